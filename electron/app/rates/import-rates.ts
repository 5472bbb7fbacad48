import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readRateFile } from '../../formats/rates/read-rate-file.ts';
import { listMerchants } from '../../store/merchants/merchants-table.ts';
import { findRateFile, insertQuote, insertRateFile } from '../../store/rates/quotes-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { givenFiles } from '../imports/given-files.ts';
import { issuesHold } from '../imports/held-issues.ts';
import { bookRates } from './book-rates.ts';
import { shownIssue } from '../imports/shown-issue.ts';

/** Takes a file of rates up. What is known already is counted; days that waited for a rate are booked at once. */
export const importRates: Handlers['rates.import'] = async ({ file }, context) => {
  const { writer } = context.workspace;
  const given = await givenFiles(context, [file]);
  if (!given.ok) return given;
  const source = given.files[0]?.source;
  if (source === undefined) return refuse('file_missing', { file });
  const bytes = 'bytes' in source ? source.bytes : await readFile(source.path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const before = findRateFile(writer, sha256);
  const read = readRateFile(bytes, before?.fileName ?? source.name);
  if (!read.ok) return refuse('rate_file_unknown', { file: source.name });
  const held = issuesHold([{ file: source.name, issues: read.issues }]);
  if (held !== null) return held;
  const now = context.clock();
  return inTransaction(writer, 'rates.import', now, () => {
    // What was corrected after this very file was taken up stays corrected.
    const seq = before?.seq ?? insertRateFile(writer, { fileName: source.name, sha256, kind: read.kind }, now);
    const fresh = read.quotes.filter((quote) => insertQuote(writer, quote, seq, before !== null)).length;
    for (const merchant of listMerchants(writer)) bookRates(writer, merchant, now);
    const issues = read.issues.map(shownIssue);
    return {
      keep: true,
      value: answer({ file: source.name, kind: read.kind, new: fresh, known: read.quotes.length - fresh, issues }),
    };
  });
};
