const require_model = require("./model.js");
const require_review = require("./review.js");
const require_proposal = require("./proposal.js");
// lib/src/facts/node/lifecycle.js
const LIFECYCLE = [
	"preinstall",
	"install",
	"postinstall",
	"prepublish",
	"preprepare",
	"prepare",
	"postprepare"
];
const HARMLESS$1 = new Set("husky is-ci echo true only-allow npx exit node-version patch-package ngcc check-node-version simple-git-hooks lefthook test : [ opencollective-postinstall opencollective".split(" "));
function lifecycle(context, project) {
	const scripts = LIFECYCLE.filter((name) => project.manifest.scripts.has(name));
	const runs = scripts.flatMap((script) => {
		const command = project.manifest.scripts.get(script) ?? "";
		return require_review.openShell(command, project.manifest).invocations.map((program) => ({
			script,
			command,
			program,
			files: needsOf(context, project, program)
		}));
	});
	const linked = localDependencies(project);
	const local = linked.filter((path) => path !== null).toSorted();
	const needs = [...new Set([...runs.flatMap(({ files }) => files ?? []), ...local])].toSorted();
	const needsSources = runs.find(({ files }) => files === null) ?? (linked.includes(null) ? {
		script: "install",
		command: "a dependency outside the project"
	} : null) ?? nativeBuild(context, project);
	return {
		scripts,
		needs,
		local,
		programs: runs.map(({ program }) => program),
		needsSources
	};
}
function nativeBuild(context, project) {
	return context.exists(require_review.joinPath(project.dir, "binding.gyp")) === "file" ? {
		script: "install",
		command: "node-gyp rebuild"
	} : null;
}
function needsOf(context, project, program) {
	if (program.name === "patch-package") return exists(context, project, "patches") ? ["patches"] : [];
	if (program.name === "prisma") return prismaSchema(context, project);
	if (program.name === "node") {
		const file = program.args.find((arg) => arg !== null && !arg.startsWith("-"));
		if (program.args.includes("-e") || program.args.includes("-p")) return [];
		const path = file ? require_review.resolve("", file) : "";
		return path !== "" && selfContained(context, require_review.joinPath(project.dir, path)) ? [path] : null;
	}
	return HARMLESS$1.has(program.name) ? [] : null;
}
function selfContained(context, path) {
	const content = context.read(path);
	return content.kind === "text" && !/(?:require\(|from\s|import\s{0,20}\(?)\s{0,20}['"]\.|readFile|readdir|__dirname|process\.cwd/.test(content.text);
}
function exists(context, project, path) {
	const kind = context.exists(require_review.joinPath(project.dir, path));
	return kind === "file" || kind === "directory";
}
function prismaSchema(context, project) {
	const json = project.manifest.json["prisma"];
	const named = typeof json === "object" && json !== null && "schema" in json && typeof json.schema === "string" ? require_review.resolve("", json.schema) : null;
	const configs = [
		"prisma.config.ts",
		"prisma.config.js",
		"prisma.config.mjs"
	].filter((name) => exists(context, project, name));
	const found = (named === null ? ["prisma", "schema.prisma"] : [named]).find((place) => exists(context, project, place));
	return found === void 0 ? null : [found, ...configs];
}
function localDependencies(project) {
	const { dependencies, devDependencies, optionalDependencies } = project.manifest;
	return [
		...dependencies,
		...devDependencies,
		...optionalDependencies
	].flatMap(([, range]) => {
		const path = /^(?:file|link|portal):(.+)$/.exec(range)?.[1];
		if (path === void 0) return [];
		const inside = require_review.resolve("", path);
		return [inside === "" || inside.startsWith("..") ? null : inside];
	});
}
// lib/src/facts/node/output.js
const HARMLESS = new Set("rimraf rm del del-cli mkdir mkdirp echo copyfiles cpx cpx2 cpy ncp cp copy copyup shx tsc-alias resolve-tspaths tspath tscpaths eslint prettier tslint biome jest vitest cross-env true prisma graphql-codegen chmod exit".split(" "));
function nodeOutput(context, project, programs) {
	const found = programs.flatMap((program) => outputOf(context, project, program) ?? []);
	const first = found[0];
	if (!first || found.some(({ dir }) => dir !== first.dir)) return null;
	const unknown = programs.find((program) => !HARMLESS.has(program.name) && outputOf(context, project, program) === null);
	return {
		...first,
		complete: !unknown,
		unknown: unknown ? [unknown.name, ...unknown.texts].join(" ") : null
	};
}
function outputOf(context, project, { name, args, texts }) {
	if (name === "tsc" || name === "ttsc") return fromCompiler(context, project, texts);
	if (name === "nest" && args[0] === "build") return fromNest(context, project, texts);
	if (name === "tsup") return fromFlag(project, texts, [
		"--out-dir",
		"-d",
		"--outDir"
	], "tsup", context, "tsup.config", "dist");
	if (name === "babel") return fromFlag(project, texts, ["--out-dir", "-d"], "babel", context, null, null);
	if (name === "swc") return fromFlag(project, texts, ["--out-dir", "-d"], "swc", context, null, null);
	if (name === "esbuild") return fromFlag(project, texts, ["--outdir", "--outfile"], "esbuild", context, null, null);
	if (name === "ncc") return fromFlag(project, texts, ["-o", "--out"], "ncc", context, null, "dist");
	return null;
}
function flagValue(texts, flags) {
	for (const [index, text] of texts.entries()) {
		const flag = flags.find((name) => text === name || text.startsWith(`${name}=`));
		if (flag) return text.length > flag.length ? text.slice(flag.length + 1) : texts[index + 1] ?? null;
	}
	return null;
}
function fromFlag(project, texts, flags, by, context, config, usual) {
	const configured = config !== null && context.list().paths.some((path) => path.startsWith(require_review.joinPath(project.dir, config)));
	const value = flagValue(texts, flags) ?? (configured ? null : usual);
	if (value === null) return null;
	const clean = require_review.resolve("", value.replace(/^(["'])(.*)\1$/, "$2"));
	const dir = /\.[cm]?js$/.test(clean) ? clean.includes("/") ? clean.slice(0, clean.lastIndexOf("/")) : "" : clean;
	const aliases = BUNDLERS.has(by) || by === "swc" || by === "babel";
	return dir === "" ? null : {
		dir,
		rootDir: sourceRoot(texts, flags),
		by,
		saidBy: project.manifest.path,
		aliases
	};
}
const BUNDLERS = new Set([
	"tsup",
	"esbuild",
	"ncc"
]);
function sourceRoot(texts, flags) {
	const source = texts.find((text, index) => !text.startsWith("-") && !flags.includes(texts[index - 1] ?? "") && text !== "build") ?? "src";
	const clean = require_review.resolve("", source.replace(/^(["'])(.*)\1$/, "$2").replace(/\/?\*.*$/, ""));
	return /\.[cm]?[jt]sx?$/.test(clean) ? clean.includes("/") ? clean.slice(0, clean.lastIndexOf("/")) : "" : clean;
}
function fromCompiler(context, project, texts) {
	const named = flagValue(texts, [
		"-p",
		"--project",
		"-b",
		"--build"
	]);
	const file = named === null || named.startsWith("-") ? "tsconfig.json" : require_review.resolve("", named);
	const config = require_review.readTsConfig(context, require_review.joinPath(project.dir, /\.json$/.test(file) ? file : `${file}/tsconfig.json`));
	if (texts.includes("--noEmit") || config?.noEmit) return null;
	return config ? fromConfig(context, project, config, flagValue(texts, ["--outDir"]), "tsc") : null;
}
function fromNest(context, project, texts) {
	const nest = require_review.readNestConfig(context, project.dir);
	if (nest?.monorepo) return null;
	const named = flagValue(texts, ["-p", "--path"]) ?? nest?.tsConfigPath;
	const candidates = named ? [named] : ["tsconfig.build.json", "tsconfig.json"];
	for (const name of candidates) {
		const config = require_review.readTsConfig(context, require_review.joinPath(project.dir, name));
		if (config) return fromConfig(context, project, config, null, "nest build");
	}
	return null;
}
function fromConfig(context, project, config, flag, by) {
	const outDir = flag === null ? relative(project, config.outDir) : require_review.resolve("", flag);
	if (!outDir || !config.complete) return null;
	const rootDir = config.rootDir === null ? commonRoot(context, project, config, outDir) : relative(project, config.rootDir);
	return rootDir === null ? null : {
		dir: outDir,
		rootDir,
		by,
		saidBy: config.path,
		aliases: config.paths
	};
}
function relative(project, path) {
	if (path === null || project.dir === "") return path;
	return path === project.dir ? "" : path.startsWith(`${project.dir}/`) ? path.slice(project.dir.length + 1) : null;
}
function commonRoot(context, project, config, outDir) {
	const listing = context.list();
	if (!listing.complete) return null;
	const prefix = project.dir === "" ? "" : `${project.dir}/`;
	const included = (config.include ?? ["**/*"]).map((pattern) => pattern.replace(/^\.\//, "").replace(/\/?\*.*$/, ""));
	const excluded = (config.exclude ?? []).map((pattern) => pattern.replace(/^\.\//, "").replace(/\/?\*\*?$/, ""));
	const files = listing.paths.filter((path) => path.startsWith(prefix) && /(?<!\.d)\.[cm]?tsx?$/.test(path) && !path.includes("node_modules/")).map((path) => path.slice(prefix.length)).filter((path) => !path.startsWith(`${outDir}/`)).filter((path) => included.some((dir) => dir === "" || path === dir || path.startsWith(`${dir}/`))).filter((path) => !excluded.some((dir) => isExcluded(path, dir)));
	if (files.length === 0) return null;
	const [first = [], ...rest] = files.map((path) => path.split("/").slice(0, -1));
	let length = first.length;
	for (const parts of rest) {
		let shared = 0;
		while (shared < length && parts[shared] === first[shared]) shared++;
		length = shared;
	}
	return first.slice(0, length).join("/");
}
function isExcluded(path, pattern) {
	if (pattern.startsWith("**/")) return require_review.matchesGlob(pattern.slice(3), path.slice(path.lastIndexOf("/") + 1));
	return path === pattern || path.startsWith(`${pattern}/`);
}
// lib/src/facts/node/roles.js
const MANAGERS = new Set([
	"npm",
	"yarn",
	"pnpm",
	"bun"
]);
const VALUED = new Set([
	"--registry",
	"--loglevel",
	"--network-timeout",
	"--prefix",
	"-C",
	"--cache",
	"--fetch-timeout",
	"--fetch-retries",
	"--fetch-retry-mintimeout",
	"--fetch-retry-maxtimeout",
	"--omit",
	"--include",
	"--workspace",
	"-w",
	"--cwd",
	"--cache-folder",
	"--maxsockets",
	"--store-dir",
	"--filter",
	"--userconfig",
	"--location"
]);
function plainArgs(call) {
	return call.args.flatMap((arg, index) => {
		const isValue = VALUED.has(call.args[index - 1] ?? "") && MANAGERS.has(call.name);
		return arg?.startsWith("-") || isValue ? [] : [arg ?? call.texts[index] ?? ""];
	});
}
const INSTALLS = new Set([
	"install",
	"i",
	"ci",
	"clean-install",
	"install-clean",
	"isntall",
	"add",
	"in"
]);
const VERBS = new Map([
	["prune", "prune"],
	["dedupe", "prune"],
	["cache", "clean"],
	["store", "clean"],
	["autoclean", "clean"],
	["config", "config"],
	["set", "config"],
	["rebuild", "generate"],
	["rb", "generate"],
	["audit", "nothing"],
	["version", "nothing"],
	["ls", "nothing"],
	["list", "nothing"],
	["", "nothing"]
]);
function managerRole(call, words) {
	if (call.name === "corepack") return "config";
	if (!MANAGERS.has(call.name)) return null;
	const verb = words[0] ?? (call.name === "yarn" ? "install" : "");
	if (call.name === "yarn" && verb === "global") return "global";
	return INSTALLS.has(verb) ? installRole(call, words) : VERBS.get(verb) ?? null;
}
function installRole(call, words) {
	if (call.args.some((arg) => arg === "-g" || arg === "--global" || arg === "--location=global")) return "global";
	if (call.name === "yarn" && words[0] !== "add") return "install";
	return words.length > 1 ? "add-packages" : "install";
}
function scriptRole(names, programs) {
	if (names.every((name) => /^(build|compile|bundle|transpile|tsc|dist|webpack|prebuild)\b/.test(name))) return "compile";
	if (names.every((name) => /^(test|lint|eslint|typecheck|type-check|check|format|prettier|coverage|audit)\b/.test(name))) return "check";
	const roles = new Set(programs.map(toolRole));
	if ([...roles].every((role) => role === "compile" || role === "nothing" || role === "files" || role === "generate")) return roles.has("compile") ? "compile" : roles.has("generate") ? "generate" : "script";
	if ([...roles].every((role) => role === "check" || role === "nothing")) return "check";
	return "script";
}
const ROLE_OF = new Map([
	["compile", "tsc tsc-alias tsconfig-paths-replace resolve-tspaths tspath tscpaths ttsc tsup tsdown unbuild esbuild rollup webpack webpack-cli vite babel swc spack ncc parcel nest ng sass node-sass tailwindcss postcss copyfiles cpx cpx2 cpy ncp copy cpr copyup grunt gulp react-scripts vue-cli-service next nuxt nuxi astro pkgroll microbundle shx api-extractor openapi-generator-cli"],
	["generate", "node-gyp napi graphql-codegen typegen"],
	["check", "jest mocha vitest ava tap nyc c8 eslint tslint prettier standard xo biome oxlint cypress playwright depcheck"],
	["nothing", "echo printf true : set ls pwd whoami which date export node-version sleep uname id env"],
	["account", "adduser useradd addgroup groupadd usermod groupmod deluser delgroup"],
	["files", "mkdir chown chmod touch cp mv ln rm rmdir install rimraf del del-cli mkdirp"],
	["os", "apt apt-get apk yum dnf microdnf"]
].flatMap(([role, names]) => names.split(" ").map((name) => [name, role])));
function toolRole(call) {
	const role = ROLE_OF.get(call.name) ?? SPECIAL.get(call.name)?.(call) ?? "unknown";
	if (call.name === "rm" && pathsOf(call, "/").every(isCache)) return "clean";
	return role === "nothing" && call.redirected ? "unknown" : role;
}
const SPECIAL = new Map([
	["prisma", (call) => plainArgs(call)[0] === "generate" ? "generate" : "unknown"],
	["sed", (call) => call.args.some((arg) => /^(-i|--in-place)/.test(arg ?? "")) ? "files" : "unknown"],
	["node", interpreterRole],
	["ts-node", interpreterRole],
	["tsx", interpreterRole]
]);
function interpreterRole(call) {
	return call.args.some((arg) => arg === "-v" || arg === "--version") ? "nothing" : "script";
}
function isCache(path) {
	return /^\/(var\/lib\/apt\/lists|var\/cache\/(apt|apk)|root\/\.(npm|cache|node-gyp|yarn\w*)|tmp|var\/tmp|usr\/local\/share\/\.cache|home\/node\/\.npm)(\/|$)/.test(path);
}
function packagesOf(call) {
	const words = [];
	for (let at = 0; at < call.args.length; at++) {
		const word = call.args[at] ?? call.texts[at] ?? "";
		if (/^(-t|--virtual|-o|--repository|-X|--target-release)$/.test(word)) at++;
		else if (!word.startsWith("-")) words.push(word);
	}
	return words[0] === "install" || words[0] === "add" ? words.slice(1) : [];
}
function pathsOf(call, dir) {
	const words = plainArgs(call).map((word) => word.replace(/^(~|\$HOME|\$\{HOME\})(?=\/|$)/, "/root"));
	const skip = call.name === "chown" || call.name === "chmod" || call.name === "sed" && !call.args.includes("-e") ? 1 : 0;
	return words.slice(skip).map((word) => require_review.normalise(dir, word));
}
// lib/src/facts/node/steps.js
const nodeSteps = require_review.fact((stage) => stage.instructions.flatMap((instruction) => instruction.keyword === "RUN" ? [{
	instruction,
	parts: partsOf(stage, instruction),
	moves: changesDirectory(instruction)
}] : []));
function manifestAt(stage, dir) {
	const path = require_review.contextPathOf(stage, require_review.normalise(dir, "package.json"));
	if (path === null) return null;
	const reading = require_review.readNodeProject(require_review.buildOf(stage).context, path.slice(0, -12).replace(/\/$/, ""));
	return reading.kind === "project" ? reading.project.manifest : null;
}
function changesDirectory({ command }) {
	return command.form === "shell" && require_review.shellCommands(command.script).some(({ name }) => name === "cd" || name === "pushd");
}
function partsOf(stage, instruction) {
	const workdir = require_review.normalise("/", require_review.stateBefore(stage, instruction).workdir);
	const { command } = instruction;
	if (command.form === "exec") return require_review.openWords(command.words.map((word) => word.text), null).invocations.map((call) => ({
		...partOf(call, workdir, manifestAt(stage, workdir)),
		source: null
	}));
	let dir = workdir;
	return require_review.shellCommands(command.script).flatMap((shellCommand) => {
		const call = require_review.openCommands([shellCommand], null).invocations[0];
		if (!call) return shellCommand.name === null && shellCommand.words.length > 0 ? [unknownPart(shellCommand, dir)] : [];
		if (call.name === "cd") {
			dir = require_review.normalise(dir, call.args[0] ?? "/root");
			return [];
		}
		const part = partOf(call, dir, manifestAt(stage, dir));
		const written = redirectTarget(shellCommand);
		if (written !== null && part.role === "unknown" && WRITES_TEXT.has(call.name)) return [{
			...part,
			role: "files",
			names: [require_review.normalise(dir, written)],
			source: shellCommand
		}];
		return [{
			...part,
			source: shellCommand
		}];
	});
}
const WRITES_TEXT = new Set([
	"echo",
	"printf",
	"cat",
	":",
	"true"
]);
function redirectTarget(command) {
	return command.redirects.find(({ operator }) => operator.includes(">") && !operator.includes("&"))?.target?.value ?? null;
}
function unknownPart(command, dir) {
	const texts = command.words.map((word) => word.text);
	const call = {
		name: texts[0] ?? "",
		args: texts.slice(1),
		texts: texts.slice(1),
		variables: [],
		wrappers: [],
		after: command.after,
		within: command.within,
		redirected: false,
		scripts: []
	};
	return {
		role: "unknown",
		call,
		programs: [call],
		dir,
		source: command,
		names: []
	};
}
function partOf(call, dir, manifest) {
	const words = plainArgs(call);
	const managed = managerRole(call, words);
	if (managed) return {
		role: managed,
		call,
		programs: [call],
		dir,
		names: words.slice(1)
	};
	const scripts = require_review.scriptCall(call.name, call.args);
	if (scripts) return scriptPart(call, scripts, dir, manifest);
	const role = toolRole(call);
	const names = role === "os" ? packagesOf(call) : role === "files" ? pathsOf(call, dir) : [];
	return {
		role,
		call,
		programs: [call],
		dir,
		names
	};
}
function scriptPart(call, scripts, dir, manifest) {
	const opened = manifest ? require_review.openCommands([asCommand(call)], manifest) : null;
	const programs = opened && opened.invocations.length > 0 ? opened.invocations : [call];
	return {
		role: scriptRole(scripts, programs),
		call,
		programs,
		dir,
		names: scripts
	};
}
function asCommand(call) {
	const span = {
		start: 0,
		end: 0
	};
	const word = (value, index) => ({
		text: call.texts[index - 1] ?? value ?? "",
		value,
		span
	});
	return {
		name: call.name,
		words: [call.name, ...call.args].map(word),
		assignments: [],
		redirects: [],
		after: call.after,
		within: call.within,
		guards: [],
		span
	};
}
// lib/src/propose/check-files.js
function missingCopies(build) {
	return build.stages.flatMap((stage) => stage.edges.filter(({ via }) => via !== "FROM").flatMap(({ source, instruction }) => {
		if (source.kind === "invalid") return [`${instruction.keyword} --from=${source.reference} names no stage`];
		if (source.kind === "image") return build.images.facts(source.reference) ? [] : [`--from=${source.reference} names neither a stage nor a known image`];
		const transfer = require_review.transfers(stage).find((one) => one.instruction === instruction);
		return (transfer?.sources.filter((path) => !makes(transfer.from, path)) ?? []).map((path) => `${path} is not made in stage ${source.stage.name ?? source.stage.index}`);
	}));
}
function missingManifests(build) {
	if (build.context.root === null) return [];
	return build.stages.flatMap((stage) => nodeSteps(stage).flatMap(({ parts }) => parts.filter(({ role, call }) => role === "install" && call.name === "npm" && call.args.includes("ci")).flatMap(({ dir }) => {
		const has = (name) => require_review.contextPathOf(stage, require_review.normalise(dir, name)) !== null;
		if (!has("package.json")) return [`package.json is not in ${dir} when \`npm ci\` runs`];
		return has("package-lock.json") || has("npm-shrinkwrap.json") ? [] : [`no lockfile is in ${dir} when \`npm ci\` runs`];
	})));
}
function makes(stage, path) {
	if (path === "/" || isSystem(path)) return true;
	if (require_review.contextPathOf(stage, path) !== null) return true;
	if (require_review.placements(stage).some(({ target }) => require_review.below(path, target) !== null)) return true;
	if (stage.instructions.some((node) => node.keyword === "WORKDIR" && node.value && require_review.below(path, require_review.normalise("/", node.value.text)) !== null)) return true;
	if (nodeSteps(stage).some(({ parts }) => parts.some((part) => partMakes(stage, part, path)))) return true;
	if (require_review.transfers(stage).some((transfer) => require_review.below(path, transfer.target) !== null || require_review.origins(transfer, path).some((origin) => makes(transfer.from, origin)))) return true;
	return stage.base.kind === "stage" && makes(stage.base.stage, path);
}
function isSystem(path) {
	return /^\/(bin|sbin|lib|lib64|usr|etc|var|opt|root|home|tmp|dev|proc)(\/|$)/.test(path) && !/^\/(usr\/src|home|opt|var\/www|root)\/./.test(path);
}
function partMakes(stage, part, path) {
	const { dir, role, names } = part;
	if (role === "install" || role === "add-packages") return require_review.below(require_review.normalise(dir, "node_modules"), path) !== null || installMakes(stage, part, path);
	if (role === "files") return part.call.name !== "rm" && names.some((name) => require_review.below(name, path) !== null || require_review.below(path, name) !== null);
	if (role === "compile") return outputMakes(stage, part, path);
	return (role === "script" || role === "unknown" || role === "generate") && require_review.below(dir, path) !== null;
}
function installMakes(stage, part, path) {
	const manifest = require_review.contextPathOf(stage, require_review.normalise(part.dir, "package.json"));
	const { context } = require_review.buildOf(stage);
	const reading = manifest === null ? null : require_review.readNodeProject(context, manifest.replace(/\/?package\.json$/, ""));
	if (reading?.kind !== "project") return false;
	const { needsSources, programs } = lifecycle(context, reading.project);
	const output = needsSources ? nodeOutput(context, reading.project, programs) : null;
	return output !== null && require_review.below(require_review.normalise(part.dir, output.dir), path) !== null;
}
function outputMakes(stage, part, path) {
	const manifest = require_review.contextPathOf(stage, require_review.normalise(part.dir, "package.json"));
	const { context } = require_review.buildOf(stage);
	const reading = manifest === null ? null : require_review.readNodeProject(context, manifest.replace(/\/?package\.json$/, ""));
	const output = reading?.kind === "project" ? nodeOutput(context, reading.project, part.programs) : null;
	if (!output?.complete) return require_review.below(part.dir, path) !== null;
	return require_review.below(require_review.normalise(part.dir, output.dir), path) !== null;
}
function missingPrograms(build, stage) {
	const started = require_review.startedProgram(stage);
	const files = [...started.file ? [started.file.path] : [], ...started.preloads].filter((path) => !hasFile(stage, path));
	const programs = started.programs.filter(({ name, scripts, wrappers }) => scripts.length === 0 && !wrappers.includes("npx") && !hasProgram(stage, name));
	return [
		...files.map((path) => `${path}, which it starts, is not in the shipped stage`),
		...missingScript(stage, started.words),
		...programs.map(({ name }) => `\`${name}\` is not in the shipped stage`),
		...missingManifest(build, stage, started.words),
		...missingProbe(stage)
	];
}
function missingScript(stage, words) {
	const entry = words.find((word) => /^\.{0,2}\/.*\.sh$|^[\w-]+\.sh$/.test(word) && word !== "docker-entrypoint.sh");
	if (entry === void 0) return [];
	return [stage.config.WorkingDir || "/", "/usr/local/bin"].some((dir) => makes(stage, require_review.normalise(dir, entry))) ? [] : [`${entry} is not in the shipped stage`];
}
function missingManifest(build, stage, words) {
	if (!words.some((word) => /^npm\b|\bnpm (start|run)\b/.test(word)) || build.context.root === null) return [];
	return require_review.contextPathOf(stage, require_review.normalise(stage.config.WorkingDir || "/", "package.json")) === null ? ["package.json, which `npm` reads at start, is not in the shipped stage"] : [];
}
function hasFile(stage, path) {
	return [
		path,
		`${path}.js`,
		`${path}.mjs`,
		`${path}.cjs`,
		`${path}/index.js`
	].some((option) => makes(stage, option));
}
function missingProbe(stage) {
	const test = stage.config.Healthcheck?.Test ?? [];
	return (test[0] === "CMD" ? test.slice(1, 2) : test[0] === "CMD-SHELL" ? (test[1] ?? "").split(/[;|&]+/).map((part) => part.trim().split(/\s+/)[0] ?? "") : []).filter((word) => word !== "" && !hasProgram(stage, word.slice(word.lastIndexOf("/") + 1))).map((word) => `HEALTHCHECK calls \`${word}\`, which is not in the shipped stage`);
}
const SHELL_WORDS = new Set([
	"exit",
	"test",
	"[",
	"true",
	"false",
	"echo",
	"cd",
	"exec",
	"sh",
	"set",
	"export",
	":",
	"if",
	"sleep",
	"cat",
	"grep",
	"ls",
	"env",
	"kill",
	"pgrep"
]);
function hasProgram(stage, name) {
	if (SHELL_WORDS.has(name) || name.includes("$") || name.includes(".")) return true;
	const root = rootStage(stage);
	const facts = root.base.kind === "image" ? require_review.buildOf(root).images.facts(root.base.reference) : null;
	if (!facts || facts.tools === null) return true;
	if (name === facts.language || name === "nodejs" || name === "bash" || facts.tools.includes(name)) return true;
	if (facts.language === "node" && /^(npm|npx|yarn|corepack)$/.test(name)) return true;
	const packages = require_review.osPackages(stage).map((one) => one.name);
	if (packages.includes(name) || packages.some((one) => one.startsWith(`${name}-`) || PROVIDES.get(one) === name)) return true;
	return chain$1(stage).some((part) => nodeSteps(part).some(({ parts }) => parts.some((one) => one.role === "global" || one.role === "unknown"))) || chain$1(stage).some((part) => require_review.placements(part).some(({ target }) => /\/bin(\/|$)/.test(target)));
}
const PROVIDES = new Map([
	["procps", "ps"],
	["netcat-openbsd", "nc"],
	["supervisor", "supervisord"],
	["imagemagick", "convert"]
]);
function rootStage(stage) {
	return stage.base.kind === "stage" ? rootStage(stage.base.stage) : stage;
}
function chain$1(stage) {
	return stage.base.kind === "stage" ? [...chain$1(stage.base.stage), stage] : [stage];
}
// lib/src/facts/node/reads.js
const CALLS = /\b(readFile|readFileSync|createReadStream|readdir|readdirSync|opendir|readJson|readJsonSync|readJSON|existsSync|access|accessSync|stat|statSync|lstatSync|sendFile|sendfile|download|renderFile|compileFile|loadSync|loadPackageDefinition|static|serveStatic|koaStatic|useStaticAssets|setBaseViewsDir|fork|Worker|YAML\.load|loadFilesSync)\s*\(/g;
const SETTINGS = /\b(?:root|rootPath|directory|viewsDir|layoutsDir|partialsDir|templateDir|templates|protoPath|apiSpec|filename|dir)\s*:\s*(?=(?:path\.|join\(|resolve\(|__dirname|process\.cwd|['"`]\.{0,2}\/))/g;
const KNOWN_DIRECTORY = /\b__dirname\b|\bprocess\.cwd\(\)|\bimport\.meta\.(?:url|dirname|filename)\b/g;
const FILE_SYSTEM = /['"](?:node:)?fs(?:\/promises)?['"]|['"](?:fs-extra|graceful-fs)['"]/;
const NEEDS_FILE_SYSTEM = /^(readFile|readFileSync|createReadStream|readdir|readdirSync|opendir|readJson|readJsonSync|readJSON|existsSync|access|accessSync|stat|statSync|lstatSync)$/;
const HANDED_ON = /(?<!['"`\w$])(readFile|readFileSync|createReadStream|readdir|readdirSync|opendir|readJson|readJsonSync|readJSON)\b(?!\s*(?:\(|,|\}|\?\.\(|['"`]))/;
const LIBRARIES = new Map([
	["config", ["config"]],
	["dotenv", [".env"]],
	["dotenv-safe", [".env", ".env.example"]],
	["dotenv-flow", [
		".env",
		".env.production",
		".env.development"
	]],
	["@nestjs/config", [".env"]],
	["i18n", ["locales"]],
	["i18next-fs-backend", null],
	["nestjs-i18n", null],
	["knex", [
		"knexfile.js",
		"migrations",
		"seeds"
	]],
	["sequelize", [
		"config",
		"migrations",
		"seeders",
		"models"
	]],
	["umzug", null],
	["swagger-jsdoc", null],
	["express-jsdoc-swagger", null],
	["glob", null],
	["fast-glob", null],
	["globby", null],
	["require-all", null],
	["require-directory", null],
	["app-root-path", null],
	["@fastify/autoload", null],
	["awilix", null],
	["consign", null],
	["tsconfig-paths", ["tsconfig.json"]],
	["newrelic", ["newrelic.js", "newrelic.cjs"]],
	["ejs", ["views"]],
	["pug", ["views"]],
	["hbs", ["views"]],
	["express-handlebars", ["views"]],
	["nunjucks", ["views", "templates"]],
	["@grpc/proto-loader", ["proto", "protos"]],
	["oidc-provider", null],
	["next", null],
	["nuxt", null],
	["@adonisjs/core", null],
	["cosmiconfig", null],
	["lilconfig", null],
	["nconf", null],
	["rc", null],
	["@strapi/strapi", null],
	["sails", null],
	["@redwoodjs/api", null]
]);
function projectReads(sources, place, context, project, outDir) {
	const paths = new Map();
	const report = new Reporter(paths, context, project, outDir);
	for (const file of sources.files) {
		for (const reading of readings(file)) report.reading(file, reading, place);
		report.handedOn(file);
		report.literals(file);
	}
	for (const [name, at] of sources.packages) report.library(name, at);
	return {
		paths,
		unknown: report.unknown
	};
}
function readings(file) {
	const usesFiles = FILE_SYSTEM.test(file.code);
	const calls = [...file.code.matchAll(CALLS)].flatMap((match) => {
		const name = match[1] ?? "";
		if (NEEDS_FILE_SYSTEM.test(name) && !usesFiles) return [];
		const first = require_review.callArguments(file.code, match.index + match[0].length - 1)[0];
		return first === void 0 ? [] : [{
			expression: first,
			at: require_review.evidenceAt(file, match.index),
			certain: isCertain(name, first)
		}];
	});
	const settings = [...file.code.matchAll(SETTINGS)].map((match) => ({
		expression: require_review.splitTop(file.code.slice(match.index + match[0].length, match.index + match[0].length + 200), ",")[0]?.split("\n")[0]?.replace(/[\s}\])]+$/, (end) => end.includes(")") ? ")" : "") ?? "",
		at: require_review.evidenceAt(file, match.index),
		certain: false
	}));
	return [
		...calls,
		...settings,
		...mentions(file)
	];
}
function isCertain(name, argument) {
	if (/^(static|fork|Worker|download|access|stat|loadPackageDefinition)$/.test(name)) return /__dirname|process\.cwd|^['"`]|path\./.test(argument);
	return true;
}
function mentions(file) {
	return [...file.code.matchAll(KNOWN_DIRECTORY)].flatMap((match) => {
		const open = file.code.slice(0, match.index).match(/(?:path\.)?(?:join|resolve)\(\s*$/);
		const at = require_review.evidenceAt(file, match.index);
		if (open) {
			const start = match.index - open[0].length;
			return [{
				expression: `join(${require_review.callArguments(file.code, match.index - 1 - (open[0].length - open[0].trimEnd().length)).join(",")})`,
				at: {
					...at,
					line: require_review.evidenceAt(file, start).line
				},
				certain: true
			}];
		}
		if (/`[^`\n]*$/.exec(file.code.slice(0, match.index))) return [];
		const rest = /^[^;\n,)]*/.exec(file.code.slice(match.index))?.[0] ?? match[0];
		return /^\S+\s*\+/.test(rest) ? [{
			expression: rest,
			at,
			certain: true
		}] : [];
	});
}
var Reporter = class {
	unknown = null;
	#paths;
	#context;
	#project;
	#outDir;
	constructor(paths, context, project, outDir) {
		this.#paths = paths;
		this.#context = context;
		this.#project = project;
		this.#outDir = outDir;
	}
	reading(file, { expression, at, certain }, place) {
		const found = require_review.resolvePath(file, expression, place);
		if (found) this.add(found.path, found.open, at);
		else if (certain) this.unknown ??= {
			at,
			because: "opens a file whose path is computed"
		};
	}
	handedOn(file) {
		const found = FILE_SYSTEM.test(file.code) ? HANDED_ON.exec(file.code) : null;
		if (found) this.unknown ??= {
			at: require_review.evidenceAt(file, found.index),
			because: `hands \`${found[1]}\` on, and what that opens cannot be told`
		};
	}
	library(name, at) {
		const directories = LIBRARIES.get(name);
		if (directories === null) this.unknown ??= {
			at,
			because: `\`${name}\` finds files by itself`
		};
		for (const directory of directories ?? []) this.add(`${this.#project.at}/${directory}`, true, at);
	}
	add(path, open, at) {
		const inside = require_review.below(this.#project.at, path);
		if (inside === null) return;
		if (inside === "") {
			if (open) this.unknown ??= {
				at,
				because: "opens files of the whole work directory"
			};
			return;
		}
		if (inside === this.#outDir || inside.startsWith(`${this.#outDir}/`) || inside.startsWith("node_modules")) return;
		const existing = this.#existing(inside);
		if (existing !== null && !this.#paths.has(existing)) this.#paths.set(existing, at);
	}
	literals(file) {
		for (const match of file.code.matchAll(/['"`]((?:\.{1,2}\/)*[\w.-]+(?:\/[\w.-]+)*)\/?['"`]/g)) {
			const path = (match[1] ?? "").replace(/^(?:\.{1,2}\/)+/, "");
			if (/^\.*$/.test(path) || !/[./]/.test(match[1] ?? "") && !ASSET_NAMES.has(path)) continue;
			if (/\.[cm]?[jt]sx?$/.test(path) || /^(src|test|tests|node_modules|dist|package-lock\.json)(\/|$)/.test(path)) continue;
			if (!/\b(?:from|import|require\()\s*$/.test(file.code.slice(Math.max(0, match.index - 12), match.index)) || /\.json$/.test(path)) this.add(`${this.#project.at}/${path}`, false, require_review.evidenceAt(file, match.index));
		}
	}
	#existing(path) {
		const full = this.#project.dir === "" ? path : `${this.#project.dir}/${path}`;
		const kind = this.#context.exists(full);
		return (kind === "file" || kind === "directory") && !this.#context.ignore.ignores(full) ? path : null;
	}
};
const ASSET_NAMES = new Set("public views templates static assets locales i18n migrations seeds prisma proto protos schema schemas swagger openapi certs config emails data".split(" "));
// lib/src/propose/stacks/node-packages.js
const BUILD_ONLY = /^(build-essential|build-base|gcc|g\+\+|cpp|make|cmake|autoconf|automake|libtool|m4|bison|flex|nasm|yasm|patch|pkg-config|pkgconf|pkgconfig|python3-dev|python-dev|python3-setuptools|py3-setuptools|python-is-python3|node-gyp|musl-dev|libc-dev|libc6-dev|linux-headers|binutils|gyp|clang|llvm|apt-utils|libtool-bin)$/;
const BUILD_UNLESS_CALLED = /^(python|python2|python3|python3-pip|py3-pip|git|openssh|openssh-client)$/;
const RUNTIME_ONLY = /^(tini|dumb-init|tzdata|ffmpeg|chromium|chromium-browser|nss|freetype|harfbuzz|ttf-.+|font-.+|fonts-.+|procps|supervisor|cron|nginx|graphicsmagick|imagemagick|ghostscript|poppler-utils|su-exec|gosu|postgresql-client|mysql-client|mariadb-client|redis-tools|netcat.*|nano|vim|htop|less|libnss3|libatk.*|libgbm1|libasound2.*|xdg-utils|wait-for-it)$/;
function packageUse(name, used, calls) {
	const bare = name.replace(/[=~<>].*$/, "");
	const program = bare.replace(/-client$/, "").replace(/^openssh$/, "ssh");
	if (used.has(bare) || used.has(program)) return "both";
	if (BUILD_ONLY.test(bare) || !calls && BUILD_UNLESS_CALLED.test(bare)) return "build";
	return RUNTIME_ONLY.test(bare) ? "runtime" : "both";
}
function removedBy({ args, texts }) {
	const [verb, ...names] = args.flatMap((arg, index) => {
		const word = arg ?? texts[index] ?? "";
		return word.startsWith("-") ? [] : [word];
	});
	return verb !== void 0 && /^(del|remove|purge|autoremove|autopurge)$/.test(verb) ? names : null;
}
const NEEDED_ON_SLIM = new Map([
	["@prisma/client", ["openssl"]],
	["prisma", ["openssl"]],
	["node-rdkafka", [
		"libsasl2-2",
		"libssl3",
		"libzstd1",
		"liblz4-1"
	]],
	["simple-git", ["git"]],
	["nodegit", ["libgssapi-krb5-2", "libssl3"]],
	["gm", ["graphicsmagick"]],
	["fluent-ffmpeg", ["ffmpeg"]]
]);
const KEEP_FULL = new Map([
	["python-shell", "runs Python"],
	["puppeteer", "starts a browser that needs system libraries"],
	["playwright", "starts a browser that needs system libraries"],
	["imagemagick", "runs ImageMagick"],
	["canvas", "links system libraries when it is compiled"],
	["oracledb", "links the Oracle client"],
	["ibm_db", "links the DB2 client"],
	["node-pty", "starts shells"],
	["youtube-dl-exec", "runs Python"],
	["ytdl-exec", "runs Python"],
	["node-jq", "runs jq"],
	["wkhtmltopdf", "runs wkhtmltopdf"],
	["html-pdf", "starts PhantomJS, which needs system libraries"],
	["phantomjs-prebuilt", "starts PhantomJS, which needs system libraries"],
	["libreoffice-convert", "runs LibreOffice"]
]);
// lib/src/propose/stacks/node-sides.js
const BUILD_ROLES = new Set([
	"install",
	"add-packages",
	"prune",
	"clean",
	"compile",
	"generate",
	"check",
	"script",
	"nothing",
	"config"
]);
function partSide(part, scene, used, step) {
	if (part.role === "os") return osSide(step, used);
	if (part.role === "clean" && step.parts.some(({ role }) => role === "os")) return osSide(step, used);
	if (part.role === "nothing" && step.parts.length > 1) return partSideOfOthers(step, scene, used);
	if (BUILD_ROLES.has(part.role)) return "build";
	if (part.role === "global") return globalSide(part, scene, used);
	if (part.role === "account") return "both";
	if (part.role === "files") return filesSide(part, scene);
	return null;
}
function partSideOfOthers(step, scene, used) {
	const other = step.parts.find(({ role }) => role !== "nothing");
	return other ? partSide(other, scene, used, step) : "build";
}
function osSide(step, used) {
	const packages = step.parts.flatMap((part) => part.role === "os" ? part.names : []);
	return packages.length > 0 && packages.every((name) => packageUse(name, used, true) === "runtime") ? "ship" : "both";
}
function programsOf(name) {
	const known = [...require_review.PACKAGE_OF].flatMap(([program, from]) => from === name ? [program] : []);
	return [
		name,
		name.slice(name.lastIndexOf("/") + 1),
		...known
	];
}
function callsIn({ stage }, except, programs) {
	return nodeSteps(stage).some(({ parts }) => parts.some((part) => part.call !== except.call && part.programs.some(({ name }) => programs.has(name))));
}
function globalSide(part, scene, used) {
	const names = part.names.map((name) => name.replace(/(?<=.)@.*$/, ""));
	if (names.includes("npm")) return scene.started.words.includes("npm") ? "both" : "build";
	const programs = new Set(names.flatMap(programsOf));
	if ([...programs].some((program) => used.has(program))) return callsIn(scene, part, programs) ? "both" : "ship";
	return names.length > 0 && names.every(require_review.isDevelopmentTool) && scene.started.unresolved === null && scene.started.script === null ? "build" : "both";
}
const OUTSIDE = new Set([
	"mkdir",
	"chown",
	"chmod",
	"touch",
	"sed"
]);
function filesSide(part, scene) {
	const inside = part.names.filter((path) => require_review.below(scene.projectAt, path) !== null || require_review.below(path, scene.projectAt) !== null);
	if (part.call.args.includes(null)) return null;
	if (inside.length === part.names.length) return "build";
	return inside.length === 0 && OUTSIDE.has(part.call.name) ? "ship" : null;
}
const OUTPUTS = /^(dist|build|out|output|lib|es|cjs|esm|bundle|coverage|node_modules|src|\.\w+)$/;
function makesOwnDirectories({ parts }, scene) {
	const made = nodeSteps(scene.stage).flatMap((step) => step.parts).flatMap(({ call, names }) => call.name === "mkdir" ? names : []);
	const fits = (path) => {
		const [top = ""] = (require_review.below(scene.projectAt, path) ?? "").split("/");
		return top !== "" && !OUTPUTS.test(top) && !new RegExp(`\\b${top.replace(/[^\w]/g, "\\$&")}\\b`).test(scene.scriptText) && made.some((dir) => require_review.below(dir, path) !== null);
	};
	return parts.length > 0 && parts.every(({ role, call, names }) => role === "files" && /^(mkdir|chown|chmod)$/.test(call.name) && !call.args.includes(null) && names.length > 0 && names.every(fits) && (call.name !== "mkdir" || call.args.includes("-p") || names.every((path) => isNew(scene, path))));
}
function isNew({ stage }, path) {
	return require_review.contextPathOf(stage, path) === null;
}
function ownerOf(step, scene) {
	const [part, ...others] = step.parts;
	if (!part || others.length > 0 || part.call.name !== "chown" || !part.call.args.includes("-R")) return null;
	const owner = part.call.args.find((arg) => arg !== null && !arg.startsWith("-"));
	return owner && part.names.length === 1 && part.names[0] === scene.projectAt ? owner : null;
}
// lib/src/propose/stacks/node-items.js
function sortItems(scene) {
	const steps = new Map(nodeSteps(scene.stage).map((step) => [step.instruction, step]));
	const copies = new Map(require_review.placements(scene.stage).map((placement) => [placement.instruction, placement]));
	const used = usedPrograms(scene.stage, scene.started);
	let problem = null;
	return {
		list: scene.stage.instructions.map((node, index) => {
			const step = steps.get(node);
			const bare = {
				node,
				index,
				segments: [],
				placement: copies.get(node) ?? null,
				installs: step === scene.install,
				owner: null
			};
			if (!step) return {
				...bare,
				side: sideOf(node, bare.placement, scene)
			};
			const sorted = sortRun(step, scene, used);
			if ("because" in sorted) problem ??= sorted;
			return "because" in sorted ? {
				...bare,
				side: "build"
			} : {
				...bare,
				...sorted
			};
		}),
		problem
	};
}
function usedPrograms(stage, started) {
	const health = stage.config.Healthcheck?.Test.join(" ") ?? "";
	return new Set([
		...started.programs.flatMap(({ name, wrappers }) => [name, ...wrappers]),
		...started.words.flatMap((word) => word.split(/[\s/;|&]+/)),
		...health.split(/[\s/;|&]+/)
	]);
}
function sideOf(node, placement, scene) {
	if (placement) return require_review.below(scene.projectAt, placement.target) === null ? "ship" : "build";
	switch (node.keyword) {
		case "WORKDIR":
		case "ENV":
		case "ARG":
		case "SHELL": return "both";
		case "COPY":
		case "ADD": return isRemoteBelow(node, scene) ? "build" : "ship";
		default: return "ship";
	}
}
function isRemoteBelow(node, scene) {
	const { workdir } = require_review.stateBefore(scene.stage, node);
	return require_review.below(scene.projectAt, workdir) !== null && (node.keyword === "ADD" || node.keyword === "COPY") && !node.destination?.text.startsWith("/");
}
function sortRun(step, scene, used) {
	const owner = ownerOf(step, scene);
	if (owner !== null) return {
		side: "ship",
		segments: [],
		owner
	};
	const sides = step.parts.map((part) => partSide(part, scene, used, step));
	const unknown = step.parts.find((_, index) => sides[index] === null);
	const whole = require_model.textOf(scene.dockerfile.source, step.instruction.body);
	if (makesOwnDirectories(step, scene)) return {
		side: "ship",
		segments: [{
			side: "ship",
			roles: new Set(["files"]),
			text: whole,
			parts: step.parts
		}],
		owner: null
	};
	if (unknown) return unknownProblem(step, unknown);
	const plain = step.instruction.command.form === "shell" && isOneScript(step) && !step.moves && step.parts.every(isPlain);
	const distinct = new Set(sides);
	if (!plain || step.parts.length === 0) {
		if (distinct.size > 1) return mixedProblem(step);
		const roles = new Set(step.parts.map(({ role }) => role));
		const side = sides[0] ?? "build";
		return {
			side,
			segments: [{
				side,
				roles,
				text: whole,
				parts: step.parts
			}],
			owner: null
		};
	}
	const segments = segmentsOf(step, sides, scene);
	return {
		side: distinct.size === 1 ? sides[0] ?? "build" : "both",
		segments,
		owner: null
	};
}
function unknownProblem(step, unknown) {
	const text = [unknown.call.name, ...unknown.call.texts].join(" ");
	return {
		node: step.instruction,
		because: `what \`${shorten$1(text)}\` leaves behind is not known`,
		question: `Which files does \`${shorten$1(text)}\` make, and does the running program need them?`
	};
}
function mixedProblem(step) {
	return {
		node: step.instruction,
		because: "one RUN both builds and prepares the system, inside shell constructs that cannot be taken apart",
		question: "Can this RUN be written as separate instructions, one that builds and one that the running program needs?"
	};
}
function shorten$1(text) {
	const line = text.replace(/\s+/g, " ");
	return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
function isOneScript({ instruction }) {
	const [heredoc, ...others] = instruction.heredocs;
	return !heredoc || others.length === 0 && instruction.command.form === "shell" && instruction.command.span.start === heredoc.span.start && !heredoc.content.startsWith("#!");
}
function isPlain(part) {
	return part.source !== null && part.source.within.length === 0 && (part.source.after === null || part.source.after === "&&" || part.source.after === ";");
}
const STANDS_ALONE = new Set(["install", "prune"]);
function segmentsOf(step, sides, scene) {
	const segments = [];
	for (const [index, part] of step.parts.entries()) {
		const side = sides[index] ?? "build";
		const last = segments.at(-1);
		const alone = STANDS_ALONE.has(part.role) || last?.parts.some(({ role }) => STANDS_ALONE.has(role));
		const cleans = part.role === "clean" && last !== void 0;
		if (last && last.side === side && !alone && !cleans) {
			last.roles.add(part.role);
			last.parts.push(part);
		} else segments.push({
			side,
			roles: new Set([part.role]),
			parts: [part]
		});
	}
	return segments.map((segment) => ({
		...segment,
		text: textOfParts(segment.parts, scene.dockerfile)
	}));
}
function textOfParts(parts, dockerfile) {
	const start = parts[0]?.source?.span.start ?? 0;
	const end = parts.at(-1)?.source?.span.end ?? 0;
	return require_model.textOf(dockerfile.source, {
		start,
		end
	});
}
function imageAccount(stage) {
	return (stage.base.kind === "image" ? require_review.buildOf(stage).images.facts(stage.base.reference) : null)?.account ?? null;
}
// lib/src/propose/stacks/node-app.js
function refuse(code, because, at, question) {
	return {
		kind: "refusal",
		level: "workdir",
		code,
		because,
		at,
		question
	};
}
function gather(gathering) {
	const { build, stage, found, project } = gathering;
	const started = require_review.startedProgram(stage);
	const projectAt = found.part.dir;
	const { dockerfile } = build.model;
	const scriptText = [...project.manifest.scripts.values()].join("\n");
	const sorted = sortItems({
		stage,
		dockerfile,
		started,
		projectAt,
		install: found.step,
		scriptText
	});
	if (sorted.problem) return refuse("unknown-command", sorted.problem.because, sorted.problem.node, sorted.problem.question);
	const installItem = sorted.list.find(({ installs }) => installs);
	if (!installItem) return refuse("unsupported-stack", "the install could not be placed", null, null);
	const behind = partsBehind(sorted.list, installItem, found.part);
	const compiles = behind.filter(({ role }) => role === "compile");
	const scripts = lifecycle(build.context, project);
	const programs = [...scripts.needsSources ? scripts.programs : [], ...compiles.flatMap((part) => part.programs)];
	const output = rooted(build, project, require_review.below(projectAt, started.file?.path ?? ""), programs);
	const sources = sourcesOf(gathering, started, output);
	const env = environment(stage);
	const workdir = require_review.normalise("/", stage.config.WorkingDir || "/");
	const prune = behind.some(({ role, call }) => role === "prune" && call.args.includes("prune")) ? PRUNED : otherPrune(build) ?? require_review.pruneVerdict(project, sources, started);
	const place = placeOf(project, projectAt, workdir, output, env);
	const { settings, base } = gathering;
	const about = {
		build,
		settings,
		stage,
		base,
		project,
		projectAt,
		workdir,
		started,
		env
	};
	const built = {
		items: sorted.list,
		install: found.part,
		installItem,
		compiles,
		output,
		lifecycle: scripts
	};
	return {
		kind: "app",
		...about,
		...built,
		sources,
		prune,
		place
	};
}
function rooted(build, project, starts, programs) {
	const output = nodeOutput(build.context, project, programs);
	if (!output || !starts?.startsWith(`${output.dir}/`) || sourceOf(build, project, starts, output) !== null) return output;
	const prefix = fullPath(project, "");
	const inside = build.context.list().paths.flatMap((path) => path.startsWith(prefix) ? [path.slice(prefix.length).split("/")] : []);
	const fitting = [...new Set(["", ...inside.flatMap(([top, ...rest]) => top && rest.length > 0 ? [top] : [])])].filter((rootDir) => rootDir !== output.dir && sourceOf(build, project, starts, {
		...output,
		rootDir
	}) !== null);
	const [rootDir] = fitting;
	return rootDir === void 0 || fitting.length > 1 ? output : {
		...output,
		rootDir
	};
}
function sourcesOf({ build, stage, found, project }, started, output) {
	const entries = entrySources(build, stage, project, started, output, found.part.dir);
	const outDirs = output ? [fullPath(project, output.dir)] : [];
	const all = (output?.aliases ?? false) || otherCommand(build) !== null;
	return require_review.readNodeSources(build.context, project.dir, entries, outDirs, all);
}
function otherCommand(build) {
	return build.context.uses.find(({ overridesCommand }) => overridesCommand) ?? null;
}
const PRUNED = {
	kind: "safe",
	basis: "the file leaves them out already"
};
function otherPrune(build) {
	const other = otherCommand(build);
	return other ? {
		kind: "needed",
		because: `${other.saidBy} starts \`${other.name}\` with another command, which may need them`
	} : null;
}
function partsBehind(items, installItem, install) {
	return [...segmentsBehind(installItem, install), ...items.filter(({ index }) => index > installItem.index).flatMap(({ segments }) => segments)].flatMap(({ parts }) => parts);
}
function segmentsBehind(item, install) {
	const at = item.segments.findIndex(({ parts }) => parts.includes(install));
	return item.segments.slice(at + 1);
}
function environment(stage) {
	return new Map(stage.config.Env.map((entry) => {
		const at = entry.indexOf("=");
		return [entry.slice(0, at), entry.slice(at + 1)];
	}));
}
function fullPath(project, path) {
	return project.dir === "" ? path : `${project.dir}/${path}`;
}
function placeOf(project, projectAt, workdir, output, env) {
	return {
		cwd: workdir,
		env,
		directoryOf: (source) => require_review.runningDirectory(source, output?.rootDir ?? "", output?.dir ?? null, projectAt, project.dir)
	};
}
function entrySources(build, stage, project, started, output, projectAt) {
	return [started.file?.path, ...started.preloads].filter((path) => path !== void 0).flatMap((path) => {
		const direct = require_review.contextPathOf(stage, path) ?? [
			".js",
			".mjs",
			".cjs",
			"/index.js"
		].map((end) => require_review.contextPathOf(stage, path + end)).find((found) => found !== null);
		if (direct && build.context.exists(direct) === "file") return [direct];
		if (direct && build.context.exists(`${direct}/index.js`) === "file") return [`${direct}/index.js`];
		const source = output ? sourceOf(build, project, require_review.below(projectAt, path), output) : null;
		return source === null ? [] : [source];
	});
}
function sourceOf(build, project, path, output) {
	if (path === null || !path.startsWith(`${output.dir}/`)) return null;
	const bare = path.slice(output.dir.length + 1).replace(/\.[cm]?js$/, "");
	const root = output.rootDir === "" ? "" : `${output.rootDir}/`;
	return [bare, `${bare}/index`].flatMap((name) => [
		".ts",
		".tsx",
		".mts",
		".cts",
		".js",
		".mjs",
		".cjs",
		".jsx"
	].map((end) => fullPath(project, `${root}${name}${end}`))).find((option) => build.context.exists(option) === "file") ?? null;
}
// lib/src/propose/stacks/node-writes.js
function writesOf(app) {
	if (app.sources.missing !== null) return [];
	const sites = require_review.writeSites(app.sources, app.place);
	return [
		...sites,
		...loadedDriver(app, sites),
		...prismaDatabase(app)
	];
}
const DRIVERS = [
	"sqlite3",
	"better-sqlite3",
	"sqlite"
];
function loadedDriver({ project, sources }, sites) {
	const driver = DRIVERS.find((name) => project.manifest.dependencies.has(name) && !sources.packages.has(name));
	if (driver === void 0 || sites.some(({ at }) => /sqlite|storage|filename|database/.test(at.text))) return [];
	return [{
		dir: null,
		file: null,
		at: {
			path: project.manifest.path,
			line: 1,
			text: ""
		},
		variable: null,
		says: `\`${driver}\` keeps its database in a file`
	}];
}
function prismaDatabase({ build, project, projectAt, sources }) {
	if (![...sources.packages.keys()].some((name) => name === "@prisma/client")) return [];
	const [place] = prismaSchema(build.context, project) ?? [];
	const path = place?.endsWith(".prisma") ? place : `${place}/schema.prisma`;
	const content = build.context.read(require_review.joinPath(project.dir, path));
	if (content.kind !== "text" || !/provider\s*=\s*"sqlite"/.test(content.text)) return [];
	const line = content.text.slice(0, content.text.search(/provider\s*=\s*"sqlite"/)).split("\n").length;
	const at = {
		path: require_review.joinPath(project.dir, path),
		line,
		text: "provider = \"sqlite\""
	};
	const file = /\burl\s*=\s*"file:([^"]+)"/.exec(content.text)?.[1];
	if (file === void 0) return [{
		dir: null,
		file: null,
		at,
		variable: null,
		says: "keeps the database in a file"
	}];
	const full = require_review.normalise(`${projectAt}/${require_review.directoryOf(path)}`, file);
	return [{
		dir: full.slice(0, full.lastIndexOf("/")) || "/",
		file: full,
		at,
		variable: null,
		says: null
	}];
}
function writtenFiles(app) {
	const found = writesOf(app).flatMap(({ file }) => {
		const path = file === null ? null : require_review.below(app.projectAt, file);
		const full = path === null ? "" : require_review.joinPath(app.project.dir, path);
		const { context } = app.build;
		return path && context.exists(full) === "file" && !context.ignore.ignores(full) ? [path] : [];
	});
	return [...new Set(found)].toSorted();
}
// lib/src/propose/stacks/node-allow-list.js
function allowList(app) {
	const because = notAllowList(app);
	const reads = because === null ? readsOf(app) : null;
	const stopped = because ?? (reads?.unknown ? `${reads.unknown.at.path}:${reads.unknown.at.line} ${reads.unknown.because}` : null);
	if (stopped !== null || !reads) return {
		...refuse("nothing-safe", stopped ?? "", null, null),
		level: "allow-list"
	};
	const linked = app.lifecycle.local.map((path) => ({
		path,
		because: `node_modules links to it, ${app.project.manifest.path}`
	}));
	const read = [...reads.paths].map(([path, at]) => ({
		path,
		because: `${at.path}:${at.line}`
	}));
	const written = writtenFiles(app).flatMap((path) => path.startsWith(`${app.output?.dir}/`) ? [] : [{
		path,
		because: "the program writes to it"
	}]);
	const found = [
		...linked,
		...preloaded(app),
		...read,
		...written
	];
	return found.filter(({ path }, index) => found.findIndex((other) => other.path === path) === index && (linked.some((other) => other.path === path) || !app.lifecycle.local.some((dir) => path === dir || path.startsWith(`${dir}/`))));
}
function preloaded({ started, output, projectAt }) {
	return started.preloads.flatMap((file) => {
		const path = require_review.below(projectAt, file);
		return path === null || path === "" || path.startsWith(`${output?.dir}/`) ? [] : [{
			path,
			because: "the start command loads it"
		}];
	});
}
function readsOf(app) {
	return projectReads(app.sources, app.place, app.build.context, {
		dir: app.project.dir,
		at: app.projectAt
	}, app.output?.dir ?? "dist");
}
function notAllowList(app) {
	const { output, started, sources, compiles } = app;
	const elsewhere = otherCommand(app.build);
	if (elsewhere) return `${elsewhere.saidBy} starts \`${elsewhere.name}\` with another command, and which files that needs is not known`;
	if (compiles.length === 0 && !output) return "nothing is compiled: the sources are the program";
	if (!output) return `where \`${compiles.map(({ call }) => [call.name, ...call.texts].join(" ")).join("` and `")}\` writes is not said by its configuration`;
	if (output.unknown !== null) return `what \`${output.unknown}\` makes in the build is not known`;
	const file = started.file && require_review.below(app.projectAt, started.file.path);
	if (!file?.startsWith(`${output.dir}/`)) return `what starts (${started.file?.written ?? started.written}) is not in ${output.dir}/, where ${output.saidBy} puts the build`;
	if (sourceOf(app.build, app.project, file, output) === null) return `no source was found that becomes ${file}`;
	if (started.programs.length > 1) return `\`${started.programs[0]?.name}\` runs before the program`;
	if (sources.missing !== null) return `which files the program opens cannot be told: ${sources.missing}`;
	if (app.items.find(({ index, segments }) => index > app.installItem.index && segments.some(({ side, roles }) => side === "build" && (roles.has("script") || roles.has("files") || roles.has("add-packages"))))) return "a RUN behind the install changes other files of the work directory";
	return app.items.find(({ placement, side }) => placement && side === "build" && !isStraight(app, placement.sources, placement.target, placement.into)) ? "a COPY gives files another place than they have in the context" : null;
}
function isStraight(app, sources, target, into) {
	const inside = require_review.below(app.projectAt, target);
	return sources.every((source) => {
		const from = app.project.dir === "" ? source : require_review.below(`/${app.project.dir}`, `/${source}`);
		if (from === null) return source === app.project.dir;
		if (from === inside) return true;
		const parent = from.includes("/") ? from.slice(0, from.lastIndexOf("/")) : "";
		return into && app.build.context.exists(source) !== "directory" && parent === inside;
	});
}
// lib/src/propose/stacks/node-base.js
const RELEASE_NAMES = new Map([
	["argon", 4],
	["boron", 6],
	["carbon", 8],
	["dubnium", 10],
	["erbium", 12],
	["fermium", 14],
	["gallium", 16],
	["hydrogen", 18],
	["iron", 20],
	["jod", 22],
	["krypton", 24]
]);
const FULL_TAG = /^(latest|lts|current|\d+(\.\d+){0,2}|argon|boron|carbon|dubnium|erbium|fermium|gallium|hydrogen|iron|jod|krypton)?(-?(stretch|buster|bullseye|bookworm|trixie))?$/;
function nodeBase(stage, settings) {
	if (stage.base.kind !== "image") return null;
	const { images } = require_review.buildOf(stage);
	const facts = images.like(stage.base.reference);
	if (facts?.repository !== "node" || facts.windows) return null;
	const found = publishedBase(facts, stage.from.image?.text ?? stage.base.reference, settings);
	const runtime = settings["base-runtime"];
	if (runtime === null) return found;
	const user = images.like(runtime)?.user ?? null;
	return {
		...found,
		build: found.written,
		runtime,
		slimmer: FULL_TAG.test(facts.tag ?? "") && !FULL_TAG.test(images.like(runtime)?.tag ?? ""),
		notSlimmer: null,
		codename: null,
		chosen: true,
		runtimeUser: user === null || /^(root|0)?(:|$)/.test(user) ? null : user
	};
}
function publishedBase(facts, written, settings) {
	const tag = facts.tag ?? "latest";
	const major = Number(/^\d+/.exec(tag)?.[0] ?? RELEASE_NAMES.get(tag.split("-")[0] ?? "") ?? NaN);
	const same = {
		written,
		build: written,
		runtime: written,
		slimmer: false,
		musl: tag.includes("alpine"),
		major: Number.isNaN(major) ? null : major,
		codename: null,
		chosen: false,
		runtimeUser: null
	};
	if (/alpine|slim/.test(tag)) return {
		...same,
		notSlimmer: null
	};
	if (settings["target-base"] === "same") return {
		...same,
		notSlimmer: "the configuration keeps the base"
	};
	if (facts.digest) return {
		...same,
		notSlimmer: `\`${written}\` is pinned by digest, and the digest of its slim sibling is not known here`
	};
	if (require_model.parseImageReference(facts.reference)?.repository !== facts.repository || !FULL_TAG.test(tag)) return {
		...same,
		notSlimmer: `no slim sibling of \`${written}\` is known`
	};
	const codename = /^\d+$/.test(tag) && !written.includes("$") ? facts.codename : null;
	const build = codename ? `${written}-${codename}` : written;
	return {
		...same,
		build,
		runtime: slimOf(build, facts.tag),
		slimmer: true,
		notSlimmer: null,
		codename
	};
}
function slimOf(image, tag) {
	if (tag === null) return `${image}:slim`;
	return tag === "latest" && image.endsWith(":latest") ? `${image.slice(0, -6)}slim` : `${image}-slim`;
}
// lib/src/propose/stacks/node-examine.js
function examine(build, settings) {
	const [stage] = build.stages;
	const base = stage ? nodeBase(stage, settings) : null;
	if (!stage || !base) return refuse("unknown-base", "the base is not an image of Node", null, null);
	const refused = unknownRuntime(build, settings) ?? unsupported(stage) ?? contextProblem(build, stage);
	if (refused) return refused;
	const found = findInstall(stage);
	if ("kind" in found) return found;
	const reading = projectOf(build, stage, found.part);
	if ("because" in reading) return reading;
	return gather({
		build,
		settings,
		stage,
		base,
		found,
		project: reading
	});
}
function unknownRuntime(build, settings) {
	const runtime = settings["base-runtime"];
	if (runtime === null || build.images.like(runtime)?.language === "node") return null;
	return refuse("unknown-base", `what \`${runtime}\` brings is not known, which the configuration names for the shipped stage`, null, `Which image of Node is \`${runtime}\` like? (\`bases\` in the configuration)`);
}
function unsupported(stage) {
	const shell = stage.instructions.find(({ keyword }) => keyword === "SHELL");
	if (shell) return refuse("platform-or-shell", "SHELL changes how every command is run", shell, "Do the commands need that shell, or would /bin/sh do?");
	return null;
}
function contextProblem(build, stage) {
	if (build.context.root !== null) return null;
	return refuse("context-unknown", "the build context is not known, so nobody can tell what is copied", stage.instructions.find(({ keyword }) => keyword === "COPY" || keyword === "ADD") ?? null, "Which directory is the build context of this Dockerfile?");
}
function findInstall(stage) {
	const [first, second] = nodeSteps(stage).flatMap((step) => step.parts.filter(({ role }) => role === "install").map((part) => ({
		step,
		part
	})));
	if (!first) return withoutInstall(stage);
	if (first.part.call.name !== "npm") {
		const { name } = first.part.call;
		return refuse("unsupported-package-manager", `dependencies are installed with ${name}, and only npm is taken apart so far`, first.step.instruction, null);
	}
	if (second) return refuse("unsupported-layout", second.part.dir === first.part.dir ? "dependencies are installed twice" : `two projects are installed: ${first.part.dir} and ${second.part.dir}`, second.step.instruction, "Which of the installs does the running program need?");
	return first;
}
function withoutInstall(stage) {
	const added = nodeSteps(stage).find((step) => step.parts.some(({ role }) => role === "add-packages"));
	if (added) return refuse("no-manifest", "packages are installed by name, without a package.json that lists them", added.instruction, "Can these packages be listed in a package.json?");
	const managed = nodeSteps(stage).find((step) => step.parts.some(({ call }) => /^(npm|yarn|pnpm|bun)$/.test(call.name)));
	const other = managed?.parts.find(({ call }) => /^(yarn|pnpm|bun)$/.test(call.name));
	if (managed && other) return refuse("unsupported-package-manager", `it works with ${other.call.name}, and only npm is taken apart so far`, managed.instruction, null);
	if (nodeSteps(stage).find((step) => step.parts.some(({ role }) => role === "global"))) return {
		kind: "kept",
		because: "a packaged tool is installed and nothing is built"
	};
	return {
		kind: "kept",
		because: "interpreted, with no dependencies to install and nothing to build"
	};
}
function projectOf(build, stage, install) {
	const at = stage.instructions.find(({ keyword }) => keyword === "RUN") ?? null;
	if (install.call.args.some((arg) => /^(--prefix|-C|-w|--workspace|--workspaces)(=|$)/.test(arg ?? ""))) return refuse("unsupported-layout", "the install is sent to another directory by a flag", at, "Which directory does the running program start in?");
	const path = require_review.contextPathOf(stage, require_review.normalise(install.dir, "package.json"));
	if (path === null) return refuse("manifest-unavailable", build.context.list().complete ? `no COPY brings a package.json to ${install.dir}` : `which package.json lies in ${install.dir} cannot be told`, at, "Where is the package.json that this install reads?");
	const reading = require_review.readNodeProject(build.context, path.replace(/\/?package\.json$/, ""));
	if (reading.kind !== "project") return refuse("manifest-unavailable", `${reading.path} ${reading.kind === "unavailable" ? `could not be read: ${reading.because}` : reading.because}`, at, `What does ${reading.path} say?`);
	return projectProblem(reading.project, install, at) ?? reading.project;
}
function projectProblem(project, install, at) {
	if (project.manifest.workspaces) return refuse("monorepo", "package.json has `workspaces`: which of them the image runs is not told", at, "Which workspace does this image run?");
	const others = project.lockfiles.filter((name) => require_review.managerOfLockfile(name) !== "npm");
	if (install.call.args.some((arg) => arg === "ci" || arg === "clean-install") && !project.lock) return refuse("no-lockfile", others.length > 0 ? `\`npm ci\` needs package-lock.json, and only ${others.join(", ")} is there` : "`npm ci` needs package-lock.json, which is not in the build context", at, "Can package-lock.json be committed?");
	return null;
}
// lib/src/propose/plan.js
function questionFor(goal) {
	if (goal === "not root") return "Which directories does the program write to?";
	return goal === "health check" ? "Which port does the program listen on?" : null;
}
function keep(node) {
	return {
		kind: "keep",
		node
	};
}
function add(step, lines, inherits = null) {
	return {
		kind: "add",
		lines: typeof lines === "string" ? [lines] : lines,
		step,
		inherits
	};
}
function drop(node, step, reason) {
	return {
		kind: "drop",
		node,
		step,
		reason
	};
}
function replace(node, step, lines, reason) {
	return [drop(node, step, reason), add(step, lines, node)];
}
function piecesOf(plan) {
	return [...plan.preamble, ...plan.stages.flatMap((stage) => stage.pieces)];
}
function surroundings(dockerfile) {
	const { instructions, source } = dockerfile;
	const blocks = commentBlocks(dockerfile);
	const answer = new Map();
	const after = new Map();
	const before = new Map();
	for (const block of blocks) {
		const start = block[0]?.span.start ?? 0;
		const end = block.at(-1)?.span.end ?? 0;
		const next = instructions.find((instruction) => instruction.span.start >= end);
		const previous = instructions.findLast((instruction) => instruction.span.end <= start);
		const touches = previous !== void 0 && !hasBlankLine(source.text.slice(previous.span.end, start));
		const apart = next === void 0 || hasBlankLine(source.text.slice(end, next.span.start));
		if (previous && (next === void 0 || touches && apart)) push(after, previous, ...block);
		else if (next) push(before, next, block);
	}
	for (const instruction of instructions) answer.set(instruction, {
		before: before.get(instruction) ?? [],
		after: after.get(instruction) ?? []
	});
	return answer;
}
function push(map, key, ...values) {
	const list = map.get(key);
	if (list) list.push(...values);
	else map.set(key, [...values]);
}
function hasBlankLine(between) {
	return /\n[ \t\r]*\n/.test(between);
}
function commentBlocks({ comments, instructions, source }) {
	const blocks = [];
	for (const comment of comments) {
		if (instructions.some(({ span }) => span.start <= comment.span.start && comment.span.end <= span.end)) continue;
		const block = blocks.at(-1);
		const last = block?.at(-1);
		const neighbours = last && /^[ \t\r]*\n[ \t]*$/.test(source.text.slice(last.span.end, comment.span.start));
		if (block && neighbours) block.push(comment);
		else blocks.push([comment]);
	}
	return blocks;
}
function gaps(plan, dockerfile) {
	const counts = new Map();
	const found = [];
	for (const piece of piecesOf(plan)) {
		if (piece.kind !== "add") counts.set(piece.node, (counts.get(piece.node) ?? 0) + 1);
		if (piece.kind !== "keep" && !plan.steps.includes(piece.step)) found.push(`step "${piece.step.title}" is not listed`);
	}
	for (const instruction of dockerfile.instructions) {
		const count = counts.get(instruction) ?? 0;
		if (count !== 1) found.push(`${instruction.keyword} ${count === 0 ? "is forgotten" : `stands ${count} times`}`);
	}
	return found;
}
// lib/src/propose/steps.js
var Steps = class {
	list = [];
	of(title, reason, rules = []) {
		const known = this.list.find((step) => step.title === title);
		if (known) return known;
		const step = {
			title,
			reason,
			rules
		};
		this.list.push(step);
		return step;
	}
};
// lib/src/propose/stacks/node-install.js
function notFrozen(app) {
	const { lock } = app.project;
	if (!lock) return app.project.lockfiles.length > 0 ? `${app.project.lockfiles[0]} belongs to another package manager` : "there is no package-lock.json";
	if (app.base.major !== null && app.base.major < 10) return `npm of Node ${app.base.major} has no \`npm ci\``;
	if (lock.version === 3 && app.base.major !== null && app.base.major < 15) return `npm of Node ${app.base.major} cannot read version 3 of ${lock.name}`;
	if (!lock.root) return `${lock.name} does not say what package.json asked for when it was written`;
	const [drift] = require_review.lockDrift(app.project);
	if (drift !== void 0) return `${lock.name} and package.json disagree about \`${drift}\``;
	const flag = app.install.call.args.find((arg) => arg === "--force" || arg === "-f" || arg === "--no-package-lock" || arg === "--no-lockfile");
	return flag ? `it is called with ${flag}` : null;
}
function isFrozen(app) {
	return app.install.call.args.some((arg) => arg === "ci" || arg === "clean-install" || arg === "install-clean");
}
function omitsDev(app) {
	const { args } = app.install.call;
	const flagged = args.some((arg) => /^--(omit=dev|production(=true)?|only=prod(uction)?|no-dev)$/.test(arg ?? "")) || args.some((arg, index) => arg === "--omit" && args[index + 1] === "dev");
	const included = args.some((arg) => /^--(include=dev|production=false)$/.test(arg ?? ""));
	return flagged || !included && require_review.stateBefore(app.stage, app.installItem.node).env.get("NODE_ENV") === "production";
}
function omitFlag(app) {
	return app.base.major !== null && app.base.major < 15 ? "--production" : "--omit=dev";
}
function installText(text, freeze) {
	return freeze ? text.replace(/\bnpm((?:\s+--?[\w-]+(?:=\S+)?)*)\s+(?:install|i)\b/, "npm$1 ci") : text;
}
function resolutionFlags(app) {
	return app.install.call.args.filter((arg) => /^--(legacy-peer-deps|force|no-optional|omit=optional|strict-peer-deps)$/.test(arg ?? "")).map((flag) => ` ${flag}`).join("");
}
function pruneCommand(app) {
	return `npm prune ${omitFlag(app)}${resolutionFlags(app)}`;
}
function cacheMount(app) {
	const { node } = app.installItem;
	const written = node.flags.map((flag) => `${require_model.textOf(app.build.model.dockerfile.source, flag.span)} `).join("");
	if (written.includes("type=cache")) return written;
	if (!app.settings["cache-mounts"]) return written;
	const { user } = require_review.stateBefore(app.stage, node);
	const name = user.split(":")[0] ?? "";
	if (name === "" || name === "root" || name === "0") return `${written}--mount=type=cache,target=/root/.npm `;
	const account = imageAccount(app.stage);
	if (!account || name !== account.name && name !== String(account.uid)) return written;
	return `${written}--mount=type=cache,target=/home/${account.name}/.npm,uid=${account.uid},gid=${account.uid} `;
}
function manifestsOf(app) {
	const { context } = app.build;
	const here = (name) => {
		const path = require_review.joinPath(app.project.dir, name);
		return context.exists(path) === "file" && !context.ignore.ignores(path);
	};
	return [
		"package.json",
		...(isFrozen(app) || freezes(app) || sawLockfile(app)) && app.project.lock && here(app.project.lock.name) ? [app.project.lock.name] : [],
		...here(".npmrc") ? [".npmrc"] : []
	];
}
function sawLockfile(app) {
	const { lock } = app.project;
	return lock !== null && app.items.some(({ index, placement }) => index < app.installItem.index && placement !== null && brings(placement, app, lock.name));
}
function freezes(app) {
	return notFrozen(app) === null && !isFrozen(app);
}
function manifestPieces(app, steps, staying, order) {
	const isThere = (name) => staying.some(({ placement }) => placement !== null && brings(placement, app, name));
	const missing = manifestsOf(app).filter((name) => !isThere(name));
	const needs = (app.items.some(({ index, placement }) => index < app.installItem.index && placement !== null && isSourceCopy(app, placement)) ? scriptNeeds(app) : app.lifecycle.needs).filter((name) => !isThere(name));
	const first = staying.find(({ placement }) => placement !== null && brings(placement, app, "package.json"));
	const pieces = [];
	let replaced = null;
	const paths = missing.map((name) => require_review.joinPath(app.project.dir, name));
	if (missing.length > 0 && first?.placement && canGrow(app, first)) {
		replaced = first;
		const into = first.node.keyword === "COPY" ? first.node.destination?.text ?? "./" : "./";
		const line = `COPY ${[
			...first.placement.sources,
			...paths,
			into === "." ? "./" : into
		].join(" ")}`;
		pieces.push(...replace(first.node, lockStep(app, steps), line, `written anew as \`${line}\``));
	} else if (missing.length > 0) pieces.push(add(order(), `COPY ${[...paths, "./"].join(" ")}`));
	return {
		pieces: [...pieces, ...needs.map((need) => needPiece(app, steps, need))],
		replaced
	};
}
function lockStep(app, steps) {
	return steps.of("Install from the lockfile", `\`npm ci\` installs exactly what ${app.project.lock?.name} says, which was not there yet when \`npm install\` ran.`, ["frozen-lockfile", "cache-mounts"]);
}
function canGrow(app, { node, placement }) {
	return node.keyword === "COPY" && !node.json && node.flags.length === 0 && /^\.$|\/$/.test(node.destination?.text ?? "") && placement?.target === app.projectAt;
}
function needPiece(app, steps, need) {
	const path = require_review.joinPath(app.project.dir, need);
	const target = app.build.context.exists(path) === "directory" ? `./${need}` : need.includes("/") ? `./${need.slice(0, need.lastIndexOf("/") + 1)}` : "./";
	return add(steps.of(`Copy ${need} for the install`, `A script that npm runs by itself reads ${path}.`), `COPY ${path} ${target}`);
}
function scriptNeeds(app) {
	const schema = app.project.manifest.dependencies.has("@prisma/client") && app.lifecycle.scripts.length === 0 ? prismaSchema(app.build.context, app.project) ?? [] : [];
	return [...new Set([...app.lifecycle.needs, ...schema])];
}
function isSourceCopy(app, placement) {
	const { context } = app.build;
	const needs = scriptNeeds(app);
	return placement.sources.some((source) => {
		if (source === "" || source === app.project.dir) return true;
		const inProject = app.project.dir === "" ? source : source.slice(app.project.dir.length + 1);
		if (needs.some((need) => inProject === need || inProject.startsWith(`${need}/`))) return false;
		return context.exists(source) === "directory";
	});
}
function sourcesBeforeInstall(app) {
	return app.items.filter(({ index, side, placement }) => index < app.installItem.index && side === "build" && placement !== null && isSourceCopy(app, placement));
}
function brings(placement, app, name) {
	const path = require_review.joinPath(app.project.dir, name);
	if (require_review.below(app.projectAt, placement.target) === null) return false;
	return placement.sources.some((source) => {
		if (source === "" || source === path || path.startsWith(`${source}/`)) return true;
		return require_review.matchesGlob(source, path);
	});
}
function isCacheClean(segment) {
	return [...segment.roles].every((role) => role === "clean");
}
// lib/src/facts/node/build-env.js
const READ_BY_TOOLS = /^(NODE_.*|npm_.*|NPM_.*|YARN_.*|PNPM_.*|PATH|HOME|CI|HUSKY.*|.*_SKIP_.*|.*SKIP_DOWNLOAD.*|PRISMA_.*|DATABASE_URL|https?_proxy|HTTPS?_PROXY|no_proxy|NO_PROXY|PUPPETEER_.*|PLAYWRIGHT_.*|CYPRESS_.*|SHARP_.*|VITE_.*|REACT_APP_.*|NEXT_.*|NUXT_.*|VUE_APP_.*|NG_.*|GATSBY_.*|PUBLIC_.*|GENERATE_SOURCEMAP|BUILD_.*|APP_VERSION|SENTRY_.*|CXXFLAGS|CFLAGS|LDFLAGS|CC|CXX|PYTHON|LANG|LC_.*|TZ|TERM|DEBIAN_FRONTEND|GIT_.*)$/;
const BLIND = new Set("tsc ttsc nest tsc-alias resolve-tspaths rimraf rm del del-cli mkdir mkdirp copyfiles cpx cpx2 cpy ncp cp copy shx echo".split(" "));
const buildReads = require_review.fact((stage) => {
	const steps = nodeSteps(stage);
	const { source } = require_review.buildOf(stage).model.dockerfile;
	const scripts = steps.flatMap(({ parts }) => parts.flatMap(({ programs }) => programs.flatMap(({ texts }) => texts)));
	const text = [...steps.map(({ instruction }) => require_model.textOf(source, instruction.span)), ...scripts].join("\n");
	const seeing = steps.some(({ parts }) => parts.some(({ role, programs }) => (role === "compile" || role === "script" || role === "generate" || role === "unknown" || role === "check") && programs.some(({ name }) => !BLIND.has(name))));
	return (name) => seeing || READ_BY_TOOLS.test(name) || new RegExp(`\\$\\{?${name}\\b`).test(text);
});
function hasInstallScripts(manifest) {
	return [
		"preinstall",
		"install",
		"postinstall",
		"prepare"
	].some((name) => manifest.scripts.has(name));
}
// lib/src/propose/stacks/node-needs.js
function needed(app, item) {
	if (item.node.keyword === "USER") return app.items.some(({ index, side }) => index > item.index && side !== "ship");
	if (item.node.keyword === "ENV") return readsEnvironment(app, item.node);
	if (item.node.keyword === "ARG") return readsArgument(app, item);
	if (item.node.keyword === "WORKDIR") return true;
	if (item.segments.some(({ roles }) => roles.has("account"))) return usesAccount(app);
	return item.side !== "ship";
}
function readsEnvironment(app, node) {
	const { stage, project, build } = app;
	const reads = buildReads(stage);
	const later = build.model.dockerfile.instructions.filter(({ index, keyword }) => index > node.index && (keyword === "ENV" || keyword === "WORKDIR" || keyword === "COPY" || keyword === "ADD"));
	return node.pairs.some(({ name }) => reads(name.text) || hasInstallScripts(project.manifest) || later.some((other) => new RegExp(`\\$\\{?${name.text}\\b`).test(textIn(app, other))));
}
function readsArgument(app, { node, index }) {
	if (node.keyword !== "ARG") return false;
	const reads = buildReads(app.stage);
	const users = app.items.filter((other) => other.index > index && other.side !== "ship" && other.node.keyword !== "ARG" && (other.node.keyword !== "ENV" || readsEnvironment(app, other.node)));
	return node.pairs.some(({ name }) => reads(name.text) || users.some((other) => new RegExp(`\\$\\{?${name.text}\\b`).test(textIn(app, other.node))));
}
function usesAccount({ items, installItem }) {
	return items.some(({ node, index }) => node.keyword === "USER" && index < installItem.index);
}
function textIn(app, node) {
	return require_model.textOf(app.build.model.dockerfile.source, node.span);
}
// lib/src/propose/stacks/node-reasons.js
function splitStep({ base, workdir }, steps, builds) {
	const user = builds ? "build" : "install";
	const reason = base.chosen ? `What only the ${user} needs stays behind; the shipped stage starts from \`${base.runtime}\`, which the configuration names.` : base.slimmer ? `\`${base.written}\` brings compilers, Python and git that only the ${user} uses; the shipped stage starts from \`${base.runtime}\`, the same Node on the same release of Debian.` : `What ${workdir} needs to be built stays behind; the shipped stage starts again from \`${base.runtime}\`.`;
	const title = builds ? "Build and run in separate stages" : "Install and run in separate stages";
	return steps.of(title, reason, ["no-build-tools", "multi-stage"]);
}
function orderStep(app, steps) {
	const manifests = [...manifestsOf(app), ...scriptNeeds(app)].join(", ");
	return steps.of("Install before copying the sources", `The install reads ${manifests} and nothing else: with the sources behind it, its layer is built again only when one of these changes.`, ["cache-order"]);
}
function installStep(app, steps, freeze) {
	const { lock } = app.project;
	if (freeze && lock) return steps.of("Install from the lockfile", `\`npm ci\` installs exactly what ${lock.name} says and fails when package.json disagrees; the cache mount keeps npm's downloads between builds and out of the image.`, ["frozen-lockfile", "cache-mounts"]);
	return steps.of("Keep npm's cache out of the image", "The cache mount keeps npm's downloads between builds and out of the image.", ["cache-mounts"]);
}
function pruneStep({ prune, project }, steps) {
	const count = project.manifest.devDependencies.size;
	const basis = prune.kind === "safe" ? ` They are not needed at run time: ${prune.basis}.` : "";
	return steps.of("Leave development dependencies out", `\`devDependencies\` of package.json has ${count} ${count === 1 ? "package" : "packages"}.${basis}`, ["no-dev-dependencies", "multi-stage"]);
}
function ignoreStep(steps, { file, added }) {
	const names = added.slice(0, 3).join(", ");
	const reason = `${file.path} keeps ${names}${added.length > 3 ? " and the like" : ""} out of the build context.`;
	return steps.of("Send less to the build", reason, ["dockerignore"]);
}
function purposeOf$1(app, shape, kind, name) {
	const { project, compiles, output } = app;
	if (kind === "build") {
		const into = output ? ` into ${output.dir}/` : "";
		return compiles.length > 0 ? `${name}: compiles the program${into}` : `${name}: prepares the program`;
	}
	const locked = project.lock && manifestsOf(app).includes(project.lock.name);
	return `${name}: installs ${!shape.builds && shape.prunes ? "production dependencies" : "all dependencies"}${locked ? ` from ${project.lock?.name}` : ""}`;
}
// lib/src/propose/stacks/node-build.js
var NodeBuild = class {
	#app;
	#steps;
	#shape;
	kept = new Set();
	constructor(app, steps, shape) {
		this.#app = app;
		this.#steps = steps;
		this.#shape = shape;
	}
	stages(fromPiece, names) {
		const { base } = this.#app;
		const shape = this.#shape;
		if (shape.inOrder) {
			const pieces = [
				...fromPiece,
				...this.#before(true),
				...this.#install(),
				...this.#behind()
			];
			return [{
				name: names.build,
				base: base.build,
				purpose: purposeOf$1(this.#app, this.#shape, "build", names.build),
				shipped: false,
				pieces: [...pieces, ...this.#pruneInPlace()]
			}];
		}
		const stages = [{
			name: names.deps,
			base: base.build,
			purpose: purposeOf$1(this.#app, this.#shape, "deps", names.deps),
			shipped: false,
			pieces: [
				...fromPiece,
				...this.#before(false),
				...this.#install(),
				...shape.builds ? [] : [...this.#behind(), ...this.#pruneInPlace()]
			]
		}];
		if (shape.builds) stages.push(this.#buildStage(names));
		if (shape.modules === "prod-deps") stages.push(this.#prodStage(names));
		return stages;
	}
	#split() {
		return splitStep(this.#app, this.#steps, this.#shape.builds);
	}
	#buildStage(names) {
		const pieces = [
			this.#from(names.deps, names.build),
			...this.#sources(),
			...this.#behind(),
			...this.#pruneInPlace()
		];
		return {
			name: names.build,
			base: names.deps,
			purpose: purposeOf$1(this.#app, this.#shape, "build", names.build),
			shipped: false,
			pieces
		};
	}
	#prodStage(names) {
		const step = pruneStep(this.#app, this.#steps);
		const pieces = [this.#from(names.deps, names.prod), add(step, `RUN ${pruneCommand(this.#app)}`)];
		return {
			name: names.prod,
			base: names.deps,
			purpose: `${names.prod}: leaves development dependencies out`,
			shipped: false,
			pieces
		};
	}
	#from(base, name) {
		return add(this.#split(), `FROM ${base} AS ${name}`);
	}
	#before(withSources) {
		const { items, installItem } = this.#app;
		const before = items.filter(({ index }) => index < installItem.index);
		const staying = before.filter(({ placement, side }) => placement !== null && side === "build" && (withSources || !isSourceCopy(this.#app, placement)));
		const manifests = manifestPieces(this.#app, this.#steps, staying, () => orderStep(this.#app, this.#steps));
		return [...before.flatMap((item) => {
			if (item === manifests.replaced) {
				this.kept.add(item.node);
				return [];
			}
			if (item.placement && item.side === "build") return staying.includes(item) ? this.#once(item) : [];
			return needed(this.#app, item) ? this.#once(item) : [];
		}), ...manifests.pieces];
	}
	#once(item) {
		if (isSplit(item)) {
			const texts = item.segments.filter(({ side }) => side !== "ship").map(({ text }) => text);
			return [add(this.#split(), `RUN ${texts.join(" && ")}`, item.node)];
		}
		if (item.side !== "build" && item.node.keyword !== "WORKDIR" && item.node.keyword !== "ARG" && !this.#staysHere(item)) return [add(this.#split(), this.text(item.node))];
		this.kept.add(item.node);
		return [keep(item.node)];
	}
	#staysHere(item) {
		return item.segments.some(({ roles }) => roles.has("os")) && item.side === "both";
	}
	text(node) {
		return require_model.textOf(this.#app.build.model.dockerfile.source, node.span);
	}
	#sources() {
		return sourcesBeforeInstall(this.#app).map(({ node }) => {
			this.kept.add(node);
			return {
				kind: "move",
				node,
				step: orderStep(this.#app, this.#steps)
			};
		});
	}
	#install() {
		const app = this.#app;
		const text = this.#installText();
		const freeze = freezes(app);
		const run = `RUN ${cacheMount(app)}${installText(text, freeze)}${this.#omit()}`;
		const step = installStep(app, this.#steps, freeze);
		if (this.#omitsAtOnce()) pruneStep(this.#app, this.#steps);
		this.kept.add(app.installItem.node);
		if (run === this.text(app.installItem.node)) return [keep(app.installItem.node)];
		return [drop(app.installItem.node, step, `written anew as \`${run}\``), add(step, run, app.installItem.node)];
	}
	#omit() {
		return this.#omitsAtOnce() ? ` ${omitFlag(this.#app)}` : "";
	}
	#omitsAtOnce() {
		const { installItem, lifecycle } = this.#app;
		return !this.#shape.builds && this.#shape.prunes && lifecycle.scripts.length === 0 && installItem.segments.filter((segment) => !isCacheClean(segment)).length === 1;
	}
	#installText() {
		const { installItem, install } = this.#app;
		const at = installItem.segments.findIndex(({ parts }) => parts.includes(install));
		const lastSystem = installItem.segments.findLastIndex(({ roles }) => roles.has("os"));
		const until = Math.max(at, lastSystem);
		const first = installItem.segments[0];
		const last = installItem.segments[until];
		const { source } = this.#app.build.model.dockerfile;
		const start = first?.parts[0]?.source?.span.start;
		const end = last?.parts.at(-1)?.source?.span.end;
		return installItem.segments.length <= 1 && installItem.node.heredocs.length === 0 || start === void 0 || end === void 0 ? require_model.textOf(source, installItem.node.body).replace(/^(--\S+\s+)+/, "") : require_model.textOf(source, {
			start,
			end
		});
	}
	#behind() {
		const app = this.#app;
		const own = this.#ownRest();
		const last = app.items.findLastIndex((item) => item.side !== "ship" && (item.segments.some(({ side }) => side !== "ship") || item.placement !== null));
		const rest = app.items.filter(({ index }) => index > app.installItem.index && index <= last).flatMap((item) => this.#following(item));
		return [...own, ...rest];
	}
	#ownRest() {
		const app = this.#app;
		const until = app.installItem.segments.findLastIndex(({ roles }) => roles.has("os"));
		const segments = segmentsBehind(app.installItem, app.install).filter((segment) => app.installItem.segments.indexOf(segment) > until && !isCacheClean(segment) && !isPrune(segment) && segment.side !== "ship");
		return segments.length === 0 ? [] : [add(this.#split(), `RUN ${segments.map(({ text }) => text).join(" && ")}`)];
	}
	#following(item) {
		if (item.placement) return item.side === "build" && this.#shape.builds ? this.#once(item) : [];
		if (!needed(this.#app, item)) return [];
		if (item.segments.length > 0 && item.segments.every((segment) => isPrune(segment) || isCacheClean(segment))) {
			this.kept.add(item.node);
			const reason = item.segments.some(isPrune) ? "the prune below does the same" : "the cache is a mount and never in the image";
			return [drop(item.node, pruneStep(this.#app, this.#steps), reason)];
		}
		return this.#once(item);
	}
	#pruneInPlace() {
		return this.#shape.modules === "in-place" && this.#shape.prunes && !this.#omitsAtOnce() ? [add(pruneStep(this.#app, this.#steps), `RUN ${pruneCommand(this.#app)}`)] : [];
	}
};
function isPrune(segment) {
	return [...segment.roles].every((role) => role === "prune" || role === "clean" || role === "nothing");
}
function isSplit(item) {
	const sides = new Set(item.segments.map(({ side }) => side));
	return !item.installs && sides.has("build") && sides.has("ship");
}
// lib/src/propose/stacks/node-health.js
function healthPiece(app, steps, shortfalls) {
	if (app.stage.config.Healthcheck !== null) {
		const missing = require_review.missingPrograms(app.stage).find(({ keyword }) => keyword === "HEALTHCHECK");
		const because = missing && `it stays as written, and \`${missing.base}\` has no \`${missing.program}\` for it`;
		if (because && !app.base.slimmer) shortfalls.push({
			goal: "health check",
			because
		});
		return null;
	}
	if (!app.settings.healthcheck) return null;
	const found = require_review.listening(app.sources, app.env);
	const because = uncertainPort(app, found);
	if (because !== null) shortfalls.push({
		goal: "health check",
		because
	});
	if (!found || because !== null) return null;
	const usesFetch = found.route !== null && app.base.major !== null && app.base.major >= 18;
	const continued = app.build.model.dockerfile.escape;
	return add(healthStep(steps, found, usesFetch), [`HEALTHCHECK --interval=30s --timeout=5s --start-period=20s ${continued}`, `  CMD ["node", "-e", ${JSON.stringify(probe(found, usesFetch))}]`]);
}
function uncertainPort(app, found) {
	const exposed = app.stage.config.ExposedPorts.map((port) => Number(port.split("/")[0]));
	if (!found) {
		if (exposed.length === 0) return null;
		return app.sources.missing === null ? "which port the program listens on cannot be read from its sources" : `which port the program listens on cannot be told: ${app.sources.missing}`;
	}
	if (found.variable && readsEnvironmentFile(app)) return `.env may set ${found.variable}, and a health check does not see what the program loads by itself`;
	return exposed.length > 0 && !exposed.includes(found.port) ? `${found.at.path}:${found.at.line} listens on ${found.port}, and EXPOSE says ${exposed.join(", ")}` : null;
}
function healthStep(steps, { port, at, route }, usesFetch) {
	const where = route && usesFetch ? `GET ${route.path} is a route (${route.at.path}:${route.at.line})` : "a connection to it is enough, as no route for health checks is certain";
	return steps.of("Check the health", `The program listens on ${port} (${at.path}:${at.line}); ${where}. Node asks itself, so nothing has to be installed.`, ["healthcheck"]);
}
function readsEnvironmentFile(app) {
	const loads = [...app.sources.packages.keys()].some((name) => /^dotenv|^@nestjs\/config$/.test(name));
	const path = app.project.dir === "" ? ".env" : `${app.project.dir}/.env`;
	return loads && app.build.context.exists(path) === "file" && !app.build.context.ignore.ignores(path);
}
function probe(found, usesFetch) {
	const port = found.variable === null ? String(found.port) : `(process.env.${found.variable} || ${found.port})`;
	if (!usesFetch || !found.route) return `require('net').connect(${found.variable === null ? port : port.slice(1, -1)}, '127.0.0.1').on('connect', () => process.exit(0)).on('error', () => process.exit(1))`;
	return `fetch(${found.variable === null ? `'http://127.0.0.1:${port}${found.route.path}'` : `'http://127.0.0.1:' + ${port} + '${found.route.path}'`}).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))`;
}
// lib/src/propose/stacks/node-start.js
const MINDS_SIGTERM = /\bprocess\s*\.\s*(?:on|once|addListener)\(\s*['"`]SIGTERM['"`]|['"`]SIGTERM['"`][^\n]{0,60}(?:forEach|\bof\b)|\.enableShutdownHooks\(/;
const GRACEFUL = new Set("close-with-grace http-terminator @godaddy/terminus stoppable lightship http-graceful-shutdown fastify-graceful-shutdown express-graceful-shutdown graceful-shutdown node-graceful-shutdown exit-hook async-exit-hook".split(" "));
function stopsItself({ sources }) {
	const library = [...sources.packages].find(([name]) => GRACEFUL.has(name));
	if (library) return `${library[1].path}:${library[1].line}`;
	for (const { path, code } of sources.files) {
		const at = code.search(MINDS_SIGTERM);
		if (at !== -1) return `${path}:${code.slice(0, at).split("\n").length}`;
	}
	return null;
}
function directStart(app, steps) {
	const replaced = new Map();
	const { started, sources } = app;
	const cmd = app.stage.instructions.findLast(({ keyword }) => keyword === "CMD");
	const hasEntrypoint = app.stage.instructions.some(({ keyword }) => keyword === "ENTRYPOINT");
	if (cmd?.keyword !== "CMD" || hasEntrypoint) return replaced;
	const stops = stopsItself(app);
	const readsNpm = sources.missing !== null || sources.files.some(({ code }) => /\bnpm_(package|lifecycle|config)_?/.test(code));
	const words = require_review.plainWords(started.words);
	const called = require_review.scriptCall(words[0] ?? "", words.slice(1))?.[0];
	if (started.direct && called && stops !== null && !readsNpm) {
		const script = called === "start" ? "start" : `run ${called}`;
		const step = steps.of("Start the program itself", `\`npm ${script}\` stands for \`${started.direct.join(" ")}\` (${app.project.manifest.path}): it minds SIGTERM itself (${stops}), and gets it without npm in between.`, ["exec-form"]);
		replaced.set(cmd, {
			line: `CMD ${exec(started.direct)}`,
			step
		});
	} else if (cmd.command.form === "shell") {
		const list = isPlainNode(app) && !readsNpm ? nodeWords(app) : npmWords(app, words);
		if (list) replaced.set(cmd, {
			line: `CMD ${exec(list)}`,
			step: listStep(steps, list[0] ?? "")
		});
	}
	return replaced;
}
function listStep(steps, name) {
	const who = name === "npm" ? "npm, which hands it on" : "the program";
	return steps.of("Start without a shell", `In shell form /bin/sh stands between, and SIGTERM does not reach ${who}.`, ["exec-form"]);
}
function nodeWords({ started }) {
	return [started.main?.name ?? "node", ...started.main?.texts ?? []];
}
function npmWords({ started }, words) {
	const { main, programs } = started;
	return words[0] === "npm" && require_review.scriptCall("npm", words.slice(1))?.length === 1 && programs.length === 1 && main !== null && !main.args.includes(null) ? words : null;
}
function isPlainNode({ started }) {
	const { main, programs } = started;
	return main !== null && programs.length === 1 && main.name === "node" && main.scripts.length === 0 && main.variables.length === 0 && main.wrappers.length === 0 && !main.redirected && main.texts.every((text, index) => text === main.args[index]);
}
function exec(words) {
	return `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
}
// lib/src/propose/stacks/node-harden.js
function harden(app, steps, baseUser) {
	const shortfalls = [];
	const confirm = [];
	return {
		user: userPieces(app, steps, baseUser, shortfalls, confirm),
		health: healthPiece(app, steps, shortfalls),
		replaced: directStart(app, steps),
		shortfalls,
		confirm
	};
}
function runsAsRoot(app) {
	const name = app.stage.config.User.split(":")[0] ?? "";
	return name === "" || name === "root" || /^0+$/.test(name);
}
function userPieces(app, steps, baseUser, shortfalls, confirm) {
	if (!runsAsRoot(app)) return null;
	const account = baseUser === null ? imageAccount(app.stage) : {
		name: baseUser,
		uid: null
	};
	const sites = writesOf(app);
	const because = account ? rootNeeded(app, sites) : `\`${app.base.written}\` brings no account for the program`;
	if (because !== null || !account) {
		shortfalls.push({
			goal: "not root",
			because: because ?? ""
		});
		return null;
	}
	const owned = [...new Set(sites.flatMap(({ dir }) => dir ?? []))].toSorted();
	const volumes = app.stage.config.Volumes.filter((path) => !owned.includes(path));
	const paths = [...owned, ...volumes];
	const step = steps.of(`Run as \`${account.name}\``, userReason(app, account.name, sites), ["non-root-user"]);
	confirm.push(...confirmWrites(app, sites));
	for (const volume of app.stage.config.Volumes) confirm.push(`A volume mounted at ${volume} that root filled before must be given to ${account.name}${account.uid === null ? "" : ` (uid ${account.uid})`} once.`);
	const line = `USER ${account.name}`;
	const owning = ownLine(app, paths, account.name);
	return owning === null ? [add(step, line)] : [add(step, owning), add(step, line)];
}
function userReason(app, name, sites) {
	const read = countFiles(app);
	if (sites.length === 0) return `Nothing in ${read} writes to disk, and \`${app.base.runtime}\` brings the account \`${name}\`.`;
	return `In ${read}, what is written goes to ${[...new Set(sites.flatMap(({ dir }) => dir === null ? [] : [short(app, dir)]))].join(", ")} only, which is given to \`${name}\`.`;
}
function countFiles(app) {
	const { length } = app.sources.files;
	return length === 1 ? "the one source file that runs" : `the ${length} source files that run`;
}
function short(app, dir) {
	const inside = require_review.below(app.workdir, dir);
	return inside === null ? dir : inside === "" ? app.workdir : inside;
}
function confirmWrites(app, sites) {
	return [...new Set(sites.flatMap(({ dir }) => dir ?? []))].toSorted().map((dir) => {
		const own = sites.filter((site) => site.dir === dir);
		const [first, ...others] = own;
		const variable = own.find((site) => site.variable !== null)?.variable;
		const moved = variable ? `, unless ${variable} says otherwise` : "";
		const where = first ? ` (\`${first.at.text.slice(0, 80)}\`, ${first.at.path}:${first.at.line}${more(others)})` : "";
		return `The program writes to ${short(app, dir)}${moved}${where}.`;
	});
}
function more(others) {
	const places = [...new Set(others.map(({ at }) => `${at.path}:${at.line}`))];
	const shown = places.slice(0, 3).join(", ");
	return places.length === 0 ? "" : places.length > 3 ? `, ${shown} and ${places.length - 3} more` : `, ${shown}`;
}
function ownLine(app, paths, name) {
	const files = writtenFiles(app).filter((path) => !paths.some((dir) => isBelowOther(app, dir, path))).map((path) => require_review.normalise(app.projectAt, path));
	const own = paths.filter((path) => !doneBy(app, "chown", name).includes(path));
	const there = doneBy(app, "mkdir", null);
	const made = own.filter((path) => path !== app.workdir && !there.includes(path));
	const [full, bare] = [own.filter((path) => isInContext(app, path)), own.filter((path) => !isInContext(app, path))];
	const chown = (flag, list) => list.length === 0 ? [] : [`chown ${flag}${name}:${name} ${list.map((path) => short(app, path)).join(" ")}`];
	const commands = [
		...made.length === 0 ? [] : [`mkdir -p ${made.map((path) => short(app, path)).join(" ")}`],
		...chown("", [...bare, ...files]),
		...chown("-R ", full)
	];
	return commands.length === 0 ? null : `RUN ${commands.join(" && ")}`;
}
function isInContext(app, path) {
	const inside = require_review.below(app.projectAt, path);
	const { context } = app.build;
	return inside !== null && inside !== "" && context.exists(require_review.joinPath(app.project.dir, inside)) !== "absent";
}
function doneBy(app, command, owner) {
	return app.items.flatMap(({ segments }) => segments).flatMap(({ side, parts }) => side === "build" ? [] : parts).filter(({ call }) => call.name === command && (owner === null || call.args.some((arg) => arg?.split(":")[0] === owner))).flatMap(({ names }) => names);
}
function isBelowOther(app, dir, path) {
	return dir !== app.projectAt && require_review.below(dir, require_review.normalise(app.projectAt, path)) !== null;
}
function actionFile({ build }) {
	return ["action.yml", "action.yaml"].find((path) => {
		const content = build.context.exists(path) === "file" ? build.context.read(path) : null;
		return content?.kind === "text" && /^[ \t]*using:[ \t]*['"]?docker\b/m.test(content.text);
	}) ?? null;
}
const READERS = new Set([
	"node",
	"nodejs",
	"pm2-runtime"
]);
const SYSTEM = /^\/((bin|boot|etc|home|lib|lib64|opt|run|sbin|srv|usr|var|usr\/local|usr\/src|var\/(lib|log|run|cache))?$|root(\/|$)|proc\/|sys\/|(etc|bin|sbin|lib)\/)/;
function rootNeeded(app, sites) {
	const { started, sources } = app;
	const action = actionFile(app);
	if (action !== null) return `${action} makes it a GitHub action, and those must run as root`;
	if (started.script !== null && started.programs.length > 1) return `${started.script} runs \`${started.programs[0]?.name}\` first, which may need root`;
	if (started.unresolved !== null) return started.unresolved;
	const other = started.programs.find(({ name }) => !READERS.has(name));
	if (other) return `\`${other.name}\` runs at start, and where it writes is not known`;
	if (sources.missing !== null) return `where the program writes cannot be told: ${sources.missing}`;
	const unknown = sites.find(({ dir }) => dir === null);
	if (unknown) return `${unknown.at.path}:${unknown.at.line} ${unknown.says ? `shows no path, and ${unknown.says}` : "writes to a path that is computed"}`;
	const system = sites.find(({ dir }) => dir !== null && SYSTEM.test(dir));
	if (system) return `${system.at.path}:${system.at.line} writes to ${system.dir}, which belongs to the system`;
	const modules = sites.find(({ dir }) => dir?.includes("/node_modules"));
	if (modules) return `${modules.at.path}:${modules.at.line} writes into node_modules`;
	const low = app.stage.config.ExposedPorts.map((port) => Number(port.split("/")[0])).find((port) => port < 1024);
	if (low !== void 0) return `port ${low} is below 1024, which not every container engine opens to other users`;
	const privileged = sources.files.find(({ code }) => /\bprocess\.set(uid|gid)\(|docker\.sock/.test(code));
	return privileged ? `${privileged.path} does what only root may` : null;
}
// lib/src/propose/stacks/node-ignore.js
function dockerignoreFor(app) {
	const { context } = app.build;
	const { ignore } = context;
	const copies = require_review.placements(app.stage);
	const path = ignore.path ?? ignore.place;
	if (path === null || ignore.text === null || !copies.some((copy) => copiesDirectory(app, copy))) return null;
	const added = entries(app).filter((entry) => !covered(app, entry) && !hidesNeeded(copies, entry));
	if (added.length === 0) return null;
	const eol = ignore.text.includes("\r\n") ? "\r\n" : "\n";
	return {
		file: {
			path,
			text: (ignore.text === "" || ignore.text.endsWith("\n") ? ignore.text : ignore.text + eol) + added.map((entry) => entry + eol).join(""),
			before: ignore.path === null ? null : ignore.text
		},
		added
	};
}
function copiesDirectory(app, copy) {
	return copy.sources.some((source) => source === "" || app.build.context.exists(source) === "directory");
}
function entries(app) {
	const { context } = app.build;
	const { dir } = app.project;
	const listing = context.list();
	const tracked = (path) => context.exists(path) === "file" || context.exists(path) === "directory";
	const made = [dir === "" ? "node_modules" : "**/node_modules", "npm-debug.log*"];
	const output = app.output && !listing.paths.some((path) => path.startsWith(`${require_review.joinPath(dir, app.output?.dir ?? "")}/`)) ? [require_review.joinPath(dir, app.output.dir)] : [];
	const secrets = keepsEnvironmentFiles(app) ? [] : [
		".env",
		".env.*",
		...listing.paths.some((path) => /^\.env\.(example|sample|template|dist)$/.test(path)) ? [
			"!.env.example",
			"!.env.sample",
			"!.env.template",
			"!.env.dist"
		].filter((entry) => tracked(entry.slice(1))) : []
	];
	const about = [
		".github",
		".gitlab-ci.yml",
		".circleci",
		".vscode",
		".idea",
		".husky",
		"coverage",
		"docker-compose.yml",
		"docker-compose.yaml",
		"compose.yml",
		"compose.yaml",
		"docker-compose.dev.yml",
		"docker-compose.prod.yml"
	].filter((path) => path === "coverage" ? measuresCoverage(app) : tracked(path));
	const own = app.build.path.slice((context.root ?? "") === "" ? 0 : (context.root ?? "").length + 1);
	return [
		...made,
		...output,
		...needsGit(app) ? [] : [".git"],
		...secrets,
		...about,
		own,
		".dockerignore"
	];
}
function measuresCoverage({ project }) {
	return [
		"jest",
		"vitest",
		"nyc",
		"c8"
	].some((name) => project.manifest.devDependencies.has(name));
}
function keepsEnvironmentFiles(app) {
	return app.build.context.list().paths.some((path) => /(^|\/)\.env(\.(?!example|sample|template|dist)[\w.]+)?$/.test(path));
}
function needsGit(app) {
	const scripts = [...app.project.manifest.scripts.values()].join("\n");
	return nodeSteps(app.stage).some(({ parts }) => parts.some(({ programs }) => programs.some(({ name, texts }) => name === "git" || texts.some((text) => /\bgit (rev-parse|describe|log)\b/.test(text))))) || /\bgit (rev-parse|describe|log|show)\b|git-rev|gitversion|git-describe/.test(scripts);
}
function covered(app, entry) {
	const { ignore } = app.build.context;
	if (entry.startsWith("!")) return false;
	const probe = entry.replace(/^\*\*\//, "").replace(/\*$/, entry.startsWith(".env") ? "local" : "");
	return ignore.text !== "" && ignore.ignores(probe);
}
function hidesNeeded(copies, entry) {
	if (entry.startsWith("!")) return false;
	return copies.some(({ sources }) => sources.some((source) => source !== "" && (source === entry || source.startsWith(`${entry}/`) || entry.endsWith("*") && source.startsWith(entry.slice(0, -1)))));
}
// lib/src/propose/stacks/node-system.js
function systemPieces(parts, item) {
	const { app, kept, steps } = parts;
	const { source } = app.build.model.dockerfile;
	if (isIdle(app, item)) return kept.has(item.node) ? [] : [keep(item.node)];
	const names = packagesLeft(app, item);
	const gone = leftBehind(app, item);
	const staying = names.filter((name) => !gone.includes(name));
	if (names.length > 0 && staying.length === 0) {
		steps.of(`Leave ${list(names)} behind`, `${goneBecause(app, item, names)}.`, ["no-build-tools"]);
		return kept.has(item.node) ? [] : [keep(item.node)];
	}
	if (item.installs) return staying.length === 0 ? [] : [add(parts.shared, installSystem(app, staying))];
	if (staying.length === names.length) return [kept.has(item.node) ? add(parts.shared, require_model.textOf(source, item.node.span)) : keep(item.node)];
	return [add(steps.of(`Leave ${list(gone)} behind`, `${goneBecause(app, item, gone)}; ${list(staying)} stays.`, ["no-build-tools"]), installSystem(app, staying))];
}
function goneBecause(app, item, gone) {
	const them = gone.length === 1 ? "it" : "them";
	const removed = removedLater(app, item);
	return gone.every((name) => removed.includes(name)) ? `The file takes ${them} away again before the program runs` : `Only the install of dependencies uses ${them}`;
}
function systemCalls(item) {
	return item.segments.flatMap(({ parts }) => parts.flatMap(({ role, call }) => role === "os" ? [call] : []));
}
function isIdle(app, item) {
	const calls = systemCalls(item);
	if (item.segments.some(({ roles }) => [...roles].some((role) => ![
		"os",
		"clean",
		"nothing"
	].includes(role)))) return false;
	const installed = app.items.filter(({ index }) => index < item.index).flatMap((other) => [...packagesLeft(app, other), ...virtualsOf(other)]);
	if (calls.every(({ args }) => args.every((arg) => /^(update|clean|autoclean|-.*)$/.test(arg ?? ""))) && calls.length > 0) return !app.items.some((other) => other.index > item.index && ships(app, other));
	return calls.length > 0 && calls.every((call) => removedBy(call)?.every((name) => installed.includes(name)) ?? false);
}
function ships(app, item) {
	return packagesLeft(app, item).length > 0 && leftBehind(app, item).length === 0;
}
function virtualsOf(item) {
	return systemCalls(item).flatMap(({ args }) => args.flatMap((arg, index) => {
		const inline = /^--virtual=(.+)$/.exec(arg ?? "")?.[1];
		const next = arg === "--virtual" || arg === "-t" ? args[index + 1] : null;
		return inline ?? next ?? [];
	}));
}
function removedLater(app, item) {
	const removed = app.items.filter(({ index }) => index > item.index).flatMap((other) => systemCalls(other).flatMap((call) => removedBy(call) ?? []));
	const names = packagesLeft(app, item);
	return virtualsOf(item).some((name) => removed.includes(name)) ? names : names.filter((name) => removed.includes(name));
}
function packagesLeft(app, item) {
	return require_review.osPackages(app.stage).flatMap(({ name, command }) => command.instruction === item.node ? [name] : []);
}
function leftBehind(app, item) {
	if (item.segments.flatMap(({ parts }) => parts.filter(({ role }) => role === "os")).some(({ call }) => call.args.some((arg) => UPGRADES.test(arg ?? "")))) return [];
	const used = usedPrograms(app.stage, app.started);
	const names = packagesLeft(app, item);
	const removed = removedLater(app, item);
	const forNodeGyp = names.some((name) => COMPILERS.test(name)) && !mentionsPython(app);
	return names.filter((name) => removed.includes(name) || (forNodeGyp && PYTHON.test(name) ? !used.has(name) : packageUse(name, used, startsPrograms(app)) === "build"));
}
const UPGRADES = /^(upgrade|dist-upgrade|full-upgrade|-U|--upgrade)$/;
const COMPILERS = /^(build-essential|build-base|make|g\+\+|gcc)$/;
const PYTHON = /^(python|python2|python3|python-is-python3)$/;
function mentionsPython({ sources, project }) {
	return project.manifest.dependencies.has("python-shell") || sources.files.some(({ code }) => /['"`]python/.test(code));
}
function startsPrograms({ sources, project }) {
	if (sources.missing !== null) return true;
	return sources.files.some(({ code }) => /['"](node:)?child_process['"]/.test(code)) || [
		"simple-git",
		"execa",
		"shelljs",
		"cross-spawn",
		"zx",
		"python-shell",
		"node-pty"
	].some((name) => project.manifest.dependencies.has(name));
}
function installSystem(app, names) {
	const sorted = [...new Set(names)].toSorted().join(" ");
	if (app.base.musl) return `RUN apk add --no-cache ${sorted}`;
	return `RUN apt-get update && apt-get install -y --no-install-recommends ${sorted} && rm -rf /var/lib/apt/lists/*`;
}
function neededPackages({ app, steps }) {
	if (!app.base.slimmer) return [];
	const wanted = new Map();
	for (const [name, packages] of NEEDED_ON_SLIM) {
		if (!app.project.manifest.dependencies.has(name)) continue;
		for (const one of packages) wanted.set(one, `\`${name}\``);
	}
	for (const one of answeredPackages(app)) wanted.set(one, "The program");
	for (const program of healthPrograms(app)) wanted.set(program, "HEALTHCHECK");
	const present = new Set(require_review.osPackages(app.stage).map(({ name }) => name));
	const missing = [...wanted].filter(([name]) => !present.has(name));
	if (missing.length === 0) return [];
	const names = missing.map(([name]) => name);
	return [add(steps.of(`Install ${list(names)} in the shipped stage`, `${list([...new Set(missing.map(([, user]) => user))])} needs ${names.length === 1 ? "it" : "them"}; \`${app.base.written}\` brings ${names.length === 1 ? "it" : "them"}, \`${app.base.runtime}\` does not.`), installSystem(app, names))];
}
function answeredPackages({ settings, build, project }) {
	if (![...KEEP_FULL.keys()].some((name) => project.manifest.dependencies.has(name))) return [];
	return (require_review.answerTo(settings.answers, "system-libraries", build.path) ?? "").split(/[\s,]+/).filter((name) => /^[a-z0-9][a-z0-9.+-]*$/.test(name));
}
function healthPrograms(app) {
	const words = app.stage.config.Healthcheck?.Test.join(" ").split(/[\s;|&"']+/) ?? [];
	const programs = ["curl", "wget"].filter((name) => words.includes(name));
	return programs.length > 0 && words.some((word) => word.startsWith("https://")) ? [...programs, "ca-certificates"] : programs;
}
function list(names) {
	if (names.length < 2) return names[0] ?? "";
	return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
// lib/src/propose/stacks/node-runtime.js
const HEAD = new Set([
	"WORKDIR",
	"ENV",
	"ARG",
	"LABEL",
	"MAINTAINER",
	"SHELL"
]);
const TRAILING = new Set([
	"EXPOSE",
	"VOLUME",
	"HEALTHCHECK",
	"CMD",
	"ENTRYPOINT",
	"STOPSIGNAL",
	"LABEL",
	"MAINTAINER"
]);
function runtimePieces(parts) {
	const { app, hardening } = parts;
	const head = app.items.filter((item) => isHead(app, item));
	const tail = app.items.filter((item) => !head.includes(item));
	const early = head.flatMap((item) => headPieces(parts, item));
	const needed = neededPackages({
		...parts,
		shared: sharedStep(parts)
	});
	const late = tail.flatMap((item) => tailPieces(parts, item));
	const copies = [...copyPieces(parts), ...ownWorkdir(parts)];
	return insertHardening([
		...early,
		...needed,
		...copies,
		...late
	], hardening);
}
function isHead(app, item) {
	const lastShipRun = app.items.findLastIndex(({ node, side, segments }) => node.keyword === "RUN" && side !== "build" && segments.length > 0);
	if (item.node.keyword === "LABEL" || item.node.keyword === "MAINTAINER") return item.index < app.installItem.index;
	if (HEAD.has(item.node.keyword)) return true;
	if (item.node.keyword === "USER") return item.index < lastShipRun;
	return item.segments.filter(({ side }) => side !== "build").some(({ roles }) => roles.has("os") || roles.has("global") || roles.has("account"));
}
function headPieces(parts, item) {
	const { app, kept } = parts;
	const { node } = item;
	if (node.keyword === "WORKDIR") return workdirPieces(parts, item);
	if (node.keyword === "ARG") return argPieces(parts, item);
	if (item.segments.some(({ roles }) => roles.has("os"))) return systemPieces({
		...parts,
		shared: sharedStep(parts)
	}, item);
	if (item.installs || isSplit(item)) return splitPieces(parts, item);
	if (item.side === "build") return kept.has(node) ? [] : [keep(node)];
	const cached = globalInstall(app, item);
	if (cached !== null && !kept.has(node)) {
		const step = installStep(app, parts.steps, false);
		return [drop(node, step, `written anew as \`${cached}\``), add(step, cached, node)];
	}
	return [kept.has(node) ? add(sharedStep(parts), cached ?? require_model.textOf(app.build.model.dockerfile.source, node.span)) : keep(node)];
}
function globalInstall(app, { node, segments }) {
	const plain = node.keyword === "RUN" && node.command.form === "shell" && node.heredocs.length === 0;
	const calls = segments.flatMap(({ parts }) => parts);
	const own = calls.length > 0 && calls.every(({ role, call }) => role === "global" && call.name === "npm");
	const user = require_review.stateBefore(app.stage, node).user.split(":")[0] ?? "";
	if (!plain || !own || node.flags.length > 0 || !app.settings["cache-mounts"] || !/^(root|0)?$/.test(user)) return null;
	return `RUN --mount=type=cache,target=/root/.npm ${require_model.textOf(app.build.model.dockerfile.source, node.body)}`;
}
function sharedStep({ steps }) {
	return steps.list[0] ?? steps.of("Build and run in separate stages", "What only the build needs stays behind.");
}
function workdirPieces(parts, item) {
	const { app, kept } = parts;
	const next = app.items.find(({ node, index }) => node.keyword === "WORKDIR" && index > item.index);
	const between = app.items.some(({ index, side, node }) => index > item.index && index < (next?.index ?? 0) && side === "ship" && node.keyword !== "EXPOSE");
	if (next && !between) return kept.has(item.node) ? [] : [keep(item.node)];
	return [kept.has(item.node) ? add(sharedStep(parts), require_model.textOf(app.build.model.dockerfile.source, item.node.span)) : keep(item.node)];
}
function argPieces(parts, item) {
	const { app, kept } = parts;
	const { node } = item;
	const { source } = app.build.model.dockerfile;
	const names = node.keyword === "ARG" ? node.pairs.map(({ name }) => name.text) : [];
	const readers = app.items.filter(({ index, side, node: other }) => index > item.index && side !== "build" && other.keyword !== "ARG");
	if (!names.some((name) => readers.some(({ node: other }) => new RegExp(`\\$\\{?${name}\\b`).test(require_model.textOf(source, other.span))))) return kept.has(node) ? [] : [keep(node)];
	return [kept.has(node) ? add(sharedStep(parts), require_model.textOf(source, node.span)) : keep(node)];
}
function copyPieces(parts) {
	const { app, copies } = parts;
	const chown = treeOwner(app) ? `--chown=${treeOwner(app)} ` : "";
	return copies.map((copy) => add(copy.step, `COPY --from=${copy.from} ${chown}${copy.path} ${copy.to}`));
}
function treeOwner(app) {
	return app.items.find(({ owner }) => owner !== null)?.owner ?? null;
}
function ownWorkdir({ app, steps }) {
	const owner = treeOwner(app);
	if (owner === null || app.workdir !== app.projectAt) return [];
	return [add(ownerStep(steps, owner), `RUN chown ${owner} ${app.workdir}`)];
}
function ownerStep(steps, owner) {
	return steps.of("Give files their owner while copying", `A \`chown -R ${owner}\` behind the copies stores every file twice.`, ["chown-copy"]);
}
function splitPieces(parts, item) {
	const texts = item.segments.filter(({ side }) => side !== "build").map(({ text }) => text);
	const step = sharedStep(parts);
	return [...item.installs ? [] : [drop(item.node, step, "each of its commands stands in the stage that needs it")], ...texts.length > 0 ? [add(step, `RUN ${texts.join(" && ")}`)] : []];
}
function tailPieces(parts, item) {
	const { app, kept, steps, shipsSources } = parts;
	const { node } = item;
	if (item.owner !== null) return [drop(node, ownerStep(steps, item.owner), `the copies carry --chown=${item.owner}`)];
	if (isSplit(item)) return splitPieces(parts, item);
	if (item.placement && item.side === "build") return shipsSources ? sourcePieces(parts, item) : missed(item, kept);
	if (item.installs) return [...missed(item, kept), ...splitPieces(parts, item)];
	if (item.side === "build") return missed(item, kept);
	const later = overriding(app, node);
	if (later) return [drop(node, steps.of(`Remove the ${node.keyword} without effect`, `Only the last ${node.keyword} of a stage counts.`), `the ${node.keyword} on line ${require_model.lineAt(app.build.model.dockerfile.source, later.span.start)} overrides it`)];
	const changed = parts.hardening.replaced.get(node);
	if (changed) return [drop(node, changed.step, `written anew as \`${changed.line}\``), add(changed.step, changed.line, node)];
	return [kept.has(node) ? add(sharedStep(parts), require_model.textOf(app.build.model.dockerfile.source, node.span)) : keep(node)];
}
function missed(item, kept) {
	return kept.has(item.node) ? [] : [keep(item.node)];
}
function overriding(app, node) {
	if (node.keyword !== "CMD" && node.keyword !== "ENTRYPOINT" && node.keyword !== "HEALTHCHECK") return null;
	const last = app.stage.instructions.findLast(({ keyword }) => keyword === node.keyword);
	return last && last !== node ? last : null;
}
function sourcePieces(parts, item) {
	const { app, kept } = parts;
	if (!item.placement) return [];
	if (!kept.has(item.node)) return [keep(item.node)];
	return app.items.some(({ placement, index }) => placement !== null && index !== item.index && isSourceCopy(app, placement) && brings(placement, app, "package.json")) ? [] : [add(sharedStep(parts), require_model.textOf(app.build.model.dockerfile.source, item.node.span))];
}
function insertHardening(pieces, hardening) {
	const out = [...pieces];
	const lastWork = out.findLastIndex((piece) => piece.kind !== "drop" && !TRAILING.has(keywordOf(piece)));
	if (hardening.user) out.splice(lastWork + 1, 0, ...hardening.user);
	if (hardening.health) {
		const start = out.findIndex((piece) => piece.kind !== "drop" && /^(CMD|ENTRYPOINT)$/.test(keywordOf(piece)));
		const drops = start > 0 && out[start - 1]?.kind === "drop" ? 1 : 0;
		out.splice(start === -1 ? out.length : start - drops, 0, hardening.health);
	}
	return out;
}
function keywordOf(piece) {
	if (piece.kind !== "add") return piece.node.keyword;
	return /^\s*(\w+)/.exec(piece.lines[0] ?? "")?.[1]?.toUpperCase() ?? "";
}
// lib/src/propose/stacks/node-notes.js
function shortfallsOf(app, level, shape) {
	const found = [];
	const { prune, lifecycle, base } = app;
	if (prune.kind === "needed") found.push({
		goal: "no development dependencies",
		because: prune.because
	});
	if (prune.kind === "started") found.push({
		goal: "no development dependencies",
		because: startedBy(app, prune)
	});
	if (shape.inOrder) {
		const script = lifecycle.needsSources;
		found.push({
			goal: "dependencies cached apart from the sources",
			because: script ? `npm runs \`${script.command}\` (${script.script}) while it installs, and that reads sources` : "commands before the install work on the sources"
		});
	}
	if (base.notSlimmer) found.push({
		goal: "smallest base",
		because: base.notSlimmer
	});
	if (level === "workdir" && shape.builds) {
		const narrow = allowList(app);
		const because = "because" in narrow ? narrow.because : "which files the program opens cannot be told";
		found.push({
			goal: "no sources in the shipped stage",
			because
		});
	}
	return found;
}
function startedBy({ project }, { name, script }) {
	const from = script ? ` (script \`${script}\`)` : "";
	const plain = [...project.manifest.scripts].find(([, text]) => /^node [\w./-]+$/.test(text));
	return `the program is started by \`${name}\`${from}, one of them${plain ? `; \`npm run ${plain[0]}\` (\`${plain[1]}\`) would do without` : ""}`;
}
function confirmOf(app) {
	const found = [];
	const frozen = isFrozen(app) ? null : notFrozen(app);
	if (!app.project.lock) found.push(`There is no package-lock.json: every build may install other versions (${app.project.manifest.path}).`);
	else if (frozen !== null) found.push(`\`npm install\` stays, because ${frozen}.`);
	if (app.base.slimmer && startsPrograms(app) && app.sources.missing !== null) found.push(`No program of \`${app.base.written}\` (git, curl, python3, ...) is called at run time: the sources could not be read to show it.`);
	found.push(...environmentNote(app));
	const other = otherCommand(app.build);
	if (other) found.push(`${other.saidBy} starts \`${other.name}\` with another command: what that needs must be in the shipped stage too.`);
	return found;
}
function environmentNote(app) {
	const loader = [...app.sources.packages].find(([name]) => /^dotenv|^@nestjs\/config$/.test(name));
	if (!loader || !dockerignoreFor(app)?.added.includes(".env")) return [];
	const [name, { path, line }] = loader;
	return [`\`${name}\` (${path}:${line}) finds no .env in the image any more: its variables are given when the container starts (\`--env-file .env\`).`];
}
function contentsOf(app, copies) {
	const sources = copies.length === 1 && copies[0]?.path.endsWith("node_modules") ? [app.projectAt] : [];
	return [...new Set([...copies.map(({ path }) => path), ...sources])];
}
function troubleshootingOf(app, level, shape) {
	const found = [];
	if (shape.prunes) found.push({
		symptom: "Error: Cannot find module at start",
		cause: "a package that runs stands in devDependencies",
		do: "move it to dependencies in package.json"
	});
	if (level === "allow-list") found.push({
		symptom: "ENOENT for a file of the project",
		cause: "the program opens a file that no COPY --from names",
		do: "add a COPY --from=build for it to the last stage"
	});
	if (treeOwner(app) === null && app.stage.config.User === "") found.push({
		symptom: "EACCES when the program writes",
		cause: `${app.workdir} belongs to root`,
		do: "give that one directory to the user with chown, above USER"
	});
	return found;
}
// lib/src/propose/stacks/node-shape.js
function needsBuild(app) {
	const own = segmentsBehind(app.installItem, app.install);
	const later = app.items.filter(({ index }) => index > app.installItem.index).flatMap(({ segments }) => segments);
	return [...own, ...later].some(({ side, roles }) => side !== "ship" && [...roles].some((role) => ![
		"clean",
		"prune",
		"nothing",
		"os",
		"global",
		"account",
		"config"
	].includes(role)));
}
function shapeOf(app, level) {
	const builds = needsBuild(app) || app.lifecycle.needsSources !== null;
	const inOrder = builds && app.settings["max-stages"] < 3 || app.lifecycle.needsSources !== null || touchesProjectFirst(app);
	const prunes = app.prune.kind === "safe" && !omitsDev(app);
	return {
		builds: builds || inOrder,
		inOrder,
		prunes,
		modules: modulesOf(app, level, builds || inOrder, inOrder, prunes)
	};
}
function modulesOf(app, level, builds, inOrder, prunes) {
	if (!builds) return prunes ? "in-place" : "deps";
	if (level === "workdir" || inOrder) return "in-place";
	const later = app.items.filter(({ index }) => index > app.installItem.index).flatMap(({ segments }) => segments);
	if ([...segmentsBehind(app.installItem, app.install), ...later].some(({ roles }) => roles.has("generate"))) return "in-place";
	return prunes ? app.settings["max-stages"] < 4 ? "in-place" : "prod-deps" : "deps";
}
function touchesProjectFirst(app) {
	return app.items.some(({ index, segments }) => index < app.installItem.index && segments.some(({ side, roles, parts }) => side !== "ship" && (roles.has("script") || roles.has("compile") || roles.has("generate") || roles.has("files") && parts.some(({ call }) => call.name !== "mkdir" && call.name !== "chown"))));
}
function copiesSourcesFirst(app) {
	return sourcesBeforeInstall(app).length > 0;
}
// lib/src/propose/stacks/node-plan.js
function multiStage(app, level, assets) {
	const steps = new Steps();
	const shape = shapeOf(app, level);
	const names = stageNames(app);
	const building = new NodeBuild(app, steps, shape);
	const split = splitStep(app, steps, shape.builds);
	const stages = building.stages(firstFrom(app, steps, shape.inOrder ? names.build : names.deps, split), names);
	const hardening = harden(app, steps, app.base.runtimeUser);
	const copies = shipped(app, level, shape, names, assets, steps);
	const behind = runtimePieces({
		app,
		steps,
		kept: building.kept,
		copies,
		shipsSources: !shape.builds,
		hardening
	});
	const runtime = runtimeStage(app, split, names.runtime, hardening.user !== null, behind);
	const ignore = dockerignoreFor(app);
	if (ignore) ignoreStep(steps, ignore);
	return {
		level,
		preamble: preambleOf(app),
		stages: [...stages, runtime],
		steps: steps.list,
		dockerignore: ignore?.file ?? null,
		shortfalls: [...shortfallsOf(app, level, shape), ...hardening.shortfalls],
		confirm: [...hardening.confirm, ...confirmOf(app)],
		contents: contentsOf(app, copies),
		troubleshooting: troubleshootingOf(app, level, shape)
	};
}
function runtimeStage(app, split, name, addsUser, behind) {
	const from = add(split, `FROM ${platformOf(app)}${app.base.runtime} AS ${name}`);
	return {
		name,
		base: app.base.runtime,
		purpose: `${name}: ${purposeOf(app, addsUser)}`,
		shipped: true,
		pieces: [
			from,
			...rootPieces(app, split, addsUser, behind),
			...behind
		]
	};
}
function rootPieces(app, split, handsOver, behind) {
	if (app.base.runtimeUser === null || !runsAsRoot(app)) return [];
	return behind.some((piece) => piece.kind === "add" ? piece.lines[0]?.startsWith("RUN ") : piece.kind !== "drop" && piece.node.keyword === "RUN") || !handsOver ? [add(split, "USER root")] : [];
}
function platformOf({ stage }) {
	return stage.from.flags.map(({ name, value }) => `--${name}${value === null ? "" : `=${value}`} `).join("");
}
function firstFrom(app, steps, name, split) {
	const { from } = app.stage;
	const { codename, written, build } = app.base;
	const step = codename ? steps.of(`Write the release out: ${codename}`, `\`${written}\` moves to the next Debian by itself; both stages must stand on the same one.`) : split;
	return [drop(from, split, "each stage has its own FROM"), add(step, `FROM ${platformOf(app)}${build} AS ${name}`, from)];
}
function preambleOf(app) {
	const { instructions } = app.build.model.dockerfile;
	return instructions.filter((node) => node.index < app.stage.from.index).map((node) => ({
		kind: "keep",
		node
	}));
}
function stageNames(app) {
	const own = app.stage.from.alias?.text ?? app.settings["stage-name"];
	const free = (name) => name === own.toLowerCase() ? `node-${name}` : name;
	return {
		deps: free("deps"),
		build: free("build"),
		prod: free("prod-deps"),
		runtime: own
	};
}
function purposeOf(app, addsUser) {
	const { started } = app;
	const shown = started.direct?.join(" ") ?? (started.written || "the program");
	const user = addsUser ? app.base.runtimeUser ?? "node" : app.stage.config.User;
	return `runs ${shown.length > 60 ? started.file?.written ?? "the program" : shown}${user === "" || user === "root" ? "" : ` as ${user}`}`;
}
function shipped(app, level, shape, names, assets, steps) {
	const at = app.projectAt;
	const here = app.workdir === at;
	const to = (path) => here ? `./${path}` : `${at}/${path}`;
	const split = steps.list[0] ?? steps.of("Build and run in separate stages", "");
	if (!shape.builds) return [{
		from: names.deps,
		path: `${at === "/" ? "" : at}/node_modules`,
		to: to("node_modules"),
		step: split
	}];
	if (level === "workdir") return [{
		from: names.build,
		path: at,
		to: here ? "./" : at,
		step: split
	}];
	const modules = {
		deps: names.deps,
		"prod-deps": names.prod,
		"in-place": names.build
	}[shape.modules];
	const narrow = steps.of("Ship what the program reads", `Beside ${app.output?.dir}/ and node_modules, ${countFiles(app)} ${app.sources.files.length === 1 ? "opens" : "open"} ${assets.length === 0 ? "nothing of the project" : assets.map(({ path, because }) => `${path} (${because})`).join(", ")}.`, ["no-source", "copy-artifacts"]);
	const root = at === "/" ? "" : at;
	const files = assets.filter(({ path }) => path !== "package.json").toSorted((a, b) => a.path < b.path ? -1 : 1);
	return [
		{
			from: modules,
			path: `${root}/node_modules`,
			to: to("node_modules"),
			step: narrow
		},
		{
			from: names.build,
			path: `${root}/package.json`,
			to: to(""),
			step: narrow
		},
		...files.map(({ path }) => ({
			from: names.build,
			path: `${root}/${path}`,
			to: to(path),
			step: narrow
		})),
		{
			from: names.build,
			path: `${root}/${app.output?.dir}`,
			to: to(app.output?.dir ?? ""),
			step: narrow
		}
	];
}
// lib/src/propose/stacks/node-repair.js
function* repair(app, stopped) {
	const bare = mended(app, false);
	const { hardening } = bare;
	if (bare.steps.list.length > 0) yield {
		kind: "plan",
		plan: planOf(app, mended(app, true), stopped)
	};
	else if (hardening.shortfalls.length > 0) yield stuck(hardening);
	else if (!needsBuild(app) && !app.base.slimmer && !app.base.chosen) yield {
		kind: "kept",
		because: `interpreted, with nothing to build: one stage on \`${app.base.written}\` is right`
	};
}
function mended(app, mounts) {
	const steps = new Steps();
	const hardening = harden(app, steps, null);
	const pieces = insertHardening(programPieces(app, steps, hardening, mounts), hardening);
	const ignore = dockerignoreFor(app);
	if (ignore) ignoreStep(steps, ignore);
	return {
		steps,
		hardening,
		pieces,
		ignore: ignore?.file ?? null
	};
}
function stuck({ shortfalls }) {
	const first = shortfalls[0];
	const question = questionFor(first?.goal ?? "");
	return {
		kind: "refusal",
		level: "same-base",
		code: "nothing-safe",
		because: `${first?.goal}: ${first?.because}`,
		at: null,
		question
	};
}
function planOf(app, { steps, hardening, pieces, ignore }, stopped) {
	const { instructions } = app.build.model.dockerfile;
	const preamble = instructions.filter(({ index }) => index < app.stage.from.index).map((node) => keep(node));
	const shortfalls = [...hardening.shortfalls];
	if (app.base.slimmer) shortfalls.push({
		goal: "no build tools",
		because: `the program stays on \`${app.base.written}\`${stopped ? `: ${stopped}` : ""}`
	});
	else if (stopped) shortfalls.push({
		goal: "separate stages",
		because: stopped
	});
	return {
		level: "same-base",
		preamble,
		steps: steps.list,
		dockerignore: ignore,
		shortfalls,
		confirm: [...hardening.confirm, ...environmentNote(app)],
		stages: [{
			name: app.stage.from.alias?.text ?? null,
			base: app.base.written,
			purpose: null,
			shipped: true,
			pieces: [keep(app.stage.from), ...pieces]
		}],
		contents: [app.projectAt],
		troubleshooting: []
	};
}
function programPieces(app, steps, hardening, mounts) {
	const reorders = copiesSourcesFirst(app) && app.lifecycle.needsSources === null && !touchesProjectFirst(app);
	const order = () => orderStep(app, steps);
	const moved = reorders ? sourcesBeforeInstall(app) : [];
	const manifests = manifestPieces(app, steps, app.items.filter((item) => item.index < app.installItem.index && item.side === "build" && item.placement !== null && !moved.includes(item)), order);
	return app.items.flatMap((item) => {
		if (moved.includes(item) || item === manifests.replaced) return [];
		if (item.installs) return [
			...manifests.pieces,
			...installPieces(app, steps, mounts),
			...moved.map(({ node }) => ({
				kind: "move",
				node,
				step: order()
			}))
		];
		const changed = hardening.replaced.get(item.node);
		return changed ? [drop(item.node, changed.step, `written anew as \`${changed.line}\``), add(changed.step, changed.line, item.node)] : [keep(item.node)];
	});
}
function installPieces(app, steps, mounts) {
	const { node, segments } = app.installItem;
	const freeze = freezes(app);
	const omits = segments.length <= 1 && !needsBuild(app) && app.prune.kind === "safe" && !omitsDev(app) && app.lifecycle.scripts.length === 0;
	const { source } = app.build.model.dockerfile;
	const body = require_model.textOf(source, node.body).replace(/^(--\S+\s+)+/, "");
	const cached = mounts && node.heredocs.length === 0 && !segments.some(isCacheClean);
	const run = `RUN ${freeze || omits || cached ? cacheMount(app) : ""}${installText(body, freeze)}${omits ? ` ${omitFlag(app)}` : ""}`;
	if (!freeze && !omits && !cached || run === require_model.textOf(source, node.span)) return [keep(node)];
	const step = freeze || !omits ? installStep(app, steps, freeze) : pruneStep(app, steps);
	if (omits) pruneStep(app, steps);
	return [drop(node, step, `written anew as \`${run}\``), add(step, run, node)];
}
// lib/src/propose/stacks/node.js
function* nodeCandidates(build, settings) {
	const app = examine(build, settings);
	if (app.kind !== "app") {
		yield app;
		return;
	}
	const stopped = notSplit(app);
	const idle = stopped ? null : leavesNothing(app);
	yield* stopped ? [stopped] : splits(app, idle);
	yield* repair(app, (stopped ?? idle)?.because ?? null);
}
function* splits(app, idle) {
	const builds = shapeOf(app, "workdir").builds;
	if (!builds && !movesOn(app) && !leavesTools(app)) return;
	if (builds) {
		const narrow = allowList(app);
		yield "because" in narrow ? narrow : {
			kind: "plan",
			plan: multiStage(app, "allow-list", narrow)
		};
	}
	const whole = builds ? idle ?? wholeDirectory(app) : [];
	yield "because" in whole ? whole : {
		kind: "plan",
		plan: multiStage(app, "workdir", whole)
	};
}
function movesOn({ base }) {
	return base.slimmer || base.chosen;
}
function notSplit(app) {
	const { prune, started, project } = app;
	const at = started.instruction;
	if (prune.kind === "started" && !movesOn(app) && !leavesTools(app)) {
		const script = prune.script ? ` (script \`${prune.script}\`)` : "";
		return refuse("dev-runner", `the program is started by \`${prune.name}\`${script}, a development dependency: what only the build needs is needed at run time`, at, `Which plain \`node\` command starts the built program instead of \`${prune.name}\`?`);
	}
	if (started.unresolved !== null) return refuse(started.unresolved.includes("no script") ? "start-not-found" : "dynamic-start", started.unresolved, at, "Which command starts the program?");
	if (started.file && app.build.context.list().complete && !hasFile(app.stage, started.file.path)) return refuse("start-not-found", `nothing makes ${started.file.path}, which it starts`, at, "Which command starts the program?");
	const said = require_review.answerTo(app.settings.answers, "system-libraries", app.build.path);
	for (const [name, why] of app.base.slimmer && said === null ? KEEP_FULL : []) if (project.manifest.dependencies.has(name)) return refuse("system-libraries", `\`${name}\` ${why}, and which packages of \`${app.base.written}\` that takes is not known`, app.stage.from, `Which system packages does \`${name}\` need at run time?`);
	return null;
}
function leavesNothing(app) {
	const { builds, prunes } = shapeOf(app, "workdir");
	if (!builds || prunes || movesOn(app) || leavesTools(app)) return null;
	const narrow = allowList(app);
	return refuse("nothing-safe", `a stage that takes all of ${app.workdir} leaves nothing behind, and what less would do is not known${"because" in narrow ? `: ${narrow.because}` : ""}`, app.stage.from, null);
}
function leavesTools(app) {
	return app.items.some((item) => leftBehind(app, item).length > 0 || item.side === "build" && item.segments.some(({ roles }) => roles.has("global")));
}
function wholeDirectory(app) {
	if (app.projectAt !== "/") return [];
	return refuse("no-workdir", "without WORKDIR the program lies in /, between the files of the system", app.stage.instructions.find(({ keyword }) => keyword === "COPY" || keyword === "ADD") ?? null, "Which directory may the program live in?");
}
// lib/src/propose/candidates.js
function* candidates(build, settings) {
	const [stage] = build.stages;
	const base = stage?.base;
	if (base?.kind !== "image") {
		yield {
			kind: "refusal",
			level: "same-base",
			code: "unsupported-stack",
			because: "nothing is built in it that is known here",
			at: stage?.from ?? null,
			question: null
		};
		return;
	}
	const facts = build.images.like(base.reference);
	if (!facts) {
		yield {
			kind: "refusal",
			level: "same-base",
			code: "unknown-base",
			because: `what \`${base.reference}\` brings is not known`,
			at: stage?.from ?? null,
			question: `Which public image is \`${base.reference}\` like? (\`bases\` in the configuration)`
		};
		return;
	}
	if (facts.repository === "node") {
		yield* nodeCandidates(build, settings);
		return;
	}
	yield {
		kind: "refusal",
		level: "same-base",
		code: "unsupported-stack",
		because: `it is built on \`${base.reference}\`, and only Node is taken apart so far`,
		at: stage?.from ?? null,
		question: null
	};
}
// lib/src/propose/check-fit.js
function unfit(original, shipped) {
	const before = factsOf(original);
	const after = factsOf(shipped);
	const found = before && after ? differences(before, after) : changedUnknown(original, shipped);
	for (const transfer of require_review.transfers(shipped)) {
		const maker = factsOf(transfer.from);
		if (maker && after) found.push(...differences(maker, after));
	}
	return [...new Set(found)];
}
function factsOf(stage) {
	const { base } = stage;
	if (base.kind === "stage") return factsOf(base.stage);
	return base.kind === "image" ? require_review.buildOf(stage).images.like(base.reference) : null;
}
function changedUnknown(original, shipped) {
	const before = reference(original);
	const after = reference(shipped);
	return before === after ? [] : [`the shipped stage would move from ${before} to ${after}, and one of them is not known`];
}
function reference(stage) {
	const { base } = stage;
	return base.kind === "stage" ? reference(base.stage) : base.kind === "image" ? base.reference : base.kind;
}
function differences(before, after) {
	const found = [];
	if (before.repository !== after.repository) found.push(`${after.reference} is another image than ${before.reference}`);
	if (before.libc !== after.libc) found.push(`${before.reference} has ${before.libc}, ${after.reference} has ${after.libc}`);
	if (before.codename !== null && after.codename !== null && before.codename !== after.codename) found.push(`${before.reference} is ${before.codename}, ${after.reference} is ${after.codename}`);
	if (version(before) !== version(after)) found.push(`${before.reference} is version ${version(before)}, ${after.reference} is ${version(after)}`);
	return found;
}
function version({ tag }) {
	const first = (tag ?? "latest").split("-")[0] ?? "";
	return /^(slim|alpine|bookworm|bullseye|buster|stretch|trixie)/.test(first) ? "latest" : first;
}
// lib/src/propose/check-lost.js
function lostCommands(original, before, candidate, after) {
	const { source } = original.model.dockerfile;
	const found = [];
	for (const piece of piecesOf(candidate.plan)) {
		if (piece.kind === "drop" || piece.kind === "add") continue;
		if (!candidate.text.includes(require_model.textOf(source, piece.node.span))) found.push(`${piece.node.keyword} is planned and not in the text`);
	}
	return [
		...found,
		...lostEffects(original, before, candidate, after),
		...changedVariables(before, candidate.build),
		...changedInputs(before, candidate.build)
	];
}
const REPLACED = new Set([
	"install",
	"prune",
	"clean",
	"nothing",
	"os"
]);
function lostEffects(original, before, candidate, after) {
	const { source } = original.model.dockerfile;
	const everywhere = textsOf(candidate.build, candidate.build.stages);
	const shipped = textsOf(candidate.build, chain(after));
	return nodeSteps(before).flatMap(({ parts }) => parts).flatMap((part) => {
		if (part.source === null || REPLACED.has(part.role) || takesOwnership(part, candidate.text)) return [];
		const text = require_model.textOf(source, part.source.span);
		const name = shorten([part.call.name, ...part.call.texts].join(" "));
		if (!everywhere.includes(text)) return [`\`${name}\` is lost`];
		return changesSystem(part, before) && !shipped.includes(text) ? [`\`${name}\` would not run in the shipped stage`] : [];
	});
}
function takesOwnership({ call }, text) {
	const owner = call.name === "chown" ? call.args.find((arg) => arg !== null && !arg.startsWith("-")) : null;
	return owner !== null && owner !== void 0 && text.includes(`--chown=${owner}`);
}
function changesSystem({ role, names }, stage) {
	if (role === "unknown" || role === "account") return true;
	const workdir = require_review.normalise("/", stage.config.WorkingDir || "/");
	return role === "files" && workdir !== "/" && names.length > 0 && names.every((path) => !isNear(path, workdir) && !isNear(workdir, path));
}
function textsOf(build, stages) {
	const { source } = build.model.dockerfile;
	return stages.flatMap(({ instructions }) => instructions.map((node) => require_model.textOf(source, node.span))).join("\n");
}
function shorten(text) {
	return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
function chain(stage) {
	return stage.base.kind === "stage" ? [...chain(stage.base.stage), stage] : [stage];
}
function changedVariables(before, candidate) {
	const steps = candidate.stages.flatMap((stage) => nodeSteps(stage).map((step) => ({
		stage,
		step
	})));
	return nodeSteps(before).flatMap((step) => {
		const key = keyOf(step);
		const same = steps.find((other) => keyOf(other.step).some((name) => key.includes(name)));
		if (!same) return [];
		const old = require_review.stateBefore(before, step.instruction).variables;
		const fresh = require_review.stateBefore(same.stage, same.step.instruction).variables;
		const reads = buildReads(before);
		const lost = [...old].find(([name, value]) => fresh.get(name) !== value && reads(name));
		return lost ? [`\`${key[0]}\` would no longer see ${lost[0]}=${lost[1]}`] : [];
	});
}
function changedInputs(before, candidate) {
	const steps = candidate.stages.flatMap((stage) => nodeSteps(stage).map((step) => ({
		stage,
		step
	})));
	return nodeSteps(before).flatMap((step) => {
		const key = keyOf(step).filter((name) => name !== "install");
		const same = steps.find((other) => keyOf(other.step).some((name) => key.includes(name)));
		if (!same) return [];
		const fresh = new Set(visible(same.stage, same.step.instruction.index));
		const lost = visible(before, step.instruction.index).find((path) => !fresh.has(path));
		return lost ? [`\`${key[0]}\` would no longer find what COPY brought: ${lost}`] : [];
	});
}
function visible(stage, index) {
	const own = require_review.placements(stage).filter(({ instruction }) => instruction.index < index);
	const workdir = require_review.stateBefore(stage, stage.instructions.find((node) => node.index === index) ?? stage.from).workdir;
	return [...stage.base.kind === "stage" ? visible(stage.base.stage, Number.POSITIVE_INFINITY) : [], ...own.filter(({ target }) => isNear(target, workdir)).flatMap(described)];
}
function isNear(target, workdir) {
	const trimmed = workdir.replace(/\/+$/, "");
	return target === (trimmed || "/") || target.startsWith(`${trimmed}/`);
}
function described({ sources, target }) {
	return sources.map((source) => `${source === "" ? "." : source} to ${target}`);
}
function keyOf(step) {
	return step.parts.flatMap(({ role, names, call }) => {
		if (role === "install") return ["install"];
		return role === "compile" || role === "generate" ? [[call.name, ...names].join(" ")] : [];
	});
}
// lib/src/propose/check-writes.js
function unwritable(original, before, after) {
	const user = after.config.User.split(":")[0] ?? "";
	if (isRoot(user) || before.config.User === after.config.User) return [];
	const app = examine(original, require_model.DEFAULT_CONFIG.propose);
	if (app.kind !== "app" || app.sources.missing !== null) return [`where the program writes is not known, and it would run as ${user}`];
	const owned = ownedPaths(after, user);
	return [...writesOf(app).map(({ dir, at }) => ({
		dir,
		where: `${at.path}:${at.line}`
	})), ...before.config.Volumes.map((dir) => ({
		dir,
		where: "VOLUME"
	}))].flatMap(({ dir, where }) => {
		if (dir === null) return [`${where} writes to a path that is computed, and it would run as ${user}`];
		return owned.some((path) => require_review.below(path, dir) !== null) ? [] : [`${user} could not write to ${dir} (${where})`];
	});
}
function isRoot(user) {
	return user === "" || user === "root" || /^0+$/.test(user);
}
function ownedPaths(stage, user) {
	const changed = nodeSteps(stage).flatMap(({ parts }) => parts.flatMap(({ call, names }) => call.name === "chown" && call.args.some((arg) => arg?.split(":")[0] === user) ? names : []));
	const copied = stage.instructions.flatMap((node) => {
		if (node.flags.find(({ name }) => name === "chown")?.value?.split(":")[0] !== user || node.keyword !== "COPY" && node.keyword !== "ADD" || !node.destination) return [];
		return [require_review.normalise(require_review.stateBefore(stage, node).workdir, node.destination.text)];
	});
	return [...changed, ...copied];
}
// lib/src/propose/check.js
function violations(original, candidate, evidence) {
	const before = require_review.shippedStages(original).at(-1);
	const after = candidate.build.stages.at(-1);
	const invalid = candidate.build.model.problems.map(({ message }) => violation("invalid", `BuildKit would refuse it: ${message}`));
	if (invalid.length > 0 || !before || !after) return invalid.length > 0 ? invalid : [violation("invalid", "it has no stage")];
	return [
		...otherProgram(before, after),
		...missingPrograms(candidate.build, after).filter((because) => !missingPrograms(original, before).includes(because)).map((because) => violation("start-missing", because)),
		...[...missingCopies(candidate.build), ...missingManifests(candidate.build)].map((because) => violation("copy-missing", because)),
		...unfit(before, after).map((because) => violation("does-not-fit", because)),
		...unwritable(original, before, after).map((because) => violation("cannot-write", because)),
		...gaps(candidate.plan, original.model.dockerfile).map((because) => violation("lost", because)),
		...lostCommands(original, before, candidate, after).map((because) => violation("lost", because)),
		...reviewViolations(evidence),
		...stability(evidence)
	];
}
function violation(kind, because) {
	return {
		kind,
		because
	};
}
const SAME = [
	"WorkingDir",
	"ExposedPorts",
	"Volumes",
	"Labels",
	"StopSignal",
	"Shell",
	"OnBuild"
];
function otherProgram(before, after) {
	const found = SAME.filter((field) => canonical(before.config[field]) !== canonical(after.config[field])).map((field) => violation("other-program", `${field} would change from ${canonical(before.config[field])} to ${canonical(after.config[field])}`));
	const env = new Set(after.config.Env);
	for (const entry of before.config.Env) if (!env.has(entry)) found.push(violation("other-program", `ENV ${entry} would be lost`));
	if (before.config.Healthcheck && canonical(before.config.Healthcheck) !== canonical(after.config.Healthcheck)) found.push(violation("other-program", "HEALTHCHECK would change"));
	if (!/^(root|0)?(:|$)/.test(before.config.User) && before.config.User !== after.config.User) found.push(violation("other-program", `USER would change from ${before.config.User} to ${after.config.User || "root"}`));
	if (!startsTheSame(before, after)) found.push(violation("other-program", `it would start ${shown(after)} and not ${shown(before)}`));
	return found;
}
function canonical(value) {
	return JSON.stringify(value ?? null, (_key, item) => typeof item === "object" && item !== null && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => a < b ? -1 : 1)) : item);
}
function shown(stage) {
	return require_review.cite(require_review.startedProgram(stage).written);
}
function startsTheSame(before, after) {
	const old = require_review.startedProgram(before);
	const fresh = require_review.startedProgram(after);
	if (canonical(old.words) === canonical(fresh.words)) return true;
	if ((before.config.Entrypoint?.filter((word) => word !== "docker-entrypoint.sh") ?? []).length > 0 || old.programs.length !== 1 || fresh.programs.length !== 1 || !old.main || !fresh.main) return false;
	const same = (program) => canonical([
		program?.name,
		program?.args,
		program?.variables,
		program?.wrappers.filter((name) => name !== "docker-entrypoint.sh")
	]);
	return same(old.main) === same(fresh.main) && !old.main.args.includes(null);
}
function reviewViolations({ before, after }) {
	const rules = [...new Set(after.map(({ rule }) => rule))];
	const known = (rule) => Math.max(worst(before, rule), FOLDED.has(rule) ? worst(before, "multi-stage") : 0);
	const found = rules.filter((rule) => worst(after, rule) > known(rule) || errors(after, rule) > errors(before, rule) && !FOLDED.has(rule)).map((rule) => violation("adds-finding", `${rule} would find more than before`));
	if (serious(after) >= serious(before)) found.push(violation("removes-nothing", "no error or warning would go"));
	return found;
}
const FOLDED = new Set([
	"copy-artifacts",
	"no-source",
	"no-dev-dependencies",
	"slim-base"
]);
const WEIGHTS = new Map([
	["info", 1],
	["warning", 2],
	["error", 3]
]);
function worst(findings, rule) {
	return Math.max(0, ...findings.filter((finding) => finding.rule === rule).map(({ severity }) => WEIGHTS.get(severity) ?? 3));
}
function errors(findings, rule) {
	return findings.filter((finding) => finding.rule === rule && finding.severity === "error").length;
}
function serious(findings) {
	return findings.filter(({ severity }) => severity !== "info").length;
}
function stability({ repropose }) {
	const again = repropose?.();
	return again?.kind === "rewrite" ? [violation("unstable", `a second proposal would change it again: ${again.steps.map(({ title }) => title).join(", ")}`)] : [];
}
// lib/src/propose/print.js
function print(plan, original) {
	const style = styleOf(original);
	const printer = new Printer(original, style, plan);
	const blocks = [];
	const head = [...original.directives.map((directive) => require_model.textOf(original.source, directive.span))];
	if (head.length > 0) blocks.push(head);
	const preamble = printer.preamble(plan.preamble);
	if (preamble.length > 0) blocks.push(preamble);
	for (const stage of plan.stages) blocks.push(printer.stage(stage));
	return `${blocks.map((block) => block.join(style.eol)).join(style.eol + style.eol)}${style.eol}`;
}
function styleOf(dockerfile) {
	const { text } = dockerfile.source;
	const lines = text.split("\n").length - 1;
	const carriage = text.split("\r\n").length - 1;
	const tight = dockerfile.comments.filter((comment) => /^#\S/.test(require_model.textOf(dockerfile.source, comment.span))).length;
	const lower = dockerfile.instructions.filter(({ written }) => written === written.toLowerCase()).length;
	return {
		eol: carriage * 2 > lines ? "\r\n" : "\n",
		hash: tight * 2 > dockerfile.comments.length ? "#" : "# ",
		lowerCase: lower * 2 > dockerfile.instructions.length,
		airy: isAiry(dockerfile)
	};
}
function isAiry({ instructions, source }) {
	let apart = 0;
	for (const [index, next] of instructions.entries()) {
		const previous = instructions[index - 1];
		if (previous && /\n[ \t\r]*\n/.test(source.text.slice(previous.span.end, next.span.start))) apart++;
	}
	return apart * 2 >= instructions.length && apart > 2;
}
const GROUPS = [
	[
		"FROM",
		"WORKDIR",
		"ENV",
		"ARG",
		"LABEL",
		"SHELL",
		"MAINTAINER"
	],
	["COPY", "ADD"],
	["RUN"],
	[
		"USER",
		"EXPOSE",
		"VOLUME",
		"STOPSIGNAL",
		"HEALTHCHECK",
		"CMD",
		"ENTRYPOINT"
	]
];
function startsGroup(previous, next) {
	return previous !== next && !(previous === 1 && next === 2);
}
function nodeOf(piece) {
	return piece.kind === "add" ? piece.inherits : piece.node;
}
var Printer = class {
	#original;
	#style;
	#around;
	#heirs;
	constructor(original, style, plan) {
		this.#original = original;
		this.#style = style;
		this.#around = surroundings(original);
		const pieces = [...plan.preamble, ...plan.stages.flatMap((stage) => stage.pieces)];
		const dropped = new Set(pieces.flatMap((piece) => piece.kind === "drop" ? [piece.node] : []));
		this.#heirs = new Set(pieces.flatMap((piece) => piece.kind === "add" && piece.inherits && dropped.has(piece.inherits) ? [piece.inherits] : []));
	}
	preamble(pieces) {
		return pieces.flatMap((piece) => {
			const { above, lines, below } = this.#piece(piece);
			return [
				...above,
				...lines,
				...below
			];
		});
	}
	stage(stage) {
		const pieces = stage.pieces.filter((piece) => piece.kind !== "drop");
		const out = [];
		for (const [index, piece] of pieces.entries()) {
			const { above, lines, below } = this.#piece(piece);
			const previous = pieces[index - 1];
			if (previous && (above.length > 0 || this.#standsApart(previous, piece))) out.push("");
			out.push(...above, ...index === 0 ? this.#purpose(stage) : [], ...lines, ...below);
			if (below.length > 0 && index < pieces.length - 1) out.push("");
		}
		return out;
	}
	#standsApart(previous, piece) {
		const first = nodeOf(previous);
		const second = nodeOf(piece);
		return (first && second ? this.#blankBetween(first, second) : null) ?? (this.#style.airy && startsGroup(this.#group(previous), this.#group(piece)));
	}
	#group(piece) {
		const word = /^\s*(\w+)/.exec(this.#piece(piece).lines[0] ?? "")?.[1]?.toUpperCase() ?? "";
		return GROUPS.findIndex((words) => words.includes(word));
	}
	#blankBetween(first, second) {
		if (second.index !== first.index + 1) return null;
		return /\n[ \t\r]*\n/.test(this.#original.source.text.slice(first.span.end, second.span.start));
	}
	#purpose(stage) {
		return stage.purpose === null ? [] : [`${this.#style.hash}${stage.purpose}`];
	}
	#piece(piece) {
		if (piece.kind === "drop") return {
			above: [],
			lines: [],
			below: []
		};
		if (piece.kind !== "add") return {
			...this.#comments(piece.node),
			lines: [require_model.textOf(this.#original.source, piece.node.span)]
		};
		const lines = piece.lines.map((line, index) => index === 0 ? this.#cased(line) : line);
		return {
			...piece.inherits && this.#heirs.has(piece.inherits) ? this.#comments(piece.inherits) : {
				above: [],
				below: []
			},
			lines
		};
	}
	#comments(node) {
		const { before, after } = this.#around.get(node) ?? {
			before: [],
			after: []
		};
		return {
			above: before.flatMap((block, index) => [...this.#texts(block), ...this.#apart(block, before[index + 1], node) ? [""] : []]),
			below: this.#texts(after)
		};
	}
	#texts(comments) {
		return comments.map((comment) => require_model.textOf(this.#original.source, comment.span).trimEnd());
	}
	#apart(block, next, node) {
		const end = block.at(-1)?.span.end ?? 0;
		const following = next?.[0]?.span.start ?? node.span.start;
		return /\n[ \t\r]*\n/.test(this.#original.source.text.slice(end, following));
	}
	#cased(line) {
		return this.#style.lowerCase ? line.replace(/^\w+/, (word) => word.toLowerCase()).replace(/^(from \S+) AS /, "$1 as ") : line;
	}
};
// lib/src/propose/settled.js
function settled(build, findings) {
	const { problems } = build.model;
	const problem = problems[0];
	const { source } = build.model.dockerfile;
	if (problem) return {
		kind: "decline",
		code: "syntax",
		reason: `BuildKit refuses it: ${problem.message}`,
		line: require_model.lineAt(source, problem.span.start),
		question: null
	};
	if (build.stages.length === 0) return {
		kind: "decline",
		code: "syntax",
		reason: "it has no stage",
		line: null,
		question: null
	};
	if (build.stages.length > 1) return severalStages(build, findings);
	const workplace = notDeployed(build);
	if (workplace) return {
		kind: "keep",
		reason: workplace
	};
	const { kind, reason } = require_review.imageKind(build);
	if (kind === "unknown") return {
		kind: "decline",
		code: "dynamic-start",
		reason,
		line: null,
		question: "What does a container of this image run?"
	};
	if (findings.every(({ severity }) => severity === "info")) return {
		kind: "keep",
		reason: "no error or warning stands against it"
	};
	return null;
}
function notDeployed(build) {
	const { kind, reason } = require_review.imageKind(build);
	return kind === "dev" || kind === "test" || kind === "ci" || kind === "base" ? `${KINDS[kind]}: ${reason}` : null;
}
const KINDS = {
	dev: "a development image",
	test: "an image for tests",
	ci: "an image for CI",
	base: "a base for other images"
};
const ABOUT_STAGES = new Set([
	"no-build-tools",
	"multi-stage",
	"no-dev-dependencies",
	"copy-artifacts",
	"no-source",
	"slim-base"
]);
function severalStages(build, findings) {
	const about = findings.filter(({ rule }) => ABOUT_STAGES.has(rule));
	const open = about.find(({ severity }) => severity !== "info");
	const count = build.stages.length;
	if (about.length === 0) return {
		kind: "keep",
		reason: `already ${count} stages, and what ships was not found to carry what only the build needs`
	};
	if (!open) return {
		kind: "keep",
		reason: notDeployed(build) ?? `already ${count} stages, and no error or warning is about what ships`
	};
	return {
		kind: "decline",
		code: "multi-stage",
		reason: `it has ${count} stages already, and ${open.rule} says what is left to do; existing stages are not cut anew`,
		line: null,
		question: null
	};
}
// lib/src/propose/size.js
function sizeOfImage(reference) {
	return require_model.imageSize(reference)?.mb ?? null;
}
function sizeClaim(plan) {
	const first = plan.stages[0];
	const shipped = plan.stages.findLast((stage) => stage.shipped);
	if (!first || !shipped || first.base === shipped.base) return null;
	const beforeMb = sizeOfImage(first.base);
	const afterMb = sizeOfImage(shipped.base);
	return beforeMb === null || afterMb === null || beforeMb <= afterMb ? null : {
		beforeMb,
		afterMb,
		basis: "base images"
	};
}
// lib/src/propose/search.js
function propose(build, tools) {
	const { proposal, steps } = asAnswered(build, tools);
	if (proposal.kind === "rewrite") return withSteps(steps, proposal);
	if (proposal.kind === "keep") return proposal;
	return steps.length === 0 ? withKey(proposal) : {
		...withKey(proposal),
		line: null
	};
}
function ladder(build, tools) {
	const subject = asAnswered(build, tools);
	if (subject.proposal.kind !== "rewrite") return [];
	return [...search(subject.build, subject.tools, {
		again: true,
		from: null
	})].map((rewrite) => withSteps(subject.steps, rewrite));
}
function asAnswered(build, tools) {
	const steps = [];
	const asked = new Set();
	let subject = {
		build,
		tools
	};
	for (;;) {
		const proposal = settled(subject.build, subject.tools.original) ?? search(subject.build, subject.tools, {
			again: true,
			from: null
		}).next().value;
		const code = proposal.kind === "decline" && !asked.has(proposal.code) ? proposal.code : null;
		const next = code === null ? null : require_review.answered(subject.build, code, tools.settings);
		if (code === null || !next) return {
			...subject,
			steps,
			proposal
		};
		asked.add(code);
		steps.push(next.step);
		const rebuilt = tools.rebuild(next.text, null);
		subject = {
			build: rebuilt,
			tools: {
				...tools,
				original: tools.review(rebuilt)
			}
		};
	}
}
function withKey(decline) {
	const { code, question } = decline;
	const answerable = require_model.ANSWERABLE.some((one) => one === code);
	if (question === null || !answerable) return decline;
	return {
		...decline,
		question: `${question} (\`propose.answers.${code}\` in the configuration)`
	};
}
function withSteps(steps, rewrite) {
	return {
		...rewrite,
		steps: [...steps, ...rewrite.steps]
	};
}
function* search(build, tools, { again, from }) {
	const fallen = [];
	let held = false;
	for (const candidate of atMost(from, candidates(build, tools.settings))) {
		if (candidate.kind === "kept") return fallen.length === 0 ? {
			kind: "keep",
			reason: candidate.because
		} : declined(build, fallen);
		const answer = tried(build, candidate, tools, again ? { from: held ? levelOf(candidate) : null } : null);
		if ("code" in answer) fallen.push(answer);
		else {
			held = true;
			yield rewrite(answer.plan, answer.text, fallen);
		}
	}
	return declined(build, fallen);
}
function* atMost(from, all) {
	const first = from === null ? 0 : require_proposal.LEVELS.indexOf(from);
	for (const candidate of all) if (candidate.kind === "kept" || require_proposal.LEVELS.indexOf(levelOf(candidate)) >= first) yield candidate;
}
function levelOf(candidate) {
	return candidate.kind === "plan" ? candidate.plan.level : candidate.level;
}
function tried(build, candidate, tools, stable) {
	if (candidate.kind === "refusal") return candidate;
	const { plan } = candidate;
	const text = print(plan, build.model.dockerfile);
	const [found] = check(build, {
		plan,
		text
	}, tools, stable);
	return found ? fallenPlan(plan, found) : {
		plan,
		text
	};
}
function fallenPlan(plan, { kind, because }) {
	const [missing] = kind === "removes-nothing" ? plan.shortfalls : [];
	const reason = missing ? `${missing.goal}: ${missing.because}` : because;
	return {
		level: plan.level,
		code: "nothing-safe",
		because: reason,
		at: null,
		question: missing ? questionFor(missing.goal) : null
	};
}
function check(build, { plan, text }, tools, stable) {
	const rebuilt = tools.rebuild(text, plan.dockerignore);
	const after = tools.review(rebuilt);
	const seen = {
		...tools,
		original: after
	};
	const repropose = stable ? () => settled(rebuilt, after) ?? search(rebuilt, seen, {
		again: false,
		...stable
	}).next().value : null;
	return violations(build, {
		plan,
		text,
		build: rebuilt
	}, {
		before: tools.original,
		after,
		repropose
	});
}
function declined(build, fallen) {
	const { source } = build.model.dockerfile;
	const last = fallen.findLast(({ code }) => code !== "nothing-safe") ?? fallen.find(({ question }) => question !== null) ?? fallen.at(-1);
	if (!last) return {
		kind: "decline",
		code: "unsupported-stack",
		reason: "no proposal is known for this kind of image",
		line: null,
		question: null
	};
	const line = last.at ? require_model.lineAt(source, last.at.span.start) : null;
	return {
		kind: "decline",
		code: last.code,
		reason: last.because,
		line,
		question: last.question
	};
}
function rewrite(plan, text, fallen) {
	return {
		kind: "rewrite",
		level: plan.level,
		dockerfile: text,
		dockerignore: plan.dockerignore,
		stages: plan.stages.map(({ name, base, purpose, shipped }, index) => ({
			name: name ?? String(index),
			base,
			purpose: purpose?.replace(/^[\w-]+: /, "") ?? "builds and runs the program",
			shipped,
			sizeMb: sizeOfImage(base)
		})),
		steps: plan.steps,
		shortfalls: plan.shortfalls,
		smaller: fallen.map(({ level, because }) => ({
			level,
			because
		})),
		confirm: plan.confirm,
		contents: plan.contents,
		commands: commandsOf(plan),
		troubleshooting: plan.troubleshooting,
		size: sizeClaim(plan)
	};
}
function commandsOf(plan) {
	const shipped = plan.stages.findLast((stage) => stage.shipped);
	if (plan.stages.length === 1 || !shipped?.name) return ["docker build -t app ."];
	const building = plan.stages.findLast((stage) => !stage.shipped && stage.name !== null);
	return [`docker build --target ${shipped.name} -t app .`, ...building ? [`docker build --target ${building.name} -t app-${building.name} .`] : []];
}
exports.ladder = ladder;
exports.propose = propose;
