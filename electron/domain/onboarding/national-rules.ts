import { item, type RuleSource } from './checklist-item.ts';
import { fatf, ruleSource as source, type CountryRules } from './country-rules.ts';

/*
 * What was read of these rules, on 22 November 2026: Razorpay's list of papers by kind of business ("2026 Master KYC guidelines",
 * https://razorpay.com/docs/payments/business-types-kyc-documents.md), the Daily Star of 1 July 2022 on the DBID guideline and Stripe's
 * documents by country (https://docs.stripe.com/acceptable-verification-documents). The acts and the offices' own pages that are
 * named could not be read and are where to look.
 */

const rbi = source(
  'Reserve Bank of India, Master Direction on Know Your Customer, 2016 as amended',
  'https://www.rbi.org.in/Scripts/BS_ViewMasDirections.aspx?id=11566',
);
export const india: CountryRules = {
  knowYourCustomer: rbi,
  items: [
    item('business_registration', true, 'shows_who_trades', rbi),
    item(
      'pan_card',
      true,
      'shows_tax_number',
      source('Income Tax Department: PAN; Income-tax rules on quoting it', 'https://www.incometax.gov.in'),
    ),
    // Registration is owed from a turnover on (CGST Act, section 22), and by who sells through an e-commerce operator.
    item(
      'gst_certificate',
      false,
      'shows_tax_number_if_registered',
      source('CGST Act 2017, sections 22 and 24', 'https://www.gst.gov.in'),
    ),
    item(
      'udyam_certificate',
      false,
      'shows_small_enterprise',
      source('Ministry of MSME, notification S.O. 2119(E) of 26 June 2020', 'https://udyamregistration.gov.in'),
    ),
  ],
};

export const bangladesh: CountryRules = {
  knowYourCustomer: source(
    'Money Laundering Prevention Act 2012, section 25; BFIU guidelines on electronic KYC',
    'https://www.bfiu.org.bd',
  ),
  items: [
    item(
      'trade_licence',
      true,
      'shows_leave_to_trade',
      source('Local Government (City Corporation) Act 2009, trade licences', 'https://www.etradelicense.gov.bd'),
    ),
    item(
      'tin_certificate',
      true,
      'shows_tax_number',
      source('National Board of Revenue, e-TIN; Income Tax Act 2023', 'https://secure.incometax.gov.bd'),
    ),
    item(
      'vat_certificate',
      false,
      'shows_tax_number_if_registered',
      source('Value Added Tax and Supplementary Duty Act 2012 (BIN)', 'https://vat.gov.bd'),
    ),
    item(
      'business_registration',
      false,
      'shows_who_trades',
      source('Registrar of Joint Stock Companies and Firms (companies and firms)', 'https://roc.gov.bd'),
    ),
  ],
};

/** Also for who sells on social media alone. Daily Star, 1 July 2022: an identity card is enough to get the number. */
export const bangladeshOnline = item(
  'dbid_certificate',
  true,
  'shows_online_registration',
  source('Ministry of Commerce, Digital Business Identification Registration Guideline 2022', 'https://dbid.gov.bd'),
);

export const indianFoodLicence: RuleSource = source(
  'Food Safety and Standards Act 2006, section 31 (FSSAI)',
  'https://foscos.fssai.gov.in',
);

export const brazil: CountryRules = {
  knowYourCustomer: source(
    'Banco Central do Brasil, Circular 3.978 of 23 January 2020',
    'https://www.bcb.gov.br/estabilidadefinanceira/exibenormativo?tipo=Circular&numero=3978',
  ),
  items: [
    item(
      'cnpj_card',
      true,
      'shows_tax_number',
      source(
        'Receita Federal, Comprovante de Inscrição e de Situação Cadastral',
        'https://solucoes.receita.fazenda.gov.br/servicos/cnpjreva/cnpjreva_solicitacao.asp',
      ),
    ),
    item(
      'company_articles',
      true,
      'shows_who_decides',
      source('Código Civil, articles 997 and 1.150 (contrato social, Junta Comercial)', 'https://www.gov.br/drei'),
    ),
  ],
};

export const unitedStates: CountryRules = {
  knowYourCustomer: source(
    'FinCEN, Customer Due Diligence Rule, 31 CFR 1010.230',
    'https://www.fincen.gov/resources/statutes-and-regulations/cdd-final-rule',
  ),
  items: [
    item(
      'business_registration',
      true,
      'shows_who_trades',
      source(
        'Formation document of the state (Secretary of State)',
        'https://www.sba.gov/business-guide/launch-your-business/register-your-business',
      ),
    ),
    item(
      'ein_letter',
      true,
      'shows_tax_number',
      source(
        'IRS notice CP 575 or letter 147C',
        'https://www.irs.gov/businesses/small-businesses-self-employed/employer-identification-number',
      ),
    ),
  ],
};

export const indonesia: CountryRules = {
  knowYourCustomer: fatf,
  items: [
    item('nib_certificate', true, 'shows_leave_to_trade', source('OSS: Nomor Induk Berusaha', 'https://oss.go.id')),
    item('npwp_card', true, 'shows_tax_number', source('Direktorat Jenderal Pajak: NPWP', 'https://www.pajak.go.id')),
    item(
      'company_articles',
      false,
      'shows_who_decides',
      source('Ditjen AHU: deed of a company and its approval', 'https://ahu.go.id'),
    ),
  ],
};

export const vietnam: CountryRules = {
  knowYourCustomer: fatf,
  items: [
    // Its number is the tax number as well (Law on Enterprises 2020, article 29).
    item(
      'business_registration',
      true,
      'shows_who_trades',
      source('Law on Enterprises 59/2020/QH14: enterprise registration certificate', 'https://dangkykinhdoanh.gov.vn'),
    ),
  ],
};

export const unitedKingdom: CountryRules = {
  knowYourCustomer: source(
    'Money Laundering Regulations 2017, regulation 28',
    'https://www.legislation.gov.uk/uksi/2017/692/regulation/28',
  ),
  items: [
    item(
      'business_registration',
      true,
      'shows_who_trades',
      source('Companies House: certificate of incorporation', 'https://www.gov.uk/get-information-about-a-company'),
    ),
    item(
      'vat_certificate',
      false,
      'shows_tax_number_if_registered',
      source('HMRC: VAT registration certificate', 'https://www.gov.uk/vat-registration'),
    ),
  ],
};
