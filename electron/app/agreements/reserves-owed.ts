import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { zero } from '../../../shared/money/money.ts';
import type { AgreedDays } from '../../domain/agreements/agreed-days.ts';
import { reserveOwed, type ReserveOwed } from '../../domain/agreements/agreed-reserve.ts';
import type { Reader } from '../../store/connection.ts';
import { listAccounts, type AccountRecord } from '../../store/merchants/accounts-table.ts';
import { settledGrossSince } from '../../store/settlements/settled-gross.ts';
import { reserveSchedules } from '../ledger/reserve-schedules.ts';
import { agreedDaysOf } from './known-agreements.ts';

export type AccountReserveOwed = ReserveOwed & { readonly account: AccountRecord; readonly currency: CurrencyCode };

/**
 * What each provider account should hold of a merchant's reserve by its agreements, and what is short, as of a day. Accounts
 * whose settlements fall under no agreed reserve are left out; without one, no settlement is looked at.
 */
export function reservesOwed(reader: Reader, merchantId: MerchantId, asOf: LocalDate): readonly AccountReserveOwed[] {
  const agreed = agreedDaysOf(reader, merchantId);
  const reserves = agreed.flatMap(({ terms }) => terms.reserve ?? []);
  if (reserves.length === 0) return [];
  const since = addDays(asOf, -Math.max(...reserves.map(({ days }) => days)));
  const schedules = reserveSchedules(reader, merchantId, asOf);
  return listAccounts(reader, 'provider', merchantId)
    .filter(({ institution }) => isAgreedFor(agreed, institution))
    .flatMap((account) => {
      const settled = Map.groupBy(settledGrossSince(reader, account.seq, since), ({ gross }) => gross.currency);
      return [...settled].map(([currency, settlements]) => {
        const schedule = schedules.find((one) => one.accountId === account.id && one.currency === currency);
        const held = schedule?.totals.open ?? zero(currency);
        const { institution } = account;
        return { account, currency, ...reserveOwed(agreed, { institution, currency }, settlements, held, asOf) };
      });
    });
}

const isAgreedFor = (agreed: readonly AgreedDays[], institution: string): boolean =>
  agreed.some(({ terms }) => terms.institution === institution && terms.reserve !== null);
