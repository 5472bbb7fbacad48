/** What LIKE takes for more than itself is written as itself; statements say `ESCAPE '\'`. */
const asItself = (text: string): string => text.replaceAll(/[\\%_]/g, (mark) => `\\${mark}`);

/** A pattern for a text that begins so. */
export const textAtStart = (text: string): string => `${asItself(text)}%`;

/** A pattern for a text that has this somewhere. Latin letters are equal in either case, as LIKE has it. */
export const textWithin = (text: string): string => `%${asItself(text)}%`;
