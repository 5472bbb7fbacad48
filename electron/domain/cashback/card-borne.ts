import { inLatinDigits } from '../../../shared/money/in-latin-digits.ts';

/**
 * A number of which only the end can be read: at most eight digits, at least two signs of masking, then four digits. Our
 * own masking writes `411111******1111` and `4111 11** **** 1111`; banks write `416021XXXXXX1234`, `XXXX-XXXX-XXXX-1234`,
 * `**1234`. A letter before it would make it part of a reference.
 */
const masked = /(?<![\p{L}\d])\d{0,4}[ -]?\d{0,4}[ -]?[*x•#](?:[ -]?[*x•#])+[ -]?(\d{4})(?![\p{L}\d*])/giu;

/** The end of a number in words: `card ending 1234`, `card no. 1234`, `ending with x1234`, `card x1234`; a bare year behind `card` is none. */
const inWords =
  /(?<![\p{L}\d])(?:ending(?:\s+(?:in|with))?|card\s*(?:no|number|#)|card(?=\s*[*x•#]))[\s.:#-]*[*x•]?(\d{4})(?![\p{L}\d*])/giu;

/** Before a masked number these say that it is an account’s, which is nobody’s card. */
const ofAccount = /(?:a\/c|acct?|account|acc|a\.c)(?:\s*(?:no|number))?[\s.:#-]*$/iu;

/** The last four digits, Latin, of every card that a narration or a report’s line names, each once. */
export function cardsBorne(text: string): readonly string[] {
  // A masked number keeps the script it was written in.
  const latin = inLatinDigits(text);
  const found = new Set<string>();
  for (const match of latin.matchAll(masked)) {
    if (!ofAccount.test(latin.slice(Math.max(0, match.index - 24), match.index))) found.add(match[1] ?? '');
  }
  for (const match of latin.matchAll(inWords)) found.add(match[1] ?? '');
  return [...found];
}

/**
 * The card a row was paid with: the one it names; none where it names two, for it is not said which of them paid; and on a
 * row that names none, the card whose own statement it stands on: its account’s number ends in the card’s last four.
 */
export function cardBorne(text: string, accountNumber: string, ownLastFour: string): string | null {
  const named = cardsBorne(text);
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  return accountNumber.endsWith(ownLastFour) ? ownLastFour : null;
}
