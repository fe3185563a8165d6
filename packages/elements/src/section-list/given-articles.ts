import type { ParsedArticle, Report } from '@sen-portal/data';
import { readList } from './articles.js';

/** The articles that stand on the element: attribute, property or JSON child, the first of these. */
export class GivenArticles {
  #attribute: unknown;
  #property: unknown;
  #input: unknown;
  #read: ParsedArticle[] | undefined;

  constructor(private readonly host: { readonly reportInvalid: Report; warn(message: string): void }) {}

  /** Takes the attribute; null once it is removed. */
  setAttribute(json: string | null): void {
    this.#attribute = json === null ? undefined : this.#parse(json);
  }

  /** Takes the property. */
  setProperty(articles: unknown): void {
    this.#property = typeof articles === 'string' ? this.#parse(articles) : (articles ?? undefined);
  }

  /**
   * The articles; undefined where nothing gives any.
   *
   * @param json what the JSON child holds
   */
  read(json: unknown): ParsedArticle[] | undefined {
    const input = this.#attribute ?? this.#property ?? json;
    if (input !== this.#input) {
      this.#input = input;
      this.#read = readList(input, this.host.reportInvalid, (message) => this.host.warn(message));
    }
    return this.#read;
  }

  #parse(json: string): unknown {
    try {
      return JSON.parse(json);
    } catch (error) {
      this.host.reportInvalid('articles', (error as Error).message, 'child');
      return undefined;
    }
  }
}
