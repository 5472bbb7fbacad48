import { maskCardNumbers } from '../../shared/cards/mask-card-numbers.ts';

/** What may stand inside of a number where a bank breaks its lines: the break, or the mark of the next subfield (`?21`). */
const broken = String.raw`(?:[\r\n \-]|\?\d\d){0,4}`;

/**
 * Masks what becomes a card number only when a reader joins the pieces a bank has broken a narration into: in the text that was
 * joined, and in the raw text, where its pieces stand apart.
 */
export function maskJoined(joined: string, raw: string): { readonly description: string; readonly raw: string } {
  const description = maskCardNumbers(joined);
  if (description === joined) return { description, raw };
  let kept = raw;
  for (const { from, to } of maskedIn(joined, description)) {
    const digits = joined.slice(from, to).match(/\p{Nd}/gu) ?? [];
    kept = kept.replace(new RegExp(digits.join(broken), 'u'), description.slice(from, to));
  }
  return { description, raw: kept };
}

/** Where numbers were masked: the stars between with the six digits before and the four behind. */
function maskedIn(before: string, after: string): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  const digitsFrom = (at: number, step: 1 | -1, count: number): number => {
    let place = at;
    for (let left = count; left > 0; place += step) if (/\p{Nd}/u.test(before.charAt(place))) left -= 1;
    return place;
  };
  for (let at = 0; at < before.length; at += 1) {
    if (before.charAt(at) === after.charAt(at)) continue;
    let last = at;
    for (let next = at; next < before.length && /[\p{Nd} \-\u00A0\u2010-\u2013]/u.test(before.charAt(next)); next += 1)
      if (before.charAt(next) !== after.charAt(next)) last = next;
    found.push({ from: digitsFrom(at - 1, -1, 6) + 1, to: digitsFrom(last + 1, 1, 4) });
    at = last;
  }
  return found;
}
