import { notifications } from '@mantine/notifications';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask } from '../../bridge/use-ask.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useChosenFile } from '../../ui/use-chosen-file.ts';

/** Takes a described report from the file somebody saved it as. */
export function useTakeMapping(onTaken: () => void): {
  readonly take: () => Promise<void>;
  readonly busy: boolean;
  readonly error: unknown;
} {
  const words = useSpeech().labels.mappings;
  const bridge = useBridge();
  const save = useCommandCall('mappings.save');
  const { choose, error } = useChosenFile(async (file) => {
    const { mapping } = await ask(bridge, 'mappings.read', { file: file.token });
    await save.mutateAsync({ mapping });
    notifications.show({ message: words.taken(mapping.name) });
    onTaken();
  });
  return { take: choose, busy: save.isPending, error };
}
