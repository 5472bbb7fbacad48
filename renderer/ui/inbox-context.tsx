import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { assert } from '../../shared/kernel/assert.ts';
import type { FileToken } from '../../shared/kernel/ids.ts';
import type { DroppedFile, TakenFile } from '../../shared/contract/bridge.ts';
import { useBridge } from '../bridge/bridge-context.tsx';

/** Files the user gave that wait to be looked at, wherever on the window they were dropped. */
export type Inbox = {
  readonly files: readonly TakenFile[];
  /** What the host said when it could not take them. */
  readonly error: unknown;
  /** True when there is something to look at. */
  readonly drop: (files: readonly DroppedFile[]) => Promise<boolean>;
  /** True when files were chosen, false when the user thought better of it, or chose packets alone. */
  readonly choose: () => Promise<boolean>;
  /** Takes files that the program around the window gave. */
  readonly add: (files: readonly TakenFile[]) => void;
  /** Takes one file back out. */
  readonly remove: (token: FileToken) => void;
  readonly clear: () => void;
};

const InboxContext = createContext<Inbox | null>(null);

type InboxProviderProps = {
  /** Takes what is no report: packets and contact cards, which end in `.nikash`. */
  readonly onPackets: (files: readonly TakenFile[]) => void;
  readonly children: ReactNode;
};

export const isPacket = ({ name }: Pick<TakenFile, 'name'>): boolean => /\.nikash$/i.test(name);

export function InboxProvider({ onPackets, children }: InboxProviderProps) {
  const bridge = useBridge();
  const [files, setFiles] = useState<readonly TakenFile[]>([]);
  const [error, setError] = useState<unknown>(null);

  const take = useCallback(
    async (taking: Promise<readonly TakenFile[]>): Promise<boolean> => {
      try {
        const taken = await taking;
        const packets = taken.filter(isPacket);
        const reports = taken.filter((file) => !isPacket(file));
        setError(null);
        if (packets.length > 0) onPackets(packets);
        // Files dropped while others wait join them: a report and its statement often come one after the other.
        setFiles((waiting) => [...waiting, ...reports]);
        return reports.length > 0;
      } catch (caught) {
        setError(caught);
        return true;
      }
    },
    [onPackets],
  );

  const drop = useCallback((dropped: readonly DroppedFile[]) => take(bridge.takeFiles(dropped)), [bridge, take]);
  const choose = useCallback(() => take(bridge.chooseFiles()), [bridge, take]);
  const add = useCallback((given: readonly TakenFile[]) => setFiles((waiting) => [...waiting, ...given]), []);
  const remove = useCallback(
    (token: FileToken) => setFiles((waiting) => waiting.filter((file) => file.token !== token)),
    [],
  );
  const clear = useCallback(() => {
    setFiles([]);
    setError(null);
  }, []);

  const inbox = useMemo<Inbox>(
    () => ({ files, error, drop, choose, add, remove, clear }),
    [files, error, drop, choose, add, remove, clear],
  );

  return <InboxContext value={inbox}>{children}</InboxContext>;
}

export function useInbox(): Inbox {
  const inbox = use(InboxContext);
  assert(inbox !== null, 'useInbox stands outside InboxProvider');
  return inbox;
}
