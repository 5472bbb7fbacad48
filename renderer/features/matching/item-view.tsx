import type { MatchItem } from '../../../shared/contract/matching.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { IncidentMark } from '../../ui/incident-mark.tsx';
import { itemDescription } from './item-description.ts';

/** Lets an open item be taken up or left out. */
export type Taking = { readonly taken: boolean; readonly onToggle: () => void };

type ItemViewProps = { readonly item: MatchItem; readonly taking?: Taking | undefined };

/** One item of one side: what it is, its reference and date, and its amount. */
export function ItemView({ item, taking }: ItemViewProps) {
  const { labels, voice } = useSpeech();
  const words = labels.matching;
  const kinds = {
    payment: words.kindPayment,
    settlement_line: words.kindSettlementLine,
    batch: words.kindBatch,
    statement_line: words.kindStatementLine,
  };
  const description = itemDescription(labels, item);
  const name = item.reference === '' ? description : item.reference;
  return (
    <div className="nk-item" data-taken={taking?.taken === true ? 'true' : undefined}>
      {taking === undefined ? null : (
        // A click on the box is not a click on its row.
        <label className="nk-item-take" onClick={(event) => event.stopPropagation()}>
          <input
            type="checkbox"
            checked={taking.taken}
            onChange={taking.onToggle}
            aria-label={words.take(name, voice.money(item.amount))}
          />
        </label>
      )}
      <div className="nk-item-line">
        <span className="nk-item-reference" title={name}>
          {name}
        </span>
        <Amount value={item.amount} className="nk-item-amount" />
      </div>
      <div className="nk-item-line nk-dim nk-small">
        <span className="nk-item-about">
          <span className="nk-item-description" title={description}>
            {kinds[item.kind]}
            {description === '' || item.reference === '' ? '' : ` · ${description}`}
          </span>
          {item.incident === undefined ? null : <IncidentMark incident={item.incident} />}
        </span>
        <span className="nk-item-date">{item.date === null ? '' : voice.date(item.date)}</span>
      </div>
    </div>
  );
}
