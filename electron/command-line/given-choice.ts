import type { Arguments, OptionName } from './arguments.ts';
import { UsageError } from './usage-error.ts';

/** An option whose words are few, or undefined. @throws UsageError for another word, naming those there are. */
export function givenChoice<Word extends string>(
  args: Arguments,
  name: OptionName,
  words: readonly Word[],
): Word | undefined {
  const text = args.text(name);
  if (text === undefined) return undefined;
  const word = words.find((one) => one === text);
  if (word === undefined) throw new UsageError(`--${name} is one of ${words.join(', ')}, not ${text}`);
  return word;
}

/** --limit, or so many. */
export function givenLimit(args: Arguments, usual: number): number {
  const text = args.text('limit');
  if (text === undefined) return usual;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError(`--limit is a number from 1 to 999999, not ${text}`);
  return Number(text);
}
