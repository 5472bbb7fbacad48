import type { AccountName } from '../../shared/contract/ledger.ts';
import { chart, type AccountRole } from '../domain/ledger/chart.ts';
import { labelOfMethod } from './label-of-method.ts';

/** An account as accountants call it: its number in the chart, what it holds, and whose it is. */
export type AccountTitle = { readonly code: number | null; readonly name: string; readonly subject: string };

const isRole = (role: string): role is AccountRole => Object.hasOwn(chart, role);

/** A role of another version of the chart has no number here and is named by itself. */
export function accountTitle({ role, subject, subjectKind }: AccountName): AccountTitle {
  const known = isRole(role) ? chart[role] : null;
  return {
    code: known?.code ?? null,
    name: known?.name ?? role.replaceAll('_', ' '),
    subject: subjectKind === 'method' ? labelOfMethod(subject) : subject,
  };
}

export const titleText = ({ name, subject }: AccountTitle): string => (subject === '' ? name : `${name}, ${subject}`);
