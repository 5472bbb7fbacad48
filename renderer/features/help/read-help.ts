import { Lexer, type Token, type Tokens } from 'marked';
import { assert } from '../../../shared/kernel/assert.ts';

/** A heading of a page with what stands under it; the opening of a page has no anchor. */
export type HelpSection = {
  readonly anchor: string | null;
  readonly title: string;
  /** Its words without their marks, to search through. */
  readonly words: string;
  /** 1 for the page's own, as in the file. */
  readonly depth: number;
};

export type HelpDocument = {
  readonly title: string;
  readonly blocks: readonly Token[];
  readonly sections: readonly HelpSection[];
};

const anchorMark = /<a id="([\w-]+)"><\/a>/;

/** The name under which a heading is linked to. */
export const anchorOf = (heading: Token): string | null => anchorMark.exec(heading.raw)?.[1] ?? null;

/**
 * A page of the help as tokens of its Markdown: nothing of it is ever taken for HTML. The one mark of HTML that the pages have,
 * the anchor before a heading, is read here and dropped; comments say which parts are generated, and are dropped too.
 */
export function readHelp(text: string): HelpDocument {
  const blocks = new Lexer({ gfm: true }).lex(text).filter(({ type }) => type !== 'html' && type !== 'space');
  const sections: HelpSection[] = [];
  for (const block of blocks) {
    if (isHeading(block)) {
      sections.push({ anchor: anchorOf(block), title: wordsOf(block), words: '', depth: block.depth });
      continue;
    }
    const last = sections.pop();
    assert(last !== undefined, 'a page of the help begins with its title');
    sections.push({ ...last, words: `${last.words} ${wordsOf(block)}`.trim() });
  }
  const title = sections[0]?.title;
  assert(title !== undefined, 'a page of the help has a title');
  return { title, blocks, sections };
}

export const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';

/** What a token says, without its marks. */
function wordsOf(token: Token): string {
  switch (token.type) {
    case 'html':
    case 'image':
      return '';
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].map((row) => row.map((cell) => cell.tokens.map(wordsOf).join('')).join(' ')).join(' ');
    }
    case 'list':
      return (token as Tokens.List).items.map((item) => item.tokens.map(wordsOf).join(' ')).join(' ');
    default:
      if ('tokens' in token && token.tokens !== undefined) return token.tokens.map(wordsOf).join('').trim();
      return 'text' in token && typeof token.text === 'string' ? plain(token.text) : '';
  }
}

const named: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** The text of a token as it is read: the lexer leaves a few signs escaped for whoever would make HTML of it. */
export const plain = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => named[sign] ?? sign).replaceAll('\n', ' ');
