import { EXIT, type ExitCode } from './exit-codes.ts';
import { explainError } from './explain-error.ts';
import { readArguments, renderHelp, type Arguments, type Usage } from './read-arguments.ts';
import { say, sayFault, setVoice } from './say.ts';
import { faultLine, type Stop } from '../../src/faults/stop.ts';

export interface Command extends Usage {
	run: (args: Arguments) => Promise<void> | void;
}

/** Says everything that is wrong; a stop without a place of its own counts too. */
function tell({ faults, exit }: Stop): number {
	for (const fault of faults) sayFault(fault);
	if (exit === EXIT.archive)
		say('error', `${faults.length} ${faults.length === 1 ? 'error' : 'errors'}; nothing was written.`, {
			errors: faults.length,
		});
	return exit;
}

/** The one way in and out of a command: arguments, messages, exit code. Ends the process. */
export async function runCommand(command: Command, args = process.argv.slice(2)): Promise<void> {
	// A reader that went away (`| head`) ends the command, not with a trace.
	process.stdout.on('error', () => process.exit(EXIT.ok));
	try {
		const read = readArguments(command, args);
		setVoice({ json: read.json, level: read.level });
		if (read.help) process.stdout.write(renderHelp(command));
		else await command.run(read);
	} catch (error) {
		const stop = explainError(error);
		process.exitCode = stop ? tell(stop) : tellFault(error);
		process.exit();
	}
}

/** A fault of the program: its trace is for those who can mend it. */
function tellFault(error: unknown): ExitCode {
	const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
	const reason = `Unexpected fault of the program: ${message}; the archive is as it was. Run again with \`--log debug\` for the trace, and report it`;
	say('error', faultLine({ reason }));
	if (error instanceof Error && error.stack) say('debug', error.stack);
	return EXIT.fault;
}
