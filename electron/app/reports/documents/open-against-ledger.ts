import type { ReportSection } from '../../../../shared/contract/report-document.ts';
import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../../shared/kernel/local-date.ts';
import { add } from '../../../../shared/money/add.ts';
import { subtract } from '../../../../shared/money/subtract.ts';
import { isZero, zero, type Money } from '../../../../shared/money/money.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../../shared/wording/sentence.ts';
import type { RoleBalance } from '../../../store/reports/role-days.ts';
import { cell } from './cells.ts';
import type { OpenItem } from './open-ageing.ts';
import type { ProviderAccount } from './provider-accounts.ts';
import { column, named, row, section, sumsOf, word } from './sections.ts';

const columns = [
  column('provider', 'text'),
  column('currency', 'text'),
  column('waiting', 'amount', word('listed_waiting')),
  column('receivable', 'amount', named('account_role', 'receivable')),
  column('receivable_apart', 'amount', word('difference')),
  column('unpaid', 'amount', word('listed_unpaid')),
  column('in_transit', 'amount', named('account_role', 'payouts_in_transit')),
  column('in_transit_apart', 'amount', word('difference')),
];

const summed = ['waiting', 'receivable', 'receivable_apart', 'unpaid', 'in_transit', 'in_transit_apart'];

/** As many accounts as are told one by one why they differ. */
const mostToldApart = 20;

/**
 * What is listed as open beside what the ledger holds: the receivable is gross until a payout takes it, and a payout is in transit
 * until a credit does. Where they differ it is said by how much, and what that may be.
 */
export function againstLedger(
  { waiting, unpaid }: { readonly waiting: readonly OpenItem[]; readonly unpaid: readonly OpenItem[] },
  balances: readonly RoleBalance[],
  accounts: ReadonlyMap<string, ProviderAccount>,
  through: LocalDate,
): readonly ReportSection[] {
  const sums = new Map<string, { account: string; currency: CurrencyCode } & Record<Figure, Money>>();
  const book = (account: string, amount: Money, figure: Figure): void => {
    const { currency } = amount;
    const key = `${account} ${currency}`;
    const none = zero(currency);
    const sum = sums.get(key) ?? { account, currency, waiting: none, receivable: none, unpaid: none, in_transit: none };
    sums.set(key, { ...sum, [figure]: add(sum[figure], amount) });
  };
  for (const { account, amount } of waiting) book(account, amount, 'waiting');
  for (const { account, amount } of unpaid) book(account, amount, 'unpaid');
  for (const { role, subject, balance } of balances)
    book(subject, balance, role === 'receivable' ? 'receivable' : 'in_transit');
  const told = [...sums.values()].filter((one) => figures.some((figure) => !isZero(one[figure])));
  if (told.length === 0) return [];
  const rows = told.map((one) =>
    row([
      cell.text(accounts.get(one.account)?.name ?? one.account),
      cell.currency(one.currency),
      cell.amount(one.waiting),
      cell.amount(one.receivable),
      cell.amount(subtract(one.receivable, one.waiting)),
      cell.amount(one.unpaid),
      cell.amount(one.in_transit),
      cell.amount(subtract(one.in_transit, one.unpaid)),
    ]),
  );
  const apart = told.flatMap((one): Sentence[] => {
    const account = accounts.get(one.account)?.name ?? one.account;
    return pairs.flatMap(([listed, ledger]) => {
      const difference = subtract(one[ledger], one[listed]);
      const facts = { listed: toWire(one[listed]), ledger: toWire(one[ledger]), difference: toWire(difference) };
      return isZero(difference) ? [] : [sentence('report_ledger_apart', { account, ...facts })];
    });
  });
  return [
    section({
      id: 'against_ledger',
      columns,
      rows,
      totals: sumsOf(columns, rows, summed),
      notes: apart.length === 0 ? [sentence('report_ledger_agrees', { on: through })] : apart.slice(0, mostToldApart),
    }),
  ];
}

type Figure = 'waiting' | 'receivable' | 'unpaid' | 'in_transit';

const figures: readonly Figure[] = ['waiting', 'receivable', 'unpaid', 'in_transit'];
const pairs: readonly (readonly [Figure, Figure])[] = [
  ['waiting', 'receivable'],
  ['unpaid', 'in_transit'],
];
