import { Button, Modal } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { PacketFile } from '../../shared/contract/contacts.ts';
import { useBridge } from '../bridge/bridge-context.tsx';
import { useSpeech } from '../i18n/speech-context.tsx';
import { StateMark } from './state-mark.tsx';
import { Trouble } from './trouble.tsx';

type SealedPacketDialogProps = {
  readonly packet: PacketFile;
  /** Who alone can open it. */
  readonly receiver: string;
  /** Whether what it tells is done, though nobody is told: a step. What was only sent can be sent again. */
  readonly isStep?: boolean;
  readonly onClose: () => void;
};

/** A sealed file that is to be sent: where it was saved, and what to do with it. It is not made a second time by itself. */
export function SealedPacketDialog({ packet, receiver, isStep = false, onClose }: SealedPacketDialogProps) {
  const { labels } = useSpeech();
  const words = labels.onboarding;
  const bridge = useBridge();
  const [saved, setSaved] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const save = async (): Promise<void> => {
    try {
      setError(null);
      const name = await bridge.saveText(packet.fileName, packet.text);
      if (name !== null) setSaved(name);
    } catch (caught) {
      setError(caught);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.packetTitle(receiver)}
      size={560}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <div className="nk-stack-tight">
        <p>{words.packetText(receiver)}</p>
        <p className="nk-dim">{words.packetNext}</p>
        {saved === null ? null : (
          <p role="status">
            <StateMark tone="ok">{words.packetSaved(saved)}</StateMark>
          </p>
        )}
        {error === null ? null : <Trouble error={error} />}
        <div className="nk-dialog-actions">
          <Button variant="default" onClick={onClose}>
            {saved !== null ? words.done : isStep ? words.packetLater : words.notNow}
          </Button>
          <Button leftSection={<IconDownload size={16} aria-hidden />} onClick={() => void save()} data-autofocus>
            {saved === null ? words.packetSave : words.packetSaveAgain}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
