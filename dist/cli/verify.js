const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_process = require("./process.js");
const require_terminal = require("./terminal.js");
const require_proposal = require("./proposal.js");
const require_escape = require("./escape.js");
const require_fit = require("./fit.js");
const require_model = require("./model.js");
let node_fs = require("node:fs");
let node_os = require("node:os");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_fs_promises = require("node:fs/promises");
let node_net = require("node:net");
let node_http = require("node:http");
let node_stream = require("node:stream");
let node_zlib = require("node:zlib");
node_zlib = require_rolldown_runtime.__toESM(node_zlib, 1);
// lib/src/verify/masking.js
const SHORTEST_SECRET = 6;
function masked(text, values) {
	return [...new Set(values.map((value) => value.trim()))].filter((value) => value.length >= SHORTEST_SECRET).sort((a, b) => b.length - a.length).reduce((rest, value) => rest.replaceAll(value, "***"), text);
}
function withoutValues(seen, variables) {
	const told = (said) => said && {
		...said,
		output: hidden(said.output, variables)
	};
	return {
		...seen,
		output: hidden(seen.output, variables),
		tail: hidden(seen.tail, variables),
		health: told(seen.health),
		smoke: told(seen.smoke)
	};
}
function hidden(text, variables) {
	const named = [...variables].filter(([, value]) => value !== "");
	const long = masked(text, named.flatMap(([, value]) => formsOf(value)));
	return named.reduce((rest, [name, value]) => rest.replaceAll(`${name}=${value}`, `${name}=***`), long);
}
function formsOf(value) {
	const lines = value.split(/\r?\n/);
	return [
		value,
		JSON.stringify(value).slice(1, -1),
		...lines,
		...passwordOf(value)
	];
}
function passwordOf(value) {
	const password = URL.canParse(value) ? new URL(value).password : "";
	if (password === "") return [];
	try {
		return [password, decodeURIComponent(password)];
	} catch {
		return [password];
	}
}
// lib/src/verify/tried.js
function lastTried(attempts) {
	return attempts.findLast(({ verdict }) => verdict !== "unavailable") ?? attempts.at(-1);
}
// lib/src/verify/check.js
const CHECKS = [
	"build",
	"start",
	"stays-up",
	"exit-code",
	"output",
	"ports",
	"health",
	"smoke",
	"stop",
	"user",
	"config",
	"secrets",
	"setuid",
	"toolchains",
	"package-caches",
	"dependency-layer",
	"size"
];
// lib/src/verify/verdict.js
function seen({ build, image, run }) {
	return {
		built: build.ok,
		failure: build.failure,
		coldSeconds: build.ok ? build.coldSeconds : null,
		warmSeconds: build.warmSeconds,
		touched: build.touched,
		dependencyLayer: build.dependencyLayer,
		bytes: image?.contents.bytes ?? null,
		layers: image?.contents.layers ?? null,
		uid: run?.uid ?? null,
		running: run?.running ?? null,
		exitCode: run?.exitCode ?? null,
		ports: run?.ports ?? [],
		health: run?.health?.exitCode ?? null,
		stopSeconds: run?.stop?.seconds ?? null,
		toolchains: image?.contents.toolchains ?? [],
		caches: image?.contents.caches.map((cache) => cache.path) ?? [],
		secrets: image?.contents.secrets ?? []
	};
}
function resultOf(outcome, candidates, about) {
	const original = seen(outcome.original);
	const attempts = outcome.attempts.map((attempt) => ({
		level: attempt.level,
		verdict: attempt.verdict,
		reason: attempt.reason,
		checks: attempt.checks,
		seen: attempt.observation && seen(attempt.observation)
	}));
	return {
		version: 1,
		...about,
		verdict: outcome.verdict,
		reason: outcome.reason,
		original,
		attempts,
		untried: outcome.untried,
		checklist: measured(original, shownAttempt(attempts)?.seen ?? null),
		proposal: proposalOf(candidates[outcome.winner ?? -1])
	};
}
function shownAttempt(attempts) {
	return attempts.find((attempt) => attempt.verdict === "proven") ?? lastTried(attempts) ?? null;
}
function measured(original, proposed) {
	return [halved(original.bytes, proposed?.bytes ?? null), cached(proposed)];
}
function halved(before, after) {
	const item = "smaller-by-half";
	if (before === null || before === 0 || after === null) return {
		item,
		status: "unknown",
		detail: "there are not two images to compare"
	};
	const share = Math.round((1 - after / before) * 100);
	const detail = share < 0 ? `it is ${-share} % larger` : `it is ${share} % smaller`;
	return {
		item,
		status: after * 2 <= before ? "pass" : "fail",
		detail
	};
}
const CACHED = {
	holds: ["pass", "leaves the dependencies in the cache"],
	rebuilt: ["fail", "installs the dependencies again"],
	none: ["not-applicable", "meets no step that installs dependencies"],
	unknown: ["unknown", "could not be tried"]
};
function cached(proposed) {
	const [status, what] = CACHED[proposed?.dependencyLayer ?? "unknown"];
	return {
		item: "build-cache",
		status,
		detail: `a change of ${proposed?.touched ?? "a source file"} ${what}`
	};
}
function proposalOf(candidate) {
	if (!candidate) return null;
	const { level, dockerfile, dockerignore } = candidate;
	return {
		level,
		dockerfile,
		dockerignore: dockerignore && {
			path: dockerignore.path,
			text: dockerignore.text
		}
	};
}
function withoutSecrets(result, values) {
	if (values.length === 0) return result;
	return JSON.parse(JSON.stringify(result, (_key, value) => typeof value === "string" ? masked(value, values) : value));
}
// lib/src/report/verify.js
function verifyJson(result) {
	return `${JSON.stringify(result, null, 2)}\n`;
}
function rows(original, proposed) {
	const touched = proposed.touched ?? original.touched;
	const both = (name, show) => [
		name,
		show(original),
		show(proposed)
	];
	return [
		both("size", (seen) => (seen.bytes === null ? "" : megabytes$1(seen.bytes)) + share(seen, original)),
		both("build, cold", (seen) => seconds$1(seen.coldSeconds)),
		both(`build after a change of ${touched ?? "a source file"}`, (seen) => seconds$1(seen.warmSeconds)),
		both("dependencies after that", (seen) => DEPENDENCY[seen.dependencyLayer]),
		both("user id", (seen) => seen.uid === null ? "" : String(seen.uid)),
		both("ends with code", (seen) => seen.running === false ? String(seen.exitCode ?? "?") : ""),
		both("answers", (seen) => seen.ports.map(({ port, answer }) => `${port}: ${answer}`).join(", ")),
		both("health check ends with", (seen) => seen.health === null ? "" : String(seen.health)),
		both("stops within", (seen) => seconds$1(seen.stopSeconds)),
		both("build tools beyond the base", (seen) => count(seen.toolchains)),
		both("package caches", (seen) => count(seen.caches))
	].filter(([, before, after]) => before !== "" || after !== "");
}
const DEPENDENCY = {
	holds: "from the cache",
	rebuilt: "installed again",
	none: "",
	unknown: ""
};
function megabytes$1(bytes) {
	const mb = bytes / 1e6;
	return `${mb < 10 ? mb.toFixed(1) : Math.round(mb)} MB`;
}
function share(seen, original) {
	if (seen === original || seen.bytes === null || original.bytes === null || original.bytes === 0) return "";
	const change = Math.round((seen.bytes / original.bytes - 1) * 100);
	return ` (${change > 0 ? "+" : change < 0 ? "−" : "±"}${Math.abs(change)} %)`;
}
function seconds$1(value) {
	return value === null ? "" : `${value} s`;
}
function count(paths) {
	return paths.length === 0 ? "none" : String(paths.length);
}
const HEADLINE = {
	proven: "proven: it does what the original does",
	failed: "failed",
	"baseline-fails": "nothing to compare with",
	flaky: "flaky",
	unavailable: "undecided"
};
const FELL = {
	proven: "was proven",
	failed: "fell",
	flaky: "fell",
	unavailable: "could not be tried"
};
function headline(result) {
	const joint = result.verdict === "proven" ? "," : ":";
	return `${HEADLINE[result.verdict]}${result.reason === null ? "" : `${joint} ${result.reason}`}`;
}
const [BOLD, DIM, RED, GREEN] = [
	1,
	2,
	31,
	32
];
function verifyPretty(result, color) {
	const paint = (code, text) => color ? `\u001b[${code}m${text}\u001b[0m` : text;
	const good = result.verdict === "proven";
	const attempt = shownAttempt(result.attempts);
	const lines = [`${paint(BOLD, plain(result.path))}  ${paint(good ? GREEN : RED, plain(headline(result)))}`];
	lines.push(paint(DIM, `  ${result.engine.name} ${plain(result.engine.version)}${attempt ? `, level ${plain(attempt.level)}` : ""}`));
	if (attempt?.seen?.built) lines.push("", ...table(rows(result.original, attempt.seen)));
	for (const check of remarks(attempt)) lines.push(`  ${MARK[check.status] ?? "-"} ${plain(check.check)}: ${plain(check.message)}`);
	for (const { item, status, detail } of answered(result)) lines.push(`  ${ANSWER[status]} checklist, ${item}: ${plain(detail)}`);
	lines.push(...failureLines(failureOf$1(result), (text) => paint(DIM, text)));
	for (const other of result.attempts) {
		if (other === attempt) continue;
		const fell = other.reason === null ? "proven as well" : `${FELL[other.verdict]}: ${other.reason}`;
		lines.push(`  ${plain(other.level)} ${plain(fell)}`);
	}
	if (!good && result.untried.length > 0) lines.push(`  not tried: ${plain(result.untried.join(", "))}`);
	return `${lines.join("\n")}\n`;
}
function failureLines(failure, dim) {
	if (failure === null) return [];
	return [
		...failure.quote === "" ? [] : ["", indent(plain(failure.quote))],
		"",
		indent(dim(plain(failure.tail)))
	];
}
const MARK = {
	fail: "✗",
	shortfall: "!",
	note: "-"
};
function answered({ checklist }) {
	return checklist.filter(({ status }) => status === "pass" || status === "fail");
}
const ANSWER = {
	pass: "✓",
	fail: "✗",
	"not-applicable": "-",
	unknown: "?"
};
function remarks(attempt) {
	return attempt?.checks.filter((check) => MARK[check.status] !== void 0) ?? [];
}
function failureOf$1(result) {
	return result.original.failure ?? (result.verdict === "proven" ? null : shownAttempt(result.attempts)?.seen?.failure ?? null);
}
function table(all) {
	const lines = [[
		"",
		"original",
		"proposed"
	], ...all].map((row) => row.map(plain));
	const width = (column) => Math.max(...lines.map((line) => (line[column] ?? "").length));
	const [first, second] = [width(0), width(1)];
	return lines.map(([a = "", b = "", c = ""]) => `  ${a.padEnd(first)}  ${b.padEnd(second)}  ${c}`.trimEnd());
}
function indent(text) {
	return text.replace(/^/gm, "    ");
}
function plain(text) {
	return require_terminal.visible(uncoloured(text).replace(/\r\n/g, "\n"));
}
function uncoloured(text) {
	return text.replace(/\u001b\[[0-9;]*m/g, "");
}
const MAX_MARKDOWN = 55e3;
const MAX_LINES = 30;
function verifyMarkdown(result) {
	const attempt = shownAttempt(result.attempts);
	const title = `#### Proof of ${require_escape.code(result.path)}: ${require_escape.prose(HEADLINE[result.verdict])}`;
	const head = [
		title,
		result.reason === null ? "" : require_escape.prose(uncoloured(`${result.reason}.`)),
		`${attempt?.seen?.built ? "Both were built and run" : "Built"} with ${result.engine.name} ${require_escape.code(result.engine.version)}.`
	];
	const failure = failureOf$1(result);
	const parts = [
		attempt?.seen?.built ? comparison(result.original, attempt.seen) : "",
		list(remarks(attempt), (check) => `${STATUS[check.status] ?? ""}**${check.check}**: ${require_escape.prose(uncoloured(check.message))}`),
		failure ? require_escape.fence("text", uncoloured([failure.quote, failure.tail].filter((text) => text !== "").join("\n\n"))) : "",
		list(answered(result), ({ item, status, detail }) => `${status === "pass" ? "✅" : "⬜"} checklist, **${item}**: ${require_escape.prose(detail)}`),
		climb(result, attempt),
		proven(result)
	];
	const limit = {
		max: MAX_MARKDOWN,
		measure: (text) => text.length
	};
	const sections = parts.map((part) => ({ forms: [part, ""] }));
	return `${require_fit.assemble(head, sections, [], limit) ?? title}\n`;
}
const STATUS = {
	fail: "❌ ",
	shortfall: "⚠️ ",
	note: ""
};
function comparison(original, proposed) {
	return [
		"| | original | proposed |",
		"|---|---|---|",
		...rows(original, proposed).map(([name, before, after]) => `| ${require_escape.prose(name)} | ${before} | ${after} |`)
	].join("\n");
}
function list(items, line) {
	const rest = items.length - MAX_LINES;
	return [...items.slice(0, MAX_LINES).map((item) => `- ${line(item)}`), ...rest > 0 ? [`- and ${rest} more`] : []].join("\n");
}
function climb(result, attempt) {
	const fell = result.attempts.filter((other) => other !== attempt && other.verdict !== "proven");
	const untried = result.verdict === "proven" ? [] : result.untried;
	return list([...fell.map(({ level, verdict, reason }) => `${require_escape.code(level)} ${FELL[verdict]}: ${require_escape.prose(uncoloured(reason ?? ""))}`), ...untried.map((level) => `${require_escape.code(level)} was not tried`)], (line) => line);
}
function proven({ proposal }) {
	if (!proposal || !require_proposal.LEVELS.some((level) => level === proposal.level)) return "";
	const { dockerfile, dockerignore, level } = proposal;
	const ignore = dockerignore ? [`${require_escape.code(dockerignore.path)}:`, require_escape.fence("text", dockerignore.text)] : [];
	return [
		`<details><summary>The Dockerfile that was proven (${require_escape.html(level)})</summary>`,
		require_escape.fence("dockerfile", dockerfile),
		...ignore,
		"</details>"
	].join("\n\n");
}
// lib/src/verify/bench.js
var Interrupted = class extends Error {
	name = "Interrupted";
};
function stillGoing(bench) {
	if (bench.signal.aborted) throw new Interrupted("interrupted");
}
// lib/src/verify/build-context.js
var ContextError = class extends Error {
	name = "ContextError";
};
async function copyContext(from, to, maxBytes) {
	const source = await (0, node_fs_promises.realpath)(from).catch(() => null);
	if (source === null) throw new ContextError(`no such folder: ${from}`);
	const files = [];
	if (await walk(source, source, files, maxBytes) > maxBytes) throw new ContextError(`the build context ${from} holds more than ${Math.round(maxBytes / 1e6)} MB`);
	await (0, node_fs_promises.cp)(source, to, {
		recursive: true,
		verbatimSymlinks: true,
		mode: node_fs.constants.COPYFILE_FICLONE,
		preserveTimestamps: true,
		filter: async (path) => {
			const stat = await (0, node_fs_promises.lstat)(path);
			return stat.isFile() || stat.isDirectory() || stat.isSymbolicLink();
		}
	});
	return {
		folder: to,
		files: files.sort()
	};
}
async function walk(root, folder, files, maxBytes) {
	let bytes = 0;
	for (const entry of await (0, node_fs_promises.readdir)(folder, { withFileTypes: true })) {
		const path = (0, node_path.join)(folder, entry.name);
		if (entry.isDirectory()) bytes += await walk(root, path, files, maxBytes - bytes);
		else if (entry.isFile()) {
			files.push((0, node_path.relative)(root, path).split(node_path.sep).join("/"));
			bytes += (await (0, node_fs_promises.lstat)(path)).size;
		}
		if (bytes > maxBytes) return bytes;
	}
	return bytes;
}
async function placeFile(folder, path, text) {
	const parts = path.split("/");
	if (parts.some((part) => part === "" || part === "." || part === "..")) throw new ContextError(`not a path inside the context: ${path}`);
	for (let depth = 1; depth < parts.length; depth++) if ((await (0, node_fs_promises.lstat)((0, node_path.join)(folder, ...parts.slice(0, depth))).catch(() => null))?.isSymbolicLink() === true) throw new ContextError(`not a path inside the context: ${path}`);
	const target = (0, node_path.join)(folder, ...parts);
	await (0, node_fs_promises.rm)(target, { force: true });
	if (text === null) return;
	await (0, node_fs_promises.mkdir)((0, node_path.dirname)(target), { recursive: true });
	await (0, node_fs_promises.writeFile)(target, text, { flag: "wx" });
}
async function readIfThere(path) {
	return (0, node_fs_promises.readFile)(path, "utf8").catch(() => null);
}
async function ignoreFor(dockerfile, context) {
	return await readIfThere(`${dockerfile}.dockerignore`) ?? await readIfThere((0, node_path.join)(context, ".dockerignore"));
}
const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|go|rs|java|kt|scala|rb|php|ex|exs|cs|fs|c|cc|cpp|h|hpp|swift|html|css|ejs|hbs|tmpl)$/;
const NOT_SOURCE = /(?:^|\/)(?:node_modules|vendor|dist|build|target|\.[^/]+|__pycache__|migrations)\/|^(?:[^/]+\/)?(?:tests?|__tests__|spec|e2e|docs?|examples?|scripts?|bench)\/|\.(?:test|spec|config|d)\.[cm]?[jt]sx?$|(?:^|\/)(?:setup|conftest|manage)\.py$|_test\.go$|(?:^|\/)\.[^/]+$|(?:^|\/)(?:jest|vite|next|webpack|rollup|babel|eslint|tailwind|postcss|svelte|nuxt|astro)\.config\./;
const COMMENTS = [
	[
		/\.(?:py|rb|ex|exs)$/,
		"# ",
		""
	],
	[
		/\.(?:html|vue|svelte)$/,
		"<!-- ",
		" -->"
	],
	[
		/\.(?:css|c|h)$/,
		"/* ",
		" */"
	],
	[
		/\.(?:ejs|hbs|tmpl)$/,
		"",
		""
	]
];
function touched(path, text, mark) {
	const [, open, close] = COMMENTS.find(([pattern]) => pattern.test(path)) ?? [
		null,
		"// ",
		""
	];
	const blank = [...mark].map((character) => character.charCodeAt(0) % 2 === 0 ? " " : "	").join("");
	return `${text}${text.endsWith("\n") ? "" : "\n"}${open === "" ? blank : `${open}${mark}${close}`}\n`;
}
const LIKELY_FOLDER = /^(?:.*\/)?(?:src|app|lib|cmd|internal|pages|server|api)\//;
function sourceFiles(files) {
	const rank = (path) => (LIKELY_FOLDER.test(path) ? 0 : 100) + path.split("/").length;
	return files.filter((path) => SOURCE.test(path) && !NOT_SOURCE.test(path)).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
// lib/src/verify/engine.js
var StartError = class extends Error {
	name = "StartError";
};
var EngineError = class extends Error {
	name = "EngineError";
};
// lib/src/verify/json.js
function at(value, ...path) {
	let here = value;
	for (const key of path) {
		if (typeof here !== "object" || here === null) return void 0;
		here = Object.getOwnPropertyDescriptor(here, String(key))?.value;
	}
	return here;
}
function strings(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function text(value) {
	return typeof value === "string" ? value : "";
}
function keys(value) {
	return typeof value === "object" && value !== null ? Object.keys(value).sort() : [];
}
function record(value) {
	return Object.fromEntries(keys(value).map((key) => [key, text(at(value, key))]));
}
function parseJson(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
// lib/src/verify/limits.js
function limitsFor(buildSeconds) {
	return {
		buildMs: buildSeconds * 1e3,
		startMs: 9e4,
		settleMs: 1e4,
		smokeMs: 6e4,
		totalMs: buildSeconds * 4e3,
		candidates: 4,
		logBytes: 64 << 20,
		contextBytes: 2 * 2 ** 30,
		imageBytes: 20 * 2 ** 30,
		freeBytes: 2 ** 30
	};
}
// lib/src/verify/process-tree.js
const HELPER = /^(?:(?:memfd:)?buildah(?:-chroot-\w+)?|runc|crun|conmon)$/;
function descendants(pid) {
	const found = [];
	const queue = [pid];
	for (let here = queue.shift(); here !== void 0; here = queue.shift()) {
		const children = childrenOf(here);
		found.push(...children);
		queue.push(...children);
	}
	return found;
}
function childrenOf(pid) {
	return (attempt(() => (0, node_fs.readdirSync)(`/proc/${pid}/task`)) ?? []).map((task) => attempt(() => (0, node_fs.readFileSync)(`/proc/${pid}/task/${task}/children`, "utf8"))).flatMap((list) => list?.split(/\s+/) ?? []).filter((word) => word !== "").map(Number);
}
function programBelow(pid) {
	return descendants(pid).find((here) => !isHelper(here)) ?? null;
}
function isHelper(pid) {
	const path = attempt(() => (0, node_fs.readlinkSync)(`/proc/${pid}/exe`)) ?? "";
	return HELPER.test((0, node_path.basename)(path).replace(/ \(deleted\)$/, ""));
}
function attempt(read) {
	try {
		return read();
	} catch {
		return null;
	}
}
// lib/src/verify/buildah-pipes.js
const POLL_MS$1 = 2;
const LONGEST_MS = 2e4;
const LASTING_MS = 1e3;
const STREAMS = [
	0,
	1,
	2
];
function openPipes(pid, ended) {
	const open = new Set();
	const began = performance.now();
	let [program, since] = [null, began];
	const timer = setInterval(() => {
		const [now, there] = [performance.now(), programBelow(pid)];
		if (there !== program) [program, since] = [there, now];
		for (const below of descendants(pid)) for (const stream of STREAMS) openPipe(below, stream, open);
		if (program !== null && now - since > LASTING_MS || ended() || now - began > LONGEST_MS) clearInterval(timer);
	}, POLL_MS$1);
}
function openPipe(pid, stream, open) {
	const path = `/proc/${pid}/fd/${stream}`;
	const pipe = attempt(() => (0, node_fs.readlinkSync)(path)) ?? "";
	if (!pipe.startsWith("pipe:") || open.has(pipe)) return;
	attempt(() => (0, node_fs.chmodSync)(path, 438));
	open.add(pipe);
}
// lib/src/verify/client.js
const LABEL = "stagewright.run";
function clientOf(context, program, timeoutMs) {
	const { processes, env, signal } = context;
	return {
		context,
		program,
		timeoutMs,
		async ok(...args) {
			const finished = await processes.run([...program, ...args], {
				env,
				timeoutMs,
				signal
			});
			if (finished.code === 0) return finished.stdout;
			const why = finished.stderr.trim() || `ended with ${finished.code}`;
			throw new EngineError(`${program[0]} ${args[0]}: ${why}`);
		},
		always: (...args) => processes.run([...program, ...args], {
			env,
			timeoutMs
		})
	};
}
function withVariables({ context, program, timeoutMs }, variables) {
	const env = {
		...context.env,
		...Object.fromEntries(variables)
	};
	return clientOf({
		...context,
		env
	}, program, timeoutMs);
}
function envOptions(variables) {
	return [...variables].flatMap(([name, value]) => ["--env", value === "" ? `${name}=` : name]);
}
const OF_PROGRAMS = /^(?:PATH|HOME|TMPDIR|BASH_ENV|LD_(?:PRELOAD|LIBRARY_PATH|AUDIT)|REGISTRY_AUTH_FILE|STORAGE_(?:DRIVER|OPTS)|(?:DOCKER|XDG|_?BUILDAH|_?CONTAINERS)_.*)$/;
function steersProgram(name) {
	return OF_PROGRAMS.test(name);
}
function runBuild(context, command, spec) {
	const argv = [
		...command,
		...spec.cache ? [] : ["--no-cache"],
		...[
			"--label",
			`${LABEL}=${context.run}`,
			"-t",
			spec.tag,
			"-f",
			spec.dockerfile
		],
		...spec.buildArgs.flatMap((arg) => ["--build-arg", arg]),
		...spec.secrets.flatMap((secret) => ["--secret", secret]),
		spec.context
	];
	return context.processes.run(argv, {
		env: context.env,
		timeoutMs: spec.timeoutMs,
		maxBytes: spec.maxLogBytes,
		signal: context.signal,
		onLine: spec.onLine
	});
}
// lib/src/verify/probe.js
const REQUEST_MS = 1e4;
const OPEN_MS = 700;
async function probe(port, path) {
	const answer = await httpStatus(port, path);
	if (answer !== null) return answer;
	return await keepsOpen(port) ? "open" : "none";
}
function httpStatus(port, path) {
	return new Promise((resolve) => {
		const request = (0, node_http.get)({
			host: "127.0.0.1",
			port,
			path,
			timeout: REQUEST_MS,
			agent: false,
			headers: { connection: "close" }
		}, (response) => {
			response.resume();
			response.once("end", () => resolve(response.statusCode ?? null));
			response.once("error", () => resolve(response.statusCode ?? null));
		});
		request.once("timeout", () => request.destroy(new Error("no answer")));
		request.once("error", () => resolve(null));
	});
}
function keepsOpen(port) {
	return new Promise((resolve) => {
		const socket = (0, node_net.connect)({
			host: "127.0.0.1",
			port
		});
		const end = (open) => {
			socket.destroy();
			resolve(open);
		};
		socket.once("data", () => end(true));
		socket.once("close", () => end(false));
		socket.once("error", () => end(false));
		socket.once("connect", () => setTimeout(() => end(true), OPEN_MS));
	});
}
async function probeAll(ports, alive, patience) {
	const heard = new Map();
	const began = performance.now();
	for (let wait = 100;; wait = Math.min(wait * 1.5, 1e3)) {
		const open = ports.filter(({ port }) => !lasts(heard.get(port), port, patience));
		for (const spec of open) heard.set(spec.port, await ask(spec, heard.get(spec.port), began));
		if (ports.every(({ port }) => lasts(heard.get(port), port, patience))) break;
		if (performance.now() - began > patience.startMs || patience.signal.aborted || !await alive()) break;
		await pause(wait, patience.signal);
	}
	return ports.map(({ port }) => ({
		port,
		answer: heard.get(port)?.answer ?? "none"
	}));
}
async function ask(spec, before, began) {
	const answer = spec.address === null ? "none" : await probe(spec.address, spec.path);
	if (answer === "none") return {
		answer,
		since: began
	};
	return {
		answer,
		since: before && before.answer !== "none" ? before.since : performance.now()
	};
}
function lasts(heard, port, { settleMs, wanted }) {
	if (!heard) return false;
	return lasting(heard.answer, wanted.get(port), performance.now() - heard.since >= settleMs);
}
function lasting(answer, wanted, enough) {
	if (answer === "none") return wanted === "none" && enough;
	if (answer === wanted) return true;
	return enough || wanted === void 0 && answer !== "open" && answer < 500;
}
function pause(ms, signal) {
	return new Promise((resolve) => {
		if (signal.aborted) return resolve();
		const done = () => {
			clearTimeout(timer);
			signal.removeEventListener("abort", done);
			resolve();
		};
		const timer = setTimeout(done, ms);
		signal.addEventListener("abort", done, { once: true });
	});
}
// lib/src/verify/buildah-container.js
const DAY_MS = 864e5;
const STOP_MS = 1e4;
const NEVER = new AbortController().signal;
async function startedContainer$1(buildah, spec, name) {
	await refuseTaken(spec.ports);
	const { processes, env, signal } = buildah.context;
	await buildah.ok("from", "--pull-never", "--name", name, spec.image);
	if (spec.variables.size > 0) await withVariables(buildah, spec.variables).ok("config", ...envOptions(spec.variables), name);
	const program = startProgram(buildah, spec, name);
	const { finished } = program;
	return {
		id: name,
		state: async () => ({
			running: program.ended() === null,
			exitCode: program.ended()?.code ?? null
		}),
		address: async (port) => port,
		uid: async () => uidOf$1(program.pid()),
		async exec(command, timeoutMs) {
			const options = {
				env,
				timeoutMs,
				signal,
				keepBytes: 65536
			};
			const said = await processes.run(runIn(buildah, name, command), options);
			return {
				...said,
				stderr: ofProgram(said.stderr)
			};
		},
		async logs() {
			const { stdout, stderr } = await finished;
			return {
				stdout,
				stderr: ofProgram(stderr)
			};
		},
		lastWords: async () => String(program.lines()),
		async stop() {
			const began = performance.now();
			send(program.pid(), "SIGTERM");
			await Promise.race([finished, pause(STOP_MS, NEVER)]);
			const ms = performance.now() - began;
			const ended = program.ended();
			const exitCode = ended?.code ?? (ended === null ? 137 : null);
			await program.kill();
			return {
				exitCode,
				ms
			};
		},
		async remove() {
			await program.kill();
			await buildah.always("rm", name);
		}
	};
}
const EPILOGUE = /^(?:subprocess exited with status \d+|Error: (?:while running runtime: )?exit status \d+)$/;
function ofProgram(stderr) {
	const lines = stderr.split("\n");
	const own = lines.findLastIndex((line) => line !== "" && !EPILOGUE.test(line));
	return lines.slice(0, own + 1).join("\n");
}
async function refuseTaken(ports) {
	for (const port of ports) if (await taken(port)) throw new EngineError(`port ${port} is taken on this machine; buildah runs programs in its network`);
}
function runIn({ program }, name, words) {
	return [
		...program,
		"run",
		"--network",
		"host",
		name,
		"--",
		...words
	];
}
function startProgram(buildah, { config }, name) {
	const { processes, env, signal } = buildah.context;
	const argv = runIn(buildah, name, [...config.entrypoint, ...config.cmd]);
	let lines = 0;
	const onLine = () => {
		lines++;
	};
	const running = processes.start(argv, {
		env,
		timeoutMs: DAY_MS,
		keepBytes: 1 << 20,
		signal,
		onLine
	});
	let ended = null;
	running.finished.then((finished) => {
		ended = finished;
	});
	const started = running.pid;
	if (started !== null && !isRoot(config.user)) openPipes(started, () => ended !== null);
	const pid = () => started === null ? null : programBelow(started);
	return {
		finished: running.finished,
		ended: () => ended,
		pid,
		lines: () => lines,
		async kill() {
			send(pid(), "SIGKILL");
			running.kill("SIGKILL");
			await running.finished;
		}
	};
}
function isRoot(user) {
	return /^(?:root|0)?(?::|$)/.test(user);
}
function taken(port) {
	return new Promise((resolve) => {
		const socket = (0, node_net.connect)({
			host: "127.0.0.1",
			port
		});
		const answer = (open) => {
			socket.destroy();
			resolve(open);
		};
		socket.once("connect", () => answer(true));
		socket.once("error", () => answer(false));
	});
}
function send(pid, signal) {
	if (pid === null) return;
	try {
		process.kill(pid, signal);
	} catch {}
}
async function uidOf$1(pid) {
	if (pid === null) return null;
	const status = await (0, node_fs_promises.readFile)(`/proc/${pid}/status`, "utf8").catch(() => "");
	const outside = Number(/^Uid:\s+\d+\s+(\d+)/m.exec(status)?.[1]);
	if (!Number.isInteger(outside)) return null;
	const map = await (0, node_fs_promises.readFile)(`/proc/${pid}/uid_map`, "utf8").catch(() => "");
	for (const line of map.trim().split("\n")) {
		const [inside = 0, first = 0, count = 0] = line.trim().split(/\s+/).map(Number);
		if (outside >= first && outside < first + count) return inside + outside - first;
	}
	return outside;
}
// lib/src/verify/image-config.js
function configOf(config, without) {
	const labels = Object.entries(record(at(config, "Labels")));
	return {
		user: text(at(config, "User")),
		workingDir: text(at(config, "WorkingDir")),
		env: strings(at(config, "Env")),
		entrypoint: strings(at(config, "Entrypoint")),
		cmd: strings(at(config, "Cmd")),
		exposedPorts: keys(at(config, "ExposedPorts")),
		volumes: keys(at(config, "Volumes")),
		labels: Object.fromEntries(labels.filter(([name]) => !without.includes(name) && !/^io\.buildah\./.test(name))),
		stopSignal: text(at(config, "StopSignal")),
		shell: strings(at(config, "Shell")),
		healthcheck: strings(at(config, "Healthcheck", "Test"))
	};
}
function tcpPorts(config) {
	return config.exposedPorts.map((port) => /^(\d+)(?:\/tcp)?$/.exec(port)?.[1]).filter((port) => port !== void 0).map(Number).sort((a, b) => a - b);
}
function healthCommand(config) {
	const [kind, ...rest] = config.healthcheck;
	if (kind === "CMD" && rest.length > 0) return rest;
	if (kind !== "CMD-SHELL") return null;
	return [...config.shell.length > 0 ? config.shell : ["/bin/sh", "-c"], rest[0] ?? ""];
}
// lib/src/verify/buildah.js
const QUICK_MS$1 = 12e4;
const ARCHIVE_MS$1 = 6e5;
async function buildahEngine(context) {
	const buildah = await withStore(context);
	let containers = 0;
	return {
		name: "buildah",
		version: async () => (await buildah.ok("version")).match(/^Version:\s*(\S+)/m)?.[1] ?? "unknown",
		build: (spec) => build$2(buildah, spec),
		inspect: (tag) => inspect$1(buildah, tag),
		archive: (tag, consume) => archive(buildah, tag, consume),
		start: (spec) => startedContainer$1(buildah, spec, `stagewright-${context.run}-${++containers}`),
		cleanup: () => cleanup$1(buildah)
	};
}
async function withStore(outer) {
	const context = {
		...outer,
		env: {
			...outer.env,
			TMPDIR: outer.folder
		}
	};
	const { processes, env, signal } = context;
	const info = await processes.run(["buildah", "info"], {
		env,
		timeoutMs: QUICK_MS$1,
		signal
	});
	const store = at(parseJson(info.stdout), "store");
	const graphRoot = text(at(store, "GraphRoot"));
	if (info.code !== 0 || graphRoot === "") throw new EngineError(`buildah info: ${info.stderr.trim()}`);
	const folder = (0, node_path.join)(context.folder, "store");
	await (0, node_fs_promises.mkdir)(folder, { recursive: true });
	return clientOf(context, [
		"buildah",
		...[
			"--root",
			(0, node_path.join)(folder, "graph"),
			"--runroot",
			(0, node_path.join)(folder, "run")
		],
		...["--storage-driver", text(at(store, "GraphDriverName")) || "overlay"],
		...["--storage-opt", `additionalimagestore=${graphRoot}`]
	], QUICK_MS$1);
}
function build$2({ context, program }, spec) {
	return runBuild(context, [
		...program,
		"build",
		"--format",
		"docker",
		"--layers",
		"--force-rm"
	], spec);
}
async function inspect$1(buildah, tag) {
	const image = parseJson(await buildah.ok("inspect", "--type", "image", tag));
	const docker = at(image, "Docker");
	const history = at(docker, "history");
	return {
		id: text(at(image, "FromImageID")),
		config: configOf(at(docker, "config"), [LABEL]),
		diffIds: strings(at(docker, "rootfs", "diff_ids")),
		history: Array.isArray(history) ? history.map((entry) => text(at(entry, "created_by"))) : []
	};
}
async function archive(buildah, tag, consume) {
	const { processes, env, signal, folder } = buildah.context;
	const path = (0, node_path.join)(folder, "image.tar");
	await (0, node_fs_promises.rm)(path, { force: true });
	const argv = [
		...buildah.program,
		"push",
		"-q",
		tag,
		`docker-archive:${path}`
	];
	const finished = await processes.run(argv, {
		env,
		timeoutMs: ARCHIVE_MS$1,
		signal
	});
	if (finished.code !== 0) throw new EngineError(`buildah push: ${finished.stderr.trim()}`);
	try {
		return await consume((0, node_fs.createReadStream)(path));
	} finally {
		await (0, node_fs_promises.rm)(path, { force: true });
	}
}
async function cleanup$1(buildah) {
	const { processes, env, folder } = buildah.context;
	await buildah.always("rm", "--all");
	await buildah.always("rmi", "--all", "--force");
	const store = (0, node_path.join)(folder, "store");
	for (const path of [
		"graph/overlay",
		"graph/vfs",
		"run"
	]) await processes.run(["umount", (0, node_path.join)(store, path)], {
		env,
		timeoutMs: QUICK_MS$1
	});
	if (!await (0, node_fs_promises.rm)(store, {
		recursive: true,
		force: true
	}).then(() => true, () => false)) await processes.run([
		"buildah",
		"unshare",
		"rm",
		"-rf",
		store
	], {
		env,
		timeoutMs: QUICK_MS$1
	});
}
// lib/src/verify/docker-container.js
const LOGS_MS = 6e4;
const STOP_SECONDS = 10;
async function startedContainer(docker, spec, id) {
	await withVariables(docker, spec.variables).ok("create", ...[
		"--label",
		`${LABEL}=${docker.context.run}`,
		"--name",
		id
	], "--no-healthcheck", ...[
		"--pids-limit",
		"4096",
		"--log-driver",
		"json-file",
		"--log-opt",
		"max-size=8m"
	], ...spec.ports.flatMap((port) => ["-p", `127.0.0.1::${port}`]), ...envOptions(spec.variables), spec.image);
	const started = await docker.always("start", id);
	if (started.code !== 0) throw new StartError(started.stderr.trim());
	return container(docker, id);
}
function container(docker, id) {
	const { processes, env, signal } = docker.context;
	return {
		id,
		state: () => stateOf(docker, id),
		async address(port) {
			const { code, stdout } = await docker.always("port", id, `${port}/tcp`);
			const match = /127\.0\.0\.1:(\d+)/.exec(stdout);
			return code === 0 && match ? Number(match[1]) : null;
		},
		uid: () => uidOf(docker, id),
		exec: (argv, timeoutMs) => processes.run([
			"docker",
			"exec",
			id,
			...argv
		], {
			env,
			timeoutMs,
			signal,
			keepBytes: 65536
		}),
		async logs() {
			const options = {
				env,
				timeoutMs: LOGS_MS,
				keepBytes: 1 << 20
			};
			const { stdout, stderr } = await processes.run([
				"docker",
				"logs",
				id
			], options);
			return {
				stdout,
				stderr
			};
		},
		async lastWords() {
			const options = {
				env,
				timeoutMs: LOGS_MS,
				keepBytes: 65536,
				signal
			};
			const latest = await processes.run([
				"docker",
				"logs",
				"--timestamps",
				"--tail",
				"1",
				id
			], options);
			return latest.stdout + latest.stderr;
		},
		async stop() {
			const began = performance.now();
			await docker.ok("stop", "-t", String(STOP_SECONDS), id);
			const ms = performance.now() - began;
			return {
				exitCode: (await stateOf(docker, id)).exitCode,
				ms
			};
		},
		remove: async () => {
			await docker.always("rm", "-f", "-v", id);
		}
	};
}
async function stateOf(docker, id) {
	const found = at(parseJson(await docker.ok("container", "inspect", id)), 0, "State");
	const running = at(found, "Running") === true;
	const code = at(found, "ExitCode");
	return {
		running,
		exitCode: running || typeof code !== "number" ? null : code
	};
}
async function uidOf(docker, id) {
	const inspected = at(parseJson(await docker.ok("container", "inspect", id)), 0);
	const pid = at(inspected, "State", "Pid");
	if (typeof pid !== "number" || pid === 0) return null;
	const top = await docker.always("top", id, "-eo", "pid,uid");
	const row = top.stdout.split("\n").map((line) => line.trim().split(/\s+/).map(Number));
	return (top.code === 0 ? row.find(([process]) => process === pid)?.[1] : void 0) ?? await uidFromProc(pid, String(at(inspected, "Id")));
}
async function uidFromProc(pid, id) {
	try {
		if (!(await (0, node_fs_promises.readFile)(`/proc/${pid}/cgroup`, "utf8")).includes(id)) return null;
		const match = /^Uid:\s+\d+\s+(\d+)/m.exec(await (0, node_fs_promises.readFile)(`/proc/${pid}/status`, "utf8"));
		return match ? Number(match[1]) : null;
	} catch {
		return null;
	}
}
// lib/src/verify/docker.js
const QUICK_MS = 6e4;
const ARCHIVE_MS = 6e5;
async function dockerEngine(context) {
	const docker = clientOf(context, ["docker"], QUICK_MS);
	const builder = (await docker.always("buildx", "version")).code === 0 ? [
		"docker",
		"buildx",
		"build"
	] : ["docker", "build"];
	let containers = 0;
	return {
		name: "docker",
		version: async () => (await docker.ok("version", "--format", "{{.Server.Version}}")).trim(),
		build: (spec) => build$1(context, builder, spec),
		inspect: (tag) => inspect(docker, tag),
		async archive(tag, consume) {
			const options = {
				env: context.env,
				timeoutMs: ARCHIVE_MS,
				signal: context.signal
			};
			const { value, finished } = await context.processes.pipe([
				"docker",
				"save",
				tag
			], options, consume);
			if (finished.code !== 0) throw new EngineError(`docker save: ${finished.stderr.trim()}`);
			return value;
		},
		start: (spec) => startedContainer(docker, spec, `stagewright-${context.run}-${++containers}`),
		cleanup: () => cleanup(docker)
	};
}
function build$1(context, builder, spec) {
	const buildx = builder.includes("buildx") ? ["--load", "--provenance=false"] : [];
	const env = {
		...context.env,
		DOCKER_BUILDKIT: "1",
		BUILDX_NO_DEFAULT_ATTESTATIONS: "1"
	};
	return runBuild({
		...context,
		env
	}, [
		...builder,
		"--progress=plain",
		...buildx
	], spec);
}
async function inspect(docker, tag) {
	const image = at(parseJson(await docker.ok("image", "inspect", tag)), 0);
	const history = await docker.ok("history", "--no-trunc", "--format", "{{.CreatedBy}}", tag);
	return {
		id: String(at(image, "Id")),
		config: configOf(at(image, "Config"), [LABEL]),
		diffIds: strings(at(image, "RootFS", "Layers")),
		history: history.split("\n")
	};
}
async function cleanup(docker) {
	const filter = ["--filter", `label=${LABEL}=${docker.context.run}`];
	for (let round = 0; round < 2; round++) {
		const containers = words(await docker.always("ps", "-aq", ...filter));
		if (containers.length > 0) await docker.always("rm", "-f", "-v", ...containers);
		const images = words(await docker.always("images", "-aq", "--no-trunc", ...filter));
		if (images.length > 0) await docker.always("rmi", "-f", ...images);
	}
}
function words(finished) {
	return [...new Set(finished.stdout.split(/\s+/).filter((word) => word !== ""))];
}
// lib/src/verify/engines.js
const OPEN = {
	docker: dockerEngine,
	buildah: buildahEngine
};
async function chooseEngine(wanted, context) {
	const names = wanted === "auto" ? ["docker", "buildah"] : [wanted];
	const tried = [];
	for (const name of names) {
		if (await context.processes.which(name) === null) {
			tried.push(`${name} is not on PATH`);
			continue;
		}
		try {
			const engine = await OPEN[name](context);
			return {
				engine,
				version: await engine.version()
			};
		} catch (error) {
			tried.push(error instanceof Error ? error.message : String(error));
		}
	}
	throw new EngineError(`no container engine: ${tried.join("; ")}`);
}
// lib/src/verify/session.js
const GRACE_MS = 2e4;
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
async function withSession(options, work) {
	const controller = new AbortController();
	const actions = [];
	let received = null;
	const listener = (signal) => {
		received ??= signal;
		controller.abort();
	};
	for (const signal of SIGNALS) process.on(signal, listener);
	let late = false;
	const timer = setTimeout(() => {
		late = true;
		controller.abort();
	}, options.totalMs);
	const grace = deadline(controller.signal);
	try {
		const run = (0, node_crypto.randomBytes)(6).toString("hex");
		const folder = await (0, node_fs_promises.mkdtemp)((0, node_path.join)((0, node_os.tmpdir)(), `stagewright-${run}-`));
		if (!options.keepFolder) actions.push(() => (0, node_fs_promises.rm)(folder, {
			recursive: true,
			force: true
		}));
		const session = {
			run,
			folder,
			signal: controller.signal,
			interrupted: () => received,
			outOfTime: () => late && received === null,
			atEnd: (action) => actions.push(action)
		};
		return await Promise.race([work(session), grace.passed]);
	} finally {
		clearTimeout(timer);
		grace.cancel();
		for (const action of actions.reverse()) await action().catch(() => {});
		for (const signal of SIGNALS) process.off(signal, listener);
	}
}
function deadline(signal) {
	let timer;
	return {
		passed: new Promise((_resolve, reject) => {
			const start = () => {
				timer = setTimeout(() => reject(new Error("interrupted")), GRACE_MS);
			};
			signal.addEventListener("abort", start, { once: true });
		}),
		cancel: () => clearTimeout(timer)
	};
}
// lib/src/verify/judge-config.js
const BUILD_ONLY = /^(?:DEBIAN_FRONTEND|CI|PIP_\w+|UV_\w+|POETRY_\w+|PIPENV_\w+|npm_config_\w+|NPM_CONFIG_\w+|YARN_\w+|PNPM_HOME|COREPACK_\w+|CARGO_\w+|RUSTFLAGS|GOFLAGS|GOPROXY|GOPRIVATE|GOCACHE|GOMODCACHE|CGO_ENABLED|GOOS|GOARCH|MAVEN_\w+|GRADLE_\w+|CFLAGS|CXXFLAGS|LDFLAGS|CC|CXX|MAKEFLAGS)$/;
function configChecks(original, candidate) {
	const found = [
		...envChecks(original, candidate),
		...listChecks(original, candidate),
		...valueChecks(original, candidate)
	];
	return found.length === 0 ? [{
		check: "config",
		status: "pass",
		message: ""
	}] : found;
}
function fail(message) {
	return {
		check: "config",
		status: "fail",
		message
	};
}
function note(message) {
	return {
		check: "config",
		status: "note",
		message
	};
}
function envChecks(original, candidate) {
	const base = variables(original.base);
	const after = variables(candidate.config);
	const checks = [];
	for (const [name, value] of variables(original.config)) {
		if (base.get(name) === value || after.get(name) === value) continue;
		const lost = after.get(name) === void 0;
		const harmless = BUILD_ONLY.test(name) || name === "PATH";
		const message = lost ? `ENV ${name} is gone` : `ENV ${name} has another value`;
		checks.push(harmless ? note(message) : fail(message));
	}
	return checks;
}
function variables(config) {
	const pairs = (config?.env ?? []).map((entry) => {
		const equals = entry.indexOf("=");
		return [entry.slice(0, equals), entry.slice(equals + 1)];
	});
	return new Map(pairs);
}
function listChecks(original, candidate) {
	const gone = (name, word) => original.config[name].filter((item) => original.base?.[name].includes(item) !== true && !candidate.config[name].includes(item)).map((item) => fail(`${word} ${item} is gone`));
	const labels = Object.entries(original.config.labels).filter(([name, value]) => original.base?.labels[name] !== value && candidate.config.labels[name] !== value).map(([name]) => fail(`LABEL ${name} is gone or has another value`));
	return [
		...gone("exposedPorts", "EXPOSE"),
		...gone("volumes", "VOLUME"),
		...labels
	];
}
function valueChecks(original, candidate) {
	const [before, after] = [original.config, candidate.config];
	const checks = [];
	if (before.stopSignal !== after.stopSignal) {
		const own = before.stopSignal !== (original.base?.stopSignal ?? "");
		const message = `STOPSIGNAL is ${after.stopSignal || "SIGTERM"}, was ${before.stopSignal || "SIGTERM"}`;
		checks.push(own ? fail(message) : note(message));
	}
	if (before.workingDir !== after.workingDir) checks.push(note(`WORKDIR is ${after.workingDir || "/"}, was ${before.workingDir || "/"}`));
	const [was, is] = [command(before), command(after)];
	if (was !== is) checks.push(note(`it starts ${is || "nothing"}, the original ${was || "nothing"}`));
	return checks;
}
function command(config) {
	return [...config.entrypoint, ...config.cmd].map((word) => /^[\w./:=@-]+$/.test(word) ? word : JSON.stringify(word)).join(" ");
}
// lib/src/verify/judge-run.js
function runChecks(original, candidate, healthExpected, options) {
	if (candidate.startError !== null) {
		const same = original.startError !== null;
		const message = `it does not start${same ? ", as the original does not" : ""}: ${candidate.startError}`;
		return [{
			check: "start",
			status: same ? "note" : "fail",
			message
		}];
	}
	const both = [
		{
			check: "start",
			status: "pass",
			message: ""
		},
		...lifeChecks(original, candidate, options),
		userCheck(original.uid, candidate.uid)
	];
	if (!candidate.running || !original.running) return both;
	return [
		...both,
		original.ports.length === 0 ? portlessCheck(candidate) : portsCheck(original.ports, candidate.ports),
		healthCheck(original, candidate, healthExpected),
		smokeCheck(original, candidate),
		stopCheck(original, candidate)
	];
}
function lifeChecks(original, candidate, options) {
	if (original.running && candidate.running) return [{
		check: "stays-up",
		status: "pass",
		message: ""
	}];
	if (original.running) return [{
		check: "stays-up",
		status: "fail",
		message: `it ends with code ${candidate.exitCode ?? "unknown"}, the original stays up${said(candidate.tail)}`
	}];
	if (candidate.running) return [{
		check: "stays-up",
		status: "fail",
		message: `it stays up, the original ends with code ${original.exitCode ?? "unknown"}`
	}];
	return [exitCheck(original, candidate), outputCheck(original, candidate, options)];
}
function exitCheck(original, candidate) {
	const [before, after] = [original.exitCode, candidate.exitCode];
	if (before !== after) return {
		check: "exit-code",
		status: "fail",
		message: `it ends with code ${after ?? "unknown"}, the original with ${before ?? "unknown"}${said(candidate.tail)}`
	};
	if (before === 0) return {
		check: "exit-code",
		status: "pass",
		message: ""
	};
	return {
		check: "exit-code",
		status: "note",
		message: `both end with code ${before} at once${said(candidate.tail)}`
	};
}
function outputCheck(original, candidate, options) {
	const check = "output";
	if (sameOutput(original.output, candidate.output)) return {
		check,
		status: "pass",
		message: ""
	};
	if (original.exitCode !== 0) return {
		check,
		status: "fail",
		message: `both end with code ${original.exitCode ?? "unknown"}, but not with the same words${said(candidate.output)}; the original${said(original.output)}`
	};
	if (!options.outputStable) return {
		check,
		status: "not-applicable",
		message: "the original writes something else each time"
	};
	return {
		check,
		status: "fail",
		message: `it writes something else: ${firstDifference(original.output, candidate.output)}`
	};
}
function sameOutput(one, other) {
	return comparable(one) === comparable(other);
}
const LAUNCHER = /^> \S+@\S+ \S+\n> .*\n|^npm (?:error|ERR!|notice|warn|WARN)\b.*\n?/gm;
const FRAME = /^[ \t]+(?:at .*|File ".*", line \d+.*)\n?/gm;
function ownWords(output) {
	const own = output.replace(LAUNCHER, "").replace(FRAME, "");
	return own.trim() === "" ? output : own;
}
function comparable(output) {
	return ownWords(output).replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g, "<time>").replace(/\b\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?\b/g, "<time>").replace(/\b\d+(?:\.\d+)?\s?(?:ms|s|µs|us|ns|seconds?|milliseconds?)\b/g, "<duration>").replace(/\b0x[0-9a-f]+\b/gi, "<id>").replace(/\b(?=[0-9a-f-]*\d)(?=[0-9a-f-]*[a-f])[0-9a-f-]{12,}\b/gi, "<id>").replace(/\b(pid|process)(\W{0,3})\d+/gi, "$1$2<id>").replace(/[ \t]+$/gm, "").trim();
}
function firstDifference(before, after) {
	const [one, other] = [comparable(before).split("\n"), comparable(after).split("\n")];
	const index = other.findIndex((line, at) => line !== one[at]);
	const at = index === -1 ? other.length : index;
	return `${quote(other[at] ?? "")} where the original writes ${quote(one[at] ?? "")}`;
}
function quote(line) {
	return line === "" ? "nothing" : JSON.stringify(line.slice(0, 120));
}
function portlessCheck({ smoke, health }) {
	const check = "ports";
	if (smoke?.exitCode === 0 || health?.exitCode === 0) return {
		check,
		status: "not-applicable",
		message: "it serves no port"
	};
	return {
		check,
		status: "note",
		message: "both stay up and were asked nothing, as the original exposes no port (`--port N` asks one)"
	};
}
function portsCheck(original, candidate) {
	const check = "ports";
	const wrong = [];
	const weak = [];
	for (const { port, answer } of original) {
		const now = candidate.find((seen) => seen.port === port)?.answer ?? "none";
		if (answer === "none") weak.push(`the original does not answer on port ${port}${now === "none" ? " either" : ""}`);
		else if (now !== answer) wrong.push(`port ${port} answers ${spoken$1(now)}, in the original ${spoken$1(answer)}`);
		else if (typeof answer === "number" && answer >= 400) weak.push(`both answer on port ${port} with ${answer} (\`--path\` asks for something else)`);
	}
	if (wrong.length > 0) return {
		check,
		status: "fail",
		message: wrong.join("; ")
	};
	if (weak.length > 0) return {
		check,
		status: "note",
		message: weak.join("; ")
	};
	return {
		check,
		status: "pass",
		message: original.map(({ port, answer }) => `${port}: ${answer}`).join(", ")
	};
}
function spoken$1(answer) {
	if (answer === "none") return "nothing";
	return answer === "open" ? "in another protocol than HTTP" : `with ${answer}`;
}
function healthCheck(original, candidate, expected) {
	const check = "health";
	if (candidate.health === null) {
		if (!expected) return {
			check,
			status: "not-applicable",
			message: "neither declares a health check"
		};
		return {
			check,
			status: "fail",
			message: "the HEALTHCHECK of the original is gone"
		};
	}
	if (candidate.health.exitCode === 0) return {
		check,
		status: "pass",
		message: ""
	};
	const message = `its health check fails with code ${candidate.health.exitCode ?? "unknown"}${said(candidate.health.output)}`;
	const wasBroken = original.health !== null && original.health.exitCode !== 0;
	return {
		check,
		status: wasBroken ? "note" : "fail",
		message: wasBroken ? `${message}, as the original's does` : message
	};
}
function smokeCheck(original, candidate) {
	const check = "smoke";
	if (candidate.smoke === null) return {
		check,
		status: "not-applicable",
		message: "no --smoke command"
	};
	const [before, after] = [original.smoke?.exitCode ?? null, candidate.smoke.exitCode];
	if (after === 0) return {
		check,
		status: "pass",
		message: ""
	};
	const message = `the smoke test ends with ${after ?? "no code"}${said(candidate.smoke.output)}`;
	return {
		check,
		status: before === 0 ? "fail" : "note",
		message
	};
}
const KILLED = 137;
function stopCheck(original, candidate) {
	const check = "stop";
	if (candidate.stop?.exitCode !== KILLED) return {
		check,
		status: "pass",
		message: ""
	};
	if (original.stop?.exitCode === KILLED) return {
		check,
		status: "note",
		message: "both ignore SIGTERM and have to be killed"
	};
	return {
		check,
		status: "fail",
		message: "it ignores SIGTERM and has to be killed, the original ends by itself"
	};
}
function userCheck(before, after) {
	const check = "user";
	if (after === null) return {
		check,
		status: "not-applicable",
		message: "the engine does not tell the user id"
	};
	if (after !== 0) return {
		check,
		status: "pass",
		message: `runs as ${after}`
	};
	if (before !== null && before !== 0) return {
		check,
		status: "fail",
		message: `it runs as root, the original as ${before}`
	};
	return {
		check,
		status: "shortfall",
		message: "it runs as root"
	};
}
const COMPLAINT = /error|exception|panic|fatal|cannot|can't|denied|not found|no such|missing|answers|lacks/i;
function said(output) {
	const lines = ownWords(output).split("\n").filter((line) => line.trim() !== "");
	const line = lines.findLast((each) => COMPLAINT.test(each)) ?? lines.at(-1);
	return line === void 0 ? "" : `: ${line.trim().slice(0, 200)}`;
}
// lib/src/verify/missing-image.js
const NAMED = [
	/^(?:\S+: )?failed to resolve source metadata for (\S+): (.+)$/s,
	/^(\S+): (\S+: not found|(?:pull access denied|failed to (?:do request|authorize)|unexpected status|no match for platform).*)$/s,
	/^creating build container: (?:.*unable to copy from source \S+: )?(?:initializing (?:image from )?source|choosing an image from manifest list) docker:\/\/(\S+): (.+)$/s,
	/^creating build container: short-name "(\S+)" (did not resolve .+)$/s
];
const NAMELESS = [
	/^failed to (copy: httpReadSeeker: .+)$/s,
	/^failed to (read expected number of bytes: .+)$/s,
	/^failed commit on ref "(?:layer|config|manifest|index)-(sha256:.+)$/s,
	/^creating build container: ((?:reading blob|writing blob|parsing image configuration)\b.+)$/s
];
const REASONS = [
	["limit", /toomanyrequests|429 Too Many|429 \(Too Many/],
	["unreachable", /dial tcp|proxyconnect|no such host|connection re(?:fused|set)|i\/o timeout|handshake|no route to host|deadline exceeded|x509:|HTTP response to HTTPS client|failed to do request|\bEOF\b/],
	["broken", /\b50\d \(?[A-Z]|content descriptor|unknown type|looking for beginning of value|failed (?:size|precondition)/],
	["nowhere", /no unqualified-search registries/],
	["platform", /no match for platform|no image found in/],
	["absent", /(?:manifest|name) unknown|: not found$/],
	["denied", /access denied|\bdenied:|unauthorized|authentication required|40[13] \(?(?:Unauthorized|Forbidden)/i]
];
const SENTENCES = {
	absent: "its registry answers that there is none",
	denied: "its registry wants a login, or there is none",
	limit: "its registry's rate limit is reached",
	unreachable: "its registry is not reached",
	broken: "its registry fails",
	platform: "its registry has none for this machine's platform",
	nowhere: "buildah knows no registry to look for that name in",
	unknown: "no registry hands it out"
};
function missingImage(message) {
	for (const shape of NAMED) {
		const [, reference, words] = shape.exec(message) ?? [];
		if (reference !== void 0 && words !== void 0) return {
			reference,
			why: reasonIn(words)
		};
	}
	if (/^creating build container: \d+ errors occurred while pulling:$/.test(message)) return {
		reference: null,
		why: "unknown"
	};
	for (const shape of NAMELESS) {
		const [, words] = shape.exec(message) ?? [];
		if (words !== void 0) return {
			reference: null,
			why: reasonIn(words, "broken")
		};
	}
	return null;
}
function reasonIn(words, otherwise = "unknown") {
	return REASONS.find(([, shape]) => shape.test(words))?.[0] ?? otherwise;
}
function missingSentence({ reference, why }) {
	return `the image ${reference ?? "that it builds on"} cannot be had (${SENTENCES[why]})`;
}
// lib/src/verify/judge.js
function judge(original, candidate, options) {
	if (!candidate.build.ok || !candidate.image || !candidate.run || !original.image || !original.run) return [buildCheck(candidate.build)];
	return [
		buildCheck(candidate.build),
		...runChecks(original.run, candidate.run, ownHealthcheck(original.image), options),
		...configChecks(original.image, candidate.image),
		...contentChecks(original.image.contents, candidate.image.contents),
		dependencyCheck(original.build, candidate.build)
	].sort((a, b) => CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check));
}
function ownHealthcheck(image) {
	const [kind = "NONE"] = image.config.healthcheck;
	return kind !== "NONE";
}
function buildCheck(build) {
	if (build.ok) return {
		check: "build",
		status: "pass",
		message: ""
	};
	const { line = null, message = "unknown" } = build.failure ?? {};
	const missing = missingImage(message);
	return {
		check: "build",
		status: "fail",
		message: `it does not build${line === null ? "" : ` at line ${line}`}: ${missing === null ? message : missingSentence(missing)}`
	};
}
function dependencyCheck(original, candidate) {
	const check = "dependency-layer";
	const touched = candidate.touched ?? "a source file";
	switch (candidate.dependencyLayer) {
		case "holds": return {
			check,
			status: "pass",
			message: `a change of ${touched} leaves the dependencies alone`
		};
		case "rebuilt": return {
			check,
			status: "shortfall",
			message: `a change of ${touched} installs the dependencies again${original.dependencyLayer === "holds" ? "; in the original it did not" : ""}`
		};
		case "none": return {
			check,
			status: "not-applicable",
			message: "no step installs dependencies"
		};
		default: return {
			check,
			status: "not-applicable",
			message: "it cannot be told: no source file was found whose change rebuilds anything, or the engine mistook its own layers"
		};
	}
}
const SAME_SIZE = 1.005;
function contentChecks(original, candidate) {
	return [
		secretsCheck(original, candidate),
		setuidCheck(original, candidate),
		{
			check: "toolchains",
			...candidate.toolchains.length === 0 ? PASS : short(`the image carries build tools beyond its base: ${some(candidate.toolchains)}`)
		},
		{
			check: "package-caches",
			...candidate.caches.length === 0 ? PASS : short(`the image carries package caches: ${some(candidate.caches.map(cacheText))}`)
		},
		{
			check: "size",
			...candidate.bytes <= original.bytes * SAME_SIZE ? PASS : short(`it is larger: ${megabytes(candidate.bytes)}, the original ${megabytes(original.bytes)}`)
		}
	];
}
const PASS = {
	status: "pass",
	message: ""
};
function short(message) {
	return {
		status: "shortfall",
		message
	};
}
function secretsCheck(original, candidate) {
	const check = "secrets";
	const added = candidate.secrets.filter((secret) => !original.secrets.includes(secret));
	if (added.length > 0) return {
		check,
		status: "fail",
		message: `the image holds a secret: ${some(added)}`
	};
	if (candidate.secrets.length === 0) return {
		check,
		...PASS
	};
	return {
		check,
		...short(`the image holds a secret, as the original does: ${some(candidate.secrets)}`)
	};
}
function setuidCheck(original, candidate) {
	const added = candidate.setuid.filter((path) => !original.setuid.includes(path));
	if (added.length === 0) return {
		check: "setuid",
		...PASS
	};
	return {
		check: "setuid",
		status: "fail",
		message: `new setuid or setgid programs: ${some(added)}`
	};
}
function cacheText(cache) {
	return `${cache.path} (${megabytes(cache.bytes)})`;
}
function megabytes(bytes) {
	const mb = bytes / 1e6;
	return `${mb < 10 ? mb.toFixed(1) : Math.round(mb)} MB`;
}
function some(items, most = 5) {
	const rest = items.length - most;
	return items.slice(0, most).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
// lib/src/verify/dockerfile.js
function statements(text) {
	const { source, instructions } = require_model.parse(text);
	return instructions.map(({ span }) => ({
		line: require_model.lineAt(source, span.start),
		endLine: require_model.lineAt(source, Math.max(span.start, span.end - 1)),
		text: require_model.textOf(source, span)
	}));
}
function baseOnly(text) {
	const { source, instructions } = require_model.parse(text);
	const head = externalBase(instructions.filter((instruction) => instruction.keyword === "FROM").map(({ image, alias, flags }) => ({
		image: image?.text ?? "scratch",
		name: alias?.text.toLowerCase() ?? null,
		flags
	})));
	if (head === null || head.image.toLowerCase() === "scratch") return null;
	const first = instructions.findIndex(({ keyword }) => keyword === "FROM");
	const args = instructions.slice(0, first).filter(({ keyword }) => keyword === "ARG").map(({ span }) => `${require_model.textOf(source, span)}\n`);
	const flags = head.flags.map(({ span }) => `${require_model.textOf(source, span)} `);
	return `${args.join("")}FROM ${flags.join("")}${head.image}\n`;
}
function externalBase(heads) {
	let at = heads.length - 1;
	for (;;) {
		const image = heads[at]?.image.toLowerCase();
		const parent = heads.slice(0, Math.max(0, at)).findLastIndex((head) => head.name === image);
		if (parent === -1) return heads[at] ?? null;
		at = parent;
	}
}
function quoteLines(text, first, last, most = 6) {
	return text.split("\n").slice(first - 1, Math.min(last, first - 1 + most)).map((line, index) => `${first + index} | ${line.replace(/\r$/, "")}`).join("\n");
}
// lib/src/verify/build-log.js
function buildkitLog() {
	const vertices = new Map();
	const active = new Set();
	const work = new Stopwatch();
	const event = (id, rest) => {
		const vertex = vertices.get(id);
		if (!vertex) {
			const base = /^\[(?:internal|auth)\]|\] FROM |^resolve image|^importing cache/.test(rest);
			vertices.set(id, {
				title: rest,
				cached: false,
				base
			});
			if (!base) active.add(id);
		} else if (rest === "CACHED") {
			vertex.cached = true;
			active.delete(id);
		} else if (/^(?:DONE|ERROR|CANCELED)\b/.test(rest)) active.delete(id);
	};
	return {
		line(text, ms) {
			const match = /^#(\d+) (.*)$/.exec(text);
			if (!match?.[1] || match[2] === void 0) return;
			if (match[1] === "0") {
				vertices.clear();
				active.clear();
			} else event(match[1], match[2]);
			if (active.size > 0) work.run(ms);
			else work.halt(ms);
		},
		workMs: () => work.total,
		steps: () => [...vertices.values()].filter((vertex) => /^\[[^\]]*\d+\/\d+\] (?!FROM )/.test(vertex.title)).map(({ title, cached }) => ({
			title,
			cached
		})),
		leftovers: () => []
	};
}
var Stopwatch = class {
	total = 0;
	#since = null;
	run(ms) {
		this.#since ??= ms;
	}
	halt(ms) {
		if (this.#since !== null) this.total += ms - this.#since;
		this.#since = null;
	}
};
function buildahLog() {
	const vertices = [];
	const left = [];
	const work = new Stopwatch();
	return {
		line(text, ms) {
			const step = /^(?:\[[^\]]*\] )?STEP \d+(?:\/\d+)?: (.*)$/.exec(text);
			if (step?.[1] !== void 0) {
				work.halt(ms);
				const base = /^FROM /i.test(step[1]);
				vertices.push({
					title: step[1],
					cached: false,
					base
				});
				if (!base) work.run(ms);
			}
			const last = vertices.at(-1);
			if (last && /^--> Using cache /.test(text)) last.cached = true;
			const id = /^--> ([0-9a-f]{11,64})$/.exec(text);
			if (id?.[1] !== void 0) left.push(id[1]);
			if (/^(?:COMMIT|Error)/.test(text)) work.halt(ms);
		},
		workMs: () => work.total,
		steps: () => vertices.filter((vertex) => !vertex.base).map(({ title, cached }) => ({
			title,
			cached
		})),
		leftovers: () => left
	};
}
function buildFailure(log, dockerfile) {
	const lines = log.split("\n");
	const message = lines.findLast((line) => /^(?:ERROR|Error|error):? /.test(line)) ?? lines.findLast((line) => line.trim() !== "") ?? "";
	const failing = failingStatement(lines, dockerfile);
	const said = plainMessage(message);
	return {
		line: failing?.line ?? null,
		quote: failing ? quoteLines(dockerfile, failing.line, failing.endLine) : "",
		message: said,
		tail: tailOf(lines) || said
	};
}
function failingStatement(lines, dockerfile) {
	const list = statements(dockerfile);
	const at = lines.findLastIndex((line) => /^\S.*:\d+$/.test(line));
	if (at !== -1 && lines[at + 1]?.startsWith("-----") === true) {
		const number = Number(/:(\d+)$/.exec(lines[at] ?? "")?.[1]);
		return list.find((statement) => statement.line <= number && number <= statement.endLine) ?? null;
	}
	const step = lines.findLast((line) => /STEP (?:\d+\/\d+: |")/.test(line));
	const text = /STEP (?:\d+\/\d+: |")(.*?)"?(?:: .*)?$/.exec(step ?? "")?.[1];
	if (text === void 0) return null;
	const plain = (words) => words.replace(/\\\s*\n/g, " ").replace(/\s+/g, " ").trim();
	return list.find((statement) => plain(statement.text) === plain(text)) ?? null;
}
function plainMessage(line) {
	return line.replace(/^(?:ERROR|Error|error):? /, "").replace(/^failed to solve: /, "").replace(/^process ".*" did not complete successfully: /, "").trim();
}
function tailOf(lines) {
	const start = lines.findLastIndex((line) => /^ > /.test(line));
	const rest = lines.slice(start + 1);
	const end = start === -1 ? -1 : rest.findIndex((line) => line.startsWith("------"));
	return (end === -1 ? lines : rest.slice(0, end)).filter((line) => line.trim() !== "").slice(-20).join("\n");
}
function looksTransient(log) {
	return /ETIMEDOUT|ECONNRESET|EAI_AGAIN|ENETUNREACH|socket hang up|TLS handshake timeout|i\/o timeout|[Tt]emporary failure (?:in name resolution|resolving)|connection reset by peer|unexpected EOF|429 Too Many Requests|50[234] (?:Bad Gateway|Service Unavailable|Gateway Time-?out)|toomanyrequests|Read timed out/.test(log);
}
const INSTALLS = /\b(?:npm (?:ci|i|install)|yarn(?: install| workspaces focus|$)|pnpm (?:i|install|fetch)|bun (?:i|install)|pip3? install|pip wheel|uv (?:sync|pip install)|poetry install|pdm (?:sync|install)|pipenv (?:sync|install)|go mod download|cargo (?:fetch|chef cook)|bundle install|composer install|mvnw? .*dependency:|dotnet restore|gradlew? .*dependencies|mix deps\.get|apt(?:-get)? (?:-\S+ )*install|apk (?:-\S+ )*add)\b/;
const COMPILES = /\b(?:cargo (?:build|install)|go (?:build|install)|mvnw? |gradlew? |dotnet (?:build|publish)|swift build|mix compile)/;
function dependencyLayer(steps) {
	const runs = steps.filter((step) => /(?:^|\] )RUN /.test(step.title));
	const installs = runs.filter((step) => INSTALLS.test(step.title));
	if (installs.length > 0) return installs.every((step) => step.cached) ? "holds" : "rebuilt";
	const compiles = runs.filter((step) => COMPILES.test(step.title));
	if (compiles.length === 0) return "none";
	return compiles.some((step) => step.cached || step.title.includes("--mount=type=cache")) ? "holds" : "rebuilt";
}
// lib/src/verify/contents.js
const TOOLS = new Set([
	"gcc",
	"g++",
	"cc",
	"c++",
	"clang",
	"clang++",
	"tcc",
	"ld",
	"as",
	"make",
	"cmake",
	"ninja",
	"meson",
	"go",
	"cargo",
	"rustc",
	"rustup",
	"javac",
	"mvn",
	"gradle",
	"sbt",
	"dotnet-sdk",
	"csc",
	"npm",
	"pnpm",
	"yarn",
	"bun",
	"uv",
	"poetry",
	"pdm",
	"pipenv",
	"composer",
	"bundle",
	"node-gyp"
]);
const VERSIONED = /^(?:[a-z0-9_]+-)*(?:gcc|g\+\+|clang|cpp|ld)(?:-\d+(?:\.\d+)*)?$/;
const TOOL_FOLDER = /^(?:bin|sbin|usr\/bin|usr\/sbin|usr\/local\/bin|usr\/local\/sbin|opt\/[^/]+\/bin|opt\/[^/]+\/[^/]+\/bin|usr\/local\/go\/bin|usr\/local\/cargo\/bin|root\/\.cargo\/bin|usr\/lib\/jvm\/[^/]+\/bin)$/;
const CACHES = [
	/^var\/lib\/apt\/lists(?=\/)/,
	/^var\/cache\/apt(?=\/)/,
	/^var\/cache\/apk(?=\/)/,
	/^(?:root|home\/[^/]+)\/\.npm\/_cacache(?=\/)/,
	/^(?:root|home\/[^/]+)\/\.cache\/(?:pip|uv|pypoetry|pipenv|go-build|yarn|pnpm|node|composer|deno)(?=\/)/,
	/^usr\/local\/share\/\.cache\/yarn(?=\/)/,
	/^(?:root|home\/[^/]+)\/\.local\/share\/pnpm\/store(?=\/)/,
	/^(?:root|home\/[^/]+)\/\.yarn\/berry\/cache(?=\/)/,
	/^(?:root|home\/[^/]+)\/\.bun\/install\/cache(?=\/)/,
	/^(?:root|home\/[^/]+)\/\.m2\/repository(?=\/)/,
	/^(?:root|home\/[^/]+)\/\.gradle\/caches(?=\/)/,
	/^(?:root|home\/[^/]+)\/\.nuget\/packages(?=\/)/,
	/^(?:root\/\.cargo|usr\/local\/cargo)\/(?:registry|git)(?=\/)/,
	/^(?:root\/go|go)\/pkg\/mod(?=\/)/,
	/^opt\/conda\/pkgs(?=\/)/,
	/^tmp\/(?:npm-|pip-|yarn-|node-compile-cache)[^/]*(?=\/)/
];
const CACHE_BYTES = 1e5;
function contentsOf(image, baseLayers, leaks) {
	const own = image.files.filter((file) => file.layer >= baseLayers);
	return {
		bytes: image.layerBytes.reduce((total, size) => total + size, 0),
		layers: image.layerBytes.length,
		toolchains: own.filter(isTool).map((file) => `/${file.path}`),
		caches: caches(own),
		secrets: [...secretFiles(own, image.heads), ...leaks],
		setuid: own.filter((file) => file.type === "file" && (file.mode & 3072) !== 0).map((file) => `/${file.path}`)
	};
}
function isTool(file) {
	if (file.type === "directory" || file.type === "other") return false;
	const slash = file.path.lastIndexOf("/");
	const name = file.path.slice(slash + 1);
	return TOOL_FOLDER.test(file.path.slice(0, slash)) && (TOOLS.has(name) || VERSIONED.test(name));
}
function caches(files) {
	const bytes = new Map();
	for (const file of files) {
		const path = CACHES.map((pattern) => pattern.exec(file.path)?.[0]).find((found) => found !== void 0);
		if (path !== void 0) bytes.set(path, (bytes.get(path) ?? 0) + file.size);
	}
	return [...bytes].filter(([, size]) => size >= CACHE_BYTES).map(([path, size]) => ({
		path: `/${path}`,
		bytes: size
	})).sort((a, b) => b.bytes - a.bytes);
}
const PRIVATE_KEY = /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/;
const TELLTALES = [
	[/(^|\/)\.npmrc$/, /_(?:authToken|auth|password)\s*=\s*(?!\$\{)\S/],
	[/(^|\/)\.yarnrc\.yml$/, /npmAuth(?:Token|Ident):\s*["']?(?!\$\{)[^\s"']/],
	[/(^|\/)\.pypirc$/, /password\s*[:=]\s*\S/],
	[/(^|\/)\.netrc$/, /password\s+\S/],
	[/(^|\/)pip\.conf$/, /https?:\/\/[^/\s:@]+:[^/\s@]+@/],
	[/(^|\/)\.m2\/settings\.xml$/, /<password>(?!\$\{)[^<]/],
	[/(^|\/)\.docker\/config\.json$/, /"auth"\s*:\s*"[^"]/],
	[/(^|\/)\.aws\/credentials$/, /aws_secret_access_key/i],
	[/(^|\/)\.env(?:\.[\w-]+)?$/, /^(?:export\s+)?\w*(?:SECRET|TOKEN|PASSWORD|PRIVATE_KEY|API_KEY)\w*\s*=\s*\S/im]
];
const EXAMPLE = /(^|\/)(?:node_modules|site-packages|dist-packages|testdata|tests?|examples?|share\/doc)\/|\.(?:example|sample|template)$/;
function secretFiles(files, heads) {
	return files.filter((file) => {
		const head = heads.get(file.path);
		if (head === void 0 || EXAMPLE.test(file.path)) return false;
		return PRIVATE_KEY.test(head) || TELLTALES.some(([path, text]) => path.test(file.path) && text.test(head));
	}).map((file) => `/${file.path}`);
}
function leaksOf(secrets, env, history) {
	return secrets.filter(({ value }) => value.trim().length >= 6).flatMap(({ id, value }) => {
		const text = value.trim();
		const found = [];
		if (env.some((entry) => entry.includes(text))) found.push(`secret ${id} in the image's environment`);
		if (history.some((entry) => entry.includes(text))) found.push(`secret ${id} in the image's history`);
		return found;
	});
}
// lib/src/verify/tar.js
var ByteSource = class {
	#chunks;
	#buffer = Buffer.alloc(0);
	#ended = false;
	constructor(chunks) {
		this.#chunks = chunks[Symbol.asyncIterator]();
	}
	async read(n) {
		const parts = [];
		let missing = n;
		while (missing > 0 && await this.#fill()) {
			const part = this.#take(missing);
			parts.push(part);
			missing -= part.length;
		}
		return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
	}
	async skip(n) {
		let missing = n;
		while (missing > 0 && await this.#fill()) missing -= this.#take(missing).length;
	}
	async peek(n) {
		while (this.#buffer.length < n && !this.#ended) {
			const { value, done } = await this.#chunks.next();
			if (done === true) this.#ended = true;
			else this.#buffer = Buffer.concat([this.#buffer, value]);
		}
		return this.#buffer.subarray(0, n);
	}
	async *slice(n) {
		let missing = n;
		while (missing > 0 && await this.#fill()) {
			const part = this.#take(missing);
			missing -= part.length;
			yield part;
		}
	}
	async drain() {
		while (await this.#fill()) this.#take(this.#buffer.length);
	}
	#take(most) {
		const part = this.#buffer.subarray(0, most);
		this.#buffer = this.#buffer.subarray(part.length);
		return part;
	}
	async #fill() {
		while (this.#buffer.length === 0 && !this.#ended) {
			const { value, done } = await this.#chunks.next();
			if (done === true) this.#ended = true;
			else this.#buffer = value;
		}
		return this.#buffer.length > 0;
	}
};
const BLOCK = 512;
const LONGEST_EXTRA = 1 << 20;
async function eachEntry(source, visit) {
	let extra = {};
	for (;;) {
		const header = await source.read(BLOCK);
		if (header.length < BLOCK || header.every((byte) => byte === 0)) return;
		const size = extra.size ?? octal(header, 124, 12);
		const type = String.fromCharCode(header[156] ?? 0);
		if ("xgLK".includes(type)) {
			extra = {
				...extra,
				...await readExtra(source, type, octal(header, 124, 12))
			};
			continue;
		}
		const entry = entryOf(header, type, size, extra);
		extra = {};
		const stored = entry.type === "file" || entry.type === "other" ? size : 0;
		let used = 0;
		await visit({
			...entry,
			size: stored
		}, counted(source.slice(stored), (bytes) => used += bytes));
		await source.skip(stored - used + padding(stored));
	}
}
async function* counted(chunks, count) {
	for await (const chunk of chunks) {
		count(chunk.length);
		yield chunk;
	}
}
function padding(size) {
	return (BLOCK - size % BLOCK) % BLOCK;
}
function entryOf(header, type, size, extra) {
	const prefix = field(header, 257, 5) === "ustar" ? field(header, 345, 155) : "";
	const name = field(header, 0, 100);
	return {
		path: clean(extra.path ?? (prefix === "" ? name : `${prefix}/${name}`)),
		type: typeOf(type),
		mode: octal(header, 100, 8) & 4095,
		uid: octal(header, 108, 8),
		gid: octal(header, 116, 8),
		size,
		linkTarget: extra.linkTarget ?? field(header, 157, 100)
	};
}
function typeOf(flag) {
	if (flag === "0" || flag === "\0" || flag === "7") return "file";
	if (flag === "1") return "link";
	if (flag === "2") return "symlink";
	if (flag === "5") return "directory";
	return "other";
}
function clean(path) {
	return path.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
}
function field(header, start, length) {
	const bytes = header.subarray(start, start + length);
	const end = bytes.indexOf(0);
	return bytes.subarray(0, end === -1 ? length : end).toString("utf8");
}
function octal(header, start, length) {
	if (((header[start] ?? 0) & 128) !== 0) return header.readUIntBE(start + length - 6, 6);
	const value = Number.parseInt(field(header, start, length).trim() || "0", 8);
	if (!Number.isFinite(value) || value < 0) throw new Error("broken tar header");
	return value;
}
async function readExtra(source, type, size) {
	if (size > LONGEST_EXTRA) throw new Error("broken tar header");
	const data = await source.read(size);
	await source.skip(padding(size));
	if (type === "L") return { path: field(data, 0, size) };
	if (type === "K") return { linkTarget: field(data, 0, size) };
	return type === "x" ? paxRecords(data) : {};
}
function paxRecords(data) {
	const extra = {};
	for (let at = 0; at < data.length;) {
		const space = data.indexOf(32, at);
		const length = Number.parseInt(data.subarray(at, space).toString("latin1"), 10);
		if (space === -1 || !(length > 0)) break;
		const record = data.subarray(space + 1, at + length - 1).toString("utf8");
		const equals = record.indexOf("=");
		const [key, value] = [record.slice(0, equals), record.slice(equals + 1)];
		if (key === "path") extra.path = value;
		if (key === "linkpath") extra.linkTarget = value;
		if (key === "size") extra.size = Number(value);
		at += length;
	}
	return extra;
}
// lib/src/verify/layers.js
const LOOK_INTO = /(^|\/)(\.npmrc|\.yarnrc\.yml|\.pypirc|\.netrc|pip\.conf|settings\.xml|config\.json|credentials|\.env(\.[\w-]+)?|[^/]+\.(pem|key|p12)|id_[a-z0-9]+)$/;
const LARGEST_JSON = 16 << 20;
const LARGEST_HEAD = 65536;
async function readImage(tar, maxBytes) {
	const blobs = {
		layers: new Map(),
		json: new Map(),
		links: new Map(),
		heads: new Map()
	};
	const budget = { left: maxBytes };
	const source = new ByteSource(tar);
	await eachEntry(source, async (entry, body) => {
		if (entry.type === "symlink" || entry.type === "link") blobs.links.set(entry.path, entry.linkTarget);
		if (entry.type === "file") await readBlob(entry, body, blobs, budget);
	});
	await source.drain();
	const layers = layerPaths(blobs).map((path) => blobs.layers.get(resolve$1(path, blobs.links)) ?? EMPTY);
	return {
		layerBytes: layers.map((layer) => layer.bytes),
		files: merge(layers),
		heads: blobs.heads
	};
}
const EMPTY = {
	bytes: 0,
	files: []
};
async function readBlob(entry, body, blobs, budget) {
	const source = new ByteSource(body);
	const magic = await source.peek(263);
	const first = magic[0];
	if ((first === 123 || first === 91) && entry.size <= LARGEST_JSON) {
		const value = parseJson((await source.read(entry.size)).toString("utf8"));
		if (value !== void 0) blobs.json.set(entry.path, value);
		return;
	}
	const unpacked = unpack(magic, source, entry.size);
	if (unpacked) blobs.layers.set(entry.path, await readLayer(unpacked, blobs.heads, budget));
}
function unpack(magic, source, size) {
	if (magic.subarray(257, 262).toString("latin1") === "ustar") return source.slice(size);
	if (magic[0] === 31 && magic[1] === 139) return through(source, size, node_zlib.createGunzip());
	if (magic.length >= 4 && magic.readUInt32LE(0) === 4247762216) {
		if (!("createZstdDecompress" in node_zlib)) throw new Error("layers packed with zstd need Node 22.15 or newer");
		return through(source, size, node_zlib.createZstdDecompress());
	}
	return null;
}
function through(source, size, unzip) {
	const input = node_stream.Readable.from(source.slice(size), { objectMode: false });
	input.on("error", (error) => unzip.destroy(error));
	return input.pipe(unzip);
}
async function readLayer(tar, heads, budget) {
	const files = [];
	let bytes = 0;
	const source = new ByteSource(tar);
	await eachEntry(source, async (entry, body) => {
		const { path, type, mode, size, linkTarget } = entry;
		files.push({
			path,
			type,
			mode,
			size,
			linkTarget
		});
		bytes += size;
		budget.left -= size;
		if (budget.left < 0) throw new Error("the image is larger than the limit");
		if (type === "file" && size <= LARGEST_HEAD && LOOK_INTO.test(path)) heads.set(path, (await new ByteSource(body).read(4096)).toString("utf8"));
	});
	await source.drain();
	return {
		bytes,
		files
	};
}
function resolve$1(path, links) {
	const target = links.get(path);
	if (target === void 0) return path;
	return target.replace(/^(?:\.\.\/)+/, "");
}
function layerPaths(blobs) {
	const own = strings(at(blobs.json.get("manifest.json"), 0, "Layers"));
	if (own.length > 0) return own;
	const layers = at(blobs.json.get(blobPath(at(blobs.json.get("index.json"), "manifests", 0, "digest"))), "layers");
	if (!Array.isArray(layers)) throw new Error("the engine gave no image archive");
	return layers.map((layer) => blobPath(at(layer, "digest")));
}
function blobPath(digest) {
	return `blobs/${String(digest).replace(":", "/")}`;
}
const WHITEOUT = ".wh.";
const OPAQUE = ".wh..wh..opq";
function merge(layers) {
	const seen = new Map();
	layers.forEach((layer, index) => {
		remove(seen, layer);
		for (const file of layer.files) if (file.path !== "" && !baseName(file.path).startsWith(WHITEOUT)) seen.set(file.path, {
			...file,
			layer: index
		});
	});
	return [...seen.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
function remove(seen, layer) {
	const gone = new Set();
	const emptied = new Set();
	for (const { path } of layer.files) {
		const name = baseName(path);
		const folder = path.slice(0, Math.max(0, path.length - name.length - 1));
		if (name === OPAQUE) emptied.add(folder);
		else if (name.startsWith(WHITEOUT)) gone.add(join$2(folder, name.slice(4)));
	}
	if (gone.size === 0 && emptied.size === 0) return;
	for (const path of seen.keys()) if (gone.has(path) || ancestors(path).some((above) => gone.has(above) || emptied.has(above))) seen.delete(path);
}
function ancestors(path) {
	const parts = path.split("/");
	return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function join$2(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
// lib/src/verify/observe-run.js
const HEALTH_MS = 3e4;
async function observeRun(bench, subject, tag, config, { ports, like }) {
	stillGoing(bench);
	bench.progress(`${subject.label}: starting it`);
	const asked = ports ?? bench.ports ?? tcpPorts(config);
	if (config.entrypoint.length + config.cmd.length === 0) return {
		...NOTHING,
		startError: "the image names no program: it has neither ENTRYPOINT nor CMD"
	};
	let container;
	try {
		container = await bench.engine.start({
			image: tag,
			config,
			ports: asked,
			variables: bench.variables
		});
	} catch (error) {
		stillGoing(bench);
		if (error instanceof EngineError) throw new EngineError(hidden(error.message, bench.variables));
		if (!(error instanceof StartError)) throw error;
		return {
			...NOTHING,
			startError: hidden(error.message, bench.variables)
		};
	}
	try {
		const seen = await answers(bench, container, asked, like);
		return withoutValues(await watch(bench, subject, container, config, seen), bench.variables);
	} finally {
		await container.remove();
	}
}
const NOTHING = {
	startError: null,
	running: false,
	exitCode: null,
	output: "",
	tail: "",
	uid: null,
	ports: [],
	health: null,
	smoke: null,
	stop: null
};
async function watch(bench, subject, container, config, ports) {
	stillGoing(bench);
	const running = (await container.state()).running;
	const uid = running ? await container.uid() : configuredUid(config.user);
	const health = running ? await checkHealth(bench, container, config) : null;
	if (bench.smoke) bench.progress(`${subject.label}: smoke test`);
	const smoke = running && bench.smoke ? await runSmoke(bench, bench.smoke, container, ports) : null;
	stillGoing(bench);
	const state = await container.state();
	bench.progress(`${subject.label}: stopping it`);
	const stopped = state.running ? await container.stop() : null;
	const logs = await container.logs();
	return {
		startError: null,
		running: state.running,
		exitCode: state.exitCode,
		output: state.running ? "" : spoken(logs, state.exitCode),
		tail: lastLines(logs.stdout + logs.stderr),
		uid,
		ports,
		health,
		smoke,
		stop: stopped && {
			exitCode: stopped.exitCode,
			seconds: Math.round(stopped.ms / 100) / 10
		}
	};
}
function spoken(logs, exitCode) {
	return exitCode === 0 ? logs.stdout : `${logs.stdout}\n${logs.stderr}`;
}
function configuredUid(user) {
	const [name = ""] = user.split(":");
	if (name === "" || name === "root") return 0;
	return /^\d+$/.test(name) ? Number(name) : null;
}
async function answers(bench, container, asked, like) {
	const { limits, signal } = bench;
	if (asked.length === 0) {
		await watchSilent(bench, container, like !== null && !like.running);
		return [];
	}
	const alive = async () => (await container.state()).running;
	const specs = await Promise.all(asked.map(async (port) => ({
		port,
		path: bench.path,
		address: await container.address(port)
	})));
	const wanted = new Map((like?.running ? like.ports : []).map(({ port, answer }) => [port, answer]));
	return probeAll(specs, alive, {
		startMs: limits.startMs,
		settleMs: limits.settleMs,
		wanted,
		signal
	});
}
const POLL_MS = 250;
const TALKATIVE = 3;
async function watchSilent(bench, container, toEnd) {
	const { settleMs, startMs } = bench.limits;
	const began = performance.now();
	const most = toEnd ? startMs : Math.min(startMs, settleMs * TALKATIVE);
	let [words, since] = ["", began];
	while (!bench.signal.aborted && (await container.state()).running) {
		const now = performance.now();
		const latest = await container.lastWords();
		if (latest !== words) [words, since] = [latest, now];
		if (now - began >= most || !toEnd && now - since >= settleMs) return;
		await pause(POLL_MS, bench.signal);
	}
}
async function checkHealth(bench, container, config) {
	const command = healthCommand(config);
	if (command === null) return null;
	const began = performance.now();
	for (;;) {
		const finished = await container.exec(command, HEALTH_MS);
		const late = performance.now() - began > HEALTH_MS;
		if (finished.code === 0 || late || bench.signal.aborted) return outcome(finished);
		if (finished.code === 126 || finished.code === 127 || !(await container.state()).running) return outcome(finished);
		await pause(1e3, bench.signal);
	}
}
async function runSmoke(bench, argv, container, ports) {
	const [first] = ports;
	const address = first === void 0 ? null : await container.address(first.port);
	const values = {
		url: address === null ? "" : `http://127.0.0.1:${address}`,
		port: String(address ?? ""),
		container: container.id
	};
	return outcome(await bench.processes.run(filledIn(argv, values), {
		env: {
			...bench.env,
			STAGEWRIGHT_ENGINE: bench.engine.name,
			STAGEWRIGHT_CONTAINER: container.id,
			...address === null ? {} : {
				STAGEWRIGHT_PORT: values.port,
				STAGEWRIGHT_URL: values.url
			}
		},
		timeoutMs: bench.limits.smokeMs,
		keepBytes: 65536,
		signal: bench.signal
	}));
}
function filledIn(argv, values) {
	return argv.map((word) => word.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole));
}
function outcome(finished) {
	return {
		exitCode: finished.code,
		output: lastLines(finished.stdout + finished.stderr)
	};
}
function lastLines(text) {
	return text.split("\n").filter((line) => line.trim() !== "").slice(-20).join("\n");
}
// lib/src/verify/space.js
async function enoughSpace(folder, freeBytes) {
	const { bavail, bsize } = await (0, node_fs_promises.statfs)(folder);
	if (bavail * bsize >= freeBytes) return;
	const mb = (bytes) => Math.round(bytes / 1e6);
	throw new EngineError(`only ${mb(bavail * bsize)} MB are free in ${folder}; a build wants at least ${mb(freeBytes)}`);
}
// lib/src/verify/observe.js
async function observe(bench, subject, asked) {
	const tag = `stagewright-${bench.run}:${subject.label}`;
	await placeFile(bench.context.folder, ".dockerignore", subject.ignore);
	const cold = await buildTwiceIfNeeded(bench, subject, tag);
	if (!cold.ok) return {
		build: cold,
		image: null,
		run: null
	};
	bench.progress(`${subject.label}: looking into the image`);
	const image = await bench.engine.inspect(tag);
	const observed = await observeImage(bench, subject, tag, image);
	const run = await observeRun(bench, subject, tag, image.config, asked);
	const warm = await buildWarm(bench, subject, `${tag}-warm`);
	return {
		build: {
			...cold,
			...warm
		},
		image: observed,
		run
	};
}
async function buildTwiceIfNeeded(bench, subject, tag) {
	const cache = bench.depth === "quick";
	const first = await build(bench, subject, tag, cache);
	if (first.observation.ok || !looksTransient(first.log)) return first.observation;
	bench.progress(`${subject.label}: the network failed, building once more`);
	return (await build(bench, subject, tag, cache)).observation;
}
async function build(bench, subject, tag, cache) {
	stillGoing(bench);
	await enoughSpace(bench.folder, bench.limits.freeBytes);
	const name = `${subject.label}${cache ? "-warm" : ""}`;
	const dockerfile = (0, node_path.join)(bench.folder, `${subject.label}.Dockerfile`);
	await (0, node_fs_promises.writeFile)(dockerfile, subject.dockerfile);
	const reader = readerFor(bench.engine);
	const began = performance.now();
	const finished = await bench.engine.build({
		context: bench.context.folder,
		dockerfile,
		tag,
		cache,
		buildArgs: bench.buildArgs,
		secrets: bench.secrets.map((secret) => secret.spec),
		timeoutMs: bench.limits.buildMs,
		maxLogBytes: bench.limits.logBytes,
		onLine: (line) => {
			reader.line(line, performance.now() - began);
			const step = reader.steps().at(-1)?.title;
			bench.progress(`${name}: ${step ?? "building"}`);
		}
	});
	const log = finished.stdout + finished.stderr;
	await (0, node_fs_promises.writeFile)((0, node_path.join)(bench.folder, `${name}.build.log`), log);
	stillGoing(bench);
	return {
		observation: {
			...NO_WARM,
			ok: finished.code === 0,
			coldSeconds: round((reader.workMs() || performance.now() - began) / 1e3),
			failure: failureOf(finished, log, bench, subject)
		},
		steps: reader.steps(),
		log
	};
}
function failureOf({ code, stopped }, log, { limits }, { dockerfile }) {
	if (code === 0) return null;
	const failure = buildFailure(log, dockerfile);
	if (stopped === "timeout") return {
		...failure,
		message: `no end within ${limits.buildMs / 1e3} s`
	};
	return stopped === "output" ? {
		...failure,
		message: "the build log grew past its limit"
	} : failure;
}
function readerFor(engine) {
	return engine.name === "docker" ? buildkitLog() : buildahLog();
}
function round(seconds) {
	return Math.round(seconds * 10) / 10;
}
const TOUCHES = 3;
const NO_WARM = {
	warmSeconds: null,
	touched: null,
	dependencyLayer: "unknown"
};
async function buildWarm(bench, subject, tag) {
	if (bench.depth === "quick") return NO_WARM;
	for (const path of sourceFiles(bench.context.files).slice(0, TOUCHES)) {
		const before = await readIfThere((0, node_path.join)(bench.context.folder, ...path.split("/")));
		if (before === null) continue;
		await placeFile(bench.context.folder, path, touched(path, before, `${bench.run} ${subject.label}`));
		try {
			const { observation, steps } = await build(bench, subject, tag, true);
			if (!observation.ok) return {
				...NO_WARM,
				touched: path
			};
			if (steps.every((step) => step.cached)) continue;
			const layer = dependencyLayer(steps);
			const known = bench.engine.name === "docker" || layer !== "rebuilt";
			return {
				warmSeconds: observation.coldSeconds,
				touched: path,
				dependencyLayer: known ? layer : "unknown"
			};
		} finally {
			await placeFile(bench.context.folder, path, before);
		}
	}
	return NO_WARM;
}
async function observeImage(bench, subject, tag, image) {
	const base = await observeBase(bench, subject);
	const contents = await bench.engine.archive(tag, (tar) => readImage(tar, bench.limits.imageBytes)).catch((error) => {
		stillGoing(bench);
		if (error instanceof EngineError) throw error;
		throw new EngineError(`the image of ${subject.label} cannot be read: ${String(error)}`);
	});
	const leaks = leaksOf(bench.secrets, image.config.env, image.history);
	const baseLayers = base === null ? 0 : sharedLayers(base.diffIds, image.diffIds);
	return {
		config: image.config,
		base: base?.config ?? null,
		contents: contentsOf(contents, baseLayers, leaks)
	};
}
async function observeBase(bench, subject) {
	const text = baseOnly(subject.dockerfile);
	if (text === null) return null;
	const tag = `stagewright-${bench.run}:${subject.label}-base`;
	const dockerfile = (0, node_path.join)(bench.folder, `${subject.label}-base.Dockerfile`);
	await (0, node_fs_promises.writeFile)(dockerfile, text);
	const finished = await bench.engine.build({
		context: bench.folder,
		dockerfile,
		tag,
		cache: true,
		buildArgs: bench.buildArgs,
		secrets: [],
		timeoutMs: bench.limits.buildMs,
		maxLogBytes: bench.limits.logBytes,
		onLine: () => {}
	});
	stillGoing(bench);
	return finished.code === 0 ? bench.engine.inspect(tag) : null;
}
function sharedLayers(base, image) {
	return base.every((id, index) => image[index] === id) ? base.length : 0;
}
// lib/src/verify/safety.js
function refusal(situation) {
	const { env } = situation;
	const event = env["GITHUB_EVENT_NAME"];
	if (event === "pull_request_target" || event === "workflow_run") return `verify runs the author's code and never does so under ${event}, where it could reach secrets: make it a job of a pull_request workflow with \`permissions: contents: read\``;
	if (env["RUNNER_ENVIRONMENT"] === "self-hosted" && !situation.allowSelfHosted) return "verify runs the author's code, and this runner is self-hosted: use a GitHub-hosted one, or pass --allow-self-hosted when it is thrown away after each job";
	return wrongCommit(situation);
}
function wrongCommit({ env, head, event }) {
	if (env["GITHUB_ACTIONS"] !== "true" || event === null) return null;
	const wanted = [pullRequestHead(event), env["GITHUB_SHA"]].filter((sha) => sha !== null && sha !== void 0);
	if (wanted.length === 0 || head !== null && wanted.includes(head)) return null;
	if (head === null) return `\`git rev-parse HEAD\` does not tell which commit is checked out, and the event is about ${wanted[0]}: verify a checkout of git, by the user it belongs to`;
	return `the checkout is at ${head}, but the event is about ${wanted[0]}: check that commit out`;
}
function pullRequestHead(event) {
	const sha = at(event, "pull_request", "head", "sha");
	return typeof sha === "string" && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null;
}
const OWN_FRONTEND = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?::[\w.-]+)?(?:@sha256:[0-9a-f]{64})?$/;
function foreignFrontend(dockerfile) {
	const syntax = frontend(dockerfile);
	if (syntax === null || OWN_FRONTEND.test(syntax)) return null;
	return `\`# syntax=${syntax}\` names a program that would read the Dockerfile; only docker/dockerfile is run`;
}
function frontend(text) {
	const plain = text.replace(/^\uFEFF/, "").replace(/^#!.*\n/, "");
	const value = directive(plain, /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/) ?? directive(plain, /^\/\/\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/) ?? jsonFrontend(plain);
	return value === null ? null : value.split(/\s/)[0] ?? value;
}
function directive(text, shape) {
	for (const line of text.split("\n")) {
		const match = shape.exec(line.trim());
		if (match === null) return null;
		if (match[1]?.toLowerCase() === "syntax") return match[2] ?? null;
	}
	return null;
}
function jsonFrontend(text) {
	if (!text.trimStart().startsWith("{")) return null;
	return /"syntax"\s*:\s*"([^"]*)"/i.exec(text)?.[1] ?? null;
}
function forbiddenBuildArg(args) {
	const found = args.find((arg) => {
		const [name = "", value = ""] = arg.split("=", 2);
		return name === "BUILDKIT_SYNTAX" && !OWN_FRONTEND.test(value);
	});
	return found === void 0 ? null : `--build-arg ${found} names a frontend; only docker/dockerfile is run`;
}
// lib/src/verify/verify.js
const FIRST = {
	ports: null,
	like: null
};
async function compare(bench, plan) {
	const original = await observe(bench, {
		label: "original",
		...plan.original
	}, FIRST);
	const rest = plan.candidates.map((candidate) => candidate.level);
	const broken = brokenBaseline(original);
	if (broken !== null) return {
		verdict: "baseline-fails",
		reason: broken,
		original,
		attempts: [],
		winner: null,
		untried: rest
	};
	const attempts = [];
	const began = performance.now();
	for (const [index, candidate] of plan.candidates.slice(0, bench.limits.candidates).entries()) {
		if (attempts.length > 0 && performance.now() - began > bench.limits.totalMs * .6) break;
		const attempt = await attemptOne(bench, plan, original, {
			...candidate,
			label: safeLabel(candidate.level, index)
		}).catch((error) => {
			if (bench.outOfTime()) return outOfTime(candidate.level);
			throw error;
		});
		attempts.push(attempt);
		if (attempt.verdict === "proven" && !plan.exhaustive || bench.outOfTime()) break;
	}
	return conclude(original, attempts, rest);
}
function outOfTime(level) {
	return {
		level,
		verdict: "failed",
		reason: "the time for everything together was used up",
		checks: [],
		observation: null
	};
}
function brokenBaseline(original) {
	if (!original.build.ok) {
		const { line = null, message = "unknown" } = original.build.failure ?? {};
		return `the original does not build${line === null ? "" : ` (line ${line})`}: ${message}`;
	}
	if (!original.run) return null;
	const { startError, running, exitCode, ports, tail, smoke } = original.run;
	if (typeof startError === "string") return `the original does not start: ${startError}`;
	if (!running && ports.length > 0) return `the original is to serve port ${ports[0]?.port} and ends with code ${exitCode ?? "unknown"}${said(tail)}`;
	if (smoke && smoke.exitCode !== 0) return `the smoke test fails on the original already: ${smoke.output.split("\n").at(-1) ?? ""}`;
	return mute(original.run) ? `the original answers on none of its ports (${portsOf(original.run)})${said(tail)}` : null;
}
function mute({ running, ports, smoke, health }) {
	if (!running || ports.length === 0 || smoke !== null || health?.exitCode === 0) return false;
	return ports.every(({ answer }) => answer === "none");
}
function portsOf({ ports }) {
	return ports.map(({ port }) => port).join(", ");
}
function conclude(original, attempts, levels) {
	const won = attempts.findIndex((attempt) => attempt.verdict === "proven");
	const flaky = attempts.find((attempt) => attempt.verdict === "flaky");
	const last = attempts[won] ?? flaky ?? lastTried(attempts);
	return {
		verdict: last?.verdict ?? "failed",
		reason: last ? last.reason ?? reservation(last.checks) : "there is no candidate to prove",
		original,
		attempts,
		winner: won === -1 ? null : won,
		untried: levels.slice(attempts.length)
	};
}
function reservation(checks) {
	const notes = checks.filter(({ check, status }) => status === "note" && STOPPED_SHORT.has(check));
	return notes.length === 0 ? null : `as far as that goes: ${notes.map(({ message }) => message).join("; ")}`;
}
const STOPPED_SHORT = new Set([
	"exit-code",
	"ports",
	"health"
]);
async function attemptOne(bench, plan, original, candidate) {
	const { level, label } = candidate;
	const foreign = foreignFrontend(candidate.dockerfile);
	if (foreign !== null) return {
		level,
		verdict: "failed",
		reason: foreign,
		checks: [],
		observation: null
	};
	const ignore = candidate.dockerignore?.text ?? plan.original.ignore;
	const subject = {
		label,
		dockerfile: candidate.dockerfile,
		ignore
	};
	const observation = await observe(bench, subject, {
		ports: original.run?.ports.map(({ port }) => port) ?? null,
		like: original.run
	});
	const missing = missingImage(observation.build.failure?.message ?? "");
	if (missing !== null && missing.why !== "absent") return {
		level,
		verdict: "unavailable",
		reason: `${missingSentence(missing)}, so that nothing was shown for the file or against it`,
		checks: [],
		observation
	};
	const checks = judge(original, observation, { outputStable: true });
	if (failures(checks).length === 0) return {
		level,
		verdict: "proven",
		reason: null,
		checks,
		observation
	};
	if (!observation.run || !onlyRuntime(checks)) return fallen(level, checks, observation);
	return again(bench, original, {
		level,
		subject,
		observation,
		checks
	});
}
async function again(bench, original, fall) {
	const { level, subject, observation, checks } = fall;
	bench.progress(`${level}: once more`);
	stillGoing(bench);
	const ports = original.run?.ports.map(({ port }) => port) ?? null;
	const before = await rerun(bench, "original", original, {
		ports,
		like: observation.run
	});
	const after = await rerun(bench, subject.label, observation, {
		ports,
		like: before.run
	});
	const later = endedLater(original, before);
	const outputStable = later && before.run?.exitCode === 0 || sameOutput(before.run?.output ?? "", original.run?.output ?? "");
	const second = judge(before, after, { outputStable });
	if (!outputStable && failures(judge(original, observation, { outputStable })).length === 0) return {
		level,
		verdict: "proven",
		reason: null,
		checks: second,
		observation: after
	};
	if (later && failures([...second, ...judge(before, observation, { outputStable })]).length === 0) return {
		level,
		verdict: "proven",
		reason: null,
		checks: second,
		observation: after
	};
	if (failures(second).length > 0) {
		if (!(failures(judge(original, before, { outputStable })).length > 0)) return fallen(level, second, after);
		return {
			level,
			verdict: "flaky",
			reason: `the original itself behaves differently from run to run: ${reasonOf(checks)}`,
			checks: second,
			observation: after
		};
	}
	return {
		level,
		verdict: "flaky",
		reason: `it failed once and passed once: ${reasonOf(checks)}`,
		checks: second,
		observation: after
	};
}
function endedLater(first, second) {
	return first.run?.running === true && first.run.ports.length === 0 && second.run?.running === false;
}
async function rerun(bench, label, seen, asked) {
	if (!seen.image) return seen;
	const run = await observeRun(bench, {
		label,
		dockerfile: "",
		ignore: null
	}, `stagewright-${bench.run}:${label}`, seen.image.config, asked);
	return {
		...seen,
		run
	};
}
function fallen(level, checks, observation) {
	return {
		level,
		verdict: "failed",
		reason: reasonOf(checks),
		checks,
		observation
	};
}
function failures(checks) {
	return checks.filter((check) => check.status === "fail");
}
function reasonOf(checks) {
	return failures(checks).map((check) => check.message).join("; ");
}
const RUNTIME = new Set([
	"start",
	"stays-up",
	"exit-code",
	"output",
	"ports",
	"health",
	"smoke",
	"stop"
]);
function onlyRuntime(checks) {
	return failures(checks).every((check) => RUNTIME.has(check.check));
}
function safeLabel(level, index) {
	return `candidate-${index + 1}-${level.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 40)}`.replace(/-+$/, "");
}
// lib/src/verify/prove.js
var InterruptedBySignal = class extends Error {
	name = "InterruptedBySignal";
};
function prove(input) {
	return withSession({
		totalMs: input.limits.totalMs,
		keepFolder: input.keep
	}, async (session) => {
		try {
			return await proveIn(session, input);
		} catch (error) {
			const signal = session.interrupted();
			if (signal !== null) throw new InterruptedBySignal(signal);
			throw error;
		}
	});
}
async function proveIn(session, input) {
	const { processes, env, limits, plan, settings } = input;
	const { run, folder, signal } = session;
	const { engine, version } = await chooseEngine(input.engine, {
		processes,
		env,
		run,
		folder,
		signal
	});
	session.atEnd(() => engine.cleanup());
	input.progress("copying the build context");
	const copy = (0, node_path.join)(folder, "context");
	session.atEnd(() => (0, node_fs_promises.rm)(copy, {
		recursive: true,
		force: true
	}));
	const context = await copyContext(input.context, copy, limits.contextBytes);
	return {
		result: withoutSecrets(resultOf(await compare({
			...settings,
			engine,
			processes,
			limits,
			signal,
			outOfTime: session.outOfTime,
			env,
			folder,
			run,
			context,
			progress: input.progress
		}, plan), plan.candidates, {
			...input.about,
			engine: {
				name: engine.name,
				version
			},
			settings: {
				path: settings.path,
				smoke: settings.smoke !== null,
				buildArgs: settings.buildArgs.map((arg) => arg.split("=", 1)[0] ?? ""),
				secrets: settings.secrets.map((secret) => secret.id),
				env: [...settings.variables.keys()]
			}
		}), settings.secrets.map((secret) => secret.value)),
		kept: input.keep ? folder : null
	};
}
// lib/src/verify/words.js
const PIECE = /(\s+)|"((?:[^"\\]|\\[\s\S])*)"|'([^']*)'|\\([\s\S])|([^\s"'\\]+)/y;
function splitWords(line) {
	const words = [];
	let word = null;
	PIECE.lastIndex = 0;
	while (PIECE.lastIndex < line.length) {
		const match = PIECE.exec(line);
		if (!match) return null;
		const [, space, double, single, escaped, bare] = match;
		if (space === void 0) word = (word ?? "") + (double?.replace(/\\([\s\S])/g, "$1") ?? single ?? escaped ?? bare ?? "");
		else if (word !== null) {
			words.push(word);
			word = null;
		}
	}
	return word === null ? words : [...words, word];
}
// lib/src/cli/verify-env.js
const MOST = 100;
const MOST_BYTES = 65536;
const NAME = /^[A-Za-z_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_.])?$/;
function readVariables(given, env) {
	if (given.length > MOST) throw new require_terminal.UsageError(`--env was given ${given.length} times; it takes ${MOST} variables`);
	const variables = new Map(given.map((text, index) => readVariable(text, index + 1, env)));
	const bytes = [...variables].flat().reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	if (bytes > MOST_BYTES) throw new require_terminal.UsageError(`the variables of --env have ${bytes} bytes; together they may have ${MOST_BYTES}`);
	return variables;
}
function readVariable(text, place, env) {
	const [name = ""] = text.split("=", 1);
	if (!NAME.test(name)) throw new require_terminal.UsageError(`--env takes NAME=VALUE, or NAME for the value it has here; what the ${place}. one gives as name is none (letters, digits, "_", "." and "-", beginning with a letter or "_"; it is not repeated here, as it may be a secret)`);
	if (steersProgram(name)) throw new require_terminal.UsageError(`--env ${name}: docker and buildah read ${name} themselves, so that it cannot be handed through them to the program`);
	const value = text.includes("=") ? text.slice(name.length + 1) : env[name];
	if (value === void 0) throw new require_terminal.UsageError(`--env ${name}: there is no environment variable ${name}; --env ${name}= gives an empty one`);
	if (value.includes("\0")) throw new require_terminal.UsageError(`--env ${name}: a value cannot hold a NUL character`);
	return [name, value];
}
// lib/src/cli/verify.js
const OPTIONS = {
	against: {
		type: "string",
		multiple: true
	},
	context: { type: "string" },
	engine: {
		type: "string",
		default: "auto"
	},
	port: {
		type: "string",
		multiple: true
	},
	path: {
		type: "string",
		default: "/"
	},
	smoke: { type: "string" },
	"build-arg": {
		type: "string",
		multiple: true
	},
	env: {
		type: "string",
		multiple: true
	},
	secret: {
		type: "string",
		multiple: true
	},
	timeout: {
		type: "string",
		default: String(900)
	},
	keep: {
		type: "boolean",
		default: false
	},
	ladder: {
		type: "boolean",
		default: false
	},
	all: {
		type: "boolean",
		default: false
	},
	quick: {
		type: "boolean",
		default: false
	},
	format: {
		type: "string",
		default: "pretty"
	},
	"allow-self-hosted": {
		type: "boolean",
		default: false
	}
};
const ENGINES = [
	"auto",
	"docker",
	"buildah"
];
const FORMATS = [
	"pretty",
	"json",
	"markdown"
];
const INTERRUPTED = 130;
async function verify(args, terminal, candidates = async () => ({
	context: null,
	candidates: [],
	because: null
})) {
	const { values, positionals } = require_model.readArguments(args, OPTIONS);
	if (values.help) {
		terminal.stdout((await Promise.resolve().then(() => require("./help.js"))).helpFor("verify"));
		return require_terminal.EXIT.ok;
	}
	const [path, ...more] = positionals;
	if (path === void 0 || more.length > 0) throw new require_terminal.UsageError("verify takes one Dockerfile");
	const format = require_model.oneOf("--format", values.format, FORMATS);
	const proof = await proveFile((0, node_path.resolve)(terminal.cwd, path), values, terminal, candidates);
	if (typeof proof === "number") return proof;
	terminal.stdout(render(proof.result, format, terminal.color));
	if (proof.kept !== null) terminal.stderr(`logs are in ${proof.kept}\n`);
	return exitCode(proof.result, terminal);
}
function render(result, format, color) {
	if (format === "json") return verifyJson(result);
	return format === "markdown" ? verifyMarkdown(result) : verifyPretty(result, color);
}
function exitCode(result, terminal) {
	if (result.verdict === "proven") return require_terminal.EXIT.ok;
	if (result.verdict !== "baseline-fails") return require_terminal.EXIT.findings;
	terminal.stderr(`stagewright: warning: nothing was proven: ${require_terminal.visibleLine(result.reason ?? "")}\n`);
	return require_terminal.EXIT.ok;
}
async function proveFile(path, values, terminal, proposed) {
	const secrets = (values.secret ?? []).map((spec) => readSecret(spec, terminal.env));
	const env = require_process.publicEnv(terminal.env, secrets.flatMap((secret) => secret.variable ?? []));
	const processes = require_process.processPort(env);
	const commit = await headCommit(processes, env, (0, node_path.dirname)(path));
	await refuse(values, terminal.env, commit.checkedOut);
	const asked = {
		engine: require_model.oneOf("--engine", values.engine, ENGINES),
		settings: await settingsOf(values, secrets, terminal),
		limits: limitsOf(values),
		keep: values.keep
	};
	const { context, candidates } = await candidatesFor(path, values, terminal, proposed);
	if (candidates.length === 0) return require_terminal.EXIT.ok;
	const original = {
		dockerfile: await read(path),
		ignore: await ignoreFor(path, context)
	};
	const foreign = foreignFrontend(original.dockerfile);
	if (foreign !== null) throw new require_terminal.UsageError(foreign);
	const progress = progressLine(terminal);
	try {
		return await prove({
			plan: {
				original,
				candidates,
				exhaustive: values.all
			},
			context,
			about: {
				path: (0, node_path.relative)(terminal.cwd, path).split(node_path.sep).join("/"),
				commit: commit.reported
			},
			...asked,
			env,
			processes,
			progress: progress.show
		});
	} catch (error) {
		progress.clear();
		return failedRun(error, terminal);
	} finally {
		progress.clear();
	}
}
async function settingsOf(values, secrets, terminal) {
	return {
		buildArgs: values["build-arg"] ?? [],
		secrets: await Promise.all(secrets.map((secret) => withValue(secret, terminal))),
		variables: readVariables(values.env ?? [], terminal.env),
		ports: ports(values.port),
		path: requestPath(values.path),
		smoke: smokeWords(values.smoke),
		depth: values.quick ? "quick" : "measured"
	};
}
function limitsOf(values) {
	const limits = limitsFor(seconds(values.timeout));
	return {
		...limits,
		candidates: values.against?.length ?? limits.candidates
	};
}
function failedRun(error, terminal) {
	if (error instanceof InterruptedBySignal) {
		terminal.stderr("stagewright: interrupted; everything of this run was removed\n");
		return INTERRUPTED;
	}
	if (error instanceof Interrupted) {
		terminal.stderr("stagewright: the time for all builds together is used up; --timeout gives more\n");
		return require_terminal.EXIT.findings;
	}
	if (error instanceof EngineError || error instanceof ContextError) throw new require_terminal.UsageError(error.message);
	throw error;
}
async function refuse(values, env, head) {
	const eventPath = env["GITHUB_EVENT_PATH"];
	const event = eventPath === void 0 ? null : parseJson(await readIfThere(eventPath) ?? "null");
	const reason = refusal({
		env,
		allowSelfHosted: values["allow-self-hosted"],
		head,
		event
	});
	const argument = forbiddenBuildArg(values["build-arg"] ?? []);
	if (reason !== null || argument !== null) throw new require_terminal.UsageError(reason ?? argument ?? "");
}
async function headCommit(processes, env, cwd) {
	const { code, stdout } = await processes.run([
		"git",
		"rev-parse",
		"HEAD"
	], {
		env,
		cwd,
		timeoutMs: 1e4
	});
	const checkedOut = code === 0 ? stdout.trim() : null;
	const eventPath = env["GITHUB_EVENT_PATH"];
	return {
		checkedOut,
		reported: pullRequestHead(eventPath === void 0 ? null : parseJson(await readIfThere(eventPath) ?? "null")) ?? checkedOut
	};
}
async function candidatesFor(path, values, terminal, proposed) {
	const named = values.context === void 0 ? null : (0, node_path.resolve)(terminal.cwd, values.context);
	if (values.against !== void 0) {
		const context = named ?? (0, node_path.dirname)(path);
		return {
			context,
			candidates: await ownCandidates(values.against, context, terminal)
		};
	}
	await read(path);
	const { context, candidates, because } = await proposed(path, named);
	if (candidates.length === 0 && because === null) throw new require_terminal.UsageError("there is no proposal for this Dockerfile; --against FILE names one");
	if (candidates.length === 0) terminal.stderr(`stagewright: nothing to prove, for there is no proposal: ${require_terminal.visibleLine(because ?? "")}\n`);
	return {
		context: named ?? context ?? (0, node_path.dirname)(path),
		candidates: values.ladder || values.all ? candidates : candidates.slice(0, 1)
	};
}
function ownCandidates(files, context, terminal) {
	return Promise.all(files.map(async (file) => {
		const other = (0, node_path.resolve)(terminal.cwd, file);
		const ignore = await ignoreFor(other, context);
		const dockerignore = ignore === null ? null : {
			path: ".dockerignore",
			text: ignore
		};
		return {
			level: files.length === 1 ? "against" : file,
			dockerfile: await read(other),
			dockerignore
		};
	}));
}
async function read(path) {
	return (0, node_fs_promises.readFile)(path, "utf8").catch(() => {
		throw new require_terminal.UsageError(`cannot read ${path}`);
	});
}
function readSecret(spec, env) {
	const fields = new Map(spec.split(",").map((part) => {
		const [name = "", ...value] = part.split("=");
		return [name, value.join("=")];
	}));
	const id = fields.get("id");
	const file = fields.get("src") ?? fields.get("source") ?? null;
	const variable = fields.get("env") ?? null;
	if (!id || file === null === (variable === null)) throw new require_terminal.UsageError(`--secret takes id=NAME,src=FILE or id=NAME,env=VARIABLE, not "${spec}"`);
	if (variable !== null && env[variable] === void 0) throw new require_terminal.UsageError(`--secret ${id}: there is no environment variable ${variable}`);
	return {
		id,
		spec,
		variable,
		file
	};
}
async function withValue(secret, terminal) {
	const { id, variable, file } = secret;
	if (file === null) return {
		id,
		spec: secret.spec,
		value: terminal.env[variable ?? ""] ?? ""
	};
	const path = (0, node_path.resolve)(terminal.cwd, file);
	return {
		id,
		spec: `id=${id},src=${path}`,
		value: await read(path)
	};
}
function ports(values) {
	if (!values || values.length === 0) return null;
	return values.map((value) => {
		const port = Number(value);
		if (Number.isInteger(port) && port > 0 && port < 65536) return port;
		throw new require_terminal.UsageError(`--port takes a number from 1 to 65535, not "${value}"`);
	});
}
function requestPath(value) {
	if (/^\/[\x21-\x7e]*$/.test(value)) return value;
	throw new require_terminal.UsageError(`--path takes the path of a URL, beginning with /, not "${value}"`);
}
function seconds(value) {
	const number = Number(value);
	if (Number.isInteger(number) && number >= 10 && number <= 21600) return number;
	throw new require_terminal.UsageError(`--timeout takes the seconds for one build, 10 to 21600, not "${value}"`);
}
function smokeWords(command) {
	if (command === void 0) return null;
	const words = splitWords(command);
	if (words && words.length > 0) return words;
	throw new require_terminal.UsageError("--smoke takes a command; a quote in it is left open, or it is empty");
}
function progressLine(terminal) {
	if (process.stderr.isTTY !== true) return {
		show: () => {},
		clear: () => {}
	};
	let last = 0;
	return {
		show(text) {
			if (performance.now() - last < 80) return;
			last = performance.now();
			const width = (process.stderr.columns ?? 80) - 1;
			terminal.stderr(`\r\u001b[K${require_terminal.visibleLine(text).slice(0, width)}`);
		},
		clear: () => terminal.stderr("\r\x1B[K")
	};
}
exports.verify = verify;
