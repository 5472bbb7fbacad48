import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { VaultStatus } from '../../../shared/contract/vault.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask, askKey } from '../../bridge/use-ask.ts';

/** Commands after which the vault is another one, and which say how it stands then. */
type VaultCommand =
  'vault.create' | 'vault.unlock' | 'vault.setSecret' | 'vault.renewRecovery' | 'vault.confirmRecovery' | 'vault.rekey';

/**
 * A command at the door. `onDone` hears of its answer before the rest of the page does, for then another screen stands there. A
 * recovery key is in that one answer: it goes to `onDone`, and is kept neither with the status nor with the call. Nothing of a call is
 * kept once its screen is gone, for what was typed is in it.
 */
export function useVaultCall<M extends VaultCommand>(
  method: M,
  onDone: (output: Output<M>) => void = () => undefined,
): UseMutationResult<VaultStatus, Error, Input<M>> {
  const bridge = useBridge();
  const client = useQueryClient();
  return useMutation({
    gcTime: 0,
    mutationFn: async (input: Input<M>): Promise<VaultStatus> => {
      const output = await ask(bridge, method, input);
      onDone(output);
      return statusOf(output);
    },
    onSuccess: (status) => client.setQueryData(askKey('vault.status', {}), status),
    onSettled: () => client.invalidateQueries(),
  });
}

/** What an answer says of the vault, without the key that may come with it. */
const statusOf = (output: VaultStatus): VaultStatus =>
  Object.fromEntries(Object.entries(output).filter(([name]) => name !== 'recoveryKey')) as VaultStatus;
