import type { ExceptionId, MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { ExceptionKind, ExceptionState } from '../../../shared/contract/exceptions.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';
import type { Reader, Row, Writer } from '../connection.ts';
import { countOf, dateOf, integerOf, moneyOf, textOf, textOrNull } from '../row.ts';
import { saidOf, standingSaid, type Said } from './said-of-exceptions.ts';

/** An exception as it was seen at one time. */
export type SeenException = {
  readonly seq: bigint;
  readonly id: ExceptionId;
  readonly kind: ExceptionKind;
  /** What it is about: 'batch:12', 'payment:7', 'statement_line:3'. */
  readonly subject: string;
  readonly occurredOn: LocalDate;
  readonly due: LocalDate | null;
  readonly amountAtRisk: Money;
  readonly references: readonly string[];
  readonly why: Sentence;
  readonly next: Sentence;
  /** The institution whose row it is about, where it is about one row. */
  readonly institution: InstitutionId | null;
  readonly seenAt: number;
  /** When it was no longer found. */
  readonly endedAt: number | null;
  readonly end: 'resolved' | 'seen_anew' | null;
};

/** As it was seen last, with what holds of it: the due day and the state that a person has said come first. */
export type ExceptionRecord = SeenException &
  Pick<Said, 'owner' | 'notes'> & {
    readonly state: ExceptionState;
    readonly dueOfFacts: LocalDate | null;
  };

/** The number in a subject of that kind. */
const numberIn = (kind: string): string => `CAST(substr(subject, ${kind.length + 2}) AS INTEGER)`;

const institutionOf = (kind: string, table: string): string =>
  `WHEN subject LIKE '${kind}:%' THEN (SELECT institution FROM ${table} AS own JOIN account ON account.seq = own.account_seq WHERE own.id = ${numberIn(kind)})`;

const columns = `exception.seq, exception.id, kind, subject, occurred_on, due, currency, amount, frac, refs, why, next, seen_at,
  CASE ${institutionOf('batch', 'settlement_batch')} ${institutionOf('payment', 'payment')}
    ${institutionOf('statement_line', 'statement_line')} END AS institution, ended_at, reason`;

const sightings = `
  SELECT ${columns} FROM exception JOIN merchant ON merchant.seq = merchant_seq
  LEFT JOIN exception_end AS ended ON ended.exception_seq = exception.seq WHERE merchant.id = ?1`;

const byRisk = 'ORDER BY currency, amount DESC, frac DESC, occurred_on, subject';

const exceptionOf = (row: Row): SeenException => ({
  seq: integerOf(row, 'seq'),
  id: textOf(row, 'id') as ExceptionId,
  kind: textOf(row, 'kind') as ExceptionKind,
  subject: textOf(row, 'subject'),
  occurredOn: dateOf(row, 'occurred_on'),
  due: row['due'] === null ? null : dateOf(row, 'due'),
  amountAtRisk: moneyOf(row),
  references: JSON.parse(textOf(row, 'refs')) as string[],
  why: JSON.parse(textOf(row, 'why')) as Sentence,
  next: JSON.parse(textOf(row, 'next')) as Sentence,
  institution: textOrNull(row, 'institution') as InstitutionId | null,
  seenAt: countOf(row, 'seen_at'),
  endedAt: row['ended_at'] === null ? null : countOf(row, 'ended_at'),
  end: textOrNull(row, 'reason') as SeenException['end'],
});

const listSeen = (reader: Reader, merchantId: MerchantId): SeenException[] =>
  reader.read(`${sightings} AND ended.seq IS NULL ${byRisk}`).all(merchantId).map(exceptionOf);

/** Every time one exception was seen otherwise than before, the oldest first; empty for an id that is not the merchant's. */
export const listSightings = (reader: Reader, merchantId: MerchantId, id: ExceptionId): SeenException[] =>
  reader.read(`${sightings} AND exception.id = ?2 ORDER BY exception.seq`).all(merchantId, id).map(exceptionOf);

/** When each exception was first found (milliseconds since 1970), by its id. */
export const firstFound = (reader: Reader, merchantId: MerchantId): ReadonlyMap<ExceptionId, number> =>
  new Map(
    reader
      .read(
        `SELECT exception.id, min(seen_at) AS first FROM exception JOIN merchant ON merchant.seq = merchant_seq
         WHERE merchant.id = ? GROUP BY exception.id`,
      )
      .all(merchantId)
      .map((row) => [textOf(row, 'id') as ExceptionId, countOf(row, 'first')]),
  );

/** Those that are not resolved, the most money first within a currency, then the oldest. */
export function listExceptions(reader: Reader, merchantId: MerchantId): ExceptionRecord[] {
  const said = standingSaid(reader, merchantId);
  return listSeen(reader, merchantId).map((exception) => holding(said, exception));
}

/** Those that were found once and are not any more, each as it was seen last, in the same order. */
export function listResolved(reader: Reader, merchantId: MerchantId): ExceptionRecord[] {
  const said = standingSaid(reader, merchantId);
  return reader
    .read(
      `${sightings} AND ended.reason = 'resolved' AND exception.seq IN (
         SELECT max(other.seq) FROM exception AS other WHERE other.merchant_seq = merchant.seq GROUP BY other.id
       ) ${byRisk}`,
    )
    .all(merchantId)
    .map((row) => holding(said, exceptionOf(row)));
}

const holding = (said: ReadonlyMap<ExceptionId, Said>, seen: SeenException): ExceptionRecord => {
  const holds = saidOf(said, seen);
  return {
    ...seen,
    ...holds,
    dueOfFacts: seen.due,
    state: seen.end === 'resolved' ? 'resolved' : holds.state,
  };
};

export type FoundException = Pick<
  SeenException,
  'kind' | 'subject' | 'occurredOn' | 'due' | 'amountAtRisk' | 'references' | 'why' | 'next'
>;

/**
 * Makes the standing exceptions those that were found. What is known as it is stays; what has changed is written anew
 * under its id; what is no longer found is resolved. Nothing is overwritten.
 */
export function replaceExceptions(
  writer: Writer,
  merchantId: MerchantId,
  found: readonly FoundException[],
  makeId: () => ExceptionId,
  now: number,
): void {
  const standing = new Map(listSeen(writer, merchantId).map((known) => [keyOf(known), known]));
  for (const exception of found) {
    const key = keyOf(exception);
    const known = standing.get(key);
    standing.delete(key);
    if (known !== undefined && factsOf(known) === factsOf(exception)) continue;
    if (known !== undefined) endException(writer, known.seq, 'seen_anew', now);
    const id = known?.id ?? earlierId(writer, merchantId, exception) ?? makeId();
    insertException(writer, merchantId, { ...exception, id }, now);
  }
  for (const { seq } of standing.values()) endException(writer, seq, 'resolved', now);
}

const keyOf = ({ kind, subject }: Pick<SeenException, 'kind' | 'subject'>): string => `${kind} ${subject}`;

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
  exception: FoundException & { readonly id: ExceptionId },
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
      'open',
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

/** Those that still want something done: open or asked about. */
export const countExceptions = (reader: Reader, merchantId: MerchantId): number =>
  listExceptions(reader, merchantId).filter(({ state }) => state !== 'accepted').length;
