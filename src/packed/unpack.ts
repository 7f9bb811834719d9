/** Gunzips what the archive packed itself, unless a server has already done so on the way. */
export async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
		.stream()
		.pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

export const unpackText = async (bytes: ArrayBuffer): Promise<string> =>
	new TextDecoder().decode(await unpack(new Uint8Array(bytes)));
