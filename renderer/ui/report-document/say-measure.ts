import { money } from '../../../shared/money/money.ts';
import { exponentOf } from '../../../shared/catalogue/currencies.ts';
import { ledgerScale } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { inOwnDigits } from '../../../shared/wording/reports/own-digits.ts';
import type { Voice } from '../../../shared/wording/voice.ts';
import type { ChartMeasure } from './chart-data.ts';

/** A value of a chart, exact: what the table has in its cell. */
export function sayMeasure(units: bigint, measure: ChartMeasure, voice: Voice): string {
  // oxlint-disable-next-line nikash/no-float-amounts -- a count of payments or rows, no amount
  if (measure.is === 'count') return voice.number(Number(units));
  if (measure.is === 'percent') return `${inOwnDigits(percentText(units), voice)}%`;
  return voice.money(toWire(money(measure.currency, units)));
}

/** A tick is a round value of few digits: its short form says all of it, and decimals that are zero say nothing. */
export function sayTick(units: bigint, measure: ChartMeasure, voice: Voice): string {
  if (measure.is !== 'amount') return sayMeasure(units, measure, voice);
  const { currency } = measure;
  const text = voice.shortMoney(toWire(money(currency, units)));
  const whole = units % 10n ** BigInt(ledgerScale(currency)) === 0n;
  return whole && exponentOf(currency) > 0 ? text.replace(/[.,]\p{Nd}+$/u, '') : text;
}

/** Millionths of a per cent as decimal text, without zeros that say nothing. */
function percentText(units: bigint): string {
  const size = units < 0n ? -units : units;
  const digits = size.toString().padStart(7, '0');
  const decimals = digits.slice(-6).replace(/0+$/, '');
  return `${units < 0n ? '−' : ''}${digits.slice(0, -6)}${decimals === '' ? '' : `.${decimals}`}`;
}
