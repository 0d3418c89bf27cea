export const id = 614;
export const ids = [614];
export const modules = {

/***/ 8449:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   g: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
const MAX_FILE_BYTES = 5_000_000;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
function decode(bytes) {
    if (bytes.byteLength > MAX_FILE_BYTES) {
        return { kind: 'unavailable', reason: `it is larger than ${MAX_FILE_BYTES / 1e6} MB` };
    }
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (text.startsWith(LFS_POINTER))
        return { kind: 'unavailable', reason: 'it is a Git LFS pointer' };
    if (text.slice(0, 8_192).includes('\0'))
        return { kind: 'unavailable', reason: 'it is a binary file' };
    return text.includes('\uFFFD') ? { kind: 'text', text, lossy: true } : { kind: 'text', text };
}


/***/ }),

/***/ 4248:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ openDirectory),
/* harmony export */   OB: () => (/* binding */ whyNot),
/* harmony export */   oD: () => (/* binding */ realPlace),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   wg: () => (/* binding */ findRoot)
/* harmony export */ });
/* unused harmony exports listFiles, readContent */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8449);



const MAX_FILES = 200_000;
const SKIPPED_DIRECTORIES = new Set(['.git', 'node_modules', '.hg', '.svn']);
function findRoot(path) {
    const start = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    for (let directory = start;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) {
        if (exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git')))
            return directory;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory) === directory)
            return start;
    }
}
function exists(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
async function listFiles(root) {
    const paths = [];
    const unlisted = [];
    const hasSubmodules = exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.gitmodules'));
    const queue = [{ path: '', ignores: [] }];
    let next = queue.pop();
    for (; next && paths.length <= MAX_FILES; next = queue.pop()) {
        const entries = entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, next.path));
        if (hasSubmodules && entries.length === 0)
            unlisted.push(next.path.slice(0, -1));
        const { files, directories } = await listDirectory(root, next, entries);
        for (const file of files)
            paths.push(file);
        queue.push(...directories);
    }
    return { paths: paths.sort(), complete: next === undefined, unlisted: unlisted.sort() };
}
async function listDirectory(root, directory, entries) {
    const ignores = await withOwnIgnore(root, directory, entries);
    const files = [];
    const directories = [];
    for (const entry of entries) {
        const path = directory.path + entry.name;
        if (!entry.isDirectory()) {
            if (!isIgnored(ignores, path))
                files.push(path);
        }
        else if (!SKIPPED_DIRECTORIES.has(entry.name) && !isIgnored(ignores, `${path}/`)) {
            directories.push({ path: `${path}/`, ignores });
        }
    }
    return { files, directories };
}
function entriesOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
async function withOwnIgnore(root, { path, ignores }, entries) {
    if (!entries.some((entry) => entry.name === '.gitignore'))
        return ignores;
    const content = readContent(root, `${path}.gitignore`);
    if (content.kind !== 'text')
        return ignores;
    const { default: ignore } = await __webpack_require__.e(/* import() */ 298).then(__webpack_require__.t.bind(__webpack_require__, 298, 19));
    const matcher = ignore().add(content.text);
    return [...ignores, { directory: path, ignores: (inside) => matcher.ignores(inside) }];
}
function isIgnored(ignores, path) {
    return ignores.some(({ directory, ignores }) => ignores(path.slice(directory.length)));
}
function readContent(root, path) {
    try {
        const place = realPlace(root, path);
        return place === null
            ? { kind: 'unavailable', reason: 'it is a link out of the repository' }
            : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place).isFile()
                ? (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place))
                : { kind: 'unavailable', reason: 'it is not a regular file' };
    }
    catch (error) {
        return { kind: 'unavailable', reason: whyNot(error, 'read') };
    }
}
function realPlace(root, path) {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), real);
    return inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) ? null : real;
}
function whyNot(error, what) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    return REASONS[code] ?? `it could not be ${what} (${code || 'unknown error'})`;
}
const REASONS = {
    EACCES: 'permission denied',
    EISDIR: 'it is a directory',
    ELOOP: 'its links lead in a circle',
    ENOENT: 'it does not exist',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
};
async function openDirectory(root) {
    const listing = await listFiles(root);
    return {
        listing,
        fetch: async (paths) => new Map(paths.map((path) => [path, readContent(root, path)])),
    };
}


/***/ }),

/***/ 1359:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ buildModel)
});

// EXTERNAL MODULE: ./lib/src/syntax/wording.js
var wording = __webpack_require__(7760);
;// CONCATENATED MODULE: ./lib/src/model/problems.js

const MOST = 1_000;
class Problems {
    list = [];
    constructor(syntax) {
        for (const problem of syntax)
            this.list.push({ ...problem, stage: null });
    }
    ofFile(span, message, suggestion = null) {
        this.add({ message, suggestion, span, stage: null });
    }
    ofStage(stage, span, message, suggestion = null) {
        this.add({ message, suggestion, span, stage });
    }
    sorted() {
        return this.list.sort((a, b) => a.span.start - b.span.start);
    }
    add(problem) {
        if (this.list.length < MOST)
            this.list.push(problem);
    }
}
function quoted(text) {
    return `\`${(0,wording/* shown */.S)(text)}\``;
}

;// CONCATENATED MODULE: ./lib/src/model/check-options.js

const BOOLEAN = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;
function checkLinterOptions({ directives }, problems) {
    const directive = directives.find(({ name }) => name === 'check');
    const [value = ''] = directive?.value.split(' ', 1) ?? [];
    if (!directive || value.trim() === '')
        return;
    for (const option of options(value)) {
        if (!isOption(option)) {
            const message = `${quoted(option)} is no option of \`# check=\`: write skip=…, experimental=… or error=true.`;
            problems.ofFile(directive.span, message);
        }
    }
}
function options(value) {
    const [first = '', second, ...rest] = value.trim().split(';');
    return [first, ...(second === undefined ? [] : [second]), ...(rest.length === 0 ? [] : [rest.join(';')])];
}
function isOption(option) {
    const equals = option.indexOf('=');
    const name = option.slice(0, Math.max(equals, 0)).trim();
    if (name === 'error')
        return BOOLEAN.test(option.slice(equals + 1).trim());
    return name === 'skip' || name === 'experimental';
}

// EXTERNAL MODULE: ./lib/src/syntax/notes.js
var notes = __webpack_require__(2173);
;// CONCATENATED MODULE: ./lib/src/model/persistent-map.js
const BITS = 3;
const MASK = (1 << BITS) - 1;
const FEW = 16;
class Names {
    list = [];
    ids = new Map();
    find(name) {
        return this.ids.get(name);
    }
    number(name) {
        const known = this.ids.get(name);
        if (known !== undefined)
            return known;
        const id = this.list.length;
        this.ids.set(name, id);
        this.list.push(name);
        return id;
    }
}
class Slot {
    name;
    order;
    value;
    constructor(name, order, value) {
        this.name = name;
        this.order = order;
        this.value = value;
    }
}
class PersistentMap {
    size;
    names;
    root;
    height;
    constructor(names, root, height, size) {
        this.names = names;
        this.root = root;
        this.height = height;
        this.size = size;
    }
    static empty(names) {
        return new PersistentMap(names, [], 0, 0);
    }
    get(name) {
        const id = this.names.find(name);
        return id === undefined ? undefined : this.slot(id)?.value;
    }
    with(name, value) {
        const id = this.names.number(name);
        const known = this.slot(id);
        let { root, height } = this;
        for (; id >> ((height + 1) * BITS) > 0; height += 1)
            root = [root];
        const slot = new Slot(id, known?.order ?? this.size, value);
        return new PersistentMap(this.names, placed(root, height, slot), height, known ? this.size : this.size + 1);
    }
    withAll(entries) {
        if (entries.length * FEW < this.size || entries.length < FEW) {
            return entries.reduce((map, [name, value]) => map.with(name, value), this);
        }
        const slots = [];
        for (const slot of slotsOf(this.root))
            slots[slot.name] = slot;
        let { size } = this;
        for (const [name, value] of entries) {
            const id = this.names.number(name);
            const known = slots[id];
            slots[id] = new Slot(id, known?.order ?? size, value);
            if (!known)
                size += 1;
        }
        return laidOut(this.names, slots, size);
    }
    entries() {
        const slots = slotsOf(this.root).sort((a, b) => a.order - b.order);
        return slots.map((slot) => [this.names.list[slot.name] ?? '', slot.value]);
    }
    slot(id) {
        if (id >> ((this.height + 1) * BITS) > 0)
            return undefined;
        let node = this.root;
        for (let level = this.height; level >= 0 && node; level -= 1) {
            if (node instanceof Slot)
                break;
            node = node[(id >> (level * BITS)) & MASK];
        }
        return node instanceof Slot ? node : undefined;
    }
}
function placed(node, level, slot) {
    const copy = node === undefined || node instanceof Slot ? [] : node.slice();
    const index = (slot.name >> (level * BITS)) & MASK;
    while (copy.length < index)
        copy.push(undefined);
    copy[index] = level === 0 ? slot : placed(copy[index], level - 1, slot);
    return copy;
}
function slotsOf(root) {
    const slots = [];
    const collect = (node) => {
        for (const item of node) {
            if (item instanceof Slot)
                slots.push(item);
            else if (item)
                collect(item);
        }
    };
    collect(root);
    return slots;
}
function laidOut(names, slots, size) {
    let level = chunks(slots);
    let height = 0;
    for (; level.length > 1; height += 1)
        level = chunks(level);
    return new PersistentMap(names, level[0] ?? [], height, size);
}
function chunks(items) {
    const list = [];
    for (let start = 0; start < items.length; start += 1 << BITS)
        list.push(items.slice(start, start + (1 << BITS)));
    return list;
}

;// CONCATENATED MODULE: ./lib/src/model/environment.js

function noVariables() {
    return { map: PersistentMap.empty(new Names()), count: 0 };
}
function withEnv({ map, count }, name, value) {
    const known = map.get(name);
    const isNew = known?.env === undefined;
    const order = isNew ? count : known.order;
    return { map: map.with(name, { env: value, arg: known?.arg, order }), count: isNew ? count + 1 : count };
}
function lastUpTo(writes, moment) {
    let low = 0;
    let high = writes?.length ?? 0;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((writes?.[middle]?.at ?? 0) <= moment)
            low = middle + 1;
        else
            high = middle;
    }
    return writes?.[low - 1];
}
class StageEnvironment {
    moment = 0;
    inherited;
    writes = new Map();
    constructor(inherited) {
        this.inherited = inherited;
    }
    setEnv(name, value) {
        this.write(name, value, true);
    }
    setArg(name, value) {
        this.write(name, value, false);
    }
    get(name, moment = this.moment) {
        const write = lastUpTo(this.writes.get(name), moment);
        if (write)
            return write.value;
        const variable = this.inherited.map.get(name);
        return variable?.env ?? variable?.arg;
    }
    env(name, moment = this.moment) {
        return lastUpTo(this.writes.get(name), moment)?.env ?? this.inherited.map.get(name)?.env;
    }
    names(moment) {
        const names = new Set(this.inherited.map.entries().map(([name]) => name));
        for (const [name, [first]] of this.writes)
            if (first && first.at <= moment)
                names.add(name);
        return [...names];
    }
    final() {
        let { count } = this.inherited;
        const changed = this.byFirstEnv().map(([name, writes]) => {
            const known = this.inherited.map.get(name);
            const env = writes.at(-1)?.env ?? known?.env;
            const order = known?.env === undefined ? count : known.order;
            if (known?.env === undefined && env !== undefined)
                count += 1;
            return [name, { env, arg: lastArg(writes) ?? known?.arg, order }];
        });
        return { map: this.inherited.map.withAll(changed), count };
    }
    byFirstEnv() {
        const first = (writes) => writes.find(({ isEnv }) => isEnv)?.at ?? 0;
        const list = [...this.writes].map(([name, writes]) => ({ name, writes, at: first(writes) }));
        return list.sort((a, b) => a.at - b.at).map(({ name, writes }) => [name, writes]);
    }
    write(name, value, isEnv) {
        this.moment += 1;
        const writes = this.writes.get(name);
        const write = { at: this.moment, value, isEnv, env: isEnv ? value : writes?.at(-1)?.env };
        if (writes)
            writes.push(write);
        else
            this.writes.set(name, [write]);
    }
}
function lastArg(writes) {
    return writes.findLast(({ isEnv }) => !isEnv)?.value;
}
function envsOf({ map }) {
    const list = [];
    for (const [name, { env, order }] of map.entries())
        if (env !== undefined)
            list[order] = [name, env];
    return list;
}

;// CONCATENATED MODULE: ./lib/src/model/lazy-map.js
class LazyMap {
    listed = null;
    find;
    names;
    constructor(find, names) {
        this.find = find;
        this.names = names;
    }
    get(name) {
        return this.find(name);
    }
    has(name) {
        return this.find(name) !== undefined;
    }
    get size() {
        return this.list().size;
    }
    forEach(visit) {
        for (const [name, value] of this.list())
            visit(value, name, this);
    }
    entries() {
        return this.list().entries();
    }
    keys() {
        return this.list().keys();
    }
    values() {
        return this.list().values();
    }
    [Symbol.iterator]() {
        return this.list().entries();
    }
    list() {
        if (this.listed)
            return this.listed;
        this.listed = new Map();
        for (const name of this.names()) {
            const value = this.find(name);
            if (value !== undefined)
                this.listed.set(name, value);
        }
        return this.listed;
    }
}

;// CONCATENATED MODULE: ./lib/src/model/ports.js
const HIGHEST = 65_535;
const PROTOCOLS = ['tcp', 'udp', 'sctp'];
function parsePort(text) {
    const parts = text.split(':');
    const container = parts.pop() ?? '';
    const host = parts.pop() ?? '';
    const ip = parts.join(':');
    const [ports = '', ...rest] = container.split('/');
    const protocol = rest.join('/') || 'tcp';
    if (ports === '')
        return { problem: 'no port is named' };
    if (!PROTOCOLS.includes(protocol.toLowerCase())) {
        return { problem: `\`${protocol}\` is no protocol: it is tcp, udp or sctp` };
    }
    if (ip !== '' && !isAddress(ip))
        return { problem: `\`${ip}\` is no IP address` };
    return withHost(parseRange(ports), host, ports, protocol.toLowerCase());
}
function withHost(range, host, ports, protocol) {
    if (!range)
        return { problem: `\`${ports}\` is no port or range of ports from 0 to ${HIGHEST}` };
    if (host !== '') {
        const hosts = parseRange(host);
        if (!hosts)
            return { problem: `\`${host}\` is no port or range of ports from 0 to ${HIGHEST}` };
        if (range.end !== range.start && range.end - range.start !== hosts.end - hosts.start) {
            return { problem: `the ranges \`${host}\` and \`${ports}\` have different lengths` };
        }
    }
    return { range: { ...range, protocol } };
}
function parseRange(text) {
    const dash = text.indexOf('-');
    const first = dash === -1 ? text : text.slice(0, dash);
    const second = dash === -1 ? first : text.slice(dash + 1);
    const start = parseNumber(first);
    const end = first === second ? start : parseNumber(second);
    if (start === null || end === null || end < start)
        return null;
    return { start, end };
}
function parseNumber(text) {
    if (!/^[+-]?[0-9]+$/.test(text))
        return null;
    const port = Number(text);
    return port >= 0 && port <= HIGHEST ? port + 0 : null;
}
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
function isAddress(text) {
    const ip = /^\[([^[\]]*)\]$/.exec(text)?.[1] ?? text;
    return IPV4.test(ip) || (/^[0-9a-fA-F:.]+$/.test(ip) && ip.includes(':') && URL.canParse(`http://[${ip}]/`));
}
function listPorts(ranges) {
    const ports = new Set();
    for (const { start, end, protocol } of merged(ranges)) {
        for (let port = start; port <= end; port += 1)
            ports.add(`${port}/${protocol}`);
    }
    return [...ports].sort();
}
function merged(ranges) {
    const sorted = [...ranges].sort((a, b) => a.protocol === b.protocol ? a.start - b.start : a.protocol < b.protocol ? -1 : 1);
    const list = [];
    for (const range of sorted) {
        const last = list.at(-1);
        if (last && last.protocol === range.protocol && range.start <= last.end) {
            list[list.length - 1] = { ...last, end: Math.max(last.end, range.end) };
        }
        else {
            list.push(range);
        }
    }
    return list;
}

;// CONCATENATED MODULE: ./lib/src/model/config.js





function withPorts(before, range) {
    return { range, before, count: (before?.count ?? 0) + range.end - range.start + 1 };
}
const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
function emptyConfig() {
    return {
        environment: noVariables(),
        user: '',
        workdir: '',
        cmd: null,
        hasOwnCmd: false,
        entrypoint: null,
        shell: null,
        healthcheck: null,
        ports: null,
        volumes: PersistentMap.empty(new Names()),
        labels: PersistentMap.empty(new Names()),
        stopSignal: '',
        onBuild: [],
        imageOs: 'linux',
        imageKnown: true,
    };
}
function configOf(image, empty) {
    return {
        environment: (image.Env ?? []).reduce((environment, entry) => withEnv(environment, ...cutEntry(entry)), empty.environment),
        user: image.User ?? '',
        workdir: image.WorkingDir ?? '',
        cmd: image.Cmd ?? null,
        hasOwnCmd: false,
        entrypoint: image.Entrypoint ?? null,
        shell: image.Shell ?? null,
        healthcheck: image.Healthcheck ?? null,
        ports: (image.ExposedPorts ?? []).reduce(exposed, null),
        volumes: (image.Volumes ?? []).reduce((volumes, path) => volumes.with(path, true), empty.volumes),
        labels: Object.entries(image.Labels ?? {}).reduce((labels, [name, value]) => labels.with(name, value), empty.labels),
        stopSignal: image.StopSignal ?? '',
        onBuild: image.OnBuild ?? [],
        imageOs: image.os ?? 'linux',
        imageKnown: true,
    };
}
function exposed(before, port) {
    const [number = '', protocol = 'tcp'] = port.split('/');
    return withPorts(before, { start: Number(number), end: Number(number), protocol });
}
function cutEntry(entry) {
    const equals = entry.indexOf('=');
    return equals === -1 ? [entry, ''] : [entry.slice(0, equals), entry.slice(equals + 1)];
}
const WINDOWS_SHELL = ['cmd', '/S', '/C'];
const LINUX_SHELL = ['/bin/sh', '-c'];
function shellOf(config) {
    if (config.shell && config.shell.length > 0)
        return config.shell;
    return config.imageOs === 'windows' ? WINDOWS_SHELL : LINUX_SHELL;
}
class StateView {
    user;
    workdir;
    shell;
    environment;
    moment;
    constructor(config, environment) {
        this.user = config.user;
        this.workdir = config.workdir || '/';
        this.shell = shellOf(config);
        this.environment = environment;
        this.moment = environment.moment;
    }
    get variables() {
        return this.view((name) => this.environment.get(name, this.moment));
    }
    get env() {
        return this.view((name) => this.environment.env(name, this.moment));
    }
    view(find) {
        return new LazyMap(find, () => this.environment.names(this.moment));
    }
}
function stateOf(config, environment) {
    return new StateView(config, environment);
}
const published = (0,notes/* createNotes */.a)();
function publish(config) {
    const known = published.get(config);
    if (known)
        return known;
    const answer = imageConfig(config);
    published.set(config, answer);
    return answer;
}
function imageConfig(config) {
    return {
        User: config.user,
        WorkingDir: config.workdir,
        Env: envsOf(config.environment).map(([name, value]) => `${name}=${value}`),
        Cmd: filled(config.cmd),
        Entrypoint: filled(config.entrypoint),
        Shell: filled(config.shell),
        Healthcheck: config.healthcheck,
        ExposedPorts: config.ports === null ? [] : listPorts(rangesOf(config.ports)),
        Volumes: config.volumes.size === 0 ? [] : sortedEntries(config.volumes).map(([path]) => path),
        Labels: config.labels.size === 0 ? {} : Object.fromEntries(sortedEntries(config.labels)),
        StopSignal: config.stopSignal,
        OnBuild: config.onBuild,
    };
}
function rangesOf(ports) {
    const ranges = [];
    for (let chain = ports; chain; chain = chain.before)
        ranges.push(chain.range);
    return ranges;
}
function sortedEntries(map) {
    return [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
}
function filled(words) {
    return words && words.length > 0 ? words : null;
}
function sizeOf({ environment, volumes, labels, ports }) {
    return environment.count + volumes.size + labels.size + (ports?.count ?? 0);
}

;// CONCATENATED MODULE: ./lib/src/model/expand-frame.js
function isSpecial(code, stop) {
    return (code === 0x24 ||
        code === 0x22 ||
        code === 0x27 ||
        code === 0x5c ||
        code === 0x60 ||
        code === 0x3c ||
        code === stop.charCodeAt(0));
}
function unfinished(frame) {
    if (frame.quoted)
        return 'a " has no partner';
    return frame.stop === '/' ? 'a ${NAME/pattern has no second /' : 'a ${ has no }';
}

;// CONCATENATED MODULE: ./lib/src/model/expanded-words.js
const SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
class ExpandedWords {
    done = [];
    current = '';
    inWord = false;
    add(text) {
        for (const character of text) {
            if (!SPACE.test(character))
                this.addRaw(character);
            else if (this.inWord)
                this.cut();
        }
    }
    addRaw(text) {
        this.current += text;
        this.inWord = true;
    }
    drop() {
        this.current = '';
    }
    list() {
        if (this.current !== '')
            this.done.push(this.current);
        this.current = '';
        return this.done;
    }
    cut() {
        if (this.current === '')
            return;
        this.done.push(this.current);
        this.current = '';
        this.inWord = false;
    }
}

;// CONCATENATED MODULE: ./lib/src/model/pattern.js
class InvalidPattern extends Error {
}
const STARTS_WITH_MARK = /^\uFEFF/;
function readPattern(text) {
    const pieces = [];
    let piece = [];
    let literal = '';
    const close = () => {
        if (literal !== '')
            piece.push(literal);
        literal = '';
    };
    const pattern = text.replace(STARTS_WITH_MARK, '');
    for (let at = 0; at < pattern.length; at += 1) {
        const character = pattern.charAt(at);
        if (character === '*') {
            close();
            pieces.push(piece);
            piece = [];
        }
        else if (character === '?') {
            close();
            piece.push(null);
        }
        else if (character === '\\') {
            literal += escaped(pattern, at);
            at += 1;
        }
        else {
            literal += character;
        }
    }
    close();
    pieces.push(piece);
    return { pieces };
}
function escaped(pattern, at) {
    const next = pattern.charAt(at + 1);
    if (next !== '' && '}/*?\\'.includes(next))
        return next;
    throw new InvalidPattern(next === '' ? 'a backslash stands at its end' : `\\${next} is no escape`);
}
function trimStart(value, pattern, longest) {
    const end = matchFrom(value, 0, pattern, longest);
    return end === -1 ? value : value.slice(end);
}
function trimEnd(value, pattern, longest) {
    return reversed(trimStart(reversed(value), readPattern(reversedPattern(pattern)), longest));
}
function reversed(text) {
    return Array.from(text).reverse().join('');
}
function reversedPattern(pattern) {
    const units = Array.from(pattern);
    const parts = [];
    for (let at = 0; at < units.length; at += 1) {
        const unit = units[at] ?? '';
        if (unit === '\\' && at + 1 < units.length) {
            at += 1;
            parts.push(unit + (units[at] ?? ''));
        }
        else {
            parts.push(unit);
        }
    }
    return parts.reverse().join('');
}
function replaceIn(value, pattern, replacement, all) {
    if (!all) {
        const match = findFrom(value, 0, pattern);
        return match ? value.slice(0, match.start) + replacement + value.slice(match.end) : value;
    }
    return replaceAll(value, pattern, replacement);
}
function replaceAll(value, pattern, replacement) {
    const parts = [];
    let copied = 0;
    let from = 0;
    while (from <= value.length) {
        const match = findFrom(value, from, pattern);
        if (!match)
            break;
        parts.push(value.slice(copied, match.start));
        if (match.end > copied || match.start === 0) {
            parts.push(template(replacement, value.slice(match.start, match.end)));
        }
        copied = match.end;
        from = Math.max(from + Math.max(widthAt(value, from), 1), match.end);
    }
    parts.push(value.slice(copied));
    return parts.join('');
}
const REFERENCE = /\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu;
function template(replacement, match) {
    if (!replacement.includes('$'))
        return replacement;
    return replacement.replace(REFERENCE, (whole, braced, bare) => {
        if (whole === '$$')
            return '$';
        return (braced ?? bare) === '0' ? match : '';
    });
}
function findFrom(value, from, pattern) {
    const first = pattern.pieces[0] ?? [];
    let start = first.length === 0 ? from : findPiece(value, from, first);
    while (start !== -1) {
        const end = matchFrom(value, start, pattern, true);
        if (end !== -1)
            return { start, end };
        const newline = value.indexOf('\n', start);
        if (newline === -1)
            return null;
        start = first.length === 0 ? newline + 1 : findPiece(value, newline + 1, first);
    }
    return null;
}
function matchFrom(value, start, pattern, longest) {
    const { pieces } = pattern;
    let at = matchPiece(value, start, pieces[0] ?? []);
    if (at === -1 || pieces.length === 1)
        return at;
    const newline = value.indexOf('\n', at);
    const line = newline === -1 ? value : value.slice(0, newline);
    const last = pieces.length - 1;
    for (let index = 1; index <= last; index += 1) {
        const piece = pieces[index] ?? [];
        const found = index === last && longest ? findLastPiece(line, at, piece) : findPiece(line, at, piece);
        if (found === -1)
            return -1;
        at = matchPiece(line, found, piece);
    }
    return at;
}
function matchPiece(value, at, piece) {
    let end = at;
    for (const part of piece) {
        if (part === null) {
            const width = widthAt(value, end);
            if (width === 0 || value.charAt(end) === '\n')
                return -1;
            end += width;
        }
        else {
            if (!value.startsWith(part, end))
                return -1;
            end += part.length;
        }
    }
    return end;
}
function findPiece(value, from, piece) {
    const [only] = piece;
    if (piece.length === 0)
        return from;
    if (piece.length === 1 && typeof only === 'string')
        return value.indexOf(only, from);
    for (let at = from; at < value.length; at += widthAt(value, at)) {
        if (matchPiece(value, at, piece) !== -1)
            return at;
    }
    return -1;
}
function findLastPiece(value, from, piece) {
    const [only] = piece;
    if (piece.length === 0)
        return value.length;
    if (piece.length === 1 && typeof only === 'string') {
        const at = value.lastIndexOf(only);
        return at < from ? -1 : at;
    }
    for (let at = value.length - 1; at >= from; at -= 1) {
        if (!isTrailing(value, at) && matchPiece(value, at, piece) !== -1)
            return at;
    }
    return -1;
}
function widthAt(value, at) {
    const point = value.codePointAt(at);
    if (point === undefined)
        return 0;
    return point > 0xffff ? 2 : 1;
}
function isTrailing(value, at) {
    return at > 0 && (value.codePointAt(at - 1) ?? 0) > 0xffff;
}

;// CONCATENATED MODULE: ./lib/src/model/substitution.js

class CannotExpand extends Error {
}
function createBudget() {
    return { growth: 1 << 24, work: 1 << 28 };
}
function payGrowth(budget, characters) {
    if (!budget)
        return;
    budget.growth -= characters;
    if (budget.growth < 0)
        throw new CannotExpand('the values of this file grow beyond 16 MiB');
}
function modified(form, text, value, budget) {
    const { modifier, emptyIsUnset } = form;
    if (modifier === '#' || modifier === '%')
        return trimmed(modifier, text, value ?? '', budget);
    const missing = value === undefined || (emptyIsUnset && value === '');
    if (modifier === '?' && missing)
        throw new CannotExpand(missingValue(form, text, value));
    if (modifier === '+')
        return missing ? '' : text;
    return missing ? text : value;
}
function missingValue({ name, emptyIsUnset }, text, value) {
    const what = value === undefined ? 'has no value' : 'is empty';
    const written = `\${${name}${emptyIsUnset ? ':' : ''}?…}`;
    return `${name} ${what}, and ${written} asks for one${text === '' ? '' : `: ${text}`}`;
}
function trimmed(modifier, text, value, budget) {
    const longest = text.startsWith(modifier);
    const pattern = longest ? text.slice(1) : text;
    payWork(budget, value, pattern);
    return modifier === '#' ? trimStart(value, readPattern(pattern), longest) : trimEnd(value, pattern, longest);
}
function replaced({ pattern, text, all }, value, budget) {
    payWork(budget, value, pattern);
    if (budget && all && (value.length + 1) * text.length > budget.growth)
        payGrowth(budget, Number.POSITIVE_INFINITY);
    return replaceIn(value, readPattern(pattern), text, all);
}
function payWork(budget, value, pattern) {
    if (!budget)
        return;
    budget.work -= (value.length + 1) * (pattern.length + 1);
    if (budget.work < 0)
        throw new CannotExpand('the patterns of this file cost too much to match');
}

;// CONCATENATED MODULE: ./lib/src/model/expand.js




function expandWord(word, values, options) {
    if (!SPECIAL.test(word))
        return plain(word);
    return new Expander(word, values, options, null).run();
}
function expandWords(word, values, options) {
    return new Expander(word, values, options, new ExpandedWords()).run();
}
const SPECIAL = /[$'"\\`\uFEFF]/;
const NONE = [];
function plain(text) {
    return { text, words: NONE, matched: NONE, unmatched: NONE, problem: null };
}
const NAME = /\p{Nd}+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*/uy;
const HEREDOC_MARK = /<(?:<[\t\r ]*)?/y;
class Expander {
    at;
    frames = [];
    matched = new Set();
    unmatched = new Set();
    top = {
        stop: '',
        quoted: false,
        rawEscapes: false,
        preserve: false,
        out: '',
        done: () => { },
    };
    word;
    values;
    options;
    words;
    constructor(word, values, options, words) {
        this.word = word;
        this.values = values;
        this.options = options;
        this.words = words;
        this.at = word.startsWith('\uFEFF') ? 1 : 0;
    }
    run() {
        let text = '';
        let problem = null;
        try {
            text = this.read();
        }
        catch (error) {
            if (!(error instanceof CannotExpand || error instanceof InvalidPattern))
                throw error;
            problem = error.message;
        }
        return {
            text,
            words: problem === null ? (this.words?.list() ?? NONE) : NONE,
            matched: this.matched.size === 0 ? NONE : [...this.matched],
            unmatched: this.unmatched.size === 0 ? NONE : [...this.unmatched],
            problem,
        };
    }
    read() {
        while (this.at < this.word.length) {
            const character = this.word.charAt(this.at);
            if (character === this.top.stop)
                this.close();
            else if (character === '$')
                this.dollar();
            else if (character === this.options.escape)
                this.escapeCharacter();
            else if (this.opensQuote(character))
                this.quote(character);
            else if (character === '<' && !this.top.quoted)
                this.heredocMark();
            else
                this.literal();
        }
        if (this.frames.length > 0)
            throw new CannotExpand(unfinished(this.top));
        return this.top.out;
    }
    opensQuote(character) {
        return !this.top.quoted && !this.options.skipQuotes && (character === '"' || character === "'");
    }
    open(frame) {
        this.frames.push(this.top);
        this.top = { ...frame, out: '' };
    }
    close() {
        const { out, done } = this.top;
        this.at += 1;
        this.top = this.frames.pop() ?? this.top;
        done(out);
    }
    emit(text, split) {
        payGrowth(this.options.budget, text.length);
        this.top.out += text;
        if (this.frames.length > 0)
            return;
        if (split)
            this.words?.add(text);
        else
            this.words?.addRaw(text);
    }
    keep(text, split) {
        this.top.out += text;
        if (this.words === null || this.frames.length > 0)
            return;
        if (split)
            this.words.add(text);
        else
            this.words.addRaw(text);
    }
    literal() {
        const { word } = this;
        let end = this.at + 1;
        while (end < word.length && !isSpecial(word.charCodeAt(end), this.top.stop))
            end += 1;
        const text = word.slice(this.at, end);
        this.at = end;
        this.keep(text, true);
    }
    heredocMark() {
        HEREDOC_MARK.lastIndex = this.at;
        const mark = HEREDOC_MARK.exec(this.word)?.[0] ?? '';
        this.at += mark.length;
        this.keep(mark, false);
    }
    escapeCharacter() {
        if (this.top.quoted)
            this.escapedInQuotes();
        else
            this.escaped();
    }
    escaped() {
        this.at += 1;
        if (this.top.rawEscapes)
            this.keep(this.options.escape, false);
        const next = this.character();
        this.at += next.length;
        this.keep(next, false);
    }
    escapedInQuotes() {
        const mark = this.options.escape;
        const { rawEscapes } = this.top;
        this.at += 1;
        const next = this.word.charAt(this.at);
        if (next === '')
            return;
        if (next === '"' || next === '$' || next === mark) {
            this.keep(rawEscapes ? mark + next : next, false);
            this.at += 1;
        }
        else {
            this.keep(rawEscapes ? mark + mark : mark, false);
        }
    }
    quote(character) {
        const { rawEscapes, preserve } = this.top;
        this.at += 1;
        if (character === '"') {
            this.open({ stop: '"', quoted: true, rawEscapes, preserve, done: (text) => this.keep(text, false) });
            return;
        }
        const end = this.word.indexOf("'", this.at);
        if (end === -1)
            throw new CannotExpand("a ' has no partner");
        const text = this.word.slice(this.at, end);
        const mark = this.options.escape;
        this.keep(preserve ? text.replaceAll(mark, mark + mark) : text, false);
        this.at = end + 1;
    }
    character() {
        const point = this.word.codePointAt(this.at);
        return point === undefined ? '' : String.fromCodePoint(point);
    }
    name() {
        NAME.lastIndex = this.at;
        const name = NAME.exec(this.word)?.[0] ?? '';
        this.at += name.length;
        return name;
    }
    value(name) {
        const value = this.values.get(name);
        if (value === undefined)
            this.unmatched.add(name);
        else
            this.matched.add(name);
        return value;
    }
    dollar() {
        this.at += 1;
        if (this.word.charAt(this.at) !== '{') {
            const name = this.name();
            if (name === '')
                this.keep('$', true);
            else
                this.emit(this.value(name) ?? '', true);
            return;
        }
        this.at += 1;
        const first = this.word.charAt(this.at);
        if (first === '')
            throw new CannotExpand('a ${ has no }');
        if ('{}:'.includes(first))
            throw new CannotExpand(`\${${first} names no variable`);
        this.substitution(this.name());
    }
    substitution(name) {
        const modifier = this.character();
        this.at += modifier.length;
        if (modifier === '}')
            this.emit(this.value(name) ?? '', true);
        else if (modifier === '/')
            this.replacement(name);
        else
            this.modifier(name, modifier);
    }
    modifier(name, first) {
        let modifier = first;
        const emptyIsUnset = modifier === ':';
        if (emptyIsUnset) {
            modifier = this.character();
            this.at += modifier.length;
        }
        const trims = modifier === '#' || modifier === '%';
        if ((emptyIsUnset && trims) || !'+-?#%'.includes(modifier) || modifier === '') {
            throw new CannotExpand(modifier === ''
                ? 'a ${ has no }'
                : `\${${name}${emptyIsUnset ? ':' : ''}${modifier}…} is no form that BuildKit knows`);
        }
        this.openText('}', trims, trims, (text) => {
            const form = { name, modifier, emptyIsUnset };
            this.emit(modified(form, text, this.value(name), this.options.budget), true);
        });
    }
    openText(stop, rawEscapes, preserve, done) {
        this.words?.drop();
        this.open({ stop, quoted: false, rawEscapes, preserve, done });
    }
    replacement(name) {
        const all = this.word.charAt(this.at) === '/';
        if (all)
            this.at += 1;
        this.openText('/', true, true, (pattern) => {
            this.openText('}', true, false, (text) => {
                this.emit(replaced({ pattern, text, all }, this.value(name) ?? '', this.options.budget), true);
            });
        });
    }
}

// EXTERNAL MODULE: ./lib/src/syntax/csv.js
var csv = __webpack_require__(8740);
;// CONCATENATED MODULE: ./lib/src/model/mount.js


const TYPES = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const SHARINGS = ['shared', 'private', 'locked'];
const KEYS = [
    'type', 'from', 'source', 'target', 'readonly', 'id', 'sharing', 'required', 'size', 'mode', 'uid', 'gid', 'src', 'dst',
    'destination', 'ro', 'rw', 'readwrite', 'env',
];
const TRUE = ['1', 't', 'T', 'TRUE', 'true', 'True'];
const FALSE = ['0', 'f', 'F', 'FALSE', 'false', 'False'];
class BadMount extends Error {
    suggestion;
    constructor(message, suggestion = null) {
        super(message);
        this.suggestion = suggestion;
    }
}
function mountSource(flag) {
    let from = null;
    for (const field of (0,csv/* csvFields */.q)(flag.value ?? '') ?? []) {
        const { key, value } = cut(field);
        if (key === 'from' && value !== null)
            from = value;
    }
    return from === '' ? null : from;
}
function readMount(flag, expand) {
    try {
        return { mount: read(flag, expand) };
    }
    catch (error) {
        if (!(error instanceof BadMount))
            throw error;
        return { problem: error.message, suggestion: error.suggestion };
    }
}
function read(flag, expand) {
    const fields = (0,csv/* csvFields */.q)(flag.value ?? '');
    if (!fields)
        throw new BadMount('its options are no comma-separated list');
    const draft = {
        type: 'bind', from: null, source: '', target: '', id: '', readOnly: null, sharing: '', required: false, size: null,
        env: null, mode: null, uid: null, gid: null,
    };
    for (const field of fields) {
        const { key, value } = cut(field);
        if (value === null)
            setBare(draft, key);
        else
            setValue(draft, key, expanded(value, expand));
    }
    check(draft);
    const { type, readOnly } = draft;
    return { ...draft, flag, readOnly: readOnly ?? (type !== 'cache' && type !== 'tmpfs') };
}
function cut(field) {
    const equals = field.indexOf('=');
    if (equals === -1)
        return { key: field.toLowerCase(), value: null };
    return { key: field.slice(0, equals).toLowerCase(), value: field.slice(equals + 1) };
}
function expanded(value, expand) {
    const { text, problem } = expand(value);
    if (problem !== null)
        throw new BadMount(`\`${value}\` cannot be expanded: ${problem}`);
    return text;
}
function setBare(draft, key) {
    if (key === 'readonly' || key === 'ro')
        draft.readOnly = true;
    else if (key === 'readwrite' || key === 'rw')
        draft.readOnly = false;
    else if (key === 'required')
        setRequired(draft, true);
    else
        throw new BadMount(`\`${key}\` needs a value, as in \`${key}=…\``, (0,wording.nearest)(key, KEYS));
}
function setRequired(draft, value) {
    if (draft.type !== 'secret' && draft.type !== 'ssh') {
        throw new BadMount(`\`required\` is for mounts of type secret and ssh, named before it; this is a ${draft.type} mount`);
    }
    draft.required = value;
}
function setValue(draft, key, value) {
    const setter = SETTERS.get(key);
    if (!setter)
        throw new BadMount(`\`${key}\` is no option of a mount`, (0,wording.nearest)(key, KEYS));
    setter(draft, value, key);
}
const setSource = (draft, value) => {
    draft.source = value;
};
const setTarget = (draft, value) => {
    draft.target = value;
};
const setReadOnly = (draft, value, key) => {
    draft.readOnly = bool(value, key);
};
const setReadWrite = (draft, value, key) => {
    draft.readOnly = !bool(value, key);
};
const SETTERS = new Map([
    ['type', setType],
    ['from', (draft, value) => { draft.from = value === '' ? null : value; }],
    ['source', setSource],
    ['src', setSource],
    ['target', setTarget],
    ['dst', setTarget],
    ['destination', setTarget],
    ['readonly', setReadOnly],
    ['ro', setReadOnly],
    ['readwrite', setReadWrite],
    ['rw', setReadWrite],
    ['required', (draft, value, key) => setRequired(draft, bool(value, key))],
    ['size', setSize],
    ['id', (draft, value) => { draft.id = value; }],
    ['sharing', setSharing],
    ['mode', (draft, value, key) => { draft.mode = integer(value, key, 8); }],
    ['uid', (draft, value, key) => { draft.uid = integer(value, key, 10); }],
    ['gid', (draft, value, key) => { draft.gid = integer(value, key, 10); }],
    ['env', (draft, value) => { draft.env = value; }],
]);
function setType(draft, value) {
    const type = TYPES.find((known) => known === value.toLowerCase());
    if (!type)
        throw new BadMount(`\`${value}\` is no type of mount: ${TYPES.join(', ')}`, (0,wording.nearest)(value, TYPES));
    draft.type = type;
}
function setSize(draft, value) {
    if (draft.type !== 'tmpfs')
        throw new BadMount(`\`size\` is for tmpfs mounts, and this is a ${draft.type} mount`);
    if (!isSize(value))
        throw new BadMount(`\`${value}\` is no size, as in 64m`);
    draft.size = value;
}
function setSharing(draft, value) {
    const sharing = value.toLowerCase();
    if (!SHARINGS.includes(sharing)) {
        throw new BadMount(`\`${value}\` is no sharing: ${SHARINGS.join(', ')}`, (0,wording.nearest)(value, SHARINGS));
    }
    draft.sharing = sharing;
}
function bool(value, key) {
    if (TRUE.includes(value))
        return true;
    if (FALSE.includes(value))
        return false;
    throw new BadMount(`\`${key}=${value}\` is neither true nor false`);
}
const LARGEST_UINT32 = 0xffff_ffff;
function integer(value, key, radix) {
    const number = (radix === 8 ? /^[0-7]+$/ : /^[0-9]+$/).test(value)
        ? Number.parseInt(value, radix)
        : Number.NaN;
    if (number <= LARGEST_UINT32)
        return number;
    throw new BadMount(`\`${key}=${value}\` is no ${radix === 8 ? 'octal ' : ''}number`);
}
const NUMBER = /^\+?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const UNIT = /^(?:b|[kmgtp](?:b|ib)?)?$/i;
function isSize(text) {
    const at = Math.max(...Array.from('0123456789. ', (character) => text.lastIndexOf(character)));
    const number = text.charAt(at) === ' ' ? text.slice(0, at) : text.slice(0, at + 1);
    return at !== -1 && NUMBER.test(number) && UNIT.test(text.slice(at + 1));
}
function check(draft) {
    const { type } = draft;
    for (const key of ['mode', 'uid', 'gid']) {
        if (draft[key] !== null && (type === 'bind' || type === 'tmpfs')) {
            throw new BadMount(`\`${key}\` is not for ${type} mounts`);
        }
    }
    if (type === 'secret')
        checkSecret(draft);
    if (draft.sharing !== '' && type !== 'cache')
        throw new BadMount(`\`sharing\` is for cache mounts, and this is a ${type} mount`);
    if (type === 'ssh' && draft.source !== '')
        throw new BadMount('an ssh mount has no `source`');
}
function checkSecret({ from, sharing, source, target, id }) {
    if (from !== null)
        throw new BadMount('a secret is not taken from a stage: drop `from`');
    if (sharing !== '')
        throw new BadMount('a secret has no `sharing`');
    if (source === '' && target === '' && id === '')
        throw new BadMount('a secret needs an `id`, a `source` or a `target`');
    if (source !== '' && id !== '')
        throw new BadMount('a secret has a `source` or an `id`, not both');
}

;// CONCATENATED MODULE: ./lib/src/model/reference.js
const SHA256_ALONE = /^[a-f0-9]{64}$/;
const PORT = /:[0-9]+$/;
const HOST_PART = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/;
const IPV6_HOST = /^\[[a-fA-F0-9:]+\]$/;
const PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const LONGEST_PATH = 255;
const DIGEST_LENGTHS = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
]);
function referenceProblem(reference) {
    if (SHA256_ALONE.test(reference))
        return 'it is a bare digest';
    const { domain, rest } = splitDomain(reference);
    const remote = rest.split(':', 1)[0] ?? '';
    if (remote.toLowerCase() !== remote)
        return 'the name of a repository is written in lower case';
    const { name, tag, digest } = splitReference(`${domain}/${rest}`);
    if (!isName(name))
        return 'the name has parts that no image has';
    if (pathLength(name) > LONGEST_PATH)
        return `the name is longer than ${LONGEST_PATH} characters`;
    if (tag === '')
        return 'there is no tag behind the colon';
    if (tag !== null && !TAG.test(tag))
        return `\`${tag}\` is no tag`;
    if (digest !== null && !isDigest(digest))
        return `\`${digest}\` is no digest`;
    return null;
}
function isDigest(text) {
    const colon = text.indexOf(':');
    const length = DIGEST_LENGTHS.get(text.slice(0, Math.max(colon, 0)));
    const digits = text.slice(colon + 1);
    return length === digits.length && /^[a-f0-9]+$/.test(digits);
}
function splitDomain(reference) {
    const slash = reference.indexOf('/');
    const first = reference.slice(0, Math.max(slash, 0));
    if (slash === -1)
        return { domain: 'docker.io', rest: `library/${reference}` };
    const isDomain = first === 'localhost' || /[.:]/.test(first) || first.toLowerCase() !== first;
    if (!isDomain)
        return { domain: 'docker.io', rest: reference };
    const rest = reference.slice(slash + 1);
    if (first !== 'index.docker.io' && first !== 'docker.io')
        return { domain: first, rest };
    return { domain: 'docker.io', rest: rest.includes('/') ? rest : `library/${rest}` };
}
function splitReference(text) {
    const at = text.indexOf('@');
    const digest = at === -1 ? null : text.slice(at + 1);
    const named = at === -1 ? text : text.slice(0, at);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    if (colon === -1)
        return { name: named, tag: null, digest };
    return { name: named.slice(0, colon), tag: named.slice(colon + 1), digest };
}
function isName(name) {
    const parts = name.split('/');
    if (!parts.slice(1).every((part) => PATH_PART.test(part)))
        return false;
    const [first = ''] = parts;
    return PATH_PART.test(first) || (parts.length > 1 && isHost(first));
}
function isHost(text) {
    const host = text.replace(PORT, '');
    return IPV6_HOST.test(host) || host.split('.').every((part) => HOST_PART.test(part));
}
function pathLength(name) {
    const slash = name.indexOf('/');
    return isHost(name.slice(0, Math.max(slash, 0))) ? name.length - slash - 1 : name.length;
}

// EXTERNAL MODULE: ./lib/src/syntax/source.js
var syntax_source = __webpack_require__(4263);
;// CONCATENATED MODULE: ./lib/src/model/platform.js
const LINUX = { os: 'linux', architecture: 'amd64', variant: '', osVersion: '' };
const SYSTEM = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/;
const PART = /^[A-Za-z0-9_.-]+$/;
const SYSTEMS = new Set('aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(' '));
const ARCHITECTURES = new Set(('386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc ' +
    'riscv riscv64 s390 s390x sparc sparc64 wasm').split(' '));
function parsePlatform(text) {
    const [first = '', second, third, more] = text.split('/');
    const system = SYSTEM.exec(first);
    if (!system || more !== undefined)
        return null;
    const os = normalSystem(system[1] ?? '');
    const osVersion = decodeOption(system[2] ?? '');
    if (osVersion === null || decodeOption(system[3] ?? '') === null)
        return null;
    if (second === undefined)
        return singleWord(first, os, osVersion);
    if (!PART.test(second) || !PART.test(third ?? 'none'))
        return null;
    return { os, osVersion, ...shorter(normalArchitecture(second, third ?? '')) };
}
function singleWord(text, os, osVersion) {
    if (SYSTEMS.has(os))
        return { ...LINUX, os, osVersion };
    const normal = shorter(normalArchitecture(text, ''));
    return ARCHITECTURES.has(normal.architecture) ? { os: 'linux', osVersion, ...normal } : null;
}
function formatPlatform({ os, architecture, variant }) {
    return [os, architecture, variant].filter((part) => part !== '').join('/');
}
function normalSystem(os) {
    const lower = os.toLowerCase();
    return lower === 'macos' ? 'darwin' : lower;
}
const ALIASES = new Map([
    ['i386', { architecture: '386', variant: '' }],
    ['armhf', { architecture: 'arm', variant: 'v7' }],
    ['armel', { architecture: 'arm', variant: 'v6' }],
]);
function normalArchitecture(written, writtenVariant) {
    const architecture = written.toLowerCase();
    const variant = writtenVariant.toLowerCase();
    const alias = ALIASES.get(architecture);
    if (alias)
        return alias;
    if (['x86_64', 'x86-64', 'amd64'].includes(architecture)) {
        return { architecture: 'amd64', variant: variant === 'v1' ? '' : variant };
    }
    if (architecture === 'aarch64' || architecture === 'arm64') {
        if (['8', 'v8', 'v8.0'].includes(variant))
            return { architecture: 'arm64', variant: '' };
        return { architecture: 'arm64', variant: ['9', '9.0', 'v9.0'].includes(variant) ? 'v9' : variant };
    }
    if (architecture === 'arm')
        return { architecture, variant: armVariant(variant) };
    return { architecture, variant };
}
function armVariant(variant) {
    if (variant === '' || variant === '7')
        return 'v7';
    return ['5', '6', '8'].includes(variant) ? `v${variant}` : variant;
}
function shorter(machine) {
    return machine.architecture === 'arm' && machine.variant === 'v7' ? { ...machine, variant: '' } : machine;
}
function decodeOption(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/model/copy.js

const SYMBOLIC_MODE = /^[augo]*(?:[-+=][rstwXxugo]*)+(?:,[augo]*(?:[-+=][rstwXxugo]*)+)*$/;
function transferProblem(transfer) {
    return (chownProblem(transfer) ?? chmodProblem(transfer) ?? checksumProblem(transfer) ?? sourceProblems(transfer));
}
function chownProblem({ keyword, link, chown }) {
    if (!link || chown === '' || chown.split(/:(.*)/s, 2).every(isId))
        return null;
    return `\`--chown=${chown}\` names a user or group, which cannot be looked up with \`--link\`: write numbers, or drop \`--link\` from this ${keyword}.`;
}
function isId(text) {
    return text === '' || text === 'root' || (/^[+-]?[0-9]+$/.test(text) && Math.abs(Number(text)) < 2 ** 31);
}
function chmodProblem({ chmod }) {
    if (chmod === '')
        return null;
    const octal = /^[0-7]+$/.test(chmod);
    if (octal ? Number.parseInt(chmod, 8) <= 0o7777 : SYMBOLIC_MODE.test(chmod))
        return null;
    return `\`--chmod=${chmod}\` is no mode: write up to four octal digits, as in 755, or letters, as in u=rwX,go=rX.`;
}
function checksumProblem({ keyword, checksum, sources }) {
    if (checksum === '')
        return null;
    const [source = ''] = sources;
    if (keyword === 'COPY')
        return '`--checksum` is for ADD: a COPY has no download to check.';
    if (sources.length !== 1)
        return `\`--checksum\` holds for one source, and this ADD has ${sources.length}: split it.`;
    if (isGit(source))
        return null;
    if (!isHttp(source))
        return `\`--checksum\` is for downloads, and \`${source}\` is none.`;
    return isDigest(checksum)
        ? null
        : `\`--checksum=${checksum}\` is no digest, as in sha256: and 64 hexadecimal digits.`;
}
function sourceProblems(transfer) {
    const remote = transfer.keyword === 'COPY' && transfer.sources.find((source) => isGit(source) || isHttp(source));
    if (remote)
        return `COPY cannot download \`${remote}\`: use ADD.`;
    let { keepGitDir, checksum } = transfer;
    for (const source of transfer.sources) {
        if (!isGit(source))
            continue;
        const query = readGitQuery(source);
        if ('problem' in query)
            return `\`${source}\` cannot be fetched: ${query.problem}.`;
        if (contradicts(keepGitDir, query.keepGitDir))
            return `\`${source}\` contradicts \`--keep-git-dir\`.`;
        if (contradicts(checksum || null, query.checksum || null)) {
            return `\`${source}\` asks for another commit than \`--checksum\`.`;
        }
        keepGitDir = query.keepGitDir ?? keepGitDir;
        checksum = query.checksum || checksum;
    }
    return null;
}
function contradicts(one, other) {
    return one !== null && other !== null && one !== other;
}
const SCHEME = /^([a-zA-Z0-9]+):\/\//;
const SCP = /^[a-zA-Z0-9-_]+@[a-zA-Z0-9-.]+:(.*)$/;
function isGit(source) {
    const scheme = SCHEME.exec(source)?.[1]?.toLowerCase();
    if (scheme === undefined)
        return SCP.test(source);
    if (scheme === 'git' || scheme === 'ssh')
        return true;
    return (scheme === 'http' || scheme === 'https') && withoutTail(source).endsWith('.git');
}
function isHttp(source) {
    return /^https?:\/\//.test(source) && !isGit(source);
}
function withoutTail(source) {
    return source.replace(/[?#].*$/s, '');
}
const FLAGS = ['keep-git-dir', 'submodules', 'fetch-by-commit'];
const NAMES = [...FLAGS, 'ref', 'tag', 'branch', 'subdir', 'checksum', 'commit', 'mtime'];
function readGitQuery(source) {
    const query = new URLSearchParams(/\?([^#]*)/.exec(source.replace(/#.*$/s, ''))?.[1] ?? '');
    for (const name of new Set(query.keys())) {
        const problem = optionProblem(name, query.getAll(name));
        if (problem !== null)
            return { problem };
    }
    const fragment = /#([^:]*)/.exec(source)?.[1] ?? '';
    const refs = new Set([
        fragment,
        query.get('ref') ?? '',
        prefixed(query.get('tag'), 'refs/tags/'),
        prefixed(query.get('branch'), 'refs/heads/'),
    ]);
    refs.delete('');
    if (refs.size > 1)
        return { problem: 'it names several revisions' };
    const keep = query.get('keep-git-dir');
    return {
        keepGitDir: keep === null ? null : isTrue(keep),
        checksum: query.get('checksum') ?? query.get('commit') ?? '',
    };
}
function prefixed(name, prefix) {
    if (name === null)
        return '';
    return name.startsWith(prefix) ? name : prefix + name;
}
function isTrue(text) {
    return text === '' || /^(?:1|t|true|TRUE|True|T)$/.test(text);
}
function optionProblem(name, values) {
    const [value = ''] = values;
    if (values.length > 1)
        return `\`${name}\` stands in it more than once`;
    if (!NAMES.includes(name))
        return `\`${name}\` is no option of a git source`;
    if (FLAGS.includes(name)) {
        return /^(?:|1|t|true|TRUE|True|T|0|f|false|FALSE|False|F)$/.test(value)
            ? null
            : `\`${name}=${value}\` is neither true nor false`;
    }
    if (value === '')
        return `\`${name}\` has no value`;
    if (name === 'mtime' && value !== 'checkout' && value !== 'commit')
        return '`mtime` is checkout or commit';
    return null;
}

;// CONCATENATED MODULE: ./lib/src/model/epoch.js


const INT64 = 2n ** 63n;
function readEpoch(text, dockerfile) {
    if (/^[+-]?[0-9]+$/.test(text)) {
        const seconds = BigInt(text.replace(/^\+/, ''));
        if (seconds >= -INT64 && seconds < INT64)
            return { value: seconds.toString() };
    }
    if (text === 'context')
        return { value: null };
    const stage = stageNamed(text, dockerfile.instructions);
    if (stage === null) {
        return {
            problem: `SOURCE_DATE_EPOCH is ${quoted(text)}: write seconds since 1970, \`context\` or the name of a stage.`,
        };
    }
    return isSource(stage)
        ? { value: null }
        : {
            problem: `SOURCE_DATE_EPOCH names stage ${quoted(text)}, which must be FROM scratch with one ADD of a download and nothing else.`,
        };
}
function stageNamed(name, instructions) {
    const wanted = name.toLowerCase();
    const isFrom = (instruction) => instruction.keyword === 'FROM';
    const start = instructions.findIndex((each) => each.keyword === 'FROM' && each.alias?.text.toLowerCase() === wanted);
    if (start === -1)
        return null;
    const length = instructions.slice(start + 1).findIndex(isFrom);
    return instructions.slice(start, length === -1 ? undefined : start + 1 + length);
}
function isSource([from, ...rest]) {
    const [add, second] = rest.filter(({ keyword }) => keyword !== 'ARG');
    if (from?.keyword !== 'FROM' || from.image?.text !== 'scratch' || add?.keyword !== 'ADD' || second)
        return false;
    const [source] = add.sources;
    const isAlone = add.sources.length === 1 && add.heredocs.length === 0;
    return (isAlone &&
        source !== undefined &&
        (isGit(source.text) || isHttp(source.text) || source.text.includes('$')));
}

;// CONCATENATED MODULE: ./lib/src/model/scope.js



const NOT_VARIABLES = new Set([
    'BUILDKIT_SBOM_SCAN_CONTEXT',
    'BUILDKIT_SBOM_SCAN_STAGE',
]);
function predefinedArgs(options, lastStage) {
    const platform = options.platform ?? LINUX;
    const values = new Map();
    for (const side of ['BUILD', 'TARGET']) {
        values.set(`${side}PLATFORM`, formatPlatform(platform));
        values.set(`${side}OS`, platform.os);
        values.set(`${side}OSVERSION`, platform.osVersion);
        values.set(`${side}ARCH`, platform.architecture);
        values.set(`${side}VARIANT`, platform.variant);
    }
    values.set('TARGETSTAGE', options.target ?? lastStage ?? 'default');
    for (const name of values.keys())
        values.set(name, options.args?.get(name) ?? values.get(name) ?? '');
    return values;
}
function readGlobalScope(dockerfile, lastStage, options, problems, budget) {
    const values = predefinedArgs(options, lastStage);
    const declared = [];
    const resolve = ({ name, value, span }) => {
        const given = options.args?.get(name.text);
        const resolved = given ?? (value && expandDefault(value.text)) ?? null;
        if (resolved !== null)
            values.set(name.text, resolved);
        declared.push({ name: name.text, value: resolved, span });
        function expandDefault(text) {
            const expansion = expandWord(text, values, { escape: dockerfile.escape, budget });
            if (expansion.problem !== null)
                problems.ofFile(span, notExpanded(text, expansion.problem));
            return expansion.text;
        }
    };
    for (const instruction of dockerfile.instructions) {
        if (instruction.keyword === 'FROM')
            break;
        if (instruction.keyword === 'ARG')
            instruction.pairs.forEach(resolve);
    }
    const epoch = values.get(EPOCH);
    if (epoch) {
        const answer = readEpoch(epoch, dockerfile);
        if ('problem' in answer)
            problems.ofFile(spanOf(declared) ?? { start: 0, end: 0 }, answer.problem);
        else if (answer.value === null)
            values.delete(EPOCH);
        else
            values.set(EPOCH, answer.value);
    }
    return { values, declared };
}
function notExpanded(text, problem) {
    return `\`${text}\` cannot be expanded: ${problem}.`;
}
const EPOCH = 'SOURCE_DATE_EPOCH';
function spanOf(declared) {
    return declared.findLast(({ name }) => name === EPOCH)?.span;
}

;// CONCATENATED MODULE: ./lib/src/model/stages.js







class StageDraft {
    index;
    name;
    from;
    base;
    platform;
    instructions;
    edges = [];
    states = [];
    madeDirectories = [];
    image;
    final;
    constructor(parts) {
        this.index = parts.index;
        this.name = parts.name;
        this.from = parts.from;
        this.base = parts.base;
        this.platform = parts.platform;
        this.instructions = parts.instructions;
        this.image = parts.image;
        this.final = parts.final;
    }
    get config() {
        return publish(this.final);
    }
    get configSize() {
        return sizeOf(this.final);
    }
}
class StageNames {
    byName = new Map();
    add(stage) {
        if (stage.name !== null)
            this.byName.set(stage.name, stage);
    }
    exactly(name) {
        return this.byName.get(name);
    }
    find(name) {
        return this.byName.get(name.toLowerCase());
    }
    names() {
        return [...this.byName.keys()];
    }
}
function readStages(context) {
    const stages = [];
    const names = new StageNames();
    for (const cut of cutStages(context.dockerfile)) {
        const stage = readStage(cut, stages.length, names, context);
        names.add(stage);
        stages.push(stage);
    }
    return { stages, names };
}
function cutStages(dockerfile) {
    const cuts = [];
    for (const instruction of dockerfile.instructions) {
        if (instruction.keyword === 'FROM')
            cuts.push({ from: instruction, instructions: [] });
        else
            cuts.at(-1)?.instructions.push(instruction);
    }
    return cuts;
}
function readStage({ from, instructions }, index, names, context) {
    const base = resolveBase(from, names, context);
    return new StageDraft({
        index,
        name: from.alias?.text.toLowerCase() ?? null,
        from,
        base,
        platform: readPlatformFlag(from, context),
        instructions,
        image: base.kind === 'image' ? context.knownBase(base.reference) : null,
        final: context.empty,
    });
}
function resolveBase(from, names, context) {
    const { image } = from;
    if (!image)
        return { kind: 'invalid', reference: '' };
    const { scope, problems, budget, dockerfile } = context;
    const expansion = expandWord(image.text, scope.values, { escape: dockerfile.escape, budget });
    const reference = expansion.text;
    if (expansion.problem !== null) {
        problems.ofFile(image.span, notExpanded(image.text, expansion.problem));
        return { kind: 'invalid', reference: '' };
    }
    if (reference === '') {
        problems.ofFile(image.span, blankBase(image.text, expansion.unmatched));
        return { kind: 'invalid', reference };
    }
    const stage = names.exactly(reference);
    if (stage)
        return { kind: 'stage', stage };
    if (reference === 'scratch')
        return { kind: 'scratch' };
    const problem = referenceProblem(reference);
    if (problem === null)
        return { kind: 'image', reference, known: context.knownBase(reference) !== null };
    problems.ofFile(image.span, badReference(reference, problem, names));
    return { kind: 'invalid', reference };
}
function blankBase(written, unset) {
    const [name] = unset;
    const remedy = name
        ? `declare \`ARG ${name}=…\` with a default above the first FROM`
        : 'give the variables in it a value';
    return `The base ${quoted(written)} is empty without build arguments: ${remedy}.`;
}
function badReference(reference, problem, names) {
    const stage = names.find(reference);
    const hint = stage ? ` The stage of that name is written ${quoted(stage.name ?? '')} in FROM.` : '';
    return `${quoted(reference)} is no image reference: ${problem}.${hint}`;
}
function readPlatformFlag(from, context) {
    const flag = from.flags.find(({ name }) => name === 'platform');
    if (!flag?.value)
        return null;
    const { scope, problems, budget, dockerfile } = context;
    const { text, problem } = expandWord(flag.value, scope.values, { escape: dockerfile.escape, budget });
    if (problem !== null)
        problems.ofFile(flag.span, notExpanded(flag.value, problem));
    else if (text === '')
        problems.ofFile(flag.span, `The platform ${quoted(flag.value)} is empty: give the variables in it a value.`);
    else if (!parsePlatform(text)) {
        problems.ofFile(flag.span, `${quoted(text)} is no platform: write system and architecture, as in linux/amd64.`);
    }
    return text;
}
const WINDOWS_IMAGE = /^mcr\.microsoft\.com\/(?:windows|dotnet\/framework)(?:[/:@]|$)|servercore|nanoserver/;
function imageSystem(reference, image) {
    return image?.os ?? (WINDOWS_IMAGE.test(reference) ? 'windows' : 'linux');
}
function askedPlatform(stage) {
    return stage.platform === null ? null : parsePlatform(stage.platform);
}
function lineOfStage(dockerfile, stage) {
    return `line ${(0,syntax_source/* rangeOf */.be)(dockerfile.source, stage.from.span).start.line}`;
}
function calledStage(stage) {
    return stage.name === null ? `stage ${stage.index}` : `stage ${quoted(stage.name)}`;
}

;// CONCATENATED MODULE: ./lib/src/model/edges.js





const NO_VARIABLES = new Map();
const LARGEST_INDEX = 2 ** 63;
class Sources {
    dockerfile;
    stages;
    names;
    images = [];
    constructor(dockerfile, stages, names) {
        this.dockerfile = dockerfile;
        this.stages = stages;
        this.names = names;
    }
    of(instruction, report) {
        if (instruction.keyword === 'COPY')
            return this.ofCopy(instruction, report);
        if (instruction.keyword === 'RUN')
            return this.ofRun(instruction, report);
        return [];
    }
    ofCopy(copy, report) {
        const flag = copy.flags.find(({ name }) => name === 'from');
        if (!flag?.value)
            return [];
        return [
            {
                via: 'COPY --from',
                source: this.copySource(flag, flag.value, report),
                instruction: copy,
                span: flag.span,
            },
        ];
    }
    copySource(flag, name, report) {
        const { text, problem } = expandWord(name, NO_VARIABLES, { escape: this.dockerfile.escape });
        if (problem !== null || text !== name) {
            report(flag.span, `\`--from\` takes no variables, quotes or escapes, and ${quoted(name)} has some: name a stage with \`FROM … AS\` and copy from that.`);
            return { kind: 'invalid', reference: name };
        }
        if (/^[+-]?[0-9]+$/.test(name) && Math.abs(Number(name)) < LARGEST_INDEX)
            return this.numbered(flag, Number(name), report);
        return this.named(flag, name, report);
    }
    numbered(flag, index, report) {
        const stage = this.stages[index];
        if (stage)
            return { kind: 'stage', stage };
        const reference = this.images[index - this.stages.length];
        if (reference !== undefined)
            return { kind: 'image', reference };
        const last = this.stages.length - 1;
        report(flag.span, `There is no stage ${index}: the stages of this file are numbered 0 to ${last}.`);
        return { kind: 'invalid', reference: String(index) };
    }
    named(flag, name, report) {
        const stage = this.names.find(name);
        if (stage)
            return { kind: 'stage', stage };
        this.images.push(name);
        const problem = name === 'scratch' ? null : referenceProblem(name);
        if (problem === null)
            return { kind: 'image', reference: name };
        report(flag.span, `${quoted(name)} is neither a stage of this file nor an image reference: ${problem}.`);
        return { kind: 'invalid', reference: name };
    }
    ofRun(run, report) {
        const mounts = run.flags.filter(({ name }) => name === 'mount');
        return mounts.flatMap((flag) => {
            const from = mountSource(flag) ?? 'scratch';
            const source = this.named(flag, from, report);
            if (source.kind === 'image' && mountSource(flag) === null)
                return [];
            return [{ via: 'RUN --mount', source, instruction: run, span: flag.span }];
        });
    }
}
const MOST_CIRCLES = 20;
function reportCycles(dockerfile, stages, problems) {
    const done = new Set();
    let left = MOST_CIRCLES;
    for (const stage of stages) {
        if (done.has(stage))
            continue;
        for (const { path, edge } of circlesFrom(stage, done)) {
            problems.ofFile(edge.span, circle(dockerfile, path));
            left -= 1;
            if (left === 0)
                return;
        }
    }
}
function* circlesFrom(start, done) {
    const path = [];
    const open = new Set();
    const enter = (stage) => {
        done.add(stage);
        open.add(stage);
        path.push({ stage, next: 0 });
    };
    enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
        const edge = top.stage.edges[top.next];
        top.next += 1;
        if (!edge) {
            open.delete(top.stage);
            path.pop();
        }
        else if (edge.source.kind === 'stage') {
            const { stage } = edge.source;
            if (open.has(stage))
                yield { path: [...open].slice([...open].indexOf(stage)), edge };
            else if (!done.has(stage))
                enter(stage);
        }
    }
}
const LONGEST_CIRCLE = 6;
function circle(dockerfile, path) {
    const members = path
        .slice(0, LONGEST_CIRCLE)
        .map((stage) => `${calledStage(stage)} (${lineOfStage(dockerfile, stage)})`);
    if (path.length === 1)
        return `The ${members[0]} copies from itself, and so can never be built: name another stage.`;
    if (path.length > LONGEST_CIRCLE)
        members.push('…');
    return `These stages wait for each other, and so none can be built: ${members.join(' takes from ')}, which takes from the first.`;
}

// EXTERNAL MODULE: ./lib/src/syntax/duration.js
var syntax_duration = __webpack_require__(7662);
;// CONCATENATED MODULE: ./lib/src/model/path.js
const LONGEST = 4_096;
function joinWorkdir(current, next, os) {
    if (current.length + next.length > LONGEST)
        return { problem: `it is longer than the ${LONGEST} characters of a path` };
    if (os !== 'windows')
        return { path: joinLinux(current, next) };
    const parent = withoutDrive(slashed(current) || '/');
    if ('problem' in parent)
        return parent;
    const base = parent.path.startsWith('/') ? parent.path : cleanPath(`/${parent.path}`);
    const wanted = withoutDrive(slashed(next) || base);
    if ('problem' in wanted)
        return wanted;
    const joined = wanted.path.startsWith('/') ? wanted.path : cleanPath(`${base}/${wanted.path}`);
    return { path: joined.replaceAll('/', '\\') };
}
function joinLinux(current, next) {
    const base = current.startsWith('/') ? current : cleanPath(`/${current}`);
    if (next === '')
        return base;
    return next.startsWith('/') ? next : cleanPath(`${base}/${next}`);
}
function slashed(path) {
    return path.replaceAll('\\', '/');
}
function withoutDrive(written) {
    const path = slashed(written);
    if (/^.:$/.test(path))
        return { problem: 'it names a drive and no directory' };
    if (path.startsWith('//'))
        return { problem: 'it is a UNC path, which BuildKit does not take' };
    const colon = path.indexOf(':');
    if (colon === -1)
        return { path: cleanPath(path) };
    if (path.slice(0, colon).toLowerCase() !== 'c')
        return { problem: 'it is not on the drive C:' };
    return { path: cleanPath(path.slice(colon + 1)) };
}
function cleanPath(path) {
    const rooted = path.startsWith('/');
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (!rooted)
            parts.push(part);
    }
    const clean = parts.join('/');
    if (rooted)
        return `/${clean}`;
    return clean === '' ? '.' : clean;
}

;// CONCATENATED MODULE: ./lib/src/model/checks.js





function checkRun(view, { flags, heredocs, command, span }) {
    if (command.form === 'exec') {
        if (heredocs.length > 0)
            view.report(span, 'RUN takes a JSON array or a heredoc, not both.');
        if (command.words.length === 0)
            view.report(span, 'RUN [] names no program: write one, or drop the line.');
    }
    for (const flag of flags)
        if (flag.name === 'mount')
            checkMount(view, flag);
}
function checkMount(view, flag) {
    const result = readMount(flag, (value) => view.expansion(value));
    if ('problem' in result) {
        const message = `${quoted(flag.value ?? '')} is no mount: ${result.problem}.`;
        view.report(flag.span, message, result.suggestion);
        return;
    }
    const problem = targetProblem(view, result.mount);
    if (problem !== null)
        view.report(flag.span, problem);
}
function targetProblem(view, mount) {
    const { type, target } = mount;
    if (type === 'secret')
        return view.os === 'windows' ? windowsSecretProblem(mount) : null;
    if (type === 'ssh')
        return null;
    const { imageKnown, workdir } = view.config;
    if (!imageKnown && workdir === '' && !target.startsWith('/'))
        return null;
    const current = workdir.replaceAll('\\', '/');
    const joined = joinWorkdir('/', target.startsWith('/') ? target : `${current}/${target}`.replace(/^\/+/, ''), 'linux');
    const isRoot = 'path' in joined && joined.path === '/';
    return isRoot ? 'A mount cannot cover the root directory: name a `target` below it.' : null;
}
function windowsSecretProblem({ target, env }) {
    if (target === '') {
        return env === null ? 'A secret needs a `target` on Windows, as in target=C:/secret.' : null;
    }
    const path = withoutDrive(target);
    if ('path' in path && path.path.startsWith('/'))
        return null;
    return `${quoted(target)} is no absolute path: on Windows a secret needs one, as in target=C:/secret.`;
}
function checkTransfer(view, instruction) {
    const { keyword, flags, heredocs, destination, span } = instruction;
    const find = (name) => flags.find((flag) => flag.name === name);
    const value = (name) => {
        const flag = find(name);
        return flag?.value ? view.expand(flag.value, flag.span) : '';
    };
    const sources = instruction.sources.map((word) => view.expand(word.text, word.span));
    const problem = transferProblem({
        keyword,
        sources,
        chown: value('chown'),
        chmod: value('chmod'),
        checksum: value('checksum'),
        link: isOn(find('link')) ?? false,
        keepGitDir: isOn(find('keep-git-dir')),
    });
    if (problem !== null)
        view.report(span, problem);
    for (const heredoc of heredocs)
        if (heredoc.expand)
            checkBody(view, heredoc);
    const target = destination ? view.expand(destination.text, destination.span) : '';
    if (view.os === 'windows')
        for (const path of [...sources, target])
            checkDrive(view, path, span);
}
function isOn(flag) {
    return flag ? flag.value === null || flag.value.toLowerCase() === 'true' : null;
}
function checkBody(view, { content, name, span }) {
    if (!content.includes('$'))
        return;
    const { problem } = view.expansion(content, { escape: '\\', skipQuotes: true });
    if (problem !== null)
        view.report(span, notExpanded(`<<${name}`, problem));
}
function checkDrive(view, path, span) {
    if (/^https?:\/\//.test(path))
        return;
    const result = withoutDrive(path);
    if ('problem' in result)
        view.report(span, `${quoted(path)} cannot be copied: ${result.problem}.`);
}

;// CONCATENATED MODULE: ./lib/src/model/signal.js
const signal_NAMES = new Set(('ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP ' +
    'TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX').split(' '));
const REALTIME = /^(?:RTMIN\+(?:[1-9]|1[0-5])|RTMAX-(?:[1-9]|1[0-4]))$/;
function isSignal(text) {
    if (/^[+-]?[0-9]+$/.test(text))
        return Number(text) !== 0;
    const name = text.toUpperCase().replace(/^SIG/, '');
    return signal_NAMES.has(name) || REALTIME.test(name);
}

// EXTERNAL MODULE: ./lib/src/syntax/lines.js + 1 modules
var lines = __webpack_require__(4281);
// EXTERNAL MODULE: ./lib/src/syntax/parse.js + 11 modules
var parse = __webpack_require__(4468);
// EXTERNAL MODULE: ./lib/src/syntax/problems.js
var problems = __webpack_require__(1606);
;// CONCATENATED MODULE: ./lib/src/model/trigger.js




function triggerText(dockerfile, onbuild) {
    const { source } = dockerfile;
    const written = source.text.slice(onbuild.span.start, onbuild.span.end);
    const header = `# escape=${dockerfile.escape}\n`;
    const reader = new lines/* LineReader */.u((0,syntax_source/* createSource */.gV)(header + written), new problems/* ProblemList */.K());
    const line = reader.read()?.line.text ?? '';
    const bodies = onbuild.heredocs.map((heredoc) => `\n${heredoc.content}${heredoc.name}`);
    return line.replace(/^[\t\n\f\r ]*ONBUILD[\t\n\f\r ]*/i, '') + bodies.join('');
}
function readTrigger(text) {
    const { instructions, problems } = (0,parse/* parse */.q)(`FROM scratch\n${text}`);
    const [, instruction, second] = instructions;
    const [problem] = problems;
    if (!instruction)
        return { problem: 'nothing stands behind ONBUILD' };
    if (second)
        return { problem: 'it holds more than one instruction' };
    if (problem)
        return { problem: problem.message.replace(/\.$/, '') };
    return instruction.keyword === 'FROM' ? { problem: 'FROM is no trigger' } : { instruction };
}

;// CONCATENATED MODULE: ./lib/src/model/effects.js









function effectOf(view, instruction) {
    switch (instruction.keyword) {
        case 'ENV':
            return env(view, instruction);
        case 'ARG':
            return arg(view, instruction);
        case 'LABEL':
            return label(view, instruction);
        case 'USER':
            return { user: effects_expanded(view, instruction.value) };
        case 'WORKDIR':
            return workdir(view, instruction.value, instruction.span);
        case 'CMD':
            return { cmd: commandLine(view, instruction.command), hasOwnCmd: true };
        case 'ENTRYPOINT':
            return entrypoint(view, instruction.command);
        case 'SHELL':
            return { shell: texts(instruction.words) };
        case 'HEALTHCHECK':
            return healthcheck(instruction);
        case 'EXPOSE':
            return expose(view, instruction);
        case 'VOLUME':
            return volume(view, instruction.paths);
        case 'STOPSIGNAL':
            return stopSignal(view, instruction.value);
        case 'ONBUILD':
            return onBuild(view, instruction);
        case 'RUN':
            checkRun(view, instruction);
            return null;
        case 'COPY':
        case 'ADD':
            checkTransfer(view, instruction);
            return null;
        default:
            return null;
    }
}
function effects_expanded(view, word) {
    return word ? view.expand(word.text, word.span) : '';
}
function texts(words) {
    return words.map(({ text }) => text);
}
function env(view, { pairs }) {
    const values = pairs.map(({ name, value }) => [effects_expanded(view, name), effects_expanded(view, value)]);
    for (const [name, value] of values)
        view.environment.setEnv(name, value);
    return null;
}
function arg(view, { pairs }) {
    for (const pair of pairs) {
        const name = pair.name.text;
        const value = view.context.args.get(name) ?? defaultOf(view, pair);
        if (value !== undefined && !NOT_VARIABLES.has(name))
            view.environment.setArg(name, value);
    }
    return null;
}
function defaultOf(view, { name, value }) {
    return value ? effects_expanded(view, value) : view.context.scope.values.get(name.text);
}
function label(view, { pairs }) {
    let { labels } = view.config;
    for (const { name, value } of pairs)
        labels = labels.with(effects_expanded(view, name), effects_expanded(view, value));
    return { labels };
}
function workdir(view, value, span) {
    const next = effects_expanded(view, value);
    const joined = joinWorkdir(view.config.workdir, next, view.os);
    if ('path' in joined)
        return { workdir: joined.path };
    view.report(span, `WORKDIR cannot be ${quoted(next)}: ${joined.problem}.`);
    return null;
}
function commandLine(view, command) {
    return command.form === 'exec' ? texts(command.words) : [...shellOf(view.config), command.script.text];
}
function entrypoint(view, command) {
    const words = commandLine(view, command);
    return view.config.hasOwnCmd ? { entrypoint: words } : { entrypoint: words, cmd: null };
}
const NO_HEALTHCHECK = {
    Test: ['NONE'],
    Interval: 0,
    Timeout: 0,
    StartPeriod: 0,
    StartInterval: 0,
    Retries: 0,
};
function healthcheck({ command, none, flags }) {
    if (none)
        return { healthcheck: NO_HEALTHCHECK };
    if (!command)
        return null;
    const value = (name) => flags.find((flag) => flag.name === name)?.value ?? '';
    const duration = (name) => Number((0,syntax_duration/* parseDuration */.E)(value(name)) ?? 0n);
    const test = command.form === 'exec' ? ['CMD', ...texts(command.words)] : ['CMD-SHELL', command.script.text];
    return {
        healthcheck: {
            Test: test,
            Interval: duration('interval'),
            Timeout: duration('timeout'),
            StartPeriod: duration('start-period'),
            StartInterval: duration('start-interval'),
            Retries: Number.parseInt(value('retries'), 10) || 0,
        },
    };
}
function expose(view, instruction) {
    let { ports } = view.config;
    for (const { text, span } of instruction.ports) {
        for (const word of view.expandWords(text, span)) {
            const port = parsePort(word);
            if ('range' in port)
                ports = withPorts(ports, port.range);
            else
                view.report(span, `${quoted(word)} cannot be exposed: ${port.problem}.`);
        }
    }
    return { ports };
}
function volume(view, paths) {
    let { volumes } = view.config;
    for (const word of paths) {
        const path = view.expand(word.text.trim(), word.span);
        if (path !== '')
            volumes = volumes.with(path, true);
        else
            view.report(word.span, `The volume ${quoted(word.text)} is empty: name a directory.`);
    }
    return { volumes };
}
function stopSignal(view, value) {
    const signal = effects_expanded(view, value);
    if (isSignal(signal))
        return { stopSignal: signal };
    if (value) {
        view.report(value.span, `${quoted(signal)} is no signal: write a name, as in SIGTERM, or a number.`);
    }
    return null;
}
function onBuild(view, instruction) {
    return { onBuild: [...view.config.onBuild, triggerText(view.context.dockerfile, instruction)] };
}

;// CONCATENATED MODULE: ./lib/src/model/evaluate.js






class Evaluation {
    config;
    environment;
    os;
    context;
    stage;
    state = null;
    triggerSpan = null;
    constructor(stage, start, os, context) {
        this.stage = stage;
        this.context = context;
        this.os = os;
        this.config = start;
        this.environment = new StageEnvironment(start.environment);
    }
    run(instruction) {
        this.state ??= stateOf(this.config, this.environment);
        this.stage.states.push(this.state);
        this.apply(instruction, instruction);
    }
    runTrigger(instruction) {
        this.triggerSpan = this.stage.from.span;
        this.apply(instruction, this.stage.from);
        this.triggerSpan = null;
    }
    final() {
        if (this.environment.moment === 0)
            return this.config;
        return { ...this.config, environment: this.environment.final() };
    }
    report(span, message, suggestion = null) {
        this.context.problems.ofStage(this.stage, this.triggerSpan ?? span, message, suggestion);
    }
    expand(text, span) {
        const expansion = this.expansion(text);
        if (expansion.problem === null)
            return expansion.text;
        this.report(span, notExpanded(text, expansion.problem));
        return text;
    }
    expansion(text, options) {
        return expandWord(text, this.environment, { ...this.options(), ...options });
    }
    expandWords(text, span) {
        const expansion = expandWords(text, this.environment, this.options());
        if (expansion.problem !== null)
            this.report(span, notExpanded(text, expansion.problem));
        return expansion.words;
    }
    options() {
        const { dockerfile, budget } = this.context;
        return { escape: dockerfile.escape, budget };
    }
    apply(instruction, place) {
        const { moment } = this.environment;
        const effect = effectOf(this, instruction);
        if (this.environment.moment !== moment)
            this.state = null;
        if (!effect)
            return;
        const { user } = this.config;
        this.config = { ...this.config, ...effect };
        this.state = null;
        const { workdir } = effect;
        if (workdir === undefined || workdir === '/' || workdir === '\\')
            return;
        this.stage.madeDirectories.push({ instruction: place, path: workdir, user });
    }
}
function started(base, os) {
    const needsPath = os !== 'windows' && base.environment.map.get('PATH')?.env === undefined;
    const workdir = base.workdir === '' ? null : joinWorkdir(base.workdir, base.workdir, os);
    const path = workdir && 'path' in workdir ? workdir.path : base.workdir;
    if (!needsPath && path === base.workdir && base.onBuild.length === 0 && !base.hasOwnCmd)
        return base;
    return {
        ...base,
        environment: needsPath ? withEnv(base.environment, 'PATH', DEFAULT_PATH) : base.environment,
        workdir: path,
        onBuild: [],
        hasOwnCmd: false,
    };
}

;// CONCATENATED MODULE: ./lib/src/model/build.js










function buildModel(dockerfile, knownBase, options = {}) {
    const problems = new Problems(dockerfile.problems);
    const budget = createBudget();
    const scope = readGlobalScope(dockerfile, lastStageName(dockerfile), options, problems, budget);
    const context = {
        dockerfile,
        scope,
        problems,
        budget,
        knownBase,
        empty: emptyConfig(),
        args: options.args ?? new Map(),
    };
    checkLinterOptions(dockerfile, problems);
    const { stages, names } = readStages(context);
    if (stages.length === 0 && dockerfile.problems.length === 0)
        reportNoStage(dockerfile, problems);
    const sources = new Sources(dockerfile, stages, names);
    for (const stage of stages) {
        stage.edges = stage.instructions.flatMap((instruction) => sources.of(instruction, (span, message) => problems.ofFile(span, message)));
    }
    reportCycles(dockerfile, stages, problems);
    new Builder(context, stages, sources, options.platform?.os ?? LINUX.os).build();
    return { dockerfile, stages, globalArgs: scope.declared, problems: problems.sorted() };
}
function lastStageName(dockerfile) {
    const last = dockerfile.instructions.findLast((instruction) => instruction.keyword === 'FROM');
    return last?.alias?.text.toLowerCase() ?? null;
}
function reportNoStage(dockerfile, problems) {
    const span = dockerfile.instructions.at(-1)?.span ?? { start: 0, end: 0 };
    problems.ofFile(span, 'There is no FROM in this file, and so nothing to build: begin a stage with `FROM image`.');
}
const MOST_TRIGGERS = 100_000;
class Builder {
    context;
    stages;
    sources;
    targetOs;
    systems = [];
    triggers = new Map();
    images = new Map();
    starts = new Map();
    fromNothing;
    triggersLeft = MOST_TRIGGERS;
    constructor(context, stages, sources, targetOs) {
        this.context = context;
        this.stages = stages;
        this.sources = sources;
        this.targetOs = targetOs;
        this.fromNothing = { ...context.empty, workdir: '/' };
    }
    build() {
        for (const stage of this.stages)
            this.evaluate(stage);
    }
    evaluate(stage) {
        const base = this.baseOf(stage);
        const os = this.systemOf(stage, base);
        this.systems[stage.index] = os;
        const evaluation = new Evaluation(stage, this.startOf(stage, base, os), os, this.context);
        const inherited = base.onBuild.flatMap((text) => this.runTrigger(stage, evaluation, text));
        for (const instruction of stage.instructions)
            evaluation.run(instruction);
        this.reportForward(stage, stage.edges);
        stage.edges = [...fromEdge(stage), ...inherited, ...stage.edges];
        stage.final = evaluation.final();
    }
    baseOf(stage) {
        const { base } = stage;
        const { empty } = this.context;
        if (base.kind === 'stage')
            return this.stages[base.stage.index]?.final ?? empty;
        if (base.kind === 'scratch')
            return this.fromNothing;
        if (base.kind === 'invalid')
            return empty;
        const known = this.images.get(base.reference);
        if (known)
            return known;
        const config = {
            ...configOf(stage.image ?? {}, empty),
            imageOs: imageSystem(base.reference, stage.image),
            imageKnown: stage.image !== null,
        };
        this.images.set(base.reference, config);
        return config;
    }
    startOf(stage, base, os) {
        if (stage.base.kind === 'stage')
            return started(base, os);
        const known = this.starts.get(base);
        if (known?.os === os)
            return known.config;
        const config = started(base, os);
        this.starts.set(base, { os, config });
        return config;
    }
    systemOf(stage, base) {
        if (stage.base.kind === 'stage')
            return this.systems[stage.base.stage.index] ?? this.targetOs;
        if (stage.base.kind === 'scratch')
            return this.targetOs;
        return askedPlatform(stage)?.os ?? base.imageOs;
    }
    runTrigger(stage, evaluation, text) {
        const { span } = stage.from;
        const report = (_, message) => this.context.problems.ofStage(stage, span, message);
        this.triggersLeft -= 1;
        if (this.triggersLeft < 0) {
            if (this.triggersLeft === -1)
                report(span, `The stages of this file run more than ${MOST_TRIGGERS} ONBUILD triggers: use fewer.`);
            return [];
        }
        const trigger = this.readTrigger(text);
        if ('problem' in trigger) {
            report(span, `The base of ${calledStage(stage)} has \`ONBUILD ${text}\`, which cannot be run: ${trigger.problem}.`);
            return [];
        }
        const edges = this.sources
            .of(trigger.instruction, report)
            .map((edge) => ({ ...edge, span, instruction: stage.from }));
        this.reportForward(stage, edges);
        evaluation.runTrigger(trigger.instruction);
        return edges;
    }
    readTrigger(text) {
        const known = this.triggers.get(text);
        if (known)
            return known;
        const trigger = readTrigger(text);
        this.triggers.set(text, trigger);
        return trigger;
    }
    reportForward(stage, edges) {
        for (const { source, span } of edges) {
            if (source.kind !== 'stage' || source.stage.index <= stage.index)
                continue;
            const { dockerfile, problems } = this.context;
            const name = calledStage(source.stage);
            const message = `${name} begins below, at ${lineOfStage(dockerfile, source.stage)}, and a stage can only take from those above it: move ${name} above ${calledStage(stage)}.`;
            problems.ofStage(stage, span, message.charAt(0).toUpperCase() + message.slice(1));
        }
    }
}
function fromEdge(stage) {
    const { base, from } = stage;
    if (base.kind !== 'stage')
        return [];
    const span = from.image?.span ?? from.span;
    return [{ via: 'FROM', source: { kind: 'stage', stage: base.stage }, instruction: from, span }];
}


/***/ })

};
