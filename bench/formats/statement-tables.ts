/** Tables of banks and exchanges, each line with the balance behind it, and a table that only a mapping explains. */
import type { Mapping } from '../../shared/contract/mapping.ts';
import { lakhText } from '../../electron/app/demo/demo-amounts.ts';
import { dayFirst, drawn, isRefund, lineOf, momentOf, numbered, plain, saleOf, share, unsigned } from './figures.ts';
import type { Pieces, Workload } from './workload.ts';

const quotedWith = (text: string): string => (text.includes(',') ? `"${text}"` : text);

/** The spreadsheet download: a heading, amounts grouped by lakh, and a summary that is held against the lines. */
export const hdfcStatement: Pieces = function* (rows, count) {
  yield 'HDFC BANK Ltd.,,,,,,\r\nAccount Branch :JOHARI BAZAAR,,,,Currency :INR,,\r\n"Account No :50200011223344   OTHER",,,,,,\r\n';
  yield 'Date,Narration,Chq./Ref.No.,Value Dt,Withdrawal Amt.,Deposit Amt.,Closing Balance\r\n';
  const opening = 1_000_000_00n;
  const sides = { debits: 0, credits: 0, out: 0n, into: 0n };
  let balance = opening;
  for (let index = 0; index < rows; index += 1) {
    const amount = lineOf(index);
    const moment = momentOf(index, rows);
    const day = `${moment.slice(8, 10)}/${moment.slice(5, 7)}/${moment.slice(2, 4)}`;
    balance += amount;
    if (amount < 0n) [sides.debits, sides.out] = [sides.debits + 1, sides.out - amount];
    else [sides.credits, sides.into] = [sides.credits + 1, sides.into + amount];
    count('INR', amount);
    const rrn = `6${numbered(index, 11)}`;
    const narration = `UPI-SUNITA DEVI-sunita@example-HDFC0000123-${rrn}-SAREE`;
    const cells = [lakhText(unsigned(amount)), ''].map(quotedWith);
    const [out = '', into = ''] = amount < 0n ? cells : cells.toReversed();
    yield `${day},${narration},0000${rrn},${day},${out},${into},${quotedWith(lakhText(balance))}\r\n`;
  }
  const { debits, credits, out, into } = sides;
  const summary = [lakhText(opening), debits, credits, lakhText(out), lakhText(into), lakhText(balance)];
  yield 'STATEMENT SUMMARY :-,,,,,,\r\nOpening Balance,Dr Count,Cr Count,Debits,Credits,Closing Bal,\r\n';
  yield `${summary.map((figure) => quotedWith(String(figure))).join(',')},\r\n`;
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Named `.xls` by the bank, and tabs between cells all the same. */
const sbiStatement: Pieces = function* (rows, count) {
  yield 'Account Name\t:\tRANGOLI CRAFTS\t\t\t\t\nAccount Number\t:\t_00000039876543210\t\t\t\t\nBalance as on 1 Oct 2026\t:\t2,75,400.45\t\t\t\t\n\n';
  yield 'Txn Date\tValue Date \tDescription\tRef No./Cheque No.\t        Debit\tCredit\tBalance\n';
  let balance = 2_75_400_45n;
  for (let index = 0; index < rows; index += 1) {
    const amount = lineOf(index);
    const moment = momentOf(index, rows);
    const day = `${Number(moment.slice(8, 10))} ${months[Number(moment.slice(5, 7)) - 1] ?? ''} ${moment.slice(0, 4)}`;
    balance += amount;
    count('INR', amount);
    const [out, into] = amount < 0n ? [lakhText(-amount), ' '] : [' ', lakhText(amount)];
    yield `${day}\t${day}\tBY TRANSFER-UPI/CR/6${numbered(index, 11)}/SUNITA D/HDFC/sunita@exa/Saree--\t00001205${numbered(index, 8)}\t${out}\t${into}\t${lakhText(balance)}\n`;
  }
};

/** Trades of bitcoin for euro: one entry of each, the fee beside the euros, which makes it a row of its own. */
const krakenLedgers: Pieces = function* (rows, count) {
  yield '"txid","refid","time","type","subtype","aclass","asset","wallet","amount","fee","balance"\n';
  const balances = { coins: 50_000_000_000_000n, euros: 10_000_000_000_000n };
  for (let index = 0; index < rows; index += index % 3 === 0 ? 1 : 2) {
    const trade = numbered(Math.floor(index / 3), 11);
    const buys = Math.floor(index / 3) % 2 === 0;
    const head = `"L${numbered(index, 16)}","T${trade}","${momentOf(index, rows).replace('T', ' ')}","trade","","currency"`;
    if (index % 3 === 0) {
      const coins = BigInt(1 + drawn(index, 90_000_000)) * (buys ? 1n : -1n);
      balances.coins += coins;
      count('BTC', coins, 10);
      yield `${head},"XXBT","spot",${plain(coins, 10)},0,${plain(balances.coins, 10)}\n`;
      continue;
    }
    const euros = saleOf(index) * 100n * (buys ? -1n : 1n);
    const fee = index + 1 < rows ? share(saleOf(index) * 100n, 26n) : 0n;
    balances.euros += euros - fee;
    count('EUR', euros, 4);
    if (fee !== 0n) count('EUR', -fee, 4);
    yield `${head},"ZEUR","spot",${plain(euros, 4)},${plain(fee, 4)},${plain(balances.euros, 4)}\n`;
  }
};

const mappedHeader = [
  'Order No',
  'Order Date',
  'Reference No',
  'Payment Mode',
  'Transaction Type',
  'Order Status',
  'Gross Amount',
  'Fees',
  'Tax',
  'Net Amount',
  'UTR No',
  'Payout Date',
] as const;

const mapping: Mapping = {
  mapping: 1,
  name: 'A payout report that a person has mapped',
  institution: 'ccavenue',
  kind: 'settlement',
  header: [...mappedHeader],
  columns: {
    merchantReference: 'Order No',
    date: 'Order Date',
    reference: 'Reference No',
    method: 'Payment Mode',
    type: 'Transaction Type',
    status: 'Order Status',
    amount: 'Gross Amount',
    fee: 'Fees',
    tax: 'Tax',
    net: 'Net Amount',
    batch: 'UTR No',
    settledOn: 'Payout Date',
  },
  dateOrder: 'dmy',
  decimal: '.',
  unit: 'major',
  sign: { style: 'signed', flip: false },
  costs: 'positive',
  timeZone: 'Asia/Kolkata',
  currency: 'INR',
  method: null,
  kinds: { Payment: 'sale', Refund: 'refund' },
  statuses: { Shipped: 'completed' },
  methods: { UPI: 'upi', 'Credit Card': 'credit_card' },
  filter: [],
  verified: true,
};

const mappedTable: Pieces = function* (rows, count) {
  yield `${mappedHeader.join(',')}\n`;
  for (let index = 0; index < rows; index += 1) {
    const moment = momentOf(index, rows);
    const refund = isRefund(index);
    const card = !refund && drawn(index, 4, 3) === 0;
    const gross = refund ? -saleOf(index) : saleOf(index);
    const fee = card ? share(gross, 200n) : 0n;
    const tax = share(fee, 1_800n);
    count('INR', gross - fee - tax);
    const amounts = [gross, fee, tax, gross - fee - tax].map((amount) => plain(amount));
    yield `ORD-${numbered(index)},${dayFirst(moment)} ${moment.slice(11)},3${numbered(index, 11)},${card ? 'Credit Card' : 'UPI'},${refund ? 'Refund' : 'Payment'},Shipped,${amounts.join(',')},CITIN26${moment.slice(5, 10).replace('-', '')}00017,${dayFirst(moment, '-')}\n`;
  }
};

export const statementTables: readonly Workload[] = [
  { id: 'hdfc.statement', label: 'HDFC statement', extension: 'csv', pieces: hdfcStatement },
  { id: 'sbi.statement', label: 'SBI statement, tabs', extension: 'xls', pieces: sbiStatement },
  { id: 'kraken.ledgers', label: 'Kraken ledgers', extension: 'csv', pieces: krakenLedgers },
  { id: 'mapped', label: 'a table read by a mapping', extension: 'csv', mapping, pieces: mappedTable },
];
