import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { feeVerdicts, type FeeVerdict } from '../../../shared/contract/fees.ts';
import { parseMonth, type Month } from '../../../shared/kernel/local-date.ts';
import { linkTo, paths } from '../../ui/paths.ts';

export const feesViews = ['audit', 'rows', 'claim', 'cards', 'card'] as const;

export type FeesView = (typeof feesViews)[number];

/** Where among the fees the reader stands: the address itself. */
export type FeesPlace = {
  readonly view: FeesView;
  /** Null while the address names none: then the window's own month is meant. */
  readonly month: Month | null;
  /** Of rows and claims: whose, and in which currency. */
  readonly account: string | null;
  readonly currency: CurrencyCode | null;
  /** Which rows; null is all. */
  readonly verdict: FeeVerdict | null;
  /** The card that is edited, or the preset a new one begins with. */
  readonly card: string | null;
  readonly preset: string | null;
};

export const auditPlace: FeesPlace = {
  view: 'audit',
  month: null,
  account: null,
  currency: null,
  verdict: null,
  card: null,
  preset: null,
};

/** Reads the part of an address behind its `?`. Rows and claims need an account and a currency: without them it is the audit. */
export function feesPlace(search: string): FeesPlace {
  const told = new URLSearchParams(search);
  const text = (name: string): string | null => {
    const value = told.get(name) ?? '';
    return value === '' || value.length > 80 ? null : value;
  };
  const currency = told.get('currency') ?? '';
  const account = text('account');
  const view = feesViews.find((one) => one === told.get('view')) ?? 'audit';
  const isOf = account !== null && isCurrencyCode(currency);
  const needsAccount = view === 'rows' || view === 'claim';
  return {
    view: needsAccount && !isOf ? 'audit' : view,
    month: parseMonth(told.get('month') ?? ''),
    account: needsAccount && isOf ? account : view === 'card' ? account : null,
    currency: needsAccount && isCurrencyCode(currency) ? currency : null,
    verdict: feeVerdicts.find((one) => one === told.get('verdict')) ?? null,
    card: text('card'),
    preset: text('preset'),
  };
}

/** The address of a place; what is left out is nothing. */
export const linkToFees = (place: Partial<FeesPlace>): string => {
  const { view, month, account, currency, verdict, card, preset } = { ...auditPlace, ...place };
  return linkTo(paths.fees, { view: view === 'audit' ? null : view, month, account, currency, verdict, card, preset });
};
