import { Button, Modal } from '@mantine/core';
import type { SavedMapping } from '../../../shared/contract/mapping.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';

type RemoveMappingDialogProps = {
  readonly removing: SavedMapping | null;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
};

/** Asks once more before a described report is forgotten. */
export function RemoveMappingDialog({ removing, onClose, onRemoved }: RemoveMappingDialogProps) {
  const { labels } = useSpeech();
  const words = labels.mappings;
  const remove = useCommandCall('mappings.remove');
  const dismiss = (): void => {
    remove.reset();
    onClose();
  };
  const confirm = (): void => {
    if (removing === null) return;
    remove.mutate(
      { id: removing.id },
      {
        onSuccess: () => {
          dismiss();
          onRemoved();
        },
      },
    );
  };
  return (
    <Modal
      opened={removing !== null}
      onClose={dismiss}
      title={words.removeTitle(removing?.mapping.name ?? '')}
      size={460}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <div className="nk-stack-tight">
        <p className="nk-soft">{words.removeText}</p>
        {remove.error === null ? null : <Trouble error={remove.error} />}
        <div className="nk-dialog-actions">
          <Button variant="default" onClick={dismiss}>
            {words.keep}
          </Button>
          <Button color="red" loading={remove.isPending} onClick={confirm} data-autofocus>
            {words.remove}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
