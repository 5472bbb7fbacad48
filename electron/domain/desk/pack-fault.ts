import { exponentOf } from '../../../shared/catalogue/currencies.ts';
import type { MonthPack } from '../../../shared/contract/month-pack.ts';
import { lastDayOf } from '../../../shared/kernel/local-date.ts';
import { ledgerScale, type Money } from '../../../shared/money/money.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';
import { fromWire, type WireMoney } from '../../../shared/money/wire.ts';
import { inReserve, inTransit } from './in-transit.ts';
import { packContent, walletsOf } from './pack-content.ts';

/** In what a pack contradicts itself. */
export const packFaults = ['hash', 'rows', 'balances', 'transit', 'reserve', 'amounts', 'dates', 'reports'] as const;

export type PackFault = (typeof packFaults)[number];

/**
 * Whether a pack comes to its own proof; null when it does. `hash` is the one worked out from its content, with the id of the
 * merchant it came for. A hash alone would hold for figures that were never in any books: so each row stands there once,
 * debits and credits are equal in each currency, and what the pack says beside its proof comes to the proof's balances.
 */
export function packFault(merchantId: string, pack: MonthPack, hash: string): PackFault | null {
  if (hash !== pack.snapshotHash) return 'hash';
  const { balances, turnover } = packContent(merchantId, pack);
  const keys = [
    ...balances.map(({ role, subject, balance }) => ['balance', role, subject, balance.currency]),
    ...turnover.map(({ method, gross }) => ['turnover', method, gross.currency]),
  ].map((key) => JSON.stringify(key));
  if (new Set(keys).size < keys.length) return 'rows';
  if (!wireAmounts(pack).every(isHeld)) return 'amounts';
  // The ledger's columns hold no more: nobody's books have it.
  if (![...balances.map(({ balance }) => balance), ...turnover.map(({ gross }) => gross)].every(fits)) return 'rows';
  if ([...sumByCurrency(balances.map(({ balance }) => balance)).values()].some(({ units }) => units !== 0n))
    return 'balances';
  if (!same(inTransit(balances, walletsOf(pack.accounts)), pack.inTransit.map(fromWire))) return 'transit';
  const open = pack.reserve.map(({ open: held }) => fromWire(held));
  if (!same(inReserve(balances), open)) return 'reserve';
  if (!amountsAgree(pack)) return 'amounts';
  if (pack.exceptions.some(({ occurredOn }) => occurredOn > lastDayOf(pack.month))) return 'dates';
  return null;
}

const reserveAmounts = ({ reserve }: Pick<MonthPack, 'reserve'>): readonly WireMoney[] =>
  reserve.flatMap(({ open, overdue, agreed, short }) => [open, overdue, short, ...(agreed === null ? [] : [agreed])]);

const wireAmounts = (pack: MonthPack): readonly WireMoney[] => [
  ...pack.inTransit,
  ...pack.settled,
  ...pack.fees.flatMap(({ fee, tax }) => [fee, tax]),
  ...reserveAmounts(pack),
  ...pack.exceptions.map(({ amountAtRisk }) => amountAtRisk),
];

/** Not finer than the ledger holds in that currency, so that it can be read. */
const isHeld = ({ amount, currency }: WireMoney): boolean =>
  (amount.split('.')[1] ?? '').length <= ledgerScale(currency) - exponentOf(currency);

const most = 9_000_000_000_000_000_000n * 1_000_000_000n;

const fits = ({ units }: Money): boolean => units < most && units > -most;

/** The same sums, in whatever order; a currency stands once, or at zero. */
function same(left: readonly Money[], right: readonly Money[]): boolean {
  const told = (amounts: readonly Money[]): string =>
    amounts
      .filter(({ units }) => units !== 0n)
      .map(({ currency, units }) => `${currency} ${units}`)
      .toSorted()
      .join('\n');
  return told(left) === told(right);
}

/** Each currency once in a list, each amount in the currency it stands under, and no more failures than tries. */
function amountsAgree({ fees, reserve, settled, inTransit: held, attempts, supersedes, snapshotHash }: MonthPack) {
  const lists = [
    fees.map(({ currency }) => currency),
    reserve.map(({ currency }) => currency),
    settled.map(({ currency }) => currency),
    held.map(({ currency }) => currency),
  ];
  return (
    lists.every((list) => new Set(list).size === list.length) &&
    fees.every(({ currency, fee, tax }) => fee.currency === currency && tax.currency === currency) &&
    reserve.every((one) => reserveAmounts({ reserve: [one] }).every(({ currency }) => currency === one.currency)) &&
    attempts.failed <= attempts.made &&
    supersedes !== snapshotHash
  );
}
