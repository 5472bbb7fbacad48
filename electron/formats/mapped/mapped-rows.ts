import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { MappedKind, MappedStatus, Mapping } from '../../../shared/contract/mapping.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { negate, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { comparableName } from '../../../shared/kernel/comparable-name.ts';
import { comparableWord } from '../../../shared/kernel/comparable-word.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { providerRow, statementRow } from '../make-row.ts';
import { contentIdentities } from '../row-identity.ts';
import { cell } from '../table/cell.ts';
import type { Moment } from '../table/read-moment.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { TableOpening } from '../table/table-format.ts';
import { mappedCells } from './mapped-cells.ts';
import type { MappedColumn } from './mapped-format.ts';

/** Kinds that take away from what a provider owes, however the file signs them. */
const takenAway: ReadonlySet<MappedKind> = new Set([
  'refund',
  'chargeback',
  'fee',
  'reserve_hold',
  'tds',
  'withdrawal',
]);
const mostWords = 1000;

/** Makes rows of records as a mapping says; null where it has told `issue` why there is none, or the row is left out. */
export function mappedRows(
  mapping: Mapping,
  opening: TableOpening<MappedColumn>,
  issue: (issue: FileIssue) => void,
): (record: TableRecord) => NormalisedRow | null {
  const cells = mappedCells(mapping, opening, issue);
  const { has, text, place } = cells;
  const identityOf = contentIdentities();
  const kinds = byWord(mapping.kinds);
  const statuses = byWord(mapping.statuses);
  const methods = byWord<MethodId>(mapping.methods);
  const isOfAccount = filtersOf(mapping, opening.header);
  const told = new Set<string>();

  /** Once for each word, not once for each row. */
  const leftOut = (word: string, record: TableRecord): null => {
    if (!told.has(word) && told.size < mostWords) {
      told.add(word);
      issue(fileIssue('row_left_out', { text: word }, { line: record.line }));
    }
    return null;
  };

  const wordOf = <T>(record: TableRecord, field: 'type' | 'status', words: ReadonlyMap<string, T>): T | null => {
    const written = text(record, field);
    const found = words.get(comparableWord(written));
    if (found !== undefined) return found;
    const code = field === 'type' ? 'type_unknown' : 'status_unknown';
    issue(
      written === ''
        ? fileIssue('value_missing', {}, place(record, field))
        : fileIssue(code, { text: written }, place(record, field)),
    );
    return null;
  };

  const settledOn = (record: TableRecord): Moment | null =>
    text(record, 'settledOn') === '' ? null : cells.date(record, 'settledOn');

  const common = (record: TableRecord, moment: Moment) => ({
    line: record.line,
    occurredAt: moment.occurredAt,
    valueOn: settledOn(record)?.day ?? null,
    reference: text(record, 'reference'),
    description: text(record, 'description').replace(/\s+/g, ' '),
    raw: record.raw,
  });

  const statementLine = (record: TableRecord, moment: Moment, net: Money): NormalisedRow => {
    const facts = common(record, moment);
    const balance = text(record, 'balance') === '' ? null : cells.money(record, 'balance', net.currency);
    const { occurredAt, reference, description } = facts;
    const printed = balance === null ? '' : toDecimalText(balance);
    const identity = identityOf([occurredAt, net.currency, toDecimalText(net), reference, description, printed]);
    return statementRow({ ...facts, net, balance, identity });
  };

  const grossOf = (record: TableRecord, kind: MappedKind, amount: Money): Money | null => {
    const gross = takenAway.has(kind) && amount.units > 0n ? negate(amount) : amount;
    if (kind !== 'sale' || gross.units >= 0n) return gross;
    const facts = { type: text(record, 'type'), amount: toWire(gross), expected: 'sale' } as const;
    issue(fileIssue('sign_wrong', facts, place(record, 'amount')));
    return null;
  };

  const providerLine = (
    record: TableRecord,
    moment: Moment,
    amount: Money,
    status: MappedStatus,
  ): NormalisedRow | null => {
    const kind = has('type') ? wordOf(record, 'type', kinds) : amount.units < 0n ? 'refund' : 'sale';
    const fee = cells.cost(record, 'fee', amount.currency);
    const tax = cells.cost(record, 'tax', amount.currency);
    if (kind === null || fee === null || tax === null) return null;
    if (kind === 'left_out') return leftOut(text(record, 'type'), record);
    // Only a payment can have failed: a refund that did moved nothing.
    if (status !== 'completed' && kind !== 'sale') return leftOut(text(record, 'status'), record);
    const gross = grossOf(record, kind, amount);
    if (gross === null) return null;
    const facts = common(record, moment);
    const { occurredAt, reference, description } = facts;
    const merchantReference = text(record, 'merchantReference');
    const rowKind = status === 'completed' || status === 'left_out' ? kind : status;
    const says = [kind, occurredAt, toDecimalText(gross), gross.currency, merchantReference, description];
    const row = providerRow({
      ...facts,
      kind: rowKind,
      gross,
      fee,
      tax,
      method: has('method') ? (methods.get(comparableWord(text(record, 'method'))) ?? 'other') : mapping.method,
      merchantReference,
      batch: mapping.kind === 'payments' ? '' : text(record, 'batch'),
      identity: reference === '' ? identityOf(says) : `${mapping.institution}:${rowKind}:${reference}`,
    });
    return netHolds(record, row) ? row : null;
  };

  const netHolds = (record: TableRecord, row: NormalisedRow): boolean => {
    if (text(record, 'net') === '') return true;
    const stated = cells.money(record, 'net', row.currency);
    if (stated === null) return false;
    // A net is printed signed, or as the size of what is taken.
    if (stated.units === row.net.units || (row.net.units < 0n && stated.units === -row.net.units)) return true;
    issue(fileIssue('net_mismatch', { stated: toWire(stated), found: toWire(row.net) }, place(record, 'net')));
    return false;
  };

  return (record) => {
    const foreign = isOfAccount(record);
    if (foreign !== null) return leftOut(foreign, record);
    const status = has('status') ? wordOf(record, 'status', statuses) : 'completed';
    if (status === null) return null;
    if (status === 'left_out') return leftOut(text(record, 'status'), record);
    const moment = cells.date(record, 'date');
    const currency = cells.currency(record);
    const amount = currency === null ? null : cells.amount(record, currency);
    if (moment === null || amount === null) return null;
    if (mapping.kind !== 'statement') return providerLine(record, moment, amount, status);
    return status === 'completed' ? statementLine(record, moment, amount) : leftOut(text(record, 'status'), record);
  };
}

/** Null for a record of this account; else the column and the word by which it is of another. */
function filtersOf({ filter }: Mapping, header: TableRecord): (record: TableRecord) => string | null {
  const filters = filter.map(({ column, words, keep }) => ({
    column,
    place: header.fields.findIndex((name) => comparableName(name) === comparableName(column)),
    words: new Set(words.map(comparableWord)),
    keep,
  }));
  return (record) => {
    for (const { column, place, words, keep } of filters) {
      const written = cell(record, place);
      if (words.has(comparableWord(written)) !== keep) return `${column}: ${written}`;
    }
    return null;
  };
}

const byWord = <T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(words).map(([word, meaning]) => [comparableWord(word), meaning]));
