import { ActionIcon, Button, Modal, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useRemoval } from '../../ui/use-removal.ts';

type KeptView = Output<'views.list'>['views'][number];

type ViewsDialogProps = {
  readonly opened: boolean;
  readonly views: readonly KeptView[];
  readonly onClose: () => void;
};

/** Renames and removes the views that are kept. */
export function ViewsDialog({ opened, views, onClose }: ViewsDialogProps) {
  const { labels } = useSpeech();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={labels.matchingFilters.changeViews}
      size={460}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <ul className="nk-stack-tight" aria-label={labels.matchingFilters.views}>
        {views.map((view) => (
          <li key={`${view.id} ${view.name}`}>
            <ViewForm view={view} />
          </li>
        ))}
      </ul>
      {views.length === 0 ? <p className="nk-dim">{labels.matchingFilters.noViews}</p> : null}
    </Modal>
  );
}

function ViewForm({ view: { id, ...view } }: { readonly view: KeptView }) {
  const { labels } = useSpeech();
  const words = labels.matchingFilters;
  const { merchant } = usePlace();
  const save = useCommandCall('views.save');
  const removal = useRemoval('views.remove', 'views.save');
  const remove = (): Promise<void> =>
    removal.remove({
      remove: { merchantId: merchant.id, id },
      keep: { merchantId: merchant.id, id, view },
      said: labels.common.removed(view.name),
      name: view.name,
    });
  const [name, setName] = useState(view.name);
  const changed = name.trim() !== '' && name.trim() !== view.name;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (changed && !save.isPending) save.mutate({ merchantId: merchant.id, id, view: { ...view, name: name.trim() } });
  };
  const { error } = save;
  return (
    <form className="nk-stack-tight" onSubmit={submit} noValidate>
      <div className="nk-view-form">
        <TextInput
          size="xs"
          aria-label={words.viewName}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" variant="default" disabled={!changed} loading={save.isPending}>
          {words.rename}
        </Button>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={30}
          aria-label={words.removeView(view.name)}
          title={words.removeView(view.name)}
          loading={removal.busy}
          onClick={() => void remove()}
        >
          <IconTrash size={15} aria-hidden />
        </ActionIcon>
      </div>
      {error === null ? null : <Trouble error={error} />}
    </form>
  );
}
