/** What rubrics are made of: columns' names and campaigns, by the words of `content/language/columns.yaml`. */
import { anyOf, byLanguage } from '../language/words.ts';

/** A column's name alone, or with what this is about. */
const columnName = byLanguage(
	({ columns }) =>
		new RegExp(`^(?:${anyOf(columns.names)}|本期(?:关注|聚焦|话题)(?:[:：·]\\p{Script=Han}{2,8})?)$`, 'u'),
);

/** Framed as the names of columns are, or ends as they do. */
const columnWord = byLanguage(
	({ columns }) => new RegExp(`^[【《〈◆●★▲■]|】$|(?:${anyOf(columns.endings)})$`, 'u'),
);

/** Names a campaign, or is built like its slogans: 迎国庆 看变化. */
const campaign = byLanguage(
	({ columns }) =>
		new RegExp(
			`${anyOf(columns.campaigns).replaceAll('…', '.{0,4}')}|壮丽\\d+|新(?:时代|征程).?新|[迎庆].{1,8}[ \u3000、]?[看话促谱树]|(?:${anyOf(columns.slogans)})$`,
			'u',
		),
);

export const isColumnName = (text: string): boolean => columnName().test(text);
export const hasColumnWord = (text: string): boolean => columnWord().test(text);
export const isCampaign = (text: string): boolean => campaign().test(text);

/** `编辑同志：`, `尊敬的读者：` on a line of its own opens a letter. */
export const salutation =
	/^(?:尊敬的|敬爱的|亲爱的)?(?:本报)?(?:编辑|记者|主编|总编|编者|读者|市民|同志|各位|朋友|父老乡亲)[\p{Script=Han}]{0,8}[：:]$/u;

/** Whether a text begins as a letter does: with its salutation, on a line of its own or before the first sentence. */
export const opensLetter = (text: string): boolean =>
	salutation.test(/^[^：:]{2,18}[：:]/u.exec(text)?.[0] ?? '');
