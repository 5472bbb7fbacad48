import { IconArrowBackUp, IconClockExclamation } from '@tabler/icons-react';
import { memo, type Ref } from 'react';
import type { LedgerEntry } from '../../../shared/contract/ledger.ts';
import { absolute, isNegative } from '../../../shared/money/money.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { entryKindName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { Amounts } from '../../ui/amounts.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { IncidentMark } from '../../ui/incident-mark.tsx';
import { amountsOn, debitsOf } from './amounts-on.ts';
import { linkToLedger } from './ledger-place.ts';
import { SourceName } from './source-name.tsx';
import type { LedgerPlaceInMonth } from './use-ledger-place.ts';

type EntryRowProps = {
  readonly entry: LedgerEntry;
  readonly place: LedgerPlaceInMonth;
  readonly index: number;
  /** How many there are; -1 while nobody knows. */
  readonly count: number;
  readonly top: number;
  readonly measure: Ref<HTMLLIElement>;
};

/** One entry of a list: when, what, what about, where from, and how much on this account. The whole row leads to it. */
export const EntryRow = memo(function EntryRow({ entry, place, index, count, top, measure }: EntryRowProps) {
  const { labels } = useSpeech();
  const { account } = place;
  return (
    <li
      ref={measure}
      className="nk-entry"
      data-index={index}
      data-entry={entry.id}
      data-sided={account !== null}
      data-taken-back={entry.reversedBy !== null}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ transform: `translateY(${top}px)` }}
    >
      <DateText date={entry.occurredOn} />
      <div className="nk-entry-what">
        <div className="nk-entry-head">
          <a className="nk-entry-link" href={linkToLedger({ ...place, entry: entry.id })} data-row-link>
            {entryKindName(labels, entry.kind)}
          </a>
          <span className="nk-entry-reference" title={entry.reference}>
            {entry.reference}
          </span>
        </div>
        <div className="nk-entry-from nk-dim nk-small">
          <SourceName source={entry.source} />
          <EntryLinks entry={entry} place={place} />
          {entry.incident === null ? null : <IncidentMark incident={entry.incident} />}
        </div>
      </div>
      {account === null ? (
        <div className="nk-end">
          <Amounts values={debitsOf(entry)} />
        </div>
      ) : (
        <BothSides values={amountsOn(entry, account, place.currency)} />
      )}
    </li>
  );
});

/** Debits in the one column, credits in the other. */
function BothSides({ values }: { readonly values: readonly WireMoney[] }) {
  const exact = values.map(fromWire);
  const side = (credit: boolean) =>
    exact
      .filter((value) => isNegative(value) === credit)
      .map((value) => <Amount key={value.currency} value={toWire(absolute(value))} />);
  return (
    <>
      <div className="nk-end">{side(false)}</div>
      <div className="nk-end">{side(true)}</div>
    </>
  );
}

/** What ties an entry to others: the month it belongs to, what took it back, what it takes back. */
function EntryLinks({ entry, place }: Pick<EntryRowProps, 'entry' | 'place'>) {
  const { labels, voice } = useSpeech();
  const words = labels.ledger;
  const { lateFrom, reversedBy, reverses } = entry;
  return (
    <>
      {lateFrom === null ? null : (
        <a
          className="nk-entry-tie"
          href={linkToLedger({ ...place, month: lateFrom, everyMonth: false, incident: null })}
        >
          <IconClockExclamation size={14} stroke={1.8} aria-hidden />
          {words.late(voice.month(lateFrom))}
        </a>
      )}
      {reversedBy === null ? null : (
        <a className="nk-entry-tie" href={linkToLedger({ ...place, entry: reversedBy })} title={words.seeTakenBack}>
          <IconArrowBackUp size={14} stroke={1.8} aria-hidden />
          {words.takenBack}
        </a>
      )}
      {reverses === null ? null : (
        <a className="nk-entry-tie" href={linkToLedger({ ...place, entry: reverses })} title={words.seeTakesBack}>
          <IconArrowBackUp size={14} stroke={1.8} aria-hidden />
          {words.takesBack}
        </a>
      )}
    </>
  );
}
