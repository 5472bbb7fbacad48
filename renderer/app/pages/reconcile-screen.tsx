import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useAsk } from '../../bridge/use-ask.ts';
import { ExceptionsPanel } from '../../features/exceptions/exceptions-panel.tsx';
import { BothSides } from '../../features/matching/both-sides.tsx';
import { MatchAgainButton } from '../../features/matching/match-again-button.tsx';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';

type View = 'sides' | 'exceptions';

/** The two sides of the month, or what is left of them as exceptions. */
export function ReconcileScreen() {
  const { labels, voice } = useSpeech();
  const words = labels.matching;
  const { merchant, month } = usePlace();
  const [view, setView] = useState<View>('sides');
  const exceptions = useAsk('exceptions.list', { merchantId: merchant.id, month });
  const count = exceptions.data?.exceptions.filter(({ state }) => state === 'open' || state === 'asked').length ?? 0;
  return (
    <div className={view === 'sides' ? 'nk-page nk-fill' : 'nk-page'}>
      <header className="nk-page-head">
        <div>
          <h1>{words.title}</h1>
          <p>{words.lead(voice.month(month))}</p>
        </div>
        <div className="nk-page-actions">
          <SegmentedControl
            aria-label={words.view}
            value={view}
            onChange={setView}
            data={[
              { value: 'sides', label: words.bothSides },
              {
                value: 'exceptions',
                label: count === 0 ? words.exceptionsTab : `${words.exceptionsTab} · ${voice.number(count)}`,
              },
            ]}
          />
          <MatchAgainButton />
        </div>
      </header>
      {view === 'sides' ? <BothSides /> : <ExceptionsPanel title={labels.exceptions.largestFirst} />}
    </div>
  );
}
