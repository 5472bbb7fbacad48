import { assert } from '../../../shared/kernel/assert.ts';
import { openWriter, type Row, type Writer } from '../connection.ts';
import { chainedTables } from '../ledger/chained-tables.ts';
import { textOf } from '../row.ts';

/** A row by its place, as `verify` says it ('posting 12/0'): before and after an edit, null where it is not there. */
export type TamperedRow = { readonly before: string | null; readonly after: string | null };

/** One edit behind the application's back. */
export type Tampering = {
  readonly kind: 'update' | 'delete' | 'insert' | 'swap';
  readonly what: string;
  readonly rows: readonly TamperedRow[];
};

type Value = Row[string];
type Column = { readonly name: string; readonly type: string; readonly key: boolean; readonly nullable: boolean };
export type Random = () => number;

const keysOf = (table: string): readonly string[] => {
  const chained = chainedTables.find((one) => one.table === table);
  if (chained !== undefined) return [chained.key, ...('within' in chained ? chained.within.split(', ') : [])];
  if (table === 'account_day') return ['account_id', 'currency', 'period', 'day'];
  return table === 'chain_link' ? ['seq'] : ['part', 'first_key'];
};

export const allTables: readonly string[] = [
  ...chainedTables.map(({ table }) => table),
  'account_day',
  'chain_link',
  'chain_part',
];

const pick = <T>(random: Random, from: readonly T[]): T => {
  const chosen = from[Math.floor(random() * from.length)];
  assert(chosen !== undefined, 'there is something to choose from');
  return chosen;
};

const columnsOf = (writer: Writer, table: string): Column[] =>
  writer
    .read(`SELECT name, type, pk, "notnull" AS filled FROM pragma_table_info('${table}') ORDER BY cid`)
    .all()
    .map((row) => ({
      name: textOf(row, 'name'),
      type: textOf(row, 'type'),
      key: row['pk'] !== 0n,
      nullable: row['filled'] === 0n,
    }));

const rowsOf = (writer: Writer, table: string): Row[] =>
  writer.read(`SELECT * FROM ${table} ORDER BY ${keysOf(table).join(', ')}`).all();

const placeOf = (table: string, row: Row): string =>
  `${table} ${keysOf(table)
    .map((key) => String(row[key]))
    .join('/')}`;

const where = (table: string): string =>
  keysOf(table)
    .map((key) => `${key} = ?`)
    .join(' AND ');

const keyValues = (table: string, row: Row): Value[] => keysOf(table).map((key) => row[key] ?? null);

/** A connection that nothing holds back: no foreign keys, no CHECKs. Its owner has the key. */
export function openUnchecked(file: string, key: Uint8Array): Writer {
  const writer = openWriter({ file, key });
  writer.script('PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON');
  return writer;
}

/** Writes as nobody may: without the triggers of a table, which stand there again afterwards as they were. */
export function behindTheBack(writer: Writer, table: string, edit: () => void): void {
  const triggers = writer
    .read(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?`)
    .all(table);
  for (const trigger of triggers) writer.script(`DROP TRIGGER ${textOf(trigger, 'name')}`);
  edit();
  for (const trigger of triggers) writer.script(textOf(trigger, 'sql'));
}

/** Another value of a column's type. */
function otherValue(random: Random, { type, nullable }: Column, old: Value): Value {
  if (nullable && old !== null && random() < 0.15) return null;
  if (type === 'INTEGER') {
    const now = typeof old === 'bigint' ? old : 0n;
    const near = [now + 1n, now - 1n, -now, now * 10n, 0n, 1n, BigInt(Math.floor(random() * 1e9)), now ^ 64n];
    return pick(random, random() < 0.05 ? [9_000_000_000_000_000_000n, -9_000_000_000_000_000_000n] : near);
  }
  if (type === 'BLOB') {
    const bytes = old instanceof Uint8Array && old.length > 0 ? Uint8Array.from(old) : new Uint8Array(1);
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return bytes;
  }
  const text = typeof old === 'string' ? old : '';
  const at = Math.floor(random() * text.length);
  const letter = pick(random, ['0', '7', 'x', 'Z', '-', '"', '\n', 'é', '\0']);
  return pick(random, [
    `${text}${letter}`,
    `${text.slice(0, at)}${letter}${text.slice(at + 1)}`,
    text.slice(0, -1),
    `${text} `,
    text.toUpperCase(),
  ]);
}

const same = (a: Value, b: Value): boolean =>
  a instanceof Uint8Array && b instanceof Uint8Array ? Buffer.compare(a, b) === 0 : a === b;

/** Changes one cell of a random row. */
function updateCell(writer: Writer, random: Random, table: string, blobs: boolean): Tampering {
  const before = pick(random, rowsOf(writer, table));
  const column = pick(
    random,
    columnsOf(writer, table).filter(({ type }) => !blobs || type === 'BLOB'),
  );
  const value = otherValue(random, column, before[column.name] ?? null);
  assert(!same(value, before[column.name] ?? null), 'the value is another one');
  writer.write(`UPDATE ${table} SET ${column.name} = ? WHERE ${where(table)}`).run(value, ...keyValues(table, before));
  return {
    kind: 'update',
    what: `${table}.${column.name} ${show(before[column.name])} → ${show(value)}`,
    rows: [{ before: placeOf(table, before), after: placeOf(table, { ...before, [column.name]: value }) }],
  };
}

const show = (value: Value | undefined): string =>
  value instanceof Uint8Array
    ? `${value.length} bytes`
    : JSON.stringify(typeof value === 'bigint' ? String(value) : value);

function deleteRow(writer: Writer, random: Random, table: string): Tampering {
  const before = pick(random, rowsOf(writer, table));
  writer.write(`DELETE FROM ${table} WHERE ${where(table)}`).run(...keyValues(table, before));
  return { kind: 'delete', what: `${table} row deleted`, rows: [{ before: placeOf(table, before), after: null }] };
}

/** Puts a copy of a row in under another key. */
function insertCopy(writer: Writer, random: Random, table: string): Tampering {
  const columns = columnsOf(writer, table);
  const copied = pick(random, rowsOf(writer, table));
  const keys = new Set(keysOf(table));
  const after: Record<string, Value> = { ...copied };
  for (const column of columns) {
    const old = after[column.name] ?? null;
    if (keys.has(column.name) || column.name === 'hash')
      after[column.name] = otherValue(random, { ...column, nullable: false }, old);
  }
  // What is unique beside the key must differ too, or the row would not go in.
  for (const name of ['id', 'identity', 'name', 'reference', 'subject', 'number']) {
    const column = columns.find((one) => one.name === name && !keys.has(name));
    if (column !== undefined) after[name] = otherValue(random, { ...column, nullable: false }, after[name] ?? null);
  }
  const names = columns.map(({ name }) => name);
  writer
    .write(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`)
    .run(...names.map((name) => after[name] ?? null));
  return { kind: 'insert', what: `${table} row added`, rows: [{ before: null, after: placeOf(table, after) }] };
}

/** Exchanges one column of two rows. */
function swapCells(writer: Writer, random: Random, table: string): Tampering {
  const rows = rowsOf(writer, table);
  const [a, b] = [pick(random, rows), pick(random, rows)];
  const keys = new Set(keysOf(table));
  const { name } = pick(
    random,
    columnsOf(writer, table).filter((column) => !keys.has(column.name)),
  );
  assert(a !== b && !same(a[name] ?? null, b[name] ?? null), 'the two cells differ');
  const update = writer.write(`UPDATE ${table} SET ${name} = ? WHERE ${where(table)}`);
  update.run(b[name] ?? null, ...keyValues(table, a));
  update.run(a[name] ?? null, ...keyValues(table, b));
  const places = [placeOf(table, a), placeOf(table, b)];
  return {
    kind: 'swap',
    what: `${table}.${name} exchanged between ${places.join(' and ')}`,
    rows: places.map((place) => ({ before: place, after: place })),
  };
}

/** Makes one random edit of a table; tries again where the table's own constraints refuse one. */
export function tamper(writer: Writer, random: Random, table: string): Tampering {
  for (let tries = 0; tries < 500; tries += 1) {
    const kind = random();
    writer.script('SAVEPOINT edit');
    try {
      let made: Tampering | null = null;
      behindTheBack(writer, table, () => {
        made =
          kind < 0.5
            ? updateCell(writer, random, table, false)
            : kind < 0.65
              ? deleteRow(writer, random, table)
              : kind < 0.8
                ? insertCopy(writer, random, table)
                : kind < 0.95
                  ? swapCells(writer, random, table)
                  : updateCell(writer, random, table, true);
      });
      writer.script('RELEASE edit');
      assert(made !== null, 'an edit was made');
      return made;
    } catch {
      writer.script('ROLLBACK TO edit; RELEASE edit');
    }
  }
  throw new Error(`${table} takes no edit: it may be empty`);
}
