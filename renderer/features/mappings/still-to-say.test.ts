import { describe, expect, it } from 'vitest';
import { labels } from '../../i18n/labels.ts';
import { draftOf, type MappingDraft } from './mapping-draft.ts';
import { missingHere, missingWords } from './missing-words.ts';
import { stillToSay } from './still-to-say.ts';
import { wordsToMean } from './words-to-mean.ts';

const draft: MappingDraft = draftOf({
  mapping: 1,
  name: 'Report',
  institution: 'other_provider',
  kind: 'payments',
  header: ['Date', 'Amount'],
  columns: { date: 'Date', amount: 'Amount' },
  dateOrder: 'dmy',
  decimal: '.',
  unit: 'major',
  sign: { style: 'signed', flip: false },
  costs: 'positive',
  timeZone: 'Asia/Kolkata',
  currency: null,
  method: null,
  kinds: {},
  statuses: {},
  methods: {},
  filter: [],
  verified: false,
});

describe('stillToSay', () => {
  it('says each thing once', () => {
    expect(stillToSay(draft, ['currency', 'dateOrder'], ['currency_missing'])).toEqual([
      'currency_missing',
      'ask_dateOrder',
    ]);
    expect(stillToSay(draft, ['currency'], [])).toEqual(['ask_currency']);
  });

  it('asks for no currency where a column or a choice says it', () => {
    expect(stillToSay({ ...draft, currency: 'INR' }, ['currency'], [])).toEqual([]);
    expect(stillToSay({ ...draft, columns: { currency: 'Ccy' } }, ['currency'], [])).toEqual([]);
  });

  it('misses a name before all', () => {
    expect(stillToSay({ ...draft, name: '', currency: 'INR' }, ['unit'], ['date_missing'])).toEqual([
      'name_missing',
      'date_missing',
      'ask_unit',
    ]);
  });
});

describe('missingWords', () => {
  it('has a sentence for each', () => {
    expect(missingWords(labels.en, 'ask_unit')).toBe(labels.en.mapped.asks.unit);
    expect(missingWords(labels.bn, 'date_missing')).toBe(labels.bn.mapped.gaps.date_missing);
  });

  it('says at a field only what that field can mend', () => {
    expect(missingHere(labels.en, ['date_missing'], 'zone_unknown')).toBeNull();
    expect(missingHere(labels.en, ['zone_unknown'], 'zone_unknown')).toBe(labels.en.mapped.gaps.zone_unknown);
  });
});

describe('wordsToMean', () => {
  it('lists what is in sight, what the reading stumbled over and what was known, each once', () => {
    const issue = (code: string, column: string, text: string) => ({
      line: 9,
      column,
      code,
      facts: { text },
      holds: true,
    });
    expect(
      wordsToMean({
        seen: ['Sale', 'sale'],
        known: { Fee: 'fee' },
        trial: {
          issues: [
            issue('type_unknown', 'Type', 'Bonus'),
            issue('status_unknown', 'Status', 'Odd'),
            issue('amount_not_an_amount', 'Type', 'x'),
          ],
        },
        column: 'Type',
      }),
    ).toEqual(['Sale', 'Bonus', 'Fee']);
  });
});
