import { z } from 'zod';
import { command, query } from './method.ts';
import {
  amount,
  count,
  currency,
  fileKind,
  fileToken,
  importId,
  issue,
  localDate,
  merchantId,
  month,
  references,
  sentence,
  writtenText,
} from './fields.ts';

const fileName = z.string().min(1).max(260);

const importedFile = z.strictObject({
  token: fileToken.nullable(),
  file: fileName,
  sha256: z.string().length(64),
  /** Null when no format was recognised; `issues` then says what was expected. */
  format: z.string().nullable(),
  kind: fileKind.nullable(),
  institution: z.string().nullable(),
  /** When the very same file is in the books already: since when. It is left out of the import. */
  alreadyImportedAt: z.string().nullable(),
  rows: z.strictObject({ read: count, new: count, known: count }),
  /** Rows by kind, so that the preview says what is in the file. */
  totals: z.array(
    z.strictObject({ currency, kind: z.string(), rows: count, gross: amount, fee: amount, tax: amount, net: amount }),
  ),
  batches: z.array(
    z.strictObject({
      reference: z.string(),
      currency,
      rows: count,
      net: amount,
      settledOn: localDate.nullable(),
      matched: z.boolean(),
    }),
  ),
  unsettled: z.strictObject({ rows: count, net: z.array(amount) }),
  months: z.array(month),
  /** Rows whose own month is closed and which therefore go to the next open one. */
  late: count,
  from: localDate.nullable(),
  to: localDate.nullable(),
  issues: z.array(issue),
  /** The first rows as they will be kept, beside the text they came from. */
  sample: z.array(
    z.strictObject({
      line: count,
      raw: z.string(),
      kind: z.string(),
      occurredAt: z.string(),
      reference: z.string().nullable(),
      net: amount,
      isNew: z.boolean(),
    }),
  ),
});

const importOutcome = z.strictObject({
  files: z.array(importedFile),
  /** What matching would find, or found, with these rows in the books. */
  matches: z.array(z.strictObject({ reference: z.string(), amount, why: sentence })),
  exceptions: count,
  /** True when `imports.commit` with the same files would go through. */
  ready: z.boolean(),
});

export type ImportOutcome = z.output<typeof importOutcome>;
export type ImportedFile = z.output<typeof importedFile>;

const files = z.strictObject({
  merchantId,
  files: z.array(fileToken).min(1).max(50),
  /** Which account they are of: its id, or its number, which opens it when it is new. Else the file's own word decides. */
  account: writtenText.trim().min(1).max(80).optional(),
  references: references.optional(),
  /** The account's currency, for files that have no place for one. */
  currency: currency.optional(),
  /** What amounts are in, for reports that come in rupees and in paise and do not say which. */
  unit: z.enum(['major', 'minor']).optional(),
});

export const imports = {
  /** Does the whole import and takes it back: what it shows is what will happen. */
  'imports.preview': command(files, importOutcome, [
    'workspace_locked',
    'merchant_unknown',
    'file_missing',
    'file_too_large',
    'cancelled',
  ]),
  /** All the files or none. Refused when one is in the books already or when an issue holds one back. */
  'imports.commit': command(
    files,
    z.strictObject({ imports: z.array(importedFile.extend({ id: importId })), outcome: importOutcome }),
    [
      'workspace_locked',
      'merchant_unknown',
      'file_missing',
      'file_too_large',
      'format_unknown',
      'already_imported',
      'issues_hold_import',
      'cancelled',
    ],
  ),
  'imports.list': query(
    z.strictObject({ merchantId: merchantId.optional() }),
    z.strictObject({
      imports: z.array(
        z.strictObject({
          id: importId,
          merchantId,
          file: fileName,
          format: z.string(),
          kind: z.string(),
          institution: z.string(),
          sha256: z.string(),
          importedAt: z.string(),
          rows: z.strictObject({ read: count, new: count, known: count }),
          batches: count,
          issues: z.array(issue),
          /** When it was taken back; null while it stands. */
          undoneAt: z.string().nullable(),
        }),
      ),
    }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /** Takes exactly this import's effects back, by reversals. Refused where a closed month holds it or a later import rests on it. */
  'imports.undo': command(
    z.strictObject({ merchantId, importId }),
    z.strictObject({ importId, entries: count, matches: count }),
    ['workspace_locked', 'merchant_unknown', 'import_unknown', 'import_undone', 'period_closed', 'import_relied_on'],
  ),
};
