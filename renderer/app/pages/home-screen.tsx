import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { BackupWarning } from '../../features/backups/backup-warning.tsx';
import { HomePage } from '../../features/home/home-page.tsx';
import { ExceptionsPanel } from '../../features/exceptions/exceptions-panel.tsx';
import { PackedMonthsPage } from '../../features/desk/packed-months-page.tsx';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { useInbox } from '../../ui/inbox-context.tsx';
import { linkTo, paths } from '../../ui/paths.ts';

const mostOnHome = 5;

/** Of a merchant that keeps its books elsewhere, what came as packs; else the books. */
export function HomeScreen() {
  const { merchant } = usePlace();
  const elsewhere = merchant.side === 'manager' && merchant.accounts.length === 0;
  const packs = useAsk('desk.packs', { merchantId: merchant.id });
  const months = elsewhere ? (packs.data?.months ?? []) : [];
  return months.length > 0 ? <PackedMonthsPage key={merchant.id} months={months} /> : <BooksHome />;
}

/** Home, with the exceptions that another feature knows how to tell. */
function BooksHome() {
  const { labels } = useSpeech();
  const words = labels.home;
  const inbox = useInbox();
  const navigate = useNavigate();
  const choose = async (): Promise<void> => {
    if (await inbox.choose()) await navigate({ to: paths.imports });
  };
  return (
    <HomePage
      warning={<BackupWarning />}
      onChoose={() => void choose()}
      toDo={
        <ExceptionsPanel
          title={words.todo}
          most={mostOnHome}
          actions={
            <Button component="a" href={linkTo(paths.exceptions)} variant="default" size="xs">
              {labels.exceptions.goAll}
            </Button>
          }
          whenClear={
            <Button component="a" href={linkTo(paths.months)} variant="default">
              {words.closeNext}
            </Button>
          }
        />
      }
    />
  );
}
