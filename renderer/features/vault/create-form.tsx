import { Button, PasswordInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { StrengthHint } from './strength-hint.tsx';

/** Makes the workspace: a passphrase, twice, since a slip of the finger would lock its owner out for good. */
export function CreateForm() {
  const words = useSpeech().labels.vault;
  const create = useCommandCall('vault.create');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const differs = tried && passphrase !== again;

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (passphrase !== '' && passphrase === again) create.mutate({ passphrase });
  };

  return (
    <form className="nk-stack-tight" onSubmit={submit} noValidate>
      <PasswordInput
        label={words.passphrase}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': words.showPassphrase }}
        data-autofocus
        required
        withAsterisk={false}
      />
      <StrengthHint text={passphrase} />
      <PasswordInput
        label={words.passphraseAgain}
        value={again}
        onChange={(event) => setAgain(event.currentTarget.value)}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': words.showPassphrase }}
        error={differs ? words.mismatch : null}
        required
        withAsterisk={false}
      />
      <p className="nk-note">
        <IconAlertTriangle size={16} aria-hidden />
        {words.noRecovery}
      </p>
      {create.error === null ? null : <Trouble error={create.error} />}
      <Button type="submit" loading={create.isPending} disabled={passphrase === ''} fullWidth mt={4}>
        {words.create}
      </Button>
    </form>
  );
}
