import {
  IconAlertTriangle,
  IconArrowsLeftRight,
  IconBook2,
  IconBuildingBank,
  IconCalendarMonth,
  IconCashBanknote,
  IconChartBar,
  IconClipboardCheck,
  IconCreditCardPay,
  IconFileImport,
  IconHelp,
  IconHome,
  IconLayoutList,
  IconLock,
  IconPlugConnectedX,
  IconReceipt2,
  IconSettings,
  IconSignature,
  type Icon,
} from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { commandTable, type CommandId } from '../../shared/commands/command-table.ts';
import { useLock } from '../features/vault/lock-context.ts';
import type { Labels } from '../i18n/labels.ts';
import { useSpeech } from '../i18n/speech-context.tsx';
import { Brand } from '../ui/brand.tsx';
import { helpOfPath } from '../ui/help/help-of-path.ts';
import { linkToHelp } from '../ui/help/link-to-help.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { linkTo, paths, type Path } from '../ui/paths.ts';
import { usePlace } from '../ui/place-context.tsx';
import { hasDesk } from './has-desk.ts';
import { HideAmountsButton } from './hide-amounts-button.tsx';
import { MerchantMenu } from './merchant-menu.tsx';

type Screen = {
  readonly path: Path;
  readonly icon: Icon;
  readonly command: CommandId;
  readonly label: (labels: Labels) => string;
};

type ScreenGroup = { readonly label: (labels: Labels) => string; readonly screens: readonly Screen[] };

/** What is done every day, what comes of it, and what was agreed. */
const groups: readonly ScreenGroup[] = [
  {
    label: ({ frame }) => frame.groupDaily,
    screens: [
      { path: paths.home, icon: IconHome, command: 'go.home', label: ({ frame }) => frame.home },
      { path: paths.imports, icon: IconFileImport, command: 'go.imports', label: ({ frame }) => frame.imports },
      {
        path: paths.reconcile,
        icon: IconArrowsLeftRight,
        command: 'go.reconcile',
        label: ({ frame }) => frame.reconcile,
      },
      {
        path: paths.payments,
        icon: IconCreditCardPay,
        command: 'go.payments',
        label: ({ payments }) => payments.title,
      },
      {
        path: paths.settlements,
        icon: IconBuildingBank,
        command: 'go.settlements',
        label: ({ settlements }) => settlements.title,
      },
      {
        path: paths.exceptions,
        icon: IconAlertTriangle,
        command: 'go.exceptions',
        label: ({ frame }) => frame.exceptions,
      },
      {
        path: paths.incidents,
        icon: IconPlugConnectedX,
        command: 'go.incidents',
        label: ({ frame }) => frame.incidents,
      },
    ],
  },
  {
    label: ({ frame }) => frame.groupBooks,
    screens: [
      { path: paths.ledger, icon: IconBook2, command: 'go.ledger', label: ({ frame }) => frame.ledger },
      { path: paths.months, icon: IconCalendarMonth, command: 'go.months', label: ({ frame }) => frame.months },
      { path: paths.reports, icon: IconChartBar, command: 'go.reports', label: ({ frame }) => frame.reports },
    ],
  },
  {
    label: ({ frame }) => frame.groupTerms,
    screens: [
      { path: paths.fees, icon: IconReceipt2, command: 'go.fees', label: ({ frame }) => frame.fees },
      {
        path: paths.agreements,
        icon: IconSignature,
        command: 'go.agreements',
        label: ({ agreements }) => agreements.title,
      },
      { path: paths.cashback, icon: IconCashBanknote, command: 'go.cashback', label: ({ frame }) => frame.cashback },
      {
        path: paths.onboarding,
        icon: IconClipboardCheck,
        command: 'go.onboarding',
        label: ({ frame }) => frame.onboarding,
      },
    ],
  },
];

/** Of whoever answers for several merchants, or for anybody. */
const desk: Screen = {
  path: paths.desk,
  icon: IconLayoutList,
  command: 'go.desk',
  label: (labels) => labels.desk.title,
};

/** What stands behind Settings, and is marked there. */
const behindSettings: readonly string[] = [
  paths.settings,
  paths.security,
  paths.backups,
  paths.calendars,
  paths.contacts,
];

type SideBarProps = { readonly onAddMerchant: () => void };

/** The way to every screen, the merchant they show, and what concerns the window itself. */
export function SideBar({ onAddMerchant }: SideBarProps) {
  const { labels } = useSpeech();
  const { pathname } = useLocation();
  const { merchants } = usePlace();
  const [first, ...others] = groups;
  const shown =
    first !== undefined && hasDesk(merchants) ? [{ ...first, screens: [desk, ...first.screens] }, ...others] : groups;
  return (
    <div className="nk-side">
      <Brand />
      <MerchantMenu onAdd={onAddMerchant} />
      <nav className="nk-nav" aria-label={labels.frame.navigation}>
        {shown.map((group) => (
          <div key={group.label(labels)} className="nk-nav-group" role="group" aria-label={group.label(labels)}>
            {group.screens.map(({ path, icon: Sign, command, label }) => (
              <a
                key={path}
                className="nk-nav-link"
                href={linkTo(path)}
                aria-current={pathname === path ? 'page' : undefined}
              >
                <Sign size={18} stroke={1.7} aria-hidden />
                {label(labels)}
                <KeyHint keys={commandTable[command].keys ?? ''} />
              </a>
            ))}
          </div>
        ))}
      </nav>
      <SideFoot pathname={pathname} />
    </div>
  );
}

/** What concerns the window itself. */
function SideFoot({ pathname }: { readonly pathname: string }) {
  const { commands } = useSpeech().labels;
  const lock = useLock();
  return (
    <div className="nk-side-foot">
      <HideAmountsButton />
      <a
        className="nk-side-button"
        href={linkToHelp(helpOfPath(pathname))}
        aria-current={pathname === paths.help ? 'page' : undefined}
      >
        <IconHelp size={17} stroke={1.7} aria-hidden />
        {commands.names['go.help']}
        <KeyHint keys={commandTable['go.help'].keys ?? ''} />
      </a>
      <a
        className="nk-side-button"
        href={linkTo(paths.settings)}
        aria-current={behindSettings.includes(pathname) ? (pathname === paths.settings ? 'page' : 'true') : undefined}
      >
        <IconSettings size={17} stroke={1.7} aria-hidden />
        {commands.names['go.settings']}
        <KeyHint keys={commandTable['go.settings'].keys ?? ''} />
      </a>
      <button type="button" className="nk-side-button" onClick={lock}>
        <IconLock size={17} stroke={1.7} aria-hidden />
        {commands.names['app.lock']}
        <KeyHint keys={commandTable['app.lock'].keys ?? ''} />
      </button>
    </div>
  );
}
