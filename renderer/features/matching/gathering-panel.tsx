import { IconX } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import type { GatheringKind } from './gathering.ts';
import type { OpenItem, Side } from './pair-rows.ts';
import type { Worklist } from './use-worklist.ts';

/** What is being put together: the lines in hand, and those that would close what is missing, each under its number. */
export function GatheringPanel({ work }: { readonly work: Worklist }) {
  const { labels, voice } = useSpeech();
  const words = labels.matching;
  const { gathering, gathered, closing, taken } = work;
  if (gathering === null) return null;
  const titles: Readonly<Record<GatheringKind, string>> = {
    free: words.freeTitle,
    split: words.splitTitle,
    merge: words.mergeTitle,
    transfer: words.transferTitle,
  };
  return (
    <section className="nk-gathering" aria-label={titles[gathering.kind]}>
      <p className="nk-gathering-title">
        <strong>{titles[gathering.kind]}</strong>
        <span className="nk-dim nk-small">{words.gatherHint}</span>
      </p>
      <div className="nk-chips" role="list" aria-label={words.inHand}>
        {(['left', 'right'] as const).flatMap((side) =>
          gathered[side].map((item) => (
            <Chip
              key={item.id}
              item={item}
              side={side}
              fixed={item.id === gathering.from && gathering.kind !== 'free'}
              work={work}
            />
          )),
        )}
      </div>
      {closing.length === 0 ? null : (
        <ul className="nk-closing" aria-label={words.candidates}>
          {closing.map((item, index) => (
            <li key={item.id}>
              <button
                type="button"
                className="nk-closing-item"
                aria-pressed={taken.has(item.id)}
                onClick={() => work.pick(index)}
              >
                <span className="nk-hidden">{`${words.pick(voice.number(index + 1))}: `}</span>
                <kbd aria-hidden>{voice.number(index + 1)}</kbd>
                <span className="nk-closing-name">{nameOf(item)}</span>
                <span className="nk-dim">
                  <DateText date={item.date} />
                </span>
                <Amount value={item.amount} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {work.error === null ? null : <Trouble error={work.error} />}
    </section>
  );
}

type ChipProps = {
  readonly item: OpenItem;
  readonly side: Side;
  /** The line it is all about stays as long as it is gathered for. */
  readonly fixed: boolean;
  readonly work: Worklist;
};

function Chip({ item, side, fixed, work }: ChipProps) {
  const { labels } = useSpeech();
  const words = labels.matching;
  return (
    <span role="listitem" className="nk-chip" data-side={side}>
      <span className="nk-chip-side">{side === 'left' ? words.left : words.right}</span>
      <span className="nk-closing-name">{nameOf(item)}</span>
      <Amount value={item.amount} />
      {fixed ? null : (
        <button
          type="button"
          className="nk-chip-remove"
          aria-label={words.leaveOut(nameOf(item))}
          onClick={() => work.toggle(side, item)}
        >
          <IconX size={13} aria-hidden />
        </button>
      )}
    </span>
  );
}

const nameOf = ({ reference, description }: OpenItem): string => (reference === '' ? description : reference);
