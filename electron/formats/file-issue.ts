import { maskCardNumbers } from '../../shared/cards/mask-card-numbers.ts';
import type { Fact } from '../../shared/wording/sentence.ts';
import type { IssueCode, IssueFacts } from '../../shared/wording/issues/issue.ts';
import type { FileIssue } from './format.ts';

/** Where an issue stands. Null: it concerns the file as a whole, or the row as a whole. */
type Place = { readonly line?: number | null; readonly column?: string | null };

/** What keeps no file out of the books: the row is counted, and the reader is told what was noticed. */
const notes: ReadonlySet<IssueCode> = new Set([
  'header_only',
  'quote_stray',
  'instrument_unknown',
  'settlement_date_missing',
  'duplicate_row',
  'day_of_bank_year',
  'details_incomplete',
  'archive_left_out',
  'sheets_left_out',
  'interim_report',
  'mapping_unverified',
  'statements_apart',
  'row_left_out',
  'settlement_listed',
  'settled_without_reference',
  'fees_not_stated',
  'other_references',
  'other_side_not_stated',
  'batch_without_details',
  'cvv_left_out',
]);

const longestFact = 1000;
const longestColumn = 200;

/** Makes an issue; the compiler holds its facts to its code. Texts are cut to what a sentence can bear. */
export function fileIssue<C extends IssueCode>(code: C, facts: IssueFacts[C], place: Place = {}): FileIssue {
  const cut = Object.fromEntries(
    Object.entries(facts as Record<string, Fact>).map(([name, fact]) => [
      name,
      typeof fact === 'string' ? shorten(fact, longestFact) : fact,
    ]),
  );
  return {
    line: place.line ?? null,
    column: place.column === undefined || place.column === null ? null : shorten(place.column, longestColumn),
    code,
    facts: cut,
    holds: !notes.has(code),
  };
}

/** Line ends and control characters would break the sentence apart; a card number is masked before it could be cut in two. */
const shorten = (text: string, longest: number): string => {
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  const line = maskCardNumbers(text.replace(/[\u0000-\u001f\u007f]+/g, ' '));
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};
