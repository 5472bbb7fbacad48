import { Button, Modal } from '@mantine/core';
import type { Contact } from '../../../shared/contract/contacts.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { QrCode } from './qr-code.tsx';
import { WordGrid } from './word-grid.tsx';

type VerifyDialogProps = {
  /** Null while it is shut. */
  readonly contact: Contact | null;
  readonly onClose: () => void;
};

/** Both people's words, to be read to each other; and the one button that says they are the same. */
export function VerifyDialog({ contact, onClose }: VerifyDialogProps) {
  const { labels } = useSpeech();
  return (
    <Modal
      opened={contact !== null}
      onClose={onClose}
      title={contact === null ? '' : labels.contacts.verifyTitle(contact.name)}
      size={680}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      {contact === null ? null : <Comparing contact={contact} onClose={onClose} />}
    </Modal>
  );
}

function Comparing({ contact, onClose }: { readonly contact: Contact; readonly onClose: () => void }) {
  const words = useSpeech().labels.contacts;
  const own = useAsk('identity.read', {}).data?.identity ?? null;
  const verify = useCommandCall('contacts.verify');
  const { id, name, fingerprint, verifiedAt } = contact;
  return (
    <div className="nk-stack-tight">
      <p>{words.verifyText(name)}</p>
      <p className="nk-dim nk-small">{words.verifyNot}</p>
      <div className="nk-verify">
        <section className="nk-stack-tight">
          <h3>{words.theirs(name)}</h3>
          <WordGrid label={words.wordsOf(name)} words={fingerprint.words} />
        </section>
        <QrCode label={words.qrOf(name)} text={fingerprint.qr} />
        <section className="nk-stack-tight nk-verify-own">
          <h3>{words.yours}</h3>
          {own === null ? (
            <p className="nk-dim">{words.yoursMissing}</p>
          ) : (
            <WordGrid label={words.words} words={own.fingerprint.words} />
          )}
        </section>
      </div>
      {verify.error === null ? null : <Trouble error={verify.error} />}
      <div className="nk-dialog-actions">
        <Button variant="default" onClick={onClose} data-autofocus>
          {verifiedAt === null ? words.notNow : words.done}
        </Button>
        {verifiedAt === null ? (
          <Button
            loading={verify.isPending}
            onClick={() => verify.mutate({ id, verified: true }, { onSuccess: () => onClose() })}
          >
            {words.same}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
