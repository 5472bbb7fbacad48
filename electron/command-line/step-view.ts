import type { HistoryStep } from '../../shared/contract/ledger.ts';
import { say } from '../../shared/wording/say.ts';
import type { Voice } from '../../shared/wording/voice.ts';

export const stepText = ({ what }: HistoryStep, voice: Voice): string => say(what, voice);

/** A step of the history with what was done in words. */
export const stepJson = ({ id, kind, what, at, undone }: HistoryStep, voice: Voice) => ({
  step: id,
  kind,
  what: say(what, voice),
  at,
  undone,
});
