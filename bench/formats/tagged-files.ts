/** Statements in XML, and OFX in its two spellings. */
import { lineOf, momentOf, numbered, plain, unsigned } from './figures.ts';
import type { Pieces, Workload } from './workload.ts';

/** Both balances stand before the entries that lie between them. */
const camt053: Pieces = function* (rows, count) {
  const opening = 1_000_000_00n;
  let closing = opening;
  for (let index = 0; index < rows; index += 1) closing += lineOf(index);
  const balance = (code: string, amount: bigint, day: string): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${plain(unsigned(amount))}</Amt><CdtDbtInd>${amount < 0n ? 'DBIT' : 'CRDT'}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>\n`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">\n<BkToCstmrStmt>\n<GrpHdr><MsgId>M8</MsgId><CreDtTm>2026-11-01T06:00:00Z</CreDtTm></GrpHdr>\n<Stmt>\n<Id>S8</Id>\n<Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy></Acct>\n';
  yield `${balance('OPBD', opening, '2026-10-01')}${balance('CLBD', closing, '2026-10-31')}`;
  for (let index = 0; index < rows; index += 1) {
    const amount = lineOf(index);
    const size = plain(unsigned(amount));
    const side = amount < 0n ? 'DBIT' : 'CRDT';
    const party = amount < 0n ? 'Cdtr' : 'Dbtr';
    const day = momentOf(index, rows).slice(0, 10);
    count('EUR', amount);
    yield `<Ntry><NtryRef>${index + 1}</NtryRef><Amt Ccy="EUR">${size}</Amt><CdtDbtInd>${side}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt><AcctSvcrRef>2026${numbered(index, 12)}</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>${amount < 0n ? 'ICDT' : 'RCDT'}</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>ORD-${numbered(index)}</EndToEndId></Refs><Amt Ccy="EUR">${size}</Amt><CdtDbtInd>${side}</CdtDbtInd><RltdPties><${party}><Pty><Nm>Muster Handels GmbH</Nm></Pty></${party}></RltdPties><RmtInf><Ustrd>Rechnung ${numbered(index)} vom 30.09.2026</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n`;
  }
  yield '</Stmt>\n</BkToCstmrStmt>\n</Document>\n';
};

/** Version 1 leaves out the end tags of elements that hold no others. */
const ofx = (header: string, ended: boolean): Pieces =>
  function* (rows, count) {
    const element = (name: string, value: string): string => `<${name}>${value}${ended ? `</${name}>` : ''}\n`;
    yield `${header}<OFX>\n<BANKMSGSRSV1>\n<STMTTRNRS>\n${element('TRNUID', '1')}<STMTRS>\n${element('CURDEF', 'USD')}`;
    yield `<BANKACCTFROM>\n${element('BANKID', '000000123')}${element('ACCTID', '00123456')}${element('ACCTTYPE', 'CHECKING')}</BANKACCTFROM>\n`;
    yield `<BANKTRANLIST>\n${element('DTSTART', '20261001')}${element('DTEND', '20261031')}`;
    let balance = 1_000_000_00n;
    for (let index = 0; index < rows; index += 1) {
      const amount = lineOf(index);
      const day = momentOf(index, rows).slice(0, 10).replaceAll('-', '');
      balance += amount;
      count('USD', amount);
      yield `<STMTTRN>\n${element('TRNTYPE', amount < 0n ? 'DEBIT' : 'CREDIT')}${element('DTPOSTED', `${day}120000[-5:EST]`)}${element('TRNAMT', plain(amount))}${element('FITID', `2026${numbered(index)}`)}${element('NAME', 'CARD PROCESSOR')}${element('MEMO', `PAYOUT po_${numbered(index)} &amp; fees`)}</STMTTRN>\n`;
    }
    yield `</BANKTRANLIST>\n<LEDGERBAL>\n${element('BALAMT', plain(balance))}${element('DTASOF', '20261031')}</LEDGERBAL>\n</STMTRS>\n</STMTTRNRS>\n</BANKMSGSRSV1>\n</OFX>\n`;
  };

const ofxXmlHeader =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>\n';
const ofxSgmlHeader =
  'OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nSECURITY:NONE\nENCODING:USASCII\nCHARSET:1252\nCOMPRESSION:NONE\nOLDFILEUID:NONE\nNEWFILEUID:NONE\n\n';

export const taggedFiles: readonly Workload[] = [
  { id: 'camt.statement', label: 'camt.053', extension: 'xml', pieces: camt053 },
  { id: 'ofx.statement', label: 'OFX 2 (XML)', extension: 'ofx', pieces: ofx(ofxXmlHeader, true) },
  { id: 'ofx.sgml', label: 'OFX 1 (SGML)', extension: 'ofx', pieces: ofx(ofxSgmlHeader, false) },
];
