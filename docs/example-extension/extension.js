// An example of what another extension does with Dateline: a format of its own, and a command that tells who did what.
// @ts-check
const vscode = require('vscode');

/** @typedef {import('../api/dateline').DatelineApi} DatelineApi */
/** @typedef {import('../api/dateline').DatelineAnalysis} DatelineAnalysis */

/** @param {{ subscriptions: { dispose(): unknown }[] }} context */
async function activate(context) {
  /** @type {DatelineApi | undefined} */
  const dateline = await vscode.extensions.getExtension('dateline.dateline')?.activate();
  if (dateline?.apiVersion !== 1) return;
  context.subscriptions.push(
    // One line an event, in the list of Export.
    dateline.registerFormat({
      id: 'example-lines',
      label: 'Example: one line an event',
      ending: 'txt',
      write: (articles) =>
        articles
          .flatMap(({ name, text, analysis }) => linesOf(text, analysis).map((line) => `${name}: ${line}\n`))
          .join(''),
    }),
    // Of the article in front, corrections of the person included.
    vscode.commands.registerCommand('datelineExample.headline', async () => {
      const document = vscode.window.activeTextEditor?.document;
      const snapshot = document && dateline.snapshot(document.uri.toString());
      const [first] = snapshot ? linesOf(snapshot.text, snapshot.analysis) : [];
      vscode.window.setStatusBarMessage(first ?? 'No event.', 5_000);
      return first;
    }),
    // Of any text that lies nowhere.
    vscode.commands.registerCommand('datelineExample.analyze', async (text) => {
      const analysis = await dateline.analyze(String(text));
      return analysis ? linesOf(String(text), analysis) : [];
    }),
  );
}

/**
 * The most important event first.
 * @param {string} text
 * @param {DatelineAnalysis} analysis
 */
function linesOf(text, analysis) {
  const nameOf = (/** @type {{ start: number, end: number, actor: string | null }} */ party) =>
    analysis.actors.find((actor) => actor.id === party.actor)?.name ?? text.slice(party.start, party.end);
  return [...analysis.events]
    .sort((a, b) => a.rank - b.rank)
    .map(({ source, trigger, recipient }) => {
      const sides = [source, recipient].map((side) => side.map(nameOf).join(', '));
      return [sides[0], text.slice(trigger.start, trigger.end), sides[1]].filter(Boolean).join(' ');
    });
}

module.exports = { activate };
