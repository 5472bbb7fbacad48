import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject } from '../project.ts';
import { contrast, tokensOf } from './token-contrast.ts';
import { physicalSides } from './physical-sides.ts';

const sheets = readdirSync(inProject('renderer/styles')).filter((name) => name.endsWith('.css'));
const sheet = (name: string): string => readFileSync(inProject('renderer/styles', name), 'utf8');

const components = (folder: string): readonly string[] =>
  readdirSync(inProject(folder), { recursive: true })
    .map((name) => String(name))
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

describe('sides', () => {
  it.each(sheets)('%s says start and end, not left and right', (name) => {
    expect(physicalSides(sheet(name))).toEqual([]);
  });

  it.each([
    'a { margin-left: 1px; }',
    'a { padding-right: 1px }',
    'a {\n  left: 0;\n}',
    'a { border-left: 1px solid; }',
    'a { border-top-right-radius: 4px; }',
    'a { text-align: left; }',
    'a { float: right; }',
    'a { padding: 1px 2px 3px 4px; }',
    'a { inset: 0 1px 0 auto; }',
    '@media print { a { margin: 0 0 0 4px; } }',
  ])('finds %s', (css) => {
    expect(physicalSides(css)).toHaveLength(1);
  });

  it.each([
    'a { margin-inline-start: 1px; text-align: start; float: inline-end; }',
    'a { padding: 1px 2px 3px 2px; margin: 0 auto; inset: 0 4px; }',
    '/* left: 0; */ a { --nk-left: 1px; color: red; }',
    '@page { margin: 16mm 14mm 18mm 14mm; }',
  ])('lets %s be', (css) => {
    expect(physicalSides(css)).toEqual([]);
  });
});

/** Where each text stands. Source: the rules of the style sheets; axe looks at what really lies behind what. */
const grounds = ['canvas', 'surface', 'sunken', 'hover', 'accent-soft', 'ok-soft', 'warn-soft', 'bad-soft'] as const;
const plainGrounds = ['canvas', 'surface', 'sunken', 'hover'] as const;

const texts: readonly (readonly [text: string, grounds: readonly string[]])[] = [
  ['ink', grounds],
  ['ink-2', grounds],
  ['ink-3', grounds],
  ['accent-ink', [...plainGrounds, 'accent-soft']],
  ['ok', [...plainGrounds, 'ok-soft']],
  ['warn', [...plainGrounds, 'warn-soft']],
  ['bad', [...plainGrounds, 'bad-soft']],
];

const themes = tokensOf(sheet('tokens.css'));

describe.each(['light', 'dark'] as const)('colours in %s', (theme) => {
  const tokens = themes[theme];
  const colour = (name: string): string => {
    const found = tokens.get(`--nk-${name}`);
    if (found === undefined) throw new Error(`no token ${name}`);
    return found;
  };

  it.each(texts.flatMap(([text, on]) => on.map((ground) => [text, ground] as const)))(
    '%s can be read on %s (4.5:1, WCAG 1.4.3)',
    (text, ground) => {
      expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['accent', 'accent-strong'])('white can be read on %s', (ground) => {
    expect(contrast('#ffffff', colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(plainGrounds)('the focus ring is seen on %s (3:1, WCAG 1.4.11)', (ground) => {
    expect(contrast(colour('accent'), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('series %i of a chart is seen on paper (3:1, WCAG 1.4.11)', (series) => {
    expect(contrast(colour(`chart-${series}`), colour('surface'))).toBeGreaterThanOrEqual(3);
  });
});

it('contrast is that of WCAG: black on white is 21, a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#4150d8', '#4150d8')).toBe(1);
});

describe('one family of icons', () => {
  it('is imported and no other, and nothing draws its own', () => {
    const others = components('renderer').filter((file) => {
      const source = readFileSync(inProject(file), 'utf8');
      const from = [...source.matchAll(/from '([^'.][^']*)'/g)].map(([, name]) => name ?? '');
      return from.some(
        (name) => /icon|lucide|feather|phosphor|hugeicons/i.test(name) && name !== '@tabler/icons-react',
      );
    });
    expect(others).toEqual([]);
  });

  it('holds in the style sheets and the words too: no picture font, no emoji', () => {
    const pictured = [...sheets.map((name) => join('renderer/styles', name)), ...components('renderer')].filter(
      (file) => /\p{Extended_Pictographic}(?<![©®™↔↩↪↗↘→←↑↓])/u.test(readFileSync(inProject(file), 'utf8')),
    );
    expect(pictured).toEqual([]);
  });
});

describe('motion', () => {
  it('ends for whoever asked for less of it: everywhere, pseudo-elements too, and in Mantine’s own transitions', () => {
    const calm = /@media \(prefers-reduced-motion: reduce\) \{([\s\S]*?)\n\}/.exec(sheet('base.css'))?.[1] ?? '';
    for (const part of ['*', '*::before', '*::after', 'animation-duration', 'transition-duration', 'scroll-behavior'])
      expect(calm).toContain(part);
    expect(readFileSync(inProject('renderer/app/theme.ts'), 'utf8')).toContain('respectReducedMotion: true');
  });
});

describe('the focus ring', () => {
  it('is taken away nowhere without another sign of the focus', () => {
    const taken = sheets.flatMap((name) =>
      [...sheet(name).matchAll(/([^{}]+)\{[^{}]*outline: (?:none|0)[^{}]*\}/g)].map(
        ([, selector]) => `${name}: ${selector?.trim()}`,
      ),
    );
    // The page's own content, which takes it by the skip link alone; headings that a link
    // of the help leads to; and rows that show it in the stead of what is focused in them.
    expect(taken).toEqual([
      'frame.css: .nk-content',
      'help.css: .nk-help-article h2:focus,\n.nk-help-article h3:focus',
      'ledger.css: .nk-entry-link:focus-visible',
      'matching.css: .nk-pair-list:focus-visible',
    ]);
  });
});

describe('figures', () => {
  it('stand in columns: every amount has figures of one width', () => {
    expect(sheet('base.css')).toMatch(/\.nk-amount \{[^}]*tabular-nums/);
    expect(sheet('pieces.css')).toMatch(/\.nk-table :is\(th, td\)\.nk-end \{[^}]*tabular-nums/);
  });
});

describe('grids', () => {
  it('that draw only the rows in sight say how many there are, and which one each is', () => {
    const all = components('renderer').map((file) => ({ file, text: readFileSync(inProject(file), 'utf8') }));
    const virtual = all.filter(({ text }) => /\buseVirtualizer\(/.test(text)).map(({ file }) => dirname(file));
    expect(virtual.length).toBeGreaterThan(4);
    const silent = virtual.filter((folder) => {
      const told = all
        .filter(({ file }) => dirname(file) === folder)
        .map(({ text }) => text)
        .join('\n');
      return (
        !(/aria-rowcount/.test(told) && /aria-rowindex/.test(told)) &&
        !(/aria-setsize/.test(told) && /aria-posinset/.test(told))
      );
    });
    expect(silent).toEqual([]);
  });
});
