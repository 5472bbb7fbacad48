import { Button, Modal } from '@mantine/core';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';

type AcceptDialogProps = {
  readonly opened: boolean;
  readonly title: string;
  readonly text: string;
  readonly what: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onSign: () => void;
};

/** Says once more what signing means. */
export function AcceptDialog({ opened, title, text, what, busy, error, onClose, onSign }: AcceptDialogProps) {
  const { labels } = useSpeech();
  const words = labels.agreements;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={520}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <div className="nk-stack-tight">
        <p>{text}</p>
        <p className="nk-soft">{what}</p>
        {error === null ? null : <Trouble error={error} />}
        <div className="nk-dialog-actions">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button loading={busy} onClick={onSign} data-autofocus>
            {words.sign}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
