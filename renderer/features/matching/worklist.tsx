import { IconCircleCheck, IconSearchOff } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterBar } from './filter-bar.tsx';
import { GatheringPanel } from './gathering-panel.tsx';
import { LearnedOffer } from './learned-offer.tsx';
import { isNarrowed, noFilter } from './pair-filter.ts';
import type { MatchingList, OpenItem } from './pair-rows.ts';
import { SumBar } from './sum-bar.tsx';
import type { HeldList } from './use-matching-list.ts';
import type { MatchingPlaceHeld } from './use-matching-place.ts';
import { useWorklist, type Worklist as Work } from './use-worklist.ts';
import { useWorklistKeys } from './use-worklist-keys.ts';
import { WorklistGrid } from './worklist-grid.tsx';
import { WriteOffDialog } from './write-off-dialog.tsx';

type WorklistProps = {
  readonly list: MatchingList;
  readonly held: HeldList;
  readonly place: MatchingPlaceHeld;
  /** Asks the provider about an open item; null where nobody can. */
  readonly onAsk: ((item: OpenItem) => void) | null;
};

/** Both sides of the month: what is open with what nearly explains it, and what is on the table. */
export function Worklist({ list, held, place, onAsk }: WorklistProps) {
  const words = useSpeech().labels.matching;
  const work = useWorklist(list, held, place.filter);
  const { row, rows } = work;
  const grid = useRef<HTMLDivElement>(null);
  const ask = onAsk === null || row?.kind !== 'open' || row.item.state === null ? null : () => onAsk(row.item);
  useWorklistKeys(work, ask);
  return (
    <div className="nk-pairs">
      <FilterBar
        list={list}
        index={work.index}
        place={place}
        shown={rows.length}
        onSearched={() => grid.current?.focus()}
      />
      <div className="nk-pair-heads" aria-hidden>
        <span>{words.left}</span>
        <span />
        <span>{words.right}</span>
      </div>
      {rows.length === 0 ? (
        <NoRows list={list} place={place} work={work} />
      ) : (
        <WorklistGrid ref={grid} work={work} onAsk={ask} />
      )}
      <div className="nk-dock">
        <LearnedOffer learned={work.learned} />
        <GatheringPanel work={work} />
        {rows.length === 0 && work.gathering === null ? null : <SumBar work={work} />}
      </div>
      <WriteOffDialog {...work.writeOff.dialog} />
    </div>
  );
}

type NoRowsProps = Pick<WorklistProps, 'list' | 'place'> & { readonly work: Work };

function NoRows({ list, place: { filter, setFilter }, work }: NoRowsProps) {
  const { labels, voice } = useSpeech();
  const words = labels.matching;
  const narrowed = filter.search !== '' || isNarrowed(filter);
  if (narrowed || work.gathering !== null)
    return (
      <EmptyState icon={IconSearchOff} title={words.noHits} text="">
        {narrowed ? (
          <Button variant="default" onClick={() => setFilter({ ...noFilter, show: filter.show })}>
            {labels.matchingFilters.clear}
          </Button>
        ) : null}
      </EmptyState>
    );
  if (filter.show === 'open')
    return (
      <EmptyState
        icon={IconCircleCheck}
        title={words.allDoneTitle}
        text={words.allDoneText(list.matches.length, voice)}
      >
        <Button variant="default" onClick={() => setFilter({ show: 'matched' })}>
          {words.seeMatched}
        </Button>
      </EmptyState>
    );
  return <EmptyState icon={IconSearchOff} title={labels.common.nothingHere} text="" />;
}
