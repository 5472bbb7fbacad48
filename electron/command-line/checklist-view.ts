import type { ChecklistItem } from '../../shared/contract/periods.ts';
import { say } from '../../shared/wording/say.ts';
import type { Voice } from '../../shared/wording/voice.ts';

/** The checklist of a close with each point in words. */
export const checklistJson = (checklist: readonly ChecklistItem[], voice: Voice) =>
  checklist.map(({ item, ok, details }) => ({ item, ok, details: say(details, voice) }));

export const checklistLines = (checklist: readonly ChecklistItem[], voice: Voice): readonly string[] =>
  checklist.map(({ ok, details }) => `  ${ok ? '✓' : '✗'} ${say(details, voice)}`);
