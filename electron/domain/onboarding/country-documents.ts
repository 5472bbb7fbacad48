import type { CountryCode } from '../../../shared/catalogue/countries.ts';
import { item } from './checklist-item.ts';
import { fatf, ruleSource as source, type CountryRules } from './country-rules.ts';
import { bangladesh, brazil, india, indonesia, unitedKingdom, unitedStates, vietnam } from './national-rules.ts';

const unionVat = source(
  'Council Directive 2006/112/EC, articles 213 and 214; VIES',
  'https://ec.europa.eu/taxation_customs/vies/',
);
const unionLaundering = source(
  'Directive (EU) 2015/849, article 13 (customer due diligence)',
  'https://eur-lex.europa.eu/eli/dir/2015/849/oj',
);

/** The member states of the Union that the catalogue has. */
export const unionStates: readonly CountryCode[] = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
];

const union: CountryRules = {
  knowYourCustomer: unionLaundering,
  items: [
    item(
      'business_registration',
      true,
      'shows_who_trades',
      source('Extract of the business register (Directive (EU) 2017/1132; BRIS)', 'https://e-justice.europa.eu'),
    ),
    // Small enterprises may be exempt (article 284), and then have no number.
    item('vat_certificate', false, 'shows_tax_number_if_registered', unionVat),
  ],
};

/** A country whose tax office gives one certificate that shows name, number and state of the taxpayer. */
const byTaxCertificate = (says: string, url: string): CountryRules => ({
  knowYourCustomer: fatf,
  items: [
    item('business_registration', true, 'shows_who_trades', fatf),
    item('tax_certificate', true, 'shows_tax_number', source(says, url)),
  ],
});

const anywhere: CountryRules = {
  knowYourCustomer: fatf,
  items: [
    item('business_registration', true, 'shows_who_trades', fatf),
    item('tax_certificate', false, 'shows_tax_number_if_registered', fatf),
  ],
};

const own: Readonly<Partial<Record<CountryCode, CountryRules>>> = {
  IN: india,
  BD: bangladesh,
  BR: brazil,
  US: unitedStates,
  ID: indonesia,
  VN: vietnam,
  GB: unitedKingdom,
  AR: byTaxCertificate('ARCA: Constancia de Inscripción (CUIT)', 'https://www.arca.gob.ar'),
  CL: byTaxCertificate('Servicio de Impuestos Internos: e-RUT', 'https://www.sii.cl'),
  CO: byTaxCertificate('DIAN: Registro Único Tributario (RUT)', 'https://www.dian.gov.co'),
  MX: byTaxCertificate('SAT: Constancia de Situación Fiscal', 'https://www.sat.gob.mx'),
  PE: byTaxCertificate('SUNAT: Ficha RUC', 'https://www.sunat.gob.pe'),
  UY: byTaxCertificate(
    'Dirección General Impositiva: Registro Único Tributario (RUT)',
    'https://www.gub.uy/direccion-general-impositiva',
  ),
};

/** The rules of a country; what FATF asks for everywhere, where the country's own are not known here. */
export const rulesOfCountry = (country: CountryCode): CountryRules =>
  own[country] ?? (unionStates.includes(country) ? union : anywhere);
