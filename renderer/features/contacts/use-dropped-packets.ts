import { useEffect, useEffectEvent } from 'react';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { isPacket } from '../../ui/inbox-context.tsx';
import { useOpenPackets } from './open-packets-context.ts';

/** Takes packets that are dropped on a screen without books, where nothing else can be dropped. */
export function useDroppedPackets(): void {
  const bridge = useBridge();
  const { open } = useOpenPackets();
  const take = useEffectEvent(async (files: readonly File[]): Promise<void> => {
    const packets = files.filter(isPacket);
    if (packets.length > 0) open(await bridge.takeFiles(packets));
  });
  useEffect(() => {
    const hover = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      void take([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', hover);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hover);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
