import { useSpeech } from '../../i18n/speech-context.tsx';
import { Page } from '../../ui/page.tsx';
import { BackupsPanel } from './backups-panel.tsx';

/** The backups on a screen of their own. */
export function BackupsPage() {
  const words = useSpeech().labels.backups;
  return (
    <Page title={words.title} lead={words.lead}>
      <BackupsPanel />
    </Page>
  );
}
