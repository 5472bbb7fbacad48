/** Why a PIN is one of the first that anybody would try. */
export type PinWeakness = 'not_six_digits' | 'repeated' | 'sequence' | 'date' | 'common';

/**
 * Why a PIN is too easy to guess, or null. Six digits have a million values, and people choose few of them: one digit or one
 * pattern over and over, a row of digits, a day, and what lies in a line on the keypad (D. Wang and others, "Understanding
 * human-chosen PINs", AsiaCCS 2017).
 */
export function pinWeakness(pin: string): PinWeakness | null {
  if (!/^\d{6}$/.test(pin)) return 'not_six_digits';
  if (isRepeated(pin)) return 'repeated';
  if (isSequence(pin)) return 'sequence';
  if (isDate(pin)) return 'date';
  return common.has(pin) ? 'common' : null;
}

/** 000000, 121212, 123123, 112233, 111222, 123321. */
const isRepeated = (pin: string): boolean =>
  new Set(pin).size < 3 ||
  /^(\d{1,3})\1+$/.test(pin) ||
  /^(\d)\1(\d)\2(\d)\3$/.test(pin) ||
  pin === [...pin].toReversed().join('');

/** Each digit as far from the one before as the next, round the end too: 123456, 987654, 246802, 789012. */
function isSequence(pin: string): boolean {
  const digits = [...pin].map(Number);
  const steps = digits.slice(1).map((digit, at) => (digit - (digits[at] ?? 0) + 10) % 10);
  return new Set(steps).size === 1;
}

const isDay = (day: number, month: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** A day of a year in any order it is written in, or a month of a year of our time. */
function isDate(pin: string): boolean {
  const [a = 0, b = 0, c = 0] = [pin.slice(0, 2), pin.slice(2, 4), pin.slice(4, 6)].map(Number);
  if (isDay(a, b) || isDay(b, a) || isDay(c, b)) return true;
  const year = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);
  return (year(pin.slice(0, 4)) && isDay(1, c)) || (year(pin.slice(2)) && isDay(1, a));
}

/** Lines and corners of the keypad, and words spelled on it, that no rule above has. */
const common: ReadonlySet<string> = new Set([
  '147258',
  '258147',
  '147369',
  '159357',
  '159753',
  '357159',
  '369258',
  '789456',
  '456789',
  '456123',
  '741852',
  '852741',
  '963852',
  '987456',
  '654789',
  '786786',
  '420420',
  '520131',
  '314159',
  '271828',
  '142857',
  '753951',
  '951753',
  '192837',
  '102938',
  '696969',
  '007007',
]);
