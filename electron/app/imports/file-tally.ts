import type { ImportedFile } from '../../../shared/contract/imports.ts';
import { monthOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { FileIssue, NormalisedRow } from '../../formats/format.ts';
import type { BookedRow } from './book-settlement-row.ts';
import { shownIssue } from './shown-issue.ts';

const sampleSize = 8;
/** A file with thousands of faults has one cause; the first hundreds say it, the count says the rest. */
const mostIssues = 500;

/** Sums in ledger units: a million rows are added up, so nothing is made per addition. */
type Total = { readonly currency: CurrencyCode; rows: number; gross: bigint; fee: bigint; tax: bigint; net: bigint };

type BatchTotal = {
  readonly currency: CurrencyCode;
  readonly reference: string;
  readonly settledOn: LocalDate | null;
  rows: number;
  net: bigint;
};

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
  const batches = new Map<string, BatchTotal>();
  const unsettled = new Map<CurrencyCode, bigint>();
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
    const { currency, gross, fee, tax, net } = row;
    const key = `${currency} ${row.kind}`;
    const total = totals.get(key) ?? { currency, rows: 0, gross: 0n, fee: 0n, tax: 0n, net: 0n };
    totals.set(key, total);
    total.rows += 1;
    total.gross += gross.units;
    total.fee += fee.units;
    total.tax += tax.units;
    total.net += net.units;
  };

  const addToBatch = ({ currency, batch: reference, valueOn: settledOn, net }: NormalisedRow): void => {
    if (kind !== 'settlement') return;
    if (reference === null) {
      unsettledRows += 1;
      unsettled.set(currency, (unsettled.get(currency) ?? 0n) + net.units);
      return;
    }
    const key = `${currency} ${reference}`;
    const batch = batches.get(key) ?? { currency, reference, settledOn, rows: 0, net: 0n };
    batches.set(key, batch);
    batch.rows += 1;
    batch.net += net.units;
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
      totals: [...totals].map(([key, { currency, rows, gross, fee, tax, net }]) => ({
        currency,
        kind: key.split(' ')[1] ?? '',
        rows,
        gross: toWire(money(currency, gross)),
        fee: toWire(money(currency, fee)),
        tax: toWire(money(currency, tax)),
        net: toWire(money(currency, net)),
      })),
      batches: [...batches.values()].map(({ currency, reference, settledOn, rows, net }) => ({
        reference,
        currency,
        rows,
        net: toWire(money(currency, net)),
        settledOn,
        matched: false,
      })),
      unsettled: {
        rows: unsettledRows,
        net: [...unsettled].map(([currency, units]) => toWire(money(currency, units))),
      },
      months: [...months].toSorted(),
      late,
      from,
      to,
      issues: [
        ...issues.map(shownIssue),
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
