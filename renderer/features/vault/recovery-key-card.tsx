import { Button } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Panel } from '../../ui/panel.tsx';
import { groupsOf } from './recovery-groups.ts';
import { RecoverySheet } from './recovery-sheet.tsx';

type RecoveryKeyCardProps = {
  readonly recoveryKey: string;
  readonly fileName: string;
  readonly onKept: () => void;
};

/** The recovery key, to print or to write down. */
export function RecoveryKeyCard({ recoveryKey, fileName, onKept }: RecoveryKeyCardProps) {
  const { labels } = useSpeech();
  const words = labels.vault;
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <Panel title={words.recoveryTitle} className="nk-door-panel nk-recovery-panel">
      <div className="nk-stack-tight">
        <p className="nk-soft">{words.recoveryText}</p>
        <ol className="nk-recovery-key" aria-label={words.recoveryGroups} translate="no">
          {groupsOf(recoveryKey).map((group, at) => (
            // Two groups may be alike; their places are not.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>{group}</li>
          ))}
        </ol>
        <div className="nk-row">
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
            autoFocus
          >
            {words.printKey}
          </Button>
          <Button
            variant="default"
            leftSection={<IconCopy size={16} aria-hidden />}
            onClick={() => setCopied(copyText(recoveryKey))}
          >
            {labels.common.copy}
          </Button>
        </div>
        <p className="nk-dim nk-small" role="status">
          {copied === null ? '' : copied ? words.keyCopied : words.keyNotCopied}
        </p>
        <Button onClick={onKept} fullWidth>
          {words.keptIt}
        </Button>
      </div>
      <RecoverySheet recoveryKey={recoveryKey} fileName={fileName} />
    </Panel>
  );
}
