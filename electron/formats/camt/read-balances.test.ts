import { describe, expect, test } from 'vitest';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { balanceFigures, issueInOneLine, nets, readText } from '../testing/gather-reading.ts';
import { account, document, report, balance, entry, readEntries } from './testing/camt-file.ts';

describe('balances', () => {
  const read = (...parts: readonly string[]) => readText(document(report(account + parts.join(''))));

  test('opening and entries that do not make the closing hold the file, with both figures', async () => {
    const { issues, balances } = await read(balance('OPBD', '100'), balance('CLBD', '111'), entry());
    expect(issues).toMatchObject([
      {
        code: 'control_total_mismatch',
        column: 'Bal',
        holds: true,
        facts: {
          total: 'closing',
          stated: { amount: '11100', currency: 'EUR' },
          found: { amount: '11000', currency: 'EUR' },
        },
      },
    ]);
    expect(balances.map(balanceFigures)).toEqual([['XXXXXXXXXXXXXX6789', '100.00', '111.00', '10.00', '-1.00']]);
  });

  test.each([
    ['OPBD goes before PRCD', [balance('PRCD', '1'), balance('OPBD', '100'), balance('CLBD', '110')]],
    ['PRCD opens where there is no OPBD', [balance('PRCD', '100'), balance('CLBD', '110')]],
    ['interim balances open and close a page', [balance('ITBD', '100'), balance('ITBD', '110')]],
    ['the first page', [balance('OPBD', '100'), balance('ITBD', '110')]],
    ['the last page', [balance('ITBD', '100'), balance('CLBD', '110')]],
    ['an overdrawn account', [balance('OPBD', '4', { side: 'DBIT' }), balance('CLBD', '6')]],
    [
      'each day of several, in any order',
      [
        balance('CLBD', '110', { day: '2025-11-04' }),
        balance('OPBD', '105', { day: '2025-11-04' }),
        balance('CLBD', '105', { day: '2025-11-03' }),
        balance('OPBD', '100', { day: '2025-11-03' }),
      ],
    ],
    ['balances behind the entries', ['late']],
  ])('%s', async (_, parts) => {
    const { issues, balances } =
      parts[0] === 'late'
        ? await read(entry(), balance('OPBD', '100'), balance('CLBD', '110'))
        : await read(...parts, entry());
    expect(issues).toEqual([]);
    expect(balances.map(({ difference }) => toDecimalText(difference))).toEqual(['0.00']);
  });

  test.each([
    ['only available, expected or forward ones', [balance('OPAV', '1'), balance('CLAV', '2'), balance('XPCD', '3')]],
    ['one that the bank names itself', ['<Bal><Tp><CdOrPrtry><Prtry>X</Prtry></CdOrPrtry></Tp></Bal>']],
    ['only a closing', [balance('CLBD', '110')]],
    ['one interim', [balance('ITBD', '110')]],
  ])('nothing is checked against %s', async (_, parts) => {
    const { issues, balances } = await read(...parts, entry());
    expect({ issues, balances }).toEqual({ issues: [], balances: [] });
  });

  test('an opening in one currency and a closing in another', async () => {
    const { issues } = await read(balance('OPBD', '100'), balance('CLBD', '110', { currency: 'SEK' }), entry());
    expect(issues).toMatchObject([{ code: 'part_missing', facts: { text: 'CLBD EUR' }, holds: true }]);
  });

  test('each currency of an account by itself', async () => {
    const { balances, issues } = await read(
      balance('OPBD', '1'),
      balance('CLBD', '11'),
      balance('OPBD', '2', { currency: 'USD' }),
      balance('CLBD', '5', { currency: 'USD' }),
      entry(),
      entry({ amount: '<Amt Ccy="USD">3</Amt>' }),
    );
    expect(issues).toEqual([]);
    expect(balances.map(balanceFigures).map(([, ...amounts]) => amounts)).toEqual([
      ['1.00', '11.00', '10.00', '0.00'],
      ['2.00', '5.00', '3.00', '0.00'],
    ]);
  });

  test('statements of one account share a part; another account begins another', async () => {
    const day = (opening: string, closing: string): string =>
      report(account + balance('OPBD', opening) + balance('CLBD', closing) + entry());
    const other = report('<Acct><Id><Othr><Id>77</Id></Othr></Id></Acct>' + entry());
    const { parts, balances, rows, issues } = await readText(document(day('0', '10') + day('10', '20') + other));
    expect(issues).toEqual([]);
    expect(parts.map((part) => part.account)).toEqual(['XXXXXXXXXXXXXX6789', '77']);
    expect(balances.map(balanceFigures).map(([, ...amounts]) => amounts)).toEqual([
      ['0.00', '10.00', '10.00', '0.00'],
      ['10.00', '20.00', '10.00', '0.00'],
    ]);
    expect(new Set(rows.map(({ identity }) => identity)).size).toBe(3);
  });

  test.each(['052', '054'] as const)('camt.%s has rows and no balance', async (message) => {
    const inside = account + balance('OPBD', '1') + balance('ITBD', '999') + entry();
    const { rows, balances, issues } = await readText(document(report(inside, message), message));
    expect({ rows: nets(rows), balances }).toEqual({ rows: ['10.00'], balances: [] });
    expect(issues.map(issueInOneLine)).toEqual(['1 - interim_report note']);
  });
});

describe('the bank’s own totals', () => {
  const summary = (count: string, sum: string): string =>
    `<TxsSummry><TtlCdtNtries><NbOfNtries>${count}</NbOfNtries><Sum>${sum}</Sum></TtlCdtNtries></TxsSummry>`;

  test.each([
    ['2', '20', []],
    ['3', '20', ['control_count_mismatch']],
    ['2', '20.01', ['control_total_mismatch']],
  ])('%s entries of %s', async (count, sum, codes) => {
    const { issues } = await readEntries(summary(count, sum), entry(), entry());
    expect(issues.map(({ code }) => code)).toEqual(codes);
  });

  test('are not held against entries of which some are not booked', async () => {
    const { issues } = await readEntries(summary('2', '20'), entry(), entry({ status: '<Sts>PDNG</Sts>' }));
    expect(issues.map(issueInOneLine)).toEqual(['1 - row_left_out note']);
  });
});
