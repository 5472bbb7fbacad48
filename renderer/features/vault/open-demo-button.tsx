import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';

/** One click into the sample books. */
export function OpenDemoButton() {
  const words = useSpeech().labels.vault;
  const openDemo = useCommandCall('vault.openDemo');
  return (
    <div className="nk-stack-tight">
      <Button
        variant="default"
        leftSection={<IconPlayerPlay size={16} aria-hidden />}
        onClick={() => openDemo.mutate({})}
        disabled={openDemo.isPending}
        aria-busy={openDemo.isPending}
      >
        {openDemo.isPending ? words.openingDemo : words.openDemo}
      </Button>
      {openDemo.error === null ? null : <Trouble error={openDemo.error} />}
    </div>
  );
}
