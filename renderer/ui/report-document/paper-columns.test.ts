import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitColumns } from './paper-columns.ts';

describe('splitColumns', () => {
  it('keeps what fits in one table', () => {
    expect(splitColumns([10, 20, 30], 60)).toEqual([[0, 1, 2]]);
    expect(splitColumns([10], 60)).toEqual([[0]]);
    expect(splitColumns([], 60)).toEqual([[]]);
  });

  it('begins every part with the column that names the row', () => {
    expect(splitColumns([10, 20, 30, 25], 60)).toEqual([
      [0, 1, 2],
      [0, 3],
    ]);
  });

  it('leaves no column out, repeats none but the first, and is never wider than the paper unless one column is', () => {
    const widths = fc.array(fc.integer({ min: 3, max: 60 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(widths, fc.integer({ min: 40, max: 200 }), (letters, room) => {
        const parts = splitColumns(letters, room);
        expect(parts.flatMap((part) => part.slice(1))).toEqual(letters.map((_, at) => at).slice(1));
        for (const part of parts) {
          expect(part[0]).toBe(0);
          const width = part.reduce((sum, at) => sum + (letters[at] ?? 0), 0);
          expect(width <= room || part.length <= 2).toBe(true);
        }
      }),
    );
  });
});
