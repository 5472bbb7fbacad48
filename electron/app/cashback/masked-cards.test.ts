import { expect, test } from 'vitest';
import { cardsBorne } from '../../domain/cashback/card-borne.ts';
import { maskCardNumbers } from '../../../shared/cards/mask-card-numbers.ts';

test.each([
  ['4111111111111111', '1111'],
  ['4111 1111 1111 1111', '1111'],
  ['4111-1111-1111-1111', '1111'],
  ['3782-822463-10005', '0005'],
  ['4222222222222', '2222'],
  ['4000000000000000006', '0006'],
  ['৪১১১১১১১১১১১১১১১', '1111'],
  ['४१११ ११११ ११११ ११११', '1111'],
])('%s is known by its end as the readers leave it', (card, lastFour) => {
  const masked = maskCardNumbers(`POS ${card} SHOP`);
  expect(masked).not.toContain(card);
  expect(cardsBorne(masked)).toEqual([lastFour]);
  expect(cardsBorne(maskCardNumbers(`"05/06/26","${card}","100.00"`))).toEqual([lastFour]);
});
