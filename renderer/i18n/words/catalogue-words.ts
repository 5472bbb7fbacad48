import type { IndustryId } from '../../../shared/catalogue/industries.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import { methodNames } from '../../../shared/wording/method-names.ts';
import type { RowKind } from '../../../shared/catalogue/row-kinds.ts';
import { industryNames } from '../../../shared/wording/names/industry-names.ts';
import { rowKindNames } from '../../../shared/wording/names/row-kind-names.ts';
import { unbrandedNames, type UnbrandedNames } from '../../../shared/wording/names/unbranded-names.ts';
import type { Language } from '../../../shared/wording/voice.ts';

/** What the catalogue's own ids are called. Countries and currencies come from the platform's CLDR names. */
type CatalogueWords = {
  readonly industries: Readonly<Record<IndustryId, string>>;
  /** The institutions that are no brand. */
  readonly unbranded: UnbrandedNames;
  readonly methods: Readonly<Record<MethodId, string>>;
  readonly rowKinds: Readonly<Record<RowKind, string>>;
};

const en: CatalogueWords = {
  industries: industryNames.en,
  unbranded: unbrandedNames.en,
  methods: methodNames.en,
  rowKinds: rowKindNames.en,
};

const bn: CatalogueWords = {
  industries: industryNames.bn,
  unbranded: unbrandedNames.bn,
  methods: methodNames.bn,
  rowKinds: rowKindNames.bn,
};

const hi: CatalogueWords = {
  industries: industryNames.hi,
  unbranded: unbrandedNames.hi,
  methods: methodNames.hi,
  rowKinds: rowKindNames.hi,
};

export const catalogueWords: Readonly<Record<Language, CatalogueWords>> = { en, bn, hi };
