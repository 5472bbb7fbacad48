import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import { subtract } from '../../../shared/money/subtract.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import type { Standing } from '../../../shared/contract/standing.ts';
import { monthDue } from './month-due.ts';
import type { SuddenFailures } from './sudden-failures.ts';
import { percentText } from '../../../shared/money/percent-text.ts';
import { variance } from './variance.ts';

/** How far turnover may lie over what was declared, in hundredths of a per cent. */
export const overDeclared = 2000;
/** From so much of a limit on it is near. */
export const nearLimit = 8000;

export type AlertFacts = {
  /** Of which turnover is. */
  readonly month: Month;
  /** Where the merchant is. */
  readonly today: LocalDate;
  readonly standing: Standing;
  readonly turnover: readonly {
    /** Null where nothing is known of the month. */
    readonly real: Money | null;
    readonly declared: Money | null;
    readonly limit: { readonly limit: Money; readonly used: number } | null;
  }[];
  /** What is held back and what the agreement says should be, where that is more than what is held. */
  readonly reserves: readonly { readonly held: Money; readonly agreed: Money }[];
  /** The first month of which anything is known or expected, and the last that was closed. */
  readonly firstMonth: Month | null;
  readonly lastClosed: Month | null;
  /** What was sold in a month, as far as it is known. */
  readonly turnoverOf: (month: Month) => readonly Money[];
  readonly failures: SuddenFailures | null;
  /** What the failed payments would have brought. */
  readonly failedAmounts: readonly Money[];
};

/** What somebody has to look at, and the money it is about. */
export type Alert = { readonly says: Sentence; readonly concerns: readonly Money[] };

/**
 * Everything about a merchant that an account manager has to look at. Turnover of a month that still runs is held against what
 * was declared for the whole of it, never against a part: sales of a month do not come evenly, and what is over already stays over.
 */
export const alerts = (facts: AlertFacts): readonly Alert[] => [
  ...facts.turnover.flatMap((one) => [...overDeclaredOf(facts.month, one), ...limitNear(facts.month, one)]),
  ...facts.reserves.flatMap(reserveShort),
  ...notClosed(facts),
  ...failing(facts),
];

type Turnover = AlertFacts['turnover'][number];

function overDeclaredOf(month: Month, { real, declared }: Turnover): readonly Alert[] {
  if (real === null || declared === null) return [];
  const over = variance(real, declared);
  // Rounding brings nobody over: exactly a fifth is not more than a fifth.
  if (over === null || (real.units - declared.units) * 10_000n <= declared.units * BigInt(overDeclared)) return [];
  const says = sentence('turnover_over_declared', {
    month,
    real: toWire(real),
    declared: toWire(declared),
    over: percentText(over),
  });
  return [{ says, concerns: [subtract(real, declared)] }];
}

function limitNear(month: Month, { real, limit }: Turnover): readonly Alert[] {
  if (real === null || limit === null || limit.used < nearLimit) return [];
  const says = sentence('limit_near', {
    month,
    used: toWire(real),
    limit: toWire(limit.limit),
    percent: percentText(limit.used),
  });
  return [{ says, concerns: [real] }];
}

function reserveShort({ held, agreed }: AlertFacts['reserves'][number]): readonly Alert[] {
  const missing = subtract(agreed, held);
  if (missing.units <= 0n) return [];
  const says = sentence('reserve_short', { held: toWire(held), agreed: toWire(agreed), missing: toWire(missing) });
  return [{ says, concerns: [missing] }];
}

/** Nobody closes months for whoever was declined or has gone. */
const closesNothing: ReadonlySet<Standing> = new Set(['declined', 'closed']);

function notClosed({ today, standing, firstMonth, lastClosed, turnoverOf }: AlertFacts): readonly Alert[] {
  const due = closesNothing.has(standing) ? null : monthDue(today, firstMonth, lastClosed);
  return due === null ? [] : [{ says: sentence('month_not_closed', due), concerns: turnoverOf(due.month) }];
}

function failing({ failures, failedAmounts }: AlertFacts): readonly Alert[] {
  if (failures === null) return [];
  const { period, failed, made, share, usual } = failures;
  const says = sentence('failures_sudden', {
    period,
    failed,
    made,
    percent: percentText(share),
    usual: percentText(usual),
  });
  return [{ says, concerns: failedAmounts }];
}
