import type { Incident } from '../../../shared/contract/incidents.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { endText, momentText } from '../../ui/moment-text.tsx';

/** From when to when, on the merchant's clocks. */
export function incidentSpan({ from, to }: Incident, zone: string, speech: Speech): string {
  const words = speech.labels.incidents;
  return words.span(momentText(from, speech, zone), to === null ? words.ongoing : endText(from, to, speech, zone));
}

/** How long it was; nothing while it goes on. */
export function IncidentLength({ incident: { from, to } }: { readonly incident: Incident }) {
  const { labels, voice } = useSpeech();
  if (to === null) return <>–</>;
  const minutes = Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / 60_000));
  const words = labels.incidents;
  const parts = [
    ...(minutes >= 60 ? [words.hours(Math.floor(minutes / 60), voice)] : []),
    ...(minutes % 60 > 0 ? [words.minutes(minutes % 60, voice)] : []),
  ];
  return <>{parts.join(' ')}</>;
}
