import Database from 'better-sqlite3';
import { assert } from '../../shared/kernel/assert.ts';

/**
 * "NKS1": tells a Nikash ledger from any other SQLite file. Trial versions before the first release wrote "NKSH"; their
 * books were laid out otherwise (docs/decisions/016).
 */
export const applicationId = 0x4e4b5331;

/**
 * The settings every connection has, and what each must read back as. Sources: sqlite.org/pragma.html; the measured
 * facts behind FULL (the driver's WAL default NORMAL loses acknowledged commits at power loss) in docs/decisions/005.
 */
export const connectionSettings = [
  ['journal_mode', 'wal'],
  ['synchronous', 2n],
  ['fullfsync', 1n],
  ['checkpoint_fullfsync', 1n],
  ['foreign_keys', 1n],
  ['recursive_triggers', 1n],
  ['trusted_schema', 0n],
  ['cell_size_check', 1n],
  ['secure_delete', 1n],
  ['temp_store', 2n],
  // 64 MiB. Every page read again is a page decrypted again: with the default 2 MiB an import takes more than twice as long.
  ['cache_size', -65_536n],
] as const;

/** Larger pages write the books in 0.85 of the time. Only takes effect on a new file. */
const pageSize = 16_384;

type Bindable = string | bigint | Uint8Array | null;
export type Row = Readonly<Record<string, string | bigint | Uint8Array | null>>;

/** Values for `?` and `?1` by their places, or one object for `$name` by their names. */
type Values = readonly Bindable[] | readonly [Readonly<Record<string, Bindable>>];

export type Prepared = {
  readonly get: (...values: Values) => Row | undefined;
  readonly all: (...values: Values) => Row[];
  readonly iterate: (...values: Values) => IterableIterator<Row>;
};

export type PreparedWrite = Prepared & {
  /** Runs and gives the new row's id. */
  readonly run: (...values: Values) => bigint;
  /** The same for an INSERT … DO NOTHING: null when the row was there. */
  readonly runUnlessThere: (...values: Values) => bigint | null;
};

/** A connection that reads. Statements are prepared once and kept. */
export type Reader = {
  readonly read: (sql: string) => Prepared;
  readonly pragma: (name: string) => string | bigint | null;
  readonly close: () => void;
};

/** The one connection that writes. A function that takes a Reader cannot write; one that takes a Writer may. */
export type Writer = Reader & {
  readonly write: (sql: string) => PreparedWrite;
  readonly script: (sql: string) => void;
  /** Writes what is committed as a fresh file under the same key, without free pages. It is not synced. */
  readonly copyInto: (file: string) => void;
  /** Whether a transaction is open: SQLite itself ends one on a full disk or a failed read. */
  readonly inTransaction: () => boolean;
  /** Told once a command's writes are kept. */
  readonly committed: () => void;
};

export type OpenConnection = {
  readonly file: string;
  /** 32 bytes; the whole file is encrypted under it. */
  readonly key: Uint8Array;
  /** Called after each command that was kept. */
  readonly onCommit?: (reader: Reader) => void;
  /** The driver's compiled part, where the one it ships does not fit the runtime. */
  readonly nativeBinding?: string | undefined;
  /**
   * A file that nobody writes, such as a backup, read as it lies: it is under no write-ahead log, and reading makes no file
   * beside it. Only for reading.
   */
  readonly atRest?: boolean;
};

/** What is read and written from here on is under this key: the first thing that is said to a connection. */
export function underKey(database: Database.Database, key: Uint8Array): void {
  database.pragma("cipher = 'chacha20'");
  database.pragma(`key = 'raw:${Buffer.from(key).toString('hex')}'`);
}

function open(options: OpenConnection, readonly: boolean): Database.Database {
  const { file, key, nativeBinding } = options;
  const settings = connectionSettings.filter(([name]) => options.atRest !== true || name !== 'journal_mode');
  assert(key.length === 32, 'the data key has 32 bytes');
  const database = new Database(file, {
    readonly,
    timeout: 5000,
    ...(nativeBinding === undefined ? {} : { nativeBinding }),
  });
  try {
    database.defaultSafeIntegers(true);
    underKey(database, key);
    if (!readonly) database.pragma(`page_size = ${pageSize}`);
    // The first read: it fails here when the key is wrong or the file is not a ledger.
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    for (const [name, value] of settings) {
      if (readonly && name === 'journal_mode') continue;
      database.pragma(`${name} = ${value}`);
    }
    if (readonly) database.pragma('query_only = 1');
    for (const [name, value] of settings) {
      const found = database.pragma(name, { simple: true });
      assert(found === value, `SQLite setting ${name} is ${String(found)}, not ${value}`);
    }
    return database;
  } catch (fault) {
    database.close();
    throw fault;
  }
}

function prepare(database: Database.Database): (sql: string) => PreparedWrite {
  const kept = new Map<string, PreparedWrite>();
  return (sql) => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare<unknown[], Row>(sql);
    // The driver takes `?1` for a name, not for a place: `?1` and `?2` are bound by an object.
    const bound: (values: Values) => readonly unknown[] = /\?\d/.test(sql)
      ? (values) => [Object.fromEntries(values.map((value, index) => [String(index + 1), value]))]
      : (values) => values;
    const made: PreparedWrite = {
      get: (...values) => statement.get(...bound(values)),
      all: (...values) => statement.all(...bound(values)),
      iterate: (...values) => statement.iterate(...bound(values)),
      run: (...values) => BigInt(statement.run(...bound(values)).lastInsertRowid),
      runUnlessThere: (...values) => {
        const { changes, lastInsertRowid } = statement.run(...bound(values));
        return changes === 0 ? null : BigInt(lastInsertRowid);
      },
    };
    kept.set(sql, made);
    return made;
  };
}

const reading = (database: Database.Database): Reader => ({
  read: prepare(database),
  pragma: (name) => database.pragma(name, { simple: true }) as string | bigint | null,
  close: () => {
    database.close();
  },
});

export const openReader = (options: OpenConnection): Reader => reading(open(options, true));

export function openWriter(options: OpenConnection): Writer {
  const database = open(options, false);
  const reader = reading(database);
  return {
    ...reader,
    committed: () => options.onCommit?.(reader),
    write: prepare(database),
    copyInto: (file) => {
      database.prepare('VACUUM INTO ?').run(file);
    },
    script: (sql) => {
      database.exec(sql);
    },
    inTransaction: () => database.inTransaction,
  };
}
