import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { maskCardNumbers } from '../../../shared/cards/mask-card-numbers.ts';

/** The issue of a file that holds no rates we can read; `found` is what it begins with. */
export const ratesUnknown = (found: string, line: number | null): FileIssue =>
  fileIssue('rates_format_unknown', { found: maskCardNumbers(found).trim().slice(0, 200) }, { line });
