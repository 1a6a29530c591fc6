import type Mocha from 'mocha';
import type { Report } from './report.mjs';

export function runInTwoTries(mocha: Mocha, report: Report): Promise<void>;
