import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { negate, type Money } from '../../../shared/money/money.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { statementRow } from '../make-row.ts';
import { maskJoined } from '../mask-joined.ts';
import { contentIdentities } from '../row-identity.ts';
import { readAmountsIn } from '../table/read-amount.ts';
import { firstOfEach } from '../first-of-each.ts';
import { plainAmount } from './plain-amount.ts';
import { given, readDetails } from './read-details.ts';
import { isCredit, isExpected, type Entry } from './read-entry.ts';

/** An entry with the details that follow it. */
export type WholeEntry = {
  readonly entry: Entry;
  readonly line: number;
  readonly details: readonly string[];
  readonly raw: string;
};

/** `size` is the amount without its sign; `row` is null where the entry moves no money. */
export type SizedRow = { readonly size: Money; readonly row: NormalisedRow | null };

/** Makes rows of the entries of an account, as it is known in the books; null where it has told `issue` what is wrong with one. */
export function rowsOfEntries(
  issue: (issue: FileIssue) => void,
): (whole: WholeEntry, account: string, currency: CurrencyCode) => SizedRow | null {
  const amountOf = readAmountsIn(issue);
  const identityOf = contentIdentities();
  const isFirst = firstOfEach(100);

  const makeRow = ({ entry, line, details, raw: written }: WholeEntry, account: string, size: Money): NormalisedRow => {
    const net = isCredit(entry) ? size : negate(size);
    const occurredAt = entry.entryOn ?? entry.valueOn;
    const narration = readNarration(entry, details);
    const { description } = narration;
    const facts = [occurredAt, entry.valueOn, net.currency, toDecimalText(net), narration.reference, description];
    // Behind the type, as in `NTRF4111…`, or in pieces of subfields, a card number stands out only here.
    const { description: reference, raw } = maskJoined(narration.reference, written);
    return statementRow({
      line,
      occurredAt,
      valueOn: entry.valueOn,
      net,
      reference,
      description,
      // By what is written, not what is shown, as it ever was: rows that are in the books must stay known.
      identity: identityOf(facts, account),
      raw,
    });
  };

  return (whole, account, currency) => {
    const { entry, line } = whole;
    for (const { text, day } of entry.bent)
      issue(fileIssue('day_of_bank_year', { text, date: day }, { line, column: ':61:' }));
    const size = amountOf(plainAmount(entry.amount), currency, line, ':61:');
    if (size === null) return null;
    if (!isExpected(entry) && size.units !== 0n) return { size, row: makeRow(whole, account, size) };
    const text = isExpected(entry) ? entry.mark : entry.amount;
    if (isFirst(text)) issue(fileIssue('row_left_out', { text }, { line, column: ':61:' }));
    return { size, row: null };
  };
}

/** The reference a person would look for first, and all the rest in one line. */
function readNarration(entry: Entry, details: readonly string[]): { reference: string; description: string } {
  const said = readDetails(details);
  const owner = given(entry.ownerReference);
  const bank = given(entry.bankReference);
  const reference = [said.endToEnd, owner, said.ownReference, bank].find((each) => each !== '') ?? '';
  const texts = [said.text, entry.supplement, owner, bank].filter((text) => text !== '' && text !== reference);
  return { reference, description: texts.join(' ').replace(/\s+/g, ' ') };
}
