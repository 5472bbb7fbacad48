import { plainWords } from '../../shared/wording/names/plain-words.ts';
import { saidInstitution } from '../../shared/wording/names/said-institution.ts';
import type { Labels } from './labels.ts';

const named = (names: Readonly<Record<string, string>>, id: string): string =>
  Object.hasOwn(names, id) ? (names[id] ?? id) : id;

/** A payment method's name; its own id when the catalogue does not know it yet. */
export const methodName = (labels: Labels, id: string): string => named(labels.catalogue.methods, id);

/** An institution, by its id or by its name in an answer, an account's number behind it or not; as it is when the catalogue has it not. */
export const institutionName = (labels: Labels, institution: string): string =>
  saidInstitution(institution, labels.catalogue.unbranded);

export const rowKindName = (labels: Labels, id: string): string => named(labels.catalogue.rowKinds, id);

/** What an account of this role is called. */
export const accountRoleName = (labels: Labels, role: string): string => {
  const name = named(labels.accounts.roles, role);
  return name === role ? plainWords(role) : name;
};

/** What an entry of this kind is called. */
export const entryKindName = (labels: Labels, kind: string): string =>
  entryWords(labels, kind)?.name ?? plainWords(kind);

/** What a command is called that a link of the audit chain covers: the contract's own method, `periods.close`. */
export const chainCommandName = (labels: Labels, command: string): string => {
  const name = named(labels.ledger.commands, command);
  return name === command ? plainWords(command.replaceAll('.', ' ')) : name;
};

/** Why there is an entry of this kind at all; null for a kind this version does not know. */
export const entryKindReason = (labels: Labels, kind: string): string | null => entryWords(labels, kind)?.why ?? null;

const entryWords = (labels: Labels, kind: string): { readonly name: string; readonly why: string } | undefined => {
  const words: Readonly<Record<string, { readonly name: string; readonly why: string }>> = labels.entries;
  return Object.hasOwn(words, kind) ? words[kind] : undefined;
};
