import { institutions } from '../../../shared/catalogue/institutions.ts';
import type { AccountName } from '../../../shared/contract/ledger.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { chart, type AccountRole } from '../../domain/ledger/chart.ts';
import type { NamedAccount } from '../../store/ledger/named-accounts.ts';

/** The role of an account in the chart; one that the chart does not know is a fault of ours. */
export function chartRole({ role }: Pick<NamedAccount, 'role'>): AccountRole {
  assert(Object.hasOwn(chart, role), `the chart has no ${role}`);
  return role as AccountRole;
}

/** Whose an account with a provider or bank is, and its number where one is known. */
export const holderName = ({ institution, number }: NonNullable<NamedAccount['holder']>): string =>
  `${institutions[institution].name} ${number}`.trimEnd();

/** An account as it is shown: whose account it is, and its number where one is known; a method by its id. */
export const accountName = (account: NamedAccount): AccountName => ({
  id: account.id.toString(),
  role: account.role,
  subject: account.holder === null ? account.subject : holderName(account.holder),
  subjectKind: chart[chartRole(account)].per,
});
