import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dashOf, patternOf, shadeOf } from './chart-shade.ts';
import { mostSeries } from './chart-data.ts';

const styles = (name: string): string => readFileSync(new URL(`../../styles/${name}`, import.meta.url), 'utf8');

/** The rules of one theme: from its selector to the end of its block. */
function block(css: string, selector: string): string {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no ${selector}`);
  return css.slice(start, css.indexOf('}', start));
}

const value = (css: string, name: string): string => {
  const found = new RegExp(`--nk-${name}: (#[0-9a-f]{3,6});`).exec(css)?.[1];
  if (found === undefined) throw new Error(`no --nk-${name}`);
  return found.length === 4 ? found.replaceAll(/[0-9a-f]/g, '$&$&') : found;
};

/** Relative luminance (WCAG 2.2): what is left of a colour in grey. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const tokens = styles('tokens.css');

describe.each([
  ['light', block(tokens, ":root[data-mantine-color-scheme='light']")],
  ['dark', block(tokens, ":root[data-mantine-color-scheme='dark']")],
  ['paper', block(styles('print.css'), ':root[data-mantine-color-scheme]')],
])('the shades of charts, %s', (_, css) => {
  const shades = Array.from({ length: mostSeries }, (__, index) => value(css, `chart-${index + 1}`));

  it('stand out from the surface as WCAG 1.4.11 asks of graphics', () => {
    for (const shade of shades) expect(ratio(shade, value(css, 'surface'))).toBeGreaterThanOrEqual(3);
  });

  it('differ from their neighbour in grey', () => {
    for (const [index, shade] of shades.slice(1).entries()) {
      expect(ratio(shade, shades[index] ?? '')).toBeGreaterThanOrEqual(2);
    }
  });

  it('differ from all others in grey or in their pattern', () => {
    for (const [index, shade] of shades.entries()) {
      for (const other of shades.keys()) {
        if (other >= index) continue;
        const apart = ratio(shade, shades[other] ?? '') >= 2 || patternOf(index) !== patternOf(other);
        expect([index, other, apart]).toEqual([index, other, true]);
      }
    }
  });
});

it('tells as many lines apart by their dashes', () => {
  const places = Array.from({ length: mostSeries }, (_, index) => index);
  expect(new Set(places.map(dashOf)).size).toBe(mostSeries);
  expect(new Set(places.map(shadeOf)).size).toBe(mostSeries);
});
