import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markedText } from './marked-text.ts';

const marked = (text: string, query: string): string =>
  markedText(text, query)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

it.each([
  ['Hide amounts', 'amo', 'Hide [amo]unts'],
  ['Hide amounts', 'AMOUNTS hide', '[Hide] [amounts]'],
  ['no no', 'no', '[no] [no]'],
  ['aaa', 'a', '[aaa]'],
  ['Theme', '', 'Theme'],
  ['Theme', 'x', 'Theme'],
  ['ব্যাকআপ নিন', 'নিন', 'ব্যাকআপ [নিন]'],
  ['İstanbul rates', 'rates', 'İstanbul [rates]'],
])('marks in %s what %s finds: %s', (text, query, said) => {
  expect(marked(text, query)).toBe(said);
});

it('never changes the text, whatever is looked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
      const parts = markedText(text, query);
      expect(parts.map((part) => part.text).join('')).toBe(text.normalize('NFC'));
      expect(parts.every((part) => part.text !== '')).toBe(true);
    }),
  );
});
