import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { FileToken } from '../../../shared/kernel/ids.ts';
import type { ImportedFile } from '../../../shared/contract/imports.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amounts } from '../../ui/amounts.tsx';
import { momentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { BatchesTable } from './batches-table.tsx';
import { IssueList } from '../../ui/issue-list.tsx';
import { MappingButton, type OnMap } from './mapping-button.tsx';
import { SampleRows } from './sample-rows.tsx';
import { TotalsTable } from './totals-table.tsx';

type FileCardProps = {
  readonly file: ImportedFile;
  /** True where other cards show other parts of the same file. */
  readonly isPart: boolean;
  /** Takes this file out of the import, with all its parts; null where it is the only one. */
  readonly onLeaveOut: ((token: FileToken) => void) | null;
  readonly onMap: OnMap;
  readonly onReferences: (column: string) => void;
  readonly onCurrency: (currency: CurrencyCode) => void;
  readonly onUnit: (unit: 'major' | 'minor') => void;
};

/** One file: what it was recognised as, what is in it, and what there is to say about it. */
export function FileCard({ file, isPart, onLeaveOut, onMap, onReferences, onCurrency, onUnit }: FileCardProps) {
  const { labels, voice } = useSpeech();
  const words = labels.imports;
  const { token } = file;
  const recognised = file.kind !== null;
  return (
    <Panel
      className="nk-file"
      title={
        <span className="nk-file-name">
          <IconFileText size={18} stroke={1.6} aria-hidden />
          {file.file}
        </span>
      }
      actions={
        <div className="nk-file-head">
          <FileMark file={file} />
          <MappingButton file={file} onMap={onMap} />
          {onLeaveOut === null || token === null ? null : (
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              aria-label={words.leaveOutFile(wholeName(file.file))}
              onClick={() => onLeaveOut(token)}
            >
              {isPart ? words.leaveOutWhole : words.leaveOut}
            </Button>
          )}
        </div>
      }
    >
      {recognised && file.alreadyImportedAt === null ? (
        <dl className="nk-file-facts">
          <Fact name={words.rowsRead}>{voice.number(file.rows.read)}</Fact>
          <Fact name={words.rowsNew}>{voice.number(file.rows.new)}</Fact>
          <Fact name={words.rowsKnown}>{voice.number(file.rows.known)}</Fact>
          {file.from === null || file.to === null ? null : (
            <Fact name={labels.common.date}>{words.span(voice.date(file.from), voice.date(file.to))}</Fact>
          )}
          <Fact name={words.months}>
            {file.months.length === 0 ? labels.common.none : file.months.map((month) => voice.month(month)).join(', ')}
          </Fact>
          {file.unsettled.rows === 0 ? null : (
            <Fact name={words.unsettled}>
              {labels.common.rows(file.unsettled.rows, voice)} · <Amounts values={file.unsettled.net} />
            </Fact>
          )}
        </dl>
      ) : null}
      {file.late === 0 ? null : <p className="nk-note">{words.late(file.late, voice)}</p>}
      <IssueList issues={file.issues} onReferences={onReferences} onCurrency={onCurrency} onUnit={onUnit} />
      {recognised && file.alreadyImportedAt === null ? (
        <>
          {file.totals.length === 0 && file.batches.length === 0 ? null : (
            <div className="nk-file-tables">
              {file.totals.length === 0 ? null : <TotalsTable totals={file.totals} />}
              {file.batches.length === 0 ? null : <BatchesTable batches={file.batches} />}
            </div>
          )}
          <SampleRows rows={file.sample} />
        </>
      ) : null}
    </Panel>
  );
}

/** A part is called by the file it lies in and its own name. */
const wholeName = (name: string): string => name.split(' › ')[0] ?? name;

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What the file was recognised as, or why it is not taken. */
function FileMark({ file }: { readonly file: ImportedFile }) {
  const speech = useSpeech();
  const words = speech.labels.imports;
  const kinds = { settlement: words.settlement, statement: words.statement, payments: words.payments };
  if (file.alreadyImportedAt !== null)
    return <StateMark tone="warn">{words.already(momentText(file.alreadyImportedAt, speech))}</StateMark>;
  if (file.kind === null) return <StateMark tone="bad">{words.unknownFormat}</StateMark>;
  const institution = file.institution === null ? [] : [institutionName(speech.labels, file.institution)];
  return <StateMark tone="ok">{[...institution, kinds[file.kind]].join(' · ')}</StateMark>;
}
