import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Bridge } from '../../shared/contract/bridge.ts';
import type { CallId } from '../../shared/kernel/ids.ts';
import type { Contract, Input, MethodName, Output } from '../../shared/contract/contract.ts';
import { useBridge } from './bridge-context.tsx';
import { Declined, Faulted, valueOf } from './declined.ts';

/** The contract's methods that only read. */
export type QueryName = { [M in MethodName]: Contract[M]['kind'] extends 'query' ? M : never }[MethodName];

export const askKey = <M extends QueryName>(method: M, input: Input<M>): readonly [M, Input<M>] => [method, input];

/** Calls and turns whatever went wrong underneath into a fault that can be shown. */
export async function ask<M extends MethodName>(
  bridge: Bridge,
  method: M,
  input: Input<M>,
  callId?: CallId,
): Promise<Output<M>> {
  try {
    return valueOf(await bridge.call(method, input, callId));
  } catch (error) {
    if (error instanceof Declined || error instanceof Faulted) throw error;
    throw new Faulted(null, error instanceof Error ? error.message : String(error));
  }
}

/** A question to the backend, kept until a command changes the books. */
export function useAsk<M extends QueryName>(method: M, input: Input<M>): UseQueryResult<Output<M>> {
  const bridge = useBridge();
  return useQuery({ queryKey: askKey(method, input), queryFn: () => ask(bridge, method, input) });
}
