import {
  IconAlertCircle,
  IconArrowsExchange,
  IconBuildingBank,
  IconCircleDashed,
  IconCoins,
  IconLock,
  IconPlugConnectedX,
  IconSend,
  type Icon,
} from '@tabler/icons-react';
import type { Story, StoryKind, StoryStation, StoryStep } from '../../../shared/contract/stories.ts';
import { hideFigures } from '../../../shared/wording/hiding-voice.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { entryKindName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { Amounts } from '../../ui/amounts.tsx';
import { Answered } from '../../ui/answered.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { IncidentMark } from '../../ui/incident-mark.tsx';
import { Panel } from '../../ui/panel.tsx';
import { linkTo, paths } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { linkToStory } from '../../ui/story-link.ts';

/** The way of the money of one payment, payout, bank line or entry, from the customer to the books. */
export function StoryView({ id }: { readonly id: string }) {
  const { merchant } = usePlace();
  const query = useAsk('stories.read', { merchantId: merchant.id, id });
  return <Answered query={query}>{(story) => <Told story={story} />}</Answered>;
}

function Told({ story }: { readonly story: Story }) {
  const { labels, voice, say } = useSpeech();
  const words = labels.stories;
  return (
    <div className="nk-story nk-stack">
      <Panel
        title={
          <span className="nk-story-title">
            <span className="nk-dim">{words.kinds[story.kind]}</span> <span className="nk-break">{story.title}</span>
          </span>
        }
        hint={voice.date(story.on)}
        actions={story.amount === null ? undefined : <Amount value={story.amount} className="nk-story-amount" />}
      >
        <p className="nk-story-summary">{say(story.summary)}</p>
        <StoryLinks story={story} />
      </Panel>
      <Panel title={words.way}>
        <ol className="nk-story-steps">
          {story.steps.map((step) => (
            <Step key={`${step.say.code} ${step.leadsTo} ${step.source?.file} ${step.source?.line}`} step={step} />
          ))}
        </ol>
      </Panel>
      <Exceptions story={story} />
      <Entries story={story} />
    </div>
  );
}

/** What else of the window tells more of it. */
function StoryLinks({ story }: { readonly story: Story }) {
  const { labels, voice } = useSpeech();
  const words = labels.stories;
  const ofBank = story.kind === 'batch' || story.kind === 'line';
  if (!ofBank) return null;
  return (
    <p className="nk-row">
      {story.more === 0 ? null : (
        <a className="nk-link" href={linkTo(paths.payments, { months: 'all', q: story.title })}>
          {words.rows(story.more, voice)}
        </a>
      )}
      <a
        className="nk-link"
        href={linkTo(paths.reconcile, { q: story.title, show: story.match === null ? null : 'matched' })}
      >
        {words.reconcile}
      </a>
    </p>
  );
}

const signs: Readonly<Record<StoryStation, Icon>> = {
  tried: IconPlugConnectedX,
  collected: IconCoins,
  held: IconLock,
  changed: IconArrowsExchange,
  paid_out: IconSend,
  bank: IconBuildingBank,
  open: IconCircleDashed,
};

function Step({ step }: { readonly step: StoryStep }) {
  const { labels, say } = useSpeech();
  const { merchant } = usePlace();
  const words = labels.stories;
  const Sign = signs[step.station];
  return (
    <li className="nk-story-step" data-station={step.station} data-taken-back={step.takenBack}>
      <span className="nk-story-sign">
        <Sign size={17} stroke={1.8} aria-hidden />
      </span>
      <div className="nk-story-said">
        <div className="nk-story-head">
          <strong>{words.stations[step.station]}</strong>
          {step.on === null ? null : (
            <span className="nk-dim nk-small">
              <DateText date={step.on} />
            </span>
          )}
          {step.takenBack ? <StateMark tone="quiet">{words.takenBack}</StateMark> : null}
          {step.incident === null ? null : <IncidentMark incident={step.incident} />}
          {step.amount === null ? null : <Amount value={step.amount} className="nk-story-step-amount" />}
        </div>
        <p>{say(step.say)}</p>
        {step.why === null ? null : <p className="nk-dim">{say(step.why)}</p>}
        <Source source={step.source} />
        {step.leadsTo === null ? null : (
          <a className="nk-link nk-small" href={linkToStory(step.leadsTo, merchant.id)}>
            {words.storyOf[kindOf(step.leadsTo)]}
          </a>
        )}
      </div>
    </li>
  );
}

/** `batch:12` is of a payout. */
const kindOf = (id: string): StoryKind => id.split(':')[0] as StoryKind;

/** The line of the file it rests on, open to whoever wants to see it as it stands there. */
function Source({ source }: { readonly source: StoryStep['source'] }) {
  const { labels, voice, amountsHidden } = useSpeech();
  const words = labels.stories;
  if (source === null) return null;
  return (
    <details className="nk-story-source">
      <summary className="nk-small">{words.line(source.file, source.line, voice)}</summary>
      <pre className="nk-raw" lang="zxx" tabIndex={0} aria-label={words.raw}>
        {amountsHidden ? hideFigures(source.raw) : source.raw}
      </pre>
    </details>
  );
}

function Exceptions({ story: { exceptions, title } }: { readonly story: Story }) {
  const { labels, say } = useSpeech();
  if (exceptions.length === 0) return null;
  return (
    <Panel title={labels.stories.exceptions}>
      <ul className="nk-story-list">
        {exceptions.map(({ id, kind, why }) => (
          <li key={id}>
            <IconAlertCircle size={16} stroke={1.8} aria-hidden />
            <span>
              <a className="nk-link" href={linkTo(paths.exceptions, { q: title })}>
                {labels.exceptions.kinds[kind]}
              </a>{' '}
              {say(why)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Entries({ story: { entries } }: { readonly story: Story }) {
  const { labels } = useSpeech();
  const words = labels.stories;
  if (entries.length === 0) return null;
  return (
    <Panel title={words.entries} flush>
      <table className="nk-table" aria-label={words.entries}>
        <tbody>
          {entries.map(({ id, kind, on, amounts, takenBack }) => (
            <tr key={id}>
              <td>
                <DateText date={on} />
              </td>
              <th scope="row">
                <a
                  className="nk-link"
                  href={linkTo(paths.ledger, { view: 'journal', month: on.slice(0, 7), entry: id })}
                >
                  {entryKindName(labels, kind)}
                </a>{' '}
                {takenBack ? <span className="nk-dim nk-small">{labels.ledger.takenBack}</span> : null}
              </th>
              <td className="nk-dim nk-small">{words.entry(id)}</td>
              <td className="nk-end">
                <Amounts values={amounts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
