/**
 * What an entry's type code does to the account (BAI type codes, appendix A): 101–399 are credits, 401–699 debits; 890
 * marks an entry without money. 100 and 400 are the totals of all credits and debits and no entry; 700 and above are
 * loans and the bank's own codes, of which the standard says nothing: null.
 */
export function sideOfType(code: string): 'credit' | 'debit' | 'none' | null {
  if (code === '890') return 'none';
  if (!/^\d{3}$/.test(code) || code === '100' || code === '400') return null;
  const first = code[0] ?? '';
  return '123'.includes(first) ? 'credit' : '456'.includes(first) ? 'debit' : null;
}

/** Summary codes of an account that are used here. */
export const openingLedger = '010';
export const closingLedger = '015';
export const totalCredits = '100';
export const totalDebits = '400';
