import { Button } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import type { TakenFile } from '../../shared/contract/bridge.ts';
import type { SeenPacket } from '../../shared/contract/packets.ts';
import { useAsk } from '../bridge/use-ask.ts';
import { DamagedPage } from '../features/backups/damaged-page.tsx';
import { useOpenPackets } from '../features/contacts/open-packets-context.ts';
import { PacketGate } from '../features/contacts/packet-gate.tsx';
import { ForOthers, WithoutMerchants } from '../features/contacts/without-merchants.tsx';
import { FirstMerchantPage } from '../features/merchants/first-merchant-page.tsx';
import { VaultGate } from '../features/vault/vault-gate.tsx';
import { useSpeech } from '../i18n/speech-context.tsx';
import { Answered } from '../ui/answered.tsx';
import { Brand } from '../ui/brand.tsx';
import { InboxProvider, useInbox } from '../ui/inbox-context.tsx';
import { follow, linkTo, paths } from '../ui/paths.ts';
import { PlaceProvider, usePlace } from '../ui/place-context.tsx';
import { PreferenceControls } from '../ui/preference-controls.tsx';
import { DoorHelp } from './door-help.tsx';
import { router } from './router.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { goWhereOneWas } from './use-remembered-place.ts';
import { WhereItBelongs } from './where-it-belongs.tsx';

/** Which of the five states the books are in: none yet, shut, broken, open without a merchant, open. */
export function Root() {
  useKeptFocus();
  const status = useAsk('vault.status', {});
  return (
    <Waiting query={status}>
      {(vault) => (
        <DoorHelp atDoor={vault.state !== 'open'} header={<DoorHead />}>
          <VaultGate status={vault} damaged={<DamagedBooks />}>
            <OpenBooks />
          </VaultGate>
        </DoorHelp>
      )}
    </Waiting>
  );
}

/** The way back from a broken ledger; whoever wants to may look at what can still be read of it. */
function DamagedBooks() {
  const [looking, setLooking] = useState(false);
  const words = useSpeech().labels.backups;
  if (!looking) return <DamagedPage header={<DoorHead />} onLook={() => setLooking(true)} />;
  return (
    <>
      <div className="nk-damaged-bar" role="status">
        {words.damagedLooking}
        <Button variant="default" size="xs" onClick={() => setLooking(false)}>
          {words.damagedBack}
        </Button>
      </div>
      <OpenBooks />
    </>
  );
}

function OpenBooks() {
  const list = useAsk('merchants.list', {});
  const [taken, setTaken] = useState<SeenPacket | null>(null);
  const [forOthers, setForOthers] = useState(false);
  const [given, setGiven] = useState<readonly TakenFile[]>([]);
  return (
    <PacketGate
      onTaken={setTaken}
      onReports={setGiven}
      onIdentity={() => {
        setForOthers(true);
        follow(linkTo(paths.contacts));
      }}
    >
      <Waiting query={list}>
        {({ merchants }) =>
          merchants.length > 0 ? (
            <PlaceProvider merchants={merchants}>
              <WhereItBelongs taken={taken} />
              <Books given={given} />
            </PlaceProvider>
          ) : (
            <DoorHelp atDoor header={<DoorHead />}>
              {forOthers ? (
                <WithoutMerchants header={<DoorHead />} onBack={() => setForOthers(false)} />
              ) : (
                <FirstMerchantPage header={<DoorHead />} other={<ForOthers onChoose={() => setForOthers(true)} />} />
              )}
            </DoorHelp>
          )
        }
      </Waiting>
    </PacketGate>
  );
}

function Books({ given }: { readonly given: readonly TakenFile[] }) {
  const { open } = useOpenPackets();
  return (
    <InboxProvider onPackets={open}>
      <GivenReports files={given} />
      <Screens />
    </InboxProvider>
  );
}

/** Reports that were opened from the list of recent files, once for each time: they wait on the Import screen. */
function GivenReports({ files }: { readonly files: readonly TakenFile[] }) {
  const { add } = useInbox();
  useEffect(() => {
    if (files.length === 0) return;
    add(files);
    follow(linkTo(paths.imports));
  }, [add, files]);
  return null;
}

const DoorHead = () => (
  <header className="nk-door-head">
    <Brand />
    <PreferenceControls />
  </header>
);

/** As `Answered`, on an otherwise empty window. */
function Waiting<T>(props: Parameters<typeof Answered<T>>[0]) {
  return props.query.data === undefined ? (
    <div className="nk-page">
      <Answered {...props} />
    </div>
  ) : (
    <Answered {...props} />
  );
}

/** The books' screens. The address may have changed while the door stood before them, which the router did not hear. */
function Screens() {
  const { merchant } = usePlace();
  const begin = useEffectEvent(() => goWhereOneWas(merchant.id));
  useEffect(() => {
    begin();
    void router.load();
  }, []);
  return <RouterProvider router={router} />;
}
