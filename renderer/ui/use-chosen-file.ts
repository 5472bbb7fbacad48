import { useState } from 'react';
import type { TakenFile } from '../../shared/contract/bridge.ts';
import { useBridge } from '../bridge/bridge-context.tsx';

/** Asks for one file and does something with it; what goes wrong on the way stays to be said. */
export function useChosenFile(onFile: (file: TakenFile) => void | Promise<void>): {
  readonly choose: () => Promise<void>;
  readonly error: unknown;
} {
  const bridge = useBridge();
  const [error, setError] = useState<unknown>(null);
  const choose = async (): Promise<void> => {
    setError(null);
    try {
      const [file] = await bridge.chooseFiles();
      if (file !== undefined) await onFile(file);
    } catch (caught) {
      setError(caught);
    }
  };
  return { choose, error };
}
