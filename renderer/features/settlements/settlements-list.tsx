import { IconBuildingBank } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Settlement, SettlementFilter } from '../../../shared/contract/settlements.ts';
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
import { settlementColumnIds, settlementColumns, usualSettlementColumns } from './settlement-columns.tsx';
import { SettlementsFilters } from './settlements-filters.tsx';
import { filterOf, isNarrowed, linkToSettlements, noSettlementsFilter, settlementsPlace } from './settlements-place.ts';

const address = { read: settlementsPlace, link: linkToSettlements };

const source: ListSource<Settlement, SettlementFilter, Output<'settlements.list'>> = {
  name: 'settlements',
  keyOf: (filter) => askKey('settlements.list', filter),
  list: (bridge, filter) => ask(bridge, 'settlements.list', filter),
  pages: (bridge, filter) =>
    pageQuery(
      (page) => askKey('settlements.page', { filter, ...page }),
      async (page) => (await ask(bridge, 'settlements.page', { filter, ...page })).settlements,
    ),
  csv: (bridge, filter) => ask(bridge, 'settlements.csv', filter),
  optionalColumns: settlementColumnIds,
  usualColumns: usualSettlementColumns,
};

/** The payouts of the place the address names: filters, sums, and the rows. */
export function SettlementsList() {
  const { labels, voice } = useSpeech();
  const { merchant, month } = usePlace();
  const { filter: told, setFilter } = useAddressedFilter(address);
  const place = useMemo(() => withOwnAccount(told, merchant), [told, merchant]);
  useOwnDaysOfMonth(month, setFilter);
  const filter = useMemo(() => filterOf(place, merchant.id, month), [place, merchant.id, month]);
  const columns = useMemo(() => settlementColumns(labels, voice), [labels, voice]);
  const grid = useRef<HTMLDivElement>(null);
  return (
    <DayList
      label={labels.settlements.list}
      source={source}
      filter={filter}
      columns={columns}
      grid={grid}
      filters={<SettlementsFilters place={place} onPlace={setFilter} onSearched={() => grid.current?.focus()} />}
      Sums={Sums}
      none={
        <NoDayRows
          icon={IconBuildingBank}
          help="settlements"
          words={labels.settlements}
          narrowed={isNarrowed(place) || place.from !== null || place.to !== null}
          everyDay={place.everyDay}
          onClear={() => setFilter(noSettlementsFilter)}
          onEveryDay={() => setFilter({ everyDay: true, from: null, to: null })}
        />
      }
    />
  );
}

function Sums({ answer }: { readonly answer: Output<'settlements.list'> }) {
  const words = useSpeech().labels.settlements;
  return answer.sums.map(({ currency, costs, net }) => (
    <span key={currency} className="nk-day-sum">
      {words.net} <Amount value={net} /> · {words.costs} <Amount value={costs} />
    </span>
  ));
}
