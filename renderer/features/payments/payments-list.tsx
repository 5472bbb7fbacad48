import { Button } from '@mantine/core';
import { IconCreditCardPay, IconSearchOff } from '@tabler/icons-react';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, type RefObject } from 'react';
import type { Bridge } from '../../../shared/contract/bridge.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Payment, PaymentFilter } from '../../../shared/contract/payments.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask, askKey } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { Answered } from '../../ui/answered.tsx';
import { ColumnsMenu, useChosenColumns } from '../../ui/day-list/columns-menu.tsx';
import { DayGrid } from '../../ui/day-list/day-grid.tsx';
import { fetchFirstRows, pageQuery, type PageQuery } from '../../ui/day-list/first-rows.ts';
import { SaveMenu } from '../../ui/day-list/save-menu.tsx';
import { useAddressedFilter } from '../../ui/day-list/use-addressed-filter.ts';
import { useDayRows } from '../../ui/day-list/use-day-rows.ts';
import { useOwnDaysOfMonth } from '../../ui/day-list/use-own-days-of-month.ts';
import { useSaveList } from '../../ui/day-list/use-save-list.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useInbox } from '../../ui/inbox-context.tsx';
import { follow, linkTo, paths } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { linkToStory } from '../../ui/story-link.ts';
import { Trouble } from '../../ui/trouble.tsx';
import { PaymentsFilters } from './payments-filters.tsx';
import {
  filterOf,
  isNarrowed,
  linkToPayments,
  noPaymentsFilter,
  paymentsPlace,
  type PaymentsPlace,
} from './payments-place.ts';
import { paymentColumnIds, paymentColumns, usualPaymentColumns } from './payment-columns.tsx';

const address = { read: paymentsPlace, link: linkToPayments };

/** Under which name the reader’s place in the list is kept. */
const placeOf = (filter: PaymentFilter): string => `payments ${JSON.stringify(filter)}`;

const pagesOf = (bridge: Bridge, filter: PaymentFilter): PageQuery<Payment> =>
  pageQuery(
    (page) => askKey('payments.page', { filter, ...page }),
    async (page) => (await ask(bridge, 'payments.page', { filter, ...page })).payments,
  );

/** What was answered, and to which question: rows are asked for as the answer that is shown was. */
type Counted = { readonly filter: PaymentFilter; readonly answer: Output<'payments.list'> };

/** The payments of the place the address names: filters, sums, and the rows. */
export function PaymentsList() {
  const bridge = useBridge();
  const client = useQueryClient();
  const { merchant, month } = usePlace();
  const { filter: place, setFilter } = useAddressedFilter(address);
  const setDays = useCallback((change: Partial<PaymentsPlace>) => setFilter({ ...change, sold: null }), [setFilter]);
  useOwnDaysOfMonth(month, setDays);
  const filter = useMemo(() => filterOf(place, merchant.id, month), [place, merchant.id, month]);
  const query = useQuery({
    queryKey: askKey('payments.list', filter),
    queryFn: async (): Promise<Counted> => {
      const answer = await ask(bridge, 'payments.list', filter);
      await fetchFirstRows(client, answer.days, placeOf(filter), pagesOf(bridge, filter));
      return { filter, answer };
    },
    placeholderData: keepPreviousData,
    structuralSharing: false,
  });
  const grid = useRef<HTMLDivElement>(null);
  const columns = useChosenColumns('payments', paymentColumnIds, usualPaymentColumns);
  const saving = useSaveList(filter, () => ask(bridge, 'payments.csv', filter));
  const { labels } = useSpeech();
  const every = useMemo(() => paymentColumns(labels), [labels]);
  const choices = paymentColumnIds.map((id) => ({ id, header: every.find((one) => one.id === id)?.header ?? id }));
  return (
    <div className="nk-day-list">
      <div className="nk-toolbar">
        <PaymentsFilters place={place} onPlace={setFilter} onSearched={() => grid.current?.focus()} />
        <span className="nk-row nk-toolbar-end">
          <ColumnsMenu columns={choices} chosen={columns.chosen} onToggle={columns.toggle} />
          <SaveMenu saving={saving} />
        </span>
      </div>
      {saving.error === null ? null : <Trouble error={saving.error} />}
      <Answered query={query}>
        {(counted) => (
          <>
            <Sums answer={counted.answer} />
            {counted.answer.count === 0 ? (
              <NoPayments place={place} onPlace={setFilter} />
            ) : (
              <Rows
                key={JSON.stringify(counted.filter)}
                grid={grid}
                counted={counted}
                columns={every.filter(({ id }) => !isOptional(id) || columns.chosen.includes(id))}
              />
            )}
          </>
        )}
      </Answered>
    </div>
  );
}

const isOptional = (id: string): boolean => paymentColumnIds.some((one) => one === id);

type RowsProps = {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly counted: Counted;
  readonly columns: ReturnType<typeof paymentColumns>;
};

function Rows({ grid, counted: { filter, answer }, columns }: RowsProps) {
  const bridge = useBridge();
  const { labels } = useSpeech();
  const rows = useDayRows(answer.days, placeOf(filter), pagesOf(bridge, filter));
  const hrefOf = useCallback(({ id }: Payment) => linkToStory(id, filter.merchantId), [filter.merchantId]);
  return (
    <>
      {rows.error === null ? null : <Trouble error={rows.error} />}
      <DayGrid
        ref={grid}
        label={labels.payments.list}
        columns={columns}
        count={rows.count}
        rowAt={rows.rowAt}
        hrefOf={hrefOf}
        onSight={rows.onSight}
        place={placeOf(filter)}
        waiting={labels.lists.waiting}
      />
    </>
  );
}

function Sums({ answer }: { readonly answer: Output<'payments.list'> }) {
  const { labels, voice } = useSpeech();
  const tried = answer.tried.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="nk-day-sums" role="status" aria-label={labels.lists.sums}>
      <span>{labels.lists.rowsShown(answer.count, voice)}</span>
      {answer.sums.map(({ currency, gross }) => (
        <span key={currency} className="nk-day-sum">
          {labels.payments.gross} <Amount value={gross} />
        </span>
      ))}
      {tried === 0 ? null : <span className="nk-dim">{labels.payments.tried(tried, voice)}</span>}
    </div>
  );
}

function NoPayments({
  place,
  onPlace,
}: {
  readonly place: PaymentsPlace;
  readonly onPlace: (change: Partial<PaymentsPlace>) => void;
}) {
  const { labels, voice } = useSpeech();
  const { merchant, month } = usePlace();
  const inbox = useInbox();
  const words = labels.payments;
  if (isNarrowed(place) || place.from !== null || place.to !== null || place.sold !== null)
    return (
      <EmptyState icon={IconSearchOff} title={labels.lists.noHitsTitle} text={labels.lists.noHitsText}>
        <Button variant="default" onClick={() => onPlace(noPaymentsFilter)}>
          {labels.lists.clear}
        </Button>
        {place.everyDay ? null : (
          <Button variant="default" onClick={() => onPlace({ everyDay: true, from: null, to: null, sold: null })}>
            {labels.lists.seeAllDays}
          </Button>
        )}
      </EmptyState>
    );
  if (!place.everyDay && merchant.accounts.some(({ kind }) => kind === 'provider'))
    return (
      <EmptyState
        icon={IconCreditCardPay}
        title={words.noneInMonthTitle(voice.month(month))}
        text={words.noneInMonthText}
      >
        <Button variant="default" onClick={() => onPlace({ everyDay: true })}>
          {labels.lists.seeAllDays}
        </Button>
      </EmptyState>
    );
  const choose = async (): Promise<void> => {
    if (await inbox.choose()) follow(linkTo(paths.imports));
  };
  return (
    <EmptyState icon={IconCreditCardPay} title={words.emptyTitle} text={words.emptyText} help="payments">
      <Button onClick={() => void choose()}>{words.import}</Button>
    </EmptyState>
  );
}
