import { IconFileTypeCsv } from '@tabler/icons-react';
import type { ImportedFile } from '../../../shared/contract/imports.ts';
import { localeOf } from '../../i18n/locale-of.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amounts } from '../../ui/amounts.tsx';
import { momentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { BatchesTable } from './batches-table.tsx';
import { institutionName } from '../../ui/institution-name.ts';
import { IssueList } from './issue-list.tsx';
import { SampleRows } from './sample-rows.tsx';
import { TotalsTable } from './totals-table.tsx';

/** One file: what it was recognised as, what is in it, and what there is to say about it. */
export function FileCard({ file }: { readonly file: ImportedFile }) {
  const { labels, voice, language } = useSpeech();
  const words = labels.imports;
  const kinds = { settlement: words.settlement, statement: words.statement, payments: words.payments };
  const recognised = file.kind !== null;
  const what = file.kind !== null
    ? [file.institution === null ? null : institutionName(file.institution), kinds[file.kind]].filter((part) => part !== null).join(' · ')
    : null;
  return (
    <Panel
      className="nk-file"
      title={
        <span className="nk-file-name">
          <IconFileTypeCsv size={18} stroke={1.6} aria-hidden />
          {file.file}
        </span>
      }
      actions={
        file.alreadyImportedAt !== null ? (
          <StateMark tone="warn">{words.already(momentText(file.alreadyImportedAt, localeOf(language)))}</StateMark>
        ) : recognised ? (
          <StateMark tone="ok">{what}</StateMark>
        ) : (
          <StateMark tone="bad">{words.unknownFormat}</StateMark>
        )
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
      <IssueList issues={file.issues} />
      {recognised && file.alreadyImportedAt === null ? (
        <>
          <div className="nk-file-tables">
            {file.totals.length === 0 ? null : <TotalsTable totals={file.totals} />}
            {file.batches.length === 0 ? null : <BatchesTable batches={file.batches} />}
          </div>
          <SampleRows rows={file.sample} />
        </>
      ) : null}
    </Panel>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
