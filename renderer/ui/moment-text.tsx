import { useSpeech } from '../i18n/speech-context.tsx';
import { localeOf } from '../i18n/locale-of.ts';

/** An instant (ISO 8601) as this computer's clock shows it: when something was imported or closed. */
export function MomentText({ instant }: { readonly instant: string }) {
  const { language } = useSpeech();
  return <time dateTime={instant}>{momentText(instant, localeOf(language))}</time>;
}

export const momentText = (instant: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
