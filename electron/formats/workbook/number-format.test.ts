import { expect, test } from 'vitest';
import { builtInFormat, formatOfCode } from './number-format.ts';

test('the formats without a code', () => {
  const kinds = Array.from({ length: 60 }, (_, id) => [id, builtInFormat(id)] as const);
  expect(kinds.filter(([, kind]) => kind === 'day').map(([id]) => id)).toEqual([14, 15, 16, 17]);
  expect(kinds.filter(([, kind]) => kind === 'moment').map(([id]) => id)).toEqual([18, 19, 20, 21, 22, 45, 46, 47]);
});

test.each([
  ['General', 'number'],
  ['GENERAL', 'number'],
  ['0.00', 'number'],
  ['#,##0.00', 'number'],
  ['_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', 'number'],
  ['[$₹-4009] #,##0.00', 'number'],
  ['[Red]-#,##0.00', 'number'],
  ['#,##0.00 "Dr"', 'number'],
  ['#,##0\\d', 'number'],
  ['0.00E+00', 'number'],
  ['@', 'number'],
  ['', 'number'],
  ['"days" 0', 'number'],
  ['0_d', 'number'],
  ['dd/mm/yyyy', 'day'],
  ['d-mmm-yy', 'day'],
  ['yyyy\\-mm\\-dd;@', 'day'],
  ['[$-409]d-mmm-yy;@', 'day'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'day'],
  ['YYYY-MM-DD', 'day'],
  ['dd"/"mm"/"yyyy', 'day'],
  ['dd/mm/yyyy hh:mm:ss', 'moment'],
  ['dd/mm/yyyy hh:mm:ss.000', 'moment'],
  ['[$-409]m/d/yy h:mm AM/PM;@', 'moment'],
  ['h:mm AM/PM', 'moment'],
  ['[h]:mm:ss', 'moment'],
  ['mm:ss.0', 'moment'],
  ['[ss]', 'moment'],
])('%s is a %s', (code, kind) => expect(formatOfCode(code)).toBe(kind));

test('no code takes long', () => {
  for (const part of ['"', '[', '\\', '_', 's0', '[h]', ';']) expect(formatOfCode(part.repeat(500_000))).toBeDefined();
});
