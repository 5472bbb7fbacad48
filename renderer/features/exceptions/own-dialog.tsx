import { Autocomplete, Button, Modal } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import type { Exception } from '../../../shared/contract/exceptions.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';

type OwnFormProps = {
  readonly asked: readonly Exception[];
  /** Those who have one already, to choose from. */
  readonly owners: readonly string[];
  readonly busy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onOwner: (owner: string) => void;
};

/** Says who has the exceptions. */
export function OwnDialog({ opened, ...form }: OwnFormProps & { readonly opened: boolean }) {
  const { labels, voice } = useSpeech();
  const words = labels.exceptionActions;
  return (
    <Modal
      opened={opened}
      onClose={form.onClose}
      title={words.ownTitle(form.asked.length, voice)}
      size={440}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <OwnForm {...form} />
    </Modal>
  );
}

function OwnForm({ asked, owners, busy, error, onClose, onOwner }: OwnFormProps) {
  const { labels } = useSpeech();
  const words = labels.exceptionActions;
  const [first] = asked;
  const same = asked.every(({ owner }) => owner === first?.owner);
  const [owner, setOwner] = useState(same ? (first?.owner ?? '') : '');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!busy) onOwner(owner.trim());
  };
  return (
    <form className="nk-stack-tight" onSubmit={submit} noValidate>
      <Autocomplete
        label={words.ownLabel}
        description={words.ownHint}
        placeholder={words.ownPlaceholder}
        maxLength={80}
        data={[...owners]}
        value={owner}
        onChange={setOwner}
        data-autofocus
      />
      {error === null || error === undefined ? null : <Trouble error={error} />}
      <div className="nk-dialog-actions">
        <Button variant="default" onClick={onClose}>
          {labels.common.cancel}
        </Button>
        <Button type="submit" loading={busy}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
