import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showDone } from '../../ui/step-notice.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { RecoveryKeyField } from './recovery-key-field.tsx';
import { secretOf, type SecretKind } from './secret-draft.ts';
import { SecretField } from './secret-field.tsx';
import { useVaultCall } from './use-vault-call.ts';

/** The ledger under a fresh key. Both what opens it and what recovers it are asked for: both are wrapped around the new one. */
export function RekeyPanel({ kind }: { readonly kind: SecretKind }) {
  const speech = useSpeech();
  const { labels } = speech;
  const words = labels.security;
  const rekey = useVaultCall('vault.rekey');
  const [opened, setOpened] = useState(false);
  const [text, setText] = useState('');
  const [recoveryKey, setRecoveryKey] = useState('');
  const close = (): void => {
    rekey.reset();
    setOpened(false);
    setText('');
    setRecoveryKey('');
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text === '' || recoveryKey.trim() === '' || rekey.isPending) return;
    rekey.mutate(
      { secret: secretOf(kind, text), recoveryKey },
      {
        onSuccess: () => {
          close();
          showDone(words.rekeyed, speech);
        },
      },
    );
  };
  return (
    <Panel title={words.rekeyTitle} hint={words.rekeyText}>
      {opened ? (
        <form className="nk-stack-tight nk-security-form" onSubmit={submit} noValidate>
          <SecretField kind={kind} value={text} onChange={setText} focused />
          <RecoveryKeyField value={recoveryKey} onChange={setRecoveryKey} />
          {rekey.error === null ? null : <Trouble error={rekey.error} />}
          <p className="nk-dim nk-small" role="status">
            {rekey.isPending ? words.rekeying : ''}
          </p>
          <div className="nk-dialog-actions">
            <Button variant="default" onClick={close} disabled={rekey.isPending}>
              {labels.common.cancel}
            </Button>
            <Button type="submit" loading={rekey.isPending} disabled={text === '' || recoveryKey.trim() === ''}>
              {words.rekey}
            </Button>
          </div>
        </form>
      ) : (
        <Button variant="default" onClick={() => setOpened(true)}>
          {words.rekey}
        </Button>
      )}
    </Panel>
  );
}
