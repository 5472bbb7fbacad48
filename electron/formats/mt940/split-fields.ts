import type { TextLine } from '../text/split-lines.ts';

/** A field of a SWIFT message: `:61:` and what follows it until the next field. */
export type SwiftField = {
  /** `61`, `60F`, `NS`. */
  readonly tag: string;
  /** Line in the file where it begins. */
  readonly line: number;
  /** The first without its tag. */
  readonly lines: readonly string[];
};

export type FieldTaker = {
  readonly field: (field: SwiftField) => void;
  readonly messageEnd: () => void;
  /** A line that belongs to no field. */
  readonly stray: (line: TextLine) => void;
};

/** No field is longer; one that is has lost the field after it. */
const longestField = 200;
const longestLine = 8192;

/** Fields of MT940, MT941 and MT942; Rabobank begins a file with `:940:`. Any other is text that begins with a colon. */
const known = new Set('13 13D 20 21 25 25P 28 28C 34F 60F 60M 61 62F 62M 64 65 86 90C 90D 940 942 NS'.split(' '));

/** What banks put around the text of a message (SWIFT's own frame, control characters of the line it came over). */
// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const controls = /[\u0001-\u0008\u000b\u000c\u000e-\u001f]/g;

/** Lines that Dutch banks print before a message: its type, and who sends it. */
const isPreamble = (text: string): boolean =>
  /^(?:94[02](?: \d\d)?|\d{4} \d\d[A-Z0-9]{8,20}|[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)$/.test(text);

/** Puts lines together to the fields of messages. */
export function splitFields(taker: FieldTaker): { readonly read: (line: TextLine) => void; readonly end: () => void } {
  let open: { readonly tag: string; readonly line: number; readonly lines: string[] } | null = null;
  let loneColon: TextLine | null = null;

  const finish = (): void => {
    if (open !== null) taker.field(open);
    open = null;
  };

  const endMessage = (): void => {
    finish();
    taker.messageEnd();
  };

  const follow = (line: TextLine): void => {
    if (open !== null && open.lines.length < longestField && line.text.length <= longestLine)
      open.lines.push(line.text);
    else if (open !== null || !isPreamble(line.text.trim())) taker.stray(line);
  };

  const readText = (line: TextLine): void => {
    const { text } = line;
    const found = /^:(\d{2,3}[A-Z]?|NS):(.*)$/s.exec(text);
    if (found !== null && known.has(found[1] ?? '')) {
      finish();
      open = { tag: found[1] ?? '', line: line.line, lines: [found[2] ?? ''] };
    } else if (text.trim() === '-') endMessage();
    else if (text.trim() !== '') follow(line);
  };

  /** `-}{5:…}{1:F01…}{2:…}{4:` ends one message and begins the next; the first field may stand on the same line. */
  const readFrame = (line: TextLine): void => {
    endMessage();
    const text = line.text.lastIndexOf('{4:');
    if (text >= 0) readText({ ...line, text: line.text.slice(text + 3) });
  };

  const readLine = (line: TextLine): void => {
    if (/^\s*(?:-\}|\{[1-5]:)/.test(line.text)) readFrame(line);
    else readText(line);
  };

  return {
    read: (given) => {
      const line = { ...given, text: given.text.replace(controls, '') };
      // A savings bank breaks the line behind the colon that begins a field.
      if (loneColon !== null) {
        const before = loneColon;
        loneColon = null;
        if (/^\d{2}[A-Z]?:/.test(line.text)) {
          readLine({ ...before, text: `:${line.text}` });
          return;
        }
        readLine(before);
      }
      if (line.text.trim() === ':') loneColon = { ...line, text: ':' };
      else readLine(line);
    },
    end: () => {
      if (loneColon !== null) readLine(loneColon);
      endMessage();
    },
  };
}
