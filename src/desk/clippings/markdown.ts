/** The compilation as Markdown, with footnotes as Pandoc and GitHub read them. What a newspaper printed is never markup. */
import { clipWords as t } from '../../strings/clippings.ts';
import type { Compilation } from './compile.ts';

/** Signs that mean something anywhere, and those that do where a line begins. */
const escaped = (text: string): string =>
	text
		.replace(/[\\`*_{}[\]<>&~|$^!]/gu, '\\$&')
		.replace(/^(\s*)([#+=-])/u, '$1\\$2')
		.replace(/^(\s*\d+)([.)])/u, '$1\\$2')
		// Four blanks would begin code.
		.replace(/^\s+/u, '')
		.replace(/[\r\n]+/gu, ' ');

export function toMarkdown({ title, made, folders, closing }: Compilation): string {
	const notes: string[] = [];
	const blocks = folders.flatMap(({ name, entries }) => [
		`## ${escaped(name)}`,
		...entries.flatMap(({ title: heading, paragraphs, citation, place, note }) => {
			notes.push(citation);
			const mark = `[^${notes.length}]`;
			const quoted = paragraphs.map(
				(text, at) => `> ${escaped(text)}${at === paragraphs.length - 1 ? mark : ''}`,
			);
			return [
				`### ${escaped(heading)}${quoted.length === 0 ? mark : ''}`,
				...(quoted.length === 0 ? [] : [quoted.join('\n>\n')]),
				...(place === '' ? [] : [`${t.compilation.source}${escaped(place)}`]),
				...note
					.split('\n')
					.filter((line) => line.trim() !== '')
					.map((line, at) => `${at === 0 ? t.compilation.note : ''}${escaped(line)}`),
			];
		}),
	]);
	const parts = [
		`# ${escaped(title)}`,
		escaped(made),
		...blocks,
		'---',
		...closing.map(escaped),
		...notes.map((note, at) => `[^${at + 1}]: ${escaped(note)}`),
	];
	return `${parts.join('\n\n')}\n`;
}
