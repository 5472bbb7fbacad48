import { isLeftOut, sectionGroup } from '../../../shared/contract/report-columns.ts';
import type { ReportSection } from '../../../shared/contract/report-document.ts';

/** A column as a reader's choice names it, for every section of its sort: `days/gross`. */
export const columnKey = (section: Pick<ReportSection, 'id'>, columnId: string): string =>
  `${sectionGroup(section.id)}/${columnId}`;

/** Places of the columns that are shown. One always is: a table of nothing would say that there is nothing. */
export function shownColumns(section: ReportSection, without: ReadonlySet<string>): readonly number[] {
  const all = [...section.columns.keys()];
  const shown = all.filter((at) => !isLeftOut(section.id, section.columns[at]?.id ?? '', without));
  return shown.length === 0 ? all.slice(0, 1) : shown;
}
