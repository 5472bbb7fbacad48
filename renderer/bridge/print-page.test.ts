import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PaperHead } from '../../shared/contract/paper-head.ts';
import { marginRules } from './print-page.ts';

const head: PaperHead = {
  whose: 'আশা স্টোর্স',
  title: 'টার্নওভার',
  foot: 'যে সময়ের',
  counted: 'পৃষ্ঠা {page} / {pages}',
  language: 'bn',
  landscape: true,
};

it('writes the margins of each page, counted in the digits of the language', () => {
  const rules = marginRules(head);
  expect(rules).toContain('size: A4 landscape');
  expect(rules).toContain('@top-left { content: "আশা স্টোর্স"');
  expect(rules).toContain('"পৃষ্ঠা " counter(page, bengali) " / " counter(pages, bengali)');
});

it('lets no name end its string', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('"; } @page { size: A6', '\\', '\n', '</style>')), (whose) => {
      const plain = marginRules({ ...head, whose: '' });
      const rules = marginRules({ ...head, whose });
      const marks = (text: string): string => text.replaceAll(/"(?:[^"\\]|\\.)*"/gs, '""');
      expect(marks(rules)).toBe(marks(plain));
      expect(rules).not.toContain('<');
    }),
  );
});
