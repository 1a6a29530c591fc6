import { readFileSync, writeFileSync } from 'node:fs';
import { withCommands } from './manifest';

const made = withCommands(readFileSync('package.json', 'utf8'), readFileSync('package.nls.json', 'utf8'));
writeFileSync('package.json', made.package);
writeFileSync('package.nls.json', made.names);
