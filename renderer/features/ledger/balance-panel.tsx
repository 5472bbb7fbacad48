import type { ReactNode } from 'react';
import { addMonths, type Month } from '../../../shared/kernel/local-date.ts';
import { accountRoleName } from '../../i18n/catalogue-names.ts';
import { currencyName } from '../../i18n/platform-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { widestDecimals } from '../../ui/decimal-alignment.ts';
import { Panel } from '../../ui/panel.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { accountSubject, accountTitle } from './account-title.ts';
import { linkToLedger } from './ledger-place.ts';
import { SideAmount } from './side-amount.tsx';
import { isNothing, type BalanceRow, type TrialBalance } from './trial-balance.ts';

type BalancePanelProps = { readonly balance: TrialBalance; readonly month: Month };

/** The trial balance of one currency: every figure is the way to the entries it is made of. */
export function BalancePanel({ balance, month }: BalancePanelProps) {
  const { labels, language } = useSpeech();
  const words = labels.ledger;
  const { currency, groups, totals, balanced } = balance;
  const decimals = columnDecimals([...groups.flatMap(({ rows }) => rows.map((row) => row.balance)), totals]);
  return (
    <Panel
      title={currencyName(currency, language)}
      flush
      actions={<StateMark tone={balanced ? 'ok' : 'bad'}>{balanced ? words.balanced : words.unbalanced}</StateMark>}
    >
      <table className="nk-table nk-balance" aria-label={words.balanceIn(currency)}>
        <thead>
          <tr>
            <th scope="col">{words.account}</th>
            <th scope="col" className="nk-end nk-sided">
              {words.opening}
            </th>
            <th scope="col" className="nk-end">
              {words.debits}
            </th>
            <th scope="col" className="nk-end">
              {words.credits}
            </th>
            <th scope="col" className="nk-end nk-sided">
              {words.closing}
            </th>
          </tr>
        </thead>
        {groups.map(({ type, rows }) => (
          <tbody key={type}>
            <tr className="nk-balance-type">
              <th colSpan={5} scope="rowgroup">
                {labels.accounts.types[type]}
              </th>
            </tr>
            {rows.map((row) => (
              <AccountRow key={row.account.id} row={row} month={month} decimals={decimals} />
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td className="nk-end">
              <SideAmount value={totals.opening} decimals={decimals.opening} zero />
            </td>
            <td className="nk-end">
              <Amount value={totals.debits} decimals={decimals.debits} />
            </td>
            <td className="nk-end">
              <Amount value={totals.credits} decimals={decimals.credits} />
            </td>
            <td className="nk-end">
              <SideAmount value={totals.closing} decimals={decimals.closing} zero />
            </td>
          </tr>
        </tfoot>
      </table>
    </Panel>
  );
}

type Figures = Omit<BalanceRow['balance'], 'postings'>;
type Decimals = Readonly<Record<'opening' | 'debits' | 'credits' | 'closing', number>>;

/** The most decimals of each column: points stand under each other within one, and no column is wider than it must. */
const columnDecimals = (rows: readonly Figures[]): Decimals => ({
  opening: widestDecimals(rows.map(({ opening }) => opening)),
  debits: widestDecimals(rows.map(({ debits }) => debits)),
  credits: widestDecimals(rows.map(({ credits }) => credits)),
  closing: widestDecimals(rows.map(({ closing }) => closing)),
});

type AccountRowProps = { readonly row: BalanceRow; readonly month: Month; readonly decimals: Decimals };

function AccountRow({ row: { account, balance }, month, decimals }: AccountRowProps) {
  const { labels } = useSpeech();
  const subject = accountSubject(labels, account);
  const linkTo = (everyMonth: boolean, of = month): string =>
    linkToLedger({
      view: 'balance',
      month: of,
      account: account.id,
      currency: balance.currency,
      everyMonth,
      entry: null,
      incident: null,
    });
  return (
    <tr>
      <th scope="row">
        <a
          className="nk-link nk-account-link"
          href={linkTo(false)}
          data-row-link
          title={labels.ledger.openAccount(accountTitle(labels, account))}
        >
          <span className="nk-account-code">{account.code}</span>
          <span>
            {accountRoleName(labels, account.role)}
            {subject === '' ? null : <span className="nk-account-subject">{subject}</span>}
          </span>
        </a>
      </th>
      <td className="nk-end">
        <Figure href={linkTo(true, addMonths(month, -1))}>
          <SideAmount value={balance.opening} decimals={decimals.opening} />
        </Figure>
      </td>
      {(['debits', 'credits'] as const).map((side) => (
        <td key={side} className="nk-end">
          <Figure href={linkTo(false)}>
            {isNothing(balance[side]) ? (
              <span className="nk-dim">–</span>
            ) : (
              <Amount value={balance[side]} decimals={decimals[side]} />
            )}
          </Figure>
        </td>
      ))}
      <td className="nk-end">
        <Figure href={linkTo(true)}>
          <SideAmount value={balance.closing} decimals={decimals.closing} />
        </Figure>
      </td>
    </tr>
  );
}

/** For the pointer alone: by key the account's own name leads to the same entries. */
const Figure = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
  <a className="nk-figure-link" href={href} tabIndex={-1}>
    {children}
  </a>
);
