import { Button } from '@mantine/core';
import { IconDatabase } from '@tabler/icons-react';
import { useState } from 'react';
import type { BackupRow } from '../../../shared/contract/backups.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask, useAsk } from '../../bridge/use-ask.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { momentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showDone, showStepRefused } from '../../ui/step-notice.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { BackupNotes } from './backup-notes.tsx';
import { BackupsTable } from './backups-table.tsx';
import { useRestore } from './restore-dialog.tsx';

/** The backups beside the workspace: what there is, one more, and the way back to one. */
export function BackupsPanel() {
  const speech = useSpeech();
  const words = speech.labels.backups;
  const known = useAsk('backups.list', {});
  const make = useCommandCall('backups.make');
  const demo = useAsk('vault.status', {}).data?.demo ?? true;
  const { elsewhere, restore, dialog } = useRestore();

  return (
    <Answered query={known}>
      {(list) => (
        <div className="nk-stack">
          <BackupNotes list={list} />
          <Panel
            title={words.title}
            hint={words.panelHint(list.folder)}
            flush={list.backups.length > 0}
            actions={
              demo ? undefined : (
                <div className="nk-backup-actions">
                  <Button variant="default" onClick={() => void elsewhere.choose()} title={words.elsewhereHint}>
                    {words.elsewhere}
                  </Button>
                  <Button
                    loading={make.isPending}
                    onClick={() => make.mutate({}, { onSuccess: () => showDone(words.made, speech) })}
                  >
                    {words.make}
                  </Button>
                </div>
              )
            }
          >
            {make.error === null ? null : <Trouble error={make.error} />}
            {elsewhere.error === null ? null : <Trouble error={elsewhere.error} />}
            {list.backups.length === 0 ? (
              <EmptyState icon={IconDatabase} title={words.none} text={words.noneText} help="backups" />
            ) : (
              <Listed list={list} onRestore={restore} />
            )}
          </Panel>
          <Panel title={words.keptTitle}>
            <p>{words.keptText}</p>
          </Panel>
          {dialog}
        </div>
      )}
    </Answered>
  );
}

type ListedProps = { readonly list: Output<'backups.list'>; readonly onRestore: (backup: BackupRow) => void };

function Listed({ list, onRestore }: ListedProps) {
  const speech = useSpeech();
  const bridge = useBridge();
  const [checking, setChecking] = useState<string | null>(null);
  const check = async ({ name, madeAt }: BackupRow): Promise<void> => {
    setChecking(name);
    try {
      await ask(bridge, 'backups.check', { backup: { name } });
      showDone(speech.labels.backups.checked(momentText(madeAt, speech)), speech);
    } catch (error) {
      showStepRefused(error, speech);
    }
    setChecking(null);
  };
  return (
    <BackupsTable
      backups={list.backups}
      checking={checking}
      onCheck={(backup) => void check(backup)}
      onRestore={onRestore}
    />
  );
}
