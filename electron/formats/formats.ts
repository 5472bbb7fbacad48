import { binanceStatement } from './binance-statement/binance-statement.ts';
import { binanceTransfers } from './binance-statement/binance-transfers.ts';
import { bitpaySettlement } from './bitpay-settlement/bitpay-settlement.ts';
import { coinbaseTransactions } from './coinbase-transactions/coinbase-transactions.ts';
import { coinbaseWallet } from './coinbase-transactions/coinbase-wallet.ts';
import { krakenLedgers } from './kraken-ledgers/kraken-ledgers.ts';
import { bkashStatement } from './bkash-statement/bkash-statement.ts';
import { bai2Statement } from './bai2/bai2-statement.ts';
import { mercadoPago } from './mercado-pago/mercado-pago.ts';
import { wiseStatement } from './wise-statement/wise-statement.ts';
import { axisStatement } from './axis-statement/axis-statement.ts';
import { axisTransactions } from './axis-statement/axis-transactions.ts';
import { iciciStatement } from './icici-statement/icici-statement.ts';
import { iciciTransactions } from './icici-statement/icici-transactions.ts';
import { kotakStatement } from './kotak-statement/kotak-statement.ts';
import { kotakTransactions } from './kotak-statement/kotak-transactions.ts';
import { sbiStatement } from './sbi-statement/sbi-statement.ts';
import { cashfreeSettlement } from './cashfree-settlement/cashfree-settlement.ts';
import { camtStatement } from './camt/camt-statement.ts';
import { hdfcStatement } from './hdfc-statement/hdfc-statement.ts';
import { nikashPayments } from './nikash/nikash-payments.ts';
import { nikashStatement } from './nikash/nikash-statement.ts';
import { mt940Statement } from './mt940/mt940-statement.ts';
import { payuSettlement } from './payu-settlement/payu-settlement.ts';
import { juspaySettlement } from './juspay-settlement/juspay-settlement.ts';
import { qifStatement } from './qif/qif-statement.ts';
import { razorpayCombined } from './razorpay/combined.ts';
import { razorpayPayments } from './razorpay/payments.ts';
import { razorpayReconApi } from './razorpay/recon-api.ts';
import { razorpayReconReport } from './razorpay/recon-report.ts';
import { razorpayRefunds } from './razorpay/refunds.ts';
import { razorpaySettlements } from './razorpay/settlements.ts';
import { paytmSettlement } from './paytm-settlement/paytm-settlement.ts';
import { paytmSettlementApi } from './paytm-settlement/paytm-settlement-api.ts';
import { phonepeForward } from './phonepe-transactions/phonepe-forward.ts';
import { phonepeRefunds } from './phonepe-transactions/phonepe-refunds.ts';
import { phonepeSettled } from './phonepe-transactions/phonepe-settled.ts';
import { phonepeTransactions } from './phonepe-transactions/phonepe-transactions.ts';
import { ofxStatement } from './ofx/ofx-statement.ts';
import { phonepeSettlement } from './phonepe-settlement/phonepe-settlement.ts';
import { adyenSettlement } from './adyen-settlement/adyen-settlement.ts';
import { stripeItemised } from './stripe/stripe-itemised.ts';
import { paypalRecords } from './paypal-records/paypal-records.ts';
import { paypalActivity } from './paypal-activity/paypal-activity.ts';
import { paypalStatement } from './paypal-activity/paypal-statement.ts';
import type { TableFormat } from './table/table-format.ts';
import type { TextFormat } from './text/text-format.ts';

/** Every format that is read: tables by their header, the others by what they begin with. A new one is a folder and a line here. */
export const tableFormats: readonly TableFormat[] = [
  phonepeSettlement,
  phonepeSettled,
  phonepeTransactions,
  phonepeForward,
  phonepeRefunds,
  paytmSettlement,
  razorpayReconReport,
  razorpayCombined,
  razorpaySettlements,
  razorpayPayments,
  razorpayRefunds,
  juspaySettlement,
  cashfreeSettlement,
  stripeItemised,
  hdfcStatement,
  iciciStatement,
  iciciTransactions,
  sbiStatement,
  axisStatement,
  axisTransactions,
  kotakStatement,
  kotakTransactions,
  wiseStatement,
  mercadoPago,
  bkashStatement,
  adyenSettlement,
  paypalActivity,
  paypalStatement,
  krakenLedgers,
  binanceStatement,
  binanceTransfers,
  coinbaseTransactions,
  coinbaseWallet,
] as readonly TableFormat[];

export const textFormats: readonly TextFormat[] = [
  nikashPayments,
  nikashStatement,
  razorpayReconApi,
  paytmSettlementApi,
  payuSettlement,
  bitpaySettlement,
  camtStatement,
  ofxStatement,
  mt940Statement,
  paypalRecords,
  bai2Statement,
  qifStatement,
];

export const formats: readonly (TableFormat | TextFormat)[] = [...textFormats, ...tableFormats];
