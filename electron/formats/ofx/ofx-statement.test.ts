import { readFile as readTextFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  balanceFigures,
  inOneLine,
  issueInOneLine,
  readBytes,
  readSample,
  readText,
} from '../testing/gather-reading.ts';
import { transaction, balance, statement, file } from './testing/ofx-file.ts';

const sample = (name: string): URL => new URL(`samples/${name}`, import.meta.url);

describe('samples', () => {
  test('version 1: SGML without end tags, a bank account and a card, every kind of reference', async () => {
    const reading = await readSample(sample('version-1.ofx'));
    expect(reading.issues).toEqual([]);
    expect(reading.parts).toMatchObject([
      { format: 'ofx.statement', kind: 'statement', institution: 'other_bank', account: 'XXXX3456' },
      { account: 'XXXXXXXXXXXX1111' },
    ]);
    expect(reading.rows.map(inOneLine)).toEqual([
      '44 credit 2025-11-03T12:00:00-05:00 1284.90 0.00 0.00 1284.90 - 2025110301 - 2025-11-04',
      '53 debit 2025-11-04 -150.00 0.00 0.00 -150.00 - 0001001 - -',
      '62 debit 2025-11-05 -12.50 0.00 0.00 -12.50 - R-77 - -',
      '106 debit 2025-11-10 -20.00 0.00 0.00 -20.00 - C1 - -',
    ]);
    expect(reading.rows.map(({ description }) => description)).toEqual([
      'CARD PROCESSOR PAYOUT po_1 & fees <net>',
      'Office Supplies',
      'Kiosk / 4111 11** **** 1111',
      'ADVERTISING',
    ]);
    expect(reading.balances.map(balanceFigures)).toEqual([
      ['XXXX3456', '1000.00', '2122.40', '1122.40', '0.00'],
      ['XXXXXXXXXXXX1111', '-100.00', '-120.00', '-20.00', '0.00'],
    ]);
    expect(
      JSON.stringify(reading, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
    ).not.toMatch(/1111111111|1111 1111 1111/);
  });

  test('one line in Windows-1252: decimal commas, points that group, one FITID for all, balances among the lines', async () => {
    const reading = await readSample(sample('one-line.ofx'));
    expect(reading.rows.map(inOneLine)).toEqual([
      '10 credit 2025-11-03T10:30:00-03:00 1284.90 0.00 0.00 1284.90 - 1 - -',
      '10 debit 2025-11-03 -17.80 0.00 0.00 -17.80 - 1 - -',
      '10 debit 2025-11-03 -1500.00 0.00 0.00 -1500.00 - 1 - -',
    ]);
    expect(new Set(reading.rows.map(({ identity }) => identity)).size).toBe(3);
    expect(reading.rows[0]?.description).toBe('PIX RECEBIDO / Café & Cia');
    expect(reading.issues.map(({ code, facts, holds }) => [code, facts['text'], holds])).toEqual([
      ['row_left_out', 'Saldo Anterior', false],
      ['row_left_out', 'S A L D O', false],
    ]);
    expect(reading.balances.map(balanceFigures)).toEqual([['XXX65-4', '100.00', '-132.90', '-232.90', '0.00']]);
  });

  test('version 2: XML, a zone of half an hour, CDATA, an amount in another currency, pending ones left out', async () => {
    const reading = await readSample(sample('version-2.qfx'));
    expect(reading.rows.map((row) => `${row.currency} ${inOneLine(row)}`)).toEqual([
      'INR 14 credit 2025-11-03T10:30:00+05:30 979.86 0.00 0.00 979.86 - S1 - -',
      'USD 22 debit 2025-11-04 -100.00 0.00 0.00 -100.00 - S2 - -',
    ]);
    expect(reading.rows[0]?.description).toBe('NEFT রূপা শাড়ি / YESBN1 <PHONEPE> & Co');
    expect(reading.issues.map(issueInOneLine)).toEqual(['31 - row_left_out note']);
    expect(reading.balances).toEqual([]);
  });

  test('the row keeps its text, and not the card number in it', async () => {
    const { rows } = await readSample(sample('version-1.ofx'));
    expect(rows[1]?.raw).toBe(
      '<STMTTRN><TRNTYPE>CHECK<DTPOSTED>20251104000000[-5:EST]<TRNAMT>-150<FITID>219400<CHECKNUM>0001001<NAME>Office Supplies<MEMO></STMTTRN>',
    );
    expect(rows[2]?.raw).toContain('<ORIGCURRENCY><CURRATE>1.25<CURSYM>EUR</ORIGCURRENCY><MEMO>4111 11** **** 1111');
  });
});

describe('what is recognised', () => {
  test.each([
    ['a header', 'OFXHEADER:100\n<OFX>'],
    ['a header after an empty line', '\r\n\r\nOFXHEADER: 100\r\n<OFX>'],
    ['no header', '<OFX>'],
    ['small letters', '<ofx>'],
    ['XML', '<?xml version="1.0"?>\n<?OFX OFXHEADER="200"?>\n<OFX>'],
    ['XML without its header', '<?xml version="1.0"?><OFX>'],
  ])('%s', async (_, head) => {
    const { recognised, rows } = await readText(`${head}${statement(transaction())}</OFX>`);
    expect(recognised?.format).toBe('ofx.statement');
    expect(rows).toHaveLength(1);
  });

  test.each(['<html><OFX>', 'a text about <OFX>', '{"OFX":1}'])('not %s', async (text) => {
    expect((await readText(text)).recognised).toBeNull();
  });

  test('an investment account holds the file', async () => {
    const { rows, issues } = await readText(
      file(
        `<INVSTMTTRNRS><INVSTMTRS><CURDEF>USD<INVTRANLIST><INVBANKTRAN>${transaction()}</INVBANKTRAN></INVTRANLIST></INVSTMTRS></INVSTMTTRNRS>`,
      ),
    );
    expect(rows).toEqual([]);
    expect(issues.map(({ code, facts }) => [code, facts['text']])).toEqual([
      ['type_unknown', 'INVSTMTRS'],
      ['part_missing', 'STMTRS'],
    ]);
  });
});

describe('files that are not whole', () => {
  test.each([
    ['no transactions', file(statement('')), ['header_only']],
    ['no statement', file(''), ['part_missing']],
    ['cut in the middle', file(statement(transaction() + transaction())).slice(0, -80), ['part_missing']],
    ['a document type', `<?xml version="1.0"?><OFX><!DOCTYPE x []>${statement(transaction())}</OFX>`, ['xml_doctype']],
    ['200,000 deep', `<OFX>${'<STATUS>'.repeat(200_000)}`, ['xml_too_complex']],
  ])('%s', async (_, text, codes) => {
    const { issues } = await readText(text);
    expect(issues.map(({ code }) => code)).toEqual(codes);
  });

  test('end tags left out, or of the wrong name, hide no transaction', async () => {
    const open = transaction().replace('</STMTTRN>', '');
    const { rows, balances, issues } = await readText(
      file(
        statement(open + open, { more: balance('20') })
          .replace('</BANKTRANLIST>', '')
          .replace('</STMTRS>', '</CCSTMTRS>'),
      ),
    );
    expect(issues).toEqual([]);
    expect(rows).toHaveLength(2);
    expect(balances.map(balanceFigures)).toEqual([['XXX2345', '0.00', '20.00', '20.00', '0.00']]);
  });

  test('letters of a character set that is not read', async () => {
    const text = file(statement(transaction({ NAME: 'Müller' }))).replace('CHARSET:1252', 'CHARSET:1251');
    const { issues } = await readBytes(Buffer.from(text, 'latin1'));
    expect(issues.map(issueInOneLine)).toEqual(['5 - characters_lost holds']);
    const plain = await readText(text.replace('ü', 'ue'));
    expect(plain.issues).toEqual([]);
  });
});

test('no mutilation of a file throws', async () => {
  const text = await readTextFile(sample('version-1.ofx'), 'utf8');
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length), fc.nat(200), fc.nat(text.length), async (from, length, to) => {
      const cut = text.slice(0, from) + text.slice(from + length);
      const moved = cut.slice(0, to) + text.slice(from, from + length) + cut.slice(to);
      for (const broken of [cut, moved]) {
        const { rows, issues } = await readText(broken);
        expect(rows.length + issues.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
});

test('a file cut short anywhere gives no row that is not in the whole one, and holds', async () => {
  const text = await readTextFile(sample('version-1.ofx'), 'utf8');
  const whole = new Set((await readText(text)).rows.map(inOneLine));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 200, max: text.trimEnd().length - 1 }), async (end) => {
      const { rows, issues } = await readText(text.slice(0, end));
      expect(rows.filter((row) => !whole.has(inOneLine(row)))).toEqual([]);
      expect(issues.some(({ holds }) => holds)).toBe(true);
    }),
    { numRuns: 100 },
  );
});
