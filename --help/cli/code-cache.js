const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_module = require("node:module");
node_module = require_rolldown_runtime.__toESM(node_module, 1);
let node_vm = require("node:vm");
// lib/src/io/code-cache.js
const MOST_FILES = 12;
const MOST_BYTES = 16e6;
const DIGEST_BYTES = 32;
const SHORT_RUN = 5e5;
function requireCompiled(file, folder) {
	const require$1 = (0, node_module.createRequire)(file);
	if (require$1.cache[file]) return;
	const bytes = (0, node_fs.readFileSync)(file);
	const name = `${(0, node_path.parse)(file).name}-${process.version}-${process.arch}-${(0, node_crypto.hash)("sha256", bytes).slice(0, 32)}`;
	const cachedData = readCompiled((0, node_path.join)(folder, name));
	const script = new node_vm.Script(node_module.default.wrap(bytes.toString()), {
		filename: file,
		...cachedData && { cachedData }
	});
	if (!cachedData || script.cachedDataRejected) process.once("exit", () => {
		const { user, system } = process.cpuUsage();
		if (user + system < SHORT_RUN) keep(folder, name, script.createCachedData());
	});
	run(script, file, require$1);
}
function run(script, file, require$2) {
	const module = new node_module.default(file);
	module.filename = file;
	require$2.cache[file] = module;
	script.runInThisContext().call(module.exports, module.exports, require$2, module, file, (0, node_path.dirname)(file));
	module.loaded = true;
}
function readCompiled(path) {
	let file = null;
	try {
		file = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | node_fs.constants.O_NOFOLLOW);
		const { uid, size } = (0, node_fs.fstatSync)(file);
		if (uid !== process.geteuid?.() || size > MOST_BYTES) return null;
		const bytes = (0, node_fs.readFileSync)(file);
		const data = bytes.subarray(DIGEST_BYTES);
		return (0, node_crypto.hash)("sha256", data, "buffer").equals(bytes.subarray(0, DIGEST_BYTES)) ? data : null;
	} catch {
		return null;
	} finally {
		if (file !== null) (0, node_fs.closeSync)(file);
	}
}
function keep(folder, name, data) {
	const path = (0, node_path.join)(folder, name);
	const draft = `${path}.${process.pid}`;
	try {
		try {
			(0, node_fs.writeFileSync)(draft, Buffer.concat([(0, node_crypto.hash)("sha256", data, "buffer"), data]), {
				flag: "wx",
				mode: 384
			});
			(0, node_fs.renameSync)(draft, path);
		} finally {
			(0, node_fs.rmSync)(draft, { force: true });
		}
		for (const old of oldest(folder)) (0, node_fs.rmSync)(old, { force: true });
	} catch {}
}
function oldest(folder) {
	return (0, node_fs.readdirSync)(folder).map((name) => (0, node_path.join)(folder, name)).map((path) => ({
		path,
		age: (0, node_fs.statSync)(path).mtimeMs
	})).sort((a, b) => b.age - a.age).slice(MOST_FILES).map(({ path }) => path);
}
exports.requireCompiled = requireCompiled;
