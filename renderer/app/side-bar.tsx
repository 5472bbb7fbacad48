import {
  IconAddressBook,
  IconAlertTriangle,
  IconArrowsLeftRight,
  IconBook2,
  IconCalendarMonth,
  IconCashBanknote,
  IconChartBar,
  IconClipboardCheck,
  IconFileImport,
  IconHome,
  IconKeyboard,
  IconLayoutList,
  IconLock,
  IconPlugConnectedX,
  IconReceipt2,
  IconShieldLock,
  IconSignature,
  type Icon,
} from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import type { Labels } from '../i18n/labels.ts';
import { useLock } from '../features/vault/lock-context.ts';
import { useSpeech } from '../i18n/speech-context.tsx';
import { Brand } from '../ui/brand.tsx';
import { commandTable, type CommandId } from '../../shared/commands/command-table.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { linkTo, paths, type Path } from '../ui/paths.ts';
import { usePlace } from '../ui/place-context.tsx';
import { hasDesk } from './has-desk.ts';
import { HideAmountsButton } from './hide-amounts-button.tsx';
import { MerchantMenu } from './merchant-menu.tsx';
import { FiguresMenu, LanguageMenu, ThemeMenu } from './preference-menus.tsx';

type Screen = {
  readonly path: Path;
  readonly icon: Icon;
  readonly command: CommandId;
  readonly label: (labels: Labels) => string;
};

const screens: readonly Screen[] = [
  { path: paths.home, icon: IconHome, command: 'go.home', label: ({ frame }) => frame.home },
  { path: paths.imports, icon: IconFileImport, command: 'go.imports', label: ({ frame }) => frame.imports },
  { path: paths.reconcile, icon: IconArrowsLeftRight, command: 'go.reconcile', label: ({ frame }) => frame.reconcile },
  {
    path: paths.exceptions,
    icon: IconAlertTriangle,
    command: 'go.exceptions',
    label: ({ frame }) => frame.exceptions,
  },
  { path: paths.incidents, icon: IconPlugConnectedX, command: 'go.incidents', label: ({ frame }) => frame.incidents },
  { path: paths.ledger, icon: IconBook2, command: 'go.ledger', label: ({ frame }) => frame.ledger },
  { path: paths.months, icon: IconCalendarMonth, command: 'go.months', label: ({ frame }) => frame.months },
  { path: paths.reports, icon: IconChartBar, command: 'go.reports', label: ({ frame }) => frame.reports },
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
];

/** Of whoever answers for several merchants, or for anybody. */
const desk: Screen = {
  path: paths.desk,
  icon: IconLayoutList,
  command: 'go.desk',
  label: (labels) => labels.desk.title,
};

type SideBarProps = { readonly onShortcuts: () => void; readonly onAddMerchant: () => void };

/** The way to every screen, the merchant they show, and what concerns the window itself. */
export function SideBar({ onShortcuts, onAddMerchant }: SideBarProps) {
  const { labels } = useSpeech();
  const { pathname } = useLocation();
  const lock = useLock();
  const { merchants } = usePlace();
  return (
    <div className="nk-side">
      <Brand />
      <MerchantMenu onAdd={onAddMerchant} />
      <nav className="nk-nav" aria-label={labels.frame.navigation}>
        {(hasDesk(merchants) ? [desk, ...screens] : screens).map(({ path, icon: Sign, command, label }) => (
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
      </nav>
      <div className="nk-side-foot">
        <LanguageMenu />
        <FiguresMenu />
        <ThemeMenu />
        <HideAmountsButton />
        <button type="button" className="nk-side-button" onClick={onShortcuts}>
          <IconKeyboard size={17} stroke={1.7} aria-hidden />
          {labels.commands.names['app.shortcuts']}
        </button>
        <a
          className="nk-side-button"
          href={linkTo(paths.contacts)}
          aria-current={pathname === paths.contacts ? 'page' : undefined}
        >
          <IconAddressBook size={17} stroke={1.7} aria-hidden />
          {labels.contacts.title}
        </a>
        <a
          className="nk-side-button"
          href={linkTo(paths.security)}
          aria-current={pathname === paths.security ? 'page' : undefined}
        >
          <IconShieldLock size={17} stroke={1.7} aria-hidden />
          {labels.security.title}
        </a>
        <button type="button" className="nk-side-button" onClick={lock}>
          <IconLock size={17} stroke={1.7} aria-hidden />
          {labels.commands.names['app.lock']}
        </button>
      </div>
    </div>
  );
}
