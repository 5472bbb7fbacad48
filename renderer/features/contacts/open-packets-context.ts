import { createContext, use } from 'react';
import { assert } from '../../../shared/kernel/assert.ts';
import type { TakenFile } from '../../../shared/contract/bridge.ts';

export type OpenPackets = {
  /** Opens files one after another, each in its dialog. */
  readonly open: (files: readonly TakenFile[]) => void;
  /** Asks for one first. */
  readonly choose: () => void;
  /** What the host said when it could not give a file. */
  readonly error: unknown;
};

export const OpenPacketsContext = createContext<OpenPackets | null>(null);

export function useOpenPackets(): OpenPackets {
  const opens = use(OpenPacketsContext);
  assert(opens !== null, 'useOpenPackets stands outside PacketGate');
  return opens;
}
