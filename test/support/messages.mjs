// node test/support/messages.mjs: writes all that is said to the reader into l10n/bundle.l10n.json.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Where words are for people; other rooms may have tables of them. */
const ROOMS = ['src/editor', 'src/commands', 'src/panels', 'src/words', 'src/corrections', 'src/desk'];
const BUNDLE = 'l10n/bundle.l10n.json';
/** Calls that translate or mark, with the arguments that are messages. */
const SAYING = { t: [0], translate: [0], filled: [0], counted: [1, 2], messages: [0] };

function sourceFiles(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sourceFiles(path);
      return entry.name.endsWith('.ts') ? [path] : [];
    });
  } catch {
    return [];
  }
}

const parse = (path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
const calleeOf = (call) =>
  ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : call.expression.getText();

/** String literals below a node; names of properties are none. */
function literalsIn(node) {
  const found = [];
  const visit = (each) => {
    if (ts.isStringLiteralLike(each)) found.push(each);
    else if (ts.isPropertyAssignment(each)) visit(each.initializer);
    else if (!ts.isCallExpression(each)) ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}

function saidIn(file) {
  const said = [];
  const visit = (node) => {
    if (ts.isCallExpression(node)) {
      const places = Object.hasOwn(SAYING, calleeOf(node)) ? SAYING[calleeOf(node)] : [];
      for (const place of places) if (node.arguments[place]) said.push(...literalsIn(node.arguments[place]));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return said;
}

const filesIn = (folders) => folders.flatMap(sourceFiles).map(parse);

export const messages = () => {
  const said = filesIn(['src']).flatMap(saidIn);
  return [...new Set(said.map(({ text }) => text))].sort();
};

/** Calls whose words no reader sees: the log, and what is thrown at programmers. */
const UNSEEN =
  /^(?:Emitter|failed|warn|error|info|debug|log|Error|RangeError|TypeError|executeCommand|setContext|test|split|join)$/;
/** Properties and attributes that the editor or the page shows as they stand. */
const SHOWN = /^(?:label|title|placeHolder|placeholder|prompt|tooltip|description|detail|text|notice|sentence)$/;
const SHOWN_ATTRIBUTE = /(?:aria-label|title|placeholder|alt)="?$/;
/** Two words of prose, a sentence, or one word where it is shown. */
const PROSE = /\p{L}{2,},? \p{Ll}{2,}|^\p{Lu}\p{Ll}+[^.]*[.…]$/u;
const WORD = /\p{L}{2,}/u;
/** The product's name, icons, keys and addresses are the same in every language. */
const bare = (text) => text.replace(/\$\([\w~-]+\)|Dateline|PLOVER|&\w+;|https?:\S*/g, '');

function untranslatedIn(file) {
  const said = new Set(saidIn(file));
  const found = [];
  const add = (node, text) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push({ text, at: `${file.fileName}:${line + 1}` });
  };
  const visit = (node) => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      if (UNSEEN.test(ts.isNewExpression(node) ? node.expression.getText() : calleeOf(node))) return;
    }
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isElementAccessExpression(node)) return;
    if (ts.isPropertyAssignment(node)) return visit(node.initializer);
    if (ts.isTaggedTemplateExpression(node) && /^(?:html|svg)$/.test(node.tag.getText())) {
      for (const text of wordsOfMarkup(node.template)) add(node, text);
    } else if (ts.isStringLiteralLike(node) && !said.has(node) && !ts.isTaggedTemplateExpression(node.parent)) {
      const shown = ts.isPropertyAssignment(node.parent) && SHOWN.test(node.parent.name.getText());
      if (PROSE.test(bare(node.text)) || (shown && WORD.test(bare(node.text)))) add(node, node.text);
    } else if (ts.isTemplateExpression(node) && !ts.isTaggedTemplateExpression(node.parent)) {
      const pieces = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      const text = pieces.find((piece) => PROSE.test(bare(piece)));
      if (text !== undefined) add(node, text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Text and shown attributes of a template of the page that are written out. */
function wordsOfMarkup(template) {
  const pieces = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map((span) => span.literal.text)];
  const markup = pieces.join('\u0000');
  const attributes = [...markup.matchAll(/([\w-]+)="([^"]*)"/g)]
    .filter(([, name]) => SHOWN_ATTRIBUTE.test(name))
    .map(([, , value]) => value);
  const text = markup.replace(/<[^<>]*>?/g, '\n').split('\n');
  return [...attributes, ...text].map((each) => bare(each).trim()).filter((each) => WORD.test(each));
}

/** Files whose words are no speech of ours, or are translated elsewhere. */
const EXCUSED = [
  // The line that tells an event is English, as the article is.
  'src/words/clause.ts',
  'src/words/telling.ts',
  'src/words/verbForms.ts',
  // Why something was marked: said by words/findings.ts.
  'src/corrections/overlay',
  // Titles of commands: package.nls.json has them.
  'src/commands/table.ts',
  'src/commands/manifest.ts',
  // For programs, in the published schema.
  'src/corrections/operations.ts',
  // Figures for the command line, which speaks English.
  'src/corrections/score.ts',
  // Style sheets and the frame of the page.
  'src/editor/palette.ts',
  'src/editor/decorations.ts',
  'src/panels/pageHtml.ts',
];

export const untranslated = () =>
  filesIn(ROOMS)
    .flatMap(untranslatedIn)
    .filter(({ at }) => !EXCUSED.some((place) => at.startsWith(place)));

if (process.argv[1]?.endsWith('messages.mjs')) {
  const all = messages();
  writeFileSync(BUNDLE, `${JSON.stringify(Object.fromEntries(all.map((each) => [each, each])), null, 2)}\n`);
  for (const { text, at } of untranslated()) console.log(`${at}  ${JSON.stringify(text)}`);
}
