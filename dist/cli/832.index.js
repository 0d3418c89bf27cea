export const id = 832;
export const ids = [832,760];
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

/***/ 3387:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspect: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _io_decode_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8449);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4248);
/* harmony import */ var _io_usage_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(371);
/* harmony import */ var _model_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1359);
/* harmony import */ var _report_inspect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1821);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6231);
/* harmony import */ var _syntax_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4468);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3363);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9567);











const FORMATS = ['pretty', 'json'];
const OPTIONS = {
    format: { type: 'string', default: 'pretty' },
    bases: { type: 'string' },
    'stdin-paths': { type: 'boolean', default: false },
};
async function inspect(args, terminal) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .readArguments */ .l)(args, OPTIONS);
    if (values.help) {
        terminal.stdout((await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 2600))).helpFor('inspect'));
        return _terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.ok;
    }
    const format = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .y)('--format', values.format, FORMATS);
    const knownBase = values.bases === undefined ? await builtInBases() : readBases((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, values.bases));
    const named = values['stdin-paths'] ? [...positionals, ...stdinPaths()] : positionals;
    const places = await findPlaces(terminal.cwd, named.length > 0 ? named : values['stdin-paths'] ? [] : ['.']);
    if (places.length === 0)
        terminal.stderr('stagewright: no Dockerfile found\n');
    const reader = new Reader(terminal, knownBase);
    if (format === 'json')
        writeJson(reader, places, terminal);
    else
        await writePretty(reader, places, terminal, values.color);
    return reader.failed ? _terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.usage : _terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.ok;
}
function writeJson(reader, places, terminal) {
    const write = chunked(terminal);
    for (const piece of (0,_report_inspect_js__WEBPACK_IMPORTED_MODULE_7__/* .inspectJson */ .j)(subjects(reader, places, repositoryPaths(terminal.cwd))))
        write(piece);
    write(null);
}
async function writePretty(reader, places, terminal, color) {
    const { inspectPretty } = await __webpack_require__.e(/* import() */ 390).then(__webpack_require__.bind(__webpack_require__, 4390));
    const { default: picocolors } = await __webpack_require__.e(/* import() */ 336).then(__webpack_require__.t.bind(__webpack_require__, 7336, 19));
    const palette = picocolors.createColors(color ?? terminal.color);
    let separator = '';
    for (const { path, model } of subjects(reader, places, shownPaths(terminal.cwd))) {
        terminal.stdout(separator + inspectPretty(path, model, palette));
        separator = '\n\n';
    }
}
function* subjects(reader, places, called) {
    for (const place of places) {
        const model = reader.read(place);
        if (model !== null)
            yield { path: called(place.path), model };
    }
}
function chunked(terminal) {
    let pieces = [];
    let length = 0;
    return (piece) => {
        if (piece !== null) {
            pieces.push(piece);
            length += piece.length;
            if (length < CHUNK)
                return;
        }
        if (length > 0)
            terminal.stdout(pieces.join(''));
        pieces = [];
        length = 0;
    };
}
const CHUNK = 1 << 20;
async function findPlaces(cwd, named) {
    const places = new Map();
    for (const name of named) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory()) {
            for (const file of await dockerfilesBelow(cwd, path))
                places.set(file, { path: file, named: false });
        }
        else {
            places.set(path, { path, named: true });
        }
    }
    return [...places.values()];
}
async function dockerfilesBelow(cwd, directory) {
    const { select } = await __webpack_require__.e(/* import() */ 927).then(__webpack_require__.bind(__webpack_require__, 1927));
    const { createConfigReader } = await __webpack_require__.e(/* import() */ 109).then(__webpack_require__.bind(__webpack_require__, 9109));
    const selections = await select(cwd, [directory], (source) => createConfigReader(source, null).for(''));
    return selections.flatMap(({ root, paths }) => paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
}
function stdinPaths() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0, 'utf8')
        .split(/\r?\n/)
        .filter((line) => line !== '');
}
class Reader {
    failed = false;
    terminal;
    knownBase;
    decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    constructor(terminal, knownBase) {
        this.terminal = terminal;
        this.knownBase = knownBase;
    }
    read({ path, named }) {
        try {
            return (0,_model_build_js__WEBPACK_IMPORTED_MODULE_3__/* .buildModel */ .y)(this.parse(path), this.knownBase);
        }
        catch (error) {
            if (!(error instanceof Unreadable))
                throw error;
            this.say(path, error.message);
        }
        this.failed ||= named;
        return null;
    }
    parse(path) {
        const bytes = bytesOf(path);
        if (bytes.byteLength > _io_decode_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_FILE_BYTES */ .g)
            throw new Unreadable(`it is larger than ${_io_decode_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_FILE_BYTES */ .g / 1e6} MB`);
        return (0,_syntax_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .q)(this.decoder.decode(bytes));
    }
    say(path, why) {
        this.terminal.stderr(`stagewright: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visibleLine */ .P)(`${shownPath(this.terminal.cwd, path)} cannot be read: ${why}`)}\n`);
    }
}
class Unreadable extends Error {
}
function bytesOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        throw new Unreadable(error instanceof Error ? error.message : String(error));
    }
}
function shownPath(cwd, path) {
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return shown === '' || shown.startsWith('../') ? path : shown;
}
function shownPaths(cwd) {
    return (path) => shownPath(cwd, path);
}
function repositoryPaths(cwd) {
    const roots = new Map();
    return (path) => {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        const root = roots.get(directory) ?? rootOf(directory, cwd);
        roots.set(directory, root);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    };
}
function rootOf(directory, cwd) {
    const root = (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findRoot */ .wg)(directory);
    return root === directory && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'), { throwIfNoEntry: false }) ? cwd : root;
}
async function builtInBases() {
    return (await __webpack_require__.e(/* import() */ 653).then(__webpack_require__.bind(__webpack_require__, 6653))).knownBase;
}
function readBases(path) {
    let bases;
    try {
        bases = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e(`--bases ${path} cannot be read: ${error instanceof Error ? error.message : error}`);
    }
    if (typeof bases !== 'object' || bases === null || Array.isArray(bases)) {
        throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e(`--bases ${path} must hold a JSON object from image references to image configs`);
    }
    const configs = new Map(Object.entries(bases).map(([reference, config]) => [reference, imageOf(config)]));
    return (reference) => configs.get(reference) ?? null;
}
function imageOf(config) {
    const { ExposedPorts, Volumes, ...rest } = config;
    return { ...rest, ExposedPorts: keysOf(ExposedPorts), Volumes: keysOf(Volumes) };
}
function keysOf(value) {
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}


/***/ }),

/***/ 1821:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ baseName),
/* harmony export */   j: () => (/* binding */ inspectJson)
/* harmony export */ });
/* harmony import */ var _syntax_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4263);

const MOST_ENTRIES = 500_000;
function* instructionsOf({ dockerfile }) {
    let stage = -1;
    for (const instruction of dockerfile.instructions) {
        if (instruction.keyword === 'FROM')
            stage += 1;
        yield describeInstruction(dockerfile.source, instruction, stage < 0 ? null : stage);
    }
}
function* stagesOf({ dockerfile, stages }) {
    let left = MOST_ENTRIES;
    for (const stage of stages) {
        left -= stage.configSize;
        yield { ...describeStage(dockerfile.source, stage), config: left < 0 ? null : stage.config };
    }
}
function* problemsOf({ dockerfile, problems }) {
    for (const { message, suggestion, span, stage } of problems) {
        yield { message, suggestion, range: (0,_syntax_source_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(dockerfile.source, span), stage: stage?.index ?? null };
    }
}
function describeInstruction(source, { keyword, written, span, flags, heredocs }, stage) {
    return {
        keyword: keyword === 'UNKNOWN' ? written.toUpperCase() : keyword,
        range: (0,_syntax_source_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(source, span),
        flags: flags.map(asWritten),
        heredocs: heredocs.map(({ name }) => name),
        heredocRanges: heredocs.map(({ contentSpan }) => (0,_syntax_source_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(source, contentSpan)),
        stage,
    };
}
function asWritten({ name, value }) {
    return value === null ? `--${name}` : `--${name}=${value}`;
}
function describeStage(source, stage) {
    const parents = stage.edges.flatMap((edge) => edge.source.kind === 'stage' ? [edge.source.stage.index] : []);
    return {
        index: stage.index,
        name: stage.name,
        base: baseName(stage),
        line: (0,_syntax_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(source, stage.from.span.start),
        parents: [...new Set(parents)],
        edges: stage.edges.map((edge) => describeEdge(source, edge)),
        platform: stage.platform,
    };
}
function baseName({ base }) {
    if (base.kind === 'scratch')
        return 'scratch';
    return base.kind === 'stage' ? (base.stage.name ?? String(base.stage.index)) : base.reference;
}
function describeEdge(source, edge) {
    const stage = edge.source.kind === 'stage' ? edge.source.stage.index : null;
    const image = edge.source.kind === 'stage' ? null : edge.source.reference;
    return { via: edge.via, stage, image, line: (0,_syntax_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(source, edge.span.start) };
}
const UNSAFE = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
function* inspectJson(files) {
    yield '{"version":1,"files":[';
    let separator = '\n';
    for (const file of files) {
        yield separator;
        yield* fileJson(file);
        separator = ',\n';
    }
    yield '\n]}\n';
}
function* fileJson({ path, model }) {
    const { source, escape: mark, directives } = model.dockerfile;
    const lines = directives.map(({ name, value, span }) => ({ name, value, line: (0,_syntax_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(source, span.start) }));
    yield safeJson({ path, escape: mark, directives: lines }).slice(0, -1);
    yield* listJson('instructions', instructionsOf(model));
    yield* listJson('stages', stagesOf(model));
    yield* listJson('problems', problemsOf(model));
    yield '}';
}
function* listJson(name, items) {
    yield `,"${name}":[`;
    let separator = '';
    for (const item of items) {
        yield separator + safeJson(item);
        separator = ',';
    }
    yield ']';
}
function safeJson(value) {
    return JSON.stringify(value).replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
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

/***/ 2173:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createNotes)
/* harmony export */ });
class Given {
    constructor(subject) {
        return subject;
    }
}
function createNotes() {
    class Noted extends Given {
        #note;
        constructor(subject, note) {
            super(subject);
            this.#note = note;
        }
        static get(subject) {
            return #note in subject ? subject.#note : undefined;
        }
        static set(subject, note) {
            if (#note in subject)
                subject.#note = note;
            else
                new Noted(subject, note);
        }
    }
    return Noted;
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
