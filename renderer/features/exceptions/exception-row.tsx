import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import type { Exception } from '../../../shared/contract/exceptions.ts';
import type { ExceptionId } from '../../../shared/kernel/ids.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { IncidentMark } from '../../ui/incident-mark.tsx';
import { ExceptionStateMark } from './exception-state-mark.tsx';
import { nameOfException } from './exception-rows.ts';

type ExceptionRowProps = {
  readonly exception: Exception;
  readonly index: number;
  readonly count: number;
  readonly top: number;
  readonly decimals: number;
  readonly chosen: boolean;
  readonly marked: boolean;
  readonly onChoose: (id: ExceptionId) => void;
  readonly onToggle: (id: ExceptionId) => void;
};

/** One exception, set at its place among thousands; drawn anew only when something of it changed. */
export const ExceptionRow = memo(function ExceptionRow({
  exception,
  index,
  count,
  top,
  decimals,
  chosen,
  marked,
  onChoose,
  onToggle,
}: ExceptionRowProps) {
  const { labels, voice, say } = useSpeech();
  const words = labels.exceptions;
  const { id, kind, references, owner, due, ageDays, amountAtRisk, why, incident } = exception;
  return (
    <li
      className="nk-exception-row"
      aria-current={chosen ? 'true' : undefined}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-marked={marked}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onChoose(id)}
    >
      <Checkbox
        size="xs"
        aria-label={words.select(nameOfException(exception, words.kinds[kind]))}
        checked={marked}
        onChange={() => onToggle(id)}
        onClick={(event) => event.stopPropagation()}
      />
      <span className="nk-exception-what">
        <span className="nk-exception-title">
          <ExceptionStateMark exception={exception} />
          <span className="nk-item-reference" title={references[0]}>
            {references[0] ?? ''}
          </span>
          {incident === null ? null : <IncidentMark incident={incident} />}
        </span>
        <span className="nk-exception-why nk-dim nk-small" title={say(why)}>
          {say(why)}
        </span>
      </span>
      <span className={owner === null ? 'nk-dim nk-exception-owner' : 'nk-exception-owner'}>{owner ?? '–'}</span>
      <span className="nk-exception-age">
        <DateText date={due} />
        <span className="nk-dim nk-small">{words.ageDays(ageDays, voice)}</span>
      </span>
      <Amount value={amountAtRisk} decimals={decimals} className="nk-exception-risk" />
    </li>
  );
});
