import { describe, expect, it } from 'vitest';
import { institutionIds, institutions } from '../../catalogue/institutions.ts';
import { languages } from '../voice.ts';
import { saidInstitution } from './said-institution.ts';
import { unbrandedNames } from './unbranded-names.ts';

const said = (named: string): readonly string[] =>
  languages.map((language) => saidInstitution(named, unbrandedNames[language]));

describe('an institution', () => {
  it.each([
    ['other_provider', 'Other provider', 'অন্য সেবাদাতা', 'अन्य प्रदाता'],
    ['Other provider', 'Other provider', 'অন্য সেবাদাতা', 'अन्य प्रदाता'],
    ['Other provider Carteira', 'Other provider Carteira', 'অন্য সেবাদাতা Carteira', 'अन्य प्रदाता Carteira'],
    ['other_bank', 'Bank', 'ব্যাংক', 'बैंक'],
    ['Bank XXXX6789', 'Bank XXXX6789', 'ব্যাংক XXXX6789', 'बैंक XXXX6789'],
    ['phonepe', 'PhonePe', 'PhonePe', 'PhonePe'],
    ['HDFC Bank XX4321', 'HDFC Bank XX4321', 'HDFC Bank XX4321', 'HDFC Bank XX4321'],
    ['Bankers Union', 'Bankers Union', 'Bankers Union', 'Bankers Union'],
    ['constructor', 'constructor', 'constructor', 'constructor'],
  ])('%s is said in three languages', (named, ...told) => {
    expect(said(named)).toEqual(told);
  });

  it.each(languages)('that is a brand keeps its name in %s, with an account’s number too', (language) => {
    for (const id of institutionIds.filter((one) => !one.startsWith('other_'))) {
      const { name } = institutions[id];
      const named = [id, name, `${name} XX1`].map((text) => saidInstitution(text, unbrandedNames[language]));
      expect(named).toEqual([name, name, `${name} XX1`]);
    }
  });
});
