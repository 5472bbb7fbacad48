import { linkToPayments } from '../../features/payments/payments-place.ts';
import { PaymentsList } from '../../features/payments/payments-list.tsx';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useOpenStory } from '../../ui/day-list/use-open-story.ts';
import { HelpMark } from '../../ui/help/help-mark.tsx';
import { follow } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { StoryFrame } from './story-frame.tsx';
import { useListBehind } from './use-list-behind.ts';

/** Every row of the providers, or the story of one of them. */
export function PaymentsScreen() {
  const words = useSpeech().labels.payments;
  const { merchant } = usePlace();
  const open = useOpenStory(() => follow(linkToPayments({})));
  const back = useListBehind(open === null, linkToPayments({}));
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
      <PaymentsList key={merchant.id} />
    </div>
  );
}
