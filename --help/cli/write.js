const require_model = require("./model.js");
const require_terminal = require("./terminal.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// lib/src/io/write.js
function replaceText(root, path, before, after) {
	try {
		const place = require_model.realPlace(root, path);
		if (place === null) return "it is a link out of the repository";
		(0, node_fs.accessSync)(place, node_fs.constants.W_OK);
		if (!(0, node_fs.readFileSync)(place).equals(Buffer.from(before))) return "it has changed meanwhile, or is not UTF-8";
		const { mode } = (0, node_fs.statSync)(place);
		const draft = (0, node_path.join)((0, node_path.dirname)(place), `.${(0, node_path.basename)(place)}.${process.pid}.stagewright`);
		try {
			(0, node_fs.writeFileSync)(draft, after, {
				flag: "wx",
				flush: true
			});
			(0, node_fs.chmodSync)(draft, mode & 4095);
			(0, node_fs.renameSync)(draft, place);
		} catch (error) {
			(0, node_fs.rmSync)(draft, { force: true });
			throw error;
		}
		return null;
	} catch (error) {
		return require_model.whyNot(error, "written");
	}
}
function writeText(root, path, text) {
	write(root, path, text, "w");
}
function writeNew(root, path, text) {
	write(root, path, text, "wx");
}
function write(root, path, text, flag) {
	const refuse = (because) => new require_terminal.UsageError(`${path} cannot be written: ${because}`);
	if (!staysInside(root, path)) throw refuse("it is a link out of the repository");
	try {
		(0, node_fs.mkdirSync)((0, node_path.dirname)((0, node_path.join)(root, path)), { recursive: true });
		(0, node_fs.writeFileSync)((0, node_path.join)(root, path), text, { flag });
	} catch (error) {
		throw refuse(error instanceof Error ? error.message : String(error));
	}
}
function staysInside(root, path) {
	let place = path;
	while (place !== "." && !require_model.exists((0, node_path.join)(root, place))) place = (0, node_path.dirname)(place);
	try {
		return require_model.realPlace(root, place) !== null;
	} catch {
		return false;
	}
}
Object.defineProperty(exports, "replaceText", {
	enumerable: true,
	get: function() {
		return replaceText;
	}
});
Object.defineProperty(exports, "writeNew", {
	enumerable: true,
	get: function() {
		return writeNew;
	}
});
Object.defineProperty(exports, "writeText", {
	enumerable: true,
	get: function() {
		return writeText;
	}
});
