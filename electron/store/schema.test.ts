import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, schemaVersion, versionOf } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { schemaText } from './schema-text.ts';
import { temporaryStore, type TemporaryStore } from './testing/temporary-workspace.ts';

const snapshotFile = new URL('schema-snapshot.sql', import.meta.url);

let store: TemporaryStore;
beforeEach(() => {
  store = temporaryStore();
});
afterEach(() => {
  store.remove();
});

describe('the schema', () => {
  it('is the committed snapshot', () => {
    const text = schemaText(store.reader);
    // A change of schema is seen in review: write the new snapshot with UPDATE_SCHEMA=1.
    if (process.env['UPDATE_SCHEMA'] === '1' || !existsSync(snapshotFile)) writeFileSync(snapshotFile, text);
    expect(text).toBe(readFileSync(snapshotFile, 'utf8'));
  });

  it('has only STRICT tables and no REAL column', () => {
    const tables = store.reader
      .read(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
      )
      .all();
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter(({ strict }) => strict !== 1n)).toEqual([]);
    const types = store.reader
      .read(
        "SELECT DISTINCT column.type AS type FROM pragma_table_list AS list JOIN pragma_table_info(list.name) AS column WHERE list.schema = 'main' AND list.type = 'table' AND list.name NOT LIKE 'sqlite_%'",
      )
      .all()
      .map(({ type }) => type);
    expect(types.toSorted()).toEqual(['BLOB', 'INTEGER', 'TEXT']);
  });

  it('numbers its migrations by their place', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
    expect(versionOf(store.writer)).toBe(schemaVersion);
  });

  it('is not migrated twice', () => {
    const before = schemaText(store.reader);
    migrate(store.writer);
    expect(schemaText(store.reader)).toBe(before);
  });
});
