import { createHashHistory, createRootRoute, createRoute, createRouter, Navigate } from '@tanstack/react-router';
import { AgreementsPage } from '../features/agreements/agreements-page.tsx';
import { BackupsPage } from '../features/backups/backups-page.tsx';
import { CalendarsPage } from '../features/calendars/calendars-page.tsx';
import { CashbackPage } from '../features/cashback/cashback-page.tsx';
import { ContactsPage } from '../features/contacts/contacts-page.tsx';
import { DeskPage } from '../features/desk/desk-page.tsx';
import { FeesPage } from '../features/fees/fees-page.tsx';
import { ExceptionsPage } from '../features/exceptions/exceptions-page.tsx';
import { IncidentsPage } from '../features/incidents/incidents-page.tsx';
import { OnboardingPage } from '../features/onboarding/onboarding-page.tsx';
import { PeriodsPage } from '../features/periods/periods-page.tsx';
import { ReportsPage } from '../features/reports/reports-page.tsx';
import { SettingsPage } from '../features/settings/settings-page.tsx';
import { paths } from '../ui/paths.ts';
import { Frame } from './frame.tsx';
import { HelpScreen } from './pages/help-screen.tsx';
import { HomeScreen } from './pages/home-screen.tsx';
import { ImportsScreen } from './pages/imports-screen.tsx';
import { LedgerScreen } from './pages/ledger-screen.tsx';
import { PaymentsScreen } from './pages/payments-screen.tsx';
import { ReconcileScreen } from './pages/reconcile-screen.tsx';
import { ScreenFault } from './pages/screen-fault.tsx';
import { SettlementsScreen } from './pages/settlements-screen.tsx';
import { SecurityScreen } from './pages/security-screen.tsx';

const root = createRootRoute({ component: Frame, notFoundComponent: () => <Navigate to={paths.home} /> });

const screens = root.addChildren([
  createRoute({ getParentRoute: () => root, path: paths.home, component: HomeScreen }),
  createRoute({ getParentRoute: () => root, path: paths.desk, component: DeskPage }),
  createRoute({ getParentRoute: () => root, path: paths.imports, component: ImportsScreen }),
  createRoute({ getParentRoute: () => root, path: paths.reconcile, component: ReconcileScreen }),
  createRoute({ getParentRoute: () => root, path: paths.payments, component: PaymentsScreen }),
  createRoute({ getParentRoute: () => root, path: paths.settlements, component: SettlementsScreen }),
  createRoute({ getParentRoute: () => root, path: paths.exceptions, component: ExceptionsPage }),
  createRoute({ getParentRoute: () => root, path: paths.ledger, component: LedgerScreen }),
  createRoute({ getParentRoute: () => root, path: paths.months, component: PeriodsPage }),
  createRoute({ getParentRoute: () => root, path: paths.reports, component: ReportsPage }),
  createRoute({ getParentRoute: () => root, path: paths.cashback, component: CashbackPage }),
  createRoute({ getParentRoute: () => root, path: paths.fees, component: FeesPage }),
  createRoute({ getParentRoute: () => root, path: paths.agreements, component: AgreementsPage }),
  createRoute({ getParentRoute: () => root, path: paths.onboarding, component: OnboardingPage }),
  createRoute({ getParentRoute: () => root, path: paths.incidents, component: IncidentsPage }),
  createRoute({ getParentRoute: () => root, path: paths.calendars, component: CalendarsPage }),
  createRoute({ getParentRoute: () => root, path: paths.contacts, component: ContactsPage }),
  createRoute({ getParentRoute: () => root, path: paths.security, component: SecurityScreen }),
  createRoute({ getParentRoute: () => root, path: paths.backups, component: BackupsPage }),
  createRoute({ getParentRoute: () => root, path: paths.help, component: HelpScreen }),
  createRoute({ getParentRoute: () => root, path: paths.settings, component: SettingsPage }),
]);

/** Addresses stand behind the `#`: the same under the app's own protocol and over HTTP, with no server to rewrite them. */
export const router = createRouter({
  routeTree: screens,
  history: createHashHistory(),
  defaultErrorComponent: ScreenFault,
  // Plain text, as it is read: the router's own way would take the number of an entry for a number, and round it.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search: Readonly<Record<string, string>>) => {
    const text = new URLSearchParams(search).toString();
    return text === '' ? '' : `?${text}`;
  },
});
