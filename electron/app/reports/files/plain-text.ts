import { assertNever } from '../../../../shared/kernel/assert.ts';
import type { FileCell } from './report-table.ts';

/** The cells that every file writes the same: days, months and years as ISO has them, texts as they are, nothing as no text. */
export function plainText(cell: Extract<FileCell, { is: 'none' | 'text' | 'date' | 'month' | 'year' }>): string {
  switch (cell.is) {
    case 'none':
      return '';
    case 'text':
      return cell.text;
    case 'date':
      return cell.date;
    case 'month':
      return cell.month;
    case 'year':
      return String(cell.year);
    default:
      return assertNever(cell);
  }
}
