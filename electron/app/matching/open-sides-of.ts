import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { OpenBatch, OpenLine } from '../../domain/matching/open-items.ts';
import type { Reader } from '../../store/connection.ts';
import type { MatchRecord } from '../../store/matching/matches-table.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { listOpenBatches, readBatches, type BatchRecord } from '../../store/settlements/batches-table.ts';
import {
  listOpenStatementLines,
  readStatementLines,
  type StatementLineRecord,
} from '../../store/settlements/statement-lines-table.ts';
import type { BothSides } from './both-sides.ts';

/** What no standing match explains. What is long settled is not read, so that a month costs the same in any year. */
export const openSidesOf = (reader: Reader, merchant: Pick<MerchantRecord, 'id'>): BothSides => ({
  batches: listOpenBatches(reader, merchant.id),
  lines: listOpenStatementLines(reader, merchant.id),
});

/** What matches hold, on both sides. */
export const sidesHeldBy = (
  reader: Reader,
  merchantId: MerchantId,
  matches: readonly Pick<MatchRecord, 'batchIds' | 'statementLineIds'>[],
): BothSides => ({
  batches: readBatches(
    reader,
    merchantId,
    matches.flatMap(({ batchIds }) => batchIds),
  ),
  lines: readStatementLines(
    reader,
    merchantId,
    matches.flatMap(({ statementLineIds }) => statementLineIds),
  ),
});

/** What the passes, and whoever asks why they did not link something, go by. */
export const openItemsOf = ({ batches, lines }: BothSides) => ({
  batches: batches.map(openBatch),
  lines: lines.map(openLine),
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
