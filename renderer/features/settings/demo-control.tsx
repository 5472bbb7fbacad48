import { Button } from '@mantine/core';
import { useAsk } from '../../bridge/use-ask.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { rememberBeforeDemo, returnFromDemo } from '../../ui/demo-return.ts';
import { follow, linkTo, paths } from '../../ui/paths.ts';
import { Trouble } from '../../ui/trouble.tsx';

/** Into the sample books, and out of them again. */
export function DemoControl() {
  const { settings, vault } = useSpeech().labels;
  const demo = useAsk('vault.status', {}).data?.demo ?? false;
  const open = useCommandCall('vault.openDemo');
  const leave = useCommandCall('vault.leaveDemo');
  const error = open.error ?? leave.error;
  if (demo)
    return (
      <Button variant="default" size="xs" loading={leave.isPending} onClick={() => leave.mutate({}, { onSuccess: returnFromDemo })}>
        {settings.demoLeave}
      </Button>
    );
  return (
    <div className="nk-setting-buttons">
      {(['shop', 'desk'] as const).map((of) => (
        <Button
          key={of}
          variant="default"
          size="xs"
          disabled={open.isPending}
          onClick={() => {
            rememberBeforeDemo(false);
            // Where it opens is said before: by then this button is gone.
            follow(linkTo(of === 'desk' ? paths.desk : paths.home));
            open.mutate({ of });
          }}
        >
          {of === 'shop' ? vault.openDemo : vault.openDeskDemo}
        </Button>
      ))}
      {error === null ? null : <Trouble error={error} />}
    </div>
  );
}
