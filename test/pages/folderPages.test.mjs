// The pages over a folder on their real page and policy, without the editor: everybody can use them, in any theme.
import assert from 'node:assert/strict';
import { launchBrowser } from '../support/browser.mjs';
import { folderPages } from '../support/folderPages.mjs';
import { axeFaults, bracketed } from '../support/pageChecks.mjs';
import { drawn, post } from '../support/pages.mjs';

const SIZES = { timeline: { width: 1200 }, network: { width: 1200 }, folder: { width: 300 } };

describe('pages over a folder', () => {
  let browser;
  let host;
  let open;
  let folder;
  before(async () => {
    browser = await launchBrowser();
    ({ host, open } = await folderPages(browser));
    folder = host.inventedFolder({ articles: 20, actors: 24, events: 80 });
  });
  after(() => browser?.close());

  const models = async (corpus, t = host.english, asked = {}) => ({
    timeline: host.timelineModel(corpus, { ...host.timelineAsked, unsure: true, ...asked }, t),
    network: host.networkModel(corpus, { ...host.networkAsked, unsure: true, ...asked }, t),
    folder: await host.folderModel(corpus, { ...host.folderAsked, list: 'events', unsure: true, ...asked }, t),
  });

  /** Runs `use` on a page that shows the model; then nothing may have broken the policy or thrown. */
  async function withPage(name, model, options, use) {
    const page = await open[name]({ height: 1000, ...SIZES[name], ...options });
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    try {
      await post(page, { type: 'model', model });
      await drawn(page);
      await use(page);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      assert.deepEqual(errors, []);
    } finally {
      await page.context().close();
    }
  }
  const sent = (page, type) => page.evaluate((wanted) => window.sent.filter((one) => one.type === wanted), type);
  const faults = async (page, rules) => (await axeFaults(page, rules)).faults;
  /** Opens the first row of the table or list and answers with its sentence. */
  async function unfold(page, kind) {
    const row = page.locator('[data-row]').first();
    await row.focus();
    await page.keyboard.press('ArrowRight');
    const of = { kind, id: await row.getAttribute('data-row') };
    const rows = [await host.eventReport(folder, folder.events()[0], 'note', host.english)];
    await post(page, { type: 'reports', of, rows, total: 3 });
    await drawn(page);
    return of;
  }
  const KINDS = { timeline: 'event', network: 'edge', folder: 'event' };

  for (const name of ['timeline', 'network', 'folder'])
    it(`${name}: no fault that axe finds, in three themes, a row opened, and with nothing to show`, async () => {
      // Few rows: each is looked at in full, and all are alike.
      const all = await models(host.inventedFolder({ articles: 4, actors: 6, events: 8 }));
      for (const theme of ['dark', 'light', 'contrast'])
        await withPage(name, all[name], { theme }, async (page) => {
          const of = await unfold(page, KINDS[name]);
          assert.deepEqual((await sent(page, 'open')).at(-1), { type: 'open', of });
          assert.equal(await page.locator('.reports .sentence').count(), 1);
          // Themes differ in colours alone.
          assert.deepEqual(await faults(page, theme === 'dark' ? undefined : ['color-contrast']), [], theme);
        });
      const none = await models({
        ...host.memoryCorpus({ articles: [], actors: [], events: [] }),
        state: { indexed: 0, total: 0, running: false, problem: 'no-folder' },
      });
      await withPage(name, none[name], {}, async (page) => {
        await page.getByRole('button', { name: 'Open a folder' }).click();
        assert.deepEqual(await sent(page, 'run'), [{ type: 'run', command: 'openFolder' }]);
        assert.deepEqual(await faults(page), []);
      });
    });

  for (const name of ['timeline', 'network', 'folder'])
    it(`${name}: hundreds of hostile names, titles and lines make no node, handler or address of their own`, async () => {
      const list = host.payloads();
      assert.ok(list.length >= 250);
      const party = (at) => ({ actor: `p${at % list.length}`, words: list[at % list.length] });
      const all = await models(
        host.memoryCorpus({
          articles: list.map((title, at) => host.article({ uri: `file:///${at}.txt`, title, date: '2026-02-01' })),
          actors: list.map((evil, at) => host.actor({ id: `p${at}`, name: evil, role: evil, aliases: [evil] })),
          events: list.map((line, at) =>
            host.event({
              id: `e${at}`,
              article: `file:///${at}.txt`,
              line,
              source: [party(at)],
              recipient: [party(at + 1)],
              place: [party(at)],
              day: '2026-01-01',
            }),
          ),
        }),
      );
      await withPage(name, all[name], {}, async (page) => {
        const made = await page.evaluate(() => ({
          rows: document.querySelectorAll('[data-row]').length,
          foreign: [
            ...document.querySelectorAll(
              'main :is(script, iframe, img, a, b, math, video, textarea, object, details:not([class]), foreignObject, image, use)',
            ),
          ].map((node) => node.outerHTML.slice(0, 80)),
          handlers: [...document.querySelectorAll('main *')].flatMap((node) =>
            [...node.attributes].map(({ name }) => name).filter((name) => /^on|^srcdoc$|href$|^src$/.test(name)),
          ),
        }));
        assert.ok(made.rows > 20, `${made.rows} rows`);
        assert.deepEqual([made.foreign, made.handlers], [[], []]);
      });
    });

  for (const name of ['timeline', 'network', 'folder'])
    it(`${name}: hostile words are text, and no word of ours is only English`, async () => {
      const evil = '<img src=x onerror="window.bad=1"><script>window.bad=1</script>\u202e';
      const party = (id) => ({ actor: id, words: evil });
      const corpus = host.memoryCorpus({
        articles: [host.article({ uri: 'file:///a.txt', title: evil, date: '2026-02-01' })],
        actors: ['1', '2'].map((id) => host.actor({ id, name: evil, role: evil, aliases: [evil] })),
        events: [
          host.event({
            id: 'e',
            article: 'file:///a.txt',
            line: evil,
            source: [party('1')],
            recipient: [party('2')],
            day: '2026-01-01',
          }),
        ],
      });
      const all = await models(corpus, host.translator('de', bracketed));
      await withPage(name, all[name], { language: 'de', messages: bracketed }, async (page) => {
        assert.equal(await page.locator('img, script:not([nonce])').count(), 0);
        assert.equal(await page.evaluate(() => window.bad), undefined);
        const bare = await page.evaluate(() => {
          const ours = (node) => !node.closest('[lang=en], .day, .how bdi, .sum, title, style, script, svg');
          const texts = [...document.querySelectorAll('main *')]
            .filter(ours)
            .flatMap((node) => [
              ...[...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE).map((child) => child.data),
              node.matches('.go, .twist') ? '' : (node.title ?? ''),
              node.placeholder ?? '',
              node.matches('.twist') ? '' : (node.getAttribute('aria-label') ?? ''),
            ]);
          return texts.filter((text) => /\p{L}{2,}/u.test(text.replace(/⟦[^⟦⟧]*⟧/g, '').replace(/<img.*/, '')));
        });
        assert.deepEqual(bare, []);
      });
    });

  it('timeline: a dot leads to its sentence, keys move in the table, the span is nearer and further', async () => {
    const { timeline } = await models(folder);
    await withPage('timeline', timeline, {}, async (page) => {
      const rows = page.locator('[data-row]');
      const all = await rows.count();
      await page.locator('svg.chart g[data-id]').last().click();
      assert.equal((await sent(page, 'reveal')).length, 1);
      await page.getByRole('button', { name: 'All events' }).click();
      await rows.first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      assert.deepEqual((await sent(page, 'reveal')).at(-1), {
        type: 'reveal',
        id: timeline.dots[1].id,
        preserveFocus: true,
      });
      assert.equal(await page.locator('[data-row][tabindex="0"]').count(), 1);
      await page.getByRole('button', { name: 'Nearer' }).click();
      await drawn(page);
      assert.ok((await rows.count()) < all);
      assert.equal(await page.locator('.overview .selection').isVisible(), true);
      await page.getByRole('button', { name: 'All of the time' }).click();
      await drawn(page);
      assert.equal(await rows.count(), all);
      const bars = await page.locator('.overview').boundingBox();
      await page.mouse.move(bars.x + 40, bars.y + 10);
      await page.mouse.down();
      await page.mouse.move(bars.x + 140, bars.y + 10, { steps: 3 });
      await page.mouse.up();
      await drawn(page);
      assert.ok((await rows.count()) < all);
      assert.equal(await page.evaluate(() => window.keptState.asked), undefined);
      await page.getByLabel('By which day').selectOption('publication');
      assert.equal((await sent(page, 'ask')).at(-1).asked.by, 'publication');
    });
  });

  it('a page that was hidden comes back as it was left: nearer, chosen, opened, asked', async () => {
    const all = await models(folder);
    const state = (page) => page.evaluate(() => window.keptState);
    const seen = (page) =>
      page.evaluate(() => ({
        marks: [...document.querySelectorAll('svg.chart g, svg.chart path')].map(
          (mark) => `${mark.getAttribute('transform')} ${mark.getAttribute('d')} ${mark.getAttribute('class')}`,
        ),
        rows: document.querySelectorAll('[data-row]').length,
        opened: document.querySelectorAll('[data-list] [aria-expanded=true]').length,
      }));
    const leave = {
      timeline: async (page) => {
        await page.getByRole('button', { name: 'Nearer' }).click();
        await page.locator('.twist').first().click();
      },
      network: async (page) => {
        await page.getByRole('button', { name: 'Nearer' }).click();
        await page.locator('g[data-id="node 3"] path').last().click();
        await page.locator('[data-row]').first().click();
      },
      folder: async (page) => {
        await page.locator('[data-row]').first().focus();
        await page.keyboard.press('ArrowRight');
      },
    };
    for (const name of ['timeline', 'network', 'folder']) {
      let kept;
      let left;
      await withPage(name, all[name], {}, async (page) => {
        const before = await seen(page);
        await leave[name](page);
        await drawn(page);
        [kept, left] = [await state(page), await seen(page)];
        assert.notDeepEqual(left, before);
        assert.ok(left.opened > 0 && before.opened === 0);
      });
      await withPage(name, all[name], { kept }, async (page) => {
        assert.equal(JSON.stringify(await seen(page)), JSON.stringify(left), name);
        assert.equal((await sent(page, 'open')).length, 1);
      });
      // What an older version kept, or nobody: the page begins as for the first time.
      for (const odd of [7, { look: { view: 'x', span: [] }, opened: {}, asked: { top: -1 } }])
        await withPage(name, all[name], { kept: odd }, async (page) => assert.equal((await seen(page)).opened, 0));
    }
  });

  it('drawings are saved as they are seen', async () => {
    const all = await models(folder);
    for (const name of ['timeline', 'network'])
      await withPage(name, all[name], {}, async (page) => {
        await page.getByRole('button', { name: 'SVG…' }).click();
        await page.getByRole('button', { name: 'PNG…' }).click();
        await page.waitForFunction(() => window.sent.filter(({ type }) => type === 'save').length === 2);
        const [svg, png] = await sent(page, 'save');
        assert.match(svg.content, /^<svg /);
        assert.match(svg.content, /fill="#(?:[0-9a-f]{6})"/);
        assert.doesNotMatch(svg.content, /var\(|currentcolor/);
        const bytes = Buffer.from(png.content, 'base64');
        assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
        assert.ok(bytes.length > 10_000);
      });
  });

  it('network: a node shows its ties, an edge its sentences', async () => {
    const { network } = await models(folder);
    await withPage('network', network, {}, async (page) => {
      await page.locator('g[data-id="node 3"] path').last().click();
      await drawn(page);
      const own = network.edges.filter(({ from, to }) => from === 3 || to === 3);
      assert.equal(await page.locator('[data-row]').count(), own.length);
      await page.getByRole('button', { name: 'Only what is around it' }).click();
      assert.equal((await sent(page, 'ask')).at(-1).asked.focus, network.nodes[3].id);
    });
  });
});
