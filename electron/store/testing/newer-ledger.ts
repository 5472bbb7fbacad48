import { openWriter } from '../connection.ts';
import { schemaVersion } from '../migrate.ts';

/** Leaves a ledger as a version to come might: numbered on, with more in it, and with what `script` names anew. */
export function newerLedger(file: string, key: Uint8Array, script: string): void {
  const writer = openWriter({ file, key });
  writer.script(`CREATE TABLE of_tomorrow (x TEXT) STRICT; ${script} PRAGMA user_version = ${schemaVersion + 1};`);
  writer.close();
}
