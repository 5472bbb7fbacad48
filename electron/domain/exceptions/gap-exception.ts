import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { absolute, money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { StatementFacts } from '../closing/closing-facts.ts';
import type { FoundException } from '../matching/found-exception.ts';

/**
 * Two statements of an account that do not follow each other: what moved between them nobody has seen, and that much is at
 * risk at least. The statement that is missing covers the days between, or, where they touch, one of the two is not whole.
 */
export function gapException(before: StatementFacts, after: StatementFacts): FoundException {
  const { currency } = before.closing;
  const difference = absolute(money(currency, after.opening.units - before.closing.units));
  const [from, to]: [LocalDate, LocalDate] =
    addDays(before.to, 1) < after.from ? [addDays(before.to, 1), addDays(after.from, -1)] : [before.to, after.from];
  return {
    kind: 'statement_gap',
    paymentIds: [],
    batchIds: [],
    lineIds: [],
    amountAtRisk: difference,
    references: [],
    occurredOn: after.from,
    due: null,
    why: sentence('statements_do_not_follow', {
      institution: after.institution,
      from: before.to,
      to: after.from,
      closing: toWire(before.closing),
      opening: toWire(after.opening),
      difference: toWire(difference),
    }),
    next: sentence('next_import_statement', { from, to }),
  };
}
