import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignMarks } from './align-marks.ts';

/** Four bytes a mark, as a part keeps them. */
const bytes = (marks: readonly number[]): Uint8Array => {
  const all = Buffer.alloc(marks.length * 4);
  marks.forEach((mark, index) => all.writeUInt32LE(mark, index * 4));
  return all;
};

const aligned = (sealed: readonly number[], now: readonly number[]) => alignMarks(bytes(sealed), bytes(now));

describe('marks laid beside those that were sealed', () => {
  it.each([
    ['nothing', [], [], []],
    ['the same', [1, 2, 3], [1, 2, 3], []],
    ['one changed', [1, 2, 3], [1, 9, 3], [{ from: 1, rows: 1, sealed: 1 }]],
    ['the first changed', [1, 2], [9, 2], [{ from: 0, rows: 1, sealed: 1 }]],
    ['the last changed', [1, 2], [1, 9], [{ from: 1, rows: 1, sealed: 1 }]],
    ['one gone', [1, 2, 3], [1, 3], [{ from: 1, rows: 0, sealed: 1 }]],
    ['all gone', [1, 2], [], [{ from: 0, rows: 0, sealed: 2 }]],
    ['one added', [1, 2], [1, 9, 2], [{ from: 1, rows: 1, sealed: 0 }]],
    [
      'two changed apart',
      [1, 2, 3, 4, 5],
      [1, 8, 3, 9, 5],
      [
        { from: 1, rows: 1, sealed: 1 },
        { from: 3, rows: 1, sealed: 1 },
      ],
    ],
    [
      'one that moved: gone there, added here',
      [1, 2, 3, 4],
      [1, 3, 4, 9],
      [
        { from: 1, rows: 0, sealed: 1 },
        { from: 3, rows: 1, sealed: 0 },
      ],
    ],
    ['two rows with the same mark', [7, 7, 7], [7, 7], [{ from: 2, rows: 0, sealed: 1 }]],
    ['bytes that are no whole mark', [1], [1], []],
  ])('%s', (_, sealed, now, differences) => {
    expect(aligned(sealed, now)).toEqual(differences);
  });

  it('finds every single edit of a part in its place, and nothing else', () => {
    const marks = fc.uniqueArray(fc.integer({ min: 0, max: 0xffff_ffff }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(marks, fc.nat(), fc.constantFrom('change', 'remove', 'add'), (all, place, kind) => {
        const [fresh = 0, ...sealed] = all;
        const at = sealed.length === 0 ? 0 : place % sealed.length;
        fc.pre(sealed.length > 0);
        const now = sealed.toSpliced(at, kind === 'add' ? 0 : 1, ...(kind === 'remove' ? [] : [fresh]));
        expect(aligned(sealed, now)).toEqual([
          { from: at, rows: kind === 'remove' ? 0 : 1, sealed: kind === 'add' ? 0 : 1 },
        ]);
      }),
    );
  });
});
