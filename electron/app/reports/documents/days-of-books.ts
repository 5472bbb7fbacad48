import type { ReportWanted } from '../../../../shared/contract/report-document.ts';
import { sentence, type Sentence } from '../../../../shared/wording/sentence.ts';
import type { MerchantRecord } from '../../../store/merchants/merchants-table.ts';

/** Where another zone was asked for and the books keep their own days: that must not be read over. */
export const daysOfBooks = (
  { zone }: Pick<MerchantRecord, 'zone'>,
  wanted: Pick<ReportWanted, 'zone'>,
): readonly Sentence[] =>
  wanted.zone === null || wanted.zone === zone ? [] : [sentence('report_days_of_books', { zone })];
