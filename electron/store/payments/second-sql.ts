/**
 * SQL of the second since 1970 in UTC at which something happened, from an instant as the books keep it; null of a day alone. SQLite
 * knows no leap second: it is told as the one before it, as `businessDate` has it.
 */
export const secondSql = (instant: string): string =>
  `CASE WHEN length(${instant}) > 10 THEN coalesce(unixepoch(${instant}), unixepoch(substr(${instant}, 1, 17) || '59' || substr(${instant}, 20))) END`;
