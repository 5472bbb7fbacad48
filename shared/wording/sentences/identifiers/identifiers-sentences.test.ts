import { holdSentences } from '../../testing/hold-sentences.ts';
import type { IdentifiersFacts } from './identifiers-facts.ts';
import { identifiersInBengali } from './bn.ts';
import { identifiersInEnglish } from './en.ts';
import { identifiersInHindi } from './hi.ts';

const facts: IdentifiersFacts = {
  identifier_empty: { name: 'GSTIN' },
  identifier_mixed_scripts: { name: 'GSTIN' },
  identifier_length_exact: { name: 'GSTIN', found: 14, wanted: 15 },
  identifier_length_either: { name: 'NPWP', found: 14, one: 15, other: 16 },
  identifier_length_between: { name: 'CUI', found: 12, least: 2, most: 10 },
  identifier_digit_wanted: { name: 'GSTIN', at: 8, found: 'O' },
  identifier_letter_wanted: { name: 'GSTIN', at: 5, found: '0' },
  identifier_letter_or_digit_wanted: { name: 'CNPJ', at: 5, found: '#' },
  identifier_hexadecimal_wanted: { name: 'USDT', at: 5, found: 'G' },
  identifier_exactly_wanted: { name: 'GSTIN', at: 14, found: '2', wanted: 'Z' },
  identifier_foreign_character: { name: 'TRON', at: 5, found: 'O' },
  identifier_gst_state_unknown: { name: 'GSTIN', found: '39' },
  identifier_pan_holder_unknown: { name: 'PAN', at: 4, found: 'X' },
  identifier_ein_prefix_unknown: { name: 'EIN', found: '07' },
  identifier_routing_prefix_unknown: { name: 'ABA', found: '99' },
  identifier_country_unknown: { name: 'IBAN', at: 5, found: 'ZZ' },
  identifier_wallet_prefix_unknown: { name: 'bKash', found: '012' },
  identifier_part_unknown: { name: 'USt-IdNr.', at: 3, found: '0' },
  identifier_check_wrong: { name: 'GSTIN' },
  identifier_placeholder: { name: 'CPF' },
  identifier_other_country: { name: 'VAT', found: 'FR', expected: 'DE' },
  identifier_form_wrong: { name: 'IBAN' },
  identifier_test_only: { name: 'BIC' },
  identifier_other_chain: { name: 'USDT', chain: 'Tron' },
  identifier_no_checksum: { name: 'USDT' },
  identifier_bic_of_other_country: { iban: 'DE', bic: 'FR' },
  identifier_gstin_of_other_pan: { gstin: 'AXNPN0001', inside: 'BANK1', pan: 'PP1' },
  identifier_gstins_of_two_pans: { gstin: 'AXNPN0001', other: 'BANK1' },
  identifier_cnpjs_of_two_firms: { cnpj: 'AXNPN0001', other: 'BANK1' },
  identifier_pan_of_other_holder: { pan: 'AXNPN0001', letter: 'F' },
  identifier_pix_key_of_other: { key: 'AXNPN0001' },
};

holdSentences(facts, { en: identifiersInEnglish, bn: identifiersInBengali, hi: identifiersInHindi });
