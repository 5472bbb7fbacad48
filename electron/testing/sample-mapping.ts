import type { Mapping } from '../../shared/contract/mapping.ts';

/** How the tables of tests are read: a wallet's report with every column a report may have. */
export const walletMapping: Mapping = {
  mapping: 1,
  name: 'Wallet report',
  institution: 'nagad',
  kind: 'settlement',
  header: ['Date', 'Id', 'Type', 'Status', 'Amount', 'Fee', 'Tax', 'Net', 'Order'],
  columns: {
    date: 'Date',
    reference: 'Id',
    type: 'Type',
    status: 'Status',
    amount: 'Amount',
    fee: 'Fee',
    tax: 'Tax',
    net: 'Net',
    merchantReference: 'Order',
  },
  dateOrder: 'dmy',
  decimal: '.',
  unit: 'major',
  sign: { style: 'signed', flip: false },
  costs: 'positive',
  timeZone: 'Asia/Dhaka',
  currency: 'INR',
  method: 'nagad',
  kinds: { Payment: 'sale', Refund: 'refund', Payout: 'withdrawal', Bonus: 'cashback', Info: 'left_out' },
  statuses: { Success: 'completed', Failed: 'declined', Pending: 'pending', Cancelled: 'left_out' },
  methods: {},
  filter: [],
  verified: true,
};

const header = 'Date,Id,Type,Status,Amount,Fee,Tax,Net,Order';

/** A report of the wallet: a row is its cells as they stand in the file. */
export const walletFile = (...rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;
