/** An element that can warn in its own name. */
type WarningHost = HTMLElement & { warn(message: string): void };

/** Attributes that bring no content: with others an element has something to show. */
const isNoContent =
  /^(class|id|style|lang|dir|slot|role|title|part|heading|heading-level|href|layout|paging|page-size|page|topics?|new-days|metrics|variant|dismissible|document-(href|number)|issued-on|refresh|keep|(aria|data)-.*)$/;
/** Elements before which a parser closes a paragraph. */
const isBlock =
  /^(address|article|aside|blockquote|div|dl|figure|footer|form|h[1-6]|header|hr|main|nav|ol|pre|section|table|ul)$/;

const isEmpty = (nodes: Iterable<Node>) =>
  [...nodes].every(({ nodeName, nodeValue }) => nodeName === 'BR' || nodeValue?.trim() === '');

/**
 * Warns of an element that is empty in a paragraph while its content stands after the paragraph: an editor has put the
 * tag into `<p>`, which a parser closes before the first block inside.
 */
export async function explainSplit(host: WarningHost): Promise<void> {
  const { ownerDocument } = host;
  if (ownerDocument.readyState === 'loading')
    await new Promise((done) => ownerDocument.addEventListener('DOMContentLoaded', done, { once: true }));
  const paragraph = host.parentElement;
  const content = paragraph?.localName === 'p' && paragraph.nextElementSibling;
  if (!content || !isBlock.test(content.localName) || !isEmpty(host.childNodes)) return;
  const others = [...paragraph.childNodes].filter((node) => node !== host);
  if (!isEmpty(others) || !host.getAttributeNames().every((name) => isNoContent.test(name))) return;
  const attributes = Array.from(
    host.attributes,
    ({ name, value }) => ` ${/^data-/.test(name) ? name : `data-${name}`}="${value}"`,
  );
  host.warn(
    `it is empty, and its content stands after it: an editor has put the tag into <p>, which ends before <${content.localName}>. ` +
      `Write <div data-sen="${host.localName.slice(4)}"${attributes.join('')}> … </div>, or put a <div> around <${host.localName}>.`,
  );
}
