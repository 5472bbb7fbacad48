/** Why a document is asked for: the code of a sentence, whose words are the window’s. */
export const documentReasons = [
  'shows_who_trades',
  'shows_who_decides',
  'shows_who_owns',
  'shows_tax_number',
  'shows_tax_number_if_registered',
  'shows_small_enterprise',
  'shows_leave_to_trade',
  'shows_online_registration',
  'shows_where_money_goes',
  'shows_who_signs',
  'shows_where_they_live',
  'lets_customers_read_terms',
  'lets_customers_cancel',
  'shows_licence',
  'shows_food_licence',
  'shows_past_payments',
  'shows_laundering_rules',
  'keeps_minors_out',
  'shows_consent',
] as const;

export type DocumentReason = (typeof documentReasons)[number];
