import { bankTable } from '../bank-table/bank-table.ts';

/** Axis Bank's statement: some twenty lines of address and account, then DR and CR in columns of their own. */
export const axisStatement = bankTable({
  id: 'axis.statement',
  label: 'Axis Bank account statement',
  institution: 'axis',
  versions: 'netbanking CSV with DR and CR columns, with and without SOL',
  columns: {
    date: { names: ['Tran Date'], required: true },
    valueDate: { names: ['Value Date'], required: false },
    narration: { names: ['PARTICULARS'], required: true },
    reference: { names: ['CHQNO'], required: false },
    withdrawal: { names: ['DR'], required: true },
    deposit: { names: ['CR'], required: true },
    balance: { names: ['BAL'], required: true },
  },
  dateForms: ['dd-MM-yyyy', 'dd/MM/yyyy', 'dd-MMM-yyyy'],
  valueDateIdentifies: true,
});
