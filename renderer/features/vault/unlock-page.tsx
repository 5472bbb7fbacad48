import { Button } from '@mantine/core';
import { useState } from 'react';
import type { VaultStatus } from '../../../shared/contract/vault.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Door } from './door.tsx';
import { OpenDemoButton } from './open-demo-button.tsx';
import { UnlockByKey } from './unlock-by-key.tsx';
import { UnlockBySecret } from './unlock-by-secret.tsx';

type UnlockPageProps = {
  readonly status: VaultStatus;
  /** The recovery key opened it: a PIN or passphrase has to be chosen next. */
  readonly onRecovered: () => void;
};

/** A workspace is there and shut: its PIN or passphrase opens it, or the recovery key. */
export function UnlockPage({ status, onRecovered }: UnlockPageProps) {
  const words = useSpeech().labels.vault;
  const [byKey, setByKey] = useState(false);
  const { secret } = status;
  const withKey = byKey || secret === null;
  return (
    <Door>
      <div className="nk-unlock">
        <Panel
          title={withKey ? words.keyTitle : words.lockedTitle}
          hint={words.fileName(status.fileName)}
          className="nk-door-panel"
        >
          {withKey ? <UnlockByKey gone={secret === null} onRecovered={onRecovered} /> : null}
          {withKey || secret === null ? null : <UnlockBySecret kind={secret} waitMs={status.waitMs} />}
          {status.recovery === 'none' || secret === null ? null : (
            <Button variant="subtle" size="compact-sm" fullWidth mt={12} onClick={() => setByKey(!byKey)}>
              {byKey ? words.haveSecret : words.haveKey}
            </Button>
          )}
        </Panel>
        <div className="nk-unlock-demo">
          <p className="nk-dim">{words.demoText}</p>
          <OpenDemoButton />
        </div>
      </div>
    </Door>
  );
}
