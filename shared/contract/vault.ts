import { z } from 'zod';
import { command, query } from './method.ts';
import { label, passphrase } from './fields.ts';

const vaultStatus = z.strictObject({
  /** `none`: no workspace yet; `locked`: there is one, its passphrase is needed; `open`: ready. */
  state: z.enum(['none', 'locked', 'open']),
  demo: z.boolean(),
  /** The workspace's file name, for the title bar and for messages; never its whole path. */
  fileName: z.string(),
});

export type VaultStatus = z.output<typeof vaultStatus>;

export const vault = {
  'vault.status': query(z.strictObject({}), vaultStatus),
  'vault.create': command(z.strictObject({ passphrase }), vaultStatus, [
    'workspace_exists',
    'passphrase_weak',
    'workspace_unreadable',
  ]),
  'vault.unlock': command(z.strictObject({ passphrase }), vaultStatus, [
    'workspace_missing',
    'wrong_passphrase',
    'workspace_busy',
    'workspace_newer',
    'workspace_older',
    'workspace_unreadable',
  ]),
  'vault.lock': command(z.strictObject({}), vaultStatus),
  /** Makes a fresh demo workspace beside the real one and opens it; the real one is closed, never touched. */
  'vault.openDemo': command(z.strictObject({}), vaultStatus, ['cancelled', 'workspace_unreadable']),
  /** Leaves the demo and goes back to the real workspace, locked, or to the first run. */
  'vault.leaveDemo': command(z.strictObject({}), vaultStatus),
  /** What the About box and a support request need. */
  'vault.about': query(
    z.strictObject({}),
    z.strictObject({ version: label, sqlite: label, cipher: label, schema: z.number().int() }),
  ),
};
