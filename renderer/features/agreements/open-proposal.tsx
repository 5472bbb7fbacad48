import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ShownAgreement } from '../../../shared/contract/agreements.ts';
import type { PacketFile } from '../../../shared/contract/contacts.ts';
import type { Side } from '../../../shared/contract/standing.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { SealedPacketDialog } from '../../ui/sealed-packet-dialog.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { AcceptDialog } from './accept-dialog.tsx';
import { linkToAgreements } from './agreements-place.ts';
import { WaitingPanel } from './waiting-panel.tsx';

type OpenProposalProps = {
  readonly shown: ShownAgreement;
  /** This workspace's. */
  readonly side: Side;
  readonly contact: string;
};

/**
 * The proposal that waits: what this side can answer, or for whom it waits. It stays until the answer's file is dealt with; one that was
 * signed here can be sealed again, should its file be lost.
 */
export function OpenProposal({ shown, side, contact }: OpenProposalProps) {
  const { labels, voice } = useSpeech();
  const words = labels.agreements;
  const { merchant } = usePlace();
  const [asking, setAsking] = useState<'accept' | 'decline' | null>(null);
  const [packet, setPacket] = useState<PacketFile | null>(null);
  const accept = useCommandCall('agreements.accept');
  const decline = useCommandCall('agreements.decline');
  const version = voice.number(shown.agreement.version);
  const of = { merchantId: merchant.id, agreement: shown.hash };
  const isSigned = shown.state === 'agreed' && shown.proposedBy !== side;
  const close = (): void => {
    accept.reset();
    decline.reset();
    setAsking(null);
  };
  const answered = (answer: { readonly packet: PacketFile }): void => {
    setAsking(null);
    setPacket(answer.packet);
  };
  return (
    <>
      <WaitingPanel shown={shown} isOwn={shown.proposedBy === side} contact={contact}>
        <Button onClick={() => setAsking('accept')}>{words.accept}</Button>
        <Button component="a" variant="default" href={linkToAgreements({ view: 'terms', hash: shown.hash })}>
          {words.counter}
        </Button>
        <Button variant="default" onClick={() => setAsking('decline')}>
          {words.decline}
        </Button>
      </WaitingPanel>
      {isSigned ? (
        <div className="nk-row nk-no-print">
          <Button
            variant="default"
            loading={accept.isPending}
            onClick={() => accept.mutate(of, { onSuccess: answered })}
          >
            {words.sealAgain}
          </Button>
          {accept.error === null ? null : <Trouble error={accept.error} />}
        </div>
      ) : null}
      <AcceptDialog
        opened={asking === 'accept'}
        title={words.acceptTitle(version)}
        text={words.acceptText(contact)}
        what={side === 'merchant' ? words.acceptWhat : words.acceptManager}
        busy={accept.isPending}
        error={accept.error}
        onClose={close}
        onSign={() => accept.mutate(of, { onSuccess: answered })}
      />
      <ReasonDialog
        opened={asking === 'decline'}
        onClose={close}
        title={words.declineTitle(version)}
        label={words.reason}
        placeholder={words.reasonPlaceholder}
        missing={words.reasonMissing}
        keep={words.cancel}
        confirm={words.declineNow}
        busy={decline.isPending}
        error={decline.error}
        onConfirm={(reason) => decline.mutate({ ...of, reason }, { onSuccess: answered })}
      >
        <p className="nk-soft">{words.declineText(contact)}</p>
      </ReasonDialog>
      {packet === null ? null : (
        <SealedPacketDialog packet={packet} receiver={contact} onClose={() => setPacket(null)} />
      )}
    </>
  );
}
