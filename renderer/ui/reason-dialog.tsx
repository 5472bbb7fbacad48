import { Button, Modal, Textarea } from '@mantine/core';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useSpeech } from '../i18n/speech-context.tsx';
import { Trouble } from './trouble.tsx';

type ReasonDialogProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What will happen. */
  readonly children: ReactNode;
  readonly label: string;
  readonly placeholder: string;
  readonly missing: string;
  readonly keep: string;
  readonly confirm: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onConfirm: (reason: string) => void;
};

/** Asks for the reason of a decision that is kept with it: nothing is decided without one. */
export function ReasonDialog({ opened, onClose, title, ...asked }: ReasonDialogProps) {
  const { labels } = useSpeech();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={520}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <ReasonForm {...asked} onClose={onClose} />
    </Modal>
  );
}

type ReasonFormProps = Omit<ReasonDialogProps, 'opened' | 'title'>;

function ReasonForm({
  onClose,
  children,
  label,
  placeholder,
  missing,
  keep,
  confirm,
  busy,
  error,
  onConfirm,
}: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const given = reason.trim();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (given !== '' && !busy) onConfirm(given);
  };
  return (
    <form className="nk-stack-tight" onSubmit={submit} noValidate>
      {children}
      <Textarea
        label={label}
        placeholder={placeholder}
        rows={3}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && given === '' ? missing : null}
        data-autofocus
      />
      {error === null || error === undefined ? null : <Trouble error={error} />}
      <div className="nk-dialog-actions">
        <Button variant="default" onClick={onClose}>
          {keep}
        </Button>
        <Button type="submit" loading={busy}>
          {confirm}
        </Button>
      </div>
    </form>
  );
}
