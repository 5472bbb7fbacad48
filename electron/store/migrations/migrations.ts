import type { Migration } from './migration.ts';
import { migration as books } from './0001-books.ts';

/** Every step in order; its place is its version. */
export const migrations: readonly Migration[] = [books];
