import { reportKinds, type ReportKind } from '../../../shared/contract/report-document.ts';
import { parseMonth, type Month } from '../../../shared/kernel/local-date.ts';
import { linkTo, paths } from '../../ui/paths.ts';

/** Which of a merchant's packs is looked at, and which report of it. It is the address itself. */
export type PacksPlace = {
  /** Null while the address names none: then the window's month is meant. */
  readonly month: Month | null;
  readonly report: ReportKind | null;
};

/** Reads the part of an address behind its `?`; what it cannot mean is left out. */
export function packsPlace(search: string): PacksPlace {
  const told = new URLSearchParams(search);
  const month = parseMonth(told.get('pack') ?? '');
  const report = reportKinds.find((kind) => kind === told.get('report')) ?? null;
  return { month, report: month === null ? null : report };
}

export const linkToPacks = ({ month, report }: PacksPlace): string => linkTo(paths.home, { pack: month, report });
