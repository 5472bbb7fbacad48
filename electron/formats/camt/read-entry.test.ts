import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issueInOneLine, nets, readText } from '../testing/gather-reading.ts';
import { account, document, report, entry, euros, debit, detail, readEntries } from './testing/camt-file.ts';

describe('what an entry says must be sound', () => {
  test.each([
    ['no amount', { amount: '' }, '1 Amt value_missing holds'],
    ['an empty amount', { amount: '<Amt Ccy="EUR"/>' }, '1 Amt value_missing holds'],
    ['a decimal comma', { amount: euros('10,00') }, '1 Amt amount_not_an_amount holds'],
    ['grouping', { amount: euros('1,000.00') }, '1 Amt amount_not_an_amount holds'],
    ['a sign beside the indicator', { amount: euros('-10') }, '1 Amt side_negative holds'],
    ['no currency', { amount: '<Amt>10</Amt>' }, '1 Amt currency_missing holds'],
    ['an unknown currency', { amount: '<Amt Ccy="XTS">10</Amt>' }, '1 Amt currency_unknown holds'],
    ['no side', { side: '' }, '1 CdtDbtInd value_missing holds'],
    ['an unknown side', { side: '<CdtDbtInd>BOTH</CdtDbtInd>' }, '1 CdtDbtInd type_unknown holds'],
    ['an unknown status', { status: '<Sts><Prtry>HALF</Prtry></Sts>' }, '1 Sts status_unknown holds'],
    ['no date', { dates: '' }, '1 BookgDt value_missing holds'],
    [
      'a day that does not exist',
      { dates: '<BookgDt><Dt>2025-02-30</Dt></BookgDt>' },
      '1 BookgDt date_unreadable holds',
    ],
    ['a day first', { dates: '<BookgDt><Dt>03-11-2025</Dt></BookgDt>' }, '1 BookgDt date_unreadable holds'],
    [
      'a bad value date',
      { dates: '<BookgDt><Dt>2025-11-03</Dt></BookgDt><ValDt><Dt>x</Dt></ValDt>' },
      '1 ValDt date_unreadable holds',
    ],
  ])('%s holds the file', async (_, parts, issue) => {
    const { rows, issues } = await readEntries(entry(parts), entry());
    expect(rows).toHaveLength(1);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test.each([
    ['+010.00000', '10.00'],
    ['.5', '0.50'],
    ['7.', '7.00'],
    ['8.12345', '8.12345'],
    ['000000000000149.87', '149.87'],
    [' 1 ', '1.00'],
  ])('the amount %s', async (text, expected) => {
    const { rows, issues } = await readEntries(entry({ amount: euros(text) }));
    expect({ rows: nets(rows), issues }).toEqual({ rows: [expected], issues: [] });
  });

  test.each([
    ['<Dt>2025-11-03</Dt>', '2025-11-03'],
    ['<Dt>2025-11-03+01:00</Dt>', '2025-11-03'],
    ['<DtTm>2025-11-03T10:00:00</DtTm>', '2025-11-03'],
    ['<DtTm>2025-11-03T10:00:00.123+05:30</DtTm>', '2025-11-03T10:00:00+05:30'],
    ['<DtTm>2025-11-03T10:00:00Z</DtTm>', '2025-11-03T10:00:00Z'],
  ])('the date %s', async (date, expected) => {
    const { rows } = await readEntries(entry({ dates: `<BookgDt>${date}</BookgDt>` }));
    expect(rows[0]?.occurredAt).toBe(expected);
  });

  test('without a booking date the value date stands for it', async () => {
    const { rows } = await readEntries(entry({ dates: '<ValDt><Dt>2025-11-05</Dt></ValDt>' }));
    expect(rows).toMatchObject([{ occurredAt: '2025-11-05', valueOn: '2025-11-05' }]);
  });

  test('entries that are not booked are left out, told once for each status', async () => {
    const of = (status: string): string => entry({ status: `<Sts><Cd>${status}</Cd></Sts>`, dates: '' });
    const { rows, issues } = await readEntries(of('PDNG'), of('INFO'), of('PDNG'), of('FUTR'), entry());
    expect(rows).toHaveLength(1);
    expect(issues.map(({ code, facts, holds }) => [code, facts['text'], holds])).toEqual([
      ['row_left_out', 'PDNG', false],
      ['row_left_out', 'INFO', false],
      ['row_left_out', 'FUTR', false],
    ]);
  });

  test('an entry without a status is booked in a statement, and unsure elsewhere', async () => {
    const inside = account + entry({ status: '' });
    expect((await readText(document(report(inside)))).rows).toHaveLength(1);
    const { rows, issues } = await readText(document(report(inside, '054'), '054'));
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual(['1 Sts value_missing holds', '1 - interim_report note']);
  });

  test('an entry of nothing is left out with a note', async () => {
    const { rows, issues } = await readEntries(entry({ amount: euros('0.00') }), entry({ amount: euros('0') }));
    expect(rows).toEqual([]);
    expect(issues).toMatchObject([{ code: 'row_left_out', facts: { text: 'Amt 0' }, holds: false }]);
  });
});

describe('identity', () => {
  const identities = async (...entries: readonly string[]): Promise<string[]> =>
    (await readEntries(...entries)).rows.map(({ identity }) => identity);

  test('equal honest entries stay two, the same file again gives the same', async () => {
    const two = await identities(entry(), entry());
    expect(new Set(two).size).toBe(2);
    expect(await identities(entry(), entry())).toEqual(two);
  });

  test('an entry reported within the day is the same in the statement, whatever number it has there', async () => {
    const [inDay] = (
      await readText(document(report(account + entry({ more: '<NtryRef>1</NtryRef>' }), '052'), '052', '04'))
    ).rows;
    expect(await identities(entry({ more: '<NtryRef>77</NtryRef>', status: '<Sts><Cd>BOOK</Cd></Sts>' }))).toEqual([
      inDay?.identity,
    ]);
  });

  test.each([
    ['amount', { amount: euros('10.01') }],
    ['side', { side: debit }],
    ['day', { dates: '<BookgDt><Dt>2025-11-04</Dt></BookgDt>' }],
    ['value date', { dates: '<BookgDt><Dt>2025-11-03</Dt></BookgDt><ValDt><Dt>2025-11-03</Dt></ValDt>' }],
    ['bank reference', { more: '<AcctSvcrRef>1</AcctSvcrRef>' }],
    ['note', { more: '<AddtlNtryInf>1</AddtlNtryInf>' }],
    ['end-to-end reference', { details: detail('x') }],
  ])('another %s is another entry', async (_, parts) => {
    expect(await identities(entry(parts))).not.toEqual(await identities(entry()));
  });

  test('the same entry of another account is another', async () => {
    const other = await readText(document(report('<Acct><Id><IBAN>DE00TEST6789</IBAN></Id></Acct>' + entry())));
    expect(await identities(entry())).not.toEqual(other.rows.map(({ identity }) => identity));
  });

  test('overlapping statements of whole days give the union', async () => {
    const day = fc.record({ day: fc.integer({ min: 1, max: 4 }), cents: fc.integer({ min: 1, max: 3 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(day, { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), async (all, cut) => {
        const of = (entries: typeof all) =>
          identities(
            ...entries.map(({ day: on, cents }) =>
              entry({ amount: euros(`0.0${cents}`), dates: `<BookgDt><Dt>2025-11-0${on}</Dt></BookgDt>` }),
            ),
          );
        const early = await of(all.filter((each) => each.day <= cut));
        const late = await of(all.filter((each) => each.day >= cut));
        expect(new Set([...early, ...late])).toEqual(new Set(await of(all)));
        expect(new Set(await of(all)).size).toBe(all.length);
      }),
      { numRuns: 40 },
    );
  });
});
