import { countries, isCountryCode } from '../../../shared/catalogue/countries.ts';
import { methodsFor } from '../../../shared/catalogue/payment-methods/methods-for.ts';
import { settlementFieldsOf, settlementKindsOf } from '../../../shared/identifiers/settlement-accounts.ts';
import { taxIdKindsOf, taxIdSchemes } from '../../../shared/identifiers/tax-ids.ts';
import { documentsChecklist } from '../../domain/onboarding/documents-checklist.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { table } from '../terminal.ts';

export const merchantKinds: Command = {
  usage: 'merchant kinds [--merchant ID]',
  does: 'lists what a merchant’s request may name: kinds of numbers, accounts and documents, and ways to pay',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 2);
    const { country, currencies, industry } = await chosenMerchant(desk);
    const day = new Date().toISOString().slice(0, 10);
    const taxIds = taxIdKindsOf(country).map((kind) => {
      const { label, example } = taxIdSchemes[kind];
      return { kind, label, example };
    });
    const settlementAccounts = settlementKindsOf(country).map((kind) => ({
      kind,
      fields: settlementFieldsOf(kind).map(({ field, optional, choices }) => ({
        name: field,
        required: optional !== true,
        choices: choices ?? [],
      })),
    }));
    const documents = isCountryCode(country)
      ? documentsChecklist(country, industry).map(({ kind, required }) => ({ kind, required }))
      : [];
    const methods = isCountryCode(country)
      ? methodsFor({ country, currencies: [...currencies, countries[country].currency], day }).map(({ id, name }) => ({
          id,
          name,
        }))
      : [];
    const fieldsText = (fields: (typeof settlementAccounts)[number]['fields']): string =>
      fields
        .map(({ name, required, choices }) => {
          const said = choices.length === 0 ? name : `${name}=${choices.join('|')}`;
          return required ? said : `[${said}]`;
        })
        .join(' ');
    return {
      json: { taxIds, settlementAccounts, documents, methods },
      text: [
        table(
          ['Number', 'Name', 'Such as'],
          taxIds.map(({ kind, label, example }) => [kind, label, example]),
        ),
        table(
          ['Account', 'Fields'],
          settlementAccounts.map(({ kind, fields }) => [kind, fieldsText(fields)]),
        ),
        table(
          ['Document', ''],
          documents.map(({ kind, required }) => [kind, required ? 'required' : 'if there is one']),
        ),
        table(
          ['Way to pay', 'Name'],
          methods.map(({ id, name }) => [id, name]),
        ),
      ].join('\n\n'),
      exit: exitCode.done,
    };
  },
};
