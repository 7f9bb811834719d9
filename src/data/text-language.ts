/** Language of most of the archive's text, for what the browser draws. */
import { strings } from '../strings/index.ts';
import { archive } from './archive.ts';

const traditional = archive.items.filter(({ language }) => language === 'zh-Hant').length;

export const textLanguage = traditional > archive.items.length / 2 ? 'zh-Hant' : 'zh-Hans';

/** For a list of the newspaper's texts in a Chinese interface of the other script; undefined where nothing has to be said. */
export const otherLanguage =
	strings.lang.startsWith('zh') && (textLanguage === 'zh-Hant') !== (strings.lang === 'zh-TW')
		? textLanguage
		: undefined;
