import { Button } from '@mantine/core';
import { useState } from 'react';
import type { VaultStatus } from '../../../shared/contract/vault.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { Door } from './door.tsx';
import { useLock } from './lock-context.ts';
import { RecoveryKeyCard } from './recovery-key-card.tsx';
import { RecoveryTest } from './recovery-test.tsx';
import { useVaultCall } from './use-vault-call.ts';

type RecoveryPageProps = {
  readonly status: VaultStatus;
  /** The key that has just been made; null where nobody can show it any more, so that a new one is made. */
  readonly recoveryKey: string | null;
  readonly onKey: (recoveryKey: string) => void;
};

/** The recovery key is shown once, and tried before the books open. */
export function RecoveryPage({ status, recoveryKey, onKey }: RecoveryPageProps) {
  const words = useSpeech().labels.vault;
  const lock = useLock();
  const [kept, setKept] = useState(false);
  return (
    <Door>
      <div className="nk-unlock">
        {recoveryKey === null ? (
          <MakeKey status={status} onKey={onKey} />
        ) : kept ? (
          <RecoveryTest recoveryKey={recoveryKey} onBack={() => setKept(false)} />
        ) : (
          <RecoveryKeyCard recoveryKey={recoveryKey} fileName={status.fileName} onKept={() => setKept(true)} />
        )}
        <Button variant="subtle" size="compact-sm" color="gray" onClick={lock}>
          {words.keyLater}
        </Button>
      </div>
    </Door>
  );
}

type MakeKeyProps = Pick<RecoveryPageProps, 'status' | 'onKey'>;

function MakeKey({ status, onKey }: MakeKeyProps) {
  const words = useSpeech().labels.vault;
  const make = useVaultCall('vault.renewRecovery', ({ recoveryKey }) => onKey(recoveryKey));
  return (
    <Panel title={words.noKeyTitle} className="nk-door-panel nk-recovery-panel">
      <div className="nk-stack-tight">
        <p className="nk-soft">{words.noKeyText(status.fileName)}</p>
        {make.error === null ? null : <Trouble error={make.error} />}
        <Button loading={make.isPending} onClick={() => make.mutate({})} fullWidth mt={4} autoFocus>
          {words.makeKey}
        </Button>
      </div>
    </Panel>
  );
}
