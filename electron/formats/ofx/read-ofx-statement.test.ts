import { describe, expect, test } from 'vitest';
import { balanceFigures, issueInOneLine, readText } from '../testing/gather-reading.ts';
import { transaction, balance, period, statement, file, read } from './testing/ofx-file.ts';

describe('currencies', () => {
  test.each([
    ['<CURDEF>XTS', ['currency_unknown', 'currency_missing']],
    ['', ['currency_missing']],
  ])('a statement in “%s”', async (currency, codes) => {
    const { rows, issues } = await readText(file(statement(transaction(), { currency })));
    expect(rows).toEqual([]);
    expect(issues.map(({ code, holds }) => [code, holds])).toEqual(codes.map((code) => [code, true]));
  });

  test('a transaction in a currency that is not known', async () => {
    const inside = transaction().replace('</STMTTRN>', '<CURRENCY><CURRATE>1<CURSYM>XTS</CURRENCY></STMTTRN>');
    expect((await read(inside)).issues.map(issueInOneLine)).toEqual(['5 CURSYM currency_unknown holds']);
  });
});

describe('the ledger balance', () => {
  const close = (amount: string, asOf: string, list = period) =>
    readText(file(statement(transaction({ DTPOSTED: '20251110' }), { more: balance(amount, asOf), list })));

  test.each([
    ['on the period’s last day', '20251130'],
    ['on the last transaction’s day', '20251110'],
    ['between them', '20251115120000[-5:EST]'],
  ])('%s it closes, and implies the opening', async (_, asOf) => {
    const { balances, issues } = await close('110', asOf);
    expect(issues).toEqual([]);
    expect(balances.map(balanceFigures)).toEqual([['XXX2345', '100.00', '110.00', '10.00', '0.00']]);
  });

  test.each([
    ['after the period', '20251201', period],
    ['before the last transaction', '20251109', period],
    ['of no day', '', period],
    ['of a period without an end', '20251130', '<DTSTART>20251101'],
  ])('%s it says nothing of these transactions', async (_, asOf, list) => {
    const { balances, issues } = await close('110', asOf, list);
    expect({ balances, issues }).toEqual({ balances: [], issues: [] });
  });

  test('a card’s debt without a minus may be either', async () => {
    const card = (amount: string): string =>
      file(
        `<CCSTMTTRNRS><CCSTMTRS><CURDEF>EUR<CCACCTFROM><ACCTID>1</CCACCTFROM><BANKTRANLIST>${period}${transaction()}</BANKTRANLIST>${balance(amount)}</CCSTMTRS></CCSTMTTRNRS>`,
      );
    expect((await readText(card('50'))).balances).toEqual([]);
    expect((await readText(card('-50'))).balances.map(balanceFigures)).toEqual([
      ['1', '-60.00', '-50.00', '10.00', '0.00'],
    ]);
  });

  test('a transaction that could not be read leaves nothing to imply', async () => {
    const inside = transaction() + transaction({ TRNAMT: 'x' });
    const { balances } = await readText(file(statement(inside, { more: balance('10') })));
    expect(balances).toEqual([]);
  });
});

describe('accounts', () => {
  test('statements of one account share a part; another begins another', async () => {
    const { parts, rows, balances } = await readText(
      file(
        statement(transaction(), { more: balance('10') }) +
          statement(transaction({ DTPOSTED: '20251104' }), { more: balance('20') }) +
          statement(transaction(), { number: '77' }),
      ),
    );
    expect(parts.map((part) => part.account)).toEqual(['XXX2345', '77']);
    expect(balances.map(balanceFigures).map(([, ...amounts]) => amounts)).toEqual([
      ['0.00', '10.00', '10.00', '0.00'],
      ['10.00', '20.00', '10.00', '0.00'],
    ]);
    expect(new Set(rows.map(({ identity }) => identity)).size).toBe(3);
  });

  test('no account named', async () => {
    const { recognised, rows } = await readText(
      file(statement(transaction()).replace(/<BANKACCTFROM>.*<\/BANKACCTFROM>/, '')),
    );
    expect(recognised?.account).toBeNull();
    expect(rows).toHaveLength(1);
  });

  test('an account of the other side in a transfer is not the statement’s', async () => {
    const inside = transaction().replace(
      '</STMTTRN>',
      `<BANKACCTTO><BANKID>9<ACCTID>999999<ACCTTYPE>SAVINGS</BANKACCTTO></STMTTRN>`,
    );
    const { parts, rows } = await read(inside);
    expect(parts.map((part) => part.account)).toEqual(['XXX2345']);
    expect(rows).toHaveLength(1);
  });
});
