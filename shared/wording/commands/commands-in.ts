import type { Language } from '../voice.ts';
import { bn } from './bn.ts';
import type { CommandWords } from './command-words.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';

/** The words of commands in each language. */
export const commandsIn: Readonly<Record<Language, CommandWords>> = { en, bn, hi };
