import {
  paymentKinds,
  paymentStates,
  type PaymentFilter,
  type PaymentKind,
  type PaymentState,
} from '../../../shared/contract/payments.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { parseMonth, type Month } from '../../../shared/kernel/local-date.ts';
import {
  isListNarrowed,
  listedFilter,
  listedPlace,
  listedSearch,
  noListedFilter,
  type ListedPlace,
} from '../../ui/day-list/listed-place.ts';
import { linkTo, paths } from '../../ui/paths.ts';

/** Which payments are shown. It is the address itself, so that Back leads back and a place can be linked to. */
export type PaymentsPlace = ListedPlace & {
  readonly state: PaymentState | null;
  readonly kind: PaymentKind | null;
  readonly method: string | null;
  /** Sales that the turnover of a month counts, whatever their days. */
  readonly sold: Month | null;
};

export const noPaymentsFilter: PaymentsPlace = {
  ...noListedFilter,
  state: null,
  kind: null,
  method: null,
  sold: null,
};

const longestMethod = 60;

/** Reads the part of an address behind its `?`. Whatever is no place is left out: an address can be typed by anybody. */
export function paymentsPlace(search: string): PaymentsPlace {
  const told = new URLSearchParams(search);
  const method = (told.get('method') ?? '').slice(0, longestMethod);
  return {
    ...listedPlace(told),
    state: paymentStates.find((one) => one === told.get('state')) ?? null,
    kind: paymentKinds.find((one) => one === told.get('kind')) ?? null,
    method: method === '' ? null : method,
    sold: parseMonth(told.get('sold') ?? ''),
  };
}

/** The address of a place; what is usual is left out. */
export const linkToPayments = (place: Partial<PaymentsPlace>): string =>
  linkTo(paths.payments, {
    state: place.state ?? null,
    kind: place.kind ?? null,
    method: place.method ?? null,
    sold: place.sold ?? null,
    ...listedSearch(place),
  });

/** Whether anything but the days narrows the list. */
export const isNarrowed = (place: PaymentsPlace): boolean =>
  isListNarrowed(place) || [place.state, place.kind, place.method].some((each) => each !== null);

/** What the backend is asked for: days of one’s own, of the sales that a month’s turnover counts too; else every day, else the month’s. */
export function filterOf(place: PaymentsPlace, merchantId: MerchantId, month: Month): PaymentFilter {
  const { state, kind, method, sold } = place;
  return {
    ...listedFilter({ ...place, everyDay: place.everyDay || sold !== null }, merchantId, month),
    ...(state === null ? {} : { states: [state] }),
    ...(kind === null ? {} : { kinds: [kind] }),
    ...(method === null ? {} : { methods: [method] }),
    ...(sold === null ? {} : { soldIn: sold }),
  };
}
