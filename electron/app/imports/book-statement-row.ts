import { monthOf } from '../../../shared/kernel/local-date.ts';
import { isNegative, type Money } from '../../../shared/money/money.ts';
import { businessDate } from '../../domain/ledger/business-date.ts';
import type { NormalisedRow } from '../../formats/format.ts';
import type { Writer } from '../../store/connection.ts';
import type { ImportPlace } from '../../store/imports/imports-table.ts';
import { insertStatementLine, statementLineBroughtBy } from '../../store/settlements/statement-lines-table.ts';
import type { BookedRow } from './book-settlement-row.ts';
import type { Books } from '../ledger/books.ts';

export type StatementFile = {
  readonly writer: Writer;
  readonly books: Books;
  readonly zone: string;
  readonly accountSeq: bigint;
  readonly place: ImportPlace;
  /** Notes that a row was brought by an earlier import. */
  readonly relyOn: (importSeq: bigint) => void;
  readonly count: (measure: 'credit' | 'debit', amount: Money) => void;
};

/** Takes a statement line up, when it is new. It is posted with the others: money in waits in suspense until a match explains it. */
export function bookStatementRow(file: StatementFile, row: NormalisedRow): BookedRow {
  const day = businessDate(row.occurredAt, file.zone);
  const brought = statementLineBroughtBy(file.writer, file.accountSeq, row.identity);
  if (brought !== null) {
    if (brought !== file.place.importSeq) file.relyOn(brought);
    return { isNew: false, day, late: false, issue: null };
  }
  const period = file.books.periodOf(day);
  insertStatementLine(file.writer, {
    accountSeq: file.accountSeq,
    identity: row.identity,
    bookedOn: day,
    valueOn: row.valueOn ?? day,
    amount: row.net,
    reference: row.reference ?? '',
    narration: row.description,
    place: file.place,
    line: row.line,
  });
  file.count(isNegative(row.net) ? 'debit' : 'credit', row.net);
  return { isNew: true, day, late: period !== monthOf(day), issue: null };
}
