import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { BridgeProvider, useBridge } from '../../bridge/bridge-context.tsx';
import { guardedBridge } from '../../bridge/guarded-bridge.ts';
import { createAsking } from './asking.ts';
import { ProofDialog } from './proof-dialog.tsx';

/** Asks for the PIN or passphrase wherever a command of the screens within wants it, and has the command made again. */
export function ProofGate({ children }: { readonly children: ReactNode }) {
  const bridge = useBridge();
  const [asking] = useState(() => createAsking<'proof', boolean>());
  const asked = useSyncExternalStore(asking.subscribe, asking.question) !== null;
  // Locked meanwhile: whatever waited for the proof has not got it.
  useEffect(() => () => asking.settle(false), [asking]);
  const guarded = useMemo(() => guardedBridge(bridge, () => asking.ask('proof')), [bridge, asking]);
  return (
    <>
      <BridgeProvider bridge={guarded}>{children}</BridgeProvider>
      <ProofDialog opened={asked} onSettle={asking.settle} />
    </>
  );
}
