import type { WantedColumns } from '../table/map-columns.ts';

export type HdfcColumn = 'date' | 'narration' | 'reference' | 'valueDate' | 'withdrawal' | 'deposit' | 'balance';

/** The statement's columns: first as the spreadsheet download names them, then as the delimited download does. */
export const hdfcColumns: WantedColumns<HdfcColumn> = {
  date: { names: ['Date'], required: true },
  narration: { names: ['Narration'], required: true },
  reference: { names: ['Chq./Ref.No.', 'Chq/Ref Number'], required: true },
  valueDate: { names: ['Value Dt', 'Value Dat', 'Value Date'], required: true },
  withdrawal: { names: ['Withdrawal Amt.', 'Debit Amount', 'Withdrawal Amount'], required: true },
  deposit: { names: ['Deposit Amt.', 'Credit Amount', 'Deposit Amount'], required: true },
  balance: { names: ['Closing Balance'], required: true },
};
