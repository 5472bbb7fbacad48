import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rails } from '../../../shared/catalogue/methods.ts';
import { application as shape, type Application } from '../../../shared/contract/application.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { say } from '../../../shared/wording/say.ts';
import { wholeApplication } from '../../testing/whole-application.ts';
import { applicationAdvice } from './application-advice.ts';
import { applicationGaps } from './application-gaps.ts';
import { declaredGaps } from './declared-gaps.ts';
import { checklistOf } from './document-gaps.ts';
import type { Applicant } from './said.ts';

const attached = checklistOf('IN', 'ecommerce').map(({ kind }) => kind);

const shop: Applicant = {
  country: 'IN',
  industry: 'ecommerce',
  currencies: ['INR'],
  today: '2026-11-21' as LocalDate,
  attached,
};

const gapsOf = (change: Partial<Application>, applicant: Partial<Applicant> = {}): string[] =>
  applicationGaps({ ...wholeApplication, ...change }, { ...shop, ...applicant }).map(
    ({ field, says }) => `${field}: ${says.code}`,
  );

const adviceOf = (change: Partial<Application>, applicant: Partial<Applicant> = {}): string[] =>
  applicationAdvice({ ...wholeApplication, ...change }, { ...shop, ...applicant }, []).map(
    ({ field, says }) => `${field}: ${says.code}`,
  );

const account = (kind: string, currency: 'INR' | 'USD' | 'USDT' | 'BTC' | 'BRL', fields: Record<string, string>) => ({
  kind,
  currency,
  holder: 'Rangoli Crafts LLP',
  fields,
});
const own = wholeApplication.settlementAccounts;

const declared = (amount: string, ...percents: readonly string[]): Application['declared'] => [
  {
    amount: { amount, currency: 'INR' },
    split: percents.map((percent, at) => ({ rail: rails[at] ?? 'other', percent })),
  },
];

it('finds nothing missing in a whole request, and nothing to advise', () => {
  expect(gapsOf({})).toEqual([]);
  expect(adviceOf({})).toEqual([]);
});

it('finds everything missing in an empty one, section by section', () => {
  const gaps = applicationGaps(shape.parse({}), { ...shop, attached: [] }).map(({ field }) => field);
  expect(gaps).toEqual([
    'legalName',
    'businessKind',
    'address',
    'person',
    'email',
    'taxIds',
    'settlementAccounts',
    'methods',
    'declared',
    ...checklistOf('IN', 'ecommerce')
      .filter(({ required }) => required)
      .map(({ kind }) => `documents.${kind}`),
  ]);
});

describe('what is missing or wrong', () => {
  it.each<[string, Partial<Application>, string[]]>([
    ['an address of e-mail without a host', { email: 'asha@rangoli' }, ['email: application_email_wrong']],
    ['two of them', { email: 'a@b.c, d@e.f' }, ['email: application_email_wrong']],
    ['a website that is a word', { website: 'rangoli' }, ['website: application_website_wrong']],
    ['a website that is a script', { website: 'javascript:alert(1)' }, ['website: application_website_wrong']],
    ['no website', { website: '' }, []],
    ['a website with a path and no https', { website: 'rangoli.example/shop?x=1' }, []],
    [
      'a number that does not check',
      { taxIds: [{ kind: 'in_gstin', value: '27AAPFU0939F1ZW' }] },
      ['taxIds.0.value: identifier_check_wrong'],
    ],
    [
      'a letter where a digit belongs',
      { taxIds: [{ kind: 'in_pan', value: 'AAPFUO939F' }] },
      ['taxIds.0.value: identifier_digit_wanted'],
    ],
    ['an empty number', { taxIds: [{ kind: 'in_pan', value: ' ' }] }, ['taxIds.0.value: identifier_empty']],
    ['an unknown kind', { taxIds: [{ kind: 'in_moon', value: '1' }] }, ['taxIds.0.kind: application_kind_unknown']],
    [
      'a number twice, typed otherwise',
      { taxIds: [...wholeApplication.taxIds, { kind: 'in_pan', value: 'aapfu 0939 f' }] },
      ['taxIds.2.value: application_twice'],
    ],
    [
      'a GSTIN with the PAN of another',
      { taxIds: [{ kind: 'in_pan', value: 'AAPFU0938F' }, wholeApplication.taxIds[1] ?? { kind: '', value: '' }] },
      ['taxIds.1.value: identifier_gstin_of_other_pan'],
    ],
    [
      'a PAN of another kind of holder',
      { businessKind: 'company' },
      ['taxIds.0.value: identifier_pan_of_other_holder'],
    ],
    [
      'an IFSC without its zero',
      { settlementAccounts: [account('in_bank', 'INR', { account: '50100012345678', ifsc: 'HDFC1001234' })] },
      ['settlementAccounts.0.fields.ifsc: identifier_exactly_wanted'],
    ],
    [
      'an account without its numbers',
      { settlementAccounts: [account('in_bank', 'INR', {})] },
      ['settlementAccounts.0.fields.account: identifier_empty', 'settlementAccounts.0.fields.ifsc: identifier_empty'],
    ],
    ['an account twice', { settlementAccounts: [...own, ...own] }, ['settlementAccounts.1.kind: application_twice']],
    [
      'an unknown kind of account',
      { settlementAccounts: [account('shoe_box', 'INR', {})] },
      ['settlementAccounts.0.kind: application_kind_unknown'],
    ],
    [
      'a coin into a bank account',
      { settlementAccounts: [...own, account('iban', 'BTC', { iban: 'GB82 WEST 1234 5698 7654 32' })] },
      ['settlementAccounts.1.currency: application_account_currency'],
    ],
    [
      'rupees to a wallet address',
      {
        settlementAccounts: [
          ...own,
          account('crypto', 'INR', { chain: 'tron', address: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t' }),
        ],
      },
      ['settlementAccounts.1.currency: application_account_currency'],
    ],
    [
      'bitcoin to an address of Tron',
      {
        settlementAccounts: [
          ...own,
          account('crypto', 'BTC', { chain: 'tron', address: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t' }),
        ],
      },
      ['settlementAccounts.1.currency: application_account_currency'],
    ],
    [
      'an address of another chain',
      {
        settlementAccounts: [
          ...own,
          account('crypto', 'USDT', { chain: 'ethereum', address: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t' }),
        ],
      },
      ['settlementAccounts.1.fields.address: identifier_other_chain'],
    ],
    [
      'an account of nobody',
      { settlementAccounts: own.map((one) => ({ ...one, holder: '' })) },
      ['settlementAccounts.0.holder: application_field_missing'],
    ],
    ['an unknown method', { methods: ['upi', 'moon_pay'] }, ['methods.1: application_method_unknown']],
    ['a method twice', { methods: ['upi', 'upi'] }, ['methods.1: application_twice']],
    ['a method of the past', { methods: ['upi', 'giropay'] }, ['methods.1: application_method_ended']],
    [
      'a method of a currency that is nowhere',
      { methods: ['upi', 'zelle'] },
      ['methods.1: application_method_currency'],
    ],
    ['nothing declared', { declared: [] }, ['declared: application_declared_needed']],
    ['zero declared', { declared: declared('0') }, ['declared.0.amount: application_declared_zero']],
    ['less than nothing', { declared: declared('-1') }, ['declared.0.amount: application_declared_zero']],
    ['a currency twice', { declared: [...declared('1'), ...declared('2')] }, ['declared.1.amount: application_twice']],
    [
      'shares that are too few',
      { declared: declared('1', '62.5', '37.49') },
      ['declared.0.split: application_split_sum'],
    ],
    [
      'shares that are too many',
      { declared: declared('1', '62.5', '37.51') },
      ['declared.0.split: application_split_sum'],
    ],
    ['shares that make a whole', { declared: declared('1', '99.99', '0.01') }, []],
    [
      'a rail twice',
      {
        declared: [
          {
            amount: { amount: '1', currency: 'INR' },
            split: [
              { rail: 'upi', percent: '50' },
              { rail: 'upi', percent: '50' },
            ],
          },
        ],
      },
      ['declared.0.split.1: application_twice'],
    ],
  ])('%s', (_, change, expected) => {
    expect(gapsOf(change)).toEqual(expected);
  });

  it('a document that is not attached, and not one that nobody has to bring', () => {
    expect(gapsOf({}, { attached: attached.filter((kind) => kind !== 'pan_card') })).toEqual([
      'documents.pan_card: application_document_needed',
    ]);
    expect(gapsOf({}, { attached: attached.filter((kind) => kind !== 'udyam_certificate') })).toEqual([]);
    expect(gapsOf({}, { industry: 'forex' })).toContain('documents.licence: application_document_needed');
  });

  it('asks nothing of a country whose rules it does not know', () => {
    expect(gapsOf({ taxIds: [] }, { country: 'ZZ', attached: [] })).toEqual([]);
  });

  it('takes a method in a currency that is only declared, or only has an account', () => {
    const usd: Application['declared'] = [
      ...wholeApplication.declared,
      { amount: { amount: '1', currency: 'USD' }, split: [] },
    ];
    expect(gapsOf({ methods: ['upi', 'zelle'], declared: usd })).toEqual([]);
    const bank = account('us_bank', 'USD', { routing: '021000021', account: '123456789' });
    expect(gapsOf({ methods: ['upi', 'zelle'], settlementAccounts: [...own, bank] })).toEqual([]);
  });
});

describe('what is advised', () => {
  it.each<[string, Partial<Application>, Partial<Applicant>, string[]]>([
    [
      'a method between persons',
      { methods: ['upi', 'rupay_debit', 'zelle'] },
      { currencies: ['INR', 'USD'], country: 'US' },
      [
        'methods.0: advice_customers_elsewhere',
        'methods.1: advice_customers_elsewhere',
        'methods.2: advice_between_persons',
      ],
    ],
    [
      'an address without a checksum',
      {
        settlementAccounts: [
          ...own,
          account('crypto', 'USDT', { chain: 'ethereum', address: '0xdac17f958d2ee523a2206206994597c13d831ec7' }),
        ],
      },
      {},
      ['settlementAccounts.1.fields.address: identifier_no_checksum'],
    ],
    [
      'a currency without an account',
      { declared: [...wholeApplication.declared, { amount: { amount: '1', currency: 'USD' }, split: [] }] },
      {},
      ['declared.1.amount: advice_no_account_in'],
    ],
    ['a high-risk industry', {}, { industry: 'igaming' }, ['industry: advice_high_risk']],
    ['a share without a method', { methods: ['upi'] }, {}, ['declared.0.split.1: advice_split_without_method']],
  ])('%s', (_, change, applicant, expected) => {
    expect(adviceOf(change, applicant)).toEqual(expected);
  });
});

it('says the sum of the shares as it is', () => {
  const [gap] = declaredGaps(declared('1', '62.5', '37.49'));
  expect(gap === undefined ? '' : say(gap.says, makeVoice('en'))).toBe(
    'The shares add up to 99.99%. They must make a whole, or all be empty.',
  );
});

it('takes shares of hundredths of a per cent exactly when they make a whole', () => {
  const hundredths = (value: number): string => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: rails.length }), (shares) => {
      const last = 10_000 - shares.slice(0, -1).reduce((sum, share) => sum + share, 0);
      const whole = [...shares.slice(0, -1), last];
      const isWhole = (all: readonly number[]): boolean =>
        declaredGaps(declared('1', ...all.map((share) => hundredths(share)))).length === 0;
      if (last >= 0) expect(isWhole(whole)).toBe(true);
      expect(isWhole(shares)).toBe(shares.reduce((sum, share) => sum + share, 0) === 10_000);
    }),
  );
});

it('never throws, whatever is written, and each gap names a field that is there', () => {
  const texts = fc.oneof(fc.string(), fc.constantFrom('in_pan', 'crypto', 'tron', 'br_pix', 'iban', '__proto__'));
  fc.assert(
    fc.property(
      fc.array(fc.record({ kind: texts, value: texts }), { maxLength: 4 }),
      fc.array(texts, { maxLength: 4 }),
      fc.array(fc.dictionary(texts, texts, { maxKeys: 4 }), { maxLength: 3 }),
      (taxIds, methods, fields) => {
        const settlementAccounts = fields.map((one) => account(one['kind'] ?? 'br_pix', 'BRL', one));
        const given = { ...wholeApplication, taxIds, methods, settlementAccounts };
        const said = [...applicationGaps(given, shop), ...applicationAdvice(given, shop, [])];
        for (const { field } of said) expect(field).toMatch(/^[a-zA-Z]+(\.(\d+|[a-z_]+|[a-zA-Z]+))*$/);
      },
    ),
  );
});
