import { comparableName } from '../../../shared/kernel/comparable-name.ts';

/** Whether two headers name the same columns, however they are ordered and written: no file can be told to be of one of them. */
export function haveSameColumns(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [namesOf(one), namesOf(other)];
  return first.size === second.size && [...first].every((name) => second.has(name));
}

const namesOf = (header: readonly string[]): ReadonlySet<string> =>
  new Set(header.map(comparableName).filter((name) => name !== ''));
