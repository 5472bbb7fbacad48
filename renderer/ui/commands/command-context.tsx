import { createContext, use, useEffect, useMemo, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { assert } from '../../../shared/kernel/assert.ts';
import { commandIds, type CommandId } from '../../../shared/commands/command-table.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { isBehindDialog } from './is-behind-dialog.ts';
import { hearKey, type Heard } from './key-sequence.ts';
import { pressedKey } from './pressed-key.ts';

type Handler = (key: string) => void;

type Commands = {
  readonly offer: (id: CommandId, handler: Handler) => () => void;
  readonly run: (id: CommandId, key?: string) => boolean;
  readonly available: () => readonly CommandId[];
  readonly subscribe: (listener: () => void) => () => void;
};

/** Who answers each command now. The latest to offer it is asked, as a dialog stands before the page below it. */
function makeCommands(): Commands {
  const handlers = new Map<CommandId, Handler[]>();
  const listeners = new Set<() => void>();
  let available: readonly CommandId[] = [];
  const changed = (): void => {
    available = commandIds.filter((id) => (handlers.get(id)?.length ?? 0) > 0);
    for (const listener of listeners) listener();
  };
  return {
    offer: (id, handler) => {
      handlers.set(id, [...(handlers.get(id) ?? []), handler]);
      changed();
      return () => {
        handlers.set(
          id,
          (handlers.get(id) ?? []).filter((other) => other !== handler),
        );
        changed();
      };
    },
    run: (id, key = '') => {
      const handler = handlers.get(id)?.at(-1);
      handler?.(key);
      return handler !== undefined;
    },
    available: () => available,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const CommandContext = createContext<Commands | null>(null);

const useCommands = (): Commands => {
  const commands = use(CommandContext);
  assert(commands !== null, 'commands stand outside CommandProvider');
  return commands;
};

/** Holds the commands and listens to the keys. */
export function CommandProvider({ children }: { readonly children: ReactNode }) {
  const { platform } = useBridge();
  const commands = useMemo(() => makeCommands(), []);
  const waiting = useRef<Heard['waiting']>(null);

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const key = pressedKey(event, platform);
      if (key === null || belongsToField(event.target, key)) return;
      const heard = hearKey(waiting.current, key, event.timeStamp);
      waiting.current = heard.waiting;
      if (heard.command !== null && commands.run(heard.command, key)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [commands, platform]);

  return <CommandContext value={commands}>{children}</CommandContext>;
}

/** Answers a command while mounted and `active`. The handler gets the key that was pressed. */
export function useCommand(id: CommandId, handler: Handler, active = true): void {
  const commands = useCommands();
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => (active ? commands.offer(id, (key) => latest.current(key)) : undefined), [commands, id, active]);
}

/** The commands somebody answers now, and the way to run one. */
export function useAvailableCommands(): { readonly ids: readonly CommandId[]; readonly run: (id: CommandId) => void } {
  const commands = useCommands();
  const ids = useSyncExternalStore(commands.subscribe, commands.available);
  return { ids, run: (id) => void commands.run(id) };
}

/** What is typed can be undone there: the page's own undo must not reach past it. */
export const undoKeys: readonly string[] = ['mod+z', 'mod+shift+z', 'mod+y'];

/** Typing belongs to the field, Enter to the button, arrows to the choice; and a dialog keeps the keys to itself. */
function belongsToField(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (key.startsWith('mod+') && !undoKeys.includes(key)) return false;
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null) return true;
  // A button that works is no longer focused, and the key is told to the page; the dialog stands before it all the same.
  if (target === document.body && isBehindDialog()) return true;
  if (target.isContentEditable || target.closest('textarea, select') !== null) return true;
  const input = target.closest('input');
  if (input !== null && input.type !== 'radio' && input.type !== 'checkbox') return true;
  if (input !== null && key.startsWith('Arrow')) return true;
  return key === 'Enter' && target.closest('button, a, summary') !== null;
}
