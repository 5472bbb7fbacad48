import type { HomeIncident, HomeReport } from '../../../shared/contract/home.ts';
import { incidentName } from '../../../shared/wording/incident-name.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amounts } from '../../ui/amounts.tsx';
import { endText, momentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { linkTo, paths } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';

/** Outages of the month, and those that nobody has confirmed or that go on. */
export function IncidentsPanel({ incidents }: Pick<HomeReport, 'incidents'>) {
  const { labels } = useSpeech();
  const words = labels.home;
  return (
    <Panel title={words.incidents}>
      {incidents.length === 0 ? (
        <p className="nk-dim">{words.noIncidents}</p>
      ) : (
        <ul className="nk-home-list">
          {incidents.map((one) => (
            <Incident key={one.id} incident={one} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Incident({ incident }: { readonly incident: HomeIncident }) {
  const speech = useSpeech();
  const { labels, voice } = speech;
  const { merchant } = usePlace();
  const words = labels.home;
  const { id, from, to, state, failed, pending, worth } = incident;
  const begun = momentText(from, speech, merchant.zone);
  return (
    <li>
      <div className="nk-row-between">
        <a className="nk-link" href={linkTo(paths.incidents, { incident: id })}>
          {incidentName(incident, voice)}
        </a>
        {to === null ? (
          <StateMark tone="bad">{words.goesOn}</StateMark>
        ) : state === 'open' ? (
          <StateMark tone="warn">{words.likely}</StateMark>
        ) : null}
      </div>
      <div className="nk-dim nk-small">
        {to === null ? words.since(begun) : `${begun} – ${endText(from, to, speech, merchant.zone)}`}
      </div>
      {failed + pending === 0 ? null : (
        <div className="nk-soft nk-small nk-row-between">
          <span>{words.failedTries(failed + pending, voice)}</span>
          <span>
            <Amounts values={worth} />
          </span>
        </div>
      )}
    </li>
  );
}
