import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { settlementPage, type SettlementRecord } from '../../store/settlements/settlement-pages.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { csvName } from '../payments/payments-csv.ts';
import { csvText, type CsvCell } from '../reports/csv-text.ts';
import { wantedSettlements } from './wanted-settlements.ts';

const headings = [
  'date',
  'provider',
  'reference',
  'state',
  'rows',
  'currency',
  'gross',
  'fee_and_tax',
  'net',
  'bank_reference',
  'bank_date',
];

/** All that is filtered, one payout a line, in the order of the screen. */
export const settlementsCsv: Handlers['settlements.csv'] = (filter, { workspace: { reader } }) => {
  if (findMerchant(reader, filter.merchantId) === null) return refuse('merchant_unknown', { id: filter.merchantId });
  const rows = Array.from(
    settlementPage(reader, wantedSettlements(reader, filter), { days: null, skip: 0, limit: null }),
    lineOf,
  );
  const text = csvText([headings, ...rows]);
  return answer({ fileName: csvName('settlements', filter.from, filter.to), text, rows: rows.length });
};

const lineOf = (row: SettlementRecord): readonly CsvCell[] => [
  row.settledOn,
  institutions[row.institution as InstitutionId].name,
  row.reference,
  row.state,
  row.rows,
  row.net.currency,
  row.gross,
  row.costs,
  row.net,
  row.bank === null ? null : row.bank.references.join('; '),
  row.bank?.on ?? null,
];
