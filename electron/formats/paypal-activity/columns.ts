import type { WantedColumns } from '../table/map-columns.ts';

/** Both downloads' columns, in English and as PayPal Spain names them. */
export type PaypalColumn =
  | 'date'
  | 'time'
  | 'zone'
  | 'type'
  | 'status'
  | 'impact'
  | 'currency'
  | 'gross'
  | 'fee'
  | 'net'
  | 'balance'
  | 'transaction'
  | 'linked'
  | 'invoice';

type Columns = WantedColumns<PaypalColumn>;

const common = {
  date: { names: ['Date', 'Fecha'], required: true },
  time: { names: ['Time', 'Hora'], required: true },
  zone: { names: ['TimeZone', 'Zona horaria'], required: true },
  currency: { names: ['Currency', 'Divisa'], required: true },
  transaction: { names: ['Transaction ID', 'Id. de transacción'], required: false },
  linked: { names: ['Reference Txn ID', 'Id. de referencia de trans.'], required: false },
  invoice: { names: ['Invoice Number', 'Invoice ID', 'Id. de factura'], required: false },
  impact: { names: ['Balance Impact'], required: false },
} as const satisfies Partial<Columns>;

/**
 * Activity download: 22, 19 or as many columns as were asked for; in the short one of ten columns the amount is one figure,
 * and rows have no id.
 */
export const activityColumns: Columns = {
  ...common,
  type: { names: ['Type', 'Tipo'], required: true },
  status: { names: ['Status', 'Estado'], required: true },
  gross: { names: ['Gross', 'Bruto', 'Amount'], required: true },
  fee: { names: ['Fee', 'Comisión'], required: false },
  net: { names: ['Net', 'Neto'], required: false },
  balance: { names: ['Balance', 'Saldo'], required: false },
};

/** Statement download: what moved the balance, so there is no status. */
export const statementColumns: Columns = {
  ...common,
  type: { names: ['Description', 'Descripción'], required: true },
  status: { names: ['Status', 'Estado'], required: false },
  gross: { names: ['Gross', 'Bruto'], required: true },
  fee: { names: ['Fee', 'Comisión'], required: true },
  net: { names: ['Net', 'Neto'], required: true },
  balance: { names: ['Balance', 'Saldo'], required: true },
};
