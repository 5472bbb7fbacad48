import { useSpeech, type Speech } from '../i18n/speech-context.tsx';
import { dayIn } from './today.ts';

/**
 * An instant (ISO 8601) as this computer's clock shows it: when something was imported or closed. With `zone`, as the
 * clocks there show it: a report's moment is told in the zone of its days.
 */
export function MomentText({ instant, zone }: { readonly instant: string; readonly zone?: string }) {
  const speech = useSpeech();
  return <time dateTime={instant}>{momentText(instant, speech, zone)}</time>;
}

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The day in the voice's own writing, the time on a clock of 24 hours: neither needs an abbreviation. */
export const momentText = (instant: string, speech: Speech, timeZone = ownZone()): string =>
  `${speech.voice.date(dayIn(timeZone, new Date(instant)))}, ${clockText(instant, speech, timeZone)}`;

const clockText = (instant: string, { locale }: Speech, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));

/** The end of a stretch: on the day it began the clock says enough. */
export const endText = (from: string, to: string, speech: Speech, timeZone = ownZone()): string =>
  dayIn(timeZone, new Date(from)) === dayIn(timeZone, new Date(to))
    ? clockText(to, speech, timeZone)
    : momentText(to, speech, timeZone);
