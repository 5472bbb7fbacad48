import { SettlementsList } from '../../features/settlements/settlements-list.tsx';
import { linkToSettlements } from '../../features/settlements/settlements-place.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { ListScreen } from './list-screen.tsx';

/** Every payout of the providers, or the story of one of them. */
export function SettlementsScreen() {
  const words = useSpeech().labels.settlements;
  const { merchant } = usePlace();
  return (
    <ListScreen words={words} link={linkToSettlements({})}>
      <SettlementsList key={merchant.id} />
    </ListScreen>
  );
}
