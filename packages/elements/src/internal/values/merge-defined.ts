import { bare } from '@sen-portal/data/coerce.js';

/** Lays the defined fields of one object over another; neither is changed. */
export function mergeDefined<T extends object>(under: T, over: { [K in keyof T]?: unknown }): T {
  const result = bare(under);
  for (const key of Object.keys(over) as (keyof T)[])
    if (over[key] !== undefined) result[key] = over[key] as T[typeof key];
  return result;
}
