import type { Page } from 'playwright/test';

/**
 * A language of the tests alone, made from English by rule: every text, placeholder and name of the window grows by two fifths of
 * its own letters, as German or Tamil would grow it. Amounts, moments, references and what the user typed stay as they are. It is
 * written over the drawn page and is no part of the app; `restore` takes it away again.
 */
export const lengthen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const longer = (text: string): string => {
      const letters = text.trim();
      const more = Math.ceil(letters.length * 0.4);
      return `${text.trimEnd()}${letters.includes(' ') ? ' ' : ''}${letters.slice(0, more).trimEnd()}`;
    };
    const grown: (() => void)[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const node = texts.currentNode;
      const before = node.nodeValue ?? '';
      const own = node.parentElement?.closest(
        '.nk-amount, .nk-mono, .nk-hidden, time, pre, code, kbd, option, script, style, [lang]:not(html)',
      );
      if (own !== null || !/[a-z]{2}/i.test(before) || /\d/.test(before)) continue;
      const after = longer(before);
      node.nodeValue = after;
      grown.push(() => {
        if (node.nodeValue === after) node.nodeValue = before;
      });
    }
    for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
      const before = field.placeholder;
      field.placeholder = longer(before);
      grown.push(() => {
        field.placeholder = before;
      });
    }
    Object.assign(window, { nikashShorten: () => grown.forEach((shorten) => shorten()) });
  });

export const restore = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { readonly nikashShorten: () => void }).nikashShorten());
