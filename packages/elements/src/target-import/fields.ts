/** What is typed into the fields of a target, and what they show. */
import type { DraftMilestone } from './draft.js';

const signs = (locale: string) => {
  const decimal = (1.5).toLocaleString(locale)[1] === ',' ? ',' : '.';
  return { decimal, thousands: decimal === ',' ? '.' : ',' };
};

/** A number as it is typed in that language: `1.204,5`. The other decimal sign is understood where it is certain. */
export function typedNumber(text: string, locale: string): number | undefined {
  const { decimal, thousands } = signs(locale);
  const bare = text.replace(/[\s\u00a0]/g, '').replace(/^[−–]/, '-');
  const number = bare.replace(/^-/, '');
  const grouped = new RegExp(`^[1-9]\\d{0,2}(\\${thousands}\\d{3})+(\\${decimal}\\d+)?$`);
  const plain = grouped.test(number) ? number.replaceAll(thousands, '') : number;
  if (!/^\d+([.,]\d+)?$/.test(plain)) return undefined;
  return Number(plain.replace(',', '.')) * (bare.startsWith('-') ? -1 : 1);
}

/** A number with all its digits. */
export const shownNumber = (value: number | undefined, locale: string): string =>
  value === undefined ? '' : value.toLocaleString(locale, { maximumFractionDigits: 10 });

/** A year or a day that exists. */
export function isDue(text: string): boolean {
  if (/^(19|20|21)\d\d$/.test(text)) return true;
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !isNaN(+date) && date.toISOString().startsWith(text);
}

/** The choices of a bound: the kit's bounds, with “strict” and “reach” as choices of their own. */
export const boundChoices = ['reach', 'at-least', 'over', 'at-most', 'under', 'about', 'exactly', 'range'] as const;
export type BoundChoice = (typeof boundChoices)[number];

export const choiceOf = ({ bound, strict, reach }: DraftMilestone): BoundChoice =>
  bound === 'at-least' ? (strict ? 'over' : reach ? 'reach' : bound) : bound === 'at-most' && strict ? 'under' : bound;

/** A milestone with another bound; its figures stay. */
export function withChoice(milestone: DraftMilestone, choice: BoundChoice): DraftMilestone {
  const { strict: _, reach: __, value, min, max, ...rest } = milestone;
  if (choice === 'range') {
    const low = min ?? value;
    return { ...rest, bound: 'range', ...(low !== undefined && { min: low }), ...(max !== undefined && { max }) };
  }
  const figure = value ?? min;
  return {
    ...rest,
    bound: choice === 'over' || choice === 'reach' ? 'at-least' : choice === 'under' ? 'at-most' : choice,
    ...(figure !== undefined && { value: figure }),
    // For a choice of a range, later.
    ...(max !== undefined && { max }),
    ...((choice === 'over' || choice === 'under') && { strict: true }),
    ...(choice === 'reach' && { reach: true }),
  };
}
