import { Button } from '@mantine/core';
import { IconBuildingBank, IconSearchOff } from '@tabler/icons-react';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, type RefObject } from 'react';
import type { Bridge } from '../../../shared/contract/bridge.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Settlement, SettlementFilter } from '../../../shared/contract/settlements.ts';
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
import { SettlementsFilters } from './settlements-filters.tsx';
import {
  filterOf,
  isNarrowed,
  linkToSettlements,
  noSettlementsFilter,
  settlementsPlace,
  type SettlementsPlace,
} from './settlements-place.ts';
import { settlementColumnIds, settlementColumns, usualSettlementColumns } from './settlement-columns.tsx';

const address = { read: settlementsPlace, link: linkToSettlements };

/** Under which name the reader’s place in the list is kept. */
const placeOf = (filter: SettlementFilter): string => `settlements ${JSON.stringify(filter)}`;

const pagesOf = (bridge: Bridge, filter: SettlementFilter): PageQuery<Settlement> =>
  pageQuery(
    (page) => askKey('settlements.page', { filter, ...page }),
    async (page) => (await ask(bridge, 'settlements.page', { filter, ...page })).settlements,
  );

/** What was answered, and to which question: rows are asked for as the answer that is shown was. */
type Counted = { readonly filter: SettlementFilter; readonly answer: Output<'settlements.list'> };

/** The payouts of the place the address names: filters, sums, and the rows. */
export function SettlementsList() {
  const bridge = useBridge();
  const client = useQueryClient();
  const { merchant, month } = usePlace();
  const { filter: place, setFilter } = useAddressedFilter(address);
  useOwnDaysOfMonth(month, setFilter);
  const filter = useMemo(() => filterOf(place, merchant.id, month), [place, merchant.id, month]);
  const query = useQuery({
    queryKey: askKey('settlements.list', filter),
    queryFn: async (): Promise<Counted> => {
      const answer = await ask(bridge, 'settlements.list', filter);
      await fetchFirstRows(client, answer.days, placeOf(filter), pagesOf(bridge, filter));
      return { filter, answer };
    },
    placeholderData: keepPreviousData,
    structuralSharing: false,
  });
  const grid = useRef<HTMLDivElement>(null);
  const columns = useChosenColumns('settlements', settlementColumnIds, usualSettlementColumns);
  const saving = useSaveList(filter, () => ask(bridge, 'settlements.csv', filter));
  const { labels, voice } = useSpeech();
  const every = useMemo(() => settlementColumns(labels, voice), [labels, voice]);
  const choices = settlementColumnIds.map((id) => ({ id, header: every.find((one) => one.id === id)?.header ?? id }));
  return (
    <div className="nk-day-list">
      <div className="nk-toolbar">
        <SettlementsFilters place={place} onPlace={setFilter} onSearched={() => grid.current?.focus()} />
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
              <NoSettlements place={place} onPlace={setFilter} />
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

const isOptional = (id: string): boolean => settlementColumnIds.some((one) => one === id);

type RowsProps = {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly counted: Counted;
  readonly columns: ReturnType<typeof settlementColumns>;
};

function Rows({ grid, counted: { filter, answer }, columns }: RowsProps) {
  const bridge = useBridge();
  const { labels } = useSpeech();
  const rows = useDayRows(answer.days, placeOf(filter), pagesOf(bridge, filter));
  const hrefOf = useCallback(({ id }: Settlement) => linkToStory(id, filter.merchantId), [filter.merchantId]);
  return (
    <>
      {rows.error === null ? null : <Trouble error={rows.error} />}
      <DayGrid
        ref={grid}
        label={labels.settlements.list}
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

function Sums({ answer }: { readonly answer: Output<'settlements.list'> }) {
  const { labels, voice } = useSpeech();
  const words = labels.settlements;
  return (
    <div className="nk-day-sums" role="status" aria-label={labels.lists.sums}>
      <span>{labels.lists.rowsShown(answer.count, voice)}</span>
      {answer.sums.map(({ currency, costs, net }) => (
        <span key={currency} className="nk-day-sum">
          {words.net} <Amount value={net} /> · {words.costs} <Amount value={costs} />
        </span>
      ))}
    </div>
  );
}

function NoSettlements({
  place,
  onPlace,
}: {
  readonly place: SettlementsPlace;
  readonly onPlace: (change: Partial<SettlementsPlace>) => void;
}) {
  const { labels, voice } = useSpeech();
  const { merchant, month } = usePlace();
  const inbox = useInbox();
  const words = labels.settlements;
  if (isNarrowed(place) || place.from !== null || place.to !== null)
    return (
      <EmptyState icon={IconSearchOff} title={labels.lists.noHitsTitle} text={labels.lists.noHitsText}>
        <Button variant="default" onClick={() => onPlace(noSettlementsFilter)}>
          {labels.lists.clear}
        </Button>
        {place.everyDay ? null : (
          <Button variant="default" onClick={() => onPlace({ everyDay: true, from: null, to: null })}>
            {labels.lists.seeAllDays}
          </Button>
        )}
      </EmptyState>
    );
  if (!place.everyDay && merchant.accounts.some(({ kind }) => kind === 'provider'))
    return (
      <EmptyState
        icon={IconBuildingBank}
        title={words.noneInMonthTitle(voice.month(month))}
        text={labels.payments.noneInMonthText}
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
    <EmptyState icon={IconBuildingBank} title={words.emptyTitle} text={words.emptyText} help="settlements">
      <Button onClick={() => void choose()}>{words.import}</Button>
    </EmptyState>
  );
}
