import type { ReportCell } from '../../contract/report-document.ts';
import { assertNever } from '../../kernel/assert.ts';
import { say } from '../say.ts';
import type { Voice } from '../voice.ts';
import { inOwnDigits } from './own-digits.ts';
import { reportName } from './report-name.ts';
import { sayMoment } from './say-moment.ts';

/** What stands in a cell of a report, in the voice's language; moments by the clocks of `zone`. Nothing is an empty text. */
export function sayCell(cell: ReportCell, voice: Voice, zone: string): string {
  switch (cell.is) {
    case 'none':
      return '';
    case 'text':
      return cell.text;
    case 'name':
      return reportName(cell.of, cell.id, voice.language);
    case 'sentence':
      return say(cell.sentence, voice);
    case 'date':
      return voice.date(cell.date);
    case 'month':
      return voice.month(cell.month);
    case 'year':
      return inOwnDigits(String(cell.year), voice);
    case 'moment':
      return sayMoment(cell.instant, zone, voice);
    case 'count':
      return voice.number(cell.count);
    case 'amount':
      return voice.money(cell.amount);
    case 'percent':
      return `${inOwnDigits(cell.percent.replace('-', '−'), voice)}%`;
    default:
      return assertNever(cell);
  }
}
