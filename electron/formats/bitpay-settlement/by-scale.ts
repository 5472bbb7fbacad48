/**
 * An amount in whole parts of a scale as decimals: `823000000` in `100000000` is `8.23000000`. The ledger's own endpoint
 * writes amounts so, the settlement reports write decimals. Null where the scale is no power of ten, or the amount has
 * decimals of its own.
 */
export function byScale(amount: string, scale: string): string | null {
  const parts = /^(-?)(\d{1,40})$/.exec(amount);
  if (parts === null || !/^10{0,18}$/.test(scale)) return null;
  const decimals = scale.length - 1;
  const digits = (parts[2] ?? '').padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? amount : `${parts[1]}${whole}.${digits.slice(-decimals)}`;
}
