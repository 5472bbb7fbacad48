import { Button, Checkbox } from '@mantine/core';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { IssueList } from '../../ui/issue-list.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import type { EditingProps } from './editing.ts';
import { missingWords } from './missing-words.ts';
import { ReadingTable } from './reading-table.tsx';
import type { Trial, useTrial } from './use-trial.ts';

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
  const { labels } = useSpeech();
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
        {missing.length === 0 && trial?.isPending === true ? (
          <p className="nk-dim" role="status">
            {labels.common.loading}
          </p>
        ) : null}
        {read === undefined ? null : <ReadRows {...editing} read={read} onReferences={onReferences} />}
      </div>
    </Panel>
  );
}

type ReadRowsProps = Pick<EditingProps, 'draft' | 'table'> & {
  readonly read: Trial;
  readonly onReferences: (column: string) => void;
};

/** The first rows, after the first of what holds the file back and before all else there is to say. */
function ReadRows({ draft, table, read, onReferences }: ReadRowsProps) {
  const { labels, voice } = useSpeech();
  const words = labels.mappings;
  const holding = read.issues.filter(({ holds }) => holds);
  const [first] = holding;
  const others = read.issues.filter((issue) => issue !== first);
  return (
    <>
      <p className="nk-row" role="status">
        <StateMark tone={read.rowsRead === 0 ? 'bad' : 'ok'}>
          {read.rowsRead === 0 ? words.noRows : words.rowsRead(read.rowsRead, voice)}
        </StateMark>
        {holding.length === 0 ? null : <StateMark tone="bad">{words.holding(holding.length, voice)}</StateMark>}
      </p>
      {first === undefined ? null : <IssueList issues={[first]} onReferences={onReferences} />}
      {read.rows.length === 0 ? null : <ReadingTable draft={draft} table={table} rows={read.rows} />}
      <IssueList issues={others} onReferences={onReferences} />
    </>
  );
}
