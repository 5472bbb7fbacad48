import { IconFileImport } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { useSpeech } from '../i18n/speech-context.tsx';
import { useInbox } from '../ui/inbox-context.tsx';
import { paths } from '../ui/paths.ts';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** What takes the files that are dropped on it by itself. */
const ownPlace = '[data-drop-here]';

/** Takes files anywhere on the window, and says so while they hover over it. */
export function DropOverlay() {
  const { frame } = useSpeech().labels;
  const inbox = useInbox();
  const navigate = useNavigate();
  const [over, setOver] = useState(false);
  const take = useEffectEvent(async (files: readonly File[]): Promise<void> => {
    if (await inbox.drop(files)) await navigate({ to: paths.imports });
  });

  useEffect(() => {
    // Every element on the way sends its own enter and leave: the window is left when all have been.
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      depth += 1;
      // Where the screen has places of its own for files, they stay in sight.
      if (document.querySelector(ownPlace) === null) setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const hover = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const isTaken = event.target instanceof Element && event.target.closest(ownPlace) !== null;
      if (files.length > 0 && !isTaken) void take(files);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', hover);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', hover);
      window.removeEventListener('drop', drop);
    };
  }, []);

  if (!over) return null;
  return (
    <div className="nk-drop">
      <div className="nk-drop-inner" role="status">
        <IconFileImport size={40} stroke={1.4} aria-hidden />
        <strong>{frame.dropTitle}</strong>
        <span>{frame.dropText}</span>
      </div>
    </div>
  );
}
