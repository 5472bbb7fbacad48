import { IconHelpCircle } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useHelpHere } from './help-here-context.ts';
import { linkToHelp } from './link-to-help.ts';

/** The question mark beside a screen's title: its own page of the help. */
export function HelpMark() {
  const { help } = useSpeech().labels;
  const page = useHelpHere();
  if (page === null || page === 'help') return null;
  return (
    <a className="nk-help-mark" href={linkToHelp(page)} aria-label={help.ofThisScreen} title={help.ofThisScreen}>
      <IconHelpCircle size={18} stroke={1.7} aria-hidden />
    </a>
  );
}
