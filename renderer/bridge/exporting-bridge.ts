import type { Bridge } from '../../shared/contract/bridge.ts';
import { ask } from './use-ask.ts';

/** What is written: the page as it prints, or a text of the backend's. */
export type ExportKind = 'page' | 'text';

/** Writes by `save` what the person agreed to; null where they did not. */
export type AskExport = (kind: ExportKind, save: () => Promise<string | null>) => Promise<string | null>;

/**
 * Before anything is written outside of the workspace the backend has to allow it, which asks for the PIN or passphrase; then
 * the person is asked what else there is to ask.
 * @throws Declined where the backend does not allow it.
 */
export function exportingBridge(bridge: Bridge, askExport: AskExport): Bridge {
  const allowed = async (kind: ExportKind, save: () => Promise<string | null>): Promise<string | null> => {
    await ask(bridge, 'vault.allowExport', {});
    return askExport(kind, save);
  };
  return {
    ...bridge,
    savePdf: (suggestedName, head) => allowed('page', () => bridge.savePdf(suggestedName, head)),
    saveText: (suggestedName, text) => allowed('text', () => bridge.saveText(suggestedName, text)),
    // A scan is as it is: there are no amounts in it to hide.
    saveFile: async (suggestedName, bytes) => {
      await ask(bridge, 'vault.allowExport', {});
      return bridge.saveFile(suggestedName, bytes);
    },
  };
}
