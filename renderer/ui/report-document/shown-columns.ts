import type { ReportDocument, ReportSection } from '../../../shared/contract/report-document.ts';

/** What a section is one of: `days:INR` and `days:USD` are both `days`, and a reader's choice of columns is for both. */
export const sectionGroup = ({ id }: Pick<ReportSection, 'id'>): string => id.split(':', 1)[0] ?? id;

/** A column as a choice names it: `days/gross`. */
export const columnKey = (section: ReportSection, columnId: string): string => `${sectionGroup(section)}/${columnId}`;

/** Places of the columns that are shown. One always is: a table of nothing would say that there is nothing. */
export function shownColumns(section: ReportSection, without: ReadonlySet<string>): readonly number[] {
  const all = [...section.columns.keys()];
  const shown = all.filter((at) => !without.has(columnKey(section, section.columns[at]?.id ?? '')));
  return shown.length === 0 ? all.slice(0, 1) : shown;
}

/** The same choice as files name it: every section's own column. */
export const columnsLeftOut = (document: ReportDocument, without: ReadonlySet<string>): readonly string[] =>
  document.sections.flatMap((section) => {
    const shown = new Set(shownColumns(section, without));
    return section.columns.flatMap(({ id }, at) => (shown.has(at) ? [] : [`${section.id}/${id}`]));
  });
