// What is looked at on every page of ours: faults of accessibility, and words that go round the translations.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Faults that axe finds in a page or frame, a sentence each, and how many rules had something to look at.
 * @param {string[]} [rules] only these, by id
 */
export async function axeFaults(page, rules) {
  await page.evaluate(axeSource);
  const { violations, passes } = await page.evaluate(
    (only) => window.axe.run(document, only ? { runOnly: only } : {}),
    rules,
  );
  const faults = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
  return { faults, looked: passes.length };
}

const english = Object.keys(JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')));
/** A language whose every message stands in brackets. */
export const bracketed = Object.fromEntries(english.map((message) => [message, `⟦${message}⟧`]));

/** What the sidebar keeps where all that can be unfolded is. */
export const ALL_OPEN = {
  filter: '',
  order: 'text',
  actorsOpen: true,
  eventsOpen: true,
  allActors: true,
  moreEvents: true,
  orphansOpen: true,
};
