import { bankTable } from '../bank-table/bank-table.ts';
import { hdfcColumns } from './columns.ts';

/** HDFC Bank's account statement as CSV: the delimited download, or the spreadsheet download saved as CSV. */
export const hdfcStatement = bankTable({
  id: 'hdfc.statement',
  label: 'HDFC Bank account statement',
  institution: 'hdfc',
  versions: 'delimited download and spreadsheet download saved as CSV',
  columns: hdfcColumns,
  dateForms: ['dd/MM/yy', 'dd/MM/yyyy', 'dd-MM-yy', 'dd-MM-yyyy'],
  valueDateIdentifies: true,
});
