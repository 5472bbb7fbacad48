import { chart } from './chart.ts';
import { measures, postingRules, type PostingRule, type RuleKind } from './posting-rules.ts';

/** The rule in words, for the documentation and for whoever asks why an entry looks as it does. */
export function explainRule(kind: RuleKind): string {
  const rule: PostingRule = postingRules[kind];
  const lines = rule.lines.map(
    ({ role, side, measure, reason }) =>
      `${side === 'debit' ? 'Debit' : 'Credit'} ${chart[role].name} with ${measures[measure].words}: ${reason}.`,
  );
  return [rule.words, ...lines].join('\n');
}
