import type { ReportKind } from '../../../../shared/contract/report-document.ts';
import { feesDocument } from './fees.ts';
import { exceptionsDocument } from './exceptions.ts';
import { reserveDocument } from './reserve.ts';
import { cashbackDocument } from './cashback.ts';
import { incidentsDocument } from './incidents.ts';
import { trialBalanceDocument } from './trial-balance.ts';
import { turnoverDocument } from './turnover.ts';
import { settlementsDocument } from './settlements.ts';
import { providerDocument } from './provider.ts';
import { yearDocument } from './year.ts';
import type { DocumentMaker } from './document-maker.ts';

/** One maker a kind: a kind without one does not compile. */
export const documentMakers: Readonly<Record<ReportKind, DocumentMaker>> = {
  turnover: turnoverDocument,
  settlements: settlementsDocument,
  fees: feesDocument,
  exceptions: exceptionsDocument,
  reserve: reserveDocument,
  cashback: cashbackDocument,
  incidents: incidentsDocument,
  trial_balance: trialBalanceDocument,
  provider: providerDocument,
  year: yearDocument,
};
