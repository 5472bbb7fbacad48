import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconRefresh } from '@tabler/icons-react';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useUndo } from '../../ui/use-undo.ts';

/** Runs every pass again over what is open in this month. */
export function MatchAgainButton() {
  const { labels, voice } = useSpeech();
  const words = labels.matching;
  const { offer } = useUndo();
  const { merchant, month } = usePlace();
  const reconcile = useCommandCall('matching.reconcile');
  const say = (found: number): void => {
    if (found === 0) notifications.show({ message: words.matchedNotice(0, voice) });
    else offer(words.matchedNotice(found, voice));
  };
  return (
    <>
      {reconcile.error === null ? null : <Trouble error={reconcile.error} />}
      <Button
        variant="default"
        leftSection={<IconRefresh size={16} aria-hidden />}
        loading={reconcile.isPending}
        onClick={() =>
          reconcile.mutate({ merchantId: merchant.id, month }, { onSuccess: ({ matched }) => say(matched.length) })
        }
      >
        {words.run}
      </Button>
    </>
  );
}
