import { Button, Modal } from '@mantine/core';
import type { KeptCard } from '../../../shared/contract/fees.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { follow } from '../../ui/paths.ts';
import { Trouble } from '../../ui/trouble.tsx';
import { linkToFees } from './fees-place.ts';

type RemoveCardDialogProps = {
  readonly opened: boolean;
  readonly merchantId: MerchantId;
  readonly kept: KeptCard;
  readonly onClose: () => void;
};

/** Asks once more before a card is taken away. */
export function RemoveCardDialog({ opened, merchantId, kept, onClose }: RemoveCardDialogProps) {
  const { labels } = useSpeech();
  const words = labels.fees;
  const remove = useCommandCall('fees.removeCard');
  const confirm = (): void =>
    remove.mutate({ merchantId, id: kept.id }, { onSuccess: () => follow(linkToFees({ view: 'cards' })) });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.removeTitle(kept.card.name)}
      size={460}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <div className="nk-stack-tight">
        <p className="nk-soft">{words.removeText}</p>
        {remove.error === null ? null : <Trouble error={remove.error} />}
        <div className="nk-dialog-actions">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button color="red" loading={remove.isPending} onClick={confirm} data-autofocus>
            {words.remove}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
