import { pictureNames } from '../../../scripts/docs/picture-names.ts';
import { expect, test } from '../../hosts/journey.ts';
import { pictureGroups } from '../../pictures/picture-groups.ts';
import { walkScreens } from '../../screens/walk-screens.ts';

// What `npm run pictures` takes is come to here as well, so that no picture of the help can stand for a screen that is gone.
for (const group of pictureGroups) {
  test(`the pictures of the help over ${group.name} can still be taken`, async ({ page, folders }) => {
    const seen: string[] = [];
    const missed = await walkScreens(group, { page, ...folders }, async ({ name }) => {
      await expect(page.locator('main h1').first()).toBeVisible();
      await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
      seen.push(name);
    });
    expect(missed).toEqual([]);
    expect(seen).toEqual(group.screens.map(({ name }) => name));
  });
}

test('every picture that the pages show has one place where it is taken', () => {
  const taken = pictureGroups.flatMap(({ screens }) => screens.map(({ name }) => name));
  expect(taken.toSorted()).toEqual(pictureNames.toSorted());
});
