/** Names of devices on Windows, whatever their case and whatever follows a dot: learn.microsoft.com, "Naming Files, Paths, and Namespaces". */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** What no system takes in a name, what Windows refuses, and what turns the reading direction so that an ending looks like another. */
// oxlint-disable-next-line no-control-regex -- they are what must go.
const refused = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Below the 255 bytes that file systems allow, with room for what a system adds to a second of the same name. */
const mostBytes = 200;

/** Whether Windows takes a name for a device: `aux`, `CON.html`. */
export const isDeviceName = (name: string): boolean => devices.test((name.split('.', 1)[0] ?? '').trim());

/** A name the page suggests becomes a file's name on any system, and never a path, a device or a stream beside a file. */
export function safeName(suggested: string): string {
  const last = suggested.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(refused, '-')
    .replace(/^[.\s]+/, '')
    .replace(/[.\s]+$/, '');
  const named = isDeviceName(plain) ? `_${plain}` : plain;
  return shortened(named) || 'nikash';
}

/** Shortened before its ending, between characters. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= mostBytes) return name;
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? '';
  let kept = '';
  for (const character of name.slice(0, name.length - ending.length)) {
    if (Buffer.byteLength(kept + character + ending) > mostBytes) break;
    kept += character;
  }
  return kept.replace(/[.\s]+$/, '') + ending;
}
