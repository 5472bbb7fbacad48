import { ActionIcon, Button } from '@mantine/core';
import { IconFileText, IconPaperclip, IconPhoto, IconTrash } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import type { DroppedFile } from '../../../shared/contract/bridge.ts';
import type { Onboarding } from '../../../shared/contract/onboarding.ts';
import type { FileToken } from '../../../shared/kernel/ids.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { useSwiftCall } from '../../bridge/use-swift-call.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { DocumentDialog, type AttachedDocument } from './document-dialog.tsx';

type Wanted = Onboarding['documents'][number];

type DocumentsPanelProps = { readonly documents: readonly Wanted[]; readonly writes: boolean };

/** What the country and the industry ask for, each with its reason and its files; whoever writes the request drops them there. */
export function DocumentsPanel({ documents, writes }: DocumentsPanelProps) {
  const words = useSpeech().labels.onboarding;
  const [shown, setShown] = useState<AttachedDocument | null>(null);
  return (
    <Panel title={words.documents} hint={writes ? words.documentsHint : undefined}>
      <ul className="nk-request-documents">
        {documents.map((wanted) => (
          <DocumentRow key={wanted.kind} wanted={wanted} writes={writes} onShow={setShown} />
        ))}
      </ul>
      {shown === null ? null : <DocumentDialog key={shown.id} document={shown} onClose={() => setShown(null)} />}
    </Panel>
  );
}

const nameOfKind = (kind: string, { labels }: Speech): string => {
  const names: Readonly<Record<string, string>> = labels.documents.kinds;
  return names[kind] ?? kind;
};

type DocumentRowProps = {
  readonly wanted: Wanted;
  readonly writes: boolean;
  readonly onShow: (document: AttachedDocument) => void;
};

function DocumentRow({ wanted: { kind, required, why, source, files }, writes, onShow }: DocumentRowProps) {
  const speech = useSpeech();
  const { labels } = speech;
  const words = labels.onboarding;
  const { merchant } = usePlace();
  const bridge = useBridge();
  const attach = useSwiftCall('onboarding.attach');
  const detach = useSwiftCall('onboarding.detach');
  const [over, setOver] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const name = nameOfKind(kind, speech);
  const reasons: Readonly<Record<string, string>> = labels.documents.reasons;

  const take = async (taking: Promise<readonly { readonly token: FileToken }[]>): Promise<void> => {
    try {
      setError(null);
      for (const { token } of await taking) await attach.mutateAsync({ merchantId: merchant.id, kind, file: token });
    } catch (caught) {
      setError(caught);
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const dropped: readonly DroppedFile[] = [...event.dataTransfer.files];
    if (dropped.length > 0) void take(bridge.takeFiles(dropped));
  };
  const target = writes
    ? {
        'data-drop-here': true,
        onDragEnter: () => setOver(true),
        onDragOver: (event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        },
        onDragLeave: () => setOver(false),
        onDrop: drop,
      }
    : {};
  const trouble = error ?? detach.error;
  return (
    <li
      className={over ? 'nk-request-document nk-request-over' : 'nk-request-document'}
      data-field={`documents.${kind}`}
      {...target}
    >
      <div className="nk-request-document-head">
        <div>
          <strong>{name}</strong>{' '}
          {files.length > 0 ? (
            <StateMark tone="ok">{words.attached}</StateMark>
          ) : (
            <StateMark tone={required ? 'warn' : 'quiet'}>
              {required ? labels.documents.required : labels.documents.optional}
            </StateMark>
          )}
          <p className="nk-dim nk-small" title={source?.says}>
            {why === null ? words.notAskedFor : (reasons[why] ?? '')}
          </p>
        </div>
        {writes ? (
          <Button
            variant="default"
            size="xs"
            loading={attach.isPending}
            leftSection={<IconPaperclip size={14} aria-hidden />}
            aria-label={words.attachTo(name)}
            onClick={() => void take(bridge.chooseFiles())}
          >
            {over ? words.dropHere : words.attach}
          </Button>
        ) : null}
      </div>
      {files.length === 0 ? null : (
        <ul className="nk-request-files" aria-label={words.filesOf(name)}>
          {files.map((file) => (
            <li key={file.id} className="nk-row">
              {file.media === 'application/pdf' ? (
                <IconFileText size={16} aria-hidden />
              ) : (
                <IconPhoto size={16} aria-hidden />
              )}
              <button type="button" className="nk-link" onClick={() => onShow(file)}>
                {file.name}
              </button>
              <span className="nk-dim nk-small">{sizeText(file.size, speech)}</span>
              {writes ? (
                <ActionIcon
                  variant="subtle"
                  size="sm"
                  color="gray"
                  aria-label={words.removeFile(file.name)}
                  onClick={() => detach.mutate({ merchantId: merchant.id, id: file.id })}
                >
                  <IconTrash size={14} aria-hidden />
                </ActionIcon>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {trouble === null ? null : <Trouble error={trouble} />}
    </li>
  );
}

const sizeText = (bytes: number, { voice }: Speech): string =>
  bytes < 1_000_000
    ? `${voice.number(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${voice.number(Math.round(bytes / 100_000) / 10)} MB`;
