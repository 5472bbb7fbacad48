import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nets } from '../testing/gather-reading.ts';
import { entry, euros, debit, detail, readEntries } from './testing/camt-file.ts';

describe('transactions of an entry', () => {
  const stated = (amount: string, more = ''): string => `${euros(amount)}<CdtDbtInd>CRDT</CdtDbtInd>${more}`;
  const charge = (amount: string, more = ''): string => `<Chrgs><Rcrd>${euros(amount)}${more}</Rcrd></Chrgs>`;

  test.each([
    ['amounts of a batch', detail('a', stated('4')) + detail('b', stated('6')), ['4.00', '6.00']],
    [
      'as AmtDtls of older versions',
      detail('a', `<AmtDtls><TxAmt>${euros('4')}</TxAmt></AmtDtls>`) + detail('b', stated('6')),
      ['4.00', '6.00'],
    ],
    [
      'as instructed amounts, where they come out',
      detail('a', `<AmtDtls><InstdAmt>${euros('4')}</InstdAmt></AmtDtls>`) + detail('b', stated('6')),
      ['4.00', '6.00'],
    ],
    ['debits among credits', detail('a', stated('16')) + detail('b', `${euros('6')}${debit}`), ['16.00', '-6.00']],
    ['a charge of one', detail('a', stated('5', charge('1'))) + detail('b', stated('6')), ['5.00', '-1.00', '6.00']],
    [
      'a charge given back',
      detail('a', stated('3', charge('1', '<CdtDbtInd>CRDT</CdtDbtInd>'))) + detail('b', stated('6')),
      ['3.00', '1.00', '6.00'],
    ],
    [
      'charges of version 02',
      detail('a', stated('5', `<Chrgs>${euros('1')}</Chrgs>`)) + detail('b', stated('6')),
      ['5.00', '-1.00', '6.00'],
    ],
    [
      'a total of charges alone',
      detail('a', stated('12', `<Chrgs><TtlChrgsAndTaxAmt Ccy="EUR">2</TtlChrgsAndTaxAmt>${euros('1.5')}</Chrgs>`)),
      ['12.00', '-2.00'],
    ],
    ['charges inside the amounts', detail('a', stated('4', charge('1'))) + detail('b', stated('6')), ['4.00', '6.00']],
    [
      'announced charges are none',
      detail('a', stated('4', charge('1', '<ChrgInclInd>false</ChrgInclInd>'))) + detail('b', stated('6')),
      ['4.00', '6.00'],
    ],
    ['a part that is nothing', detail('a', stated('10')) + detail('b', stated('0')), ['10.00']],
  ])('%s', async (_, details, expected) => {
    const { rows, issues } = await readEntries(entry({ details }));
    expect(nets(rows)).toEqual(expected);
    expect(issues.filter(({ holds }) => holds)).toEqual([]);
    expect(new Set(rows.map(({ identity }) => identity)).size).toBe(rows.length);
  });

  test.each([
    ['no amounts', detail('a') + detail('b')],
    ['an amount missing', detail('a', stated('4')) + detail('b')],
    ['amounts of another currency', detail('a', '<Amt Ccy="SEK">45</Amt>') + detail('b', '<Amt Ccy="SEK">60</Amt>')],
    ['a currency that is not in the catalogue', detail('a', '<Amt Ccy="XTS">45</Amt>') + detail('b', stated('1'))],
    [
      'instructed amounts that do not come out',
      detail('a', `<AmtDtls><InstdAmt>${euros('4')}</InstdAmt></AmtDtls>`) + detail('b', stated('5')),
    ],
    ['one transaction less a charge that is not all', detail('a', stated('12', charge('1')))],
    [
      'one transaction exchanged',
      detail('a', `<AmtDtls><InstdAmt><Amt Ccy="USD">12</Amt></InstdAmt><TxAmt>${euros('9')}</TxAmt></AmtDtls>`),
    ],
  ])('with %s it stays one row', async (_, details) => {
    const { rows, issues } = await readEntries(entry({ details }));
    expect(nets(rows)).toEqual(['10.00']);
    expect(issues).toEqual([]);
  });

  test.each([
    ['a batch', detail('a', stated('4')) + detail('b', stated('5.99')), '999'],
    ['one transaction', detail('a', stated('9')), '900'],
  ])('%s that contradicts its entry holds the file; the entry stays whole', async (_, details, found) => {
    const { rows, issues } = await readEntries(entry({ details }));
    expect(nets(rows)).toEqual(['10.00']);
    expect(issues).toMatchObject([
      {
        code: 'details_mismatch',
        column: 'TxDtls',
        holds: true,
        facts: { stated: { amount: '1000', currency: 'EUR' }, found: { amount: found, currency: 'EUR' } },
      },
    ]);
  });

  test('references by rank, and the debtor of a credit, the creditor of a debit', async () => {
    const parties =
      '<RltdPties><Dbtr><Pty><Nm>Payer</Nm></Pty></Dbtr><Cdtr><Pty><Nm>Payee</Nm></Pty></Cdtr></RltdPties>';
    const one = (refs: string, more = ''): string =>
      entry({
        more: '<AcctSvcrRef>BANK</AcctSvcrRef>',
        details: `<TxDtls><Refs>${refs}</Refs>${parties}${more}</TxDtls>`,
      });
    const { rows } = await readEntries(
      one('<AcctSvcrRef>S</AcctSvcrRef><InstrId>I</InstrId><EndToEndId>E</EndToEndId><TxId>T</TxId>'),
      one('<InstrId>I</InstrId><EndToEndId>NOTPROVIDED</EndToEndId><TxId>T</TxId>'),
      one('<InstrId>I</InstrId>'),
      one('<AcctSvcrRef>S</AcctSvcrRef>'),
      one(''),
      entry({
        side: debit,
        details: `<TxDtls>${parties}<RmtInf><Strd><CdtrRefInf><Ref>RF1</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>`,
      }),
      entry({ side: debit, more: '<RvslInd>1</RvslInd>', details: `<TxDtls>${parties}</TxDtls>` }),
    );
    expect(rows.map(({ reference }) => reference)).toEqual(['E', 'T', 'I', 'S', 'BANK', 'RF1', null]);
    expect(rows.map(({ description }) => description.split(' / ')[0])).toEqual([
      'Payer',
      'Payer',
      'Payer',
      'Payer',
      'Payer',
      'Payee',
      'Payer',
    ]);
  });
});

test('rows of any honest batch sum to its entry', async () => {
  const cents = fc.integer({ min: 1, max: 100_000 });
  const text = (value: number): string => `${Math.trunc(value / 100)}.${String(value % 100).padStart(2, '0')}`;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ amount: cents, fee: fc.nat(50), inside: fc.boolean() }), { minLength: 2, maxLength: 6 }),
      fc.boolean(),
      async (parts, isDebit) => {
        const beside = parts.some(({ inside }) => !inside);
        // The bank counts charges one way in one entry.
        const total = parts.reduce(
          (sum, { amount, fee }) => sum + (isDebit ? amount + (beside ? fee : 0) : amount - (beside ? fee : 0)),
          0,
        );
        fc.pre(total > 0);
        const side = isDebit ? debit : '<CdtDbtInd>CRDT</CdtDbtInd>';
        const details = parts
          .map(({ amount, fee }, at) =>
            detail(`p${at}`, `${euros(text(amount))}${side}<Chrgs><Rcrd>${euros(text(fee))}</Rcrd></Chrgs>`),
          )
          .join('');
        const { rows, issues } = await readEntries(entry({ amount: euros(text(total)), side, details }));
        expect(issues).toEqual([]);
        const sum = rows.reduce((units, { net }) => units + net.units, 0n) / 10n ** 9n;
        expect(sum).toBe(BigInt(isDebit ? -total : total));
        expect(rows.filter(({ identity }) => !identity.endsWith(':fee'))).toHaveLength(parts.length);
      },
    ),
    { numRuns: 50 },
  );
});
