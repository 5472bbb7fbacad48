import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { signingParty } from '../../electron/testing/signing-party.ts';
import { somebody } from '../../electron/testing/somebody.ts';
import { wholeApplication } from '../../electron/testing/whole-application.ts';
import type { Agreement } from '../../shared/contract/agreement.ts';
import type { MessageBody } from '../../shared/contract/message.ts';
import { inProject } from '../../scripts/project.ts';
import { dropFiles } from '../hosts/drop-files.ts';
import { expect, test } from '../hosts/journey.ts';
import { agreementsPage } from '../pages/agreements-page.ts';
import { contactsPage } from '../pages/contacts-page.ts';
import { doorPage } from '../pages/door-page.ts';
import { feesPage } from '../pages/fees-page.ts';
import { frame } from '../pages/frame.ts';
import { importsPage } from '../pages/imports-page.ts';
import { onboardingPage } from '../pages/onboarding-page.ts';
import { pdfText } from '../pages/pdf-text.ts';
import { savedPdf } from '../pages/saved-pdf.ts';
import { shopMonth } from '../pages/shop-month.ts';

/** The merchant, at another machine. */
const number = 63;
const asha = somebody('Asha of Rangoli', number);
const { opened, signed } = signingParty(number);

test('an account manager offers, the merchant counters, both sign, and the books go by it', async ({
  app,
  page,
  folders,
  shot,
}) => {
  const agreements = agreementsPage(page);
  const contacts = contactsPage(page);
  let sent = 0;
  let card = '';
  /** Has the merchant answer, and takes what they say. */
  const answered = async (body: MessageBody): Promise<void> => {
    const path = join(folders.home, `answer-${(sent += 1)}.nikash`);
    const said = { topic: 'agreement', id: `answer-000${sent}`, sequence: 1_790_000_000_000 + sent, body };
    await writeFile(path, asha.send(card, said));
    await dropFiles(page, [path]);
  };
  /** What a sealed file proposes to the merchant. */
  const offered = async (file: string): Promise<Agreement> => {
    const body = opened(await readFile(file));
    if (body.kind !== 'proposal') throw new Error('a proposal for Asha');
    return body.agreement;
  };
  const saved = async (): Promise<string> => {
    const path = await app.saved(() => agreements.saveFile.click());
    await agreements.done.click();
    return path;
  };
  const goToAgreements = async (): Promise<void> => {
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await expect(frame(page).title).toHaveText('Agreements');
  };

  await test.step('a merchant asks, and has a month of sales here', async () => {
    await doorPage(page).createWorkspace('saffron kettle lantern river');
    await contacts.forOthers.click();
    await contacts.name.fill('Bela, account manager');
    await contacts.make.click();
    card = await readFile(await app.saved(() => contacts.saveCard.click()), 'utf8');
    const request = join(folders.home, 'request.nikash');
    const asked = { body: { kind: 'request', application: wholeApplication } } as const;
    await writeFile(request, asha.send(card, { ...asked, id: 'request-0001' }));
    await dropFiles(page, [request]);
    await contacts.take.click();
    await dropFiles(page, (await shopMonth(join(folders.home, 'files'))).files);
    await importsPage(page).importNow.click();
    await expect(importsPage(page).done).toBeVisible();
  });

  let offer: Agreement;
  await test.step('the offer begins with the request, and says what it would have cost', async () => {
    await goToAgreements();
    await expect(page.getByText('Nothing is agreed yet')).toBeVisible();
    await shot('agreements-none');
    await agreements.offer.click();
    await expect(agreements.who.getByLabel('Collects and pays out')).toHaveValue('phonepe');
    await expect(agreements.limits.getByLabel('A month, at most, INR')).toHaveValue('500000.00');
    await agreements.propose.click();
    await expect(agreements.fees).toContainText('A percentage such as 1.75, at most 100.');
    await expect(agreements.percent(1)).toBeFocused();
    await agreements.who.getByLabel('First day').fill('2025-01-01');
    await agreements.choose(1, 'UPI');
    await agreements.percent(1).fill('0');
    await agreements.addLine.click();
    await agreements.choose(2, 'Credit card', 'Debit card');
    await agreements.percent(2).fill('১.৭৫');
    await agreements.settlement.getByLabel(/^A part is held in reserve/).check();
    await agreements.settlement.getByLabel('Held, % of gross').fill('10');
    await agreements.settlement.getByLabel('Given back after days').fill('180');
    await agreements.cashback.getByRole('button', { name: 'Add a scheme' }).click();
    await agreements.cashback.getByLabel('Name', { exact: true }).fill('UPI reward');
    await agreements.cashback.getByLabel('Who pays it', { exact: true }).fill('PhonePe');
    await agreements.cashback.getByLabel('Percent', { exact: true }).fill('1');
    await expect(agreements.cost).toContainText('INR');
    await expect(agreements.cost).toContainText('fit no line');
    await shot('agreements-terms');
    await agreements.cost.scrollIntoViewIfNeeded();
    await shot('agreements-cost');
    await agreements.propose.click();
    await agreements.dialog.getByLabel('A word with it').fill('As we said on the telephone.');
    await shot('agreements-propose');
    await agreements.sign.click();
    offer = await offered(await saved());
    expect(offer).toMatchObject({
      version: 1,
      terms: { reserve: { percent: '10', days: 180 }, fees: [{ lines: [{}, { percent: '1.75' }] }] },
    });
    await expect(agreements.status).toContainText('Your version 1 waits for the answer of Asha of Rangoli.');
    await shot('agreements-offered');
  });

  await test.step('what comes altered is not taken', async () => {
    const terms = { ...offer.terms, reserve: null };
    const other: Agreement = { ...offer, version: 2, terms };
    await answered({ kind: 'proposal', agreement: other, signature: signed(offer), note: '' });
    await expect(contacts.dialog).toContainText('it is not what its sender signed');
    await contacts.close.click();
  });

  await test.step('the merchant counters: what changed stands in words, and it is signed', async () => {
    const counter: Agreement = {
      ...offer,
      version: 2,
      terms: { ...offer.terms, reserve: { percent: '5', days: 90 } },
    };
    await answered({ kind: 'proposal', agreement: counter, signature: signed(counter), note: 'Less, and sooner.' });
    await expect(contacts.dialog).toContainText('5% of the gross of each settlement');
    await shot('agreements-counter-file');
    await contacts.take.click();
    await goToAgreements();
    await expect(agreements.status).toContainText('Asha of Rangoli proposes version 2. It waits for your answer.');
    await agreements.look.click();
    await expect(agreements.compare).toContainText('10% of the gross of each settlement');
    await expect(agreements.compare).toContainText('5% of the gross of each settlement');
    await expect(agreements.compare).not.toContainText('UPI reward');
    await shot('agreements-answer');
    await agreements.accept.click();
    await shot('agreements-accept');
    await agreements.sign.click();
    expect(opened(await readFile(await saved())).kind).toBe('acceptance');
    await expect(agreements.paper).toContainText('Signed on');
    await expect(agreements.paper).not.toContainText('not both sides have signed it');
    await agreements.paper.scrollIntoViewIfNeeded();
    await shot('agreements-paper');
    await frame(page).goTo('Onboarding');
    await expect(onboardingPage(page).lead.locator('.nk-mark')).toHaveText('Agreed');
  });

  await test.step('it prints in the reader’s language', async () => {
    await goToAgreements();
    await agreements.version(2).click();
    const pdf = await savedPdf(app, () => agreements.pdf.click(), /agreement-version-2/);
    await writeFile(inProject('e2e/artefacts/screens', app.kind, 'agreement.pdf'), pdf);
    const bare = (text: string): string => text.replaceAll(/\s/g, '');
    const text = bare(pdfText(pdf));
    for (const part of ['Agreement, version 2', 'Rangoli Crafts', 'Bela, account manager', 'SHA-256', 'UPI reward'])
      expect(text).toContain(bare(part));
    await page.getByLabel('Language of the paper').selectOption('বাংলা');
    await expect(agreements.paper).toContainText('চুক্তি, সংস্করণ ২');
    await expect(frame(page).title).toHaveText('Agreements');
    for (const part of ['Save as PDF', 'What changed']) expect(text).not.toContain(bare(part));
  });

  await test.step('fees and cashback go by it, and say so', async () => {
    await frame(page).goTo('Fees');
    const fees = feesPage(page);
    await expect(fees.provider).toContainText('Held against agreement version 2 of 1 Jan 2025');
    await expect(fees.figures).toContainText('Too much');
    await shot('agreements-fees');
    await fees.view('Rate cards').click();
    await expect(page.getByText('so it is changed by a new agreement only')).toBeVisible();
    await shot('agreements-cards');
    await frame(page).goTo('Cashback');
    await expect(page.getByRole('navigation', { name: 'Schemes' })).toContainText('By agreement version 2');
    await expect(page.getByRole('button', { name: 'Remove' })).toHaveCount(0);
    await shot('agreements-cashback');
    await page.getByRole('link', { name: 'By agreement version 2 of 1 Jan 2025', exact: true }).click();
    await expect(agreements.paper).toBeVisible();
  });

  await test.step('the next version begins next month; it is looked at in the dark and in other languages', async () => {
    await goToAgreements();
    await page.getByRole('link', { name: 'Propose new terms' }).click();
    await expect(agreements.settlement.getByLabel('Held, % of gross')).toHaveValue('5');
    await expect(agreements.who.getByLabel('First day')).not.toHaveValue('2025-01-01');
    await frame(page).theme('Dark');
    await shot('dark-agreements-terms');
    await goToAgreements();
    await shot('dark-agreements');
    await agreements.version(2).click();
    await shot('dark-agreements-paper');
    await looksIn(page, 'বাংলা', 'চুক্তি, সংস্করণ ২');
    await shot('bn-agreements-paper');
    await frame(page).goTo('Agreements');
    await shot('bn-agreements');
    await looksIn(page, 'हिन्दी', 'समझौते');
    await shot('hi-agreements');
  });
});

async function looksIn(page: Page, language: 'বাংলা' | 'हिन्दी', text: string): Promise<void> {
  await frame(page).speak(language);
  await expect(page.locator('.nk-page')).toContainText(text);
}
