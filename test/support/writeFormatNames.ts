import { writeFileSync } from 'node:fs';
import { formatNames, NAMES_FILE } from './formatNames';

writeFileSync(NAMES_FILE, formatNames());
