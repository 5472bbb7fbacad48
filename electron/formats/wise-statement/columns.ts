import type { WantedColumns } from '../table/map-columns.ts';

export type WiseColumn =
  'id' | 'date' | 'time' | 'amount' | 'currency' | 'description' | 'paymentReference' | 'balance';

/**
 * What the balance statement of every generation has (19 columns in 2022, 20 with `Exchange To Amount`, 23 with `Date Time`
 * and the transaction's types). `Total fees` is not read: `Amount` has them inside already, and `Running Balance` moves by
 * exactly `Amount`; a fee that is charged by itself stands in a row of its own, with `FEE-` before the id.
 */
export const wiseColumns: WantedColumns<WiseColumn> = {
  id: { names: ['TransferWise ID'], required: true },
  date: { names: ['Date'], required: true },
  time: { names: ['Date Time'], required: false },
  amount: { names: ['Amount'], required: true },
  currency: { names: ['Currency'], required: true },
  description: { names: ['Description'], required: true },
  paymentReference: { names: ['Payment Reference'], required: false },
  balance: { names: ['Running Balance'], required: true },
};
