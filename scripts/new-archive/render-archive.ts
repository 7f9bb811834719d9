/** The files of a new archive: settings with comments, one sample page, a page of help for people who do not program. */
import { pinyin } from 'pinyin-pro';

export interface NewArchive {
	title: string;
	/** The newspaper, as it prints its name. */
	paper: string;
	/** District whose names are read first, or null. */
	region: string | null;
	address: string;
	/** Of the interface: `zh-CN`, `zh-TW`, `en`. */
	language: string;
	/** Is the newspaper among those that every archive knows? */
	known: boolean;
	/** Printed in traditional characters. */
	traditional: boolean;
}

/** ASCII name for addresses: `hukou-bao`. */
export function slugOf(name: string): string {
	const parts = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
	const slug = parts
		.join('-')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/gu, '-')
		.replaceAll(/^-+|-+$/gu, '');
	return slug || 'paper';
}

/** A text in YAML, whatever it holds. */
const quoted = (text: string | null): string => (text === null ? 'null' : JSON.stringify(text));

/** What the site says of itself until somebody writes it otherwise, in the language of its pages. */
const WORDS = {
	'zh-CN': {
		title: (paper: string) => `${paper}旧报库`,
		subtitle: (paper: string) => `${paper}文章全文库`,
		description: (paper: string) =>
			`${paper}旧版面的识别文字，切成单篇，可以逐字检索，每一句都能回到原版的那一行。`,
		rights: '文字版权归原报社及作者所有，本库仅供研究与查考。',
	},
	'zh-TW': {
		title: (paper: string) => `${paper}舊報庫`,
		subtitle: (paper: string) => `${paper}文章全文庫`,
		description: (paper: string) =>
			`${paper}舊版面的辨識文字，切成單篇，可以逐字檢索，每一句都能回到原版的那一行。`,
		rights: '文字版權歸原報社及作者所有，本庫僅供研究與查考。',
	},
	en: {
		title: (paper: string) => `${paper}: old pages`,
		subtitle: (paper: string) => `Full text of the articles of ${paper}`,
		description: (paper: string) =>
			`Old pages of ${paper} as OCR text, cut into articles, searched character by character; every sentence leads to its line of the page.`,
		rights: 'The text belongs to the newspaper and its authors; it is here for study and reference.',
	},
} as const;

/** @param language of the interface; one that is not known is told by the check of the settings */
export const wordsFor = (language: string) => WORDS[language as keyof typeof WORDS] ?? WORDS['zh-CN'];

const site = ({
	title,
	paper,
	region,
	address,
	language,
}: NewArchive): string => `# 本库的设置。井号后面是说明，可以删去；改完再运行 npm run build。
# 库名，显示在每一页上
title: ${quoted(title)}
# 副名，一句话
subtitle: ${quoted(wordsFor(language).subtitle(paper))}
# 给读者和搜索引擎看的说明
description: ${quoted(wordsFor(language).description(paper))}
# 本库将来的网址，连同路径：https://example.org/jiubao 。还没有网址时先留 https://example.org
address: ${quoted(address)}
# 界面的语言：zh-CN 简体、zh-TW 繁体（台湾用语）、en 英文；报上的文字总是原样
interface: ${language}
# 先按哪里读地名：vocabulary 或自带表里的地区名，没有就写 null
region: ${quoted(region)}
# 文字的版权说明
rights: ${quoted(wordsFor(language).rights)}
# 读者报错的地址：mailto:name@example.org 或 https 开头的网页；没有就写 null
report: null
# 谁负责这个库；没有就写 null
contact: null
# 分享时的配图：archive 全库和每种报纸各一张，articles 每篇一张（每篇多一个文件）
sharePictures: archive
# true：读者看过的页存在他自己的浏览器里，没有网也能看；他愿意的话整个库都能存下
offline: false
`;

const newspapers = ({ paper, region, known }: NewArchive): string =>
	known
		? '# 本库自己的报纸，一行一种；全国性大报已经自带，不必再写。\n[]\n'
		: `# 本库自己的报纸，一行一种：name 报名，slug 网址里用的拼音，region 先按哪里读地名，place 出版地，issn 没有写 null。
- { name: ${quoted(paper)}, slug: ${slugOf(paper)}, region: ${quoted(region)}, place: null, issn: null }
`;

const folderSidecar = ({
	paper,
}: NewArchive): string => `# 这个文件夹里所有版面共有的；某一版不同，写在与版面同名的 .yaml 里（例如 sample.yaml）。
newspaper: ${quoted(paper)}
`;

const sampleSidecar = `# 这一版自己的。知道几项写几项，不知道的整行删去，不要猜。
# date 出版日期，要加引号："1986-05-12"、"1986-05"、"1986"；大约写 "1986-05~"
# page 版次，照版面所印，要加引号："1"、"A2"、"第一版"
page: "1"
note: 样张，不是真的报纸，看明白以后请删去 sample.txt 与 sample.yaml
`;

const SAMPLE = `样张之一：怎样放进一版报纸

本报讯 把一版报纸的识别文字存成一个文本文件，放进 sources 文件夹，就是一版。文件用 UTF-8 编码，一个文件一版。

文字按识别出来的样子放，不必自己分篇，也不必改错字。分篇、接栏、认署名，都由程序来做，每一句都记着原来的行。

样张之二：分错了怎么办

本报讯 打开网站的校勘页，那里列着程序拿不准的地方，每一处都给出要写的几行。照抄进 corrections 文件夹，再运行一次就改过来了。

原来的文字一个也不会丢，改过的地方都写明改了什么。
`;

const SAMPLE_TRADITIONAL = `樣張之一：怎樣放進一版報紙

本報訊　把一版報紙之識別文字存成一個文本檔，放進 sources 資料夾，即爲一版。檔案用 UTF-8 編碼，一檔一版。

文字照識別所得放入，不必自行分篇，亦不必改正錯字。分篇、接欄、認署名，均由程式爲之，每句皆記其原行。

樣張之二：分錯之後

本報訊　打開網站之校勘頁，其中列出程式未能確定之處，每處均給出應寫之數行。照抄入 corrections 資料夾，再運行一次，即已改正。

原文一字不失，凡經改動之處，皆註明所改。
`;

const readme = ({ title, paper }: NewArchive, folder: string): string => `# ${title}

这是《${paper}》的旧报文章库。下面的话写给不编程的人，照着做就行。

## 放进报纸

1. 一版报纸的识别文字存成一个文本文件（UTF-8），放进 \`sources\`。文件名用拼音或数字，例如 \`19860512-1.txt\`，以后网址里就用它，不要再改。
2. 知道日期和版次，就在旁边放一个同名的 \`.yaml\`，例如 \`19860512-1.yaml\`：

   \`\`\`yaml
   date: "1986-05-12"
   page: "1"
   \`\`\`

   不知道的不要写，更不要猜。
3. \`sample.txt\` 与 \`sample.yaml\` 是样张，看明白了就删去。

## 做成网站

在程序的文件夹里（有 \`package.json\` 的那个）打开命令行，运行：

\`\`\`sh
JIANBAO_CONTENT=${folder} JIANBAO_DIST=${folder}-site npm run build
JIANBAO_CONTENT=${folder} JIANBAO_DIST=${folder}-site npm run preview
\`\`\`

第二行给出一个网址，用浏览器打开就能看、能查。网站在 \`${folder}-site\`，整个文件夹传到任何网站空间都行。出了错，屏幕上会说哪个文件、哪一行、怎么改；原来的网站不会动。

Windows 的命令行先运行 \`set JIANBAO_CONTENT=${folder}\` 和 \`set JIANBAO_DIST=${folder}-site\`，再运行 \`npm run build\`。

## 各个文件夹

| 名字 | 是什么 | 谁来写 |
| --- | --- | --- |
| \`site.yaml\` | 库名、网址等设置 | 人 |
| \`sources\` | 一版一个文本文件，连同 \`.yaml\` | 人 |
| \`vocabulary\` | 本库自己的报纸、地区等；全国的地区、专题已经自带 | 人 |
| \`corrections\` | 改分篇、改著录、改错字；校勘页给出要写的几行 | 人 |
| \`articles\`、\`report.json\`、\`manifest.txt\` | 程序写的，不要手改 | 程序 |
| \`papers\` | 同一种报纸各版互相教会的版面习惯；满四十版后不再变，要重算用 \`npm run content -- --renew-papers\` | 程序 |
| \`permalinks.json\` | 发布过的网址，永远不要删 | 程序 |

不放心时运行 \`JIANBAO_CONTENT=${folder} npm run doctor\`，它把每一项查一遍。
`;

/** Path in the new folder → text. */
export function renderArchive(archive: NewArchive, folder: string): Record<string, string> {
	return {
		'README.md': readme(archive, folder),
		'site.yaml': site(archive),
		'vocabulary/newspapers.yaml': newspapers(archive),
		'sources/folder.yaml': folderSidecar(archive),
		'sources/sample.yaml': sampleSidecar,
		'sources/sample.txt': archive.traditional ? SAMPLE_TRADITIONAL : SAMPLE,
		'.gitignore': '.lock\n.next/\n',
	};
}
