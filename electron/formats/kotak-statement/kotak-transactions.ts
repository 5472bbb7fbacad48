import { bankTable } from '../bank-table/bank-table.ts';

/**
 * Kotak Mahindra Bank's statement with one amount for both sides. Two of its columns are called `Dr / Cr`, one behind the
 * amount and one behind the balance.
 */
export const kotakTransactions = bankTable({
  id: 'kotak.transactions',
  label: 'Kotak Mahindra Bank account statement with one amount',
  institution: 'kotak',
  versions: 'netbanking CSV with one amount and Dr / Cr beside amount and balance',
  columns: {
    date: { names: ['Transaction Date', 'Date'], required: true },
    valueDate: { names: ['Value Date'], required: false },
    narration: { names: ['Description'], required: true },
    reference: { names: ['Chq / Ref No.', 'Chq / Ref number'], required: true },
    amount: { names: ['Amount'], required: true },
    balance: { names: ['Balance'], required: true },
  },
  dateForms: ['dd-MM-yyyy', 'dd-MM-yyyy HH:mm:ss', 'dd/MM/yyyy', 'dd/MM/yyyy HH:mm:ss', 'dd-MMM-yyyy', 'dd MMM yyyy'],
  valueDateIdentifies: false,
});
