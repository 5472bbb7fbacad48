import { bankTable } from '../bank-table/bank-table.ts';

/** Axis Bank's statement with one amount for both sides and `DR|CR` beside it, as business accounts have it. */
export const axisTransactions = bankTable({
  id: 'axis.transactions',
  label: 'Axis Bank account statement with one amount',
  institution: 'axis',
  versions: 'CSV with one amount and DR|CR or Debit/Credit',
  columns: {
    date: { names: ['Tran Date', 'Transaction Date (dd/mm/yyyy)'], required: true },
    valueDate: { names: ['Value Date', 'Value Date (dd/mm/yyyy)'], required: false },
    narration: { names: ['Transaction Particulars', 'Particulars'], required: true },
    reference: { names: ['CHQNO', 'Cheque Number'], required: false },
    amount: { names: ['Amount(INR)'], required: true },
    direction: { names: ['DR|CR', 'Debit/Credit'], required: true },
    balance: { names: ['Balance(INR)'], required: true },
  },
  dateForms: ['dd-MM-yyyy', 'dd/MM/yyyy', 'dd-MMM-yyyy'],
  valueDateIdentifies: true,
});
