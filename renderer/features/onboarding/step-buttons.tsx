import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PacketFile } from '../../../shared/contract/contacts.ts';
import type { Onboarding } from '../../../shared/contract/onboarding.ts';
import type { Standing } from '../../../shared/contract/standing.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { SealedPacketDialog } from '../../ui/sealed-packet-dialog.tsx';

type Step = Onboarding['steps'][number];

type StepWords = Speech['labels']['onboarding']['steps'][keyof Speech['labels']['onboarding']['steps']];

/** What a step is called here: the same standing is reached by opening, by opening on paper and by resuming. */
function wordsOf({ steps }: Speech['labels']['onboarding'], from: Standing, { to, needsReason }: Step): StepWords {
  if (to === 'open') return from === 'suspended' ? steps.resume : needsReason ? steps.openOnPaper : steps.open;
  if (to === 'in_review') return from === 'declined' ? steps.reviewAgain : steps.review;
  if (to === 'declined') return steps.decline;
  if (to === 'suspended') return steps.suspend;
  return to === 'closed' ? steps.close : steps.startOver;
}

/** A step on the usual way, which needs no reason. */
const leadsOn = ({ to, needsReason }: Step): boolean => !needsReason && (to === 'in_review' || to === 'open');

/** What may be done from where the merchant stands: each step asks for its reason where it needs one. */
export function StepButtons({ onboarding }: { readonly onboarding: Onboarding }) {
  const { labels } = useSpeech();
  const words = labels.onboarding;
  const { merchant } = usePlace();
  const step = useCommandCall('onboarding.step');
  const [asked, setAsked] = useState<Step | null>(null);
  const [packet, setPacket] = useState<PacketFile | null>(null);
  const { standing, steps, contact } = onboarding;

  const take = (to: Standing, reason: string): void =>
    step.mutate(
      { merchantId: merchant.id, to, reason },
      {
        onSuccess: (answer) => {
          setAsked(null);
          setPacket(answer.packet);
        },
      },
    );
  const dismiss = (): void => {
    step.reset();
    setAsked(null);
  };
  const askedWords = asked === null ? null : wordsOf(words, standing, asked);
  const tells = asked?.tells === true && contact !== null;
  return (
    <>
      {steps.map((one) => (
        <Button
          key={one.to}
          variant={leadsOn(one) ? 'filled' : 'default'}
          loading={step.isPending && step.variables.to === one.to && asked === null}
          onClick={() => (one.needsReason ? setAsked(one) : take(one.to, ''))}
        >
          {wordsOf(words, standing, one).label}
        </Button>
      ))}
      {asked === null && step.error !== null ? <Trouble error={step.error} /> : null}
      <ReasonDialog
        opened={asked !== null}
        onClose={dismiss}
        title={askedWords?.title(merchant.name) ?? ''}
        label={words.reason}
        placeholder={askedWords?.placeholder ?? ''}
        missing={words.reasonMissing}
        keep={words.notNow}
        confirm={askedWords?.label ?? ''}
        busy={step.isPending}
        error={step.error}
        onConfirm={(reason) => asked !== null && take(asked.to, reason)}
      >
        <p className="nk-soft">{tells ? words.reasonTold(contact.name) : words.reasonKept}</p>
      </ReasonDialog>
      {packet === null || contact === null ? null : (
        <SealedPacketDialog packet={packet} receiver={contact.name} isStep onClose={() => setPacket(null)} />
      )}
    </>
  );
}
