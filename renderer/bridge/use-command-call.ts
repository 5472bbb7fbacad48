import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { CallId } from '../../shared/kernel/ids.ts';
import type { Contract, Input, MethodName, Output } from '../../shared/contract/contract.ts';
import { useBridge } from './bridge-context.tsx';
import { ask, askKey } from './use-ask.ts';

export type CommandName = { [M in MethodName]: Contract[M]['kind'] extends 'command' ? M : never }[MethodName];

/**
 * A command to the backend. Whatever it changed, every answer held so far may be old: all are asked again. The backend
 * is on this machine, so that costs little and nothing stale is ever shown beside what was just done.
 * @param named gives each call the name by which whoever asks can stop it
 */
export function useCommandCall<M extends CommandName>(
  method: M,
  named?: () => CallId,
): UseMutationResult<Output<M>, Error, Input<M>> {
  const bridge = useBridge();
  const client = useQueryClient();
  // Opens other books, or none. What was typed for it is in the call: nothing of that is kept.
  const atDoor = method.startsWith('vault.') || method === 'backups.restore';
  return useMutation({
    ...(atDoor ? { gcTime: 0 } : {}),
    mutationFn: (input: Input<M>) => ask(bridge, method, input, named?.()),
    onSuccess: (output) => {
      // Other books, or none: what was read from the last ones must not outlive them in memory.
      if (!atDoor) return;
      if (method !== 'backups.restore') client.setQueryData(askKey('vault.status', {}), output);
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'vault.status' });
    },
    onSettled: () => client.invalidateQueries(),
  });
}
