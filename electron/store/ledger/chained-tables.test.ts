import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../row.ts';
import { temporaryStore, type TemporaryStore } from '../testing/temporary-workspace.ts';
import { chainedTables } from './chained-tables.ts';
import { keyColumns } from './row-names.ts';

let store: TemporaryStore;
beforeEach(() => {
  store = temporaryStore();
});
afterEach(() => {
  store.remove();
});

const keyOf = (table: string): string =>
  store.reader
    .read(`SELECT name FROM pragma_table_info('${table}') WHERE pk > 0 ORDER BY pk`)
    .all()
    .map((row) => textOf(row, 'name'))
    .join();

describe('the tables that the chain covers', () => {
  it('are all there are, save the derived days and the chain’s own', () => {
    const tables = store.reader
      .read(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
      .all()
      .map((row) => textOf(row, 'name'));
    expect([...chainedTables.map(({ table }) => table), 'account_day', 'chain_link', 'chain_part'].toSorted()).toEqual(
      tables,
    );
  });

  it('are each ordered by their whole primary key, so that a part always reads the same', () => {
    expect(chainedTables.map((chained) => `${chained.table} ${keyColumns(chained).join()}`)).toEqual(
      chainedTables.map(({ table }) => `${table} ${keyOf(table)}`),
    );
  });

  it('each begin their key with their own number or with that of a row they were written with', () => {
    const strange = chainedTables.filter(({ table, key }) => {
      // SQLite gives an INTEGER PRIMARY KEY the number after the last: it grows, as nothing is ever deleted.
      if (keyOf(table) === key) return false;
      const parent = store.reader
        .read(`SELECT "table" AS parent, "to" AS other FROM pragma_foreign_key_list('${table}') WHERE "from" = ?`)
        .get(key);
      const ofParent = chainedTables.find((one) => one.table === parent?.['parent']);
      return ofParent === undefined || ofParent.key !== parent?.['other'];
    });
    expect(strange).toEqual([]);
  });
});
