import type { VaultStatus } from '../../../shared/contract/vault.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Door } from './door.tsx';
import { SecretForm } from './secret-form.tsx';
import { useVaultCall } from './use-vault-call.ts';

type NewSecretPageProps = { readonly status: VaultStatus; readonly onDone: () => void };

/** The recovery key opened it: a new PIN or passphrase is chosen at once, for the key goes back to where it is kept. */
export function NewSecretPage({ status, onDone }: NewSecretPageProps) {
  const words = useSpeech().labels.vault;
  const change = useVaultCall('vault.setSecret', onDone);
  return (
    <Door>
      <Panel title={words.newSecretTitle} hint={words.newSecretText} className="nk-door-panel">
        <SecretForm
          keyring={status.keyring}
          submit={words.keepSecret}
          busy={change.isPending}
          error={change.error}
          onSubmit={(secret) => change.mutate(secret)}
          focused
        />
      </Panel>
    </Door>
  );
}
