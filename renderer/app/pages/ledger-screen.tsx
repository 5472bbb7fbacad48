import { SegmentedControl } from '@mantine/core';
import { HistoryPanel } from '../../features/ledger/history-panel.tsx';
import { linkToLedger, ledgerViews } from '../../features/ledger/ledger-place.ts';
import { LedgerView } from '../../features/ledger/ledger-view.tsx';
import { useLedgerPlace } from '../../features/ledger/use-ledger-place.ts';
import { RatesView } from '../../features/rates/rates-view.tsx';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { HelpMark } from '../../ui/help/help-mark.tsx';
import { follow } from '../../ui/paths.ts';

/** The books themselves: balances, entries, what was done to them, and the rates they are worth by. */
export function LedgerScreen() {
  const words = useSpeech().labels.ledger;
  const place = useLedgerPlace();
  const { view, entry, account } = place;
  // A list of entries scrolls by itself; everything else scrolls with the page.
  const listed = entry === null && (view === 'journal' || (view === 'balance' && account !== null));
  // Further down the way there says where one is.
  const top = entry === null && account === null;
  return (
    <div className={listed ? 'nk-page nk-fill' : 'nk-page'}>
      <header className="nk-page-head">
        <div>
          <h1>{words.title}</h1>
          <HelpMark />
          {top ? <p>{words.lead}</p> : null}
        </div>
        <div className="nk-page-actions">
          <SegmentedControl
            aria-label={words.view}
            value={view}
            onChange={(next) =>
              follow(
                linkToLedger({ ...place, view: next, account: null, currency: null, everyMonth: false, entry: null }),
              )
            }
            data={ledgerViews.map((value) => ({ value, label: words[value] }))}
          />
        </div>
      </header>
      {view === 'history' ? <HistoryPanel /> : view === 'rates' ? <RatesView /> : <LedgerView place={place} />}
    </div>
  );
}
