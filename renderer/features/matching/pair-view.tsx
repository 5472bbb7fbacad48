import { IconArrowsLeftRight, IconLink, IconQuestionMark } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import type { MatchItem } from '../../../shared/contract/matching.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import type { MatchingWords } from '../../i18n/words/matching-words.ts';
import { Amount } from '../../ui/amount.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { ItemView, type Taking } from './item-view.tsx';
import { staysOwed, type OpenItem, type PairRow, type Side, type Suggestion } from './pair-rows.ts';
import { mostItemsShown, rowHeight } from './row-height.ts';

type PairViewProps = {
  readonly id: string;
  readonly row: PairRow;
  readonly index: number;
  readonly top: number;
  readonly chosen: boolean;
  /** The candidate that stands beside the chosen row; the best one otherwise. */
  readonly suggestion: Suggestion | undefined;
  /** What is gathered; while lines are, a row speaks of its own line alone. */
  readonly taken: ReadonlySet<string>;
  readonly gathering: boolean;
  readonly onChoose: (row: PairRow) => void;
  readonly onToggle: (side: Side, item: OpenItem) => void;
  readonly measure: (element: HTMLElement | null) => void;
  /** What can be done with the chosen row. */
  readonly children?: ReactNode;
};

/** One row of the two-sided list, set at its place among thousands; drawn anew only when something of it changed. */
export const PairView = memo(function PairView(props: PairViewProps) {
  const { id, row, index, top, chosen, suggestion, gathering, onChoose, measure, children } = props;
  const state = row.kind === 'matched' ? 'matched' : row.near.length > 0 ? 'near' : 'open';
  const Sign = state === 'matched' ? IconLink : state === 'near' ? IconArrowsLeftRight : IconQuestionMark;
  const beside = suggestion ?? (row.kind === 'open' ? row.near[0] : undefined);
  return (
    <div
      ref={measure}
      id={id}
      role="row"
      className="nk-pair"
      data-index={index}
      data-state={state}
      aria-rowindex={index + 1}
      aria-selected={chosen}
      style={{ transform: `translateY(${top}px)`, ...(chosen ? {} : { height: rowHeight(row, gathering) }) }}
      onClick={() => onChoose(row)}
    >
      <div className="nk-pair-sides">
        <PairSide {...props} side="left" beside={beside} />
        <span className="nk-pair-link">
          <Sign size={16} stroke={1.8} aria-hidden />
        </span>
        <PairSide {...props} side="right" beside={beside} />
      </div>
      {gathering ? null : <PairWhy row={row} near={beside} />}
      {children === undefined ? null : (
        <div role="gridcell" className="nk-pair-actions">
          {children}
        </div>
      )}
    </div>
  );
});

type PairSideProps = Pick<PairViewProps, 'row' | 'chosen' | 'taken' | 'gathering' | 'onToggle'> & {
  readonly side: Side;
  readonly beside: Suggestion | undefined;
};

function PairSide({ row, side, beside, chosen, taken, gathering, onToggle }: PairSideProps) {
  const { labels, voice } = useSpeech();
  const words = labels.matching;
  const items = row.kind === 'matched' ? row.match[side] : openItems(row, side, beside);
  if (items.length === 0) {
    const alone = row.kind === 'matched' && row.match.rule === 'cashback' ? words.cashback : words.givenUp;
    const blank = row.kind === 'matched' ? alone : blankBeside(row.item, words);
    return (
      <div role="gridcell" className="nk-pair-side nk-pair-blank">
        {gathering ? null : blank}
      </div>
    );
  }
  const listed = chosen ? items : items.slice(0, mostItemsShown);
  const hidden = items.length - listed.length;
  const isMaybe = row.kind === 'open' && row.side !== side;
  return (
    <div role="gridcell" className={isMaybe ? 'nk-pair-side nk-pair-maybe' : 'nk-pair-side'}>
      {listed.map((item) => (
        <ItemView key={item.id} item={item} taking={takingOf(row, side, item, taken, onToggle)} />
      ))}
      {hidden > 0 ? <span className="nk-dim nk-small nk-item-more">{words.andMore(hidden, voice)}</span> : null}
    </div>
  );
}

/** What is missing beside an open item. Most debits are what a shop spends, and wait for nothing. */
function blankBeside({ kind, amount }: OpenItem, words: MatchingWords): string {
  if (kind !== 'statement_line') return words.noBankLine;
  return amount.amount.startsWith('-') ? words.noProviderDebit : words.noProviderItem;
}

function openItems(row: PairRow & { kind: 'open' }, side: Side, beside: Suggestion | undefined): readonly OpenItem[] {
  if (beside === undefined) return row.side === side ? [row.item] : [];
  // Its own item comes first, whatever stands with it.
  return row.side === side ? [row.item, ...beside[side].filter((item) => item.id !== row.item.id)] : beside[side];
}

function takingOf(
  row: PairRow,
  side: Side,
  item: MatchItem,
  taken: ReadonlySet<string>,
  onToggle: PairViewProps['onToggle'],
): Taking | undefined {
  if (row.kind === 'matched' || item.kind === 'payment') return undefined;
  return { taken: taken.has(item.id), onToggle: () => onToggle(side, item as OpenItem) };
}

/** Why it matches, why it nearly does, or how the open item stands. */
function PairWhy({ row, near }: { readonly row: PairRow; readonly near: Suggestion | undefined }) {
  const { labels, say } = useSpeech();
  const words = labels.matching;
  if (row.kind === 'matched') {
    const differs = staysOwed(row.match);
    return (
      <div role="gridcell" className="nk-pair-why">
        <StateMark tone={differs ? 'warn' : 'ok'}>{row.match.by === 'rule' ? words.byRule : words.byPerson}</StateMark>
        <span className="nk-pair-sentence" title={say(row.match.why)}>
          {say(row.match.why)}
          {differs ? (
            <>
              {' '}
              {words.difference} <Amount value={row.match.difference} />
            </>
          ) : null}
        </span>
      </div>
    );
  }
  const why = near?.why ?? row.item.state;
  if (why === null) return null;
  return (
    <div role="gridcell" className="nk-pair-why">
      {near === undefined || near.why === null ? null : <StateMark tone="warn">{words.candidateNear}</StateMark>}
      <span className="nk-pair-sentence" title={say(why)}>
        {say(why)}
      </span>
    </div>
  );
}
