import { methodNames } from '../../method-names.ts';
import { rowKindNames } from '../../names/row-kind-names.ts';
import type { Voice } from '../../voice.ts';

const named = (names: Readonly<Record<string, string>>, id: string): string =>
  Object.hasOwn(names, id) ? (names[id] ?? id) : id;

/** A payment method by its name; its own id when the catalogue does not know it. */
export const namedMethod = (id: string, { language }: Voice): string => named(methodNames[language], id);

export const namedKind = (id: string, { language }: Voice): string => named(rowKindNames[language], id);
