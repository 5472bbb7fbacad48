import { useState, type ReactNode } from 'react';
import type { VaultStatus } from '../../../shared/contract/vault.ts';
import { assertNever } from '../../../shared/kernel/assert.ts';
import { NewSecretPage } from './new-secret-page.tsx';
import { RecoveryPage } from './recovery-page.tsx';
import { ShowKeyContext } from './show-key-context.ts';
import { UnlockPage } from './unlock-page.tsx';
import { WelcomePage } from './welcome-page.tsx';

type VaultGateProps = {
  readonly status: VaultStatus;
  /** What stands there when the ledger is broken. */
  readonly damaged: ReactNode;
  readonly children: ReactNode;
};

/**
 * Lets through to the books once they are open, what opens them is known, and somebody has shown that they hold the recovery
 * key. A recovery key lives here and nowhere else, until it was tried.
 */
export function VaultGate({ status, damaged, children }: VaultGateProps) {
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const [recovered, setRecovered] = useState(false);
  // Tried, or locked: nothing of it is kept any longer.
  const over = status.state !== 'open' || status.recovery === 'confirmed';
  const [wasOver, setWasOver] = useState(over);
  if (over !== wasOver) {
    setWasOver(over);
    if (over) setRecoveryKey(null);
  }
  switch (status.state) {
    case 'none':
      return <WelcomePage keyring={status.keyring} onKey={setRecoveryKey} />;
    case 'locked':
      return <UnlockPage status={status} onRecovered={() => setRecovered(true)} />;
    case 'damaged':
      return damaged;
    case 'open': {
      // The demo is everybody's; what is only read cannot be given a new key.
      const own = !status.demo && status.readOnly === null;
      if (own && (recovered || status.secret === null))
        return <NewSecretPage status={status} onDone={() => setRecovered(false)} />;
      if (own && status.recovery !== 'confirmed')
        return <RecoveryPage status={status} recoveryKey={recoveryKey} onKey={setRecoveryKey} />;
      return <ShowKeyContext value={setRecoveryKey}>{children}</ShowKeyContext>;
    }
    default:
      return assertNever(status.state);
  }
}
