import { IconArrowRight } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { widestDecimals } from '../../ui/decimal-alignment.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import type { Exception } from '../../../shared/contract/exceptions.ts';
import { byAmountAtRisk } from './by-amount-at-risk.ts';

type ExceptionListProps = { readonly exceptions: readonly Exception[]; readonly most?: number };

/** What does not add up, the largest amount first: what it is, why, and what to do next. */
export function ExceptionList({ exceptions, most = Infinity }: ExceptionListProps) {
  const { labels, voice, say } = useSpeech();
  const words = labels.exceptions;
  const { today } = usePlace();
  const decimals = widestDecimals(exceptions.map(({ amountAtRisk }) => amountAtRisk));
  return (
    <ul className="nk-exceptions" aria-label={words.title}>
      {byAmountAtRisk(exceptions)
        .slice(0, most)
        .map((exception) => (
          <li key={exception.id} className="nk-exception">
            <div className="nk-exception-head">
              <StateMark tone={exception.due !== null && exception.due < today ? 'bad' : 'warn'}>
                {words.kinds[exception.kind]}
              </StateMark>
              {exception.due === null ? null : (
                <span className="nk-dim nk-small">
                  {exception.due < today
                    ? words.overdue(voice.date(exception.due))
                    : words.due(voice.date(exception.due))}
                </span>
              )}
              <Amount value={exception.amountAtRisk} decimals={decimals} className="nk-exception-amount" />
            </div>
            <p>{say(exception.why)}</p>
            <p className="nk-exception-next">
              <IconArrowRight size={14} aria-hidden />
              <span className="nk-hidden">{words.next}: </span>
              {say(exception.next)}
            </p>
          </li>
        ))}
    </ul>
  );
}
