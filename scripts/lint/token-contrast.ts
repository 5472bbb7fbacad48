type Theme = 'light' | 'dark';

/** The colours of the window by their names, as `tokens.css` gives them to each theme. */
export function tokensOf(css: string): Readonly<Record<Theme, ReadonlyMap<string, string>>> {
  const of = (theme: Theme): ReadonlyMap<string, string> => {
    const block = new RegExp(`:root\\[data-mantine-color-scheme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
    const named = [...block.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)];
    if (named.length === 0) throw new Error(`tokens.css has no colours for ${theme}`);
    return new Map(named.map(([, name = '', colour = '']) => [name, colour]));
  };
  return { light: of('light'), dark: of('dark') };
}

/** Source: WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far apart two colours (`#rrggbb`) are, 1 to 21. Source: WCAG 2.2, contrast ratio. */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].toSorted((left, right) => right - left);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}
