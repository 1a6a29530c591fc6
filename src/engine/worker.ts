/** Worker entry, one bundle for Node and browser. */
import { createAnalyzer } from '../analysis/analyzer';
import { articleFile } from '../reading/articleFile';
import { readSteps } from '../reading/read';
import { serve } from './workerLoop';
import { currentPort } from './workerPort';

serve(currentPort(), (models) => createAnalyzer(models, readSteps), articleFile);
