import { IconBook2 } from '@tabler/icons-react';
import { useRef } from 'react';
import type { LedgerAccount } from '../../../shared/contract/ledger.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { ChooseFilesButton } from '../../ui/choose-files-button.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { Crumbs, type Crumb } from '../../ui/crumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { follow } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { useRowFocus } from '../../ui/use-row-focus.ts';
import { AccountView } from './account-view.tsx';
import { accountTitle } from './account-title.ts';
import { BalancePanel } from './balance-panel.tsx';
import { EntryList } from './entry-list.tsx';
import { EntryView } from './entry-view.tsx';
import { IncidentChoice } from './incident-choice.tsx';
import { linkToLedger } from './ledger-place.ts';
import { trialBalances, type Accounts } from './trial-balance.ts';
import { listOf, type LedgerPlaceInMonth } from './use-ledger-place.ts';

/** The trial balance or the journal of a month, down to an account, down to an entry. */
export function LedgerView({ place }: { readonly place: LedgerPlaceInMonth }) {
  const { merchant } = usePlace();
  const accounts = useAsk('ledger.accounts', { merchantId: merchant.id, month: place.month });
  const account = accounts.data?.accounts.find(({ id }) => id === place.account);
  const crumbs = useCrumbs(place, account);
  const up = crumbs.at(-2)?.href ?? null;
  useCommand('books.up', () => follow(up ?? ''), up !== null);
  return (
    <>
      {crumbs.length < 2 ? null : <CrumbLine crumbs={crumbs} />}
      {place.entry !== null ? (
        <EntryView id={place.entry} place={place} />
      ) : place.view === 'journal' ? (
        <>
          <IncidentChoice place={place} />
          <EntryList key={listOf(place)} place={place} />
        </>
      ) : (
        <Answered query={accounts}>
          {(value) =>
            account === undefined ? <Balances accounts={value} /> : <AccountView account={account} place={place} />
          }
        </Answered>
      )}
    </>
  );
}

const CrumbLine = ({ crumbs }: { readonly crumbs: readonly Crumb[] }) => (
  <Crumbs label={useSpeech().labels.ledger.path} crumbs={crumbs} />
);

function Balances({ accounts }: { readonly accounts: Accounts }) {
  const words = useSpeech().labels.ledger;
  const balances = trialBalances(accounts);
  const list = useRef<HTMLDivElement>(null);
  useRowFocus(list);
  if (balances.length === 0) {
    return (
      <Panel>
        <EmptyState icon={IconBook2} title={words.emptyTitle} text={words.emptyText} help="ledger">
          <ChooseFilesButton />
        </EmptyState>
      </Panel>
    );
  }
  return (
    <div ref={list} className="nk-stack">
      {balances.map((balance) => (
        <BalancePanel key={balance.currency} balance={balance} month={accounts.month} />
      ))}
    </div>
  );
}

/** The way from the month's balance or journal to where the reader stands. */
function useCrumbs(place: LedgerPlaceInMonth, account: LedgerAccount | undefined): readonly Crumb[] {
  const { labels, voice } = useSpeech();
  const words = labels.ledger;
  const top = { ...place, account: null, currency: null, everyMonth: false, entry: null };
  const { view, entry, month } = place;
  const steps = [
    {
      id: 'top',
      label: `${view === 'journal' ? words.journal : words.balance} · ${voice.month(month)}`,
      href: linkToLedger(top),
    },
    ...(account === undefined
      ? []
      : [{ id: 'account', label: accountTitle(labels, account), href: linkToLedger({ ...place, entry: null }) }]),
    ...(entry === null ? [] : [{ id: 'entry', label: words.entry(entry), href: null }]),
  ];
  // The last one is here.
  return steps.map((step, index) => (index === steps.length - 1 ? { ...step, href: null } : step));
}
