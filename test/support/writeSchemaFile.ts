import { writeFileSync } from 'node:fs';
import { publishedSchema, SCHEMA_FILE } from './writeSchema';

writeFileSync(SCHEMA_FILE, publishedSchema());
