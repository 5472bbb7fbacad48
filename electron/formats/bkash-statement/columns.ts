import type { WantedColumns } from '../table/map-columns.ts';

export type BkashColumn = 'id' | 'date' | 'type' | 'reference' | 'amount' | 'fee' | 'balance';

/**
 * The statement's columns under their English and Bengali names. Sender, receiver and the receiver's name are customers'
 * numbers and names, and are not read.
 */
export const bkashColumns: WantedColumns<BkashColumn> = {
  id: { names: ['Trx Id', 'ট্রানজেকশন আইডি'], required: true },
  date: { names: ['Transaction Date', 'লেনদেনের সময়'], required: true },
  type: { names: ['Trx Type', 'লেনদেনের বিবরণ'], required: true },
  reference: { names: ['Reference', 'রেফারেন্স'], required: false },
  amount: { names: ['Transacted Amount', 'টাকার পরিমাণ'], required: true },
  fee: { names: ['Fee', 'ফি'], required: true },
  balance: { names: ['Balance', 'ব্যালেন্স'], required: true },
};
