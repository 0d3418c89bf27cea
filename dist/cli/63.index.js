export const id = 63;
export const ids = [63,502];
export const modules = {

/***/ 6063:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewSince: () => (/* binding */ reviewSince)
});

// EXTERNAL MODULE: ./lib/src/config/files.js
var files = __webpack_require__(2502);
// EXTERNAL MODULE: ./lib/src/gate/judge.js
var judge = __webpack_require__(9743);
;// CONCATENATED MODULE: ./lib/src/io/github/limit.js
function createLimit(width) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running >= width)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running++;
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}

// EXTERNAL MODULE: ./lib/src/context/create.js + 8 modules
var create = __webpack_require__(1418);
// EXTERNAL MODULE: ./lib/src/context/sources.js
var sources = __webpack_require__(3320);
// EXTERNAL MODULE: ./lib/src/knowledge/company-images.js
var company_images = __webpack_require__(6385);
// EXTERNAL MODULE: ./lib/src/model/build.js + 26 modules
var build = __webpack_require__(1359);
// EXTERNAL MODULE: ./lib/src/syntax/parse.js + 11 modules
var parse = __webpack_require__(4468);
// EXTERNAL MODULE: ./lib/src/io/load.js + 1 modules
var load = __webpack_require__(5242);
;// CONCATENATED MODULE: ./lib/src/io/place.js






async function readPlace(source, dockerfile) {
    const [place] = await (0,load/* reviewAll */.A)([dockerfile], source, placeIn);
    return place ?? { root: null, sources: [], said: '' };
}
function placeIn(snapshot, path) {
    const content = snapshot.read(path);
    const model = (0,build/* buildModel */.y)((0,parse/* parse */.q)(content.kind === 'text' ? content.text : ''), (0,company_images/* imageLookup */.M)({}).config);
    const { root, source, targets, uses } = (0,create/* createContext */.q)(snapshot, path, model);
    return { root, sources: (0,sources/* contextSources */.S)(model), said: JSON.stringify([root, source, targets, uses]) };
}

// EXTERNAL MODULE: ./lib/src/io/review.js + 10 modules
var io_review = __webpack_require__(4235);
// EXTERNAL MODULE: ./lib/src/snapshot.js
var snapshot = __webpack_require__(4680);
// EXTERNAL MODULE: ./lib/src/context/paths.js
var context_paths = __webpack_require__(8002);
;// CONCATENATED MODULE: ./lib/src/change/config-source.js

const NAMES = new Set(['.stagewright.yaml', '.stagewright.yml', '.stagewright.json']);
function withConfigOf(source, config) {
    if (source === config)
        return source;
    const isConfig = (path) => NAMES.has((0,context_paths/* baseName */.Fl)(path));
    const paths = [
        ...source.listing.paths.filter((path) => !isConfig(path)),
        ...config.listing.paths.filter(isConfig),
    ].sort();
    return {
        listing: { ...source.listing, paths },
        fetch: async (wanted) => new Map([
            ...(await source.fetch(wanted.filter((path) => !isConfig(path)))),
            ...(await config.fetch(wanted.filter(isConfig))),
        ]),
    };
}

;// CONCATENATED MODULE: ./lib/src/change/changes.js
function compareTrees(base, head) {
    const added = [];
    const modified = [];
    for (const [path, file] of head.files) {
        const before = base.files.get(path);
        if (!before)
            added.push(path);
        else if (before.sha !== file.sha || before.mode !== file.mode)
            modified.push(path);
    }
    const deleted = new Set([...base.files.keys()].filter((path) => !head.files.has(path)));
    return { paths: new Set([...added, ...modified, ...deleted]), added, deleted };
}
function isBelow(path, directory) {
    return directory === '' || path.startsWith(`${directory}/`);
}

;// CONCATENATED MODULE: ./lib/src/change/moves.js


const MAX_CANDIDATES = 10;
const SIMILAR = 0.5;
async function findOrigin(path, base, head, removed) {
    const candidates = [...removed]
        .sort((a, b) => nearness(b, path) - nearness(a, path))
        .slice(0, MAX_CANDIDATES);
    if (candidates.length === 0)
        return null;
    const text = textOf(await head.fetch([path]), path);
    if (text === null)
        return null;
    const texts = await base.fetch(candidates);
    let best = null;
    for (const candidate of candidates) {
        const share = similarity(textOf(texts, candidate) ?? '', text);
        if (share >= SIMILAR && share > (best?.share ?? 0))
            best = { path: candidate, share };
    }
    return best?.path ?? null;
}
function nearness(candidate, path) {
    const sameName = (0,context_paths/* baseName */.Fl)(candidate) === (0,context_paths/* baseName */.Fl)(path) ? 1 : 0;
    const sameDirectory = (0,context_paths/* directoryOf */.jt)(candidate) === (0,context_paths/* directoryOf */.jt)(path) ? 2 : 0;
    return sameName + sameDirectory;
}
function textOf(contents, path) {
    const content = contents.get(path);
    return content?.kind === 'text' ? content.text : null;
}
function similarity(a, b) {
    const lines = (text) => text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const [left, right] = [lines(a), lines(b)];
    const counts = new Map();
    for (const line of left)
        counts.set(line, (counts.get(line) ?? 0) + 1);
    let common = 0;
    for (const line of right) {
        const count = counts.get(line) ?? 0;
        if (count > 0)
            common++;
        counts.set(line, count - 1);
    }
    return common / Math.max(1, left.length, right.length);
}
function movedView(base, { from, to }, { added, deleted }) {
    const [source, target] = [(0,context_paths/* directoryOf */.jt)(from), (0,context_paths/* directoryOf */.jt)(to)];
    const arrived = new Set(added);
    const place = (path) => {
        if (path === from)
            return to;
        if (source === target || !deleted.has(path) || !isBelow(path, source))
            return path;
        const inside = source === '' ? path : path.slice(source.length + 1);
        const moved = target === '' ? inside : `${target}/${inside}`;
        return arrived.has(moved) ? moved : path;
    };
    const origin = new Map(base.listing.paths.map((path) => [place(path), path]));
    return {
        listing: { ...base.listing, paths: [...origin.keys()].sort() },
        fetch: async (paths) => {
            const wanted = paths.map((path) => [path, origin.get(path) ?? path]);
            const contents = await base.fetch(wanted.map(([, old]) => old));
            return new Map(wanted.map(([path, old]) => [
                path,
                contents.get(old) ?? { kind: 'unavailable', reason: 'it was not read' },
            ]));
        },
    };
}

// EXTERNAL MODULE: ./lib/src/context/build-files.js
var build_files = __webpack_require__(5980);
// EXTERNAL MODULE: ./lib/src/context/glob.js
var context_glob = __webpack_require__(5306);
;// CONCATENATED MODULE: ./lib/src/change/scope.js




const PACKAGING = /^(\.?docker|containers?|build|deploy(ment)?|ops|ci|infra|\.?devcontainer|packaging)$/i;
const TELLING = /\.(jsonc?|json5|ya?ml|toml|lock[b]?|xml|gradle|kts|[a-z]+proj|sln|props|targets|mod|sum|cfg|ini|txt|sh|dockerignore)$|^(Gemfile|Pipfile|Procfile|Rakefile|Makefile|mix\.exs|\.env.*|\.npmrc|\.yarnrc|\.nvmrc|\.[a-z]+-version)$/i;
const PROSE = /\.(md|mdx|rst|adoc)$|^(LICEN[CS]E|NOTICE|AUTHORS|CODEOWNERS|CHANGELOG)$/i;
function scope_nearness(dockerfile, { paths }) {
    const own = (0,context_paths/* directoryOf */.jt)(dockerfile);
    const home = PACKAGING.test((0,context_paths/* baseName */.Fl)(own)) ? (0,context_paths/* directoryOf */.jt)(own) : own;
    let found = 'far';
    for (const path of paths) {
        if (path === dockerfile || isBelow(path, home))
            return 'near';
        if (isBelow(dockerfile, (0,context_paths/* directoryOf */.jt)(path)) && !PROSE.test((0,context_paths/* baseName */.Fl)(path)))
            return 'near';
        if (isTelling(path))
            found = 'perhaps';
    }
    return found;
}
function isTelling(path) {
    return TELLING.test((0,context_paths/* baseName */.Fl)(path)) || (0,build_files/* buildFileKind */.z)(path) !== null;
}
function reachOf(dockerfile, place, before, { paths }) {
    if (before !== null && before.said !== place.said)
        return 'named';
    const roots = place.root === null ? (0,context_paths/* ancestors */.T1)((0,context_paths/* directoryOf */.jt)(dockerfile)) : [place.root];
    let reach = 'none';
    for (const path of paths) {
        if (!isTelling(path))
            continue;
        const found = roots.map((root) => taken(path, root, place));
        if (found.includes('named'))
            return 'named';
        if (found.includes('whole'))
            reach = 'whole';
    }
    return reach;
}
function taken(path, root, { sources }) {
    if (!isBelow(path, root))
        return 'none';
    const inside = root === '' ? path : path.slice(root.length + 1);
    if (inside === '.dockerignore')
        return 'named';
    const named = sources.some(({ path: source, glob }) => glob ? (0,context_glob/* matchesGlob */.k)(source, inside) : source !== '' && (inside === source || isBelow(inside, source)));
    if (named)
        return 'named';
    return sources.some(({ path: source }) => source === '') ? 'whole' : 'none';
}
function changesBuilds({ paths }) {
    for (const path of paths)
        if ((0,build_files/* buildFileKind */.z)(path) !== null)
            return true;
    return false;
}
function concerns(review, reads, changes) {
    if (changes.paths.has(review.path))
        return true;
    for (const path of reads)
        if (changes.paths.has(path) && (0,build_files/* buildFileKind */.z)(path) === null)
            return true;
    const context = review.context ?? (0,context_paths/* directoryOf */.jt)(review.path);
    const places = new Set([(0,context_paths/* directoryOf */.jt)(review.path), context]);
    for (const path of changes.deleted) {
        if (places.has((0,context_paths/* directoryOf */.jt)(path)) || (0,context_paths/* baseName */.Fl)(path) === '.dockerignore')
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/change/review.js









const AT_A_TIME = 8;
async function reviewChange(comparison) {
    const { scope, distrust, before } = comparison;
    const paths = comparison.paths.filter((path) => scope === 'all' || before === null || scope_nearness(path, before.changes) !== 'far');
    const limit = createLimit(AT_A_TIME);
    const sides = sidesOf(comparison);
    const all = await Promise.all(paths.map((path) => limit(() => reviewOne(path, sides, comparison))));
    const pairs = all.flatMap(({ pair }) => pair ?? []);
    return {
        reviews: pairs.map(({ review, base }) => (distrust ? withoutNewIgnores(review, base) : review)),
        known: (0,judge/* fingerprintsOf */.tm)(pairs.flatMap(({ base }) => base ?? [])),
        before: new Map(pairs.map(({ review, base }) => [review.path, base?.source.text ?? null])),
        notes: [...new Set(all.flatMap(({ notes }) => notes)), ...addedIgnores(pairs, distrust)],
    };
}
function sidesOf({ head, before, config }) {
    return {
        head: withConfigOf(head, config),
        before: before && { source: withConfigOf(before.source, config), changes: before.changes },
    };
}
const NOT_CONCERNED = { pair: null, notes: [] };
async function reviewOne(path, sides, comparison) {
    const { before } = sides;
    const changed = before === null || before.changes.paths.has(path);
    const near = changed ? 'near' : scope_nearness(path, before.changes);
    const reach = near === 'far' ? 'none' : changed ? 'whole' : await reachIn(path, sides);
    if (reach === 'none' && near !== 'near' && comparison.scope === 'changed')
        return NOT_CONCERNED;
    const reads = new Set();
    const { reviews, notes } = await (0,io_review/* reviewRepository */.t)(watched(sides.head, reads), [path], comparison.request);
    const [review] = reviews;
    if (!review)
        return { pair: null, notes: changed ? notes : [] };
    if (before === null)
        return { pair: { review, base: null }, notes };
    if (reach === 'named' || concerns(review, reads, before.changes)) {
        return { pair: { review, base: await reviewBefore(path, before, comparison) }, notes };
    }
    return comparison.scope === 'all' ? { pair: { review, base: review }, notes } : NOT_CONCERNED;
}
async function reachIn(path, { head, before }) {
    if (before === null)
        return 'whole';
    const place = await readPlace(head, path);
    const old = changesBuilds(before.changes) ? await readPlace(before.source, path) : null;
    return reachOf(path, place, old, before.changes);
}
async function reviewBefore(path, { source, changes }, { head, globs, request }) {
    const quiet = { ...request, propose: false };
    if ((0,snapshot/* createSnapshot */.$p)(new Map(), source.listing).has(path))
        return first(await (0,io_review/* reviewRepository */.t)(source, [path], quiet));
    const removed = (0,files.matchDockerfiles)([...changes.deleted], globs);
    const origin = await findOrigin(path, source, head, removed);
    if (origin === null)
        return null;
    return first(await (0,io_review/* reviewRepository */.t)(movedView(source, { from: origin, to: path }, changes), [path], quiet));
}
function first({ reviews }) {
    return reviews[0] ?? null;
}
function watched(source, reads) {
    return {
        listing: source.listing,
        fetch: (paths) => {
            for (const path of paths)
                reads.add(path);
            return source.fetch(paths);
        },
    };
}
function newlyIgnored({ findings }, base) {
    const before = new Set(base?.findings.filter(({ ignored }) => ignored !== null).map(({ fingerprint }) => fingerprint));
    return findings.filter(({ ignored, fingerprint }) => ignored !== null && !before.has(fingerprint));
}
function withoutNewIgnores(review, base) {
    const lifted = new Set(newlyIgnored(review, base).filter(({ severity }) => severity === 'error'));
    if (lifted.size === 0)
        return review;
    return {
        ...review,
        findings: review.findings.map((finding) => lifted.has(finding) ? { ...finding, ignored: null } : finding),
    };
}
function addedIgnores(pairs, distrust) {
    const added = pairs.flatMap(({ review, base }) => newlyIgnored(review, base));
    if (added.length === 0)
        return [];
    const what = added.length === 1 ? '1 finding is' : `${added.length} findings are`;
    const text = `${what} ignored by comments that this change adds.`;
    return [distrust ? `${text} From a fork they lift no error.` : text];
}

// EXTERNAL MODULE: ./lib/src/io/config.js
var config = __webpack_require__(9109);
// EXTERNAL MODULE: ./lib/src/io/process.js
var process = __webpack_require__(5226);
// EXTERNAL MODULE: ./lib/src/io/usage-error.js
var usage_error = __webpack_require__(371);
;// CONCATENATED MODULE: ./lib/src/io/git.js


const TIMEOUT_MS = 120_000;
const MAX_BYTES = 512 << 20;
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'diff.relative=false'];
const FOREIGN = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];
async function openGit(root, env) {
    const own = Object.entries((0,process/* publicEnv */.R)(env, [])).filter(([name]) => !FOREIGN.includes(name));
    const quiet = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    const options = {
        env: { ...Object.fromEntries(own), ...quiet },
        cwd: root,
        timeoutMs: TIMEOUT_MS,
        maxBytes: MAX_BYTES,
    };
    const port = (0,process/* processPort */.X)(options.env);
    const git = await port.which('git');
    if (git === null)
        throw new usage_error/* UsageError */.e('--base needs git, and there is none on PATH');
    let complaint = '';
    const bytes = async (...args) => {
        const { value, finished } = await port.pipe([git, ...SAFE, ...args], options, collect);
        if (finished.code === null)
            throw new usage_error/* UsageError */.e(`git ${args[0]} did not end: ${finished.stopped ?? finished.stderr.trim()}`);
        if (finished.code === 0)
            return value;
        complaint = /^(?:fatal: )?(.*)/.exec(finished.stderr)?.[1] ?? '';
        return null;
    };
    return {
        bytes,
        line: async (...args) => (await bytes(...args))?.toString('utf8').trimEnd() ?? null,
        complaint: () => complaint,
    };
}
async function collect(stdout) {
    const chunks = [];
    for await (const chunk of stdout)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./lib/src/io/decode.js
var decode = __webpack_require__(8449);
;// CONCATENATED MODULE: ./lib/src/io/github/error.js
class GithubError extends Error {
    name = 'GithubError';
    status;
    constructor(message, status, options) {
        super(message, options);
        this.status = status;
    }
}
function isForbidden(error) {
    return (error instanceof GithubError && (error.status === 401 || error.status === 403 || error.status === 404));
}
function toGithubError(error, what) {
    if (error instanceof GithubError)
        return error;
    const status = statusOf(error);
    return new GithubError(`cannot ${what}: ${sentence(status, error)}`, status, { cause: error });
}
function statusOf(error) {
    if (typeof error !== 'object' || error === null || !('status' in error))
        return 0;
    const answered = 'response' in error && error.response !== undefined;
    return answered && typeof error.status === 'number' ? error.status : 0;
}
function sentence(status, error) {
    const said = messageOf(error);
    if (status === 401)
        return 'GitHub does not accept the token (401); check the `token` input';
    if ((status === 403 || status === 429) && /rate limit/i.test(said)) {
        return `the rate limit of the token is used up (${status}); run the job again later`;
    }
    if (status === 403)
        return `GitHub forbids it (403: ${said}); check the \`permissions\` of the job`;
    if (status === 404)
        return 'GitHub does not find it, or the token may not see it (404)';
    if (status >= 500)
        return `GitHub answers with an error of its own (${status}), again after retries`;
    if (status === 0)
        return `GitHub does not answer (${said}), again after retries`;
    return `GitHub refuses it (${status}: ${said})`;
}
const MAX_MESSAGE = 200;
function messageOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = message
        .replace(/ - https:\/\/docs\.github\.com\S*/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    return line.length > MAX_MESSAGE ? `${line.slice(0, MAX_MESSAGE)}…` : line;
}

;// CONCATENATED MODULE: ./lib/src/io/github/source.js


const MAX_LINKS = 8;
function createTreeSource(tree, readBlob, lost) {
    const read = async (path) => {
        try {
            return await readPath(tree, readBlob, path, 0);
        }
        catch (error) {
            if (!(error instanceof GithubError))
                throw error;
            lost(path, error);
            return { kind: 'unavailable', reason: error.message };
        }
    };
    return {
        listing: { paths: [...tree.files.keys()], complete: tree.complete, unlisted: tree.submodules },
        fetch: async (paths) => new Map(await Promise.all(paths.map(async (path) => [path, await read(path)]))),
    };
}
async function readPath(tree, readBlob, path, links) {
    const file = tree.files.get(path);
    if (!file) {
        const inside = tree.submodules.find((submodule) => path.startsWith(`${submodule}/`));
        if (inside !== undefined)
            return { kind: 'unavailable', reason: `it is in the submodule ${inside}` };
        if (links > 0)
            return { kind: 'unavailable', reason: 'it is a link to nothing that git tracks' };
        return tree.complete
            ? { kind: 'absent' }
            : { kind: 'unavailable', reason: 'the file list is not complete' };
    }
    if (file.size > decode/* MAX_FILE_BYTES */.g)
        return { kind: 'unavailable', reason: `it is larger than ${decode/* MAX_FILE_BYTES */.g / 1e6} MB` };
    const bytes = await readBlob(file.sha);
    if (file.mode !== '120000')
        return (0,decode/* decode */.D)(bytes);
    if (links >= MAX_LINKS)
        return { kind: 'unavailable', reason: 'its links lead in a circle' };
    const target = resolveLink(path, new TextDecoder().decode(bytes));
    if (target === null)
        return { kind: 'unavailable', reason: 'it is a link out of the repository' };
    return readPath(tree, readBlob, target, links + 1);
}
function resolveLink(path, target) {
    if (target.startsWith('/'))
        return null;
    const parts = path.split('/').slice(0, -1);
    for (const part of target.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./lib/src/io/revision.js




const revision_AT_A_TIME = 4;
async function openRevision(root, rev, env) {
    const git = await openGit(root, env);
    const { base, note } = await baseOf(git, root, rev);
    const tree = await readTree(git, base);
    const limit = createLimit(revision_AT_A_TIME);
    const readBlob = (sha) => limit(async () => (await git.bytes('cat-file', 'blob', sha)) ?? missing(`the object ${sha}`, rev));
    return {
        source: createTreeSource(tree, readBlob, () => { }),
        changes: await readChanges(git, base),
        note,
    };
}
async function baseOf(git, root, rev) {
    if ((await git.line('rev-parse', '--is-inside-work-tree')) !== 'true')
        throw new usage_error/* UsageError */.e(`--base needs git to read ${root}: ${git.complaint() || 'it is no work tree'}`);
    const commit = rev.startsWith('-')
        ? null
        : await git.line('rev-parse', '--verify', '--quiet', `${rev}^{commit}`);
    const shallow = (await git.line('rev-parse', '--is-shallow-repository')) === 'true';
    const cut = shallow ? ' (this clone is shallow: `fetch-depth: 0` brings the history)' : '';
    if (!commit)
        throw new usage_error/* UsageError */.e(`--base: git knows no commit ${rev} here${cut}`);
    const base = await git.line('merge-base', commit, 'HEAD');
    if (base)
        return { base: base.split('\n')[0] ?? base, note: null };
    const note = `HEAD and ${rev} have no common ancestor${cut}: compared with ${commit.slice(0, 7)} itself`;
    return { base: commit, note };
}
async function readTree(git, commit) {
    const out = await git.bytes('ls-tree', '-r', '-l', '-z', '--full-tree', commit);
    const files = [];
    const submodules = [];
    for (const entry of fields(out ?? missing('the tree', commit))) {
        const tab = entry.indexOf('\t');
        const [mode = '', type, sha = '', size] = entry.slice(0, tab).split(/ +/);
        const path = entry.slice(tab + 1);
        if (type === 'commit')
            submodules.push(path);
        else
            files.push([path, { mode, sha, size: Number(size) }]);
    }
    return {
        files: new Map(files.sort(([a], [b]) => (a < b ? -1 : 1))),
        submodules,
        complete: true,
    };
}
async function readChanges(git, commit) {
    const flags = ['--raw', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all'];
    const [tracked, untracked] = await Promise.all([
        git.bytes('diff', ...flags, commit, '--'),
        git.bytes('ls-files', '-z', '--others', '--exclude-standard'),
    ]);
    const entries = fields(tracked ?? missing('what changed', commit));
    const status = new Map();
    for (let at = 0; at + 1 < entries.length; at += 2)
        status.set(entries[at + 1] ?? '', entries[at]?.slice(-1) ?? '');
    for (const path of fields(untracked ?? missing('what is not tracked', commit)))
        status.set(path, status.has(path) ? 'M' : 'A');
    const those = (letter) => [...status].filter(([, value]) => value === letter).map(([path]) => path);
    return { paths: new Set(status.keys()), added: those('A'), deleted: new Set(those('D')) };
}
function fields(out) {
    return out
        .toString('utf8')
        .split('\0')
        .filter((field) => field !== '');
}
function missing(what, rev) {
    throw new usage_error/* UsageError */.e(`--base: git cannot read ${what} of ${rev}`);
}

;// CONCATENATED MODULE: ./lib/src/cli/since.js



async function reviewSince(rev, { root, source, paths, overlaid }, request, env) {
    const { source: base, changes, note } = await openRevision(root, rev, env);
    const configs = (0,config.createConfigReader)(source, request.rules);
    const globs = await (request.config === null ? configs.for('') : configs.load(request.config));
    const reviewed = await reviewChange({
        head: source,
        before: { source: base, changes: { ...changes, paths: new Set([...changes.paths, ...overlaid]) } },
        config: source,
        paths,
        scope: 'all',
        globs,
        request,
        distrust: false,
    });
    return { ...reviewed, notes: [...(note === null ? [] : [note]), ...reviewed.notes] };
}


/***/ }),

/***/ 2502:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matchDockerfiles: () => (/* binding */ matchDockerfiles)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3581);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3753);


const OPTIONS = { dot: true, nocase: true, nonegate: true, nocomment: true, braceExpandMax: 1_000 };
function matchDockerfiles(paths, globs) {
    const compile = (glob) => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GLOB_LENGTH */ .v), OPTIONS);
    const wanted = globs.files.map(compile);
    const unwanted = globs.exclude.map(compile);
    return paths.filter((path) => wanted.some((glob) => glob.match(path)) && !unwanted.some((glob) => glob.match(path)));
}


/***/ }),

/***/ 3753:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ MAX_GLOB_LENGTH)
/* harmony export */ });
const MAX_GLOB_LENGTH = 1_000;


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


/***/ })

};
