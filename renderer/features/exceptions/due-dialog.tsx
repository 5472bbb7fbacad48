import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import type { Exception } from '../../../shared/contract/exceptions.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';

type DueFormProps = {
  readonly asked: readonly Exception[];
  readonly busy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  /** Null brings the day of the facts back. */
  readonly onDue: (due: string | null) => void;
};

/** Sets the day by which the exceptions are to be answered. */
export function DueDialog({ opened, ...form }: DueFormProps & { readonly opened: boolean }) {
  const { labels } = useSpeech();
  return (
    <Modal
      opened={opened}
      onClose={form.onClose}
      title={labels.exceptionActions.dueTitle}
      size={400}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <DueForm {...form} />
    </Modal>
  );
}

function DueForm({ asked, busy, error, onClose, onDue }: DueFormProps) {
  const { labels } = useSpeech();
  const words = labels.exceptionActions;
  const [first] = asked;
  const [due, setDue] = useState(asked.length === 1 ? (first?.due ?? '') : '');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!busy) onDue(due === '' ? null : due);
  };
  return (
    <form className="nk-stack-tight" onSubmit={submit} noValidate>
      <TextInput
        type="date"
        label={words.dueLabel}
        description={words.dueHint}
        value={due}
        onChange={(event) => setDue(event.currentTarget.value)}
        data-autofocus
      />
      {error === null || error === undefined ? null : <Trouble error={error} />}
      <div className="nk-dialog-actions">
        <Button variant="default" onClick={onClose}>
          {labels.common.cancel}
        </Button>
        <Button type="submit" loading={busy}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
