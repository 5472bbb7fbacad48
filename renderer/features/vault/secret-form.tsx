import { Button, SegmentedControl } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { SecretField } from './secret-field.tsx';
import { secretOf, secretTrouble, type GivenSecret, type SecretKind } from './secret-draft.ts';
import { StrengthHint } from './strength-hint.tsx';

type SecretFormProps = {
  /** Whether this computer keeps a part of the key: without it only a passphrase is taken. */
  readonly keyring: boolean;
  readonly submit: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: (secret: GivenSecret) => void;
  /** What stands above the button. */
  readonly note?: ReactNode;
  readonly focused?: boolean;
};

/** Chooses a PIN or passphrase: twice, since a slip of the finger would shut its owner out. */
export function SecretForm({ keyring, submit, busy, error, onSubmit, note, focused = false }: SecretFormProps) {
  const { labels, sayRefusal } = useSpeech();
  const words = labels.vault;
  const [kind, setKind] = useState<SecretKind>(keyring ? 'pin' : 'passphrase');
  const [text, setText] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const isPin = kind === 'pin';
  const trouble = secretTrouble(kind, text, again);
  // A PIN that is whole and weak is said so at once; one that is being typed is not.
  const weak = trouble?.reason === 'weak' && (tried || trouble.weakness !== 'not_six_digits') ? trouble.weakness : null;

  const choose = (next: SecretKind): void => {
    setKind(next);
    setText('');
    setAgain('');
    setTried(false);
  };
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (trouble === null && !busy) onSubmit(secretOf(kind, text));
  };

  return (
    <form className="nk-stack-tight" onSubmit={send} noValidate>
      {keyring ? (
        <SegmentedControl
          aria-label={words.kind}
          fullWidth
          value={kind}
          onChange={choose}
          data={[
            { value: 'pin', label: words.pin },
            { value: 'passphrase', label: words.passphrase },
          ]}
        />
      ) : (
        <p className="nk-note">
          <IconInfoCircle size={16} aria-hidden />
          {words.noKeyring}
        </p>
      )}
      <SecretField
        key={kind}
        kind={kind}
        value={text}
        onChange={setText}
        error={weak === null ? null : sayRefusal({ ok: false, code: 'pin_weak', details: { reason: weak } })}
        focused={focused}
        fresh
      />
      {isPin ? <p className="nk-dim nk-small">{words.pinHint}</p> : <StrengthHint text={text} />}
      <SecretField
        key={`${kind} again`}
        kind={kind}
        label={isPin ? words.pinAgain : words.passphraseAgain}
        value={again}
        onChange={setAgain}
        error={tried && trouble?.reason === 'differs' ? (isPin ? words.pinMismatch : words.mismatch) : null}
        fresh
      />
      {note}
      {error === null || error === undefined ? null : <Trouble error={error} />}
      <Button type="submit" loading={busy} disabled={text === ''} fullWidth mt={4}>
        {submit}
      </Button>
    </form>
  );
}
