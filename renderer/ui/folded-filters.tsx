import { Button, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useSpeech } from '../i18n/speech-context.tsx';

type FoldedFiltersProps = {
  /** What each of the filters is set to; null where it narrows nothing. */
  readonly values: readonly (string | null)[];
  readonly children: ReactNode;
};

/** The filters of a list that are not wanted at every moment, behind one button that says how many of them are set. */
export function FoldedFilters({ values, children }: FoldedFiltersProps) {
  const { labels, voice } = useSpeech();
  const words = labels.matchingFilters;
  const set = values.filter((each) => each !== null).length;
  return (
    <Popover position="bottom-start" width={340} trapFocus withinPortal>
      <Popover.Target>
        <Button size="xs" variant={set > 0 ? 'light' : 'default'} leftSection={<IconFilter size={14} aria-hidden />}>
          {set === 0 ? words.filters : words.filtersSet(set, voice)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.filters}>
        <div className="nk-filter-fields">{children}</div>
      </Popover.Dropdown>
    </Popover>
  );
}
