import type { ReportKind } from '../../../../shared/contract/report-document.ts';
import type { DocumentMaker } from './document-maker.ts';

const nothingYet: DocumentMaker = () => ({ sections: [], notes: [] });

/** One maker a kind: a kind without one does not compile. */
export const documentMakers: Readonly<Record<ReportKind, DocumentMaker>> = {
  turnover: nothingYet,
  settlements: nothingYet,
  fees: nothingYet,
  exceptions: nothingYet,
  reserve: nothingYet,
  cashback: nothingYet,
  incidents: nothingYet,
  trial_balance: nothingYet,
  provider: nothingYet,
  year: nothingYet,
};
