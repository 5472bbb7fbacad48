import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { monthOf, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { money, negate, type Money } from '../../../shared/money/money.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { businessDate } from '../../domain/ledger/business-date.ts';
import { fileIssue } from '../../formats/file-issue.ts';
import type { FileIssue, NormalisedRow } from '../../formats/format.ts';
import type { Writer } from '../../store/connection.ts';
import type { ImportNoted, ImportPlace } from '../../store/imports/imports-table.ts';
import {
  findPayment,
  insertPayment,
  type KnownPayment,
  type PaymentKind,
} from '../../store/payments/payments-table.ts';
import { findBatch, insertBatch, insertSettlementLine } from '../../store/settlements/settlements-table.ts';
import type { Books, EntrySubject } from '../ledger/books.ts';
import type { KnownLumps } from './known-lumps.ts';

/** What booking one row came to. */
export type BookedRow = {
  /** False when the books held everything it says already. */
  readonly isNew: boolean;
  readonly day: LocalDate;
  readonly late: boolean;
  readonly issue: FileIssue | null;
};

/** The part of a file that goes into one batch, gathered so that the batch is paid out in one entry. */
export type PaidOut = {
  readonly batchId: bigint;
  readonly settledOn: LocalDate;
  readonly currency: CurrencyCode;
  netUnits: bigint;
  feeUnits: bigint;
  taxUnits: bigint;
};

/** What a wallet kept on one day. */
export type KeptAtOnce = {
  readonly day: LocalDate;
  readonly currency: CurrencyCode;
  feeUnits: bigint;
  taxUnits: bigint;
};

export type SettlementFile = {
  readonly writer: Writer;
  readonly books: Books;
  readonly zone: string;
  readonly providerAccountId: string;
  readonly accountSeq: bigint;
  readonly place: ImportPlace;
  /** Notes that a row was brought by an earlier import. */
  readonly relyOn: (importSeq: bigint) => void;
  readonly lumps: KnownLumps;
  /** Read once for an import: of a file that contradicts it every row may ask. */
  readonly noted: (importSeq: bigint) => ImportNoted;
  readonly paidOut: Map<string, PaidOut>;
  /** What is collected stays in the merchant's balance until it is withdrawn: fees are kept at once, and nothing falls due. */
  readonly isWallet: boolean;
  /** Fees and taxes a wallet kept, by day and currency. */
  readonly keptAtOnce: Map<string, KeptAtOnce>;
  /** Control totals of what the file adds, by measure and currency. */
  readonly count: (measure: 'gross' | 'fee' | 'tax', amount: Money) => void;
};

/** Takes a provider's row up: the payment when it is new, its settlement when that is new. They are posted together at the end. */
export function bookSettlementRow(file: SettlementFile, row: NormalisedRow): BookedRow {
  const day = businessDate(row.occurredAt, file.zone);
  const instead = file.lumps.instead(row, day);
  if (instead !== null) return instead;
  // Most rows are new: they are written at once, and the database says when one is there. In a later era it could not
  // see those of an earlier one.
  const before = file.place.era === 0n ? null : findPayment(file.writer, file.accountSeq, row.identity);
  const paymentId = before === null ? bookPayment(file, row, day) : null;
  if (paymentId !== null) {
    if (row.batch !== null) bookSettlement(file, row, paymentId, day);
    else {
      if (row.kind === 'withdrawal') bookWithdrawal(file, row, paymentId, day);
      // What a withdrawal costs is taken from the balance beside it, and is no part of the lump.
      if (row.kind === 'withdrawal' || file.isWallet) keepAtOnce(file, row, day);
    }
    return { isNew: true, day, late: file.books.periodOf(day) !== monthOf(day), issue: null };
  }
  const known = before ?? findPayment(file.writer, file.accountSeq, row.identity);
  assert(known !== null, 'a payment that is there and cannot be found');
  for (const brought of new Set([known.importSeq, known.settledBy])) {
    if (brought !== null && brought !== file.place.importSeq) file.relyOn(brought);
  }
  const conflict = conflictWith(file, known, row);
  if (conflict !== null) return { isNew: false, day, late: false, issue: conflict };
  const newlySettled = row.batch !== null && known.batch === null;
  if (newlySettled) bookSettlement(file, row, known.id, day);
  return { isNew: newlySettled, day, late: false, issue: null };
}

/** The books are never overruled by a later file: what differs is shown, and holds the file back. */
function conflictWith({ noted }: SettlementFile, known: KnownPayment, row: NormalisedRow): FileIssue | null {
  const reference = row.reference ?? row.merchantReference ?? '';
  const { line, currency } = row;
  const differs = (column: string, inBooks: Money, inFile: Money): FileIssue => {
    const amounts = { in_books: toDecimalText(inBooks), in_file: toDecimalText(inFile) };
    return fileIssue('differs_from_books', { reference, currency, ...amounts }, { line, column });
  };
  if (known.gross.units !== row.gross.units) return differs('Amount', known.gross, row.gross);
  if (known.batch === null || row.batch === null) return null;
  if (known.batch !== row.batch) {
    const facts = { reference, in_books: known.batch, in_file: row.batch };
    return fileIssue('settled_in_other_batch', facts, { line });
  }
  const isSame = known.fee?.units === row.fee.units && known.tax?.units === row.tax.units;
  if (isSame || row.feesUnsaid === true) return null;
  const isBare = known.fee?.units === 0n && known.tax?.units === 0n;
  const settledIn = isBare && known.settledBy !== null ? noted(known.settledBy) : null;
  if (settledIn?.codes.has('fees_not_stated') === true)
    return fileIssue('fees_not_in_books', { reference, file: settledIn.fileName }, { line });
  if (known.fee !== null && known.fee.units !== row.fee.units) return differs('Fee', known.fee, row.fee);
  if (known.tax !== null && known.tax.units !== row.tax.units) return differs('Tax', known.tax, row.tax);
  return null;
}

/** Null when the books hold it already. */
function bookPayment(file: SettlementFile, row: NormalisedRow, day: LocalDate): bigint | null {
  const kind = paymentKind(row);
  const method = row.method ?? 'other';
  const paymentId = insertPayment(file.writer, {
    accountSeq: file.accountSeq,
    identity: row.identity,
    kind,
    reference: row.reference,
    merchantReference: row.merchantReference,
    method,
    occurredAt: row.occurredAt,
    businessDate: day,
    gross: row.gross,
    net: row.net,
    releaseOn: row.kind === 'reserve_hold' ? row.releaseOn : null,
    place: file.place,
    line: row.line,
  });
  if (paymentId !== null) file.count('gross', row.gross);
  return paymentId;
}

function paymentKind(row: NormalisedRow): PaymentKind {
  const { kind } = row;
  assert(kind !== 'credit' && kind !== 'debit', 'a statement line in a settlement file');
  assert(kind !== 'declined' && kind !== 'pending', 'an attempt is no payment');
  return kind;
}

/** Fee and tax are known, and booked, with the settlement; the batch's net is gathered. */
function bookSettlement(file: SettlementFile, row: NormalisedRow, paymentId: bigint, day: LocalDate): void {
  const settledOn = row.valueOn ?? day;
  const batch = paidOutFor(file, row, settledOn);
  insertSettlementLine(file.writer, {
    paymentId,
    batchId: batch.batchId,
    fee: row.fee,
    tax: row.tax,
    net: row.net,
    place: file.place,
    line: row.line,
  });
  batch.netUnits += row.net.units;
  batch.feeUnits += row.fee.units;
  batch.taxUnits += row.tax.units;
  file.count('fee', row.fee);
  file.count('tax', row.tax);
}

/**
 * A withdrawal is a lump of its own, on its way to the bank as it stands: the rule of its row has posted it, so no payout
 * is booked. Its line's net is what the bank will show.
 */
function bookWithdrawal(file: SettlementFile, row: NormalisedRow, paymentId: bigint, day: LocalDate): void {
  const reference = row.reference ?? row.merchantReference ?? row.identity;
  const nothing = money(row.currency, 0n);
  insertSettlementLine(file.writer, {
    paymentId,
    batchId: batchFor(file, reference, row.currency, row.valueOn ?? day),
    fee: nothing,
    tax: nothing,
    net: negate(row.gross),
    place: file.place,
    line: row.line,
  });
}

function keepAtOnce(file: SettlementFile, row: NormalisedRow, day: LocalDate): void {
  if (row.fee.units === 0n && row.tax.units === 0n) return;
  const key = `${day} ${row.currency}`;
  const kept = file.keptAtOnce.get(key) ?? { day, currency: row.currency, feeUnits: 0n, taxUnits: 0n };
  file.keptAtOnce.set(key, kept);
  kept.feeUnits += row.fee.units;
  kept.taxUnits += row.tax.units;
}

function batchFor(file: SettlementFile, reference: string, currency: CurrencyCode, settledOn: LocalDate): bigint {
  const before = findBatch(file.writer, file.accountSeq, reference, currency);
  if (before !== null) file.relyOn(before.importSeq);
  return (
    before?.id ??
    insertBatch(file.writer, { accountSeq: file.accountSeq, reference, currency, settledOn, place: file.place })
  );
}

function paidOutFor(file: SettlementFile, row: NormalisedRow, settledOn: LocalDate): PaidOut {
  const reference = row.batch ?? '';
  const key = `${row.currency} ${reference}`;
  const known = file.paidOut.get(key);
  if (known !== undefined) return known;
  const batchId = batchFor(file, reference, row.currency, settledOn);
  const made: PaidOut = {
    batchId,
    settledOn,
    currency: row.currency,
    netUnits: 0n,
    feeUnits: 0n,
    taxUnits: 0n,
  };
  file.paidOut.set(key, made);
  return made;
}

/** The fees, the tax and the payouts of the batches this file added to, and what a wallet kept a day, one entry each, once all rows are in. */
export function bookPayouts(file: SettlementFile): void {
  const keys = { provider_account: file.providerAccountId };
  const { importSeq } = file.place;
  for (const paid of file.paidOut.values()) {
    const subject = { importSeq, batchId: paid.batchId };
    bookCosts(file, paid.settledOn, paid, subject);
    file.books.book('payout', paid.settledOn, { net: money(paid.currency, paid.netUnits) }, keys, subject);
  }
  for (const kept of file.keptAtOnce.values()) bookCosts(file, kept.day, kept, { importSeq });
}

function bookCosts(
  { books, providerAccountId }: SettlementFile,
  day: LocalDate,
  { currency, feeUnits, taxUnits }: Omit<KeptAtOnce, 'day'>,
  subject: EntrySubject,
): void {
  const keys = { provider_account: providerAccountId };
  books.book('fee', day, { fee: money(currency, feeUnits) }, keys, subject);
  books.book('tax', day, { tax: money(currency, taxUnits) }, keys, subject);
}
