import { Modal } from '@mantine/core';
import type { Merchant } from '../../../shared/contract/merchants.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { MerchantForm } from './merchant-form.tsx';

type AddMerchantDialogProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onAdded: (merchant: Merchant) => void;
};

/** One more merchant in the same workspace. */
export function AddMerchantDialog({ opened, onClose, onAdded }: AddMerchantDialogProps) {
  const { labels } = useSpeech();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={labels.merchants.addTitle}
      size={640}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <MerchantForm submitLabel={labels.merchants.saveMore} onAdded={onAdded} />
    </Modal>
  );
}
