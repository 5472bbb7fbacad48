/** As many digits as a cell shows and keeps; what a double has beyond them is noise of its binary fractions. */
const cellDigits = 15;
/** A number of more digits than a double tells apart: what stands behind them was lost when the file was saved. */
const exactExponent = 16;
/** No number of a cell is longer; what is would only take time. */
const longestNumber = 400;

/**
 * A number as a cell shows it in full: `1.2E3` is `1200`, and `1234.5599999999999` is `1234.56`, rounded by its decimal
 * digits. Whole numbers keep every digit that is written; one that a double could not hold, as the long ids that
 * somebody typed or pasted, stays as the cell shows it, `1.2345678901234567E+19`, and is so no id any more. What is no
 * number stays as it is.
 */
export function plainNumber(text: string): string {
  if (/^-?(?:0|[1-9]\d{0,14})$/.test(text)) return text === '-0' ? '0' : text;
  if (text.length > longestNumber) return text;
  const found = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found ?? [];
  if (found === null || whole + fraction === '') return text;
  // The digits without the point, and how many of them stand before it.
  const written = whole + fraction;
  const digits = written.replace(/^0+/, '');
  const point = whole.length + Number.parseInt(exponent, 10) - (written.length - digits.length);
  if (point - 1 > exactExponent && /[eE]/.test(text)) return text.toUpperCase().replace(/E\+?/, 'E+');
  const isWhole = !/[1-9]/.test(digits.slice(Math.max(0, point)));
  const plain = isWhole || digits.length <= cellDigits ? placed(digits, point) : rounded(digits, point);
  return sign === '-' && /[1-9]/.test(plain) ? `-${plain}` : plain;
}

function rounded(digits: string, point: number): string {
  const kept = digits.slice(0, cellDigits);
  if ((digits[cellDigits] ?? '0') < '5') return placed(kept, point);
  const up = (BigInt(kept) + 1n).toString();
  return placed(up, point + up.length - kept.length);
}

/** The point set among the digits, zeros that say nothing left out. */
function placed(digits: string, point: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '';
  const fraction = (point < 0 ? '0'.repeat(-point) : '') + digits.slice(Math.max(0, point));
  const kept = fraction.replace(/0+$/, '');
  return (whole.replace(/^0+(?=\d)/, '') || '0') + (kept === '' ? '' : `.${kept}`);
}
