import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';

type Held = {
  readonly payout: string;
  readonly currency: CurrencyCode;
  rows: bigint;
  paid: bigint;
  payoutLine: number | null;
};

export type PayoutHolding = {
  readonly count: (row: NormalisedRow) => void;
  /** The payout itself, as the report states it. */
  readonly state: (payout: string, net: Money, line: number) => void;
  readonly end: () => void;
};

/**
 * In a payout reconciliation every row is of a payout, and where the payout's own rows stand among them each payout nets to
 * nothing. A file with rows that are not paid out yet is a balance report: what its payouts paid may have come before it,
 * so nothing can be held against them.
 */
export function holdPayouts(issue: (issue: FileIssue) => void): PayoutHolding {
  const payouts = new Map<string, Held>();
  let isReconciliation = true;

  const heldOf = (payout: string, { currency }: Money): Held => {
    const key = `${payout} ${currency}`;
    const known = payouts.get(key);
    if (known !== undefined) return known;
    const held: Held = { payout, currency, rows: 0n, paid: 0n, payoutLine: null };
    payouts.set(key, held);
    return held;
  };

  return {
    count: ({ kind, batch, gross, net }) => {
      // What came back of a failed payout is none of the payout's own rows.
      if (kind === 'carry_forward' && (gross.units < 0n || batch === null)) return;
      if (batch === null) isReconciliation = false;
      else heldOf(batch, net).rows += net.units;
    },
    state: (payout, net, line) => {
      const held = heldOf(payout, net);
      held.paid -= net.units;
      held.payoutLine ??= line;
    },
    end: () => {
      if (!isReconciliation) return;
      for (const { payout, currency, rows, paid, payoutLine } of payouts.values()) {
        if (payoutLine === null || rows === paid) continue;
        const [stated, found] = [money(currency, paid), money(currency, rows)];
        const facts = { batch: payout, stated: toWire(stated), found: toWire(found) };
        issue(fileIssue('batch_mismatch', facts, { line: payoutLine }));
      }
    },
  };
}
