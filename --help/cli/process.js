let node_fs = require("node:fs");
let node_path = require("node:path");
let node_child_process = require("node:child_process");
let node_fs_promises = require("node:fs/promises");
// lib/src/io/process.js
const KEEP_BYTES = 4 << 20;
const GRACE_MS = 5e3;
function processPort(env) {
	return {
		start: (argv, options) => launch(argv, options, true).running,
		run: (argv, options) => launch(argv, options, true).running.finished,
		which: (name) => which(name, env),
		async pipe(argv, options, consume) {
			const { child, running } = launch(argv, options, false);
			try {
				const value = await consume(child?.stdout ?? emptyStream());
				child?.stdout?.destroy();
				return {
					value,
					finished: await running.finished
				};
			} catch (error) {
				running.kill("SIGKILL");
				await running.finished;
				throw error;
			}
		}
	};
}
async function* emptyStream() {}
function launch(argv, options, readStdout) {
	const [program = "", ...rest] = argv;
	let child = null;
	try {
		child = (0, node_child_process.spawn)(program, rest, {
			env: options.env,
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			detached: true,
			shell: false,
			...options.cwd === void 0 ? {} : { cwd: options.cwd }
		});
	} catch (error) {
		const finished = {
			code: null,
			stopped: null,
			stdout: "",
			stderr: String(error)
		};
		return {
			child: null,
			running: {
				pid: null,
				finished: Promise.resolve(finished),
				kill: () => {}
			}
		};
	}
	return {
		child,
		running: watch(child, options, readStdout)
	};
}
function watch(child, options, readStdout) {
	let stopped = null;
	const kill = (signal) => killGroup(child.pid, signal);
	const stop = (why) => {
		if (stopped !== null) return;
		stopped = why;
		kill("SIGTERM");
		setTimeout(() => kill("SIGKILL"), GRACE_MS).unref();
	};
	const limit = counter(options.maxBytes ?? Number.POSITIVE_INFINITY, () => stop("output"));
	const stdout = collect(readStdout ? child.stdout : null, options, limit);
	const stderr = collect(child.stderr, options, limit);
	const timer = setTimeout(() => stop("timeout"), options.timeoutMs);
	const abort = () => stop("aborted");
	options.signal?.addEventListener("abort", abort, { once: true });
	if (options.signal?.aborted === true) abort();
	const finished = new Promise((resolve) => {
		const end = (code, error) => {
			clearTimeout(timer);
			options.signal?.removeEventListener("abort", abort);
			resolve({
				code,
				stopped,
				stdout: stdout(),
				stderr: stderr() + error
			});
		};
		child.once("error", (error) => end(null, error.message));
		child.once("close", (code) => end(code, ""));
	});
	return {
		pid: child.pid ?? null,
		finished,
		kill
	};
}
function killGroup(pid, signal) {
	if (pid === void 0) return;
	try {
		process.kill(-pid, signal);
	} catch {}
}
function counter(max, exceeded) {
	let seen = 0;
	return (bytes) => {
		seen += bytes;
		if (seen > max) exceeded();
	};
}
function collect(stream, options, count) {
	const keep = options.keepBytes ?? KEEP_BYTES;
	let chunks = [];
	let kept = 0;
	const lines = lineSplitter(options.onLine);
	stream?.on("data", (chunk) => {
		count(chunk.length);
		chunks.push(chunk);
		kept += chunk.length;
		while (kept - (chunks[0]?.length ?? 0) >= keep) kept -= chunks.shift()?.length ?? 0;
		lines?.push(chunk);
	});
	stream?.on("error", () => {});
	return () => {
		lines?.end();
		const text = Buffer.concat(chunks).subarray(-keep).toString("utf8");
		chunks = [];
		return text;
	};
}
function lineSplitter(onLine) {
	if (!onLine) return null;
	const decoder = new TextDecoder();
	let rest = "";
	return {
		push(chunk) {
			rest += decoder.decode(chunk, { stream: true });
			const parts = rest.split("\n");
			rest = parts.pop() ?? "";
			for (const part of parts) onLine(part.replace(/\r$/, ""));
			if (rest.length > 65536) {
				onLine(rest);
				rest = "";
			}
		},
		end() {
			if (rest !== "") onLine(rest);
			rest = "";
		}
	};
}
async function which(name, env) {
	for (const folder of (env["PATH"] ?? "").split(node_path.delimiter)) {
		if (!(0, node_path.isAbsolute)(folder)) continue;
		const path = (0, node_path.join)(folder, name);
		if (await (0, node_fs_promises.access)(path, node_fs.constants.X_OK).then(() => true, () => false)) return path;
	}
	return null;
}
const SECRET_NAME = /token|secret|passw|credential|api_?key|private_?key|^actions_|^input_|^aws_|^npm_config_.*auth/i;
function publicEnv(env, named) {
	const entries = Object.entries(env).filter(([name]) => !SECRET_NAME.test(name) || named.includes(name));
	return Object.fromEntries(entries);
}
Object.defineProperty(exports, "processPort", {
	enumerable: true,
	get: function() {
		return processPort;
	}
});
Object.defineProperty(exports, "publicEnv", {
	enumerable: true,
	get: function() {
		return publicEnv;
	}
});
