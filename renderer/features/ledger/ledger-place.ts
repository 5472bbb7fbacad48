import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { parseMonth, type Month } from '../../../shared/kernel/local-date.ts';
import { incidentIn } from '../../ui/incident-in.ts';
import { linkTo, paths } from '../../ui/paths.ts';

export const ledgerViews = ['balance', 'journal', 'history', 'rates'] as const;

export type LedgerView = (typeof ledgerViews)[number];

/** Where in the ledger the reader stands. It is the address itself, so that Back leads back and a place can be linked to. */
export type LedgerPlace = {
  readonly view: LedgerView;
  /** Null while the address names none: then the window's own month is meant. */
  readonly month: Month | null;
  /** An account's id, and which of its currencies. */
  readonly account: string | null;
  readonly currency: CurrencyCode | null;
  /** Whether the entries of all months up to this one are shown, or its own alone. */
  readonly everyMonth: boolean;
  readonly entry: string | null;
  /** The incident that the entries are narrowed to. */
  readonly incident: string | null;
};

/** As the contract takes it: the number of a row. */
const rowId = /^\d{1,19}$/;

/** Reads the part of an address behind its `?`. Whatever is no place is left out: an address can be typed by anybody. */
export function ledgerPlace(search: string): LedgerPlace {
  const told = new URLSearchParams(search);
  const id = (name: string): string | null => {
    const text = told.get(name) ?? '';
    return rowId.test(text) ? text : null;
  };
  const currency = told.get('currency') ?? '';
  const account = id('account');
  return {
    view: ledgerViews.find((view) => view === told.get('view')) ?? 'balance',
    month: parseMonth(told.get('month') ?? ''),
    account,
    currency: account !== null && isCurrencyCode(currency) ? currency : null,
    everyMonth: told.get('months') === 'all',
    entry: id('entry'),
    incident: incidentIn(told),
  };
}

/** The address of a place. */
export const linkToLedger = ({ view, month, account, currency, everyMonth, entry, incident }: LedgerPlace): string =>
  linkTo(paths.ledger, {
    view: view === 'balance' ? null : view,
    month,
    account,
    currency,
    months: everyMonth ? 'all' : null,
    entry,
    incident,
  });
