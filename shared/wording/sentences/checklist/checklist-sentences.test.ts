import { expect, it } from 'vitest';
import { makeVoice } from '../../make-voice.ts';
import { say } from '../../say.ts';
import { sentence } from '../../sentence.ts';
import { holdSentences } from '../../testing/hold-sentences.ts';
import { inr } from '../../testing/inr.ts';
import type { ChecklistFacts } from './checklist-facts.ts';
import { checklistInBengali } from './bn.ts';
import { checklistInEnglish } from './en.ts';
import { checklistInHindi } from './hi.ts';

const facts: ChecklistFacts = {
  check_month_over: { month: '2025-10' },
  check_month_not_over: { month: '2025-10', ends: '2025-10-31' },
  check_earlier_closed: { month: '2025-10' },
  check_earlier_open: { month: '2025-10', earlier: '2025-09' },
  check_controls_ok: { imports: 2 },
  check_controls_wrong: { file: 'report.csv', expected: inr('500'), found: inr('400') },
  check_balanced: { entries: 12 },
  check_unbalanced: { entry: 7 },
  check_balances_equal: { accounts: 14 },
  check_balances_differ: { account: 'HDFC Bank', kept: inr('500'), recomputed: inr('400') },
  check_statements_continuous: { statements: 2 },
  check_statements_none: { month: '2025-10' },
  check_statement_differs: {
    institution: 'HDFC Bank',
    date: '2025-10-31',
    statement: inr('500'),
    ledger: inr('400'),
  },
  check_statements_gap: { institution: 'HDFC Bank', closing: inr('500'), opening: inr('600'), date: '2025-10-17' },
  check_all_matched: { batches: 2 },
  check_exceptions_carried: { exceptions: 3, atRisk: inr('500') },
  check_exceptions_carried_currencies: { exceptions: 3, currencies: 'INR, USD' },
  check_unexplained: { items: 2 },
  check_suspense_zero: { month: '2025-10' },
  check_suspense_explained: { amount: inr('500'), items: 2 },
  check_suspense_unexplained: { amount: inr('500') },
  check_rates_not_needed: { currency: 'INR' },
  check_rates_missing: { currency: 'USD', base: 'INR', day: '2025-10-31', more: 2 },
  check_rates_present: { currencies: 'EUR, USD', base: 'INR', rates: 3 },
};

holdSentences(facts, { en: checklistInEnglish, bn: checklistInBengali, hi: checklistInHindi });

it.each([
  [
    '1 exception stays open with ₹5.00 at risk. Each has its reason and goes on into the next month.',
    sentence('check_exceptions_carried', { ...facts.check_exceptions_carried, exceptions: 1 }),
  ],
  ['No file was imported for this month.', sentence('check_controls_ok', { imports: 0 })],
  ['1 entry balances in every currency.', sentence('check_balanced', { entries: 1 })],
  [
    'There is no exchange rate from USD to INR for 31 Oct 2025, and 2 more are missing. Add them, then close the month.',
    sentence('check_rates_missing', facts.check_rates_missing),
  ],
  [
    'There is no exchange rate from USD to INR for 31 Oct 2025. Add it, then close the month.',
    sentence('check_rates_missing', { ...facts.check_rates_missing, more: 0 }),
  ],
  [
    'Every exchange rate from EUR, USD to INR is here: 1 is used.',
    sentence('check_rates_present', { ...facts.check_rates_present, rates: 1 }),
  ],
  [
    'No balance in EUR, USD has to be converted to INR; no exchange rate is needed.',
    sentence('check_rates_present', { ...facts.check_rates_present, rates: 0 }),
  ],
  ['The balance kept for 1 account equals the sum of its entries.', sentence('check_balances_equal', { accounts: 1 })],
  ['No account has a balance yet.', sentence('check_balances_equal', { accounts: 0 })],
])('%s', (expected, told) => {
  expect(say(told, makeVoice('en'))).toBe(expected);
});
