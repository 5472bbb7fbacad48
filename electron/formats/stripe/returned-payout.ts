import { money, zero } from '../../../shared/money/money.ts';
import type { NormalisedRow } from '../format.ts';
import { providerRow, type ProviderFacts } from '../make-row.ts';

/**
 * A payout that failed or was cancelled: its money is back in the balance and goes out with a later one. It is taken off
 * the payout that never reached the bank and put to the one that has it now, none while it waits.
 */
export function returnedPayout(facts: Omit<ProviderFacts, 'kind'>, failed: string): readonly NormalisedRow[] {
  const { gross, fee, batch, valueOn } = facts;
  const takenOff = money(gross.currency, (fee?.units ?? 0n) - gross.units);
  const waits = batch === failed;
  return [
    providerRow({
      ...facts,
      kind: 'carry_forward',
      gross: takenOff,
      fee: zero(gross.currency),
      batch: failed,
      valueOn: null,
      identity: `${facts.identity}:failed`,
    }),
    providerRow({
      ...facts,
      kind: 'carry_forward',
      batch: waits ? null : (batch ?? null),
      valueOn: waits ? null : (valueOn ?? null),
    }),
  ];
}
