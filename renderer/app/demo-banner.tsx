import { Button } from '@mantine/core';
import { useAsk } from '../bridge/use-ask.ts';
import { useCommandCall } from '../bridge/use-command-call.ts';
import { useSpeech } from '../i18n/speech-context.tsx';
import { useCommand } from '../ui/commands/command-context.tsx';

/** Says that these are not one's own books, and is the way out of them. */
export function DemoBanner() {
  const { frame, commands } = useSpeech().labels;
  const demo = useAsk('vault.status', {}).data?.demo ?? false;
  const leave = useCommandCall('vault.leaveDemo');
  useCommand('app.leaveDemo', () => leave.mutate({}), demo);
  if (!demo) return null;
  return (
    <div className="nk-banner" role="status">
      {frame.demoBanner}
      <Button variant="default" size="compact-sm" loading={leave.isPending} onClick={() => leave.mutate({})}>
        {commands.names['app.leaveDemo']}
      </Button>
    </div>
  );
}
