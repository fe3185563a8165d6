import { parentOf } from './flat-tree.js';

/* Contrast as WCAG 2 measures it, of the colours that are painted. */

type Colour = [red: number, green: number, blue: number, alpha: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Any computed colour as sRGB, 0 to 255, with alpha from 0 to 1. */
function read(colour: string): Colour {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** A system colour in the colour scheme of the page, which a canvas does not know. */
function systemColour(name: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.backgroundColor = name;
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}

const over = (upper: Colour, lower: Colour): Colour => {
  const mix = (at: 0 | 1 | 2) => upper[at] * upper[3] + lower[at] * (1 - upper[3]);
  return [mix(0), mix(1), mix(2), 1];
};

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour behind the content of an element; pictures and gradients are not read. */
function behind(element: Element | null): Colour {
  if (!element) return read(systemColour('Canvas'));
  const own = read(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, behind(parentOf(element)));
}

/** The contrast of a colour with the background of an element, from 1 to 21. */
export function contrastOn(element: Element | null, colour: string): number {
  const ground = behind(element);
  const [light, dark] = [luminance(over(read(colour), ground)), luminance(ground)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}
