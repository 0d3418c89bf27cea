const require_files = require("./files.js");
const require_review = require("./review.js");
const require_model = require("./model.js");
const require_process = require("./process.js");
const require_terminal = require("./terminal.js");
// lib/src/io/github/limit.js
function createLimit(width) {
	const waiting = [];
	let running = 0;
	return async (task) => {
		if (running >= width) await new Promise((resolve) => waiting.push(resolve));
		else running++;
		try {
			return await task();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else running--;
		}
	};
}
// lib/src/io/place.js
async function readPlace(source, dockerfile) {
	const [place] = await require_review.reviewAll([dockerfile], source, placeIn);
	return place ?? {
		root: null,
		sources: [],
		said: ""
	};
}
function placeIn(snapshot, path) {
	const content = snapshot.read(path);
	const model = require_model.buildModel(require_model.parse(content.kind === "text" ? content.text : ""), require_review.imageLookup({}).config);
	const { root, source, targets, uses } = require_review.createContext(snapshot, path, model);
	return {
		root,
		sources: require_review.contextSources(model),
		said: JSON.stringify([
			root,
			source,
			targets,
			uses
		])
	};
}
// lib/src/change/config-source.js
const NAMES = new Set([
	".stagewright.yaml",
	".stagewright.yml",
	".stagewright.json"
]);
function withConfigOf(source, config) {
	if (source === config) return source;
	const isConfig = (path) => NAMES.has(require_review.baseName(path));
	const paths = [...source.listing.paths.filter((path) => !isConfig(path)), ...config.listing.paths.filter(isConfig)].sort();
	return {
		listing: {
			...source.listing,
			paths
		},
		fetch: async (wanted) => new Map([...await source.fetch(wanted.filter((path) => !isConfig(path))), ...await config.fetch(wanted.filter(isConfig))])
	};
}
// lib/src/change/changes.js
function isBelow(path, directory) {
	return directory === "" || path.startsWith(`${directory}/`);
}
// lib/src/change/moves.js
const MAX_CANDIDATES = 10;
const SIMILAR = .5;
async function findOrigin(path, base, head, removed) {
	const candidates = [...removed].sort((a, b) => nearness$1(b, path) - nearness$1(a, path)).slice(0, MAX_CANDIDATES);
	if (candidates.length === 0) return null;
	const text = textOf(await head.fetch([path]), path);
	if (text === null) return null;
	const texts = await base.fetch(candidates);
	let best = null;
	for (const candidate of candidates) {
		const share = similarity(textOf(texts, candidate) ?? "", text);
		if (share >= SIMILAR && share > (best?.share ?? 0)) best = {
			path: candidate,
			share
		};
	}
	return best?.path ?? null;
}
function nearness$1(candidate, path) {
	return (require_review.baseName(candidate) === require_review.baseName(path) ? 1 : 0) + (require_review.directoryOf(candidate) === require_review.directoryOf(path) ? 2 : 0);
}
function textOf(contents, path) {
	const content = contents.get(path);
	return content?.kind === "text" ? content.text : null;
}
function similarity(a, b) {
	const lines = (text) => text.split(/\r?\n/).filter((line) => line.trim() !== "");
	const [left, right] = [lines(a), lines(b)];
	const counts = new Map();
	for (const line of left) counts.set(line, (counts.get(line) ?? 0) + 1);
	let common = 0;
	for (const line of right) {
		const count = counts.get(line) ?? 0;
		if (count > 0) common++;
		counts.set(line, count - 1);
	}
	return common / Math.max(1, left.length, right.length);
}
function movedView(base, { from, to }, { added, deleted }) {
	const [source, target] = [require_review.directoryOf(from), require_review.directoryOf(to)];
	const arrived = new Set(added);
	const place = (path) => {
		if (path === from) return to;
		if (source === target || !deleted.has(path) || !isBelow(path, source)) return path;
		const inside = source === "" ? path : path.slice(source.length + 1);
		const moved = target === "" ? inside : `${target}/${inside}`;
		return arrived.has(moved) ? moved : path;
	};
	const origin = new Map(base.listing.paths.map((path) => [place(path), path]));
	return {
		listing: {
			...base.listing,
			paths: [...origin.keys()].sort()
		},
		fetch: async (paths) => {
			const wanted = paths.map((path) => [path, origin.get(path) ?? path]);
			const contents = await base.fetch(wanted.map(([, old]) => old));
			return new Map(wanted.map(([path, old]) => [path, contents.get(old) ?? {
				kind: "unavailable",
				reason: "it was not read"
			}]));
		}
	};
}
// lib/src/change/scope.js
const PACKAGING = /^(\.?docker|containers?|build|deploy(ment)?|ops|ci|infra|\.?devcontainer|packaging)$/i;
const TELLING = /\.(jsonc?|json5|ya?ml|toml|lock[b]?|xml|gradle|kts|[a-z]+proj|sln|props|targets|mod|sum|cfg|ini|txt|sh|dockerignore)$|^(Gemfile|Pipfile|Procfile|Rakefile|Makefile|mix\.exs|\.env.*|\.npmrc|\.yarnrc|\.nvmrc|\.[a-z]+-version)$/i;
const PROSE = /\.(md|mdx|rst|adoc)$|^(LICEN[CS]E|NOTICE|AUTHORS|CODEOWNERS|CHANGELOG)$/i;
function nearness(dockerfile, { paths }) {
	const own = require_review.directoryOf(dockerfile);
	const home = PACKAGING.test(require_review.baseName(own)) ? require_review.directoryOf(own) : own;
	let found = "far";
	for (const path of paths) {
		if (path === dockerfile || isBelow(path, home)) return "near";
		if (isBelow(dockerfile, require_review.directoryOf(path)) && !PROSE.test(require_review.baseName(path))) return "near";
		if (isTelling(path)) found = "perhaps";
	}
	return found;
}
function isTelling(path) {
	return TELLING.test(require_review.baseName(path)) || require_review.buildFileKind(path) !== null;
}
function reachOf(dockerfile, place, before, { paths }) {
	if (before !== null && before.said !== place.said) return "named";
	const roots = place.root === null ? require_review.ancestors(require_review.directoryOf(dockerfile)) : [place.root];
	let reach = "none";
	for (const path of paths) {
		if (!isTelling(path)) continue;
		const found = roots.map((root) => taken(path, root, place));
		if (found.includes("named")) return "named";
		if (found.includes("whole")) reach = "whole";
	}
	return reach;
}
function taken(path, root, { sources }) {
	if (!isBelow(path, root)) return "none";
	const inside = root === "" ? path : path.slice(root.length + 1);
	if (inside === ".dockerignore") return "named";
	if (sources.some(({ path: source, glob }) => glob ? require_review.matchesGlob(source, inside) : source !== "" && (inside === source || isBelow(inside, source)))) return "named";
	return sources.some(({ path: source }) => source === "") ? "whole" : "none";
}
function changesBuilds({ paths }) {
	for (const path of paths) if (require_review.buildFileKind(path) !== null) return true;
	return false;
}
function concerns(review, reads, changes) {
	if (changes.paths.has(review.path)) return true;
	for (const path of reads) if (changes.paths.has(path) && require_review.buildFileKind(path) === null) return true;
	const context = review.context ?? require_review.directoryOf(review.path);
	const places = new Set([require_review.directoryOf(review.path), context]);
	for (const path of changes.deleted) if (places.has(require_review.directoryOf(path)) || require_review.baseName(path) === ".dockerignore") return true;
	return false;
}
// lib/src/change/review.js
const AT_A_TIME$1 = 8;
async function reviewChange(comparison) {
	const { scope, distrust, before } = comparison;
	const paths = comparison.paths.filter((path) => scope === "all" || before === null || nearness(path, before.changes) !== "far");
	const limit = createLimit(AT_A_TIME$1);
	const sides = sidesOf(comparison);
	const all = await Promise.all(paths.map((path) => limit(() => reviewOne(path, sides, comparison))));
	const pairs = all.flatMap(({ pair }) => pair ?? []);
	return {
		reviews: pairs.map(({ review, base }) => distrust ? withoutNewIgnores(review, base) : review),
		known: require_review.fingerprintsOf(pairs.flatMap(({ base }) => base ?? [])),
		before: new Map(pairs.map(({ review, base }) => [review.path, base?.source.text ?? null])),
		notes: [...new Set(all.flatMap(({ notes }) => notes)), ...addedIgnores(pairs, distrust)]
	};
}
function sidesOf({ head, before, config }) {
	return {
		head: withConfigOf(head, config),
		before: before && {
			source: withConfigOf(before.source, config),
			changes: before.changes
		}
	};
}
const NOT_CONCERNED = {
	pair: null,
	notes: []
};
async function reviewOne(path, sides, comparison) {
	const { before } = sides;
	const changed = before === null || before.changes.paths.has(path);
	const near = changed ? "near" : nearness(path, before.changes);
	const reach = near === "far" ? "none" : changed ? "whole" : await reachIn(path, sides);
	if (reach === "none" && near !== "near" && comparison.scope === "changed") return NOT_CONCERNED;
	const reads = new Set();
	const { reviews, notes } = await require_review.reviewRepository(watched(sides.head, reads), [path], comparison.request);
	const [review] = reviews;
	if (!review) return {
		pair: null,
		notes: changed ? notes : []
	};
	if (before === null) return {
		pair: {
			review,
			base: null
		},
		notes
	};
	if (reach === "named" || concerns(review, reads, before.changes)) return {
		pair: {
			review,
			base: await reviewBefore(path, before, comparison)
		},
		notes
	};
	return comparison.scope === "all" ? {
		pair: {
			review,
			base: review
		},
		notes
	} : NOT_CONCERNED;
}
async function reachIn(path, { head, before }) {
	if (before === null) return "whole";
	return reachOf(path, await readPlace(head, path), changesBuilds(before.changes) ? await readPlace(before.source, path) : null, before.changes);
}
async function reviewBefore(path, { source, changes }, { head, globs, request }) {
	const quiet = {
		...request,
		propose: false
	};
	if (require_model.createSnapshot(new Map(), source.listing).has(path)) return first(await require_review.reviewRepository(source, [path], quiet));
	const origin = await findOrigin(path, source, head, require_files.matchDockerfiles([...changes.deleted], globs));
	if (origin === null) return null;
	return first(await require_review.reviewRepository(movedView(source, {
		from: origin,
		to: path
	}, changes), [path], quiet));
}
function first({ reviews }) {
	return reviews[0] ?? null;
}
function watched(source, reads) {
	return {
		listing: source.listing,
		fetch: (paths) => {
			for (const path of paths) reads.add(path);
			return source.fetch(paths);
		}
	};
}
function newlyIgnored({ findings }, base) {
	const before = new Set(base?.findings.filter(({ ignored }) => ignored !== null).map(({ fingerprint }) => fingerprint));
	return findings.filter(({ ignored, fingerprint }) => ignored !== null && !before.has(fingerprint));
}
function withoutNewIgnores(review, base) {
	const lifted = new Set(newlyIgnored(review, base).filter(({ severity }) => severity === "error"));
	if (lifted.size === 0) return review;
	return {
		...review,
		findings: review.findings.map((finding) => lifted.has(finding) ? {
			...finding,
			ignored: null
		} : finding)
	};
}
function addedIgnores(pairs, distrust) {
	const added = pairs.flatMap(({ review, base }) => newlyIgnored(review, base));
	if (added.length === 0) return [];
	const text = `${added.length === 1 ? "1 finding is" : `${added.length} findings are`} ignored by comments that this change adds.`;
	return [distrust ? `${text} From a fork they lift no error.` : text];
}
// lib/src/io/git.js
const TIMEOUT_MS = 12e4;
const MAX_BYTES = 512 << 20;
const SAFE = [
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.hooksPath=/dev/null",
	"-c",
	"diff.relative=false"
];
const FOREIGN = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_INDEX_FILE",
	"GIT_PREFIX"
];
async function openGit(root, env) {
	const own = Object.entries(require_process.publicEnv(env, [])).filter(([name]) => !FOREIGN.includes(name));
	const quiet = {
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C"
	};
	const options = {
		env: {
			...Object.fromEntries(own),
			...quiet
		},
		cwd: root,
		timeoutMs: TIMEOUT_MS,
		maxBytes: MAX_BYTES
	};
	const port = require_process.processPort(options.env);
	const git = await port.which("git");
	if (git === null) throw new require_terminal.UsageError("--base needs git, and there is none on PATH");
	let complaint = "";
	const bytes = async (...args) => {
		const { value, finished } = await port.pipe([
			git,
			...SAFE,
			...args
		], options, collect);
		if (finished.code === null) throw new require_terminal.UsageError(`git ${args[0]} did not end: ${finished.stopped ?? finished.stderr.trim()}`);
		if (finished.code === 0) return value;
		complaint = /^(?:fatal: )?(.*)/.exec(finished.stderr)?.[1] ?? "";
		return null;
	};
	return {
		bytes,
		line: async (...args) => (await bytes(...args))?.toString("utf8").trimEnd() ?? null,
		complaint: () => complaint
	};
}
async function collect(stdout) {
	const chunks = [];
	for await (const chunk of stdout) chunks.push(chunk);
	return Buffer.concat(chunks);
}
// lib/src/io/github/error.js
var GithubError = class extends Error {
	name = "GithubError";
	status;
	constructor(message, status, options) {
		super(message, options);
		this.status = status;
	}
};
// lib/src/io/github/source.js
const MAX_LINKS = 8;
function createTreeSource(tree, readBlob, lost) {
	const read = async (path) => {
		try {
			return await readPath(tree, readBlob, path, 0);
		} catch (error) {
			if (!(error instanceof GithubError)) throw error;
			lost(path, error);
			return {
				kind: "unavailable",
				reason: error.message
			};
		}
	};
	return {
		listing: {
			paths: [...tree.files.keys()],
			complete: tree.complete,
			unlisted: tree.submodules
		},
		fetch: async (paths) => new Map(await Promise.all(paths.map(async (path) => [path, await read(path)])))
	};
}
async function readPath(tree, readBlob, path, links) {
	const file = tree.files.get(path);
	if (!file) {
		const inside = tree.submodules.find((submodule) => path.startsWith(`${submodule}/`));
		if (inside !== void 0) return {
			kind: "unavailable",
			reason: `it is in the submodule ${inside}`
		};
		if (links > 0) return {
			kind: "unavailable",
			reason: "it is a link to nothing that git tracks"
		};
		return tree.complete ? { kind: "absent" } : {
			kind: "unavailable",
			reason: "the file list is not complete"
		};
	}
	if (file.size > 5e6) return {
		kind: "unavailable",
		reason: `it is larger than ${require_model.MAX_FILE_BYTES / 1e6} MB`
	};
	const bytes = await readBlob(file.sha);
	if (file.mode !== "120000") return require_model.decode(bytes);
	if (links >= MAX_LINKS) return {
		kind: "unavailable",
		reason: "its links lead in a circle"
	};
	const target = resolveLink(path, new TextDecoder().decode(bytes));
	if (target === null) return {
		kind: "unavailable",
		reason: "it is a link out of the repository"
	};
	return readPath(tree, readBlob, target, links + 1);
}
function resolveLink(path, target) {
	if (target.startsWith("/")) return null;
	const parts = path.split("/").slice(0, -1);
	for (const part of target.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return null;
	}
	return parts.join("/");
}
// lib/src/io/revision.js
const AT_A_TIME = 4;
async function openRevision(root, rev, env) {
	const git = await openGit(root, env);
	const { base, note } = await baseOf(git, root, rev);
	const tree = await readTree(git, base);
	const limit = createLimit(AT_A_TIME);
	const readBlob = (sha) => limit(async () => await git.bytes("cat-file", "blob", sha) ?? missing(`the object ${sha}`, rev));
	return {
		source: createTreeSource(tree, readBlob, () => {}),
		changes: await readChanges(git, base),
		note
	};
}
async function baseOf(git, root, rev) {
	if (await git.line("rev-parse", "--is-inside-work-tree") !== "true") throw new require_terminal.UsageError(`--base needs git to read ${root}: ${git.complaint() || "it is no work tree"}`);
	const commit = rev.startsWith("-") ? null : await git.line("rev-parse", "--verify", "--quiet", `${rev}^{commit}`);
	const cut = await git.line("rev-parse", "--is-shallow-repository") === "true" ? " (this clone is shallow: `fetch-depth: 0` brings the history)" : "";
	if (!commit) throw new require_terminal.UsageError(`--base: git knows no commit ${rev} here${cut}`);
	const base = await git.line("merge-base", commit, "HEAD");
	if (base) return {
		base: base.split("\n")[0] ?? base,
		note: null
	};
	return {
		base: commit,
		note: `HEAD and ${rev} have no common ancestor${cut}: compared with ${commit.slice(0, 7)} itself`
	};
}
async function readTree(git, commit) {
	const out = await git.bytes("ls-tree", "-r", "-l", "-z", "--full-tree", commit);
	const files = [];
	const submodules = [];
	for (const entry of fields(out ?? missing("the tree", commit))) {
		const tab = entry.indexOf("	");
		const [mode = "", type, sha = "", size] = entry.slice(0, tab).split(/ +/);
		const path = entry.slice(tab + 1);
		if (type === "commit") submodules.push(path);
		else files.push([path, {
			mode,
			sha,
			size: Number(size)
		}]);
	}
	return {
		files: new Map(files.sort(([a], [b]) => a < b ? -1 : 1)),
		submodules,
		complete: true
	};
}
async function readChanges(git, commit) {
	const [tracked, untracked] = await Promise.all([git.bytes("diff", ...[
		"--raw",
		"-z",
		"--no-renames",
		"--no-ext-diff",
		"--no-textconv",
		"--ignore-submodules=all"
	], commit, "--"), git.bytes("ls-files", "-z", "--others", "--exclude-standard")]);
	const entries = fields(tracked ?? missing("what changed", commit));
	const status = new Map();
	for (let at = 0; at + 1 < entries.length; at += 2) status.set(entries[at + 1] ?? "", entries[at]?.slice(-1) ?? "");
	for (const path of fields(untracked ?? missing("what is not tracked", commit))) status.set(path, status.has(path) ? "M" : "A");
	const those = (letter) => [...status].filter(([, value]) => value === letter).map(([path]) => path);
	return {
		paths: new Set(status.keys()),
		added: those("A"),
		deleted: new Set(those("D"))
	};
}
function fields(out) {
	return out.toString("utf8").split("\0").filter((field) => field !== "");
}
function missing(what, rev) {
	throw new require_terminal.UsageError(`--base: git cannot read ${what} of ${rev}`);
}
// lib/src/cli/since.js
async function reviewSince(rev, { root, source, paths, overlaid }, request, env) {
	const { source: base, changes, note } = await openRevision(root, rev, env);
	const configs = require_model.createConfigReader(source, request.rules);
	const globs = await (request.config === null ? configs.for("") : configs.load(request.config));
	const reviewed = await reviewChange({
		head: source,
		before: {
			source: base,
			changes: {
				...changes,
				paths: new Set([...changes.paths, ...overlaid])
			}
		},
		config: source,
		paths,
		scope: "all",
		globs,
		request,
		distrust: false
	});
	return {
		...reviewed,
		notes: [...note === null ? [] : [note], ...reviewed.notes]
	};
}
exports.reviewSince = reviewSince;
