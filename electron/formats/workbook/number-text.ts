import type { NumberFormat } from './number-format.ts';
import { plainNumber } from './plain-number.ts';
import { serialDate } from './serial-date.ts';

/** The number a cell keeps, as its format has it: a day or a moment where it stands for one, else the number in full. */
export function numberText(number: string, format: NumberFormat, from1904: boolean): string {
  const date = format === 'number' || number === '' ? null : serialDate(Number(number), format, from1904);
  return date ?? plainNumber(number);
}
