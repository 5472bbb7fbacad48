import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { FoundException } from '../../domain/matching/found-exception.ts';
import type { Reader } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { attemptExceptions } from '../incidents/attempt-exceptions.ts';
import { feeExceptions } from '../fees/fee-exceptions.ts';
import { collectedTwice } from './sources/collected-twice.ts';
import { lateSettlements } from './sources/late-settlements.ts';
import { lostCarryForwards } from './sources/lost-carry-forwards.ts';
import { missingStatements } from './sources/missing-statements.ts';
import { overdueReserves } from './sources/overdue-reserves.ts';

/** An exception and what it is about: it is the same case as long as its kind and subject are the same. */
export type SubjectException = FoundException & { readonly subject: string };

/**
 * What one noun finds wrong in the books as of `today`, which is the merchant's own day. Asked after every command that adds
 * rows or matches, so its cost must not grow with what is long settled.
 */
export type ExceptionSource = (
  reader: Reader,
  merchant: MerchantRecord,
  today: LocalDate,
) => readonly SubjectException[];

/** Besides what matching itself leaves open. */
export const exceptionSources: readonly ExceptionSource[] = [
  lateSettlements,
  collectedTwice,
  overdueReserves,
  missingStatements,
  lostCarryForwards,
  feeExceptions,
  attemptExceptions,
];
