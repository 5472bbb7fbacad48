import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type { ReportSection } from '../../../../shared/contract/report-document.ts';
import { assert } from '../../../../shared/kernel/assert.ts';
import { monthOf, type LocalDate } from '../../../../shared/kernel/local-date.ts';
import { isZero, money, zero, type Money } from '../../../../shared/money/money.ts';
import { add } from '../../../../shared/money/add.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../../shared/wording/sentence.ts';
import { chart } from '../../../domain/ledger/chart.ts';
import { compareText } from '../../../domain/matching/in-order.ts';
import { namedAccounts, type NamedAccount } from '../../../store/ledger/named-accounts.ts';
import { trialBalanceOfDays, type MonthBalance } from '../../../store/ledger/trial-balance.ts';
import { accountName, chartRole } from '../../ledger/account-name.ts';
import { cell } from './cells.ts';
import { daysOfBooks } from './days-of-books.ts';
import type { DocumentMaker } from './document-maker.ts';
import { column, leadTo, row, section, sumsOf, word } from './sections.ts';

const columns = [
  column('code', 'text', word('account_code')),
  column('account', 'text'),
  column('of', 'text', word('account_of')),
  column('opening', 'amount'),
  column('debits', 'amount'),
  column('credits', 'amount'),
  column('closing', 'amount'),
];

type AccountBalance = MonthBalance & { readonly account: NamedAccount };

/** Every account with what it stood at, was moved by and stands at, a section a currency: the ledger's own trial balance, of any days. */
export const trialBalanceDocument: DocumentMaker = ({ context, merchant, wanted }) => {
  const { reader } = context.workspace;
  const accounts = new Map(namedAccounts(reader, merchant.id).map((account) => [account.id, account]));
  const balances = trialBalanceOfDays(reader, merchant.id, wanted).map((balance): AccountBalance => {
    const account = accounts.get(balance.accountId);
    assert(account !== undefined, `account ${balance.accountId} has a balance and no name`);
    return { ...balance, account };
  });
  const currencies = [...Map.groupBy(balances, ({ opening }) => opening.currency)];
  return {
    sections: currencies
      .toSorted(([one], [other]) => compareText(one, other))
      .map(([currency, own]) => sectionOf(currency, own, wanted.to)),
    notes: [
      ...daysOfBooks(merchant, wanted),
      ...(balances.length === 0
        ? [sentence('report_nothing_booked', { to: wanted.to })]
        : [sentence('report_credit_balances', {}), sentence('report_late_rows_counted', {})]),
    ],
  };
};

function sectionOf(currency: CurrencyCode, balances: readonly AccountBalance[], to: LocalDate): ReportSection {
  const rows = balances.toSorted(inChartOrder).map(({ account, opening, debits, credits, closing }) => {
    const { id, role, subject, subjectKind } = accountName(account);
    return row(
      [
        cell.text(String(chart[chartRole(account)].code)),
        cell.name('account_role', role),
        subject === '' ? cell.none : subjectKind === 'method' ? cell.method(subject) : cell.text(subject),
        cell.amount(opening),
        cell.amount(debits),
        cell.amount(credits),
        cell.amount(closing),
      ],
      leadTo('ledger', { month: monthOf(to), account: id, currency, months: 'all' }),
    );
  });
  return section({
    id: `accounts:${currency}`,
    currency,
    columns,
    rows,
    totals: sumsOf(columns, rows, ['opening', 'debits', 'credits', 'closing']),
    notes: [balanced(currency, balances)],
  });
}

/** That the two sides are equal is what a trial balance is for: it is said, with the sum, or how far they are apart. */
function balanced(currency: CurrencyCode, balances: readonly AccountBalance[]): Sentence {
  const sum = (side: 'debits' | 'credits'): Money =>
    balances.reduce((total, balance) => add(total, balance[side]), zero(currency));
  const [debits, credits] = [sum('debits'), sum('credits')];
  const apart = money(currency, debits.units - credits.units);
  return isZero(apart)
    ? sentence('report_debits_equal_credits', { amount: toWire(debits) })
    : sentence('report_debits_apart', {
        debits: toWire(debits),
        credits: toWire(credits),
        difference: toWire(apart),
      });
}

/** As the ledger lists them: by code, then by whose they are. */
const inChartOrder = ({ account: one }: AccountBalance, { account: other }: AccountBalance): number =>
  chart[chartRole(one)].code - chart[chartRole(other)].code ||
  compareText(accountName(one).subject, accountName(other).subject);
