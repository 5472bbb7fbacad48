import { createHash } from 'node:crypto';
import { assert } from '../../shared/kernel/assert.ts';
import type { MerchantId } from '../../shared/kernel/ids.ts';
import { addDays, addMonths, firstDayOf, lastDayOf, type Month } from '../../shared/kernel/local-date.ts';
import { fromMinor } from '../../shared/money/money.ts';
import { toWire } from '../../shared/money/wire.ts';
import type { MonthPack } from '../../shared/contract/month-pack.ts';
import { seededRandom, type SeededRandom } from '../../electron/app/demo/seeded-random.ts';
import { packContent } from '../../electron/domain/desk/pack-content.ts';
import { snapshotHash } from '../../electron/app/periods/snapshot-hash.ts';
import { insertMonthPack } from '../../electron/store/desk/month-packs-table.ts';
import { insertMerchant } from '../../electron/store/merchants/merchants-table.ts';
import { openWriter, type Writer } from '../../electron/store/connection.ts';
import { dataKeyOf } from '../../electron/testing/data-key-of.ts';

export const now = Date.parse('2026-12-10T10:00:00Z');
export const lastMonth = '2026-11' as Month;

/** How a merchant is known: `closed` books are closed but for the last month, `open` ones never were. */
export type DeskShape = { readonly closed: number; readonly open: number; readonly packed: number };

const methods = ['upi', 'credit_card', 'netbanking'];
const providers = ['phonepe', 'razorpay'];
const standingExceptions = 15;
const endedExceptions = 60;
const declines = 20;

/**
 * Merchants with twelve months each, written straight into a new workspace: what the desk reads (accounts' days of two providers and a
 * bank, snapshots, exceptions, attempts, packs), and of what it does not read only what the schema asks for. Nothing of it is in the
 * audit chain.
 */
export async function writeDesk(file: string, shape: DeskShape, seed: number): Promise<void> {
  const writer = openWriter({ file, key: await dataKeyOf(file) });
  const random = seededRandom(seed);
  try {
    writer.script('PRAGMA synchronous = OFF; BEGIN');
    writer
      .write(
        "INSERT INTO chain_link (seq, through_entry, command, reason, linked_at, previous, hash) VALUES (1, 0, 'bench', NULL, 0, '', ?)",
      )
      .run('0'.repeat(64));
    const contact = writer
      .write("INSERT INTO contact (id, sign_key, receive_key, met_at) VALUES ('c', ?, ?, 1)")
      .run(new Uint8Array(32), new Uint8Array(32));
    const kinds = Object.entries(shape).flatMap(([kind, count]) =>
      Array<keyof DeskShape>(count).fill(kind as keyof DeskShape),
    );
    kinds.forEach((kind, index) => {
      const id = `m${index}` as MerchantId;
      insertMerchant(
        writer,
        {
          id,
          name: `Merchant ${String(index).padStart(4, '0')}`,
          country: 'IN',
          industry: 'retail',
          zone: 'Asia/Kolkata',
          base: 'INR',
          currencies: ['INR'],
          declared: [fromMinor('INR', BigInt(random.between(1_000_000, 900_000_000)))],
        },
        1,
      );
      if (kind === 'packed') writePacks(writer, id, contact, random);
      else writeBooks(writer, id, kind === 'closed', random);
    });
    writer.script('COMMIT');
  } finally {
    writer.close();
  }
}

const months = Array.from({ length: 12 }, (_, index) => addMonths(lastMonth, index - 11));

function writeBooks(writer: Writer, id: MerchantId, closed: boolean, random: SeededRandom): void {
  const seq = seqOf(writer, id);
  const accounts = [...providers, 'hdfc'].map((institution) => {
    const accountId = `${id}-${institution}`;
    writer
      .write("INSERT INTO account (id, merchant_seq, kind, institution, number, opened_at) VALUES (?, ?, ?, ?, '', 1)")
      .run(accountId, seq, institution === 'hdfc' ? 'bank' : 'provider', institution);
    return accountId;
  });
  const held = (role: string, subject: string): bigint =>
    writer.write('INSERT INTO ledger_account (merchant_seq, role, subject) VALUES (?, ?, ?)').run(seq, role, subject);
  const [one = '', other = '', bank = ''] = accounts;
  const turnover = methods.map((method) => held('turnover', method));
  const all = [
    ...turnover,
    ...[one, other].flatMap((account) =>
      ['receivable', 'payouts_in_transit', 'fees', 'rolling_reserve'].map((role) => held(role, account)),
    ),
    held('gst_input_credit', ''),
    held('bank', bank),
    held('suspense', bank),
  ];
  const entry = writer.write(
    "INSERT INTO journal_entry (merchant_seq, kind, occurred_on, period) VALUES (?, 'sale', ?, ?)",
  );
  const day = writer.write(
    `INSERT INTO account_day (account_id, currency, period, day, debit_amount, debit_frac, credit_amount, credit_frac, postings, standing)
     VALUES (?, 'INR', ?, ?, ?, 0, ?, 0, 20, 20)`,
  );
  const importSeq = writer
    .write(
      "INSERT INTO import (id, merchant_seq, account_seq, file_name, sha256, format, kind, era, imported_at) VALUES (?, ?, (SELECT seq FROM account WHERE id = ?), 'f', ?, 'any', 'settlement', 0, 1)",
    )
    .run(`${id}-i`, seq, one, id);
  for (const month of months) {
    entry.run(seq, firstDayOf(month), month);
    for (let on = firstDayOf(month); on <= lastDayOf(month); on = addDays(on, 1)) {
      for (const account of all) {
        const amount = BigInt(random.between(100, 9_000_000));
        const isTurnover = turnover.includes(account);
        day.run(account, month, on, isTurnover ? 0n : amount, isTurnover ? -amount : -BigInt(random.between(0, 99)));
      }
    }
    if (closed && month !== lastMonth) writeClose(writer, seq, month, all, turnover, random);
  }
  writeExceptions(writer, seq, id, random);
  writeDeclines(writer, one, importSeq, random);
}

function writeClose(
  writer: Writer,
  seq: bigint,
  month: Month,
  accounts: readonly bigint[],
  turnover: readonly bigint[],
  random: SeededRandom,
): void {
  const close = writer
    .write(
      "INSERT INTO period_close (merchant_seq, month, checklist, snapshot_hash, chain_seq, closed_at) VALUES (?, ?, '[]', '', 1, 1)",
    )
    .run(seq, month);
  for (const account of accounts)
    writer
      .write("INSERT INTO period_balance (close_seq, account_id, currency, amount, frac) VALUES (?, ?, 'INR', ?, 0)")
      .run(close, account, BigInt(random.between(1, 900_000_000)));
  turnover.forEach((_, index) =>
    writer
      .write(
        "INSERT INTO period_turnover (close_seq, currency, method, payments, amount, frac) VALUES (?, 'INR', ?, 600, ?, 0)",
      )
      .run(close, methods[index] ?? '', BigInt(random.between(1, 90_000_000))),
  );
}

function writeExceptions(writer: Writer, seq: bigint, id: string, random: SeededRandom): void {
  const insert = writer.write(
    `INSERT INTO exception (id, merchant_seq, kind, subject, occurred_on, due, currency, amount, frac, refs, state, why, next, seen_at)
     VALUES (?, ?, 'not_settled', ?, ?, ?, 'INR', ?, 0, '["AXNPN0001"]', 'open', ?, ?, 1)`,
  );
  const why = JSON.stringify({ code: 'payment_not_settled', facts: { reference: 'AXNPN0001', due: '2026-10-01' } });
  for (let n = 0; n < standingExceptions + endedExceptions; n += 1) {
    const on = addDays(lastDayOf(lastMonth), -random.between(0, n < standingExceptions ? 60 : 330));
    const row = insert.run(
      `${id}-e${n}`,
      seq,
      `payment:${n}`,
      on,
      addDays(on, 3),
      BigInt(random.between(1, 90_000)),
      why,
      why,
    );
    if (n >= standingExceptions)
      writer.write("INSERT INTO exception_end (exception_seq, reason, ended_at) VALUES (?, 'resolved', 1)").run(row);
  }
}

function writeDeclines(writer: Writer, account: string, importSeq: bigint, random: SeededRandom): void {
  for (let n = 0; n < declines; n += 1) {
    const on = addDays(lastDayOf(lastMonth), random.between(-20, 9));
    writer
      .write(
        `INSERT INTO payment_attempt (account_seq, identity, era, outcome, reference, method, occurred_at, business_date, currency, amount, frac, reason, import_seq, line)
         VALUES ((SELECT seq FROM account WHERE id = ?), ?, 0, 'declined', NULL, 'upi', ?, ?, 'INR', 500, 0, 'U30', ?, 1)`,
      )
      .run(account, createHash('md5').update(`${account}${n}`).digest(), `${on}T10:00:00Z`, on, importSeq);
  }
}

function writePacks(writer: Writer, id: MerchantId, contact: bigint, random: SeededRandom): void {
  for (const [index, month] of months.entries()) {
    const packet = writer
      .write(
        `INSERT INTO packet (direction, id, kind, topic, sequence, merchant_seq, contact_seq, sha256, at)
         VALUES ('in', ?, 'month', ?, ?, (SELECT seq FROM merchant WHERE id = ?), ?, '', 1)`,
      )
      .run(`${id}-${month}`, `month ${month}`, BigInt(index), id, contact);
    const pack = packOf(id, month, random);
    insertMonthPack(writer, id, pack, [...packContent(id, pack).turnover], packet, 1);
  }
}

function packOf(id: string, month: Month, random: SeededRandom): MonthPack {
  const units = () => String(BigInt(random.between(100, 900_000_000)) * 10n ** 9n);
  const amount = () => toWire(fromMinor('INR', BigInt(random.between(100, 900_000))));
  const why = { code: 'payment_not_settled', facts: { reference: 'AXNPN0001', due: '2026-10-01' } };
  const draft: MonthPack = {
    month,
    closedAt: '2026-12-02T10:00:00.000Z',
    supersedes: null,
    snapshotHash: '',
    proof: {
      chainHash: '0'.repeat(64),
      balances: Array.from({ length: 14 }, (_, n) => ({
        role: 'receivable',
        subject: `a${n}`,
        currency: 'INR' as const,
        units: units(),
      })),
      turnover: methods.map((method) => ({ method, payments: 600, currency: 'INR' as const, units: units() })),
    },
    accounts: [],
    inTransit: [amount()],
    fees: [{ currency: 'INR', fee: amount(), tax: amount() }],
    settled: [amount()],
    reserve: [],
    attempts: { made: 1800, failed: 30 },
    exceptions: Array.from({ length: standingExceptions }, (_, n) => ({
      id: `${id}-${month}-${n}`,
      kind: 'not_settled' as const,
      state: 'open' as const,
      amountAtRisk: amount(),
      references: ['AXNPN0001'],
      occurredOn: firstDayOf(month),
      due: null,
      dueOfFacts: null,
      why,
    })),
    exceptionsBeyond: 0,
  };
  return { ...draft, snapshotHash: snapshotHash(packContent(id, draft)) };
}

function seqOf(writer: Writer, id: MerchantId): bigint {
  const row = writer.read('SELECT seq FROM merchant WHERE id = ?').get(id);
  assert(typeof row?.['seq'] === 'bigint', 'the merchant is there');
  return row['seq'];
}
