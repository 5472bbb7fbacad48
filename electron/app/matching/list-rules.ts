import { listMatchingRules } from '../../store/matching/kept-settings.ts';
import { listMatches } from '../../store/matching/matches-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';

/** The rules in the order in which they are tried, each with how many standing matches it made under its name. */
export const listRules: Handlers['matching.rules'] = ({ merchantId }, { workspace: { reader } }) => {
  if (findMerchant(reader, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  const made = new Map<string, number>();
  for (const { rule, why } of listMatches(reader, merchantId)) {
    const name = why.facts['rule'];
    if (rule === 'learned' && typeof name === 'string') made.set(name, (made.get(name) ?? 0) + 1);
  }
  return answer({
    rules: listMatchingRules(reader, merchantId).map(({ id, rule }) => ({
      ...rule,
      id,
      matches: made.get(rule.name) ?? 0,
    })),
  });
};
