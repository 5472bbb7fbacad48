import { fileIssue } from '../file-issue.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { Findings, TextFormat, TextReader } from '../text/text-format.ts';
import { balanceLine } from './balance-line.ts';
import { readOfxStatements, type OfxStatement } from './read-ofx-statement.ts';
import { readOfxTree, type Aggregate } from './read-ofx-tree.ts';
import { splitTags } from './split-tags.ts';

/** Open Financial Exchange, as banks give it for download: `.ofx`, and Quicken's `.qfx`. */
export const ofxStatement: TextFormat = {
  id: 'ofx.statement',
  label: 'OFX or QFX',
  kind: 'statement',
  institution: 'other_bank',
  // Days are the bank's own; times are read where they bear an offset.
  timeZone: 'UTC',
  versions: 'OFX 1.x (SGML), OFX 2.x (XML), QFX; bank and credit card statements',
  checks:
    'that the signs of amounts agree with the types of transactions; the opening balance is what the closing one implies',
  recognises: (head) =>
    /^\s*(?:OFXHEADER\s*:|<\?OFX\s|<OFX>|<\?xml[^>]*\?>\s*(?:<!--.*?-->\s*)?(?:<\?OFX\s|<OFX>))/is.test(head),
  open: openOfx,
};

/** Character sets whose every letter is read as it was meant; what else is in plain Latin letters is too. */
const plainCharsets =
  /^(?:|0|NONE|1252|8859-1|ISO-?8859-1|US-?ASCII|UTF-?8|UTF-?16|65001|UNICODE|CSUNICODE|WINDOWS-1252)$/i;

function openOfx(findings: Findings): TextReader {
  const { issue } = findings;
  const openStatement = readOfxStatements(findings);
  let statement: OfxStatement | null = null;
  let statements = 0;
  let transactions = 0;
  let stopped = false;
  let foreignTold = false;
  const isFirst = firstOfEach();

  const endStatement = (): void => {
    statement?.end();
    statement = null;
  };

  const tellOnce = (code: 'row_left_out' | 'type_unknown', text: string, line: number): void => {
    if (isFirst(text)) issue(fileIssue(code, { text }, { line }));
  };

  const hearStart = (name: string, line: number): void => {
    if (name === 'STMTRS' || name === 'CCSTMTRS') {
      endStatement();
      statement = openStatement(name === 'STMTRS' ? 'bank' : 'card');
      statements += 1;
    } else if (name === 'STMTTRNP') {
      // Pending: announced, not booked yet (OFX 2.2, section 11.4.2.2).
      tellOnce('row_left_out', name, line);
    } else if (/^[A-Z0-9]+STMTRS$/.test(name)) {
      // Of an investment account or a loan: read by halves it would be wrong.
      tellOnce('type_unknown', name, line);
    }
  };

  const hearTransaction = (aggregate: Aggregate, into: OfxStatement): void => {
    const { values, line } = aggregate;
    const balance = balanceLine(values);
    if (balance !== null) tellOnce('row_left_out', balance, line);
    else if (values.get('TRNTYPE')?.toUpperCase() === 'HOLD') tellOnce('row_left_out', 'HOLD', line);
    else {
      transactions += 1;
      into.transaction(aggregate);
    }
  };

  const hearAggregate = (aggregate: Aggregate): void => {
    const { name } = aggregate;
    if (statement === null) return;
    if (name === 'STMTRS' || name === 'CCSTMTRS') endStatement();
    else if (name === 'BANKACCTFROM' || name === 'CCACCTFROM') statement.account(aggregate);
    else if (name === 'BANKTRANLIST') statement.period(aggregate);
    else if (name === 'LEDGERBAL') statement.ledgerBalance(aggregate);
    else if (name === 'STMTTRN') hearTransaction(aggregate, statement);
  };

  const tree = readOfxTree({
    open: hearStart,
    close: hearAggregate,
    tooComplex: (limit, line) => {
      if (!stopped) issue(fileIssue('xml_too_complex', { limit }, { line }));
      stopped = true;
    },
  });
  const tags = splitTags((tag) => {
    if (stopped) return;
    if (tag.is === 'start' && tag.name === 'CURDEF') statement?.currency(tag.text, tag.line);
    if (!foreignTold && /[^\0-\x7f]/.test(tag.text) && !plainCharsets.test(charsetOf(tags.header()))) {
      foreignTold = true;
      issue(fileIssue('characters_lost', {}, { line: tag.line }));
    }
    tree.read(tag);
  });

  return {
    push: (text) => {
      if (!stopped) tags.push(text);
      stopped ||= tags.fault() !== null;
    },
    end: () => {
      if (!stopped) tags.end();
      const fault = tags.fault();
      if (fault !== null) issue(fault);
      if (stopped || fault !== null) return;
      if (!tree.isWhole()) issue(fileIssue('part_missing', { text: '</OFX>' }));
      if (statements === 0) issue(fileIssue('part_missing', { text: 'STMTRS' }));
      else if (transactions === 0) issue(fileIssue('header_only', {}));
    },
  };
}

/** `CHARSET:1252` of version 1, or the encoding of version 2's XML declaration. */
const charsetOf = (header: string): string =>
  (/\bCHARSET\s*:\s*([\w-]*)/i.exec(header) ?? /\bencoding\s*=\s*["']([\w-]*)/i.exec(header))?.[1] ?? '';
