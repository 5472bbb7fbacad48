import { useSpeech } from '../i18n/speech-context.tsx';

/** A calendar day (`YYYY-MM-DD`); nothing is known of it when null. */
export function DateText({ date }: { readonly date: string | null }) {
  const { voice } = useSpeech();
  return date === null ? <span className="nk-dim">–</span> : <time dateTime={date}>{voice.date(date)}</time>;
}
