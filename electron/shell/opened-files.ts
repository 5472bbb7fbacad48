import { statSync } from 'node:fs';
import { extname, isAbsolute, resolve } from 'node:path';

/** Files that the system gave the app to open, waiting until the workspace is. They are kept as paths, on this side of the window. */
export type OpenedFiles = {
  /** Keeps those that may be opened; true where there is one. */
  readonly give: (paths: readonly string[]) => boolean;
  /** Keeps a file that a person chose from their own list, of whatever kind. */
  readonly giveChosen: (path: string) => void;
  /** What waits, in the order in which it came; nothing waits any more afterwards. */
  readonly take: () => readonly string[];
};

/** Nobody opens more at a time; whatever sends more is not a person. */
const mostWaiting = 20;

/** A regular file that ends in `.nikash`: no folder, pipe or device, and nothing an option could be taken for. */
export function mayBeOpened(path: string): boolean {
  if (!isAbsolute(path) || extname(path).toLowerCase() !== '.nikash') return false;
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The files among the arguments of a program that was started in `folder`. */
export const filesAmong = (argv: readonly string[], folder: string): readonly string[] =>
  argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-'))
    .map((argument) => resolve(folder, argument))
    .filter(mayBeOpened);

export function createOpenedFiles(): OpenedFiles {
  let waiting: readonly string[] = [];
  return {
    give: (paths) => {
      const fit = paths.filter(mayBeOpened);
      waiting = [...new Set([...waiting, ...fit])].slice(0, mostWaiting);
      return fit.length > 0;
    },
    giveChosen: (path) => {
      waiting = [...new Set([...waiting, path])].slice(0, mostWaiting);
    },
    take: () => {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
}
