import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Output } from '../../../shared/contract/contract.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { fromWire } from '../../../shared/money/wire.ts';
import { keepBooks, largeBatch, sumOf, unitsOf, type KeptBooks } from '../../testing/kept-books.ts';

type Opened = Output<'ledger.entry'>;

let books: KeptBooks;
/** Every entry of the shop, opened. */
let opened: readonly Opened[];
beforeAll(async () => {
  books = await keepBooks();
  const entries = await books.everyEntry({ merchantId: books.shop });
  opened = await Promise.all(
    entries.map(({ id }) => books.test.ask('ledger.entry', { merchantId: books.shop, entryId: id })),
  );
}, 120_000);
afterAll(async () => {
  expect(books.test.faults).toEqual([]);
  await books.remove();
});

const ofKind = (kind: string): readonly Opened[] => opened.filter(({ entry }) => entry.kind === kind);

it('leads every entry to lines that stand in the file as they are shown, and name it or its amount', () => {
  expect(opened.length).toBeGreaterThan(600);
  for (const { entry, lines } of opened) {
    if (entry.postings.some(({ account }) => account.role === 'opening_balances')) {
      // A statement's opening stands above its lines.
      expect([entry.source?.line, lines]).toEqual([null, []]);
      continue;
    }
    for (const { file, line, raw } of lines) expect(books.files.get(file)?.[line - 1]).toBe(raw);
    const amounts = entry.postings.map(({ amount }) => toDecimalText(fromWire(amount)).replace('-', ''));
    const told = lines.map(({ raw }) =>
      raw.replaceAll(/"(\d[\d,.]*)"/g, (_, digits: string) => digits.replaceAll(',', '')),
    );
    const named = told.filter((raw) => [entry.reference, ...amounts].some((text) => text !== '' && raw.includes(text)));
    expect([entry.id, entry.kind, named.length > 0]).toEqual([entry.id, entry.kind, true]);
  }
});

it('gives the one line of a payment or bank line as its source', () => {
  const single = opened.filter(({ entry }) => entry.source !== null && entry.source.line !== null);
  expect(new Set(single.map(({ entry }) => entry.kind))).toEqual(
    new Set(['sale', 'refund', 'bank_credit', 'bank_debit', 'reversal']),
  );
  for (const { entry, lines, more } of single) {
    expect(lines.map(({ file, line, reference }) => [file, line, reference])).toEqual([
      [entry.source?.file, entry.source?.line, entry.reference],
    ]);
    expect(more).toBe(0);
  }
});

it('shows of the lines what the entry takes up, to the last unit', () => {
  const sums = (kind: string, role: string): void => {
    const whole = ofKind(kind).filter(({ more }) => more === 0);
    expect(whole.length).toBeGreaterThan(10);
    for (const { entry, lines } of whole) {
      const posted = entry.postings.filter(({ account }) => account.role === role);
      expect(sumOf(lines.map(({ amount }) => unitsOf(amount)))).toBe(
        sumOf(posted.map(({ amount }) => unitsOf(amount))),
      );
    }
  };
  sums('sale', 'receivable');
  sums('fee', 'fees');
  sums('tax', 'gst_input_credit');
  sums('payout', 'payouts_in_transit');
  sums('bank_credit', 'bank');
  sums('bank_debit', 'bank');
});

it('rests a match on its bank line and on the lines its batch had then', () => {
  const whole = ofKind('match').filter(({ more }) => more === 0);
  expect(whole.length).toBeGreaterThan(30);
  for (const { entry, lines, why } of whole) {
    const on = (role: string): bigint =>
      sumOf(entry.postings.filter(({ account }) => account.role === role).map(({ amount }) => unitsOf(amount)));
    const [bank, ...batch] = lines.map(({ amount }) => unitsOf(amount));
    expect(bank).toBe(on('suspense'));
    const difference = why?.facts['difference'];
    const owed = typeof difference === 'object' ? unitsOf(difference) : 0n;
    expect(sumOf(batch)).toBe(owed - on('payouts_in_transit'));
  }
  // Sixty payments and a credit, when the batch was first matched and whenever it was again after it had grown and shrunk.
  const large = ofKind('match').filter(({ entry }) => entry.reference === largeBatch);
  expect(large.length).toBeGreaterThan(2);
  for (const { lines, more } of large) expect([lines.length, more]).toEqual([50, 11]);
});

it('shows fifty lines of a batch and counts the rest; of its fees and tax only the lines that have any', () => {
  const counts = (kind: string): readonly number[][] =>
    ofKind(kind)
      .filter(({ entry }) => entry.reference === largeBatch)
      .map(({ lines, more }) => [lines.length, more]);
  expect(counts('payout')).toContainEqual([50, 10]);
  expect(counts('fee')).toEqual([[10, 0]]);
  expect(counts('tax')).toEqual([[10, 0]]);
  // What the file added by which the batch grew.
  expect(counts('payout')).toContainEqual([1, 0]);
});

it('rests a reversal on what it takes back', () => {
  const byId = new Map(opened.map((one) => [one.entry.id, one]));
  const reversals = ofKind('reversal');
  const kinds = reversals.map(({ entry }) => byId.get(entry.reverses ?? '')?.entry.kind);
  expect(new Set(kinds)).toEqual(new Set(['sale', 'payout', 'match', 'write_off_credit']));
  for (const { entry, lines, more } of reversals) {
    const original = byId.get(entry.reverses ?? '');
    expect([lines, more]).toEqual([original?.lines, original?.more]);
    expect([entry.reference, entry.source]).toEqual([original?.entry.reference, original?.entry.source]);
    expect(original?.entry.reversedBy).toBe(entry.id);
  }
});

it('gives the sentence of a match to what was booked for it, and the link that seals each entry', () => {
  for (const { entry, why, link } of opened) {
    expect([entry.id, why !== null]).toEqual([entry.id, entry.source === null]);
    const seal = books.reader
      .read('SELECT seq, command, hash FROM chain_link WHERE through_entry >= ? ORDER BY seq LIMIT 1')
      .get(BigInt(entry.id));
    expect([BigInt(link?.seq ?? 0), link?.command, link?.hash]).toEqual([
      seal?.['seq'],
      seal?.['command'],
      seal?.['hash'],
    ]);
  }
  expect(new Set(opened.flatMap(({ why }) => why?.code ?? []))).toEqual(
    new Set(['match_written_off', 'match_accepted_difference', 'match_reference_amount', 'match_reference_rounded']),
  );
});

it('knows no entry of another merchant, and none with a number that no row can have', async () => {
  const foreign = books.postings.find(({ merchant }) => merchant === books.other)?.entry.toString() ?? '';
  const open = (merchantId: string, entryId: string) => books.test.dispatch('ledger.entry', { merchantId, entryId });
  expect(await open(books.other, foreign)).toMatchObject({ ok: true });
  for (const entryId of [foreign, '0', '9'.repeat(19)])
    expect(await open(books.shop, entryId)).toMatchObject({ ok: false, code: 'entry_unknown' });
  expect(await open('nobody', foreign)).toMatchObject({ ok: false, code: 'merchant_unknown' });
});
