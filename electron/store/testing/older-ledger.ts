import { applicationId, openWriter, type Reader } from '../connection.ts';
import { migrations } from '../migrations/migrations.ts';
import { schemaText } from '../schema-text.ts';

/** The version before the table of payments was made anew, which copies every row of it. */
export const olderVersion = 9;

const payments = 2000;

/** A ledger as an older version of Nikash left it, with rows in the tables that later versions make anew. */
export function makeOlderLedger(file: string, key: Uint8Array): void {
  const writer = openWriter({ file, key });
  try {
    for (const { sql } of migrations.slice(0, olderVersion)) writer.script(`BEGIN; ${sql} COMMIT;`);
    writer.script(`
      PRAGMA user_version = ${olderVersion};
      PRAGMA application_id = ${applicationId};
      INSERT INTO merchant (seq, id, name, country, industry, zone, base_currency, created_at) VALUES (1, 'm', 'Shop', 'IN', 'retail', 'Asia/Kolkata', 'INR', 0);
      INSERT INTO account (seq, id, merchant_seq, kind, institution, number, opened_at) VALUES (1, 'a', 1, 'provider', 'phonepe', '', 0);
      INSERT INTO import (seq, id, merchant_seq, account_seq, file_name, sha256, format, kind, era, imported_at) VALUES (1, 'i', 1, 1, 'f', 'd', 'x', 'settlement', 0, 0);
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${payments})
      INSERT INTO payment SELECT i, 1, randomblob(16), 0, 'sale', 'P' || i, NULL, 'upi', '2026-10-01', '2026-10-01', 'INR', 100 + i, 5, 98, 0, NULL, 1, i FROM n;`);
  } finally {
    writer.close();
  }
}

/** Every row of every table that the older version had: what a migration must not change. */
export const olderRows = (reader: Reader): unknown =>
  ['merchant', 'account', 'import', 'payment'].map((table) => reader.read(`SELECT * FROM ${table} ORDER BY 1`).all());

/** The schema of a version, as a ledger has it that came to it step by step. `file` is made for it. */
export function schemaOf(file: string, version: number): string {
  const writer = openWriter({ file, key: new Uint8Array(32).fill(7) });
  try {
    for (const { sql } of migrations.slice(0, version)) writer.script(`BEGIN; ${sql} COMMIT;`);
    return schemaText(writer);
  } finally {
    writer.close();
  }
}
