import type { Terms } from '../../contract/agreement.ts';
import type { Sentence } from '../sentence.ts';
import { clausesOf, clauseSections, type ClauseSection } from './clauses-of.ts';

/** What a section said before and says no more, and what it says now. */
export type ChangedClauses = {
  readonly section: ClauseSection;
  readonly gone: readonly Sentence[];
  readonly come: readonly Sentence[];
  /** Only of fees: the same lines in another order, of which the first that fits a payment holds. */
  readonly reordered: boolean;
};

/** How terms differ from those before, section by section; what is the same is left out. */
export function changedClauses(before: Terms, after: Terms): readonly ChangedClauses[] {
  const [old, young] = [clausesOf(before), clausesOf(after)];
  return clauseSections.flatMap((section): readonly ChangedClauses[] => {
    const [had, has] = [old[section].map(textOf), young[section].map(textOf)];
    const gone = old[section].filter((_, at) => !has.includes(had[at] ?? ''));
    const come = young[section].filter((_, at) => !had.includes(has[at] ?? ''));
    if (gone.length > 0 || come.length > 0) return [{ section, gone, come, reordered: false }];
    const reordered = section === 'fees' && had.join('\n') !== has.join('\n');
    return reordered ? [{ section, gone, come, reordered }] : [];
  });
}

const textOf = ({ code, facts }: Sentence): string => JSON.stringify([code, Object.entries(facts).toSorted(byName)]);

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;
