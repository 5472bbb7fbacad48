import { Button } from '@mantine/core';
import { IconInfoCircle, IconAlertCircle } from '@tabler/icons-react';
import type { CurrencyCode } from '../../shared/catalogue/currencies.ts';
import type { ImportedFile } from '../../shared/contract/imports.ts';
import { useSpeech } from '../i18n/speech-context.tsx';
import { CurrencyAnswer } from './currency-answer.tsx';
import { UnitAnswer } from './unit-answer.tsx';

type Issue = ImportedFile['issues'][number];

type IssueListProps = {
  readonly issues: readonly Issue[];
  /** Says that the numbers of a column are references, where they were taken for card numbers. */
  readonly onReferences?: ((column: string) => void) | undefined;
  /** Says in which currency an account is kept, where its file has no place for one. */
  readonly onCurrency?: ((currency: CurrencyCode) => void) | undefined;
  /** Says what the amounts are in, where nothing in the file tells. */
  readonly onUnit?: ((unit: 'major' | 'minor') => void) | undefined;
};

/** Faults in the file itself, each with its place and what to do; those that hold the import back come first. */
export function IssueList({ issues, onReferences, onCurrency, onUnit }: IssueListProps) {
  const { labels, sayIssue } = useSpeech();
  if (issues.length === 0) return null;
  const ordered = issues.toSorted((a, b) => Number(b.holds) - Number(a.holds));
  return (
    <div className="nk-issues">
      <h3>{labels.imports.issues}</h3>
      <ul aria-label={labels.imports.issues}>
        {ordered.map((issue, place) => (
          // The same may be said twice of a file, word for word.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${place} ${issue.code}`} data-holds={issue.holds}>
            {issue.holds ? <IconAlertCircle size={16} aria-hidden /> : <IconInfoCircle size={16} aria-hidden />}
            <div>
              <span>{sayIssue(issue)}</span>
              <span className="nk-dim nk-small">
                {' '}
                {issue.holds ? labels.imports.issueHolds : labels.imports.issueNote}
              </span>
              {onReferences === undefined ? null : <ReferencesButton issue={issue} onReferences={onReferences} />}
              {onCurrency === undefined || issue.code !== 'currency_unstated' ? null : (
                <CurrencyAnswer onCurrency={onCurrency} />
              )}
              {onUnit === undefined || issue.code !== 'unit_uncertain' ? null : <UnitAnswer onUnit={onUnit} />}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ReferencesButton({
  issue: { code, column },
  onReferences,
}: {
  readonly issue: Issue;
  readonly onReferences: (column: string) => void;
}) {
  const words = useSpeech().labels.mappings;
  if (code !== 'card_numbers_uncertain' || column === null || column === '') return null;
  return (
    <div className="nk-issue-answer">
      <Button
        variant="default"
        size="compact-sm"
        aria-label={words.areReferencesIn(column)}
        onClick={() => onReferences(column)}
      >
        {words.areReferences}
      </Button>
    </div>
  );
}
