import type { Language, Voice } from '../voice.ts';
import { bengaliIssues } from './bn.ts';
import { englishIssues } from './en.ts';
import { hindiIssues } from './hi.ts';
import type { IssueCode, IssueFacts, IssueToSay, IssueWords } from './issue.ts';

type Place = (line: string | null, column: string | null) => string;
type Words = { readonly issues: IssueWords; readonly place: Place; readonly unknown: (code: string) => string };

const words: Readonly<Record<Language, Words>> = {
  en: {
    issues: englishIssues,
    place: (line, column) =>
      joinPlace(line === null ? null : `Line ${line}`, column === null ? null : `column ${column}`),
    unknown: (code) => `Something is wrong with this file (${code}).`,
  },
  bn: {
    issues: bengaliIssues,
    place: (line, column) =>
      joinPlace(line === null ? null : `লাইন ${line}`, column === null ? null : `কলাম ${column}`),
    unknown: (code) => `এই ফাইলে কিছু ভুল আছে (${code})।`,
  },
  hi: {
    issues: hindiIssues,
    place: (line, column) =>
      joinPlace(line === null ? null : `लाइन ${line}`, column === null ? null : `कॉलम ${column}`),
    unknown: (code) => `इस फ़ाइल में कुछ ग़लत है (${code})।`,
  },
};

const joinPlace = (line: string | null, column: string | null): string =>
  line === null && column === null ? '' : `${[line, column].filter((part) => part !== null).join(', ')}: `;

/** The issue as one text in the voice's language: where, what is wrong, what to do. */
export function sayIssue(issue: IssueToSay, voice: Voice): string {
  const { issues, place, unknown } = words[voice.language];
  const where = place(issue.line === null ? null : voice.number(issue.line), issue.column);
  if (!isIssueCode(issue.code)) return where + unknown(issue.code);
  return where + speak(issues, issue.code, issue.facts as never, voice);
}

const speak = <C extends IssueCode>(issues: IssueWords, code: C, facts: IssueFacts[C], voice: Voice): string =>
  issues[code](facts, voice);

/** A workspace may hold issues that another version of the product found. */
const isIssueCode = (code: string): code is IssueCode => Object.hasOwn(englishIssues, code);
