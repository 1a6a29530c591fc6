// The sidebar as the tests see it: what it shows and what a person can press.

export class Sidebar {
  /** @param {import('./workbench.mjs').Workbench} workbench */
  constructor(workbench) {
    this.workbench = workbench;
    this.page = workbench.page;
  }

  get frame() {
    return this.workbench.frame();
  }

  async open() {
    await this.workbench.openView('Dateline');
    await this.frame.locator('dateline-sidebar').waitFor();
  }

  /** Waits until the active article's rows are there. */
  async ready() {
    await this.frame.locator('[data-list="actors"] li.row').first().waitFor({ timeout: 150_000 });
    await this.frame.locator('.progress').waitFor({ state: 'hidden' });
  }

  headline() {
    return this.frame.locator('section.headline button');
  }

  actors() {
    return this.frame.locator('[data-list="actors"] li.row');
  }

  events() {
    return this.frame.locator('[data-list="events"] li.row');
  }

  /** The row of an actor by its name. */
  actor(name) {
    return this.actors().filter({ has: this.frame.locator('.name', { hasText: name }) });
  }

  /** The part of a row that goes to the place. */
  go(row) {
    return row.locator('button.go');
  }

  chip(label) {
    return this.frame.locator('.chips button.chip', { hasText: label });
  }

  filterField() {
    return this.frame.locator('.filter vscode-textfield input');
  }

  notice() {
    return this.frame.locator('.notice p');
  }

  button(label) {
    return this.frame.locator('vscode-button', { hasText: label });
  }

  /** The frame itself, for scripts that look at the whole page. */
  async ownFrame() {
    const body = await this.frame.locator('body').elementHandle();
    return body.ownerFrame();
  }
}
