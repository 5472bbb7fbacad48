import { expect, test } from 'vitest';
import { readHelp } from './read-help.ts';
import { searchHelp, type HelpBook } from './search-help.ts';

const book: HelpBook = new Map([
  [
    'home',
    readHelp('# Home\n\nMoney in transit.\n\n## <a id="use"></a>How to use it\n\nThe bank owes the payout nothing.\n'),
  ],
  [
    'reconcile',
    readHelp('# Reconcile\n\nBoth sides.\n\n## <a id="short_paid"></a>Short paid\n\nThe payout came short.\n'),
  ],
  ['glossary', readHelp('# শব্দকোষ\n\nগড়মিল ও পে-আউট।\n')],
]);

const places = (question: string) => searchHelp(book, question).map(({ page, anchor }) => `${page}#${anchor ?? ''}`);

test('all words must stand in a section; headings come first, then the order of the pages', () => {
  expect(places('payout')).toEqual(['home#use', 'reconcile#short_paid']);
  expect(places('short')).toEqual(['reconcile#short_paid']);
  expect(places('PAYOUT short')).toEqual(['reconcile#short_paid']);
  expect(places('payout purple')).toEqual([]);
  expect(places('  ')).toEqual([]);
});

test('the title of the page helps to tell one section from another, and is no find alone', () => {
  expect(places('home bank')).toEqual(['home#use']);
  expect(places('home')).toEqual(['home#']);
});

test('a letter that can be written in two ways is found in both', () => {
  // ড় as one sign, and as ড with a dot.
  expect(places('গ\u09dcমিল')).toEqual(['glossary#']);
  expect(places('গ\u09a1\u09bcমিল')).toEqual(['glossary#']);
});

test('the excerpt shows the words where they stand, cut at words', () => {
  const long = `# Long\n\n${'before '.repeat(40)}the needle lies here ${'after '.repeat(40)}\n`;
  const [hit] = searchHelp(new Map([['home', readHelp(long)]]), 'needle');
  expect(hit?.excerpt).toMatch(/^… (before )+the needle lies here (after )+after …$/);
});
