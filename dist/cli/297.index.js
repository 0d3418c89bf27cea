export const id = 297;
export const ids = [297,927,109];
export const modules = {

/***/ 5859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   j: () => (/* binding */ ANSWERABLE)
/* harmony export */ });
const ANSWERABLE = [
    'context-unknown',
    'dev-runner',
    'dynamic-start',
    'no-workdir',
    'start-not-found',
    'system-libraries',
];
const SOURCE_SUFFIXES = 'c,cc,cpp,cs,ex,exs,go,h,html,java,js,json,jsx,kt,lua,mjs,php,pl,ps1,py,rb,rs,scala,sh,swift,ts,tsx,yaml,yml';
const DEFAULT_CONFIG = {
    files: [
        '**/{Dockerfile,Containerfile}{,.*,-*,_*}',
        '**/*.{Dockerfile,Containerfile}',
        '**/Dockerfile[A-Z]*',
    ],
    exclude: [
        '**/node_modules/**',
        '**/vendor/**',
        '**/*.{dockerignore,md,txt,j2,jinja,jinja2,tmpl,tpl,template,gotmpl,mustache,hbs,ejs,erb,m4,in,orig,bak}',
        `**/*.{${SOURCE_SUFFIXES}}`,
    ],
    preset: 'recommended',
    rules: {},
    targets: {},
    bases: {},
    propose: {
        'target-base': 'auto',
        'base-runtime': null,
        'stage-name': 'runtime',
        'max-stages': 4,
        healthcheck: true,
        'cache-mounts': true,
        answers: {},
    },
    ignores: { 'require-reason': false, 'allow-inline': true },
};


/***/ }),

/***/ 5980:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ buildFileKind)
/* harmony export */ });
const COMPOSE = /(^|\/)(docker-)?compose([.-][^/]*)?\.ya?ml$/i;
const BAKE = /(^|\/)docker-bake(\.override)?\.(hcl|json)$/;
const WORKFLOW = /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
function buildFileKind(path) {
    if (COMPOSE.test(path))
        return 'compose';
    if (BAKE.test(path))
        return 'bake';
    return WORKFLOW.test(path) ? 'workflow' : null;
}


/***/ }),

/***/ 1418:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createContext)
});

// EXTERNAL MODULE: ./lib/src/snapshot.js
var snapshot = __webpack_require__(4680);
// EXTERNAL MODULE: ./lib/src/context/paths.js
var context_paths = __webpack_require__(8002);
;// CONCATENATED MODULE: ./lib/src/context/deployment.js

const HELM = /(^|\/)Chart\.yaml$/;
const KUBERNETES = /(^|\/)(kustomization\.ya?ml|skaffold\.ya?ml|(k8s|kubernetes|kube|manifests)\/([^/]+\/)*[^/]+\.ya?ml|(k8s|kubernetes)[-_.][^/]*\.ya?ml)$/i;
const DEPLOYMENT = /^\.?(charts?|helm|k8s|kubernetes|kube|kustomize|manifests|deploy(ments?)?|infra(structure)?|ops|gitops|docker)$/i;
const byListing = new WeakMap();
function orchestratorOf(listing, dockerfile) {
    let signs = byListing.get(listing);
    if (!signs) {
        signs = listing.paths.filter((path) => HELM.test(path) || KUBERNETES.test(path)).map(signOf);
        byListing.set(listing, signs);
    }
    const own = (0,context_paths/* directoryOf */.jt)(dockerfile);
    const near = signs
        .filter(({ of }) => of === '' || own === of || own.startsWith(`${of}/`))
        .reduce((best, sign) => (best && best.of.length >= sign.of.length ? best : sign), null);
    return near && { name: HELM.test(near.path) ? 'Helm' : 'Kubernetes', saidBy: near.path };
}
function signOf(path) {
    const segments = (0,context_paths/* directoryOf */.jt)(path).split('/');
    const at = segments.findIndex((segment) => DEPLOYMENT.test(segment));
    return { path, of: (at === -1 ? segments : segments.slice(0, at)).join('/') };
}

// EXTERNAL MODULE: ./lib/src/context/ignore-pattern.js
var ignore_pattern = __webpack_require__(2741);
;// CONCATENATED MODULE: ./lib/src/context/dockerignore.js


const MAX_PATTERNS = 5_000;
const compiled = new Map();
function findDockerignore(snapshot, dockerfile, root) {
    const own = `${dockerfile}.dockerignore`;
    const shared = root === null ? null : (0,context_paths/* joinPath */.uJ)(root, '.dockerignore');
    for (const path of shared === null ? [own] : [own, shared]) {
        if (!snapshot.has(path))
            continue;
        const content = snapshot.read(path);
        if (content.kind === 'text')
            return fromText(content.text, path, shared);
        if (content.kind === 'unavailable')
            return { path, place: shared, text: null, ignores: () => false, brings: () => false };
    }
    return { path: null, place: shared, text: '', ignores: () => false, brings: () => false };
}
function fromText(text, path, place) {
    const patterns = parseIgnore(text);
    return {
        path,
        place,
        text,
        ignores: (candidate) => isIgnored(patterns, candidate),
        brings: (candidate) => patterns.some((one) => one.exclusion && one.text === candidate),
    };
}
function parseIgnore(text) {
    const known = compiled.get(text);
    if (known)
        return known;
    const patterns = [];
    for (const line of text.replace(/^\uFEFF/, '').split('\n')) {
        if (patterns.length >= MAX_PATTERNS)
            break;
        const pattern = parseLine(line);
        if (pattern)
            patterns.push(pattern);
    }
    if (compiled.size > 64)
        compiled.clear();
    compiled.set(text, patterns);
    return patterns;
}
function parseLine(line) {
    if (line.startsWith('#'))
        return null;
    const trimmed = line.trim();
    const exclusion = trimmed.startsWith('!');
    const body = exclusion ? trimmed.slice(1).trim() : trimmed;
    if (body === '')
        return null;
    const clean = cleanPattern(body);
    return (0,ignore_pattern/* compilePattern */.E)(clean.length > 1 && clean.startsWith('/') ? clean.slice(1) : clean, exclusion);
}
function cleanPattern(pattern) {
    const rooted = pattern.startsWith('/');
    const segments = [];
    for (const segment of pattern.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        const last = segments.at(-1);
        if (segment !== '..')
            segments.push(segment);
        else if (last !== undefined && last !== '..')
            segments.pop();
        else if (!rooted)
            segments.push(segment);
    }
    const joined = segments.join('/');
    return rooted ? `/${joined}` : joined || '.';
}
function isIgnored(patterns, path) {
    const clean = (0,context_paths/* normalizePath */.Fd)(path);
    if (clean === null || clean === '')
        return false;
    let ignored = false;
    for (const pattern of patterns) {
        if (pattern.exclusion !== ignored)
            continue;
        if (pattern.covers(clean))
            ignored = !pattern.exclusion;
    }
    return ignored;
}

// EXTERNAL MODULE: ./lib/src/model/state.js
var state = __webpack_require__(8081);
// EXTERNAL MODULE: ./lib/src/context/glob.js
var glob = __webpack_require__(5306);
// EXTERNAL MODULE: ./lib/src/context/sources.js
var context_sources = __webpack_require__(3320);
;// CONCATENATED MODULE: ./lib/src/context/locate.js





function locateContext(listing, dockerfile, model, uses, explicit) {
    if (explicit)
        return explicit;
    const sources = (0,context_sources/* contextSources */.S)(model).filter((source) => source.path !== '');
    const own = (0,context_paths/* directoryOf */.jt)(dockerfile);
    const said = uses.find((use) => sources.every((source) => stands(listing, use.context, source))) ?? uses[0];
    if (said)
        return { root: said.context, source: said.saidBy };
    if (!listing.complete)
        return { root: own, source: 'default' };
    if (sources.length === 0)
        return fromEverything(listing, own, model);
    const fitting = (0,context_paths/* ancestors */.T1)(own).filter((root) => sources.every((source) => stands(listing, root, source)));
    if (fitting[0] === own)
        return { root: own, source: 'inferred' };
    const only = fitting.length === 1 ? fitting[0] : undefined;
    return only === undefined ? { root: null, source: 'unknown' } : { root: only, source: 'inferred' };
}
function fromEverything(listing, own, model) {
    const copiesAll = (0,context_sources/* contextSources */.S)(model).length > 0;
    const [above, ...others] = copiesAll && own !== '' ? rootsThatWordsTell(listing, own, model) : [];
    if (above !== undefined && others.length === 0)
        return { root: above, source: 'inferred' };
    if (copiesAll && own !== '' && (0,context_paths/* pathsBelow */.Yl)(listing.paths, own).every((path) => isDockersOwn(path))) {
        return { root: null, source: 'unknown' };
    }
    return { root: own, source: 'default' };
}
function rootsThatWordsTell(listing, own, model) {
    const paths = copiedPaths(model);
    return (0,context_paths/* ancestors */.T1)(own)
        .slice(1)
        .filter((root) => paths.some(({ path, enters }) => {
        const full = (0,context_paths/* joinPath */.uJ)(root, path);
        const leads = full.startsWith(`${own}/`) || (enters && full === own);
        return leads && (0,context_paths/* kindOfPath */.Bs)(listing.paths, full) !== null;
    }));
}
function copiedPaths(model) {
    const targets = model.stages.flatMap((stage) => stage.instructions.flatMap((instruction) => {
        const copies = instruction.keyword === 'COPY' || instruction.keyword === 'ADD';
        const to = copies && (0,context_sources/* sourcesOf */.u)(instruction).length > 0 ? instruction.destination?.text : undefined;
        if (to === undefined)
            return [];
        const { workdir } = (0,state/* stateBefore */.L)(stage, instruction);
        return (0,context_paths/* normalizePath */.Fd)(to.startsWith('/') ? to : (0,context_paths/* joinPath */.uJ)(workdir, to)) ?? [];
    }));
    return model.stages.flatMap((stage) => stage.instructions.flatMap((one) => wordsOf(one, model)
        .flatMap((word) => belowTargets(word, targets))
        .map((path) => ({ path, enters: one.keyword === 'WORKDIR' }))));
}
function belowTargets(word, targets) {
    const path = (0,context_paths/* normalizePath */.Fd)(word);
    if (path === null || !word.startsWith('/'))
        return path === null ? [] : [path];
    return targets.flatMap((target) => {
        const prefix = target === '' ? '' : `${target}/`;
        return path.startsWith(prefix) ? path.slice(prefix.length) : [];
    });
}
function wordsOf({ keyword, span }, model) {
    if (keyword === 'FROM' || keyword === 'ARG' || keyword === 'LABEL')
        return [];
    const text = model.dockerfile.source.text.slice(span.start, span.end);
    return text.split(/[\s"'`,=;&|()[\]<>]+/).filter((word) => word.includes('/'));
}
function isDockersOwn(path) {
    return /(^|\/)([^/]*(dockerfile|containerfile|dockerignore|compose)[^/]*|[^/]*\.(sh|md|env|conf|ya?ml|ini))$/i.test(path);
}
function stands(listing, root, source) {
    const path = (0,context_paths/* joinPath */.uJ)(root, source.path);
    if (listing.unlisted?.includes(path) || (0,snapshot/* unlistedAbove */.ui)(listing, path) !== null)
        return true;
    if (!source.glob)
        return (0,context_paths/* kindOfPath */.Bs)(listing.paths, path) !== null;
    const below = (0,context_paths/* pathsBelow */.Yl)(listing.paths, root);
    const skip = root === '' ? 0 : root.length + 1;
    return below.some((path) => (0,glob/* matchesGlob */.k)(source.path, path.slice(skip)));
}

// EXTERNAL MODULE: ./lib/src/knowledge/scanners.js
var scanners = __webpack_require__(8850);
// EXTERNAL MODULE: ./lib/src/context/build-files.js
var build_files = __webpack_require__(5980);
;// CONCATENATED MODULE: ./lib/src/context/scans.js


const MAX_FILES = 24;
const CI = /^(\.gitlab-ci\.ya?ml|Jenkinsfile|azure-pipelines\.ya?ml|bitbucket-pipelines\.ya?ml|\.drone\.ya?ml|\.travis\.ya?ml|cloudbuild\.ya?ml|\.circleci\/config\.ya?ml|\.buildkite\/pipeline\.ya?ml|\.github\/workflows\/[^/]+\.ya?ml)$/;
function scanOf(snapshot) {
    for (const path of filesOf(snapshot.list())) {
        const name = nameIn(snapshot.read(path));
        if (name !== '')
            return { name, saidBy: path };
    }
    return null;
}
const scans_byListing = new WeakMap();
function filesOf(listing) {
    const known = scans_byListing.get(listing);
    if (known)
        return known;
    const found = listing.paths.filter((path) => CI.test(path) || (0,build_files/* buildFileKind */.z)(path) === 'compose');
    const files = found.toSorted((a, b) => Number(CI.test(b)) - Number(CI.test(a))).slice(0, MAX_FILES);
    scans_byListing.set(listing, files);
    return files;
}
const byContent = new WeakMap();
function nameIn(content) {
    if (content.kind !== 'text')
        return '';
    const known = byContent.get(content);
    if (known !== undefined)
        return known;
    const name = (0,scanners/* scannerIn */.O)(content.text) ?? '';
    byContent.set(content, name);
    return name;
}

// EXTERNAL MODULE: ./lib/src/context/json.js
var json = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/src/context/compose.js


function composeUses(document, path) {
    const services = (0,json/* objectAt */.lJ)(document, 'services');
    return Object.entries(services).flatMap(([name, service]) => {
        const use = (0,json/* isObject */.Gv)(service) ? serviceUse(name, service, path) : null;
        return use ? [use] : [];
    });
}
function serviceUse(name, service, path) {
    const build = service['build'];
    const fields = typeof build === 'string' ? { context: build } : (0,json/* isObject */.Gv)(build) ? build : null;
    if (!fields || 'dockerfile_inline' in fields)
        return null;
    const context = localPath((0,context_paths/* directoryOf */.jt)(path), (0,json/* stringAt */.bX)(fields, 'context') ?? '.');
    if (context === null)
        return null;
    const dockerfile = localPath(context, (0,json/* stringAt */.bX)(fields, 'dockerfile') ?? 'Dockerfile');
    if (dockerfile === null)
        return null;
    return {
        kind: 'compose',
        saidBy: path,
        name,
        dockerfile,
        context,
        target: plainTarget((0,json/* stringAt */.bX)(fields, 'target')),
        makesNoImage: false,
        publishesPorts: Array.isArray(service['ports']) && service['ports'].length > 0,
        hasHealthcheck: (0,json/* isObject */.Gv)(service['healthcheck']) && service['healthcheck']['disable'] !== true,
        overridesCommand: service['command'] !== undefined || service['entrypoint'] !== undefined,
        hasInit: service['init'] === true,
    };
}
function localPath(directory, written) {
    const text = withDefaults(written);
    if (text === null || text.startsWith('/') || text.startsWith('~') || /^[a-z+]+:\/\/|^git@/i.test(text))
        return null;
    return (0,context_paths/* resolvePath */.o1)(directory, text);
}
function plainTarget(written) {
    const text = written === null ? null : withDefaults(written);
    return text === '' ? null : text;
}
function withDefaults(text) {
    const filled = text.replace(/\$\{[A-Za-z_]\w*:?-([^${}]*)\}/g, '$1');
    return filled.includes('$') ? null : filled;
}

;// CONCATENATED MODULE: ./lib/src/context/bake.js



function bakeUses(text, path) {
    const targets = path.endsWith('.json') ? jsonTargets(text) : hclTargets(text);
    return [...targets].flatMap(([name, target]) => {
        const use = useOf(name, inherited(target, targets, 8), path);
        return use ? [use] : [];
    });
}
function jsonTargets(text) {
    const targets = new Map();
    for (const [name, target] of Object.entries((0,json/* objectAt */.lJ)((0,json/* parseJson */.qF)(text), 'target'))) {
        if (!(0,json/* isObject */.Gv)(target))
            continue;
        targets.set(name, {
            context: (0,json/* stringAt */.bX)(target, 'context'),
            dockerfile: (0,json/* stringAt */.bX)(target, 'dockerfile'),
            target: (0,json/* stringAt */.bX)(target, 'target'),
            inherits: (0,json/* stringsAt */.kp)(target, 'inherits'),
            outputs: 'output' in target ? (0,json/* stringsAt */.kp)(target, 'output') : null,
        });
    }
    return targets;
}
function hclTargets(text) {
    const targets = new Map();
    for (const { name, body, nested } of hclBlocks(text)) {
        const fields = new Map();
        for (const line of body) {
            const attribute = /^(\w[\w-]*)\s*=\s*("[^"]*"|\[[^\]]*\])/.exec(line);
            if (attribute)
                fields.set(attribute[1] ?? '', attribute[2] ?? '');
        }
        const target = hclTarget(fields);
        targets.set(name, target);
        if (body.some(isComputedTarget))
            for (const value of quotedIn(nested))
                targets.set(`${name} ${value}`, { ...target, target: value });
    }
    return targets;
}
function isComputedTarget(line) {
    return /^target\s*=\s*(?!"[^"$]*"$)/.test(line);
}
const MOST_VALUES = 50;
function quotedIn(lines) {
    const values = lines.flatMap((line) => [...line.matchAll(/"([\w.-]+)"/g)].map((match) => match[1] ?? ''));
    return new Set(values.slice(0, MOST_VALUES));
}
function hclBlocks(text) {
    const blocks = [];
    let depth = 0;
    let inTarget = false;
    for (const raw of text.split('\n')) {
        const line = raw.replace(/^\s*(#|\/\/).*$/, '').trim();
        const name = depth === 0 ? /^target\s+"([^"]+)"\s*\{/.exec(line)?.[1] : undefined;
        if (depth === 0)
            inTarget = name !== undefined;
        if (name !== undefined)
            blocks.push({ name, body: [line.slice(line.indexOf('{') + 1).trim()], nested: [] });
        else if (inTarget && depth > 0)
            blocks.at(-1)?.[depth === 1 ? 'body' : 'nested'].push(line);
        depth = Math.max(0, depth + (line.match(/\{/g) ?? []).length - (line.match(/\}/g) ?? []).length);
    }
    return blocks;
}
function hclTarget(fields) {
    const text = (key) => {
        const value = fields.get(key);
        return value?.startsWith('"') && !value.includes('${') ? value.slice(1, -1) : null;
    };
    const texts = (key) => [...(fields.get(key) ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
    return {
        context: text('context'),
        dockerfile: text('dockerfile'),
        target: text('target'),
        inherits: texts('inherits'),
        outputs: fields.has('output') ? texts('output') : null,
    };
}
function inherited(target, all, depth) {
    let merged = target;
    if (depth === 0)
        return merged;
    for (const name of target.inherits.toReversed()) {
        const parent = all.get(name);
        if (!parent)
            continue;
        const base = inherited(parent, all, depth - 1);
        merged = {
            ...merged,
            context: merged.context ?? base.context,
            dockerfile: merged.dockerfile ?? base.dockerfile,
            target: merged.target ?? base.target,
            outputs: merged.outputs ?? base.outputs,
        };
    }
    return merged;
}
function makesNoImage(outputs) {
    return (outputs.length > 0 && outputs.every((output) => /^(?!type=)|^type=(local|tar|cacheonly)\b/.test(output)));
}
function useOf(name, target, path) {
    const context = localPath((0,context_paths/* directoryOf */.jt)(path), target.context ?? '.');
    const dockerfile = context === null ? null : localPath(context, target.dockerfile ?? 'Dockerfile');
    if (context === null || dockerfile === null)
        return null;
    return {
        kind: 'bake',
        saidBy: path,
        name,
        dockerfile,
        context,
        target: plainTarget(target.target),
        makesNoImage: makesNoImage(target.outputs ?? []),
        publishesPorts: false,
        hasHealthcheck: false,
        overridesCommand: false,
        hasInit: false,
    };
}

// EXTERNAL MODULE: ./lib/src/context/parsers.js + 2 modules
var parsers = __webpack_require__(1507);
;// CONCATENATED MODULE: ./lib/src/context/workflow.js



function workflowUses(document, path) {
    const root = (0,context_paths/* directoryOf */.jt)(path.slice(0, Math.max(0, path.indexOf('.github/')) + '.github'.length));
    return Object.entries((0,json/* objectAt */.lJ)(document, 'jobs')).flatMap(([job, body]) => stepsOf(body).flatMap((step) => {
        const name = (0,json/* stringAt */.bX)(step, 'name') ?? job;
        return stepBuild(step).flatMap((build) => workflow_useOf(build, root, path, name) ?? []);
    }));
}
function stepsOf(job) {
    const steps = (0,json/* isObject */.Gv)(job) ? job['steps'] : [];
    return Array.isArray(steps) ? steps.filter(json/* isObject */.Gv) : [];
}
function stepBuild(step) {
    if (((0,json/* stringAt */.bX)(step, 'uses') ?? '').startsWith('docker/build-push-action@')) {
        const inputs = (0,json/* objectAt */.lJ)(step, 'with');
        const context = (0,json/* stringAt */.bX)(inputs, 'context') ?? '.';
        return [{ directory: '', context, file: (0,json/* stringAt */.bX)(inputs, 'file'), target: (0,json/* stringAt */.bX)(inputs, 'target') }];
    }
    const run = (0,json/* stringAt */.bX)(step, 'run');
    return run ? commandBuilds(run, (0,json/* stringAt */.bX)(step, 'working-directory') ?? '') : [];
}
const BARE_FLAGS = new Set([
    '--pull',
    '--no-cache',
    '--push',
    '--load',
    '--rm',
    '--force-rm',
    '-q',
    '--quiet',
    '--squash',
    '--compress',
    '-D',
    '--debug',
    '--check',
]);
function commandBuilds(script, directory) {
    const builds = [];
    for (const line of script.replace(/\\\r?\n/g, ' ').split(/\n|&&|;|\|\|/)) {
        const words = line
            .trim()
            .split(/\s+/)
            .map((word) => word.replace(/^["']|["']$/g, ''));
        const at = words[1] === 'buildx' ? 2 : 1;
        if (words[0] !== 'docker' || words[at] !== 'build')
            continue;
        const build = readFlags(words.slice(at + 1), directory);
        if (build)
            builds.push(build);
    }
    return builds;
}
function readFlags(words, directory) {
    const flags = new Map();
    let context = null;
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        const [flag = '', ...value] = word.split('=');
        if (!word.startsWith('-') || word === '-')
            context = word;
        else if (value.length > 0)
            flags.set(flag, value.join('='));
        else if (!BARE_FLAGS.has(flag)) {
            at += 1;
            flags.set(flag, words[at] ?? '');
        }
    }
    if (context === null || context === '-')
        return null;
    const file = flags.get('-f') ?? flags.get('--file') ?? null;
    return { directory, context, file, target: flags.get('--target') ?? null };
}
function workflow_useOf(build, root, path, name) {
    const directory = localPath(root, build.directory || '.');
    const context = directory === null ? null : localPath(directory, build.context);
    if (directory === null || context === null)
        return null;
    const dockerfile = build.file === null ? localPath(context, 'Dockerfile') : localPath(directory, build.file);
    if (dockerfile === null)
        return null;
    return {
        kind: 'workflow',
        saidBy: path,
        name,
        dockerfile,
        context,
        target: plainTarget(build.target),
        makesNoImage: false,
        publishesPorts: false,
        hasHealthcheck: false,
        overridesCommand: false,
        hasInit: false,
    };
}

;// CONCATENATED MODULE: ./lib/src/context/uses.js






const MAX_STEPS = 4;
const uses_MAX_FILES = 24;
function usesOf(snapshot, dockerfile) {
    const from = (0,context_paths/* directoryOf */.jt)(dockerfile);
    return candidates(snapshot.list())
        .map((path) => ({ path, steps: distance(from, path) }))
        .filter(({ steps }) => steps <= MAX_STEPS)
        .sort((a, b) => a.steps - b.steps || rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1))
        .slice(0, uses_MAX_FILES)
        .sort((a, b) => rank(a.path) - rank(b.path))
        .flatMap(({ path }) => parsed(path, snapshot.read(path)).filter((use) => use.dockerfile === dockerfile));
}
const uses_byListing = new WeakMap();
function candidates(listing) {
    const known = uses_byListing.get(listing);
    if (known)
        return known;
    const found = listing.paths.filter((path) => (0,build_files/* buildFileKind */.z)(path) !== null);
    uses_byListing.set(listing, found);
    return found;
}
const uses_byContent = new WeakMap();
function parsed(path, content) {
    if (content.kind !== 'text')
        return [];
    const known = uses_byContent.get(content);
    if (known)
        return known;
    const uses = parse(path, content.text);
    uses_byContent.set(content, uses);
    return uses;
}
function parse(path, text) {
    const kind = (0,build_files/* buildFileKind */.z)(path);
    if (kind === 'bake')
        return bakeUses(text, path);
    if (kind === 'workflow')
        return text.includes('docker') ? workflowUses((0,parsers/* parseAs */.gf)('yaml', text), path) : [];
    return text.includes('build') ? composeUses((0,parsers/* parseAs */.gf)('yaml', text), path) : [];
}
const ORDER = ['compose', 'bake', 'workflow'];
function rank(path) {
    return ORDER.indexOf((0,build_files/* buildFileKind */.z)(path) ?? '');
}
function distance(from, path) {
    const workflow = path.indexOf('.github/workflows/');
    const to = workflow === -1 ? (0,context_paths/* directoryOf */.jt)(path) : path.slice(0, workflow).replace(/\/$/, '');
    if (workflow !== -1)
        return to === '' || from === to || from.startsWith(`${to}/`) ? 0 : MAX_STEPS + 1;
    const above = (0,context_paths/* ancestors */.T1)(from);
    const down = (0,context_paths/* ancestors */.T1)(to);
    const shared = above.findIndex((directory) => down.includes(directory));
    return shared + down.indexOf(above[shared] ?? '');
}

;// CONCATENATED MODULE: ./lib/src/context/create.js







function createContext(snapshot, dockerfile, model, options = {}) {
    const listing = snapshot.list();
    const uses = usesOf(snapshot, dockerfile);
    const { root, source } = locateContext(listing, dockerfile, model, uses, explicitRoot(options));
    return {
        root,
        source,
        uses,
        targets: targetsOf(uses),
        orchestrator: orchestratorOf(listing, dockerfile),
        ignore: findDockerignore(snapshot, dockerfile, root),
        scan: () => scanOf(snapshot),
        read(path) {
            const full = root === null ? null : (0,context_paths/* resolvePath */.o1)(root, path);
            return full === null
                ? { kind: 'unavailable', reason: 'the build context is not known' }
                : snapshot.read(full);
        },
        list() {
            return root === null ? NOTHING : listBelow(listing, root);
        },
        exists(path) {
            const inside = (0,context_paths/* normalizePath */.Fd)(path);
            if (root === null || inside === null)
                return 'unknown';
            return kindIn(listing, inside === '' ? root : (0,context_paths/* joinPath */.uJ)(root, inside));
        },
    };
}
function explicitRoot({ root, rootSource }) {
    if (root === undefined || root === null)
        return null;
    return { root: (0,context_paths/* normalizePath */.Fd)(root), source: rootSource ?? 'option' };
}
const NOTHING = { paths: [], complete: false };
const create_byListing = new WeakMap();
function listBelow(listing, root) {
    const lists = create_byListing.get(listing) ?? new Map();
    create_byListing.set(listing, lists);
    const known = lists.get(root);
    if (known)
        return known;
    const skip = root === '' ? 0 : root.length + 1;
    const below = {
        paths: (0,context_paths/* pathsBelow */.Yl)(listing.paths, root).map((path) => path.slice(skip)),
        complete: listing.complete && !listing.unlisted?.some((path) => root === '' || `${path}/`.startsWith(`${root}/`)),
    };
    lists.set(root, below);
    return below;
}
function kindIn(listing, path) {
    const kind = (0,context_paths/* kindOfPath */.Bs)(listing.paths, path);
    if (kind !== null)
        return kind;
    if (listing.unlisted?.includes(path))
        return 'directory';
    return listing.complete && (0,snapshot/* unlistedAbove */.ui)(listing, path) === null ? 'absent' : 'unknown';
}
function targetsOf(uses) {
    const targets = new Map();
    for (const { target, saidBy } of uses)
        if (target !== null && !targets.has(target))
            targets.set(target, saidBy);
    return [...targets].map(([name, saidBy]) => ({ name, saidBy }));
}


/***/ }),

/***/ 9109:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createConfigReader: () => (/* binding */ createConfigReader),
/* harmony export */   u: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5859);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4680);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(371);



const NAMES = ['.stagewright.yaml', '.stagewright.yml', '.stagewright.json'];
function findConfig(has, path) {
    const parts = path.split('/').slice(0, -1);
    for (let depth = parts.length; depth >= 0; depth--) {
        const directory = parts
            .slice(0, depth)
            .map((part) => `${part}/`)
            .join('');
        const found = NAMES.find((name) => has(directory + name));
        if (found)
            return directory + found;
    }
    return null;
}
function createConfigReader(source, rules) {
    const { has } = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .createSnapshot */ .$p)(new Map(), source.listing);
    const read = new Map();
    const load = (path) => {
        const config = read.get(path) ?? readConfig(source, path, rules);
        read.set(path, config);
        return config;
    };
    return {
        load,
        for: async (dockerfile) => {
            const path = findConfig(has, dockerfile);
            return path === null ? _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CONFIG */ .P : load(path);
        },
    };
}
async function readConfig(source, path, rules) {
    const content = (await source.fetch([path])).get(path);
    if (content?.kind !== 'text') {
        const reason = content?.kind === 'unavailable' ? content.reason : 'it does not exist';
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the configuration ${path} cannot be read: ${reason}`);
    }
    const { ConfigError, parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(156), __webpack_require__.e(33), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 3587));
    try {
        return parseConfig(content.text, path, rules);
    }
    catch (error) {
        if (error instanceof ConfigError)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(error.message);
        throw error;
    }
}


/***/ }),

/***/ 5242:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ reviewAll)
});

// EXTERNAL MODULE: ./lib/src/snapshot.js
var src_snapshot = __webpack_require__(4680);
// EXTERNAL MODULE: ./lib/src/context/parsers.js + 2 modules
var parsers = __webpack_require__(1507);
;// CONCATENATED MODULE: ./lib/src/io/parsers.js

const LOADERS = {
    async yaml() {
        const { parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
        return (text) => {
            const options = { prettyErrors: false, uniqueKeys: false, logLevel: 'error' };
            const document = parseDocument(text, options);
            const [error] = document.errors;
            if (error)
                throw error;
            return document.toJS({ maxAliasCount: 100 });
        };
    },
    toml: async () => (await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292))).parse,
    xml: async () => (await __webpack_require__.e(/* import() */ 334).then(__webpack_require__.t.bind(__webpack_require__, 7953, 19))).parseXml,
};
async function loadParsers(paths) {
    for (const format of (0,parsers/* missingParsers */.pM)(paths))
        (0,parsers/* setParser */.qw)(format, await LOADERS[format]());
}

;// CONCATENATED MODULE: ./lib/src/io/load.js


const MAX_ROUNDS = 12;
const MAX_FILES = 200;
const MAX_CHARACTERS = 5_000_000;
async function reviewAll(paths, source, review, note = () => { }) {
    const loaded = new Map();
    const readings = paths.map((path) => ({ path, asked: new Set([path]), review: null }));
    await load(loaded, source, paths);
    let open = readings;
    for (let round = 1; open.length > 0; round++) {
        const batch = new Set();
        open = open.filter((reading) => {
            const snapshot = (0,src_snapshot/* createSnapshot */.$p)(loaded, source.listing);
            reading.review = review(snapshot, reading.path);
            const granted = grant(reading, snapshot.wanted, round < MAX_ROUNDS ? roomOf(reading, loaded) : 0, note);
            for (const path of granted)
                batch.add(path);
            return granted.length > 0;
        });
        await load(loaded, source, [...batch]);
    }
    return readings.flatMap(({ review }) => review ?? []);
}
function grant(reading, wanted, room, note) {
    const asking = [...wanted].filter((path) => !reading.asked.has(path));
    const granted = asking.slice(0, room);
    if (granted.length < asking.length) {
        note(`${reading.path}: ${asking.length - granted.length} more files were wanted, beyond the reading limit`);
    }
    for (const path of granted)
        reading.asked.add(path);
    return granted;
}
function roomOf({ asked }, loaded) {
    let characters = 0;
    for (const path of asked) {
        const content = loaded.get(path);
        if (content?.kind === 'text')
            characters += content.text.length;
    }
    return characters > MAX_CHARACTERS ? 0 : Math.max(0, MAX_FILES - asked.size);
}
async function load(loaded, source, paths) {
    const missing = paths.filter((path) => !loaded.has(path));
    if (missing.length === 0)
        return;
    await loadParsers(missing);
    for (const [path, content] of await source.fetch(missing))
        loaded.set(path, content);
}


/***/ }),

/***/ 1927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   select: () => (/* binding */ select)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4248);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(371);




async function select(cwd, named, globsOf) {
    const byRoot = new Map();
    for (const path of named) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
        checkPlace(path, place);
        const root = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findRoot */ .wg)(place);
        byRoot.set(root, [...(byRoot.get(root) ?? []), place]);
    }
    const selections = [];
    for (const [root, places] of byRoot) {
        const source = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openDirectory */ .AJ)(root);
        const paths = new Set();
        for (const place of places)
            for (const path of await expand(root, place, source, globsOf))
                paths.add(path);
        selections.push({ root, source: withNamed(source, paths), paths: [...paths].sort(), overlaid: [] });
    }
    return selections;
}
function checkPlace(named, place) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false });
    if (stat)
        return;
    const link = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false });
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(link ? `${named} is a link to nothing` : `there is no file or directory ${named}`);
}
async function expand(root, place, source, globsOf) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, place).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place).isDirectory())
        return [path];
    const { matchDockerfiles } = await Promise.all(/* import() */[__webpack_require__.e(581), __webpack_require__.e(502)]).then(__webpack_require__.bind(__webpack_require__, 2502));
    const { paths } = source.listing;
    const below = path === '' ? paths : paths.filter((file) => file.startsWith(`${path}/`));
    return matchDockerfiles(below, await globsOf(source));
}
function withNamed(source, paths) {
    const listed = new Set(source.listing.paths);
    const hidden = [...paths].filter((path) => !listed.has(path));
    if (hidden.length === 0)
        return source;
    return { ...source, listing: { ...source.listing, paths: [...source.listing.paths, ...hidden].sort() } };
}


/***/ }),

/***/ 4235:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ proposeAll),
  t: () => (/* binding */ reviewRepository)
});

// EXTERNAL MODULE: ./lib/src/context/create.js + 8 modules
var create = __webpack_require__(1418);
// EXTERNAL MODULE: ./lib/src/facts/build.js
var build = __webpack_require__(9398);
// EXTERNAL MODULE: ./lib/src/facts/image-kind.js
var image_kind = __webpack_require__(2298);
// EXTERNAL MODULE: ./lib/src/facts/shipped-stages.js
var shipped_stages = __webpack_require__(1553);
// EXTERNAL MODULE: ./lib/src/knowledge/company-images.js
var company_images = __webpack_require__(6385);
// EXTERNAL MODULE: ./lib/src/lint/apply-fixes.js + 1 modules
var apply_fixes = __webpack_require__(3);
;// CONCATENATED MODULE: ./lib/src/lint/check-fixes.js

const MAX_TESTS = 25;
const MAX_CHARACTERS = 200_000;
const MAX_EDITS = 200;
const MAX_CONFIG = 100_000;
function withCheckedFixes(original, again) {
    const { findings, build } = original;
    let room = Math.min(MAX_TESTS, Math.floor(MAX_CHARACTERS / (build.model.dockerfile.source.text.length + 1)));
    return findings.map((finding) => {
        if (finding.fix === null)
            return finding;
        return room-- > 0 && holds(original, finding, finding.fix, again) ? finding : { ...finding, fix: null };
    });
}
function holds({ build, findings }, { rule }, fix, again) {
    const { source } = build.model.dockerfile;
    if (fix.edits.length > MAX_EDITS)
        return false;
    const text = applied(source, fix);
    if (text === null || text === source.text)
        return false;
    const after = again(text);
    if (after.build.model.problems.length > build.model.problems.length)
        return false;
    const [had, has] = [tally(findings), tally(after.findings)];
    const ends = (has.get(rule) ?? 0) < (had.get(rule) ?? 0);
    const adds = [...has].some(([key, count]) => count > (had.get(key) ?? 0));
    if (!ends || adds)
        return false;
    return fix.safety === 'review' || isSameBuild(build.model, after.build.model);
}
function applied(source, fix) {
    try {
        return (0,apply_fixes/* applyFixes */.yZ)(source, [fix]);
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
function tally(findings) {
    const counts = new Map();
    for (const { rule, severity } of findings)
        for (const key of [rule, `${rule} ${severity}`])
            counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
}
function isSameBuild(before, after) {
    const size = [...before.stages, ...after.stages].reduce((sum, { configSize }) => sum + configSize, 0);
    return size <= MAX_CONFIG && JSON.stringify(outcome(before)) === JSON.stringify(outcome(after));
}
function outcome({ stages, globalArgs }) {
    return [
        globalArgs.map(({ name, value }) => [name, value]),
        stages.map(({ base, platform, config, edges, madeDirectories }) => [
            base.kind === 'scratch' ? 'scratch' : sourceLabel(base),
            platform,
            config,
            edges.map(({ via, source }) => [via, sourceLabel(source)]),
            madeDirectories.map(({ path, user }) => [path, user]),
        ]),
    ];
}
function sourceLabel(source) {
    return source.kind === 'stage' ? source.stage.index : [source.kind, source.reference];
}

// EXTERNAL MODULE: ./lib/src/facts/cite.js
var cite = __webpack_require__(7195);
// EXTERNAL MODULE: ./lib/src/facts/development.js
var development = __webpack_require__(9451);
// EXTERNAL MODULE: ./lib/src/facts/bare-arguments.js
var bare_arguments = __webpack_require__(1889);
// EXTERNAL MODULE: ./lib/src/facts/commands.js
var commands = __webpack_require__(6070);
// EXTERNAL MODULE: ./lib/src/facts/copies.js
var copies = __webpack_require__(6273);
// EXTERNAL MODULE: ./lib/src/facts/dev-dependencies.js + 1 modules
var dev_dependencies = __webpack_require__(3514);
// EXTERNAL MODULE: ./lib/src/facts/health.js
var health = __webpack_require__(5530);
// EXTERNAL MODULE: ./lib/src/facts/installs.js
var installs = __webpack_require__(3372);
// EXTERNAL MODULE: ./lib/src/facts/layers/late-downloads.js + 1 modules
var late_downloads = __webpack_require__(7946);
// EXTERNAL MODULE: ./lib/src/facts/leftovers.js
var leftovers = __webpack_require__(7950);
// EXTERNAL MODULE: ./lib/src/facts/lineage.js
var lineage = __webpack_require__(9931);
// EXTERNAL MODULE: ./lib/src/facts/project-tests.js + 1 modules
var project_tests = __webpack_require__(3399);
// EXTERNAL MODULE: ./lib/src/facts/runtime/runtime-image.js
var runtime_image = __webpack_require__(4709);
// EXTERNAL MODULE: ./lib/src/facts/serves.js
var serves = __webpack_require__(5116);
// EXTERNAL MODULE: ./lib/src/facts/shipped-sources.js + 1 modules
var shipped_sources = __webpack_require__(7148);
// EXTERNAL MODULE: ./lib/src/facts/smaller-base.js
var smaller_base = __webpack_require__(4674);
// EXTERNAL MODULE: ./lib/src/facts/steps.js
var steps = __webpack_require__(2837);
// EXTERNAL MODULE: ./lib/src/facts/toolchains.js + 1 modules
var toolchains = __webpack_require__(2065);
// EXTERNAL MODULE: ./lib/src/facts/users/user.js
var user = __webpack_require__(4746);
// EXTERNAL MODULE: ./lib/src/knowledge/scanners.js
var scanners = __webpack_require__(8850);
// EXTERNAL MODULE: ./lib/src/knowledge/siblings.js
var siblings = __webpack_require__(5354);
;// CONCATENATED MODULE: ./lib/src/lint/checklist-status.js























const notApplicable = (detail) => ({ status: 'not-applicable', detail });
const pass = (detail) => ({ status: 'pass', detail });
const unknown = (detail) => ({ status: 'unknown', detail });
function notDeployed(build) {
    if ((0,image_kind/* isDeployed */.Nj)(build))
        return null;
    const { kind, reason } = (0,image_kind/* imageKind */.iQ)(build);
    return notApplicable(kind === 'unknown' ? `not asked, as ${reason}` : `not an application image: ${reason}`);
}
function unknownUser(build) {
    const unknown = (0,shipped_stages/* shippedStages */.N7)(build)
        .map(user/* effectiveUser */.d)
        .find(({ root }) => root === null);
    return unknown ? { status: 'unknown', detail: `nobody knows which user \`${unknown.base}\` sets` } : null;
}
function shippedUser(build) {
    return (0,shipped_stages/* shippedStages */.N7)(build)
        .map((stage) => (0,user/* effectiveUser */.d)(stage).user ?? '')
        .join(', ');
}
function unknownContext(build) {
    if (build.context.root !== null && build.context.ignore.text !== null && build.context.list().complete)
        return null;
    return { status: 'unknown', detail: 'the build context is not known' };
}
function nothingToKeepOut(build) {
    const { ignore } = build.context;
    if (ignore.path !== null)
        return unknownContext(build);
    return (unknownContext(build) ??
        notApplicable('there is none, and nothing is seen in the build context that it would keep out'));
}
function serviceCheck(build) {
    for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
        const own = (0,lineage/* lastInstruction */.xh)(stage, 'HEALTHCHECK');
        if (own) {
            if (own.none)
                return notApplicable('`HEALTHCHECK NONE` turns it off on purpose');
            continue;
        }
        const service = (0,serves/* serves */.x)(stage);
        if (!service)
            return notApplicable('nothing shows that it serves');
        const probe = (0,health/* healthProbe */.n)(stage);
        if (probe.possible === false)
            return notApplicable(probe.reason);
        if (probe.possible === null)
            return unknown(probe.reason);
        return checkedOutside(build, service);
    }
    return null;
}
function checkedOutside({ context }, { by, reason }) {
    const compose = context.uses.find(({ hasHealthcheck }) => hasHealthcheck);
    if (compose)
        return pass(`${(0,cite/* cite */.Y)(compose.saidBy)} brings one`);
    if (context.orchestrator) {
        const { name, saidBy } = context.orchestrator;
        return notApplicable(`${name}, see ${(0,cite/* cite */.Y)(saidBy)}, asks its own probes instead`);
    }
    return by === 'expose'
        ? unknown(`the image has no HEALTHCHECK, and nothing but EXPOSE says that it serves: ${reason}`)
        : null;
}
function unknownBase(build) {
    const stage = (0,shipped_stages/* shippedStages */.N7)(build).find((one) => (0,lineage/* rootBase */.C6)(one).kind !== 'scratch' && !(0,lineage/* baseImage */.fF)(one));
    return stage ? unknown(`nobody knows what ${(0,cite/* cite */.Y)((0,lineage/* baseLabel */.ku)(stage))} brings`) : null;
}
function unknownTools(build) {
    const found = (0,shipped_stages/* shippedStages */.N7)(build).flatMap(toolchains/* toolchains */.j);
    const [needed] = found.flatMap(({ neededBy, tools }) => (neededBy === null ? [] : [{ neededBy, tools }]));
    return needed ? notApplicable(`${(0,cite/* cite */.Y)(needed.neededBy)} needs ${(0,cite/* list */.p)(needed.tools)}`) : unknownBase(build);
}
function shippedBases(build) {
    return (0,cite/* list */.p)((0,shipped_stages/* shippedStages */.N7)(build).map((stage) => (0,cite/* cite */.Y)((0,lineage/* baseLabel */.ku)(stage))));
}
function largerBase(build) {
    const answers = (0,shipped_stages/* shippedStages */.N7)(build).map((stage) => fullBase(stage) ?? sameWithLess(stage));
    return (answers.find((answer) => answer?.status === 'fail') ??
        answers.find((one) => one !== null) ??
        unknownBase(build));
}
function fullBase(stage) {
    const full = (0,toolchains/* toolchains */.j)(stage).find(({ from }) => from === 'base');
    if (!full)
        return null;
    const origin = (0,cite/* cite */.Y)(full.origin);
    if (full.neededBy)
        return notApplicable(`${(0,cite/* cite */.Y)(full.neededBy)} needs what ${origin} carries`);
    const slim = full.weight === 'sdk' ? null : (0,siblings/* slimSibling */.Mw)(full.origin);
    const smaller = full.weight === 'sdk' ? (0,runtime_image/* runtimeImage */.W)(stage, full.origin) : slim && (0,cite/* cite */.Y)(slim);
    if (full.weight !== 'sdk' && smaller === null)
        return notApplicable(`no smaller image of ${origin} is known`);
    const instead = smaller === null ? '' : `; ${smaller} does without`;
    return { status: 'fail', detail: `${origin} carries ${(0,cite/* list */.p)(full.tools)}${instead}` };
}
function sameWithLess(stage) {
    const found = (0,smaller_base/* smallerBase */.c)(stage);
    return (found && { status: 'fail', detail: `${(0,cite/* cite */.Y)(found.reference)} does what ${(0,cite/* cite */.Y)(found.base)} does here` });
}
function oneStage({ stages }) {
    return stages.length < 2 ? notApplicable('there is one stage') : null;
}
function noDevInstalls(build) {
    if (!build.stages.some((stage) => (0,installs/* installs */.p)(stage).length > 0))
        return notApplicable('no install of dependencies is seen');
    const needed = (0,shipped_stages/* shippedStages */.N7)(build).flatMap((stage) => (0,dev_dependencies/* neededDevInstall */.ex)(stage) ?? [])[0];
    return needed
        ? notApplicable(`what is started needs the development dependencies of ${(0,cite/* cite */.Y)(needed.command)}`)
        : null;
}
function noCacheMounts({ stages, model }) {
    const downloads = stages.some((stage) => (0,installs/* installs */.p)(stage).length > 0 || (0,late_downloads/* lateDownload */.P)(stage) !== null);
    if (!downloads)
        return notApplicable('no install of dependencies is seen');
    const mounts = model.dockerfile.instructions.flatMap(({ flags }) => flags.flatMap(({ name, value }) => (name === 'mount' ? [value ?? ''] : [])));
    if (mounts.some((mount) => /type=(cache|tmpfs)/.test(mount)))
        return null;
    return mounts.length > 0
        ? unknown('no cache mount is there, and whether one would help, nobody can tell here')
        : notApplicable('nothing in the file needs BuildKit, which alone knows cache mounts');
}
function nothingCopied(build) {
    const copies = (0,shipped_stages/* shippedStages */.N7)(build).some((stage) => (0,lineage/* lineage */.OZ)(stage).some(leftovers/* takesFromStages */.KK));
    return copies ? null : notApplicable('nothing is copied from another stage');
}
function testsOutside(build) {
    const tests = (0,project_tests/* idleTests */.O)(build);
    if (tests !== null)
        return unknown(`no stage runs the tests (${tests}); whether something else does before a release, nobody can tell here`);
    const [idle] = (0,steps/* idleGates */.rL)(build);
    if (idle)
        return unknown(`whether anything builds ${(0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(idle.stage))} by name, nobody can tell here`);
    if (build.stages.some((stage) => (0,steps/* checkSteps */.wO)(stage).length > 0 || (0,steps/* buildRunsTests */.GP)(stage)))
        return null;
    const container = build.stages.find(steps/* runsTests */.Ev);
    if (container)
        return unknown(`${(0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(container))} runs the tests as a container, and no build waits for it`);
    return build.context.list().complete
        ? notApplicable('the project has no tests that could be seen, and no stage checks anything')
        : unknown('no stage tests, lints or scans, and whether the project has tests is not known');
}
function developmentElsewhere(build) {
    if ((0,development/* developmentPlace */.l)(build) !== null)
        return null;
    const other = notDeployed(build);
    if (other)
        return other;
    return (0,copies/* takesSources */.z8)(build)
        ? unknown('no stage is for development; people may well work on the program without a container')
        : notApplicable('no sources come in that anybody could work on');
}
function scanned(build) {
    const other = notDeployed(build);
    if (other)
        return other;
    const idle = (0,steps/* idleGates */.rL)(build).find(({ check }) => (0,scanners/* isScanner */.z)(check.name));
    const stage = build.stages.find((one) => one !== idle?.stage && (0,steps/* checkSteps */.wO)(one).some(({ name }) => (0,scanners/* isScanner */.z)(name)));
    if (stage)
        return pass(`${(0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(stage))} scans while it is built`);
    const scan = build.context.scan();
    if (scan)
        return pass(`${scan.name} is called by ${(0,cite/* cite */.Y)(scan.saidBy)}`);
    if (idle)
        return {
            status: 'fail',
            detail: `${(0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(idle.stage))} scans, and no build that ships needs it`,
        };
    return unknown('neither a stage nor a CI file that could be read calls a scanner; a registry may scan what is pushed');
}
function sourcesShipped(build) {
    const stages = (0,shipped_stages/* shippedStages */.N7)(build);
    const found = stages.map(shipped_sources/* shippedSources */.aB).find((one) => one !== null);
    if (found) {
        const where = found.from ? ` of ${(0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(found.from))}` : '';
        const what = found.path === '' ? 'the whole context' : `${(0,cite/* cite */.Y)(found.path)}${where}`;
        return { status: 'fail', detail: `${what} is copied into the shipped stage, sources and all` };
    }
    if (stages.some((stage) => (0,shipped_sources/* makerOf */.Or)(stage) !== null))
        return null;
    const step = stages.map(shipped_sources/* buildsBesideSources */.OE).find((one) => one !== null);
    if (step)
        return { status: 'fail', detail: `${(0,cite/* cite */.Y)((0,commands/* citeCommand */.Bl)(step))} leaves the sources beside what it makes` };
    if (!(0,copies/* takesSources */.z8)(build))
        return notApplicable('no sources come in');
    return stages.some(shipped_sources/* mayHoldSources */.Xu)
        ? notApplicable('nothing shows that the program is compiled, so its sources may be the program')
        : pass('what ships takes only what other stages made');
}
function argumentsTold(build) {
    const bare = (0,bare_arguments/* bareArguments */.b)(build).map(({ name }) => (0,cite/* cite */.Y)(name));
    if (bare.length > 0)
        return { status: 'fail', detail: `neither a default nor a comment says what to give ${(0,cite/* list */.p)(bare)}` };
    const some = build.model.dockerfile.instructions.some(({ keyword }) => keyword === 'ARG');
    return some
        ? { status: 'pass', detail: 'every build argument has a default or a comment' }
        : notApplicable('there are no build arguments');
}

;// CONCATENATED MODULE: ./lib/src/lint/checklist.js



const ITEMS = [
    {
        item: 'runtime-only',
        source: ['000', '001'],
        rules: ['multi-stage', 'no-build-tools', 'no-dev-dependencies'],
        shipped: true,
        first: unknownBase,
        passes: () => 'nothing is seen in the shipped stage that is there for building only',
    },
    {
        item: 'named-stages',
        source: ['003'],
        rules: ['named-stages'],
        strict: true,
        first: oneStage,
        passes: ({ stages }) => `stages are taken by name: ${(0,cite/* list */.p)(stages.flatMap(({ name }) => name ?? []))}`,
    },
    {
        item: 'no-build-tools',
        source: ['000', '001', '004'],
        rules: ['no-build-tools'],
        shipped: true,
        first: unknownTools,
        passes: () => 'no toolchain is seen in the shipped stage',
    },
    {
        item: 'non-root-user',
        source: ['000', '002'],
        rules: ['non-root-user', 'user-exists'],
        shipped: true,
        first: unknownUser,
        passes: (build) => `runs as \`${shippedUser(build)}\``,
    },
    {
        item: 'no-secrets',
        source: ['000'],
        rules: ['no-secrets'],
        passes: () => 'no secret is seen in the file',
    },
    {
        item: 'security-scan',
        source: ['003', '004'],
        rules: [],
        first: scanned,
        passes: () => 'the image is scanned',
    },
    {
        item: 'smaller-by-half',
        source: ['000', '004'],
        rules: [],
        passes: () => 'nobody measured: `verify` builds and compares',
    },
    {
        item: 'build-cache',
        source: ['000', '001', '003', '004'],
        rules: ['cache-order'],
        passes: () => 'no install waits for the sources',
    },
    {
        item: 'dockerignore',
        source: ['004'],
        rules: ['dockerignore'],
        first: nothingToKeepOut,
        passes: () => 'nothing is sent that no image needs',
    },
    {
        item: 'cache-mounts',
        source: ['003', '004'],
        rules: ['cache-mounts'],
        strict: true,
        first: noCacheMounts,
        passes: () => 'the installs keep what they download in cache mounts',
    },
    {
        item: 'slim-base',
        source: ['001', '003', '004'],
        rules: ['slim-base'],
        shipped: true,
        strict: true,
        first: largerBase,
        passes: (build) => `no smaller image is known that does what ${shippedBases(build)} does here`,
    },
    {
        item: 'production-dependencies',
        source: ['001', '003'],
        rules: ['no-dev-dependencies', 'multi-stage'],
        shipped: true,
        first: noDevInstalls,
        passes: () => 'no install of development dependencies is seen in the shipped stage',
    },
    {
        item: 'no-source',
        source: ['001'],
        rules: ['no-source'],
        shipped: true,
        strict: true,
        first: sourcesShipped,
        passes: () => 'the program is compiled, and none of its sources is seen in the shipped stage',
    },
    {
        item: 'copy-artifacts',
        source: ['003', '004'],
        rules: ['copy-artifacts'],
        shipped: true,
        first: nothingCopied,
        passes: () => 'no whole tree is copied from another stage where its result is known',
    },
    {
        item: 'tests-gate-the-build',
        source: ['000', '003'],
        rules: ['gate-stage', 'test-stage'],
        first: testsOutside,
        passes: () => 'every stage that tests, lints or scans is built',
    },
    {
        item: 'development-target',
        source: ['000'],
        rules: ['shipped-stage', 'dev-stage'],
        first: developmentElsewhere,
        passes: (build) => `${(0,development/* developmentPlace */.l)(build)} is for development, and not what a plain build makes`,
    },
    {
        item: 'documented-arguments',
        source: ['000', '003'],
        rules: [],
        first: argumentsTold,
        passes: () => 'every build argument has a default or a comment',
    },
    {
        item: 'health-check',
        source: ['000', '004'],
        rules: ['healthcheck', 'healthcheck-runnable'],
        shipped: true,
        first: serviceCheck,
        passes: () => 'the shipped stage has a HEALTHCHECK',
    },
    {
        item: 'buildable-targets',
        source: ['000', '003'],
        rules: ['syntax'],
        passes: () => 'BuildKit accepts every stage',
    },
    {
        item: 'runs-where-it-lands',
        source: ['002'],
        rules: [
            'runtime-matches-builder',
            'healthcheck-runnable',
            'user-exists',
            'writable-paths',
            'runtime-certs',
        ],
        first: unknownBase,
        passes: () => 'nothing is seen that the shipped image lacks',
    },
];
function checklist(build, findings, settings) {
    return ITEMS.map((item) => {
        const { status, detail } = turnedOff(item, settings) ?? statusOf(item, build, findings);
        return { item: item.item, source: item.source, status, detail };
    });
}
function turnedOff({ rules: [id] }, { rules }) {
    if (id === undefined || !Object.hasOwn(rules, id) || rules[id]?.severity !== 'off')
        return null;
    return { status: 'not-applicable', detail: `the configuration turns \`${id}\` off` };
}
function statusOf(item, build, findings) {
    const asked = item.rules.length === 0 ? item.first?.(build) : null;
    if (item.rules.length === 0)
        return asked ?? { status: 'unknown', detail: item.passes(build) };
    const other = item.shipped === true ? notDeployed(build) : null;
    if (other)
        return other;
    const against = findings.filter(({ rule }) => item.rules.includes(rule));
    const open = against.find(({ severity }) => item.strict === true || severity !== 'info');
    if (open)
        return { status: 'fail', detail: open.message };
    const first = item.first?.(build);
    if (first)
        return first;
    const [remark] = against;
    return remark
        ? { status: 'unknown', detail: remark.message }
        : { status: 'pass', detail: item.passes(build) };
}

// EXTERNAL MODULE: ./lib/src/syntax/source.js
var syntax_source = __webpack_require__(4263);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/lint/identity.js


const ROLES = [
    ['build', 'builder', 'build-stage', 'compile', 'compiler', 'build-env'],
    ['deps', 'dependencies', 'install', 'modules', 'vendor'],
    ['prod-deps', 'production-deps', 'production-dependencies', 'dependencies-prod'],
    ['test', 'tests', 'tester', 'testing'],
    ['dev', 'development', 'develop', 'dev-env', 'dev-envs'],
    ['base', 'common', 'shared'],
];
function stageIdentity(build, stage) {
    if (!stage)
        return 'file';
    if ((0,shipped_stages/* isShipped */.iw)(build, stage) && (0,shipped_stages/* shippedStages */.N7)(build).length === 1)
        return 'shipped';
    const { name } = stage;
    if (name === null)
        return `unnamed ${build.stages.filter((one) => one.name === null && one.index < stage.index).length}`;
    return ROLES.find((names) => names.includes(name))?.[0] ?? name;
}
function fingerprintOf(rule, path, stage, subject, ordinal) {
    return (0,external_node_crypto_.hash)('sha256', [rule, path, stage, subject, ordinal].join('\0'), 'hex').slice(0, 20);
}

// EXTERNAL MODULE: ./lib/src/syntax/wording.js
var wording = __webpack_require__(7760);
// EXTERNAL MODULE: ./lib/src/model/stage-of.js
var stage_of = __webpack_require__(5642);
;// CONCATENATED MODULE: ./lib/src/lint/ignores.js

function readIgnores(build) {
    const { dockerfile } = build.model;
    const ignores = [];
    for (const { name, value, span } of dockerfile.directives) {
        const rules = name === 'check' ? skipList(value) : null;
        if (rules)
            ignores.push({ rules, own: false, scope: { kind: 'file' }, reason: '', at: span });
    }
    const written = dockerfile.comments.flatMap((comment) => readComment(comment) ?? []);
    if (written.length === 0)
        return ignores;
    const above = new Map();
    for (const instruction of dockerfile.instructions)
        for (const comment of instruction.comments)
            above.set(comment, instruction);
    for (const { comment, reach, ...rest } of written)
        ignores.push({ ...rest, scope: scopeOf(build, above.get(comment), reach), at: comment.span });
    return ignores;
}
function namesOf({ id, aliases }) {
    return ['all', id, ...aliases].map((name) => name.toLowerCase());
}
function spotOf({ scope }) {
    if (scope.kind === 'nothing')
        return null;
    if (scope.kind === 'file')
        return 'file';
    return scope.kind === 'stage' ? scope.stage : scope.span.start;
}
function spotsOf(build, { at, stage }) {
    const instruction = instructionAt(build.model.dockerfile.instructions, at.start);
    return ['file', ...(stage ? [stage] : []), ...(instruction ? [instruction.span.start] : [])];
}
function createBecause(build, ignores, requireReason) {
    const first = new Map();
    for (const [order, ignore] of ignores.entries()) {
        const spot = spotOf(ignore);
        if (spot === null || (requireReason && ignore.reason === ''))
            continue;
        for (const name of ignore.rules.keys()) {
            const spots = first.get(name) ?? new Map();
            first.set(name, spots);
            if (!spots.has(spot))
                spots.set(spot, order);
        }
    }
    if (first.size === 0)
        return () => null;
    return (subject) => {
        const spots = spotsOf(build, subject);
        const orders = namesOf(subject).flatMap((name) => spots.flatMap((spot) => first.get(name)?.get(spot) ?? []));
        return orders.length === 0 ? null : (ignores[Math.min(...orders)]?.reason ?? null);
    };
}
function instructionAt(instructions, offset) {
    let low = 0;
    let high = instructions.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((instructions[middle]?.span.start ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const found = instructions[low];
    return found && found.span.start <= offset && offset <= found.span.end ? found : null;
}
function scopeOf(build, instruction, reach) {
    if (reach === 'file')
        return { kind: 'file' };
    if (!instruction)
        return { kind: 'nothing' };
    const stage = (0,stage_of/* stageOf */.g)(build.model, instruction);
    return reach === 'stage' && stage?.from === instruction
        ? { kind: 'stage', stage }
        : { kind: 'instruction', span: instruction.span, stage };
}
const FORMS = [
    { begins: /^stagewright\s+ignore-file\s*=/i, own: true, reach: 'file' },
    { begins: /^stagewright\s+ignore\s*=/i, own: true, reach: 'stage' },
    { begins: /^hadolint\s+global\s+ignore\s*=/i, own: false, reach: 'file' },
    { begins: /^hadolint\s+stage\s+ignore\s*=/i, own: false, reach: 'stage' },
    { begins: /^hadolint\s+ignore\s*=/i, own: false, reach: 'instruction' },
];
const CHECK = /^check\s*=/i;
function readComment(comment) {
    const { text } = comment;
    for (const { begins, own, reach } of FORMS) {
        const head = begins.exec(text)?.[0];
        if (head === undefined)
            continue;
        const rest = text.slice(head.length);
        const mark = rest.search(own ? /\s--/ : /#|--/);
        const names = mark === -1 ? rest : rest.slice(0, mark);
        const reason = mark === -1
            ? ''
            : rest
                .slice(mark)
                .replace(/^\s*(#|--)/, '')
                .trim();
        return /^[\w,\s-]+$/.test(names) ? { rules: namesIn(names), own, reason, comment, reach } : null;
    }
    const check = CHECK.exec(text)?.[0];
    const rules = check === undefined ? null : skipList(text.slice(check.length));
    return rules ? { rules, own: false, reason: '', comment, reach: 'instruction' } : null;
}
function skipList(value) {
    const skip = value
        .split(';')
        .map((part) => /^\s*skip\s*=(.*)$/i.exec(part)?.[1])
        .find((part) => part !== undefined);
    return skip === undefined ? null : namesIn(skip);
}
function namesIn(list) {
    return new Map(list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => [name.toLowerCase(), name]));
}

;// CONCATENATED MODULE: ./lib/src/lint/idle-ignores.js


const MOST = 100;
function idleIgnores(build, ignores, heard) {
    const byName = new Map(heard.rules.flatMap((rule) => namesOf(rule).map((name) => [name, rule.id])));
    const found = foundBy(build, heard.found);
    const idle = [];
    for (const ignore of ignores) {
        for (const [key, name] of ignore.rules) {
            const why = whyIdle(ignore, { key, rule: byName.get(key), spots: found.get(key) }, heard);
            if (why === null)
                continue;
            const near = why === 'unknown' ? (0,wording.nearest)(key, [...byName.keys()]) : null;
            idle.push({ at: ignore.at, stage: stageOf(ignore), name, why, nearest: near && spelt(near, heard) });
            if (idle.length === MOST)
                return idle;
        }
    }
    return idle;
}
function foundBy(build, found) {
    const byName = new Map();
    for (const subject of found) {
        const spots = spotsOf(build, subject);
        for (const name of namesOf(subject)) {
            const known = byName.get(name) ?? new Set();
            byName.set(name, known);
            for (const spot of spots)
                known.add(spot);
        }
    }
    return byName;
}
function whyIdle(ignore, { key, rule, spots }, { conclusive, requireReason }) {
    const spot = spotOf(ignore);
    if (spot !== null && spots?.has(spot))
        return requireReason && ignore.reason === '' ? 'no-reason' : null;
    if (!ignore.own)
        return null;
    if (rule === undefined)
        return 'unknown';
    if (key === 'all' ? conclusive.size === 0 : !conclusive.has(rule))
        return null;
    return spot === null ? 'detached' : 'unused';
}
function stageOf({ scope }) {
    return scope.kind === 'stage' || scope.kind === 'instruction' ? scope.stage : null;
}
function spelt(key, { rules }) {
    const names = rules.flatMap(({ id, aliases }) => [id, ...aliases]);
    return names.find((name) => name.toLowerCase() === key) ?? key;
}

;// CONCATENATED MODULE: ./lib/src/lint/severity.js
function settle({ rule, report, configured, aside }) {
    if (aside || report === 'info')
        return 'info';
    return configured ?? report ?? (rule === 'off' ? 'warning' : rule);
}

;// CONCATENATED MODULE: ./lib/src/lint/lint.js






const CARD = [
    'non-root-user',
    'healthcheck',
    'no-build-tools',
    'cache-order',
    'dockerignore',
];
const PAGES = 'https://github.com/stagewright/stagewright/blob/main/rules';
function lint(build, rules, settings) {
    const active = activeOf(rules, settings);
    const broken = [];
    const found = [];
    const check = (rule) => rule.check(build, optionsOf(rule, settings));
    for (const one of active)
        hear(one, check, found, broken);
    const ignores = settings.ignores['allow-inline'] ? readIgnores(build) : [];
    const requireReason = settings.ignores['require-reason'];
    if (ignores.length > 0) {
        const conclusive = isConclusive(build) ? idsOf(active, broken) : new Set();
        const idle = idleIgnores(build, ignores, {
            rules,
            conclusive,
            found: found.map(subjectOf),
            requireReason,
        });
        const check = (rule) => rule.checkIgnores?.(idle) ?? [];
        for (const one of active)
            hear(one, check, found, broken);
    }
    found.sort(byPlace);
    const ordinals = new Map();
    const because = createBecause(build, ignores, requireReason);
    return {
        findings: found.map((item) => findingOf(build, item, because, ordinals)),
        bugs: broken.map(({ rule, message }) => ({ where: `rule ${rule.id} on ${build.path}`, message })),
    };
}
function unreadableFinding(path, reason, range) {
    return {
        rule: 'syntax',
        category: 'correctness',
        severity: 'error',
        message: `It could not be read: ${reason}.`,
        help: 'Store it as a UTF-8 text file.',
        url: `${PAGES}/syntax/README.md`,
        stage: null,
        range,
        related: [],
        fingerprint: fingerprintOf('syntax', path, 'file', 'unreadable', 0),
        ignored: null,
        fix: null,
    };
}
function activeOf(rules, settings) {
    const active = [];
    for (const rule of rules) {
        const configured = configuredSeverity(rule, settings);
        if (configured !== 'off')
            active.push({ rule, configured });
    }
    return active;
}
function idsOf(active, broken) {
    return new Set(active
        .map(({ rule }) => rule)
        .filter((rule) => !broken.some((one) => one.rule === rule))
        .map(({ id }) => id));
}
function isConclusive({ model, context }) {
    return model.problems.length === 0 && context.list().complete;
}
function subjectOf({ rule, report }) {
    return { id: rule.id, aliases: rule.aliases, at: report.at, stage: report.stage };
}
function configuredSeverity(rule, { rules, preset }) {
    const said = Object.hasOwn(rules, rule.id) ? rules[rule.id]?.severity : undefined;
    if (said !== undefined)
        return said;
    if (preset === 'checklist' && CARD.includes(rule.id))
        return 'error';
    return rule.severity === 'off' ? 'off' : null;
}
function hear({ rule, configured }, check, found, broken) {
    try {
        for (const report of check(rule))
            found.push({ rule, report, configured });
    }
    catch (error) {
        broken.push({ rule, message: error instanceof Error ? error.message : String(error) });
    }
}
function optionsOf(rule, { rules }) {
    const given = Object.hasOwn(rules, rule.id) ? rules[rule.id]?.options : undefined;
    return given ?? rule.options?.defaults;
}
function byPlace(a, b) {
    return (a.report.at.start - b.report.at.start ||
        a.report.at.end - b.report.at.end ||
        compare(a.rule.id, b.rule.id) ||
        compare(a.report.subject, b.report.subject));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function findingOf(build, placed, because, ordinals) {
    const { rule, report, configured } = placed;
    const { source } = build.model.dockerfile;
    const identity = stageIdentity(build, report.stage);
    const key = [rule.id, identity, report.subject].join('\0');
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    const aside = rule.aboutDeployed === true && !(0,image_kind/* isDeployed */.Nj)(build);
    return {
        rule: rule.id,
        category: rule.category,
        severity: settle({ rule: rule.severity, report: report.severity, configured, aside }),
        message: report.message,
        help: report.help,
        url: `${PAGES}/${rule.id}/README.md`,
        stage: report.stage ? (report.stage.name ?? String(report.stage.index)) : null,
        range: (0,syntax_source/* rangeOf */.be)(source, report.at),
        related: (report.related ?? []).map(({ at, label }) => ({ range: (0,syntax_source/* rangeOf */.be)(source, at), label })),
        fingerprint: fingerprintOf(rule.id, build.path, identity, report.subject, ordinal),
        ignored: because(subjectOf(placed)),
        fix: report.fix ? placedFix(build, report.fix) : null,
    };
}
function placedFix({ path, model }, { safety, title, edits }) {
    const { source } = model.dockerfile;
    return {
        safety,
        title,
        edits: edits.map(({ span, text }) => ({ path, range: (0,syntax_source/* rangeOf */.be)(source, span), text })),
    };
}

// EXTERNAL MODULE: ./lib/src/model/build.js + 26 modules
var model_build = __webpack_require__(1359);
// EXTERNAL MODULE: ./lib/src/model/needed-stages.js
var needed_stages = __webpack_require__(6491);
// EXTERNAL MODULE: ./lib/src/propose/answers.js
var answers = __webpack_require__(4379);
// EXTERNAL MODULE: ./lib/src/snapshot.js
var src_snapshot = __webpack_require__(4680);
// EXTERNAL MODULE: ./lib/src/syntax/parse.js + 11 modules
var parse = __webpack_require__(4468);
;// CONCATENATED MODULE: ./lib/src/syntax/template.js

const MARKS = ['{{', '{%', '{#', '<%', '%%'];
function isTemplate(text) {
    if (!MARKS.some((mark) => text.includes(mark)))
        return false;
    return (0,parse/* parse */.q)(text).instructions.some((instruction) => MARKS.some((mark) => instruction.written.startsWith(mark)) ||
        (instruction.keyword === 'FROM' && isPlaceholder(instruction.image?.text ?? '')));
}
function isPlaceholder(image) {
    return !image.includes('$') && MARKS.some((mark) => image.includes(mark));
}

;// CONCATENATED MODULE: ./lib/src/review.js















function review(snapshot, path, options) {
    const content = snapshot.read(path);
    if (content.kind !== 'text')
        return unreadable(path, content.kind === 'absent' ? 'it does not exist' : content.reason);
    const build = understand(snapshot, path, content.text, options);
    const { findings: found, bugs } = lint(build, options.rules, options.config);
    const findings = withCheckedFixes({ build, findings: found }, (text) => {
        const fixed = understand(snapshot, path, text, options);
        return { build: fixed, findings: lint(fixed, options.rules, options.config).findings };
    });
    const proposing = proposalFor(snapshot, build, findings, options);
    const shipped = (0,shipped_stages/* shippedStages */.N7)(build);
    const kind = (0,image_kind/* imageKind */.iQ)(build);
    return {
        path,
        source: build.model.dockerfile.source,
        kind: kind.kind,
        kindReason: kind.reason,
        context: build.context.root,
        contextSource: build.context.source,
        targets: shipped.map(stageLabel),
        stages: summarise(build, shipped),
        findings,
        checklist: checklist(build, findings, options.config),
        proposal: proposing.proposal,
        unreadable: null,
        bugs: [...bugs, ...proposing.bugs],
    };
}
function proposalFor(snapshot, build, findings, options) {
    if (options.proposer === null)
        return { proposal: null, bugs: [] };
    try {
        const tools = toolsFor(snapshot, build, findings, options);
        return { proposal: options.proposer.propose(build, tools), bugs: [] };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { proposal: null, bugs: [{ where: `the proposal for ${build.path}`, message }] };
    }
}
function toolsFor(snapshot, build, findings, options) {
    const rules = options.rules.filter(({ checkIgnores }) => checkIgnores === undefined);
    const asked = new Set(rules.map(({ id }) => id));
    return {
        original: findings.filter(({ rule }) => asked.has(rule)),
        settings: options.config.propose,
        rebuild: (text, dockerignore) => understand(dockerignore ? (0,src_snapshot/* overlay */.Lw)(snapshot, dockerignore) : snapshot, build.path, text, options),
        review: (candidate) => lint(candidate, rules, options.config).findings,
    };
}
function proposals(snapshot, path, options) {
    const content = snapshot.read(path);
    if (content.kind !== 'text')
        return [];
    const build = understand(snapshot, path, content.text, options);
    const { findings } = lint(build, options.rules, options.config);
    return options.proposer?.ladder(build, toolsFor(snapshot, build, findings, options)) ?? [];
}
function understand(snapshot, path, text, options) {
    const dockerfile = (0,parse/* parse */.q)(text);
    const images = (0,company_images/* imageLookup */.M)(options.config.bases);
    const model = (0,model_build/* buildModel */.y)(dockerfile, images.config);
    const context = contextOf(snapshot, path, model, options);
    const targets = options.target === null ? configuredTargets(options.config, path) : [options.target];
    return (0,build/* createBuild */.dn)(path, model, context, targets, images);
}
function configuredTargets({ targets }, path) {
    return Object.hasOwn(targets, path) ? (targets[path] ?? []) : [];
}
function contextOf(snapshot, path, model, options) {
    const context = (0,create/* createContext */.q)(snapshot, path, model, { root: options.context });
    const answer = context.root === null ? (0,answers/* answerTo */.o)(options.config.propose.answers, 'context-unknown', path) : null;
    return answer === null
        ? context
        : (0,create/* createContext */.q)(snapshot, path, model, { root: answer, rootSource: 'config' });
}
function summarise(build, shipped) {
    const { source } = build.model.dockerfile;
    const needed = new Set(shipped.flatMap((stage) => (0,needed_stages/* neededStages */.x)(build.model, stage)));
    return build.stages.map((stage) => ({
        index: stage.index,
        name: stage.name,
        base: baseLabel(stage),
        line: (0,syntax_source/* lineAt */.mh)(source, stage.from.span.start),
        shipped: shipped.includes(stage),
        reachable: needed.has(stage),
        dependsOn: [
            ...new Set(stage.edges.flatMap(({ source }) => (source.kind === 'stage' ? source.stage.index : []))),
        ],
    }));
}
function stageLabel(stage) {
    return stage.name ?? String(stage.index);
}
function baseLabel({ base }) {
    if (base.kind === 'stage')
        return stageLabel(base.stage);
    return base.kind === 'scratch' ? 'scratch' : base.reference;
}
function whyNoDockerfile(snapshot, path) {
    const content = snapshot.read(path);
    if (content.kind !== 'text')
        return null;
    if (isTemplate(content.text))
        return 'it is a template, and only what is made of it can be built';
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (name === 'dockerfile' || name === 'containerfile')
        return null;
    const first = (0,parse/* parse */.q)(content.text).instructions[0]?.keyword;
    return first === undefined || first === 'FROM' || first === 'ARG'
        ? null
        : 'its first instruction is neither FROM nor ARG';
}
function unreadable(path, reason) {
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    return {
        path,
        source: (0,syntax_source/* createSource */.gV)(''),
        kind: 'unknown',
        kindReason: 'it could not be read',
        context: null,
        contextSource: 'unknown',
        targets: [],
        stages: [],
        findings: [unreadableFinding(path, reason, range)],
        checklist: [],
        proposal: null,
        unreadable: reason,
        bugs: [],
    };
}

// EXTERNAL MODULE: ./lib/src/io/config.js
var io_config = __webpack_require__(9109);
// EXTERNAL MODULE: ./lib/src/io/load.js + 1 modules
var load = __webpack_require__(5242);
;// CONCATENATED MODULE: ./lib/src/io/review.js




async function reviewRepository(source, paths, request) {
    const notes = [];
    return { reviews: await eachDockerfile(source, paths, request, { ask: review, notes }), notes };
}
async function proposeAll(source, path, request) {
    const all = await eachDockerfile(source, [path], request, { ask: proposals, notes: [] });
    return all.flat();
}
async function eachDockerfile(source, paths, request, { ask, notes, }) {
    const cached = createCache(source);
    const configs = await configsFor(cached, paths, request);
    const texts = await cached.fetch(paths);
    const dockerfiles = paths.filter((path) => {
        const because = whyNoDockerfile((0,src_snapshot/* createSnapshot */.$p)(texts, source.listing), path);
        if (because !== null)
            notes.push(`${path}: skipped, ${because}`);
        return because === null;
    });
    const proposer = request.propose ? await __webpack_require__.e(/* import() */ 304).then(__webpack_require__.bind(__webpack_require__, 6304)) : null;
    return (0,load/* reviewAll */.A)(dockerfiles, cached, (snapshot, path) => ask(snapshot, path, { ...request, proposer, config: withPreset(configs(path), request) }), (note) => notes.push(note));
}
function withPreset(config, { preset }) {
    return preset ? { ...config, preset } : config;
}
async function configsFor(source, paths, { rules, config }) {
    const reader = (0,io_config.createConfigReader)(source, rules);
    if (config !== null) {
        const loaded = await reader.load(config);
        return () => loaded;
    }
    const fallback = await reader.for('');
    const byPath = new Map();
    for (const path of paths)
        byPath.set(path, await reader.for(path));
    return (path) => byPath.get(path) ?? fallback;
}
function createCache(source) {
    const known = new Map();
    return {
        listing: source.listing,
        fetch: async (paths) => {
            const missing = paths.filter((path) => !known.has(path));
            if (missing.length > 0)
                for (const [path, content] of await source.fetch(missing))
                    known.set(path, content);
            return known;
        },
    };
}


/***/ }),

/***/ 8850:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scannerIn),
/* harmony export */   z: () => (/* binding */ isScanner)
/* harmony export */ });
const SCANNERS = [
    {
        name: 'Trivy',
        called: /\baquasecurity\/trivy-action\b|\btrivy\s+(?:\S+\s+)?(?:image|i|fs|filesystem|rootfs|repo|sbom)\b/,
    },
    { name: 'Grype', called: /\banchore\/scan-action\b|(?:^|[\s;&|"'])grype\s+[\w.$"'{-]/ },
    {
        name: 'Docker Scout',
        called: /\bdocker\/scout-action\b|\bdocker\s+scout\s+(?:cves|quickview|compare)\b/,
    },
    { name: 'Snyk', called: /\bsnyk\/actions\/docker\b|\bsnyk\s+container\s+(?:test|monitor)\b/ },
    { name: 'Anchore', called: /\banchorectl\b|\banchore-cli\b/ },
    { name: 'Clair', called: /\bclairctl\b|\bclair-scanner\b|\bquay\/clair-action\b/ },
    { name: 'Prisma Cloud', called: /\btwistcli\s+images\s+scan\b|\bprisma-cloud-scan\b/ },
    { name: 'GitLab container scanning', called: /\bContainer-Scanning\.gitlab-ci\.yml\b/ },
];
function scannerIn(text) {
    if (!/trivy|grype|scout|snyk|anchore|clair|twistcli|prisma|Container-Scanning/.test(text))
        return null;
    const lines = text.split('\n').filter((line) => !/^\s*(#|\/\/)/.test(line));
    return SCANNERS.find(({ called }) => lines.some((line) => called.test(line)))?.name ?? null;
}
const PROGRAMS = new Set(['trivy', 'grype', 'snyk', 'clairctl', 'anchorectl']);
function isScanner(program) {
    return program !== null && PROGRAMS.has(program);
}


/***/ }),

/***/ 3:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yZ: () => (/* binding */ applyFixes),
  Ft: () => (/* binding */ asOneEdit),
  yt: () => (/* binding */ withoutConflicts)
});

;// CONCATENATED MODULE: ./lib/src/syntax/edit.js
function edit({ source: { text } }, edits) {
    const ordered = [...edits].sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
    const parts = [];
    let at = 0;
    for (const { span, text: replacement } of ordered) {
        if (span.start < at || span.end < span.start || span.end > text.length) {
            throw new RangeError(`edit of [${span.start}, ${span.end}) overlaps another or leaves the file`);
        }
        parts.push(text.slice(at, span.start), replacement);
        at = span.end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}

// EXTERNAL MODULE: ./lib/src/syntax/source.js
var syntax_source = __webpack_require__(4263);
;// CONCATENATED MODULE: ./lib/src/lint/apply-fixes.js


function editsOf(source, { edits }) {
    return edits.map(({ range, text }) => ({ span: (0,syntax_source/* spanOf */.ee)(source, range), text }));
}
function applyFixes(source, fixes) {
    return edit({ source }, fixes.flatMap((fix) => editsOf(source, fix)));
}
function asOneEdit(source, fix) {
    const spans = editsOf(source, fix).map(({ span }) => span);
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    const text = applyFixes(source, [fix]);
    return { span: { start, end }, text: text.slice(start, text.length - (source.text.length - end)) };
}
function withoutConflicts(source, fixes) {
    const taken = [];
    return fixes.filter((fix) => {
        const edits = editsOf(source, fix);
        if (edits.some((one) => taken.some((other) => touches(one, other))))
            return false;
        taken.push(...edits);
        return true;
    });
}
function touches({ span: a }, { span: b }) {
    return a.start <= b.end && b.start <= a.end;
}


/***/ }),

/***/ 4379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ answered),
/* harmony export */   o: () => (/* binding */ answerTo)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5859);

function answerTo(answers, code, dockerfile) {
    const known = _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .ANSWERABLE */ .j.find((one) => one === code);
    const said = known === undefined ? undefined : answers[known];
    if (typeof said === 'string')
        return said;
    return said !== undefined && Object.hasOwn(said, dockerfile) ? (said[dockerfile] ?? null) : null;
}
function answered(build, code, { answers }) {
    const answer = answerTo(answers, code, build.path);
    if (answer === null)
        return null;
    if (code === 'no-workdir')
        return inDirectory(build, answer);
    return code === 'dev-runner' || code === 'dynamic-start' || code === 'start-not-found'
        ? startingWith(build, answer)
        : null;
}
const BECAUSE = 'The configuration says so (`propose.answers`).';
function startingWith({ stages, model }, answer) {
    const instructions = stages.at(-1)?.instructions ?? [];
    if (instructions.some(({ keyword }) => keyword === 'ENTRYPOINT'))
        return null;
    const { text } = model.dockerfile.source;
    const last = instructions.findLast(({ keyword }) => keyword === 'CMD');
    const words = answer.trim().split(/ +/);
    const plain = words.every((word) => /^[\w@%+=:,./-]+$/.test(word));
    const line = `CMD ${plain ? `[${words.map((word) => JSON.stringify(word)).join(', ')}]` : answer.trim()}`;
    const step = { title: `Start with \`${answer.trim()}\``, reason: BECAUSE, rules: [] };
    if (last)
        return { text: `${text.slice(0, last.span.start)}${line}${text.slice(last.span.end)}`, step };
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    return { text: `${text.replace(/\r?\n$/, '')}${eol}${line}${eol}`, step };
}
function inDirectory({ stages, model }, answer) {
    const from = stages.at(-1)?.from;
    if (!from || !/^\/[\w./-]*\w$/.test(answer))
        return null;
    const { text } = model.dockerfile.source;
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const step = { title: `Keep the program in ${answer}`, reason: BECAUSE, rules: [] };
    return { text: `${text.slice(0, from.span.end)}${eol}WORKDIR ${answer}${text.slice(from.span.end)}`, step };
}


/***/ }),

/***/ 4680:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ createSnapshot),
/* harmony export */   Lw: () => (/* binding */ overlay),
/* harmony export */   ui: () => (/* binding */ unlistedAbove)
/* harmony export */ });
function unlistedAbove({ unlisted }, path) {
    return unlisted?.find((directory) => path.startsWith(`${directory}/`)) ?? null;
}
const NOT_READ_YET = 'not read yet';
const indexes = new WeakMap();
function indexOf(listing) {
    const index = indexes.get(listing) ?? new Set(listing.paths);
    indexes.set(listing, index);
    return index;
}
function createSnapshot(loaded, listing) {
    const known = indexOf(listing);
    const wanted = new Set();
    return {
        wanted,
        list: () => listing,
        has: (path) => known.has(path),
        read(path) {
            const content = loaded.get(path);
            if (content)
                return content;
            if (!known.has(path)) {
                const above = unlistedAbove(listing, path);
                if (above !== null)
                    return { kind: 'unavailable', reason: `what ${above} holds is not listed` };
                return listing.complete
                    ? { kind: 'absent' }
                    : { kind: 'unavailable', reason: 'the file list is not complete' };
            }
            wanted.add(path);
            return { kind: 'unavailable', reason: NOT_READ_YET };
        },
    };
}
function overlay(snapshot, file) {
    return {
        ...snapshot,
        list: () => {
            const listing = snapshot.list();
            if (snapshot.has(file.path))
                return listing;
            return { ...listing, paths: [...listing.paths, file.path].sort() };
        },
        has: (path) => path === file.path || snapshot.has(path),
        read: (path) => (path === file.path ? { kind: 'text', text: file.text } : snapshot.read(path)),
    };
}


/***/ })

};
