/**
 * What is once written in a table is never changed: triggers refuse UPDATE and DELETE, and with recursive_triggers also
 * what REPLACE and UPSERT would do.
 */
export const appendOnly = (...tables: readonly string[]): string =>
  tables
    .map(
      (table) => `
CREATE TRIGGER ${table}_not_changed BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;
CREATE TRIGGER ${table}_not_deleted BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`,
    )
    .join('');
