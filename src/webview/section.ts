/** The heading of a section, which folds it, like the panes of the editor's own sidebar. */
import { html, nothing, type TemplateResult } from 'lit';

export function sectionHead(
  title: string,
  count: string,
  open: boolean,
  toggle: () => void,
  extra?: TemplateResult,
): TemplateResult {
  return html`<div class="section-head">
    <h2><button type="button" aria-expanded=${open ? 'true' : 'false'} @click=${toggle}
      ><span class="codicon codicon-chevron-right" aria-hidden="true"></span>${title} <span class="badge">${count}</span></button
    ></h2>
    ${open && extra ? extra : nothing}
  </div>`;
}
