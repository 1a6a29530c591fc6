/** Worker entry, one bundle for Node and browser. */
import { createAnalyzer } from '../analysis/analyzer';
import { readCodebook } from '../codebook/read';
import { articleFile } from '../reading/articleFile';
import { readSteps } from '../reading/read';
import { serve } from './workerLoop';
import { currentPort } from './workerPort';

serve(currentPort(), { createAnalyzer: (models) => createAnalyzer(models, readSteps), articleFile, readCodebook });
