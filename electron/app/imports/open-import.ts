import { institutions } from '../../../shared/catalogue/institutions.ts';
import type { ImportedFile } from '../../../shared/contract/imports.ts';
import type { ImportId } from '../../../shared/kernel/ids.ts';
import type { NormalisedRow, RecognisedPart, StatementBalance } from '../../formats/format.ts';
import { insertImport, insertImportOutcome, insertStatementBalance } from '../../store/imports/imports-table.ts';
import { insertReliance } from '../../store/imports/import-reliance.ts';
import { insertImportText, type RowText } from '../../store/imports/import-texts.ts';
import { lastRows, postImport } from '../../store/ledger/post-import.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import type { OpenContext } from '../handler.ts';
import { openBooks } from '../ledger/books.ts';
import { accountForFile } from './account-for-file.ts';
import { bookAttempt } from './book-attempt.ts';
import { bookOpeningBalance } from './book-opening-balance.ts';
import { bookPayouts, bookSettlementRow, type BookedRow, type SettlementFile } from './book-settlement-row.ts';
import { bookStatementRow } from './book-statement-row.ts';
import { countControls } from './count-controls.ts';
import { firstDayRows } from './first-day-rows.ts';
import { importsNoted } from './imports-noted.ts';
import { knownLumps } from './known-lumps.ts';
import { joinBalances } from './join-balances.ts';
import { tallyFile, type FileTally } from './file-tally.ts';

/** How many rows' texts are kept together. */
const rowsInText = 2000;

/** The number of an import in the books, null for a file that was left out; and whether it holds other currencies. */
export type Booked = { readonly seq: bigint | null; readonly foreign: boolean };

export type OpenImport = {
  readonly tally: FileTally;
  readonly add: (row: NormalisedRow) => void;
  readonly finish: (balances: readonly StatementBalance[]) => Partial<ImportedFile & Booked>;
};

/** Opens a file's place in the books: its account and import row; rows are booked as they come, the rest at the end. */
export function openImport(
  context: OpenContext,
  merchant: MerchantRecord,
  file: {
    readonly id: ImportId;
    readonly name: string;
    readonly sha256: string;
    readonly recognised: RecognisedPart;
    readonly wanted: string | undefined;
  },
): OpenImport {
  const { writer } = context.workspace;
  const { recognised } = file;
  const now = context.clock();
  const account = accountForFile(
    writer,
    {
      merchantId: merchant.id,
      fileKind: recognised.kind,
      institution: recognised.institution,
      number: recognised.account,
      wanted: file.wanted,
      own: recognised.accountId,
    },
    context.ids,
    now,
  );
  const place = insertImport(
    writer,
    {
      id: file.id,
      merchantId: merchant.id,
      accountSeq: account.seq,
      fileName: file.name,
      sha256: file.sha256,
      format: recognised.format,
      kind: recognised.kind,
    },
    now,
  );
  const controls = countControls();
  const tally = tallyFile(recognised.kind);
  const books = openBooks(writer, merchant.id);
  const { importSeq } = place;
  const relied = new Map<bigint, number>();
  const relyOn = (on: bigint): void => void relied.set(on, (relied.get(on) ?? 0) + 1);
  const common = { writer, books, zone: merchant.zone, accountSeq: account.seq, place, relyOn, count: controls.count };
  let texts: RowText[] = [];
  const before = lastRows(writer);
  const noted = importsNoted(writer);
  const settlement: SettlementFile = {
    ...common,
    noted,
    lumps: knownLumps({ ...common, noted }),
    providerAccountId: account.id,
    paidOut: new Map(),
    isWallet: institutions[recognised.institution].kind === 'wallet',
    keptAtOnce: new Map(),
  };
  const firstDay = firstDayRows();
  const printsBalances = account.kind === 'bank' || settlement.isWallet;
  const book = (row: NormalisedRow): BookedRow => {
    if (account.kind === 'bank') return bookStatementRow(common, row);
    return row.kind === 'declined' || row.kind === 'pending'
      ? bookAttempt(settlement, row)
      : bookSettlementRow(settlement, row);
  };

  return {
    tally,
    add: (row) => {
      const booked = book(row);
      if (printsBalances) firstDay.see(row, booked);
      texts.push({ line: row.line, raw: row.raw });
      if (texts.length === rowsInText) {
        insertImportText(writer, importSeq, texts);
        texts = [];
      }
      tally.row(row, booked);
    },
    finish: (balances) => {
      postImport(writer, {
        merchantId: merchant.id,
        importSeq,
        accountId: account.id,
        ...before,
        closedThrough: books.closedThrough,
      });
      bookPayouts(settlement);
      if (texts.length > 0) insertImportText(writer, importSeq, texts);
      controls.write(writer, importSeq);
      const joined = joinBalances(balances);
      tally.issues([...joined.issues, ...settlement.lumps.end()]);
      const span = tally.span();
      if (span !== null) {
        for (const balance of joined.balances) {
          const begins = { ...common, accountId: account.id, accountKind: account.kind, importSeq };
          bookOpeningBalance(begins, balance.opening, span.from, firstDay.of(balance.currency, span.from));
          insertStatementBalance(writer, importSeq, balance, span.from, span.to);
        }
      }
      for (const [on, rows] of relied) insertReliance(writer, importSeq, on, rows);
      const summary = tally.summary();
      insertImportOutcome(writer, importSeq, {
        ...tally.rows(),
        batches: summary.batches.length,
        issues: tally.allIssues(),
      });
      return {
        format: recognised.format,
        kind: recognised.kind,
        institution: institutions[recognised.institution].name,
        ...summary,
        seq: importSeq,
        foreign: summary.totals.some(({ currency }) => currency !== merchant.base),
      };
    },
  };
}
