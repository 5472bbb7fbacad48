import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryStore, type TemporaryStore } from '../testing/temporary-workspace.ts';
import { inTransaction } from '../transaction.ts';
import { readPart } from './chain-parts.ts';
import { readSealedParts } from './sealed-parts.ts';

const files = { table: 'rate_file', key: 'seq' } as const;

let store: TemporaryStore;
beforeEach(() => {
  store = temporaryStore();
});
afterEach(() => {
  store.remove();
});

const insert = (seq: bigint, name: string): void => {
  store.writer
    .write("INSERT INTO rate_file (seq, file_name, sha256, kind, imported_at) VALUES (?, ?, '', '', 0)")
    .run(seq, name);
};

describe('a part', () => {
  it('of the same rows is the same, and of any others another, with as many marks as rows', () => {
    const row = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '\n', '","', '\0', '[]', 'null', '\u{FFFD}'),
    );
    const some = fc.array(
      row.filter((text) => text.isWellFormed()),
      { maxLength: 4 },
    );
    const partOf = (names: readonly string[]): ReturnType<typeof readPart> => {
      store.writer.script('BEGIN');
      names.forEach((name, index) => insert(BigInt(index + 1), name));
      const part = readPart(store.writer, files, 1n, 9n);
      store.writer.script('ROLLBACK');
      return part;
    };
    fc.assert(
      fc.property(some, some, (left, right) => {
        const [a, b] = [partOf(left), partOf(right)];
        expect(a.digest === b.digest).toBe(JSON.stringify(left) === JSON.stringify(right));
        expect([a.rows, a.marks.length]).toEqual([left.length, left.length * 4]);
      }),
    );
  });

  it('tells bytes that are no UTF-8 from each other and from the sign that stands for them', () => {
    const texts = ["CAST(x'61ff' AS TEXT)", "CAST(x'61fe' AS TEXT)", `'a\u{FFFD}'`];
    const digests = texts.map((text) => {
      store.writer.script('BEGIN');
      store.writer.script(`INSERT INTO rate_file (file_name, sha256, kind, imported_at) VALUES (${text}, '', '', 0)`);
      const { digest } = readPart(store.writer, files, 1n, 1n);
      store.writer.script('ROLLBACK');
      return digest;
    });
    expect(new Set(digests).size).toBe(3);
  });

  it('tells no value from an empty one, and from the word for it', () => {
    const values = ['NULL', "''", "'null'", "'2026-01-01'"];
    const digests = values.map((due) => {
      store.writer.script(`PRAGMA foreign_keys = OFF; BEGIN;
        INSERT INTO exception (id, merchant_seq, kind, subject, occurred_on, due, currency, amount, frac, refs, state, why, next, seen_at)
        VALUES ('e', 1, '', '', '', ${due}, 'INR', 0, 0, '', 'open', '', '', 0)`);
      const { digest } = readPart(store.writer, { table: 'exception', key: 'seq' }, 1n, 1n);
      store.writer.script('ROLLBACK');
      return digest;
    });
    expect(new Set(digests).size).toBe(values.length);
  });

  it('begins with a row, however far that is from the one before', async () => {
    const far = 2n ** 62n;
    await inTransaction(store.writer, 'test', 1, () => {
      for (const seq of [3n, 1026n, 1027n, far]) insert(seq, 'f');
      return { keep: true, value: null };
    });
    expect(readSealedParts(store.writer).map(({ firstKey, lastKey, rows }) => [firstKey, lastKey, rows])).toEqual([
      [3n, 1026n, 2],
      [1027n, 2050n, 1],
      [far, far, 1],
    ]);
  });
});
