/** What lies in a package beside the site: a way to open it on each system, and a page of help. */
import { readFileSync } from 'node:fs';

const template = (name: string, base: string): string =>
	readFileSync(new URL(`./opener/${name}`, import.meta.url), 'utf8').replaceAll('@BASE@', base);

/** A file of the package; `executable` for those that are opened by double click. */
export interface PackageFile {
	name: string;
	text: string;
	executable: boolean;
}

/** @param base path part of the archive's address, with both slashes, under which its pages link each other */
export function renderPackage(title: string, base: string): PackageFile[] {
	const shell = '#!/bin/sh\ncd "$(dirname "$0")" && exec perl opener/serve.pl\n';
	const command =
		'@echo off\r\npowershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0opener\\serve.ps1"\r\npause\r\n';
	return [
		{ name: 'open-mac.command', text: shell, executable: true },
		{ name: 'open-linux.sh', text: shell, executable: true },
		{ name: 'open-windows.cmd', text: command, executable: false },
		{ name: 'opener/serve.pl', text: template('serve.pl', base), executable: true },
		// Without the mark Windows reads the file in the code page of the country.
		{ name: 'opener/serve.ps1', text: `\uFEFF${template('serve.ps1', base)}`, executable: false },
		{ name: '打开方法.txt', text: readme(title), executable: false },
	];
}

const readme = (title: string): string =>
	[
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
		'',
	].join('\r\n');
