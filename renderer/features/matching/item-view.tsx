import type { MatchItem } from '../../../shared/contract/matching.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';

/** One item of one side: what it is, its reference and date, and its amount. */
export function ItemView({ item }: { readonly item: MatchItem }) {
  const { labels, voice } = useSpeech();
  const words = labels.matching;
  const kinds = {
    payment: words.kindPayment,
    settlement_line: words.kindSettlementLine,
    batch: words.kindBatch,
    statement_line: words.kindStatementLine,
  };
  return (
    <div className="nk-item">
      <div className="nk-item-line">
        <span className="nk-item-reference">{item.reference}</span>
        <Amount value={item.amount} className="nk-item-amount" />
      </div>
      <div className="nk-item-line nk-dim nk-small">
        <span className="nk-item-description" title={item.description}>
          {kinds[item.kind]}
          {item.description === '' ? '' : ` · ${item.description}`}
        </span>
        <span className="nk-item-date">{item.date === null ? '' : voice.date(item.date)}</span>
      </div>
    </div>
  );
}
