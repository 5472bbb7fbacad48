import type { WantedColumns } from '../table/map-columns.ts';

export type KrakenColumn =
  'txid' | 'refid' | 'time' | 'type' | 'subtype' | 'asset' | 'wallet' | 'amount' | 'fee' | 'feeCurrency' | 'balance';

/**
 * What the ledgers of every generation have: without `subtype`, with it, with `wallet`, with `subclass`, and with values in
 * dollars behind the balance, which are not read. The oldest end each line with an empty column.
 */
export const krakenColumns: WantedColumns<KrakenColumn> = {
  txid: { names: ['txid'], required: true },
  refid: { names: ['refid'], required: true },
  time: { names: ['time'], required: true },
  type: { names: ['type'], required: true },
  subtype: { names: ['subtype'], required: false },
  asset: { names: ['asset'], required: true },
  wallet: { names: ['wallet'], required: false },
  amount: { names: ['amount'], required: true },
  fee: { names: ['fee'], required: true },
  feeCurrency: { names: ['feecurrency'], required: false },
  balance: { names: ['balance'], required: true },
};
