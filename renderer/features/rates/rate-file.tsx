import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { Declined } from '../../bridge/declined.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { IssueList } from '../../ui/issue-list.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { heldIssues } from './held-issues.ts';

/** Takes up a file of rates, and says what of it was new. */
export function RateFile() {
  const { labels, voice } = useSpeech();
  const words = labels.rates;
  const bridge = useBridge();
  const take = useCommandCall('rates.import');
  const [failed, setFailed] = useState<unknown>(null);
  const choose = async (): Promise<void> => {
    setFailed(null);
    take.reset();
    try {
      const [file] = await bridge.chooseFiles();
      if (file !== undefined) take.mutate({ file: file.token });
    } catch (caught) {
      setFailed(caught);
    }
  };
  const error = take.error ?? failed;
  const issues = take.data?.issues ?? (error instanceof Declined ? heldIssues(error.refusal) : []);
  return (
    <Panel
      title={words.importFile}
      hint={words.importHint}
      actions={
        <Button
          variant="default"
          loading={take.isPending}
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={() => void choose()}
        >
          {words.chooseFile}
        </Button>
      }
    >
      {take.data === undefined && error === null ? null : (
        <div className="nk-stack-tight" role="status">
          {take.data === undefined ? null : (
            <p className="nk-row">
              <StateMark tone={take.data.new > 0 ? 'ok' : 'quiet'}>{take.data.file}</StateMark>
              {words.taken(take.data.new, take.data.known, voice)}
            </p>
          )}
          {error === null ? null : <Trouble error={error} />}
          <IssueList issues={issues} />
        </div>
      )}
    </Panel>
  );
}
