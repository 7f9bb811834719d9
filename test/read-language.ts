/** Every test reads by the words of `content/language/`, as the programs do. */
import { useLanguage } from '../scripts/language/words.ts';
import { loadLanguage } from '../scripts/language/load-language.ts';

useLanguage(loadLanguage());
