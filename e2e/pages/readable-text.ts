import type { Page } from 'playwright/test';

/**
 * All that can be read of a page by eye, by a screen reader, or by whoever looks into it: texts, accessible names and values.
 * What stands within `except` (a selector) is left out.
 */
export const readableText = (page: Page, except: string): Promise<string> =>
  page.evaluate((left) => {
    const told: string[] = [];
    const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const { parentElement, nodeValue } = texts.currentNode;
      if (parentElement?.closest(`script, style, ${left}`) === null) told.push(nodeValue ?? '');
    }
    for (const element of document.querySelectorAll('*')) {
      if (element.closest(left) !== null) continue;
      for (const { name, value } of element.attributes)
        if (/^(aria-|title$|alt$|placeholder$|data-|value$|href$)/.test(name)) told.push(value);
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) told.push(element.value);
    }
    return told.join('\n');
  }, except);
