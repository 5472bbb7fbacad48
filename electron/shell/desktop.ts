import { basename, join } from 'node:path';
import { BrowserWindow, Notification, app, dialog } from 'electron';
import type { CommandId } from '../../shared/commands/command-table.ts';
import type { Reminder } from '../../shared/contract/reminders.ts';
import type { Language } from '../../shared/wording/voice.ts';
import type { ServedBackend } from '../transport/backend-channel.ts';
import { commandChannel } from '../transport/ipc-channels.ts';
import type { BehindDoor } from './door.ts';
import type { Keyring } from './keyring.ts';
import { createMenu } from './menu.ts';
import { createProgressBar } from './progress-bar.ts';
import { createRecentFiles } from './recent-files.ts';
import { tellReminders } from './reminders.ts';
import { createShellStore } from './shell-store.ts';
import { shellWords, systemLanguage } from './shell-words.ts';

export type DesktopOptions = {
  readonly keyring: Keyring;
  readonly backend: () => Promise<ServedBackend>;
  /** Gives a file to the page as if the system had given it to open. */
  readonly openFile: (path: string) => void;
  readonly showWindow: () => void;
};

export type Desktop = Pick<BehindDoor, 'progress' | 'tellState' | 'shell' | 'recent'> & {
  /** The workspace was locked: nothing runs, and nothing is offered until the page says so again. */
  readonly locked: () => void;
};

/** How often what is due is looked at while the workspace is open: a day ends also for who never closes the window. */
const everyMs = 30 * 60_000;
/** After it was opened, so that the first screen comes first. */
const afterOpeningMs = 10_000;

/** What a desktop expects of an app around its window: menus, recent files, the bar in the dock, notices. */
export function createDesktop({ keyring, backend, openFile, showWindow }: DesktopOptions): Desktop {
  const home = app.getPath('userData');
  const store = createShellStore(join(home, 'shell.json'));
  let language: Language = systemLanguage();
  let available: ReadonlySet<CommandId> = new Set();
  /** What a notice leads to while the workspace is locked: it is gone to once the page answers it. */
  let pending: CommandId | null = null;
  let timer: NodeJS.Timeout | null = null;
  let first: NodeJS.Timeout | undefined;

  const send = (id: CommandId): void => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(commandChannel, id);
  };
  const lead = (to: CommandId): void => {
    showWindow();
    if (available.has(to)) send(to);
    else pending = to;
  };

  const menu = createMenu(language, {
    choose: (id, byKey) => {
      if (!byKey) return send(id);
      // The page heard the keys before the menu did, and left these two to the field in which somebody types.
      const contents = BrowserWindow.getFocusedWindow()?.webContents;
      if (id === 'books.undo') contents?.undo();
      if (id === 'books.redo') contents?.redo();
      return undefined;
    },
    openRecent: (index) => {
      const name = basename(recent.paths()[index] ?? '');
      const path = recent.at(index);
      if (path !== null) return openFile(path);
      const { message, detail } = shellWords(language).recentGone;
      void dialog.showMessageBox({ type: 'info', message: message(name), detail });
      return undefined;
    },
    forgetRecent: () => forget(),
  });
  const recent = createRecentFiles({
    file: join(home, 'recent-files.bin'),
    keyring,
    allowed: () => store.settings().recentFiles,
    onChange: menu.showRecent,
  });
  const forget = (): void => {
    recent.forget();
    // Earlier versions told the system of them.
    app.clearRecentDocuments();
  };

  const progress = createProgressBar((part) => {
    for (const window of BrowserWindow.getAllWindows()) window.setProgressBar(part);
  });

  /** Held on to: a notice that is forgotten while it stands hears no click. */
  const notices = new Set<Notification>();
  const tellOfDue = (): void => {
    void tellReminders({
      due: async () => dueOf(await backend()),
      store,
      language: () => language,
      notify: (body, open) => {
        if (!Notification.isSupported()) return;
        const notice = new Notification({ title: app.name, body });
        notices.add(notice);
        notice.on('click', open);
        notice.on('close', () => notices.delete(notice));
        notice.show();
      },
      lead,
    });
  };
  const watch = (isOpen: boolean): void => {
    if (isOpen === (timer !== null)) return;
    if (timer !== null) {
      clearInterval(timer);
      clearTimeout(first);
      timer = null;
      return;
    }
    timer = setInterval(tellOfDue, everyMs);
    first = setTimeout(tellOfDue, afterOpeningMs);
  };

  const tellState: BehindDoor['tellState'] = (state) => {
    language = state.language;
    available = new Set(state.commands);
    menu.tell(state);
    // Only whoever is inside can lock.
    watch(available.has('app.lock'));
    if (pending === null || !available.has(pending)) return;
    const to = pending;
    pending = null;
    send(to);
  };

  return {
    progress,
    tellState,
    locked: () => {
      progress.clear();
      tellState({ language, commands: [] });
    },
    shell: {
      facts: () => ({ settings: store.settings(), folder: home, recentFilesKept: recent.kept() }),
      setSettings: (settings) => {
        store.setSettings(settings);
        if (!settings.recentFiles) forget();
      },
    },
    recent: {
      // The system's own list would keep the paths for everybody to read.
      add: recent.add,
      forget,
    },
  };
}

/** What is due, as the backend says; nothing while it is locked, or when it cannot say. */
async function dueOf(backend: ServedBackend): Promise<readonly Reminder[]> {
  const answer = (await backend.dispatch('reminders.due', {}, null)) as {
    readonly ok: boolean;
    readonly value?: { readonly reminders: readonly Reminder[] };
  };
  return answer.value?.reminders ?? [];
}
