import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { Declined } from '../../bridge/declined.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { IssueList } from '../../ui/issue-list.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useChosenFile } from '../../ui/use-chosen-file.ts';
import { heldIssues } from './held-issues.ts';

/** Takes up a file of rates, and says what of it was new. */
export function RateFile() {
  const { labels, voice } = useSpeech();
  const words = labels.rates;
  const take = useCommandCall('rates.import');
  const chosen = useChosenFile(({ token }) => take.mutate({ file: token }));
  const choose = (): void => {
    take.reset();
    void chosen.choose();
  };
  const error = take.error ?? chosen.error;
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
          onClick={choose}
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
