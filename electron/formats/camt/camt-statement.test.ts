import { readFile as readTextFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceFigures, inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';
import { account, document, report, balance, entry, readEntries } from './testing/camt-file.ts';

const sample = (name: string): URL => new URL(`samples/${name}.xml`, import.meta.url);

describe('samples', () => {
  test('version 02 with a prefix: two accounts, a batch by TxAmt, a reversal, half cents, a time without offset', async () => {
    const reading = await readSample(sample('statement-v02'));
    expect(reading.issues).toEqual([]);
    expect(reading.parts).toMatchObject([
      { format: 'camt.statement', kind: 'statement', institution: 'other_bank', account: 'XXXXXXXXXXXXXX6789' },
      { account: 'XXXXX4321' },
    ]);
    expect(reading.rows.map(inOneLine)).toEqual([
      '34 credit 2025-11-03 329.56 0.00 0.00 329.56 - 0000012345 - 2025-11-04',
      '40 credit 2025-11-03 100.00 0.00 0.00 100.00 - TX-9 - 2025-11-04',
      '49 debit 2025-11-03 -10.50 0.00 0.00 -10.50 - 8034-2 - -',
      '65 credit 2025-11-03 20.495 0.00 0.00 20.495 - ORDER-7 - 2025-11-03',
    ]);
    expect(reading.rows.map(({ description }) => description)).toEqual([
      'Stichting Betaalplatform / Payout po_77 / week 44',
      'A & B / RF18539007547034',
      'Account fee October, card 4111 11** **** 1111',
      'Supplier / AC04',
    ]);
    expect(reading.balances.map(balanceFigures)).toEqual([
      ['XXXXXXXXXXXXXX6789', '-100.00', '339.555', '439.555', '0.00'],
      ['XXXXX4321', '5.00', '5.00', '0.00', '0.00'],
    ]);
  });

  test('version 08: charges beside the amount, charges announced only, charges of the entry, a pending entry', async () => {
    const reading = await readSample(sample('statement-v08'));
    expect(reading.issues.map(issueInOneLine)).toEqual(['56 - row_left_out note']);
    expect(reading.rows.map(inOneLine)).toEqual([
      '25 debit 2025-11-30T13:15:00+01:00 -1500.00 0.00 0.00 -1500.00 - I-1 - 2025-11-30',
      '25 debit 2025-11-30T13:15:00+01:00 -26.00 0.00 0.00 -26.00 - I-1 - 2025-11-30',
      '43 credit 2025-11-30 500.00 0.00 0.00 500.00 - E-1 - -',
      '49 credit 2025-11-30 475.00 0.00 0.00 475.00 - E-2 - -',
      '34 debit 2025-11-30 -2.00 0.00 0.00 -2.00 - ZV2025/2 - -',
    ]);
    expect(reading.rows.map(({ identity }) => identity.endsWith(':fee'))).toEqual([false, true, false, false, true]);
    expect(reading.balances.map(balanceFigures)).toEqual([
      ['XXXXXXXXXXXXXXXXX0421', '2000.00', '1447.00', '-553.00', '0.00'],
    ]);
  });

  test('the row keeps its entry’s own text, and of several transactions its own', async () => {
    const { rows } = await readSample(sample('statement-v02'));
    expect(rows[2]?.raw).toBe(
      '<Ntry><Amt Ccy="EUR">10.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2025-11-03</Dt></BookgDt>' +
        '<AcctSvcrRef>8034-2</AcctSvcrRef><AddtlNtryInf>Account fee October, card 4111 11** **** 1111</AddtlNtryInf></Ntry>',
    );
    expect(rows[1]?.raw).toContain('<Nm>A &amp; B</Nm>');
    expect(rows[1]?.raw).not.toContain('po_77');
  });
});

describe('what is recognised', () => {
  test.each(['02', '03', '04', '06', '08', '11', '13'])('version %s', async (version) => {
    const { rows, recognised } = await readText(document(report(account + entry()), '053', version));
    expect(recognised?.format).toBe('camt.statement');
    expect(rows).toHaveLength(1);
  });

  test('in an envelope with a header of its own', async () => {
    const inside = document(report(account + entry())).replace('<Document', '\n<Document');
    const text = `<?xml version="1.0"?><!-- bank --><e:Envelope xmlns:e="urn:e"><h:AppHdr xmlns:h="urn:h"><h:Ntry/></h:AppHdr>${inside}</e:Envelope>`;
    const { rows, issues } = await readText(text);
    expect(rows).toHaveLength(1);
    expect(issues).toEqual([]);
  });

  test.each([
    ['version 01, whose elements have other names', document(report(entry()), '053', '01')],
    [
      'a payment order',
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"><CstmrCdtTrfInitn/></Document>',
    ],
    ['another camt', '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.056.001.08"><FIToFIPmtCxlReq/></Document>'],
    ['a text that speaks of it', 'urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'],
  ])('not %s', async (_, text) => {
    expect((await readText(text)).recognised).toBeNull();
  });
});

describe('files that are not whole', () => {
  test('no report of an account', async () => {
    const { issues } = await readText(document(''));
    expect(issues).toMatchObject([{ code: 'part_missing', facts: { text: 'Stmt' }, holds: true }]);
  });

  test('a statement without entries is a note, and has its balance', async () => {
    const { issues, balances } = await readEntries(balance('OPBD', '7'), balance('CLBD', '7'));
    expect(issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
    expect(balances).toHaveLength(1);
  });

  test('an account that is not named', async () => {
    const { recognised, rows } = await readText(document(report(entry())));
    expect(recognised?.account).toBeNull();
    expect(rows).toHaveLength(1);
  });

  test('cut in the middle: the rows before, one issue, no balance', async () => {
    const text = document(report(account + balance('OPBD', '0') + balance('CLBD', '20') + entry() + entry()));
    const { rows, issues, balances } = await readText(text.slice(0, text.lastIndexOf('<Ntry>') + 20));
    expect(rows).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toEqual(['xml_malformed']);
    expect(balances).toEqual([]);
  });

  test('an entry where none belongs', async () => {
    const { issues } = await readText(document(report(account + entry()) + entry()));
    expect(issues).toMatchObject([{ code: 'xml_element_unexpected', facts: { text: 'Ntry' }, holds: true }]);
  });

  test('an entry too large to be held', async () => {
    const huge = entry({ more: `<AddtlNtryInf>${'a'.repeat(900_000)}</AddtlNtryInf>`.repeat(2) });
    const { rows, issues } = await readEntries(huge, entry());
    expect(rows).toHaveLength(1);
    expect(issues.map(({ code, holds }) => [code, holds])).toEqual([['record_too_long', true]]);
  });

  test('a document type, whatever it declares', async () => {
    const { rows, issues } = await readText(`<!DOCTYPE Document [<!ENTITY x "9">]>${document(report(entry()))}`);
    expect(rows).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['xml_doctype']);
  });
});

test('no mutilation of a file throws, or gives rows that do not stand in it', async () => {
  const text = await readTextFile(sample('statement-v02'), 'utf8');
  const { rows: whole } = await readText(text);
  // Where a detail cannot be read any more, its entry stands for it as a whole.
  const batch = whole.filter(({ raw }) => raw.includes('8034-1')).reduce((sum, { net }) => sum + net.units, 0n);
  const nets = new Set([...whole.map(({ net }) => net.units), batch]);
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length), fc.nat(400), fc.nat(text.length), async (from, length, to) => {
      const cut = text.slice(0, from) + text.slice(from + length);
      const moved = cut.slice(0, to) + text.slice(from, from + length) + cut.slice(to);
      for (const broken of [cut, moved]) {
        const { rows, issues } = await readText(broken);
        const honest = rows.every(({ net }) => nets.has(net.units));
        expect(honest || issues.some(({ holds }) => holds)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
