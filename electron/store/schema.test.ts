import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWriter } from './connection.ts';
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

describe('the table of payments made anew for withdrawals', () => {
  it('keeps every row with what points to it, and is append-only again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nikash-migration-'));
    const writer = openWriter({ file: join(folder, 'ledger.nikash-ledger'), key: new Uint8Array(32).fill(7) });
    try {
      for (const { sql } of migrations.slice(0, 9)) writer.script(`BEGIN; ${sql} COMMIT;`);
      writer.script('PRAGMA user_version = 9');
      writer.script(`
        INSERT INTO merchant (seq, id, name, country, industry, zone, base_currency, created_at) VALUES (1, 'm', 'Shop', 'IN', 'retail', 'Asia/Kolkata', 'INR', 0);
        INSERT INTO account (seq, id, merchant_seq, kind, institution, number, opened_at) VALUES (1, 'a', 1, 'provider', 'phonepe', '', 0);
        INSERT INTO import (seq, id, merchant_seq, account_seq, file_name, sha256, format, kind, era, imported_at) VALUES (1, 'i', 1, 1, 'f', 'd', 'x', 'settlement', 0, 0);
        INSERT INTO payment VALUES (7, 1, x'0102', 0, 'sale', 'P1', NULL, 'upi', '2026-10-01', '2026-10-01', 'INR', 100, 5, 98, 0, NULL, 1, 2);
        INSERT INTO settlement_batch VALUES (3, 1, 'U1', 0, 'INR', '2026-10-02', 1);
        INSERT INTO settlement_line VALUES (5, 7, 0, 3, 1, 0, 1, 0, 98, 0, 1, 2);`);
      const rows = writer.read('SELECT * FROM payment').all();
      migrate(writer);
      expect(writer.read('SELECT * FROM payment').all()).toEqual(rows);
      expect(writer.read('PRAGMA foreign_key_check').all()).toEqual([]);
      expect(() => writer.script('DELETE FROM payment')).toThrow('append-only');
      expect(() =>
        writer.script(
          "INSERT INTO payment SELECT 8, 1, x'03', 0, 'withdrawal', reference, NULL, method, occurred_at, business_date, currency, -1, 0, -1, 0, NULL, 1, 3 FROM payment WHERE id = 7",
        ),
      ).not.toThrow();
      expect(schemaText(writer)).toBe(schemaText(store.reader));
    } finally {
      writer.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
