import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportKinds, reportNames, type ReportCell } from '../../contract/report-document.ts';
import type { LocalDate, Month } from '../../kernel/local-date.ts';
import { makeVoice } from '../make-voice.ts';
import { hidingVoice } from '../hiding-voice.ts';
import { languages } from '../voice.ts';
import { knownName, reportName } from './report-name.ts';
import { reportFileName } from './report-file-name.ts';
import { reportTitle } from './report-title.ts';
import { reportTitles } from './report-titles.ts';
import { reportWord } from './report-words.ts';
import { sayCell } from './say-cell.ts';
import { sayHeading } from './say-heading.ts';
import { wallMoment } from './say-moment.ts';

describe('a cell', () => {
  const cells: readonly (readonly [ReportCell, en: string, bn: string, hi: string])[] = [
    [{ is: 'none' }, '', '', ''],
    [{ is: 'text', text: 'UTR 123' }, 'UTR 123', 'UTR 123', 'UTR 123'],
    [{ is: 'name', of: 'method', id: 'credit_card' }, 'Credit card', 'ক্রেডিট কার্ড', 'क्रेडिट कार्ड'],
    [{ is: 'name', of: 'country', id: 'IN' }, 'India', 'ভারত', 'भारत'],
    [{ is: 'name', of: 'currency', id: 'INR' }, 'INR', 'INR', 'INR'],
    [{ is: 'date', date: '2026-10-05' as LocalDate }, '5 Oct 2026', '৫ অক্টোবর, ২০২৬', '५ अक्टूबर २०२६'],
    [{ is: 'month', month: '2026-10' as Month }, 'October 2026', 'অক্টোবর ২০২৬', 'अक्टूबर २०२६'],
    [{ is: 'year', year: 2026 }, '2026', '২০২৬', '२०२६'],
    [
      { is: 'moment', instant: '2026-10-05T20:00:05.000Z' },
      '6 Oct 2026, 01:30',
      '৬ অক্টোবর, ২০২৬, ০১:৩০',
      '६ अक्टूबर २०२६, ०१:३०',
    ],
    [{ is: 'count', count: 1_234_567 }, '12,34,567', '১২,৩৪,৫৬৭', '१२,३४,५६७'],
    [{ is: 'amount', amount: { amount: '12345678', currency: 'INR' } }, '₹1,23,456.78', '₹১,২৩,৪৫৬.৭৮', '₹१,२३,४५६.७८'],
    [{ is: 'percent', percent: '-2.30' }, '−2.30%', '−২.৩০%', '−२.३०%'],
  ];
  it.each(cells)('%j is said in three languages', (cell, ...told) => {
    expect(languages.map((language) => sayCell(cell, makeVoice(language), 'Asia/Kolkata'))).toEqual(told);
  });

  it('keeps an amount to itself where amounts are hidden', () => {
    const amount: ReportCell = { is: 'amount', amount: { amount: '12345678', currency: 'INR' } };
    expect(sayCell(amount, hidingVoice(makeVoice('en')), 'UTC')).toBe('₹•••••');
  });
});

describe('names', () => {
  it('that this version does not know are their own ids, readable', () => {
    expect(reportName('method', 'some_new_wallet', 'bn')).toBe('Some new wallet');
    expect(reportWord('net_of_everything', 'hi')).toBe('Net of everything');
    expect(reportTitle('profit_and_loss', 'en')).toBe('Profit and loss');
    expect(sayHeading({ is: 'text', text: 'Axis ••4321' }, 'hi')).toBe('Axis ••4321');
  });

  it('are no property that every object has', () => {
    for (const of of reportNames)
      if (of !== 'currency' && of !== 'country')
        for (const id of ['constructor', '__proto__', 'toString']) expect(knownName(of, id, 'en')).toBeNull();
    expect(reportWord('constructor', 'en')).toBe('Constructor');
  });

  it('of a country that is none are its code', () => {
    expect(reportName('country', 'nowhere', 'en')).toBe('nowhere');
  });
});

it('every kind has a title and one sentence in each language, all different', () => {
  for (const language of languages) {
    const titles = reportKinds.map((kind) => reportTitles[language][kind]);
    expect(new Set(titles.map(({ title }) => title)).size).toBe(reportKinds.length);
    for (const { lead } of titles) expect(lead).toMatch(/[.।]$/);
  }
});

describe('a moment', () => {
  it('stands as the clocks of the zone show it, whatever they are set to', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
        fc.constantFrom(
          'Asia/Kolkata',
          'America/New_York',
          'Europe/London',
          'Asia/Kathmandu',
          'UTC',
          'America/Sao_Paulo',
        ),
        (date, zone) => {
          const { date: day, time, offset } = wallMoment(date.toISOString(), zone);
          // What is written is the moment itself, to the second.
          expect(Date.parse(`${day}T${time}${offset}`)).toBe(Math.floor(date.getTime() / 1000) * 1000);
          const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
          expect(`${day} ${time}`).toBe(shown.format(date));
        },
      ),
    );
  });
});

it.each([
  ['2026-10-01', '2026-10-31', 'nikash-trial-balance-2026-10.xlsx'],
  ['2024-02-01', '2024-02-29', 'nikash-trial-balance-2024-02.xlsx'],
  ['2026-02-01', '2026-02-27', 'nikash-trial-balance-2026-02-01-2026-02-27.xlsx'],
  ['2026-01-01', '2026-12-31', 'nikash-trial-balance-2026.xlsx'],
  ['2026-04-01', '2027-03-31', 'nikash-trial-balance-2026-04-01-2027-03-31.xlsx'],
  ['2026-10-05', '2026-10-05', 'nikash-trial-balance-2026-10-05.xlsx'],
])('a file of %s to %s is called %s', (from, to, name) => {
  expect(reportFileName({ kind: 'trial_balance', from: from as LocalDate, to: to as LocalDate }, 'xlsx')).toBe(name);
});
