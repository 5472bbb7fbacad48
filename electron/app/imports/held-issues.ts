import type { ImportedFile } from '../../../shared/contract/imports.ts';
import type { HeldIssue, Refusal } from '../../../shared/contract/refusal.ts';
import { refuse } from '../handler.ts';

type WithIssues = Pick<ImportedFile, 'file'> & {
  readonly issues: readonly (Omit<HeldIssue, 'file'> & { readonly holds: boolean })[];
};

/** The issues that hold files back, each with its file's name. */
export const heldIssues = (files: readonly WithIssues[]): HeldIssue[] =>
  files.flatMap(({ file, issues }) =>
    issues.filter(({ holds }) => holds).map(({ line, column, code, facts }) => ({ file, line, column, code, facts })),
  );

/** More would not help anybody; the preview shows them all. */
const mostShown = 100;

/** The refusal that names what holds files back; null when nothing does. The first such file gives its name. */
export function issuesHold(files: readonly WithIssues[]): Refusal<'issues_hold_import'> | null {
  const issues = heldIssues(files);
  const [first] = issues;
  return first === undefined
    ? null
    : refuse('issues_hold_import', { file: first.file, count: issues.length, issues: issues.slice(0, mostShown) });
}
