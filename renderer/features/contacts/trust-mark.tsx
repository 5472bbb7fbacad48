import { useSpeech } from '../../i18n/speech-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';

type TrustMarkProps = { readonly verified: boolean; readonly blocked?: boolean };

/** How far somebody is trusted, as a sign and a word. */
export function TrustMark({ verified, blocked = false }: TrustMarkProps) {
  const words = useSpeech().labels.contacts;
  if (blocked) return <StateMark tone="bad">{words.blocked}</StateMark>;
  return verified ? (
    <StateMark tone="ok">{words.verified}</StateMark>
  ) : (
    <StateMark tone="warn">{words.unverified}</StateMark>
  );
}
