import type { ExceptionId, MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { ExceptionKind } from '../../../shared/contract/exceptions.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';
import type { Reader, Writer } from '../connection.ts';
import { countOf, dateOf, integerOf, moneyOf, textOf } from '../row.ts';

export type ExceptionState = 'open' | 'asked' | 'accepted';

export type ExceptionRecord = {
  readonly seq: bigint;
  readonly id: ExceptionId;
  readonly kind: ExceptionKind;
  /** What it is about: 'batch:12', 'payment:7', 'statement_line:3'. */
  readonly subject: string;
  readonly occurredOn: LocalDate;
  readonly due: LocalDate | null;
  readonly amountAtRisk: Money;
  readonly references: readonly string[];
  readonly state: ExceptionState;
  readonly why: Sentence;
  readonly next: Sentence;
};

/** Those that are not resolved, the most money first within a currency, then the oldest. */
export const listExceptions = (reader: Reader, merchantId: MerchantId): ExceptionRecord[] =>
  reader
    .read(
      `SELECT exception.seq, exception.id, kind, subject, occurred_on, due, currency, amount, frac, refs, state, why, next
       FROM standing_exception AS exception JOIN merchant ON merchant.seq = merchant_seq
       WHERE merchant.id = ? ORDER BY currency, amount DESC, frac DESC, occurred_on, subject`,
    )
    .all(merchantId)
    .map((row) => ({
      seq: integerOf(row, 'seq'),
      id: textOf(row, 'id') as ExceptionId,
      kind: textOf(row, 'kind') as ExceptionKind,
      subject: textOf(row, 'subject'),
      occurredOn: dateOf(row, 'occurred_on'),
      due: row['due'] === null ? null : dateOf(row, 'due'),
      amountAtRisk: moneyOf(row),
      references: JSON.parse(textOf(row, 'refs')) as string[],
      state: textOf(row, 'state') as ExceptionState,
      why: JSON.parse(textOf(row, 'why')) as Sentence,
      next: JSON.parse(textOf(row, 'next')) as Sentence,
    }));

export type FoundException = Omit<ExceptionRecord, 'seq' | 'id' | 'state'>;

/**
 * Makes the standing exceptions those that were found. What is known as it is stays; what has changed is written anew
 * under its id and state; what is no longer found is resolved. Nothing is overwritten.
 */
export function replaceExceptions(
  writer: Writer,
  merchantId: MerchantId,
  found: readonly FoundException[],
  makeId: () => ExceptionId,
  now: number,
): void {
  const standing = new Map(listExceptions(writer, merchantId).map((known) => [keyOf(known), known]));
  for (const exception of found) {
    const key = keyOf(exception);
    const known = standing.get(key);
    standing.delete(key);
    if (known !== undefined && factsOf(known) === factsOf(exception)) continue;
    if (known !== undefined) endException(writer, known.seq, 'seen_anew', now);
    const id = known?.id ?? earlierId(writer, merchantId, exception) ?? makeId();
    insertException(writer, merchantId, { ...exception, id, state: known?.state ?? 'open' }, now);
  }
  for (const { seq } of standing.values()) endException(writer, seq, 'resolved', now);
}

const keyOf = ({ kind, subject }: Pick<ExceptionRecord, 'kind' | 'subject'>): string => `${kind} ${subject}`;

const factsOf = ({ occurredOn, due, amountAtRisk, references, why, next }: FoundException): string =>
  JSON.stringify([occurredOn, due, amountAtRisk.currency, amountAtRisk.units.toString(), references, why, next]);

/** The id under which the same thing was an exception before: it is the same case again. */
function earlierId(reader: Reader, merchantId: MerchantId, { kind, subject }: FoundException): ExceptionId | null {
  const row = reader
    .read(
      `SELECT exception.id FROM exception JOIN merchant ON merchant.seq = merchant_seq
       WHERE merchant.id = ? AND subject = ? AND kind = ? ORDER BY exception.seq DESC LIMIT 1`,
    )
    .get(merchantId, subject, kind);
  return row === undefined ? null : (textOf(row, 'id') as ExceptionId);
}

function insertException(
  writer: Writer,
  merchantId: MerchantId,
  exception: Omit<ExceptionRecord, 'seq'>,
  now: number,
): void {
  const { amount, frac } = toColumns(exception.amountAtRisk);
  writer
    .write(
      `INSERT INTO exception (id, merchant_seq, kind, subject, occurred_on, due, currency, amount, frac, refs, state, why, next, seen_at)
       VALUES (?, (SELECT seq FROM merchant WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      exception.id,
      merchantId,
      exception.kind,
      exception.subject,
      exception.occurredOn,
      exception.due,
      exception.amountAtRisk.currency,
      amount,
      frac,
      JSON.stringify(exception.references),
      exception.state,
      JSON.stringify(exception.why),
      JSON.stringify(exception.next),
      BigInt(now),
    );
}

function endException(writer: Writer, seq: bigint, reason: 'resolved' | 'seen_anew', now: number): void {
  writer
    .write('INSERT INTO exception_end (exception_seq, reason, ended_at) VALUES (?, ?, ?)')
    .run(seq, reason, BigInt(now));
}

export const countExceptions = (reader: Reader, merchantId: MerchantId): number =>
  countOf(
    reader
      .read(
        `SELECT count(*) AS n FROM standing_exception AS exception JOIN merchant ON merchant.seq = merchant_seq
         WHERE merchant.id = ? AND state IN ('open', 'asked')`,
      )
      .get(merchantId) ?? {},
    'n',
  );
