import { expect, test } from 'vitest';
import { Emitter } from '../../../src/base/emitter';
import type { Steps } from '../../../src/base/steps';
import type { CorpusState } from '../../../src/corpus/types';
import { NO_CODEBOOKS } from '../../../src/panels/looks';
import type { Reading } from '../../../src/panels/messagesOfFolder';
import { ModelInTurns } from '../../../src/panels/modelInTurns';
import { english } from '../../../src/words/translate';
import { inventedFolder } from '../../support/memoryCorpus';

interface Model {
  readonly asked: string;
  readonly reading: Reading;
}
/** An article without an address is none: the editor throws at it. */
const codebookOf = (article: string) => NO_CODEBOOKS(new URL(article).href);
const NOTHING_READ: Reading = { state: 'empty', indexed: 0, total: 0, notice: null, commands: [] };

function shown(articles = 3) {
  const folder = inventedFolder({ articles, actors: 4, events: articles });
  let [actors, state] = [folder.actors(), folder.state];
  const corpus = {
    ...folder,
    actors: () => actors,
    get state(): CorpusState {
      return state;
    },
  };
  const made: string[] = [];
  const warnings: string[] = [];
  const posted = new Emitter<Model>(() => {});
  let asked = 'first';
  const make = function* (own: string): Steps<Model> {
    if (own === 'broken') throw new Error(own);
    yield;
    made.push(own);
    return { asked: own, reading: NOTHING_READ };
  };
  const ports = { corpus, codebookOf, t: english, warn: (line: string) => void warnings.push(line) };
  const models = new ModelInTurns<string, Model>(
    ports,
    make,
    () => asked,
    (model) => posted.fire(model),
  );
  /** Shows, and what is then posted. */
  const show = () =>
    new Promise<Model>((resolve) => {
      const listener = posted.event((model) => {
        listener.dispose();
        resolve(model);
      });
      models.show();
    });
  return {
    models,
    show,
    made,
    warnings,
    ask: (next: string) => {
      asked = next;
    },
    joinAgain: () => {
      actors = [...actors];
    },
    readOn: () => {
      state = { ...state, indexed: 1, running: true };
    },
  };
}

test('a model is made once for what is asked for, and again when the folder is another', async () => {
  const { show, made, ask, joinAgain } = shown();
  await show();
  await show();
  expect(made).toEqual(['first']);
  joinAgain();
  await show();
  ask('second');
  expect((await show()).asked).toBe('second');
  expect(made).toEqual(['first', 'first', 'second']);
});

test('how far the reading is is told without making it again', async () => {
  const { show, made, readOn } = shown();
  await show();
  readOn();
  expect((await show()).reading).toMatchObject({ state: 'reading', indexed: 1 });
  expect(made).toEqual(['first']);
});

test('what is asked for while one is made comes next, and what lies between is left out', async () => {
  const { show, models, made, ask } = shown();
  const last = show();
  for (const next of ['second', 'third', 'last']) {
    ask(next);
    models.show();
  }
  expect((await last).asked).toBe('last');
  expect(made.at(-1)).toBe('last');
  expect(made).not.toContain('second');
});

test('a fault is told, and the next is made', async () => {
  const { show, models, warnings, ask } = shown();
  ask('broken');
  models.show();
  await expect.poll(() => warnings).toHaveLength(1);
  ask('whole');
  expect((await show()).asked).toBe('whole');
});

test('a folder without an article is shown as well, and so is a window without a folder', async () => {
  const { show, warnings } = shown(0);
  expect((await show()).reading.state).toBe('empty');
  expect(warnings).toEqual([]);
});
