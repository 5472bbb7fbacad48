import type { ImportedFile } from '../../../shared/contract/imports.ts';
import { monthOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { add } from '../../../shared/money/add.ts';
import { zero, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { FileIssue, NormalisedRow } from '../../formats/format.ts';
import type { BookedRow } from './book-settlement-row.ts';

const sampleSize = 8;
/** A file with thousands of faults has one cause; the first hundreds say it, the count says the rest. */
const mostIssues = 500;

type Total = { rows: number; gross: Money; fee: Money; tax: Money; net: Money };

/** Adds a file up row by row, for the preview, for the record and for the control totals. */
export type FileTally = {
  readonly row: (row: NormalisedRow, booked: BookedRow) => void;
  readonly issues: (found: readonly FileIssue[]) => void;
  readonly holds: () => boolean;
  readonly rows: () => { readonly read: number; readonly new: number; readonly known: number };
  readonly allIssues: () => readonly FileIssue[];
  readonly span: () => { readonly from: LocalDate; readonly to: LocalDate } | null;
  readonly summary: () => Pick<
    ImportedFile,
    'rows' | 'totals' | 'batches' | 'unsettled' | 'months' | 'late' | 'from' | 'to' | 'issues' | 'sample'
  >;
};

export function tallyFile(kind: 'settlement' | 'statement' | 'payments'): FileTally {
  const totals = new Map<string, Total>();
  const batches = new Map<string, { rows: number; net: Money; settledOn: LocalDate | null; reference: string }>();
  const unsettled = new Map<string, Money>();
  const months = new Set<Month>();
  const issues: FileIssue[] = [];
  const sample: ImportedFile['sample'] = [];
  let issuesHeld = false;
  let issueCount = 0;
  let read = 0;
  let fresh = 0;
  let late = 0;
  let unsettledRows = 0;
  let from: LocalDate | null = null;
  let to: LocalDate | null = null;

  const addIssues = (found: readonly FileIssue[]): void => {
    for (const issue of found) {
      issuesHeld ||= issue.holds;
      issueCount += 1;
      if (issues.length < mostIssues) issues.push(issue);
    }
  };

  const addTotal = (row: NormalisedRow): void => {
    const key = `${row.currency} ${row.kind}`;
    const none = zero(row.currency);
    const total = totals.get(key) ?? { rows: 0, gross: none, fee: none, tax: none, net: none };
    totals.set(key, {
      rows: total.rows + 1,
      gross: add(total.gross, row.gross),
      fee: add(total.fee, row.fee),
      tax: add(total.tax, row.tax),
      net: add(total.net, row.net),
    });
  };

  const addToBatch = (row: NormalisedRow): void => {
    if (kind !== 'settlement') return;
    if (row.batch === null) {
      unsettledRows += 1;
      unsettled.set(row.currency, add(unsettled.get(row.currency) ?? zero(row.currency), row.net));
      return;
    }
    const key = `${row.currency} ${row.batch}`;
    const batch = batches.get(key) ?? {
      rows: 0,
      net: zero(row.currency),
      settledOn: row.valueOn,
      reference: row.batch,
    };
    batches.set(key, { ...batch, rows: batch.rows + 1, net: add(batch.net, row.net) });
  };

  return {
    row: (row, booked) => {
      read += 1;
      if (booked.isNew) fresh += 1;
      if (booked.late) late += 1;
      if (booked.issue !== null) addIssues([booked.issue]);
      months.add(monthOf(booked.day));
      if (from === null || booked.day < from) from = booked.day;
      if (to === null || booked.day > to) to = booked.day;
      addTotal(row);
      addToBatch(row);
      if (sample.length < sampleSize) {
        const { line, raw, kind: rowKind, occurredAt, reference } = row;
        sample.push({ line, raw, kind: rowKind, occurredAt, reference, net: toWire(row.net), isNew: booked.isNew });
      }
    },
    issues: addIssues,
    holds: () => issuesHeld,
    rows: () => ({ read, new: fresh, known: read - fresh }),
    allIssues: () => issues,
    span: () => (from === null || to === null ? null : { from, to }),
    summary: () => ({
      rows: { read, new: fresh, known: read - fresh },
      totals: [...totals].map(([key, total]) => ({
        currency: total.gross.currency,
        kind: key.split(' ')[1] ?? '',
        rows: total.rows,
        gross: toWire(total.gross),
        fee: toWire(total.fee),
        tax: toWire(total.tax),
        net: toWire(total.net),
      })),
      batches: [...batches.values()].map(({ rows, net, settledOn, reference }) => ({
        reference,
        currency: net.currency,
        rows,
        net: toWire(net),
        settledOn,
        matched: false,
      })),
      unsettled: { rows: unsettledRows, net: [...unsettled.values()].map(toWire) },
      months: [...months].toSorted(),
      late,
      from,
      to,
      issues: [
        ...issues.map((issue) => ({ ...issue, facts: { ...issue.facts } })),
        ...(issueCount > issues.length
          ? [
              {
                line: null,
                column: null,
                code: 'more_issues',
                facts: { count: issueCount - issues.length },
                holds: issuesHeld,
              },
            ]
          : []),
      ],
      sample,
    }),
  };
}
