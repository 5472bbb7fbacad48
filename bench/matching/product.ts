import { cpSync } from 'node:fs';
import type { MerchantId } from '../../shared/kernel/ids.ts';
import { usualSettings } from '../../electron/domain/matching/matching-ways.ts';
import type { AnyRow } from '../../electron/testing/any-rows.ts';
import { openWorkspace } from '../open-workspace.ts';
import type { FoundCounts } from './found-counts.ts';
import { firstDay, type BenchBatch, type BenchLine, type Sides } from './write-sides.ts';

const passphrase = 'measured, not secret';
const inMajor = (paise: number): string => `${Math.trunc(paise / 100)}.${String(paise % 100).padStart(2, '0')}`;
const rowsInFile = 20_000;

const noon = ({ lastDay }: Sides): number => Date.parse(`${lastDay}T12:00:00+05:30`) + 30 * 86_400_000;

/** A workspace in a folder that holds both sides, of which nothing is matched: every pass was off while they came in. */
export async function fillProduct(folder: string, sides: Sides): Promise<MerchantId> {
  const { ask, bring, close } = openWorkspace(folder, noon(sides));
  await ask('vault.create', { passphrase });
  const { id: merchantId } = await ask('merchants.add', { name: 'Bench', country: 'IN' });
  const off = { ...usualSettings, passes: usualSettings.passes.map(({ pass }) => ({ pass, on: false })) };
  await ask('matching.saveSettings', { merchantId, settings: off });
  for (let at = 0; at < sides.batches.length; at += rowsInFile) {
    const rows = sides.batches.slice(at, at + rowsInFile).map(saleOf);
    await bring(merchantId, { kind: 'settlement', rows });
  }
  let opening = 0;
  for (let at = 0; at < sides.lines.length; at += rowsInFile) {
    const part = sides.lines.slice(at, at + rowsInFile);
    await bring(merchantId, { kind: 'statement', rows: part.map(creditOf), opening: { INR: inMajor(opening) } });
    opening += part.reduce((sum, { paise }) => sum + paise, 0);
  }
  await ask('matching.saveSettings', { merchantId, settings: usualSettings });
  await close();
  return merchantId;
}

const saleOf = ({ reference, day, paise }: BenchBatch): AnyRow => ({
  kind: 'sale',
  at: day,
  currency: 'INR',
  gross: inMajor(paise),
  method: 'upi',
  reference: `P${reference}`,
  batch: reference,
  on: day,
});

const creditOf = ({ reference, narration, day, paise }: BenchLine): AnyRow => ({
  kind: 'credit',
  at: day,
  currency: 'INR',
  gross: inMajor(paise),
  reference,
  description: narration,
});

/** Runs every pass over a copy of a filled workspace: read, match, book, note the exceptions, close the chain's link. */
export async function matchProduct(
  filled: string,
  copy: string,
  merchantId: MerchantId,
  sides: Sides,
): Promise<{ readonly seconds: number; readonly found: FoundCounts }> {
  cpSync(filled, copy, { recursive: true });
  const { ask, close } = openWorkspace(copy, noon(sides));
  await ask('vault.unlock', { passphrase });
  const began = process.hrtime.bigint();
  // The answer is of one month alone: what is measured is the matching, not the sending of a hundred thousand rows.
  await ask('matching.reconcile', { merchantId, month: firstDay.slice(0, 7) });
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const { matches, nearMisses } = await ask('matching.list', { merchantId });
  await close();
  const matched = (rule: string): number => matches.filter((match) => match.rule === rule).length;
  const near = (rule: string): number => nearMisses.filter((miss) => miss.rule === rule).length;
  const found = {
    byReference: matched('reference_amount'),
    byAmount: matched('amount_date'),
    sums: matched('grouped_sum'),
    differing: near('amount_differs'),
    nameless: near('amount_without_reference'),
  };
  return { seconds, found };
}
