import type { MatchingRule } from '../../../shared/contract/matching-rules.ts';
import type { MatchId } from '../../../shared/kernel/ids.ts';
import { isNegative, isZero, zero, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import { apart, namesOf, sumOf } from '../../domain/matching/make-match.ts';
import type { Writer } from '../../store/connection.ts';
import { findMerchant, type MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { readBatches, type BatchRecord } from '../../store/settlements/batches-table.ts';
import { readStatementLines, type StatementLineRecord } from '../../store/settlements/statement-lines-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Given, type Handlers } from '../handler.ts';
import { openBooks } from '../ledger/books.ts';
import { takeStep } from '../ledger/take-step.ts';
import { acceptAcross } from './accept-across.ts';
import { bookMatch, isRounding } from './book-match.ts';
import { learnFrom } from './learn-from.ts';
import { lineName, madeMatch, numbersIn } from './match-items.ts';
import { reconcileBooks } from './reconcile-books.ts';
import { overCap } from './write-off-cap.ts';

type Sides = { readonly batches: readonly BatchRecord[]; readonly lines: readonly StatementLineRecord[] };

/**
 * A person says that batches and bank lines belong together. A difference of one pair stays in transit, still owed, or is
 * written off; of several it must be nothing, or be written off. Of two currencies, the difference at the booked rates is
 * realised.
 */
export const acceptMatch: Handlers['matching.accept'] = async (input, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, input.merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: input.merchantId });
  const found = openSides(writer, merchant, input.left, input.right);
  if (!found.ok) return found;
  const { batches, lines } = found;
  const [batch] = batches;
  const [line] = lines;
  const currencies = new Set([
    ...batches.map(({ net }) => net.currency),
    ...lines.map(({ amount }) => amount.currency),
  ]);
  const alone = batches.length + lines.length === 2;
  if (batch === undefined || line === undefined || !goTogether(found, currencies.size === 1, alone)) {
    return refuse('match_impossible', {
      left: toWire(batch?.net ?? zero(merchant.base)),
      right: toWire(line?.amount ?? zero(merchant.base)),
    });
  }
  const now = context.clock();
  return inTransaction<Given<'matching.accept'>>(writer, 'matching.accept', now, () => {
    const books = openBooks(writer, merchant.id);
    const step = takeStep(writer, merchant.id);
    const who = { id: context.ids() as MatchId, merchantId: merchant.id, by: 'person' } as const;
    let matchSeq: bigint;
    let given: Money = zero(line.amount.currency);
    if (currencies.size === 1) {
      const reason = reasonFor(found, input.writeOffDifference);
      if (!alone && !isZero(reason.stillOwed))
        return { keep: false, value: refuse('match_impossible', impossible(found)) };
      const refused = overCap(reason.writtenOff);
      if (refused !== null) return { keep: false, value: refused };
      const { rule, why, rounding, writtenOff } = reason;
      const none = zero(rounding.currency);
      matchSeq = bookMatch(
        writer,
        books,
        { ...who, batches, lines, rule, why, rounding, writtenOff, letThrough: none },
        now,
      );
      given = writtenOff;
    } else {
      const accepted = acceptAcross(writer, books, merchant, { ...who, batch, line }, now);
      if (!accepted.ok) return { keep: false, value: accepted };
      ({ matchSeq } = accepted);
    }
    step.note({ effect: 'matched', matchSeq });
    reconcileBooks(writer, merchant, context, step.note);
    step.keep(
      'match',
      sentence('step_matched', { left: namesOf(batches), right: lines.map(lineName).join(', ') }),
      now,
    );
    const learned: MatchingRule | null =
      alone && currencies.size === 1 ? learnFrom(writer, merchant, batch, line, given) : null;
    return { keep: true, value: answer({ match: madeMatch(writer, merchant.id, matchSeq), learned }) };
  });
};

type Found = { readonly ok: true } & Sides;

function openSides(
  writer: Writer,
  merchant: MerchantRecord,
  left: readonly string[],
  right: readonly string[],
): Found | Extract<Given<'matching.accept'>, { ok: false }> {
  const batchIds = numbersIn('batch', left);
  const lineIds = numbersIn('line', right);
  const batches = new Map(readBatches(writer, merchant.id, batchIds).map((batch) => [`batch:${batch.id}`, batch]));
  const lines = new Map(readStatementLines(writer, merchant.id, lineIds).map((line) => [`line:${line.id}`, line]));
  const sides: { batches: BatchRecord[]; lines: StatementLineRecord[] } = { batches: [], lines: [] };
  for (const item of new Set(left)) {
    const batch = batches.get(item);
    if (batch === undefined) return refuse('item_unknown', { item });
    if (batch.matchSeq !== null) return refuse('item_already_matched', { reference: batch.reference });
    sides.batches.push(batch);
  }
  for (const item of new Set(right)) {
    const line = lines.get(item);
    if (line === undefined) return refuse('item_unknown', { item });
    if (line.matchSeq !== null) return refuse('item_already_matched', { reference: lineName(line) });
    sides.lines.push(line);
  }
  return { ok: true, ...sides };
}

/** Both sides go the same way, and only a pair may be of two currencies. */
function goTogether({ batches, lines }: Sides, oneCurrency: boolean, alone: boolean): boolean {
  if (!oneCurrency) {
    const [batch] = batches;
    const [line] = lines;
    return alone && batch !== undefined && line !== undefined && isNegative(batch.net) === isNegative(line.amount);
  }
  const net = sumOf(batches.map((batch) => batch.net));
  const came = sumOf(lines.map(({ amount }) => amount));
  const along = (amount: Money): boolean => isNegative(amount) === isNegative(came) && !isZero(amount);
  return (
    !isZero(came) &&
    isNegative(net) === isNegative(came) &&
    batches.some((batch) => along(batch.net)) &&
    lines.some(({ amount }) => along(amount))
  );
}

const impossible = ({ batches, lines }: Sides) => ({
  left: toWire(sumOf(batches.map((batch) => batch.net))),
  right: toWire(sumOf(lines.map(({ amount }) => amount))),
});

type Reason = {
  readonly rule: string;
  readonly why: Sentence;
  readonly rounding: Money;
  readonly writtenOff: Money;
  readonly stillOwed: Money;
};

function reasonFor({ batches, lines }: Sides, writeOff: boolean): Reason {
  const left = namesOf(batches);
  const right = lines.map(lineName).join(', ').slice(0, 500);
  const amount = sumOf(lines.map((line) => line.amount));
  const none = zero(amount.currency);
  const difference = apart(batches, lines);
  const rounds = isRounding(difference);
  if (isZero(difference) || (rounds && batches.length + lines.length > 2)) {
    const why =
      batches.length + lines.length === 2
        ? sentence('match_accepted', { left, right, amount: toWire(amount) })
        : sentence('match_accepted_sum', {
            left,
            right,
            batches: batches.length,
            lines: lines.length,
            amount: toWire(amount),
          });
    return { rule: 'accepted', why, rounding: difference, writtenOff: none, stillOwed: none };
  }
  const facts = {
    left,
    right,
    expected: toWire(sumOf(batches.map(({ net }) => net))),
    received: toWire(amount),
    difference: toWire(difference),
  };
  const writtenOff = writeOff && !rounds ? difference : none;
  return {
    rule: isZero(writtenOff) ? 'accepted_difference' : 'difference_written_off',
    why: isZero(writtenOff)
      ? sentence('match_accepted_difference', facts)
      : sentence('match_difference_written_off', facts),
    rounding: rounds ? difference : none,
    writtenOff,
    stillOwed: rounds || !isZero(writtenOff) ? none : difference,
  };
}
