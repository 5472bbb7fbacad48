import type { Application } from '../../shared/contract/application.ts';

/** A request of an Indian shop (a partnership that sells online) with nothing missing but its documents. Nobody’s numbers. */
export const wholeApplication: Application = {
  legalName: 'Rangoli Crafts LLP',
  businessKind: 'partnership',
  address: '12 Market Road, Pune 411001',
  website: 'https://rangoli.example/shop',
  person: 'Asha Rao',
  email: 'asha@rangoli.example',
  phone: '+91 98765 43210',
  taxIds: [
    // The published example of a GSTIN, and the PAN in it.
    { kind: 'in_pan', value: 'AAPFU0939F' },
    { kind: 'in_gstin', value: '27 AAPFU 0939F 1ZV' },
  ],
  settlementAccounts: [
    {
      kind: 'in_bank',
      currency: 'INR',
      holder: 'Rangoli Crafts LLP',
      fields: { account: '50100012345678', ifsc: 'HDFC0001234' },
    },
  ],
  methods: ['upi', 'phonepe', 'rupay_debit'],
  declared: [
    {
      amount: { amount: '50000000', currency: 'INR' },
      split: [
        { rail: 'upi', percent: '62.5' },
        { rail: 'cards', percent: '37.5' },
      ],
    },
  ],
  note: 'We sell within India.',
};

/** The smallest of files that begin as a PDF, a PNG and a JPEG do. `mark` tells one from another. */
export const smallPdf = (mark = ''): string => `%PDF-1.4\n%${mark}\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n`;
export const smallPng = (): Uint8Array => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
export const smallJpeg = (): Uint8Array => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
