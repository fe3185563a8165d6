import { formatDateTime, formatNumber } from '@sen-portal/data/format.js';
import { blocksOf } from './blocks.js';
import { copyText } from './copy.js';
import { printOnly } from './print.js';
import { leadPictureOf } from './lead-picture.js';
import { articleFile, download } from './save.js';
import { sentencesOf } from './sentences.js';
import { childIn } from './slots.js';
import { Speech, type Script } from './speech.js';
import type { Message, ToolsHost, Words } from './tool-types.js';

/*
 * What the tools of an article do. Its words come from the host's table, never from one of its own: the classic script
 * loads this file with copies of what it imports, and words that the page registered would be missing there.
 */
export class ToolActions {
  readonly speech: Speech;

  #internals: ElementInternals | undefined;

  /**
   * @param words the host's words of this moment
   * @param say shows what was done; nothing takes the last message away
   */
  constructor(
    private readonly host: ToolsHost,
    private readonly words: () => Words,
    private readonly say: (message?: Message) => void,
  ) {
    this.speech = new Speech(
      host,
      () => this.#script(),
      (fault, lang) => say((word) => (fault === 'failed' ? word.notRead : word.noVoice(lang.split('-')[0]!))),
    );
  }

  listen(): void {
    this.say();
    this.speech.toggle();
  }

  print(): void {
    try {
      this.#internals ??= this.host.attachInternals();
    } catch {
      // A subclass holds them; the page then prints every article on it.
    }
    printOnly(this.host, this.#internals?.states);
  }

  async save(): Promise<void> {
    const { host } = this;
    const { article, locale } = host;
    const { publishedAt, views } = article;
    this.say((word) => word.saving);
    try {
      const word = this.words();
      const about = [
        publishedAt && formatDateTime(publishedAt, locale, host.timeZone),
        views !== undefined && word.views(formatNumber(views, locale), views),
      ];
      const file = await articleFile({
        title: article.title ?? word.untitled,
        lang: contentLang(host),
        lines: [article.category, about.filter(Boolean).join(' · ')],
        summary: article.summary,
        picture: leadPictureOf(article.image, host.bodyNodes),
        signature: article.signature ?? article.issuer,
        source: word.source(host.address),
        body: host.bodyNodes,
      });
      download(file);
      this.say((word) => word.saved(file.name));
    } catch (error) {
      host.warn(`saving failed: ${(error as Error).message}`);
      this.say((word) => word.notSaved);
    }
  }

  async copy(): Promise<void> {
    const { address, renderRoot } = this.host;
    const copied = await copyText(address, renderRoot);
    this.say((word) => (copied ? word.copied : word.notCopied(address)));
  }

  async share(): Promise<void> {
    const { address: url, article } = this.host;
    try {
      await navigator.share({ url, ...(article.title && { title: article.title }) });
    } catch (error) {
      // Who closes the sheet has not failed.
      if ((error as Error).name !== 'AbortError') await this.copy();
    }
  }

  /** What is read: title, lead, text, office; only what is to be seen. */
  #script(): Script {
    const { host } = this;
    const shown = (slot: string, part = slot) => childIn(host, slot) ?? host.renderRoot.querySelector(`[part=${part}]`);
    const roots = [shown('headline', 'title'), shown('summary', 'lead'), ...host.bodyNodes, shown('signature')];
    const blocks = blocksOf(
      roots.filter((node) => node !== null),
      drawnIn,
    ).filter(
      // A slot has no box of its own, and would count as hidden.
      ({ nodes }) => nodes[0]!.parentElement?.closest(':not(slot)')?.checkVisibility?.() ?? true,
    );
    const lang = contentLang(host);
    return { sentences: sentencesOf(blocks, lang), lang };
  }
}

/** What an element of ours shows inside an article, without what is there to be pressed. */
function drawnIn(node: Element): Iterable<Node> | undefined {
  if (node.matches(controls)) return [];
  const base = node.shadowRoot?.querySelector('[part~=base]');
  if (base) return base.childNodes;
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
  return slotted.length ? slotted : undefined;
}

const controls = 'button, input, select, label, fieldset, [role=status]';

const contentLang = (host: ToolsHost) => host.closest('[lang]')?.getAttribute('lang') || host.locale;
