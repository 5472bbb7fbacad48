import { IconKey } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { SecretForm } from './secret-form.tsx';
import { useVaultCall } from './use-vault-call.ts';

type CreateFormProps = { readonly keyring: boolean; readonly onKey: (recoveryKey: string) => void };

/** Makes the workspace. Its recovery key comes with it, and is shown next. */
export function CreateForm({ keyring, onKey }: CreateFormProps) {
  const words = useSpeech().labels.vault;
  const create = useVaultCall('vault.create', ({ recoveryKey }) => onKey(recoveryKey));
  return (
    <SecretForm
      keyring={keyring}
      submit={words.create}
      busy={create.isPending}
      error={create.error}
      onSubmit={(secret) => create.mutate(secret)}
      note={
        <p className="nk-note">
          <IconKey size={16} aria-hidden />
          {words.noRecovery}
        </p>
      }
    />
  );
}
