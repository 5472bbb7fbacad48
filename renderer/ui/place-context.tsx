import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { assert } from '../../shared/kernel/assert.ts';
import type { MerchantId } from '../../shared/kernel/ids.ts';
import { monthOf, type LocalDate, type Month } from '../../shared/kernel/local-date.ts';
import type { Merchant } from '../../shared/contract/merchants.ts';
import { useAsk } from '../bridge/use-ask.ts';
import { monthToBegin, rememberedPlace } from './remembered-places.ts';
import { dayIn } from './today.ts';

/** Where the reader stands: whose books, and which month. Every screen shows this place. */
export type Place = {
  readonly merchants: readonly Merchant[];
  readonly merchant: Merchant;
  readonly month: Month;
  /** Today in the merchant's zone, and its month. */
  readonly today: LocalDate;
  readonly thisMonth: Month;
  readonly goToMonth: (month: Month) => void;
  readonly goToMerchant: (id: MerchantId) => void;
};

const PlaceContext = createContext<Place | null>(null);
const remembered = 'nikash.merchant';

type PlaceProviderProps = { readonly merchants: readonly Merchant[]; readonly children: ReactNode };

export function PlaceProvider({ merchants, children }: PlaceProviderProps) {
  const [chosen, setChosen] = useState<string | null>(() => localStorage.getItem(remembered));
  const [months, setMonths] = useState<ReadonlyMap<MerchantId, Month>>(new Map());
  const merchant = merchants.find(({ id }) => id === chosen) ?? merchants[0];
  assert(merchant !== undefined, 'a place needs a merchant');

  // The demo's merchants are others each time: whose books stood open before it is remembered beyond it.
  const demo = useAsk('vault.status', {}).data?.demo ?? true;
  const goToMerchant = useCallback(
    (id: MerchantId) => {
      if (!demo) localStorage.setItem(remembered, id);
      setChosen(id);
    },
    [demo],
  );
  const goToMonth = useCallback(
    (month: Month) => setMonths((known) => new Map(known).set(merchant.id, month)),
    [merchant.id],
  );

  const place = useMemo<Place>(() => {
    const today = dayIn(merchant.zone);
    const thisMonth = monthOf(today);
    const begun = monthToBegin(rememberedPlace(merchant.id), merchant.latestMonth);
    const month = months.get(merchant.id) ?? begun ?? thisMonth;
    return { merchants, merchant, month, today, thisMonth, goToMonth, goToMerchant };
  }, [merchants, merchant, months, goToMonth, goToMerchant]);

  return <PlaceContext value={place}>{children}</PlaceContext>;
}

export function usePlace(): Place {
  const place = use(PlaceContext);
  assert(place !== null, 'usePlace stands outside PlaceProvider');
  return place;
}
