import { expect, it } from 'vitest';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { reportFileName } from './report-file-name.ts';

it.each([
  ['Asha Stores', 'turnover-Asha-Stores-2026-11.pdf'],
  ['আশা স্টোর্স', 'turnover-আশা-স্টোর্স-2026-11.pdf'],
  ['../../etc: "x"', 'turnover-etc-x-2026-11.pdf'],
])('names the file of %s safely', (merchant, name) => {
  expect(reportFileName(merchant, '2026-11' as Month)).toBe(name);
});
