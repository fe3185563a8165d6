import type { ArticleImage } from '@sen-portal/data';
import { imageUrl } from '@sen-portal/data/coerce.js';
import { html, nothing, type TemplateResult } from 'lit';

/** The lead picture; undefined if there is none or the text contains the same picture. */
export function leadPictureOf(image: ArticleImage | undefined, body: readonly Node[]): ArticleImage | undefined {
  const src = imageUrl(image?.src);
  const repeats = () =>
    body.some(
      (node) =>
        node instanceof Element &&
        [node, ...node.querySelectorAll('img')].some((inside) => inside.getAttribute('src') === src),
    );
  return !src || repeats() ? undefined : { ...image!, src };
}

/** Renders the lead picture; removes one that cannot be loaded. */
export class LeadPicture {
  // URL of the last picture that could not be loaded.
  #broken: string | null = null;

  constructor(private readonly host: { requestUpdate(): void }) {}

  render(picture: ArticleImage | undefined): TemplateResult | typeof nothing {
    if (!picture) return nothing;
    const { src, alt, width = nothing, height = nothing } = picture;
    return html`<div class="picture">
      <img
        part="picture"
        src=${src}
        alt=${alt}
        width=${width}
        height=${height}
        ?hidden=${src === this.#broken}
        @error=${this.#onError}
      />
    </div>`;
  }

  readonly #onError = ({ currentTarget }: Event): void => {
    this.#broken = (currentTarget as HTMLImageElement).getAttribute('src');
    this.host.requestUpdate();
  };
}
