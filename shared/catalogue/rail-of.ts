import { methods, type MethodId, type Rail } from './methods.ts';

/** The rail under a method as the books name it; `other` for one that another version of the product wrote. */
export const railOf = (method: string): Rail =>
  Object.hasOwn(methods, method) ? methods[method as MethodId].rail : 'other';
