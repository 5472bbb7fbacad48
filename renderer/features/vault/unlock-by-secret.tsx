import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { isDeclined } from '../../bridge/declined.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { secretOf, type SecretKind } from './secret-draft.ts';
import { SecretField } from './secret-field.tsx';
import { TouchButton } from './touch-button.tsx';
import { useVaultCall } from './use-vault-call.ts';
import { withoutWait } from './without-wait.ts';
import { WaitNote } from './wait-note.tsx';

type UnlockBySecretProps = { readonly kind: SecretKind; readonly waitMs: number };

/** The door's usual way in. After wrong tries it is shut for a while, which is counted down. */
export function UnlockBySecret({ kind, waitMs }: UnlockBySecretProps) {
  const { labels, sayRefusal } = useSpeech();
  const words = labels.vault;
  const client = useQueryClient();
  const unlock = useVaultCall('vault.unlock');
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const waits = waitMs > 0;
  const wrong =
    isDeclined(unlock.error, 'wrong_passphrase') || isDeclined(unlock.error, 'wrong_pin') ? unlock.error : null;
  const other =
    unlock.error === null || wrong !== null || isDeclined(unlock.error, 'vault_must_wait') ? null : unlock.error;

  useEffect(() => {
    if (!waits) field.current?.focus();
  }, [waits]);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text === '' || waits || unlock.isPending) return;
    unlock.mutate(secretOf(kind, text), {
      onError: () => {
        setText('');
        field.current?.focus();
      },
    });
  };

  return (
    <form className="nk-stack-tight" onSubmit={submit} noValidate>
      <SecretField
        ref={field}
        kind={kind}
        value={text}
        onChange={setText}
        error={wrong === null ? null : sayRefusal(withoutWait(wrong.refusal))}
        disabled={waits}
        focused
      />
      {waits ? (
        <WaitNote key={waitMs} waitMs={waitMs} onOver={() => void client.invalidateQueries()} />
      ) : other === null ? null : (
        <Trouble error={other} />
      )}
      <Button type="submit" loading={unlock.isPending} disabled={text === '' || waits} fullWidth mt={4}>
        {words.unlock}
      </Button>
      <TouchButton step="unlock" />
    </form>
  );
}
