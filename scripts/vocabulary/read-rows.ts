/** Reads one vocabulary file: YAML checked by a schema, each fault with the file and line where it stands. */
import { z } from 'zod';
import { parseYaml } from '../sources/parse-yaml.ts';

/** One fault of a vocabulary file. */
export interface Fault {
	file: string;
	/** 1-based. */
	line: number;
	text: string;
}

/** A checked row and where it stands. */
export interface Placed<T> {
	row: T;
	file: string;
	line: number;
}

/** The rows of a file that is a list. */
export function readRows<T>(
	file: string,
	text: string,
	schema: z.ZodType<T>,
): { rows: Placed<T>[]; faults: Fault[] } {
	const { value = [], faults, lineOf } = parseYaml(text, z.array(schema));
	return {
		rows: value.map((row, index) => ({ row, file, line: lineOf([index]) })),
		faults: faults.map((fault) => ({ file, line: fault.line, text: fault.text })),
	};
}

/** The value of a file that is one. */
export function readValue<T>(
	file: string,
	text: string,
	schema: z.ZodType<T>,
): { value: T | undefined; faults: Fault[] } {
	const { value, faults } = parseYaml(text, schema);
	return { value, faults: faults.map((fault) => ({ file, line: fault.line, text: fault.text })) };
}
