import type { WireMoney } from '../../../money/wire.ts';

/** What a person did, in the history. */
export type StepsFacts = {
  step_imported: { file: string; files: number };
  step_import_undone: { file: string };
  step_matched: { left: string; right: string };
  step_unmatched: { reference: string };
  step_written_off: { reference: string; amount: WireMoney };
  step_reconciled: { matches: number };
  /** What was said of exceptions: the reference of the first of them, and how many more. */
  step_noted: { reference: string; more: number };
  /** No owner where one was taken away. */
  step_owned: { owner: string; reference: string; more: number };
  /** No day where one was taken away. */
  step_due: { due: string; reference: string; more: number };
  step_asked: { reference: string; more: number };
  step_accepted: { reference: string; more: number };
  step_reopened: { reference: string; more: number };
};
