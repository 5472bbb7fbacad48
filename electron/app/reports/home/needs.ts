import type { HomeReport } from '../../../../shared/contract/home.ts';
import type { LocalDate, Month } from '../../../../shared/kernel/local-date.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import { inCurrency } from '../../../domain/desk/in-currency.ts';
import { orderNeeds } from '../../../domain/home/order-needs.ts';
import type { ExceptionRecord } from '../../../store/exceptions/exceptions-table.ts';
import { listAccounts } from '../../../store/merchants/accounts-table.ts';
import type { MerchantRecord } from '../../../store/merchants/merchants-table.ts';
import { listOpenStatementLines } from '../../../store/settlements/statement-lines-table.ts';
import type { OpenContext } from '../../handler.ts';
import { plain } from '../../matching/match-items.ts';
import { agreementNeeds } from './agreement-needs.ts';
import { backupNeeds } from './backup-now.ts';
import { exceptionNeeds } from './exception-needs.ts';
import { lastKnownRates } from './last-known-rates.ts';
import { lineNeeds } from './line-needs.ts';
import { closeNeeds, fileNeeds, statementNeeds } from './month-needs.ts';
import { reserveNeeds } from './reserve-needs.ts';

/** What home has read already. */
type KnownAtHome = {
  readonly month: Month;
  readonly today: LocalDate;
  /** All that stand. */
  readonly exceptions: readonly ExceptionRecord[];
  readonly backup: HomeReport['backup'];
};

/** All that wants somebody today, the most money at risk first, and how amounts of several currencies were held together. */
export function needsNow(
  context: OpenContext,
  merchant: MerchantRecord,
  { month, today, exceptions, backup }: KnownAtHome,
): Pick<HomeReport, 'needs' | 'needsOrder'> {
  const { reader } = context.workspace;
  const banks = listAccounts(reader, 'bank', merchant.id);
  const accounts = [...listAccounts(reader, 'provider', merchant.id), ...banks];
  const all = [
    ...exceptionNeeds(exceptions, today),
    ...lineNeeds(listOpenStatementLines(reader, merchant.id)),
    ...reserveNeeds(reader, merchant.id, today),
    ...statementNeeds(banks, exceptions),
    ...backupNeeds(backup, context),
    ...agreementNeeds(reader, merchant, today),
    ...closeNeeds(reader, merchant, today),
    ...fileNeeds(reader, merchant, accounts, month, today),
  ];
  const rateOf = lastKnownRates(reader, merchant.base, today);
  const { needs, withoutRate } = orderNeeds(all, (amount) => inCurrency(merchant.base, [amount], rateOf));
  const currencies = new Set(all.flatMap(({ amount }) => amount?.currency ?? []));
  return {
    needs: needs.map(({ says, amount, lead }) => ({
      says: plain(says),
      amount: amount === null ? null : toWire(amount),
      lead,
    })),
    needsOrder:
      currencies.size < 2
        ? []
        : [
            ...(currencies.size > withoutRate.length ? [sentence('home_order_base', { currency: merchant.base })] : []),
            ...(withoutRate.length === 0
              ? []
              : [
                  sentence('home_order_without_rate', {
                    currencies: withoutRate.join(', '),
                    base: merchant.base,
                  }),
                ]),
          ].map(plain),
  };
}
