import { agreementsPage } from '../pages/agreements-page.ts';
import { deskPage } from '../pages/desk-page.ts';
import { frame } from '../pages/frame.ts';
import { screenAt, type ScreenGroup, type Stage } from './screen.ts';

const merchant = async ({ page }: Stage, name: string, screen: 'Home' | 'Agreements' | 'Onboarding'): Promise<void> => {
  const desk = deskPage(page);
  await desk.search.fill(name);
  await desk.row(name).locator('.nk-desk-name').click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  if (screen !== 'Home') await frame(page).goTo(screen);
};

/** Of the account manager's demo: forty merchants. */
export const deskScreens: ScreenGroup = {
  name: 'desk',
  open: async ({ page }) => {
    await page.getByRole('button', { name: 'Open the account manager’s demo' }).click();
    await deskPage(page).grid.waitFor({ timeout: 60_000 });
  },
  screens: [
    screenAt('desk', '/desk'),
    screenAt('desk-today', '/desk?view=today'),
    screenAt('desk-nothing', '/desk?q=qqqq'),
    screenAt('desk-merchant', '/desk', (stage) => merchant(stage, 'Jamdani House', 'Home')),
    screenAt('agreements', '/desk', (stage) => merchant(stage, 'Cobalt Signals', 'Agreements')),
    screenAt('agreement', '/agreements', async ({ page }) => {
      await agreementsPage(page).version(1).click();
      await agreementsPage(page).paper.waitFor();
    }),
    screenAt('agreements-terms', '/agreements?view=terms', async ({ page }) => {
      await agreementsPage(page).who.waitFor();
    }),
    screenAt('agreement-propose', '/agreements?view=terms', async ({ page }) => {
      await page.getByRole('group', { name: 'USD: Line 1' }).getByLabel('Percent', { exact: true }).fill('1.5');
      await agreementsPage(page).propose.click();
      await agreementsPage(page).sign.waitFor();
    }),
    {
      name: 'sealed-file',
      path: '/agreements',
      show: async ({ page }) => {
        await agreementsPage(page).propose.click();
        await agreementsPage(page).sign.click();
        await agreementsPage(page).saveFile.waitFor();
      },
    },
    screenAt('agreement-compare', '/agreements', async ({ page }) => {
      await agreementsPage(page).version(2).click();
      await agreementsPage(page).compare.waitFor();
    }),
    screenAt('onboarding-review', '/onboarding'),
    screenAt('contacts-of-many', '/contacts'),
  ],
};
