import { Button, Modal } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { Trouble } from '../../ui/trouble.tsx';

/** Seals a closed month for the account manager and saves it: what is in it, and what to do with the file. */
export function PackDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { labels, voice } = useSpeech();
  const words = labels.desk;
  const bridge = useBridge();
  const { merchant, month } = usePlace();
  const make = useCommandCall('packets.month');
  const [saved, setSaved] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const seal = async (): Promise<void> => {
    setError(null);
    try {
      const { fileName, text } = await make.mutateAsync({ merchantId: merchant.id, month });
      const name = await bridge.saveText(fileName, text);
      if (name !== null) setSaved(name);
    } catch (caught) {
      setError(caught);
    }
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.packTitle(voice.month(month))}
      size={560}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <div className="nk-stack-tight">
        <p>{words.packText}</p>
        {saved === null ? null : (
          <p role="status">
            <StateMark tone="ok">{words.packSaved(saved)}</StateMark>
          </p>
        )}
        {error === null ? null : <Trouble error={error} />}
        <div className="nk-dialog-actions">
          <Button variant="default" onClick={onClose}>
            {labels.common.close}
          </Button>
          <Button
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={make.isPending}
            onClick={() => void seal()}
            data-autofocus
          >
            {words.packSave}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
