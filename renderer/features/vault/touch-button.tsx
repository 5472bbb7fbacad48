import { Button } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useTouch } from './use-touch.ts';

type TouchButtonProps = { readonly step: 'unlock' | 'prove'; readonly onDone?: () => void };

/** The fingerprint's way in; nothing where there is none. */
export function TouchButton({ step, onDone }: TouchButtonProps) {
  const words = useSpeech().labels.vault;
  const touch = useTouch(step, onDone);
  if (!touch.offered) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFingerprint size={17} aria-hidden />}
        loading={touch.busy}
        onClick={touch.ask}
        fullWidth
      >
        {words.touch}
      </Button>
      {touch.error === null ? null : <Trouble error={touch.error} />}
    </>
  );
}
