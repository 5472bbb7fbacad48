import { reportKinds, type ReportKind } from '../../../shared/contract/report-document.ts';

const keptKind = 'nikash.reports.kind';
const keptColumns = 'nikash.reports.without';

/** The report last looked at on this computer; turnover before there was one. */
export function lastKind(): ReportKind {
  const kept = localStorage.getItem(keptKind);
  return reportKinds.find((kind) => kind === kept) ?? 'turnover';
}

export const keepKind = (kind: ReportKind): void => localStorage.setItem(keptKind, kind);

/** The columns that the reader left out of this kind of report. */
export function keptWithout(kind: ReportKind): readonly string[] {
  const list = allKept()[kind];
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
}

export function keepWithout(kind: ReportKind, without: readonly string[]): void {
  const others = Object.entries(allKept()).filter(([key]) => key !== kind);
  const all = without.length === 0 ? others : [...others, [kind, without] as const];
  localStorage.setItem(keptColumns, JSON.stringify(Object.fromEntries(all)));
}

/** What else stands there can only have been put there by hand. */
function allKept(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keptColumns) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
