const mapped = 'mapped.';

/** The id of the mapping that a file was read by; null where it was read by none. */
export const mappingIdOf = (format: string | null): string | null =>
  format?.startsWith(mapped) === true ? format.slice(mapped.length) : null;
