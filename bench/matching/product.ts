import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Input, MethodName, Output } from '../../shared/contract/contract.ts';
import type { MerchantId } from '../../shared/kernel/ids.ts';
import { createBackend } from '../../electron/backend.ts';
import { usualSettings } from '../../electron/domain/matching/matching-ways.ts';
import { anyRowsFile, type AnyRow } from '../../electron/testing/any-rows.ts';
import type { Backend } from '../../electron/transport/backend-port.ts';
import type { FoundCounts } from './found-counts.ts';
import { firstDay, type BenchBatch, type BenchLine, type Sides } from './write-sides.ts';

const passphrase = 'measured, not secret';
const inMajor = (paise: number): string => `${Math.trunc(paise / 100)}.${String(paise % 100).padStart(2, '0')}`;
const rowsInFile = 20_000;

type Open = {
  readonly backend: Backend;
  readonly ask: <M extends MethodName>(method: M, input: Input<M>) => Promise<Output<M>>;
};

function open(folder: string, now: number): Open {
  let made = 0;
  const backend = createBackend({
    databaseFile: join(folder, 'bench.nikash-ledger'),
    clock: () => now,
    ids: () => `id${(made += 1)}-${folder.length}`,
    log: (event, facts) => {
      if (event === 'fault') console.error(event, facts);
    },
    readerWorker: new URL('../../electron/testing/any-rows-worker.ts', import.meta.url),
    version: '0.0.0',
  });
  return {
    backend,
    ask: async (method, input) => {
      const answer = (await backend.dispatch(method, input)) as Answer<typeof method>;
      if (!answer.ok) throw new Error(`${method}: ${answer.code} ${JSON.stringify(answer.details)}`);
      return answer.value;
    },
  };
}

const noon = ({ lastDay }: Sides): number => Date.parse(`${lastDay}T12:00:00+05:30`) + 30 * 86_400_000;

/** A workspace in a folder that holds both sides, of which nothing is matched: every pass was off while they came in. */
export async function fillProduct(folder: string, sides: Sides): Promise<MerchantId> {
  mkdirSync(folder, { recursive: true });
  const { backend, ask } = open(folder, noon(sides));
  await ask('vault.create', { passphrase });
  const { id: merchantId } = await ask('merchants.add', { name: 'Bench', country: 'IN' });
  const off = { ...usualSettings, passes: usualSettings.passes.map(({ pass }) => ({ pass, on: false })) };
  await ask('matching.saveSettings', { merchantId, settings: off });
  const bring = async (name: string, text: string): Promise<void> => {
    const file = backend.registerFile({ name, bytes: new TextEncoder().encode(text) });
    await ask('imports.commit', { merchantId, files: [file] });
  };
  for (let at = 0; at < sides.batches.length; at += rowsInFile) {
    const rows = sides.batches.slice(at, at + rowsInFile).map(saleOf);
    await bring(`settled-${at}.json`, anyRowsFile({ kind: 'settlement', rows }));
  }
  let opening = 0;
  for (let at = 0; at < sides.lines.length; at += rowsInFile) {
    const part = sides.lines.slice(at, at + rowsInFile);
    const text = anyRowsFile({ kind: 'statement', rows: part.map(creditOf), opening: { INR: inMajor(opening) } });
    await bring(`bank-${at}.json`, text);
    opening += part.reduce((sum, { paise }) => sum + paise, 0);
  }
  await ask('matching.saveSettings', { merchantId, settings: usualSettings });
  await backend.close();
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
  const { backend, ask } = open(copy, noon(sides));
  await ask('vault.unlock', { passphrase });
  const began = process.hrtime.bigint();
  // The answer is of one month alone: what is measured is the matching, not the sending of a hundred thousand rows.
  await ask('matching.reconcile', { merchantId, month: firstDay.slice(0, 7) });
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const { matches, nearMisses } = await ask('matching.list', { merchantId });
  await backend.close();
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
