import { figuresOf } from './figures-digest.ts';
import { fileIssue } from './file-issue.ts';
import type { NormalisedRow } from './format.ts';
import { providerIdentities } from './row-identity.ts';
import type { Findings } from './text/text-format.ts';

/**
 * Passes on rows whose identity is the provider's own id, each once: the same row over again is a note, another row
 * under the same id is an issue that holds the file.
 */
export function meetOnce(findings: Findings): (row: NormalisedRow) => void {
  const meet = providerIdentities();
  return (row) => {
    const seen = meet(row.identity, figuresOf(row), row.line);
    if (seen.verdict === 'first') {
      findings.row(row);
      return;
    }
    const facts = { reference: row.reference ?? '', firstLine: seen.firstLine, line: row.line };
    findings.issue(
      fileIssue(seen.verdict === 'same' ? 'duplicate_row' : 'identity_conflict', facts, { line: row.line }),
    );
  };
}
