import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useRowFocus } from '../../ui/use-row-focus.ts';
import { EntryRow } from './entry-row.tsx';
import { useKeptPlace } from './use-kept-place.ts';
import { listOf, type LedgerPlaceInMonth } from './use-ledger-place.ts';
import { useEntries } from './use-entries.ts';

const usualHeight = 58;

/** The entries of a place as one list, of which only those in sight are drawn. */
export function EntryList({ place }: { readonly place: LedgerPlaceInMonth }) {
  const { labels } = useSpeech();
  const words = labels.ledger;
  const { account, currency, everyMonth, month, incident } = place;
  const { query, entries } = useEntries({ account, currency, month, everyMonth, incident });
  const scroller = useRef<HTMLDivElement>(null);
  const { merchant } = usePlace();
  const list = `${merchant.id} ${listOf(place)}`;
  const keptPlace = useKeptPlace(list, scroller);
  useRowFocus(scroller);
  // oxlint-disable-next-line react/incompatible-library -- the rule speaks of React's compiler, which does not run here
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (at) => entries[at]?.id ?? at,
    overscan: 12,
    initialOffset: keptPlace.offset,
  });
  const from = keptPlace.entry === null ? -1 : entries.findIndex(({ id }) => id === keptPlace.entry);
  const cameBack = useRef(false);
  useEffect(() => {
    if (from < 0 || cameBack.current) return;
    cameBack.current = true;
    virtual.scrollToIndex(from, { align: 'auto' });
  }, [from, virtual]);
  return (
    <Answered query={query}>
      {() =>
        entries.length === 0 ? (
          <EmptyState
            icon={IconListSearch}
            title={words.noEntriesTitle}
            text={
              incident !== null
                ? words.noEntriesOfIncident
                : account === null
                  ? words.noEntriesOfMonth
                  : words.noEntriesText
            }
          />
        ) : (
          <div className="nk-entries">
            <div className="nk-entry-heads" aria-hidden data-sided={account !== null}>
              <span>{words.when}</span>
              <span>{words.what}</span>
              {account === null ? (
                <span className="nk-end">{labels.common.amount}</span>
              ) : (
                <>
                  <span className="nk-end">{words.debit}</span>
                  <span className="nk-end">{words.credit}</span>
                </>
              )}
            </div>
            <div
              ref={scroller}
              className="nk-entry-scroll"
              onScroll={keptPlace.onScroll}
              onFocus={(event) => keptPlace.onFocus(event.target)}
            >
              <ul className="nk-entry-list" aria-label={words.entries} style={{ height: virtual.getTotalSize() }}>
                {virtual.getVirtualItems().map((at) => {
                  const entry = entries[at.index];
                  return entry === undefined ? null : (
                    <EntryRow
                      key={at.key}
                      entry={entry}
                      place={place}
                      index={at.index}
                      count={query.hasNextPage ? -1 : entries.length}
                      top={at.start}
                      measure={virtual.measureElement}
                    />
                  );
                })}
              </ul>
              {query.isFetchNextPageError ? <Trouble error={query.error} /> : null}
              {query.hasNextPage ? (
                <div className="nk-entry-more">
                  <Button
                    variant="default"
                    loading={query.isFetchingNextPage}
                    onClick={() => void query.fetchNextPage()}
                  >
                    {words.showMore}
                  </Button>
                </div>
              ) : null}
            </div>
          </div>
        )
      }
    </Answered>
  );
}
