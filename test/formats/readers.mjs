// Opens what Dateline exports with readers from the npm registry.  node readers.mjs FOLDER MODULES
// Prints one line a check: "ok NAME", "failed NAME: why" or "missing NAME: what is not installed".
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, modules] = process.argv.slice(2);
const require = createRequire(join(modules, 'package.json'));
const read = (name) => readFileSync(join(folder, name), 'utf8');
const expected = JSON.parse(read('expected.json'));

const same = (found, wanted, what) => {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`${what}: ${JSON.stringify(found)} and not ${JSON.stringify(wanted)}`);
};

const checks = {
  async graphology() {
    const Graph = require('graphology');
    const gexf = require('graphology-gexf');
    const graph = gexf.parse(Graph, read('gexf/two.gexf'));
    same(graph.getEdgeAttribute('Ana Lima', 'Rui Sousa', 'weight'), 2, 'weight');
    same(graph.getEdgeAttribute('Ana Lima', 'Rui Sousa', 'eventIds').split('#').length - 1, 2, 'events');
  },
  async jsonld() {
    const jsonld = require('jsonld');
    const asked = [];
    // The part of the W3C's context that exports use; nothing is fetched.
    const context = JSON.parse(readFileSync(new URL('./anno.jsonld', import.meta.url), 'utf8'));
    const documentLoader = (url) => {
      asked.push(url);
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`);
      return { document: context, documentUrl: url, contextUrl: null };
    };
    const pages = JSON.parse(read('web-annotation/two.jsonld'));
    same(pages.length, 2, 'pages');
    const [page] = await jsonld.expand(pages[0], { documentLoader });
    const items = page['http://www.w3.org/ns/activitystreams#items'][0]['@list'];
    const tagged = items.filter((one) => one['http://www.w3.org/ns/oa#motivatedBy'][0]['@id'].endsWith('#tagging'));
    same(tagged.length, expected.mentions.length, 'annotations');
    const words = tagged.map(
      (one) =>
        one['http://www.w3.org/ns/oa#hasTarget'][0]['http://www.w3.org/ns/oa#hasSelector'].find(
          (selector) => selector['http://www.w3.org/ns/oa#exact'],
        )['http://www.w3.org/ns/oa#exact'][0]['@value'],
    );
    same(words.sort(), expected.mentions.map((one) => one.words).sort(), 'words');
    const quads = await jsonld.toRDF(pages[0], { documentLoader, format: 'application/n-quads' });
    if (quads.split('\n').length < 100) throw new Error('few statements');
  },
  async papaparse() {
    const { parse } = require('papaparse');
    const { data, errors } = parse(read('events-csv/two.csv').trimEnd(), { header: true });
    same(errors, [], 'errors');
    same(data.length, 2 * expected.events.length, 'rows');
    same(data.find((row) => row.Trigger === 'met')['Actor Name'], 'Ana Lima', 'actor');
  },
  async followthemoney() {
    const { Model, defaultModel } = require('@alephdata/followthemoney');
    const model = new Model(defaultModel);
    for (const line of read('ftm/one.ndjson').trim().split('\n')) {
      const raw = JSON.parse(line);
      const entity = model.getEntity(raw);
      const lost = Object.keys(raw.properties).filter(
        (name) => entity.getProperty(name).length < raw.properties[name].length,
      );
      same(lost, [], `properties of ${raw.schema}`);
      if (!entity.getCaption()) throw new Error(`a ${raw.schema} without caption`);
    }
  },
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  const needs = { followthemoney: '@alephdata/followthemoney' }[name] ?? name;
  if (!existsSync(join(modules, 'node_modules', needs))) {
    console.log(`missing npm-${name}: ${needs}`);
    continue;
  }
  try {
    await check();
    console.log(`ok npm-${name}`);
  } catch (error) {
    failed++;
    console.log(`failed npm-${name}: ${String(error.message ?? error).slice(0, 300)}`);
  }
}
process.exitCode = failed > 0 ? 1 : 0;
