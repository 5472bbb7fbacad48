import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { ImportedFile } from '../../../shared/contract/imports.ts';
import { useLongCall } from '../../bridge/use-long-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { useInbox } from '../../ui/inbox-context.tsx';
import { Page } from '../../ui/page.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useUndo } from '../../ui/use-undo.ts';
import { DonePanel } from './done-panel.tsx';
import { DropZone } from './drop-zone.tsx';
import { ImportHistory } from './import-history.tsx';
import type { OnMap } from './mapping-button.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { ProgressPanel } from './progress-panel.tsx';
import { nothingSaid, whatIsSaid, type SaidOfFiles } from './said-of-files.ts';

type ImportsPageProps = {
  /** What has been said of files elsewhere; when it changes, the files are looked at again. */
  readonly said: SaidOfFiles;
  /** All that has been said: columns that hold references and no card numbers, a currency; nothing again once the files are done with. */
  readonly onSaid: (said: Omit<SaidOfFiles, 'round'>) => void;
  /** Opens the step where the columns of a file are said. */
  readonly onMap: OnMap;
  /** Opens the list of described reports; with the files that wait, which may be of those. */
  readonly onMappings: (files: readonly ImportedFile[]) => void;
};

/** From files to books: what was given is looked at first, and enters only when the reader says so. */
export function ImportsPage({ said, onSaid, onMap, onMappings }: ImportsPageProps) {
  const { labels, voice } = useSpeech();
  const { merchant } = usePlace();
  const inbox = useInbox();
  const preview = useLongCall('imports.preview');
  const commit = useLongCall('imports.commit');
  const { offer } = useUndo();
  const { files } = inbox;

  const { start: startPreview, reset: resetPreview } = preview;
  const { reset: resetCommit } = commit;
  useEffect(() => {
    if (files.length === 0) return;
    resetCommit();
    void startPreview({
      merchantId: merchant.id,
      files: files.map(({ token }) => token),
      ...whatIsSaid(said),
    });
  }, [files, said, merchant.id, startPreview, resetCommit]);

  // What is in the books is no longer waiting: coming back here must not look at it again.
  const { clear: clearInbox } = inbox;
  const done = commit.call.state === 'done';
  useEffect(() => {
    if (!done) return;
    clearInbox();
    onSaid(nothingSaid);
  }, [done, clearInbox, onSaid]);

  const startOver = (): void => {
    inbox.clear();
    onSaid(nothingSaid);
    resetPreview();
    resetCommit();
  };
  const stop = (): void => {
    preview.cancel();
    inbox.clear();
  };
  const choose = (): void => void inbox.choose();
  const commitAll = async (): Promise<void> => {
    const tokens = files.map(({ token }) => token);
    const ended = await commit.start({
      merchantId: merchant.id,
      files: readyTokens(preview.call, tokens),
      ...whatIsSaid(said),
    });
    // What is in the books waits no longer; files that were dropped meanwhile do.
    if (ended.state !== 'done') return;
    for (const token of tokens) inbox.remove(token);
    offer(labels.imports.doneNotice(ended.value.imports.length, voice));
  };
  useCommand('files.choose', choose);

  const busy = commit.call.state === 'running' || preview.call.state === 'running';
  return (
    <Page
      title={labels.imports.title}
      lead={labels.imports.lead}
      actions={
        <Button
          variant="default"
          leftSection={<IconTable size={16} aria-hidden />}
          onClick={() => onMappings(preview.call.state === 'done' ? preview.call.value.files : [])}
        >
          {labels.mappings.list}
        </Button>
      }
    >
      <div className="nk-stack">
        {inbox.error === null ? null : <Trouble error={inbox.error} />}
        {commit.call.state === 'running' ? (
          <ProgressPanel title={labels.imports.importing} progress={commit.call.progress} onCancel={commit.cancel} />
        ) : commit.call.state === 'done' ? (
          <DonePanel result={commit.call.value} onMore={startOver} />
        ) : preview.call.state === 'running' ? (
          <ProgressPanel title={labels.imports.reading} progress={preview.call.progress} onCancel={stop} />
        ) : preview.call.state === 'done' && files.length > 0 ? (
          <PreviewPanel
            outcome={preview.call.value}
            error={commit.call.state === 'failed' ? commit.call.error : null}
            onImport={() => void commitAll()}
            onDiscard={startOver}
            onLeaveOut={inbox.remove}
            onMap={onMap}
            onReferences={(column) => onSaid({ ...said, references: [...said.references, column] })}
            onCurrency={(currency) => onSaid({ ...said, currency })}
            onUnit={(unit) => onSaid({ ...said, unit })}
          />
        ) : (
          <DropZone onChoose={choose} />
        )}
        {preview.call.state === 'failed' ? <Trouble error={preview.call.error} /> : null}
        {busy || (preview.call.state === 'done' && files.length > 0 && commit.call.state !== 'done') ? null : (
          <ImportHistory />
        )}
      </div>
    </Page>
  );
}

type PreviewCall = ReturnType<typeof useLongCall<'imports.preview'>>['call'];
type Token = ReturnType<typeof useInbox>['files'][number]['token'];

/** The files without those that are in the books already: the preview said they are left out. */
function readyTokens(preview: PreviewCall, tokens: readonly Token[]): Token[] {
  if (preview.state !== 'done') return [...tokens];
  // A file of several accounts has a part for each; it is left out when none of them is new.
  const fresh = new Set(preview.value.files.flatMap((file) => (file.alreadyImportedAt === null ? [file.token] : [])));
  return tokens.filter((token) => fresh.has(token));
}
