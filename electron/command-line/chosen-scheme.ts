import type { CashbackSchemeView } from '../../shared/contract/cashback.ts';
import type { Merchant } from '../../shared/contract/merchants.ts';
import type { Desk } from './command.ts';
import { Refused } from './refused.ts';

/** The cashback scheme of an id, of the first letters of one, or of a name. */
export async function chosenScheme({ ask }: Desk, merchant: Merchant, named: string): Promise<CashbackSchemeView> {
  const { schemes } = await ask('cashback.list', { merchantId: merchant.id });
  const found = schemes.filter(({ id, scheme }) => id.startsWith(named) || scheme.name === named);
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Refused({ ok: false, code: 'scheme_unknown', details: { id: named } });
  return only;
}
