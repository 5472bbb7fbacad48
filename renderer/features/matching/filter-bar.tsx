import { SegmentedControl } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { FiltersPopover } from './filters-popover.tsx';
import type { OpenIndex } from './open-index.ts';
import { waitingCount, type MatchingList } from './pair-rows.ts';
import type { MatchingPlaceHeld } from './use-matching-place.ts';
import { ViewsMenu } from './views-menu.tsx';

type FilterBarProps = {
  readonly list: MatchingList;
  readonly index: OpenIndex;
  readonly place: MatchingPlaceHeld;
  /** How many rows stand below. */
  readonly shown: number;
  /** Enter in the search leads to what it found. */
  readonly onSearched: () => void;
};

/** What of the month is shown, and how much there is. */
export function FilterBar({ list, index, place, shown, onSearched }: FilterBarProps) {
  const { labels, voice } = useSpeech();
  const words = labels.matching;
  const { filter, setFilter } = place;
  const waiting = useMemo(() => waitingCount(list, index.isOpen), [list, index]);
  const searchField = useRef<HTMLInputElement>(null);
  useCommand('row.search', () => searchField.current?.select());
  return (
    <div className="nk-toolbar">
      <SegmentedControl
        aria-label={words.filter}
        size="xs"
        value={filter.show}
        onChange={(show) => setFilter({ show })}
        data={[
          { value: 'all', label: words.all },
          { value: 'open', label: words.open },
          { value: 'suggested', label: words.suggested },
          { value: 'matched', label: words.matched },
        ]}
      />
      <SearchField
        ref={searchField}
        label={words.search}
        value={filter.search}
        onChange={(search) => setFilter({ search })}
        onEnter={onSearched}
      />
      <FiltersPopover list={list} filter={filter} setFilter={setFilter} />
      <ViewsMenu place={place} />
      <span className="nk-dim nk-small nk-toolbar-end">
        <span role="status">
          {filter.show === 'matched'
            ? words.settledPayments(list.settledPayments, voice)
            : words.openCount(waiting.left, waiting.right, voice)}
        </span>
        <span className="nk-rows-shown" role="status">
          {words.rowsShown(shown, voice)}
        </span>
      </span>
    </div>
  );
}
