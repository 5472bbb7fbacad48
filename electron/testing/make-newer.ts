import { openWriter } from '../store/connection.ts';
import { schemaVersion } from '../store/migrate.ts';
import { dataKeyOf, type TestOpening } from './data-key-of.ts';

/** Leaves a workspace as a version to come might: numbered on, with more in it, and with what `script` names anew. */
export async function makeNewer(file: string, script = '', opening: TestOpening = {}): Promise<void> {
  const writer = openWriter({ file, key: await dataKeyOf(file, opening) });
  writer.script(`CREATE TABLE of_tomorrow (x TEXT) STRICT; ${script} PRAGMA user_version = ${schemaVersion + 1};`);
  writer.close();
}
