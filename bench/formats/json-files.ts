/** Answers of payment providers' interfaces. */
import { dayOf, drawn, epochOf, isRefund, momentOf, numbered, plain, saleOf, share } from './figures.ts';
import type { Pieces, Workload } from './workload.ts';

/** All on one line, as the interface sends it; amounts in paise, the tax within the fee. */
const razorpayAnswer: Pieces = function* (rows, count) {
  yield `{"entity":"collection","count":${rows},"items":[`;
  for (let index = 0; index < rows; index += 1) {
    const refund = isRefund(index);
    const card = !refund && drawn(index, 4, 3) === 0;
    const gross = saleOf(index);
    const tax = card ? share(share(gross, 200n), 1_800n) : 0n;
    const fee = card ? share(gross, 200n) + tax : 0n;
    const net = refund ? -gross : gross - fee;
    const day = numbered(dayOf(index, rows), 2);
    const at = epochOf(index, rows);
    count('INR', net);
    const head = `"entity_id":"${refund ? 'rfnd' : 'pay'}_Q${numbered(index, 13)}","type":"${refund ? 'refund' : 'payment'}","debit":${refund ? gross : 0},"credit":${refund ? 0 : net},"amount":${gross},"currency":"INR","fee":${fee},"tax":${tax}`;
    const settled = `"on_hold":false,"settled":true,"created_at":${at},"settled_at":${at - (at % 86_400) + 108_000},"settlement_id":"setl_Q${day}0000000S01","posted_at":null,"credit_type":"default","description":"Silk saree","notes":"{}","payment_id":null,"settlement_utr":"17621502${day}qzx7ab"`;
    const order = `"order_id":"order_Q${numbered(index, 13)}","order_receipt":"BILL-${numbered(index)}","method":"${card ? 'card' : 'upi'}","card_network":${card ? '"Visa"' : 'null'},"card_issuer":${card ? '"KARB"' : 'null'},"card_type":${card ? '"credit"' : 'null'},"dispute_id":null`;
    yield `${index === 0 ? '' : ','}{${head},${settled},${order}}`;
  }
  yield ']}';
};

const transactionsEach = 400;

type PayuTransaction = { readonly gross: bigint; readonly fee: bigint; readonly tax: bigint; readonly net: bigint };

function payuTransaction(index: number): PayuTransaction {
  const size = saleOf(index);
  const fee = !isRefund(index) && drawn(index, 4, 3) === 0 ? share(size, 200n) : 0n;
  const tax = share(fee, 1_800n);
  return { gross: size, fee, tax, net: isRefund(index) ? -size : size - fee - tax };
}

/** Settlements of some hundred transactions each, with the totals that they are held against. */
const payuAnswer: Pieces = function* (rows, count) {
  const settlements = Math.ceil(rows / transactionsEach);
  yield `{"status":0,"result":{"page":1,"size":${settlements},"totalCount":${settlements},"data":[`;
  for (let number = 0; number < settlements; number += 1) {
    const first = number * transactionsEach;
    const until = Math.min(first + transactionsEach, rows);
    const sums = { sales: 0n, refunds: 0n, fees: 0n, taxes: 0n, net: 0n, captures: 0 };
    for (let index = first; index < until; index += 1) {
      const { gross, fee, tax, net } = payuTransaction(index);
      if (isRefund(index)) sums.refunds += gross;
      else [sums.sales, sums.captures] = [sums.sales + gross, sums.captures + 1];
      [sums.fees, sums.taxes, sums.net] = [sums.fees + fee, sums.taxes + tax, sums.net + net];
    }
    const paid = momentOf(until - 1, rows).replace('T', ' ');
    yield `${number === 0 ? '' : ','}{"settlementId":"1111${numbered(number, 12)}","settlementCompletedDate":"${paid}.000000","settlementAmount":"${plain(sums.net)}","merchantId":11112222,"utrNumber":"53087${numbered(number, 7)}","transactionAmount":"${plain(sums.sales)}","adjustmentAmount":"0.0","refundAmount":"${plain(sums.refunds)}","chargebackAmount":"0.0","serviceFee":"${plain(sums.fees)}","serviceTax":"${plain(sums.taxes)}","additionalServiceFee":"0.0","additionalServiceTax":"0.0","numberOfTransactions":${sums.captures},"transaction":[`;
    for (let index = first; index < until; index += 1) {
      const refund = isRefund(index);
      const { gross, fee, tax, net } = payuTransaction(index);
      const at = `${momentOf(index, rows).replace('T', ' ')}.000000`;
      count('INR', net);
      yield `${index === first ? '' : ','}{"action":"${refund ? 'refund' : 'capture'}","payuId":"248${numbered(index, 8)}","requestId":"180${numbered(index, 8)}","transactionAmount":"${plain(gross)}","merchantServiceFee":"${plain(fee * 1000n, 5)}","merchantServiceTax":"${plain(tax * 1000n, 5)}","merchantNetAmount":"${plain(net)}","sgst":"0.00000","cgst":"0.00000","igst":"${plain(tax * 1000n, 5)}","merchantTransactionId":"ORD-${numbered(index)}","mode":"${fee === 0n ? 'UPI' : 'CC'}","paymentStatus":"${refund ? 'refund' : 'captured'}","transactionDate":"${at}","requestDate":"${at}","requestedAmount":"${plain(gross)}","bankName":"INTENT","transactionCurrency":"INR","settlementCurrency":"INR"}`;
    }
    yield ']}';
  }
  yield ']}}';
};

export const jsonFiles: readonly Workload[] = [
  { id: 'razorpay.recon-api', label: 'Razorpay settlement recon (JSON)', extension: 'json', pieces: razorpayAnswer },
  { id: 'payu.settlement', label: 'PayU settlements (JSON)', extension: 'json', pieces: payuAnswer },
];
