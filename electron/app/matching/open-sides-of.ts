import type { OpenBatch, OpenLine } from '../../domain/matching/open-items.ts';
import type { Reader } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { listOpenBatches, type BatchRecord } from '../../store/settlements/batches-table.ts';
import { listOpenStatementLines, type StatementLineRecord } from '../../store/settlements/statement-lines-table.ts';
import type { BothSides } from './both-sides.ts';

/** What no standing match explains. What is long settled is not read, so that a month costs the same in any year. */
export const openSidesOf = (reader: Reader, merchant: Pick<MerchantRecord, 'id'>): BothSides => ({
  batches: listOpenBatches(reader, merchant.id),
  lines: listOpenStatementLines(reader, merchant.id),
});

/** A batch as the passes see it. Whose payments are in it is only asked for what becomes an exception. */
export const openBatch = (batch: BatchRecord): OpenBatch => ({
  id: String(batch.id),
  reference: batch.reference,
  institution: batch.institution,
  account: batch.providerAccountId,
  settledOn: batch.settledOn,
  net: batch.net,
  gross: batch.gross,
  costs: batch.costs,
  sales: batch.sales,
  refunds: batch.refunds,
  paymentReferences: [],
});

export const openLine = (line: StatementLineRecord): OpenLine => ({
  id: String(line.id),
  institution: line.institution,
  account: line.bankAccountId,
  reference: line.reference === '' ? null : line.reference,
  narration: line.narration,
  date: line.bookedOn,
  amount: line.amount,
});
