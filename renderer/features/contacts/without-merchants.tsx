import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { ContactsPanel } from './contacts-panel.tsx';
import { IdentityPanel } from './identity-panel.tsx';
import { useDroppedPackets } from './use-dropped-packets.ts';

/** The other way to begin: with the requests of merchants instead of a merchant of one's own. */
export function ForOthers({ onChoose }: { readonly onChoose: () => void }) {
  const words = useSpeech().labels.contacts;
  return (
    <div className="nk-for-others">
      <Button variant="default" onClick={onChoose}>
        {words.forOthers}
      </Button>
      <p className="nk-dim nk-small">{words.forOthersText}</p>
    </div>
  );
}

/** An account manager's workspace before the first request was taken: who they are, and whom they deal with. */
export function WithoutMerchants({ header, onBack }: { readonly header: ReactNode; readonly onBack: () => void }) {
  const words = useSpeech().labels.contacts;
  useDroppedPackets();
  return (
    <div className="nk-door">
      {header}
      <main className="nk-door-body">
        <div className="nk-without-merchants">
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconArrowLeft size={15} aria-hidden />}
            onClick={onBack}
          >
            {words.back}
          </Button>
          <h1>{words.title}</h1>
          <p>{words.forOthersText}</p>
          <IdentityPanel />
          <ContactsPanel />
        </div>
      </main>
    </div>
  );
}
