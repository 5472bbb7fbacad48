import type { Sentence } from '../../../shared/wording/sentence.ts';
import { matchBatches } from '../../domain/matching/match-batches.ts';
import type { Reader } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { merchantWays } from '../matching/merchant-ways.ts';
import { openItemsOf, openSidesOf } from '../matching/open-sides-of.ts';

/**
 * Why each candidate for what an exception is about failed, by the exception's subject, as the books stand now. The passes
 * are only run once something is asked that they can know of.
 */
export function nearMissesBySubject(
  reader: Reader,
  merchant: MerchantRecord,
): (exception: { readonly subject: string }) => readonly Sentence[] {
  let known: ReadonlyMap<string, readonly Sentence[]> | null = null;
  return ({ subject }) => {
    if (!/^(?:batch|statement_line):/.test(subject)) return [];
    known ??= allNearMisses(reader, merchant);
    return known.get(subject) ?? [];
  };
}

function allNearMisses(reader: Reader, merchant: MerchantRecord): ReadonlyMap<string, readonly Sentence[]> {
  const open = openSidesOf(reader, merchant);
  const { nearMisses } = matchBatches(openItemsOf(open), merchantWays(reader, merchant));
  const bySubject = new Map<string, Map<string, Sentence>>();
  for (const { batchIds, lineIds, why } of nearMisses) {
    const subjects = [...batchIds.map((id) => `batch:${id}`), ...lineIds.map((id) => `statement_line:${id}`)];
    for (const subject of subjects) {
      // Two candidates may fail for the same reason in the same words: that is said once.
      const said = bySubject.get(subject) ?? new Map<string, Sentence>();
      bySubject.set(subject, said.set(JSON.stringify(why), why));
    }
  }
  return new Map([...bySubject].map(([subject, said]) => [subject, [...said.values()]]));
}
