import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSend, IconUserPlus } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import type { Contact, PacketFile } from '../../../shared/contract/contacts.ts';
import type { Onboarding } from '../../../shared/contract/onboarding.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useChosenFile } from '../../ui/use-chosen-file.ts';
import { SealedPacketDialog } from '../../ui/sealed-packet-dialog.tsx';

type SendPanelProps = {
  readonly onboarding: Onboarding;
  /** Keeps what is written so far. */
  readonly flush: () => Promise<Onboarding | undefined>;
  /** Leads to what is missing, when somebody wants to send before it is whole. */
  readonly onMissing: (field: string) => void;
};

/** Whom the request goes to. What has to be known of oneself and of them before is asked here, when it is needed. */
export function SendPanel(props: SendPanelProps) {
  const words = useSpeech().labels.onboarding;
  const identity = useAsk('identity.read', {});
  const contacts = useAsk('contacts.list', {});
  return (
    <Panel title={words.send} hint={words.sendHint}>
      <Answered query={identity}>
        {({ identity: own }) =>
          own === null ? (
            <NameForm />
          ) : (
            <Answered query={contacts}>
              {(known) => <SendForm {...props} contacts={known.contacts.filter(({ blocked }) => !blocked)} />}
            </Answered>
          )
        }
      </Answered>
    </Panel>
  );
}

function NameForm() {
  const words = useSpeech().labels.onboarding;
  const save = useCommandCall('identity.save');
  const [name, setName] = useState('');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') save.mutate({ name: name.trim() });
  };
  return (
    <form className="nk-request-row nk-request-described" onSubmit={submit} noValidate>
      <TextInput
        className="nk-request-grow"
        label={words.yourName}
        description={words.yourNameHint}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={save.isPending} disabled={name.trim() === ''}>
        {words.saveName}
      </Button>
      {save.error === null ? null : <Trouble error={save.error} />}
    </form>
  );
}

type SendFormProps = SendPanelProps & { readonly contacts: readonly Contact[] };

function SendForm({ onboarding, flush, onMissing, contacts }: SendFormProps) {
  const words = useSpeech().labels.onboarding;
  const { merchant } = usePlace();
  const send = useCommandCall('onboarding.send');
  const add = useCommandCall('contacts.add');
  const card = useChosenFile(({ token }) => add.mutate({ file: token }));
  const [chosen, setChosen] = useState<string | null>(null);
  const [packet, setPacket] = useState<PacketFile | null>(null);
  const [waits, setWaits] = useState(false);
  const to =
    contacts.find(({ id }) => id === (chosen ?? add.data?.id ?? onboarding.contact?.id)) ?? contacts[0] ?? null;

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (to === null) return;
    setWaits(true);
    const [missing] = (await flush())?.gaps ?? onboarding.gaps;
    setWaits(false);
    if (missing !== undefined) {
      onMissing(missing.field);
      return;
    }
    send.mutate({ merchantId: merchant.id, contact: to.id }, { onSuccess: setPacket });
  };
  const trouble = send.error ?? add.error ?? card.error;
  return (
    <form className="nk-stack-tight" onSubmit={(event) => void submit(event)} noValidate>
      <div className="nk-request-row">
        {contacts.length === 0 ? (
          <p className="nk-request-grow">{words.noContact}</p>
        ) : (
          <NativeSelect
            className="nk-request-grow"
            label={words.sendTo}
            value={to?.id ?? ''}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={contacts.map(({ id, name, verifiedAt }) => ({
              value: id,
              label: verifiedAt === null ? words.notVerified(name) : name,
            }))}
          />
        )}
        <Button
          variant="default"
          loading={add.isPending}
          leftSection={<IconUserPlus size={16} aria-hidden />}
          onClick={() => void card.choose()}
        >
          {words.takeCard}
        </Button>
        {to === null ? null : (
          <Button type="submit" loading={waits || send.isPending} leftSection={<IconSend size={16} aria-hidden />}>
            {onboarding.standing === 'draft' ? words.sendRequest : words.sendAgain}
          </Button>
        )}
      </div>
      {to !== null && to.verifiedAt === null ? (
        <p className="nk-row">
          <StateMark tone="warn">{words.notVerifiedMark}</StateMark>
          <span className="nk-dim nk-small">{words.verifyFirst}</span>
        </p>
      ) : null}
      {trouble === null ? null : <Trouble error={trouble} />}
      {packet === null || to === null ? null : (
        <SealedPacketDialog packet={packet} receiver={to.name} onClose={() => setPacket(null)} />
      )}
    </form>
  );
}
