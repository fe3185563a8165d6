/**
 * What a reader of foreign markup found: a value that is sure, or why there is none, in words for the developer of the
 * page. The words are empty where the markup holds nothing of the kind. A reader never chooses between two readings.
 */
export type Reading<T> = { value: T; refused?: undefined } | { value?: undefined; refused: string };

/** A text as reasons quote it: in Vietnamese quotation marks, at most 60 characters. */
export const cite = (text: string): string => {
  const words = text.replace(/\s+/g, ' ').trim();
  return `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`;
};
