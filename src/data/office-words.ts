/** The words of public offices, read once a build. */
import { readFileSync } from 'node:fs';
import { readOfficeWords } from '../drafts/words.ts';

export const officeWords = readOfficeWords(readFileSync('content/language/public-offices.yaml', 'utf8'));
