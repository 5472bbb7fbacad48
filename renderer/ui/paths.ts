/** The screens' addresses, behind the `#` of the page's own. */
export const paths = {
  home: '/',
  imports: '/import',
  reconcile: '/reconcile',
  months: '/months',
  reports: '/reports',
} as const;

export type Path = (typeof paths)[keyof typeof paths];

export const linkTo = (path: Path): string => `#${path}`;
