import type { ImportedFile } from '../../../shared/contract/imports.ts';
import type { FileIssue } from '../../formats/format.ts';

/** An issue as it is answered: its facts in an object of its own. */
export const shownIssue = (issue: FileIssue): ImportedFile['issues'][number] => ({
  ...issue,
  facts: { ...issue.facts },
});
