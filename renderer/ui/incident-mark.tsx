import { IconPlugConnectedX } from '@tabler/icons-react';
import type { IncidentTag } from '../../shared/contract/incident-tag.ts';
import { incidentName } from '../../shared/wording/incident-name.ts';
import { useSpeech } from '../i18n/speech-context.tsx';
import { linkTo, paths } from './paths.ts';

/** Says on a row that it fell into an incident, and leads to that. A click on it is not a click on its row. */
export function IncidentMark({ incident }: { readonly incident: IncidentTag }) {
  const { labels, voice } = useSpeech();
  const name = incidentName(incident, voice);
  const said = labels.incidents.during(name);
  return (
    <a
      className="nk-mark nk-incident-mark"
      href={linkTo(paths.incidents, { incident: incident.id })}
      title={said}
      aria-label={said}
      onClick={(event) => event.stopPropagation()}
    >
      <IconPlugConnectedX size={13} stroke={2} aria-hidden />
      <span>{name}</span>
    </a>
  );
}
