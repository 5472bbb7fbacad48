import { useNavigate } from '@tanstack/react-router';
import { BackupWarning } from '../../features/backups/backup-warning.tsx';
import { OpenDemoButton } from '../../features/vault/open-demo-button.tsx';
import { HomePage } from '../../features/home/home-page.tsx';
import { PackedMonthsPage } from '../../features/desk/packed-months-page.tsx';
import { useAsk } from '../../bridge/use-ask.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { useInbox } from '../../ui/inbox-context.tsx';
import { paths } from '../../ui/paths.ts';

/** Of a merchant that keeps its books elsewhere, what came as packs; else the books. */
export function HomeScreen() {
  const { merchant } = usePlace();
  const elsewhere = merchant.side === 'manager' && merchant.accounts.length === 0;
  const packs = useAsk('desk.packs', { merchantId: merchant.id });
  const months = elsewhere ? (packs.data?.months ?? []) : [];
  return months.length > 0 ? <PackedMonthsPage key={merchant.id} months={months} /> : <BooksHome />;
}

/** Home, with what other features know: the state of the backups, and the way into the sample books. */
function BooksHome() {
  const inbox = useInbox();
  const navigate = useNavigate();
  const choose = async (): Promise<void> => {
    if (await inbox.choose()) await navigate({ to: paths.imports });
  };
  return <HomePage warning={<BackupWarning />} sample={<OpenDemoButton />} onChoose={() => void choose()} />;
}
