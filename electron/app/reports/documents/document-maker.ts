import type { ReportDocument, ReportWanted } from '../../../../shared/contract/report-document.ts';
import type { MerchantRecord } from '../../../store/merchants/merchants-table.ts';
import type { OpenContext } from '../../handler.ts';
import type { LocalDate } from '../../../../shared/kernel/local-date.ts';

/** What a report is made from: the books, whose, and of which days. */
export type ReportAsked = {
  readonly context: OpenContext;
  readonly merchant: MerchantRecord;
  readonly wanted: ReportWanted;
  /** In the merchant's zone: ages are counted from it. */
  readonly today: LocalDate;
};

/** What one kind of report brings; the head of the document is the same for all. */
export type DocumentBody = Pick<ReportDocument, 'sections' | 'notes'>;

export type DocumentMaker = (asked: ReportAsked) => DocumentBody;
