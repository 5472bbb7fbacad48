import { readWholeRecords } from '../table/read-whole-records.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { paytmColumns, type PaytmColumn } from './columns.ts';
import type { NameOfColumn, PaytmRecord } from './paytm-cells.ts';
import { readPaytm } from './read-paytm.ts';
import { settledTotal } from './settled-total.ts';

/**
 * Paytm's settlement reports: the dashboard's and the payouts'. A row is a payment, a refund or a chargeback, with the UTR
 * of the lump it was paid in. Times are India's.
 */
export const paytmSettlement: TableFormat<PaytmColumn> = {
  id: 'paytm.settlement',
  label: 'Paytm settlement report',
  kind: 'settlement',
  institution: 'paytm',
  timeZone: 'Asia/Kolkata',
  versions: 'the dashboard’s report (14 columns) and the payout report (11), with or without TCS and TDS',
  checks: 'amount less commission, GST, TCS and TDS against the settled amount; the total, where there is one',
  columns: paytmColumns,
  preambleLimit: 10,
  open: openReport,
};

function openReport(opening: TableOpening<PaytmColumn>, findings: Findings): TableReader {
  const { header, places } = opening;
  const name: NameOfColumn = (column) => header.fields[places[column]]?.trim() ?? null;
  const total = settledTotal(name, findings.issue);
  let moved = 0;
  const read = readPaytm(name, {
    ...findings,
    row: (row) => {
      if (row.kind !== 'declined' && row.kind !== 'pending') moved += 1;
      findings.row(row);
    },
  });

  const readWhole = (record: PaytmRecord): void => {
    if (total.isTotal(record)) return;
    const before = moved;
    read(record);
    total.add(record, moved > before);
  };

  return readWholeRecords(opening, findings.issue, {
    account: null,
    read: ({ line, raw, fields }) => readWhole({ line, raw, text: (column) => fields[places[column]] ?? '' }),
    end: () => [],
  });
}
