import { meetOnce } from '../meet-once.ts';
import { readWholeRecords } from '../table/read-whole-records.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { mercadoPagoColumns, type MercadoPagoColumn } from './columns.ts';
import { readRows } from './read-row.ts';

const timeZone = 'America/Sao_Paulo';

/** Mercado Pago's account money report (settlement report) as CSV, with commas or semicolons. */
export const mercadoPago: TableFormat<MercadoPagoColumn> = {
  id: 'mercado_pago.settlement',
  label: 'Mercado Pago account money report',
  kind: 'settlement',
  institution: 'mercado_pago',
  timeZone,
  versions: 'account money (settlement) report with any choice of its columns',
  checks: 'net of each row against its amount, fee and taxes',
  columns: mercadoPagoColumns,
  preambleLimit: 5,
  open: openReport,
};

function openReport(opening: TableOpening<MercadoPagoColumn>, findings: Findings): TableReader {
  const read = readRows(opening, timeZone, findings.issue);
  const take = meetOnce(findings);
  return readWholeRecords(opening, findings.issue, {
    account: null,
    read: (record) => {
      const row = read(record);
      if (row !== null) take(row);
    },
    end: () => [],
  });
}
