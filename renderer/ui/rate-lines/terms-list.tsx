import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { RateCardLine } from '../../../shared/contract/rate-card.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { termsText } from './terms-text.ts';

type TermsListProps = {
  readonly card: { readonly currency: CurrencyCode; readonly lines: readonly RateCardLine[] };
};

/** The lines of a card in words, in the order in which they are tried. */
export function TermsList({ card }: TermsListProps) {
  const speech = useSpeech();
  return (
    <ol className="nk-fee-terms">
      {card.lines.map((line, index) => {
        const { what, costs } = termsText(line, card.currency, speech);
        return (
          // Lines have no name of their own: their place is what they are.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <span className="nk-dim">{speech.voice.number(index + 1)}.</span> <strong>{what}</strong>: {costs}
            {line.note === '' ? null : <span className="nk-dim"> · {line.note}</span>}
          </li>
        );
      })}
    </ol>
  );
}
