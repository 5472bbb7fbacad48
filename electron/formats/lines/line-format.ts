import { fileIssue } from '../file-issue.ts';
import { maskCardNumbers } from '../../../shared/cards/mask-card-numbers.ts';
import { lineLimit, splitLines, type TextLine } from '../text/split-lines.ts';
import type { Findings, FormatFacts, TextFormat } from '../text/text-format.ts';

export type LineReader = {
  /** Lines in the order of the file, blank ones too, their card numbers masked. */
  readonly read: (line: TextLine) => void;
  readonly end: () => void;
};

/** Makes a format of text that is read line by line. A line too long for any report is an issue and is not given. */
export const lineFormat = (
  format: FormatFacts & {
    readonly recognises: (head: string) => boolean;
    readonly open: (findings: Findings) => LineReader;
  },
): TextFormat => ({
  ...format,
  open: (findings) => {
    const splitter = splitLines();
    const reader = format.open(findings);
    const read = (line: TextLine): void => {
      if (line.cut) findings.issue(fileIssue('record_too_long', { limit: lineLimit }, line));
      else if (line.text.includes('\0')) findings.issue(fileIssue('control_character', {}, line));
      else reader.read({ ...line, text: maskCardNumbers(withoutFileEnd(line.text)) });
    };
    return {
      push: (text) => splitter.push(text).forEach(read),
      end: () => {
        splitter.end().forEach(read);
        reader.end();
      },
    };
  },
});

/** DOS programs, and banks' hosts that still talk to them, end a file with this character. */
const withoutFileEnd = (text: string): string => (text.endsWith('\u001a') ? text.slice(0, -1) : text);
