import { createContext, use, type ReactNode } from 'react';
import { assert } from '../../shared/kernel/assert.ts';
import type { Bridge } from '../../shared/contract/bridge.ts';

const BridgeContext = createContext<Bridge | null>(null);

export function BridgeProvider({ bridge, children }: { readonly bridge: Bridge; readonly children: ReactNode }) {
  return <BridgeContext value={bridge}>{children}</BridgeContext>;
}

export function useBridge(): Bridge {
  const bridge = use(BridgeContext);
  assert(bridge !== null, 'useBridge stands outside BridgeProvider');
  return bridge;
}
