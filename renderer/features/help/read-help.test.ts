import { expect, test } from 'vitest';
import { readHelp } from './read-help.ts';

const page = `# A & B

What it *answers*.

## <a id="use"></a>How to **use** it

- first, with \`Ctrl+K\`
- [second](home.md#use)

<!-- keys go.home -->

| Press | Does |
| --- | --- |
| \`G\` | Go |

<!-- end -->
`;

test('a page is its title and its sections, each with its words and no marks', () => {
  const { title, sections } = readHelp(page);
  expect(title).toBe('A & B');
  expect(sections).toEqual([
    { anchor: null, title: 'A & B', words: 'What it answers.', depth: 1 },
    { anchor: 'use', title: 'How to use it', words: 'first, with Ctrl+K second Press Does G Go', depth: 2 },
  ]);
});

test('HTML is not drawn, whatever it is', () => {
  const { blocks } = readHelp('# Title\n\n<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\nText\n');
  expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
});

test('a page without a title is a mistake of ours', () => {
  expect(() => readHelp('Text without a title')).toThrow('begins with its title');
});
