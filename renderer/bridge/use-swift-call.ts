import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { Input, Output } from '../../shared/contract/contract.ts';
import { useBridge } from './bridge-context.tsx';
import { ask } from './use-ask.ts';
import type { CommandName } from './use-command-call.ts';

/**
 * As `useCommandCall`, but done as soon as the command is: what it may have changed is asked again behind it. For work that goes
 * on by the key, where each answer says itself what to show next.
 */
export function useSwiftCall<M extends Exclude<CommandName, `vault.${string}`>>(
  method: M,
): UseMutationResult<Output<M>, Error, Input<M>> {
  const bridge = useBridge();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input<M>) => ask(bridge, method, input),
    onSettled: () => {
      void client.invalidateQueries();
    },
  });
}
