import { Button } from '@mantine/core';
import { useState } from 'react';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import type { MappingTarget } from './mapping-target.ts';

/** Says that there is nothing to compare with, and takes a file to do so. */
export function NoFilePanel({ onChoose }: { readonly onChoose: (file: NonNullable<MappingTarget['file']>) => void }) {
  const words = useSpeech().labels.mappings;
  const bridge = useBridge();
  const [failed, setFailed] = useState<unknown>(null);
  const choose = async (): Promise<void> => {
    setFailed(null);
    try {
      const [file] = await bridge.chooseFiles();
      if (file !== undefined) onChoose(file);
    } catch (caught) {
      setFailed(caught);
    }
  };
  return (
    <Panel>
      <div className="nk-row-between">
        <p className="nk-soft">{words.noFile}</p>
        <Button variant="default" onClick={() => void choose()}>
          {words.holdFile}
        </Button>
      </div>
      {failed === null ? null : <Trouble error={failed} />}
    </Panel>
  );
}
