import type { MatchId } from '../../../shared/kernel/ids.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import type { SettledScheme } from '../../domain/cashback/settle-cashback.ts';
import type { Writer } from '../../store/connection.ts';
import type { MatchRecord } from '../../store/matching/matches-table.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import type { StatementLineRecord } from '../../store/settlements/statement-lines-table.ts';
import type { Books } from '../ledger/books.ts';
import { bookCashback } from './book-match.ts';

/** The credits that the merchant's cashback schemes explain to the last digit, by the number of their line, each with why. */
export type ExplainedCashback = ReadonlyMap<bigint, Sentence>;

export function explainedCashback(schemes: readonly SettledScheme[]): ExplainedCashback {
  const found = new Map<bigint, Sentence>();
  const unexplained = new Set<string>();
  for (const { scheme, receipts } of schemes) {
    for (const { receipt, payments, withoutDue } of receipts) {
      if (withoutDue.units !== 0n) unexplained.add(receipt.id);
      const line = /^line:(\d+)$/.exec(receipt.id)?.[1];
      if (line === undefined || payments === 0 || receipt.amount.units <= 0n || unexplained.has(receipt.id)) continue;
      const facts = { scheme: scheme.name, amount: toWire(receipt.amount), payments };
      found.set(BigInt(line), sentence('match_cashback', facts));
    }
  }
  for (const id of unexplained) found.delete(BigInt(id.split(':')[1] ?? '-1'));
  return found;
}

/** Matches of cashback that no scheme explains any more: it was changed, or what it was for was taken back. */
export const outgrownCashback = (
  matches: readonly MatchRecord[],
  explained: ExplainedCashback,
): readonly MatchRecord[] =>
  matches.filter(
    ({ rule, statementLineIds }) => rule === 'cashback' && !statementLineIds.every((id) => explained.has(id)),
  );

/** Books what is explained and still open; gives the lines that are no longer. */
export function matchCashback(
  writer: Writer,
  merchant: MerchantRecord,
  books: Books,
  open: readonly StatementLineRecord[],
  explained: ExplainedCashback,
  { ids, now, made }: { readonly ids: () => string; readonly now: number; readonly made: (matchSeq: bigint) => void },
): ReadonlySet<bigint> {
  const matched = new Set<bigint>();
  for (const line of open) {
    const why = explained.get(line.id);
    if (why === undefined) continue;
    const reasoned = { id: ids() as MatchId, merchantId: merchant.id, rule: 'cashback', why, by: 'rule' } as const;
    made(bookCashback(writer, books, { ...reasoned, line }, now));
    matched.add(line.id);
  }
  return matched;
}
