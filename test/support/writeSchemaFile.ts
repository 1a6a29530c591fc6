import { writeFileSync } from 'node:fs';
import { publishedSchema, publishedSidecarSchema, SCHEMA_FILE, SIDECAR_SCHEMA_FILE } from './writeSchema';

writeFileSync(SCHEMA_FILE, publishedSchema());
writeFileSync(SIDECAR_SCHEMA_FILE, publishedSidecarSchema());
