import { SegmentedControl } from '@mantine/core';
import { LetterDialog } from '../../features/exceptions/letter-dialog.tsx';
import { BothSides } from '../../features/matching/both-sides.tsx';
import { MatchAgainButton } from '../../features/matching/match-again-button.tsx';
import { RulesView } from '../../features/matching/rules-view.tsx';
import { useMatchingPlace } from '../../features/matching/use-matching-place.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { HelpMark } from '../../ui/help/help-mark.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { useAskAbout } from '../use-ask-about.ts';

/** The two sides of the month, or the rules they are matched by. */
export function ReconcileScreen() {
  const { labels, voice } = useSpeech();
  const words = labels.matching;
  const { month } = usePlace();
  const place = useMatchingPlace();
  const { askAbout, letter, closeLetter } = useAskAbout();
  return (
    <div className={place.view === 'sides' ? 'nk-page nk-fill' : 'nk-page'}>
      <header className="nk-page-head">
        <div>
          <h1>{words.title}</h1>
          <HelpMark />
          <p>{words.lead(voice.month(month))}</p>
        </div>
        <div className="nk-page-actions">
          <SegmentedControl
            aria-label={words.view}
            value={place.view}
            onChange={place.setView}
            data={[
              { value: 'sides', label: words.bothSides },
              { value: 'rules', label: words.rulesTab },
            ]}
          />
          <MatchAgainButton />
        </div>
      </header>
      {place.view === 'sides' ? <BothSides place={place} onAsk={(item) => void askAbout(item)} /> : <RulesView />}
      <LetterDialog opened={letter.length > 0} asked={letter} onClose={closeLetter} />
    </div>
  );
}
