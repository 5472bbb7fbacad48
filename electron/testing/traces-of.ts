/** What every encoding of the bytes at this offset in a larger text has in common: its whole characters. */
const inBase64 = (bytes: Buffer, offset: number): string => {
  const text = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const whole = Math.floor(((offset + bytes.length) * 4) / 3);
  return text.slice(Math.ceil((offset * 4) / 3), whole);
};

/** A secret as it may stand in a file or a log: plain, in UTF-16, in hexadecimal, in base64 at each of its three offsets. */
export function formsOf(secret: Uint8Array): readonly (readonly [form: string, bytes: Buffer])[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  const base64 = [0, 1, 2].map((offset) => inBase64(bytes, offset));
  const forms: (readonly [string, Buffer])[] = [
    ['plain', bytes],
    ['utf-16', Buffer.from(bytes.toString('latin1'), 'utf16le')],
    ['hex', Buffer.from(hex)],
    ['HEX', Buffer.from(hex.toUpperCase())],
    ['list', Buffer.from([...bytes].join(','))],
    ...base64.flatMap((text, offset) => [
      [`base64+${offset}`, Buffer.from(text)] as const,
      [`base64url+${offset}`, Buffer.from(text.replaceAll('+', '-').replaceAll('/', '_'))] as const,
    ]),
  ];
  return forms;
}

/** In which forms the secrets stand in `content`, as `name: form`. */
export const tracesOf = (secrets: Readonly<Record<string, Uint8Array>>, content: Buffer): readonly string[] =>
  Object.entries(secrets).flatMap(([name, secret]) =>
    formsOf(secret).flatMap(([form, bytes]) => (content.includes(bytes) ? [`${name}: ${form}`] : [])),
  );
