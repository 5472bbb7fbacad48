import { settlementStates } from '../../../shared/contract/settlements.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { DayFilters } from '../../ui/day-list/day-filters.tsx';
import { StateFilter } from '../../ui/day-list/state-filter.tsx';
import { noSettlementsFilter, type SettlementsPlace } from './settlements-place.ts';

type FiltersProps = {
  readonly place: SettlementsPlace;
  readonly onPlace: (change: Partial<SettlementsPlace>) => void;
  /** Enter in the search leads to what it found. */
  readonly onSearched: () => void;
};

/** What narrows the payouts: only what narrows every list of days. */
export function SettlementsFilters({ place, onPlace, onSearched }: FiltersProps) {
  const words = useSpeech().labels.settlements;
  return (
    <DayFilters
      place={place}
      onPlace={onPlace}
      onDays={onPlace}
      onClear={() => onPlace({ ...noSettlementsFilter, everyDay: place.everyDay, search: place.search })}
      state={
        <StateFilter
          states={settlementStates}
          names={words.states}
          value={place.state}
          onChange={(state) => onPlace({ state })}
        />
      }
      searchLabel={words.search}
      onSearched={onSearched}
    />
  );
}
