import { readText } from '../../testing/gather-reading.ts';

export type Message = '052' | '053' | '054';
export const wraps = {
  '052': ['BkToCstmrAcctRpt', 'Rpt'],
  '053': ['BkToCstmrStmt', 'Stmt'],
  '054': ['BkToCstmrDbtCdtNtfctn', 'Ntfctn'],
} as const;

export const account = '<Acct><Id><IBAN>NL00TEST0123456789</IBAN></Id><Ccy>EUR</Ccy></Acct>';
export const document = (reports: string, message: Message = '053', version = '08'): string =>
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.${message}.001.${version}"><${wraps[message][0]}>` +
  `<GrpHdr><MsgId>1</MsgId></GrpHdr>${reports}</${wraps[message][0]}></Document>`;
export const report = (inside: string, message: Message = '053'): string =>
  `<${wraps[message][1]}><Id>1</Id>${inside}</${wraps[message][1]}>`;

export const balance = (
  code: string,
  amount: string,
  { side = 'CRDT', currency = 'EUR', day = '2025-11-03' } = {},
): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`;

export type EntryParts = {
  readonly amount?: string;
  readonly side?: string;
  readonly status?: string;
  readonly dates?: string;
  readonly more?: string;
  readonly details?: string;
};
export const entry = ({
  amount = '<Amt Ccy="EUR">10.00</Amt>',
  side = '<CdtDbtInd>CRDT</CdtDbtInd>',
  status = '<Sts>BOOK</Sts>',
  dates = '<BookgDt><Dt>2025-11-03</Dt></BookgDt>',
  more = '',
  details = '',
}: EntryParts = {}): string =>
  `<Ntry>${amount}${side}${status}${dates}${more}${details === '' ? '' : `<NtryDtls>${details}</NtryDtls>`}</Ntry>`;
export const euros = (amount: string): string => `<Amt Ccy="EUR">${amount}</Amt>`;
export const debit = '<CdtDbtInd>DBIT</CdtDbtInd>';
export const detail = (id: string, inside = ''): string =>
  `<TxDtls><Refs><EndToEndId>${id}</EndToEndId></Refs>${inside}</TxDtls>`;

export const readEntries = (...entries: readonly string[]) => readText(document(report(account + entries.join(''))));
