import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';
import type { Writer } from '../../store/connection.ts';
import { insertStep, type Effect, type StepKind } from '../../store/history/steps-table.ts';

/** Gathers what one step of a person does, so that it can be undone as a whole. */
export type Step = {
  readonly note: (effect: Effect) => void;
  /** Writes the step down; nothing when it did nothing. */
  readonly keep: (kind: StepKind, what: Sentence, now: number) => void;
};

export function takeStep(writer: Writer, merchantId: MerchantId): Step {
  const effects: Effect[] = [];
  return {
    note: (effect) => void effects.push(effect),
    keep: (kind, what, now) => {
      if (effects.length > 0) insertStep(writer, merchantId, { kind, what, effects }, now);
    },
  };
}
