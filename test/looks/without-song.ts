/** A machine without a Song face, by fontconfig: the faces of this one, less those with serifs. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const system = '/etc/fonts/fonts.conf';
const songs = [
	'*Serif*CJK*',
	'*SerifCJK*',
	'*SourceHanSerif*',
	'*[Ss]ong*',
	'*uming*',
	'*Ming*',
	'*SimSun*',
	'*simsun*',
];

/** Environment for a browser that shall find none; null where there is no fontconfig. */
export function withoutSong(): Record<string, string> | null {
	if (!existsSync(system)) return null;
	const file = join(mkdtempSync(join(tmpdir(), 'jianbao-fonts-')), 'fonts.conf');
	writeFileSync(
		file,
		`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>${system}</include><selectfont>${songs
			.map((glob) => `<rejectfont><glob>${glob}</glob></rejectfont>`)
			.join('')}</selectfont></fontconfig>`,
	);
	return { FONTCONFIG_FILE: file };
}
