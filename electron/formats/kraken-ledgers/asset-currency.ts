import { currencies, isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';

/**
 * Kraken's own codes: the first listed coins have an X before them, bitcoin and dogecoin are XBT and XDG, and ether that was
 * staked before the merge is ETH2 (Kraken API, "Asset codes"; currencies of states, which have a Z, follow a rule).
 */
const ownCodes: Readonly<Record<string, CurrencyCode>> = {
  XBT: 'BTC',
  XXBT: 'BTC',
  XDG: 'DOGE',
  XXDG: 'DOGE',
  XETC: 'ETC',
  XETH: 'ETH',
  ETH2: 'ETH',
  XLTC: 'LTC',
  XXLM: 'XLM',
  XXMR: 'XMR',
  XXRP: 'XRP',
  XZEC: 'ZEC',
};

/**
 * Where the coin lies, not what it is: `.S` staked, also for a term in days (`DOT28.S`), `.B` and `.F` earning, `.M` opted in
 * to rewards, `.P` in a parachain auction, `.HOLD` not yet free. It is the same coin, so it is counted as such; only the
 * balances are kept apart by the full code. `.T` is left out: a tokenised share is no coin of that name.
 */
const whereItLies = /(?:\d{2})?\.(?:S|B|F|M|P|HOLD)$/;

/** The currency of an asset code; null for one that the catalogue does not have. */
export function assetCurrency(asset: string): CurrencyCode | null {
  const code = asset.toUpperCase().replace(whereItLies, '');
  const own = Object.hasOwn(ownCodes, code) ? ownCodes[code] : undefined;
  if (own !== undefined) return own;
  if (isCurrencyCode(code)) return code;
  const fiat = /^Z[A-Z]{3}$/.test(code) ? code.slice(1) : '';
  return isCurrencyCode(fiat) && currencies[fiat].kind === 'fiat' ? fiat : null;
}
