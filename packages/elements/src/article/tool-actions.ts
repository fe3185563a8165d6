import { formatDateTime, formatNumber } from '@sen-portal/data/format.js';
import { blocksOf } from './blocks.js';
import { copyText } from './copy.js';
import { printOnly } from '../internal/dom/print-only.js';
import { leadPictureOf } from './lead-picture.js';
import { download } from '../internal/dom/download.js';
import { articleFile } from './save.js';
import { sentencesOf } from './sentences.js';
import { childIn } from './slots.js';
import { Speech, type SpeechText } from './speech.js';
import { terms } from './article.terms.js';
import type { Message, ToolsHost } from './tool-types.js';

/** The actions of an article's tools. */
export class ToolActions {
  readonly speech: Speech;

  #internals: ElementInternals | undefined;

  /**
   * @param showMessage shows the result of a tool; undefined clears the last message
   */
  constructor(
    private readonly host: ToolsHost,
    private readonly showMessage: (message?: Message) => void,
  ) {
    this.speech = new Speech(
      host,
      () => this.#speechText(),
      (fault, lang) =>
        showMessage((strings) => (fault === 'failed' ? strings.notRead : strings.noVoice(lang.split('-')[0]!))),
    );
  }

  listen(): void {
    this.showMessage();
    this.speech.toggle();
  }

  print(): void {
    try {
      this.#internals ??= this.host.attachInternals();
    } catch {
      // A subclass has attached them already; the page then prints every article on it.
    }
    printOnly(this.host, this.#internals?.states);
  }

  async save(): Promise<void> {
    const { host } = this;
    const { article, locale } = host;
    const { publishedAt, views } = article;
    this.showMessage((strings) => strings.saving);
    try {
      const strings = terms(locale);
      const about = [
        publishedAt && formatDateTime(publishedAt, locale, host.timeZone),
        views !== undefined && strings.views(formatNumber(views, locale), views),
      ];
      const file = await articleFile({
        title: article.title ?? strings.untitled,
        lang: contentLang(host),
        lines: [article.category, about.filter(Boolean).join(' · ')],
        summary: article.summary,
        picture: leadPictureOf(article.image, host.bodyNodes),
        signature: article.signature ?? article.issuer,
        source: strings.source(host.address),
        body: host.bodyNodes,
      });
      download(file);
      this.showMessage((strings) => strings.saved(file.name));
    } catch (error) {
      host.warn(`saving failed: ${(error as Error).message}`);
      this.showMessage((strings) => strings.notSaved);
    }
  }

  async copy(): Promise<void> {
    const { address, renderRoot } = this.host;
    const copied = await copyText(address, renderRoot);
    this.showMessage((strings) => (copied ? strings.copied : strings.notCopied(address)));
  }

  async share(): Promise<void> {
    const { address: url, article } = this.host;
    try {
      await navigator.share({ url, ...(article.title && { title: article.title }) });
    } catch (error) {
      // Closing the share sheet is not a failure.
      if ((error as Error).name !== 'AbortError') await this.copy();
    }
  }

  /** The text to read aloud: the visible title, lead, text and office. */
  #speechText(): SpeechText {
    const { host } = this;
    const shown = (slot: string, part = slot) => childIn(host, slot) ?? host.renderRoot.querySelector(`[part=${part}]`);
    const roots = [shown('headline', 'title'), shown('summary', 'lead'), ...host.bodyNodes, shown('signature')];
    const blocks = blocksOf(
      roots.filter((node) => node !== null),
      renderedNodesOf,
    ).filter(
      // A slot has no box and would count as hidden.
      ({ nodes }) => nodes[0]!.parentElement?.closest(':not(slot)')?.checkVisibility?.() ?? true,
    );
    const lang = contentLang(host);
    return { sentences: sentencesOf(blocks, lang), lang };
  }
}

/** The rendered nodes of a Sen element inside an article, without its controls. */
function renderedNodesOf(node: Element): Iterable<Node> | undefined {
  if (node.matches(controls)) return [];
  const base = node.shadowRoot?.querySelector('[part~=base]');
  if (base) return base.childNodes;
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
  return slotted.length ? slotted : undefined;
}

const controls = 'button, input, select, label, fieldset, [role=status]';

const contentLang = (host: ToolsHost) => host.closest('[lang]')?.getAttribute('lang') || host.locale;
