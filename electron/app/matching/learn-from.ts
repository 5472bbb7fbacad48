import { institutions } from '../../../shared/catalogue/institutions.ts';
import type { MatchingRule } from '../../../shared/contract/matching-rules.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Money } from '../../../shared/money/money.ts';
import { learnRule } from '../../domain/matching/learn-rule.ts';
import { whoseLines } from '../../domain/matching/whose-lines.ts';
import type { Reader } from '../../store/connection.ts';
import { listMatchingRules } from '../../store/matching/kept-settings.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { listBatches, type BatchRecord } from '../../store/settlements/batches-table.ts';
import { listStatementLines, type StatementLineRecord } from '../../store/settlements/statement-lines-table.ts';
import { openLine } from './open-sides-of.ts';

/**
 * The rule to offer after a person accepted a batch and a line. Null where there is nothing to learn, a rule says it already, or
 * lines that were matched before show that it would be wrong.
 */
export function learnFrom(
  reader: Reader,
  merchant: Pick<MerchantRecord, 'id' | 'name'>,
  batch: BatchRecord,
  line: StatementLineRecord,
  given: Money,
): MatchingRule | null {
  const rules = listMatchingRules(reader, merchant.id);
  const learned = learnRule({
    line: { narration: line.narration, reference: line.reference, account: line.bankAccountId },
    batch: { reference: batch.reference, account: batch.providerAccountId },
    merchant: merchant.name,
    payer: institutions[batch.institution].name,
    given,
    position: Math.max(-1, ...rules.map(({ rule }) => rule.position)) + 1,
  });
  if (learned === null) return null;
  const own = openLine(line);
  const known = whoseLines(
    [own],
    rules.map(({ rule }) => rule),
  ).get(own)?.rule;
  if (known?.providerAccount === batch.providerAccountId && learned.tolerance === null) return null;
  return contradicted(reader, merchant.id, learned) ? null : learned;
}

/** A line of the past that the rule would give to one account, and that was matched with another's payout. */
function contradicted(reader: Reader, merchantId: MerchantId, rule: MatchingRule): boolean {
  const accountOf = new Map(
    listBatches(reader, merchantId).flatMap(({ matchSeq, providerAccountId }) =>
      matchSeq === null ? [] : [[matchSeq, providerAccountId] as const],
    ),
  );
  const matched = listStatementLines(reader, merchantId).filter(({ matchSeq }) => matchSeq !== null);
  const bySeq = new Map(matched.map((line) => [openLine(line), line.matchSeq] as const));
  return [...whoseLines([...bySeq.keys()], [rule])].some(([line, payer]) => {
    const account = accountOf.get(bySeq.get(line) ?? -1n);
    return payer.rule !== null && account !== undefined && account !== rule.providerAccount;
  });
}
