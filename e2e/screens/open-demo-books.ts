import { doorPage } from '../pages/door-page.ts';
import { frame } from '../pages/frame.ts';
import type { Stage } from './screen.ts';

/** A merchant's own demo, from the first run's door: a month of everything. */
export async function openDemoBooks({ page }: Stage): Promise<void> {
  await doorPage(page).openDemo();
  await frame(page).demoBanner.waitFor({ timeout: 45_000 });
}
