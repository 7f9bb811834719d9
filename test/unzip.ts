import { inflateRawSync } from 'node:zlib';

/** Members of a zip file by its central directory, as any reader takes them. */
export function unzip(bytes: Buffer): Map<string, string> {
	const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
	const files = new Map<string, string>();
	let at = bytes.readUInt32LE(end + 16);
	for (let nth = 0; nth < bytes.readUInt16LE(end + 10); nth++) {
		const [method, packed, name, extra, comment, local] = [
			bytes.readUInt16LE(at + 10),
			bytes.readUInt32LE(at + 20),
			bytes.readUInt16LE(at + 28),
			bytes.readUInt16LE(at + 30),
			bytes.readUInt16LE(at + 32),
			bytes.readUInt32LE(at + 42),
		] as const;
		const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
		const data = bytes.subarray(start, start + packed);
		files.set(
			bytes.toString('utf8', at + 46, at + 46 + name),
			(method === 8 ? inflateRawSync(data) : data).toString('utf8'),
		);
		at += 46 + name + extra + comment;
	}
	return files;
}
