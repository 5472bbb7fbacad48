import { institutions } from '../../../shared/catalogue/institutions.ts';
import type { Merchant } from '../../../shared/contract/merchants.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { Reader } from '../../store/connection.ts';
import { contactOfMerchant } from '../../store/contacts/contacts-table.ts';
import { latestPackMonth } from '../../store/desk/month-packs-table.ts';
import { listAccounts } from '../../store/merchants/accounts-table.ts';
import { latestMonth, type MerchantRecord } from '../../store/merchants/merchants-table.ts';

export const merchantAnswer = (reader: Reader, merchant: MerchantRecord): Merchant => ({
  ...merchant,
  currencies: [...merchant.currencies],
  declared: merchant.declared.map(toWire),
  accounts: (['provider', 'bank'] as const).flatMap((kind) =>
    listAccounts(reader, kind, merchant.id).map(({ id, institution, number }) => ({
      id,
      kind,
      institution: institutions[institution].name,
      number,
    })),
  ),
  side: contactOfMerchant(reader, merchant.id)?.side ?? 'merchant',
  latestMonth: latestMonth(reader, merchant.id) ?? latestPackMonth(reader, merchant.id),
});
