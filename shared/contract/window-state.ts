import { z } from 'zod';
import { commandIds } from '../commands/command-table.ts';
import { languages } from '../wording/voice.ts';

/** What the window tells the program around it, so that menus and notices speak its language and offer what it answers. */
export const windowState = z.strictObject({
  language: z.enum(languages),
  /** The commands that somebody on the page answers now. */
  commands: z.array(z.enum(commandIds as [(typeof commandIds)[number]])).max(commandIds.length),
});

export type WindowState = z.output<typeof windowState>;

/** What a person lets the program around the window keep and tell. */
export const shellSettings = z.strictObject({
  /** Whether the files given last are kept in a list. */
  recentFiles: z.boolean(),
  /** Whether the system is given notices of what is due. */
  notifications: z.boolean(),
});

export type ShellSettings = z.output<typeof shellSettings>;

/** Where things are, to be shown; `recentFilesKept`: this computer's keyring keeps the list, else it is gone when the app ends. */
export type ShellFacts = {
  readonly settings: ShellSettings;
  /** The folder of workspaces, backups and settings, as the system writes it. */
  readonly folder: string;
  readonly recentFilesKept: boolean;
};
