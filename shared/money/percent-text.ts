/** Hundredths of a per cent as a decimal text of per cent: 2050 is `20.5`. */
export function percentText(hundredths: number): string {
  const size = Math.abs(hundredths);
  const decimals = String(size % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${hundredths < 0 ? '-' : ''}${Math.floor(size / 100)}${decimals === '' ? '' : `.${decimals}`}`;
}
