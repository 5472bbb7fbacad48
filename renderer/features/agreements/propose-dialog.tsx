import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';

type ProposeDialogProps = {
  readonly opened: boolean;
  readonly contact: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onSign: (note: string) => void;
};

/** Says what proposing means, and takes a word that goes with it. */
export function ProposeDialog({ opened, contact, busy, error, onClose, onSign }: ProposeDialogProps) {
  const { labels } = useSpeech();
  const words = labels.agreements;
  const [note, setNote] = useState('');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.proposeTitle(contact)}
      size={540}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <div className="nk-stack-tight">
        <p>{words.proposeText(contact)}</p>
        <p className="nk-soft">{words.proposeReplaces}</p>
        <Textarea
          label={words.proposeNote}
          rows={3}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          data-autofocus
        />
        {error === null ? null : <Trouble error={error} />}
        <div className="nk-dialog-actions">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button loading={busy} onClick={() => onSign(note)}>
            {words.sign}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
