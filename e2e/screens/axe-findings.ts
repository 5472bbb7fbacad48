import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at level AA, and what it took over; the size of targets is axe's only rule of 2.2 itself. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] as const;

/** What can come out otherwise in another theme or language: colours, sizes, and names that a language may have left empty. */
const rulesThatDiffer = [
  'color-contrast',
  'target-size',
  'link-in-text-block',
  'html-has-lang',
  'html-lang-valid',
  'valid-lang',
  'button-name',
  'link-name',
  'image-alt',
  'svg-img-alt',
  'label',
  'label-content-name-mismatch',
  'select-name',
  'aria-command-name',
  'aria-input-field-name',
  'document-title',
] as const;

type AxeResult = {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly {
    readonly target: readonly unknown[];
    readonly html: string;
    readonly any: readonly { readonly message: string }[];
  }[];
};

type AxeWindow = {
  readonly axe: {
    readonly run: (context: unknown, options: unknown) => Promise<{ readonly violations: readonly AxeResult[] }>;
  };
};

/**
 * Has axe look at the window as it stands, and gives what it finds against WCAG 2.2 AA, one line each: the rule, where, and what
 * is wrong there. `differing` looks only at what another theme or language can change.
 */
export async function axeFindings(page: Page, rules: 'all' | 'differing'): Promise<readonly string[]> {
  const there = await page.evaluate(() => 'axe' in window);
  // By the debugger's hand: a script element is what the content policy forbids.
  if (!there) await page.evaluate(source);
  return page.evaluate(
    async ([runOnly]) => {
      const { violations } = await (window as unknown as AxeWindow).axe.run(document, {
        runOnly,
        resultTypes: ['violations'],
        // What moves is stopped by the journeys' wish for less motion; the page's own frames are none of ours.
        iframes: false,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, html, any }) =>
            `${id}: ${target.join(' ')} — ${any[0]?.message ?? ''} — ${html.replaceAll(/\s+/g, ' ').slice(0, 160)}`,
        ),
      );
    },
    [rules === 'all' ? { type: 'tag', values: [...tags] } : { type: 'rule', values: [...rulesThatDiffer] }] as const,
  );
}
