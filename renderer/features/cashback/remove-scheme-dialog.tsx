import { Button, Modal } from '@mantine/core';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';

type RemoveSchemeDialogProps = {
  readonly scheme: { readonly id: string; readonly name: string } | null;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
};

/** Asks once more before a scheme is taken away. */
export function RemoveSchemeDialog({ scheme, onClose, onRemoved }: RemoveSchemeDialogProps) {
  const { labels } = useSpeech();
  const words = labels.cashback;
  const { merchant } = usePlace();
  const remove = useCommandCall('cashback.remove');
  const dismiss = (): void => {
    remove.reset();
    onClose();
  };
  const confirm = (): void => {
    if (scheme === null) return;
    remove.mutate(
      { merchantId: merchant.id, id: scheme.id },
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
      opened={scheme !== null}
      onClose={dismiss}
      title={words.removeTitle(scheme?.name ?? '')}
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
