// Preloaded by every npm script: plain JavaScript, so that an old Node can still say what is wrong.
// The npm package `node` brings the right binary; it is missing where install scripts are switched off.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
	console.error(
		`Node ${process.versions.node} runs this script, expected 24: the npm package "node" has no binary here.\n` +
			'Run `npm install --ignore-scripts=false node`, or install Node 24, and try again.',
	);
	process.exit(1);
}
