import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';

/** Rows held at most; beyond it they go on with the day that stands beside them. */
export const heldLimit = 20_000;

type Payout = { readonly line: number; readonly batch: string; readonly currency: CurrencyCode };

export type AwaitedPayouts = {
  readonly row: (row: NormalisedRow) => void;
  /** What the bank is to receive for a batch: `units` as the merchant gets them. */
  readonly payout: (payout: Payout & { readonly day: LocalDate; readonly units: bigint }) => void;
  /** A row of the batch could not be read, so that its sum says nothing. */
  readonly broken: (batch: string, currency: CurrencyCode) => void;
  readonly end: () => void;
};

type Batch = {
  readonly name: string;
  readonly currency: CurrencyCode;
  readonly held: NormalisedRow[];
  sum: bigint;
  broken: boolean;
  /** Too many rows were held: those of this batch go on as they come. */
  passing: boolean;
  day: LocalDate | null;
  stated: { line: number; units: bigint } | null;
};

/**
 * The day a batch is paid out stands in its payout row, which the report has below the rows that it pays. They are held
 * until then, so that all bear that day; at the end, each batch's rows must come to what was paid out. A batch of nothing
 * but transfers to the next has no payout.
 */
export function awaitPayouts(give: (row: NormalisedRow) => void, issue: (issue: FileIssue) => void): AwaitedPayouts {
  const batches = new Map<string, Batch>();
  let held = 0;

  const batchOf = (name: string, currency: CurrencyCode): Batch => {
    const key = `${currency} ${name}`;
    const known = batches.get(key);
    if (known !== undefined) return known;
    const made: Batch = { name, currency, held: [], sum: 0n, broken: false, passing: false, day: null, stated: null };
    batches.set(key, made);
    return made;
  };

  const release = (batch: Batch): void => {
    for (const row of batch.held) give(batch.day === null ? row : { ...row, valueOn: batch.day });
    held -= batch.held.length;
    batch.held.length = 0;
  };

  const check = ({ name, currency, stated, broken, sum }: Batch): void => {
    if (stated === null || broken || stated.units === sum) return;
    const amount = (units: bigint) => toWire(money(currency, units));
    const facts = { batch: name, stated: amount(stated.units), found: amount(sum) };
    issue(fileIssue('batch_mismatch', facts, { line: stated.line }));
  };

  return {
    row: (row) => {
      if (row.batch === null) {
        give(row);
        return;
      }
      const batch = batchOf(row.batch, row.currency);
      batch.sum += row.net.units;
      if (batch.day !== null || batch.passing) {
        give(batch.day === null ? row : { ...row, valueOn: batch.day });
        return;
      }
      batch.held.push(row);
      held += 1;
      if (held < heldLimit) return;
      batch.passing = true;
      release(batch);
    },
    payout: ({ line, batch, currency, day, units }) => {
      const paid = batchOf(batch, currency);
      paid.stated = { line, units: (paid.stated?.units ?? 0n) + units };
      paid.day ??= day;
      release(paid);
    },
    broken: (batch, currency) => void (batchOf(batch, currency).broken = true),
    end: () => {
      batches.forEach(release);
      batches.forEach(check);
    },
  };
}
