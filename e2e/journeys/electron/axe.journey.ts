import { expect, test } from '../../hosts/journey.ts';
import { axeFindings } from '../../screens/axe-findings.ts';
import { allDresses, dress, plain } from '../../screens/dress.ts';
import { screenList } from '../../screens/screen-list.ts';
import { walkScreens } from '../../screens/walk-screens.ts';

const full = process.env['NIKASH_TEST_SIZE'] === 'full';

/**
 * Every screen of the list, in light and dark and all three languages, by axe's rules of WCAG 2.2 AA. All rules in light English;
 * in the five other dresses those that a colour, a size or a word can change: structure, roles and relations are the same
 * elements there. `test:full` takes all rules in all six.
 */
for (const group of screenList) {
  test(`nobody is shut out: ${group.name}`, async ({ page, folders }) => {
    test.setTimeout(full ? 1_800_000 : 600_000);
    const found: string[] = [];
    const missed = await walkScreens(group, { page, ...folders }, async ({ name }) => {
      for (const look of allDresses) {
        await dress(page, look);
        const whole = full || (look.theme === plain.theme && look.language === plain.language);
        const findings = await axeFindings(page, whole ? 'all' : 'differing');
        found.push(...findings.map((finding) => `${name} (${look.theme}, ${look.language}): ${finding}`));
      }
    });
    expect([...missed, ...found], [...missed, ...found].join('\n')).toEqual([]);
  });
}

test('the check bites: what shuts somebody out is found', async ({ page }) => {
  await page.getByRole('heading').first().waitFor();
  expect(await axeFindings(page, 'all')).toEqual([]);
  await page.evaluate(() => {
    const planted = document.createElement('div');
    planted.innerHTML =
      '<p style="color:#aaa;background:#fff">too pale to read</p><button></button>' +
      '<button style="inline-size:8px;block-size:8px;padding:0" aria-label="a"></button><button style="inline-size:8px;block-size:8px;padding:0" aria-label="b"></button>';
    document.body.append(planted);
  });
  const bitten = (await axeFindings(page, 'all')).map((finding) => /^[a-z-]+/.exec(finding)?.[0]);
  expect(new Set(bitten)).toEqual(new Set(['color-contrast', 'button-name', 'target-size']));
  const differing = (await axeFindings(page, 'differing')).map((finding) => /^[a-z-]+/.exec(finding)?.[0]);
  expect(new Set(differing)).toEqual(new Set(bitten));
});
