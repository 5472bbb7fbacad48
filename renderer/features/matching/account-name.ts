import type { Merchant } from '../../../shared/contract/merchants.ts';

type Account = Merchant['accounts'][number];

/** What an account is called in files, whatever the language: `HDFC Bank XX4321`. */
export const accountName = ({ institution, number }: Pick<Account, 'institution' | 'number'>): string =>
  number === '' ? institution : `${institution} ${number}`;
