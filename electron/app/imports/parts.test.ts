import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeZip } from '../../formats/archive/testing/write-zip.ts';
import { hdfcFile, phonepeFile, type SampleLine } from '../../testing/sample-files.ts';
import { octoberLines, octoberSales } from '../../testing/october-shop.ts';
import { testBackend, testMerchant, type TestBackend } from '../../testing/test-backend.ts';

/** One statement of an account in an ISO 20022 file: what it opens with and what came in. */
const statement = (iban: string, id: string, opening: number, amounts: readonly number[], day: string): string => {
  const balance = (code: string, amount: number): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`;
  const entries = amounts.map(
    (amount, index) =>
      `<Ntry><Amt Ccy="EUR">${amount}.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${day}</Dt></BookgDt><AcctSvcrRef>${id}-${index}</AcctSvcrRef></Ntry>`,
  );
  const closing = amounts.reduce((sum, amount) => sum + amount, opening);
  return `<Stmt><Id>${id}</Id><Acct><Id><IBAN>${iban}</IBAN></Id></Acct>${balance('OPBD', opening)}${balance('CLBD', closing)}${entries.join('')}</Stmt>`;
};

const camt = (...statements: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr>${statements.join('\n')}</BkToCstmrStmt></Document>\n`;

const first = 'DE89370400440532013000';
const second = 'NL91ABNA0417164300';

let test: TestBackend;
let merchantId: string;
beforeEach(async () => {
  test = testBackend();
  merchantId = await testMerchant(test);
});
afterEach(async () => {
  expect(test.faults).toEqual([]);
  await test.remove();
});

const commit = (name: string, bytes: Uint8Array) =>
  test.ask('imports.commit', { merchantId, files: [test.backend.registerFile({ name, bytes })] });
const preview = (name: string, bytes: Uint8Array) =>
  test.ask('imports.preview', { merchantId, files: [test.backend.registerFile({ name, bytes })] });
const names = (files: readonly { readonly file: string; readonly rows: { readonly new: number } }[]) =>
  files.map(({ file, rows }) => [file, rows.new]);

describe('a statement file of two accounts', () => {
  const file = Buffer.from(
    camt(
      statement(first, 'A1', 100, [10, 20], '2026-10-01'),
      statement(second, 'B1', 500, [5], '2026-10-01'),
      statement(first, 'A2', 130, [40], '2026-10-02'),
    ),
  );

  it('is a part for each run of statements of an account, previewed as it is imported', async () => {
    const shown = await preview('bank.xml', file);
    const { imports } = await commit('bank.xml', file);
    const bare = { id: null, token: null };
    expect({ ...imports[0], ...bare }).toEqual({ ...shown.files[0], ...bare });
    expect(imports.reduce((sum, { rows }) => sum + rows.new, 0)).toBe(4);
    expect(new Set(imports.map(({ sha256 }) => sha256)).size).toBe(imports.length);
    const { accounts } = await test.ask('ledger.accounts', { merchantId, month: '2026-10' });
    const banks = accounts.filter(({ role }) => role === 'bank');
    expect(banks.map(({ balances }) => balances[0]?.closing.amount).toSorted()).toEqual(['17000', '50500']);
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('is refused as a whole when it comes again, and a part that was taken back comes again alone', async () => {
    const { imports } = await commit('bank.xml', file);
    expect(
      await test.dispatch('imports.commit', {
        merchantId,
        files: [test.backend.registerFile({ name: 'again.xml', bytes: file })],
      }),
    ).toMatchObject({
      ok: false,
      code: 'already_imported',
    });
    const last = imports.at(-1);
    await test.ask('imports.undo', { merchantId, importId: last?.id ?? '' });
    const again = await commit('again.xml', file);
    expect(again.imports.map(({ sha256, rows }) => [sha256, rows])).toEqual([[last?.sha256, last?.rows]]);
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });
});

it('several statements of one account that lie beside each other are one, and a gap between them is told', async () => {
  const whole = Buffer.from(
    camt(statement(first, 'A1', 100, [10], '2026-10-01'), statement(first, 'A2', 110, [1, 2], '2026-10-02')),
  );
  const { imports } = await commit('two.xml', whole);
  expect(imports).toHaveLength(1);
  expect(imports[0]).toMatchObject({ rows: { new: 3 }, issues: [] });
  const gap = Buffer.from(
    camt(statement(second, 'B1', 100, [10], '2026-10-01'), statement(second, 'B2', 120, [1], '2026-10-03')),
  );
  const apart = await commit('gap.xml', gap);
  expect(apart.imports[0]?.issues.map(({ code, holds }) => [code, holds])).toEqual([['statements_apart', false]]);
});

describe('an archive', () => {
  const settlement = Buffer.from(phonepeFile(octoberSales));
  const bank = (lines: readonly SampleLine[]): Buffer => Buffer.from(hdfcFile(lines));

  it('is imported file by file, and reconciled as one', async () => {
    const zip = writeZip([
      { name: 'october/phonepe.csv', bytes: settlement },
      { name: 'october/bank.csv', bytes: bank(octoberLines) },
      { name: 'readme.txt', bytes: Buffer.from('Kind regards, your bank') },
    ]);
    const { imports, outcome } = await commit('october.zip', zip);
    expect(names(imports)).toEqual([
      ['october.zip › october/phonepe.csv', 6],
      ['october.zip › october/bank.csv', 5],
    ]);
    expect(outcome.matches).toHaveLength(1);
    expect(imports.flatMap(({ issues }) => issues.map(({ code, facts }) => [code, facts]))).toEqual([
      ['archive_left_out', { files: 'readme.txt' }],
    ]);
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('is held as a whole when a report in it cannot be read', async () => {
    const zip = writeZip([
      { name: 'phonepe.csv', bytes: settlement },
      { name: 'broken.csv', bytes: Buffer.from(settlement.toString().replace('SGST', 'OTHER')) },
    ]);
    const answer = await test.dispatch('imports.commit', {
      merchantId,
      files: [test.backend.registerFile({ name: 'x.zip', bytes: zip })],
    });
    expect(answer).toMatchObject({ ok: false, code: 'issues_hold_import' });
    expect((await test.ask('imports.list', { merchantId })).imports).toEqual([]);
  });

  it('adds nothing where its files came alone before', async () => {
    await commit('phonepe.csv', settlement);
    const zip = writeZip([
      { name: 'phonepe.csv', bytes: settlement },
      { name: 'bank.csv', bytes: bank(octoberLines) },
    ]);
    const { imports } = await commit('october.zip', zip);
    expect(imports.map(({ rows }) => rows)).toEqual([
      { read: 6, new: 0, known: 6 },
      { read: 5, new: 5, known: 0 },
    ]);
  });
});
