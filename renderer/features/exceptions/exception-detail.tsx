import { IconArrowRight } from '@tabler/icons-react';
import type { Exception } from '../../../shared/contract/exceptions.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { HelpLink } from '../../ui/help/help-link.tsx';
import { IncidentMark } from '../../ui/incident-mark.tsx';
import { linkTo, paths } from '../../ui/paths.ts';
import { ExceptionActionButtons } from './exception-action-buttons.tsx';
import { ExceptionHistory } from './exception-history.tsx';
import { ExceptionStateMark } from './exception-state-mark.tsx';
import type { ExceptionActions } from './use-exception-actions.ts';

/** References beyond these are counted. */
const mostReferences = 10;

type ExceptionDetailProps = {
  readonly exception: Exception | null;
  /** Null while several are selected: then the bar of the selection acts. */
  readonly actions: ExceptionActions | null;
};

/** The story of one exception: what, why, what nearly explains it, what to do, and what became of it. */
export function ExceptionDetail({ exception, actions }: ExceptionDetailProps) {
  const { labels, say } = useSpeech();
  const words = labels.exceptions;
  if (exception === null)
    return (
      <section className="nk-panel nk-exception-detail" aria-label={words.details}>
        <p className="nk-dim">{words.nothingChosen}</p>
      </section>
    );
  const { id, amountAtRisk, why, next, nearMisses } = exception;
  return (
    <section className="nk-panel nk-exception-detail" aria-label={words.details}>
      <div className="nk-row-between">
        <ExceptionStateMark exception={exception} />
        <Amount value={amountAtRisk} className="nk-exception-risk" />
      </div>
      <p className="nk-exception-sentence">{say(why)}</p>
      <p className="nk-exception-next">
        <IconArrowRight size={14} aria-hidden />
        <span className="nk-hidden">{words.next}: </span>
        {say(next)}
      </p>
      <WorkedOn exception={exception} />
      <HelpLink page="exception-kinds" at={exception.kind}>
        {labels.help.explained(words.kinds[exception.kind])}
      </HelpLink>
      {actions === null ? null : <ExceptionActionButtons actions={actions} />}
      {nearMisses.length === 0 ? null : (
        <div>
          <h3 className="nk-detail-head">{words.nearMisses}</h3>
          <ul className="nk-near-list">
            {nearMisses.map((near) => (
              <li key={JSON.stringify(near)}>{say(near)}</li>
            ))}
          </ul>
        </div>
      )}
      <ExceptionFacts exception={exception} />
      <ExceptionHistory key={id} id={id} />
    </section>
  );
}

/** The screen on which its month is worked out, where it has one of its own. */
function WorkedOn({ exception: { why } }: { readonly exception: Exception }) {
  const { labels } = useSpeech();
  const { month } = why.facts;
  if (typeof month !== 'string') return null;
  const screen =
    why.code === 'fees_over_charged'
      ? { link: linkTo(paths.fees, { month }), label: labels.commands.names['go.fees'] }
      : why.code.startsWith('cashback_')
        ? { link: linkTo(paths.cashback, { months: 'all' }), label: labels.commands.names['go.cashback'] }
        : null;
  return screen === null ? null : (
    <a className="nk-link nk-exception-screen" href={screen.link}>
      {screen.label}
    </a>
  );
}

function ExceptionFacts({ exception }: { readonly exception: Exception }) {
  const { labels, voice } = useSpeech();
  const words = labels.exceptions;
  const { occurredOn, due, dueOfFacts, owner, references, incident } = exception;
  const more = references.length - mostReferences;
  return (
    <dl className="nk-facts">
      <dt>{words.owner}</dt>
      <dd>{owner ?? <span className="nk-dim">{words.noOwner}</span>}</dd>
      <dt>{words.dueDay}</dt>
      <dd>
        <DateText date={due} />
        {due !== dueOfFacts && dueOfFacts !== null ? (
          <span className="nk-dim nk-small"> {words.dueOfFacts(voice.date(dueOfFacts))}</span>
        ) : null}
      </dd>
      <dt>{words.occurred}</dt>
      <dd>
        <DateText date={occurredOn} />
      </dd>
      {incident === null ? null : (
        <>
          <dt>{words.incident}</dt>
          <dd>
            <IncidentMark incident={incident} />
          </dd>
        </>
      )}
      {references.length === 0 ? null : (
        <>
          <dt>{words.references}</dt>
          <dd className="nk-exception-references">
            {references.slice(0, mostReferences).join(', ')}
            {more > 0 ? ` ${words.moreReferences(more, voice)}` : ''}
          </dd>
        </>
      )}
    </dl>
  );
}
