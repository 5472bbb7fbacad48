import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import type { ReconRow } from './normalise-recon.ts';

/** Rows that may wait for their UTR at one time. */
const mostWaiting = 10_000;
/** A settlement a day for many merchants over many years. */
const mostSettlements = 100_000;

/**
 * Gives the rows of one settlement one batch. Razorpay leaves `settlement_utr` out of adjustments and gives it with the
 * other rows of the same `settlement_id`; the bank shows one lump with that UTR. So a row without one takes its
 * neighbours', wherever in the file they stand. If none has it the settlement is under way, or its other rows are on
 * another page: they wait as not settled, which a later report settles, whichever is imported first.
 */
export function settlementBatches(
  pass: (row: NormalisedRow) => void,
  issue: (issue: FileIssue) => void,
): {
  readonly take: (row: ReconRow) => void;
  readonly end: () => void;
} {
  const utrs = new Map<string, string>();
  const waiting = new Map<string, NormalisedRow[]>();
  let count = 0;
  let unnamed = 0;

  const passUnnamed = (row: NormalisedRow): void => {
    unnamed += 1;
    pass({ ...row, batch: null, valueOn: null });
  };

  const release = (settlementId: string, batch: string): void => {
    const rows = waiting.get(settlementId) ?? [];
    waiting.delete(settlementId);
    count -= rows.length;
    for (const row of rows) pass({ ...row, batch });
  };

  const remember = (settlementId: string, utr: string): void => {
    if (utrs.has(settlementId) || utrs.size >= mostSettlements) return;
    utrs.set(settlementId, utr);
    release(settlementId, utr);
  };

  const wait = (settlementId: string, row: NormalisedRow): void => {
    const rows = waiting.get(settlementId);
    if (rows === undefined) waiting.set(settlementId, [row]);
    else rows.push(row);
    count += 1;
  };

  return {
    take: ({ row, settlementId, utr }) => {
      if (settlementId === '') pass(row);
      else if (utr !== '') {
        remember(settlementId, utr);
        pass(row);
      } else {
        const known = utrs.get(settlementId);
        if (known !== undefined) pass({ ...row, batch: known });
        else if (count >= mostWaiting) passUnnamed(row);
        else wait(settlementId, row);
      }
    },
    end: () => {
      for (const rows of waiting.values()) rows.forEach(passUnnamed);
      waiting.clear();
      if (unnamed > 0) issue(fileIssue('settled_without_reference', { count: unnamed }));
    },
  };
}
