import { useEffect, useEffectEvent } from 'react';
import type { MessageKind } from '../../shared/contract/message.ts';
import type { SeenPacket } from '../../shared/contract/packets.ts';
import { follow, linkTo, paths, type Path } from '../ui/paths.ts';
import { usePlace } from '../ui/place-context.tsx';

/** The screen that shows what a message of each kind changed. */
const screenOf: Readonly<Record<MessageKind, Path>> = {
  request: paths.onboarding,
  notice: paths.onboarding,
  proposal: paths.agreements,
  acceptance: paths.agreements,
  refusal: paths.agreements,
  month: paths.home,
};

/** Leads to the merchant and the screen that a packet belongs to, once for each that was taken. */
export function WhereItBelongs({ taken }: { readonly taken: SeenPacket | null }) {
  const { goToMerchant } = usePlace();
  const lead = useEffectEvent((packet: SeenPacket): void => {
    goToMerchant(packet.merchant.id);
    follow(linkTo(screenOf[packet.kind]));
  });
  useEffect(() => {
    if (taken !== null) lead(taken);
  }, [taken]);
  return null;
}
