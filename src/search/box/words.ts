import type { SuggestEntry } from '../suggest-match.ts';

/** 检索框上的话，简体中文。 */
export const boxWords: { list: string; kind: Readonly<Record<SuggestEntry['kind'], string>> } = {
	list: '提示',
	kind: { person: '人物', office: '署名', district: '地区', topic: '主题', newspaper: '报纸', title: '篇名' },
};
