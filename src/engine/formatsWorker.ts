/** Entry of the thread in which formats are written and read, one bundle for Node and browser: one errand, one answer. */
import { messageOf } from '../base/result';
import { type Errand, run } from '../formats/errands';
import { currentPort } from './workerPort';

const port = currentPort();
const answer: (message: never) => void = port.post;
port.onMessage((errand) => {
  try {
    answer({ answer: run(errand as Errand) } as never);
  } catch (error) {
    answer({ error: messageOf(error) } as never);
  }
});
