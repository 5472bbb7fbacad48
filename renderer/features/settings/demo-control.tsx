import { Button } from '@mantine/core';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useDemo } from '../../ui/use-demo.ts';

/** Into the sample books, and out of them again. */
export function DemoControl() {
  const { settings, vault } = useSpeech().labels;
  const demo = useDemo();
  if (demo.isOpen)
    return (
      <Button variant="default" size="xs" loading={demo.leaving} onClick={demo.leave}>
        {settings.demoLeave}
      </Button>
    );
  return (
    <div className="nk-setting-buttons">
      {(['shop', 'desk'] as const).map((of) => (
        <Button
          key={of}
          variant="default"
          size="xs"
          disabled={demo.opening !== null}
          aria-busy={demo.opening === of}
          onClick={() => demo.open(of)}
        >
          {demo.opening === of ? vault.openingDemo : of === 'shop' ? vault.openDemo : vault.openDeskDemo}
        </Button>
      ))}
      {demo.error === null ? null : <Trouble error={demo.error} />}
    </div>
  );
}
