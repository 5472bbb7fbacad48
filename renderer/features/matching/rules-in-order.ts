import type { Output } from '../../../shared/contract/contract.ts';
import type { MatchingRule } from '../../../shared/contract/matching-rules.ts';

export type KeptRule = Output<'matching.rules'>['rules'][number];

export type RuleToSave = { readonly id: string; readonly rule: MatchingRule };

/** The rule itself, without what only the list says of it. */
export const ruleOf = ({ id: _, matches: __, ...rule }: KeptRule): MatchingRule => rule;

/**
 * The rules that must be saved so that one of them is tried earlier (−1) or later (1). Positions are counted anew, for two
 * rules may have had the same; those whose position stays are left alone.
 */
export function movedRules(rules: readonly KeptRule[], id: string, by: -1 | 1): readonly RuleToSave[] {
  const at = rules.findIndex((rule) => rule.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= rules.length) return [];
  const order = rules.map((_, place) => rules[place === at ? to : place === to ? at : place]);
  return order.flatMap((kept, position) =>
    kept === undefined || kept.position === position ? [] : [{ id: kept.id, rule: { ...ruleOf(kept), position } }],
  );
}

/** Where a new rule stands: after all others. */
export const lastPosition = (rules: readonly KeptRule[]): number =>
  Math.min(10_000, Math.max(-1, ...rules.map(({ position }) => position)) + 1);
