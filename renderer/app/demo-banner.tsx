import { Button } from '@mantine/core';
import { useSpeech } from '../i18n/speech-context.tsx';
import { useCommand } from '../ui/commands/command-context.tsx';
import { useDemo } from '../ui/use-demo.ts';

/** Says that these are not one's own books, and is the way out of them. */
export function DemoBanner() {
  const { frame, commands } = useSpeech().labels;
  const { isOpen, leaving, leave } = useDemo();
  useCommand('app.leaveDemo', leave, isOpen);
  if (!isOpen) return null;
  return (
    <div className="nk-banner" role="status">
      {frame.demoBanner}
      <Button variant="default" size="compact-sm" loading={leaving} onClick={leave}>
        {commands.names['app.leaveDemo']}
      </Button>
    </div>
  );
}
