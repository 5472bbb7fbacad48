import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { chart } from '../../electron/domain/ledger/chart.ts';
import { ruleKinds } from '../../electron/domain/ledger/posting-rules.ts';
import { chartOfAccounts, chartOfAccountsFile } from './chart-of-accounts.ts';

test('the committed page is what the books are kept by (else: npm run docs)', async () => {
  expect(await readFile(chartOfAccountsFile, 'utf8')).toBe(await chartOfAccounts());
});

test('the page has every account and every rule once', async () => {
  const page = await chartOfAccounts();
  const listed = [...page.matchAll(/^\| (\d{4}) +\| \*\*.*?<br>`(\w+)`/gm)].map(([, code, role]) => [role, code]);
  expect(listed).toEqual(Object.entries(chart).map(([role, { code }]) => [role, String(code)]));
  expect([...page.matchAll(/^### `(\w+)`$/gm)].map(([, kind]) => kind)).toEqual(ruleKinds);
});
