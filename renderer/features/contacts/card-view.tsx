import { Button } from '@mantine/core';
import type { TakenFile } from '../../../shared/contract/bridge.ts';
import type { LookedAt } from '../../../shared/contract/packets.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { showDone } from '../../ui/step-notice.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { TrustMark } from './trust-mark.tsx';
import { WordGrid } from './word-grid.tsx';

type Card = Extract<LookedAt, { readonly what: 'card' }>['card'];

type CardViewProps = { readonly file: TakenFile; readonly card: Card; readonly onClose: () => void };

/** Whose contact card it is, and the button that keeps it. */
export function CardView({ file, card: { person, yourself }, onClose }: CardViewProps) {
  const speech = useSpeech();
  const words = speech.labels.contacts;
  const add = useCommandCall('contacts.add');
  const { name } = person;
  const keep = (): void =>
    add.mutate(
      { file: file.token },
      {
        onSuccess: (contact) => {
          showDone(words.contactAdded(contact.name), speech);
          onClose();
        },
      },
    );
  const known = yourself || person.known;
  return (
    <div className="nk-stack-tight">
      <h2 className="nk-packet-title">{words.cardTitle(name)}</h2>
      {yourself ? null : (
        <div className="nk-row">
          <TrustMark verified={person.verified} />
        </div>
      )}
      <p>{yourself ? words.cardYourself : person.known ? words.cardKnown(name) : words.cardText(name)}</p>
      <WordGrid label={words.wordsOf(name)} words={person.words} />
      {add.error === null ? null : <Trouble error={add.error} />}
      <div className="nk-dialog-actions">
        <Button variant="default" onClick={onClose} {...(known ? { 'data-autofocus': true } : {})}>
          {known ? words.done : words.notNow}
        </Button>
        {known ? null : (
          <Button loading={add.isPending} onClick={keep} data-autofocus>
            {words.addContact}
          </Button>
        )}
      </div>
    </div>
  );
}
