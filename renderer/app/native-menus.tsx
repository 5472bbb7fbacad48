import { useEffect, useEffectEvent } from 'react';
import { commandTable, type CommandId } from '../../shared/commands/command-table.ts';
import { useBridge } from '../bridge/bridge-context.tsx';
import { useSpeech } from '../i18n/speech-context.tsx';
import { undoKeys, useAvailableCommands } from '../ui/commands/command-context.tsx';
import { isBehindDialog } from '../ui/commands/is-behind-dialog.ts';

/** A screen that comes offers its commands one by one: the menus are told of them together, in milliseconds. */
const settles = 60;

/** Tells the native menus what the page speaks and answers, and does what is chosen in them. */
export function NativeMenus() {
  const bridge = useBridge();
  const { language } = useSpeech();
  const { ids, run } = useAvailableCommands();

  useEffect(() => {
    const tell = (): void => void bridge.tellState({ language, commands: [...ids] }).catch(() => undefined);
    // At once behind the door: a notice that is clicked now must not be led to a screen that is gone.
    if (!ids.includes('app.lock')) {
      tell();
      return undefined;
    }
    const waiting = setTimeout(tell, settles);
    return () => clearTimeout(waiting);
  }, [bridge, language, ids]);

  const choose = useEffectEvent((id: CommandId): void => {
    const way = fieldWays[id];
    if (way !== undefined && isInField()) {
      // What was typed is undone by the browser's own history of the field, for which there is no other call.
      // oxlint-disable-next-line typescript/no-deprecated
      document.execCommand(way);
      return;
    }
    // As with the keys: a dialog keeps to itself what concerns the page behind it.
    const keys = commandTable[id].keys ?? '';
    if (isBehindDialog() && (!keys.startsWith('mod+') || undoKeys.includes(keys))) return;
    run(id);
  });
  useEffect(() => bridge.onCommand((id) => choose(id)), [bridge]);
  return null;
}

/** What a text field does itself while the cursor stands in it. */
const fieldWays: Readonly<Partial<Record<CommandId, 'undo' | 'redo'>>> = { 'books.undo': 'undo', 'books.redo': 'redo' };

function isInField(): boolean {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement)) return false;
  if (at.isContentEditable || at instanceof HTMLTextAreaElement) return true;
  return at instanceof HTMLInputElement && at.type !== 'radio' && at.type !== 'checkbox';
}
