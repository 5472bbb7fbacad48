import { bankTable } from '../bank-table/bank-table.ts';

/** ICICI Bank's account statement: withdrawals and deposits in columns of their own, dates `dd/MM/yyyy` or `dd-MMM-yyyy`. */
export const iciciStatement = bankTable({
  id: 'icici.statement',
  label: 'ICICI Bank account statement',
  institution: 'icici',
  versions: 'statement and detailed statement with withdrawal and deposit columns',
  columns: {
    date: { names: ['Transaction Date'], required: true },
    valueDate: { names: ['Value Date'], required: false },
    narration: { names: ['Transaction Remarks'], required: true },
    reference: { names: ['Cheque Number', 'Cheque. No./Ref. No.', 'Cheque no / Ref No'], required: false },
    transactionId: { names: ['Tran. Id', 'Transaction ID'], required: false },
    withdrawal: {
      names: ['Withdrawal Amount (INR)', 'Withdrawal Amt (INR)', 'Withdrawal (Dr)', 'Withdrawal Amount'],
      required: true,
    },
    deposit: { names: ['Deposit Amount (INR)', 'Deposit Amt (INR)', 'Deposit (Cr)', 'Deposit Amount'], required: true },
    balance: { names: ['Balance (INR)', 'Balance'], required: true },
  },
  dateForms: ['dd/MM/yyyy', 'dd-MMM-yyyy', 'dd/MMM/yyyy', 'dd-MM-yyyy', 'dd.MM.yyyy'],
  valueDateIdentifies: true,
});
