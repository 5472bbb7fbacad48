import { institutions } from '../../../shared/catalogue/institutions.ts';
import { listImports as readImports } from '../../store/imports/imports-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { shownIssue } from './shown-issue.ts';

export const listImports: Handlers['imports.list'] = ({ merchantId }, { workspace: { reader } }) => {
  if (merchantId !== undefined && findMerchant(reader, merchantId) === null)
    return refuse('merchant_unknown', { id: merchantId });
  const imports = readImports(reader, merchantId ?? null).map(
    ({ id, merchantId: owner, format, kind, sha256, outcome, fileName, importedAt, undoneAt, institution }) => ({
      id,
      merchantId: owner,
      format,
      kind,
      sha256,
      file: fileName,
      institution: institutions[institution].name,
      importedAt: new Date(importedAt).toISOString(),
      undoneAt: undoneAt === null ? null : new Date(undoneAt).toISOString(),
      rows: { read: outcome.read, new: outcome.new, known: outcome.known },
      batches: outcome.batches,
      issues: outcome.issues.map(shownIssue),
    }),
  );
  return answer({ imports });
};
