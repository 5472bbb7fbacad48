import { assertNever } from '../../kernel/assert.ts';
import { faulty, sound, type CheckedIdentifier } from '../identifier-fault.ts';
import { checkTaxId } from '../tax-ids.ts';
import { asTyped, typedNumber } from '../typed-number.ts';
import { heldToForms } from '../held-to-forms.ts';

/** Kinds of keys in the directory of Pix: Banco Central do Brasil, DICT API. */
export const pixKeyKinds = ['cnpj', 'cpf', 'email', 'phone', 'random'] as const;

export type PixKeyKind = (typeof pixKeyKinds)[number];

export const isPixKeyKind = (text: string): text is PixKeyKind => pixKeyKinds.some((kind) => kind === text);

/** A Pix key as DICT has it: digits, an address in small letters, `+55…`, a UUID in small letters. */
export function checkPixKey(kind: PixKeyKind, typed: string): CheckedIdentifier {
  switch (kind) {
    case 'cnpj':
      return checkTaxId('br_cnpj', typed);
    case 'cpf':
      return checkTaxId('br_cpf', typed);
    case 'email':
      return checkEmail(typed);
    case 'phone':
      return checkPhone(typed);
    case 'random':
      return checkRandom(typed);
    default:
      return assertNever(kind);
  }
}

/** DICT’s longest address. */
const longestEmail = 77;

const email =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

function checkEmail(typed: string): CheckedIdentifier {
  const text = asTyped(typed).toLowerCase();
  if (text === '') return faulty({ why: 'empty' });
  return text.length <= longestEmail && email.test(text) ? sound(text) : faulty({ why: 'wrong_form' });
}

/** Anatel: two digits of the area, none of them 0, and nine of a mobile (a 9 first) or eight of a fixed line; with +55 or not. */
function checkPhone(typed: string): CheckedIdentifier {
  const read = typedNumber(typed.replaceAll(/[+()]/g, ''));
  if ('fault' in read) return faulty(read.fault);
  const before = read.text.length > 11 && read.text.startsWith('55') ? 2 : 0;
  const text = read.text.slice(before);
  const fault = heldToForms(text, ['d10', 'd11'], before);
  if (fault !== null) return faulty(fault);
  if (!/^[1-9]{2}/.test(text))
    return faulty({ why: 'unknown_part', part: 'other', at: before + 1, found: text.slice(0, 2) });
  if (!(text.length === 11 ? /^..9/ : /^..[2-5]/).test(text))
    return faulty({ why: 'unknown_part', part: 'other', at: before + 3, found: text[2] ?? '' });
  return sound(`+55${text}`);
}

function checkRandom(typed: string): CheckedIdentifier {
  const read = typedNumber(typed);
  if ('fault' in read) return faulty(read.fault);
  const fault = heldToForms(read.text, ['h32']);
  if (fault !== null) return faulty(fault);
  const text = read.text.toLowerCase();
  if (/^0+$/.test(text)) return faulty({ why: 'placeholder' });
  const groups = [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)];
  return sound(groups.join('-'));
}
