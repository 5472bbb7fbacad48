import type { RefusalOf } from '../../../shared/contract/contract.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Given, type Handlers } from '../handler.ts';
import { givenFiles } from './given-files.ts';
import { heldIssues, issuesHold } from './held-issues.ts';
import { importFiles, type FileInBooks } from './import-files.ts';

/** All the files or none: the first reason against one of them takes everything back. */
export const commitImport: Handlers['imports.commit'] = async (input, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, input.merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: input.merchantId });
  const given = await givenFiles(context, input.files);
  if (!given.ok) return given;
  await context.backups.beforeImport(context.session, context.signal);
  return inTransaction<Given<'imports.commit'>>(writer, 'imports.commit', context.clock(), async () => {
    const { files, outcome } = await importFiles(context, merchant, given.files, input);
    const refused = firstRefusal(files);
    if (refused !== null) return { keep: false, value: refused };
    context.signal.throwIfAborted();
    const kept = files.filter(({ alreadyImportedAt }) => alreadyImportedAt === null);
    return { keep: true, value: answer({ imports: kept, outcome }) };
  });
};

function firstRefusal(files: readonly FileInBooks[]): RefusalOf<'imports.commit'> | null {
  // Of a file of several parts some may be in the books: only one with nothing new is refused.
  const fresh = new Set(files.filter(({ alreadyImportedAt }) => alreadyImportedAt === null).map(({ token }) => token));
  const known = files.filter(({ token }) => !fresh.has(token));
  if (known[0] !== undefined) {
    return refuse('already_imported', {
      file: known[0].file,
      since: known[0].alreadyImportedAt ?? '',
      files: known.map(({ file }) => file),
    });
  }
  const unknown = files.find(({ format, alreadyImportedAt }) => format === null && alreadyImportedAt === null);
  if (unknown !== undefined) return refuse('format_unknown', { file: unknown.file, issues: heldIssues([unknown]) });
  return issuesHold(files);
}
