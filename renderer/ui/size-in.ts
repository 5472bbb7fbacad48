import { sizeText } from '../../shared/contract/payments.ts';

/** The size that an address names so, in major units without a sign: `1500.50`; null where it names none, or what can be none. */
export const sizeIn = (told: URLSearchParams, name: string): string | null =>
  sizeText.safeParse(told.get(name)).data ?? null;
