import type { ReportCell } from '../../../shared/contract/report-document.ts';
import { sayCell } from '../../../shared/wording/reports/say-cell.ts';
import { localeOf } from '../../i18n/locale-of.ts';
import type { Speech } from '../../i18n/speech-context.tsx';

const longest = 18;

/** As the voice has it: a short month of Bengali and Hindi is read by few. */
const monthForm = (language: Speech['language']): 'short' | 'long' => (language === 'en' ? 'short' : 'long');

/** What stands under each point of a chart, as short as it can be told apart: days of one month by their number alone. */
export function alongTexts(cells: readonly ReportCell[], { voice, language }: Speech, zone: string): readonly string[] {
  const months = new Set(cells.map((cell) => (cell.is === 'date' ? cell.date.slice(0, 7) : cell.is)));
  const years = new Set(cells.map((cell) => (cell.is === 'month' ? cell.month.slice(0, 4) : cell.is)));
  const written = (day: string, form: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(`${localeOf(language).replace(/-u-.*/, '')}-u-nu-latn`, {
      ...form,
      timeZone: 'UTC',
      calendar: 'gregory',
    })
      .format(new Date(`${day}T00:00:00Z`))
      .replaceAll(/\d/g, (digit) => voice.number(Number(digit)));
  return cells.map((cell) => {
    if (cell.is === 'date')
      return months.size === 1
        ? voice.number(Number(cell.date.slice(8)))
        : written(cell.date, { day: 'numeric', month: monthForm(language) });
    if (cell.is === 'month')
      return written(`${cell.month}-01`, {
        month: monthForm(language),
        ...(years.size === 1 ? {} : { year: '2-digit' }),
      });
    const text = sayCell(cell, voice, zone);
    return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  });
}
