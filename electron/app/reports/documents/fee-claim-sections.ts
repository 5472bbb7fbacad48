import type { ReportSection } from '../../../../shared/contract/report-document.ts';
import { isCurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import { monthOf, parseMonth, type LocalDate, type Month } from '../../../../shared/kernel/local-date.ts';
import type { ExceptionState } from '../../../../shared/contract/exceptions.ts';
import type { Reader } from '../../../store/connection.ts';
import { listExceptions, listResolved, type ExceptionRecord } from '../../../store/exceptions/exceptions-table.ts';
import { listAccounts } from '../../../store/merchants/accounts-table.ts';
import type { MerchantRecord } from '../../../store/merchants/merchants-table.ts';
import { ageOf } from '../../exceptions/ageing.ts';
import type { Days } from '../../fees/audit-account.ts';
import { holderName } from '../../ledger/account-name.ts';
import { cell } from './cells.ts';
import { column, leadTo, row, section, sumsOf } from './sections.ts';

/** In the order in which a claim goes. */
const states: readonly ExceptionState[] = ['open', 'asked', 'accepted', 'resolved'];

const columns = [
  column('month', 'month'),
  column('provider', 'text'),
  ...states.map((state) => column(`claim_${state}`, 'amount')),
  column('owner', 'text'),
  column('age', 'count'),
  column('why', 'sentence'),
];

/** What was charged too much and is to be asked back, is asked for, given up or settled: whole months, as claims are made. */
export function claimSections(
  reader: Reader,
  merchant: MerchantRecord,
  { from, to }: Days,
  today: LocalDate,
): readonly ReportSection[] {
  const accounts = new Map(listAccounts(reader, 'provider', merchant.id).map((account) => [account.id, account]));
  const claims = [...listExceptions(reader, merchant.id), ...listResolved(reader, merchant.id)]
    .flatMap((exception) => {
      const claim = claimOf(exception);
      return claim !== null && claim.month >= monthOf(from) && claim.month <= monthOf(to) ? [{ exception, claim }] : [];
    })
    .toSorted(({ claim: one }, { claim: other }) => (one.month < other.month ? -1 : one.month > other.month ? 1 : 0));
  if (claims.length === 0) return [];
  const rows = claims.map(({ exception, claim }) => {
    const account = accounts.get(claim.account);
    const { currency } = exception.amountAtRisk;
    return row(
      [
        cell.month(claim.month),
        cell.text(account === undefined ? null : holderName(account)),
        ...states.map((state) => (exception.state === state ? cell.amount(exception.amountAtRisk) : cell.none)),
        cell.text(exception.owner),
        cell.count(exception.state === 'resolved' ? null : ageOf(exception, today).ageDays),
        cell.sentence(exception.why),
      ],
      leadTo('fees', { view: 'claim', account: claim.account, currency, month: claim.month }),
    );
  });
  const totals = sumsOf(
    columns,
    rows,
    states.map((state) => `claim_${state}`),
  );
  return [section({ id: 'fee_claims', columns, rows, totals })];
}

/** Which account's month an exception of the fee audit is about (`fees:ACCOUNT:MONTH:CURRENCY`). */
function claimOf({
  kind,
  subject,
}: Pick<ExceptionRecord, 'kind' | 'subject'>): { readonly account: string; readonly month: Month } | null {
  const [, account = '', told = '', currency = ''] = /^fees:(.+):([^:]+):([^:]+)$/.exec(subject) ?? [];
  const month = parseMonth(told);
  return kind !== 'fee_wrong' || month === null || !isCurrencyCode(currency) ? null : { account, month };
}
