// compromise's tagger alone over articles, one JSON object a line: the yardstick of speed.mjs.  node tagger.mjs FILE
import { readFileSync } from 'node:fs';
import nlp from 'compromise';

let terms = 0;
for (const line of readFileSync(process.argv[2], 'utf8').trim().split('\n'))
  terms += nlp(JSON.parse(line).text).wordCount();
console.log(`${terms} words tagged`);
