import type { WantedColumns } from '../table/map-columns.ts';

export type SettlementColumn =
  'id' | 'total' | 'settlement' | 'adjustment' | 'net' | 'status' | 'utr' | 'settledOn' | 'charge' | 'tax';

/** The report's first section: a line for each settlement. Names as exports write them and as cashfree.com/docs lists them. */
export const settlementColumns: WantedColumns<SettlementColumn> = {
  id: { names: ['Id'], required: true },
  total: { names: ['Total Transaction Amount'], required: true },
  settlement: { names: ['Settlement Amount'], required: true },
  adjustment: { names: ['Adjustment'], required: true },
  net: { names: ['Net Settlement Amount'], required: true },
  status: { names: ['Status'], required: true },
  utr: { names: ['UTR No.', 'UTR'], required: true },
  settledOn: { names: ['Settlement Date'], required: true },
  charge: { names: ['Settlement Charge'], required: true },
  tax: { names: ['Settlement Tax'], required: true },
};

export type EventColumn =
  | 'id'
  | 'type'
  | 'saleType'
  | 'currency'
  | 'time'
  | 'status'
  | 'amount'
  | 'settled'
  | 'settledOn'
  | 'utr'
  | 'refundArn'
  | 'remarks'
  | 'merchantReference'
  | 'cashfreeReference'
  | 'charge'
  | 'tax'
  | 'mode';

/** The second section: a line for each event. Of its 48 to 63 columns, those that say what was settled. */
export const eventColumns: WantedColumns<EventColumn> = {
  id: { names: ['Event ID'], required: true },
  type: { names: ['Event Type'], required: true },
  saleType: { names: ['Sale Type'], required: true },
  currency: { names: ['Event Currency'], required: true },
  time: { names: ['Event Time'], required: true },
  status: { names: ['Status'], required: true },
  amount: { names: ['Event Amount'], required: true },
  settled: { names: ['Event Settlement Amount'], required: true },
  settledOn: { names: ['Settlement Date'], required: true },
  utr: { names: ['UTR', 'UTR No.'], required: true },
  refundArn: { names: ['Refund ARN'], required: false },
  remarks: { names: ['Adjustment Remarks'], required: false },
  merchantReference: { names: ['Merchant Reference ID'], required: false },
  cashfreeReference: { names: ['Cashfree Reference ID'], required: false },
  charge: { names: ['Transaction Service Charge'], required: true },
  tax: { names: ['Txn ST/GST'], required: true },
  mode: { names: ['Payment Mode'], required: false },
};
