import type { SeededRandom } from '../../app/demo/seeded-random.ts';

/** The same items in another order, every order as likely (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], draw: SeededRandom): readonly T[] {
  const left = [...list];
  return list.map(() => left.splice(draw.below(left.length), 1)[0] as T);
}
