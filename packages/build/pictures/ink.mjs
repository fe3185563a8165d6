// Whether stacked Vietnamese capitals keep all their ink: in the page, from the font's own measures.

/**
 * For the page: each line of each heading, button, tab, label and link whose ink would be cut off if its letters were
 * the tallest and deepest ones, by an ancestor that clips. The ink of a line lies around its baseline as the canvas
 * measures it in the same font; a line that a clamp hides whole is not cut.
 *
 * @returns {Promise<{lines: number, faults: string[]}>}
 */
export const clippedInk = async () => {
  const letters = 'ỄẬỘỮẢỆgy';
  const wanted =
    'h1,h2,h3,h4,h5,h6,a,button,label,summary,legend,dt,th,[role=tab],[role=heading],[part~=heading],[part~=label]';
  // Rounding of boxes to pixels.
  const tolerance = 0.5;
  const pen = document.createElement('canvas').getContext('2d');
  const fonts = new Map();
  const metrics = async ({ fontStyle, fontWeight, fontSize, fontFamily }) => {
    const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    if (!fonts.has(font)) {
      // A stand-in of the page that is not on this machine fails.
      await document.fonts.load(font, letters).catch(() => {});
      pen.font = font;
      fonts.set(font, pen.measureText(letters));
    }
    return fonts.get(font);
  };
  const walk = (base) =>
    [...base.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? walk(element.shadowRoot) : []),
    ]);
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  /** What an ancestor lets be seen of its content, in the block direction; undefined for all. */
  const clipOf = (element, style) => {
    const box = element.getBoundingClientRect();
    const scale = element.offsetHeight ? box.height / element.offsetHeight : 1;
    if (style.overflowY === 'visible' && !/paint|strict|content/.test(style.contain) && style.clipPath === 'none')
      return undefined;
    if (style.display === 'inline' || style.display === 'contents') return undefined;
    const top = box.top + element.clientTop * scale;
    // What can be scrolled to is not cut off.
    if (/auto|scroll/.test(style.overflowY)) {
      const start = top - element.scrollTop;
      return { top: start, bottom: start + element.scrollHeight };
    }
    const margin = style.overflowY === 'clip' ? Number.parseFloat(style.overflowClipMargin) || 0 : 0;
    return { top: top - margin, bottom: top + element.clientHeight * scale + margin };
  };
  const clipsOf = (node) => {
    const clips = [];
    for (let element = node; element && element !== document.body; element = parentOf(element)) {
      const style = window.getComputedStyle(element);
      const clip = clipOf(element, style);
      // A box of a pixel hides its text from sight on purpose.
      if (clip && clip.bottom - clip.top <= 1) return undefined;
      if (clip) clips.push({ ...clip, name: `<${element.localName} class="${element.getAttribute('class') ?? ''}">` });
      if (style.position === 'fixed') break;
    }
    return clips;
  };
  const wantedTexts = (element) => {
    const slotted = [...element.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes({ flatten: true }));
    return [element, ...slotted].flatMap((node) => {
      const walker = document.createTreeWalker(node, window.NodeFilter.SHOW_TEXT);
      const texts = node.nodeType === 3 ? [node] : [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      return texts.filter((text) => text.data.trim() && !text.parentElement?.closest('svg, script, style'));
    });
  };

  await document.fonts.ready;
  const texts = new Set(
    walk(document)
      .filter((element) => element.matches(wanted))
      .flatMap(wantedTexts),
  );
  const faults = new Set();
  let lines = 0;
  for (const text of texts) {
    // A slotted text inherits its font from the slot.
    const parent = text.assignedSlot ?? text.parentElement;
    const clips = text.parentElement?.checkVisibility({ visibilityProperty: true }) && clipsOf(parent);
    if (!clips) continue;
    const ink = await metrics(window.getComputedStyle(parent));
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue;
      lines += 1;
      // The rectangle of a line is ascent and descent of the font, whatever the line height.
      const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = ink;
      const baseline = rect.top + (rect.height * ascent) / (ascent + descent);
      const [top, bottom] = [baseline - ink.actualBoundingBoxAscent, baseline + ink.actualBoundingBoxDescent];
      for (const clip of clips) {
        // A line that a clamp hides, hidden by the next ancestor too.
        if (bottom - descent <= clip.top || baseline - ascent / 2 >= clip.bottom) break;
        const [above, below] = [clip.top - top, bottom - clip.bottom].map((cut) => Math.max(cut, 0).toFixed(1));
        if (Math.max(above, below) > tolerance)
          faults.add(`“${text.data.trim().slice(0, 40)}” loses ${above} px above, ${below} px below in ${clip.name}`);
      }
    }
  }
  return { lines, faults: [...faults] };
};
