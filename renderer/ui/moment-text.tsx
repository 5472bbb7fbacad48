import { useSpeech, type Speech } from '../i18n/speech-context.tsx';
import { localeOf } from '../i18n/locale-of.ts';
import { dayIn } from './today.ts';

/**
 * An instant (ISO 8601) as this computer's clock shows it: when something was imported or closed. With `zone`, as the
 * clocks there show it: a report's moment is told in the zone of its days.
 */
export function MomentText({ instant, zone }: { readonly instant: string; readonly zone?: string }) {
  const speech = useSpeech();
  return <time dateTime={instant}>{momentText(instant, speech, zone)}</time>;
}

/** The day in the voice's own writing, the time on a clock of 24 hours: neither needs an abbreviation. */
export function momentText(
  instant: string,
  { voice, language }: Speech,
  timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): string {
  const at = new Date(instant);
  const time = new Intl.DateTimeFormat(localeOf(language), {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return `${voice.date(dayIn(timeZone, at))}, ${time.format(at)}`;
}
