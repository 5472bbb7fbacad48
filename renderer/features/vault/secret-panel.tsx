import { Button } from '@mantine/core';
import { useState } from 'react';
import type { VaultStatus } from '../../../shared/contract/vault.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showDone } from '../../ui/step-notice.tsx';
import { SecretForm } from './secret-form.tsx';
import { useVaultCall } from './use-vault-call.ts';

/** What opens the workspace, and the way to change it. */
export function SecretPanel({ status }: { readonly status: VaultStatus }) {
  const speech = useSpeech();
  const { labels } = speech;
  const words = labels.security;
  const [changing, setChanging] = useState(false);
  const change = useVaultCall('vault.setSecret', () => {
    setChanging(false);
    showDone(words.secretChanged, speech);
  });
  const opens = { pin: words.opensPin, passphrase: words.opensPassphrase };
  return (
    <Panel title={words.secretTitle} hint={status.secret === null ? words.opensNothing : opens[status.secret]}>
      {changing ? (
        <div className="nk-security-form">
          <SecretForm
            keyring={status.keyring}
            submit={words.saveSecret}
            busy={change.isPending}
            error={change.error}
            onSubmit={(secret) => change.mutate(secret)}
            focused
          />
          <Button variant="subtle" size="compact-sm" fullWidth mt={8} onClick={() => setChanging(false)}>
            {labels.common.cancel}
          </Button>
        </div>
      ) : (
        <Button
          variant="default"
          onClick={() => {
            change.reset();
            setChanging(true);
          }}
        >
          {words.changeSecret}
        </Button>
      )}
    </Panel>
  );
}
