import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type { MerchantId } from '../../../../shared/kernel/ids.ts';
import type { Month } from '../../../../shared/kernel/local-date.ts';
import { chargedFor } from '../../../domain/fees/audit-sums.ts';
import type { Reader } from '../../../store/connection.ts';
import { accountSpan, chargeSumsByMethod } from '../../../store/fees/charges-table.ts';
import { listAccounts, type AccountRecord } from '../../../store/merchants/accounts-table.ts';
import { chargeOf, chargesOf, isWallet, type Days } from '../../fees/audit-account.ts';

/** What one provider account kept of one method in a month, in ledger units of the currency. */
export type MethodCost = {
  readonly account: AccountRecord;
  readonly month: Month;
  readonly currency: CurrencyCode;
  /** Empty for a fee that belongs to no payment and names none. */
  readonly method: string;
  /** Sales that are settled, and their gross: what the effective rate is of. */
  payments: number;
  gross: bigint;
  salesFee: bigint;
  fee: bigint;
  tax: bigint;
};

/** All costs of these days, by month, account and method; each row counted as the fee audit counts it. */
export function methodCosts(reader: Reader, merchantId: MerchantId, days: Days): readonly MethodCost[] {
  const found = new Map<string, MethodCost>();
  for (const account of listAccounts(reader, 'provider', merchantId)) {
    for (const currency of accountSpan(reader, account.id)?.currencies ?? []) {
      for (const group of chargeSumsByMethod(reader, chargesOf(account, currency, days))) {
        const { month, method, rows } = group;
        const key = `${month} ${account.id} ${currency} ${method}`;
        const none = { payments: 0, gross: 0n, salesFee: 0n, fee: 0n, tax: 0n };
        const cost = found.get(key) ?? { account, month, currency, method, ...none };
        found.set(key, cost);
        const charge = chargeOf(group, isWallet(account));
        const { fee, tax } = chargedFor(charge);
        cost.fee += fee;
        cost.tax += tax;
        if (charge.kind !== 'sale') continue;
        cost.payments += rows;
        cost.gross += charge.gross;
        cost.salesFee += charge.fee;
      }
    }
  }
  return [...found.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, cost]) => cost);
}
