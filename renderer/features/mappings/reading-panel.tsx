import { Button, Checkbox } from '@mantine/core';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { IssueList } from '../../ui/issue-list.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import type { EditingProps } from './editing.ts';
import { missingWords } from './missing-words.ts';
import { ReadingTable } from './reading-table.tsx';
import type { useTrial } from './use-trial.ts';

type ReadingPanelProps = EditingProps & {
  readonly trial: ReturnType<typeof useTrial>;
  readonly onReferences: (column: string) => void;
  readonly saving: boolean;
  readonly error: Error | null;
  readonly onSave: () => void;
  readonly onClose: () => void;
};

/** What the settings above make of the file, what is missing, and the way to keep them. Stands at the window's foot. */
export function ReadingPanel({ trial, onReferences, saving, error, onSave, onClose, ...editing }: ReadingPanelProps) {
  const { draft, change, missing } = editing;
  const { labels, voice } = useSpeech();
  const words = labels.mappings;
  const read = missing.length === 0 ? trial?.data : undefined;
  return (
    <Panel
      className="nk-reading"
      title={words.read}
      hint={read === undefined || read.rows.length === 0 ? undefined : words.readHint}
      actions={
        <div className="nk-reading-actions">
          <Checkbox
            label={words.compared}
            checked={draft.verified}
            onChange={(event) => change({ verified: event.currentTarget.checked })}
          />
          <Button variant="default" onClick={onClose}>
            {labels.common.cancel}
          </Button>
          <Button onClick={onSave} loading={saving} disabled={missing.length > 0}>
            {words.save}
          </Button>
        </div>
      }
    >
      <div className="nk-reading-body" role="region" aria-label={words.read} tabIndex={0}>
        {error === null ? null : <Trouble error={error} />}
        {missing.length === 0 ? null : (
          <div className="nk-reading-missing" role="status">
            <StateMark tone="warn">{words.stillToSay}</StateMark>
            <ul>
              {missing.map((each) => (
                <li key={each}>{missingWords(labels, each)}</li>
              ))}
            </ul>
          </div>
        )}
        {trial?.error === null || trial === null ? null : <Trouble error={trial.error} />}
        {read === undefined ? null : (
          <>
            <p className="nk-row" role="status">
              <StateMark tone={read.rowsRead === 0 ? 'bad' : 'ok'}>
                {read.rowsRead === 0 ? words.noRows : words.rowsRead(read.rowsRead, voice)}
              </StateMark>
            </p>
            {read.rows.length === 0 ? null : <ReadingTable {...editing} rows={read.rows} />}
            <IssueList issues={read.issues} onReferences={onReferences} />
          </>
        )}
      </div>
    </Panel>
  );
}
