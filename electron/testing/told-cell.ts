import type { ReportCell } from '../../shared/contract/report-document.ts';
import { assertNever } from '../../shared/kernel/assert.ts';
import { toDecimalText } from '../../shared/money/decimal-text.ts';
import { fromWire } from '../../shared/money/wire.ts';

/** A cell of a report as plainly as a test reads it: amounts in major units, names by their ids, sentences by their codes. */
export function toldCell(cell: ReportCell): string | number {
  switch (cell.is) {
    case 'none':
      return '';
    case 'amount':
      return toDecimalText(fromWire(cell.amount));
    case 'count':
      return cell.count;
    case 'name':
      return cell.id;
    case 'sentence':
      return cell.sentence.code;
    case 'text':
      return cell.text;
    case 'date':
      return cell.date;
    case 'month':
      return cell.month;
    case 'moment':
      return cell.instant;
    case 'percent':
      return cell.percent;
    case 'year':
      return cell.year;
    default:
      return assertNever(cell);
  }
}
