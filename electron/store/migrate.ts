import { applicationId, type Reader, type Writer } from './connection.ts';
import { migrations } from './migrations/migrations.ts';

export const schemaVersion = migrations.length;

/** The version a file's schema has; 0 for one that was just made. */
export const versionOf = (reader: Reader): number => Number(reader.pragma('user_version'));

/** Brings the schema up to date, one transaction a step, so that a step is there wholly or not at all. */
export function migrate(writer: Writer): void {
  for (const { version, sql } of migrations) {
    if (version <= versionOf(writer)) continue;
    writer.script('BEGIN IMMEDIATE');
    try {
      writer.script(sql);
      writer.script(`PRAGMA user_version = ${version}; PRAGMA application_id = ${applicationId};`);
      writer.script('COMMIT');
    } catch (fault) {
      if (writer.inTransaction()) writer.script('ROLLBACK');
      throw fault;
    }
  }
}
