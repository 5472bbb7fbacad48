import { assertNever } from '../../../shared/kernel/assert.ts';
import { patternOf, shadeOf, type ChartPattern } from './chart-shade.ts';

const size = 8;

/** The fills of a chart's series. Patterns lie over the shade in the surface's own colour, so that grey alone tells them apart. */
export function ChartPatterns({ id, count }: { readonly id: string; readonly count: number }) {
  return (
    <defs>
      {Array.from({ length: count }, (_, index) => (
        <pattern
          key={index}
          id={`${id}-${index}`}
          width={size}
          height={size}
          patternUnits="userSpaceOnUse"
          patternTransform={patternOf(index) === 'stripes' || patternOf(index) === 'crossed' ? 'rotate(45)' : undefined}
        >
          <rect width={size} height={size} fill={shadeOf(index)} />
          <Marks pattern={patternOf(index)} />
        </pattern>
      ))}
    </defs>
  );
}

/** How a series is filled in the chart and in its legend; both stand under one `id`. */
export const fillOf = (id: string, index: number): string => `url(#${id}-${index})`;

function Marks({ pattern }: { readonly pattern: ChartPattern }) {
  const ink = 'var(--nk-surface)';
  switch (pattern) {
    case 'solid':
      return null;
    case 'stripes':
      return <rect width={2.6} height={size} fill={ink} />;
    case 'dots':
      return <circle cx={size / 2} cy={size / 2} r={1.7} fill={ink} />;
    case 'lines':
      return <rect width={size} height={2} fill={ink} />;
    case 'crossed':
      return <path d={`M0 0h${size}v1.8h-${size}zM0 0h1.8v${size}h-1.8z`} fill={ink} />;
    default:
      return assertNever(pattern);
  }
}
