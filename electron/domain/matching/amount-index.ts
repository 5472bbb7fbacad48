import { money, unitsPerMinor, type Money } from '../../../shared/money/money.ts';
import type { OpenBatch, OpenLine } from './open-items.ts';
import type { DayWindow } from './matching-ways.ts';

/** Lines by what they come to, to ask for those of an amount within some days. */
export type AmountIndex = (amounts: readonly Money[], window: DayWindow) => readonly OpenLine[];

export function indexAmounts(lines: readonly OpenLine[]): AmountIndex {
  const byAmount = Map.groupBy(lines, ({ amount }) => keyOf(amount));
  return (amounts, { from, to }) =>
    amounts.flatMap((amount) => (byAmount.get(keyOf(amount)) ?? []).filter(({ date }) => date >= from && date <= to));
}

const keyOf = ({ currency, units }: Money): string => `${currency} ${units}`;

/** What a bank can pay of a batch: the net itself, and where it has parts of a minor unit, the two amounts around it. */
export function payableAmounts({ net }: OpenBatch): readonly Money[] {
  const per = unitsPerMinor(net.currency);
  const finer = net.units % per;
  if (finer === 0n) return [net];
  const towardsZero = net.units - finer;
  const awayFromZero = towardsZero + (net.units < 0n ? -per : per);
  return [net, money(net.currency, towardsZero), money(net.currency, awayFromZero)];
}
