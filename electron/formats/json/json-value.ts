/** A value of JSON. Numbers keep their text, so that no digit of an amount is lost; null is the empty text. */
export type JsonValue = JsonScalar | JsonArray | JsonObject;

export type JsonScalar = {
  readonly type: 'text' | 'number' | 'boolean' | 'null';
  /** What stands there: the text unescaped, the number's own digits, `true`, `false`, or nothing for null. */
  readonly text: string;
};

export type JsonArray = { readonly type: 'array'; readonly items: JsonValue[] };

/** Members by name in a Map, so that no name (`__proto__`) means anything of itself. */
export type JsonObject = {
  readonly type: 'object';
  /** Line of the file where it opens, from 1. */
  readonly line: number;
  readonly members: Map<string, JsonValue>;
};

/** A member's text without the spaces around it; empty when it is missing, null, or no scalar. */
export function jsonText(object: JsonObject, name: string): string {
  const value = object.members.get(name);
  return value === undefined || value.type === 'array' || value.type === 'object' ? '' : value.text.trim();
}

/** The objects of a member that is an array; empty when it is missing or none. */
export function jsonObjects(object: JsonObject, name: string): readonly JsonObject[] {
  const value = object.members.get(name);
  return value?.type === 'array' ? value.items.filter((item): item is JsonObject => item.type === 'object') : [];
}

/** A member that is an object; null when it is missing or none. */
export function jsonObject(object: JsonObject, name: string): JsonObject | null {
  const value = object.members.get(name);
  return value?.type === 'object' ? value : null;
}
