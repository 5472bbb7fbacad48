import type { Application } from '../../../shared/contract/application.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { Said } from './said.ts';

/** One @ with something on both sides, a name of a host behind it: more only the post can tell (RFC 5321, section 4.1.2). */
const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u.test(text);

/** With or without https in front; a name of a host with a dot in it. */
const looksLikeWebsite = (text: string): boolean =>
  /^(https?:\/\/)?[^\s/.:@]+(\.[^\s/.:@]+)+(:\d+)?(\/\S*)?$/iu.test(text);

const needed = ['legalName', 'businessKind', 'address', 'person', 'email'] as const;

/** What is missing or wrong of who asks. A website and a telephone are not everybody's. */
export function businessGaps(application: Application): readonly Said[] {
  const { email, website } = application;
  return [
    ...needed
      .filter((field) => application[field] === null || application[field] === '')
      .map((field) => ({ field, says: sentence('application_field_missing', {}) })),
    ...(email === '' || looksLikeEmail(email)
      ? []
      : [{ field: 'email', says: sentence('application_email_wrong', {}) }]),
    ...(website === '' || looksLikeWebsite(website)
      ? []
      : [{ field: 'website', says: sentence('application_website_wrong', {}) }]),
  ];
}
