/** What lies in a package beside the site: a way to open it on each system, and a page of help. */
import { readFileSync } from 'node:fs';
import type { Site } from '../../src/schema/schema.ts';
import { help } from './help.ts';

const template = (name: string, base: string): string =>
	readFileSync(new URL(`./opener/${name}`, import.meta.url), 'utf8').replaceAll('@BASE@', base);

/** A file of the package; `executable` for those that are opened by double click. */
export interface PackageFile {
	name: string;
	text: string;
	executable: boolean;
}

/** @param base path part of the archive's address, with both slashes, under which its pages link each other */
export function renderPackage(
	{ title, interface: language }: Pick<Site, 'title' | 'interface'>,
	base: string,
): PackageFile[] {
	const { name, text } = help[language];
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
		{ name, text: text(title), executable: false },
	];
}
