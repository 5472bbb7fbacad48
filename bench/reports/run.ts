/**
 * Times every report of a year of payments, as the product makes it: the document alone, with nothing drawn or written. In processor
 * time, so that what else the machine does counts for nothing.
 *
 *   node bench/reports/run.ts [--payments 100000] [--rounds 5]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import type { Answer, Input, MethodName, Output } from '../../shared/contract/contract.ts';
import { reportKinds } from '../../shared/contract/report-document.ts';
import { createBackend } from '../../electron/backend.ts';
import { median } from '../measure.ts';
import { writeWorkload } from '../write-workload.ts';

const { values } = parseArgs({ options: { payments: { type: 'string' }, rounds: { type: 'string' } } });
const payments = Number(values.payments ?? '100000');
const rounds = Number(values.rounds ?? '5');

const folder = mkdtempSync(join(tmpdir(), 'nikash-reports-'));
const backend = createBackend({
  databaseFile: join(folder, 'bench.nikash-ledger'),
  clock: () => Date.parse('2026-01-20T10:00:00+05:30'),
  ids: () => `id${process.hrtime.bigint()}`,
  log: (event, facts) => {
    if (event === 'fault') console.error(event, facts);
  },
  readerWorker: new URL('../../electron/formats/reader-worker.ts', import.meta.url),
  version: '0.0.0',
});

async function ask<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> {
  const answer = (await backend.dispatch(method, input)) as Answer<typeof method>;
  if (!answer.ok) throw new Error(`${method}: ${answer.code} ${JSON.stringify(answer.details)}`);
  return answer.value;
}

try {
  const workload = writeWorkload({ payments, seed: 7, folder });
  await ask('vault.create', { passphrase: 'six words nobody else would guess' });
  const { id: merchantId } = await ask('merchants.add', { name: 'Bench', country: 'IN' });
  const files = [...workload.settlements, workload.statement].map((path) =>
    backend.registerFile({ name: basename(path), path }),
  );
  await ask('imports.commit', { merchantId, files });
  const { merchants } = await ask('merchants.list', {});
  const last = merchants[0]?.latestMonth ?? '2025-12';
  const year = { from: `${Number(last.slice(0, 4)) - 1}${last.slice(4)}-01`, to: `${last}-28` };
  const month = { from: `${last}-01`, to: `${last}-28` };
  const asked = [
    ...reportKinds.map((kind) => ({ name: kind, input: { merchantId, kind } })),
    { name: 'turnover in another zone', input: { merchantId, kind: 'turnover', zone: 'America/New_York' } as const },
  ];
  console.log(
    `${payments} payments; milliseconds of processor time, median of ${rounds} (of a year; of its last month)`,
  );
  for (const { name, input } of asked) {
    const times: string[] = [];
    for (const range of [year, month]) {
      const taken: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const begun = process.cpuUsage();
        await ask('reports.document', { ...input, ...range });
        const { user, system } = process.cpuUsage(begun);
        taken.push((user + system) / 1000);
      }
      times.push(median(taken).toFixed(0));
    }
    console.log(`${name.padEnd(28)} ${times.map((time) => time.padStart(7)).join('')}`);
  }
} finally {
  await backend.close();
  rmSync(folder, { recursive: true, force: true });
}
