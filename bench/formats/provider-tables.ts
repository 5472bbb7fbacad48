/** Tables of payment providers, with the columns, spellings and arithmetic of their own downloads. */
import { addDays, type LocalDate } from '../../shared/kernel/local-date.ts';
import { netOf, settle, settlementHeader, settlementLine } from '../../electron/app/demo/demo-settlement.ts';
import { seededRandom } from '../../electron/app/demo/seeded-random.ts';
import { daySales } from '../write-workload.ts';
import {
  dayFirst,
  dayOf,
  rowsBeforeThirteenth,
  drawn,
  grouped,
  isRefund,
  momentOf,
  numbered,
  pick,
  plain,
  saleOf,
  share,
} from './figures.ts';
import type { Pieces, Workload } from './workload.ts';

const days = 31;
const spaced = (moment: string): string => moment.replace('T', ' ');
const nextDay = (moment: string): LocalDate => addDays(moment.slice(0, 10) as LocalDate, 1);
const quoted = (cells: readonly string[]): string => cells.map((text) => `"${text}"`).join(',');

/** The demo's own rows: fees below zero, taxes to a thousandth of a rupee, one batch a day. */
export const phonepeMonth: Pieces = function* (rows, count) {
  const random = seededRandom(20_261_001);
  yield `${settlementHeader}\r\n`;
  for (let index = 0; index < days; index += 1) {
    const day = addDays('2026-10-01' as LocalDate, index);
    const first = Math.floor((rows * index) / days);
    const sales = daySales(day, first, Math.floor((rows * (index + 1)) / days) - first, random);
    for (const row of settle(sales, null, random)) {
      count('INR', netOf(row), 3);
      yield `${settlementLine(row)}\r\n`;
    }
  }
};

const phonepeHeader =
  'Merchant Id,Transaction Type,Merchant Order Id,Merchant Reference Id,PhonePe Reference Id, PhonePe Transaction Reference Id,PhonePe Attempt Reference Id,Transaction UTR,Total Transaction Amount,Transaction Date,Transaction Status,UPI Amount,Wallet Amount,Credit card Amount,Debit card Amount,External Wallet Amount,EGV Amount,Store Id,Terminal Id,Store Name,Terminal Name,Error Code,Detailed Error Code,Error Description,Error Source,Error Stage';
const bankTrouble = 'BANK_TECHNICAL_ISSUE,U90,Bank is taking longer than usual,ISSUING_BANK,AUTHORIZATION';

/** Every payment that was tried; three in a hundred failed. */
const phonepeTransactions: Pieces = function* (rows, count) {
  yield `${phonepeHeader}\r\n`;
  for (let index = 0; index < rows; index += 1) {
    const moment = momentOf(index, rows);
    const id = `${moment.replaceAll(/\D/g, '').slice(2)}${numbered(index)}`;
    const amount = plain(saleOf(index));
    const failed = drawn(index, 100, 3) < 3;
    const parts = drawn(index, 10, 4) === 0 ? `0,0,${amount},0,0,0` : `${amount},0,0,0,0,0`;
    count('INR', saleOf(index));
    yield `RANGOLICRAFTSONLINE,PAYMENT,ORD-2026-${numbered(index)},MM-2026-${numbered(index)},T${id},OMO${id},OM${id},${failed ? '' : `6${numbered(index, 11)}`},${amount},${spaced(moment)},${failed ? 'FAILED' : 'COMPLETED'},${parts},RANGOLI-JAIPUR-01,RANGOLI-T${drawn(index, 4, 5)},"Rangoli Crafts and Block Prints, Bapu Bazaar, Jaipur 302003",Counter ${drawn(index, 4, 5)},${failed ? bankTrouble : ',,,,'}\r\n`;
  }
};

export const razorpayHeader: readonly string[] =
  'transaction_entity,entity_id,amount,currency,fee (exclusive tax),tax,debit,credit,payment_method,card_type,issuer_name,entity_created_at,payment_captured_at,payment_notes,refund_notes,arn,entity_description,order_id,order_receipt,order_notes,dispute_id,dispute_created_at,dispute_reason,settlement_id,settled_at,settlement_utr,settled_by'.split(
    ',',
  );

/** One row of Razorpay's report, in paise what it comes to; two per cent of cards are kept, and 18 % tax on that. */
export function razorpayRow(index: number, rows: number): { readonly net: bigint; readonly cells: readonly string[] } {
  const moment = momentOf(index, rows);
  const at = `${dayFirst(moment)} ${moment.slice(11)}`;
  const day = numbered(dayOf(index, rows), 2);
  const refund = isRefund(index);
  const card = !refund && drawn(index, 4, 3) === 0;
  const gross = saleOf(index);
  const fee = card ? share(gross, 200n) : 0n;
  const tax = share(fee, 1_800n);
  const net = refund ? -gross : gross - fee - tax;
  const cells = [
    refund ? 'refund' : 'payment',
    `${refund ? 'rfnd' : 'pay'}_Q${numbered(index, 13)}`,
    plain(gross),
    'INR',
    plain(fee),
    plain(tax),
    refund ? plain(gross) : '0.00',
    refund ? '0.00' : plain(net),
    card ? 'card' : 'upi',
    card ? 'credit' : '',
    card ? 'KARB' : '',
    at,
    refund ? '' : at,
    refund ? '' : '{}',
    refund ? '{}' : '',
    '',
    '',
    `order_Q${numbered(index, 13)}`,
    `BILL-${numbered(index)}`,
    '{}',
    '',
    '',
    '',
    `setl_Q${day}0000000S01`,
    `${dayFirst(nextDay(moment))} 11:40:00`,
    `17621502${day}qzx7ab`,
    'Razorpay',
  ];
  return { net, cells };
}

export const razorpayReport: Pieces = function* (rows, count) {
  yield `${razorpayHeader.join(',')}\n`;
  for (let index = 0; index < rows; index += 1) {
    const { net, cells } = razorpayRow(index, rows);
    count('INR', net);
    yield `${cells.join(',')}\n`;
  }
};

const paytmDashboard: Pieces = function* (rows, count) {
  yield 'Transaction ID,Order ID,Transaction Date,Updated Date,Transaction Type,Status,Amount,Commission,GST,Settled Amount,Settled Date,UTR No.,Split Flag,Payment Mode\n';
  for (let index = 0; index < rows; index += 1) {
    const moment = momentOf(index, rows);
    const refund = isRefund(index);
    const mode = refund ? 'UPI' : pick(index, ['UPI', 'UPI', 'UPI', 'CC', 'DC'], 3);
    const gross = saleOf(index);
    const fee = mode === 'UPI' ? 0n : share(gross, 180n);
    const tax = share(fee, 1_800n);
    const net = refund ? -gross : gross - fee - tax;
    const paidOn = nextDay(moment);
    count('INR', net);
    yield `${moment.slice(0, 10).replaceAll('-', '')}11121280011${numbered(index, 7)},ORD-${numbered(index)},${spaced(moment)},${spaced(moment)},${refund ? 'REFUND' : 'ACQUIRING'},SUCCESS,${plain(gross)},${plain(fee)},${plain(tax)},${plain(net)},${paidOn},UTIBR6${paidOn.replaceAll('-', '')}00000701,N,${mode}\n`;
  }
};

const stripeHeader =
  'automatic_payout_id,automatic_payout_effective_at_utc,automatic_payout_effective_at,balance_transaction_id,created_utc,created,available_on_utc,available_on,currency,gross,fee,net,reporting_category,source_id,description,customer_facing_amount,customer_facing_currency,customer_id,customer_email,charge_id,payment_intent_id,payment_method_type,card_funding,payment_metadata[order_id],invoice_number,dispute_reason,trace_id,trace_id_status';

const stripeReconciliation: Pieces = function* (rows, count) {
  yield `${stripeHeader}\n`;
  for (let index = 0; index < rows; index += 1) {
    const moment = spaced(momentOf(index, rows));
    const refund = isRefund(index);
    const size = saleOf(index);
    const gross = refund ? -size : size;
    const fee = refund ? 0n : share(size, 290n) + 30n;
    const id = numbered(index, 16);
    const paidOn = `${nextDay(moment)} 00:00:00`;
    count('USD', gross - fee);
    yield `po_1B${numbered(dayOf(index, rows), 14)},${paidOn},${paidOn},txn_1B${id},${moment},${moment},${paidOn},${paidOn},usd,${plain(gross)},${plain(fee)},${plain(gross - fee)},${refund ? 'refund' : 'charge'},${refund ? 're' : 'ch'}_3B${id},,${plain(size)},usd,cus_${id},person@example.invalid,ch_3B${id},pi_3B${id},card,${drawn(index, 2, 3) === 0 ? 'credit' : 'debit'},${numbered(index, 7)},,,,\n`;
  }
};

const adyenHeader =
  'Company Account,Merchant Account,Psp Reference,Merchant Reference,Payment Method,Creation Date,TimeZone,Type,Modification Reference,Gross Currency,Gross Debit (GC),Gross Credit (GC),Exchange Rate,Net Currency,Net Debit (NC),Net Credit (NC),Commission (NC),Markup (NC),Scheme Fees (NC),Interchange (NC),Payment Method Variant,Modification Merchant Reference,Batch Number,Reserved4,Reserved5,Reserved6,Reserved7,Reserved8,Reserved9,Reserved10';

/** A batch a day, each ended by its payout, which says the day for all of its rows and is no row itself. */
const adyenDetails: Pieces = function* (rows, count) {
  yield `${adyenHeader}\n`;
  let batch = { number: 1, sum: 0n };
  const payout = (last: number): string =>
    `TeaCompany,TeaShopEU,,,,${momentOf(last, rows).slice(0, 10)} 23:59:59,CET,MerchantPayout,"TX${numbered(batch.number, 7)}XT batch ${batch.number}, TeaShopEU",,,,,EUR,${plain(batch.sum)},,,,,,,,${batch.number},,,,,,,\n`;
  for (let index = 0; index < rows; index += 1) {
    const number = dayOf(index, rows);
    if (number !== batch.number) {
      if (index > 0) yield payout(index - 1);
      batch = { number, sum: 0n };
    }
    const refund = isRefund(index);
    const gross = saleOf(index);
    const [markup, scheme, interchange] = refund ? [0n, 0n, 0n] : [11n, 7n, share(gross, 20n)];
    const net = refund ? -gross : gross - markup - scheme - interchange;
    batch.sum += net;
    count('EUR', net);
    const [debit, credit] = refund ? [plain(gross), ''] : ['', plain(gross)];
    const [netDebit, netCredit] = refund ? [plain(gross), ''] : ['', plain(net)];
    const costs = refund ? ',,,' : `,${plain(markup)},${plain(scheme)},${plain(interchange)}`;
    yield `TeaCompany,TeaShopEU,PSP${numbered(index, 13)},ORD-${numbered(index)},visa,${spaced(momentOf(index, rows))},CET,${refund ? 'Refunded' : 'Settled'},MOD${numbered(index, 13)},EUR,${debit},${credit},1,EUR,${netDebit},${netCredit},${costs},visadebit,,${number},,,,,,,\n`;
  }
  if (rows > 0) yield payout(rows - 1);
};

const paypalHeader =
  'Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,Transaction ID,Address Status,Sales Tax,Reference Txn ID,Invoice Number,Receipt ID,Balance,Contact Phone Number,Subject,Note';

/** A wallet: every row with the balance behind it, emptied to the bank now and then. */
const paypalDownload: Pieces = function* (rows, count) {
  yield `${quoted(paypalHeader.split(','))}\n`;
  let balance = 0n;
  const earlier = rowsBeforeThirteenth(rows);
  for (let index = 0; index < rows; index += 1) {
    const moment = momentOf(index + earlier, rows + earlier);
    const refund = isRefund(index);
    const withdrawal = index % 1_000 === 500;
    const gross = withdrawal ? -balance : refund ? -saleOf(index) : saleOf(index);
    const fee = refund || withdrawal ? 0n : share(gross, 349n) + 49n;
    balance += gross - fee;
    count('USD', gross - fee);
    const type = withdrawal ? 'General Withdrawal' : refund ? 'Payment Refund' : 'Express Checkout Payment';
    const amounts = [grouped(gross), grouped(-fee), grouped(gross - fee)];
    const sender = refund || withdrawal ? 'shop@example.com' : 'buyer@example.org';
    yield `${quoted([dayFirst(moment), moment.slice(11), 'PDT', withdrawal ? '' : 'Asha Rao', type, 'Completed', 'USD', ...amounts, sender, withdrawal ? '' : 'shop@example.com', `5AC${numbered(index, 14)}`, '', '', refund ? `5AC${numbered(index - 9, 14)}` : '', `INV-${numbered(index)}`, '', grouped(balance), '', 'Tea', ''])}\n`;
  }
};

const csv = { extension: 'csv' };

export const providerTables: readonly Workload[] = [
  { id: 'phonepe.settlement', label: 'PhonePe merchant settlement report', ...csv, pieces: phonepeMonth },
  { id: 'phonepe.transactions', label: 'PhonePe transaction report', ...csv, pieces: phonepeTransactions },
  { id: 'razorpay.recon-report', label: 'Razorpay Settlement Recon report', ...csv, pieces: razorpayReport },
  { id: 'paytm.settlement', label: 'Paytm settlement report', ...csv, pieces: paytmDashboard },
  { id: 'stripe.itemised', label: 'Stripe payout reconciliation', ...csv, pieces: stripeReconciliation },
  {
    id: 'adyen.settlement',
    label: 'Adyen settlement details',
    ...csv,
    pieces: adyenDetails,
  },
  { id: 'paypal.activity', label: 'PayPal activity download', ...csv, pieces: paypalDownload },
];
