import { assertNever } from '../../../shared/kernel/assert.ts';
import type { JsonValue } from './json-value.ts';

/**
 * The value as JSON on one line, its numbers digit by digit as they were read: the raw text of what is a row and stands
 * inside an element. The depth is limited by the reading, so this may call itself.
 */
export function writeJson(value: JsonValue): string {
  switch (value.type) {
    case 'array':
      return `[${value.items.map(writeJson).join(',')}]`;
    case 'object':
      return `{${[...value.members].map(([name, each]) => `${JSON.stringify(name)}:${writeJson(each)}`).join(',')}}`;
    case 'text':
      return JSON.stringify(value.text);
    case 'null':
      return 'null';
    case 'number':
    case 'boolean':
      return value.text;
    default:
      return assertNever(value);
  }
}
