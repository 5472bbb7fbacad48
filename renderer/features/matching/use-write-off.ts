import { useState } from 'react';
import type { MatchItem } from '../../../shared/contract/matching.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import type { PairRow } from './pair-rows.ts';

/** Giving the chosen open item up: asks for the reason first. `onDone` is told which item has gone. */
export function useWriteOff(row: PairRow | null, active: boolean, onDone: (item: MatchItem) => void) {
  const { merchant } = usePlace();
  const writeOff = useCommandCall('matching.writeOff');
  // Kept as it was asked for: once it is given up, another row stands where it stood.
  const [asking, setAsking] = useState<MatchItem | null>(null);

  const ask = (): void => {
    writeOff.reset();
    setAsking(row !== null && row.kind === 'open' ? row.item : null);
  };
  const confirm = (reason: string): void => {
    if (asking === null || writeOff.isPending) return;
    writeOff.mutate(
      { merchantId: merchant.id, item: asking.id, reason },
      {
        onSuccess: () => {
          setAsking(null);
          onDone(asking);
        },
      },
    );
  };
  useCommand('row.writeOff', ask, active);

  return {
    ask,
    dialog: {
      item: asking,
      onConfirm: confirm,
      onClose: () => setAsking(null),
      busy: writeOff.isPending,
      error: writeOff.error,
    },
  };
}
