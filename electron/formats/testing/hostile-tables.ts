import { hostileFile, megabyte, repeated, times, type HostileFile, type HostileSize } from './hostile-file.ts';

const names =
  'PaymentType,MerchantReferenceId,PhonePeReferenceId,From,Instrument,Flow Type,CreationDate,TransactionDate,SettlementDate,BankReferenceNo,Amount,Fee,IGST,CGST,SGST';
const header = `${names}\n`;

type Cells = {
  readonly merchant?: string;
  readonly reference?: string;
  readonly from?: string;
  readonly on?: string;
  readonly amount?: string;
  readonly fee?: string;
};

const sale = ({
  merchant = 'BILL-1',
  reference = 'T1',
  from = 'SHOP',
  on = '03-11-2025',
  amount = '1250.00',
  fee = '0',
}: Cells = {}): string =>
  `PAYMENT,${merchant},${reference},${from},UPI_FULFILMENT,CREDIT,${on},${on},04-11-2025,UTR1,${amount},${fee},0,0,0\n`;

/** Tables of text that no provider would write. */
export const hostileTables = ({ megabytes, lines }: HostileSize): readonly HostileFile[] => [
  hostileFile('one endless line', ['format_unknown'], 0, () => repeated('x', megabytes * megabyte)),
  hostileFile('one endless line of cells', ['format_unknown'], 0, () => repeated('cell,', megabytes * megabyte)),
  hostileFile('one endless line that begins with a quote', ['format_unknown'], 0, function* () {
    yield '"';
    yield* repeated('x', megabytes * megabyte);
  }),
  hostileFile('an endless line below the header', ['record_too_long'], 0, function* () {
    yield header;
    yield* repeated('x', megabytes * megabyte);
  }),
  hostileFile('an endless line of cells below the header', ['record_too_long'], 0, function* () {
    yield header;
    yield* repeated('cell,', megabytes * megabyte);
  }),
  hostileFile('a quote below the header that is never closed', ['record_too_long'], 0, function* () {
    yield `${header}"`;
    yield* repeated('x', megabytes * megabyte);
  }),
  hostileFile('quotes in quotes without end', ['record_too_long'], 0, function* () {
    yield `${header}"`;
    yield* repeated('""', megabytes * megabyte);
  }),
  hostileFile(
    'a quote that would swallow a million lines',
    ['record_too_long', 'columns_count', 'more_issues'],
    0,
    function* () {
      yield `${header}"`;
      yield* times('x\n', Math.max(lines, 600_000));
    },
  ),
  hostileFile('a quote opened on every line', ['quote_malformed', 'more_issues'], 0, function* () {
    yield header;
    yield* times('"x\n', lines);
  }),
  hostileFile('a header of a hundred thousand columns', ['format_unknown'], 0, function* () {
    yield names;
    yield* times(',column', 100_000);
    yield `\n${sale()}`;
  }),
  hostileFile('a row of a hundred thousand columns', ['too_many_columns'], 1, function* () {
    yield header;
    yield* times('cell,', 100_000);
    yield `\n${sale()}`;
  }),
  hostileFile('ten million empty lines', ['format_unknown'], 0, () => times('\n', lines * 10)),
  hostileFile('ten million empty lines below the header', [], 1, function* () {
    yield header;
    yield* times('\r\n', lines * 10);
    yield sale();
  }),
  hostileFile(
    'the header a million times',
    ['payment_type_unknown', 'date_unreadable', 'amount_not_an_amount', 'more_issues'],
    0,
    () => times(header, lines),
  ),
  hostileFile('one payment a million times', [], 1, function* () {
    yield header;
    yield* times(sale(), lines);
  }),
  hostileFile('names that objects have of themselves', [], 1, function* () {
    yield `__proto__,constructor,toString,hasOwnProperty,${header}`;
    yield `__proto__,constructor,toString,hasOwnProperty,${sale({ merchant: '__proto__', reference: 'constructor' })}`;
  }),
  hostileFile('a header of such names alone', ['format_unknown'], 0, () => [
    '__proto__,constructor\n__proto__,constructor\n',
  ]),
  hostileFile('NULs at its beginning', ['file_is_binary'], 0, () => [header, sale({ from: 'A\0B' })]),
  hostileFile('a NUL far down', ['control_character'], 2000, function* () {
    yield header;
    yield numbered(2000).join('');
    yield sale({ from: 'A\0B' });
  }),
  hostileFile('NULs throughout', ['file_is_binary'], 0, () => repeated('\0', 8 * megabyte)),
  hostileFile('half a pair in UTF-16', ['characters_lost'], 1, () => [
    Buffer.from(`\ufeff${header}${sale({ from: 'A\ud800B' })}`, 'utf16le'),
  ]),
  hostileFile('half a pair in UTF-8', ['characters_lost'], 2001, function* () {
    yield header;
    yield numbered(2000).join('');
    yield Buffer.from(sale({ from: 'AxxxB' }).replace('xxx', '\u00ed\u00a0\u0080'), 'latin1');
  }),
  hostileFile('bytes that are not UTF-8 among some that are', ['characters_lost'], 2, () => [
    header,
    sale({ from: 'রূপা' }),
    Buffer.from(sale({ reference: 'T2', from: 'A\u00ffB\u00c0\u0080' }), 'latin1'),
  ]),
  hostileFile('a byte order mark in the middle', [], 1, () => [
    header,
    sale({ from: '\ufeffSHOP', amount: '\ufeff1250.00' }),
  ]),
  hostileFile('carriage returns alone', [], 2, () => [
    `${header}${sale()}${sale({ reference: 'T2' })}`.replaceAll('\n', '\r'),
  ]),
  hostileFile(
    'numbers of ten thousand digits',
    ['amount_not_an_amount', 'amount_scientific', 'amount_too_large', 'amount_too_fine'],
    0,
    () => [
      header,
      sale({ amount: '9'.repeat(10_000) }),
      sale({ reference: 'T2', amount: `0.${'1'.repeat(10_000)}` }),
      sale({ reference: 'T3', amount: '1e9999' }),
      sale({ reference: 'T4', amount: '9'.repeat(30) }),
      sale({ reference: 'T5', amount: '0.0000000000000000001' }),
    ],
  ),
  hostileFile('amounts that together are more than the ledger holds', ['amount_too_large'], 2, () => [
    header,
    sale({ amount: '20000000000000000' }),
    sale({ reference: 'T2', amount: '2000000000000000', fee: '-1000000000000000' }),
    sale({ reference: 'T3', amount: '92233720368547758.07' }),
    sale({ reference: 'T4', amount: '2000000000000000' }),
  ]),
  hostileFile('ids and names of ten thousand letters', ['reference_too_long'], 1, () => [
    header,
    sale({ reference: 'T'.repeat(10_000) }),
    sale({ reference: 'T2', merchant: 'M'.repeat(10_000) }),
    sale({ reference: 'T3', from: 'S'.repeat(10_000) }),
  ]),
  hostileFile('days at the ends of time', ['date_unreadable'], 0, () => [
    header,
    ...['31-12-9999', '00-00-0000', '01-01-0000', '30-02-2025', '29-02-1900', '31-12-1899', '01-01-2201'].map(
      (on, at) => sale({ reference: `T${at}`, on }),
    ),
  ]),
  hostileFile('nothing with a minus', [], 1, () => [header, sale({ amount: '1.00', fee: '-0.00' })]),
  hostileFile('letters that turn the order around', [], 1, () => [
    header,
    sale({ from: '\u202egnp.exe\u202c', merchant: '\u2066BILL\u2069' }),
  ]),
];

/** Different payments in good order. */
export const numbered = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => sale({ reference: `N${String(index).padStart(9, '0')}` }));

/** What a shop would really give. */
export const honestFile: HostileFile = hostileFile('an honest file', [], 3, () => [header, ...numbered(3)]);

/** Its cells, line by line. */
export const honestCells: readonly (readonly string[])[] = [header, ...numbered(3)].map((line) =>
  line.trimEnd().split(','),
);
