import { PaymentsList } from '../../features/payments/payments-list.tsx';
import { linkToPayments } from '../../features/payments/payments-place.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { ListScreen } from './list-screen.tsx';

/** Every row of the providers, or the story of one of them. */
export function PaymentsScreen() {
  const words = useSpeech().labels.payments;
  const { merchant } = usePlace();
  return (
    <ListScreen words={words} link={linkToPayments({})}>
      <PaymentsList key={merchant.id} />
    </ListScreen>
  );
}
