import { Button } from '@mantine/core';
import { useSpeech } from '../i18n/speech-context.tsx';
import { useAvailableCommands } from './commands/command-context.tsx';

/** The one next step of a screen that has nothing to show yet: bring in files, and see on Import what is in them. */
export function ChooseFilesButton() {
  const { labels } = useSpeech();
  const { run } = useAvailableCommands();
  return <Button onClick={() => run('files.choose')}>{labels.imports.choose}</Button>;
}
