import { expect, it } from 'vitest';
import type { Merchant } from '../../shared/contract/merchants.ts';
import { withOwnAccount } from './with-own-account.ts';

const account = { id: 'acc1', kind: 'provider', institution: 'PhonePe', number: '' } as const;
const shop: Pick<Merchant, 'accounts'> = { accounts: [account] };
const other: Pick<Merchant, 'accounts'> = { accounts: [{ ...account, id: 'acc2' }] };

it('narrows no books by the account of another’s', () => {
  const place = { account: 'acc1', search: 'T26' };
  expect(withOwnAccount(place, shop)).toBe(place);
  expect(withOwnAccount(place, other)).toEqual({ account: null, search: 'T26' });
});

it('is the same object where no account narrows', () => {
  const place = { account: null };
  expect(withOwnAccount(place, shop)).toBe(place);
});
