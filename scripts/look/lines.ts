/** A physical line of a page, trimmed, with its place in the source. */
export interface Line {
	/** 1-based. */
	number: number;
	/** Offsets of the trimmed text. */
	start: number;
	end: number;
	text: string;
	/** Did white space stand in front of it? Two ideographic spaces open a paragraph in Chinese print. */
	indented: boolean;
}

const blank = /[\s\u200b\ufeff\u00ad]/u;

/** The non-blank lines of a text, counted as Markdown counts them: CRLF, LF and CR each end a line. */
export function pageLines(text: string): Line[] {
	const lines: Line[] = [];
	let at = 0;
	let number = 1;
	for (const piece of text.split(/(\r\n|\n|\r)/u)) {
		if (piece === '\n' || piece === '\r' || piece === '\r\n') number++;
		else {
			const inner = trimmed(piece, at);
			if (inner) lines.push({ number, ...inner, indented: inner.start - at >= 2 });
		}
		at += piece.length;
	}
	return lines;
}

function trimmed(piece: string, at: number): { start: number; end: number; text: string } | null {
	let [a, b] = [0, piece.length];
	while (a < b && blank.test(piece[a] ?? '')) a++;
	while (b > a && blank.test(piece[b - 1] ?? '')) b--;
	return a < b ? { start: at + a, end: at + b, text: piece.slice(a, b) } : null;
}

/** The lines that a stretch of the source covers, each trimmed, with true line numbers. */
export function linesWithin(text: string, start: number, end: number, firstLine: number): Line[] {
	return pageLines(text.slice(start, end)).map((l) => ({
		...l,
		number: l.number + firstLine - 1,
		start: l.start + start,
		end: l.end + start,
	}));
}
