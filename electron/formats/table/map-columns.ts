import { comparableName } from '../../../shared/kernel/comparable-name.ts';

/** What a format wants of a header: its own name for each column, and the names the file may give it. */
export type WantedColumns<Name extends string> = Readonly<
  Record<Name, { readonly names: readonly [string, ...string[]]; readonly required: boolean }>
>;

/** Where each wanted column stands in a record; -1 where the file has none. */
export type ColumnPlaces<Name extends string> = Readonly<Record<Name, number>>;

export type MappedColumns<Name extends string> = {
  readonly places: ColumnPlaces<Name>;
  /** How many columns the header has, and so every record must have. */
  readonly width: number;
  /** The file's own names of required columns that are not there. */
  readonly missing: readonly string[];
  /** Wanted columns that stand there more than once, so that neither can be trusted. */
  readonly repeated: readonly string[];
};

/** Finds the wanted columns by name, in any order; columns of other names are left alone. */
export function mapColumns<Name extends string>(
  header: readonly string[],
  wanted: WantedColumns<Name>,
): MappedColumns<Name> {
  const found = new Map<string, number[]>();
  header.forEach((cell, index) => {
    const name = comparableName(cell);
    found.set(name, [...(found.get(name) ?? []), index]);
  });
  const places: [Name, number][] = [];
  const missing: string[] = [];
  const repeated: string[] = [];
  for (const name of Object.keys(wanted) as Name[]) {
    const { names, required } = wanted[name];
    const here = names.flatMap((each) => found.get(comparableName(each)) ?? []);
    if (here.length > 1) repeated.push(names[0]);
    if (here.length === 0 && required) missing.push(names[0]);
    places.push([name, here[0] ?? -1]);
  }
  return { places: Object.fromEntries(places) as Record<Name, number>, width: header.length, missing, repeated };
}
