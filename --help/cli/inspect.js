const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_model = require("./model.js");
const require_terminal = require("./terminal.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// lib/src/report/inspect.js
const MOST_ENTRIES = 5e5;
function* instructionsOf({ dockerfile }) {
	let stage = -1;
	for (const instruction of dockerfile.instructions) {
		if (instruction.keyword === "FROM") stage += 1;
		yield describeInstruction(dockerfile.source, instruction, stage < 0 ? null : stage);
	}
}
function* stagesOf({ dockerfile, stages }) {
	let left = MOST_ENTRIES;
	for (const stage of stages) {
		left -= stage.configSize;
		yield {
			...describeStage(dockerfile.source, stage),
			config: left < 0 ? null : stage.config
		};
	}
}
function* problemsOf({ dockerfile, problems }) {
	for (const { message, suggestion, span, stage } of problems) yield {
		message,
		suggestion,
		range: require_model.rangeOf(dockerfile.source, span),
		stage: stage?.index ?? null
	};
}
function describeInstruction(source, { keyword, written, span, flags, heredocs }, stage) {
	return {
		keyword: keyword === "UNKNOWN" ? written.toUpperCase() : keyword,
		range: require_model.rangeOf(source, span),
		flags: flags.map(asWritten),
		heredocs: heredocs.map(({ name }) => name),
		heredocRanges: heredocs.map(({ contentSpan }) => require_model.rangeOf(source, contentSpan)),
		stage
	};
}
function asWritten({ name, value }) {
	return value === null ? `--${name}` : `--${name}=${value}`;
}
function describeStage(source, stage) {
	const parents = stage.edges.flatMap((edge) => edge.source.kind === "stage" ? [edge.source.stage.index] : []);
	return {
		index: stage.index,
		name: stage.name,
		base: baseName(stage),
		line: require_model.lineAt(source, stage.from.span.start),
		parents: [...new Set(parents)],
		edges: stage.edges.map((edge) => describeEdge(source, edge)),
		platform: stage.platform
	};
}
function baseName({ base }) {
	if (base.kind === "scratch") return "scratch";
	return base.kind === "stage" ? base.stage.name ?? String(base.stage.index) : base.reference;
}
function describeEdge(source, edge) {
	const stage = edge.source.kind === "stage" ? edge.source.stage.index : null;
	const image = edge.source.kind === "stage" ? null : edge.source.reference;
	return {
		via: edge.via,
		stage,
		image,
		line: require_model.lineAt(source, edge.span.start)
	};
}
const UNSAFE = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
function* inspectJson(files) {
	yield "{\"version\":1,\"files\":[";
	let separator = "\n";
	for (const file of files) {
		yield separator;
		yield* fileJson(file);
		separator = ",\n";
	}
	yield "\n]}\n";
}
function* fileJson({ path, model }) {
	const { source, escape: mark, directives } = model.dockerfile;
	yield safeJson({
		path,
		escape: mark,
		directives: directives.map(({ name, value, span }) => ({
			name,
			value,
			line: require_model.lineAt(source, span.start)
		}))
	}).slice(0, -1);
	yield* listJson("instructions", instructionsOf(model));
	yield* listJson("stages", stagesOf(model));
	yield* listJson("problems", problemsOf(model));
	yield "}";
}
function* listJson(name, items) {
	yield `,"${name}":[`;
	let separator = "";
	for (const item of items) {
		yield separator + safeJson(item);
		separator = ",";
	}
	yield "]";
}
function safeJson(value) {
	return JSON.stringify(value).replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
// lib/src/cli/inspect.js
const FORMATS = ["pretty", "json"];
const OPTIONS = {
	format: {
		type: "string",
		default: "pretty"
	},
	bases: { type: "string" },
	"stdin-paths": {
		type: "boolean",
		default: false
	}
};
async function inspect(args, terminal) {
	const { values, positionals } = require_model.readArguments(args, OPTIONS);
	if (values.help) {
		terminal.stdout((await Promise.resolve().then(() => require("./help.js"))).helpFor("inspect"));
		return require_terminal.EXIT.ok;
	}
	const format = require_model.oneOf("--format", values.format, FORMATS);
	const knownBase = values.bases === void 0 ? await builtInBases() : readBases((0, node_path.resolve)(terminal.cwd, values.bases));
	const named = values["stdin-paths"] ? [...positionals, ...stdinPaths()] : positionals;
	const places = await findPlaces(terminal.cwd, named.length > 0 ? named : values["stdin-paths"] ? [] : ["."]);
	if (places.length === 0) terminal.stderr("stagewright: no Dockerfile found\n");
	const reader = new Reader(terminal, knownBase);
	if (format === "json") writeJson(reader, places, terminal);
	else await writePretty(reader, places, terminal, values.color);
	return reader.failed ? require_terminal.EXIT.usage : require_terminal.EXIT.ok;
}
function writeJson(reader, places, terminal) {
	const write = chunked(terminal);
	for (const piece of inspectJson(subjects(reader, places, repositoryPaths(terminal.cwd)))) write(piece);
	write(null);
}
async function writePretty(reader, places, terminal, color) {
	const { inspectPretty } = await Promise.resolve().then(() => require("./inspect-pretty.js"));
	const { default: picocolors } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./picocolors.js").default, 1));
	const palette = picocolors.createColors(color ?? terminal.color);
	let separator = "";
	for (const { path, model } of subjects(reader, places, shownPaths(terminal.cwd))) {
		terminal.stdout(separator + inspectPretty(path, model, palette));
		separator = "\n\n";
	}
}
function* subjects(reader, places, called) {
	for (const place of places) {
		const model = reader.read(place);
		if (model !== null) yield {
			path: called(place.path),
			model
		};
	}
}
function chunked(terminal) {
	let pieces = [];
	let length = 0;
	return (piece) => {
		if (piece !== null) {
			pieces.push(piece);
			length += piece.length;
			if (length < CHUNK) return;
		}
		if (length > 0) terminal.stdout(pieces.join(""));
		pieces = [];
		length = 0;
	};
}
const CHUNK = 1 << 20;
async function findPlaces(cwd, named) {
	const places = new Map();
	for (const name of named) {
		const path = (0, node_path.resolve)(cwd, name);
		if ((0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory()) for (const file of await dockerfilesBelow(cwd, path)) places.set(file, {
			path: file,
			named: false
		});
		else places.set(path, {
			path,
			named: true
		});
	}
	return [...places.values()];
}
async function dockerfilesBelow(cwd, directory) {
	const { select } = await Promise.resolve().then(() => require("./model.js")).then((n) => n.repository_exports);
	const { createConfigReader } = await Promise.resolve().then(() => require("./model.js")).then((n) => n.config_exports);
	return (await select(cwd, [directory], (source) => createConfigReader(source, null).for(""))).flatMap(({ root, paths }) => paths.map((path) => (0, node_path.join)(root, path)));
}
function stdinPaths() {
	return (0, node_fs.readFileSync)(0, "utf8").split(/\r?\n/).filter((line) => line !== "");
}
var Reader = class {
	failed = false;
	terminal;
	knownBase;
	decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	constructor(terminal, knownBase) {
		this.terminal = terminal;
		this.knownBase = knownBase;
	}
	read({ path, named }) {
		try {
			return require_model.buildModel(this.parse(path), this.knownBase);
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			this.say(path, error.message);
		}
		this.failed ||= named;
		return null;
	}
	parse(path) {
		const bytes = bytesOf(path);
		if (bytes.byteLength > 5e6) throw new Unreadable(`it is larger than ${require_model.MAX_FILE_BYTES / 1e6} MB`);
		return require_model.parse(this.decoder.decode(bytes));
	}
	say(path, why) {
		this.terminal.stderr(`stagewright: ${require_terminal.visibleLine(`${shownPath(this.terminal.cwd, path)} cannot be read: ${why}`)}\n`);
	}
};
var Unreadable = class extends Error {};
function bytesOf(path) {
	try {
		return (0, node_fs.readFileSync)(path);
	} catch (error) {
		throw new Unreadable(error instanceof Error ? error.message : String(error));
	}
}
function shownPath(cwd, path) {
	const shown = (0, node_path.relative)(cwd, path).split(node_path.sep).join("/");
	return shown === "" || shown.startsWith("../") ? path : shown;
}
function shownPaths(cwd) {
	return (path) => shownPath(cwd, path);
}
function repositoryPaths(cwd) {
	const roots = new Map();
	return (path) => {
		const directory = (0, node_path.dirname)(path);
		const root = roots.get(directory) ?? rootOf(directory, cwd);
		roots.set(directory, root);
		return (0, node_path.relative)(root, path).split(node_path.sep).join("/");
	};
}
function rootOf(directory, cwd) {
	const root = require_model.findRoot(directory);
	return root === directory && !(0, node_fs.statSync)((0, node_path.join)(root, ".git"), { throwIfNoEntry: false }) ? cwd : root;
}
async function builtInBases() {
	return (await Promise.resolve().then(() => require("./model.js")).then((n) => n.images_exports)).knownBase;
}
function readBases(path) {
	let bases;
	try {
		bases = JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
	} catch (error) {
		throw new require_terminal.UsageError(`--bases ${path} cannot be read: ${error instanceof Error ? error.message : error}`);
	}
	if (typeof bases !== "object" || bases === null || Array.isArray(bases)) throw new require_terminal.UsageError(`--bases ${path} must hold a JSON object from image references to image configs`);
	const configs = new Map(Object.entries(bases).map(([reference, config]) => [reference, imageOf(config)]));
	return (reference) => configs.get(reference) ?? null;
}
function imageOf(config) {
	const { ExposedPorts, Volumes, ...rest } = config;
	return {
		...rest,
		ExposedPorts: keysOf(ExposedPorts),
		Volumes: keysOf(Volumes)
	};
}
function keysOf(value) {
	return typeof value === "object" && value !== null ? Object.keys(value) : [];
}
exports.baseName = baseName;
exports.inspect = inspect;
