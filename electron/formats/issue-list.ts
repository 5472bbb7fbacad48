import { fileIssue } from './file-issue.ts';
import type { FileIssue } from './format.ts';

/** Issues of one file, those that hold it and those that do not, each up to a limit; what is beyond is counted. */
export type IssueList = {
  readonly add: (issue: FileIssue) => void;
  /** What came since it was last asked. */
  readonly take: () => readonly FileIssue[];
  /** One issue for each kind of which there were more than could be listed. */
  readonly overflow: () => readonly FileIssue[];
};

const longestList = 1000;

export function issueList(): IssueList {
  let waiting: FileIssue[] = [];
  let holding = 0;
  let notes = 0;
  return {
    add: (issue) => {
      const before = issue.holds ? holding : notes;
      if (issue.holds) holding += 1;
      else notes += 1;
      if (before < longestList) waiting.push(issue);
    },
    take: () => {
      const taken = waiting;
      waiting = [];
      return taken;
    },
    overflow: () =>
      [
        { count: holding - longestList, holds: true },
        { count: notes - longestList, holds: false },
      ]
        .filter(({ count }) => count > 0)
        .map(({ count, holds }) => ({ ...fileIssue('more_issues', { count }), holds })),
  };
}
