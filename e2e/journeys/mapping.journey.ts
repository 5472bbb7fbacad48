import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dropFiles } from '../hosts/drop-files.ts';
import { expect, test } from '../hosts/journey.ts';
import { frame } from '../pages/frame.ts';
import { importsPage } from '../pages/imports-page.ts';
import { mappingPage } from '../pages/mapping-page.ts';
import { openShop } from '../pages/open-shop.ts';

/** A wallet's report as a Brazilian or a German would write it: semicolons, decimal commas, days that may be months. */
const october = [
  'Wallet export;;;;;;',
  'Dia;Codigo;Tipo;Valor bruto;Tarifa;Liquido;Estado',
  '03/10/2026 09:15;W-1001;Venda;1.250,50;12,50;1.238,00;OK',
  '04/10/2026 11:02;W-1002;Venda;89,90;0,90;89,00;OK',
  '05/10/2026 16:40;W-1003;Devolucao;-89,90;0,00;-89,90;OK',
  '06/10/2026 18:21;W-1004;Venda;430,00;4,30;425,70;Falhou',
  '07/10/2026 20:00;W-1005;Venda;2.000,00;20,00;1.980,00;OK',
  '',
].join('\r\n');

/** The next month's: the columns stand otherwise, and one is new. */
const november = [
  'Codigo;Dia;Canal;Tipo;Estado;Valor bruto;Tarifa;Liquido',
  'W-1101;02/11/2026 08:30;app;Venda;OK;310,25;3,10;307,15',
  'W-1102;09/11/2026 10:10;web;Venda;OK;75,00;0,75;74,25',
  '',
].join('\r\n');

test('a report that nobody knows is described once, and known from then on', async ({ app, page, folders, shot }) => {
  test.slow();
  const files = {
    october: join(folders.home, 'wallet-october.csv'),
    november: join(folders.home, 'wallet-november.csv'),
  };
  await writeFile(files.october, october);
  await writeFile(files.november, november);
  const imports = importsPage(page);
  const mapping = mappingPage(page);
  await openShop(page);
  await dropFiles(page, [files.october]);
  await expect(imports.file('wallet-october.csv')).toContainText('Not recognised');
  await shot('mapping-offered');

  await test.step('what the file leaves open must be said', async () => {
    await mapping.open('wallet-october.csv').click();
    await expect(mapping.title).toHaveText('What the columns of wallet-october.csv are');
    await expect(mapping.reading).toContainText('Still to say');
    await expect(mapping.save).toBeDisabled();
    await shot('mapping-asks');
    await mapping.name.fill('Carteira');
    await mapping.institution.selectOption('other_provider');
    await mapping.fileKind.selectOption('payments');
    for (const [meaning, column] of [
      ['Date', 'Dia'],
      ['Amount', 'Valor bruto'],
      ['Fee', 'Tarifa'],
      ['Net', 'Liquido'],
      ['Kind of row', 'Tipo'],
      ['Status', 'Estado'],
      ['Reference', 'Codigo'],
    ] as const) {
      await mapping.column(meaning).selectOption(column);
    }
    await mapping.form('Day, month, year').check();
    await mapping.form('Comma: 1.234,50').check();
    await mapping.currency.selectOption('BRL');
    await expect(mapping.save).toBeEnabled();
    await expect(mapping.reading).toContainText('No row can be read like this.');
  });

  await test.step('its words get their meanings, and what is read stands over what is there', async () => {
    await mapping.word('Venda').selectOption('sale');
    await mapping.word('Devolucao').selectOption('refund');
    await mapping.word('OK').selectOption('completed');
    await mapping.word('Falhou').selectOption('declined');
    await expect(mapping.readRows).toHaveCount(5);
    await expect(mapping.readRows.nth(0)).toContainText('3 Oct 2026');
    await expect(mapping.readRows.nth(0)).toContainText('03/10/2026 09:15');
    await expect(mapping.readRows.nth(0)).toContainText('R$1,250.50');
    await expect(mapping.readRows.nth(0)).toContainText('1.250,50');
    await expect(mapping.readRows.nth(3)).toContainText('Declined');
    await shot('mapping-read');
    await frame(page).theme('Dark');
    await shot('mapping-read-dark');
    await frame(page).theme('Light');
    await mapping.compared.check();
    await mapping.save.click();
  });

  await test.step('it is imported', async () => {
    await expect(imports.file('wallet-october.csv')).toContainText('Payment report');
    await expect(imports.file('wallet-october.csv')).toContainText('Declined');
    await shot('mapping-recognised');
    await imports.importNow.click();
    await expect(imports.done).toContainText('1 file, 5 new rows in the books.');
  });

  await test.step('the next file of its kind is known, with a new column and another order', async () => {
    await dropFiles(page, [files.november]);
    await expect(imports.file('wallet-november.csv')).toContainText('Payment report');
    await mapping.change('wallet-november.csv').click();
    await expect(mapping.readRows).toHaveCount(2);
    await mapping.column('Description').selectOption('Canal');
    await expect(mapping.readRows.nth(0)).toContainText('appapp');
    await expect(mapping.readRows.nth(0)).toContainText('R$310.25');
    await shot('mapping-new-column');
    await frame(page).theme('Dark');
    await frame(page).speak('বাংলা');
    await shot('mapping-new-column-dark-bn');
    await frame(page).speak('English');
    await frame(page).theme('Light');
    await mapping.save.click();
    await expect(imports.file('wallet-november.csv')).toContainText('Payment report');
    await imports.importNow.click();
    await expect(imports.done).toContainText('1 file, 2 new rows in the books.');
  });

  await test.step('what was said is changed, handed on, taken away and taken back', async () => {
    await mapping.list.click();
    await expect(mapping.kept.nth(1)).toContainText('Carteira');
    await expect(mapping.kept.nth(1)).toContainText('Compared');
    await shot('mapping-list');
    await mapping.edit('Carteira').click();
    await mapping.name.fill('Carteira 2026');
    await shot('mapping-settings-only');
    await mapping.save.click();
    const saved = await app.saved(() => mapping.saveAs('Carteira 2026').click());
    expect(JSON.parse(await readFile(saved, 'utf8'))).toMatchObject({
      mapping: 1,
      name: 'Carteira 2026',
      decimal: ',',
    });
    await mapping.remove('Carteira 2026').click();
    await expect(page.getByRole('heading', { name: 'None yet' })).toBeVisible();
    await frame(page).notice.getByRole('button', { name: 'Undo' }).click();
    await expect(mapping.kept.nth(1)).toContainText('Carteira 2026');
    await mapping.remove('Carteira 2026').click();
    await expect(page.getByRole('heading', { name: 'None yet' })).toBeVisible();
    await app.chooseFiles([files.november], () => mapping.take.click());
    await expect(page.locator('.nk-trouble')).toContainText('does not say how a report is read');
    await app.chooseFiles([saved], () => mapping.take.click());
    await expect(mapping.kept.nth(1)).toContainText('Carteira 2026');
    await frame(page).speak('বাংলা');
    await shot('mapping-list-bn');
  });
});

/** Numbers of a card's length, one of them with a card's check digit: references that look like cards. */
const numbered = (day: string, first: number): string =>
  [
    'Date,Transaction ID,Amount,Currency',
    ...[1, 2, 3, 4, 5, 6].map((row) => `${day}/10/2026,411111111111111${(first + row) % 10},${row}0.50,INR`),
    '',
  ].join('\r\n');

test('numbers that look like card numbers are said to be references', async ({ page, folders, shot }) => {
  const files = [join(folders.home, 'first.csv'), join(folders.home, 'second.csv')] as const;
  await writeFile(files[0], numbered('13', 0));
  await writeFile(files[1], numbered('14', 0));
  const imports = importsPage(page);
  const mapping = mappingPage(page);
  await openShop(page);
  await dropFiles(page, [files[0]]);
  await mapping.open('first.csv').click();
  await expect(mapping.readRows).toHaveCount(6);
  await shot('mapping-references');
  await mapping.references('Transaction ID').click();
  await expect(mapping.references('Transaction ID')).toHaveCount(0);
  await expect(mapping.readRows.nth(0)).toContainText('4111111111111111');
  await mapping.save.click();
  await imports.importNow.click();
  await expect(imports.done).toContainText('1 file, 6 new rows in the books.');

  await dropFiles(page, [files[1]]);
  await expect(imports.importNow).toBeDisabled();
  await shot('references-on-card');
  await mapping.references('Transaction ID').click();
  await expect(imports.importNow).toBeEnabled();
  await shot('references-said');
});

test('the step can be used in a small window, in Bengali and in Hindi', async ({ page, folders, shot }) => {
  const file = join(folders.home, 'second.csv');
  await writeFile(file, numbered('13', 0));
  await openShop(page);
  await dropFiles(page, [file]);
  const mapping = mappingPage(page);
  await mapping.open('second.csv').click();
  await expect(mapping.readRows).toHaveCount(6);
  await page.setViewportSize({ width: 1024, height: 640 });
  await frame(page).speak('বাংলা');
  await shot('mapping-small-bn');
  await frame(page).speak('हिन्दी');
  await shot('mapping-small-hi');
});

test('a file that cannot say its currency is asked for it, and read once it is said', async ({
  page,
  folders,
  shot,
}) => {
  const file = join(folders.home, 'savings.qif');
  await writeFile(file, '!Type:Bank\nD25/10/2026\nT1,250.00\nPCash deposit\n^\nD28/10/2026\nT-40.50\nPCharges\n^\n');
  const imports = importsPage(page);
  await openShop(page);
  await dropFiles(page, [file]);
  await expect(imports.importNow).toBeDisabled();
  await page.getByLabel('The account’s currency').selectOption('USD');
  await shot('currency-asked');
  await page.getByRole('button', { name: 'It is this currency' }).click();
  await expect(imports.importNow).toBeEnabled();
  await expect(imports.file('savings.qif')).toContainText('$1,250.00');
  await imports.importNow.click();
  await expect(imports.done).toContainText('1 file, 2 new rows in the books.');
});

test('a file that cannot say whether it is in rupees or in paise is asked for it, and read by its own reader', async ({
  page,
  folders,
  shot,
}) => {
  const file = join(folders.home, 'combined.csv');
  const header =
    'entity_id,type,debit,credit,amount,currency,fee,tax,on_hold,settled,created_at,settled_at,settlement_id,settlement_utr,method';
  const row = 'pay_1,payment,0,97640,100000,INR,2360,360,0,1,01/10/2026 17:56:40,02-10-2026,setl_1,UTR1,card';
  await writeFile(file, `${header}\n${row}\n`);
  const imports = importsPage(page);
  await openShop(page);
  await dropFiles(page, [file]);
  await expect(imports.importNow).toBeDisabled();
  await shot('unit-asked');
  await frame(page).theme('Dark');
  await frame(page).speak('বাংলা');
  await shot('unit-asked-dark-bn');
  await frame(page).speak('English');
  await page
    .getByRole('group', { name: 'Amounts are in' })
    .getByRole('button', { name: 'Whole paise or cents' })
    .click();
  await expect(imports.importNow).toBeEnabled();
  await expect(imports.file('combined.csv')).toContainText('₹976.40');
  await imports.importNow.click();
  await expect(imports.done).toContainText('1 file, 1 new row in the books.');
});
