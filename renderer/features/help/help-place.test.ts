import { expect, test } from 'vitest';
import { helpPlace } from './help-place.ts';

test('an address says a page and a section; what it does not know is the first page', () => {
  expect(helpPlace('?page=exception-kinds&at=short_paid')).toEqual({ page: 'exception-kinds', at: 'short_paid' });
  expect(helpPlace('page=home')).toEqual({ page: 'home', at: null });
  expect(helpPlace('')).toEqual({ page: 'first-month', at: null });
  expect(helpPlace('?page=../../etc&at=x')).toEqual({ page: 'first-month', at: null });
});
