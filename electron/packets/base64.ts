/** 32 or 64 bytes in base64url without padding, as keys and signatures are written. */
export const toKeyText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** The bytes of such a text, or null where it is another way of writing them: the spare bits at the end are zero. */
export function fromKeyText(text: string, length: 32 | 64): Uint8Array | null {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.length === length && bytes.toString('base64url') === text ? new Uint8Array(bytes) : null;
}

const lineWidth = 76;

/** Base64 in lines that every mail program leaves as they are. */
export function toLines(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('base64');
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += lineWidth) lines.push(text.slice(at, at + lineWidth));
  return `${lines.join('\n')}\n`;
}

/** The bytes of such lines, or null for anything that `toLines` would have written otherwise. */
export function fromLines(lines: string): Uint8Array | null {
  const bytes = Buffer.from(lines, 'base64');
  return toLines(bytes) === lines ? new Uint8Array(bytes) : null;
}
