import type { PrintToPDFOptions } from 'electron';
import type { PaperHead } from '../../shared/contract/paper-head.ts';

/** The system's own fonts: what stands at the head and foot of pages is drawn outside of the page that brought ours. */
const fonts =
  "Inter,'Segoe UI',Roboto,'Noto Sans','Noto Sans Bengali','Noto Sans Devanagari','Nirmala UI'," +
  "'Bangla Sangam MN','Kohinoor Bangla','Kohinoor Devanagari',sans-serif";

/** As the page that prints says in its own `@page`, in inches: 13 mm at the sides, room for a line above and one below. */
const margins = { top: 0.75, bottom: 0.7, left: 0.51, right: 0.51 };

/** How a page of the window becomes a PDF: A4 with pages counted, and with what the page itself says should stand on each of them. */
export function paperOptions(head: PaperHead | null): PrintToPDFOptions {
  return {
    pageSize: 'A4',
    landscape: head?.landscape ?? false,
    printBackground: true,
    generateTaggedPDF: true,
    displayHeaderFooter: true,
    headerTemplate: head === null ? '<span></span>' : headOf(head),
    footerTemplate: footOf(head),
    margins: head === null ? { ...margins, top: 0.5 } : margins,
  };
}

const headOf = ({ whose, title, language }: PaperHead): string => lineOf(language, escaped(whose), escaped(title));

const footOf = (head: PaperHead | null): string =>
  lineOf(head?.language ?? 'en', escaped(head?.foot ?? ''), countedText(head?.counted ?? '{page} / {pages}'));

/** One line from margin to margin. Chromium gives the templates a size of nothing, so each says its own. */
const lineOf = (language: string, left: string, right: string): string =>
  `<div lang="${language}" style="display:flex;justify-content:space-between;gap:8mm;width:100%;box-sizing:border-box;` +
  `padding:0 13mm;font-family:${fonts};font-size:9px;line-height:1.5;color:#545c6e">` +
  `<span style="flex:1 1 auto">${left}</span><span style="flex:none">${right}</span></div>`;

/** Chromium writes its counts into the spans of these two names. */
const countedText = (counted: string): string =>
  escaped(counted)
    .replace('{page}', '<span class="pageNumber"></span>')
    .replace('{pages}', '<span class="totalPages"></span>');

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as text: a merchant's name is no markup, whatever is in it. */
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? '').replaceAll(/\p{Cc}/gu, ' ');
