import { applicationId, type Reader } from '../connection.ts';
import { schemaVersion } from '../migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import { textOf } from '../row.ts';
import type { Finding } from './finding.ts';

/**
 * Where the migrations make each object for the last time, by its type and name; what they drop in the end is not there.
 * SQLite keeps the text of each statement as it was given.
 */
function placesIn(migrated: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const found of migrated.matchAll(/^(CREATE|DROP) (?:UNIQUE )?(TABLE|INDEX|TRIGGER|VIEW) (\w+)/gm)) {
    const where = `${(found[2] ?? '').toLowerCase()} ${found[3]}`;
    if (found[1] === 'CREATE') places.set(where, found.index);
    else places.delete(where);
  }
  return places;
}

/** Holds the file's schema against the text of the migrations, object by object. */
export function schemaFaults(reader: Reader): Finding[] {
  const migrated = migrations.map(({ sql }) => sql).join('\n');
  const places = placesIn(migrated);
  const findings: Finding[] = [...headerFaults(reader)];
  const found = new Set<string>();
  const objects = reader.read(
    `SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name`,
  );
  for (const row of objects.all()) {
    const where = `${textOf(row, 'type')} ${textOf(row, 'name')}`;
    const place = places.get(where);
    found.add(where);
    if (place === undefined)
      findings.push(
        differs(where, `The file has a ${where} on ${textOf(row, 'tbl_name')} that the application never made.`),
      );
    else if (!migrated.startsWith(`${textOf(row, 'sql')};`, place))
      findings.push(differs(where, `The ${where} is not as the application made it: its definition was changed.`));
  }
  for (const where of places.keys()) {
    if (!found.has(where)) findings.push(differs(where, `The ${where} is missing: the application made one.`));
  }
  return findings;
}

const differs = (where: string, message: string): Finding => ({ code: 'schema_differs', where, message });

function* headerFaults(reader: Reader): Generator<Finding> {
  for (const [name, expected] of [
    ['user_version', BigInt(schemaVersion)],
    ['application_id', BigInt(applicationId)],
  ] as const) {
    const value = reader.pragma(name);
    if (value !== expected)
      yield differs(name, `The file says ${name} ${value}, where the application writes ${expected}.`);
  }
}

/** The tables that are there at all. */
export const tablesThere = (reader: Reader): ReadonlySet<string> =>
  new Set(
    reader
      .read(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
      .all()
      .map((row) => textOf(row, 'name')),
  );
