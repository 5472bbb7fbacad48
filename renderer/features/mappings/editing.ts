import type { MappedTable, MappingAsk } from '../../../shared/contract/mappings.ts';
import type { MappingDraft } from './mapping-draft.ts';
import type { Missing } from './still-to-say.ts';

/** What is changed of a draft; `said` is what the file had left open and is answered by it. */
export type ChangeDraft = (part: Partial<MappingDraft>, said?: MappingAsk) => void;

/** What every part of the step works on. */
export type EditingProps = {
  readonly draft: MappingDraft;
  /** The beginning of the file; null where none is at hand. */
  readonly table: MappedTable | null;
  readonly missing: readonly Missing[];
  readonly change: ChangeDraft;
};
