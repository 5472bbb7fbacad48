import type { FileIssue } from './format.ts';

/** Thrown where a fault of the file shows in the middle of its bytes; `unreadable` and `orItsIssue` give its issue. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly issue: FileIssue;

  constructor(issue: FileIssue) {
    super(issue.code);
    this.issue = issue;
  }
}

/** What the work gives, or the issue of the file that ended it. */
export async function orItsIssue<Result>(work: () => Promise<Result>): Promise<Result | FileIssue> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileFault) return error.issue;
    throw error;
  }
}
