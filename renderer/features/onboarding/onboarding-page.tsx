import { useAsk } from '../../bridge/use-ask.ts';
import { Answered } from '../../ui/answered.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { RequestView } from './request-view.tsx';
import { ReviewView } from './review-view.tsx';

/** Where the merchant stands with an account manager: to be written on its own side, to be read on the other. */
export function OnboardingPage() {
  const { merchant } = usePlace();
  const read = useAsk('onboarding.read', { merchantId: merchant.id });
  return (
    <Answered query={read}>
      {(onboarding) =>
        onboarding.writes ? (
          <RequestView key={merchant.id} onboarding={onboarding} />
        ) : (
          <ReviewView key={merchant.id} onboarding={onboarding} />
        )
      }
    </Answered>
  );
}
