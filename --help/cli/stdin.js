const require_model = require("./model.js");
const require_overlay = require("./overlay.js");
const require_terminal = require("./terminal.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// lib/src/io/stdin.js
async function selectStdin(cwd, path, stdin) {
	const place = (0, node_path.resolve)(cwd, path);
	const directory = (0, node_path.dirname)(place);
	if (!(0, node_fs.statSync)(directory, { throwIfNoEntry: false })?.isDirectory()) throw new require_terminal.UsageError(`--stdin-path ${path}: there is no directory ${(0, node_path.dirname)(path)}`);
	if ((0, node_fs.statSync)(place, { throwIfNoEntry: false })?.isDirectory()) throw new require_terminal.UsageError(`--stdin-path ${path} is a directory; it takes the path of a Dockerfile`);
	const root = require_model.findRoot(directory);
	const inside = (0, node_path.relative)(root, place).split(node_path.sep).join("/");
	const source = await require_model.openDirectory(root);
	return {
		root,
		source: require_overlay.withFile(source, inside, require_model.decode(await readAll(stdin))),
		paths: [inside],
		overlaid: [inside]
	};
}
async function readAll(stdin) {
	const chunks = [];
	let length = 0;
	for await (const chunk of stdin) {
		chunks.push(chunk);
		length += chunk.byteLength;
		if (length > 5e6) break;
	}
	return Buffer.concat(chunks);
}
exports.selectStdin = selectStdin;
