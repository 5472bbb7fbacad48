import { expect, it } from 'vitest';
import { application } from '../../../shared/contract/application.ts';
import { speechIn } from '../../i18n/speech-context.tsx';
import { fieldNamed } from './field-named.ts';

const written = application.parse({
  taxIds: [
    { kind: 'in_gstin', value: '' },
    { kind: 'other_tax_id', value: '' },
  ],
  declared: [
    {
      amount: { amount: '10000', currency: 'INR' },
      split: [
        { rail: 'upi', percent: '50' },
        { rail: 'cards', percent: '50' },
      ],
    },
  ],
});

it.each([
  ['email', 'E-mail'],
  ['settlementAccounts.1.holder', 'In whose name'],
  ['settlementAccounts.0.fields.ifsc', 'IFSC'],
  ['taxIds.0.value', 'GSTIN'],
  ['declared.0.split.1', 'Cards'],
  ['declared.0.split.7', ''],
  ['taxIds.7.value', ''],
  ['industry', ''],
])('names the field at %s', (path, name) => {
  expect(fieldNamed(path, written, speechIn('en'))).toBe(name);
});
