/** Statements and reports that are read line by line. */
import {
  dayOf,
  rowsBeforeThirteenth,
  isRefund,
  lineOf,
  momentOf,
  numbered,
  plain,
  saleOf,
  share,
  unsigned,
} from './figures.ts';
import type { Pieces, Workload } from './workload.ts';

const comma = (amount: bigint): string => plain(unsigned(amount)).replace('.', ',');

/** A message a day, each opening with the balance that the day before closed with. */
const mt940: Pieces = function* (rows, count) {
  let balance = 1_000_000_00n;
  let day = 0;
  const stated = (tag: string, index: number): string =>
    `:${tag}:${balance < 0n ? 'D' : 'C'}26${momentOf(index, rows).slice(5, 10).replace('-', '')}EUR${comma(balance)}\r\n`;
  for (let index = 0; index < rows; index += 1) {
    if (dayOf(index, rows) !== day) {
      if (index > 0) yield `${stated('62F', index - 1)}-\r\n`;
      day = dayOf(index, rows);
      yield `:20:STARTUMS\r\n:25:20041133/0532013000EUR\r\n:28C:${numbered(day - 1, 5)}/001\r\n${stated('60F', index)}`;
    }
    const amount = lineOf(index);
    const date = momentOf(index, rows).slice(5, 10).replace('-', '');
    balance += amount;
    count('EUR', amount);
    yield `:61:26${date}${date}${amount < 0n ? 'D' : 'C'}R${comma(amount)}NTRFNONREF//26${numbered(index)}\r\n:86:166?00GUTSCHRIFT?109251?20EREF+ORD-2026-${numbered(index)}?21SVWZ+Rechnung vom 30.09.?222026 danke?30COBADEFFXXX?31DE89370400440532013000?32MUSTER HANDELS GMBH\r\n`;
  }
  if (rows > 0) yield `${stated('62F', rows - 1)}-\r\n`;
};

/** One account; its control totals are of every amount as it stands, balances too. */
const bai2: Pieces = function* (rows, count) {
  const opening = 1_000_000_00n;
  let closing = opening;
  let control = 0n;
  for (let index = 0; index < rows; index += 1) {
    closing += lineOf(index);
    control += unsigned(lineOf(index));
  }
  control += opening + closing;
  yield '01,121000248,MERCHANT01,261101,0710,77,80,1,2/\n02,MERCHANT01,121000248,1,261031,2400,USD,2/\n';
  yield `03,0001234567,USD,010,${opening},,,015,${closing},,/\n`;
  for (let index = 0; index < rows; index += 1) {
    const amount = lineOf(index);
    count('USD', amount);
    yield `16,${amount < 0n ? '475' : '142'},${unsigned(amount)},Z,77${numbered(index)},STRIPE-PO-1,STRIPE TRANSFER/\n88,INVOICE ${numbered(index)}/\n`;
  }
  const records = 2 * rows + 2;
  yield `49,${control},${records}/\n98,${control},1,${records + 2}/\n99,${control},1,${records + 4}/\n`;
};

const qif: Pieces = function* (rows, count) {
  yield '!Type:Bank\n';
  const earlier = rowsBeforeThirteenth(rows);
  for (let index = 0; index < rows; index += 1) {
    const amount = lineOf(index);
    const moment = momentOf(index + earlier, rows + earlier);
    count('USD', amount);
    yield `D${moment.slice(5, 7)}/${moment.slice(8, 10)}/${moment.slice(0, 4)}\nT${plain(amount)}\nN${numbered(index)}\nPCard processor\nMPayout ${numbered(index)}\nLSales\n^\n`;
  }
};

const paypalColumns =
  'CH,Transaction ID,Invoice ID,PayPal Reference ID,PayPal Reference ID Type,Transaction Event Code,Transaction Initiation Date,Transaction Completion Date,Transaction  Debit or Credit,Gross Transaction Amount,Gross Transaction Currency,Fee Debit or Credit,Fee Amount,Fee Currency,Custom Field,Consumer ID,Payment Tracking ID,Store ID,Bank Reference ID,Credit Transactional Fee,Credit Promotional Fee,Credit Term';

/** PayPal's settlement report: amounts in cents without a sign, and footers that its rows are held against. */
const paypalSettlement: Pieces = function* (rows, count) {
  yield '"RH",2026/11/01 02:44:19 -0700,"A","9TEASHOPACCT1",009,\n"FH",01\n"SH",2026/10/01 00:00:00 -0700,2026/10/31 23:59:59 -0700,"9TEASHOPACCT1",""\n';
  yield `"${paypalColumns.replaceAll(',', '","')}"\n`;
  const sums = { credits: 0n, debits: 0n, fees: 0n };
  for (let index = 0; index < rows; index += 1) {
    const refund = isRefund(index);
    const gross = saleOf(index);
    const fee = refund ? 0n : share(gross, 349n) + 49n;
    const at = `${momentOf(index, rows).replaceAll('-', '/').replace('T', ' ')} -0700`;
    if (refund) sums.debits += gross;
    else [sums.credits, sums.fees] = [sums.credits + gross, sums.fees + fee];
    count('USD', refund ? -gross : gross - fee);
    yield `"SB","1AA${numbered(index, 14)}","INV-${numbered(index)}","","","${refund ? 'T1107' : 'T0006'}",${at},${at},"${refund ? 'DR' : 'CR'}",${gross},"USD","${refund ? '' : 'DR'}",${refund ? '' : fee},"USD","","BUYER${numbered(index, 8)}","","","",,,\n`;
  }
  const opening = 100_000n;
  const closing = opening + sums.credits - sums.debits - sums.fees;
  const balance = `"CR",${opening},"CR",${closing}`;
  const footer = `"USD",${sums.credits},${sums.debits},0,${sums.fees},${balance},${balance},"CR",0,"CR",0,${rows}`;
  yield `"SF",${footer}\n"SC",${rows}\n"RF",${footer}\n"RC",${rows}\n"FF",${rows}\n`;
};

export const lineFiles: readonly Workload[] = [
  { id: 'mt940.statement', label: 'MT940', extension: 'sta', pieces: mt940 },
  { id: 'bai2.statement', label: 'BAI2', extension: 'bai', pieces: bai2 },
  { id: 'qif.statement', label: 'QIF', extension: 'qif', currency: 'USD', pieces: qif },
  { id: 'paypal.records', label: 'PayPal settlement report (STL)', extension: 'csv', pieces: paypalSettlement },
];
