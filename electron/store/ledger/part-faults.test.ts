import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Writer } from '../connection.ts';
import { behindTheBack, openUnchecked } from '../testing/tamper.ts';
import { temporaryStore, type TemporaryStore } from '../testing/temporary-workspace.ts';
import { inTransaction } from '../transaction.ts';
import { checkPart, uncoveredRows } from './part-faults.ts';
import { readSealedParts } from './sealed-parts.ts';

const steps = { table: 'step', key: 'seq' } as const;
const prices = { table: 'rate_quote', key: 'seq' } as const;
const rows = 2500;

let store: TemporaryStore;
let writer: Writer;
beforeAll(async () => {
  store = temporaryStore();
  // Two commands, of 2,500 and of 3 rows: parts of 1,024, 1,024, 452 and 3.
  for (const count of [rows, 3]) {
    await inTransaction(store.writer, 'rates.import', 1, () => {
      const quote = store.writer.write(
        `INSERT INTO rate_quote (from_currency, to_currency, day, numerator, denominator, source, line)
         VALUES ('USD', 'INR', ?, ?, '1', 'a bank', ?)`,
      );
      for (let row = 0; row < count; row += 1) quote.run(`2026-01-${row % 28}`, String(row), BigInt(row));
      return { keep: true, value: null };
    });
  }
  writer = openUnchecked(store.file, store.key);
});
afterAll(() => {
  writer.close();
  store.remove();
});

/** What is found in the parts of the rates after an edit, which is then taken back. */
function found(edit: () => void): readonly (readonly [string, string])[] {
  writer.script('BEGIN');
  try {
    behindTheBack(writer, 'rate_quote', edit);
    const parts = readSealedParts(writer).filter(({ part }) => part === 'rate_quote');
    return [
      ...uncoveredRows(writer, prices, parts),
      ...parts.flatMap((part) => checkPart(writer, prices, part).findings),
    ].map(({ code, where }) => [code, where] as const);
  } finally {
    writer.script('ROLLBACK');
  }
}

describe('the parts of a table', () => {
  it('cover up to 1,024 keys each, and begin anew with every link', () => {
    expect(
      readSealedParts(writer).map(({ firstKey, lastKey, rows: n, linkSeq }) => [firstKey, lastKey, n, linkSeq]),
    ).toEqual([
      [1n, 1024n, 1024, 1n],
      [1025n, 2048n, 1024, 1n],
      [2049n, 2500n, 452, 1n],
      [2501n, 2503n, 3, 2n],
    ]);
    expect(found(() => undefined)).toEqual([]);
  });

  it('locate an edit of any one row', () => {
    const last = BigInt(rows) + 3n;
    const kinds = fc.constantFrom('change', 'remove', 'add before all', 'add after all', 'move away');
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: last }), kinds, fc.integer({ min: 1, max: 9999 }), (seq, kind, by) => {
        const copy = (to: bigint): void => {
          writer
            .write(
              `INSERT INTO rate_quote SELECT ?, from_currency, to_currency, day, numerator, denominator, source, rate_file_seq, line
               FROM rate_quote WHERE seq = ?`,
            )
            .run(to, seq);
        };
        const away = last + BigInt(by);
        const findings = found(() => {
          if (kind === 'change')
            writer.write('UPDATE rate_quote SET line = line + ? WHERE seq = ?').run(BigInt(by), seq);
          if (kind === 'remove') writer.write('DELETE FROM rate_quote WHERE seq = ?').run(seq);
          if (kind === 'add before all') copy(1n - BigInt(by));
          if (kind === 'add after all') copy(away);
          if (kind === 'move away') writer.write('UPDATE rate_quote SET seq = ? WHERE seq = ?').run(away, seq);
        });
        expect(findings).toEqual(
          {
            change: [['row_changed', `rate_quote ${seq}`]],
            remove: [['row_removed', `rate_quote ${seq}`]],
            'add before all': [['row_added', `rate_quote ${1 - by}`]],
            'add after all': [['row_added', `rate_quote ${away}`]],
            'move away': [
              ['row_added', `rate_quote ${away}`],
              ['row_removed', `rate_quote ${seq}`],
            ],
          }[kind],
        );
      }),
    );
  });

  it('locate several edits of one part, and of several', () => {
    const edited = found(() => {
      writer.script(
        'UPDATE rate_quote SET line = 0 WHERE seq IN (5, 1024, 1025, 2502); DELETE FROM rate_quote WHERE seq IN (7, 8, 2050)',
      );
    });
    expect(edited).toEqual([
      ['row_changed', 'rate_quote 5'],
      ['row_removed', 'rate_quote 7 to 8'],
      ['row_changed', 'rate_quote 1024'],
      ['row_changed', 'rate_quote 1025'],
      ['row_removed', 'rate_quote 2050'],
      ['row_changed', 'rate_quote 2502'],
    ]);
  });

  it('say of a part of which nothing is left as it was that it was changed as a whole', () => {
    expect(found(() => writer.script('UPDATE rate_quote SET line = line + 1 WHERE seq BETWEEN 1025 AND 2048'))).toEqual(
      [['row_changed', 'rate_quote 1025 to 2048']],
    );
  });

  it('tell a row that was changed so as to keep its mark by the digest', () => {
    // Marks that are those of the rows there now, and a digest that is not.
    const part = readSealedParts(writer)[3];
    expect(part === undefined ? [] : checkPart(writer, prices, { ...part, digest: '0' }).findings).toMatchObject([
      { code: 'part_changed', where: 'chain_part rate_quote/2501' },
    ]);
  });

  it('tell marks that were changed by themselves', () => {
    writer.script('BEGIN');
    behindTheBack(writer, 'chain_part', () => {
      writer.script("UPDATE chain_part SET marks = x'00' WHERE part = 'rate_quote' AND first_key = 1025");
    });
    const parts = readSealedParts(writer).filter(({ part }) => part === 'rate_quote');
    const findings = parts.flatMap((part) => checkPart(writer, prices, part).findings);
    writer.script('ROLLBACK');
    expect(findings.map(({ code, where }) => [code, where])).toEqual([['part_changed', 'chain_part rate_quote/1025']]);
  });

  it('say nothing of a table that holds nothing', () => {
    expect(uncoveredRows(writer, steps, [])).toEqual([]);
  });
});
