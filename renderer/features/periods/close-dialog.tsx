import { Button, Modal } from '@mantine/core';
import { useAsk } from '../../bridge/use-ask.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { Answered } from '../../ui/answered.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { showDone } from '../../ui/step-notice.tsx';
import { Trouble } from '../../ui/trouble.tsx';

const mostNamed = 6;

/** Asks once more before a month is locked, and names what it leaves unexplained. */
export function CloseDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const speech = useSpeech();
  const { labels, voice } = speech;
  const words = labels.periods;
  const { merchant, month } = usePlace();
  const close = useCommandCall('periods.close');
  const list = useAsk('exceptions.list', { merchantId: merchant.id, month });
  const dismiss = (): void => {
    close.reset();
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={dismiss}
      title={words.confirmTitle(voice.month(month))}
      size={520}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <div className="nk-stack-tight">
        <p className="nk-soft">{words.confirmText}</p>
        <Answered query={list}>
          {({ exceptions }) => {
            const carried = exceptions.filter(({ state }) => state === 'open' || state === 'asked');
            return (
              <>
                <p>{words.confirmCarried(carried.length, voice)}</p>
                <ul className="nk-carried">
                  {carried.slice(0, mostNamed).map(({ id, kind, references, amountAtRisk }) => (
                    <li key={id}>
                      <span>
                        {labels.exceptions.kinds[kind]} <span className="nk-dim">{references[0]}</span>
                      </span>
                      <Amount value={amountAtRisk} />
                    </li>
                  ))}
                </ul>
                {carried.length > mostNamed ? (
                  <p className="nk-dim">{words.more(carried.length - mostNamed, voice)}</p>
                ) : null}
              </>
            );
          }}
        </Answered>
        {close.error === null ? null : <Trouble error={close.error} />}
        <div className="nk-dialog-actions">
          <Button variant="default" onClick={dismiss}>
            {words.keepOpen}
          </Button>
          <Button
            loading={close.isPending}
            onClick={() =>
              close.mutate(
                { merchantId: merchant.id, month },
                {
                  onSuccess: () => {
                    dismiss();
                    showDone(words.closedNotice(voice.month(month)), speech);
                  },
                },
              )
            }
            data-autofocus
          >
            {words.confirm}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
