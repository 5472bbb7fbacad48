import { bareWindow } from './bare-window.ts';
import type { Screen, ScreenGroup, Stage } from './screen.ts';
import { settled } from './settled.ts';

/** What is to be done at every screen; it is shown in light and in English. */
export type Visit = (screen: Screen, stage: Stage) => Promise<void>;

/** While one screen is worked on: only those whose name fits, `NIKASH_SCREENS='^report-|^help'`. */
const only = new RegExp(process.env['NIKASH_SCREENS'] ?? '');

/**
 * Opens a group's books and comes to its screens one after the other. A screen that cannot be come to is told of at the end,
 * with its name and why: the ones behind it are seen all the same.
 */
export async function walkScreens(group: ScreenGroup, stage: Stage, visit: Visit): Promise<readonly string[]> {
  const missed: string[] = [];
  await group.open(stage);
  stage.page.setDefaultTimeout(30_000);
  let running = 0;
  for (const screen of group.screens) {
    // What stands before the books is come to by the screens before it alone.
    if (group.name !== 'door' && !only.test(screen.name)) continue;
    try {
      await bareWindow(stage.page);
      await screen.show(stage);
      await settled(stage.page);
      if (only.test(screen.name)) await visit(screen, stage);
      running = 0;
    } catch (fault) {
      missed.push(
        `${group.name}/${screen.name} did not come: ${fault instanceof Error ? fault.message : String(fault)}`,
      );
      // Whatever the others wait for is gone as well.
      if ((running += 1) === 3) break;
    }
  }
  return missed;
}
