import { mappedRowKinds } from '../../../../shared/catalogue/row-kinds.ts';
import type { ReportCell, ReportLead, ReportRow, ReportSection } from '../../../../shared/contract/report-document.ts';
import { monthOf, type LocalDate } from '../../../../shared/kernel/local-date.ts';
import { add } from '../../../../shared/money/add.ts';
import { isZero, type Money } from '../../../../shared/money/money.ts';
import { subtract } from '../../../../shared/money/subtract.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import { trialBalanceOfDays, type MonthBalance } from '../../../store/ledger/trial-balance.ts';
import { namedAccounts } from '../../../store/ledger/named-accounts.ts';
import { accountMovements, type AccountMovement } from '../../../store/reports/account-movements.ts';
import { cell } from './cells.ts';
import { daysOfBooks } from './days-of-books.ts';
import type { DocumentMaker, ReportAsked } from './document-maker.ts';
import { providerAccounts, type ProviderAccount } from './provider-accounts.ts';
import { column, leadTo, row, section, sumsOf } from './sections.ts';

/**
 * The statement of a provider's account: what it owed before, every movement by day and kind, what it owes at the end. A section each
 * for the accounts and currencies that have one; of all accounts where none is named.
 */
export const providerDocument: DocumentMaker = (asked) => {
  const { context, merchant, wanted } = asked;
  const { reader } = context.workspace;
  const { from, to } = wanted;
  const accounts = [...providerAccounts(reader, merchant.id).values()].filter(
    ({ id }) => wanted.account === null || id === wanted.account,
  );
  const balances = trialBalanceOfDays(reader, merchant.id, wanted);
  const ledger = namedAccounts(reader, merchant.id);
  const told = accounts.map((account) => {
    const own = ledger.filter(({ subject, role }) => subject === account.id && roles.includes(role));
    const held = own.map(({ id, role }) => ({
      id,
      role,
      balances: balances.filter(({ accountId }) => accountId === id),
    }));
    return { account, held };
  });
  const statements = told.flatMap(({ account, held }) => statementSections(asked, account, held));
  const notes = told
    .filter(({ held }) => held.every(({ balances: own }) => own.every(({ postings }) => postings === 0)))
    .map(({ account }) => sentence('report_no_movements', { account: account.name, from, to }));
  return {
    sections: [...told.flatMap(({ account, held }) => balanceSections(account, held)), ...statements],
    notes: [
      ...daysOfBooks(merchant, wanted),
      ...(accounts.length === 0 ? [sentence('report_no_account', { from, to })] : notes.slice(0, 20)),
    ],
  };
};

/** The accounts of the ledger that are of a provider and hold what is the merchant's. */
const roles: readonly string[] = ['receivable', 'carried_forward', 'rolling_reserve', 'payouts_in_transit'];

type Held = { readonly id: bigint; readonly role: string; readonly balances: readonly MonthBalance[] };

const balanceColumns = [
  column('account', 'text'),
  column('currency', 'text'),
  column('opening', 'amount'),
  column('in', 'amount', { is: 'word', word: 'collected' }),
  column('out', 'amount', { is: 'word', word: 'kept_or_paid' }),
  column('closing', 'amount'),
];

/** All that a provider holds of the merchant's, by what it is. */
function balanceSections(account: ProviderAccount, held: readonly Held[]): readonly ReportSection[] {
  const rows = held.flatMap(({ role, balances }) =>
    balances.map(({ opening, debits, credits, closing }) =>
      row([
        cell.name('account_role', role),
        cell.currency(opening.currency),
        cell.amount(opening),
        cell.amount(debits),
        cell.amount(credits),
        cell.amount(closing),
      ]),
    ),
  );
  if (rows.length === 0) return [];
  // What goes from one of them to another would be told twice: their sum says what is held, not what was collected.
  const totals = sumsOf(balanceColumns, rows, ['opening', 'closing']);
  const of = { is: 'text', text: account.name } as const;
  return [section({ id: `balances:${account.id}`, of, columns: balanceColumns, rows, totals })];
}

const columns = [
  column('day', 'date'),
  column('kind', 'text'),
  column('method', 'text'),
  column('count', 'count'),
  column('first_entry', 'text'),
  column('last_entry', 'text'),
  column('in', 'amount', { is: 'word', word: 'collected' }),
  column('out', 'amount', { is: 'word', word: 'kept_or_paid' }),
  column('balance', 'amount'),
];

function statementSections(
  { context, merchant, wanted }: ReportAsked,
  account: ProviderAccount,
  held: readonly Held[],
): readonly ReportSection[] {
  const receivable = held.find(({ role }) => role === 'receivable');
  if (receivable === undefined) return [];
  const { from, to } = wanted;
  const movements = Map.groupBy(
    accountMovements(context.workspace.reader, merchant.id, receivable.id, from, to),
    ({ currency }) => currency,
  );
  return receivable.balances.map((balance) => {
    const { currency } = balance.opening;
    const rows = statementRows(receivable.id, balance, movements.get(currency) ?? [], wanted);
    return section({
      id: `statement:${account.id}:${currency}`,
      currency,
      of: { is: 'text', text: account.name },
      columns,
      rows,
      totals: sumsOf(columns, rows, ['in', 'out']),
      notes: [sentence('report_balance_signed', { account: account.name })],
    });
  });
}

/** Opening, each movement with the balance after it, closing: the last balance is the ledger's own. */
function statementRows(
  accountId: bigint,
  { opening, closing }: MonthBalance,
  movements: readonly AccountMovement[],
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): ReportRow[] {
  let balance: Money = opening;
  const moved = movements.map((movement) => {
    balance = subtract(add(balance, movement.debits), movement.credits);
    return row(
      [
        cell.date(movement.counted),
        kindCell(movement),
        cell.name('method', movement.kind === 'sale' ? movement.method : null),
        cell.count(movement.entries),
        cell.text(String(movement.firstEntry)),
        cell.text(String(movement.lastEntry)),
        cell.amount(isZero(movement.debits) && !isZero(movement.credits) ? null : movement.debits),
        cell.amount(isZero(movement.credits) ? null : movement.credits),
        cell.amount(balance),
      ],
      leadOf(accountId, movement),
    );
  });
  const edge = (day: LocalDate, id: 'opening' | 'closing', amount: Money): ReportRow =>
    row([
      cell.date(day),
      cell.name('statement_row', id),
      cell.none,
      cell.none,
      cell.none,
      cell.none,
      cell.none,
      cell.none,
      cell.amount(amount),
    ]);
  return [edge(from, 'opening', opening), ...moved, edge(to, 'closing', closing)];
}

const leadOf = (accountId: bigint, { counted, currency, entries, firstEntry }: AccountMovement): ReportLead =>
  leadTo('ledger', {
    view: 'journal',
    month: monthOf(counted),
    account: String(accountId),
    currency,
    ...(entries === 1 ? { entry: String(firstEntry) } : {}),
  });

/** What moved it: a row of a file by its kind, else what the books did; what takes another back is said to. */
function kindCell({ kind, takenBack }: AccountMovement): ReportCell {
  if (takenBack) return cell.name('statement_row', 'taken_back');
  if (kind === 'charge') return cell.name('row_kind', 'fee');
  if (rowKinds.has(kind)) return cell.name('row_kind', kind);
  return cell.name('statement_row', bookedKinds.get(kind) ?? 'other');
}

const rowKinds: ReadonlySet<string> = new Set([...mappedRowKinds, 'carry_forward', 'conversion']);

const bookedKinds: ReadonlyMap<string, string> = new Map([
  ['tax', 'tax'],
  ['payout', 'payout'],
  ['write_off_payment', 'written_off'],
  ['opening_held', 'opening'],
]);
