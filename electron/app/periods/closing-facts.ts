import { monthOf, type Month } from '../../../shared/kernel/local-date.ts';
import { institutions } from '../../../shared/catalogue/institutions.ts';
import { railOf } from '../../../shared/catalogue/rail-of.ts';
import { isNegative, isZero, negate, zero } from '../../../shared/money/money.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';
import type { ClosingFacts, SuspenseFacts } from '../../domain/closing/closing-facts.ts';
import { chart, type AccountRole } from '../../domain/ledger/chart.ts';
import { creditDue, paymentDue } from '../../domain/matching/due-date.ts';
import { ofOnePair } from '../../domain/matching/find-exceptions.ts';
import { matchBatches } from '../../domain/matching/match-batches.ts';
import type { Reader } from '../../store/connection.ts';
import { listExceptions, type ExceptionRecord } from '../../store/exceptions/exceptions-table.ts';
import { controlComparisons } from '../../store/imports/control-totals.ts';
import { listImports, statementSpans } from '../../store/imports/imports-table.ts';
import { accountBalances, recomputedBalances, type AccountBalance } from '../../store/ledger/account-days.ts';
import { entryCount, unbalancedEntries } from '../../store/ledger/ledger-checks.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { closedMonths } from '../../store/periods/periods-table.ts';
import { monthsWithRows } from '../../store/reports/turnover-table.ts';
import { batchesOfMonth, listOpenBatches } from '../../store/settlements/batches-table.ts';
import { listUnsettledPayments } from '../../store/settlements/settlements-table.ts';
import { statementEnds } from '../../store/settlements/statement-balances.ts';
import { linesExplained, listStatementLines } from '../../store/settlements/statement-lines-table.ts';
import { calendarsOf } from '../calendar/calendars-of.ts';
import type { BothSides } from '../matching/both-sides.ts';
import { openItemsOf } from '../matching/open-sides-of.ts';
import { todayOf } from '../matching/today-of.ts';
import { merchantWays } from '../matching/merchant-ways.ts';
import { ratesOfMonth } from './revalue-month.ts';

/** Gathers what the checklist of a month rests on. */
export function closingFacts(reader: Reader, merchant: MerchantRecord, month: Month, now: number): ClosingFacts {
  const closed = new Set(closedMonths(reader, merchant.id));
  const balances = accountBalances(reader, merchant.id, month);
  const allExceptions = listExceptions(reader, merchant.id);
  const exceptions = allExceptions.filter(({ occurredOn }) => monthOf(occurredOn) <= month);
  const today = todayOf(merchant, now);
  const lines = listStatementLines(reader, merchant.id);
  const open = {
    batches: listOpenBatches(reader, merchant.id),
    lines: lines.filter(({ matchSeq }) => matchSeq === null),
  };
  return {
    month,
    today,
    base: merchant.base,
    earlierOpen: monthsWithRows(reader, merchant.id).filter((one) => one < month && !closed.has(one)),
    imports: listImports(reader, merchant.id).filter(({ undoneAt }) => undoneAt === null).length,
    controls: controlComparisons(reader, merchant.id).map(({ fileName, expected, found }) => ({
      file: fileName,
      expected,
      booked: found,
    })),
    entries: entryCount(reader, merchant.id, month),
    unbalanced: unbalancedEntries(reader).map(({ entryId }) => entryId),
    statements: statementSpans(reader, merchant.id)
      .filter(({ firstOn }) => monthOf(firstOn) <= month)
      .map(({ accountId, institution, firstOn, lastOn, opening, closing }) => ({
        account: accountId,
        institution: institutions[institution].name,
        from: firstOn,
        to: lastOn,
        opening,
        closing,
      })),
    statementEnds: statementEnds(reader, merchant.id)
      .filter(({ from, on }) => monthOf(from) <= month && monthOf(on) >= month)
      .map(({ institution, on, ledger, statement }) => ({
        institution: institutions[institution].name,
        on,
        ledger,
        statement,
      })),
    matchedBatches: batchesOfMonth(reader, merchant.id, month).filter(({ matchSeq }) => matchSeq !== null).length,
    unexplained: unexplainedItems(reader, merchant, open, month, allExceptions, today),
    exceptions: exceptions.map(({ amountAtRisk }) => amountAtRisk),
    suspense: suspenseFacts(lines, linesExplained(reader, merchant.id, month), month, balances),
    currencies: [...new Set(balances.map(({ balance }) => balance.currency))],
    ...rateFacts(reader, merchant, month),
    ...balanceFacts(reader, merchant, month, balances),
  };
}

/** The rates that what is owed in other currencies is valued at, and those that are missing for it. */
function rateFacts(
  reader: Reader,
  merchant: MerchantRecord,
  month: Month,
): Pick<ClosingFacts, 'missingRates' | 'ratesUsed'> {
  const { missing, used } = ratesOfMonth(reader, merchant, month);
  return { missingRates: missing, ratesUsed: used };
}

/** The kept balances against the sums of the postings themselves. */
function balanceFacts(
  reader: Reader,
  merchant: MerchantRecord,
  month: Month,
  kept: readonly AccountBalance[],
): Pick<ClosingFacts, 'accountsRecomputed' | 'balanceDifferences'> {
  const keyOf = ({ accountId, balance }: AccountBalance): string => `${accountId} ${balance.currency}`;
  const recomputed = recomputedBalances(reader, merchant.id, month);
  const now = new Map(recomputed.map((one) => [keyOf(one), one]));
  const before = new Map(kept.map((one) => [keyOf(one), one]));
  const differences = [...new Set([...now.keys(), ...before.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), now.get(key)];
    const known = was ?? is;
    if (known === undefined || was?.balance.units === is?.balance.units) return [];
    const none = zero(known.balance.currency);
    const account = chart[known.role as AccountRole].name;
    return [{ account, kept: was?.balance ?? none, recomputed: is?.balance ?? none }];
  });
  return { accountsRecomputed: recomputed.length, balanceDifferences: differences };
}

/**
 * Batches, payments and credits that are overdue and that no exception names; there should be none. An exception of a
 * later day names too: a batch of the month's last days is paid short in the next.
 */
function unexplainedItems(
  reader: Reader,
  merchant: MerchantRecord,
  open: BothSides,
  month: Month,
  exceptions: readonly ExceptionRecord[],
  today: string,
): number {
  const named = new Set(exceptions.map(({ subject }) => subject));
  const calendars = calendarsOf(reader, merchant);
  const { nearMisses } = matchBatches(openItemsOf(open), merchantWays(reader, merchant));
  /** Credits that the exception of their batch explains with it: short or over paid, or of another currency. */
  const paired = new Set(nearMisses.filter(({ kind }) => ofOnePair.has(kind)).flatMap(({ lineIds }) => lineIds));
  const batches = open.batches.filter(
    ({ id, net, settledOn }) =>
      net.units > 0n &&
      monthOf(settledOn) <= month &&
      creditDue(settledOn, net.currency, calendars) < today &&
      !named.has(`batch:${id}`),
  );
  const payments = listUnsettledPayments(reader, merchant.id).filter(
    ({ id, net, businessDate, institution, method }) =>
      net.units > 0n &&
      monthOf(businessDate) <= month &&
      paymentDue(businessDate, institution, railOf(method), calendars) < today &&
      !named.has(`payment:${id}`),
  );
  const credits = open.lines.filter(
    ({ id, amount, bookedOn }) =>
      amount.units > 0n && monthOf(bookedOn) <= month && !named.has(`statement_line:${id}`) && !paired.has(String(id)),
  );
  return batches.length + payments.length + credits.length;
}

/** What waits in suspense at the month's end against the open credits of the books: equal, or something is lost. */
function suspenseFacts(
  lines: BothSides['lines'],
  /** Those that a match explained by then, whatever became of it since. */
  matchedByThen: ReadonlySet<bigint>,
  month: Month,
  balances: ReturnType<typeof accountBalances>,
): SuspenseFacts[] {
  const inSuspense = sumByCurrency(
    balances.filter(({ role }) => role === 'suspense').map(({ balance }) => negate(balance)),
  );
  const open = lines.filter(
    ({ id, amount, period }) => !isNegative(amount) && period <= month && !matchedByThen.has(id),
  );
  const explained = sumByCurrency(open.map(({ amount }) => amount));
  const currencies = new Set([...inSuspense.keys(), ...explained.keys()]);
  return [...currencies]
    .map((currency) => ({
      balance: inSuspense.get(currency) ?? zero(currency),
      explained: explained.get(currency) ?? zero(currency),
      items: open.filter(({ amount }) => amount.currency === currency).length,
    }))
    .filter(({ balance, explained: named }) => !isZero(balance) || !isZero(named));
}
