import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { usePlace } from '../place-context.tsx';

const storyText = /^(payment|attempt|batch|line|entry):\d{1,19}$/;

/**
 * The story that the address names, if any. The address names its merchant too: a link followed from among another’s books leads to
 * theirs. Once another merchant is chosen here, the story of the one before is none of theirs, and is left.
 */
export function useOpenStory(onLeave: () => void): string | null {
  const { searchStr } = useLocation();
  const { merchants, merchant, goToMerchant } = usePlace();
  const told = new URLSearchParams(searchStr);
  const id = told.get('open') ?? '';
  const owner = told.get('merchant');
  const open = storyText.test(id) ? id : null;
  const address = `${open} ${owner}`;
  const seen = useRef<{ readonly address: string; readonly merchant: string } | null>(null);
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });

  useEffect(() => {
    const before = seen.current;
    seen.current = { address, merchant: merchant.id };
    if (open === null || owner === null || owner === merchant.id) return;
    // Whoever moved last is followed: the merchant that was chosen, or the address.
    const chosen = before !== null && before.address === address && before.merchant !== merchant.id;
    if (!chosen && merchants.some(({ id: known }) => known === owner)) goToMerchant(owner as MerchantId);
    else leave.current();
  }, [address, open, owner, merchant.id, merchants, goToMerchant]);

  return owner === null || owner === merchant.id ? open : null;
}
