import { chart } from './chart.ts';
import { measures, postingRules, type PostingRule, type RuleKind } from './posting-rules.ts';

/** The rule in words, for whoever asks why an entry looks as it does: what it is for, each line with its reason, its source. */
export function explainRule(kind: RuleKind): string {
  const { words, lines, source }: PostingRule = postingRules[kind];
  const reasons = lines.map(
    ({ role, side, measure, reason }) =>
      `${side === 'debit' ? 'Debit' : 'Credit'} ${chart[role].name} with ${measures[measure].words}: ${reason}.`,
  );
  return [words, ...reasons, ...(source === undefined ? [] : [`Source: ${source}`])].join('\n');
}
