import { Button } from '@mantine/core';
import { IconArrowsLeftRight, IconAlertTriangle } from '@tabler/icons-react';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { FileToken } from '../../../shared/kernel/ids.ts';
import type { ImportOutcome } from '../../../shared/contract/imports.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { FileCard } from './file-card.tsx';
import type { OnMap } from './mapping-button.tsx';

type PreviewPanelProps = {
  readonly outcome: ImportOutcome;
  readonly error: Error | null;
  readonly onImport: () => void;
  readonly onDiscard: () => void;
  readonly onLeaveOut: (token: FileToken) => void;
  readonly onMap: OnMap;
  readonly onReferences: (column: string) => void;
  readonly onCurrency: (currency: CurrencyCode) => void;
  readonly onUnit: (unit: 'major' | 'minor') => void;
};

/** Exactly what an import would do, before it is done. */
export function PreviewPanel({
  outcome,
  error,
  onImport,
  onDiscard,
  onLeaveOut,
  onMap,
  onReferences,
  onCurrency,
  onUnit,
}: PreviewPanelProps) {
  const { labels, voice, say } = useSpeech();
  const words = labels.imports;
  const tokens = new Set(outcome.files.map(({ token }) => token));
  const allKnown = outcome.files.every(({ alreadyImportedAt }) => alreadyImportedAt !== null);
  return (
    <>
      <Panel
        title={words.previewTitle}
        hint={words.previewText}
        className="nk-preview-head"
        actions={
          <div className="nk-page-actions">
            <Button variant="default" onClick={onDiscard}>
              {words.discard}
            </Button>
            <Button onClick={onImport} disabled={!outcome.ready} autoFocus>
              {words.doImport}
            </Button>
          </div>
        }
      >
        <div className="nk-preview-facts">
          {outcome.ready ? null : (
            <StateMark tone={allKnown ? 'warn' : 'bad'}>{allKnown ? words.allKnown : words.notReady}</StateMark>
          )}
          <span className="nk-row nk-soft">
            <IconArrowsLeftRight size={16} aria-hidden />
            {words.matchesFound(outcome.matches.length, voice)}
          </span>
          <span className="nk-row nk-soft">
            <IconAlertTriangle size={16} aria-hidden />
            {words.exceptionsLeft(outcome.exceptions, voice)}
          </span>
        </div>
        {outcome.matches.length === 0 ? null : (
          <ul className="nk-sentences">
            {outcome.matches.slice(0, 3).map((match) => (
              <li key={match.reference}>{say(match.why)}</li>
            ))}
          </ul>
        )}
        {error === null ? null : <Trouble error={error} />}
      </Panel>
      {outcome.files.map((file) => (
        <FileCard
          key={`${file.token ?? ''} ${file.sha256}`}
          file={file}
          isPart={outcome.files.filter(({ token }) => token === file.token).length > 1}
          onLeaveOut={tokens.size > 1 ? onLeaveOut : null}
          onMap={onMap}
          onReferences={onReferences}
          onCurrency={onCurrency}
          onUnit={onUnit}
        />
      ))}
    </>
  );
}
