import type { CashbackScheme } from '../../../shared/contract/cashback.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { assertNever } from '../../../shared/kernel/assert.ts';
import { money, unitsPerMinor, type Money } from '../../../shared/money/money.ts';
import { percentMillionths, wholeInMillionths } from '../../../shared/money/percent-millionths.ts';
import { roundDivision } from '../../../shared/money/round-division.ts';
import { fromWire, toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';

/** What the caps have been used up by so far. */
export type CapsUsed = { readonly ofMonth: bigint; readonly inTotal: bigint };

export type Reward = {
  /** Whole minor units: rounded for each payment, half up. Zero where nothing is due. */
  readonly due: Money;
  /** The same before it was rounded, in ledger units: an issuer who pays a month at once rounds once. */
  readonly exact: bigint;
  readonly why: Sentence;
};

/** What a payment that meets every condition earns, within the caps that are left of its month and of the whole offer. */
export function rewardOf(scheme: CashbackScheme, amount: Money, month: Month, used: CapsUsed): Reward {
  const { reward, currency } = scheme;
  const exact =
    reward.kind === 'percent'
      ? roundDivision(amount.units * percentMillionths(reward.percent), wholeInMillionths, 'half_up')
      : fromWire(reward.amount).units;
  const per = unitsPerMinor(currency);
  const full = money(currency, roundDivision(exact, per, 'half_up') * per);
  const tightest = tightestCap(scheme, used);
  if (tightest !== null && tightest.left < full.units) {
    const due = money(currency, tightest.left);
    return { due, exact: due.units, why: whyCapped(tightest, full, due, month) };
  }
  return { due: full, exact, why: whyFull(scheme, amount, full) };
}

type Cap = { readonly kind: 'payment' | 'month' | 'total'; readonly cap: Money; readonly left: bigint };

/** The cap that leaves the least; null where there is none. */
function tightestCap(scheme: CashbackScheme, used: CapsUsed): Cap | null {
  const caps: readonly (Cap | null)[] = [
    capOf('payment', scheme.capPerPayment, 0n),
    capOf('month', scheme.capPerMonth, used.ofMonth),
    capOf('total', scheme.capTotal, used.inTotal),
  ];
  return caps.reduce((least, cap) => (cap !== null && (least === null || cap.left < least.left) ? cap : least), null);
}

function capOf(kind: Cap['kind'], cap: CashbackScheme['capTotal'], used: bigint): Cap | null {
  if (cap === null) return null;
  const whole = fromWire(cap);
  const left = whole.units - used;
  // A cap finer than money can be moved is kept to from below.
  const per = unitsPerMinor(whole.currency);
  return { kind, cap: whole, left: left > 0n ? (left / per) * per : 0n };
}

function whyCapped({ kind, cap }: Cap, full: Money, due: Money, month: Month): Sentence {
  const facts = { full: toWire(full), due: toWire(due), cap: toWire(cap) };
  switch (kind) {
    case 'payment':
      return sentence('cashback_due_cap_payment', { full: facts.full, due: facts.due });
    case 'month':
      return due.units === 0n
        ? sentence('cashback_cap_month_reached', { cap: facts.cap, month })
        : sentence('cashback_due_cap_month', { ...facts, month });
    case 'total':
      return due.units === 0n
        ? sentence('cashback_cap_total_reached', { cap: facts.cap })
        : sentence('cashback_due_cap_total', facts);
    default:
      return assertNever(kind);
  }
}

function whyFull({ reward }: CashbackScheme, amount: Money, due: Money): Sentence {
  switch (reward.kind) {
    case 'percent': {
      // A percentage is no amount: three decimals are exact as a number.
      const percent = Number(reward.percent);
      return due.units === 0n
        ? sentence('cashback_too_small', { percent, amount: toWire(amount) })
        : sentence('cashback_due_percent', { percent, amount: toWire(amount), due: toWire(due) });
    }
    case 'up_to':
      return sentence('cashback_due_up_to', { most: toWire(due) });
    case 'fixed':
      return sentence('cashback_due_fixed', { due: toWire(due) });
    default:
      return assertNever(reward);
  }
}
