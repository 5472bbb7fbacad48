/** What a document may be, told by its first bytes and never by its name: PDF (ISO 32000), PNG (RFC 2083), JPEG (ITU-T T.81). */
const beginnings = [
  { media: 'application/pdf', endings: ['.pdf'], bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { media: 'image/png', endings: ['.png'], bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { media: 'image/jpeg', endings: ['.jpg', '.jpeg'], bytes: [0xff, 0xd8, 0xff] },
] as const;

export type DocumentMedia = (typeof beginnings)[number]['media'];

/** 10 MB: a scan of many pages is smaller. */
export const largestDocument = 10_000_000;

export const mostDocuments = 20;

/** Null for anything but a PDF and the two kinds of pictures. */
export const documentMedia = (bytes: Uint8Array): DocumentMedia | null =>
  beginnings.find((beginning) => beginning.bytes.every((byte, index) => bytes[index] === byte))?.media ?? null;

/** The longest that a document's name may be (`label` in the contract). */
const longestName = 200;

/**
 * A document's name with an ending of what it is: what begins as a PDF and is called `invoice.html` or `invoice.bat` would be run by
 * whatever opens that ending, once it is saved.
 */
export function documentName(name: string, media: string): string {
  const endings: readonly string[] = beginnings.find((beginning) => beginning.media === media)?.endings ?? [];
  const [ending] = endings;
  if (ending === undefined || endings.some((one) => name.toLowerCase().endsWith(one))) return name;
  return `${name.slice(0, longestName - ending.length).replace(/[\uD800-\uDBFF]$/, '')}${ending}`;
}
