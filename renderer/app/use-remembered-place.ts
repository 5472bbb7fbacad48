import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useAsk } from '../bridge/use-ask.ts';
import { followInPlace, linkTo, paths } from '../ui/paths.ts';
import { usePlace } from '../ui/place-context.tsx';
import { rememberedPlace, rememberPlace } from '../ui/remembered-places.ts';

/** Remembers where somebody is, screen by screen; never of the demo, whose merchants are others each time. */
export function useRememberedPlace(): void {
  const { merchant, month } = usePlace();
  const { pathname } = useLocation();
  const demo = useAsk('vault.status', {}).data?.demo ?? true;
  useEffect(() => {
    const path = Object.values(paths).find((one) => one === pathname);
    if (demo || path === undefined) return;
    rememberPlace(merchant.id, { path, month, latest: merchant.latestMonth });
  }, [demo, merchant, month, pathname]);
}

let begun = false;

/** Once a start, and only where no address asks for another screen: leads to the one that was left. */
export function goWhereOneWas(merchantId: string): void {
  if (begun) return;
  begun = true;
  const { hash } = window.location;
  const place = rememberedPlace(merchantId);
  if (place !== null && (hash === '' || hash === '#/' || hash === '#')) followInPlace(linkTo(place.path));
}
