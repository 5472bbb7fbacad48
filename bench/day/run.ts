/**
 * Measures what a day costs in a workspace that holds a year already: one day's file, a match taken back and accepted again, the
 * passes run once more, the first screen. None of it should grow with what is long settled.
 *
 *   node bench/day/run.ts [--payments 10000,100000] [--rounds 5]
 *
 * Prints the table of bench/README.md: milliseconds of the processor, which other work on the machine does not change.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assert } from '../../shared/kernel/assert.ts';
import type { MerchantId } from '../../shared/kernel/ids.ts';
import { median } from '../measure.ts';
import { openWorkspace } from '../open-workspace.ts';
import { creditsOfDays, lastMonth, salesOfDay, yearOf } from './write-year.ts';

async function fill(folder: string, perDay: number): Promise<MerchantId> {
  const { ask, bring, close } = openWorkspace(folder, yearOf.now);
  await ask('vault.create', { passphrase: 'measured, not secret' });
  const { id } = await ask('merchants.add', { name: 'Bench', country: 'IN' });
  let opening = 0n;
  for (let from = 0; from < yearOf.days; from += yearOf.daysAFile) {
    const days = Array.from({ length: yearOf.daysAFile }, (_, at) => from + at);
    const { rows, sum } = creditsOfDays(days, perDay);
    await bring(id, { kind: 'settlement', rows: days.flatMap((day) => salesOfDay(day, perDay)) });
    await bring(id, { kind: 'statement', rows, opening: { INR: `${opening}.00` } });
    opening += sum;
  }
  await close();
  return id;
}

/** Milliseconds of the processor, by what was done. */
async function round(
  filled: string,
  copy: string,
  merchantId: MerchantId,
  perDay: number,
): Promise<Map<string, number>> {
  cpSync(filled, copy, { recursive: true });
  const { ask, bring, close } = openWorkspace(copy, yearOf.now);
  const taken = new Map<string, number>();
  const timed = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
    const before = process.cpuUsage();
    const result = await run();
    const { user, system } = process.cpuUsage(before);
    taken.set(name, (user + system) / 1000);
    return result;
  };
  await ask('vault.unlock', { passphrase: 'measured, not secret' });
  const month = lastMonth;
  const { matches } = await timed('the two sides', () => ask('matching.list', { merchantId, month }));
  const [match] = matches;
  assert(match?.id !== undefined && match.id !== null, 'the last month has matches');
  const matchId = match.id;
  const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
  await timed('unmatch', () => ask('matching.unmatch', { merchantId, matchId }));
  await timed('accept', () => ask('matching.accept', { merchantId, left: ids(match.left), right: ids(match.right) }));
  await timed('the first screen', () => ask('reports.home', { merchantId, month }));
  await timed('a day’s file', () => bring(merchantId, { kind: 'settlement', rows: salesOfDay(yearOf.days, perDay) }));
  await timed('the passes again', () => ask('matching.reconcile', { merchantId, month }));
  await close();
  rmSync(copy, { recursive: true });
  return taken;
}

const { values } = parseArgs({
  options: { payments: { type: 'string', default: '10000,100000' }, rounds: { type: 'string', default: '5' } },
});
for (const payments of values.payments.split(',').map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), 'nikash-bench-day-'));
  try {
    const perDay = Math.round(payments / yearOf.days);
    const filled = join(folder, 'filled');
    const merchantId = await fill(filled, perDay);
    const rounds: Map<string, number>[] = [];
    for (let at = 0; at < Number(values.rounds); at += 1)
      rounds.push(await round(filled, join(folder, `round-${at}`), merchantId, perDay));
    const names = [...(rounds[0]?.keys() ?? [])];
    console.log(`| payments | ${names.join(' | ')} |`);
    const figures = names.map((name) => median(rounds.map((taken) => taken.get(name) ?? Number.NaN)).toFixed(0));
    console.log(`| ${payments.toLocaleString('en')} | ${figures.join(' | ')} |`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
