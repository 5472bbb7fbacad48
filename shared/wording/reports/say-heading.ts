import type { ReportHeading, ReportSection } from '../../contract/report-document.ts';
import { assertNever } from '../../kernel/assert.ts';
import type { Language } from '../voice.ts';
import { reportName } from './report-name.ts';
import { reportWord } from './report-words.ts';

/** What stands over a column, or behind a section's title. */
export function sayHeading(heading: ReportHeading, language: Language): string {
  switch (heading.is) {
    case 'word':
      return reportWord(heading.word, language);
    case 'name':
      return reportName(heading.of, heading.id, language);
    case 'text':
      return heading.text;
    default:
      return assertNever(heading);
  }
}

/** A section's title with what it is of and its currency, where it has them: `By method · PhonePe · INR`. */
export const saySection = ({ title, of, currency }: ReportSection, language: Language): string =>
  [
    reportWord(title, language),
    ...(of === null ? [] : [sayHeading(of, language)]),
    ...(currency === null ? [] : [currency]),
  ].join(' · ');
