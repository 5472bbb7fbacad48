import type { Ref } from 'react';
import { isDeclined } from '../../bridge/declined.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import type { SecretKind } from './secret-draft.ts';
import { SecretField } from './secret-field.tsx';
import { WaitNote } from './wait-note.tsx';
import { withoutWait } from './without-wait.ts';

type SecretEntryProps = {
  readonly ref: Ref<HTMLInputElement>;
  readonly kind: SecretKind;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What the last try came to. */
  readonly error: Error | null;
  /** Until the next try may be made; nothing can be typed before. */
  readonly waitMs: number;
  readonly onWaited: () => void;
};

/** The PIN or passphrase, what was wrong with the last one, and how long to wait after so many. */
export function SecretEntry({ ref, kind, text, onText, error, waitMs, onWaited }: SecretEntryProps) {
  const { sayRefusal } = useSpeech();
  const waits = waitMs > 0;
  const wrong = isDeclined(error, 'wrong_passphrase') || isDeclined(error, 'wrong_pin') ? error : null;
  const other = error === null || wrong !== null || isDeclined(error, 'vault_must_wait') ? null : error;
  return (
    <>
      <SecretField
        ref={ref}
        kind={kind}
        value={text}
        onChange={onText}
        error={wrong === null ? null : sayRefusal(withoutWait(wrong.refusal))}
        disabled={waits}
        focused
      />
      {waits ? (
        <WaitNote key={waitMs} waitMs={waitMs} onOver={onWaited} />
      ) : other === null ? null : (
        <Trouble error={other} />
      )}
    </>
  );
}
