import { assertSameCurrency, unitsPerMinor, type Money } from '../../../shared/money/money.ts';

/**
 * How a bank's amount fits a batch's net. Providers compute tax to a thousandth (₹1.332); a bank pays whole paise:
 * only where the net really has such parts does less than one minor unit count as rounding.
 */
export function amountFit(net: Money, received: Money): 'equal' | 'rounded' | 'differs' {
  assertSameCurrency(net, received);
  if (net.units === received.units) return 'equal';
  const per = unitsPerMinor(net.currency);
  if (net.units % per === 0n) return 'differs';
  const apart = net.units - received.units;
  return apart < per && apart > -per ? 'rounded' : 'differs';
}
