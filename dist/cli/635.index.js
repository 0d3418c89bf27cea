export const id = 635;
export const ids = [635,760];
export const modules = {

/***/ 3363:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _io_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(371);
/* harmony import */ var _syntax_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7760);



function readArguments(args, options) {
    const known = { ...options, color: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } };
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...args],
            options: known,
            allowPositionals: true,
            allowNegative: true,
            strict: true,
        });
    }
    catch (error) {
        throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(explain(error, args, Object.keys(known)));
    }
}
function explain(error, args, known) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
        return error instanceof Error ? error.message : String(error);
    const flag = args.find((arg) => arg.startsWith('-') && !known.includes(nameOf(arg))) ?? '';
    const near = (0,_syntax_wording_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(nameOf(flag), known);
    return near
        ? `unknown option ${flag}; did you mean --${near}?`
        : `unknown option ${flag}; see stagewright --help`;
}
function nameOf(flag) {
    return flag.replace(/^--?(no-)?/, '').replace(/=.*$/s, '');
}
function oneOf(flag, value, valid) {
    const found = valid.find((word) => word === value);
    if (found)
        return found;
    const near = (0,_syntax_wording_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(value, valid);
    throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${flag} takes ${valid.join(', ')}, not "${value}"${near ? `; did you mean ${near}?` : ''}`);
}


/***/ }),

/***/ 4590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/io/process.js
var io_process = __webpack_require__(5226);
// EXTERNAL MODULE: ./lib/src/io/usage-error.js
var usage_error = __webpack_require__(371);
// EXTERNAL MODULE: ./lib/src/propose/proposal.js
var propose_proposal = __webpack_require__(9489);
;// CONCATENATED MODULE: ./lib/src/verify/verdict.js

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
        secrets: image?.contents.secrets ?? [],
    };
}
function resultOf(outcome, candidates, about) {
    const original = seen(outcome.original);
    const attempts = outcome.attempts.map((attempt) => ({
        level: attempt.level,
        verdict: attempt.verdict,
        reason: attempt.reason,
        checks: attempt.checks,
        seen: attempt.observation && seen(attempt.observation),
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
        proposal: proposalOf(candidates[outcome.winner ?? -1]),
    };
}
function shownAttempt(attempts) {
    return attempts.find((attempt) => attempt.verdict === 'proven') ?? attempts.at(-1) ?? null;
}
function measured(original, proposed) {
    return [halved(original.bytes, proposed?.bytes ?? null), cached(proposed)];
}
function halved(before, after) {
    const item = 'smaller-by-half';
    if (before === null || before === 0 || after === null)
        return { item, status: 'unknown', detail: 'there are not two images to compare' };
    const share = Math.round((1 - after / before) * 100);
    const detail = share < 0 ? `it is ${-share} % larger` : `it is ${share} % smaller`;
    return { item, status: after * 2 <= before ? 'pass' : 'fail', detail };
}
const CACHED = {
    holds: ['pass', 'leaves the dependencies in the cache'],
    rebuilt: ['fail', 'installs the dependencies again'],
    none: ['not-applicable', 'meets no step that installs dependencies'],
    unknown: ['unknown', 'could not be tried'],
};
function cached(proposed) {
    const [status, what] = CACHED[proposed?.dependencyLayer ?? 'unknown'];
    return {
        item: 'build-cache',
        status,
        detail: `a change of ${proposed?.touched ?? 'a source file'} ${what}`,
    };
}
function proposalOf(candidate) {
    if (!candidate)
        return null;
    const { level, dockerfile, dockerignore } = candidate;
    return {
        level,
        dockerfile,
        dockerignore: dockerignore && { path: dockerignore.path, text: dockerignore.text },
    };
}
const SHORTEST_SECRET = 6;
function withoutSecrets(result, values) {
    const long = values.map((value) => value.trim()).filter((value) => value.length >= SHORTEST_SECRET);
    if (long.length === 0)
        return result;
    const mask = (text) => long.reduce((rest, value) => rest.replaceAll(value, '***'), text);
    return JSON.parse(JSON.stringify(result, (_key, value) => (typeof value === 'string' ? mask(value) : value)));
}

// EXTERNAL MODULE: ./lib/src/report/markdown/escape.js
var markdown_escape = __webpack_require__(3436);
// EXTERNAL MODULE: ./lib/src/report/markdown/fit.js
var fit = __webpack_require__(6288);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(6231);
;// CONCATENATED MODULE: ./lib/src/report/verify.js





function verifyJson(result) {
    return `${JSON.stringify(result, null, 2)}\n`;
}
function rows(original, proposed) {
    const touched = proposed.touched ?? original.touched;
    const both = (name, show) => [
        name,
        show(original),
        show(proposed),
    ];
    const all = [
        both('size', (seen) => (seen.bytes === null ? '' : megabytes(seen.bytes)) + share(seen, original)),
        both('build, cold', (seen) => seconds(seen.coldSeconds)),
        both(`build after a change of ${touched ?? 'a source file'}`, (seen) => seconds(seen.warmSeconds)),
        both('dependencies after that', (seen) => DEPENDENCY[seen.dependencyLayer]),
        both('user id', (seen) => (seen.uid === null ? '' : String(seen.uid))),
        both('ends with code', (seen) => (seen.running === false ? String(seen.exitCode ?? '?') : '')),
        both('answers', (seen) => seen.ports.map(({ port, answer }) => `${port}: ${answer}`).join(', ')),
        both('health check ends with', (seen) => (seen.health === null ? '' : String(seen.health))),
        both('stops within', (seen) => seconds(seen.stopSeconds)),
        both('build tools beyond the base', (seen) => count(seen.toolchains)),
        both('package caches', (seen) => count(seen.caches)),
    ];
    return all.filter(([, before, after]) => before !== '' || after !== '');
}
const DEPENDENCY = { holds: 'from the cache', rebuilt: 'installed again', none: '', unknown: '' };
function megabytes(bytes) {
    const mb = bytes / 1e6;
    return `${mb < 10 ? mb.toFixed(1) : Math.round(mb)} MB`;
}
function share(seen, original) {
    if (seen === original || seen.bytes === null || original.bytes === null || original.bytes === 0)
        return '';
    const change = Math.round((seen.bytes / original.bytes - 1) * 100);
    return ` (${change > 0 ? '+' : change < 0 ? '−' : '±'}${Math.abs(change)} %)`;
}
function seconds(value) {
    return value === null ? '' : `${value} s`;
}
function count(paths) {
    return paths.length === 0 ? 'none' : String(paths.length);
}
const HEADLINE = {
    proven: 'proven: it does what the original does',
    failed: 'failed',
    'baseline-fails': 'nothing to compare with',
    flaky: 'flaky',
};
function headline(result) {
    const reason = result.reason === null ? '' : `: ${result.reason}`;
    return `${HEADLINE[result.verdict]}${reason}`;
}
const [BOLD, DIM, RED, GREEN] = [1, 2, 31, 32];
function verifyPretty(result, color) {
    const paint = (code, text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
    const good = result.verdict === 'proven';
    const attempt = shownAttempt(result.attempts);
    const lines = [`${paint(BOLD, plain(result.path))}  ${paint(good ? GREEN : RED, plain(headline(result)))}`];
    lines.push(paint(DIM, `  ${result.engine.name} ${plain(result.engine.version)}${attempt ? `, level ${plain(attempt.level)}` : ''}`));
    if (attempt?.seen?.built)
        lines.push('', ...table(rows(result.original, attempt.seen)));
    for (const check of remarks(attempt))
        lines.push(`  ${MARK[check.status] ?? '-'} ${plain(check.check)}: ${plain(check.message)}`);
    for (const { item, status, detail } of answered(result))
        lines.push(`  ${ANSWER[status]} checklist, ${item}: ${plain(detail)}`);
    lines.push(...failureLines(failureOf(result), (text) => paint(DIM, text)));
    for (const other of result.attempts) {
        if (other === attempt)
            continue;
        const fell = other.reason === null ? 'proven as well' : `fell: ${other.reason}`;
        lines.push(`  ${plain(other.level)} ${plain(fell)}`);
    }
    if (!good && result.untried.length > 0)
        lines.push(`  not tried: ${plain(result.untried.join(', '))}`);
    return `${lines.join('\n')}\n`;
}
function failureLines(failure, dim) {
    if (failure === null)
        return [];
    const quote = failure.quote === '' ? [] : ['', indent(plain(failure.quote))];
    return [...quote, '', indent(dim(plain(failure.tail)))];
}
const MARK = { fail: '✗', shortfall: '!', note: '-' };
function answered({ checklist }) {
    return checklist.filter(({ status }) => status === 'pass' || status === 'fail');
}
const ANSWER = {
    pass: '✓',
    fail: '✗',
    'not-applicable': '-',
    unknown: '?',
};
function remarks(attempt) {
    return attempt?.checks.filter((check) => MARK[check.status] !== undefined) ?? [];
}
function failureOf(result) {
    return (result.original.failure ??
        (result.verdict === 'proven' ? null : (shownAttempt(result.attempts)?.seen?.failure ?? null)));
}
function table(all) {
    const lines = [['', 'original', 'proposed'], ...all].map((row) => row.map(plain));
    const width = (column) => Math.max(...lines.map((line) => (line[column] ?? '').length));
    const [first, second] = [width(0), width(1)];
    return lines.map(([a = '', b = '', c = '']) => `  ${a.padEnd(first)}  ${b.padEnd(second)}  ${c}`.trimEnd());
}
function indent(text) {
    return text.replace(/^/gm, '    ');
}
function plain(text) {
    return (0,visible/* visible */.R)(uncoloured(text).replace(/\r\n/g, '\n'));
}
function uncoloured(text) {
    return text.replace(/\u001b\[[0-9;]*m/g, '');
}
const MAX_MARKDOWN = 55_000;
const MAX_LINES = 30;
function verifyMarkdown(result) {
    const attempt = shownAttempt(result.attempts);
    const title = `#### Proof of ${(0,markdown_escape/* code */.aY)(result.path)}: ${(0,markdown_escape/* prose */.CS)(HEADLINE[result.verdict])}`;
    const head = [
        title,
        result.reason === null ? '' : (0,markdown_escape/* prose */.CS)(uncoloured(`${result.reason}.`)),
        `${attempt?.seen?.built ? 'Both were built and run' : 'Built'} with ${result.engine.name} ${(0,markdown_escape/* code */.aY)(result.engine.version)}.`,
    ];
    const failure = failureOf(result);
    const parts = [
        attempt?.seen?.built ? comparison(result.original, attempt.seen) : '',
        list(remarks(attempt), (check) => `${STATUS[check.status] ?? ''}**${check.check}**: ${(0,markdown_escape/* prose */.CS)(uncoloured(check.message))}`),
        failure
            ? (0,markdown_escape/* fence */.EU)('text', uncoloured([failure.quote, failure.tail].filter((text) => text !== '').join('\n\n')))
            : '',
        list(answered(result), ({ item, status, detail }) => `${status === 'pass' ? '✅' : '⬜'} checklist, **${item}**: ${(0,markdown_escape/* prose */.CS)(detail)}`),
        climb(result, attempt),
        proven(result),
    ];
    const limit = { max: MAX_MARKDOWN, measure: (text) => text.length };
    const sections = parts.map((part) => ({ forms: [part, ''] }));
    return `${(0,fit/* assemble */.f)(head, sections, [], limit) ?? title}\n`;
}
const STATUS = { fail: '❌ ', shortfall: '⚠️ ', note: '' };
function comparison(original, proposed) {
    const body = rows(original, proposed).map(([name, before, after]) => `| ${(0,markdown_escape/* prose */.CS)(name)} | ${before} | ${after} |`);
    return ['| | original | proposed |', '|---|---|---|', ...body].join('\n');
}
function list(items, line) {
    const rest = items.length - MAX_LINES;
    const lines = items.slice(0, MAX_LINES).map((item) => `- ${line(item)}`);
    return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}
function climb(result, attempt) {
    const fell = result.attempts.filter((other) => other !== attempt && other.verdict !== 'proven');
    const untried = result.verdict === 'proven' ? [] : result.untried;
    const lines = [
        ...fell.map(({ level, reason }) => `${(0,markdown_escape/* code */.aY)(level)} fell: ${(0,markdown_escape/* prose */.CS)(uncoloured(reason ?? ''))}`),
        ...untried.map((level) => `${(0,markdown_escape/* code */.aY)(level)} was not tried`),
    ];
    return list(lines, (line) => line);
}
function proven({ proposal }) {
    if (!proposal || !propose_proposal/* LEVELS */.A.some((level) => level === proposal.level))
        return '';
    const { dockerfile, dockerignore, level } = proposal;
    const ignore = dockerignore ? [`${(0,markdown_escape/* code */.aY)(dockerignore.path)}:`, (0,markdown_escape/* fence */.EU)('text', dockerignore.text)] : [];
    return [
        `<details><summary>The Dockerfile that was proven (${(0,markdown_escape/* html */.qy)(level)})</summary>`,
        (0,markdown_escape/* fence */.EU)('dockerfile', dockerfile),
        ...ignore,
        '</details>',
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./lib/src/verify/bench.js
class Interrupted extends Error {
    name = 'Interrupted';
}
function stillGoing(bench) {
    if (bench.signal.aborted)
        throw new Interrupted('interrupted');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/verify/build-context.js



class ContextError extends Error {
    name = 'ContextError';
}
async function copyContext(from, to, maxBytes) {
    const source = await (0,promises_.realpath)(from).catch(() => null);
    if (source === null)
        throw new ContextError(`no such folder: ${from}`);
    const files = [];
    const bytes = await walk(source, source, files, maxBytes);
    if (bytes > maxBytes) {
        throw new ContextError(`the build context ${from} holds more than ${Math.round(maxBytes / 1e6)} MB`);
    }
    await (0,promises_.cp)(source, to, {
        recursive: true,
        verbatimSymlinks: true,
        mode: external_node_fs_.constants.COPYFILE_FICLONE,
        preserveTimestamps: true,
        filter: async (path) => {
            const stat = await (0,promises_.lstat)(path);
            return stat.isFile() || stat.isDirectory() || stat.isSymbolicLink();
        },
    });
    return { folder: to, files: files.sort() };
}
async function walk(root, folder, files, maxBytes) {
    let bytes = 0;
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            bytes += await walk(root, path, files, maxBytes - bytes);
        else if (entry.isFile()) {
            files.push((0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/'));
            bytes += (await (0,promises_.lstat)(path)).size;
        }
        if (bytes > maxBytes)
            return bytes;
    }
    return bytes;
}
async function placeFile(folder, path, text) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..')) {
        throw new ContextError(`not a path inside the context: ${path}`);
    }
    for (let depth = 1; depth < parts.length; depth++) {
        const stat = await (0,promises_.lstat)((0,external_node_path_.join)(folder, ...parts.slice(0, depth))).catch(() => null);
        if (stat?.isSymbolicLink() === true)
            throw new ContextError(`not a path inside the context: ${path}`);
    }
    const target = (0,external_node_path_.join)(folder, ...parts);
    await (0,promises_.rm)(target, { force: true });
    if (text === null)
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.writeFile)(target, text, { flag: 'wx' });
}
async function readIfThere(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => null);
}
async function ignoreFor(dockerfile, context) {
    return ((await readIfThere(`${dockerfile}.dockerignore`)) ?? (await readIfThere((0,external_node_path_.join)(context, '.dockerignore'))));
}
const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|go|rs|java|kt|scala|rb|php|ex|exs|cs|fs|c|cc|cpp|h|hpp|swift|html|css|ejs|hbs|tmpl)$/;
const NOT_SOURCE = /(?:^|\/)(?:node_modules|vendor|dist|build|target|\.[^/]+|__pycache__|migrations)\/|^(?:[^/]+\/)?(?:tests?|__tests__|spec|e2e|docs?|examples?|scripts?|bench)\/|\.(?:test|spec|config|d)\.[cm]?[jt]sx?$|(?:^|\/)(?:setup|conftest|manage)\.py$|_test\.go$|(?:^|\/)\.[^/]+$|(?:^|\/)(?:jest|vite|next|webpack|rollup|babel|eslint|tailwind|postcss|svelte|nuxt|astro)\.config\./;
const COMMENTS = [
    [/\.(?:py|rb|ex|exs)$/, '# ', ''],
    [/\.(?:html|vue|svelte)$/, '<!-- ', ' -->'],
    [/\.(?:css|c|h)$/, '/* ', ' */'],
    [/\.(?:ejs|hbs|tmpl)$/, '', ''],
];
function touched(path, text, mark) {
    const [, open, close] = COMMENTS.find(([pattern]) => pattern.test(path)) ?? [null, '// ', ''];
    const blank = [...mark].map((character) => (character.charCodeAt(0) % 2 === 0 ? ' ' : '\t')).join('');
    return `${text}${text.endsWith('\n') ? '' : '\n'}${open === '' ? blank : `${open}${mark}${close}`}\n`;
}
const LIKELY_FOLDER = /^(?:.*\/)?(?:src|app|lib|cmd|internal|pages|server|api)\//;
function sourceFiles(files) {
    const rank = (path) => (LIKELY_FOLDER.test(path) ? 0 : 100) + path.split('/').length;
    return files
        .filter((path) => SOURCE.test(path) && !NOT_SOURCE.test(path))
        .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/src/verify/engine.js
class StartError extends Error {
    name = 'StartError';
}
class EngineError extends Error {
    name = 'EngineError';
}

;// CONCATENATED MODULE: ./lib/src/verify/json.js
function at(value, ...path) {
    let here = value;
    for (const key of path) {
        if (typeof here !== 'object' || here === null)
            return undefined;
        here = Object.getOwnPropertyDescriptor(here, String(key))?.value;
    }
    return here;
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function json_text(value) {
    return typeof value === 'string' ? value : '';
}
function keys(value) {
    return typeof value === 'object' && value !== null ? Object.keys(value).sort() : [];
}
function record(value) {
    return Object.fromEntries(keys(value).map((key) => [key, json_text(at(value, key))]));
}
function parseJson(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/verify/limits.js
const DEFAULT_BUILD_SECONDS = 900;
function limitsFor(buildSeconds) {
    return {
        buildMs: buildSeconds * 1000,
        startMs: 90_000,
        settleMs: 10_000,
        smokeMs: 60_000,
        totalMs: buildSeconds * 4000,
        candidates: 4,
        logBytes: 64 << 20,
        contextBytes: 2 * 2 ** 30,
        imageBytes: 20 * 2 ** 30,
        freeBytes: 2 ** 30,
    };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/src/verify/process-tree.js


const HELPER = /^(?:(?:memfd:)?buildah(?:-chroot-\w+)?|runc|crun|conmon)$/;
function descendants(pid) {
    const found = [];
    const queue = [pid];
    for (let here = queue.shift(); here !== undefined; here = queue.shift()) {
        const children = childrenOf(here);
        found.push(...children);
        queue.push(...children);
    }
    return found;
}
function childrenOf(pid) {
    const tasks = attempt(() => (0,external_node_fs_.readdirSync)(`/proc/${pid}/task`)) ?? [];
    const lists = tasks.map((task) => attempt(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/task/${task}/children`, 'utf8')));
    return lists
        .flatMap((list) => list?.split(/\s+/) ?? [])
        .filter((word) => word !== '')
        .map(Number);
}
function programBelow(pid) {
    return descendants(pid).find((here) => !isHelper(here)) ?? null;
}
function isHelper(pid) {
    const path = attempt(() => (0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`)) ?? '';
    return HELPER.test((0,external_node_path_.basename)(path).replace(/ \(deleted\)$/, ''));
}
function attempt(read) {
    try {
        return read();
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/verify/buildah-pipes.js


const POLL_MS = 2;
const LONGEST_MS = 20_000;
const LASTING_MS = 1000;
const STREAMS = [0, 1, 2];
function openPipes(pid, ended) {
    const open = new Set();
    const began = performance.now();
    let [program, since] = [null, began];
    const timer = setInterval(() => {
        const [now, there] = [performance.now(), programBelow(pid)];
        if (there !== program)
            [program, since] = [there, now];
        for (const below of descendants(pid))
            for (const stream of STREAMS)
                openPipe(below, stream, open);
        const lasting = program !== null && now - since > LASTING_MS;
        if (lasting || ended() || now - began > LONGEST_MS)
            clearInterval(timer);
    }, POLL_MS);
}
function openPipe(pid, stream, open) {
    const path = `/proc/${pid}/fd/${stream}`;
    const pipe = attempt(() => (0,external_node_fs_.readlinkSync)(path)) ?? '';
    if (!pipe.startsWith('pipe:') || open.has(pipe))
        return;
    attempt(() => (0,external_node_fs_.chmodSync)(path, 0o666));
    open.add(pipe);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/src/verify/probe.js


const REQUEST_MS = 10_000;
const OPEN_MS = 700;
async function probe(port, path) {
    const answer = await httpStatus(port, path);
    if (answer !== null)
        return answer;
    return (await keepsOpen(port)) ? 'open' : 'none';
}
function httpStatus(port, path) {
    return new Promise((resolve) => {
        const request = (0,external_node_http_.get)({ host: '127.0.0.1', port, path, timeout: REQUEST_MS, agent: false, headers: { connection: 'close' } }, (response) => {
            response.resume();
            response.once('end', () => resolve(response.statusCode ?? null));
            response.once('error', () => resolve(response.statusCode ?? null));
        });
        request.once('timeout', () => request.destroy(new Error('no answer')));
        request.once('error', () => resolve(null));
    });
}
function keepsOpen(port) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host: '127.0.0.1', port });
        const end = (open) => {
            socket.destroy();
            resolve(open);
        };
        socket.once('data', () => end(true));
        socket.once('close', () => end(false));
        socket.once('error', () => end(false));
        socket.once('connect', () => setTimeout(() => end(true), OPEN_MS));
    });
}
async function probeAll(ports, alive, patience) {
    const heard = new Map();
    const began = performance.now();
    for (let wait = 100;; wait = Math.min(wait * 1.5, 1000)) {
        const open = ports.filter(({ port }) => !lasts(heard.get(port), port, patience));
        for (const spec of open)
            heard.set(spec.port, await ask(spec, heard.get(spec.port), began));
        if (ports.every(({ port }) => lasts(heard.get(port), port, patience)))
            break;
        if (performance.now() - began > patience.startMs || patience.signal.aborted || !(await alive()))
            break;
        await pause(wait, patience.signal);
    }
    return ports.map(({ port }) => ({ port, answer: heard.get(port)?.answer ?? 'none' }));
}
async function ask(spec, before, began) {
    const answer = spec.address === null ? 'none' : await probe(spec.address, spec.path);
    if (answer === 'none')
        return { answer, since: began };
    return { answer, since: before && before.answer !== 'none' ? before.since : performance.now() };
}
function lasts(heard, port, { settleMs, wanted }) {
    if (!heard)
        return false;
    return lasting(heard.answer, wanted.get(port), performance.now() - heard.since >= settleMs);
}
function lasting(answer, wanted, enough) {
    if (answer === 'none')
        return wanted === 'none' && enough;
    if (answer === wanted)
        return true;
    return enough || (wanted === undefined && answer !== 'open' && answer < 500);
}
function pause(ms, signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done, { once: true });
    });
}

;// CONCATENATED MODULE: ./lib/src/verify/buildah-container.js






const DAY_MS = 86_400_000;
const STOP_MS = 10_000;
const NEVER = new AbortController().signal;
async function startedContainer(buildah, spec, name) {
    await refuseTaken(spec.ports);
    const { processes, env, signal } = buildah.context;
    await buildah.ok('from', '--pull-never', '--name', name, spec.image);
    const program = startProgram(buildah, spec, name);
    const { finished } = program;
    return {
        id: name,
        state: async () => ({ running: program.ended() === null, exitCode: program.ended()?.code ?? null }),
        address: async (port) => port,
        uid: async () => uidOf(program.pid()),
        exec: (command, timeoutMs) => processes.run(runIn(buildah, name, command), { env, timeoutMs, signal, keepBytes: 65_536 }),
        async logs() {
            const { stdout, stderr } = await finished;
            return { stdout, stderr };
        },
        lastWords: async () => String(program.lines()),
        async stop() {
            const began = performance.now();
            send(program.pid(), 'SIGTERM');
            await Promise.race([finished, pause(STOP_MS, NEVER)]);
            const ms = performance.now() - began;
            const ended = program.ended();
            const exitCode = ended?.code ?? (ended === null ? 137 : null);
            await program.kill();
            return { exitCode, ms };
        },
        async remove() {
            await program.kill();
            await buildah.always('rm', name);
        },
    };
}
async function refuseTaken(ports) {
    for (const port of ports) {
        if (await taken(port))
            throw new EngineError(`port ${port} is taken on this machine; buildah runs programs in its network`);
    }
}
function runIn({ program }, name, words) {
    return [...program, 'run', '--network', 'host', name, '--', ...words];
}
function startProgram(buildah, { config }, name) {
    const { processes, env, signal } = buildah.context;
    const argv = runIn(buildah, name, [...config.entrypoint, ...config.cmd]);
    let lines = 0;
    const onLine = () => {
        lines++;
    };
    const running = processes.start(argv, { env, timeoutMs: DAY_MS, keepBytes: 1 << 20, signal, onLine });
    let ended = null;
    void running.finished.then((finished) => {
        ended = finished;
    });
    const started = running.pid;
    if (started !== null && !isRoot(config.user))
        openPipes(started, () => ended !== null);
    const pid = () => (started === null ? null : programBelow(started));
    return {
        finished: running.finished,
        ended: () => ended,
        pid,
        lines: () => lines,
        async kill() {
            send(pid(), 'SIGKILL');
            running.kill('SIGKILL');
            await running.finished;
        },
    };
}
function isRoot(user) {
    return /^(?:root|0)?(?::|$)/.test(user);
}
function taken(port) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host: '127.0.0.1', port });
        const answer = (open) => {
            socket.destroy();
            resolve(open);
        };
        socket.once('connect', () => answer(true));
        socket.once('error', () => answer(false));
    });
}
function send(pid, signal) {
    if (pid === null)
        return;
    try {
        process.kill(pid, signal);
    }
    catch {
    }
}
async function uidOf(pid) {
    if (pid === null)
        return null;
    const status = await (0,promises_.readFile)(`/proc/${pid}/status`, 'utf8').catch(() => '');
    const outside = Number(/^Uid:\s+\d+\s+(\d+)/m.exec(status)?.[1]);
    if (!Number.isInteger(outside))
        return null;
    const map = await (0,promises_.readFile)(`/proc/${pid}/uid_map`, 'utf8').catch(() => '');
    for (const line of map.trim().split('\n')) {
        const [inside = 0, first = 0, count = 0] = line.trim().split(/\s+/).map(Number);
        if (outside >= first && outside < first + count)
            return inside + outside - first;
    }
    return outside;
}

;// CONCATENATED MODULE: ./lib/src/verify/client.js

const LABEL = 'stagewright.run';
function clientOf(context, program, timeoutMs) {
    const { processes, env, signal } = context;
    return {
        context,
        program,
        async ok(...args) {
            const finished = await processes.run([...program, ...args], { env, timeoutMs, signal });
            if (finished.code === 0)
                return finished.stdout;
            const why = finished.stderr.trim() || `ended with ${finished.code}`;
            throw new EngineError(`${program[0]} ${args[0]}: ${why}`);
        },
        always: (...args) => processes.run([...program, ...args], { env, timeoutMs }),
    };
}
function runBuild(context, command, spec) {
    const argv = [
        ...command,
        ...(spec.cache ? [] : ['--no-cache']),
        ...['--label', `${LABEL}=${context.run}`, '-t', spec.tag, '-f', spec.dockerfile],
        ...spec.buildArgs.flatMap((arg) => ['--build-arg', arg]),
        ...spec.secrets.flatMap((secret) => ['--secret', secret]),
        spec.context,
    ];
    return context.processes.run(argv, {
        env: context.env,
        timeoutMs: spec.timeoutMs,
        maxBytes: spec.maxLogBytes,
        signal: context.signal,
        onLine: spec.onLine,
    });
}

;// CONCATENATED MODULE: ./lib/src/verify/image-config.js

function configOf(config, without) {
    const labels = Object.entries(record(at(config, 'Labels')));
    return {
        user: json_text(at(config, 'User')),
        workingDir: json_text(at(config, 'WorkingDir')),
        env: strings(at(config, 'Env')),
        entrypoint: strings(at(config, 'Entrypoint')),
        cmd: strings(at(config, 'Cmd')),
        exposedPorts: keys(at(config, 'ExposedPorts')),
        volumes: keys(at(config, 'Volumes')),
        labels: Object.fromEntries(labels.filter(([name]) => !without.includes(name) && !/^io\.buildah\./.test(name))),
        stopSignal: json_text(at(config, 'StopSignal')),
        shell: strings(at(config, 'Shell')),
        healthcheck: strings(at(config, 'Healthcheck', 'Test')),
    };
}
function tcpPorts(config) {
    return config.exposedPorts
        .map((port) => /^(\d+)(?:\/tcp)?$/.exec(port)?.[1])
        .filter((port) => port !== undefined)
        .map(Number)
        .sort((a, b) => a - b);
}
function healthCommand(config) {
    const [kind, ...rest] = config.healthcheck;
    if (kind === 'CMD' && rest.length > 0)
        return rest;
    if (kind !== 'CMD-SHELL')
        return null;
    const shell = config.shell.length > 0 ? config.shell : ['/bin/sh', '-c'];
    return [...shell, rest[0] ?? ''];
}

;// CONCATENATED MODULE: ./lib/src/verify/buildah.js








const QUICK_MS = 120_000;
const ARCHIVE_MS = 600_000;
async function buildahEngine(context) {
    const buildah = await withStore(context);
    let containers = 0;
    return {
        name: 'buildah',
        version: async () => (await buildah.ok('version')).match(/^Version:\s*(\S+)/m)?.[1] ?? 'unknown',
        build: (spec) => build(buildah, spec),
        inspect: (tag) => inspect(buildah, tag),
        archive: (tag, consume) => archive(buildah, tag, consume),
        start: (spec) => startedContainer(buildah, spec, `stagewright-${context.run}-${++containers}`),
        cleanup: () => cleanup(buildah),
    };
}
async function withStore(outer) {
    const context = { ...outer, env: { ...outer.env, TMPDIR: outer.folder } };
    const { processes, env, signal } = context;
    const info = await processes.run(['buildah', 'info'], { env, timeoutMs: QUICK_MS, signal });
    const store = at(parseJson(info.stdout), 'store');
    const graphRoot = json_text(at(store, 'GraphRoot'));
    if (info.code !== 0 || graphRoot === '')
        throw new EngineError(`buildah info: ${info.stderr.trim()}`);
    const folder = (0,external_node_path_.join)(context.folder, 'store');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const program = [
        'buildah',
        ...['--root', (0,external_node_path_.join)(folder, 'graph'), '--runroot', (0,external_node_path_.join)(folder, 'run')],
        ...['--storage-driver', json_text(at(store, 'GraphDriverName')) || 'overlay'],
        ...['--storage-opt', `additionalimagestore=${graphRoot}`],
    ];
    return clientOf(context, program, QUICK_MS);
}
function build({ context, program }, spec) {
    const command = [...program, 'build', '--format', 'docker', '--layers', '--force-rm'];
    return runBuild(context, command, spec);
}
async function inspect(buildah, tag) {
    const image = parseJson(await buildah.ok('inspect', '--type', 'image', tag));
    const docker = at(image, 'Docker');
    const history = at(docker, 'history');
    return {
        id: json_text(at(image, 'FromImageID')),
        config: configOf(at(docker, 'config'), [LABEL]),
        diffIds: strings(at(docker, 'rootfs', 'diff_ids')),
        history: Array.isArray(history) ? history.map((entry) => json_text(at(entry, 'created_by'))) : [],
    };
}
async function archive(buildah, tag, consume) {
    const { processes, env, signal, folder } = buildah.context;
    const path = (0,external_node_path_.join)(folder, 'image.tar');
    await (0,promises_.rm)(path, { force: true });
    const argv = [...buildah.program, 'push', '-q', tag, `docker-archive:${path}`];
    const finished = await processes.run(argv, { env, timeoutMs: ARCHIVE_MS, signal });
    if (finished.code !== 0)
        throw new EngineError(`buildah push: ${finished.stderr.trim()}`);
    try {
        return await consume((0,external_node_fs_.createReadStream)(path));
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
async function cleanup(buildah) {
    const { processes, env, folder } = buildah.context;
    await buildah.always('rm', '--all');
    await buildah.always('rmi', '--all', '--force');
    const store = (0,external_node_path_.join)(folder, 'store');
    for (const path of ['graph/overlay', 'graph/vfs', 'run']) {
        await processes.run(['umount', (0,external_node_path_.join)(store, path)], { env, timeoutMs: QUICK_MS });
    }
    const removed = await (0,promises_.rm)(store, { recursive: true, force: true }).then(() => true, () => false);
    if (!removed)
        await processes.run(['buildah', 'unshare', 'rm', '-rf', store], { env, timeoutMs: QUICK_MS });
}

;// CONCATENATED MODULE: ./lib/src/verify/docker-container.js




const LOGS_MS = 60_000;
const STOP_SECONDS = 10;
async function docker_container_startedContainer(docker, spec, id) {
    await docker.ok('create', ...['--label', `${LABEL}=${docker.context.run}`, '--name', id], '--no-healthcheck', ...['--pids-limit', '4096', '--log-driver', 'json-file', '--log-opt', 'max-size=8m'], ...spec.ports.flatMap((port) => ['-p', `127.0.0.1::${port}`]), spec.image);
    const started = await docker.always('start', id);
    if (started.code !== 0)
        throw new StartError(started.stderr.trim());
    return container(docker, id);
}
function container(docker, id) {
    const { processes, env, signal } = docker.context;
    return {
        id,
        state: () => stateOf(docker, id),
        async address(port) {
            const { code, stdout } = await docker.always('port', id, `${port}/tcp`);
            const match = /127\.0\.0\.1:(\d+)/.exec(stdout);
            return code === 0 && match ? Number(match[1]) : null;
        },
        uid: () => docker_container_uidOf(docker, id),
        exec: (argv, timeoutMs) => processes.run(['docker', 'exec', id, ...argv], { env, timeoutMs, signal, keepBytes: 65_536 }),
        async logs() {
            const options = { env, timeoutMs: LOGS_MS, keepBytes: 1 << 20 };
            const { stdout, stderr } = await processes.run(['docker', 'logs', id], options);
            return { stdout, stderr };
        },
        async lastWords() {
            const options = { env, timeoutMs: LOGS_MS, keepBytes: 65_536, signal };
            const latest = await processes.run(['docker', 'logs', '--timestamps', '--tail', '1', id], options);
            return latest.stdout + latest.stderr;
        },
        async stop() {
            const began = performance.now();
            await docker.ok('stop', '-t', String(STOP_SECONDS), id);
            const ms = performance.now() - began;
            return { exitCode: (await stateOf(docker, id)).exitCode, ms };
        },
        remove: async () => {
            await docker.always('rm', '-f', '-v', id);
        },
    };
}
async function stateOf(docker, id) {
    const found = at(parseJson(await docker.ok('container', 'inspect', id)), 0, 'State');
    const running = at(found, 'Running') === true;
    const code = at(found, 'ExitCode');
    return { running, exitCode: running || typeof code !== 'number' ? null : code };
}
async function docker_container_uidOf(docker, id) {
    const inspected = at(parseJson(await docker.ok('container', 'inspect', id)), 0);
    const pid = at(inspected, 'State', 'Pid');
    if (typeof pid !== 'number' || pid === 0)
        return null;
    const top = await docker.always('top', id, '-eo', 'pid,uid');
    const row = top.stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
    const uid = top.code === 0 ? row.find(([process]) => process === pid)?.[1] : undefined;
    return uid ?? (await uidFromProc(pid, String(at(inspected, 'Id'))));
}
async function uidFromProc(pid, id) {
    try {
        if (!(await (0,promises_.readFile)(`/proc/${pid}/cgroup`, 'utf8')).includes(id))
            return null;
        const match = /^Uid:\s+\d+\s+(\d+)/m.exec(await (0,promises_.readFile)(`/proc/${pid}/status`, 'utf8'));
        return match ? Number(match[1]) : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/verify/docker.js





const docker_QUICK_MS = 60_000;
const docker_ARCHIVE_MS = 600_000;
async function dockerEngine(context) {
    const docker = clientOf(context, ['docker'], docker_QUICK_MS);
    const plugin = await docker.always('buildx', 'version');
    const builder = plugin.code === 0 ? ['docker', 'buildx', 'build'] : ['docker', 'build'];
    let containers = 0;
    return {
        name: 'docker',
        version: async () => (await docker.ok('version', '--format', '{{.Server.Version}}')).trim(),
        build: (spec) => docker_build(context, builder, spec),
        inspect: (tag) => docker_inspect(docker, tag),
        async archive(tag, consume) {
            const options = { env: context.env, timeoutMs: docker_ARCHIVE_MS, signal: context.signal };
            const { value, finished } = await context.processes.pipe(['docker', 'save', tag], options, consume);
            if (finished.code !== 0)
                throw new EngineError(`docker save: ${finished.stderr.trim()}`);
            return value;
        },
        start: (spec) => docker_container_startedContainer(docker, spec, `stagewright-${context.run}-${++containers}`),
        cleanup: () => docker_cleanup(docker),
    };
}
function docker_build(context, builder, spec) {
    const buildx = builder.includes('buildx') ? ['--load', '--provenance=false'] : [];
    const env = { ...context.env, DOCKER_BUILDKIT: '1', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' };
    return runBuild({ ...context, env }, [...builder, '--progress=plain', ...buildx], spec);
}
async function docker_inspect(docker, tag) {
    const image = at(parseJson(await docker.ok('image', 'inspect', tag)), 0);
    const history = await docker.ok('history', '--no-trunc', '--format', '{{.CreatedBy}}', tag);
    return {
        id: String(at(image, 'Id')),
        config: configOf(at(image, 'Config'), [LABEL]),
        diffIds: strings(at(image, 'RootFS', 'Layers')),
        history: history.split('\n'),
    };
}
async function docker_cleanup(docker) {
    const filter = ['--filter', `label=${LABEL}=${docker.context.run}`];
    for (let round = 0; round < 2; round++) {
        const containers = words(await docker.always('ps', '-aq', ...filter));
        if (containers.length > 0)
            await docker.always('rm', '-f', '-v', ...containers);
        const images = words(await docker.always('images', '-aq', '--no-trunc', ...filter));
        if (images.length > 0)
            await docker.always('rmi', '-f', ...images);
    }
}
function words(finished) {
    return [...new Set(finished.stdout.split(/\s+/).filter((word) => word !== ''))];
}

;// CONCATENATED MODULE: ./lib/src/verify/engines.js



const OPEN = {
    docker: dockerEngine,
    buildah: buildahEngine,
};
async function chooseEngine(wanted, context) {
    const names = wanted === 'auto' ? ['docker', 'buildah'] : [wanted];
    const tried = [];
    for (const name of names) {
        if ((await context.processes.which(name)) === null) {
            tried.push(`${name} is not on PATH`);
            continue;
        }
        try {
            const engine = await OPEN[name](context);
            return { engine, version: await engine.version() };
        }
        catch (error) {
            tried.push(error instanceof Error ? error.message : String(error));
        }
    }
    throw new EngineError(`no container engine: ${tried.join('; ')}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/src/verify/session.js




const GRACE_MS = 20_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
async function withSession(options, work) {
    const controller = new AbortController();
    const actions = [];
    let received = null;
    const listener = (signal) => {
        received ??= signal;
        controller.abort();
    };
    for (const signal of SIGNALS)
        process.on(signal, listener);
    let late = false;
    const timer = setTimeout(() => {
        late = true;
        controller.abort();
    }, options.totalMs);
    const grace = deadline(controller.signal);
    try {
        const run = (0,external_node_crypto_.randomBytes)(6).toString('hex');
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `stagewright-${run}-`));
        if (!options.keepFolder)
            actions.push(() => (0,promises_.rm)(folder, { recursive: true, force: true }));
        const session = {
            run,
            folder,
            signal: controller.signal,
            interrupted: () => received,
            outOfTime: () => late && received === null,
            atEnd: (action) => actions.push(action),
        };
        return await Promise.race([work(session), grace.passed]);
    }
    finally {
        clearTimeout(timer);
        grace.cancel();
        for (const action of actions.reverse())
            await action().catch(() => { });
        for (const signal of SIGNALS)
            process.off(signal, listener);
    }
}
function deadline(signal) {
    let timer;
    const passed = new Promise((_resolve, reject) => {
        const start = () => {
            timer = setTimeout(() => reject(new Error('interrupted')), GRACE_MS);
        };
        signal.addEventListener('abort', start, { once: true });
    });
    return { passed, cancel: () => clearTimeout(timer) };
}

;// CONCATENATED MODULE: ./lib/src/verify/check.js
const CHECKS = [
    'build',
    'start',
    'stays-up',
    'exit-code',
    'output',
    'ports',
    'health',
    'smoke',
    'stop',
    'user',
    'config',
    'secrets',
    'setuid',
    'toolchains',
    'package-caches',
    'dependency-layer',
    'size',
];

;// CONCATENATED MODULE: ./lib/src/verify/judge-config.js
const BUILD_ONLY = /^(?:DEBIAN_FRONTEND|CI|PIP_\w+|UV_\w+|POETRY_\w+|PIPENV_\w+|npm_config_\w+|NPM_CONFIG_\w+|YARN_\w+|PNPM_HOME|COREPACK_\w+|CARGO_\w+|RUSTFLAGS|GOFLAGS|GOPROXY|GOPRIVATE|GOCACHE|GOMODCACHE|CGO_ENABLED|GOOS|GOARCH|MAVEN_\w+|GRADLE_\w+|CFLAGS|CXXFLAGS|LDFLAGS|CC|CXX|MAKEFLAGS)$/;
function configChecks(original, candidate) {
    const found = [
        ...envChecks(original, candidate),
        ...listChecks(original, candidate),
        ...valueChecks(original, candidate),
    ];
    return found.length === 0 ? [{ check: 'config', status: 'pass', message: '' }] : found;
}
function fail(message) {
    return { check: 'config', status: 'fail', message };
}
function note(message) {
    return { check: 'config', status: 'note', message };
}
function envChecks(original, candidate) {
    const base = variables(original.base);
    const after = variables(candidate.config);
    const checks = [];
    for (const [name, value] of variables(original.config)) {
        if (base.get(name) === value || after.get(name) === value)
            continue;
        const lost = after.get(name) === undefined;
        const harmless = BUILD_ONLY.test(name) || name === 'PATH';
        const message = lost ? `ENV ${name} is gone` : `ENV ${name} has another value`;
        checks.push(harmless ? note(message) : fail(message));
    }
    return checks;
}
function variables(config) {
    const pairs = (config?.env ?? []).map((entry) => {
        const equals = entry.indexOf('=');
        return [entry.slice(0, equals), entry.slice(equals + 1)];
    });
    return new Map(pairs);
}
function listChecks(original, candidate) {
    const gone = (name, word) => original.config[name]
        .filter((item) => original.base?.[name].includes(item) !== true && !candidate.config[name].includes(item))
        .map((item) => fail(`${word} ${item} is gone`));
    const labels = Object.entries(original.config.labels)
        .filter(([name, value]) => original.base?.labels[name] !== value && candidate.config.labels[name] !== value)
        .map(([name]) => fail(`LABEL ${name} is gone or has another value`));
    return [...gone('exposedPorts', 'EXPOSE'), ...gone('volumes', 'VOLUME'), ...labels];
}
function valueChecks(original, candidate) {
    const [before, after] = [original.config, candidate.config];
    const checks = [];
    if (before.stopSignal !== after.stopSignal) {
        const own = before.stopSignal !== (original.base?.stopSignal ?? '');
        const message = `STOPSIGNAL is ${after.stopSignal || 'SIGTERM'}, was ${before.stopSignal || 'SIGTERM'}`;
        checks.push(own ? fail(message) : note(message));
    }
    if (before.workingDir !== after.workingDir) {
        checks.push(note(`WORKDIR is ${after.workingDir || '/'}, was ${before.workingDir || '/'}`));
    }
    const [was, is] = [command(before), command(after)];
    if (was !== is)
        checks.push(note(`it starts ${is || 'nothing'}, the original ${was || 'nothing'}`));
    return checks;
}
function command(config) {
    const words = [...config.entrypoint, ...config.cmd];
    return words.map((word) => (/^[\w./:=@-]+$/.test(word) ? word : JSON.stringify(word))).join(' ');
}

;// CONCATENATED MODULE: ./lib/src/verify/judge-run.js
function runChecks(original, candidate, healthExpected, options) {
    if (candidate.startError !== null) {
        const same = original.startError !== null;
        const message = `it does not start${same ? ', as the original does not' : ''}: ${candidate.startError}`;
        return [{ check: 'start', status: same ? 'note' : 'fail', message }];
    }
    const both = [
        { check: 'start', status: 'pass', message: '' },
        ...lifeChecks(original, candidate, options),
        userCheck(original.uid, candidate.uid),
    ];
    if (!candidate.running || !original.running)
        return both;
    return [
        ...both,
        portsCheck(original.ports, candidate.ports),
        healthCheck(original, candidate, healthExpected),
        smokeCheck(original, candidate),
        stopCheck(original, candidate),
    ];
}
function lifeChecks(original, candidate, options) {
    if (original.running && candidate.running)
        return [{ check: 'stays-up', status: 'pass', message: '' }];
    if (original.running) {
        const message = `it ends with code ${candidate.exitCode ?? 'unknown'}, the original stays up${said(candidate.tail)}`;
        return [{ check: 'stays-up', status: 'fail', message }];
    }
    if (candidate.running) {
        const message = `it stays up, the original ends with code ${original.exitCode ?? 'unknown'}`;
        return [{ check: 'stays-up', status: 'fail', message }];
    }
    return [exitCheck(original, candidate), outputCheck(original, candidate, options)];
}
function exitCheck(original, candidate) {
    const [before, after] = [original.exitCode, candidate.exitCode];
    if (before !== after) {
        const message = `it ends with code ${after ?? 'unknown'}, the original with ${before ?? 'unknown'}${said(candidate.tail)}`;
        return { check: 'exit-code', status: 'fail', message };
    }
    if (before === 0)
        return { check: 'exit-code', status: 'pass', message: '' };
    const message = `both end with code ${before} at once${said(candidate.tail)}`;
    return { check: 'exit-code', status: 'note', message };
}
function outputCheck(original, candidate, options) {
    const check = 'output';
    if (sameOutput(original.output, candidate.output))
        return { check, status: 'pass', message: '' };
    if (!options.outputStable) {
        return { check, status: 'not-applicable', message: 'the original writes something else each time' };
    }
    return {
        check,
        status: 'fail',
        message: `it writes something else: ${firstDifference(original.output, candidate.output)}`,
    };
}
function sameOutput(one, other) {
    return comparable(one) === comparable(other);
}
function comparable(output) {
    return output
        .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g, '<time>')
        .replace(/\b\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?\b/g, '<time>')
        .replace(/\b\d+(?:\.\d+)?\s?(?:ms|s|µs|us|ns|seconds?|milliseconds?)\b/g, '<duration>')
        .replace(/\b0x[0-9a-f]+\b/gi, '<id>')
        .replace(/\b(?=[0-9a-f-]*\d)(?=[0-9a-f-]*[a-f])[0-9a-f-]{12,}\b/gi, '<id>')
        .replace(/\b(pid|process)(\W{0,3})\d+/gi, '$1$2<id>')
        .replace(/[ \t]+$/gm, '')
        .trim();
}
function firstDifference(before, after) {
    const [one, other] = [comparable(before).split('\n'), comparable(after).split('\n')];
    const index = other.findIndex((line, at) => line !== one[at]);
    const at = index === -1 ? other.length : index;
    return `${quote(other[at] ?? '')} where the original writes ${quote(one[at] ?? '')}`;
}
function quote(line) {
    return line === '' ? 'nothing' : JSON.stringify(line.slice(0, 120));
}
function portsCheck(original, candidate) {
    const check = 'ports';
    if (original.length === 0)
        return { check, status: 'not-applicable', message: 'it serves no port' };
    const wrong = [];
    const silent = [];
    for (const { port, answer } of original) {
        const now = candidate.find((seen) => seen.port === port)?.answer ?? 'none';
        if (answer === 'none')
            silent.push(port);
        else if (now !== answer)
            wrong.push(`port ${port} answers ${spoken(now)}, in the original ${spoken(answer)}`);
    }
    if (wrong.length > 0)
        return { check, status: 'fail', message: wrong.join('; ') };
    if (silent.length > 0) {
        const message = `the original does not answer on ${silent.map((port) => `port ${port}`).join(', ')} either`;
        return { check, status: 'note', message };
    }
    return {
        check,
        status: 'pass',
        message: original.map(({ port, answer }) => `${port}: ${answer}`).join(', '),
    };
}
function spoken(answer) {
    if (answer === 'none')
        return 'nothing';
    return answer === 'open' ? 'in another protocol than HTTP' : `with ${answer}`;
}
function healthCheck(original, candidate, expected) {
    const check = 'health';
    if (candidate.health === null) {
        if (!expected)
            return { check, status: 'not-applicable', message: 'neither declares a health check' };
        return { check, status: 'fail', message: 'the HEALTHCHECK of the original is gone' };
    }
    if (candidate.health.exitCode === 0)
        return { check, status: 'pass', message: '' };
    const message = `its health check fails with code ${candidate.health.exitCode ?? 'unknown'}${said(candidate.health.output)}`;
    const wasBroken = original.health !== null && original.health.exitCode !== 0;
    return {
        check,
        status: wasBroken ? 'note' : 'fail',
        message: wasBroken ? `${message}, as the original's does` : message,
    };
}
function smokeCheck(original, candidate) {
    const check = 'smoke';
    if (candidate.smoke === null)
        return { check, status: 'not-applicable', message: 'no --smoke command' };
    const [before, after] = [original.smoke?.exitCode ?? null, candidate.smoke.exitCode];
    if (after === 0)
        return { check, status: 'pass', message: '' };
    const message = `the smoke test ends with ${after ?? 'no code'}${said(candidate.smoke.output)}`;
    return { check, status: before === 0 ? 'fail' : 'note', message };
}
const KILLED = 137;
function stopCheck(original, candidate) {
    const check = 'stop';
    if (candidate.stop?.exitCode !== KILLED)
        return { check, status: 'pass', message: '' };
    if (original.stop?.exitCode === KILLED) {
        return { check, status: 'note', message: 'both ignore SIGTERM and have to be killed' };
    }
    return {
        check,
        status: 'fail',
        message: 'it ignores SIGTERM and has to be killed, the original ends by itself',
    };
}
function userCheck(before, after) {
    const check = 'user';
    if (after === null)
        return { check, status: 'not-applicable', message: 'the engine does not tell the user id' };
    if (after !== 0)
        return { check, status: 'pass', message: `runs as ${after}` };
    if (before !== null && before !== 0) {
        return { check, status: 'fail', message: `it runs as root, the original as ${before}` };
    }
    return { check, status: 'shortfall', message: 'it runs as root' };
}
const COMPLAINT = /error|exception|panic|fatal|cannot|can't|denied|not found|no such|missing|answers|lacks/i;
function said(output) {
    const lines = output.split('\n').filter((line) => line.trim() !== '');
    const line = lines.findLast((each) => COMPLAINT.test(each)) ?? lines.at(-1);
    return line === undefined ? '' : `: ${line.trim().slice(0, 200)}`;
}

;// CONCATENATED MODULE: ./lib/src/verify/judge.js



function judge(original, candidate, options) {
    if (!candidate.build.ok || !candidate.image || !candidate.run || !original.image || !original.run) {
        return [buildCheck(candidate.build)];
    }
    const checks = [
        buildCheck(candidate.build),
        ...runChecks(original.run, candidate.run, ownHealthcheck(original.image), options),
        ...configChecks(original.image, candidate.image),
        ...contentChecks(original.image.contents, candidate.image.contents),
        dependencyCheck(original.build, candidate.build),
    ];
    return checks.sort((a, b) => CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check));
}
function ownHealthcheck(image) {
    const [kind = 'NONE'] = image.config.healthcheck;
    return kind !== 'NONE';
}
function buildCheck(build) {
    if (build.ok)
        return { check: 'build', status: 'pass', message: '' };
    const place = build.failure?.line ? ` at line ${build.failure.line}` : '';
    return {
        check: 'build',
        status: 'fail',
        message: `it does not build${place}: ${build.failure?.message ?? 'unknown'}`,
    };
}
function dependencyCheck(original, candidate) {
    const check = 'dependency-layer';
    const touched = candidate.touched ?? 'a source file';
    switch (candidate.dependencyLayer) {
        case 'holds':
            return { check, status: 'pass', message: `a change of ${touched} leaves the dependencies alone` };
        case 'rebuilt': {
            const before = original.dependencyLayer === 'holds' ? '; in the original it did not' : '';
            return {
                check,
                status: 'shortfall',
                message: `a change of ${touched} installs the dependencies again${before}`,
            };
        }
        case 'none':
            return { check, status: 'not-applicable', message: 'no step installs dependencies' };
        default:
            return {
                check,
                status: 'not-applicable',
                message: 'it cannot be told: no source file was found whose change rebuilds anything, or the engine mistook its own layers',
            };
    }
}
const SAME_SIZE = 1.005;
function contentChecks(original, candidate) {
    return [
        secretsCheck(original, candidate),
        setuidCheck(original, candidate),
        {
            check: 'toolchains',
            ...(candidate.toolchains.length === 0
                ? PASS
                : judge_short(`the image carries build tools beyond its base: ${some(candidate.toolchains)}`)),
        },
        {
            check: 'package-caches',
            ...(candidate.caches.length === 0
                ? PASS
                : judge_short(`the image carries package caches: ${some(candidate.caches.map(cacheText))}`)),
        },
        {
            check: 'size',
            ...(candidate.bytes <= original.bytes * SAME_SIZE
                ? PASS
                : judge_short(`it is larger: ${judge_megabytes(candidate.bytes)}, the original ${judge_megabytes(original.bytes)}`)),
        },
    ];
}
const PASS = { status: 'pass', message: '' };
function judge_short(message) {
    return { status: 'shortfall', message };
}
function secretsCheck(original, candidate) {
    const check = 'secrets';
    const added = candidate.secrets.filter((secret) => !original.secrets.includes(secret));
    if (added.length > 0)
        return { check, status: 'fail', message: `the image holds a secret: ${some(added)}` };
    if (candidate.secrets.length === 0)
        return { check, ...PASS };
    return { check, ...judge_short(`the image holds a secret, as the original does: ${some(candidate.secrets)}`) };
}
function setuidCheck(original, candidate) {
    const added = candidate.setuid.filter((path) => !original.setuid.includes(path));
    if (added.length === 0)
        return { check: 'setuid', ...PASS };
    return { check: 'setuid', status: 'fail', message: `new setuid or setgid programs: ${some(added)}` };
}
function cacheText(cache) {
    return `${cache.path} (${judge_megabytes(cache.bytes)})`;
}
function judge_megabytes(bytes) {
    const mb = bytes / 1e6;
    return `${mb < 10 ? mb.toFixed(1) : Math.round(mb)} MB`;
}
function some(items, most = 5) {
    const rest = items.length - most;
    return items.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

// EXTERNAL MODULE: ./lib/src/syntax/parse.js + 11 modules
var parse = __webpack_require__(4468);
// EXTERNAL MODULE: ./lib/src/syntax/source.js
var syntax_source = __webpack_require__(4263);
;// CONCATENATED MODULE: ./lib/src/verify/dockerfile.js


function statements(text) {
    const { source, instructions } = (0,parse/* parse */.q)(text);
    return instructions.map(({ span }) => ({
        line: (0,syntax_source/* lineAt */.mh)(source, span.start),
        endLine: (0,syntax_source/* lineAt */.mh)(source, Math.max(span.start, span.end - 1)),
        text: (0,syntax_source/* textOf */.b6)(source, span),
    }));
}
function baseOnly(text) {
    const { source, instructions } = (0,parse/* parse */.q)(text);
    const heads = instructions
        .filter((instruction) => instruction.keyword === 'FROM')
        .map(({ image, alias, flags }) => ({
        image: image?.text ?? 'scratch',
        name: alias?.text.toLowerCase() ?? null,
        flags,
    }));
    const head = externalBase(heads);
    if (head === null || head.image.toLowerCase() === 'scratch')
        return null;
    const first = instructions.findIndex(({ keyword }) => keyword === 'FROM');
    const args = instructions
        .slice(0, first)
        .filter(({ keyword }) => keyword === 'ARG')
        .map(({ span }) => `${(0,syntax_source/* textOf */.b6)(source, span)}\n`);
    const flags = head.flags.map(({ span }) => `${(0,syntax_source/* textOf */.b6)(source, span)} `);
    return `${args.join('')}FROM ${flags.join('')}${head.image}\n`;
}
function externalBase(heads) {
    let at = heads.length - 1;
    for (;;) {
        const image = heads[at]?.image.toLowerCase();
        const parent = heads.slice(0, Math.max(0, at)).findLastIndex((head) => head.name === image);
        if (parent === -1)
            return heads[at] ?? null;
        at = parent;
    }
}
function quoteLines(text, first, last, most = 6) {
    const lines = text.split('\n').slice(first - 1, Math.min(last, first - 1 + most));
    return lines.map((line, index) => `${first + index} | ${line.replace(/\r$/, '')}`).join('\n');
}

;// CONCATENATED MODULE: ./lib/src/verify/build-log.js

function buildkitLog() {
    const vertices = new Map();
    const active = new Set();
    const work = new Stopwatch();
    const event = (id, rest) => {
        const vertex = vertices.get(id);
        if (!vertex) {
            const base = /^\[(?:internal|auth)\]|\] FROM |^resolve image|^importing cache/.test(rest);
            vertices.set(id, { title: rest, cached: false, base });
            if (!base)
                active.add(id);
        }
        else if (rest === 'CACHED') {
            vertex.cached = true;
            active.delete(id);
        }
        else if (/^(?:DONE|ERROR|CANCELED)\b/.test(rest))
            active.delete(id);
    };
    return {
        line(text, ms) {
            const match = /^#(\d+) (.*)$/.exec(text);
            if (!match?.[1] || match[2] === undefined)
                return;
            if (match[1] === '0') {
                vertices.clear();
                active.clear();
            }
            else
                event(match[1], match[2]);
            if (active.size > 0)
                work.run(ms);
            else
                work.halt(ms);
        },
        workMs: () => work.total,
        steps: () => [...vertices.values()]
            .filter((vertex) => /^\[[^\]]*\d+\/\d+\] (?!FROM )/.test(vertex.title))
            .map(({ title, cached }) => ({ title, cached })),
        leftovers: () => [],
    };
}
class Stopwatch {
    total = 0;
    #since = null;
    run(ms) {
        this.#since ??= ms;
    }
    halt(ms) {
        if (this.#since !== null)
            this.total += ms - this.#since;
        this.#since = null;
    }
}
function buildahLog() {
    const vertices = [];
    const left = [];
    const work = new Stopwatch();
    return {
        line(text, ms) {
            const step = /^(?:\[[^\]]*\] )?STEP \d+(?:\/\d+)?: (.*)$/.exec(text);
            if (step?.[1] !== undefined) {
                work.halt(ms);
                const base = /^FROM /i.test(step[1]);
                vertices.push({ title: step[1], cached: false, base });
                if (!base)
                    work.run(ms);
            }
            const last = vertices.at(-1);
            if (last && /^--> Using cache /.test(text))
                last.cached = true;
            const id = /^--> ([0-9a-f]{11,64})$/.exec(text);
            if (id?.[1] !== undefined)
                left.push(id[1]);
            if (/^(?:COMMIT|Error)/.test(text))
                work.halt(ms);
        },
        workMs: () => work.total,
        steps: () => vertices.filter((vertex) => !vertex.base).map(({ title, cached }) => ({ title, cached })),
        leftovers: () => left,
    };
}
function buildFailure(log, dockerfile) {
    const lines = log.split('\n');
    const message = lines.findLast((line) => /^(?:ERROR|Error|error):? /.test(line)) ??
        lines.findLast((line) => line.trim() !== '') ??
        '';
    const failing = failingStatement(lines, dockerfile);
    return {
        line: failing?.line ?? null,
        quote: failing ? quoteLines(dockerfile, failing.line, failing.endLine) : '',
        message: plainMessage(message),
        tail: tailOf(lines),
    };
}
function failingStatement(lines, dockerfile) {
    const list = statements(dockerfile);
    const at = lines.findLastIndex((line) => /^\S.*:\d+$/.test(line));
    if (at !== -1 && lines[at + 1]?.startsWith('-----') === true) {
        const number = Number(/:(\d+)$/.exec(lines[at] ?? '')?.[1]);
        return list.find((statement) => statement.line <= number && number <= statement.endLine) ?? null;
    }
    const step = lines.findLast((line) => /STEP (?:\d+\/\d+: |")/.test(line));
    const text = /STEP (?:\d+\/\d+: |")(.*?)"?(?:: .*)?$/.exec(step ?? '')?.[1];
    if (text === undefined)
        return null;
    const plain = (words) => words
        .replace(/\\\s*\n/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return list.find((statement) => plain(statement.text) === plain(text)) ?? null;
}
function plainMessage(line) {
    return line
        .replace(/^(?:ERROR|Error|error):? /, '')
        .replace(/^failed to solve: /, '')
        .replace(/^process ".*" did not complete successfully: /, '')
        .trim();
}
const TAIL_LINES = 20;
function tailOf(lines) {
    const start = lines.findLastIndex((line) => /^ > /.test(line));
    const rest = lines.slice(start + 1);
    const end = start === -1 ? -1 : rest.findIndex((line) => line.startsWith('------'));
    const part = end === -1 ? lines : rest.slice(0, end);
    return part
        .filter((line) => line.trim() !== '')
        .slice(-TAIL_LINES)
        .join('\n');
}
function looksTransient(log) {
    return /ETIMEDOUT|ECONNRESET|EAI_AGAIN|ENETUNREACH|socket hang up|TLS handshake timeout|i\/o timeout|[Tt]emporary failure (?:in name resolution|resolving)|connection reset by peer|unexpected EOF|429 Too Many Requests|50[234] (?:Bad Gateway|Service Unavailable|Gateway Time-?out)|toomanyrequests|Read timed out/.test(log);
}
const INSTALLS = /\b(?:npm (?:ci|i|install)|yarn(?: install| workspaces focus|$)|pnpm (?:i|install|fetch)|bun (?:i|install)|pip3? install|pip wheel|uv (?:sync|pip install)|poetry install|pdm (?:sync|install)|pipenv (?:sync|install)|go mod download|cargo (?:fetch|chef cook)|bundle install|composer install|mvnw? .*dependency:|dotnet restore|gradlew? .*dependencies|mix deps\.get|apt(?:-get)? (?:-\S+ )*install|apk (?:-\S+ )*add)\b/;
const COMPILES = /\b(?:cargo (?:build|install)|go (?:build|install)|mvnw? |gradlew? |dotnet (?:build|publish)|swift build|mix compile)/;
function dependencyLayer(steps) {
    const runs = steps.filter((step) => /(?:^|\] )RUN /.test(step.title));
    const installs = runs.filter((step) => INSTALLS.test(step.title));
    if (installs.length > 0)
        return installs.every((step) => step.cached) ? 'holds' : 'rebuilt';
    const compiles = runs.filter((step) => COMPILES.test(step.title));
    if (compiles.length === 0)
        return 'none';
    return compiles.some((step) => step.cached || step.title.includes('--mount=type=cache'))
        ? 'holds'
        : 'rebuilt';
}

;// CONCATENATED MODULE: ./lib/src/verify/contents.js
const TOOLS = new Set([
    'gcc',
    'g++',
    'cc',
    'c++',
    'clang',
    'clang++',
    'tcc',
    'ld',
    'as',
    'make',
    'cmake',
    'ninja',
    'meson',
    'go',
    'cargo',
    'rustc',
    'rustup',
    'javac',
    'mvn',
    'gradle',
    'sbt',
    'dotnet-sdk',
    'csc',
    'npm',
    'pnpm',
    'yarn',
    'bun',
    'uv',
    'poetry',
    'pdm',
    'pipenv',
    'composer',
    'bundle',
    'node-gyp',
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
    /^tmp\/(?:npm-|pip-|yarn-|node-compile-cache)[^/]*(?=\/)/,
];
const CACHE_BYTES = 100_000;
function contentsOf(image, baseLayers, leaks) {
    const own = image.files.filter((file) => file.layer >= baseLayers);
    return {
        bytes: image.layerBytes.reduce((total, size) => total + size, 0),
        layers: image.layerBytes.length,
        toolchains: own.filter(isTool).map((file) => `/${file.path}`),
        caches: caches(own),
        secrets: [...secretFiles(own, image.heads), ...leaks],
        setuid: own
            .filter((file) => file.type === 'file' && (file.mode & 0o6000) !== 0)
            .map((file) => `/${file.path}`),
    };
}
function isTool(file) {
    if (file.type === 'directory' || file.type === 'other')
        return false;
    const slash = file.path.lastIndexOf('/');
    const name = file.path.slice(slash + 1);
    return TOOL_FOLDER.test(file.path.slice(0, slash)) && (TOOLS.has(name) || VERSIONED.test(name));
}
function caches(files) {
    const bytes = new Map();
    for (const file of files) {
        const path = CACHES.map((pattern) => pattern.exec(file.path)?.[0]).find((found) => found !== undefined);
        if (path !== undefined)
            bytes.set(path, (bytes.get(path) ?? 0) + file.size);
    }
    return [...bytes]
        .filter(([, size]) => size >= CACHE_BYTES)
        .map(([path, size]) => ({ path: `/${path}`, bytes: size }))
        .sort((a, b) => b.bytes - a.bytes);
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
    [
        /(^|\/)\.env(?:\.[\w-]+)?$/,
        /^(?:export\s+)?\w*(?:SECRET|TOKEN|PASSWORD|PRIVATE_KEY|API_KEY)\w*\s*=\s*\S/im,
    ],
];
const EXAMPLE = /(^|\/)(?:node_modules|site-packages|dist-packages|testdata|tests?|examples?|share\/doc)\/|\.(?:example|sample|template)$/;
function secretFiles(files, heads) {
    return files
        .filter((file) => {
        const head = heads.get(file.path);
        if (head === undefined || EXAMPLE.test(file.path))
            return false;
        return (PRIVATE_KEY.test(head) || TELLTALES.some(([path, text]) => path.test(file.path) && text.test(head)));
    })
        .map((file) => `/${file.path}`);
}
function leaksOf(secrets, env, history) {
    return secrets
        .filter(({ value }) => value.trim().length >= 6)
        .flatMap(({ id, value }) => {
        const text = value.trim();
        const found = [];
        if (env.some((entry) => entry.includes(text)))
            found.push(`secret ${id} in the image's environment`);
        if (history.some((entry) => entry.includes(text)))
            found.push(`secret ${id} in the image's history`);
        return found;
    });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
;// CONCATENATED MODULE: ./lib/src/verify/tar.js
class ByteSource {
    #chunks;
    #buffer = Buffer.alloc(0);
    #ended = false;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    async read(n) {
        const parts = [];
        let missing = n;
        while (missing > 0 && (await this.#fill())) {
            const part = this.#take(missing);
            parts.push(part);
            missing -= part.length;
        }
        return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    }
    async skip(n) {
        let missing = n;
        while (missing > 0 && (await this.#fill()))
            missing -= this.#take(missing).length;
    }
    async peek(n) {
        while (this.#buffer.length < n && !this.#ended) {
            const { value, done } = await this.#chunks.next();
            if (done === true)
                this.#ended = true;
            else
                this.#buffer = Buffer.concat([this.#buffer, value]);
        }
        return this.#buffer.subarray(0, n);
    }
    async *slice(n) {
        let missing = n;
        while (missing > 0 && (await this.#fill())) {
            const part = this.#take(missing);
            missing -= part.length;
            yield part;
        }
    }
    async drain() {
        while (await this.#fill())
            this.#take(this.#buffer.length);
    }
    #take(most) {
        const part = this.#buffer.subarray(0, most);
        this.#buffer = this.#buffer.subarray(part.length);
        return part;
    }
    async #fill() {
        while (this.#buffer.length === 0 && !this.#ended) {
            const { value, done } = await this.#chunks.next();
            if (done === true)
                this.#ended = true;
            else
                this.#buffer = value;
        }
        return this.#buffer.length > 0;
    }
}
const BLOCK = 512;
const LONGEST_EXTRA = 1 << 20;
async function eachEntry(source, visit) {
    let extra = {};
    for (;;) {
        const header = await source.read(BLOCK);
        if (header.length < BLOCK || header.every((byte) => byte === 0))
            return;
        const size = extra.size ?? octal(header, 124, 12);
        const type = String.fromCharCode(header[156] ?? 0);
        if ('xgLK'.includes(type)) {
            extra = { ...extra, ...(await readExtra(source, type, octal(header, 124, 12))) };
            continue;
        }
        const entry = entryOf(header, type, size, extra);
        extra = {};
        const stored = entry.type === 'file' || entry.type === 'other' ? size : 0;
        let used = 0;
        await visit({ ...entry, size: stored }, counted(source.slice(stored), (bytes) => (used += bytes)));
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
    return (BLOCK - (size % BLOCK)) % BLOCK;
}
function entryOf(header, type, size, extra) {
    const prefix = field(header, 257, 5) === 'ustar' ? field(header, 345, 155) : '';
    const name = field(header, 0, 100);
    return {
        path: clean(extra.path ?? (prefix === '' ? name : `${prefix}/${name}`)),
        type: typeOf(type),
        mode: octal(header, 100, 8) & 0o7777,
        uid: octal(header, 108, 8),
        gid: octal(header, 116, 8),
        size,
        linkTarget: extra.linkTarget ?? field(header, 157, 100),
    };
}
function typeOf(flag) {
    if (flag === '0' || flag === '\0' || flag === '7')
        return 'file';
    if (flag === '1')
        return 'link';
    if (flag === '2')
        return 'symlink';
    if (flag === '5')
        return 'directory';
    return 'other';
}
function clean(path) {
    return path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
}
function field(header, start, length) {
    const bytes = header.subarray(start, start + length);
    const end = bytes.indexOf(0);
    return bytes.subarray(0, end === -1 ? length : end).toString('utf8');
}
function octal(header, start, length) {
    const first = header[start] ?? 0;
    if ((first & 0x80) !== 0) {
        return header.readUIntBE(start + length - 6, 6);
    }
    const value = Number.parseInt(field(header, start, length).trim() || '0', 8);
    if (!Number.isFinite(value) || value < 0)
        throw new Error('broken tar header');
    return value;
}
async function readExtra(source, type, size) {
    if (size > LONGEST_EXTRA)
        throw new Error('broken tar header');
    const data = await source.read(size);
    await source.skip(padding(size));
    if (type === 'L')
        return { path: field(data, 0, size) };
    if (type === 'K')
        return { linkTarget: field(data, 0, size) };
    return type === 'x' ? paxRecords(data) : {};
}
function paxRecords(data) {
    const extra = {};
    for (let at = 0; at < data.length;) {
        const space = data.indexOf(0x20, at);
        const length = Number.parseInt(data.subarray(at, space).toString('latin1'), 10);
        if (space === -1 || !(length > 0))
            break;
        const record = data.subarray(space + 1, at + length - 1).toString('utf8');
        const equals = record.indexOf('=');
        const [key, value] = [record.slice(0, equals), record.slice(equals + 1)];
        if (key === 'path')
            extra.path = value;
        if (key === 'linkpath')
            extra.linkTarget = value;
        if (key === 'size')
            extra.size = Number(value);
        at += length;
    }
    return extra;
}

;// CONCATENATED MODULE: ./lib/src/verify/layers.js




const LOOK_INTO = /(^|\/)(\.npmrc|\.yarnrc\.yml|\.pypirc|\.netrc|pip\.conf|settings\.xml|config\.json|credentials|\.env(\.[\w-]+)?|[^/]+\.(pem|key|p12)|id_[a-z0-9]+)$/;
const LARGEST_JSON = 16 << 20;
const LARGEST_HEAD = 65_536;
async function readImage(tar, maxBytes) {
    const blobs = { layers: new Map(), json: new Map(), links: new Map(), heads: new Map() };
    const budget = { left: maxBytes };
    const source = new ByteSource(tar);
    await eachEntry(source, async (entry, body) => {
        if (entry.type === 'symlink' || entry.type === 'link')
            blobs.links.set(entry.path, entry.linkTarget);
        if (entry.type === 'file')
            await readBlob(entry, body, blobs, budget);
    });
    await source.drain();
    const layers = layerPaths(blobs).map((path) => blobs.layers.get(resolve(path, blobs.links)) ?? EMPTY);
    return { layerBytes: layers.map((layer) => layer.bytes), files: merge(layers), heads: blobs.heads };
}
const EMPTY = { bytes: 0, files: [] };
async function readBlob(entry, body, blobs, budget) {
    const source = new ByteSource(body);
    const magic = await source.peek(263);
    const first = magic[0];
    if ((first === 0x7b || first === 0x5b) && entry.size <= LARGEST_JSON) {
        const value = parseJson((await source.read(entry.size)).toString('utf8'));
        if (value !== undefined)
            blobs.json.set(entry.path, value);
        return;
    }
    const unpacked = unpack(magic, source, entry.size);
    if (unpacked)
        blobs.layers.set(entry.path, await readLayer(unpacked, blobs.heads, budget));
}
function unpack(magic, source, size) {
    if (magic.subarray(257, 262).toString('latin1') === 'ustar')
        return source.slice(size);
    if (magic[0] === 0x1f && magic[1] === 0x8b)
        return through(source, size, external_node_zlib_.createGunzip());
    if (magic.length >= 4 && magic.readUInt32LE(0) === 0xfd2fb528) {
        if (!("createZstdDecompress" in external_node_zlib_namespaceObject))
            throw new Error('layers packed with zstd need Node 22.15 or newer');
        return through(source, size, external_node_zlib_.createZstdDecompress());
    }
    return null;
}
function through(source, size, unzip) {
    const input = external_node_stream_.Readable.from(source.slice(size), { objectMode: false });
    input.on('error', (error) => unzip.destroy(error));
    return input.pipe(unzip);
}
async function readLayer(tar, heads, budget) {
    const files = [];
    let bytes = 0;
    const source = new ByteSource(tar);
    await eachEntry(source, async (entry, body) => {
        const { path, type, mode, size, linkTarget } = entry;
        files.push({ path, type, mode, size, linkTarget });
        bytes += size;
        budget.left -= size;
        if (budget.left < 0)
            throw new Error('the image is larger than the limit');
        if (type === 'file' && size <= LARGEST_HEAD && LOOK_INTO.test(path)) {
            heads.set(path, (await new ByteSource(body).read(4096)).toString('utf8'));
        }
    });
    await source.drain();
    return { bytes, files };
}
function resolve(path, links) {
    const target = links.get(path);
    if (target === undefined)
        return path;
    return target.replace(/^(?:\.\.\/)+/, '');
}
function layerPaths(blobs) {
    const own = strings(at(blobs.json.get('manifest.json'), 0, 'Layers'));
    if (own.length > 0)
        return own;
    const manifest = blobs.json.get(blobPath(at(blobs.json.get('index.json'), 'manifests', 0, 'digest')));
    const layers = at(manifest, 'layers');
    if (!Array.isArray(layers))
        throw new Error('the engine gave no image archive');
    return layers.map((layer) => blobPath(at(layer, 'digest')));
}
function blobPath(digest) {
    return `blobs/${String(digest).replace(':', '/')}`;
}
const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
function merge(layers) {
    const seen = new Map();
    layers.forEach((layer, index) => {
        remove(seen, layer);
        for (const file of layer.files) {
            if (file.path !== '' && !baseName(file.path).startsWith(WHITEOUT)) {
                seen.set(file.path, { ...file, layer: index });
            }
        }
    });
    return [...seen.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function remove(seen, layer) {
    const gone = new Set();
    const emptied = new Set();
    for (const { path } of layer.files) {
        const name = baseName(path);
        const folder = path.slice(0, Math.max(0, path.length - name.length - 1));
        if (name === OPAQUE)
            emptied.add(folder);
        else if (name.startsWith(WHITEOUT))
            gone.add(join(folder, name.slice(WHITEOUT.length)));
    }
    if (gone.size === 0 && emptied.size === 0)
        return;
    for (const path of seen.keys()) {
        if (gone.has(path) || ancestors(path).some((above) => gone.has(above) || emptied.has(above)))
            seen.delete(path);
    }
}
function ancestors(path) {
    const parts = path.split('/');
    return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./lib/src/verify/observe-run.js




const observe_run_TAIL_LINES = 20;
const HEALTH_MS = 30_000;
async function observeRun(bench, subject, tag, config, { ports, like }) {
    stillGoing(bench);
    bench.progress(`${subject.label}: starting it`);
    const asked = ports ?? bench.ports ?? tcpPorts(config);
    if (config.entrypoint.length + config.cmd.length === 0)
        return { ...NOTHING, startError: 'the image names no program: it has neither ENTRYPOINT nor CMD' };
    let container;
    try {
        container = await bench.engine.start({ image: tag, config, ports: asked });
    }
    catch (error) {
        stillGoing(bench);
        if (!(error instanceof StartError))
            throw error;
        return { ...NOTHING, startError: error.message };
    }
    try {
        const seen = await answers(bench, container, asked, like);
        return await watch(bench, subject, container, config, seen);
    }
    finally {
        await container.remove();
    }
}
const NOTHING = {
    startError: null,
    running: false,
    exitCode: null,
    output: '',
    tail: '',
    uid: null,
    ports: [],
    health: null,
    smoke: null,
    stop: null,
};
async function watch(bench, subject, container, config, ports) {
    stillGoing(bench);
    const running = (await container.state()).running;
    const uid = running ? await container.uid() : configuredUid(config.user);
    const health = running ? await checkHealth(bench, container, config) : null;
    if (bench.smoke)
        bench.progress(`${subject.label}: smoke test`);
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
        output: state.running ? '' : logs.stdout,
        tail: lastLines(logs.stdout + logs.stderr),
        uid,
        ports,
        health,
        smoke,
        stop: stopped && { exitCode: stopped.exitCode, seconds: Math.round(stopped.ms / 100) / 10 },
    };
}
function configuredUid(user) {
    const [name = ''] = user.split(':');
    if (name === '' || name === 'root')
        return 0;
    return /^\d+$/.test(name) ? Number(name) : null;
}
async function answers(bench, container, asked, like) {
    const { limits, signal } = bench;
    if (asked.length === 0) {
        await watchSilent(bench, container, like !== null && !like.running);
        return [];
    }
    const alive = async () => (await container.state()).running;
    const specs = await Promise.all(asked.map(async (port) => ({ port, path: bench.path, address: await container.address(port) })));
    const wanted = new Map((like?.running ? like.ports : []).map(({ port, answer }) => [port, answer]));
    return probeAll(specs, alive, { startMs: limits.startMs, settleMs: limits.settleMs, wanted, signal });
}
const observe_run_POLL_MS = 250;
const TALKATIVE = 3;
async function watchSilent(bench, container, toEnd) {
    const { settleMs, startMs } = bench.limits;
    const began = performance.now();
    const most = toEnd ? startMs : Math.min(startMs, settleMs * TALKATIVE);
    let [words, since] = ['', began];
    while (!bench.signal.aborted && (await container.state()).running) {
        const now = performance.now();
        const latest = await container.lastWords();
        if (latest !== words)
            [words, since] = [latest, now];
        if (now - began >= most || (!toEnd && now - since >= settleMs))
            return;
        await pause(observe_run_POLL_MS, bench.signal);
    }
}
async function checkHealth(bench, container, config) {
    const command = healthCommand(config);
    if (command === null)
        return null;
    const began = performance.now();
    for (;;) {
        const finished = await container.exec(command, HEALTH_MS);
        const late = performance.now() - began > HEALTH_MS;
        if (finished.code === 0 || late || bench.signal.aborted)
            return outcome(finished);
        if (finished.code === 126 || finished.code === 127 || !(await container.state()).running)
            return outcome(finished);
        await pause(1000, bench.signal);
    }
}
async function runSmoke(bench, argv, container, ports) {
    const [first] = ports;
    const address = first === undefined ? null : await container.address(first.port);
    const values = {
        url: address === null ? '' : `http://127.0.0.1:${address}`,
        port: String(address ?? ''),
        container: container.id,
    };
    const finished = await bench.processes.run(filledIn(argv, values), {
        env: {
            ...bench.env,
            STAGEWRIGHT_ENGINE: bench.engine.name,
            STAGEWRIGHT_CONTAINER: container.id,
            ...(address === null ? {} : { STAGEWRIGHT_PORT: values.port, STAGEWRIGHT_URL: values.url }),
        },
        timeoutMs: bench.limits.smokeMs,
        keepBytes: 65_536,
        signal: bench.signal,
    });
    return outcome(finished);
}
function filledIn(argv, values) {
    return argv.map((word) => word.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole));
}
function outcome(finished) {
    return { exitCode: finished.code, output: lastLines(finished.stdout + finished.stderr) };
}
function lastLines(text) {
    return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-observe_run_TAIL_LINES)
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/src/verify/space.js


async function enoughSpace(folder, freeBytes) {
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    if (bavail * bsize >= freeBytes)
        return;
    const mb = (bytes) => Math.round(bytes / 1e6);
    throw new EngineError(`only ${mb(bavail * bsize)} MB are free in ${folder}; a build wants at least ${mb(freeBytes)}`);
}

;// CONCATENATED MODULE: ./lib/src/verify/observe.js











async function observe(bench, subject, asked) {
    const tag = `stagewright-${bench.run}:${subject.label}`;
    await placeFile(bench.context.folder, '.dockerignore', subject.ignore);
    const cold = await buildTwiceIfNeeded(bench, subject, tag);
    if (!cold.ok)
        return { build: cold, image: null, run: null };
    bench.progress(`${subject.label}: looking into the image`);
    const image = await bench.engine.inspect(tag);
    const observed = await observeImage(bench, subject, tag, image);
    const run = await observeRun(bench, subject, tag, image.config, asked);
    const warm = await buildWarm(bench, subject, `${tag}-warm`);
    return { build: { ...cold, ...warm }, image: observed, run };
}
async function buildTwiceIfNeeded(bench, subject, tag) {
    const cache = bench.depth === 'quick';
    const first = await observe_build(bench, subject, tag, cache);
    if (first.observation.ok || !looksTransient(first.log))
        return first.observation;
    bench.progress(`${subject.label}: the network failed, building once more`);
    return (await observe_build(bench, subject, tag, cache)).observation;
}
async function observe_build(bench, subject, tag, cache) {
    stillGoing(bench);
    await enoughSpace(bench.folder, bench.limits.freeBytes);
    const name = `${subject.label}${cache ? '-warm' : ''}`;
    const dockerfile = (0,external_node_path_.join)(bench.folder, `${subject.label}.Dockerfile`);
    await (0,promises_.writeFile)(dockerfile, subject.dockerfile);
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
            bench.progress(`${name}: ${step ?? 'building'}`);
        },
    });
    const log = finished.stdout + finished.stderr;
    await (0,promises_.writeFile)((0,external_node_path_.join)(bench.folder, `${name}.build.log`), log);
    stillGoing(bench);
    const observation = {
        ...NO_WARM,
        ok: finished.code === 0,
        coldSeconds: round((reader.workMs() || performance.now() - began) / 1000),
        failure: observe_failureOf(finished, log, bench, subject),
    };
    return { observation, steps: reader.steps(), log };
}
function observe_failureOf({ code, stopped }, log, { limits }, { dockerfile }) {
    if (code === 0)
        return null;
    const failure = buildFailure(log, dockerfile);
    if (stopped === 'timeout')
        return { ...failure, message: `no end within ${limits.buildMs / 1000} s` };
    return stopped === 'output' ? { ...failure, message: 'the build log grew past its limit' } : failure;
}
function readerFor(engine) {
    return engine.name === 'docker' ? buildkitLog() : buildahLog();
}
function round(seconds) {
    return Math.round(seconds * 10) / 10;
}
const TOUCHES = 3;
const NO_WARM = { warmSeconds: null, touched: null, dependencyLayer: 'unknown' };
async function buildWarm(bench, subject, tag) {
    if (bench.depth === 'quick')
        return NO_WARM;
    for (const path of sourceFiles(bench.context.files).slice(0, TOUCHES)) {
        const before = await readIfThere((0,external_node_path_.join)(bench.context.folder, ...path.split('/')));
        if (before === null)
            continue;
        await placeFile(bench.context.folder, path, touched(path, before, `${bench.run} ${subject.label}`));
        try {
            const { observation, steps } = await observe_build(bench, subject, tag, true);
            if (!observation.ok)
                return { ...NO_WARM, touched: path };
            if (steps.every((step) => step.cached))
                continue;
            const layer = dependencyLayer(steps);
            const known = bench.engine.name === 'docker' || layer !== 'rebuilt';
            return {
                warmSeconds: observation.coldSeconds,
                touched: path,
                dependencyLayer: known ? layer : 'unknown',
            };
        }
        finally {
            await placeFile(bench.context.folder, path, before);
        }
    }
    return NO_WARM;
}
async function observeImage(bench, subject, tag, image) {
    const base = await observeBase(bench, subject);
    const contents = await bench.engine
        .archive(tag, (tar) => readImage(tar, bench.limits.imageBytes))
        .catch((error) => {
        stillGoing(bench);
        if (error instanceof EngineError)
            throw error;
        throw new EngineError(`the image of ${subject.label} cannot be read: ${String(error)}`);
    });
    const leaks = leaksOf(bench.secrets, image.config.env, image.history);
    const baseLayers = base === null ? 0 : sharedLayers(base.diffIds, image.diffIds);
    return {
        config: image.config,
        base: base?.config ?? null,
        contents: contentsOf(contents, baseLayers, leaks),
    };
}
async function observeBase(bench, subject) {
    const text = baseOnly(subject.dockerfile);
    if (text === null)
        return null;
    const tag = `stagewright-${bench.run}:${subject.label}-base`;
    const dockerfile = (0,external_node_path_.join)(bench.folder, `${subject.label}-base.Dockerfile`);
    await (0,promises_.writeFile)(dockerfile, text);
    const finished = await bench.engine.build({
        context: bench.folder,
        dockerfile,
        tag,
        cache: true,
        buildArgs: bench.buildArgs,
        secrets: [],
        timeoutMs: bench.limits.buildMs,
        maxLogBytes: bench.limits.logBytes,
        onLine: () => { },
    });
    stillGoing(bench);
    return finished.code === 0 ? bench.engine.inspect(tag) : null;
}
function sharedLayers(base, image) {
    return base.every((id, index) => image[index] === id) ? base.length : 0;
}

;// CONCATENATED MODULE: ./lib/src/verify/safety.js

function refusal(situation) {
    const { env } = situation;
    const event = env['GITHUB_EVENT_NAME'];
    if (event === 'pull_request_target' || event === 'workflow_run') {
        return `verify runs the author's code and never does so under ${event}, where it could reach secrets: make it a job of a pull_request workflow with \`permissions: contents: read\``;
    }
    if (env['RUNNER_ENVIRONMENT'] === 'self-hosted' && !situation.allowSelfHosted) {
        return "verify runs the author's code, and this runner is self-hosted: use a GitHub-hosted one, or pass --allow-self-hosted when it is thrown away after each job";
    }
    return wrongCommit(situation);
}
function wrongCommit({ env, head, event }) {
    if (env['GITHUB_ACTIONS'] !== 'true' || event === null)
        return null;
    const wanted = [pullRequestHead(event), env['GITHUB_SHA']].filter((sha) => sha !== null && sha !== undefined);
    if (wanted.length === 0 || (head !== null && wanted.includes(head)))
        return null;
    if (head === null)
        return `\`git rev-parse HEAD\` does not tell which commit is checked out, and the event is about ${wanted[0]}: verify a checkout of git, by the user it belongs to`;
    return `the checkout is at ${head}, but the event is about ${wanted[0]}: check that commit out`;
}
function pullRequestHead(event) {
    const sha = at(event, 'pull_request', 'head', 'sha');
    return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null;
}
const OWN_FRONTEND = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?::[\w.-]+)?(?:@sha256:[0-9a-f]{64})?$/;
function foreignFrontend(dockerfile) {
    const syntax = frontend(dockerfile);
    if (syntax === null || OWN_FRONTEND.test(syntax))
        return null;
    return `\`# syntax=${syntax}\` names a program that would read the Dockerfile; only docker/dockerfile is run`;
}
function frontend(text) {
    const plain = text.replace(/^\uFEFF/, '').replace(/^#!.*\n/, '');
    const value = directive(plain, /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/) ??
        directive(plain, /^\/\/\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/) ??
        jsonFrontend(plain);
    return value === null ? null : (value.split(/\s/)[0] ?? value);
}
function directive(text, shape) {
    for (const line of text.split('\n')) {
        const match = shape.exec(line.trim());
        if (match === null)
            return null;
        if (match[1]?.toLowerCase() === 'syntax')
            return match[2] ?? null;
    }
    return null;
}
function jsonFrontend(text) {
    if (!text.trimStart().startsWith('{'))
        return null;
    return /"syntax"\s*:\s*"([^"]*)"/i.exec(text)?.[1] ?? null;
}
function forbiddenBuildArg(args) {
    const found = args.find((arg) => {
        const [name = '', value = ''] = arg.split('=', 2);
        return name === 'BUILDKIT_SYNTAX' && !OWN_FRONTEND.test(value);
    });
    return found === undefined ? null : `--build-arg ${found} names a frontend; only docker/dockerfile is run`;
}

;// CONCATENATED MODULE: ./lib/src/verify/verify.js






const FIRST = { ports: null, like: null };
async function compare(bench, plan) {
    const original = await observe(bench, { label: 'original', ...plan.original }, FIRST);
    const rest = plan.candidates.map((candidate) => candidate.level);
    const broken = brokenBaseline(original);
    if (broken !== null) {
        return { verdict: 'baseline-fails', reason: broken, original, attempts: [], winner: null, untried: rest };
    }
    const attempts = [];
    const began = performance.now();
    for (const [index, candidate] of plan.candidates.slice(0, bench.limits.candidates).entries()) {
        if (attempts.length > 0 && performance.now() - began > bench.limits.totalMs * 0.6)
            break;
        const labelled = { ...candidate, label: safeLabel(candidate.level, index) };
        const attempt = await attemptOne(bench, plan, original, labelled).catch((error) => {
            if (bench.outOfTime())
                return outOfTime(candidate.level);
            throw error;
        });
        attempts.push(attempt);
        if ((attempt.verdict === 'proven' && !plan.exhaustive) || bench.outOfTime())
            break;
    }
    return conclude(original, attempts, rest);
}
function outOfTime(level) {
    const reason = 'the time for everything together was used up';
    return { level, verdict: 'failed', reason, checks: [], observation: null };
}
function brokenBaseline(original) {
    if (!original.build.ok) {
        const { line = null, message = 'unknown' } = original.build.failure ?? {};
        return `the original does not build${line === null ? '' : ` (line ${line})`}: ${message}`;
    }
    const { startError, running, exitCode, ports, tail, smoke } = original.run ?? {};
    if (typeof startError === 'string')
        return `the original does not start: ${startError}`;
    if (running === false && ports?.length) {
        return `the original is to serve port ${ports[0]?.port} and ends with code ${exitCode ?? 'unknown'}${said(tail ?? '')}`;
    }
    if (smoke && smoke.exitCode !== 0) {
        return `the smoke test fails on the original already: ${smoke.output.split('\n').at(-1) ?? ''}`;
    }
    return null;
}
function conclude(original, attempts, levels) {
    const won = attempts.findIndex((attempt) => attempt.verdict === 'proven');
    const flaky = attempts.find((attempt) => attempt.verdict === 'flaky');
    const last = attempts[won] ?? flaky ?? attempts.at(-1);
    return {
        verdict: last?.verdict ?? 'failed',
        reason: last ? last.reason : 'there is no candidate to prove',
        original,
        attempts,
        winner: won === -1 ? null : won,
        untried: levels.slice(attempts.length),
    };
}
async function attemptOne(bench, plan, original, candidate) {
    const { level, label } = candidate;
    const foreign = foreignFrontend(candidate.dockerfile);
    if (foreign !== null)
        return { level, verdict: 'failed', reason: foreign, checks: [], observation: null };
    const ignore = candidate.dockerignore?.text ?? plan.original.ignore;
    const subject = { label, dockerfile: candidate.dockerfile, ignore };
    const ports = original.run?.ports.map(({ port }) => port) ?? null;
    const observation = await observe(bench, subject, { ports, like: original.run });
    const checks = judge(original, observation, { outputStable: true });
    if (failures(checks).length === 0)
        return { level, verdict: 'proven', reason: null, checks, observation };
    if (!observation.run || !onlyRuntime(checks))
        return fallen(level, checks, observation);
    return again(bench, original, { level, subject, observation, checks });
}
async function again(bench, original, fall) {
    const { level, subject, observation, checks } = fall;
    bench.progress(`${level}: once more`);
    stillGoing(bench);
    const ports = original.run?.ports.map(({ port }) => port) ?? null;
    const before = await rerun(bench, 'original', original, { ports, like: observation.run });
    const after = await rerun(bench, subject.label, observation, { ports, like: before.run });
    const later = endedLater(original, before);
    const only = later && before.run?.exitCode === 0;
    const outputStable = only || sameOutput(before.run?.output ?? '', original.run?.output ?? '');
    const second = judge(before, after, { outputStable });
    if (!outputStable && failures(judge(original, observation, { outputStable })).length === 0) {
        return { level, verdict: 'proven', reason: null, checks: second, observation: after };
    }
    if (later && failures([...second, ...judge(before, observation, { outputStable })]).length === 0) {
        return { level, verdict: 'proven', reason: null, checks: second, observation: after };
    }
    if (failures(second).length > 0) {
        const unsteady = failures(judge(original, before, { outputStable })).length > 0;
        if (!unsteady)
            return fallen(level, second, after);
        const reason = `the original itself behaves differently from run to run: ${reasonOf(checks)}`;
        return { level, verdict: 'flaky', reason, checks: second, observation: after };
    }
    const reason = `it failed once and passed once: ${reasonOf(checks)}`;
    return { level, verdict: 'flaky', reason, checks: second, observation: after };
}
function endedLater(first, second) {
    return first.run?.running === true && first.run.ports.length === 0 && second.run?.running === false;
}
async function rerun(bench, label, seen, asked) {
    if (!seen.image)
        return seen;
    const subject = { label, dockerfile: '', ignore: null };
    const run = await observeRun(bench, subject, `stagewright-${bench.run}:${label}`, seen.image.config, asked);
    return { ...seen, run };
}
function fallen(level, checks, observation) {
    return { level, verdict: 'failed', reason: reasonOf(checks), checks, observation };
}
function failures(checks) {
    return checks.filter((check) => check.status === 'fail');
}
function reasonOf(checks) {
    return failures(checks)
        .map((check) => check.message)
        .join('; ');
}
const RUNTIME = new Set(['start', 'stays-up', 'exit-code', 'output', 'ports', 'health', 'smoke', 'stop']);
function onlyRuntime(checks) {
    return failures(checks).every((check) => RUNTIME.has(check.check));
}
function safeLabel(level, index) {
    return `candidate-${index + 1}-${level
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 40)}`.replace(/-+$/, '');
}

;// CONCATENATED MODULE: ./lib/src/verify/prove.js







class InterruptedBySignal extends Error {
    name = 'InterruptedBySignal';
}
function prove(input) {
    return withSession({ totalMs: input.limits.totalMs, keepFolder: input.keep }, async (session) => {
        try {
            return await proveIn(session, input);
        }
        catch (error) {
            const signal = session.interrupted();
            if (signal !== null)
                throw new InterruptedBySignal(signal);
            throw error;
        }
    });
}
async function proveIn(session, input) {
    const { processes, env, limits, plan, settings } = input;
    const { run, folder, signal } = session;
    const { engine, version } = await chooseEngine(input.engine, { processes, env, run, folder, signal });
    session.atEnd(() => engine.cleanup());
    input.progress('copying the build context');
    const copy = (0,external_node_path_.join)(folder, 'context');
    session.atEnd(() => (0,promises_.rm)(copy, { recursive: true, force: true }));
    const context = await copyContext(input.context, copy, limits.contextBytes);
    const bench = {
        ...settings,
        ...{
            engine,
            processes,
            limits,
            signal,
            outOfTime: session.outOfTime,
            env,
            folder,
            run,
            context,
            progress: input.progress,
        },
    };
    const outcome = await compare(bench, plan);
    const result = resultOf(outcome, plan.candidates, {
        ...input.about,
        engine: { name: engine.name, version },
        settings: {
            path: settings.path,
            smoke: settings.smoke !== null,
            buildArgs: settings.buildArgs.map((arg) => arg.split('=', 1)[0] ?? ''),
            secrets: settings.secrets.map((secret) => secret.id),
        },
    });
    const values = settings.secrets.map((secret) => secret.value);
    return { result: withoutSecrets(result, values), kept: input.keep ? folder : null };
}

;// CONCATENATED MODULE: ./lib/src/verify/words.js
const PIECE = /(\s+)|"((?:[^"\\]|\\[\s\S])*)"|'([^']*)'|\\([\s\S])|([^\s"'\\]+)/y;
function splitWords(line) {
    const words = [];
    let word = null;
    PIECE.lastIndex = 0;
    while (PIECE.lastIndex < line.length) {
        const match = PIECE.exec(line);
        if (!match)
            return null;
        const [, space, double, single, escaped, bare] = match;
        if (space === undefined)
            word = (word ?? '') + (double?.replace(/\\([\s\S])/g, '$1') ?? single ?? escaped ?? bare ?? '');
        else if (word !== null) {
            words.push(word);
            word = null;
        }
    }
    return word === null ? words : [...words, word];
}

// EXTERNAL MODULE: ./lib/src/cli/arguments.js
var cli_arguments = __webpack_require__(3363);
// EXTERNAL MODULE: ./lib/src/cli/terminal.js
var cli_terminal = __webpack_require__(9567);
;// CONCATENATED MODULE: ./lib/src/cli/verify.js
















const OPTIONS = {
    against: { type: 'string', multiple: true },
    context: { type: 'string' },
    engine: { type: 'string', default: 'auto' },
    port: { type: 'string', multiple: true },
    path: { type: 'string', default: '/' },
    smoke: { type: 'string' },
    'build-arg': { type: 'string', multiple: true },
    secret: { type: 'string', multiple: true },
    timeout: { type: 'string', default: String(DEFAULT_BUILD_SECONDS) },
    keep: { type: 'boolean', default: false },
    ladder: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    format: { type: 'string', default: 'pretty' },
    'allow-self-hosted': { type: 'boolean', default: false },
};
const ENGINES = ['auto', 'docker', 'buildah'];
const FORMATS = ['pretty', 'json', 'markdown'];
const INTERRUPTED = 130;
async function verify(args, terminal, candidates = async () => ({ context: null, candidates: [], because: null })) {
    const { values, positionals } = (0,cli_arguments/* readArguments */.l)(args, OPTIONS);
    if (values.help) {
        terminal.stdout((await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 2600))).helpFor('verify'));
        return cli_terminal/* EXIT */.d.ok;
    }
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0)
        throw new usage_error/* UsageError */.e('verify takes one Dockerfile');
    const format = (0,cli_arguments/* oneOf */.y)('--format', values.format, FORMATS);
    const proof = await proveFile((0,external_node_path_.resolve)(terminal.cwd, path), values, terminal, candidates);
    if (typeof proof === 'number')
        return proof;
    terminal.stdout(render(proof.result, format, terminal.color));
    if (proof.kept !== null)
        terminal.stderr(`logs are in ${proof.kept}\n`);
    return exitCode(proof.result, terminal);
}
function render(result, format, color) {
    if (format === 'json')
        return verifyJson(result);
    return format === 'markdown' ? verifyMarkdown(result) : verifyPretty(result, color);
}
function exitCode(result, terminal) {
    if (result.verdict === 'proven')
        return cli_terminal/* EXIT */.d.ok;
    if (result.verdict !== 'baseline-fails')
        return cli_terminal/* EXIT */.d.findings;
    terminal.stderr(`stagewright: warning: nothing was proven: ${(0,visible/* visibleLine */.P)(result.reason ?? '')}\n`);
    return cli_terminal/* EXIT */.d.ok;
}
async function proveFile(path, values, terminal, proposed) {
    const secrets = (values.secret ?? []).map((spec) => readSecret(spec, terminal.env));
    const env = (0,io_process/* publicEnv */.R)(terminal.env, secrets.flatMap((secret) => secret.variable ?? []));
    const processes = (0,io_process/* processPort */.X)(env);
    const commit = await headCommit(processes, env, (0,external_node_path_.dirname)(path));
    await refuse(values, terminal.env, commit.checkedOut);
    const asked = {
        engine: (0,cli_arguments/* oneOf */.y)('--engine', values.engine, ENGINES),
        settings: await settingsOf(values, secrets, terminal),
        limits: limitsOf(values),
        keep: values.keep,
    };
    const { context, candidates } = await candidatesFor(path, values, terminal, proposed);
    if (candidates.length === 0)
        return cli_terminal/* EXIT */.d.ok;
    const original = { dockerfile: await read(path), ignore: await ignoreFor(path, context) };
    const foreign = foreignFrontend(original.dockerfile);
    if (foreign !== null)
        throw new usage_error/* UsageError */.e(foreign);
    const progress = progressLine(terminal);
    try {
        return await prove({
            plan: { original, candidates, exhaustive: values.all },
            context,
            about: { path: (0,external_node_path_.relative)(terminal.cwd, path).split(external_node_path_.sep).join('/'), commit: commit.reported },
            ...{ ...asked, env, processes, progress: progress.show },
        });
    }
    catch (error) {
        progress.clear();
        return failedRun(error, terminal);
    }
    finally {
        progress.clear();
    }
}
async function settingsOf(values, secrets, terminal) {
    return {
        buildArgs: values['build-arg'] ?? [],
        secrets: await Promise.all(secrets.map((secret) => withValue(secret, terminal))),
        ports: ports(values.port),
        path: requestPath(values.path),
        smoke: smokeWords(values.smoke),
        depth: values.quick ? 'quick' : 'measured',
    };
}
function limitsOf(values) {
    const limits = limitsFor(verify_seconds(values.timeout));
    return { ...limits, candidates: values.against?.length ?? limits.candidates };
}
function failedRun(error, terminal) {
    if (error instanceof InterruptedBySignal) {
        terminal.stderr('stagewright: interrupted; everything of this run was removed\n');
        return INTERRUPTED;
    }
    if (error instanceof Interrupted) {
        terminal.stderr('stagewright: the time for all builds together is used up; --timeout gives more\n');
        return cli_terminal/* EXIT */.d.findings;
    }
    if (error instanceof EngineError || error instanceof ContextError)
        throw new usage_error/* UsageError */.e(error.message);
    throw error;
}
async function refuse(values, env, head) {
    const eventPath = env['GITHUB_EVENT_PATH'];
    const event = eventPath === undefined ? null : parseJson((await readIfThere(eventPath)) ?? 'null');
    const reason = refusal({ env, allowSelfHosted: values['allow-self-hosted'], head, event });
    const argument = forbiddenBuildArg(values['build-arg'] ?? []);
    if (reason !== null || argument !== null)
        throw new usage_error/* UsageError */.e(reason ?? argument ?? '');
}
async function headCommit(processes, env, cwd) {
    const { code, stdout } = await processes.run(['git', 'rev-parse', 'HEAD'], { env, cwd, timeoutMs: 10_000 });
    const checkedOut = code === 0 ? stdout.trim() : null;
    const eventPath = env['GITHUB_EVENT_PATH'];
    const event = eventPath === undefined ? null : parseJson((await readIfThere(eventPath)) ?? 'null');
    return { checkedOut, reported: pullRequestHead(event) ?? checkedOut };
}
async function candidatesFor(path, values, terminal, proposed) {
    const named = values.context === undefined ? null : (0,external_node_path_.resolve)(terminal.cwd, values.context);
    if (values.against !== undefined) {
        const context = named ?? (0,external_node_path_.dirname)(path);
        return { context, candidates: await ownCandidates(values.against, context, terminal) };
    }
    await read(path);
    const { context, candidates, because } = await proposed(path, named);
    if (candidates.length === 0 && because === null)
        throw new usage_error/* UsageError */.e('there is no proposal for this Dockerfile; --against FILE names one');
    if (candidates.length === 0)
        terminal.stderr(`stagewright: nothing to prove, for there is no proposal: ${(0,visible/* visibleLine */.P)(because ?? '')}\n`);
    return {
        context: named ?? context ?? (0,external_node_path_.dirname)(path),
        candidates: values.ladder || values.all ? candidates : candidates.slice(0, 1),
    };
}
function ownCandidates(files, context, terminal) {
    return Promise.all(files.map(async (file) => {
        const other = (0,external_node_path_.resolve)(terminal.cwd, file);
        const ignore = await ignoreFor(other, context);
        const dockerignore = ignore === null ? null : { path: '.dockerignore', text: ignore };
        return { level: files.length === 1 ? 'against' : file, dockerfile: await read(other), dockerignore };
    }));
}
async function read(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => {
        throw new usage_error/* UsageError */.e(`cannot read ${path}`);
    });
}
function readSecret(spec, env) {
    const fields = new Map(spec.split(',').map((part) => {
        const [name = '', ...value] = part.split('=');
        return [name, value.join('=')];
    }));
    const id = fields.get('id');
    const file = fields.get('src') ?? fields.get('source') ?? null;
    const variable = fields.get('env') ?? null;
    if (!id || (file === null) === (variable === null)) {
        throw new usage_error/* UsageError */.e(`--secret takes id=NAME,src=FILE or id=NAME,env=VARIABLE, not "${spec}"`);
    }
    if (variable !== null && env[variable] === undefined) {
        throw new usage_error/* UsageError */.e(`--secret ${id}: there is no environment variable ${variable}`);
    }
    return { id, spec, variable, file };
}
async function withValue(secret, terminal) {
    const { id, variable, file } = secret;
    if (file === null)
        return { id, spec: secret.spec, value: terminal.env[variable ?? ''] ?? '' };
    const path = (0,external_node_path_.resolve)(terminal.cwd, file);
    return { id, spec: `id=${id},src=${path}`, value: await read(path) };
}
function ports(values) {
    if (!values || values.length === 0)
        return null;
    return values.map((value) => {
        const port = Number(value);
        if (Number.isInteger(port) && port > 0 && port < 65_536)
            return port;
        throw new usage_error/* UsageError */.e(`--port takes a number from 1 to 65535, not "${value}"`);
    });
}
function requestPath(value) {
    if (/^\/[\x21-\x7e]*$/.test(value))
        return value;
    throw new usage_error/* UsageError */.e(`--path takes the path of a URL, beginning with /, not "${value}"`);
}
function verify_seconds(value) {
    const number = Number(value);
    if (Number.isInteger(number) && number >= 10 && number <= 21_600)
        return number;
    throw new usage_error/* UsageError */.e(`--timeout takes the seconds for one build, 10 to 21600, not "${value}"`);
}
function smokeWords(command) {
    if (command === undefined)
        return null;
    const words = splitWords(command);
    if (words && words.length > 0)
        return words;
    throw new usage_error/* UsageError */.e('--smoke takes a command; a quote in it is left open, or it is empty');
}
function progressLine(terminal) {
    if (process.stderr.isTTY !== true)
        return { show: () => { }, clear: () => { } };
    let last = 0;
    return {
        show(text) {
            if (performance.now() - last < 80)
                return;
            last = performance.now();
            const width = (process.stderr.columns ?? 80) - 1;
            terminal.stderr(`\r\u001b[K${(0,visible/* visibleLine */.P)(text).slice(0, width)}`);
        },
        clear: () => terminal.stderr('\r\u001b[K'),
    };
}


/***/ }),

/***/ 5226:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ publicEnv),
/* harmony export */   X: () => (/* binding */ processPort)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3802);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




const KEEP_BYTES = 4 << 20;
const GRACE_MS = 5_000;
function processPort(env) {
    return {
        start: (argv, options) => launch(argv, options, true).running,
        run: (argv, options) => launch(argv, options, true).running.finished,
        which: (name) => which(name, env),
        async pipe(argv, options, consume) {
            const { child, running } = launch(argv, options, false);
            try {
                const stdout = child?.stdout ?? emptyStream();
                const value = await consume(stdout);
                child?.stdout?.destroy();
                return { value, finished: await running.finished };
            }
            catch (error) {
                running.kill('SIGKILL');
                await running.finished;
                throw error;
            }
        },
    };
}
async function* emptyStream() { }
function launch(argv, options, readStdout) {
    const [program = '', ...rest] = argv;
    let child = null;
    try {
        child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, rest, {
            env: options.env,
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: true,
            shell: false,
            ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        });
    }
    catch (error) {
        const finished = { code: null, stopped: null, stdout: '', stderr: String(error) };
        const running = { pid: null, finished: Promise.resolve(finished), kill: () => { } };
        return { child: null, running };
    }
    return { child, running: watch(child, options, readStdout) };
}
function watch(child, options, readStdout) {
    let stopped = null;
    const kill = (signal) => killGroup(child.pid, signal);
    const stop = (why) => {
        if (stopped !== null)
            return;
        stopped = why;
        kill('SIGTERM');
        setTimeout(() => kill('SIGKILL'), GRACE_MS).unref();
    };
    const limit = counter(options.maxBytes ?? Number.POSITIVE_INFINITY, () => stop('output'));
    const stdout = collect(readStdout ? child.stdout : null, options, limit);
    const stderr = collect(child.stderr, options, limit);
    const timer = setTimeout(() => stop('timeout'), options.timeoutMs);
    const abort = () => stop('aborted');
    options.signal?.addEventListener('abort', abort, { once: true });
    if (options.signal?.aborted === true)
        abort();
    const finished = new Promise((resolve) => {
        const end = (code, error) => {
            clearTimeout(timer);
            options.signal?.removeEventListener('abort', abort);
            resolve({ code, stopped, stdout: stdout(), stderr: stderr() + error });
        };
        child.once('error', (error) => end(null, error.message));
        child.once('close', (code) => end(code, ''));
    });
    return { pid: child.pid ?? null, finished, kill };
}
function killGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
    }
}
function counter(max, exceeded) {
    let seen = 0;
    return (bytes) => {
        seen += bytes;
        if (seen > max)
            exceeded();
    };
}
function collect(stream, options, count) {
    const keep = options.keepBytes ?? KEEP_BYTES;
    let chunks = [];
    let kept = 0;
    const lines = lineSplitter(options.onLine);
    stream?.on('data', (chunk) => {
        count(chunk.length);
        chunks.push(chunk);
        kept += chunk.length;
        while (kept - (chunks[0]?.length ?? 0) >= keep)
            kept -= chunks.shift()?.length ?? 0;
        lines?.push(chunk);
    });
    stream?.on('error', () => { });
    return () => {
        lines?.end();
        const text = Buffer.concat(chunks).subarray(-keep).toString('utf8');
        chunks = [];
        return text;
    };
}
function lineSplitter(onLine) {
    if (!onLine)
        return null;
    const decoder = new TextDecoder();
    let rest = '';
    return {
        push(chunk) {
            rest += decoder.decode(chunk, { stream: true });
            const parts = rest.split('\n');
            rest = parts.pop() ?? '';
            for (const part of parts)
                onLine(part.replace(/\r$/, ''));
            if (rest.length > 65_536) {
                onLine(rest);
                rest = '';
            }
        },
        end() {
            if (rest !== '')
                onLine(rest);
            rest = '';
        },
    };
}
async function which(name, env) {
    for (const folder of (env['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter)) {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(folder))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK).then(() => true, () => false);
        if (found)
            return path;
    }
    return null;
}
const SECRET_NAME = /token|secret|passw|credential|api_?key|private_?key|^actions_|^input_|^aws_|^npm_config_.*auth/i;
function publicEnv(env, named) {
    const entries = Object.entries(env).filter(([name]) => !SECRET_NAME.test(name) || named.includes(name));
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 9489:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   w: () => (/* binding */ DECLINE_CODES)
/* harmony export */ });
const LEVELS = ['artifact', 'allow-list', 'workdir', 'same-base'];
const DECLINE_CODES = [
    'syntax',
    'unknown-base',
    'unsupported-stack',
    'unsupported-package-manager',
    'multi-stage',
    'context-unknown',
    'manifest-unavailable',
    'no-manifest',
    'no-lockfile',
    'unsupported-layout',
    'monorepo',
    'dev-runner',
    'system-libraries',
    'no-workdir',
    'dynamic-start',
    'start-not-found',
    'unknown-command',
    'platform-or-shell',
    'nothing-safe',
];


/***/ }),

/***/ 3436:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6231);

const BREAK = '\u200B';
const UNSEEN = /\u115F|\u1160|\u17B4|\u17B5|\u3164|\uFFA0|[\u{E0000}-\u{E0FFF}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const SPECIAL = /[\\`*_[\]<>|~#&]/g;
const OPENING = /^(\s*)([-+=]|\d+(?=[.)]))/;
const MAX_PROSE = 1_500;
const MAX_CODE = 300;
function prose(text) {
    const parts = clip(oneLine(text), MAX_PROSE).split('`');
    const closed = parts.length % 2 === 1;
    return parts
        .map((part, index) => {
        const quoted = index % 2 === 1 && (closed || index < parts.length - 1);
        if (quoted)
            return part === '' ? '' : code(part);
        return index % 2 === 1 ? `\\\`${escapeText(part)}` : escapeText(part, index === 0);
    })
        .join('');
}
function escapeText(text, opens = false) {
    const escaped = text
        .replace(SPECIAL, (character) => `\\${character}`)
        .replace(/@|\\#|\bGH(?=-\d)|:(?=\/\/)|\bwww(?=\.)/gi, (trigger) => trigger + BREAK)
        .replace(/\$/g, '<span>$</span>');
    return opens ? escaped.replace(OPENING, (_, space, sign) => opening(space, sign)) : escaped;
}
function opening(space, sign) {
    return /\d/.test(sign) ? `${space}${sign}${BREAK}` : `${space}\\${sign}`;
}
function code(text) {
    const line = clip(oneLine(text), MAX_CODE).trim();
    if (line === '')
        return '<code> </code>';
    return /[`|]/.test(line) ? `<code>${entities(line)}</code>` : `\`${line}\``;
}
function entities(text) {
    return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`);
}
function html(text) {
    return entities(clip(oneLine(text), MAX_PROSE));
}
function fence(language, text) {
    const body = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(wellFormed(text).replace(/\r\n/g, '\n'))
        .replace(UNSEEN, codePoint)
        .replace(/(?<!\n)\n+$/, '');
    const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([run]) => run.length));
    const marks = '`'.repeat(longest + 1);
    return `${marks}${language}\n${body}\n${marks}`;
}
function link(label, url) {
    return url === null ? label : `[${label}](${url})`;
}
function urlPath(path) {
    return wellFormed(path)
        .split('/')
        .filter((part) => part !== '' && part !== '.' && part !== '..')
        .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (character) => `%${hex(character)}`))
        .join('/');
}
function shellWord(text) {
    const word = oneLine(text);
    if (/^[\w./@%+=:,][\w./@%+=:,-]*$/.test(word))
        return word;
    const inside = word.startsWith('-') ? `./${word}` : word;
    return `'${inside.replace(/'/g, "'\\''")}'`;
}
function clip(text, max) {
    return text.length <= max ? text : `${wellFormed(text.slice(0, max - 1)).replace(/\uFFFD$/, '')}…`;
}
function oneLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(wellFormed(text)).replace(UNSEEN, codePoint);
}
function wellFormed(text) {
    return text.replace(LONE_SURROGATE, '\uFFFD');
}
function codePoint(character) {
    return `<U+${hex(character).padStart(4, '0')}>`;
}
function hex(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}


/***/ }),

/***/ 6288:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
const GLUE = '\n\n';
function assemble(head, sections, foot, limit) {
    const size = (text) => (text === '' ? 0 : limit.measure(text) + GLUE.length);
    const sizes = sections.map(({ forms }) => forms.map(size));
    const chosen = sections.map(() => 0);
    let total = [...head, ...foot].reduce((sum, part) => sum + size(part), 0);
    total += sizes.reduce((sum, [full = 0]) => sum + full, 0);
    const steps = Math.max(0, ...sections.map(({ forms }) => forms.length - 1));
    for (let step = 1; step <= steps && total > limit.max; step++) {
        for (let index = sections.length - 1; index >= 0 && total > limit.max; index--) {
            const [before, after] = [sizes[index]?.[step - 1], sizes[index]?.[step]];
            if (before === undefined || after === undefined)
                continue;
            total += after - before;
            chosen[index] = step;
        }
    }
    if (total > limit.max)
        return null;
    const body = sections.map(({ forms }, index) => forms[chosen[index] ?? 0] ?? '');
    return [...head, ...body, ...foot].filter((part) => part !== '').join(GLUE);
}


/***/ }),

/***/ 9186:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ joinPieces),
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   SU: () => (/* binding */ fileOffset),
/* harmony export */   _y: () => (/* binding */ segmentsWithin),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   bU: () => (/* binding */ fileSpan)
/* harmony export */ });
function joinPieces(text, pieces, span) {
    const first = pieces[0] ?? span;
    if (pieces.length <= 1) {
        return { text: text.slice(first.start, first.end), segments: [{ at: 0, file: first.start }], span };
    }
    const parts = [];
    const segments = [];
    let at = 0;
    for (const piece of pieces) {
        parts.push(text.slice(piece.start, piece.end));
        if (piece.end === piece.start && at > 0)
            continue;
        segments.push({ at, file: piece.start });
        at += piece.end - piece.start;
    }
    return { text: parts.join(''), segments, span };
}
function segmentAt(segments, at) {
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((segments[middle]?.at ?? 0) <= at)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function fileOffset(segments, at) {
    const segment = segments[segmentAt(segments, at)];
    return segment === undefined ? at : segment.file + (at - segment.at);
}
function fileSpan(segments, start, end) {
    const from = fileOffset(segments, start);
    return { start: from, end: end > start ? fileOffset(segments, end - 1) + 1 : from };
}
function wordOf(line, start, end) {
    return { text: line.text.slice(start, end), span: fileSpan(line.segments, start, end) };
}
function scriptOf(line, start, end) {
    return { text: line.text.slice(start, end), segments: segmentsWithin(line.segments, start, end) };
}
function segmentsWithin(segments, start, end) {
    const within = [{ at: 0, file: fileOffset(segments, start) }];
    for (let index = segmentAt(segments, start) + 1; index < segments.length; index++) {
        const segment = segments[index];
        if (segment === undefined || segment.at >= end)
            break;
        within.push({ at: segment.at - start, file: segment.file });
    }
    return within;
}


/***/ }),

/***/ 4263:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   gV: () => (/* binding */ createSource),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
function createSource(text) {
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lineStarts.push(at + 1);
    return { text, lineStarts };
}
function lineAt(source, offset) {
    let low = 0;
    let high = source.lineStarts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((source.lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}
function positionAt(source, offset) {
    const line = lineAt(source, offset);
    return { line, column: offset - (source.lineStarts[line - 1] ?? 0) + 1 };
}
function rangeOf(source, span) {
    return { start: positionAt(source, span.start), end: positionAt(source, span.end) };
}
function spanOf(source, { start, end }) {
    const from = offsetAt(source, start);
    return { start: from, end: Math.max(from, offsetAt(source, end)) };
}
function offsetAt({ text, lineStarts }, { line, column }) {
    const start = lineStarts[line - 1] ?? text.length;
    return Math.min(start + column - 1, lineStarts[line] ?? text.length);
}
function lineText(source, line) {
    const start = source.lineStarts[line - 1];
    if (start === undefined)
        return '';
    const end = source.lineStarts[line] ?? source.text.length + 1;
    return source.text.slice(start, end - 1).replace(/\r$/, '');
}
function textOf(source, span) {
    return source.text.slice(span.start, span.end);
}


/***/ }),

/***/ 7760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   nearest: () => (/* binding */ nearest),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
const FARTHEST = 2;
function nearest(word, options) {
    let match = null;
    let least = FARTHEST + 1;
    for (const option of options) {
        if (option === word)
            return null;
        if (Math.abs(option.length - word.length) >= least)
            continue;
        const distance = editDistance(word, option);
        if (distance >= least)
            continue;
        match = option;
        least = distance;
    }
    return match;
}
function editDistance(left, right) {
    const row = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let i = 0; i < left.length; i++) {
        let diagonal = i;
        row[0] = i + 1;
        for (let j = 0; j < right.length; j++) {
            const above = row[j + 1] ?? 0;
            const replaced = diagonal + (left[i] === right[j] ? 0 : 1);
            row[j + 1] = Math.min(replaced, above + 1, (row[j] ?? 0) + 1);
            diagonal = above;
        }
    }
    return row[right.length] ?? 0;
}
function oneOf(words) {
    const quoted = words.map((word) => `\`${word}\``);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
const UNSHOWABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g;
function shown(text) {
    const plain = text.replace(UNSHOWABLE, ' ');
    return plain.length > 60 ? `${plain.slice(0, 57)}...` : plain;
}


/***/ })

};
