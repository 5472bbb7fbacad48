const physical = [
  /^(margin|padding|border)-(left|right)(-.*)?$/,
  /^(left|right)$/,
  /^border-(top|bottom)-(left|right)-radius$/,
  /^scroll-(margin|padding)-(left|right)$/,
];

const sided = new Set(['text-align', 'float', 'clear']);

/** Top, right, bottom, left: said in one, the second and the fourth are sides. */
const inOne = new Set(['margin', 'padding', 'inset', 'border-width', 'scroll-margin', 'scroll-padding']);

/** Splits at blanks, but not at those within brackets: `calc(1px + 2px) 0`. */
const partsOf = (value: string): readonly string[] => value.match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];

const saysSide = (property: string, value: string): boolean => {
  if (physical.some((pattern) => pattern.test(property))) return true;
  if (sided.has(property)) return value === 'left' || value === 'right';
  const [, second, , fourth] = partsOf(value);
  return inOne.has(property) && fourth !== undefined && second !== fourth;
};

/**
 * The declarations of a style sheet that name a left or a right: in a right-to-left language they would stand on the wrong side.
 * Paper's own margins (`@page`) have no writing direction.
 */
export const physicalSides = (css: string): readonly string[] =>
  [
    ...css
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .replaceAll(/@page[^{]*\{[^{}]*\}/g, '')
      .matchAll(/([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g),
  ]
    .map(([, property = '', value = '']) => ({ property, value: value.trim() }))
    .filter(({ property, value }) => !property.startsWith('--') && saysSide(property, value))
    .map(({ property, value }) => `${property}: ${value}`);
