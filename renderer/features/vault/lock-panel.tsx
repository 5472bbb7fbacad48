import { Button, NativeSelect } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { mostLockAfter, usePreferences } from '../../ui/preferences-context.tsx';
import { useLock } from './lock-context.ts';

const choices = Array.from({ length: mostLockAfter }, (_, at) => at + 1);

/** When the workspace locks itself. */
export function LockPanel() {
  const { labels, voice } = useSpeech();
  const words = labels.security;
  const { lockAfter, setLockAfter } = usePreferences();
  const lock = useLock();
  return (
    <Panel title={words.lockTitle} hint={words.lockText}>
      <div className="nk-row nk-security-row">
        <NativeSelect
          label={words.lockAfter}
          value={String(lockAfter)}
          onChange={(event) => setLockAfter(Number(event.currentTarget.value))}
          data={choices.map((minutes) => ({ value: String(minutes), label: words.minutes(minutes, voice) }))}
        />
        <Button variant="default" leftSection={<IconLock size={16} aria-hidden />} onClick={lock}>
          {words.lockNow}
        </Button>
      </div>
    </Panel>
  );
}
