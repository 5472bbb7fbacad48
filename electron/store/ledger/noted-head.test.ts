import { mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWriter, type Writer } from '../connection.ts';
import { behindTheBack } from '../testing/tamper.ts';
import { temporaryStore, type TemporaryStore } from '../testing/temporary-workspace.ts';
import { inTransaction } from '../transaction.ts';
import { headFileOf, writeHeadFile } from '../vault/head-file.ts';
import { keepHead, type HeadKeeper } from './noted-head.ts';

let store: TemporaryStore;
let head: string;
let keeper: HeadKeeper;
let writer: Writer;
let commands: number;

/** A command that writes one link. */
const work = (): Promise<null> =>
  inTransaction(writer, 'rates.import', 1, () => {
    commands += 1;
    writer
      .write("INSERT INTO rate_file (file_name, sha256, kind, imported_at) VALUES (?, '', 'rates.csv', 0)")
      .run(`rates ${commands}`);
    return { keep: true, value: null };
  });
const noted = (): unknown => JSON.parse(readFileSync(head, 'utf8'));
const verdict = (): string => keeper.judge(writer).verdict;

beforeEach(async () => {
  store = temporaryStore();
  head = headFileOf(store.file);
  keeper = keepHead(head, store.key);
  writer = openWriter({ file: store.file, key: store.key, onCommit: keeper.follow });
  commands = 0;
  for (let command = 0; command < 3; command += 1) await work();
});
afterEach(() => {
  writer.close();
  store.remove();
});

describe('the note of the head', () => {
  it('follows every command that is kept, and no other', async () => {
    expect(noted()).toMatchObject({ seq: 3 });
    await work();
    expect(noted()).toMatchObject({ seq: 4 });
    await inTransaction(writer, 'test', 1, () => ({ keep: true, value: null }));
    await inTransaction(writer, 'test', 1, () => {
      writer.write("INSERT INTO rate_file (file_name, sha256, kind, imported_at) VALUES ('f', '', '', 0)").run();
      return { keep: false, value: null };
    });
    expect(noted()).toMatchObject({ seq: 4 });
    expect(verdict()).toBe('in_order');
  });

  it('needs none while nothing is written', () => {
    const empty = temporaryStore();
    expect(keepHead(headFileOf(empty.file), empty.key).judge(empty.writer)).toEqual({ verdict: 'in_order' });
    empty.remove();
  });

  it.each([
    ['gone', 'missing', () => rmSync(head)],
    ['garbage', 'unreadable', () => writeFileSync(head, 'garbage')],
    ['cut short', 'unreadable', () => writeFileSync(head, readFileSync(head).subarray(0, 60))],
    ['a folder', 'unreadable', () => (rmSync(head), mkdirSync(head))],
    [
      'sealed with what is no number',
      'unreadable',
      () => writeFileSync(head, readFileSync(head, 'utf8').replace(/"mac":"../, '"mac":"xy')),
    ],
    [
      'given another number',
      'forged',
      () => writeFileSync(head, readFileSync(head, 'utf8').replace('"seq":3', '"seq":2')),
    ],
    [
      'sealed under another key',
      'forged',
      () => writeHeadFile(head, new Uint8Array(32), { seq: 3, hash: 'a'.repeat(64) }),
    ],
  ])('that is %s is found, and the next command does not write over it', async (what, found, damage) => {
    damage();
    expect(verdict()).toBe(found);
    await work();
    expect(verdict()).toBe(found);
    if (what === 'a folder') rmdirSync(head);
    keeper.accept(writer);
    expect(verdict()).toBe('in_order');
  });

  it('never fails a command that is kept; it is found behind, and made good by the next command that can', async () => {
    mkdirSync(`${head}.new`);
    for (let command = 0; command < 4; command += 1) await work();
    expect(keeper.judge(writer)).toMatchObject({ verdict: 'behind', noted: { seq: 3 }, found: { seq: 7 } });
    rmdirSync(`${head}.new`);
    await work();
    expect(verdict()).toBe('in_order');
    expect(noted()).toMatchObject({ seq: 8 });
  });

  it('may be the links of one command behind: the process died between the two writes', async () => {
    const before = readFileSync(head);
    for (let link = 0; link < 3; link += 1) await work();
    writeFileSync(head, before);
    expect(verdict()).toBe('in_order');
    await work();
    writeFileSync(head, before);
    expect(verdict()).toBe('behind');
  });

  it('stays as it is over a chain that was cut, also past the link that was noted, until it is accepted', async () => {
    const before = readFileSync(head);
    for (const [table, key] of [
      ['rate_file', 'seq'],
      ['chain_part', 'link_seq'],
      ['chain_link', 'seq'],
    ] as const) {
      behindTheBack(writer, table, () => {
        writer.script(`DELETE FROM ${table} WHERE ${key} > 1`);
      });
    }
    expect(keeper.judge(writer)).toMatchObject({ verdict: 'cut', noted: { seq: 3 }, found: { seq: 1 } });
    await work();
    expect(verdict()).toBe('cut');
    await work();
    expect(verdict()).toBe('rewritten');
    await work();
    expect(verdict()).toBe('rewritten');
    expect(readFileSync(head)).toEqual(before);
    keeper.accept(writer);
    expect(noted()).toMatchObject({ seq: 4 });
    await work();
    expect(noted()).toMatchObject({ seq: 5 });
  });
});
