/** Whole numbers below 2³¹ in as few bytes as they need: seven bits a byte, the lowest first, the high bit for "more follows". */
export function pushNumber(out: number[], value: number): void {
	let rest = value;
	while (rest > 127) {
		out.push((rest & 127) | 128);
		rest >>>= 7;
	}
	out.push(rest);
}

/** Reads one number after the other, from byte `at` on. */
export function readNumbers(bytes: Uint8Array, at: number): () => number {
	let place = at;
	return () => {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = bytes[place++] ?? 0;
			value |= (byte & 127) << shift;
			if (byte < 128) return value;
		}
	};
}
