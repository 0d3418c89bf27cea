#!/usr/bin/env node
const require_terminal = require("./terminal.js");
let node_fs = require("node:fs");
let node_os = require("node:os");
let node_path = require("node:path");
// lib/src/cli/main.js
const COMMANDS = {
	review: async () => {
		await loadCompiled();
		return (await Promise.resolve().then(() => require("./review.js")).then((n) => n.review_exports)).review;
	},
	propose: async () => (await Promise.resolve().then(() => require("./propose.js"))).propose,
	fix: async () => (await Promise.resolve().then(() => require("./fix.js"))).fix,
	verify: async () => {
		const [{ verify }, { proposalCandidates }] = await Promise.all([Promise.resolve().then(() => require("./verify.js")), Promise.resolve().then(() => require("./propose.js"))]);
		return (args, terminal) => verify(args, terminal, proposalCandidates(terminal));
	},
	explain: async () => (await Promise.resolve().then(() => require("./explain.js"))).explain,
	rules: async () => (await Promise.resolve().then(() => require("./rules.js"))).rules,
	inspect: async () => (await Promise.resolve().then(() => require("./inspect.js"))).inspect,
	baseline: async () => (await Promise.resolve().then(() => require("./baseline3.js"))).baseline,
	merge: async () => (await Promise.resolve().then(() => require("./merge.js"))).merge,
	init: async () => (await Promise.resolve().then(() => require("./init.js"))).init
};
const terminal = {
	stdout: writerTo(process.stdout, ({ message }) => {
		terminal.stderr(`stagewright: stdout cannot be written: ${require_terminal.visibleLine(message)}\n`);
		endWith(require_terminal.EXIT.usage);
	}),
	stderr: writerTo(process.stderr, () => {}),
	cwd: process.cwd(),
	color: wantsColor(),
	columns: process.stdout.columns,
	env: process.env
};
const CLOSED = ["EPIPE", "EOF"];
function writerTo(stream, onLoss) {
	let open = true;
	stream.on("error", (error) => {
		if (open && !CLOSED.includes(error.code ?? "")) onLoss(error);
		open = false;
	});
	return (text) => {
		if (open) stream.write(text);
	};
}
function endWith(code) {
	process.exitCode = Math.max(Number(process.exitCode ?? require_terminal.EXIT.ok), code);
}
function wantsColor() {
	const { NO_COLOR, FORCE_COLOR } = process.env;
	if (NO_COLOR || FORCE_COLOR === "0") return false;
	return process.stdout.isTTY === true || Boolean(FORCE_COLOR);
}
async function main(argv) {
	const [first = "review", ...rest] = argv;
	if (first === "--version" || first === "-V") {
		terminal.stdout(`${require_terminal.VERSION}\n`);
		return require_terminal.EXIT.ok;
	}
	if (first === "--help" || first === "-h" || first === "help") {
		const { HELP } = await Promise.resolve().then(() => require("./help.js"));
		terminal.stdout(HELP);
		return require_terminal.EXIT.ok;
	}
	const load = isCommand(first) ? COMMANDS[first] : void 0;
	if (!load) await checkWord(first);
	return load ? (await load())(rest, terminal) : (await COMMANDS.review())(argv, terminal);
}
function isCommand(word) {
	return Object.hasOwn(COMMANDS, word);
}
async function loadCompiled() {
	const { cacheFolder } = await Promise.resolve().then(() => require("./cache-folder.js"));
	const { cwd, env } = terminal;
	const folder = cacheFolder({
		env,
		cwd,
		home: (0, node_os.homedir)(),
		uid: process.geteuid?.()
	});
	if (folder === null) return;
	const { requireCompiled } = await Promise.resolve().then(() => require("./code-cache.js"));
	for (const name of ["model.js", "review.js"]) requireCompiled((0, node_path.join)(__dirname, name), folder);
}
async function checkWord(word) {
	if (word.startsWith("-") || (0, node_fs.existsSync)(word)) return;
	const { nearest } = await Promise.resolve().then(() => require("./model.js")).then((n) => n.wording_exports);
	const near = nearest(word, Object.keys(COMMANDS));
	if (near) throw new require_terminal.UsageError(`there is no command or file ${word}; did you mean ${near}?`);
}
main(process.argv.slice(2)).then(endWith, (error) => {
	const usage = error instanceof require_terminal.UsageError;
	const message = require_terminal.visibleLine(error instanceof Error ? error.message : String(error));
	terminal.stderr(usage ? `stagewright: ${message}\n` : `stagewright: internal error: ${message}\n`);
	if (!usage && process.env["STAGEWRIGHT_DEBUG"] && error instanceof Error) terminal.stderr(`${error.stack}\n`);
	endWith(usage ? require_terminal.EXIT.usage : require_terminal.EXIT.bug);
});
