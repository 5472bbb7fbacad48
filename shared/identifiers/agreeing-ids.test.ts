import { describe, expect, it } from 'vitest';
import { idContradictions } from './agreeing-ids.ts';
import type { TaxIdKind } from './tax-ids.ts';

const id = (kind: TaxIdKind, value: string) => ({ kind, value });

const pan = id('in_pan', 'AAPFU0939F');
const gstin = id('in_gstin', '27AAPFU0939F1ZV');
const otherGstin = id('in_gstin', '29AAGCB7383J1Z4');

describe('numbers of one merchant', () => {
  it('agree when the GSTIN holds the PAN', () => {
    expect(idContradictions({ taxIds: [pan, gstin], businessKind: 'partnership' })).toEqual([]);
    expect(idContradictions({ taxIds: [] })).toEqual([]);
  });

  it('do not when it holds another', () => {
    expect(idContradictions({ taxIds: [pan, gstin, otherGstin] })).toEqual([
      { why: 'gstin_of_other_pan', gstin: '29AAGCB7383J1Z4', inside: 'AAGCB7383J', pan: 'AAPFU0939F' },
    ]);
  });

  it('do not when two GSTINs hold two, though no PAN is given', () => {
    expect(idContradictions({ taxIds: [gstin, otherGstin] })).toEqual([
      { why: 'gstins_of_two_pans', gstin: '29AAGCB7383J1Z4', other: '27AAPFU0939F1ZV' },
    ]);
  });

  it('do not when the PAN is of another kind of holder than the business', () => {
    expect(idContradictions({ taxIds: [pan], businessKind: 'company' })).toEqual([
      { why: 'pan_of_other_holder', pan: 'AAPFU0939F', letter: 'F' },
    ]);
    for (const businessKind of ['partnership', 'other', null])
      expect(idContradictions({ taxIds: [pan], businessKind })).toEqual([]);
  });

  it('of Brazil share the firm’s first eight characters, and the Pix key is one of them', () => {
    const first = id('br_cnpj', '33000167000101');
    const branch = id('br_cnpj', '33000167000292');
    const other = id('br_cnpj', '00000000000191');
    expect(idContradictions({ taxIds: [first, branch] })).toEqual([]);
    expect(idContradictions({ taxIds: [first, other] })).toEqual([
      { why: 'cnpjs_of_two_firms', cnpj: '00000000000191', other: '33000167000101' },
    ]);
    const withKey = (kind: string, key: string) => idContradictions({ taxIds: [first], pixKeys: [{ kind, key }] });
    expect(withKey('cnpj', '33000167000292')).toEqual([]);
    expect(withKey('cnpj', '00000000000191')).toEqual([{ why: 'pix_key_of_other', key: '00000000000191' }]);
    // No CPF was given to hold it against.
    expect(withKey('cpf', '52998224725')).toEqual([]);
    expect(withKey('email', 'shop@example.com')).toEqual([]);
  });
});
