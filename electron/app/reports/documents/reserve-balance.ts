import { assert } from '../../../../shared/kernel/assert.ts';
import type { ReportSection } from '../../../../shared/contract/report-document.ts';
import { addDays, type LocalDate, type Month } from '../../../../shared/kernel/local-date.ts';
import { add } from '../../../../shared/money/add.ts';
import { zero, type Money } from '../../../../shared/money/money.ts';
import type { Reader } from '../../../store/connection.ts';
import { accountDaySums } from '../../../store/ledger/account-days.ts';
import type { MerchantRecord } from '../../../store/merchants/merchants-table.ts';
import type { Days } from '../../fees/audit-account.ts';
import type { AccountReserve } from '../../ledger/reserve-schedules.ts';
import { cell } from './cells.ts';
import { column, row, section, word } from './sections.ts';

/** Every month there is: an entry that came late is booked in a later one. */
const everyMonth = '9999-12' as Month;

/** What was kept on each day that changed it, by the ledger's account of the reserve: a line for each provider account. */
export function reserveBalance(
  reader: Reader,
  merchant: MerchantRecord,
  { from, to }: Days,
  schedules: readonly AccountReserve[],
): ReportSection {
  const [first] = schedules;
  assert(first !== undefined, 'a balance is drawn of schedules');
  const { currency } = first;
  const moves = accountDaySums(reader, merchant.id, everyMonth, ['rolling_reserve']).filter(
    ({ amount, day }) => amount.currency === currency && day <= to,
  );
  const lines = schedules.map(({ accountId, account }) =>
    column(`account:${accountId}`, 'amount', { is: 'text', text: account }),
  );
  const all = schedules.length === 1 ? [] : [column('all', 'amount', word('all_providers'))];
  const balanceOn = (account: string, day: LocalDate): Money =>
    moves
      .filter((move) => move.account === `rolling_reserve ${account}` && move.day <= day)
      .reduce((sum, { amount }) => add(sum, amount), zero(currency));
  const before = addDays(from, -1);
  const days = [...new Set([before, ...moves.map(({ day }) => day).filter((day) => day >= from), to])].toSorted();
  const rows = days.map((day) => {
    const balances = schedules.map(({ accountId }) => balanceOn(accountId, day));
    const whole = all.length === 0 ? [] : [balances.reduce((sum, one) => add(sum, one), zero(currency))];
    return row([cell.date(day), ...[...balances, ...whole].map(cell.amount)]);
  });
  return section({
    id: `reserve_balance:${currency}`,
    currency,
    columns: [column('day', 'date', word('at_end_of')), ...lines, ...all],
    rows,
    chart: { form: 'line', along: 'day', series: [...lines, ...all].map(({ id }) => id), mark: null },
  });
}
