import { html, nothing, type TemplateResult } from 'lit';

/**
 * The colour that a codebook gives a type, beside the type's name, which says it for all. A property, not an attribute: the
 * page's policy lets no markup style anything.
 */
export const swatch = (color: string | null): TemplateResult | typeof nothing =>
  color === null
    ? nothing
    : html`<span class="swatch" aria-hidden="true" .style=${`background-color: ${color}`}></span>`;
