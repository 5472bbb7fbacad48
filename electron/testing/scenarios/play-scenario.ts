import type { SeededRandom } from '../../app/demo/seeded-random.ts';
import type { AnyRows } from '../any-rows.ts';
import { outcomeText } from './outcome-text.ts';
import { dayOf, readFiles } from './read-files.ts';
import type { Scenario } from './scenario.ts';
import { shuffled } from './shuffled.ts';
import { openScenarioShop, type ScenarioPlace } from './scenario-shop.ts';

/**
 * Plays a scenario for a merchant of its own: its files as they are written, together; or, with a draw, shuffled, their rows
 * too, each an import of its own. Gives the outcome's text.
 */
export async function playScenario(place: ScenarioPlace, scenario: Scenario, draw?: SeededRandom): Promise<string> {
  const shop = await openScenarioShop(place, scenario);
  const files = readFiles(scenario.files);
  if (draw === undefined) await shop.bring(...files);
  else for (const file of shuffled(files, draw)) await shop.bring(withRowsShuffled(file, draw));
  for (const act of scenario.acts ?? []) await act.perform(shop);
  return outcomeText(shop, dayOf(scenario.today ?? '21 Nov'));
}

const withRowsShuffled = (file: AnyRows, draw: SeededRandom): AnyRows => ({ ...file, rows: shuffled(file.rows, draw) });
