import type { Bridge, DroppedFile } from '../../shared/contract/bridge.ts';
import type { PageTools } from './http-bridge.ts';
import { printPage } from './print-page.ts';

const platformOf = (agent: string): Bridge['platform'] =>
  /Mac|iPhone|iPad/.test(agent) ? 'mac' : agent.includes('Windows') ? 'windows' : 'linux';

/** A hidden file input; its `cancel` event tells that the user thought better of it. */
const chooseFiles = (): Promise<readonly DroppedFile[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.hidden = true;
    input.dataset['role'] = 'choose-files';
    const finish = (): void => {
      resolve([...(input.files ?? [])]);
      input.remove();
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    document.body.append(input);
    input.click();
  });

const print: PageTools['print'] = async (suggestedName, head) => {
  printPage(suggestedName, head);
  return suggestedName;
};

const download = (suggestedName: string, content: string | Uint8Array<ArrayBuffer>): void => {
  const type = typeof content === 'string' ? 'text/plain;charset=utf-8' : 'application/octet-stream';
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = suggestedName;
  link.click();
  URL.revokeObjectURL(url);
};

/** What a page in a browser can do by itself. */
export const pageTools = (): PageTools => ({ chooseFiles, print, download, platform: platformOf(navigator.userAgent) });
