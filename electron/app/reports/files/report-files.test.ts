import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyCodes } from '../../../../shared/catalogue/currencies.ts';
import { fromDecimalText, toDecimalText } from '../../../../shared/money/decimal-text.ts';
import { ledgerScale, money } from '../../../../shared/money/money.ts';
import { hidingVoice } from '../../../../shared/wording/hiding-voice.ts';
import { makeVoice } from '../../../../shared/wording/make-voice.ts';
import { readAll } from '../../../formats/workbook/testing/read-all.ts';
import { sampleReport } from '../../../testing/sample-report.ts';
import { reportCsv } from './report-csv.ts';
import type { FileWanted } from './report-table.ts';
import { reportWorkbook } from './report-workbook.ts';
import { exactly, sheetNumber } from './sheet-number.ts';
import { sheetNames } from './sheet-names.ts';

const english: FileWanted = { voice: makeVoice('en'), without: [], hidden: false };

/** The cells of every sheet as our own reader of workbooks has them. */
async function sheetsOf(bytes: Uint8Array): Promise<Readonly<Record<string, readonly string[]>>> {
  const read = await readAll(bytes);
  if (typeof read === 'string') throw new Error(read);
  return Object.fromEntries(
    Object.entries(read).map(([sheet, rows]) => [
      sheet,
      rows.map((row) => (typeof row === 'string' ? row : row.fields.join('|').replace(/\|+$/, ''))),
    ]),
  );
}

describe('a workbook', () => {
  it('has a sheet of facts and one a section, typed, and reads back as it was written', async () => {
    expect(await sheetsOf(await reportWorkbook(sampleReport, english))).toEqual({
      Facts: [
        'Nikash report|turnover',
        'Report|Turnover|What customers paid, before fees and refunds, beside what was declared.',
        'Demo data: an invented merchant',
        'Merchant|=Asha Stores|m1',
        'Days|2026-10-01|2026-10-31',
        'Time zone|Asia/Kolkata',
        'As of|2026-11-21 10:00:00',
        `Months|2026-10-01|Closed|Snapshot|${'a'.repeat(64)}`,
        `Audit chain|42|${'c'.repeat(64)}`,
        `File|PhonePe.csv|SHA-256|${'b'.repeat(64)}|2026-11-02 01:30:00`,
        'Files|and 2 more files',
      ],
      Method: [
        'Currency|Method|Payments|Gross|Share',
        'INR|Credit card|1200|12345678.9|0.9736',
        // More digits than a double holds: a text, and the sheet says so.
        'ETH|Crypto|1|1.234567890123456789|-0.005',
        'INR|Total|1200|12345678.9',
        'Amounts of more digits than a spreadsheet holds stand as text.',
      ],
      "Day · Stripe's main account · U": [
        'Day|Month|Year|At|Reference|Why|Currency|Net|Fee',
        '2026-10-05|2026-10-01|2026|2026-10-06 01:30:05|000123456789012345|Turnover of October 2026: $987.65 in 3 payments.|USD|-12.5|1.332',
      ],
      Difference: ['Gross|Gross, currency|Net|Net, currency', '100|USD|8300|INR'],
      'Notes · INR': ['Currency|Gross', 'Nothing was sold in October 2026.'],
    });
  });

  it('leaves amounts out where they are hidden, in its sentences too, and columns that were left out', async () => {
    const hidden = { voice: hidingVoice(english.voice), without: ['methods/share', 'late/gross'], hidden: true };
    const sheets = await sheetsOf(await reportWorkbook(sampleReport, hidden));
    expect(Object.keys(sheets)).toEqual(['Facts', 'Method', "Day · Stripe's main account · U", 'Difference']);
    expect(sheets['Facts']).toContain('Amounts are left out');
    expect(sheets['Method']).toEqual([
      'Currency|Method|Payments|Gross',
      'INR|Credit card|1200',
      'ETH|Crypto|1',
      'INR|Total|1200',
    ]);
    expect(JSON.stringify(sheets)).not.toMatch(/12345678\.9|1\.2345|987\.65|1\.332/);
    expect(sheets["Day · Stripe's main account · U"]?.[1]).toContain('$•••••');
  });

  it.each([
    'constructor',
    '__proto__',
    'toString',
    '=1+1',
    '_x0041_',
    'a\r\nb',
    '\u0007bell',
    '\uFFFD',
    'x\uD800',
    ' spaced ',
    '@SUM(A1)',
  ])('holds the text %j as a text', async (text) => {
    const [first] = sampleReport.sections;
    if (first === undefined) throw new Error('no section');
    const told = {
      ...first,
      columns: first.columns.slice(0, 1),
      rows: [{ cells: [{ is: 'text' as const, text }], lead: null }],
      totals: [],
    };
    const read = await readAll(await reportWorkbook({ ...sampleReport, sections: [told] }, english));
    if (typeof read === 'string') throw new Error(read);
    const row = read['Method']?.[1];
    // A text that a cell cannot hold is one whose half of a character was lost already.
    expect(typeof row === 'object' ? row.fields : row).toEqual([text.toWellFormed()]);
  });
});

describe('a number of a workbook', () => {
  it('is the amount, digit by digit, wherever there is one, and is there for every amount of up to 15 digits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...currencyCodes),
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.nat({ max: 27 }),
        (currency, digits, zeros) => {
          const amount = money(
            currency,
            (digits / 10n ** BigInt(zeros)) * 10n ** BigInt(Math.min(zeros, ledgerScale(currency))),
          );
          const text = toDecimalText(amount);
          const number = sheetNumber(amount);
          const significant = text.replaceAll(/[-.]/g, '').replace(/^0+|0+$/g, '').length;
          expect(number === null).toBe(significant > 15);
          if (number === null) return;
          // The shortest decimal that means this double, which is what the file holds, is the amount again.
          expect(fromDecimalText(currency, plain(String(number.value)))).toEqual(amount);
          expect(number.decimals).toBe(text.split('.')[1]?.length ?? 0);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is none where a double would change it', () => {
    expect(exactly('9007199254740993.00')).toBeNull();
    expect(exactly('1234567890123456')).toBeNull();
    expect(exactly('123456789012345.00')).toEqual({ value: 123456789012345, decimals: 2 });
    expect(exactly('0.30')).toEqual({ value: 0.3, decimals: 2 });
  });
});

/** A number's text without an exponent. */
function plain(text: string): string {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text) ?? [];
  const shift = Number(exponent);
  const digits = `${whole}${decimals}`;
  const point = whole.length + shift;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const rest = padded.slice(at);
  return `${sign}${padded.slice(0, at)}${rest === '' ? '' : `.${rest}`}`;
}

describe('names of sheets', () => {
  it('are short, allowed, and each once', () => {
    expect(sheetNames(['Facts', 'facts', 'History', 'a/b:c', "'x'", '', 'x'.repeat(40), 'x'.repeat(41)])).toEqual([
      'Facts',
      'facts (2)',
      'History (2)',
      'a b c',
      'x',
      'Nikash',
      'x'.repeat(31),
      `${'x'.repeat(27)} (2)`,
    ]);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 30 }), (titles) => {
        const names = sheetNames(titles);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
        }
      }),
    );
  });
});

describe('CSV', () => {
  it('has its facts first, then one table of all sections, with the currency in a column of its own', () => {
    expect(reportCsv(sampleReport, english).split('\r\n')).toEqual([
      '\uFEFFNikash report,turnover',
      'Report,Turnover,"What customers paid, before fees and refunds, beside what was declared."',
      'Demo data: an invented merchant',
      "Merchant,'=Asha Stores,m1",
      'Days,2026-10-01,2026-10-31',
      'Time zone,Asia/Kolkata',
      'As of,2026-11-21T10:00:00+05:30',
      `Months,2026-10,Closed,Snapshot,${'a'.repeat(64)}`,
      `Audit chain,42,${'c'.repeat(64)}`,
      `File,PhonePe.csv,SHA-256,${'b'.repeat(64)},2026-11-02T01:30:00+05:30`,
      'Files,and 2 more files',
      'Notes,Nothing was sold in October 2026.,Notes · INR',
      '',
      'Section,Row,Currency,Method,Day,Month,Year,At,Reference,Why,"Gross, currency","Net, currency",Payments,Gross,Share,Net,Fee',
      'Method,,INR,Credit card,,,,,,,,,1200,12345678.90,97.36,,',
      'Method,,ETH,Crypto,,,,,,,,,1,1.234567890123456789,-0.5,,',
      'Method,Total,INR,,,,,,,,,,1200,12345678.90,,,',
      "Day · Stripe's [main] account · USD,,USD,,2026-10-05,2026-10,2026,2026-10-06T01:30:05+05:30,000123456789012345,Turnover of October 2026: $987.65 in 3 payments.,,,,,,-12.50,1.332",
      'Difference,,,,,,,,,,USD,INR,,100.00,,8300.00,',
      '',
    ]);
  });

  it('speaks the reader’s language, but for dates and decimals', () => {
    const text = reportCsv(sampleReport, { ...english, voice: makeVoice('bn') });
    expect(text).toContain('পদ্ধতি,,INR,ক্রেডিট কার্ড,,,,,,,,,1200,12345678.90,97.36,,');
    expect(text.startsWith('\uFEFFNikash report,turnover\r\n')).toBe(true);
  });

  it('tells no amount that is hidden', () => {
    const text = reportCsv(sampleReport, { ...english, voice: hidingVoice(english.voice), hidden: true });
    expect(text).not.toMatch(/12345678\.9|1\.2345|987|1\.332|12\.50|8300/);
    expect(text).toContain('Amounts are left out');
  });
});
