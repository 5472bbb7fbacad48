import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { isZero, money, type Money } from '../../../shared/money/money.ts';
import { chart, type AccountRole, type AccountSplit } from './chart.ts';
import { assertBalanced } from './assert-balanced.ts';
import { measures, postingRules, type PostingRule, type RuleKind } from './posting-rules.ts';
import type { Posting } from './posting.ts';

type MeasureOf<K extends RuleKind> = (typeof postingRules)[K]['lines'][number]['measure'];

/** The amounts a rule reads, by name: `post('sale', { gross }, …)`. All of one currency, unless the rule is across currencies. */
export type AmountsOf<K extends RuleKind> = { readonly [S in (typeof measures)[MeasureOf<K>]['of']]: Money };

/** What the entry is about: whichever of these the rule's accounts are split by. */
export type AccountKeys = { readonly [S in Exclude<AccountSplit, 'merchant'>]?: string };

/**
 * Evaluates a posting rule. Positive = debit, negative = credit; zero postings are left out, so an amount of zero
 * gives none. The postings sum to zero in each currency.
 * @throws AssertionFault when a key the rule's accounts need is missing, or when currencies are mixed that the rule does not mix.
 */
export function post<K extends RuleKind>(kind: K, amounts: AmountsOf<K>, keys: AccountKeys): readonly Posting[] {
  const rule: PostingRule = postingRules[kind];
  const given: Readonly<Record<string, Money>> = amounts;
  const postings: Posting[] = [];
  let currency: CurrencyCode | null = null;
  for (const { role, side, measure } of rule.lines) {
    const { of, sign } = measures[measure];
    const value = given[of];
    assert(value !== undefined, `${kind} needs the amount ${of}`);
    currency ??= value.currency;
    assert(
      value.currency === currency || rule.acrossCurrencies === true,
      `${kind} in ${currency} and ${value.currency}`,
    );
    if (isZero(value)) continue;
    const turned = (side === 'debit') === (sign === 1) ? value.units : -value.units;
    postings.push({ account: { role, key: keyFor(role, keys) }, amount: money(value.currency, turned) });
  }
  assertBalanced(postings);
  return postings;
}

function keyFor(role: AccountRole, keys: AccountKeys): string {
  const split = chart[role].per;
  if (split === 'merchant') return '';
  const key = keys[split];
  assert(key !== undefined && key !== '', `an account of ${role} needs its ${split}`);
  return key;
}
