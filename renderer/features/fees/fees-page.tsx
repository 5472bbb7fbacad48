import { SegmentedControl } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { Page } from '../../ui/page.tsx';
import { follow } from '../../ui/paths.ts';
import { AuditView } from './audit-view.tsx';
import { CardEditor } from './card-editor.tsx';
import { CardsView } from './cards-view.tsx';
import { ClaimView } from './claim-view.tsx';
import { FeeRowsView } from './fee-rows-view.tsx';
import { linkToFees } from './fees-place.ts';
import { useFeesPlace, type FeesPlaceInMonth } from './use-fees-place.ts';

/** What providers charged against what was agreed: the audit, its rows, the claim, and the cards it goes by. */
export function FeesPage() {
  const { labels, voice } = useSpeech();
  const words = labels.fees;
  const place = useFeesPlace();
  const { view, month } = place;
  const isCards = view === 'cards' || view === 'card';
  // Not out of a card: what is being written would be lost.
  useCommand('books.up', () => follow(linkToFees({ month })), view === 'rows' || view === 'claim');
  return (
    <Page
      title={words.title}
      lead={words.lead(voice.month(month))}
      actions={
        <SegmentedControl
          aria-label={words.view}
          value={isCards ? 'cards' : 'audit'}
          onChange={(value) => follow(linkToFees(value === 'cards' ? { view: 'cards' } : { month }))}
          data={[
            { value: 'audit', label: words.audit },
            { value: 'cards', label: words.cards },
          ]}
        />
      }
    >
      <div className="nk-stack">
        <Beginning key={view} />
        <View place={place} />
      </div>
    </Page>
  );
}

/** Another view begins at its beginning, wherever the one before was left. */
function Beginning() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    here.current?.closest('.nk-content')?.scrollTo(0, 0);
  }, []);
  return <span ref={here} hidden />;
}

function View({ place }: { readonly place: FeesPlaceInMonth }) {
  const { view, account, currency, month, verdict } = place;
  if (view === 'cards') return <CardsView />;
  if (view === 'card')
    return (
      <CardEditor key={`${place.card} ${place.preset}`} id={place.card} presetId={place.preset} account={account} />
    );
  if (view !== 'audit' && account !== null && currency !== null) {
    const of = { account, currency, month };
    return view === 'claim' ? <ClaimView of={of} /> : <FeeRowsView of={of} verdict={verdict} />;
  }
  return <AuditView month={month} />;
}
