import { settlementStates, type SettlementFilter, type SettlementState } from '../../../shared/contract/settlements.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import {
  isListNarrowed,
  listedFilter,
  listedPlace,
  listedSearch,
  noListedFilter,
  type ListedPlace,
} from '../../ui/day-list/listed-place.ts';
import { linkTo, paths } from '../../ui/paths.ts';

/** Which payouts are shown. It is the address itself, so that Back leads back and a place can be linked to. */
export type SettlementsPlace = ListedPlace & { readonly state: SettlementState | null };

export const noSettlementsFilter: SettlementsPlace = { ...noListedFilter, state: null };

/** Reads the part of an address behind its `?`. Whatever is no place is left out: an address can be typed by anybody. */
export function settlementsPlace(search: string): SettlementsPlace {
  const told = new URLSearchParams(search);
  return { ...listedPlace(told), state: settlementStates.find((one) => one === told.get('state')) ?? null };
}

/** The address of a place; what is usual is left out. */
export const linkToSettlements = (place: Partial<SettlementsPlace>): string =>
  linkTo(paths.settlements, { state: place.state ?? null, ...listedSearch(place) });

/** Whether anything but the days narrows the list. */
export const isNarrowed = (place: SettlementsPlace): boolean => isListNarrowed(place) || place.state !== null;

/** What the backend is asked for: days of one’s own, else every day, else those of the month. */
export const filterOf = (place: SettlementsPlace, merchantId: MerchantId, month: Month): SettlementFilter => ({
  ...listedFilter(place, merchantId, month),
  ...(place.state === null ? {} : { states: [place.state] }),
});
