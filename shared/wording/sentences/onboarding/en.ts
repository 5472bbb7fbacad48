import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import { toldPercent } from '../fees/told-percent.ts';
import type { OnboardingFacts } from './onboarding-facts.ts';

export const onboardingInEnglish: SentenceWords<OnboardingFacts> = {
  application_field_missing: () => 'This is still missing.',
  application_email_wrong: () => 'This is no e-mail address. It is written as name@shop.example.',
  application_website_wrong: () => 'This is no address of a website. It is written as shop.example.',
  application_tax_id_needed: ({ label }) => `At least one number of a register is needed. Begin with the ${label}.`,
  application_kind_unknown: ({ kind }) => `Nikash does not know the kind “${kind}”. Choose one from the list.`,
  application_twice: () => 'This stands here twice. Take one of them away.',
  application_account_needed: () => 'Say into which account the money is to be paid out.',
  application_account_currency: ({ currency }) => `An account of this kind does not take ${currency}.`,
  application_method_needed: () => 'Choose at least one way to pay.',
  application_method_unknown: ({ method }) => `Nikash does not know the method “${method}”. Take it away.`,
  application_method_ended: ({ method, until }, { date }) => `${method} was last offered on ${date(until)}.`,
  application_method_currency: ({ method, currencies }) =>
    `${method} pays in ${currencies}, which is none of the currencies you declare turnover or have an account in.`,
  application_declared_needed: () => 'Say what turnover you expect in a month, in at least one currency.',
  application_declared_zero: ({ currency }) =>
    `The turnover declared in ${currency} must be more than nothing. Take the line away where you expect none.`,
  application_split_sum: ({ percent }, voice) =>
    `The shares add up to ${toldPercent(percent, voice)}. They must make a whole, or all be empty.`,
  application_document_needed: () => 'This document is asked for and not attached yet.',
  advice_between_persons: ({ method }) =>
    `${method} is for payments between persons only. Payments to a shop over it can be turned back or break its terms.`,
  advice_customers_elsewhere: ({ method }) =>
    `Customers of other countries than yours pay with ${method}. Say in the note whom you sell to.`,
  advice_no_account_in: ({ currency }) =>
    `No account here takes ${currency}: what comes in it has to be exchanged before it is paid out.`,
  advice_split_without_method: () => 'A share is declared for this rail, and no method of it is chosen.',
  advice_high_risk: ({ percent, days }, voice) =>
    `High-risk industry: a reserve of about ${toldPercent(percent, voice)} for ${voice.number(days)} days is usual, and more documents are asked for.`,
  advice_declared_below: ({ declared, real, months }, { money, number }) =>
    `You declare ${money(declared)} a month; your books show ${money(real)} on average over the last ${number(months)} ${plural(months, 'month', 'months')}.`,
  advice_declared_above: ({ declared, real, months }, { money, number }) =>
    `You declare ${money(declared)} a month; your books show only ${money(real)} on average over the last ${number(months)} ${plural(months, 'month', 'months')}.`,
  request_new: ({ merchant }) => `${merchant} asks you to open an account, and comes into your list of merchants.`,
  request_renamed: ({ merchant, wanted }) =>
    `You have a merchant called ${wanted} already, so this one comes into your list as ${merchant}.`,
  request_again: ({ merchant }) => `${merchant} sends the request anew. It takes the place of the one before.`,
  request_further: ({ merchant }) =>
    `${merchant} sends its facts anew. What was agreed, and where the merchant stands, stay as they are.`,
  request_brings: ({ methods, documents }, { number }) =>
    `It asks for ${number(methods)} ${plural(methods, 'method', 'methods')} and brings ${documents === 0 ? 'no' : number(documents)} ${plural(documents, 'document', 'documents')}.`,
  request_incomplete: ({ count }, { number }) =>
    `${number(count)} ${plural(count, 'thing in it is', 'things in it are')} missing or wrong by the rules known here.`,
  request_declares: ({ amount }, { money }) => `Declared turnover of a month: ${money(amount)}.`,
  notice_in_review: ({ merchant }) => `The request of ${merchant} is being looked at.`,
  notice_declined: ({ merchant }) => `The request of ${merchant} is declined.`,
  notice_open: ({ merchant }) => `The account of ${merchant} is open.`,
  notice_suspended: ({ merchant }) => `The account of ${merchant} is suspended.`,
  notice_closed: ({ merchant }) => `The account of ${merchant} is closed.`,
  notice_reason: ({ reason }) => `They write: “${reason}”.`,
};
