import { readText } from '../../testing/gather-reading.ts';

export type Values = Readonly<Record<string, string>>;
export const usual: Values = { TRNTYPE: 'OTHER', DTPOSTED: '20251103', TRNAMT: '10.00', FITID: '1', NAME: 'A' };
export const transaction = (values: Values = {}): string =>
  `<STMTTRN>${Object.entries({ ...usual, ...values })
    .map(([name, value]) => `<${name}>${value}`)
    .join('')}</STMTTRN>`;

export const balance = (amount: string, asOf = '20251130'): string =>
  `<LEDGERBAL><BALAMT>${amount}<DTASOF>${asOf}</LEDGERBAL>`;
export const period = '<DTSTART>20251101<DTEND>20251130';
export const account = (number: string): string =>
  `<BANKACCTFROM><BANKID>1<ACCTID>${number}<ACCTTYPE>CHECKING</BANKACCTFROM>`;
export const statement = (
  inside: string,
  { more = '', currency = '<CURDEF>EUR', number = '0012345', list = period } = {},
): string =>
  `<STMTTRNRS><STMTRS>${currency}${account(number)}<BANKTRANLIST>${list}${inside}</BANKTRANLIST>${more}</STMTRS></STMTTRNRS>`;
export const file = (statements: string): string =>
  `OFXHEADER:100\nDATA:OFXSGML\nCHARSET:1252\n\n<OFX><BANKMSGSRSV1>${statements}</BANKMSGSRSV1></OFX>`;
export const read = (...transactions: readonly string[]) => readText(file(statement(transactions.join(''))));
