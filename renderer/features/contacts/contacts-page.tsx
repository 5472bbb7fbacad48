import { useSpeech } from '../../i18n/speech-context.tsx';
import { Page } from '../../ui/page.tsx';
import { ContactsPanel } from './contacts-panel.tsx';
import { IdentityPanel } from './identity-panel.tsx';
import { PacketsPanel } from './packets-panel.tsx';

/** Who one is to others, whom one deals with, and what went back and forth. */
export function ContactsPage() {
  const words = useSpeech().labels.contacts;
  return (
    <Page title={words.title} lead={words.lead}>
      <div className="nk-stack">
        <IdentityPanel />
        <ContactsPanel />
        <PacketsPanel />
      </div>
    </Page>
  );
}
