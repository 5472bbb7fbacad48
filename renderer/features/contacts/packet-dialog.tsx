import { Button, Modal, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { TakenFile } from '../../../shared/contract/bridge.ts';
import type { SeenPacket } from '../../../shared/contract/packets.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { Declined } from '../../bridge/declined.ts';
import { ask } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { CardView } from './card-view.tsx';
import { PacketView } from './packet-view.tsx';

type PacketDialogProps = {
  /** Null while nothing is opened. */
  readonly file: TakenFile | null;
  readonly onClose: () => void;
  readonly onTaken: (packet: SeenPacket) => void;
  readonly onIdentity: () => void;
};

/** A file that was opened: who it is from, what it is and does; nothing of it is kept until somebody says so. */
export function PacketDialog({ file, onClose, onTaken, onIdentity }: PacketDialogProps) {
  const { labels } = useSpeech();
  return (
    <Modal
      opened={file !== null}
      onClose={onClose}
      title={file?.name ?? ''}
      size={620}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      {file === null ? null : <Opened file={file} onClose={onClose} onTaken={onTaken} onIdentity={onIdentity} />}
    </Modal>
  );
}

type OpenedProps = Omit<PacketDialogProps, 'file'> & { readonly file: TakenFile };

function Opened({ file, onClose, onTaken, onIdentity }: OpenedProps) {
  const bridge = useBridge();
  const { labels } = useSpeech();
  const words = labels.contacts;
  const look = useQuery({
    // Taken, it would be refused as replayed: what was seen stays as it was, whatever is done meanwhile.
    queryKey: ['packet', file.token],
    queryFn: () => ask(bridge, 'packets.look', { file: file.token }),
    staleTime: 'static',
    gcTime: 0,
  });
  if (look.error !== null) {
    const nameless = look.error instanceof Declined && look.error.refusal.code === 'identity_missing';
    return (
      <div className="nk-stack-tight">
        <Trouble error={look.error} />
        <div className="nk-dialog-actions">
          <Button variant="default" onClick={onClose}>
            {labels.common.close}
          </Button>
          {nameless ? (
            <Button onClick={onIdentity} data-autofocus>
              {words.sayWho}
            </Button>
          ) : null}
        </div>
      </div>
    );
  }
  if (look.data === undefined)
    return (
      <div className="nk-stack" aria-busy role="status" aria-label={words.opening}>
        <Skeleton height={32} radius={8} />
        <Skeleton height={120} radius={8} />
      </div>
    );
  return look.data.what === 'card' ? (
    <CardView file={file} card={look.data.card} onClose={onClose} />
  ) : (
    <PacketView file={file} packet={look.data.packet} onClose={onClose} onTaken={onTaken} />
  );
}
