import { Button } from '@mantine/core';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useChosenFile } from '../../ui/use-chosen-file.ts';
import type { MappingTarget } from './mapping-target.ts';

/** Says that there is nothing to compare with, and takes a file to do so. */
export function NoFilePanel({ onChoose }: { readonly onChoose: (file: NonNullable<MappingTarget['file']>) => void }) {
  const words = useSpeech().labels.mappings;
  const { choose, error } = useChosenFile(onChoose);
  return (
    <Panel>
      <div className="nk-row-between">
        <p className="nk-soft">{words.noFile}</p>
        <Button variant="default" onClick={() => void choose()}>
          {words.holdFile}
        </Button>
      </div>
      {error === null ? null : <Trouble error={error} />}
    </Panel>
  );
}
