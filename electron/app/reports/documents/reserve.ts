import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type { ReportLead, ReportSection } from '../../../../shared/contract/report-document.ts';
import { addDays, monthOf } from '../../../../shared/kernel/local-date.ts';
import { isZero, zero, type Money } from '../../../../shared/money/money.ts';
import { subtract } from '../../../../shared/money/subtract.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import { compareText } from '../../../domain/matching/in-order.ts';
import { namedAccounts } from '../../../store/ledger/named-accounts.ts';
import { reservesOwed, type AccountReserveOwed } from '../../agreements/reserves-owed.ts';
import { holderName } from '../../ledger/account-name.ts';
import { reserveSchedules, type AccountReserve } from '../../ledger/reserve-schedules.ts';
import { cell } from './cells.ts';
import { daysOfBooks } from './days-of-books.ts';
import type { DocumentMaker } from './document-maker.ts';
import { reserveBalance } from './reserve-balance.ts';
import { column, leadTo, row, section, sumsOf, word } from './sections.ts';

/**
 * What providers keep back: where it stood before the first day, what was held and given back since, what is left on the last
 * day, and which of it is due. The schedule is the ledger's own, as of that day.
 */
export const reserveDocument: DocumentMaker = ({ context, merchant, wanted, today }) => {
  const { reader } = context.workspace;
  const asOf = wanted.to < today ? wanted.to : today;
  const now = reserveSchedules(reader, merchant.id, asOf).filter(({ totals }) => wasEver(totals));
  const before = reserveSchedules(reader, merchant.id, addDays(wanted.from, -1));
  const ledgerAccounts = new Map(
    namedAccounts(reader, merchant.id).flatMap(({ id, role, subject }) =>
      role === 'rolling_reserve' ? [[subject, id.toString()] as const] : [],
    ),
  );
  const owed = reservesOwed(reader, merchant.id, asOf);
  const currencies = [...Map.groupBy(now, ({ currency }) => currency)].toSorted(([one], [other]) =>
    compareText(one, other),
  );
  const short = owed.filter((one) => one.short.units > 0n);
  return {
    sections: currencies.flatMap(([currency, own]) => [
      movements(currency, own, before, (account) => {
        const id = ledgerAccounts.get(account);
        const month = monthOf(asOf);
        return id === undefined ? null : leadTo('ledger', { month, account: id, currency, months: 'all' });
      }),
      reserveBalance(reader, merchant, { from: wanted.from, to: asOf }, own),
      ...holdsOf(currency, own),
    ]),
    notes: [
      ...daysOfBooks(merchant, wanted),
      now.length === 0
        ? sentence('report_reserve_none', { to: asOf })
        : sentence('report_reserve_as_of', { date: asOf }),
      ...short.map(shortNote),
    ],
  };
};

const wasEver = ({ held, released, unallocated }: AccountReserve['totals']): boolean =>
  [held, released, unallocated].some((amount) => !isZero(amount));

const shortNote = ({ account, should, short }: AccountReserveOwed) =>
  sentence('report_reserve_short', {
    institution: holderName(account),
    should: toWire(should),
    short: toWire(short),
  });

const moved = ['opening', 'held', 'released', 'closing', 'due', 'overdue', 'unallocated'] as const;

const movementColumns = [
  column('provider', 'text'),
  column('opening', 'amount'),
  column('held', 'amount', word('reserve_held')),
  column('released', 'amount', word('reserve_released')),
  column('closing', 'amount'),
  column('due', 'amount', word('reserve_due')),
  column('overdue', 'amount', word('reserve_overdue')),
  column('unallocated', 'amount', word('reserve_unexplained')),
];

/** Opening + held − given back = closing, of each account; `due` and `overdue` are parts of the closing. */
function movements(
  currency: CurrencyCode,
  schedules: readonly AccountReserve[],
  before: readonly AccountReserve[],
  leadOf: (account: string) => ReportLead | null,
): ReportSection {
  const nothing = zero(currency);
  const rows = schedules.map(({ accountId, account, totals }) => {
    const earlier = before.find((one) => one.accountId === accountId && one.currency === currency)?.totals;
    const since = (part: 'held' | 'released'): Money => subtract(totals[part], earlier?.[part] ?? nothing);
    return row(
      [
        cell.text(account),
        cell.amount(earlier?.open ?? nothing),
        cell.amount(since('held')),
        cell.amount(since('released')),
        cell.amount(totals.open),
        cell.amount(totals.due),
        cell.amount(totals.overdue),
        cell.amount(totals.unallocated),
      ],
      leadOf(accountId),
    );
  });
  const unexplained = schedules.filter(({ totals }) => !isZero(totals.unallocated));
  return section({
    id: `reserve_movements:${currency}`,
    currency,
    columns: movementColumns,
    rows,
    totals: sumsOf(movementColumns, rows, moved),
    notes: unexplained.map(({ account, totals }) =>
      sentence('report_reserve_unexplained', { institution: account, amount: toWire(totals.unallocated) }),
    ),
  });
}

const holdColumns = [
  column('provider', 'text'),
  column('reference', 'text'),
  column('day', 'date', word('held_on')),
  column('back_on', 'date', word('comes_back_on')),
  column('held', 'amount', word('reserve_held')),
  column('released', 'amount', word('reserve_released')),
  column('open', 'amount', word('reserve_open')),
  column('due', 'amount', word('reserve_due')),
  column('overdue', 'amount', word('reserve_overdue')),
];

/** Every hold of which something is still kept on the last day, the first to come back first. */
function holdsOf(currency: CurrencyCode, schedules: readonly AccountReserve[]): readonly ReportSection[] {
  const open = schedules.flatMap((schedule) =>
    schedule.holds.filter((hold) => !isZero(hold.open)).map((hold) => ({ schedule, hold })),
  );
  if (open.length === 0) return [];
  const never = '9999-12-31';
  const rows = open
    .toSorted(({ hold: one }, { hold: other }) => compareText(one.releaseOn ?? never, other.releaseOn ?? never))
    .map(({ schedule, hold }) => {
      const reference = schedule.references.get(hold.id) ?? '';
      return row(
        [
          cell.text(schedule.account),
          cell.text(reference === '' ? null : reference),
          cell.date(hold.day),
          cell.date(hold.releaseOn),
          cell.amount(hold.held),
          cell.amount(hold.released),
          cell.amount(hold.open),
          hold.state === 'due' ? cell.amount(hold.open) : cell.none,
          hold.state === 'overdue' ? cell.amount(hold.open) : cell.none,
        ],
        leadTo('payments', { q: reference, months: 'all' }),
      );
    });
  return [
    section({
      id: `reserve_holds:${currency}`,
      currency,
      columns: holdColumns,
      rows,
      totals: sumsOf(holdColumns, rows, ['held', 'released', 'open', 'due', 'overdue']),
    }),
  ];
}
