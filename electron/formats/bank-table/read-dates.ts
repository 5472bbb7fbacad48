import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { momentShape, readMoments, type Moment } from '../table/read-moment.ts';

type DateForm = {
  readonly text: string;
  /** Written this way, be there such a day or not. */
  readonly shape: RegExp;
  readonly read: (text: string) => Moment | null;
};

export type DateReader = {
  /** True for a text of any of the forms. */
  readonly isDate: (text: string) => boolean;
  /** Null after it has told `issue` what is wrong with it. */
  readonly read: (text: string, key: 'date' | 'valueDate', line: number, column: string) => Moment | null;
};

/** How cells of a workbook bring the days that it holds as days. */
const ofWorkbooks = ['yyyy-MM-dd', 'yyyy-MM-dd HH:mm:ss'];

/**
 * The first date of a column decides how that column writes its dates; one written otherwise further down has been
 * through other hands, and its day and month may have been swapped there: a spreadsheet that takes `03/04` for a day in
 * March leaves `13/04` as it stands.
 */
export function readDates(
  wanted: readonly [string, ...string[]],
  from: 'text' | 'workbook',
  zone: string,
  issue: (issue: FileIssue) => void,
): DateReader {
  const forms = [...wanted, ...(from === 'workbook' ? ofWorkbooks : [])].map((form) => dateForm(form, zone));
  const decided = new Map<string, DateForm>();
  return {
    isDate: (text) => forms.some(({ shape }) => shape.test(text)),
    read: (text, key, line, column) => {
      const place = { line, column };
      const known = decided.get(key);
      const form = known ?? forms.find(({ read }) => read(text) !== null);
      const moment = form?.read(text) ?? null;
      if (form !== undefined && moment !== null) {
        decided.set(key, form);
        return moment;
      }
      if (text === '') issue(fileIssue('value_missing', {}, place));
      else if (known !== undefined && !known.shape.test(text) && forms.some(({ shape }) => shape.test(text))) {
        issue(fileIssue('date_form_mixed', { text, form: known.text }, place));
      } else issue(fileIssue('date_unreadable', { text, form: known?.text ?? wanted[0] }, place));
      return null;
    },
  };
}

const dateForm = (form: string, zone: string): DateForm => ({
  text: form,
  shape: momentShape(form),
  read: readMoments([form], zone),
});
