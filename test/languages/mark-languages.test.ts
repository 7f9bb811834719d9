import { describe, expect, it } from 'vitest';
import { markLanguages } from '../../src/languages/mark-languages.ts';
import { scriptOf } from '../../src/languages/script-of.ts';

describe('scriptOf', () => {
	const rows: [text: string, script: ReturnType<typeof scriptOf>][] = [
		['民國二十四年五月本報訊', 'zh-Hant'],
		['本报讯 记者王明', 'zh-Hans'],
		['上海', null],
		['皇后、里程、干支、著作、乾坤', null],
		['孫先生说', null],
		['No Han at all', null],
	];
	it.each(rows)('reads %s as %s', (text, script) => expect(scriptOf(text)).toBe(script));
});

describe('markLanguages', () => {
	const rows: [what: string, lang: string, before: string, after: string][] = [
		[
			'leaves a page alone that is in one script',
			'zh-CN',
			'<p>本报讯 <b>上海</b></p>',
			'<p>本报讯 <b>上海</b></p>',
		],
		[
			'marks an element whose text is in the other script',
			'zh-CN',
			'<p>正文</p><p>本報訊</p>',
			'<p>正文</p><p lang="zh-Hant">本報訊</p>',
		],
		[
			'marks simplified text in the interface of Taiwan',
			'zh-TW',
			'<p>內容：</p><p>本报讯</p>',
			'<p>內容：</p><p lang="zh-Hans">本报讯</p>',
		],
		[
			'marks a text beside elements by an element of its own',
			'zh-CN',
			'<p><a href="/">一</a> 民國 </p>',
			'<p><a href="/">一</a> <bdi lang="zh-Hant">民國</bdi> </p>',
		],
		[
			'marks every run of Chinese in an English page',
			'en',
			'<p>Byline “王明”, 2 times: 李强、赵云。</p>',
			'<p>Byline <bdi lang="zh-Hans">“王明”</bdi>, 2 times: <bdi lang="zh-Hans">李强、赵云。</bdi></p>',
		],
		[
			'leaves figures around it out',
			'en',
			'<a href="/"> 清江浦 2024 </a>',
			'<a href="/"> <bdi lang="zh-Hans">清江浦</bdi> 2024 </a>',
		],
		[
			'takes what does not tell its script for that of the page',
			'en',
			'<b>上海</b><i>民國</i>',
			'<b lang="zh-Hant">上海</b><i lang="zh-Hant">民國</i>',
		],
		[
			'marks a headline as one, whatever it holds',
			'en',
			'<h1>AI<wbr>赋能<wbr>产业</h1>',
			'<h1 lang="zh-Hans">AI<wbr>赋能<wbr>产业</h1>',
		],
		[
			'leaves a title that is mostly the interface’s',
			'en',
			'<title>Calendar · 剪报</title><p>剪报</p>',
			'<title>Calendar · 剪报</title><p lang="zh-Hans">剪报</p>',
		],
		[
			'marks text of drawings on their own elements',
			'en',
			'<svg><text x="1">涟水</text></svg>',
			'<svg><text lang="zh-Hans" x="1">涟水</text></svg>',
		],
		['keeps what the page says itself', 'en', '<p lang="zh-Hant">上海</p>', '<p lang="zh-Hant">上海</p>'],
		['never touches scripts', 'en', '<script>const a = "报"</script>', '<script>const a = "报"</script>'],
		[
			'counts from what is written, not from what it means',
			'en',
			'<p>A &amp; B: 报</p>',
			'<p>A &amp; B: <bdi lang="zh-Hans">报</bdi></p>',
		],
	];
	it.each(rows)('%s', (_, lang, before, after) => {
		const page = (body: string) =>
			`<!doctype html><html lang="${lang}"><head></head><body>${body}</body></html>`;
		expect(markLanguages(page(before), lang)).toBe(page(after));
	});
});
