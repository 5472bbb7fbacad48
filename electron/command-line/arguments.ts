import { parseArgs } from 'node:util';
import { isAbsolute, resolve } from 'node:path';
import { UsageError } from './usage-error.ts';

/** Every option there is; each command names those it takes. */
const options = {
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  workspace: { type: 'string' },
  'passphrase-file': { type: 'string' },
  'recovery-key-file': { type: 'string' },
  'new-passphrase-file': { type: 'string' },
  merchant: { type: 'string' },
  account: { type: 'string' },
  card: { type: 'string' },
  month: { type: 'string' },
  name: { type: 'string' },
  country: { type: 'string' },
  zone: { type: 'string' },
  base: { type: 'string' },
  industry: { type: 'string' },
  currency: { type: 'string', multiple: true },
  declared: { type: 'string', multiple: true },
  format: { type: 'string' },
  mapping: { type: 'string', multiple: true },
  references: { type: 'string', multiple: true },
  unit: { type: 'string' },
  preset: { type: 'string' },
  header: { type: 'string' },
  'dry-run': { type: 'boolean' },
  out: { type: 'string' },
  csv: { type: 'string' },
  desk: { type: 'boolean' },
  hash: { type: 'string' },
  reason: { type: 'string' },
  'write-off': { type: 'boolean' },
  learn: { type: 'boolean' },
  'accept-head': { type: 'boolean' },
  limit: { type: 'string' },
  before: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  on: { type: 'string' },
  rate: { type: 'string' },
  source: { type: 'string' },
  language: { type: 'string' },
  note: { type: 'string' },
  owner: { type: 'string' },
  kind: { type: 'string' },
  state: { type: 'string' },
  provider: { type: 'string' },
  rail: { type: 'string' },
  url: { type: 'string' },
  year: { type: 'string' },
  incident: { type: 'string' },
  method: { type: 'string' },
  text: { type: 'string' },
  file: { type: 'string' },
  by: { type: 'string' },
  without: { type: 'string', multiple: true },
  'hide-amounts': { type: 'boolean' },
  pack: { type: 'string' },
} as const;

export type OptionName = keyof typeof options;

export type Arguments = {
  readonly words: readonly string[];
  readonly text: (name: OptionName) => string | undefined;
  readonly texts: (name: OptionName) => readonly string[];
  readonly flag: (name: OptionName) => boolean;
  readonly given: readonly OptionName[];
};

/** @throws UsageError for an option that does not exist or lacks its value. */
export function readArguments(argv: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    const given = values as Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
    return {
      words: positionals,
      text: (name) => {
        const value = given[name];
        return typeof value === 'string' ? value : undefined;
      },
      texts: (name) => {
        const value = given[name];
        return Array.isArray(value) ? (value as readonly string[]) : [];
      },
      flag: (name) => given[name] === true,
      given: Object.keys(values) as OptionName[],
    };
  } catch (fault) {
    throw new UsageError(
      fault instanceof Error ? (fault.message.split('. ')[0] ?? '') : 'the options could not be read',
    );
  }
}

/** npm runs scripts in the package's folder and says in INIT_CWD where the user stood. */
export const pathFrom = (text: string): string =>
  isAbsolute(text) ? text : resolve(process.env['INIT_CWD'] ?? process.cwd(), text);
