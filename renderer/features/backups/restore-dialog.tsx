import { Button, Modal, NativeSelect, PasswordInput } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';
import type { BackupRow } from '../../../shared/contract/backups.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { asId, type CallId } from '../../../shared/kernel/ids.ts';
import { inLatinDigits } from '../../../shared/money/in-latin-digits.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { useAsk } from '../../bridge/use-ask.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { momentText } from '../../ui/moment-text.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { showDone } from '../../ui/step-notice.tsx';
import { useChosenFile } from '../../ui/use-chosen-file.ts';

/** The backup that is to be restored, and how it is spoken of. */
type Chosen = { readonly backup: Input<'backups.restore'>['backup']; readonly moment: string };

type By = 'pin' | 'passphrase' | 'recoveryKey';

/** What both pages that restore share: which backup is chosen, the way to choose a file elsewhere, and the dialog itself. */
export function useRestore() {
  const speech = useSpeech();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const elsewhere = useChosenFile(({ token }) =>
    setChosen({ backup: { file: token }, moment: speech.labels.backups.elsewhereMoment }),
  );
  return {
    elsewhere,
    restore: ({ name, madeAt }: BackupRow): void => setChosen({ backup: { name }, moment: momentText(madeAt, speech) }),
    dialog: <RestoreDialog chosen={chosen} onClose={() => setChosen(null)} />,
  };
}

type RestoreDialogProps = { readonly chosen: Chosen | null; readonly onClose: () => void };

/** Says what a restore does and asks for the secret that allows it. */
function RestoreDialog({ chosen, onClose }: RestoreDialogProps) {
  const { labels } = useSpeech();
  return (
    <Modal
      opened={chosen !== null}
      onClose={onClose}
      title={chosen === null ? '' : labels.backups.restoreTitle(chosen.moment)}
      size={520}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      {chosen === null ? null : <RestoreForm chosen={chosen} onClose={onClose} />}
    </Modal>
  );
}

function RestoreForm({ chosen, onClose }: { readonly chosen: Chosen; readonly onClose: () => void }) {
  const speech = useSpeech();
  const { backups: words, imports, vault } = speech.labels;
  const status = useAsk('vault.status', {});
  const bridge = useBridge();
  const running = useRef<CallId | null>(null);
  const restore = useCommandCall('backups.restore', () => (running.current = asId(crypto.randomUUID())));
  const usual: By = status.data?.secret ?? (status.data?.keyring === true ? 'pin' : 'passphrase');
  const [by, setBy] = useState<By | null>(null);
  const [text, setText] = useState('');
  const chosenBy = by ?? usual;
  const labelOf: Readonly<Record<By, string>> = {
    pin: vault.pin,
    passphrase: vault.passphrase,
    recoveryKey: vault.keyField,
  };

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text === '' || restore.isPending) return;
    const given =
      chosenBy === 'pin'
        ? { pin: inLatinDigits(text) }
        : chosenBy === 'passphrase'
          ? { passphrase: text }
          : { recoveryKey: text };
    void go(given);
  };

  /** Other books make another window: what comes after must not hang on this dialog still being there. */
  const go = async (given: Input<'backups.restore'>['by']): Promise<void> => {
    try {
      const { kept } = await restore.mutateAsync({ backup: chosen.backup, by: given });
      onClose();
      const said = [words.restored(chosen.moment), ...(kept === null ? [] : [words.keptAs(kept)])];
      showDone(said.join(' '), speech);
    } catch {
      // The reason stands in the dialog.
      setText('');
    }
  };

  /** While it runs this stops it: until the copy was found good nothing has changed. */
  const leave = (): void => {
    if (!restore.isPending || running.current === null) return onClose();
    void bridge.cancel(running.current).catch(() => undefined);
    return undefined;
  };

  return (
    <form className="nk-stack-tight" onSubmit={submit} noValidate>
      <p>{words.restoreText}</p>
      <div className="nk-restore-by">
        <NativeSelect
          label={words.by}
          value={chosenBy}
          onChange={(event) => setBy(event.currentTarget.value as By)}
          data={(status.data?.keyring === true
            ? (['pin', 'passphrase', 'recoveryKey'] as const)
            : (['passphrase', 'recoveryKey'] as const)
          ).map((value) => ({ value, label: labelOf[value] }))}
        />
        <PasswordInput
          label={labelOf[chosenBy]}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          inputMode={chosenBy === 'pin' ? 'numeric' : 'text'}
          autoComplete="off"
          visibilityToggleButtonProps={{ 'aria-label': words.showSecret }}
          data-autofocus
          required
          withAsterisk={false}
        />
      </div>
      {chosenBy === 'recoveryKey' ? null : <p className="nk-dim nk-small">{words.bySecretHint}</p>}
      {restore.error === null ? null : <Trouble error={restore.error} />}
      <div className="nk-dialog-actions">
        <Button variant="default" onClick={leave}>
          {restore.isPending ? imports.stop : words.keep}
        </Button>
        <Button type="submit" loading={restore.isPending} disabled={text === ''}>
          {words.restoreConfirm}
        </Button>
      </div>
    </form>
  );
}
