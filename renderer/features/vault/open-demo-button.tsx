import { Button } from '@mantine/core';
import { IconLayoutList, IconPlayerPlay } from '@tabler/icons-react';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { follow, linkTo, paths } from '../../ui/paths.ts';
import { Trouble } from '../../ui/trouble.tsx';

/** One click into the sample books: of a shop, or of whoever answers for many. */
export function OpenDemoButton() {
  const words = useSpeech().labels.vault;
  const openDemo = useCommandCall('vault.openDemo');
  return (
    <div className="nk-stack-tight">
      {(['shop', 'desk'] as const).map((of) => {
        const opening = openDemo.isPending && openDemo.variables.of === of;
        return (
          <Button
            key={of}
            variant={of === 'shop' ? 'default' : 'subtle'}
            leftSection={
              of === 'shop' ? <IconPlayerPlay size={16} aria-hidden /> : <IconLayoutList size={16} aria-hidden />
            }
            onClick={() => {
              // Where it opens is said before: by then this button is gone.
              if (of === 'desk') follow(linkTo(paths.desk));
              openDemo.mutate({ of });
            }}
            disabled={openDemo.isPending}
            aria-busy={opening}
          >
            {opening ? words.openingDemo : of === 'shop' ? words.openDemo : words.openDeskDemo}
          </Button>
        );
      })}
      {openDemo.error === null ? null : <Trouble error={openDemo.error} />}
    </div>
  );
}
