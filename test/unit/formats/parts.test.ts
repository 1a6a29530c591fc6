import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { correctionsBeside } from '../../../src/desk/correctionsBeside';
import { citation } from '../../../src/formats/citation';
import { type Answers, run } from '../../../src/formats/errands';
import type { OutFile } from '../../../src/formats/format';
import { EXPORTS } from '../../../src/formats/formats';
import { chosen, within } from '../../../src/formats/selection';
import { exportArticle, placeOf, TEXT } from '../../support/exportArticle';
import { formatNames, NAMES_FILE } from '../../support/formatNames';
import { MemoryFiles } from '../../support/memoryFiles';

const names = (article: ReturnType<typeof within>): string[] => article.analysis.actors.map((one) => one.name);

describe('a part of an article', () => {
  it('in a stretch has what lies inside, with its own mentions only', () => {
    const start = TEXT.indexOf('PORTO');
    const part = within(exportArticle(), { start, end: TEXT.indexOf('\n', start) });
    expect(part.analysis.events.map((one) => one.act)).toEqual(['CONSULT']);
    expect(names(part).sort()).toEqual([
      'Ana Lima',
      'Brussels',
      'Brussels',
      'Porto',
      'Rui Sousa',
      'University of Porto',
    ]);
    expect(part.analysis.actors.find((one) => one.name === 'Ana Lima')?.mentions).toHaveLength(1);
  });

  it('that a list shows has the parties of its events', () => {
    const article = exportArticle();
    const met = article.analysis.events.find((one) => one.mode === 'visit');
    const part = chosen(article, { actors: new Set(), events: new Set([met?.id ?? '']) });
    expect(part.analysis.events).toHaveLength(1);
    expect(names(part)).toEqual(['Ana Lima', 'Rui Sousa', 'University of Porto', 'Brussels']);
  });
});

it('a citation is one line with its source, and lets nothing hidden through', () => {
  const cited = citation(
    exportArticle(),
    placeOf("Lima, Sousa and the East Harbour\nWorkers' Union"),
    'accord\u202e.txt',
  );
  expect(cited).toBe(
    "“Lima, Sousa and the East Harbour Workers' Union” (“Nordia and Velsk sign “harbour accord” 🚢”, 2022-09-07, accord\ufffd.txt)",
  );
});

it('each format has a name, and the lists of the editor are those of the registry (npm run formats writes them)', () => {
  expect(EXPORTS.filter((one) => !one.name).map((one) => one.id)).toEqual([]);
  expect(readFileSync(NAMES_FILE, 'utf8')).toBe(formatNames());
});

it('what was decided about an article that is not open is read from beside it', async () => {
  const files = new MemoryFiles();
  expect(await correctionsBeside(files, 'file:///a.txt')).toEqual([]);
});

describe('errands', () => {
  it('write one file without a name, or files for each article with names that are free', () => {
    const articles = [exportArticle('a/x.txt'), exportArticle('a_x.txt')];
    expect((run({ kind: 'write', format: 'events-csv', articles }) as OutFile[]).map((file) => file.name)).toEqual([
      '',
    ]);
    const files = run({ kind: 'write', format: 'brat', articles }) as OutFile[];
    expect(files.map((file) => file.name)).toEqual(['a_x.ann', 'a_x.txt', 'a_x-2.ann', 'a_x-2.txt', 'annotation.conf']);
  });

  it('tell losses by format, and what a file would change', () => {
    const article = exportArticle();
    expect((run({ kind: 'losses', articles: [article, article] }) as Answers['losses']).conll).toContainEqual({
      kind: 'nested',
      count: 4,
    });
    const content = (run({ kind: 'write', format: 'brat', articles: [article] }) as OutFile[])[0]?.text ?? '';
    const { offer, problems } = run({
      kind: 'read',
      format: 'brat',
      content: content.replace('T1\tPlace', 'T1\tOther'),
      article,
    }) as Answers['read'];
    expect(problems).toEqual([]);
    expect(offer?.adding.filter((one) => one.op === 'add')).toHaveLength(1);
    expect(offer?.mentionF1).toBeLessThan(1);
  });
});
