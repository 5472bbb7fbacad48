import type { AccountName } from '../../../shared/contract/ledger.ts';
import { accountRoleName, methodName } from '../../i18n/catalogue-names.ts';
import type { Labels } from '../../i18n/labels.ts';

/** What splits the role, in the reader's words: a method's name, an institution as it stands; empty where nothing does. */
export const accountSubject = (labels: Labels, { subject, subjectKind }: AccountName): string =>
  subjectKind === 'method' && subject !== '' ? methodName(labels, subject) : subject;

/** An account in one line: `Turnover · UPI`. */
export function accountTitle(labels: Labels, account: AccountName): string {
  const subject = accountSubject(labels, account);
  const name = accountRoleName(labels, account.role);
  return subject === '' ? name : `${name} · ${subject}`;
}
