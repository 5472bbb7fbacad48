const mostDeep = 64;
const mostItems = 100_000;
/** Values in a whole message; the largest that a screen sends has a few thousand. */
const mostValues = 1_000_000;

/**
 * Whether a message is made of what JSON knows, and of no more of it than any screen sends. Looked at before the contract's
 * schemas, which take an array's word for its length: one with a single element at four billion crosses a process border in a
 * few bytes, and would be walked to its end. `bytes`: whether a file's bytes may be in it.
 */
export function isBoundedMessage(message: unknown, bytes: 'bytes' | 'no bytes' = 'no bytes'): boolean {
  let values = 0;
  const within = (value: unknown, depth: number): boolean => {
    values += 1;
    if (values > mostValues) return false;
    switch (typeof value) {
      case 'string':
      case 'boolean':
      case 'undefined':
        return true;
      case 'number':
        return Number.isFinite(value);
      case 'object':
        break;
      default:
        return false;
    }
    if (value === null) return true;
    if (value instanceof Uint8Array) return bytes === 'bytes';
    if (depth === mostDeep) return false;
    if (Array.isArray(value)) return value.length <= mostItems && value.every((item) => within(item, depth + 1));
    return isPlain(value) && Object.values(value).every((held) => within(held, depth + 1));
  };
  return within(message, 0);
}

/** An object as a literal makes it, also one of another realm: no map, date, error or regular expression. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    (Object.prototype.toString.call(value) === '[object Object]' && Object.getPrototypeOf(prototype) === null)
  );
}
