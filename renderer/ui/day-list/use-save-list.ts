import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useCommand } from '../commands/command-context.tsx';

export type SavedText = { readonly fileName: string; readonly text: string };

/** What of a list's filter says which rows of the books other books are given. */
export type Whose = {
  readonly merchantId: MerchantId;
  readonly accounts?: readonly string[] | undefined;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
};

export type SavingList = {
  readonly error: unknown;
  /** All that is filtered, for a spreadsheet. */
  readonly save: () => void;
  /** Whole rows of the days, as other books of Nikash's read them. */
  readonly saveForBooks: (what: 'payments' | 'statement') => void;
};

/** Saves what a list shows, by the menu or the shortcut; says where, or what went wrong. */
export function useSaveList({ merchantId, accounts, from, to }: Whose, make: () => Promise<SavedText>): SavingList {
  const bridge = useBridge();
  const words = useSpeech().labels.lists;
  const [error, setError] = useState<unknown>(null);
  const saving = async (made: () => Promise<SavedText>): Promise<void> => {
    setError(null);
    try {
      const { fileName, text } = await made();
      const name = await bridge.saveText(fileName, text);
      if (name !== null) notifications.show({ message: words.saved(name) });
    } catch (caught) {
      setError(caught);
    }
  };
  const save = (): void => void saving(make);
  const saveForBooks = (what: 'payments' | 'statement'): void => {
    // The lists are of providers' accounts: what a bank wrote is not narrowed by them.
    const account = what === 'payments' && accounts?.length === 1 ? (accounts[0] ?? null) : null;
    void saving(() => ask(bridge, `exports.${what}`, { merchantId, account, from, to }));
  };
  useCommand('report.csv', save);
  return { error, save, saveForBooks };
}
