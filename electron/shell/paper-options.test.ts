import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import type { PaperHead } from '../../shared/contract/paper-head.ts';
import { paperOptions } from './paper-options.ts';

const head: PaperHead = {
  whose: 'Rangoli Crafts',
  title: 'Turnover · October 2026',
  foot: 'As of 22 Nov 2026, 18:00',
  counted: 'Page {page} of {pages}',
  language: 'en',
  landscape: false,
};

/** The tags of a template, in order. */
const tags = (html: string): readonly string[] => [...html.matchAll(/<\/?([a-z]+)/g)].map(([tag]) => tag);

describe('paperOptions', () => {
  it('says on every page whose it is, what it tells, as of when, and which of how many pages', () => {
    const { headerTemplate = '', footerTemplate = '' } = paperOptions(head);
    expect(headerTemplate).toContain('Rangoli Crafts');
    expect(headerTemplate).toContain('Turnover · October 2026');
    expect(footerTemplate).toContain('As of 22 Nov 2026, 18:00');
    expect(footerTemplate).toContain('Page <span class="pageNumber"></span> of <span class="totalPages"></span>');
  });

  it('counts the pages of what says nothing of itself', () => {
    const { footerTemplate, headerTemplate, landscape } = paperOptions(null);
    expect(footerTemplate).toContain('<span class="pageNumber"></span> / <span class="totalPages"></span>');
    expect(headerTemplate).toBe('<span></span>');
    expect(landscape).toBe(false);
  });

  it('lies on its side where the page asks for it', () => {
    expect(paperOptions({ ...head, landscape: true }).landscape).toBe(true);
  });

  it('takes no text for markup, whatever a merchant is called', () => {
    const usual = paperOptions(head);
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('<img src=x onerror=alert(1)>', '"><script>', "' style='", '&lt;b&gt;')),
        (text) => {
          // `{page}` in a name is a name too: only the counted line has places.
          const { headerTemplate = '', footerTemplate = '' } = paperOptions({
            ...head,
            whose: text,
            title: text,
            foot: text,
          });
          expect(tags(headerTemplate)).toEqual(tags(usual.headerTemplate ?? ''));
          expect(tags(footerTemplate)).toEqual(tags(usual.footerTemplate ?? ''));
        },
      ),
    );
  });
});
