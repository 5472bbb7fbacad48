import type { ReportLead } from '../../../shared/contract/report-document.ts';
import { linkTo, paths, type Path } from '../paths.ts';

const pathOf = (to: string): Path | null => (Object.hasOwn(paths, to) ? paths[to as keyof typeof paths] : null);

/** The address of the screen that has the rows behind a figure; null where this version has no such screen. */
export function leadAddress({ to, search }: ReportLead): string | null {
  const path = pathOf(to);
  return path === null ? null : linkTo(path, search);
}
