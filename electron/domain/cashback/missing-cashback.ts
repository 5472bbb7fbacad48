import { monthOf, type Month } from '../../../shared/kernel/local-date.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { FoundException } from '../matching/found-exception.ts';
import { sumIn } from './cashback-totals.ts';
import type { RowOutcome } from './outcome-of.ts';
import type { SettledScheme } from './settle-cashback.ts';

/**
 * What is missing of a scheme for the payments of a month, past its day: one exception, `cashback:SCHEME:MONTH`. What no
 * statement reaches yet is told apart from what did not come, under `cashback:SCHEME:MONTH:unseen`, where a month has both.
 */
export type MissingCashback = FoundException & { readonly subject: string };

/** More would make a row of the list unreadable; the scheme's own screen names every payment. */
const mostReferences = 200;

export function missingCashback(settled: SettledScheme): MissingCashback[] {
  const months = new Map<Month, RowOutcome[]>();
  for (const outcome of settled.rows.filter(({ missing }) => missing.units > 0n)) {
    const month = monthOf(outcome.row.on);
    const known = months.get(month);
    if (known === undefined) months.set(month, [outcome]);
    else known.push(outcome);
  }
  return [...months].flatMap(([month, rows]) => {
    const seen = rows.filter((row) => row.seen);
    const unseen = rows.filter((row) => !row.seen);
    const subject = `cashback:${settled.id}:${month}`;
    if (seen.length === 0 || unseen.length === 0) return [exceptionOf(settled, month, rows, subject)];
    return [exceptionOf(settled, month, seen, subject), exceptionOf(settled, month, unseen, `${subject}:unseen`)];
  });
}

/** Of rows that are all seen, or none of them. */
function exceptionOf(
  { scheme }: SettledScheme,
  month: Month,
  rows: readonly RowOutcome[],
  subject: string,
): MissingCashback {
  const missing = sumIn(
    scheme.currency,
    rows.map((row) => row.missing),
  );
  const days = rows.map(({ by }) => by).filter((by) => by !== null);
  const by = days.reduce((first, day) => (day < first ? day : first));
  const facts = { scheme: scheme.name, month, amount: toWire(missing), payments: rows.length, by };
  // What no statement here reaches may have come all the same: it is looked for before anybody is asked.
  const isSeen = rows.every(({ seen }) => seen);
  const last = days.reduce((latest, day) => (day > latest ? day : latest));
  return {
    kind: 'not_settled',
    subject,
    paymentIds: numbersOf('payment', rows),
    batchIds: [],
    lineIds: numbersOf('line', rows),
    amountAtRisk: missing,
    references: rows
      .map(({ row }) => row.reference)
      .filter((reference) => reference !== '')
      .slice(0, mostReferences),
    occurredOn: rows[0]?.row.on ?? by,
    due: by,
    why: isSeen
      ? sentence(scheme.reward.kind === 'up_to' ? 'cashback_missing_month_up_to' : 'cashback_missing_month', facts)
      : sentence('cashback_not_seen_month', facts),
    next: isSeen
      ? sentence('next_ask_issuer', { issuer: scheme.issuer, scheme: scheme.name, month })
      : sentence('next_import_statement', { from: rows[0]?.row.on ?? by, to: last }),
  };
}

const numbersOf = (kind: 'line' | 'payment', rows: readonly RowOutcome[]): string[] =>
  rows.map(({ row }) => row.id.split(':')).flatMap(([of, number = '']) => (of === kind ? [number] : []));
