import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { TakenFile } from '../../../shared/contract/bridge.ts';
import type { SeenPacket } from '../../../shared/contract/packets.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { MomentText } from '../../ui/moment-text.tsx';
import { showDone } from '../../ui/step-notice.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { TrustMark } from './trust-mark.tsx';
import { WordGrid } from './word-grid.tsx';

type PacketViewProps = {
  readonly file: TakenFile;
  readonly packet: SeenPacket;
  readonly onClose: () => void;
  readonly onTaken: (packet: SeenPacket) => void;
};

/** Where a dialog begins. */
const focused = { 'data-autofocus': true };

/** Who sent a packet, what it is and what taking it does; and the two buttons. */
export function PacketView({ file, packet, onClose, onTaken }: PacketViewProps) {
  const speech = useSpeech();
  const words = speech.labels.contacts;
  const take = useCommandCall('packets.take');
  const { kind, sender, sentAt, merchant, says } = packet;
  const accept = (): void =>
    take.mutate(
      { file: file.token },
      {
        onSuccess: (taken) => {
          showDone(words.packetTaken(`${words.kinds[taken.kind]}, ${taken.merchant.name}`), speech);
          onClose();
          onTaken(taken);
        },
      },
    );
  return (
    <div className="nk-stack-tight">
      <h2 className="nk-packet-title">{words.packetTitle[kind](merchant.name)}</h2>
      <dl className="nk-facts">
        <dt>{words.from}</dt>
        <dd className="nk-row">
          {sender.name} <TrustMark verified={sender.verified} />
        </dd>
        <dt>{words.sentAt}</dt>
        <dd>
          <MomentText instant={sentAt} />
        </dd>
      </dl>
      {says.length === 0 ? null : (
        <section className="nk-stack-tight">
          <h3>{words.does}</h3>
          <ul className="nk-packet-says">
            {says.map((said) => {
              const text = speech.say(said);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </section>
      )}
      {sender.verified ? null : (
        <>
          <div className="nk-note">
            <IconAlertTriangle size={18} aria-hidden />
            <span>{sender.known ? words.senderUnverified(sender.name) : words.senderUnknown(sender.name)}</span>
          </div>
          <WordGrid label={words.wordsOf(sender.name)} words={sender.words} />
        </>
      )}
      {take.error === null ? null : <Trouble error={take.error} />}
      <div className="nk-dialog-actions">
        {/* Enter does not take what nobody has verified. */}
        <Button variant="default" onClick={onClose} {...(sender.verified ? {} : focused)}>
          {words.notNow}
        </Button>
        <Button loading={take.isPending} onClick={accept} {...(sender.verified ? focused : {})}>
          {words.take}
        </Button>
      </div>
    </div>
  );
}
