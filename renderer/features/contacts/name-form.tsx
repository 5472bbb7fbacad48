import { Button, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';

type NameFormProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: (name: string) => void;
  /** Null where there is nothing to go back to. */
  readonly onCancel: (() => void) | null;
};

/** Asks for a name: of whoever this workspace is, or what a contact is called here. */
export function NameForm({ name, label, hint, submit, busy, error, onSubmit, onCancel }: NameFormProps) {
  const { labels } = useSpeech();
  const words = labels.contacts;
  const [text, setText] = useState(name);
  const [tried, setTried] = useState(false);
  const given = text.trim();
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (given !== '' && !busy) onSubmit(given);
  };
  return (
    <form className="nk-stack-tight" onSubmit={send} noValidate>
      <TextInput
        label={label}
        description={hint}
        placeholder={words.namePlaceholder}
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={tried && given === '' ? words.nameMissing : null}
        data-autofocus
      />
      {error === null ? null : <Trouble error={error} />}
      <div className="nk-row">
        <Button type="submit" loading={busy}>
          {submit}
        </Button>
        {onCancel === null ? null : (
          <Button variant="default" onClick={onCancel}>
            {labels.common.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
