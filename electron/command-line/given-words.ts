import { parseLocalDate, type LocalDate } from '../../shared/kernel/local-date.ts';
import type { Arguments, OptionName } from './arguments.ts';
import { UsageError } from './usage-error.ts';

/**
 * The words after a command, as many as it names: `given(args, 1, 'LEFT', 'RIGHT')`.
 * @throws UsageError when one is missing or one too many is there.
 */
export function givenWords(args: Arguments, after: number, ...names: readonly string[]): readonly string[] {
  const command = args.words.slice(0, after).join(' ');
  const words = args.words.slice(after);
  if (words.length < names.length) throw new UsageError(`${command} needs ${names.join(' and ')}`);
  const surplus = words[names.length];
  if (surplus !== undefined) throw new UsageError(`${command} does not know what to do with ${surplus}`);
  return words;
}

/** The option's text. @throws UsageError when it is missing or blank; `needed` says what it is for. */
export function givenText(args: Arguments, name: OptionName, needed: string): string {
  const text = args.text(name)?.trim();
  if (text === undefined || text === '') throw new UsageError(`--${name} ${needed}`);
  return text;
}

export function givenDate(args: Arguments, name: OptionName, needed: string): LocalDate {
  const text = givenText(args, name, needed);
  const date = parseLocalDate(text);
  if (date === null) throw new UsageError(`--${name} is written as 2026-10-31, not ${text}`);
  return date;
}

/** @throws UsageError when a word is no day. */
export function dayOfWord(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (day === null) throw new UsageError(`a day is written as 2026-10-31, not ${text}`);
  return day;
}
