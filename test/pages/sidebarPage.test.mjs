// The sidebar's front end on its real page and policy, without the editor: fast enough to try every state and theme.
import assert from 'node:assert/strict';
import { launchBrowser } from '../support/browser.mjs';
import { drawn, post, sidebarPages } from '../support/sidebarPage.mjs';

describe('sidebar page', () => {
  let browser;
  let pages;
  let snapshot;
  let model;

  before(async () => {
    browser = await launchBrowser();
    pages = await sidebarPages(browser);
    snapshot = pages.host.sampleSnapshot();
    model = pages.host.sidebarModel({ status: 'ready', notice: undefined, snapshot }, new Set());
  });
  after(() => browser?.close());

  /** Runs `use` on a page that shows `shown`; then nothing may have broken the policy or thrown. */
  async function withPage(options, shown, use) {
    const page = await pages.open(options);
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    try {
      if (shown) await post(page, { type: 'model', model: shown });
      await drawn(page);
      await use(page);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      assert.deepEqual(errors, []);
    } finally {
      await page.context().close();
    }
  }
  const sent = (page) => page.evaluate(() => window.sent.slice(1));
  const focused = (page) =>
    page.evaluate(() => document.activeElement?.dataset.row ?? document.activeElement?.localName);
  const rows = (page, kind) => page.locator(`li[data-kind=${kind}] .go`);
  const focusRow = (page, kind, nth = 0) => rows(page, kind).nth(nth).focus();

  it('asks for the model once and draws it', () =>
    withPage({}, model, async (page) => {
      assert.deepEqual(await page.evaluate(() => window.sent), [{ type: 'ready' }]);
      const headline = await page.locator('section.headline').innerText();
      assert.match(
        headline,
        /Ingrid Solberg and Tomas Reyes will meet\s+Jun 11 · in Lismore · planned · according to ministry/,
      );
      assert.equal(await rows(page, 'actor').count(), 6);
      assert.match(
        await rows(page, 'actor').first().innerText(),
        /Ingrid Solberg[\s\S]*5[\s\S]*Maritime Affairs Minister/,
      );
    }));

  it('tells what the article says of itself, with its source, and corrects it by click and key', () =>
    withPage({ width: 200 }, model, async (page) => {
      const published = page.locator('[data-fact=published]');
      assert.equal(await published.innerText(), 'Jun 4, 2026');
      assert.match(await published.getAttribute('title'), /^Published: Jun 4, 2026\nPublished, from .*JSON-LD/);
      assert.match(await page.locator('[data-fact=updated]').getAttribute('title'), /said by a person/);
      await published.click();
      await page.locator('[data-fact=title]').focus();
      await page.keyboard.press('Enter');
      await page.locator('.about .icon').click();
      assert.deepEqual(await sent(page), [
        { type: 'fact', fact: 'published' },
        { type: 'fact', fact: 'title' },
        { type: 'fact', fact: null },
      ]);
    }));

  it('has the way to correct a title that stands alone beside it', () =>
    withPage({}, { ...model, about: model.about.filter(({ fact }) => fact === 'title') }, async (page) => {
      const title = await page.locator('[data-fact=title]').boundingBox();
      const icon = await page.locator('.about .icon').boundingBox();
      assert.ok(icon.y < title.y + title.height && icon.x >= title.x + title.width, JSON.stringify([title, icon]));
    }));

  it('stays where it is while the cursor moves in the text', () =>
    withPage({ height: 300 }, model, async (page) => {
      await post(page, { type: 'cursor', actor: null, event: model.events.at(-1).id });
      await drawn(page);
      assert.equal(await page.evaluate(() => document.scrollingElement.scrollTop), 0);
    }));

  it('no small button covers a name, in a narrow sidebar either', () =>
    withPage({ width: 200, height: 1600 }, model, async (page) => {
      for (const kind of ['actor', 'event']) {
        for (const row of await page.locator(`li[data-kind=${kind}]`).all()) {
          await row.locator('.go').hover();
          const covered = await row.evaluate((node) => {
            const over = node.querySelector('.quick').getBoundingClientRect();
            return [...node.querySelectorAll('.name, .words, .act')].flatMap((name) =>
              [...name.getClientRects()].some(
                (own) => own.right > over.left + 1 && own.top < over.bottom - 2 && own.bottom > over.top + 2,
              )
                ? [name.textContent]
                : [],
            );
          });
          assert.deepEqual(covered, []);
        }
      }
    }));

  it('says that it reads where nothing is known yet', () =>
    withPage({}, { ...model, state: 'analysing', actors: [], events: [], headline: null }, async (page) => {
      assert.equal(await page.getByText('No actors found').count(), 0);
      assert.equal(await page.getByText('Reading…').count(), 2);
    }));

  it('goes to the place by click, Space and Enter', () =>
    withPage({}, model, async (page) => {
      const reveal = (kind, id, preserveFocus) => ({ type: 'reveal', target: { kind, id }, preserveFocus });
      await page.locator('section.headline button').click();
      await rows(page, 'actor').nth(1).click();
      await focusRow(page, 'event');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      assert.deepEqual(await sent(page), [
        reveal('event', 'e1', true),
        reveal('actor', 'reyes', true),
        reveal('event', 'e1', true),
        reveal('event', 'e1', false),
      ]);
    }));

  it('moves by arrows, Home and End with one tab stop a list', () =>
    withPage({}, model, async (page) => {
      assert.equal(await page.locator('[data-list=actors] .go[tabindex="0"]').count(), 1);
      await focusRow(page, 'actor');
      for (const [key, id] of [
        ['ArrowDown', 'reyes'],
        ['End', model.actors[5].id],
        ['ArrowDown', model.actors[5].id],
        ['Home', 'solberg'],
      ]) {
        await page.keyboard.press(key);
        assert.equal(await focused(page), id, key);
      }
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      assert.equal(await focused(page), 'reyes');
      assert.equal(await page.locator('[data-list=actors] .go[tabindex="0"]').count(), 1);
    }));

  it('keeps a tab stop in the list when the filter takes the last one away', () =>
    withPage({}, model, async (page) => {
      await focusRow(page, 'actor', 3);
      await page.keyboard.type('/solb');
      await drawn(page);
      assert.equal(await page.locator('[data-list=actors] .go[tabindex="0"]').count(), 1);
    }));

  it('unfolds and folds details by arrow keys, with the sentence and the reason', () =>
    withPage({}, model, async (page) => {
      await focusRow(page, 'event');
      await page.keyboard.press('ArrowRight');
      const details = page.locator('li[data-kind=event]').first().locator('.details');
      assert.match(await details.innerText(), /will meet on Thursday[\s\S]*Why\s+verb "meet"/);
      assert.equal(await details.locator('[data-role=source]').first().innerText(), 'Ingrid Solberg');
      assert.equal(await focused(page), 'e1');
      await details.locator('.evidence').nth(1).click();
      assert.deepEqual((await sent(page)).at(-1).target, { kind: 'event', id: 'e14' });
      await page.keyboard.press('ArrowLeft');
      await drawn(page);
      assert.equal(await details.count(), 0);
      assert.equal(await focused(page), 'e1');
    }));

  it('filters after "/" in a list, says the counts, and Escape takes the filter away', () =>
    withPage({}, model, async (page) => {
      await focusRow(page, 'actor');
      await page.keyboard.type('/okoro');
      await drawn(page);
      assert.equal(await page.locator('vscode-textfield').evaluate((field) => field.value), 'okoro');
      assert.deepEqual(await rows(page, 'actor').locator('.name').allInnerTexts(), ['Delphine Okoro']);
      assert.equal(await page.locator('.unseen[role=status]').textContent(), '1 actor, 1 event');
      await page.keyboard.press('ArrowDown');
      assert.equal(await focused(page), 'okoro');
      await page.keyboard.press('Escape');
      await drawn(page);
      assert.equal(await rows(page, 'actor').count(), 6);
      assert.equal(await page.evaluate(() => window.keptState.filter), '');
    }));

  it('folds, orders and shows all, and remembers it', () =>
    withPage({}, model, async (page) => {
      await page.getByRole('button', { name: 'By date' }).click();
      await page.getByRole('button', { name: /Show all/ }).click();
      await page.getByRole('button', { name: /smaller events/ }).click();
      await drawn(page);
      assert.equal(await rows(page, 'actor').count(), model.actors.length);
      assert.equal(await rows(page, 'event').count(), model.events.length);
      await page.getByRole('button', { name: /^Actors/i }).click();
      await drawn(page);
      assert.equal(await rows(page, 'actor').count(), 0);
      const kept = await page.evaluate(() => window.keptState);
      assert.deepEqual(kept, {
        filter: '',
        order: 'date',
        actorsOpen: false,
        eventsOpen: true,
        allActors: true,
        moreEvents: true,
        orphansOpen: false,
      });
      await withPage({ kept }, model, async (again) => assert.equal(await rows(again, 'actor').count(), 0));
    }));

  it('hides a type through the host, and shows what the host says', () =>
    withPage({}, model, async (page) => {
      const chip = page.locator('.chip', { hasText: 'People' });
      assert.equal(await chip.getAttribute('aria-pressed'), 'true');
      await chip.click();
      assert.deepEqual((await sent(page)).at(-1), { type: 'hide', entityType: 'person', hidden: true });
      assert.equal(await chip.getAttribute('aria-pressed'), 'true');
      const hidden = pages.host.sidebarModel({ status: 'ready', notice: undefined, snapshot }, new Set(['person']));
      await post(page, { type: 'model', model: hidden });
      await drawn(page);
      assert.equal(await chip.getAttribute('aria-pressed'), 'false');
      assert.equal(await rows(page, 'actor').locator('.name[data-type=person]').count(), 0);
    }));

  it('follows the cursor without taking the focus', () =>
    withPage({}, model, async (page) => {
      await focusRow(page, 'actor', 2);
      const before = await focused(page);
      await post(page, { type: 'cursor', actor: 'solberg', event: 'e7' });
      await drawn(page);
      assert.equal(await focused(page), before);
      assert.deepEqual(
        await page.locator('[aria-current=true]').evaluateAll((found) => found.map((row) => row.dataset.row)),
        ['solberg', 'e7'],
      );
    }));

  it('keeps focus, folds and rows when the model changes', () =>
    withPage({}, model, async (page) => {
      await focusRow(page, 'event', 1);
      await page.keyboard.press('ArrowRight');
      await page.evaluate(() => {
        window.firstRow = document.querySelector('li[data-kind=event]');
      });
      await post(page, { type: 'model', model: { ...model, notice: 'Only the visible part was read.' } });
      await drawn(page);
      assert.equal(await focused(page), 'e2');
      assert.equal(await page.locator('.details').count(), 1);
      assert.ok(await page.evaluate(() => window.firstRow === document.querySelector('li[data-kind=event]')));
    }));

  const correct = (action, kind, id) => ({ type: 'correct', action, target: { kind, id } });

  it('decides by the keys that its buttons name, and does not take other letters', () =>
    withPage({}, model, async (page) => {
      await focusRow(page, 'actor', 1);
      for (const key of ['c', 'x', 'F2', 's', 'q', 'Control+x']) await page.keyboard.press(key);
      const titles = await page
        .locator('li[data-kind=actor]')
        .nth(1)
        .locator('.quick button')
        .evaluateAll((found) => found.map((button) => button.title));
      await focusRow(page, 'event', 1);
      for (const key of ['c', 'x', 'F2', 's']) await page.keyboard.press(key);
      assert.deepEqual(await sent(page), [
        correct('confirm', 'actor', 'reyes'),
        correct('reject', 'actor', 'reyes'),
        correct('rename', 'actor', 'reyes'),
        correct('same', 'actor', 'reyes'),
        correct('confirm', 'event', 'e2'),
        correct('reject', 'event', 'e2'),
        correct('act', 'event', 'e2'),
      ]);
      assert.deepEqual(titles, ['Confirm (c)', 'Not an actor (x)', 'Rename… (F2)', 'Same as… (s)']);
    }));

  it('says what was decided', () =>
    withPage({}, model, async (page) => {
      await focusRow(page, 'actor', 1);
      await page.keyboard.press('c');
      await drawn(page);
      assert.equal(await page.locator('.unseen[role=status]').textContent(), 'Confirmed: Tomas Reyes');
    }));

  it('decides by small buttons that show under the pointer and on the focused row', () =>
    withPage({}, model, async (page) => {
      const row = page.locator('li[data-kind=actor]').nth(1);
      const opacity = () => row.locator('.quick').evaluate((node) => getComputedStyle(node).opacity);
      assert.equal(await page.locator('.quick').count(), 0);
      await row.locator('.go').hover();
      assert.equal(await opacity(), '1');
      await row.getByRole('button', { name: 'Rename…: Tomas Reyes' }).click();
      assert.deepEqual(await sent(page), [correct('rename', 'actor', 'reyes')]);
      await page.mouse.move(1, 1);
      await rows(page, 'actor').first().focus();
      await page.keyboard.press('ArrowDown');
      assert.equal(await opacity(), '1');
    }));

  it('decides by whole buttons, reached by Tab from an unfolded row', () =>
    withPage({}, model, async (page) => {
      await focusRow(page, 'actor');
      await page.keyboard.press('ArrowRight');
      await drawn(page);
      const labels = [];
      for (let press = 0; press < 12; press += 1) {
        await page.keyboard.press('Tab');
        // As it is read out: without what is only for the eyes.
        const label = await page.evaluate(() => {
          const on = document.activeElement;
          if (!on.closest('li[data-kind=actor] .details')) return undefined;
          const read = on.cloneNode(true);
          for (const silent of read.querySelectorAll('[aria-hidden=true]')) silent.remove();
          return (on.getAttribute('aria-label') ?? read.textContent).trim();
        });
        if (!label) break;
        labels.push(label);
      }
      assert.deepEqual(labels, [
        'Solberg 4 times',
        'Split off as an actor of its own: Solberg',
        'These words are no name of it: Solberg',
        'Ingrid Solberg 1 time',
        'These words are no name of it: Ingrid Solberg',
        'Confirm',
        'Not an actor',
        'Rename…',
        'Same as…',
        'Set role…',
        'Link…',
      ]);
      const details = page.locator('li[data-kind=actor] .details');
      await details.getByRole('button', { name: 'Set role…' }).click();
      await details.getByRole('button', { name: /^Split off/ }).click();
      const mention = model.actors[0].names[0].mention;
      assert.deepEqual(await sent(page), [correct('role', 'actor', 'solberg'), correct('split', 'mention', mention)]);
      // Letters on a button of the details decide nothing about the row.
      await page.keyboard.press('x');
      assert.equal((await sent(page)).length, 2);
    }));

  it('edits an event, and rejects one of its sentences alone', () =>
    withPage({}, model, async (page) => {
      await page.locator('li[data-kind=event] .twist').first().click();
      const details = page.locator('li[data-kind=event] .details');
      for (const name of ['Change act…', 'Who…', 'To whom…', 'When…', 'Where…', 'How sure…'])
        await details.getByRole('button', { name, exact: true }).click();
      await details
        .getByRole('button', { name: /^This sentence/ })
        .nth(1)
        .click();
      assert.deepEqual(
        (await sent(page)).map((message) => `${message.action} ${message.target.kind} ${message.target.id}`),
        [
          'act event e1',
          'who event e1',
          'whom event e1',
          'when event e1',
          'where event e1',
          'certainty event e1',
          'reject sentence e14',
        ],
      );
    }));

  it('keeps the focus in the list when the row is gone', () =>
    withPage({}, model, async (page) => {
      await focusRow(page, 'actor', 1);
      await page.keyboard.press('x');
      const left = { ...model, actors: model.actors.filter((row) => row.id !== 'reyes') };
      await post(page, { type: 'model', model: left });
      await drawn(page);
      assert.equal(await focused(page), left.actors[1].id);
    }));

  it('shows what was reviewed, how far the review is, and takes back', () => {
    const judged = pages.host.sampleJudging(snapshot);
    const input = { status: 'ready', notice: undefined, snapshot: judged.snapshot };
    const reviewed = pages.host.sidebarModel(input, new Set(), judged.judging);
    return withPage({}, reviewed, async (page) => {
      assert.match(await rows(page, 'actor').first().innerText(), /Ingrid Solberg[\s\S]*, reviewed/);
      assert.equal(await page.locator('li[data-kind=event] .by-hand').innerText(), 'by hand');
      assert.match(await page.locator('.review-count').innerText(), /^\d+ of \d+ reviewed$/);
      await page.getByRole('button', { name: 'Review', exact: true }).click();
      await page.getByRole('button', { name: 'Undo the last correction' }).click();
      assert.equal(await page.getByRole('button', { name: 'Redo the correction' }).isDisabled(), true);
      assert.deepEqual(await sent(page), [
        { type: 'run', command: 'review' },
        { type: 'run', command: 'undo' },
      ]);
    });
  });

  it('leads corrections that have lost their place to where they belong, and says when none can be written', () => {
    const judged = pages.host.sampleJudging(snapshot);
    const input = { status: 'ready', notice: undefined, snapshot: judged.snapshot };
    const troubled = pages.host.sidebarModel(input, new Set(), { ...judged.judging, blocked: 'damaged' });
    return withPage({}, troubled, async (page) => {
      await page.getByRole('button', { name: '2 corrections have lost their place' }).click();
      const lines = page.locator('.orphans .line');
      await lines.first().locator('.line-go').click();
      await lines
        .first()
        .getByRole('button', { name: /most likely place/ })
        .click();
      await lines
        .nth(1)
        .getByRole('button', { name: /words selected/ })
        .click();
      await lines
        .nth(1)
        .getByRole('button', { name: /^Give it up/ })
        .click();
      assert.match(await page.locator('.blocked').innerText(), /is damaged and left as it is/);
      await page.getByRole('button', { name: 'Keep a copy and write again' }).click();
      assert.deepEqual(await sent(page), [
        { type: 'orphan', action: 'show', id: 'o1' },
        { type: 'orphan', action: 'anchor', id: 'o1' },
        { type: 'orphan', action: 'anchor', id: 'o2' },
        { type: 'orphan', action: 'drop', id: 'o2' },
        { type: 'run', command: 'overrule' },
      ]);
    });
  });

  it('takes the tint out of the text by Escape', () =>
    withPage({}, model, async (page) => {
      await focusRow(page, 'event', 1);
      await page.keyboard.press('Escape');
      assert.deepEqual(await sent(page), [{ type: 'clear' }]);
    }));

  it('drops messages that it does not know', () =>
    withPage({}, model, async (page) => {
      for (const message of [
        null,
        'model',
        { type: 'model', model: { state: 'ready' } },
        { type: 'eval', code: '1' },
      ]) {
        await post(page, message);
      }
      await drawn(page);
      assert.equal(await rows(page, 'actor').count(), 6);
    }));

  it('says what to do where there is no article', () =>
    withPage({}, pages.host.sidebarModel(undefined, new Set()), async (page) => {
      await page.getByRole('button', { name: 'Try the sample article' }).click();
      await page.getByRole('button', { name: 'Open a file' }).focus();
      await page.keyboard.press('Enter');
      assert.deepEqual(await sent(page), [
        { type: 'run', command: 'sample' },
        { type: 'run', command: 'open' },
      ]);
    }));

  it('shows hostile words as they are, in every sink', () => {
    const list = pages.host.payloads();
    const [actor] = model.actors;
    const [event] = model.events;
    const party = (text) => ({ text, actor: 'x', type: 'person' });
    const hostile = {
      ...model,
      notice: list[0],
      headline: 'h0',
      actors: list.map((text, index) => ({
        ...actor,
        id: `h${index}`,
        name: text,
        role: text,
        aliases: [text],
        names: [
          { text, mention: text, count: 2, splits: true },
          { text, mention: text, count: 1, splits: true },
        ],
        type: text,
      })),
      events: list.map((text, index) => ({
        ...event,
        id: `h${index}`,
        core: true,
        act: text,
        told: [
          { kind: 'party', party: { text, actor: null, type: text } },
          { kind: 'act', text },
          { kind: 'word', text },
        ],
        label: text,
        code: text,
        when: text,
        modality: text,
        source: [party(text)],
        recipient: [party(text)],
        place: [party(text)],
        speaker: party(text),
        evidence: [{ event: text, parts: [{ text, role: null }], why: text }],
        facts: [{ name: text, value: text }],
      })),
      orphans: list.map((text, index) => ({ id: `o${index}`, words: text, what: text, hasPlace: true })),
      blocked: { sentence: list[1], commands: ['openCorrections'] },
    };
    return withPage({ kept: { ...keptOpen, allActors: true, orphansOpen: true } }, hostile, async (page) => {
      await page.evaluate(() => {
        for (const twist of document.querySelectorAll('.twist')) twist.click();
      });
      await drawn(page);
      const found = await page.evaluate(() => {
        const texts = (selector) => [...document.querySelectorAll(selector)].map((node) => node.textContent);
        return {
          names: texts('li[data-kind=actor] .actor-line .name'),
          roles: texts('li[data-kind=actor] .role'),
          wordings: texts('li[data-kind=actor] .line:first-child bdi'),
          orphans: texts('.orphans bdi'),
          parties: texts('li[data-kind=event] .who > .party'),
          acts: texts('li[data-kind=event] .act'),
          links: texts('li[data-kind=event] .link'),
          dates: texts('li[data-kind=event] .when'),
          evidence: texts('.evidence bdi'),
          facts: texts('li[data-kind=event] .facts div:first-child dd'),
          titles: [...document.querySelectorAll('li[data-kind=event] .go')].map((node) => node.title),
          foreign: document.querySelectorAll(
            'main :is(script, iframe, img, style, a, b, math, video, textarea, object)',
          ).length,
          handlers: [...document.querySelectorAll('main *')].filter((node) =>
            [...node.attributes].some((attribute) => /^on|^style$|^srcdoc$|^href$/.test(attribute.name)),
          ).length,
        };
      });
      const whole = list.map((text) => text.toWellFormed?.() ?? text);
      for (const sink of [
        'names',
        'roles',
        'wordings',
        'orphans',
        'parties',
        'acts',
        'links',
        'dates',
        'evidence',
        'facts',
        'titles',
      ]) {
        assert.equal(found[sink].length, list.length, sink);
        for (const [index, text] of found[sink].entries())
          assert.equal(text.toWellFormed?.() ?? text, whole[index], sink);
      }
      assert.equal(found.foreign, 0);
      assert.equal(found.handlers, 0);
    });
  });
  const keptOpen = {
    filter: '',
    order: 'text',
    actorsOpen: true,
    eventsOpen: true,
    allActors: false,
    moreEvents: true,
    orphansOpen: false,
  };

  const judgedModel = () => {
    const { snapshot: judged, judging } = pages.host.sampleJudging(snapshot);
    const input = { status: 'ready', notice: undefined, snapshot: judged };
    return pages.host.sidebarModel(input, new Set(), { ...judging, blocked: 'newer' });
  };

  for (const width of [170, 200, 300]) {
    it(`fits into ${width} pixels`, () =>
      withPage({ width, kept: { ...keptOpen, orphansOpen: true } }, judgedModel(), async (page) => {
        await page.locator('li[data-kind=event] .twist').first().click();
        await page.locator('li[data-kind=actor] .twist').first().click();
        await drawn(page);
        const over = await page.evaluate(() => {
          const limit = document.documentElement.clientWidth;
          return [...document.querySelectorAll('main *:not(.unseen)')]
            .filter((node) => node.getBoundingClientRect().right > limit + 0.5 && !node.closest('.unseen, .progress'))
            .map((node) => node.outerHTML.slice(0, 120));
        });
        assert.deepEqual(over, []);
      }));
  }

  it('stays readable in forced colours and still for those who ask for it', () =>
    withPage({ forcedColors: 'active', reducedMotion: 'reduce' }, { ...model, state: 'analysing' }, async (page) => {
      const animation = await page
        .locator('.progress')
        .evaluate((node) => getComputedStyle(node, '::before').animationName);
      assert.equal(animation, 'none');
      const fill = await page
        .locator('.spark rect')
        .first()
        .evaluate((node) => getComputedStyle(node).fill);
      const text = await page
        .locator('.spark')
        .first()
        .evaluate((node) => getComputedStyle(node).color);
      assert.equal(fill, text);
    }));

  it('draws in time that grows with the number of rows', async () => {
    const some = (count) => ({
      ...model,
      actors: Array.from({ length: count }, (_, index) => ({ ...model.actors[index % 12], id: `a${index}` })),
      events: Array.from({ length: count }, (_, index) => ({
        ...model.events[index % 13],
        id: `e${index}`,
        core: true,
      })),
    });
    /** Processor time that drawing `count` actors and events takes, in seconds: what else the machine does is no matter. */
    const time = async (count) => {
      let seconds = 0;
      await withPage({ kept: { ...keptOpen, allActors: true } }, undefined, async (page) => {
        const tools = await page.context().newCDPSession(page);
        await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
        const spent = async () =>
          (await tools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value;
        const before = await spent();
        await post(page, { type: 'model', model: some(count) });
        await drawn(page);
        seconds = (await spent()) - before;
        assert.equal(await page.locator('li.row').count(), count * 2);
      });
      return seconds;
    };
    const few = await time(100);
    const many = await time(500);
    assert.ok(many < few * 10, `${few} s for 200 rows, ${many} s for 1,000`);
  });
});
