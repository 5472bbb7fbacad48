/**
 * The papers a merchant is asked for. `proves` is what a reader looks for in it; `expires` says that the day to which it holds is
 * asked for with it, or, of a bank statement or an address, that an old one is not taken.
 */
export type DocumentSubject = 'business' | 'tax' | 'bank' | 'person' | 'conduct';

type DocumentFacts = { readonly proves: DocumentSubject; readonly expires: boolean };

export const documentKinds = {
  business_registration: { proves: 'business', expires: false },
  company_articles: { proves: 'business', expires: false },
  owners_list: { proves: 'business', expires: false },
  udyam_certificate: { proves: 'business', expires: false },
  trade_licence: { proves: 'business', expires: true },
  dbid_certificate: { proves: 'business', expires: false },
  nib_certificate: { proves: 'business', expires: false },
  pan_card: { proves: 'tax', expires: false },
  gst_certificate: { proves: 'tax', expires: false },
  cnpj_card: { proves: 'tax', expires: false },
  tin_certificate: { proves: 'tax', expires: false },
  npwp_card: { proves: 'tax', expires: false },
  vat_certificate: { proves: 'tax', expires: false },
  ein_letter: { proves: 'tax', expires: false },
  tax_certificate: { proves: 'tax', expires: false },
  bank_proof: { proves: 'bank', expires: true },
  owner_identity: { proves: 'person', expires: true },
  address_proof: { proves: 'person', expires: true },
  terms_page: { proves: 'conduct', expires: false },
  cancellation_terms: { proves: 'conduct', expires: false },
  licence: { proves: 'conduct', expires: true },
  food_licence: { proves: 'conduct', expires: true },
  processing_history: { proves: 'conduct', expires: true },
  laundering_policy: { proves: 'conduct', expires: false },
  age_check: { proves: 'conduct', expires: false },
  consent_records: { proves: 'conduct', expires: false },
} as const satisfies Record<string, DocumentFacts>;

export type DocumentKind = keyof typeof documentKinds;

export const documentKindIds = Object.keys(documentKinds) as readonly DocumentKind[];
