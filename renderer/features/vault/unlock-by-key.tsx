import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { RecoveryKeyField } from './recovery-key-field.tsx';
import { useVaultCall } from './use-vault-call.ts';

type UnlockByKeyProps = {
  /** Nothing else opens it any more. */
  readonly gone: boolean;
  readonly onRecovered: () => void;
};

/** The way in for whoever lost the PIN or passphrase, or sits at another computer. */
export function UnlockByKey({ gone, onRecovered }: UnlockByKeyProps) {
  const words = useSpeech().labels.vault;
  const unlock = useVaultCall('vault.unlock', onRecovered);
  const [typed, setTyped] = useState('');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (typed.trim() !== '') unlock.mutate({ recoveryKey: typed });
  };
  return (
    <form className="nk-stack-tight" onSubmit={submit} noValidate>
      {gone ? <p>{words.secretGone}</p> : null}
      <RecoveryKeyField value={typed} onChange={setTyped} focused />
      {unlock.error === null ? null : <Trouble error={unlock.error} />}
      <Button type="submit" loading={unlock.isPending} disabled={typed.trim() === ''} fullWidth mt={4}>
        {words.openByKey}
      </Button>
    </form>
  );
}
