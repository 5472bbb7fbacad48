import { Button, Modal } from '@mantine/core';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import type { KeptRule } from './rules-in-order.ts';

type RemoveRuleProps = { readonly rule: KeptRule | null; readonly onClose: () => void };

export function RemoveRuleDialog({ rule, onClose }: RemoveRuleProps) {
  const { labels } = useSpeech();
  const words = labels.matchingRules;
  const { merchant } = usePlace();
  const remove = useCommandCall('matching.removeRule');
  const close = (): void => {
    remove.reset();
    onClose();
  };
  return (
    <Modal
      opened={rule !== null}
      onClose={close}
      title={words.removeTitle}
      size={420}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      {rule === null ? null : (
        <div className="nk-stack-tight">
          <p>{words.removeText(rule.name)}</p>
          {remove.error === null ? null : <Trouble error={remove.error} />}
          <div className="nk-dialog-actions">
            <Button variant="default" onClick={close}>
              {labels.common.cancel}
            </Button>
            <Button
              loading={remove.isPending}
              data-autofocus
              onClick={() => remove.mutate({ merchantId: merchant.id, id: rule.id }, { onSuccess: close })}
            >
              {words.removeConfirm}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}
