import { bankTable } from '../bank-table/bank-table.ts';

/** ICICI Bank's transactions list of business accounts: one amount with Cr or Dr beside it, and the time of posting. */
export const iciciTransactions = bankTable({
  id: 'icici.transactions',
  label: 'ICICI Bank transactions list',
  institution: 'icici',
  versions: 'business accounts’ list with one amount and Cr/Dr',
  columns: {
    date: { names: ['Txn Posted Date'], required: true },
    valueDate: { names: ['Value Date'], required: false },
    narration: { names: ['Description'], required: true },
    reference: { names: ['ChequeNo.'], required: false },
    transactionId: { names: ['Transaction ID'], required: false },
    amount: { names: ['Transaction Amount(INR)', 'Transaction Amount'], required: true },
    direction: { names: ['Cr/Dr', 'Dr/Cr'], required: true },
    balance: { names: ['Available Balance(INR)', 'Available Balance'], required: true },
  },
  dateForms: [
    'dd/MM/yyyy hh:mm:ss a',
    'dd/MM/yyyy HH:mm:ss',
    'dd/MM/yyyy',
    'dd-MM-yyyy',
    'dd-MM-yyyy HH:mm:ss',
    'dd-MMM-yyyy',
  ],
  valueDateIdentifies: true,
});
