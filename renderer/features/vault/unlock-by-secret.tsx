import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { secretOf, type SecretKind } from './secret-draft.ts';
import { SecretEntry } from './secret-entry.tsx';
import { TouchButton } from './touch-button.tsx';
import { useVaultCall } from './use-vault-call.ts';

type UnlockBySecretProps = { readonly kind: SecretKind; readonly waitMs: number };

/** The door's usual way in. After wrong tries it is shut for a while, which is counted down. */
export function UnlockBySecret({ kind, waitMs }: UnlockBySecretProps) {
  const { labels } = useSpeech();
  const words = labels.vault;
  const client = useQueryClient();
  const unlock = useVaultCall('vault.unlock');
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const waits = waitMs > 0;

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
      <SecretEntry
        ref={field}
        kind={kind}
        text={text}
        onText={setText}
        error={unlock.error}
        waitMs={waitMs}
        onWaited={() => void client.invalidateQueries()}
      />
      <Button type="submit" loading={unlock.isPending} disabled={text === '' || waits} fullWidth mt={4}>
        {words.unlock}
      </Button>
      <TouchButton step="unlock" />
    </form>
  );
}
