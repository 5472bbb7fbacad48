import { expect, it } from 'vitest';
import { labels } from '../../i18n/labels.ts';
import { itemDescription } from './item-description.ts';

it.each([
  ['batch', 'Other provider', 'অন্য সেবাদাতা'],
  ['payment', 'Other provider', 'অন্য সেবাদাতা'],
  ['payment', 'PhonePe', 'PhonePe'],
  ['payment', 'Bank 17', 'Bank 17'],
  ['settlement_line', 'Bank 17', 'Bank 17'],
  ['statement_line', 'Other provider', 'Other provider'],
  ['statement_line', 'Bank transfer from A', 'Bank transfer from A'],
] as const)('a %s of %s is known by %s', (kind, description, told) => {
  expect(itemDescription(labels.bn, { kind, description })).toBe(told);
});
