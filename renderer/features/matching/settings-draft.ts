import type { MatchingSettings } from '../../../shared/contract/matching-rules.ts';
import { percentOf, toleranceDraft, toleranceOf, type ToleranceDraft } from './tolerance-draft.ts';

/** The settings of the passes as somebody types them: amounts and percentages as texts. */
export type SettingsDraft = ToleranceDraft & {
  readonly passes: MatchingSettings['passes'];
  readonly acrossPercent: string;
};

export const draftOf = ({ passes, tolerance, acrossPercent }: MatchingSettings): SettingsDraft => ({
  ...toleranceDraft(tolerance),
  passes,
  acrossPercent,
});

/** The settings a draft says; null while one of its texts is no amount or no percentage. */
export function settingsOf(draft: SettingsDraft): MatchingSettings | null {
  const tolerance = toleranceOf(draft);
  const acrossPercent = percentOf(draft.acrossPercent);
  return tolerance === null || acrossPercent === null ? null : { passes: [...draft.passes], tolerance, acrossPercent };
}

/** The passes with one of them run earlier (−1) or later (1). */
export function movedPass(passes: SettingsDraft['passes'], at: number, by: -1 | 1): SettingsDraft['passes'] {
  const [one, other] = [passes[at], passes[at + by]];
  if (one === undefined || other === undefined) return passes;
  return passes.map((pass, place) => (place === at ? other : place === at + by ? one : pass));
}
