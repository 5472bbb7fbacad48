import { comparableName } from '../../../shared/kernel/comparable-name.ts';
import { fileIssue } from '../file-issue.ts';
import { meetOnce } from '../meet-once.ts';
import { fits, isBlank } from '../table/cell.ts';
import { mapColumns } from '../table/map-columns.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { eventColumns, settlementColumns, type SettlementColumn } from './columns.ts';
import { holdBatches } from './hold-batches.ts';
import { cashfreeZone, placeCells } from './place-cells.ts';
import { readEvents } from './read-events.ts';
import { readSettlements } from './read-settlements.ts';

/**
 * Cashfree's settlement reconciliation report: a section of settlements, then, behind a line that names it, a section
 * of their events. The first states what the second must come to.
 */
export const cashfreeSettlement: TableFormat<SettlementColumn> = {
  id: 'cashfree.settlement',
  label: 'Cashfree settlement reconciliation report',
  kind: 'settlement',
  institution: 'cashfree',
  timeZone: cashfreeZone,
  versions: 'both sections in one file; column names as exports spell them and as the documentation does',
  checks: 'net of each event and settlement, each settlement against its events, its sales against its total',
  columns: settlementColumns,
  preambleLimit: 10,
  open: openReport,
};

const marker = '** Settlement Reconciliation Details **';

const isMarker = ({ fields }: TableRecord): boolean =>
  comparableName(fields[0] ?? '') === comparableName(marker) && fields.slice(1).every((field) => field.trim() === '');

/** Reads the records of one section. */
type Section = (record: TableRecord) => void;

function openReport({ header, places }: TableOpening<SettlementColumn>, findings: Findings): TableReader {
  const batches = holdBatches(findings.issue);
  const pass = meetOnce({
    ...findings,
    // A row that stands there twice counts once.
    row: (row) => {
      batches.count(row);
      findings.row(row);
    },
  });
  let records = 0;
  let marked = false;
  /** False once a record of either section gave neither row nor total: sums would only repeat what its own issue says. */
  let whole = true;

  const watched = (issue: Parameters<Findings['issue']>[0]): void => {
    if (issue.holds) whole = false;
    findings.issue(issue);
  };

  const isOfWidth = (record: TableRecord, width: number): boolean => {
    if (fits(record, width)) return true;
    watched(fileIssue('columns_count', { expected: width, found: record.fields.length }, record));
    return false;
  };

  const settlementOf = readSettlements(placeCells(header, places, watched), watched);
  const settlements: Section = (record) => {
    if (!isOfWidth(record, header.fields.length)) return;
    records += 1;
    const settlement = settlementOf(record);
    if (settlement !== null) batches.state(settlement);
  };

  const openEvents = (eventHeader: TableRecord): Section => {
    const { places: eventPlaces, missing, repeated } = mapColumns(eventHeader.fields, eventColumns);
    const format = cashfreeSettlement.label;
    if (missing.length > 0 || repeated.length > 0) {
      const [code, names] =
        missing.length > 0 ? (['columns_missing', missing] as const) : (['column_repeated', repeated] as const);
      watched(fileIssue(code, { format, columns: names.join(', ') }, eventHeader));
      return () => {};
    }
    const eventOf = readEvents(placeCells(eventHeader, eventPlaces, watched), watched);
    return (record) => {
      if (!isOfWidth(record, eventHeader.fields.length)) return;
      records += 1;
      const row = eventOf(record);
      if (row !== null) pass(row);
    };
  };

  let section = settlements;
  return {
    account: null,
    read: (record) => {
      if (!marked && isMarker(record)) {
        marked = true;
        section = (eventHeader) => {
          section = openEvents(eventHeader);
        };
      } else if (!isBlank(record)) section(record);
    },
    end: () => {
      if (!marked) watched(fileIssue('part_missing', { text: marker }));
      else if (records === 0) findings.issue(fileIssue('header_only', {}, { line: header.line }));
      batches.end(whole).forEach(pass);
      return [];
    },
  };
}
