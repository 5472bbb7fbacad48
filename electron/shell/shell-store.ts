import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { shellSettings, type ShellSettings } from '../../shared/contract/window-state.ts';

/** What of the reminders was told already, the oldest first. Keys name a kind and a day or month, never a merchant. */
const toldKeys = z.array(z.string().max(60)).max(100);

const kept = z.strictObject({ settings: shellSettings, told: toldKeys });

type Kept = z.output<typeof kept>;

const usual: Kept = { settings: { recentFiles: true, notifications: true }, told: [] };

export type ShellStore = {
  readonly settings: () => ShellSettings;
  readonly setSettings: (settings: ShellSettings) => void;
  readonly told: () => readonly string[];
  readonly tell: (keys: readonly string[]) => void;
};

const mostTold = 100;

/** What the program around the window keeps in the open beside the workspaces: no secret, and nothing of the books. */
export function createShellStore(file: string): ShellStore {
  let now = read(file);
  const write = (next: Kept): void => {
    now = next;
    try {
      // Aside and renamed: there is the old file or the new one.
      writeFileSync(`${file}.new`, JSON.stringify(next), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    } catch {
      // It holds until the app ends, and is chosen again.
    }
  };
  return {
    settings: () => now.settings,
    setSettings: (settings) => write({ ...now, settings }),
    told: () => now.told,
    tell: (keys) => write({ ...now, told: [...new Set([...now.told, ...keys])].slice(-mostTold) }),
  };
}

/** What was kept; whatever else stands there can only have been put there by hand. */
function read(file: string): Kept {
  try {
    return kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return usual;
  }
}
