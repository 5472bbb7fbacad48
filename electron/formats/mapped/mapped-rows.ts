import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { MappedField, MappedKind, MappedStatus, Mapping } from '../../../shared/contract/mapping.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { money, negate, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { providerRow, statementRow } from '../make-row.ts';
import { contentIdentities } from '../row-identity.ts';
import { cell } from '../table/cell.ts';
import { comparableName } from '../table/map-columns.ts';
import { readAmountsIn } from '../table/read-amount.ts';
import type { Moment } from '../table/read-moment.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { TableOpening } from '../table/table-format.ts';
import type { MappedColumn } from './mapped-format.ts';
import { mappedDates } from './mapped-dates.ts';

/** Kinds that take away from what a provider owes, however the file signs them. */
const takenAway: ReadonlySet<MappedKind> = new Set([
  'refund',
  'chargeback',
  'fee',
  'reserve_hold',
  'tds',
  'withdrawal',
]);
const dateForms = { dmy: 'dd/MM/yyyy', mdy: 'MM/dd/yyyy', ymd: 'yyyy-MM-dd' } as const;
const nothing = /^(?:-{1,3}|n\/?a|null|nil)$/i;
const mostWords = 1000;

/** Makes rows of records as a mapping says; null where it has told `issue` why there is none, or the row is left out. */
export function mappedRows(
  mapping: Mapping,
  { header, places, from }: TableOpening<MappedColumn>,
  issue: (issue: FileIssue) => void,
): (record: TableRecord) => NormalisedRow | null {
  const dateOf = mappedDates(mapping, from);
  // Cells of workbooks bring numbers with a point, whatever mark the texts of the file have.
  const amountIn = readAmountsIn(issue, { decimal: from === 'workbook' ? '.' : mapping.decimal, unit: mapping.unit });
  const identityOf = contentIdentities();
  const kinds = byWord(mapping.kinds);
  const statuses = byWord(mapping.statuses);
  const methods = byWord<MethodId>(mapping.methods);
  const filters = mapping.filter.map(({ column, words, keep }) => ({
    place: header.fields.findIndex((name) => comparableName(name) === comparableName(column)),
    words: new Set(words.map(comparable)),
    keep,
    column,
  }));
  const told = new Set<string>();

  const has = (field: MappedField): boolean => mapping.columns[field] !== undefined;
  const textOf = (record: TableRecord, field: MappedField): string => {
    const text = has(field) ? cell(record, places[field] ?? -1) : '';
    // Some exports wrap every cell in single quotes.
    const bare = /^'.*'$/.test(text) ? text.slice(1, -1).trim() : text;
    return nothing.test(bare) ? '' : bare;
  };
  const at = (record: TableRecord, field: MappedField): { line: number; column: string } => ({
    line: record.line,
    column: mapping.columns[field] ?? field,
  });
  const note = (text: string, record: TableRecord): null => {
    if (!told.has(text) && told.size < mostWords) {
      told.add(text);
      issue(fileIssue('row_left_out', { text }, { line: record.line }));
    }
    return null;
  };

  const readDate = (record: TableRecord, field: 'date' | 'settledOn'): Moment | null => {
    const time = field === 'date' ? textOf(record, 'time') : '';
    const text = `${textOf(record, field)} ${time}`.trim();
    const moment = dateOf(text);
    if (moment !== null) return moment;
    const form = dateForms[mapping.dateOrder];
    issue(
      text === ''
        ? fileIssue('value_missing', {}, at(record, field))
        : fileIssue('date_unreadable', { text, form }, at(record, field)),
    );
    return null;
  };

  const readCurrency = (record: TableRecord): CurrencyCode | null => {
    if (!has('currency')) return mapping.currency;
    const text = textOf(record, 'currency').toUpperCase();
    if (isCurrencyCode(text)) return text;
    if (text === '' && mapping.currency !== null) return mapping.currency;
    issue(
      text === ''
        ? fileIssue('currency_missing', {}, at(record, 'currency'))
        : fileIssue('currency_unknown', { text }, at(record, 'currency')),
    );
    return null;
  };

  const read = (record: TableRecord, field: MappedField, currency: CurrencyCode): Money | null => {
    const text = textOf(record, field);
    return text === '' ? money(currency, 0n) : amountIn(text, currency, record.line, at(record, field).column);
  };

  /** Positive is money that comes to the merchant. */
  const readAmount = (record: TableRecord, currency: CurrencyCode): Money | null => {
    const { sign } = mapping;
    if (sign.style === 'in_out') return readSides(record, currency);
    const text = textOf(record, 'amount');
    const amount = amountIn(text, currency, record.line, at(record, 'amount').column);
    if (amount === null) return null;
    if (sign.style === 'signed') return sign.flip ? negate(amount) : amount;
    const flag = comparable(textOf(record, 'flag'));
    if (sign.in.some((word) => comparable(word) === flag)) return amount;
    if (sign.out.some((word) => comparable(word) === flag)) return negate(amount);
    issue(fileIssue('type_unknown', { text: textOf(record, 'flag') }, at(record, 'flag')));
    return null;
  };

  const readSides = (record: TableRecord, currency: CurrencyCode): Money | null => {
    const come = read(record, 'moneyIn', currency);
    const gone = read(record, 'moneyOut', currency);
    if (come === null || gone === null) return null;
    if (come.units !== 0n && gone.units !== 0n) {
      issue(fileIssue('side_both', { withdrawal: toWire(gone), deposit: toWire(come) }, { line: record.line }));
      return null;
    }
    if (come.units === 0n && gone.units === 0n) {
      issue(fileIssue('side_none', {}, { line: record.line }));
      return null;
    }
    // Some print what goes out as negative, in a column that says so already.
    return come.units !== 0n ? come : money(currency, gone.units < 0n ? gone.units : -gone.units);
  };

  const readCost = (record: TableRecord, field: 'fee' | 'tax', currency: CurrencyCode): Money | null => {
    const amount = read(record, field, currency);
    return amount === null || mapping.costs === 'positive' ? amount : negate(amount);
  };

  const wordOf = <T>(record: TableRecord, field: 'type' | 'status', words: ReadonlyMap<string, T>): T | null => {
    const text = textOf(record, field);
    const found = words.get(comparable(text));
    if (found !== undefined) return found;
    const code = field === 'type' ? 'type_unknown' : 'status_unknown';
    issue(
      text === '' ? fileIssue('value_missing', {}, at(record, field)) : fileIssue(code, { text }, at(record, field)),
    );
    return null;
  };

  const isOfFile = (record: TableRecord): boolean =>
    filters.every(({ place, words, keep, column }) => {
      const text = cell(record, place);
      if (words.has(comparable(text)) === keep) return true;
      note(`${column}: ${text}`, record);
      return false;
    });

  const statementLine = (record: TableRecord, moment: Moment, amount: Money): NormalisedRow | null => {
    const balance =
      has('balance') && textOf(record, 'balance') !== '' ? read(record, 'balance', amount.currency) : null;
    const settled = has('settledOn') && textOf(record, 'settledOn') !== '' ? readDate(record, 'settledOn') : null;
    const reference = textOf(record, 'reference');
    const description = textOf(record, 'description').replace(/\s+/g, ' ');
    return statementRow({
      line: record.line,
      occurredAt: moment.occurredAt,
      valueOn: settled?.day ?? null,
      net: amount,
      reference,
      description,
      balance,
      identity: identityOf([
        moment.occurredAt,
        amount.currency,
        toDecimalText(amount),
        reference,
        description,
        balance === null ? '' : toDecimalText(balance),
      ]),
      raw: record.raw,
    });
  };

  const providerLine = (
    record: TableRecord,
    moment: Moment,
    amount: Money,
    status: MappedStatus,
  ): NormalisedRow | null => {
    const { currency } = amount;
    const kind = has('type') ? wordOf(record, 'type', kinds) : amount.units < 0n ? 'refund' : 'sale';
    const fee = readCost(record, 'fee', currency);
    const tax = readCost(record, 'tax', currency);
    if (kind === null || fee === null || tax === null) return null;
    if (kind === 'left_out') return note(textOf(record, 'type'), record);
    if (status !== 'completed' && kind !== 'sale') return note(textOf(record, 'status'), record);
    const gross = takenAway.has(kind) && amount.units > 0n ? negate(amount) : amount;
    if (kind === 'sale' && gross.units < 0n) {
      issue(
        fileIssue(
          'sign_wrong',
          { type: textOf(record, 'type'), amount: toWire(gross), expected: 'sale' },
          at(record, 'amount'),
        ),
      );
      return null;
    }
    const batch = mapping.kind === 'payments' ? '' : textOf(record, 'batch');
    const settled =
      batch !== '' && has('settledOn') && textOf(record, 'settledOn') !== '' ? readDate(record, 'settledOn') : null;
    const reference = textOf(record, 'reference');
    const merchantReference = textOf(record, 'merchantReference');
    const rowKind = status === 'completed' || status === 'left_out' ? kind : status;
    const row = providerRow({
      line: record.line,
      kind: rowKind,
      occurredAt: moment.occurredAt,
      valueOn: settled?.day ?? null,
      gross,
      fee,
      tax,
      method: has('method') ? (methods.get(comparable(textOf(record, 'method'))) ?? 'other') : mapping.method,
      reference,
      merchantReference,
      batch,
      description: textOf(record, 'description').replace(/\s+/g, ' '),
      identity:
        reference === ''
          ? identityOf([
              kind,
              moment.occurredAt,
              toDecimalText(gross),
              currency,
              merchantReference,
              textOf(record, 'description'),
            ])
          : `${mapping.institution}:${rowKind}:${reference}`,
      raw: record.raw,
    });
    return checkNet(record, row) ? row : null;
  };

  const checkNet = (record: TableRecord, row: NormalisedRow): boolean => {
    if (!has('net') || textOf(record, 'net') === '') return true;
    const stated = read(record, 'net', row.currency);
    if (stated === null) return false;
    // A net is printed signed, or as the size of what is taken.
    if (stated.units === row.net.units || (row.net.units < 0n && stated.units === -row.net.units)) return true;
    issue(fileIssue('net_mismatch', { stated: toWire(stated), found: toWire(row.net) }, at(record, 'net')));
    return false;
  };

  return (record) => {
    if (!isOfFile(record)) return null;
    const status = has('status') ? wordOf(record, 'status', statuses) : 'completed';
    if (status === null) return null;
    if (status === 'left_out') return note(textOf(record, 'status'), record);
    const moment = readDate(record, 'date');
    const currency = readCurrency(record);
    const amount = currency === null ? null : readAmount(record, currency);
    if (moment === null || amount === null) return null;
    if (mapping.kind !== 'statement') return providerLine(record, moment, amount, status);
    return status === 'completed' ? statementLine(record, moment, amount) : note(textOf(record, 'status'), record);
  };
}

const comparable = (word: string): string => word.normalize('NFKC').trim().toLowerCase();

const byWord = <T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(words).map(([word, meaning]) => [comparable(word), meaning]));
