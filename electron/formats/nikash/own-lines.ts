import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { isCurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { maskCardNumbers } from '../../../shared/cards/mask-card-numbers.ts';
import { fromDecimalText } from '../../../shared/money/decimal-text.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { readableRecord } from '../readable-record.ts';
import { statementBalance } from '../statement-balance.ts';
import { splitRecords, type TableRecord } from '../table/split-records.ts';
import type { Findings, FormatFacts, TextFormat, TextReader } from '../text/text-format.ts';
import { readWritten } from './written-text.ts';

/** Columns in which somebody else's words stand, and a card's number may. Every other has one form, and is read as it stands. */
const texts: ReadonlySet<string> = new Set([
  'number',
  'reference',
  'merchant_reference',
  'batch',
  'description',
  'narration',
]);

/** The cells of a line by their columns' names, as they were before they were written; card numbers masked in texts. */
export type OwnLine<Column extends string> = {
  readonly line: number;
  readonly raw: string;
  readonly cell: (column: Column) => string;
};

type Common = 'institution' | 'number' | 'account' | 'currency';

type OwnFormat<Column extends string> = Omit<FormatFacts, 'institution' | 'timeZone' | 'versions'> & {
  readonly mark: Column;
  readonly columns: readonly (Column | Common)[];
  /** The column that holds what an account began with, in its `opening` line. */
  readonly amount: Column;
  /** A row; or the column whose cell is none, with what it should be. */
  readonly read: (line: OwnLine<Column | Common>) => NormalisedRow | { readonly wrong: Column | Common };
  /** What of a row an account's balance moves by. */
  readonly moves: (row: NormalisedRow) => Money | null;
};

/** Reads one of Nikash's own files: every cell is as it was written, or the line is an issue that holds the file. */
export const ownLines = <Column extends string>(format: OwnFormat<Column>): TextFormat => ({
  id: format.id,
  label: format.label,
  kind: format.kind,
  institution: format.kind === 'statement' ? 'other_bank' : 'other_provider',
  timeZone: 'UTC',
  versions: 'version 1',
  checks: format.checks,
  recognises: (head) => new RegExp(`^\\uFEFF?"?${format.mark}"?,`).test(head),
  open: (findings) => open(format, findings),
});

function open<Column extends string>(format: OwnFormat<Column>, findings: Findings): TextReader {
  const splitter = splitRecords(',');
  const places = new Map<string, number>(format.columns.map((column, at) => [column, at]));
  const balances = openBalances(findings);
  let rows = 0;
  let stated: number | null = null;
  let headed = false;
  let last = 1;

  const account = ({ line, cell }: OwnLine<Column | Common>): void => {
    balances.end();
    const institution = cell('institution');
    if (!Object.hasOwn(institutions, institution)) {
      findings.issue(changed(institution, line, 'institution'));
      return;
    }
    const number = cell('number');
    const accountId = cell('account');
    balances.begin(number === '' ? null : number);
    findings.begin({
      account: number === '' ? null : number,
      institution: institution as InstitutionId,
      ...(accountId === '' ? {} : { accountId }),
    });
  };

  const opening = ({ line, cell }: OwnLine<Column | Common>): void => {
    const currency = cell('currency');
    const amount = isCurrencyCode(currency) ? fromDecimalText(currency, cell(format.amount)) : null;
    if (amount === null) findings.issue(changed(cell(format.amount), line, format.amount));
    else balances.open(amount);
  };

  const row = (line: OwnLine<Column | Common>): void => {
    rows += 1;
    const found = format.read(line);
    if ('wrong' in found) {
      findings.issue(changed(line.cell(found.wrong), line.line, found.wrong));
      return;
    }
    const moved = format.moves(found);
    if (moved !== null) balances.move(moved);
    findings.row(found);
  };

  const take = (record: TableRecord): void => {
    last = record.line;
    if (!headed) {
      headed = true;
      const header = record.fields.map((field) => field.replace('\uFEFF', ''));
      const missing = format.columns.filter((column, at) => header[at] !== column);
      if (missing.length > 0)
        findings.issue(fileIssue('columns_missing', { format: format.label, columns: missing.join(', ') }, record));
      return;
    }
    if (!readableRecord(record, findings.issue) || record.fields.every((field) => field === '')) return;
    const cells = record.fields.map(readWritten);
    const broken = cells.indexOf(null);
    if (cells.length !== format.columns.length || broken >= 0) {
      const facts = { expected: format.columns.length, found: cells.length };
      findings.issue(
        broken >= 0
          ? changed(record.fields[broken] ?? '', record.line, format.columns[broken] ?? format.mark)
          : fileIssue('columns_count', facts, record),
      );
      return;
    }
    const cell = (column: Column | Common): string => {
      const text = cells[places.get(column) ?? 0] ?? '';
      return texts.has(column) ? maskCardNumbers(text) : text;
    };
    const line = { line: record.line, raw: maskCardNumbers(record.raw), cell };
    const kind = cells[0];
    if (kind === 'account') account(line);
    else if (kind === 'opening') opening(line);
    else if (kind === 'row') row(line);
    else if (kind === 'end' && /^\d{1,9}$/.test(cells[1] ?? '')) stated = Number(cells[1]);
    else findings.issue(changed(kind ?? '', record.line, format.mark));
  };

  return {
    push: (text) => splitter.push(text).forEach(take),
    end: () => {
      splitter.end().forEach(take);
      balances.end();
      if (stated !== rows)
        findings.issue(fileIssue('count_mismatch', { stated: stated ?? 0, found: rows }, { line: last }));
    },
  };
}

/** A cell that is not as Nikash wrote it. */
const changed = (text: string, line: number, column: string): FileIssue =>
  fileIssue('own_cell_changed', { text }, { line, column });

/** What the open account began with by currency, and what its rows have moved it by. */
function openBalances(findings: Findings) {
  let number: string | null = null;
  let opened = new Map<string, { readonly opening: Money; sum: bigint }>();
  const end = (): void => {
    for (const { opening, sum } of opened.values()) {
      const { currency } = opening;
      findings.balance(statementBalance(number, opening, money(currency, sum), money(currency, opening.units + sum)));
    }
    opened = new Map();
  };
  return {
    begin: (of: string | null) => {
      number = of;
    },
    open: (opening: Money) => void opened.set(opening.currency, { opening, sum: 0n }),
    move: ({ currency, units }: Money) => {
      const own = opened.get(currency);
      if (own !== undefined) own.sum += units;
    },
    end,
  };
}
