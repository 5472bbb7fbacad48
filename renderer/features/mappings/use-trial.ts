import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { asId, type CallId, type FileToken } from '../../../shared/kernel/ids.ts';
import { valueOf } from '../../bridge/declined.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { askKey } from '../../bridge/use-ask.ts';
import { draftFaults, toMapping, type MappingDraft } from './mapping-draft.ts';

export type Trial = Output<'mappings.try'>;

/** Long enough to finish a word, short enough to seem at once; in milliseconds. */
const pause = 250;

/**
 * The file read by a draft, a moment after its last change; null where the draft cannot be tried yet. A large file is
 * read to its end, so a reading that nobody waits for any more is cancelled.
 */
export function useTrial(
  file: FileToken | null,
  draft: MappingDraft,
  references: readonly string[],
): UseQueryResult<Trial> | null {
  const bridge = useBridge();
  const wanted = useMemo(() => trialOf(file, draft, references), [file, draft, references]);
  const [input] = useDebouncedValue(wanted, pause);
  const trial = useQuery({
    queryKey: input === null ? ['mappings.try', null] : askKey('mappings.try', input),
    queryFn: async ({ signal }) => {
      if (input === null) throw new Error('there is nothing to try');
      const callId: CallId = asId(crypto.randomUUID());
      signal.addEventListener('abort', () => void bridge.cancel(callId));
      return valueOf(await bridge.call('mappings.try', input, callId));
    },
    enabled: input !== null,
    placeholderData: keepPreviousData,
  });
  return wanted === null ? null : trial;
}

/** Its name and whether it was compared make no difference to how a file is read. */
function trialOf(
  file: FileToken | null,
  draft: MappingDraft,
  references: readonly string[],
): Input<'mappings.try'> | null {
  if (file === null || draftFaults(draft).includes('flag_words_missing')) return null;
  return { file, mapping: { ...toMapping(draft), name: 'trial', verified: true }, references: [...references] };
}
