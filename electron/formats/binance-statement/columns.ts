import type { WantedColumns } from '../table/map-columns.ts';

export type BinanceColumn = 'user' | 'time' | 'account' | 'operation' | 'coin' | 'change' | 'remark';

/** The statement of all movements; the newer exports have no `User_ID`. */
export const binanceColumns: WantedColumns<BinanceColumn> = {
  user: { names: ['User_ID'], required: false },
  time: { names: ['UTC_Time'], required: true },
  account: { names: ['Account'], required: true },
  operation: { names: ['Operation'], required: true },
  coin: { names: ['Coin'], required: true },
  change: { names: ['Change'], required: true },
  remark: { names: ['Remark'], required: false },
};

export type BinanceTransferColumn = 'time' | 'coin' | 'network' | 'amount' | 'fee' | 'address' | 'txid' | 'status';

/** The lists of deposits and of withdrawals; only the latter has fees, by which they are told apart. */
export const binanceTransferColumns: WantedColumns<BinanceTransferColumn> = {
  time: { names: ['Date(UTC+0)'], required: true },
  coin: { names: ['Coin'], required: true },
  network: { names: ['Network'], required: true },
  amount: { names: ['Amount'], required: true },
  fee: { names: ['Fee'], required: false },
  address: { names: ['Address'], required: true },
  txid: { names: ['TXID'], required: true },
  status: { names: ['Status'], required: true },
};
