import type { ParsedArticle, Report } from '@sen-portal/data';
import { isPrintedObject, reportPrintedObject } from '../internal/values/check-properties.js';
import { readList } from './articles.js';

interface ArticlesHost extends Element {
  readonly reportInvalid: Report;
  /** Time zone of times without an offset. */
  readonly timeZone: string | undefined;
  warn(message: string): void;
}

/** The articles of attribute, property or JSON child; the first of these wins. */
export class GivenArticles {
  #attribute: unknown;
  #property: unknown;
  #input: unknown;
  #zone: string | undefined;
  #read: ParsedArticle[] | undefined;

  constructor(private readonly host: ArticlesHost) {}

  /** Sets the attribute; null once it is removed. */
  setAttribute(json: string | null): void {
    this.#attribute = json === null ? undefined : this.#parse(json);
  }

  /** Sets the property. */
  setProperty(articles: unknown): void {
    this.#property = typeof articles === 'string' ? this.#parse(articles) : (articles ?? undefined);
  }

  /**
   * The articles; undefined if no source is set.
   *
   * @param json data of the JSON child
   */
  read(json: unknown): ParsedArticle[] | undefined {
    const input = this.#attribute ?? this.#property ?? json;
    const { host } = this;
    if (input !== this.#input || host.timeZone !== this.#zone) {
      this.#input = input;
      this.#zone = host.timeZone;
      this.#read = readList(input, host.reportInvalid, (message) => host.warn(message), host.timeZone);
    }
    return this.#read;
  }

  #parse(json: string): unknown {
    // Frameworks stringify an object that they set as an attribute.
    if (isPrintedObject(json)) return reportPrintedObject(this.host, 'articles', this.host.reportInvalid);
    try {
      return JSON.parse(json);
    } catch (error) {
      this.host.reportInvalid('articles', (error as Error).message, 'child');
      return undefined;
    }
  }
}
