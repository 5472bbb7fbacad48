import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Output } from '../../../shared/contract/contract.ts';
import { hashOfLink } from '../../store/ledger/chain.ts';
import { readPart } from '../../store/ledger/chain-parts.ts';
import { inSealedOrder, readSealedParts } from '../../store/ledger/sealed-parts.ts';
import { countOf, integerOf, textOf, textOrNull } from '../../store/row.ts';
import { behindTheBack } from '../../store/testing/tamper.ts';
import { openRawBooks, type RawBooks } from '../../testing/raw-books.ts';
import { testPassphrase } from '../../testing/make-test-workspace.ts';
import { useBooks, type UsedBooks } from '../../testing/used-books.ts';
import type { Walked } from './walk-books.ts';

let used: UsedBooks;
let books: RawBooks;
beforeAll(async () => {
  used = await useBooks();
  await used.test.ask('vault.lock', {});
  books = await openRawBooks(used.test.databaseFile);
}, 120_000);
afterAll(async () => {
  books.writer.close();
  await used.test.remove();
});

const write = (table: string, sql: string): void => {
  behindTheBack(books.writer, table, () => {
    books.writer.script(sql);
  });
};

/** What `verify` says after edits, which are then taken back. */
function after(edit: () => void): Walked {
  books.writer.script('BEGIN');
  try {
    edit();
    return books.walk();
  } finally {
    books.writer.script('ROLLBACK');
  }
}

const codes = ({ findings }: Walked): string[] => findings.map(({ code }) => code);

/** What is edited, in which table, how; what verify says first, and what follows from it. */
const golden: readonly (readonly [string, string, string, string, readonly string[]])[] = [
  [
    'a payment',
    'payment',
    "UPDATE payment SET amount = amount + 1 WHERE reference = '2026-09-7'",
    'payment 8: The payment 2026-09-7, line 8 of september.json was changed: it is not what link 3 of the audit chain sealed.',
    ['control_total_differs september.json'],
  ],
  [
    'a posting',
    'posting',
    'UPDATE posting SET amount = amount + 100 WHERE entry_id = 12 AND n = 1',
    'posting 12/1: The posting 1 of entry 12 to turnover credit_card was changed: it is not what link 3 of the audit chain sealed.',
    [
      'entry_unbalanced journal_entry 12',
      'account_day_differs account_day 5/INR/2026-09/2026-09-06',
      'currency_unbalanced posting INR',
      'snapshot_differs period_balance 2/5/INR',
      'snapshot_differs period_balance 3/5/INR',
    ],
  ],
  [
    'the account of a posting',
    'posting',
    'UPDATE posting SET account_id = 999 WHERE entry_id = 12 AND n = 1',
    'posting 12/1: The posting 1 of entry 12 to (not there) was changed: it is not what link 3 of the audit chain sealed.',
    [
      'row_points_nowhere posting 12/1',
      'account_day_differs account_day 5/INR/2026-09/2026-09-06',
      'account_day_differs account_day 999/INR/2026-09/2026-09-06',
      'snapshot_differs period_balance 2/5/INR',
      'snapshot_differs period_balance 3/5/INR',
    ],
  ],
  [
    'a bank line',
    'statement_line',
    "UPDATE statement_line SET narration = 'x' WHERE id = 3",
    'statement_line 3: The bank line of 2026-09-04, line 3 of bank-september.json was changed: it is not what link 4 of the audit chain sealed.',
    [],
  ],
  [
    'a payment taken away',
    'payment',
    "DELETE FROM payment WHERE reference = '2026-09-7'",
    'payment 8: Row payment 8 (between payment 7 and payment 9) is gone: link 3 of the audit chain sealed 60 rows of payment 1 to 60.',
    [
      'row_points_nowhere settlement_line 8',
      'row_points_nowhere journal_entry 14',
      'control_total_differs september.json',
      'control_total_differs september.json',
      'control_total_differs september.json',
    ],
  ],
  [
    'an entry put in',
    'journal_entry',
    "INSERT INTO journal_entry (id, merchant_seq, kind, occurred_on, period) VALUES (9999, 1, 'sale', '2026-10-01', '2026-10')",
    'journal_entry 9999: The entry 9999 (sale of 2026-10-01) was added: no link of the audit chain covers it, so no command of the application wrote it.',
    [],
  ],
  [
    'the text of a file',
    'import_text',
    "UPDATE import_text SET text = x'00' WHERE import_seq = 3",
    'import_text 3/1: The text of lines 1 to 67 of october.json does not come to its digest: it was changed.',
    [],
  ],
  [
    'the digest of a text',
    'import_text',
    "UPDATE import_text SET digest = 'x' WHERE import_seq = 3",
    'import_text 3/1: The text of lines 1 to 67 of october.json was changed: it is not what link 8 of the audit chain sealed.',
    [],
  ],
  [
    'a close',
    'period_close',
    "UPDATE period_close SET snapshot_hash = 'x' WHERE seq = 1",
    'period_close 1: The close of 2026-09 of merchant Rangoli Crafts was changed: it is not what link 5 of the audit chain sealed.',
    ['snapshot_differs period_close 1'],
  ],
  [
    'a kept day',
    'account_day',
    "UPDATE account_day SET postings = 0 WHERE account_id = 4 AND day = '2026-09-03'",
    "account_day 4/INR/2026-09/2026-09-03: The day's sum of account turnover upi of merchant Rangoli Crafts in INR on 2026-09-03, counted in 2026-09, is not what its postings come to.",
    [],
  ],
  [
    'a link',
    'chain_link',
    "UPDATE chain_link SET reason = 'mine' WHERE seq = 2",
    'chain_link 2: Link 2 of the audit chain (rates.import) does not fit its hash: its command, its reason, its time or one of its parts was changed.',
    [],
  ],
  [
    'the hash of a link',
    'chain_link',
    "UPDATE chain_link SET hash = 'mine' WHERE seq = 2",
    'chain_link 2: Link 2 of the audit chain (rates.import) bears another hash than the one that was sealed: its hash was changed.',
    [],
  ],
  [
    'a link taken away',
    'chain_link',
    'DELETE FROM chain_link WHERE seq = 2',
    'chain_link 2: Link 2 of the audit chain is gone.',
    [],
  ],
  [
    'the digest of a part',
    'chain_part',
    "UPDATE chain_part SET digest = 'mine' WHERE part = 'payment' AND first_key = 1",
    'chain_part payment/1: The digest of chain_part payment/1 in link 3 of the audit chain was changed.',
    [],
  ],
  [
    'a part taken away',
    'chain_part',
    "DELETE FROM chain_part WHERE part = 'payment' AND first_key = 1",
    'chain_part payment/1: Link 3 of the audit chain sealed payment 1 to 60, and its part that said so is gone.',
    [],
  ],
];

describe('what verify says', () => {
  it.each(golden)('of %s', (_, table, sql, first, following) => {
    const { findings } = after(() => write(table, sql));
    expect(findings.slice(0, 1).map(({ where, message }) => `${where}: ${message}`)).toEqual([first]);
    expect(findings.slice(1).map(({ code, where }) => `${code} ${where}`)).toEqual(following);
  });

  it('of a link that was written anew with all that it covers: the next one, or the note of the last, does not fit', () => {
    const { writer } = books;
    /** Edits a row and all that the chain says of it, as somebody could who knows how it is made. */
    const forge = (seq: bigint, table: 'step' | 'period_close', edit: string): void => {
      const link = writer.read('SELECT * FROM chain_link WHERE seq = ?').get(seq) ?? {};
      const parts = readSealedParts(writer).filter(({ linkSeq }) => linkSeq === seq);
      const part = parts.find((one) => one.part === table);
      if (part === undefined) throw new Error(`link ${seq} sealed no ${table}`);
      write(table, `${edit} WHERE seq = ${part.firstKey}`);
      const { digest, marks } = readPart(writer, { table, key: 'seq' }, part.firstKey, part.lastKey);
      behindTheBack(writer, 'chain_part', () =>
        writer
          .write('UPDATE chain_part SET digest = ?, marks = ? WHERE part = ? AND first_key = ?')
          .run(digest, marks, table, part.firstKey),
      );
      const forged = {
        seq: countOf(link, 'seq'),
        throughEntry: integerOf(link, 'through_entry'),
        command: textOf(link, 'command'),
        reason: textOrNull(link, 'reason'),
        linkedAt: countOf(link, 'linked_at'),
        previous: textOf(link, 'previous'),
      };
      const hash = hashOfLink(forged, inSealedOrder(parts.map((one) => (one === part ? { ...part, digest } : one))));
      behindTheBack(writer, 'chain_link', () =>
        writer.write('UPDATE chain_link SET hash = ? WHERE seq = ?').run(hash, seq),
      );
    };
    const seqOf = (sql: string): bigint => integerOf(writer.read(sql).get() ?? {}, 'seq');
    const first = seqOf("SELECT min(link_seq) AS seq FROM chain_part WHERE part = 'step'");
    const follower = first + 1n;
    expect(after(() => forge(first, 'step', "UPDATE step SET kind = 'forged'")).findings).toEqual([
      {
        code: 'link_changed',
        where: `chain_link ${follower}`,
        message: `Link ${follower} of the audit chain (imports.commit) does not follow link ${first}: one of the two was written anew.`,
      },
    ]);
    const last = seqOf('SELECT max(seq) AS seq FROM chain_link');
    expect(codes(after(() => forge(last, 'period_close', "UPDATE period_close SET checklist = '[]'")))).toEqual([
      'chain_rewritten',
    ]);
  });

  it('of entries that do not balance, in the currency they do not', () => {
    const walked = after(() => write('posting', "UPDATE posting SET currency = 'USD' WHERE entry_id = 12 AND n = 1"));
    expect(walked.findings.flatMap(({ code, message }) => (code.endsWith('_unbalanced') ? [message] : []))).toEqual([
      'The postings of entry 12 do not sum to zero in INR.',
      'The postings of entry 12 do not sum to zero in USD.',
      'All postings in INR together come to 105.50 INR, and not to zero.',
      'All postings in USD together come to -105.50 USD, and not to zero.',
    ]);
  });

  it('of a reversal that is not its original turned round, and of an entry said again', () => {
    const pair = (column: string): string =>
      String(books.writer.read(`SELECT id FROM journal_entry WHERE ${column} IS NOT NULL LIMIT 1`).get()?.['id']);
    for (const [column, what] of [
      ['reverses', 'takes'],
      ['repeats', 'says'],
    ] as const) {
      const id = pair(column);
      const edit = `UPDATE posting SET amount = amount * 2 WHERE entry_id = ${id}`;
      const found = after(() => write('posting', edit)).findings.filter(({ code }) => code === 'reversal_differs');
      expect(found.map(({ where, message }) => `${where}: ${message.slice(0, message.indexOf(' entry '))}`)).toContain(
        `journal_entry ${id}: Entry ${id} ${what}`,
      );
    }
  });

  it('of a sum past 64 bits: the row, and that the sums could not be made', () => {
    const walked = after(() =>
      write('posting', 'UPDATE posting SET amount = 9223372036854775807 WHERE entry_id IN (12, 13) AND n = 0'),
    );
    expect(codes(walked).slice(0, 2)).toEqual(['row_changed', 'row_changed']);
    expect(codes(walked)).toContain('check_stopped');
  });

  it('of more than a thousand findings the first thousand, and that there are more', () => {
    const many = Array.from({ length: 1100 }, (_, row) => `('f${row}', '', '', 0)`).join(', ');
    const walked = after(() =>
      write('rate_file', `INSERT INTO rate_file (file_name, sha256, kind, imported_at) VALUES ${many}`),
    );
    expect(walked.findings).toHaveLength(1001);
    expect(walked.findings.at(-1)?.code).toBe('more_findings');
  });

  it('comes on one line without signs that turn it round, whatever a file was called', () => {
    const walked = after(() =>
      write(
        'import',
        "UPDATE import SET file_name = 'a' || char(10) || 'b' || char(8238) || 'c' || char(27) WHERE seq = 1",
      ),
    );
    expect(walked.findings[0]?.message).toContain('import of a\u{FFFD}b\u{FFFD}c\u{FFFD} was changed');
  });
});

describe('verify, asked of the application', () => {
  it('finds in the file itself what was edited while it was closed', async () => {
    const { test } = used;
    write('payment', "UPDATE payment SET line = 99 WHERE reference = 'USD2'");
    const open = async (): Promise<Output<'ledger.verify'>> => {
      await test.ask('vault.unlock', { passphrase: testPassphrase });
      const verified = await test.ask('ledger.verify', {});
      await test.ask('vault.lock', {});
      return verified;
    };
    const { ok, findings } = await open();
    expect(ok).toBe(false);
    expect(findings.map(({ code, where }) => [code, where])).toEqual([['row_changed', 'payment 122']]);
    expect(findings[0]?.message).toContain('USD2');
    write('payment', "UPDATE payment SET line = 62 WHERE reference = 'USD2'");
    expect(await open()).toMatchObject({ ok: true, findings: [] });
  });

  it('says what it could not read of a file with a flipped bit, and goes on', async () => {
    const { test } = used;
    books.writer.close();
    const whole = readFileSync(test.databaseFile);
    // The pages are authenticated: SQLite reads none that was touched. The last pages hold rows, the first the schema.
    const flipped = Uint8Array.from(whole);
    const at = whole.length - 16_384 * 3 + 5000;
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    writeFileSync(test.databaseFile, flipped);
    await test.ask('vault.unlock', { passphrase: testPassphrase });
    const { findings } = await test.ask('ledger.verify', {});
    await test.ask('vault.lock', {});
    writeFileSync(test.databaseFile, whole);
    books = await openRawBooks(test.databaseFile);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ code }) => !['check_stopped', 'file_damaged'].includes(code))).toEqual([]);
    expect(books.walk().findings).toEqual([]);
  });

  it('says how far it has come, and stops when it is told to', async () => {
    const { test } = used;
    await test.ask('vault.unlock', { passphrase: testPassphrase });
    const heard: unknown[] = [];
    const call = { callId: 'c1' as never, onProgress: (progress: unknown) => heard.push(progress) };
    await test.ask('ledger.verify', {}, call);
    expect(heard[0]).toMatchObject({ step: 'checking', done: 0, file: null });
    const stop = new AbortController();
    const asked = test.dispatch('ledger.verify', {}, { signal: stop.signal });
    stop.abort();
    expect(await asked).toMatchObject({ ok: false, code: 'cancelled' });
    const again = test.dispatch('ledger.verify', {});
    await test.ask('vault.lock', {});
    expect(await again).toMatchObject({ ok: false, code: 'workspace_locked' });
    expect(test.faults).toEqual([]);
  });
});
