import { IconInfoCircle, IconAlertCircle } from '@tabler/icons-react';
import type { ImportedFile } from '../../shared/contract/imports.ts';
import { useSpeech } from '../i18n/speech-context.tsx';

/** Faults in the file itself, each with its place and what to do; those that hold the import back come first. */
export function IssueList({ issues }: { readonly issues: ImportedFile['issues'] }) {
  const { labels, sayIssue } = useSpeech();
  if (issues.length === 0) return null;
  const ordered = issues.toSorted((a, b) => Number(b.holds) - Number(a.holds));
  return (
    <div className="nk-issues">
      <h3>{labels.imports.issues}</h3>
      <ul aria-label={labels.imports.issues}>
        {ordered.map((issue) => (
          <li key={JSON.stringify(issue)} data-holds={issue.holds}>
            {issue.holds ? <IconAlertCircle size={16} aria-hidden /> : <IconInfoCircle size={16} aria-hidden />}
            <div>
              <span>{sayIssue(issue)}</span>
              <span className="nk-dim nk-small">
                {' '}
                {issue.holds ? labels.imports.issueHolds : labels.imports.issueNote}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
