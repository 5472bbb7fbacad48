import { assertNever } from '../kernel/assert.ts';
import { sentence, type Sentence } from '../wording/sentence.ts';
import type { IdContradiction } from './agreeing-ids.ts';
import { chainNames } from './chain-names.ts';
import type { IdentifierFault } from './identifier-fault.ts';
import { isChain } from './crypto-addresses.ts';
import { taxIdSchemes, type TaxIdKind } from './tax-ids.ts';

/** What a kind of tax number is called in a sentence: its own name, or that of any number. */
export const nameOfTaxId = (kind: TaxIdKind): string => taxIdSchemes[kind].label || kind;

/** Why a number is refused, as a sentence. `name` is what it calls itself (`nameOfTaxId`), or the field of an account. */
export function faultSentence(name: string, fault: IdentifierFault): Sentence {
  switch (fault.why) {
    case 'empty':
      return sentence('identifier_empty', { name });
    case 'mixed_scripts':
      return sentence('identifier_mixed_scripts', { name });
    case 'wrong_length':
      return lengthSentence(name, fault);
    case 'wrong_character':
      return characterSentence(name, fault);
    case 'foreign_character':
      return sentence('identifier_foreign_character', { name, at: fault.at, found: fault.found });
    case 'unknown_part':
      return partSentence(name, fault);
    case 'wrong_check_digit':
      return sentence('identifier_check_wrong', { name });
    case 'placeholder':
      return sentence('identifier_placeholder', { name });
    case 'other_country':
      return sentence('identifier_other_country', { name, found: fault.found, expected: fault.expected });
    case 'wrong_form':
      return sentence('identifier_form_wrong', { name });
    case 'test_network':
      return sentence('identifier_test_only', { name });
    case 'other_chain':
      return sentence('identifier_other_chain', {
        name,
        chain: isChain(fault.looksLike) ? chainNames[fault.looksLike] : fault.looksLike,
      });
    default:
      return assertNever(fault);
  }
}

type Of<Why extends IdentifierFault['why']> = Extract<IdentifierFault, { readonly why: Why }>;

function lengthSentence(name: string, { found, allowed }: Of<'wrong_length'>): Sentence {
  const [least = 0, ...more] = allowed;
  const most = more.at(-1) ?? least;
  if (least === most) return sentence('identifier_length_exact', { name, found, wanted: least });
  return allowed.length === 2
    ? sentence('identifier_length_either', { name, found, one: least, other: most })
    : sentence('identifier_length_between', { name, found, least, most });
}

function characterSentence(name: string, { at, found, wanted }: Of<'wrong_character'>): Sentence {
  if (typeof wanted === 'object')
    return sentence('identifier_exactly_wanted', { name, at, found, wanted: wanted.exactly });
  switch (wanted) {
    case 'digit':
      return sentence('identifier_digit_wanted', { name, at, found });
    case 'letter':
      return sentence('identifier_letter_wanted', { name, at, found });
    case 'letter_or_digit':
      return sentence('identifier_letter_or_digit_wanted', { name, at, found });
    case 'hexadecimal':
      return sentence('identifier_hexadecimal_wanted', { name, at, found });
    default:
      return assertNever(wanted);
  }
}

function partSentence(name: string, { part, at, found }: Of<'unknown_part'>): Sentence {
  switch (part) {
    case 'gst_state':
      return sentence('identifier_gst_state_unknown', { name, found });
    case 'pan_holder':
      return sentence('identifier_pan_holder_unknown', { name, at, found });
    case 'ein_prefix':
      return sentence('identifier_ein_prefix_unknown', { name, found });
    case 'routing_prefix':
      return sentence('identifier_routing_prefix_unknown', { name, found });
    case 'country':
      return sentence('identifier_country_unknown', { name, at, found });
    case 'wallet_prefix':
      return sentence('identifier_wallet_prefix_unknown', { name, found });
    case 'other':
      return sentence('identifier_part_unknown', { name, at, found });
    default:
      return assertNever(part);
  }
}

/** What two numbers of one merchant say against each other. */
export function contradictionSentence(contradiction: IdContradiction): Sentence {
  switch (contradiction.why) {
    case 'gstin_of_other_pan': {
      const { gstin, inside, pan } = contradiction;
      return sentence('identifier_gstin_of_other_pan', { gstin, inside, pan });
    }
    case 'gstins_of_two_pans':
      return sentence('identifier_gstins_of_two_pans', { gstin: contradiction.gstin, other: contradiction.other });
    case 'cnpjs_of_two_firms':
      return sentence('identifier_cnpjs_of_two_firms', { cnpj: contradiction.cnpj, other: contradiction.other });
    case 'pan_of_other_holder':
      return sentence('identifier_pan_of_other_holder', { pan: contradiction.pan, letter: contradiction.letter });
    case 'pix_key_of_other':
      return sentence('identifier_pix_key_of_other', { key: contradiction.key });
    default:
      return assertNever(contradiction);
  }
}
