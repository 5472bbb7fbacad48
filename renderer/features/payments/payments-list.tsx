import { IconCreditCardPay } from '@tabler/icons-react';
import { useCallback, useMemo, useRef } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Payment, PaymentFilter } from '../../../shared/contract/payments.ts';
import { ask, askKey } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DayList } from '../../ui/day-list/day-list.tsx';
import { pageQuery } from '../../ui/day-list/first-rows.ts';
import type { ListSource } from '../../ui/day-list/list-source.ts';
import { NoDayRows } from '../../ui/day-list/no-day-rows.tsx';
import { useOwnDaysOfMonth } from '../../ui/day-list/use-own-days-of-month.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { useAddressedFilter } from '../../ui/use-addressed-filter.ts';
import { withOwnAccount } from '../../ui/with-own-account.ts';
import { paymentColumnIds, paymentColumns, usualPaymentColumns } from './payment-columns.tsx';
import { PaymentsFilters } from './payments-filters.tsx';
import {
  filterOf,
  isNarrowed,
  linkToPayments,
  noPaymentsFilter,
  paymentsPlace,
  type PaymentsPlace,
} from './payments-place.ts';

const address = { read: paymentsPlace, link: linkToPayments };

const source: ListSource<Payment, PaymentFilter, Output<'payments.list'>> = {
  name: 'payments',
  keyOf: (filter) => askKey('payments.list', filter),
  list: (bridge, filter) => ask(bridge, 'payments.list', filter),
  pages: (bridge, filter) =>
    pageQuery(
      (page) => askKey('payments.page', { filter, ...page }),
      async (page) => (await ask(bridge, 'payments.page', { filter, ...page })).payments,
    ),
  csv: (bridge, filter) => ask(bridge, 'payments.csv', filter),
  optionalColumns: paymentColumnIds,
  usualColumns: usualPaymentColumns,
};

/** The payments of the place the address names: filters, sums, and the rows. */
export function PaymentsList() {
  const { labels } = useSpeech();
  const { merchant, month } = usePlace();
  const { filter: told, setFilter } = useAddressedFilter(address);
  const place = useMemo(() => withOwnAccount(told, merchant), [told, merchant]);
  const setDays = useCallback((change: Partial<PaymentsPlace>) => setFilter({ ...change, sold: null }), [setFilter]);
  useOwnDaysOfMonth(month, setDays);
  const filter = useMemo(() => filterOf(place, merchant.id, month), [place, merchant.id, month]);
  const columns = useMemo(() => paymentColumns(labels), [labels]);
  const grid = useRef<HTMLDivElement>(null);
  return (
    <DayList
      label={labels.payments.list}
      source={source}
      filter={filter}
      columns={columns}
      grid={grid}
      filters={
        <PaymentsFilters place={place} onPlace={setFilter} onDays={setDays} onSearched={() => grid.current?.focus()} />
      }
      Sums={Sums}
      none={
        <NoDayRows
          icon={IconCreditCardPay}
          help="payments"
          words={labels.payments}
          narrowed={isNarrowed(place) || place.from !== null || place.to !== null || place.sold !== null}
          everyDay={place.everyDay}
          onClear={() => setFilter(noPaymentsFilter)}
          onEveryDay={() => setDays({ everyDay: true, from: null, to: null })}
        />
      }
    />
  );
}

function Sums({ answer }: { readonly answer: Output<'payments.list'> }) {
  const { labels, voice } = useSpeech();
  const tried = answer.tried.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {answer.sums.map(({ currency, gross }) => (
        <span key={currency} className="nk-day-sum">
          {labels.payments.gross} <Amount value={gross} />
        </span>
      ))}
      {tried === 0 ? null : <span className="nk-dim">{labels.payments.tried(tried, voice)}</span>}
    </>
  );
}
