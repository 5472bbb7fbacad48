import { useCallback, useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react';
import type { TakenFile } from '../../../shared/contract/bridge.ts';
import type { SeenPacket } from '../../../shared/contract/packets.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { isPacket } from '../../ui/inbox-context.tsx';
import { useChosenFile } from '../../ui/use-chosen-file.ts';
import { OpenPacketsContext, type OpenPackets } from './open-packets-context.ts';
import { PacketDialog } from './packet-dialog.tsx';

type PacketGateProps = {
  /** Called with what was taken, to lead to where it belongs. */
  readonly onTaken: (packet: SeenPacket) => void;
  /** Called with opened files that are no packets. */
  readonly onReports: (files: readonly TakenFile[]) => void;
  /** Leads to where one says who one is. */
  readonly onIdentity: () => void;
  readonly children: ReactNode;
};

/** Opens packets and contact cards wherever they come from, one dialog after another: dropped, chosen, or opened by the system. */
export function PacketGate({ onTaken, onReports, onIdentity, children }: PacketGateProps) {
  const bridge = useBridge();
  const [waiting, setWaiting] = useState<readonly TakenFile[]>([]);
  const open = useCallback((files: readonly TakenFile[]) => setWaiting((before) => [...before, ...files]), []);
  const chosen = useChosenFile((file) => open([file]));
  const sort = useEffectEvent((files: readonly TakenFile[]): void => {
    const reports = files.filter((file) => !isPacket(file));
    if (reports.length < files.length) open(files.filter(isPacket));
    if (reports.length > 0) onReports(reports);
  });
  useEffect(() => bridge.onFilesOpened((files) => sort(files)), [bridge]);
  const { choose, error } = chosen;
  const opens = useMemo<OpenPackets>(() => ({ open, choose: () => void choose(), error }), [open, choose, error]);
  const [file] = waiting;
  const close = (): void => setWaiting((before) => before.slice(1));
  return (
    <OpenPacketsContext value={opens}>
      {children}
      <PacketDialog
        key={file?.token ?? ''}
        file={file ?? null}
        onClose={close}
        onTaken={onTaken}
        onIdentity={() => {
          setWaiting([]);
          onIdentity();
        }}
      />
    </OpenPacketsContext>
  );
}
