import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MatchingRule } from '../../../shared/contract/matching-rules.ts';
import { institutionsNamed, narrationWords } from './narration-words.ts';
import type { OpenBatch, OpenLine } from './open-items.ts';

/** Whose payout a line is: by a rule the merchant keeps, or by the name the bank wrote. */
export type Payer = {
  /** The first rule that fits; it outweighs the name. */
  readonly rule: MatchingRule | null;
  readonly named: ReadonlySet<InstitutionId>;
};

const nobody: Payer = { rule: null, named: new Set() };

/** Who paid each line, as far as its words tell. */
export function whoseLines(lines: readonly OpenLine[], rules: readonly MatchingRule[]): ReadonlyMap<OpenLine, Payer> {
  const active = rules
    .filter(({ on }) => on)
    .map((rule) => ({ rule, words: rule.words.flatMap((word) => narrationWords(word)) }));
  return new Map(
    lines.map((line) => {
      const words = narrationWords(line.narration);
      const said = new Set(words);
      const rule = active.find(
        (one) =>
          (one.rule.bankAccount === null || one.rule.bankAccount === line.account) &&
          one.words.length > 0 &&
          one.words.every((word) => said.has(word)),
      );
      const named = institutionsNamed(words);
      return [line, rule === undefined && named.size === 0 ? nobody : { rule: rule?.rule ?? null, named }];
    }),
  );
}

/** Whether a line may be a payout of this batch's account. Nothing speaks for a line that names nobody. */
export const isPaidBy = ({ rule, named }: Payer, batch: OpenBatch): boolean =>
  rule === null ? named.has(batch.institution) : rule.providerAccount === batch.account;
