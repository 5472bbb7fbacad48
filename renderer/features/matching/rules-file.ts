import { z } from 'zod';
import { matchingRule, type MatchingRule } from '../../../shared/contract/matching-rules.ts';
import type { Merchant } from '../../../shared/contract/merchants.ts';
import { accountName } from './account-name.ts';

type Account = Merchant['accounts'][number];

/** Accounts stand under their names: their numbers in the books are another workspace's affair. */
const rulesFile = z.strictObject({
  kind: z.literal('nikash-matching-rules'),
  version: z.literal(1),
  rules: z.array(matchingRule).max(500),
});

export type RulesFault = 'unreadable' | 'accountUnknown';

export type ReadRules =
  { readonly ok: true; readonly rules: readonly MatchingRule[] } | { readonly ok: false; readonly fault: RulesFault };

/** Nobody writes so many rules; what is longer is another file. */
export const longestRulesFile = 1_000_000;

/** The rules as a file that can be kept or shared, in their order. */
export function rulesText(rules: readonly MatchingRule[], accounts: readonly Account[]): string {
  const nameOf = (id: string): string => {
    const account = accounts.find((one) => one.id === id);
    return account === undefined ? id : accountName(account);
  };
  const named = rules.map((rule) => ({
    ...rule,
    providerAccount: nameOf(rule.providerAccount),
    bankAccount: rule.bankAccount === null ? null : nameOf(rule.bankAccount),
  }));
  return `${JSON.stringify({ kind: 'nikash-matching-rules', version: 1, rules: named }, null, 2)}\n`;
}

/** Reads such a file. Every account that a rule names must be one of the merchant's, and one only: a rule never guesses whose money it is. */
export function readRules(text: string, accounts: readonly Account[]): ReadRules {
  const read = rulesFile.safeParse(parsed(text));
  if (!read.success) return { ok: false, fault: 'unreadable' };
  const idOf = (name: string, kind: Account['kind']): string | null => {
    const named = accounts.filter((account) => account.kind === kind && accountName(account) === name);
    return named.length === 1 ? (named[0]?.id ?? null) : null;
  };
  const rules: MatchingRule[] = [];
  for (const rule of read.data.rules) {
    const providerAccount = idOf(rule.providerAccount, 'provider');
    const bankAccount = rule.bankAccount === null ? null : idOf(rule.bankAccount, 'bank');
    if (providerAccount === null || (rule.bankAccount !== null && bankAccount === null))
      return { ok: false, fault: 'accountUnknown' };
    rules.push({ ...rule, providerAccount, bankAccount });
  }
  return { ok: true, rules };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
