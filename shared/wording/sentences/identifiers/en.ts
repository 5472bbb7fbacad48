import type { SentenceWords } from '../../sentence-words.ts';
import type { Voice } from '../../voice.ts';
import { nameOfIdentifier, quoted } from './identifier-names.ts';
import type { IdentifiersFacts } from './identifiers-facts.ts';

const compare = 'Compare it with the document it stands on.';

/** Character 5 of the GSTIN is “O” */
const place = ({ name, at, found }: { name: string; at: number; found: string }, voice: Voice): string =>
  `Character ${voice.number(at)} of the ${nameOfIdentifier(name, voice)}, not counting spaces and dashes, is ${quoted(found, voice)}`;

export const identifiersInEnglish: SentenceWords<IdentifiersFacts> = {
  identifier_empty: ({ name }, voice) => `Nothing stands here yet. Fill in the ${nameOfIdentifier(name, voice)}.`,
  identifier_mixed_scripts: ({ name }, voice) =>
    `The ${nameOfIdentifier(name, voice)} has digits of two scripts, and some of them look alike. Type all of it in one script.`,
  identifier_length_exact: ({ name, found, wanted }, voice) =>
    `The ${nameOfIdentifier(name, voice)} needs ${voice.number(wanted)} characters, and has ${voice.number(found)}. ${compare}`,
  identifier_length_either: ({ name, found, one, other }, voice) =>
    `The ${nameOfIdentifier(name, voice)} needs ${voice.number(one)} or ${voice.number(other)} characters, and has ${voice.number(found)}. ${compare}`,
  identifier_length_between: ({ name, found, least, most }, voice) =>
    `The ${nameOfIdentifier(name, voice)} needs ${voice.number(least)} to ${voice.number(most)} characters, and has ${voice.number(found)}. ${compare}`,
  identifier_digit_wanted: (facts, voice) => `${place(facts, voice)}, where a digit belongs. ${compare}`,
  identifier_letter_wanted: (facts, voice) => `${place(facts, voice)}, where a letter belongs. ${compare}`,
  identifier_letter_or_digit_wanted: (facts, voice) =>
    `${place(facts, voice)}, where a letter from A to Z or a digit belongs. ${compare}`,
  identifier_hexadecimal_wanted: (facts, voice) =>
    `${place(facts, voice)}, where a digit or a letter from A to F belongs. Copy it once more.`,
  identifier_exactly_wanted: (facts, voice) =>
    `${place(facts, voice)}, where ${quoted(facts.wanted, voice)} always stands. ${compare}`,
  identifier_foreign_character: (facts, voice) =>
    `${place(facts, voice)}, which no such address has. Copy it once more instead of typing it.`,
  identifier_gst_state_unknown: ({ name, found }, voice) =>
    `The ${nameOfIdentifier(name, voice)} begins with ${quoted(found, voice)}, which is no state’s code. Compare its first two digits with the GST certificate.`,
  identifier_pan_holder_unknown: (facts, voice) =>
    `${place(facts, voice)}, which is no kind of holder of a PAN (P is a person, C a company, F a firm). Compare it with the PAN card.`,
  identifier_ein_prefix_unknown: ({ name, found }, voice) =>
    `The ${nameOfIdentifier(name, voice)} begins with ${quoted(found, voice)}, which the IRS does not give out. Compare it with the letter from the IRS.`,
  identifier_routing_prefix_unknown: ({ name, found }, voice) =>
    `The ${nameOfIdentifier(name, voice)} begins with ${quoted(found, voice)}, which no bank in the United States has. Compare it with a cheque or the bank’s app.`,
  identifier_country_unknown: (facts, voice) =>
    `${place(facts, voice)}, which is no country that has such a number. If your bank uses none, choose another kind of account.`,
  identifier_wallet_prefix_unknown: ({ name, found }, voice) =>
    `The ${nameOfIdentifier(name, voice)} begins with ${quoted(found, voice)}, which no mobile number in Bangladesh does. Compare it with the wallet’s app.`,
  identifier_part_unknown: (facts, voice) => `${place(facts, voice)}, which is never given out there. ${compare}`,
  identifier_check_wrong: ({ name }, voice) =>
    `The ${nameOfIdentifier(name, voice)} does not check: a character is wrong, or two have changed places. ${compare}`,
  identifier_placeholder: ({ name }, voice) =>
    `The ${nameOfIdentifier(name, voice)} is a placeholder that belongs to nobody. Fill in your own.`,
  identifier_other_country: ({ name, found, expected }, voice) =>
    `The ${nameOfIdentifier(name, voice)} begins with ${quoted(expected, voice)}; this one begins with ${quoted(found, voice)} and is another country’s. Choose the number’s own country, or fill in yours.`,
  identifier_form_wrong: ({ name }, voice) =>
    `This cannot be the ${nameOfIdentifier(name, voice)}: that begins or is put together otherwise. Copy it once more from where it stands.`,
  identifier_test_only: ({ name }, voice) =>
    `This ${nameOfIdentifier(name, voice)} is for tests alone: money sent to it is lost. Fill in the real one.`,
  identifier_other_chain: ({ name, chain }, voice) =>
    `This ${nameOfIdentifier(name, voice)} is one of ${chain}, not of the chain that was chosen: money sent to it would be lost. Choose ${chain}, or paste the right one.`,
  identifier_no_checksum: ({ name }, voice) =>
    `A mistyped ${nameOfIdentifier(name, voice)} of this kind cannot be told from a right one. Compare its first and last characters with the wallet, and send a small amount first.`,
  identifier_bic_of_other_country: ({ iban, bic }, voice) =>
    `The IBAN is of ${quoted(iban, voice)} and the BIC of ${quoted(bic, voice)}. Make sure that both belong to one account.`,
  identifier_gstin_of_other_pan: ({ gstin, inside, pan }) =>
    `The GSTIN ${gstin} holds the PAN ${inside}, but the PAN given is ${pan}. One of the two is not yours, or is mistyped: compare both with their certificates.`,
  identifier_gstins_of_two_pans: ({ gstin, other }) =>
    `The GSTINs ${other} and ${gstin} hold two PANs. All registrations of one business share its PAN: compare them with their certificates.`,
  identifier_cnpjs_of_two_firms: ({ cnpj, other }) =>
    `The CNPJs ${other} and ${cnpj} are of two firms: branches of one share the first characters. Keep those of your own firm.`,
  identifier_pan_of_other_holder: ({ pan, letter }) =>
    `The fourth letter of the PAN ${pan} is “${letter}”, which is another kind of holder than the business you named. Correct the PAN or the kind of business.`,
  identifier_pix_key_of_other: ({ key }) =>
    `The Pix key ${key} is none of the numbers given as yours: payouts to it would reach somebody else. Use a key of your own, or add its number.`,
};
