import { SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
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
      <TextInput
        ref={searchField}
        className="nk-search"
        size="xs"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={filter.search}
        onChange={(event) => setFilter({ search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
          else if (event.key === 'Enter') onSearched();
        }}
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
