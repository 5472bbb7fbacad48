import type { WantedColumns } from '../table/map-columns.ts';

export type MercadoPagoColumn =
  | 'id'
  | 'externalReference'
  | 'orderId'
  | 'type'
  | 'methodType'
  | 'method'
  | 'amount'
  | 'amountCurrency'
  | 'fee'
  | 'taxes'
  | 'net'
  | 'netCurrency'
  | 'occurredAt'
  | 'creditedAt';

/**
 * The account money report's columns, as the provider's glossary names them (mercadopago.com developers, account money
 * report). The merchant chooses which of them are exported; what is required here the amounts cannot be checked without.
 */
export const mercadoPagoColumns: WantedColumns<MercadoPagoColumn> = {
  id: { names: ['SOURCE_ID'], required: true },
  externalReference: { names: ['EXTERNAL_REFERENCE'], required: false },
  orderId: { names: ['ORDER_ID'], required: false },
  type: { names: ['TRANSACTION_TYPE'], required: true },
  methodType: { names: ['PAYMENT_METHOD_TYPE'], required: false },
  method: { names: ['PAYMENT_METHOD'], required: false },
  amount: { names: ['TRANSACTION_AMOUNT'], required: true },
  amountCurrency: { names: ['TRANSACTION_CURRENCY'], required: false },
  // The sum of the provider's fees; MKP_FEE_AMOUNT, FINANCING_FEE_AMOUNT and SHIPPING_FEE_AMOUNT are parts of it.
  fee: { names: ['FEE_AMOUNT'], required: true },
  taxes: { names: ['TAXES_AMOUNT'], required: false },
  net: { names: ['SETTLEMENT_NET_AMOUNT'], required: true },
  netCurrency: { names: ['SETTLEMENT_CURRENCY'], required: false },
  occurredAt: { names: ['TRANSACTION_DATE'], required: true },
  creditedAt: { names: ['SETTLEMENT_DATE'], required: false },
};
