/** The plan of the training against the files that ship. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openModel, sealModel } from '../../src/analysis/learn/modelHead';
import { MODEL_FILES } from '../../src/engine/models';
import { SOURCES, STEPS, trainedFrom } from '../../src/training/manifest';
import { plan } from '../../src/training/plan';

const MODELS = 'src/analysis/models';
const headOf = (file: string): { trainedFrom: string; checksum: number } => {
  const bytes = new Uint8Array(readFileSync(`${MODELS}/${file}`));
  const kind = String.fromCharCode(...bytes.slice(0, 4));
  const opened = openModel(kind, versionOf(bytes), bytes);
  if (typeof opened === 'string') throw new Error(`${file}: ${opened}`);
  return opened.head;
};
const versionOf = (bytes: Uint8Array): number | undefined => {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  return JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))).version;
};

describe('the plan of the training', () => {
  it('makes every model file that ships, each in one step', () => {
    expect(STEPS.flatMap(({ makes }) => makes).sort()).toEqual([...MODEL_FILES].sort());
    expect(readdirSync(MODELS).sort()).toEqual([...MODEL_FILES].sort());
  });

  it('runs scripts and programs that exist, on files that are here or given', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const command of STEPS.flatMap(({ commands }) => commands)) {
      const [program, first, second] = command.split(' ');
      if (program === 'npm') expect([first, (second ?? '') in scripts], command).toEqual(['run', true]);
      else expect(existsSync(first ?? ''), command).toBe(true);
    }
  });

  it('names a licence and an address for every source, and uses every source', () => {
    const used = new Set(STEPS.flatMap(({ from }) => from));
    for (const [id, source] of Object.entries(SOURCES)) {
      expect(source.licence && source.from, id).toBeTruthy();
      expect(used.has(id as keyof typeof SOURCES), id).toBe(true);
      if ('files' in source) for (const hash of Object.values(source.files)) expect(hash).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it('says in words what is not in the repository, and runs without it what it can', () => {
    const planned = plan(STEPS, {});
    const lacking = planned.filter(({ lacks }) => lacks.length > 0).map(({ step }) => step.id);
    expect(lacking).toEqual(['names', 'syntax', 'events']);
    const [actors] = plan(
      STEPS.filter(({ id }) => id === 'actors'),
      {},
    );
    expect(actors?.sources.join()).toContain('here, src/training/stories');
  });

  it('tells data that are not what the shipped files were made from', () => {
    const [names] = plan(STEPS.slice(0, 1), { corpora: 'test/fixtures' });
    expect(names?.lacks).toEqual([]);
    expect(names?.sources.join()).toContain('missing');
  });
});

describe('a model file', () => {
  it.each(MODEL_FILES)('%s says what it was trained from', (file) => {
    const said = headOf(file).trainedFrom;
    // The networks of the events count what they learned from.
    if (file === 'events.bin') expect(said).toMatch(/stories/);
    else expect(said).toBe(trainedFrom(file));
  });

  it('is refused when it is cut, damaged, of another kind or version, in words', () => {
    const body = Uint8Array.from({ length: 300 }, (_, i) => i);
    const file = sealModel('TEST', { trainedFrom: 'nothing', version: 2 }, body);
    const opened = openModel('TEST', 2, file);
    expect(typeof opened === 'string' ? opened : [opened.head.trainedFrom, opened.body]).toEqual(['nothing', body]);
    const spoiled = file.slice();
    spoiled[file.length - 5] = 99;
    for (const [bad, why] of [
      [file.slice(0, 5), 'short'],
      [file.slice(0, 20), 'head'],
      [file.slice(0, -9), 'checksum'],
      [spoiled, 'checksum'],
    ] as const)
      expect(openModel('TEST', 2, bad)).toContain(why);
    expect(openModel('ELSE', 2, file)).toContain('kind');
    expect(openModel('TEST', 3, file)).toContain('version');
  });
});
