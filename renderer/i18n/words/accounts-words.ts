import type { LedgerAccount } from '../../../shared/contract/ledger.ts';
import { accountRoleNames } from '../../../shared/wording/names/account-role-names.ts';
import type { Language } from '../../../shared/wording/voice.ts';

type Types = Readonly<Record<LedgerAccount['type'], string>>;

/** What the chart's roles are called. A role that is not here yet is shown by its own words (`accountRoleName`). */
const en = {
  types: {
    asset: 'Assets',
    liability: 'Liabilities',
    equity: 'Equity',
    income: 'Income',
    expense: 'Expenses',
  } as Types,
  roles: accountRoleNames.en,
};

type AccountsWords = typeof en;

const bn: AccountsWords = {
  types: { asset: 'সম্পদ', liability: 'দায়', equity: 'মূলধন', income: 'আয়', expense: 'ব্যয়' },
  roles: accountRoleNames.bn,
};

const hi: AccountsWords = {
  types: { asset: 'संपत्ति', liability: 'देनदारी', equity: 'पूँजी', income: 'आय', expense: 'व्यय' },
  roles: accountRoleNames.hi,
};

export const accountsWords: Readonly<Record<Language, AccountsWords>> = { en, bn, hi };
