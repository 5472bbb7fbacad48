import type { CountryCode } from '../../../shared/catalogue/countries.ts';
import type { DocumentKind } from '../../../shared/catalogue/document-kinds.ts';
import type { DocumentReason } from '../../../shared/catalogue/document-reasons.ts';
import { industries, type IndustryId } from '../../../shared/catalogue/industries.ts';
import { item, type ChecklistItem, type RuleSource } from './checklist-item.ts';
import { rulesOfCountry } from './country-documents.ts';
import { fatf } from './country-rules.ts';
import { bangladeshOnline, indianFoodLicence } from './national-rules.ts';

/** The card schemes' rules for shops: terms, refunds and cancellations are shown before the customer pays. */
const visaRules: RuleSource = {
  says: 'Visa Core Rules and Visa Product and Service Rules: disclosures by merchants, recurring payments, high-integrity risk',
  url: 'https://usa.visa.com/support/consumer/visa-rules.html',
};

/** In force since 15 October 2021: who is shown, and that they agreed, is on record. */
const mastercardAdult: RuleSource = {
  says: 'Mastercard, standards for merchants of adult content (AN 5196)',
  url: 'https://www.mastercard.com/news/perspectives/2021/protecting-our-network-protecting-you-preventing-illegal-adult-content-on-our-network/',
};

/** What an industry's own documents are for, and by whose rule. */
const industryReasons: Readonly<Partial<Record<DocumentKind, readonly [DocumentReason, RuleSource]>>> = {
  licence: ['shows_licence', visaRules],
  food_licence: ['shows_food_licence', indianFoodLicence],
  processing_history: ['shows_past_payments', visaRules],
  laundering_policy: ['shows_laundering_rules', fatf],
  age_check: ['keeps_minors_out', visaRules],
  consent_records: ['shows_consent', mastercardAdult],
  cancellation_terms: ['lets_customers_cancel', visaRules],
};

/**
 * What a merchant of this country and industry brings before an account opens: the required ones first, each once, each with
 * the code of the sentence that says why and with the rule behind it. It is what providers ask for, not legal advice: whether an
 * industry may be carried on in a country at all is for the account manager to judge.
 */
export function documentsChecklist(country: CountryCode, industry: IndustryId): readonly ChecklistItem[] {
  const { knowYourCustomer, items } = rulesOfCountry(country);
  const { remote } = industries[industry];
  const asked: readonly ChecklistItem[] = [
    ...items,
    ...(country === 'BD' && remote ? [bangladeshOnline] : []),
    item('bank_proof', true, 'shows_where_money_goes', knowYourCustomer),
    item('owner_identity', true, 'shows_who_signs', knowYourCustomer),
    item('address_proof', true, 'shows_where_they_live', knowYourCustomer),
    // A sole trader has no owners but themselves.
    item('owners_list', industries[industry].highRisk, 'shows_who_owns', knowYourCustomer),
    item('terms_page', remote, 'lets_customers_read_terms', visaRules),
    ...ofIndustry(country, industry),
  ];
  return [...asked.filter(({ required }) => required), ...asked.filter(({ required }) => !required)];
}

function ofIndustry(country: CountryCode, industry: IndustryId): readonly ChecklistItem[] {
  const documents: readonly DocumentKind[] = industries[industry].documents;
  return documents.flatMap((kind) => {
    const reason = industryReasons[kind];
    if (reason === undefined) return [];
    const [why, source] = reason;
    // Of other countries' rules for food none is known here.
    if (kind === 'food_licence' && country !== 'IN') return [];
    // Who has not taken payments before has no history to show.
    return [item(kind, kind !== 'processing_history', why, source)];
  });
}
