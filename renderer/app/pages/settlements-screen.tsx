import { linkToSettlements } from '../../features/settlements/settlements-place.ts';
import { SettlementsList } from '../../features/settlements/settlements-list.tsx';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useOpenStory } from '../../ui/day-list/use-open-story.ts';
import { HelpMark } from '../../ui/help/help-mark.tsx';
import { follow } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { StoryFrame } from './story-frame.tsx';
import { useListBehind } from './use-list-behind.ts';

/** Every payout of the providers, or the story of one of them. */
export function SettlementsScreen() {
  const words = useSpeech().labels.settlements;
  const { merchant } = usePlace();
  const open = useOpenStory(() => follow(linkToSettlements({})));
  const back = useListBehind(open === null, linkToSettlements({}));
  if (open !== null) return <StoryFrame id={open} title={words.title} onUp={back} />;
  return (
    <div className="nk-page nk-fill nk-wide">
      <header className="nk-page-head">
        <div>
          <h1>{words.title}</h1>
          <HelpMark />
          <p>{words.lead}</p>
        </div>
      </header>
      <SettlementsList key={merchant.id} />
    </div>
  );
}
