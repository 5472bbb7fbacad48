import { Button } from '@mantine/core';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useShowKey } from './show-key-context.ts';
import { useVaultCall } from './use-vault-call.ts';

/** A new recovery key in the place of the one there is; it is shown and tried before the books are seen again. */
export function RecoveryPanel() {
  const words = useSpeech().labels.security;
  const showKey = useShowKey();
  const renew = useVaultCall('vault.renewRecovery', ({ recoveryKey }) => showKey(recoveryKey));
  return (
    <Panel title={words.recoveryTitle} hint={words.recoveryConfirmed}>
      <div className="nk-stack-tight">
        <p className="nk-soft">{words.recoveryRenew}</p>
        {renew.error === null ? null : <Trouble error={renew.error} />}
        <div>
          <Button variant="default" loading={renew.isPending} onClick={() => renew.mutate({})}>
            {words.renew}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
