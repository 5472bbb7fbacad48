import { bankTable } from '../bank-table/bank-table.ts';

/** State Bank of India's statement: the netbanking download, which is called `.xls` and is text with tabs, or as CSV. */
export const sbiStatement = bankTable({
  id: 'sbi.statement',
  label: 'State Bank of India account statement',
  institution: 'sbi',
  versions: 'netbanking download with tabs (called .xls) and CSV',
  columns: {
    date: { names: ['Txn Date'], required: true },
    valueDate: { names: ['Value Date'], required: false },
    narration: { names: ['Description'], required: true },
    reference: { names: ['Ref No./Cheque No.', 'Ref No.', 'Reference No.'], required: true },
    withdrawal: { names: ['Debit'], required: true },
    deposit: { names: ['Credit'], required: true },
    balance: { names: ['Balance'], required: true },
  },
  dateForms: ['d MMM yyyy', 'dd/MM/yyyy', 'dd-MMM-yyyy', 'dd-MM-yyyy', 'dd/MM/yy', 'dd-MMM-yy'],
  valueDateIdentifies: true,
});
