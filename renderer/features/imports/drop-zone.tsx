import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HelpLink } from '../../ui/help/help-link.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';

/** The invitation to drop files; the whole window takes them, this only says so. */
export function DropZone({ onChoose }: { readonly onChoose: () => void }) {
  const { labels } = useSpeech();
  const words = labels.imports;
  return (
    <div className="nk-dropzone">
      <EmptyState icon={IconFileImport} title={words.drop} text={words.dropHint}>
        <Button onClick={onChoose}>{words.choose}</Button>
        <KeyHint keys="mod+i" />
      </EmptyState>
      <p className="nk-dropzone-help">
        <HelpLink page="formats" at="where">
          {labels.help.whereFiles}
        </HelpLink>
      </p>
    </div>
  );
}
