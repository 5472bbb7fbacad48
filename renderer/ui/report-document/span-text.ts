import type { ReportDocument } from '../../../shared/contract/report-document.ts';
import { firstDayOf, lastDayOf, monthOf, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { reportFactsWords } from '../../../shared/wording/reports/report-facts-words.ts';
import type { Language, Voice } from '../../../shared/wording/voice.ts';

type Span = Pick<ReportDocument, 'from' | 'to'>;

/** The days of a report: a whole month by its name, else from the first to the last. */
export function spanText(
  { from, to }: { readonly from: string; readonly to: string } | Span,
  voice: Voice,
  language: Language,
): string {
  const month = monthOf(from as LocalDate);
  if (from === firstDayOf(month) && to === lastDayOf(month)) return voice.month(month);
  return reportFactsWords[language].span(voice.date(from), voice.date(to));
}
