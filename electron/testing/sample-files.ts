/** Small files in the two formats, written by hand for tests: what each row says is plain to see. */
export type SampleSale = {
  readonly reference: string;
  /** dd-mm-yyyy, as PhonePe writes it. */
  readonly on: string;
  readonly amount: string;
  readonly fee?: string;
  readonly tax?: string;
  readonly batch?: string;
  readonly settledOn?: string;
  readonly refund?: boolean;
};

const phonepeHeader =
  'PaymentType,MerchantReferenceId,PhonePeReferenceId,From,Instrument,Flow Type,CreationDate,TransactionDate,SettlementDate,BankReferenceNo,Amount,Fee,IGST,CGST,SGST';

export const phonepeFile = (sales: readonly SampleSale[]): string =>
  [
    phonepeHeader,
    ...sales.map(({ reference, on, amount, fee = '0', tax = '0', batch = '', settledOn = '', refund = false }) =>
      [
        refund ? 'REFUND' : 'PAYMENT',
        `M-${reference}`,
        reference,
        'SHOP',
        'UPI_FULFILMENT',
        refund ? 'DEBIT' : 'CREDIT',
        on,
        on,
        settledOn,
        batch,
        amount,
        fee,
        tax,
        '0',
        '0',
      ].join(','),
    ),
    '',
  ].join('\r\n');

export type SampleLine = {
  readonly on: string;
  readonly narration: string;
  readonly reference?: string;
  readonly out?: string;
  readonly in?: string;
  readonly balance: string;
};

export const hdfcFile = (lines: readonly SampleLine[]): string =>
  [
    'Date,Narration,Chq./Ref.No.,Value Dt,Withdrawal Amt.,Deposit Amt.,Closing Balance',
    ...lines.map((line) =>
      [line.on, line.narration, line.reference ?? '', line.on, line.out ?? '', line.in ?? '', line.balance]
        .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
        .join(','),
    ),
    '',
  ].join('\r\n');
