import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hdfcFile, phonepeFile } from './sample-files.ts';
import { makeTestWorkspace, testPassphrase } from './make-test-workspace.ts';
import { runCommand } from '../command-line/run-command.ts';

export type Ran = {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  readonly json: () => Record<string, unknown>;
};

export type ShopFolder = {
  readonly folder: string;
  readonly workspace: string;
  /** A command as it is written. */
  readonly run: (...argv: readonly string[]) => Promise<Ran>;
  /** A command over the folder's workspace, opened with its passphrase. */
  readonly nikash: (...argv: readonly string[]) => Promise<Ran>;
  /** The one document of a command over the folder's workspace. */
  readonly json: (...argv: readonly string[]) => Promise<Record<string, unknown>>;
  readonly write: (name: string, text: string) => string;
  /** Makes the workspace with one merchant, a shop in India; gives its id. */
  readonly openShop: () => Promise<string>;
  /** A folder of its own with all that is in this one: what a test does to it changes nothing here. */
  readonly copy: () => ShopFolder;
  readonly remove: () => void;
};

async function run(...argv: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const exit = await runCommand(argv, { out: (text) => (out += `${text}\n`), err: (text) => (err += `${text}\n`) });
  return { exit, out, err, json: () => JSON.parse(out) as Record<string, unknown> };
}

/** A folder with a workspace that the command line is tried on, as a person would. */
export function shopFolder(): ShopFolder {
  const folder = mkdtempSync(join(tmpdir(), 'nikash-cli-'));
  const workspace = join(folder, 'w.nikash-ledger');
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const opening = ['--workspace', workspace, '--passphrase-file', write('passphrase', `${testPassphrase}\n`)];
  const nikash = (...argv: readonly string[]): Promise<Ran> => run(...argv, ...opening);
  const json = async (...argv: readonly string[]): Promise<Record<string, unknown>> =>
    (await nikash(...argv, '--json')).json();
  return {
    folder,
    workspace,
    run,
    nikash,
    json,
    write,
    openShop: async () => {
      await makeTestWorkspace(workspace);
      const shop = await json('merchant', 'add', '--name', 'Shop', '--country', 'in', '--declared', 'INR=300000');
      return String(shop['id']);
    },
    copy: () => {
      const copied = shopFolder();
      cpSync(folder, copied.folder, { recursive: true });
      return copied;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Two sales of October 2025: one paid out under AXNPN0001, one in no payout yet. */
export const settlementReport = phonepeFile([
  {
    reference: 'P1',
    on: '01-10-2025',
    amount: '1000.00',
    fee: '-7.40',
    tax: '-1.332',
    batch: 'AXNPN0001',
    settledOn: '02-10-2025',
  },
  { reference: 'P2', on: '05-10-2025', amount: '250.00', fee: '-1.85', tax: '-0.67' },
]);

/** The bank's side of it: the payout came, to the paisa. */
export const bankStatement = hdfcFile([
  { on: '02/10/25', narration: 'NEFT CR-AXNPN0001', reference: 'AXNPN0001', in: '991.27', balance: '991.27' },
]);
