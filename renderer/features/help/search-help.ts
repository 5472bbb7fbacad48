import type { HelpPageId } from '../../../shared/help/help-pages.ts';
import type { HelpDocument, HelpSection } from './read-help.ts';

export type HelpBook = ReadonlyMap<HelpPageId, HelpDocument>;

export type HelpHit = {
  readonly page: HelpPageId;
  readonly pageTitle: string;
  readonly anchor: string | null;
  readonly title: string;
  /** The words around the first find, cut at words. */
  readonly excerpt: string;
};

/** As letters are compared: without case, in one form of Unicode (a Bengali ড় can be written as one sign or as two). */
const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase();

const mostHits = 30;
const around = 70;

/**
 * The sections in which all words of the question stand, in the page's title, its heading or its text; those that bear
 * them in a heading come first, else the pages' own order holds.
 */
export function searchHelp(book: HelpBook, question: string): readonly HelpHit[] {
  const words = folded(question)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const hits: { readonly hit: HelpHit; readonly weight: number }[] = [];
  for (const [page, { title: pageTitle, sections }] of book) {
    for (const section of sections) {
      const weight = weightOf(section, pageTitle, words);
      if (weight === 0) continue;
      const { anchor, title, words: text } = section;
      hits.push({ weight, hit: { page, pageTitle, anchor, title, excerpt: excerptOf(text, words) } });
    }
  }
  return hits
    .toSorted((left, right) => right.weight - left.weight)
    .slice(0, mostHits)
    .map(({ hit }) => hit);
}

/** Zero where a word is missing or only the page's title bears them; more, the more of them stand in the heading. */
function weightOf({ title, words: text, depth }: HelpSection, pageTitle: string, words: readonly string[]): number {
  const [heading, body, page] = [folded(title), folded(text), folded(pageTitle)];
  let weight = 0;
  let own = false;
  for (const word of words) {
    const inHeading = heading.includes(word);
    const inBody = body.includes(word);
    if (!inHeading && !inBody && !page.includes(word)) return 0;
    own ||= inHeading || inBody;
    weight += inHeading ? (depth === 1 ? 6 : 5) : inBody ? 1 : 0;
  }
  return own ? weight : 0;
}

function excerptOf(text: string, words: readonly string[]): string {
  // Folding keeps the length of these scripts' texts; where it does not, the excerpt only begins elsewhere.
  const comparable = folded(text);
  const places = words.map((word) => comparable.indexOf(word)).filter((place) => place >= 0);
  const first = places.length === 0 ? 0 : Math.min(...places);
  const from = first <= around ? 0 : text.indexOf(' ', first - around) + 1;
  const to = from + 2 * around >= text.length ? text.length : text.lastIndexOf(' ', from + 2 * around);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
