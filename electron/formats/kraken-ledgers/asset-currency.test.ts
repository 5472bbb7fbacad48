import { expect, test } from 'vitest';
import { assetCurrency } from './asset-currency.ts';

test.each([
  ['XXBT', 'BTC'],
  ['XBT', 'BTC'],
  ['BTC', 'BTC'],
  ['XBT.M', 'BTC'],
  ['XXDG', 'DOGE'],
  ['XETH', 'ETH'],
  ['ETH2.S', 'ETH'],
  ['ETH.F', 'ETH'],
  ['DOT28.S', 'DOT'],
  ['DOT.P', 'DOT'],
  ['USD.HOLD', 'USD'],
  ['ZUSD', 'USD'],
  ['ZEUR', 'EUR'],
  ['EUR', 'EUR'],
  ['ZEC', 'ZEC'],
  ['usdc', 'USDC'],
])('%s is %s', (asset, currency) => {
  expect(assetCurrency(asset)).toBe(currency);
});

test.each(['', 'KFEE', 'ZZZZ', 'ZBTC', 'SOL.T', 'constructor', '.S'])('%j is none', (asset) => {
  expect(assetCurrency(asset)).toBeNull();
});
