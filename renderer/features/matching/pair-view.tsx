import { IconArrowsLeftRight, IconLink, IconQuestionMark } from '@tabler/icons-react';
import { memo, type Ref } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { ItemView } from './item-view.tsx';
import { PairActions, type ChosenPair } from './pair-actions.tsx';
import { staysOwed, type Candidate, type PairRow } from './pair-rows.ts';

type PairViewProps = {
  readonly row: PairRow;
  readonly index: number;
  readonly count: number;
  readonly top: number;
  readonly chosen: ChosenPair | null;
  readonly onChoose: (row: PairRow) => void;
  readonly measure: Ref<HTMLLIElement>;
};

/** One row of the two-sided list, set at its place among thousands; drawn anew only when something of it changed. */
export const PairView = memo(function PairView({ row, index, count, top, chosen, onChoose, measure }: PairViewProps) {
  const picked = chosen === null || chosen.candidate === null ? undefined : chosen.candidates[chosen.candidate];
  const shown = picked?.item ?? (row.kind === 'open' ? row.near[0]?.item : undefined);
  const state = row.kind === 'matched' ? 'matched' : row.near.length > 0 ? 'near' : 'open';
  const Sign = state === 'matched' ? IconLink : state === 'near' ? IconArrowsLeftRight : IconQuestionMark;
  return (
    <li
      ref={measure}
      className="nk-pair"
      data-index={index}
      data-state={state}
      aria-current={chosen === null ? undefined : 'true'}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onChoose(row)}
    >
      <div className="nk-pair-sides">
        <PairSide row={row} side="left" shown={shown} />
        <span className="nk-pair-link">
          <Sign size={16} stroke={1.8} aria-hidden />
        </span>
        <PairSide row={row} side="right" shown={shown} />
      </div>
      <PairWhy row={row} />
      {chosen === null ? null : <PairActions row={row} chosen={chosen} />}
    </li>
  );
});

type PairSideProps = {
  readonly row: PairRow;
  readonly side: 'left' | 'right';
  readonly shown: Candidate['item'] | undefined;
};

function PairSide({ row, side, shown }: PairSideProps) {
  const words = useSpeech().labels.matching;
  if (row.kind === 'matched') {
    if (row.match[side].length === 0) return <div className="nk-pair-side nk-pair-blank">{words.givenUp}</div>;
    return (
      <div className="nk-pair-side">
        {row.match[side].map((item) => (
          <ItemView key={item.id} item={item} />
        ))}
      </div>
    );
  }
  const item = row.side === side ? row.item : shown;
  if (item !== undefined) {
    return (
      <div className={row.side === side ? 'nk-pair-side' : 'nk-pair-side nk-pair-maybe'}>
        <ItemView item={item} />
      </div>
    );
  }
  return <div className="nk-pair-side nk-pair-blank">{side === 'right' ? words.noBankLine : words.noProviderItem}</div>;
}

/** Why it matches, why it nearly does, or how the open item stands. */
function PairWhy({ row }: { readonly row: PairRow }) {
  const { labels, say } = useSpeech();
  const words = labels.matching;
  if (row.kind === 'matched') {
    const differs = staysOwed(row.match);
    return (
      <p className="nk-pair-why">
        <StateMark tone={differs ? 'warn' : 'ok'}>{row.match.by === 'rule' ? words.byRule : words.byPerson}</StateMark>
        <span>
          {say(row.match.why)}
          {differs ? (
            <>
              {' '}
              {words.difference} <Amount value={row.match.difference} />
            </>
          ) : null}
        </span>
      </p>
    );
  }
  const near = row.near[0];
  const why = near?.why ?? row.item.state;
  if (why === null) return null;
  return (
    <p className="nk-pair-why">
      {near === undefined ? null : <StateMark tone="warn">{words.candidateNear}</StateMark>}
      <span>{say(why)}</span>
    </p>
  );
}
