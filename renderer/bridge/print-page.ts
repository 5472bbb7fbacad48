import type { PaperHead } from '../../shared/contract/paper-head.ts';

/** How the pages' numbers are written: Chromium knows the digits of each language by name. */
const digits: Readonly<Record<PaperHead['language'], string>> = { en: 'decimal', bn: 'bengali', hi: 'devanagari' };

/**
 * Asks the browser's print dialog, whose file is called by the page's title. What should stand on every page is written into the
 * margins of the paper; the strict content policy allows a sheet that is built, where it would refuse a style element.
 */
export function printPage(fileName: string, head: PaperHead | null): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(head === null ? '' : marginRules(head));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  // Not before the dialog is closed: its preview may lay the pages out anew after the call has returned.
  const drop = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  window.addEventListener('afterprint', drop, { once: true });
  const title = document.title;
  document.title = fileName.replace(/\.pdf$/i, '');
  try {
    window.print();
  } finally {
    document.title = title;
  }
}

/** As the PDF's pages have it: `@page` of A4 with the head's lines in its margins. */
export function marginRules({ whose, title, foot, counted, language, landscape }: PaperHead): string {
  const font = 'font: 8pt var(--nk-font, sans-serif); color: #545c6e;';
  const pages = counted
    .split(/(\{pages?\})/)
    .map((part) =>
      part === '{page}'
        ? `counter(page, ${digits[language]})`
        : part === '{pages}'
          ? `counter(pages, ${digits[language]})`
          : cssText(part),
    )
    .join(' ');
  return (
    `@page { size: A4${landscape ? ' landscape' : ''}; ` +
    `@top-left { content: ${cssText(whose)}; ${font} } @top-right { content: ${cssText(title)}; ${font} } ` +
    `@bottom-left { content: ${cssText(foot)}; ${font} } @bottom-right { content: ${pages}; ${font} } }`
  );
}

/** Text as a string of CSS: nothing in a merchant's name ends it. */
const cssText = (text: string): string =>
  `"${text.replaceAll(/["\\\p{Cc}<]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`;
