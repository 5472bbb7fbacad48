import type { AccountName } from '../../../shared/contract/ledger.ts';
import { assertNever } from '../../../shared/kernel/assert.ts';
import { accountRoleName, institutionName, methodName } from '../../i18n/catalogue-names.ts';
import type { Labels } from '../../i18n/labels.ts';

/** What splits the role, in the reader's words: a method, whose the account is, or a name as it stands; empty where nothing does. */
export function accountSubject(labels: Labels, { subject, subjectKind }: AccountName): string {
  switch (subjectKind) {
    case 'method':
      return methodName(labels, subject);
    case 'provider_account':
    case 'bank_account':
      return institutionName(labels, subject);
    case 'merchant':
      return subject;
    default:
      return assertNever(subjectKind);
  }
}

/** An account in one line: `Turnover · UPI`. */
export function accountTitle(labels: Labels, account: AccountName): string {
  const subject = accountSubject(labels, account);
  const name = accountRoleName(labels, account.role);
  return subject === '' ? name : `${name} · ${subject}`;
}
