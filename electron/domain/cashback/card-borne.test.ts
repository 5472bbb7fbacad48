import { describe, expect, test } from 'vitest';
import { bearsWord } from './bears-word.ts';
import { cardBorne, cardsBorne } from './card-borne.ts';
import { personToPerson } from './person-to-person.ts';

describe('the cards a row names', () => {
  test.each([
    ['POS 416021XXXXXX1234 AMAZON', ['1234']],
    ['411111******1111', ['1111']],
    ['POS 4111 11** **** 1111 KOLKATA', ['1111']],
    ['4111-11**-****-1111', ['1111']],
    ['XXXX-XXXX-XXXX-1234 ADS', ['1234']],
    ['VISA **1234', ['1234']],
    ['PURCHASE ON CARD ENDING 1234', ['1234']],
    ['card ending with x1234', ['1234']],
    ['Card no. 1234', ['1234']],
    ['৪১১১১১******১১১১', ['1111']],
    ['"2026-10-05","W1","411111******1111","100.00"', ['1111']],
    ['FROM XX1234 TO CARD XX5678', ['1234', '5678']],
    ['**1234 AND AGAIN **1234', ['1234']],
  ])('%s', (text, cards) => {
    expect(cardsBorne(text)).toEqual(cards);
  });

  test.each([
    'UPI/P2M/530512345678/SHOP',
    'NEFT TO A/C XXXXXXXX1234',
    'A/C NO. XX1234',
    'ACCOUNT: XXXX1234 RENT',
    'ORDER AX1234',
    'X1234',
    'CARD 2026 ANNUAL FEE',
    'REF XX12345',
    'BOX*X12 34',
    '',
  ])('none in %j', (text) => {
    expect(cardsBorne(text)).toEqual([]);
  });
});

test.each([
  ['POS **1234', 'XXXX9999', '1234'],
  ['POS **5678', 'XXXXXXXX1234', '5678'],
  ['FACEBOOK ADS', 'XXXXXXXX1234', '1234'],
  ['FACEBOOK ADS', 'XXXXXXXX9999', null],
  ['FACEBOOK ADS', '', null],
  ['PAID CARD XX1234 FROM XX5678', 'XXXXXXXX1234', null],
])('%s on the account %s was paid with %s', (text, account, card) => {
  expect(cardBorne(text, account, '1234')).toBe(card);
});

test.each([
  ['UPI/P2A/530512345678/RAHIM', [], true],
  ['upi/p2p/530512345678', [], true],
  ['UPI/P2M/530512345678/SHOP', [], false],
  ['UPI/530512345678/RAHIM', [], null],
  ['PAID TO FRIEND RAHIM', ['paid to friend'], true],
  ['UPI/P2M/P2A/1', [], null],
  ['REF XP2A9', [], null],
  ['POS 416021XXXXXX1234 SHOP', [], false],
] as const)('%s goes from person to person: %s %s', (text, words, expected) => {
  expect(personToPerson(text, words)).toBe(expected);
});

test.each([
  ['CASHBACKCREDIT OCT', 'cashback', true],
  ['Cash  Back Oct', 'cash back', true],
  ['ক্যাশব্যাক অক্টোবর', 'ক্যাশব্যাক', true],
  ['XADSY', 'ads', false],
  ['META ADS', 'ads', true],
  ['ADSENSE, ADS', 'ads', true],
  ['anything', '  ', false],
])('%s bears %s: %s', (text, word, expected) => {
  expect(bearsWord(text, word)).toBe(expected);
});
