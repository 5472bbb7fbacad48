import type { ExceptionId, MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { ExceptionKind } from '../../../shared/contract/exceptions.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';
import type { Reader, Writer } from '../connection.ts';
import { countOf, dateOf, moneyOf, textOf } from '../row.ts';

export type ExceptionState = 'open' | 'asked' | 'resolved' | 'accepted';

export type ExceptionRecord = {
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
      `SELECT id, kind, subject, occurred_on, due, currency, amount, frac, refs, state, why, next FROM exception
       WHERE merchant_id = ? AND state <> 'resolved' ORDER BY currency, amount DESC, frac DESC, occurred_on, subject`,
    )
    .all(merchantId)
    .map((row) => ({
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

export type FoundException = Omit<ExceptionRecord, 'id' | 'state'>;

/**
 * Makes the stored exceptions those that were found: new ones open, known ones keep their id and state with fresh
 * facts, and what is no longer found is resolved.
 */
export function replaceExceptions(
  writer: Writer,
  merchantId: MerchantId,
  found: readonly FoundException[],
  makeId: () => ExceptionId,
  now: number,
): void {
  const upsert = writer.write(
    `INSERT INTO exception (id, merchant_id, kind, subject, occurred_on, due, currency, amount, frac, refs, state, why, next, opened_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, ?, ?)
     ON CONFLICT (merchant_id, kind, subject) DO UPDATE SET
       occurred_on = excluded.occurred_on, due = excluded.due, currency = excluded.currency, amount = excluded.amount, frac = excluded.frac,
       refs = excluded.refs, why = excluded.why, next = excluded.next,
       state = CASE state WHEN 'resolved' THEN 'open' ELSE state END, resolved_at = NULL`,
  );
  const kept = new Set<string>();
  for (const exception of found) {
    kept.add(`${exception.kind} ${exception.subject}`);
    const { amount, frac } = toColumns(exception.amountAtRisk);
    upsert.run(
      makeId(),
      merchantId,
      exception.kind,
      exception.subject,
      exception.occurredOn,
      exception.due,
      exception.amountAtRisk.currency,
      amount,
      frac,
      JSON.stringify(exception.references),
      JSON.stringify(exception.why),
      JSON.stringify(exception.next),
      BigInt(now),
    );
  }
  for (const exception of listExceptions(writer, merchantId)) {
    if (kept.has(`${exception.kind} ${exception.subject}`)) continue;
    writer
      .write(`UPDATE exception SET state = 'resolved', resolved_at = ? WHERE id = ?`)
      .run(BigInt(now), exception.id);
  }
}

export const countExceptions = (reader: Reader, merchantId: MerchantId): number =>
  countOf(
    reader
      .read(`SELECT count(*) AS n FROM exception WHERE merchant_id = ? AND state IN ('open', 'asked')`)
      .get(merchantId) ?? {},
    'n',
  );
