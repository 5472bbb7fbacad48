import type { WantedColumns } from '../table/map-columns.ts';

export type CoinbaseColumn = 'id' | 'time' | 'type' | 'asset' | 'quantity' | 'notes';

/**
 * What every generation of the transaction history has: with prices named by their currency (`USD Spot Price at
 * Transaction`, to 2021), with `Spot Price Currency`, with `Price Currency`, and with `ID` before all. What the assets were
 * worth is not read, nor the fees and spread, which are in that worth and move no balance of the asset.
 */
export const coinbaseColumns: WantedColumns<CoinbaseColumn> = {
  id: { names: ['ID'], required: false },
  time: { names: ['Timestamp'], required: true },
  type: { names: ['Transaction Type'], required: true },
  asset: { names: ['Asset'], required: true },
  quantity: { names: ['Quantity Transacted'], required: true },
  notes: { names: ['Notes'], required: true },
};

export type CoinbaseWalletColumn = 'id' | 'time' | 'balance' | 'amount' | 'currency' | 'notes' | 'instantly';

/** The report of one wallet as it was until 2017, of 22 columns; the wallet's coin is in the name of the last one. */
export const coinbaseWalletColumns: WantedColumns<CoinbaseWalletColumn> = {
  id: {
    names: ['Coinbase ID (visit https://www.coinbase.com/transactions/[ID] in your browser)', 'Coinbase ID'],
    required: false,
  },
  time: { names: ['Timestamp'], required: true },
  balance: { names: ['Balance'], required: true },
  amount: { names: ['Amount'], required: true },
  currency: { names: ['Currency'], required: true },
  notes: { names: ['Notes'], required: true },
  instantly: { names: ['Instantly Exchanged'], required: true },
};
