/** How a series looks where there is no colour: a pattern of its surface over its shade, or none. */
export type ChartPattern = 'solid' | 'stripes' | 'dots' | 'lines' | 'crossed';

/** By its place: neighbours differ in lightness (`tokens.css`), and those of like lightness in their pattern. */
const patterns: readonly ChartPattern[] = ['solid', 'solid', 'stripes', 'stripes', 'dots', 'dots', 'crossed'];

/** Dashes of a line, and how thick it is, so that crossing lines are told apart. */
const dashes: readonly string[] = ['', '7 4', '2 3', '10 3 2 3', '5 2', '1 4', '12 5'];

export const shadeOf = (index: number): string => `var(--nk-chart-${(index % patterns.length) + 1})`;

export const patternOf = (index: number): ChartPattern => patterns[index % patterns.length] ?? 'solid';

export const dashOf = (index: number): string => dashes[index % dashes.length] ?? '';
