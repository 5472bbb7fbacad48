import type { Terms } from '../../contract/agreement.ts';
import type { Sentence } from '../sentence.ts';
import { clausesOf, clauseSections, type ClauseSection } from './clauses-of.ts';

/** What a section said before and says no more, and what it says now. */
export type ChangedClauses = {
  readonly section: ClauseSection;
  readonly gone: readonly Sentence[];
  readonly come: readonly Sentence[];
  /** The same lines in another order: of fees, the first that fits a payment holds. */
  readonly reordered: boolean;
};

/** How terms differ from those before, section by section; what is the same is left out. */
export function changedClauses(before: Terms, after: Terms): readonly ChangedClauses[] {
  const [old, young] = [clausesOf(before), clausesOf(after)];
  return clauseSections.flatMap((section) => {
    const [had, has] = [old[section].map(textOf), young[section].map(textOf)];
    const gone = old[section].filter((_, at) => !has.includes(had[at] ?? ''));
    const come = young[section].filter((_, at) => !had.includes(has[at] ?? ''));
    const isSame = had.length === has.length && had.every((text, at) => text === has[at]);
    return isSame ? [] : [{ section, gone, come, reordered: gone.length === 0 && come.length === 0 }];
  });
}

const textOf = ({ code, facts }: Sentence): string => JSON.stringify([code, Object.entries(facts).toSorted(byName)]);

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;
