import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inProject } from '../../../scripts/project.ts';
import { expect, test } from '../../hosts/journey.ts';
import { screenList } from '../../screens/screen-list.ts';

test('every address of the app has a screen in the list', async () => {
  const file = pathToFileURL(inProject('renderer/ui/paths.ts')).href;
  const { paths } = (await import(file)) as { readonly paths: Readonly<Record<string, string>> };
  const shown = new Set(screenList.flatMap(({ screens }) => screens.map(({ path }) => path)));
  expect(Object.values(paths).filter((path) => !shown.has(path))).toEqual([]);
});

test('no two screens of the list have one name', () => {
  const names = screenList.flatMap(({ name, screens }) => screens.map((screen) => `${name}/${screen.name}`));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('twelve whole journeys are made by keyboard alone: nothing in them knows a mouse', () => {
  const folder = inProject('e2e/journeys/keyboard');
  const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
  expect(files.length).toBeGreaterThanOrEqual(12);
  const mouse =
    /\.(click|dblclick|hover|tap|fill|check|uncheck|selectOption|setChecked|dragTo|dispatchEvent)\(|\.mouse\b|dropFiles/;
  expect(files.filter(({ text }) => mouse.test(text)).map(({ name }) => name)).toEqual([]);
  expect(mouse.test('await page.getByRole("button").click()')).toBe(true);
});
