import type { Labels } from './labels.ts';

const named = (names: Readonly<Record<string, string>>, id: string): string =>
  Object.hasOwn(names, id) ? (names[id] ?? id) : id;

/** A payment method's name; its own id when the catalogue does not know it yet. */
export const methodName = (labels: Labels, id: string): string => named(labels.catalogue.methods, id);

export const rowKindName = (labels: Labels, id: string): string => named(labels.catalogue.rowKinds, id);
