import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../shared/contract/contract.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { isDeclined, valueOf } from '../../bridge/declined.ts';
import { askKey } from '../../bridge/use-ask.ts';

type TouchStep = 'unlock' | 'prove';

/**
 * A fingerprint in the place of the PIN or passphrase, where this computer can ask for one. Who turns away from it is told
 * nothing: the field still stands there.
 */
export function useTouch(step: TouchStep, onDone: () => void = () => undefined) {
  const bridge = useBridge();
  const client = useQueryClient();
  const offered = useQuery({
    queryKey: ['touch', step],
    queryFn: () => bridge.touchOffered(step),
    // Asked anew each time the door is shut.
    gcTime: 0,
    staleTime: 0,
  });
  const touch = useMutation({
    gcTime: 0,
    mutationFn: async () => valueOf((await bridge.touch(step)) as Answer<'vault.unlock'>),
    onSuccess: (status) => {
      client.setQueryData(askKey('vault.status', {}), status);
      onDone();
    },
    onSettled: () => client.invalidateQueries(),
  });
  return {
    offered: offered.data ?? false,
    busy: touch.isPending,
    error: isDeclined(touch.error, 'cancelled') ? null : touch.error,
    ask: () => touch.mutate(),
  };
}
