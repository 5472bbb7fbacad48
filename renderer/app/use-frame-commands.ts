import { useLocation, useNavigate } from '@tanstack/react-router';
import { addMonths } from '../../shared/kernel/local-date.ts';
import { useLock } from '../features/vault/lock-context.ts';
import { useCommand } from '../ui/commands/command-context.tsx';
import { helpOfPath } from '../ui/help/help-of-path.ts';
import { linkToHelp } from '../ui/help/link-to-help.ts';
import { useInbox } from '../ui/inbox-context.tsx';
import { follow, linkTo, paths, type Path } from '../ui/paths.ts';
import { usePlace } from '../ui/place-context.tsx';
import { usePreferences } from '../ui/preferences-context.tsx';
import { useUndo } from '../ui/use-undo.ts';
import { hasDesk } from './has-desk.ts';
import { useHideAmounts } from './use-hide-amounts.ts';

/** The commands that every screen answers. */
export function useFrameCommands(): void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const inbox = useInbox();
  const { merchants, month, thisMonth, goToMonth } = usePlace();
  const { setTheme, setLanguage } = usePreferences();
  const hideAmounts = useHideAmounts();
  const { undo, redo } = useUndo();
  const lock = useLock();
  const go = (to: Path): void => void navigate({ to });
  const choose = async (): Promise<void> => {
    if (await inbox.choose()) await navigate({ to: paths.imports });
  };

  useCommand('go.home', () => go(paths.home));
  useCommand('go.desk', () => go(paths.desk), hasDesk(merchants));
  useCommand('go.imports', () => go(paths.imports));
  useCommand('go.reconcile', () => go(paths.reconcile));
  useCommand('go.payments', () => go(paths.payments));
  useCommand('go.settlements', () => go(paths.settlements));
  useCommand('go.exceptions', () => go(paths.exceptions));
  useCommand('go.incidents', () => go(paths.incidents));
  useCommand('go.ledger', () => go(paths.ledger));
  useCommand('go.months', () => go(paths.months));
  useCommand('go.reports', () => go(paths.reports));
  useCommand('go.fees', () => go(paths.fees));
  useCommand('go.agreements', () => go(paths.agreements));
  useCommand('go.cashback', () => go(paths.cashback));
  useCommand('go.onboarding', () => go(paths.onboarding));
  useCommand('go.contacts', () => go(paths.contacts));
  useCommand('go.security', () => go(paths.security));
  useCommand('go.history', () => follow(linkTo(paths.ledger, { view: 'history' })));
  useCommand('go.rules', () => follow(linkTo(paths.reconcile, { view: 'rules' })));
  useCommand('go.rates', () => follow(linkTo(paths.ledger, { view: 'rates' })));
  useCommand('go.calendars', () => go(paths.calendars));
  useCommand('go.backups', () => go(paths.backups));
  useCommand('month.previous', () => goToMonth(addMonths(month, -1)));
  useCommand('month.next', () => goToMonth(addMonths(month, 1)));
  useCommand('month.current', () => goToMonth(thisMonth));
  useCommand('books.undo', undo);
  useCommand('books.redo', redo);
  useCommand('files.choose', () => void choose());
  useCommand('app.lock', lock);
  useCommand('app.hideAmounts', hideAmounts.toggle);
  useCommand('go.settings', () => go(paths.settings));
  useCommand('go.help', () => follow(linkToHelp(helpOfPath(pathname))), pathname !== paths.help);
  useCommand('go.about', () => follow(linkTo(paths.settings, { search: null, part: 'about' })));
  useCommand('app.languageEnglish', () => setLanguage('en'));
  useCommand('app.languageBengali', () => setLanguage('bn'));
  useCommand('app.languageHindi', () => setLanguage('hi'));
  useCommand('app.themeLight', () => setTheme('light'));
  useCommand('app.themeDark', () => setTheme('dark'));
  useCommand('app.themeSystem', () => setTheme('auto'));
}
