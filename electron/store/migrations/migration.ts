/** One step of the schema. Steps only add; one that has been released is never edited. */
export type Migration = { readonly version: number; readonly name: string; readonly sql: string };
