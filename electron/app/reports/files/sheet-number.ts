import { toDecimalText } from '../../../../shared/money/decimal-text.ts';
import type { Money } from '../../../../shared/money/money.ts';

/** Every decimal of so many significant digits comes back from a double as it was (DBL_DIG), and a spreadsheet shows no more. */
const exactDigits = 15;

const significant = (decimal: string): string => decimal.replaceAll(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '');

/**
 * An amount as a workbook's number, in major units, with as many decimals as it has to be shown with; null for one that a double
 * does not hold exactly. The one place where an amount becomes a number: it is written into the file and read by nobody here.
 */
export function sheetNumber(amount: Money): { readonly value: number; readonly decimals: number } | null {
  const decimal = toDecimalText(amount);
  return exactly(decimal);
}

/** A decimal text as a number of the same decimal digits, and how many stand behind its point; null where there is none. */
export function exactly(decimal: string): { readonly value: number; readonly decimals: number } | null {
  if (significant(decimal).length > exactDigits) return null;
  return { value: Number(decimal), decimals: decimal.split('.')[1]?.length ?? 0 };
}
