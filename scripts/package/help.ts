/** The page of help in a package, in the language of the archive's interface. */
import type { Site } from '../../src/schema/schema.ts';

interface Help {
	/** Name of the file, which is what its reader looks for. */
	name: string;
	text: (title: string) => string;
}

const lines = (...all: string[]): string => [...all, ''].join('\r\n');

export const help: Record<Site['interface'], Help> = {
	'zh-CN': {
		name: '打开方法.txt',
		text: (title) =>
			lines(
				`${title}（离线本）`,
				'',
				'不用联网，不用安装。整个文件夹放在硬盘、U盘或光盘上都可以，但请不要拆开。',
				'',
				'Windows：双击 open-windows.cmd',
				'macOS：双击 open-mac.command（头一次请按住 Control 键点它，选“打开”）',
				'Linux：在终端里运行 ./open-linux.sh',
				'',
				'浏览器随即打开全库，检索也在内。看完关掉那个小窗口就行。',
				'直接双击 site 文件夹里的网页是不行的：浏览器不让这样打开的网页读别的文件，检索就用不了。',
				'它只对本机开放，别的机器连不上，也不往外送任何东西。',
			),
	},
	'zh-TW': {
		name: '打開方法.txt',
		text: (title) =>
			lines(
				`${title}（離線本）`,
				'',
				'不用連網，不用安裝。整個資料夾放在硬碟、隨身碟或光碟上都可以，但請不要拆開。',
				'',
				'Windows：按兩下 open-windows.cmd',
				'macOS：按兩下 open-mac.command（頭一次請按住 Control 鍵點它，選「打開」）',
				'Linux：在終端機裡執行 ./open-linux.sh',
				'',
				'瀏覽器隨即打開全庫，檢索也在內。看完關掉那個小視窗就行。',
				'直接按兩下 site 資料夾裡的網頁是不行的：瀏覽器不讓這樣打開的網頁讀別的檔案，檢索就用不了。',
				'它只對本機開放，別的機器連不上，也不往外送任何東西。',
			),
	},
	en: {
		name: 'HOW-TO-OPEN.txt',
		text: (title) =>
			lines(
				`${title} (to be read without a network)`,
				'',
				'Nothing to install, no network needed. The folder may lie on a disk, a stick or a disc; keep it together.',
				'',
				'Windows: double-click open-windows.cmd',
				'macOS: double-click open-mac.command (the first time hold Control, click it and choose "Open")',
				'Linux: run ./open-linux.sh in a terminal',
				'',
				'The browser then shows the whole archive, search included. Close the small window when you are done.',
				'Double-clicking a page in the folder site does not do: a page opened so may not read other files, and the search needs them.',
				'It answers this computer only, and sends nothing out.',
			),
	},
};
