/**
 * SWIFT's decimal comma, without decimals (`380115,`) or, as some banks have it, without a whole part (`,50`): the same
 * with a point and digits on both sides.
 */
export const plainAmount = (amount: string): string => {
  const [whole = '', decimals = ''] = amount.split(',');
  return `${whole === '' ? '0' : whole}${decimals === '' ? '' : `.${decimals}`}`;
};
