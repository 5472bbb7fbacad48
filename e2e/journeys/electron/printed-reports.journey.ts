import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { inProject } from '../../../scripts/project.ts';
import { runNode } from '../../../scripts/run.ts';
import { fromDecimalText } from '../../../shared/money/decimal-text.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import type { Language } from '../../../shared/wording/voice.ts';
import { pdfText } from '../../pages/pdf-text.ts';

/** Reports printed by the command line, in an Electron that shows no window, held against what the books say of the same month. */
const folder = mkdtempSync(join(tmpdir(), 'nikash-printed-'));
const workspace = join(folder, 'demo.nikash-ledger');

async function nikash(...argv: readonly string[]): Promise<string> {
  const { code, text } = await runNode([inProject('electron/cli.ts'), ...argv], {
    cwd: folder,
    // No display, as on a server; the page was built before the journeys.
    env: { NIKASH_PASSPHRASE: 'the demo is invented', NIKASH_NO_PDF: '1', NIKASH_BUILT: '1', DISPLAY: '' },
  });
  expect(code, text).toBe(0);
  return text;
}

const json = async (...argv: readonly string[]): Promise<Record<string, unknown>> =>
  JSON.parse(await nikash(...argv, '--workspace', workspace, '--json')) as Record<string, unknown>;

const printed = async (language: Language, ...argv: readonly string[]): Promise<string> => {
  const out = join(folder, `${argv[1] ?? ''}-${language}.pdf`);
  await nikash(...argv, '--language', language, '--workspace', workspace, '--out', out);
  const bytes = readFileSync(out);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  // A currency's label is a text of its own, and stands apart from its figures.
  return pdfText(bytes).replaceAll(/\s+/g, '');
};

/** An amount as the language writes it; Chromium's glyphs of a PDF lose no digit of it. */
const said = (language: Language, amount: string): string => {
  const money = fromDecimalText('INR', amount);
  if (money === null) throw new Error(`not an amount: ${amount}`);
  return makeVoice(language).money(toWire(money)).replaceAll(/\s+/g, '');
};

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test.beforeAll(async () => {
  await nikash('demo', folder);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const language of ['en', 'bn'] as const) {
  test(`prints turnover in ${language}, with the totals of the ledger`, async () => {
    const { totals, rows } = (await json('report', 'turnover', '--month', '2026-10')) as {
      totals: { gross: string; declared: string }[];
      rows: { gross: string }[];
    };
    const text = await printed(language, 'report', 'turnover');
    expect(rows.length).toBeGreaterThan(1);
    for (const { gross } of rows) expect(text).toContain(said(language, gross));
    for (const { gross, declared } of totals) {
      expect(text).toContain(said(language, gross));
      expect(text).toContain(said(language, declared));
    }
    expect(text).toContain('RangoliCrafts');
  });

  test(`prints the trial balance in ${language}, with every account of the ledger`, async () => {
    const { accounts } = (await json('accounts', '--month', '2026-10')) as {
      accounts: { balances: Record<string, string>[] }[];
    };
    const text = await printed(language, 'report', 'trial-balance');
    expect(accounts.length).toBeGreaterThan(5);
    for (const { debits = '', credits = '' } of accounts.flatMap(({ balances }) => balances)) {
      expect(text).toContain(said(language, debits));
      expect(text).toContain(said(language, credits));
    }
  });
}

test('prints no amount that is hidden', async () => {
  const out = join(folder, 'hidden.pdf');
  await nikash('report', 'turnover', '--workspace', workspace, '--hide-amounts', '--out', out);
  const text = pdfText(readFileSync(out)).replaceAll(/\s+/g, '');
  expect(text).toContain('RangoliCrafts');
  expect(text).toContain('₹•••••');
  expect(text).not.toMatch(/₹\d/);
});
