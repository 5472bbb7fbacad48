import { Button } from '@mantine/core';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useDemo } from '../../ui/use-demo.ts';

/** Into the sample books, and out of them again. */
export function DemoControl() {
  const { settings, vault } = useSpeech().labels;
  const { isOpen, opening, leaving, error, open, leave } = useDemo();
  if (isOpen)
    return (
      <Button variant="default" size="xs" loading={leaving} onClick={leave}>
        {settings.demoLeave}
      </Button>
    );
  return (
    <div className="nk-setting-buttons">
      {(['shop', 'desk'] as const).map((of) => (
        <Button key={of} variant="default" size="xs" disabled={opening !== null} onClick={() => open(of)}>
          {of === 'shop' ? vault.openDemo : vault.openDeskDemo}
        </Button>
      ))}
      {error === null ? null : <Trouble error={error} />}
    </div>
  );
}
