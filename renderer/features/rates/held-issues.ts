import type { ImportedFile } from '../../../shared/contract/imports.ts';
import type { HeldIssue, Refusal } from '../../../shared/contract/refusal.ts';

type Issues = ImportedFile['issues'];

/** The issues that a refused file was held back for, as a list of issues shows them. */
export function heldIssues({ details }: Refusal): Issues {
  const issues = Object.hasOwn(details, 'issues') ? details['issues'] : undefined;
  if (!Array.isArray(issues)) return [];
  return issues
    .filter(isHeldIssue)
    .map(({ line, column, code, facts }) => ({ line, column, code, facts, holds: true }));
}

const isHeldIssue = (value: unknown): value is HeldIssue =>
  typeof value === 'object' && value !== null && 'code' in value;
