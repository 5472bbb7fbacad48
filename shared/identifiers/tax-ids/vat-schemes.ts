import type { TaxIdScheme } from './tax-id-scheme.ts';

/** The rules of one member state; what all of them have in common is put around it. */
type VatRules = Pick<TaxIdScheme, 'example' | 'forms' | 'complete' | 'parts' | 'checks'> & {
  /** What it is called where it is given out. */
  readonly called: string;
  readonly source?: string;
};

const structures = 'VIES, structure of the VAT numbers (ec.europa.eu/taxation_customs/vies)';

/** A VAT number of a member state: its prefix (EL for Greece) in front, as invoices and VIES have it. */
export const vatScheme = (
  country: string,
  { called, source, ...rules }: VatRules,
  prefix = country,
  holds: TaxIdScheme['holds'] = 'check_digit',
): TaxIdScheme => ({
  country,
  label: called,
  source: source === undefined ? structures : `${structures}; ${source}`,
  holds,
  prefix,
  ...rules,
});
