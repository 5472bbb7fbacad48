import { SegmentedControl, TextInput } from '@mantine/core';
import { IconCircleCheck, IconSearch, IconSearchOff } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { MatchingList, PairFilter, PairRow } from './pair-rows.ts';
import { PairView } from './pair-view.tsx';
import { usePairs } from './use-pairs.ts';
import { WriteOffDialog } from './write-off-dialog.tsx';

const usualHeight = 92;

/** Both sides as one list of thousands of rows, of which only those in sight are drawn. */
export function PairList({ list }: { readonly list: MatchingList }) {
  const { labels, voice } = useSpeech();
  const words = labels.matching;
  const pairs = usePairs(list);
  const { rows, index } = pairs;
  const scroller = useRef<HTMLDivElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- the rule speaks of React's compiler, which does not run here
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (at) => rows[at]?.key ?? at,
    overscan: 8,
  });
  const latestChoose = useRef(pairs.choose);
  useEffect(() => {
    latestChoose.current = pairs.choose;
  });
  // The same function for every drawing, so that a key redraws two rows and not all in sight.
  const choose = useCallback((row: PairRow) => latestChoose.current(row), []);
  useCommand('row.search', () => searchField.current?.focus());
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
  }, [index, virtual]);

  return (
    <div className="nk-pairs">
      <div className="nk-toolbar">
        <SegmentedControl
          aria-label={words.filter}
          size="xs"
          value={pairs.filter}
          onChange={pairs.setFilter}
          data={[
            { value: 'all', label: words.all },
            { value: 'open', label: words.open },
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
          value={pairs.search}
          onChange={(event) => pairs.setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
        <span className="nk-dim nk-small nk-toolbar-end" role="status">
          {pairs.filter === 'matched'
            ? words.settledPayments(list.settledPayments, voice)
            : words.openCount(list.left.length, list.right.length, voice)}
        </span>
      </div>
      <div className="nk-pair-heads" aria-hidden>
        <span>{words.left}</span>
        <span />
        <span>{words.right}</span>
      </div>
      {rows.length === 0 ? (
        <NoRows filter={pairs.filter} searching={pairs.search !== ''} />
      ) : (
        <div ref={scroller} className="nk-pair-scroll">
          <ul className="nk-pair-list" aria-label={words.list} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map((at) => {
              const row = rows[at.index];
              if (row === undefined) return null;
              return (
                <PairView
                  key={at.key}
                  measure={virtual.measureElement}
                  row={row}
                  index={at.index}
                  count={rows.length}
                  top={at.start}
                  onChoose={choose}
                  chosen={
                    at.index !== index
                      ? null
                      : {
                          candidates: pairs.candidates,
                          candidate: pairs.candidate,
                          onCandidate: pairs.pick,
                          onAccept: pairs.acceptPair,
                          writeOffDifference: pairs.writeOffDifference,
                          onWriteOffDifference: pairs.setWriteOffDifference,
                          onWriteOff: pairs.writeOff.ask,
                          onUnmatch: pairs.unmatchRow,
                          busy: pairs.busy,
                          error: pairs.error,
                        }
                  }
                />
              );
            })}
          </ul>
        </div>
      )}
      <WriteOffDialog {...pairs.writeOff.dialog} />
    </div>
  );
}

function NoRows({ filter, searching }: { readonly filter: PairFilter; readonly searching: boolean }) {
  const { labels } = useSpeech();
  const words = labels.matching;
  if (searching) return <EmptyState icon={IconSearchOff} title={words.noHits} text="" />;
  if (filter === 'open')
    return <EmptyState icon={IconCircleCheck} title={words.allDoneTitle} text={words.allDoneText} />;
  return <EmptyState icon={IconSearchOff} title={labels.common.nothingHere} text="" />;
}
