import { describe, expect, it } from 'vitest';
import { toDecimalText } from '../decimal-text.ts';
import { parseAmount } from '../parse-amount.ts';
import { digitsGolden } from './digits.golden.ts';
import { doubtfulGolden } from './doubtful.golden.ts';
import type { GoldenAmount } from './golden-amount.ts';
import { groupingGolden } from './grouping.golden.ts';
import { labelsGolden } from './labels.golden.ts';
import { mixedGolden } from './mixed.golden.ts';
import { signsGolden } from './signs.golden.ts';

const tables: Readonly<Record<string, readonly GoldenAmount[]>> = {
  grouping: groupingGolden,
  signs: signsGolden,
  digits: digitsGolden,
  labels: labelsGolden,
  doubtful: doubtfulGolden,
  mixed: mixedGolden,
};

describe.each(Object.entries(tables))('golden amounts: %s', (_, cases) => {
  for (const [text, currency, decimal, outcome, by] of cases) {
    it(`${JSON.stringify(text)} in ${currency}, decimal ${decimal}, is ${outcome}`, () => {
      const form = { currency, typed: by === 'typed', ...(decimal === 'unstated' ? {} : { decimal }) };
      const read = parseAmount(text, form);
      expect(read.ok ? toDecimalText(read.value) : read.error.code).toBe(outcome);
      expect(read.ok ? read.value.currency : read.error.text).toBe(read.ok ? currency : text);
    });
  }
});

it('are a thousand, each once', () => {
  const all = Object.values(tables).flat();
  expect(new Set(all.map((row) => JSON.stringify([row[0], row[1], row[2], row[4]]))).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(1000);
});
