import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import type { Moment, MomentReader } from './read-moment.ts';

/** Reads a cell as a moment; null after it has told `issue` that it is empty or cannot be read. */
export type ToldMomentReader = (text: string, line: number, column: string) => Moment | null;

/** `form` is how the source writes its times, for a person who must mend one. */
export function toldMoments(momentOf: MomentReader, form: string, issue: (issue: FileIssue) => void): ToldMomentReader {
  return (text, line, column) => {
    const moment = momentOf(text);
    if (moment !== null) return moment;
    const place = { line, column };
    issue(text === '' ? fileIssue('value_missing', {}, place) : fileIssue('date_unreadable', { text, form }, place));
    return null;
  };
}
