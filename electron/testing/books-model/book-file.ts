import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { ImportId, MatchId, MerchantId } from '../../../shared/kernel/ids.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { money, zero, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import { bookPayouts, bookSettlementRow, type SettlementFile } from '../../app/imports/book-settlement-row.ts';
import { importsNoted } from '../../app/imports/imports-noted.ts';
import { knownLumps } from '../../app/imports/known-lumps.ts';
import { bookStatementRow, type StatementFile } from '../../app/imports/book-statement-row.ts';
import { bringImportBack, takeImportBack } from '../../app/imports/take-import-back.ts';
import { openBooks } from '../../app/ledger/books.ts';
import { bookMatch, makeMatchAgain, takeMatchBack } from '../../app/matching/book-match.ts';
import type { NormalisedRow } from '../../formats/format.ts';
import type { Writer } from '../../store/connection.ts';
import { insertControl, type ControlMeasure } from '../../store/imports/control-totals.ts';
import { insertImport, type ImportPlace } from '../../store/imports/imports-table.ts';
import { lastRows, postImport } from '../../store/ledger/post-import.ts';
import { readMatch } from '../../store/matching/matches-table.ts';
import { insertAccount, listAccounts } from '../../store/merchants/accounts-table.ts';
import { insertMerchant } from '../../store/merchants/merchants-table.ts';
import { listBatches } from '../../store/settlements/batches-table.ts';
import { listStatementLines } from '../../store/settlements/statement-lines-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { drawnMerchants, type DrawnFile, type DrawnMerchant, type DrawnRow } from './draw-files.ts';

const now = 1;

/** The merchants of the model, with their accounts. */
export function insertDrawnMerchants(writer: Writer): void {
  for (const { id, zone, base, providers, bank } of drawnMerchants as readonly DrawnMerchant[]) {
    const merchantId = id as MerchantId;
    const facts = { name: id, country: 'IN', industry: 'retail', currencies: [base], declared: [] } as const;
    insertMerchant(writer, { id: merchantId, zone, base, ...facts }, now);
    for (const provider of providers) {
      insertAccount(writer, 'provider', { id: provider, merchantId, institution: 'phonepe', number: provider }, now);
    }
    insertAccount(writer, 'bank', { id: bank, merchantId, institution: 'hdfc', number: bank }, now);
  }
}

/** What a reader would give for the row. */
const normalised = (row: DrawnRow, line: number): NormalisedRow => ({
  line,
  kind: row.kind,
  occurredAt: row.occurredAt,
  valueOn: row.settledOn,
  currency: row.currency,
  gross: money(row.currency, row.gross),
  fee: money(row.currency, row.fee),
  tax: money(row.currency, row.tax),
  net: money(row.currency, row.gross - row.fee - row.tax),
  method: row.method,
  reference: row.id,
  merchantReference: null,
  batch: row.batch,
  description: '',
  releaseOn: null,
  balance: null,
  identity: row.id,
  raw: '',
});

/**
 * Takes a drawn file into real books, each step a command of its own: its rows as an import takes them up, its undoing
 * and bringing back, its matches. Everything is posted and summed by the product.
 */
export async function bookFile(writer: Writer, file: DrawnFile, name: string): Promise<void> {
  const merchant = drawnMerchants[file.merchant];
  assert(merchant !== undefined, 'a file of a merchant');
  const merchantId = merchant.id as MerchantId;
  const command = async (work: () => void): Promise<void> =>
    inTransaction(writer, 'test', now, () => {
      work();
      return { keep: true, value: undefined };
    });
  const importSeq = await inTransaction(writer, 'test', now, () => ({
    keep: true,
    value: importRows(writer, file, name, merchant).importSeq,
  }));
  if (file.fate !== 'kept') await command(() => void takeImportBack(writer, importSeq, now));
  if (file.fate === 'restored') await command(() => bringImportBack(writer, merchantId, importSeq, now));
  if (file.matches.length > 0) await command(() => bookMatches(writer, file, merchantId, false));
  if (file.matches.some(({ outcome }) => outcome !== 'kept')) {
    await command(() => bookMatches(writer, file, merchantId, true));
  }
}

function importRows(writer: Writer, file: DrawnFile, name: string, merchant: DrawnMerchant): ImportPlace {
  const merchantId = merchant.id as MerchantId;
  const kind = file.kind === 'statement' ? 'bank' : 'provider';
  const account = listAccounts(writer, kind, merchantId).find(({ id }) => id === file.account);
  assert(account !== undefined, 'a file of an account');
  const made = { id: name as ImportId, merchantId, accountSeq: account.seq, fileName: name, sha256: name };
  const place = insertImport(writer, { ...made, format: 'drawn', kind: file.kind }, now);
  const books = openBooks(writer, merchantId);
  const totals = new Map<string, { measure: ControlMeasure; currency: CurrencyCode; units: bigint }>();
  const count = (measure: ControlMeasure, { currency, units }: Money): void => {
    const total = totals.get(`${measure} ${currency}`) ?? { measure, currency, units: 0n };
    totals.set(`${measure} ${currency}`, { ...total, units: total.units + units });
  };
  const noted = importsNoted(writer);
  const common = { writer, accountSeq: account.seq, place, relyOn: () => undefined, noted };
  const rows: SettlementFile & StatementFile = {
    ...common,
    books,
    zone: merchant.zone,
    providerAccountId: file.account,
    lumps: knownLumps(common),
    paidOut: new Map(),
    isWallet: false,
    keptAtOnce: new Map(),
    count,
  };
  const before = lastRows(writer);
  file.rows.forEach((row, index) => {
    const reading = normalised(row, index + 1);
    const booked = file.kind === 'statement' ? bookStatementRow(rows, reading) : bookSettlementRow(rows, reading);
    assert(booked.issue === null, `row ${row.id} contradicts the books`);
    assert(booked.day === row.day, `row ${row.id} of ${row.occurredAt} falls on ${booked.day}, not on ${row.day}`);
  });
  postImport(writer, {
    merchantId,
    importSeq: place.importSeq,
    accountId: file.account,
    ...before,
    closedThrough: books.closedThrough,
  });
  bookPayouts(rows);
  for (const { measure, currency, units } of totals.values()) {
    insertControl(writer, place.importSeq, measure, money(currency, units));
  }
  return place;
}

/** Makes the file's matches; or takes back those that do not stay, and makes some of these again. */
function bookMatches(writer: Writer, file: DrawnFile, merchantId: MerchantId, undo: boolean): void {
  const books = openBooks(writer, merchantId);
  const batches = listBatches(writer, merchantId);
  const lines = listStatementLines(writer, merchantId);
  for (const { provider, batch: reference, currency, line: lineId, outcome } of file.matches) {
    const line = lines.find(({ reference: id }) => id === lineId);
    const batch = batches.find(
      (one) => one.providerAccountId === provider && one.reference === reference && one.net.currency === currency,
    );
    assert(batch !== undefined && line !== undefined, 'a match of what is in the books');
    if (!undo) {
      bookMatch(
        writer,
        books,
        {
          id: `match ${lineId}` as MatchId,
          merchantId,
          rule: 'drawn',
          why: sentence('match_accepted', { left: reference, right: lineId, amount: toWire(line.amount) }),
          by: 'person',
          batches: [batch],
          lines: [line],
          rounding: money(currency, batch.net.units - line.amount.units),
          writtenOff: zero(currency),
          letThrough: zero(currency),
        },
        now,
      );
      continue;
    }
    if (outcome === 'kept' || line.matchSeq === null) continue;
    const match = readMatch(writer, line.matchSeq);
    assert(match !== null, 'a match that stands');
    takeMatchBack(writer, books, line.matchSeq, 'person', now);
    if (outcome === 'back and again') makeMatchAgain(writer, books, merchantId, match, now);
  }
}
