import type { ReactNode } from 'react';
import type { Month } from '../../../shared/kernel/local-date.ts';
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
  const decimals = widestDecimals([
    ...groups.flatMap(({ rows }) => rows.flatMap((row) => figuresOf(row.balance))),
    ...figuresOf(totals),
  ]);
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
              <SideAmount value={totals.opening} decimals={decimals} zero />
            </td>
            <td className="nk-end">
              <Amount value={totals.debits} decimals={decimals} />
            </td>
            <td className="nk-end">
              <Amount value={totals.credits} decimals={decimals} />
            </td>
            <td className="nk-end">
              <SideAmount value={totals.closing} decimals={decimals} zero />
            </td>
          </tr>
        </tfoot>
      </table>
    </Panel>
  );
}

const figuresOf = ({ opening, debits, credits, closing }: Omit<BalanceRow['balance'], 'postings'>) => [
  opening,
  debits,
  credits,
  closing,
];

type AccountRowProps = { readonly row: BalanceRow; readonly month: Month; readonly decimals: number };

function AccountRow({ row: { account, balance }, month, decimals }: AccountRowProps) {
  const { labels } = useSpeech();
  const subject = accountSubject(labels, account);
  const linkTo = (everyMonth: boolean): string =>
    linkToLedger({
      view: 'balance',
      month,
      account: account.id,
      currency: balance.currency,
      everyMonth,
      entry: null,
    });
  return (
    <tr>
      <th scope="row">
        <a
          className="nk-link nk-account-link"
          href={linkTo(false)}
          data-row-link
          aria-label={labels.ledger.openAccount(accountTitle(labels, account))}
        >
          <span className="nk-account-code">{account.code}</span>
          <span>
            {accountRoleName(labels, account.role)}
            {subject === '' ? null : <span className="nk-account-subject">{subject}</span>}
          </span>
        </a>
      </th>
      <td className="nk-end">
        <Figure href={linkTo(true)}>
          <SideAmount value={balance.opening} decimals={decimals} />
        </Figure>
      </td>
      {[balance.debits, balance.credits].map((value, index) => (
        <td key={index === 0 ? 'debits' : 'credits'} className="nk-end">
          <Figure href={linkTo(false)}>
            {isNothing(value) ? <span className="nk-dim">–</span> : <Amount value={value} decimals={decimals} />}
          </Figure>
        </td>
      ))}
      <td className="nk-end">
        <Figure href={linkTo(false)}>
          <SideAmount value={balance.closing} decimals={decimals} />
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
