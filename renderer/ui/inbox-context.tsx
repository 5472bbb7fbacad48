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
  readonly drop: (files: readonly DroppedFile[]) => Promise<void>;
  /** True when files were chosen, false when the user thought better of it. */
  readonly choose: () => Promise<boolean>;
  /** Takes one file back out. */
  readonly remove: (token: FileToken) => void;
  readonly clear: () => void;
};

const InboxContext = createContext<Inbox | null>(null);

export function InboxProvider({ children }: { readonly children: ReactNode }) {
  const bridge = useBridge();
  const [files, setFiles] = useState<readonly TakenFile[]>([]);
  const [error, setError] = useState<unknown>(null);

  const take = useCallback(async (taking: Promise<readonly TakenFile[]>): Promise<boolean> => {
    try {
      const taken = await taking;
      setError(null);
      // Files dropped while others wait join them: a report and its statement often come one after the other.
      setFiles((waiting) => [...waiting, ...taken]);
      return taken.length > 0;
    } catch (caught) {
      setError(caught);
      return true;
    }
  }, []);

  const drop = useCallback(
    async (dropped: readonly DroppedFile[]) => void (await take(bridge.takeFiles(dropped))),
    [bridge, take],
  );
  const choose = useCallback(() => take(bridge.chooseFiles()), [bridge, take]);
  const remove = useCallback(
    (token: FileToken) => setFiles((waiting) => waiting.filter((file) => file.token !== token)),
    [],
  );
  const clear = useCallback(() => {
    setFiles([]);
    setError(null);
  }, []);

  const inbox = useMemo<Inbox>(
    () => ({ files, error, drop, choose, remove, clear }),
    [files, error, drop, choose, remove, clear],
  );

  return <InboxContext value={inbox}>{children}</InboxContext>;
}

export function useInbox(): Inbox {
  const inbox = use(InboxContext);
  assert(inbox !== null, 'useInbox stands outside InboxProvider');
  return inbox;
}
