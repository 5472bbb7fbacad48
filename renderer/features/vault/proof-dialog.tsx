import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type SubmitEvent } from 'react';
import type { VaultStatus } from '../../../shared/contract/vault.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask, askKey, useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { secretOf, type SecretKind } from './secret-draft.ts';
import { SecretEntry } from './secret-entry.tsx';
import { TouchButton } from './touch-button.tsx';

type ProofDialogProps = { readonly opened: boolean; readonly onSettle: (proved: boolean) => void };

/** The PIN or passphrase once more, before a step that asks for it. */
export function ProofDialog({ opened, onSettle }: ProofDialogProps) {
  const { labels } = useSpeech();
  const status = useAsk('vault.status', {}).data;
  const kind = status?.secret ?? 'passphrase';
  return (
    <Modal
      opened={opened}
      onClose={() => onSettle(false)}
      title={kind === 'pin' ? labels.security.proofPin : labels.security.proofPassphrase}
      size={420}
      // It may stand over the dialog whose step it is for.
      zIndex={400}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      {status === undefined ? null : <ProofForm kind={kind} status={status} onSettle={onSettle} />}
    </Modal>
  );
}

type ProofFormProps = {
  readonly kind: SecretKind;
  readonly status: VaultStatus;
  readonly onSettle: (proved: boolean) => void;
};

function ProofForm({ kind, status, onSettle }: ProofFormProps) {
  const { labels } = useSpeech();
  const words = labels.security;
  const bridge = useBridge();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const key = askKey('vault.status', {});
  const prove = useMutation({
    gcTime: 0,
    mutationFn: (typed: string) => ask(bridge, 'vault.prove', secretOf(kind, typed)),
    onSuccess: (now) => {
      client.setQueryData(key, now);
      onSettle(true);
    },
    onError: () => {
      setText('');
      field.current?.focus();
      // How long to wait, and whether there is a PIN at all after so many wrong ones.
      void client.invalidateQueries({ queryKey: key });
    },
  });
  const waits = status.waitMs > 0;

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    // The step behind it is made by another form, over which this dialog only stands.
    event.stopPropagation();
    if (text !== '' && !waits && !prove.isPending) prove.mutate(text);
  };

  return (
    <form className="nk-stack-tight" onSubmit={submit} noValidate>
      <p className="nk-soft">{words.proofText}</p>
      <SecretEntry
        ref={field}
        kind={kind}
        text={text}
        onText={setText}
        error={prove.error}
        waitMs={status.waitMs}
        onWaited={() => void client.invalidateQueries({ queryKey: key })}
      />
      <TouchButton step="prove" onDone={() => onSettle(true)} />
      <div className="nk-dialog-actions">
        <Button variant="default" onClick={() => onSettle(false)}>
          {labels.common.cancel}
        </Button>
        <Button type="submit" loading={prove.isPending} disabled={text === '' || waits}>
          {words.proofGo}
        </Button>
      </div>
    </form>
  );
}
