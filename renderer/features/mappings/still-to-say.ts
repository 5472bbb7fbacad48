import type { MappingAsk, MappingGap } from '../../../shared/contract/mappings.ts';
import { draftFaults, type DraftFault, type MappingDraft } from './mapping-draft.ts';

export type Missing = MappingGap | DraftFault | `ask_${MappingAsk}`;

/** What must be said before a mapping can be kept, each once: what the books miss, what the form misses, what the file leaves open. */
export function stillToSay(
  draft: MappingDraft,
  open: readonly MappingAsk[],
  gaps: readonly MappingGap[],
): readonly Missing[] {
  const faults = draftFaults(draft);
  const hasCurrency = draft.currency !== null || draft.columns.currency !== undefined;
  const asks = open.filter((ask) => ask !== 'currency' || (!hasCurrency && !gaps.includes('currency_missing')));
  return [...faults, ...gaps, ...asks.map((ask) => `ask_${ask}` as const)];
}
