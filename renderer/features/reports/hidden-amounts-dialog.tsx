import { Button, Modal } from '@mantine/core';
import { useSpeech } from '../../i18n/speech-context.tsx';

type HiddenAmountsDialogProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Whether the file leaves the amounts out too. */
  readonly onChoose: (hidden: boolean) => void;
};

/** While amounts are hidden on screen, whether a file is to hold them is the reader's to say. */
export function HiddenAmountsDialog({ opened, onClose, onChoose }: HiddenAmountsDialogProps) {
  const { labels } = useSpeech();
  const words = labels.security;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.exportTitle}
      size={480}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <div className="nk-stack-tight">
        <p className="nk-soft">{words.exportPage}</p>
        <div className="nk-dialog-actions">
          <Button variant="default" onClick={onClose}>
            {labels.common.cancel}
          </Button>
          <Button variant="default" onClick={() => onChoose(true)}>
            {words.exportWithout}
          </Button>
          <Button onClick={() => onChoose(false)} data-autofocus>
            {words.exportWith}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
