import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';

type KeepViewProps = { readonly opened: boolean; readonly filters: string; readonly onClose: () => void };

/** Keeps the filters as they stand under a name. */
export function KeepViewDialog({ opened, ...props }: KeepViewProps) {
  const { labels } = useSpeech();
  return (
    <Modal
      opened={opened}
      onClose={props.onClose}
      title={labels.matchingFilters.keepView}
      size={420}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <KeepViewForm {...props} />
    </Modal>
  );
}

function KeepViewForm({ filters, onClose }: Omit<KeepViewProps, 'opened'>) {
  const { labels } = useSpeech();
  const words = labels.matchingFilters;
  const { merchant } = usePlace();
  const save = useCommandCall('views.save');
  const [name, setName] = useState('');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (name.trim() === '' || save.isPending) return;
    save.mutate(
      { merchantId: merchant.id, view: { screen: 'reconcile', name: name.trim(), filters } },
      { onSuccess: onClose },
    );
  };
  return (
    <form className="nk-stack-tight" onSubmit={submit} noValidate>
      <TextInput
        label={words.viewName}
        placeholder={words.viewNamePlaceholder}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      {save.error === null ? null : <Trouble error={save.error} />}
      <div className="nk-dialog-actions">
        <Button variant="default" onClick={onClose}>
          {labels.common.cancel}
        </Button>
        <Button type="submit" loading={save.isPending} disabled={name.trim() === ''}>
          {words.keep}
        </Button>
      </div>
    </form>
  );
}
