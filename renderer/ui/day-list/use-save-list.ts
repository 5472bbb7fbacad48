import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useCommand } from '../commands/command-context.tsx';

/** Saves all that is filtered, by the button or the shortcut; says where, or what went wrong. */
export function useSaveList(make: () => Promise<{ readonly fileName: string; readonly text: string }>) {
  const bridge = useBridge();
  const words = useSpeech().labels.lists;
  const [error, setError] = useState<unknown>(null);
  const saving = async (): Promise<void> => {
    setError(null);
    try {
      const { fileName, text } = await make();
      const name = await bridge.saveText(fileName, text);
      if (name !== null) notifications.show({ message: words.saved(name) });
    } catch (caught) {
      setError(caught);
    }
  };
  const save = (): void => void saving();
  useCommand('report.csv', save);
  return { error, save };
}
