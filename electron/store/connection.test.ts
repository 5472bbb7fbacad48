import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectionSettings, openReader, openWriter } from './connection.ts';
import { temporaryStore, type TemporaryStore } from './testing/temporary-workspace.ts';

let store: TemporaryStore;
beforeEach(() => {
  store = temporaryStore();
});
afterEach(() => {
  store.remove();
});

describe('a connection', () => {
  it.each(connectionSettings)('has %s = %s, writing and reading', (name, value) => {
    expect(store.writer.pragma(name)).toBe(value);
    expect(store.reader.pragma(name)).toBe(value);
  });

  it('says whose file it is and how large its pages are', () => {
    expect(store.writer.pragma('application_id')).toBe(0x4e4b5331n);
    expect(store.writer.pragma('user_version')).toBe(15n);
    expect(store.writer.pragma('page_size')).toBe(16_384n);
  });

  it('that reads cannot write', () => {
    expect(() =>
      store.reader
        .read("INSERT INTO merchant VALUES (1, 'a', 'b', 'IN', 'retail', 'UTC', 'INR', 0) RETURNING id")
        .all(),
    ).toThrow(/readonly|query_only/);
  });

  it('gives integers beyond 2^53 exactly', () => {
    expect(store.writer.read('SELECT 9007199254740993 AS n').get()).toEqual({ n: 9_007_199_254_740_993n });
  });

  it('binds numbered places in their order', () => {
    expect(store.writer.read('SELECT ?2 AS second, ?1 AS first, ?2 AS again').get('a', 'b')).toEqual({
      second: 'b',
      first: 'a',
      again: 'b',
    });
  });

  it('is refused under any other key', () => {
    expect(() => openReader({ file: store.file, key: new Uint8Array(32).fill(8) })).toThrow(/not a database/);
  });

  it('leaves nothing readable in the file, nor in the log beside it', () => {
    store.writer
      .write('INSERT INTO merchant VALUES (1, ?, ?, ?, ?, ?, ?, ?)')
      .run('id', 'Rangoli Crafts of Jaipur', 'IN', 'retail', 'Asia/Kolkata', 'INR', 0n);
    for (const end of ['', '-wal']) {
      const bytes = readFileSync(`${store.file}${end}`);
      expect(bytes.includes('Rangoli')).toBe(false);
      expect(bytes.includes('CREATE TABLE')).toBe(false);
      expect(bytes.includes('SQLite format 3')).toBe(false);
    }
  });

  it('notices a flipped bit', () => {
    store.writer.script('PRAGMA wal_checkpoint(TRUNCATE)');
    const bytes = readFileSync(store.file);
    const at = 16_384 + 5000;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const copy = `${store.file}-copy`;
    writeFileSync(copy, bytes);
    const damaged = openWriter({ file: copy, key: store.key });
    try {
      expect(() =>
        damaged.read('SELECT fault FROM (SELECT integrity_check AS fault FROM pragma_integrity_check)').all(),
      ).toThrow(/malformed|not a database|disk image/);
    } finally {
      damaged.close();
    }
  });
});
