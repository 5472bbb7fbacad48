import { hostileFile, megabyte, repeated, times, type HostileFile, type HostileSize } from './hostile-file.ts';

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'urn:iso:std:iso:20022:tech:xsd:camt.053.001.08';
const camt = `<Document xmlns="${namespace}"><BkToCstmrStmt><Stmt><Id>S8</Id><Acct><Id><IBAN>CH0000000000000000421</IBAN></Id><Ccy>CHF</Ccy></Acct>`;
const entry =
  '<Ntry><Amt Ccy="CHF">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2025-11-30</Dt></BookgDt><NtryDtls>';
const laughs = Array.from(
  { length: 30 },
  (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index};`.repeat(10)}">`,
).join('');
const doctype = (name: string): string => `<!DOCTYPE ${name} [<!ENTITY lol0 "lol">${laughs}]>`;
const outside = (name: string): string => `<!DOCTYPE ${name} [<!ENTITY secret SYSTEM "file:///etc/passwd">]>`;
const far = (name: string): string => `<!DOCTYPE ${name} SYSTEM "http://127.0.0.1:9/evil.dtd">`;
const ofx2 = '<?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>\n';
const ofxBody =
  '<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>INR</CURDEF><BANKACCTFROM><BANKID>1</BANKID><ACCTID>500100</ACCTID></BANKACCTFROM><BANKTRANLIST>';
const transaction =
  '<STMTTRN><TRNTYPE>CREDIT</TRNTYPE><DTPOSTED>20251103</DTPOSTED><TRNAMT>9.00</TRNAMT><FITID>S1</FITID><MEMO>';
const payment = (id: string): string =>
  `{"entity_id":"${id}","type":"payment","debit":0,"credit":97640,"amount":100000,"currency":"INR","fee":2360,"tax":360,"on_hold":false,"settled":true,"created_at":1761935400,"settled_at":1762150200,"settlement_id":"setl_1","settlement_utr":"UTR1","order_id":null,"method":"upi"}`;
const deep = 200_000;

/** XML, OFX and JSON that no bank would write. */
export const hostileTrees = ({ megabytes, lines }: HostileSize): readonly HostileFile[] => [
  ...[doctype, outside, far].flatMap((declare, index) => {
    const kind = ['entities of entities', 'an entity of another file', 'a document type elsewhere'][index] ?? '';
    return [
      hostileFile(`camt with ${kind}`, ['xml_doctype'], 0, () => [
        xml,
        declare('Document'),
        camt,
        '<Id>&lol30;&secret;</Id></Stmt></BkToCstmrStmt></Document>',
      ]),
      hostileFile(`OFX with ${kind}`, ['xml_doctype'], 0, () => [
        xml,
        ofx2,
        declare('OFX'),
        ofxBody,
        `${transaction}&lol30;&secret;</MEMO></STMTTRN></BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`,
      ]),
    ];
  }),
  hostileFile('camt nested 200,000 deep', ['xml_too_complex'], 0, function* () {
    yield xml + camt;
    yield* times('<a>', deep);
    yield* times('</a>', deep);
    yield '</Stmt></BkToCstmrStmt></Document>';
  }),
  hostileFile('camt with 200,000 attributes', ['xml_too_complex'], 0, function* () {
    yield `${xml}${camt}<Id`;
    for (let index = 0; index < deep; index += 1) yield ` a${index}="1"`;
    yield '/></Stmt></BkToCstmrStmt></Document>';
  }),
  hostileFile('camt with an endless text', ['record_too_long'], 0, function* () {
    yield `${xml}${camt}<Ntry><AddtlNtryInf>`;
    yield* repeated('x', megabytes * megabyte);
  }),
  hostileFile('camt with an endless comment', ['record_too_long'], 0, function* () {
    yield `${xml}${camt}<!--`;
    yield* repeated('x', megabytes * megabyte);
  }),
  hostileFile('camt with more transactions in an entry than can be held', ['record_too_long'], 0, function* () {
    yield xml + camt + entry;
    yield* times('<TxDtls><Refs><EndToEndId>E</EndToEndId></Refs><Amt Ccy="CHF">1.00</Amt></TxDtls>', 120_000);
    yield '</NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>';
  }),
  hostileFile('OFX nested 200,000 deep', ['xml_too_complex'], 0, function* () {
    yield ofx2 + ofxBody;
    yield* times('<STMTRS>', deep);
  }),
  hostileFile('OFX with an endless memo', ['record_too_long'], 0, function* () {
    yield ofx2 + ofxBody + transaction;
    yield* repeated('x', megabytes * megabyte);
  }),
  hostileFile('OFX with a tag that never ends', ['record_too_long'], 0, function* () {
    yield `${ofx2}${ofxBody}<STMTTRN `;
    yield* repeated('x', megabytes * megabyte);
  }),
  hostileFile('OFX with a million open angles', ['part_missing'], 0, function* () {
    yield ofx2 + ofxBody + transaction;
    yield* times('<', lines);
  }),
  hostileFile('JSON nested 200,000 deep', ['json_too_complex'], 1, function* () {
    yield `{"entity":"collection","items":[${payment('pay_1')}],"more":`;
    yield* times('[', deep);
    yield* times(']', deep);
    yield '}';
  }),
  hostileFile('JSON with an element nested 200,000 deep', ['json_too_complex'], 0, function* () {
    yield `{"entity":"collection","items":[${payment('pay_1').slice(0, -1)},"notes":`;
    yield* times('{"a":', deep);
    yield* times('}', deep);
    yield '}]}';
  }),
  hostileFile('JSON with an endless text', ['record_too_long'], 1, function* () {
    yield `{"entity":"collection","items":[${payment('pay_1')},{"entity_id":"`;
    yield* repeated('x', megabytes * megabyte);
  }),
  hostileFile('JSON with an endless number', ['json_malformed'], 1, function* () {
    yield `{"entity":"collection","items":[${payment('pay_1')},{"amount":`;
    yield* repeated('9', megabytes * megabyte);
  }),
  hostileFile('JSON with a million values around its items', ['json_too_complex'], 1, function* () {
    yield `{"entity":"collection","items":[${payment('pay_1')}],"more":[`;
    yield* times('0,', lines);
    yield '0]}';
  }),
  hostileFile('JSON with names that objects have of themselves', [], 1, () => [
    `{"entity":"collection","__proto__":{"items":1},"constructor":null,"count":1,"items":[${payment('pay_1').replace('{', '{"__proto__":{"amount":1},"constructor":"x",')}]}`,
  ]),
  hostileFile('JSON that says a thing twice', ['json_name_repeated'], 0, () => [
    `{"entity":"collection","count":1,"items":[${payment('pay_1').replace('{', '{"amount":1,')}]}`,
  ]),
  hostileFile('JSON with half a pair', ['characters_lost'], 0, () => [
    `{"entity":"collection","count":2,"items":[${payment(String.raw`pay_\ud800`)},${payment(String.raw`pay_\ud801`)}]}`,
  ]),
  hostileFile('JSON with a number of ten thousand digits', ['json_malformed'], 0, () => [
    `{"entity":"collection","count":1,"items":[${payment('pay_1').replace('100000', '1'.repeat(10_000))}]}`,
  ]),
  hostileFile('JSON with a time at the end of time', ['date_unreadable'], 0, () => [
    `{"entity":"collection","count":1,"items":[${payment('pay_1').replace('1761935400', '253402300799')}]}`,
  ]),
  hostileFile('JSON with a time that is another year elsewhere', ['date_unreadable'], 0, () => [
    `{"entity":"collection","count":1,"items":[${payment('pay_1').replace('1761935400', '7289643600')}]}`,
  ]),
];
