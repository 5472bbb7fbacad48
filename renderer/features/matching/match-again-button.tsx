import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';

/** Runs every pass again over what is open in this month. */
export function MatchAgainButton() {
  const words = useSpeech().labels.matching;
  const { merchant, month } = usePlace();
  const reconcile = useCommandCall('matching.reconcile');
  return (
    <>
      {reconcile.error === null ? null : <Trouble error={reconcile.error} />}
      <Button
        variant="default"
        leftSection={<IconRefresh size={16} aria-hidden />}
        loading={reconcile.isPending}
        onClick={() => reconcile.mutate({ merchantId: merchant.id, month })}
      >
        {words.run}
      </Button>
    </>
  );
}
