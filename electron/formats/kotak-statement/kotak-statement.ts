import { bankTable } from '../bank-table/bank-table.ts';

/**
 * Kotak Mahindra Bank's statement with withdrawals and deposits in columns of their own; a `Dr/Cr` beside the balance says
 * whether the account is overdrawn.
 */
export const kotakStatement = bankTable({
  id: 'kotak.statement',
  label: 'Kotak Mahindra Bank account statement',
  institution: 'kotak',
  versions: 'with two sides, with and without a serial number, a value date and Dr/Cr',
  columns: {
    date: { names: ['Transaction Date'], required: true },
    valueDate: { names: ['Value Date'], required: false },
    narration: { names: ['Description'], required: true },
    reference: { names: ['Chq./Ref.No.', 'Chq / Ref number'], required: true },
    withdrawal: { names: ['Withdrawal Amt.', 'Debit amount', 'Debit', 'Withdrawal'], required: true },
    deposit: { names: ['Deposit Amt.', 'Credit amount', 'Credit', 'Deposit'], required: true },
    balance: { names: ['Closing Balance', 'Balance'], required: true },
  },
  dateForms: ['dd-MM-yyyy', 'dd-MM-yyyy HH:mm:ss', 'dd/MM/yyyy', 'dd/MM/yyyy HH:mm:ss', 'dd-MMM-yyyy', 'dd MMM yyyy'],
  // The shorter download has no value date.
  valueDateIdentifies: false,
});
