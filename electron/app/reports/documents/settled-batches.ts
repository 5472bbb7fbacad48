import type { ReportSection } from '../../../../shared/contract/report-document.ts';
import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import { daysBetween, type LocalDate } from '../../../../shared/kernel/local-date.ts';
import { add } from '../../../../shared/money/add.ts';
import { zero, type Money } from '../../../../shared/money/money.ts';
import { payable } from '../../../../shared/money/payable.ts';
import { creditDue } from '../../../domain/matching/due-date.ts';
import type { MerchantCalendars } from '../../../domain/calendar/merchant-calendars.ts';
import type { BatchArrival, BatchPart } from '../../../store/reports/settled-batches.ts';
import { stillOwed } from '../../matching/book-match.ts';
import { cell } from './cells.ts';
import type { ProviderAccount } from './provider-accounts.ts';
import { column, leadTo, row, section, sumsOf, word } from './sections.ts';

/** A settlement batch with what it is made of: the parts and what was kept come to its net. */
type SettledBatch = {
  readonly id: bigint;
  readonly reference: string;
  readonly account: string;
  readonly settledOn: LocalDate;
  readonly sales: number;
  readonly gross: Money;
  readonly refunds: Money;
  readonly reserve: Money;
  readonly other: Money;
  readonly fee: Money;
  readonly tax: Money;
  readonly net: Money;
};

type Measure = 'gross' | 'refunds' | 'reserve' | 'other';

const measures: Readonly<Record<string, Measure>> = {
  sale: 'gross',
  refund: 'refunds',
  refund_reversed: 'refunds',
  chargeback: 'refunds',
  chargeback_reversed: 'refunds',
  reserve_hold: 'reserve',
  reserve_release: 'reserve',
};

/** The batches that parts are of, in the order of the parts. */
export function batchesFrom(parts: readonly BatchPart[]): readonly SettledBatch[] {
  return [...Map.groupBy(parts, ({ batchId }) => batchId).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { batchId, reference, account, settledOn, currency } = first;
    const sum = (of: readonly BatchPart[], amount: (part: BatchPart) => Money): Money =>
      of.reduce((total, part) => add(total, amount(part)), zero(currency));
    const grossOf = (measure: Measure): Money =>
      sum(
        own.filter(({ kind }) => (measures[kind] ?? 'other') === measure),
        ({ gross }) => gross,
      );
    return [
      {
        id: batchId,
        reference,
        account,
        settledOn,
        sales: own.reduce((count, { kind, rows }) => count + (kind === 'sale' ? rows : 0), 0),
        gross: grossOf('gross'),
        refunds: grossOf('refunds'),
        reserve: grossOf('reserve'),
        other: grossOf('other'),
        fee: sum(own, ({ fee }) => fee),
        tax: sum(own, ({ tax }) => tax),
        net: sum(own, ({ net }) => net),
      },
    ];
  });
}

const columns = [
  column('settled', 'date'),
  column('provider', 'text'),
  column('reference', 'text'),
  column('payments', 'count'),
  column('gross', 'amount'),
  column('refunds', 'amount', word('refunds_and_chargebacks')),
  column('reserve', 'amount'),
  column('other', 'amount'),
  column('fee', 'amount'),
  column('tax', 'amount'),
  column('net', 'amount'),
  column('arrived', 'date'),
  column('days', 'count'),
  column('state', 'text'),
];

type Known = {
  readonly accounts: ReadonlyMap<string, ProviderAccount>;
  readonly arrivals: ReadonlyMap<bigint, BatchArrival>;
  readonly calendars: MerchantCalendars;
  readonly today: LocalDate;
};

/** Each batch of one currency: what it is made of, when the bank showed it, and where its money is now. */
export function batchSection(currency: CurrencyCode, batches: readonly SettledBatch[], known: Known): ReportSection {
  const rows = batches.map((batch) => {
    const arrived = known.arrivals.get(batch.id)?.on ?? null;
    return row(
      [
        cell.date(batch.settledOn),
        cell.text(known.accounts.get(batch.account)?.name ?? batch.account),
        cell.text(batch.reference),
        cell.count(batch.sales),
        cell.amount(batch.gross),
        cell.amount(batch.refunds),
        cell.amount(batch.reserve),
        cell.amount(batch.other),
        cell.amount(batch.fee),
        cell.amount(batch.tax),
        cell.amount(batch.net),
        cell.date(arrived),
        cell.count(arrived === null ? null : daysBetween(batch.settledOn, arrived)),
        cell.name('settlement_state', stateOf(batch, known)),
      ],
      leadTo('settlements', { open: `batch:${batch.id}` }),
    );
  });
  return section({
    id: `batches:${currency}`,
    currency,
    columns,
    rows,
    totals: sumsOf(columns, rows, ['payments', 'gross', 'refunds', 'reserve', 'other', 'fee', 'tax', 'net']),
    chart: rows.length === 0 ? null : { form: 'bars', along: 'settled', series: ['net'], mark: null },
  });
}

function stateOf(
  { id, net, settledOn }: SettledBatch,
  { arrivals, calendars, today }: Known,
): 'paid' | 'partly_paid' | 'given_up' | 'nothing_due' | 'overdue' | 'in_transit' {
  const arrival = arrivals.get(id);
  if (arrival !== undefined) {
    if (arrival.on === null) return 'given_up';
    return arrival.matches.some(stillOwed) ? 'partly_paid' : 'paid';
  }
  if (payable(net).units === 0n) return 'nothing_due';
  return creditDue(settledOn, net.currency, calendars) < today ? 'overdue' : 'in_transit';
}
