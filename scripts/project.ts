import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project's folder, wherever a script was started. */
export const projectFolder = resolve(import.meta.dirname, '..');

export const inProject = (...path: readonly string[]) => join(projectFolder, ...path);

/** What is costly to make and outlives `npm ci`: beside the other tools' caches of this user. */
export const cacheFolder = () => join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'nikash');

/** What a person should read: on standard error, so that a script's answer stays alone on standard output. */
export const say = (sentence: string) => console.error(sentence);

/** The version in package.json. */
export const projectVersion = (): string =>
  (JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { readonly version: string }).version;
