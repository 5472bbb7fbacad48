import { SegmentedControl } from '@mantine/core';
import type { Output } from '../../../shared/contract/contract.ts';
import { isCurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { accountRoleName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { follow } from '../../ui/paths.ts';
import { accountSubject } from './account-title.ts';
import { EntryList } from './entry-list.tsx';
import { IncidentChoice } from './incident-choice.tsx';
import { ReservePanel } from './reserve-panel.tsx';
import { linkToLedger } from './ledger-place.ts';
import { SideAmount } from './side-amount.tsx';
import type { Balance } from './trial-balance.ts';
import { listOf, type LedgerPlaceInMonth } from './use-ledger-place.ts';

type Account = Output<'ledger.accounts'>['accounts'][number];

type AccountViewProps = { readonly account: Account; readonly place: LedgerPlaceInMonth };

/** One account: its balances over the month, and the entries they are made of. */
export function AccountView({ account, place }: AccountViewProps) {
  const { labels, voice } = useSpeech();
  const words = labels.ledger;
  const currencies = account.balances.map(({ currency }) => currency);
  const currency = place.currency ?? (currencies.length === 1 ? (currencies[0] ?? null) : null);
  const inCurrency = { ...place, currency };
  const shown = account.balances.filter((balance) => currency === null || balance.currency === currency);
  const subject = accountSubject(labels, account);
  return (
    <>
      <div className="nk-account-head">
        <h2>
          <span className="nk-account-code">{account.code}</span> {accountRoleName(labels, account.role)}
          {subject === '' ? null : <span className="nk-account-subject">{subject}</span>}
        </h2>
        <div className="nk-row">
          {currencies.length < 2 ? null : (
            <SegmentedControl
              size="xs"
              aria-label={labels.common.currency}
              value={currency ?? 'all'}
              onChange={(chosen) =>
                follow(linkToLedger({ ...place, currency: isCurrencyCode(chosen) ? chosen : null }))
              }
              data={[
                { value: 'all', label: labels.common.all },
                ...currencies.map((code) => ({ value: code, label: code })),
              ]}
            />
          )}
          <IncidentChoice place={place} />
          <SegmentedControl
            size="xs"
            aria-label={words.whichMonths}
            value={place.everyMonth ? 'all' : 'one'}
            onChange={(chosen) => follow(linkToLedger({ ...place, everyMonth: chosen === 'all' }))}
            data={[
              { value: 'one', label: voice.month(place.month) },
              { value: 'all', label: words.upToMonth(voice.month(place.month)) },
            ]}
          />
        </div>
      </div>
      {shown.map((balance) => (
        <BalanceFacts key={balance.currency} balance={balance} />
      ))}
      {account.role === 'rolling_reserve' ? <ReservePanel account={account.subject} /> : null}
      <EntryList key={listOf(inCurrency)} place={inCurrency} />
    </>
  );
}

/** Opening + debits − credits = closing, of one currency. */
function BalanceFacts({ balance }: { readonly balance: Balance }) {
  const words = useSpeech().labels.ledger;
  return (
    <dl className="nk-balance-facts">
      <div>
        <dt>{words.opening}</dt>
        <dd>
          <SideAmount value={balance.opening} zero />
        </dd>
      </div>
      <div>
        <dt>{words.debits}</dt>
        <dd>
          <Amount value={balance.debits} />
        </dd>
      </div>
      <div>
        <dt>{words.credits}</dt>
        <dd>
          <Amount value={balance.credits} />
        </dd>
      </div>
      <div>
        <dt>{words.closing}</dt>
        <dd>
          <SideAmount value={balance.closing} zero />
        </dd>
      </div>
    </dl>
  );
}
