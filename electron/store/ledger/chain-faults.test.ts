import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Writer } from '../connection.ts';
import { behindTheBack, openUnchecked } from '../testing/tamper.ts';
import { temporaryStore, type TemporaryStore } from '../testing/temporary-workspace.ts';
import { inTransaction } from '../transaction.ts';
import type { NotedHead } from '../vault/head-file.ts';
import { insertTestShop } from '../testing/test-shop.ts';
import { chainHead } from './chain.ts';
import { checkChain, type ChainCheck } from './chain-faults.ts';
import type { Finding } from './finding.ts';

let store: TemporaryStore;
let writer: Writer;
let noted: NotedHead;
beforeAll(async () => {
  store = temporaryStore();
  const rates = (count: number): void => {
    for (let row = 0; row < count; row += 1) {
      store.writer
        .write("INSERT INTO rate_file (file_name, sha256, kind, imported_at) VALUES ('f', '', 'rates.csv', 0)")
        .run();
      store.writer
        .write(
          "INSERT INTO rate_quote (from_currency, to_currency, day, numerator, denominator, source) VALUES ('USD', 'INR', '2026-10-01', '83', '1', 'x')",
        )
        .run();
    }
  };
  const entry = (): void => {
    store.writer.script(`
      INSERT INTO ledger_account (id, merchant_seq, role, subject) VALUES (1, 1, 'bank', 'x');
      INSERT INTO journal_entry (id, merchant_seq, kind, occurred_on, period) VALUES (1, 1, 'x', '2026-10-01', '2026-10');
      INSERT INTO posting (entry_id, n, account_id, currency, amount, frac) VALUES (1, 0, 1, 'INR', 5, 0), (1, 1, 1, 'INR', -5, 0)`);
  };
  // Link 1 covers five tables, 2 one of 1,500 rows in two parts and another, 3 an entry, 4 and 5 two tables each.
  for (const [command, work] of [
    ['merchants.add', () => insertTestShop(store.writer)],
    ['rates.import', () => rates(1500)],
    ['matching.accept', entry],
    ['rates.add', () => rates(2)],
    ['rates.add', () => rates(3)],
  ] as const) {
    await inTransaction(store.writer, command, 1, () => {
      work();
      return { keep: true, value: null };
    });
  }
  const head = chainHead(store.writer);
  noted = { seq: head?.seq ?? 0, hash: head?.hash ?? '' };
  writer = openUnchecked(store.file, store.key);
});
afterAll(() => {
  writer.close();
  store.remove();
});

/** What is found after an edit, which is then taken back. */
function after(table: 'chain_link' | 'chain_part', sql: string): ChainCheck {
  writer.script('BEGIN');
  try {
    behindTheBack(writer, table, () => {
      writer.script(sql);
    });
    return checkChain(writer, noted);
  } finally {
    writer.script('ROLLBACK');
  }
}

const told = ({ code, where, message }: Finding): string =>
  `${code} ${where} ${/(?:: |was |is )([^:]*)\.$/.exec(message)?.[1]}`;

describe('the chain', () => {
  it('is found whole, with every part as it lies there', () => {
    const { findings, links, sealed, parts } = checkChain(writer, noted);
    expect([findings, links, sealed.length, sealed.at(-1)]).toEqual([[], 5, 5, noted]);
    expect(parts.map(({ part, firstKey }) => `${part} ${firstKey}`).toSorted()).toEqual(
      writer
        .read("SELECT part || ' ' || first_key AS name FROM chain_part")
        .all()
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  it.each([
    ['its hash', "SET hash = 'x' WHERE seq = 2", ['link_changed chain_link 2 its hash was changed']],
    ['the hash of the last', "SET hash = 'x' WHERE seq = 5", ['link_changed chain_link 5 its hash was changed']],
    ['its previous', "SET previous = 'x' WHERE seq = 3", ['link_changed chain_link 3 its previous hash was changed']],
    ['its entries', 'SET through_entry = 7 WHERE seq = 4', ['link_changed chain_link 4 its through_entry was changed']],
    ['its number', 'SET seq = 77 WHERE seq = 3', ['link_changed chain_link 77 its number was changed']],
    ['the number of the first', 'SET seq = -1 WHERE seq = 1', ['link_changed chain_link -1 its number was changed']],
    [
      'its command',
      "SET command = 'x' WHERE seq = 3",
      ['link_changed chain_link 3 its command, its reason, its time or one of its parts was changed'],
    ],
    [
      'its reason',
      "SET reason = 'x' WHERE seq = 5",
      ['link_changed chain_link 5 its command, its reason, its time or one of its parts was changed'],
    ],
    [
      'its time, past all numbers',
      'SET linked_at = 9223372036854775807 WHERE seq = 5',
      ['link_changed chain_link 5 its command, its reason, its time or one of its parts was changed'],
    ],
  ])('says of a link that %s was changed', (_, set, findings) => {
    expect(after('chain_link', `UPDATE chain_link ${set}`).findings.map(told)).toEqual(findings);
  });

  it.each([
    ['the first', 'DELETE FROM chain_link WHERE seq = 1', ['link_removed chain_link 1 gone']],
    ['one', 'DELETE FROM chain_link WHERE seq = 3', ['link_removed chain_link 3 gone']],
    ['several', 'DELETE FROM chain_link WHERE seq IN (2, 3)', ['link_removed chain_link 2 undefined']],
    ['the last', 'DELETE FROM chain_link WHERE seq = 5', ['link_removed chain_link 5 gone']],
  ])('says that %s of its links is gone', (_, sql, findings) => {
    expect(after('chain_link', sql).findings.map(told)).toEqual(findings);
  });

  it.each([-3, 0, 6, 99])('says that link %d was put in', (seq) => {
    const sql = `INSERT INTO chain_link SELECT ${seq}, through_entry, command, reason, linked_at, previous, 'x' FROM chain_link WHERE seq = 2`;
    const { findings, sealed } = after('chain_link', sql);
    expect(findings.map(({ code, where }) => `${code} ${where}`)).toEqual([`link_added chain_link ${seq}`]);
    expect(sealed.filter(({ seq: one }) => one <= 5)).toHaveLength(5);
  });

  const part = (name: string, first = 1): string => `part = '${name}' AND first_key = ${first}`;
  it.each([
    ['its digest', `SET digest = 'x' WHERE ${part('rate_file', 1025)}`, ['rate_file/1025 changed']],
    ['its number of rows', `SET row_count = 9 WHERE ${part('rate_file', 1025)}`, ['rate_file/1025 changed']],
    [
      'its number of rows, past all numbers',
      `SET row_count = 9223372036854775807 WHERE ${part('rate_file')}`,
      ['rate_file/1 changed'],
    ],
    ['its first key', `SET first_key = 1030 WHERE ${part('rate_file', 1025)}`, ['rate_file/1030 changed']],
    ['its first key to before all', `SET first_key = -9 WHERE ${part('rate_file')}`, ['rate_file/-9 changed']],
    ['its last key', `SET last_key = 1000 WHERE ${part('rate_file')}`, ['rate_file/1 changed']],
    ['the last key of the last', `SET last_key = 9999 WHERE ${part('rate_file', 1503)}`, ['rate_file/1503 changed']],
    ['its table', `SET part = 'step' WHERE ${part('rate_file', 1025)}`, ['step/1025 changed']],
    ['its table to none there is', `SET part = 'none' WHERE ${part('rate_file', 1025)}`, ['none/1025 changed']],
    ['its link', `SET link_seq = 4 WHERE ${part('rate_file', 1025)}`, ['rate_file/1025 4']],
    ['its link to none there is', `SET link_seq = 44 WHERE ${part('rate_file', 1025)}`, ['rate_file/1025 44']],
    [
      'two digests, exchanged in one link',
      `SET digest = other.digest FROM (SELECT first_key AS at, digest FROM chain_part WHERE part = 'rate_file') AS other WHERE part = 'rate_file' AND first_key + other.at = 1026`,
      ['rate_file/1 changed', 'rate_file/1025 changed'],
    ],
    [
      'two numbers of rows, exchanged in one link',
      `SET row_count = 1500 - row_count WHERE part = 'rate_file' AND first_key IN (1, 1025)`,
      ['rate_file/1 changed', 'rate_file/1025 changed'],
    ],
    [
      'two last keys, exchanged in one link',
      `SET last_key = other.last_key FROM (SELECT part AS name, last_key FROM chain_part WHERE first_key = 1) AS other WHERE first_key = 1 AND (part, other.name) IN (VALUES ('merchant', 'account'), ('account', 'merchant'))`,
      ['account/1 changed', 'merchant/1 changed'],
    ],
    [
      'two links, exchanged',
      `SET link_seq = 6 - link_seq WHERE (${part('rate_file')}) OR (part = 'rate_quote' AND first_key = 1501)`,
      ['rate_file/1 4', 'rate_quote/1501 2'],
    ],
  ])('says of a part that %s was changed, and gives it as it was sealed', (_, set, expected) => {
    const { findings, parts } = after('chain_part', `UPDATE chain_part ${set}`);
    const places = findings.map(({ code, where, message }) => {
      const link = /says that link (\d+)/.exec(message)?.[1];
      return `${where.replace('chain_part ', '')} ${link ?? (code === 'part_changed' ? 'changed' : code)}`;
    });
    expect(places.toSorted()).toEqual(expected.toSorted());
    const plain = (all: ChainCheck['parts']): string[] =>
      all.map((one) => [one.part, one.firstKey, one.lastKey, one.rows, one.digest, one.linkSeq].join(' ')).toSorted();
    expect(plain(parts)).toEqual(plain(checkChain(writer, noted).parts));
  });

  it.each([
    ['the first', 'merchant', 1],
    ['one between others', 'rate_quote', 1025],
    ['the last', 'rate_quote', 1503],
    ['the only one of its table', 'posting', 1],
  ])('says that a part is gone: %s', (_, name, first) => {
    const { findings, parts } = after('chain_part', `DELETE FROM chain_part WHERE ${part(name, first)}`);
    expect(findings.map(({ code, where }) => `${code} ${where}`)).toEqual([`part_removed chain_part ${name}/${first}`]);
    expect(parts).toHaveLength(checkChain(writer, noted).parts.length);
  });

  it.each(['rate_quote', 'step', 'none'])('says that a part of %s was put in', (name) => {
    const sql = `INSERT INTO chain_part SELECT '${name}', 7, 8, 4, 2, digest, marks FROM chain_part WHERE ${part('merchant')}`;
    const { findings, parts } = after('chain_part', sql);
    expect(findings.map(({ code, where }) => `${code} ${where}`)).toEqual([`part_added chain_part ${name}/7`]);
    expect(parts).toHaveLength(checkChain(writer, noted).parts.length);
  });
});
