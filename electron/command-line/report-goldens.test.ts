import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportKinds, type ReportKind } from '../../shared/contract/report-document.ts';
import { makeVoice } from '../../shared/wording/make-voice.ts';
import { readAll } from '../formats/workbook/testing/read-all.ts';
import { testBackend, type TestBackend } from '../testing/test-backend.ts';
import { documentText } from './report-document-view.ts';

/**
 * Every report of the demo's month, in English, as it stood when somebody last looked at it: `vitest -u` writes the files anew, and
 * what has changed in them is to be read before it is committed. So no figure, heading or note of a report changes unseen.
 */
let demo: TestBackend;
let merchantId: string;

beforeAll(async () => {
  demo = testBackend({ clock: { now: Date.parse('2026-11-21T10:00:00+05:30') } });
  await demo.ask('vault.openDemo', {});
  const { merchants } = await demo.ask('merchants.list', {});
  merchantId = merchants[0]?.id ?? '';
});
afterAll(() => demo.remove());

/** The demo's month; of the provider's statement, which has a line for every day and method, its first week. */
const daysOf = (kind: ReportKind) => ({ from: '2026-10-01', to: kind === 'provider' ? '2026-10-07' : '2026-10-31' });

/** Hashes rest on keys that are drawn anew each time. */
const lasting = (text: string): string => text.replaceAll(/[0-9a-f]{64}/g, '(hash)');

const bytesOf = async (kind: ReportKind, form: 'csv' | 'xlsx'): Promise<Buffer> => {
  const { base64 } = await demo.ask('reports.file', { merchantId, kind, ...daysOf(kind), form, language: 'en' });
  return Buffer.from(base64, 'base64');
};

/** A workbook's cells as our own reader has them, a sheet under the other. */
async function cellsOf(bytes: Uint8Array): Promise<string> {
  const sheets = await readAll(bytes);
  if (typeof sheets === 'string') throw new Error(sheets);
  return Object.entries(sheets)
    .map(([sheet, rows]) =>
      [
        `== ${sheet}`,
        ...rows.map((row) => (typeof row === 'string' ? row : row.fields.join(' | ').replace(/[ |]+$/, ''))),
      ].join('\n'),
    )
    .join('\n\n');
}

it.each(reportKinds)('%s is told as it was: in a terminal, as CSV and as a workbook', async (kind) => {
  const document = await demo.ask('reports.document', { merchantId, kind, ...daysOf(kind) });
  const text = documentText(document, { voice: makeVoice('en'), hidden: false, without: [] });
  await expect(`${lasting(text)}\n`).toMatchFileSnapshot(`goldens/${kind}.txt`);
  const csv = (await bytesOf(kind, 'csv')).toString().replaceAll('\r\n', '\n').replace('\uFEFF', '');
  await expect(lasting(csv)).toMatchFileSnapshot(`goldens/${kind}.csv`);
  const cells = await cellsOf(await bytesOf(kind, 'xlsx'));
  await expect(`${lasting(cells)}\n`).toMatchFileSnapshot(`goldens/${kind}.xlsx.txt`);
});
