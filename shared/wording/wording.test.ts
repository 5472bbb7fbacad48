import { describe, expect, it } from 'vitest';
import { refusalCodes, type RefusalDetails } from '../contract/refusal.ts';
import { english } from './en.ts';
import { makeVoice } from './make-voice.ts';
import { say } from './say.ts';
import { sentence, type Fact, type Sentence, type SentenceCode, type SentenceFacts } from './sentence.ts';
import { languages } from './voice.ts';
import { sayRefusal } from './refusals/say-refusal.ts';

const inr = (amount: string) => ({ amount, currency: 'INR' }) as const;

/** One honest set of facts for every sentence: a new code does not compile without its own. */
const facts: SentenceFacts = {
  match_reference_amount: {
    reference: 'AXNPN0001',
    sales: 2,
    refunds: 1,
    gross: inr('130000'),
    costs: inr('1510'),
    net: inr('128490'),
  },
  match_reference_rounded: { reference: 'AXNPN0001', exact: inr('128490.2'), net: inr('128490'), rounding: inr('0.2') },
  match_accepted: { left: 'AXNPN0001', right: 'BANK1', amount: inr('5') },
  match_accepted_difference: {
    left: 'AXNPN0001',
    right: 'BANK1',
    expected: inr('500'),
    received: inr('400'),
    difference: inr('100'),
  },
  match_difference_written_off: {
    left: 'AXNPN0001',
    right: 'BANK1',
    expected: inr('500'),
    received: inr('400'),
    difference: inr('100'),
  },
  match_written_off: { reference: 'AXNPN0001', amount: inr('500'), reason: 'the provider has closed the case' },
  match_across: {
    left: 'AXNPN0001',
    right: 'BANK1',
    given: { amount: '10000', currency: 'USD' },
    received: inr('835000'),
    worth: inr('840000'),
    gain: inr('-5000'),
  },
  step_imported: { file: 'report.csv', files: 2 },
  step_import_undone: { file: 'report.csv' },
  step_matched: { left: 'AXNPN0001', right: 'BANK1' },
  step_unmatched: { reference: 'AXNPN0001' },
  step_written_off: { reference: 'AXNPN0001', amount: inr('500') },
  step_reconciled: { matches: 3 },
  match_settlement_line: { reference: 'PP1', batch: 'AXNPN0001', gross: inr('500') },
  near_amount_differs: { reference: 'AXNPN0001', expected: inr('500'), received: inr('400'), difference: inr('100') },
  near_amount_without_reference: { amount: inr('500'), days: 2 },
  near_reference_repeated: { reference: 'AXNPN0001', batches: 2, lines: 1 },
  payment_not_settled: { reference: 'PP1', amount: inr('24748'), due: '2025-10-08', institution: 'PhonePe' },
  batch_missing_credit: {
    reference: 'AXNPN0001',
    amount: inr('128490'),
    due: '2025-10-03',
    payments: 3,
    institution: 'PhonePe',
  },
  batch_no_statement: { reference: 'AXNPN0001', amount: inr('128490'), due: '2025-10-03', payments: 3 },
  batch_negative: { reference: 'AXNPN0001', amount: inr('500'), institution: 'PhonePe' },
  batch_short_paid: { reference: 'AXNPN0001', expected: inr('500'), received: inr('400'), difference: inr('100') },
  batch_over_paid: { reference: 'AXNPN0001', expected: inr('500'), received: inr('600'), difference: inr('100') },
  credit_unknown: { reference: 'BANK1', amount: inr('500'), date: '2025-10-03', narration: 'NEFT CR SOMEBODY' },
  next_ask_provider: { institution: 'PhonePe', reference: 'AXNPN0001' },
  next_ask_bank: { institution: 'HDFC Bank', reference: 'AXNPN0001' },
  next_import_statement: { from: '2025-10-02', to: '2025-10-03' },
  next_identify_credit: { reference: 'BANK1' },
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

const codes = Object.keys(facts) as SentenceCode[];
const sentenceOf = (code: SentenceCode): Sentence => ({ code, facts: facts[code] });
const leaks = /“”|undefined|null|NaN|\[object|\$\{|Invalid|Infinity|[a-z]+_[a-z]+/;

const scripts = { en: /[A-Za-z]/, bn: /[\u0980-\u09ff]/, hi: /[\u0900-\u097f]/ } as const;
const foreign = { en: /[\u0900-\u09ff]/, bn: /[\u0904-\u0963\u0966-\u097f]/, hi: /[\u0980-\u09ff]/ } as const;
const ends = { en: /[.]$/, bn: /।$/, hi: /।$/ } as const;

describe.each(languages)('in %s', (language) => {
  const voice = makeVoice(language);

  it.each(codes)('%s is a sentence', (code) => {
    const text = say(sentenceOf(code), voice);
    expect(text).not.toMatch(leaks);
    expect(text).toMatch(scripts[language]);
    expect(text).not.toMatch(foreign[language]);
    expect(text).toMatch(ends[language]);
    expect(text).not.toMatch(/ {2}| [.,।]/);
  });

  it.each(codes)('%s tells every fact, in the language’s figures', (code) => {
    const text = say(sentenceOf(code), voice);
    for (const [name, fact] of Object.entries(facts[code] as Record<string, Fact>)) {
      // The number of payments and the month are said where they help; a repeated count need not be.
      const written =
        typeof fact === 'number'
          ? voice.number(fact)
          : typeof fact === 'string'
            ? writtenText(fact)
            : voice.money(fact);
      expect(`${name}: ${text}`).toContain(written);
    }
    const figures = language === 'en' ? /[০-৯०-९]/u : /\d/;
    expect(text.replace(/AXNPN0001|BANK1|PP1/g, '')).not.toMatch(figures);
  });

  const writtenText = (fact: string): string =>
    /^\d{4}-\d{2}-\d{2}$/.test(fact) ? voice.date(fact) : /^\d{4}-\d{2}$/.test(fact) ? voice.month(fact) : fact;

  it.each([...refusalCodes, 'bad_request', 'fault'] as const)(
    '%s is refused in words, with its details and without',
    (code) => {
      const details: RefusalDetails = {
        file: 'report.csv',
        name: 'Asha Stores',
        zone: 'Asia/Nowhere',
        reference: 'AXNPN0001',
        reason: 'short',
        least: 10,
        count: 3,
        month: '2025-10',
        earlier: '2025-09',
        ends: '2025-10-31',
        since: '2025-10-03T10:00:00.000Z',
        items: ['unmatched_explained', 'month_over'],
        left: inr('500'),
        right: inr('400'),
        id: 'x1',
      };
      for (const given of [
        details,
        {},
        { file: '', since: 'yesterday', month: 'x', items: [], left: 'no', count: 1 },
      ]) {
        const text = sayRefusal({ code, details: given }, voice);
        expect(text).not.toMatch(leaks);
        expect(text).toMatch(scripts[language]);
        expect(text).not.toMatch(foreign[language]);
        expect(text).toMatch(ends[language]);
        expect(text).not.toMatch(/ {2}| [.,।]/);
        // What happened and what to do next: never one bare phrase.
        expect(text).toMatch(/[.।:;]\s/);
      }
    },
  );

  it('does not know a sentence of another version, and says so', () => {
    const text = say({ code: 'match_by_moonlight', facts: {} }, voice);
    expect(text).toContain('match by moonlight');
    expect(text).toMatch(ends[language]);
  });
});

describe('English', () => {
  const voice = makeVoice('en');
  const spoken = <C extends SentenceCode>(code: C, more: Partial<SentenceFacts[C]> = {}): string =>
    say(sentence(code, { ...facts[code], ...more }), voice);

  it('has words for exactly the codes there are', () => {
    expect(Object.keys(english).toSorted()).toEqual(codes.toSorted());
  });

  it.each([
    [
      spoken('match_reference_amount'),
      'UTR AXNPN0001 equal: 2 payments and 1 refund, ₹1,300.00, less fees and tax ₹15.10 = ₹1,284.90.',
    ],
    [
      spoken('match_reference_amount', { sales: 1, refunds: 0 }),
      'UTR AXNPN0001 equal: 1 payment, ₹1,300.00, less fees and tax ₹15.10 = ₹1,284.90.',
    ],
    [
      spoken('match_reference_amount', { sales: 0, refunds: 0 }),
      'UTR AXNPN0001 equal: ₹1,300.00, less fees and tax ₹15.10 = ₹1,284.90.',
    ],
    [
      spoken('near_amount_without_reference', { days: 0 }),
      'Same amount ₹5.00, the same day, but no common reference. Accept it if you know that they belong together.',
    ],
    [
      spoken('near_amount_without_reference', { days: -1 }),
      'Same amount ₹5.00, 1 day earlier, but no common reference. Accept it if you know that they belong together.',
    ],
    [
      spoken('batch_missing_credit', { payments: 0 }),
      'PhonePe says it paid out ₹1,284.90 under UTR AXNPN0001. It was due by 3 Oct 2025 and no bank statement shows it.',
    ],
    [
      spoken('batch_no_statement', { payments: 1 }).slice(0, 58),
      'Payout AXNPN0001 of ₹1,284.90 for 1 payment was due by 3 O',
    ],
    [spoken('batch_short_paid'), 'UTR AXNPN0001: ₹5.00 was due, ₹4.00 came. ₹1.00 is missing.'],
    [
      spoken('credit_unknown', { reference: '', narration: '' }),
      '₹5.00 came on 3 Oct 2025 and no payout explains it. The bank wrote: nothing.',
    ],
    [
      spoken('check_exceptions_carried', { exceptions: 1 }),
      '1 exception stays open with ₹5.00 at risk. Each has its reason and goes on into the next month.',
    ],
    [spoken('check_controls_ok', { imports: 0 }), 'No file was imported for this month.'],
    [spoken('check_balanced', { entries: 1 }), '1 entry balances in every currency.'],
    [
      spoken('check_rates_missing'),
      'There is no exchange rate from USD to INR for 31 Oct 2025, and 2 more are missing. Add them, then close the month.',
    ],
    [
      spoken('check_rates_missing', { more: 0 }),
      'There is no exchange rate from USD to INR for 31 Oct 2025. Add it, then close the month.',
    ],
    [spoken('check_rates_present', { rates: 1 }), 'Every exchange rate from EUR, USD to INR is here: 1 is used.'],
    [
      spoken('check_rates_present', { rates: 0 }),
      'No balance in EUR, USD has to be converted to INR; no exchange rate is needed.',
    ],
    [spoken('check_balances_equal', { accounts: 1 }), 'The balance kept for 1 account equals the sum of its entries.'],
    [spoken('check_balances_equal', { accounts: 0 }), 'No account has a balance yet.'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('Bengali and Hindi', () => {
  it('say the match in their own figures', () => {
    expect(say(sentenceOf('match_reference_amount'), makeVoice('bn'))).toBe(
      'UTR AXNPN0001 মিলেছে: ২টি পেমেন্ট ও ১টি রিফান্ড, ₹১,৩০০.০০, ফি ও কর ₹১৫.১০ বাদে = ₹১,২৮৪.৯০।',
    );
    expect(say(sentenceOf('match_reference_amount'), makeVoice('hi'))).toBe(
      'UTR AXNPN0001 मिल गया: २ भुगतान और १ रिफ़ंड, ₹१,३००.००, शुल्क और कर ₹१५.१० घटाकर = ₹१,२८४.९०।',
    );
    expect(say(sentenceOf('match_reference_amount'), makeVoice('bn', 'latin'))).toContain(
      '2টি পেমেন্ট ও 1টি রিফান্ড, ₹1,300.00',
    );
  });
});

describe('makeVoice', () => {
  it.each([
    ['en', '1,00,000', '21 Nov 2026', 'November 2026'],
    ['bn', '১,০০,০০০', '২১ নভেম্বর, ২০২৬', 'নভেম্বর ২০২৬'],
    ['hi', '१,००,०००', '२१ नवंबर २०२६', 'नवंबर २०२६'],
  ] as const)('%s writes numbers, dates and months', (language, number, date, month) => {
    const voice = makeVoice(language);
    expect([voice.number(100_000), voice.date('2026-11-21'), voice.month('2026-11')]).toEqual([number, date, month]);
  });

  it('writes the first and the last day of a year as they are, in no zone', () => {
    const voice = makeVoice('en');
    expect([voice.date('2026-01-01'), voice.date('2025-12-31')]).toEqual(['1 Jan 2026', '31 Dec 2025']);
    expect(() => voice.date('2026-02-30')).toThrow('not a date');
    expect(() => voice.month('2026-13')).toThrow('not a month');
  });
});
