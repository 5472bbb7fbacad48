/**
 * A file's first line, its second and the rest. A way of sending that ends every line in CR LF changed nothing; any other CR, and
 * bytes that are not UTF-8, make it unreadable: null.
 */
export function linesOfFile(
  bytes: Uint8Array,
): { readonly first: string; readonly second: string; readonly rest: string } | null {
  const text = plainLines(bytes);
  if (text === null) return null;
  const firstEnd = text.indexOf('\n');
  const secondEnd = text.indexOf('\n', firstEnd + 1);
  if (firstEnd === -1 || secondEnd === -1) return null;
  return {
    first: text.slice(0, firstEnd),
    second: text.slice(firstEnd + 1, secondEnd),
    rest: text.slice(secondEnd + 1),
  };
}

function plainLines(bytes: Uint8Array): string | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
  if (!text.includes('\r')) return text;
  const plain = text.replaceAll('\r\n', '\n');
  return !plain.includes('\r') && plain.replaceAll('\n', '\r\n') === text ? plain : null;
}

/** A line's JSON if it is an object, else null. */
export function objectIn(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

/** Whether a newer version wrote it: it says what it is, and a format this one does not know. */
export const isNewer = (found: Readonly<Record<string, unknown>>, what: string): boolean =>
  found['nikash'] === what && Number.isSafeInteger(found['format']) && Number(found['format']) > 1;
