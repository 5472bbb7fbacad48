import { Button, PasswordInput } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';
import type { VaultStatus } from '../../../shared/contract/vault.ts';
import { isDeclined } from '../../bridge/declined.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { Door } from './door.tsx';
import { OpenDemoButton } from './open-demo-button.tsx';

/** A workspace is there and shut: its passphrase opens it. */
export function UnlockPage({ status }: { readonly status: VaultStatus }) {
  const { labels, sayRefusal } = useSpeech();
  const words = labels.vault;
  const unlock = useCommandCall('vault.unlock');
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const wrong = isDeclined(unlock.error, 'wrong_passphrase') ? unlock.error : null;

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (passphrase !== '') unlock.mutate({ passphrase }, { onError: () => field.current?.select() });
  };

  return (
    <Door>
      <div className="nk-unlock">
        <Panel title={words.lockedTitle} hint={words.fileName(status.fileName)} className="nk-door-panel">
          <form className="nk-stack-tight" onSubmit={submit} noValidate>
            <PasswordInput
              ref={field}
              label={words.passphrase}
              value={passphrase}
              onChange={(event) => setPassphrase(event.currentTarget.value)}
              autoComplete="current-password"
              visibilityToggleButtonProps={{ 'aria-label': words.showPassphrase }}
              error={wrong === null ? null : sayRefusal(wrong.refusal)}
              autoFocus
              required
              withAsterisk={false}
            />
            {unlock.error === null || wrong !== null ? null : <Trouble error={unlock.error} />}
            <Button type="submit" loading={unlock.isPending} disabled={passphrase === ''} fullWidth mt={4}>
              {words.unlock}
            </Button>
          </form>
        </Panel>
        <div className="nk-unlock-demo">
          <p className="nk-dim">{words.demoText}</p>
          <OpenDemoButton />
        </div>
      </div>
    </Door>
  );
}
