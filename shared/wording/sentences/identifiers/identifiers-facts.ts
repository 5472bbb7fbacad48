type Named = { name: string };
type Place = { name: string; at: number; found: string };

/**
 * Why a tax number or an account is refused, and what its owner should know of one that is not. `name` is what the number calls
 * itself (GSTIN), or a key of `identifier-names.ts`; `at` counts from 1, without spaces and dashes; `found` is what stands there.
 */
export type IdentifiersFacts = {
  identifier_empty: Named;
  identifier_mixed_scripts: Named;
  identifier_length_exact: { name: string; found: number; wanted: number };
  identifier_length_either: { name: string; found: number; one: number; other: number };
  identifier_length_between: { name: string; found: number; least: number; most: number };
  identifier_digit_wanted: Place;
  identifier_letter_wanted: Place;
  identifier_letter_or_digit_wanted: Place;
  identifier_hexadecimal_wanted: Place;
  identifier_exactly_wanted: Place & { wanted: string };
  identifier_foreign_character: Place;
  identifier_gst_state_unknown: { name: string; found: string };
  identifier_pan_holder_unknown: Place;
  identifier_ein_prefix_unknown: { name: string; found: string };
  identifier_routing_prefix_unknown: { name: string; found: string };
  identifier_country_unknown: Place;
  identifier_wallet_prefix_unknown: { name: string; found: string };
  identifier_part_unknown: Place;
  identifier_check_wrong: Named;
  identifier_placeholder: Named;
  /** Prefixes: EL stands where DE belongs. */
  identifier_other_country: { name: string; found: string; expected: string };
  identifier_form_wrong: Named;
  identifier_test_only: Named;
  /** `chain` is the name of the chain that it is an address of. */
  identifier_other_chain: { name: string; chain: string };
  identifier_no_checksum: Named;
  identifier_bic_of_other_country: { iban: string; bic: string };
  identifier_gstin_of_other_pan: { gstin: string; inside: string; pan: string };
  identifier_gstins_of_two_pans: { gstin: string; other: string };
  identifier_cnpjs_of_two_firms: { cnpj: string; other: string };
  identifier_pan_of_other_holder: { pan: string; letter: string };
  identifier_pix_key_of_other: { key: string };
};
