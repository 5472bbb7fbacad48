import { Button } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { useState } from 'react';
import type { PacketFile } from '../../../shared/contract/contacts.ts';
import type { Onboarding } from '../../../shared/contract/onboarding.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { MomentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { SealedPacketDialog } from '../../ui/sealed-packet-dialog.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { StandingMark } from '../../ui/standing-mark.tsx';

/** Who said what of where the merchant stands, when and why: the newest first. */
export function HistoryPanel({ onboarding }: { readonly onboarding: Onboarding }) {
  const words = useSpeech().labels.onboarding;
  const { merchant } = usePlace();
  const tell = useCommandCall('onboarding.tell');
  const [packet, setPacket] = useState<PacketFile | null>(null);
  const { history, told, contact } = onboarding;
  return (
    <Panel
      title={words.history}
      actions={
        told ? (
          <Button
            variant="default"
            size="xs"
            loading={tell.isPending}
            leftSection={<IconMailForward size={14} aria-hidden />}
            onClick={() => tell.mutate({ merchantId: merchant.id }, { onSuccess: setPacket })}
          >
            {words.tellAgain}
          </Button>
        ) : undefined
      }
    >
      {tell.error === null ? null : <Trouble error={tell.error} />}
      {history.length === 0 ? (
        <p className="nk-dim">{words.historyEmpty}</p>
      ) : (
        <ol className="nk-story" aria-label={words.history}>
          {history.toReversed().map(({ standing, by, reason, at }, index) => (
            <li key={`${at} ${history.length - index}`}>
              <span className="nk-row">
                <StandingMark standing={standing} />
                <span className="nk-dim nk-small">
                  {by} · <MomentText instant={at} />
                </span>
              </span>
              {reason === '' ? null : <span>“{reason}”</span>}
            </li>
          ))}
        </ol>
      )}
      {packet === null || contact === null ? null : (
        <SealedPacketDialog packet={packet} receiver={contact.name} onClose={() => setPacket(null)} />
      )}
    </Panel>
  );
}
