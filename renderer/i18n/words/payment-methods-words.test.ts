import { describe, expect, it } from 'vitest';
import { documentKindIds, documentKinds } from '../../../shared/catalogue/document-kinds.ts';
import { documentReasons } from '../../../shared/catalogue/document-reasons.ts';
import { paymentMethodKinds, refundForms } from '../../../shared/catalogue/payment-methods/payment-method.ts';
import { languages } from '../../../shared/wording/voice.ts';
import { documentsWords } from './documents-words.ts';
import { paymentMethodsWords } from './payment-methods-words.ts';

describe.each(languages)('words of the catalogue in %s', (language) => {
  const methods = paymentMethodsWords[language];
  const documents = documentsWords[language];

  it.each([
    ['kinds of method', paymentMethodKinds.map((kind) => methods.kinds[kind])],
    ['forms of refund', refundForms.map((form) => methods.refunds[form])],
    ['kinds of document', documentKindIds.map((kind) => documents.kinds[kind])],
    ['what documents prove', documentKindIds.map((kind) => documents.subjects[documentKinds[kind].proves])],
    ['reasons', documentReasons.map((reason) => documents.reasons[reason])],
  ] as const)('names all %s', (noun, texts) => {
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    if (noun !== 'what documents prove') expect(new Set(texts).size).toBe(texts.length);
  });

  it('ends each reason as a sentence', () => {
    expect(documentReasons.filter((reason) => !/[.।]$/.test(documents.reasons[reason]))).toEqual([]);
  });

  it('puts the facts into the sentences', () => {
    expect(methods.personToPersonWarning('Zelle')).toMatch(/^Zelle /);
    expect(methods.settlesIn('2')).toContain('T+2');
    const reserve = methods.reserveSuggested('10', '180');
    expect([reserve.includes('10%'), reserve.includes('180')]).toEqual([true, true]);
  });
});
