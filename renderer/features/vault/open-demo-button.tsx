import { Button } from '@mantine/core';
import { IconLayoutList, IconPlayerPlay } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useDemo } from '../../ui/use-demo.ts';

/** One click into the sample books: of a shop, or of whoever answers for many. */
export function OpenDemoButton() {
  const words = useSpeech().labels.vault;
  const demo = useDemo();
  return (
    <div className="nk-stack-tight">
      {(['shop', 'desk'] as const).map((of) => (
        <Button
          key={of}
          variant={of === 'shop' ? 'default' : 'subtle'}
          leftSection={
            of === 'shop' ? <IconPlayerPlay size={16} aria-hidden /> : <IconLayoutList size={16} aria-hidden />
          }
          onClick={() => demo.open(of)}
          disabled={demo.opening !== null}
          aria-busy={demo.opening === of}
        >
          {demo.opening === of ? words.openingDemo : of === 'shop' ? words.openDemo : words.openDeskDemo}
        </Button>
      ))}
      {demo.error === null ? null : <Trouble error={demo.error} />}
    </div>
  );
}
