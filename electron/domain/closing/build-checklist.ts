import type { ChecklistItem } from '../../../shared/contract/periods.ts';
import { lastDayOf } from '../../../shared/kernel/local-date.ts';
import { isZero } from '../../../shared/money/money.ts';
import { sum } from '../../../shared/money/sum.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import type { ClosingFacts } from './closing-facts.ts';
import { statementGap } from './statement-gap.ts';

export type Checklist = { readonly items: readonly ChecklistItem[]; readonly ready: boolean };

type Check = { readonly ok: boolean; readonly details: Sentence };

const passed = (details: Sentence): Check => ({ ok: true, details });
const failed = (details: Sentence): Check => ({ ok: false, details });

/**
 * The checklist of a month: each item with its value in words. What is open but explained (an exception) is carried
 * and said, and blocks nothing; what nothing explains, a gap, a wrong total or an unbalanced entry does.
 */
export function buildChecklist(facts: ClosingFacts): Checklist {
  const checks: Readonly<Record<ChecklistItem['item'], Check>> = {
    month_over: monthOver(facts),
    earlier_months_closed: earlierMonths(facts),
    control_totals: controlTotals(facts),
    entries_balanced: entriesBalanced(facts),
    balances_equal: balancesEqual(facts),
    statements_continuous: statements(facts),
    unmatched_explained: unmatched(facts),
    suspense_explained: suspense(facts),
    rates_present: rates(facts),
  };
  const items = (Object.keys(checks) as ChecklistItem['item'][]).map((item): ChecklistItem => {
    const { ok, details } = checks[item];
    return { item, ok, details: { code: details.code, facts: { ...details.facts } } };
  });
  return { items, ready: items.every(({ ok }) => ok) };
}

function monthOver({ month, today }: ClosingFacts): Check {
  const ends = lastDayOf(month);
  return today > ends
    ? passed(sentence('check_month_over', { month }))
    : failed(sentence('check_month_not_over', { month, ends }));
}

function earlierMonths({ month, earlierOpen }: ClosingFacts): Check {
  const [earlier] = earlierOpen.toSorted();
  return earlier === undefined
    ? passed(sentence('check_earlier_closed', { month }))
    : failed(sentence('check_earlier_open', { month, earlier }));
}

function controlTotals({ imports, controls }: ClosingFacts): Check {
  const wrong = controls.find(
    ({ expected, booked }) => expected.currency !== booked.currency || expected.units !== booked.units,
  );
  return wrong === undefined
    ? passed(sentence('check_controls_ok', { imports }))
    : failed(
        sentence('check_controls_wrong', {
          file: wrong.file,
          expected: toWire(wrong.expected),
          found: toWire(wrong.booked),
        }),
      );
}

function entriesBalanced({ entries, unbalanced }: ClosingFacts): Check {
  const [entry] = unbalanced;
  return entry === undefined
    ? passed(sentence('check_balanced', { entries }))
    : failed(sentence('check_unbalanced', { entry: Number(entry) }));
}

function balancesEqual({ accountsRecomputed, balanceDifferences }: ClosingFacts): Check {
  const [different] = balanceDifferences;
  if (different === undefined) return passed(sentence('check_balances_equal', { accounts: accountsRecomputed }));
  const { account, kept, recomputed } = different;
  return failed(sentence('check_balances_differ', { account, kept: toWire(kept), recomputed: toWire(recomputed) }));
}

function statements({ month, statements: all, statementEnds }: ClosingFacts): Check {
  // Without a statement nothing is discontinuous: batches without their credit are exceptions and say so themselves.
  if (all.length === 0) return passed(sentence('check_statements_none', { month }));
  const gap = statementGap(all);
  if (gap === null) {
    const different = statementEnds.find(({ ledger, statement }) => ledger.units !== statement.units);
    if (different === undefined) return passed(sentence('check_statements_continuous', { statements: all.length }));
    const { institution, on, ledger, statement } = different;
    return failed(
      sentence('check_statement_differs', {
        institution,
        date: on,
        statement: toWire(statement),
        ledger: toWire(ledger),
      }),
    );
  }
  const { before, after } = gap;
  return failed(
    sentence('check_statements_gap', {
      institution: after.institution,
      closing: toWire(before.closing),
      opening: toWire(after.opening),
      date: after.from,
    }),
  );
}

function unmatched({ unexplained, exceptions, matchedBatches }: ClosingFacts): Check {
  if (unexplained > 0) return failed(sentence('check_unexplained', { items: unexplained }));
  const currencies = [...new Set(exceptions.map(({ currency }) => currency))].toSorted();
  const [currency, another] = currencies;
  if (currency === undefined) return passed(sentence('check_all_matched', { batches: matchedBatches }));
  const count = exceptions.length;
  return passed(
    another === undefined
      ? sentence('check_exceptions_carried', { exceptions: count, atRisk: toWire(sum(currency, exceptions)) })
      : sentence('check_exceptions_carried_currencies', { exceptions: count, currencies: currencies.join(', ') }),
  );
}

function suspense({ month, suspense: all }: ClosingFacts): Check {
  const unexplained = all.find(({ balance, explained }) => balance.units !== explained.units);
  if (unexplained !== undefined)
    return failed(sentence('check_suspense_unexplained', { amount: toWire(unexplained.balance) }));
  const waiting = all.find(({ balance }) => !isZero(balance));
  return passed(
    waiting === undefined
      ? sentence('check_suspense_zero', { month })
      : sentence('check_suspense_explained', { amount: toWire(waiting.balance), items: waiting.items }),
  );
}

/**
 * Monetary items in a foreign currency are translated at the closing rate (IAS 21.23, AS 11.11): without that rate the
 * month's gain or loss is unknown, so a missing one holds the month.
 */
function rates({ base, currencies, missingRates, ratesUsed }: ClosingFacts): Check {
  const missing = [...new Set(missingRates.map(({ currency, day }) => `${day} ${currency}`))].toSorted();
  const [first] = missing;
  if (first !== undefined) {
    const [day = '', currency = ''] = first.split(' ');
    return failed(sentence('check_rates_missing', { currency, base, day, more: missing.length - 1 }));
  }
  const others = [...new Set(currencies)].filter((currency) => currency !== base).toSorted();
  return passed(
    others.length === 0
      ? sentence('check_rates_not_needed', { currency: base })
      : sentence('check_rates_present', { currencies: others.join(', '), base, rates: ratesUsed }),
  );
}
