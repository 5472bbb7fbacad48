import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { showDone } from '../../ui/step-notice.tsx';

/** Opens the last closed month again: says what that does, and asks why. */
export function ReopenDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const speech = useSpeech();
  const { labels, voice } = speech;
  const words = labels.periods;
  const { merchant, month } = usePlace();
  const reopen = useCommandCall('periods.reopen');
  const dismiss = (): void => {
    reopen.reset();
    onClose();
  };
  return (
    <ReasonDialog
      opened={opened}
      onClose={dismiss}
      title={words.reopenTitle(voice.month(month))}
      label={words.reason}
      placeholder={words.reasonPlaceholder}
      missing={words.reasonMissing}
      keep={words.keepClosed}
      confirm={words.reopenConfirm}
      busy={reopen.isPending}
      error={reopen.error}
      onConfirm={(reason) =>
        reopen.mutate(
          { merchantId: merchant.id, month, reason },
          {
            onSuccess: () => {
              dismiss();
              showDone(words.reopened(voice.month(month)), speech);
            },
          },
        )
      }
    >
      <p className="nk-soft">{words.reopenText}</p>
    </ReasonDialog>
  );
}
