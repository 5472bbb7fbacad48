import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask, askKey } from '../../bridge/use-ask.ts';

/** The table in a file. What was seen of it stays while it is looked at in another way. */
export function useLook(input: Input<'mappings.look'>): UseQueryResult<Output<'mappings.look'>> {
  const bridge = useBridge();
  return useQuery({
    queryKey: askKey('mappings.look', input),
    queryFn: () => ask(bridge, 'mappings.look', input),
    placeholderData: keepPreviousData,
  });
}
