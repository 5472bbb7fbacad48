/** Each name twice: as most workbooks have it (ECMA-376 transitional), and as ISO/IEC 29500 strict has it. */
const spreadsheet: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);
const relationshipAttributes = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
] as const;
/** The parts' relationships have one name in both. */
export const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const isSpreadsheet = (uri: string): boolean => spreadsheet.has(uri);

/** The value of `r:id`. */
export const relationshipId = (attribute: (local: string, uri?: string) => string | null): string | null =>
  attribute('id', relationshipAttributes[0]) ?? attribute('id', relationshipAttributes[1]);
