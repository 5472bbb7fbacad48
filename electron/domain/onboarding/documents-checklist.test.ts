import { describe, expect, it } from 'vitest';
import { countries, countryCodes } from '../../../shared/catalogue/countries.ts';
import { documentKindIds, type DocumentKind } from '../../../shared/catalogue/document-kinds.ts';
import { documentReasons } from '../../../shared/catalogue/document-reasons.ts';
import { industries, industryIds } from '../../../shared/catalogue/industries.ts';
import { unionStates } from './country-documents.ts';
import { documentsChecklist } from './documents-checklist.ts';

const kinds = (items: ReturnType<typeof documentsChecklist>, required: boolean): readonly DocumentKind[] =>
  items.filter((each) => each.required === required).map(({ kind }) => kind);

const everyone = ['bank_proof', 'owner_identity', 'address_proof'] as const;

describe('documentsChecklist', () => {
  it.each([
    [
      'IN',
      'ecommerce',
      ['business_registration', 'pan_card', ...everyone, 'terms_page'],
      ['gst_certificate', 'udyam_certificate', 'owners_list'],
    ],
    [
      'IN',
      'food',
      ['business_registration', 'pan_card', ...everyone, 'food_licence'],
      ['gst_certificate', 'udyam_certificate', 'owners_list', 'terms_page'],
    ],
    [
      'IN',
      'forex',
      ['business_registration', 'pan_card', ...everyone, 'owners_list', 'terms_page', 'licence', 'laundering_policy'],
      ['gst_certificate', 'udyam_certificate', 'processing_history'],
    ],
    [
      'BD',
      'ecommerce',
      ['trade_licence', 'tin_certificate', 'dbid_certificate', ...everyone, 'terms_page'],
      ['vat_certificate', 'business_registration', 'owners_list'],
    ],
    // A shop on the street sells nothing online, and needs no number for it.
    [
      'BD',
      'retail',
      ['trade_licence', 'tin_certificate', ...everyone],
      ['vat_certificate', 'business_registration', 'owners_list', 'terms_page'],
    ],
    ['BR', 'services', ['cnpj_card', 'company_articles', ...everyone, 'terms_page'], ['owners_list']],
    [
      'BR',
      'igaming',
      [
        'cnpj_card',
        'company_articles',
        ...everyone,
        'owners_list',
        'terms_page',
        'licence',
        'laundering_policy',
        'age_check',
      ],
      ['processing_history'],
    ],
    [
      'US',
      'subscriptions',
      ['business_registration', 'ein_letter', ...everyone, 'terms_page', 'cancellation_terms'],
      ['owners_list'],
    ],
    [
      'DE',
      'adult',
      ['business_registration', ...everyone, 'owners_list', 'terms_page', 'age_check', 'consent_records'],
      ['vat_certificate', 'processing_history'],
    ],
    ['ID', 'retail', ['nib_certificate', 'npwp_card', ...everyone], ['company_articles', 'owners_list', 'terms_page']],
    ['VN', 'travel', ['business_registration', ...everyone, 'terms_page'], ['owners_list']],
    ['MX', 'retail', ['business_registration', 'tax_certificate', ...everyone], ['owners_list', 'terms_page']],
    ['GB', 'education', ['business_registration', ...everyone, 'terms_page'], ['vat_certificate', 'owners_list']],
    ['KE', 'food', ['business_registration', ...everyone], ['tax_certificate', 'owners_list', 'terms_page']],
  ] as const)('of %s, %s', (country, industry, required, optional) => {
    const asked = documentsChecklist(country, industry);
    expect(kinds(asked, true)).toEqual(required);
    expect(kinds(asked, false)).toEqual(optional);
  });

  const all = countryCodes.flatMap((country) =>
    industryIds.map((industry) => [country, industry, documentsChecklist(country, industry)] as const),
  );

  it('asks for nothing twice, and for required ones first, in every country and industry', () => {
    const wrong = all.filter(([, , asked]) => {
      const required = asked.map((each) => each.required);
      return (
        new Set(asked.map(({ kind }) => kind)).size < asked.length ||
        required.indexOf(false) !== required.lastIndexOf(true) + 1
      );
    });
    expect(wrong.map(([country, industry]) => `${country} ${industry}`)).toEqual([]);
  });

  it('always asks who trades or pays taxes, who they are and where the money goes', () => {
    const wrong = all.filter(([, , asked]) => {
      const required = kinds(asked, true);
      return !everyone.every((kind) => required.includes(kind)) || required.length <= everyone.length;
    });
    expect(wrong.map(([country, industry]) => `${country} ${industry}`)).toEqual([]);
  });

  it('asks more of high risk than of anybody else in the same country', () => {
    const safest = new Map(countryCodes.map((country) => [country, documentsChecklist(country, 'services')]));
    const wrong = all.filter(
      ([country, industry, asked]) =>
        industries[industry].highRisk && kinds(asked, true).length <= kinds(safest.get(country) ?? [], true).length,
    );
    expect(wrong).toEqual([]);
  });

  it('names whose rule it is, with an address', () => {
    const sources = all.flatMap(([, , asked]) => asked.map(({ source }) => source));
    expect(sources.filter(({ says, url }) => says.length < 10 || !url.startsWith('https://'))).toEqual([]);
  });

  it('uses every kind of document and every reason somewhere', () => {
    const asked = all.flatMap(([, , items]) => items);
    const used = new Set(asked.map(({ kind }) => kind));
    expect(documentKindIds.filter((kind) => !used.has(kind))).toEqual([]);
    const given = new Set(asked.map(({ why }) => why));
    expect(documentReasons.filter((why) => !given.has(why))).toEqual([]);
  });

  it('has a reason for each document that an industry names', () => {
    for (const industry of industryIds) {
      const asked = documentsChecklist('IN', industry).map(({ kind }) => kind);
      expect(industries[industry].documents.filter((kind) => !asked.includes(kind))).toEqual([]);
    }
  });
});

describe('unionStates', () => {
  it('are in the catalogue, all twenty-seven, with the euro where they have it', () => {
    expect(new Set(unionStates).size).toBe(27);
    const withoutEuro = unionStates.filter((country) => countries[country].currency !== 'EUR');
    expect(withoutEuro.toSorted()).toEqual(['CZ', 'DK', 'HU', 'PL', 'RO', 'SE']);
  });
});

describe('industries', () => {
  it('suggest a reserve for high risk alone, in per cent and days', () => {
    for (const id of industryIds) {
      const { highRisk, reserve } = industries[id];
      expect([id, reserve !== null]).toEqual([id, highRisk]);
      if (reserve === null) continue;
      expect(reserve.percent).toMatch(/^\d{1,2}(\.\d{1,2})?$/);
      expect([reserve.days > 0, Number.isInteger(reserve.days)]).toEqual([true, true]);
    }
  });
});
