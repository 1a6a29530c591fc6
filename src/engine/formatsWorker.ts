/**
 * Entry of the thread in which formats and codebooks are read, and formats written, one bundle for Node and browser: one
 * errand, one answer.
 */
import { messageOf } from '../base/result';
import { readCodebook } from '../codebook/read';
import { type Errand, run } from '../formats/errands';
import { currentPort } from './workerPort';

const port = currentPort();
const answer: (message: never) => void = port.post;
port.onMessage((errand) => {
  try {
    const asked = errand as Errand | { readonly kind: 'codebook'; readonly text: string };
    answer({ answer: asked.kind === 'codebook' ? readCodebook(asked.text) : run(asked) } as never);
  } catch (error) {
    answer({ error: messageOf(error) } as never);
  }
});
