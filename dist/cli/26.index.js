export const id = 26;
export const ids = [26];
export const modules = {

/***/ 6026:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/rules/index.js + 91 modules
var rules = __webpack_require__(1573);
// EXTERNAL MODULE: ./lib/src/io/config.js
var config = __webpack_require__(9109);
// EXTERNAL MODULE: ./lib/src/lint/apply-fixes.js + 1 modules
var apply_fixes = __webpack_require__(3);
// EXTERNAL MODULE: ./lib/src/io/review.js + 10 modules
var io_review = __webpack_require__(4235);
;// CONCATENATED MODULE: ./lib/src/io/fix.js


const MAX_ROUNDS = 50;
async function fixAll(source, reviewed, request, unsafe) {
    let review = reviewed;
    const applied = [];
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const mendable = mendableIn(review, unsafe);
        const chosen = new Set((0,apply_fixes/* withoutConflicts */.yt)(review.source, mendable.map(({ fix }) => fix)));
        const together = mendable.filter(({ fix }) => chosen.has(fix));
        const next = await firstBetter(source, review, request, [together, together.slice(0, 1)]);
        if (!next)
            break;
        review = next.review;
        applied.push(...next.made.map(({ rule, fix, range }) => ({ rule, title: fix.title, line: range.start.line })));
    }
    return { review, text: review.source.text, applied };
}
function mendableIn({ findings, path }, unsafe) {
    return findings.filter((finding) => finding.ignored === null &&
        finding.fix !== null &&
        (unsafe || finding.fix.safety === 'safe') &&
        finding.fix.edits.every((edit) => edit.path === path));
}
async function firstBetter(source, { path, source: { text, lineStarts }, findings }, request, sets) {
    for (const made of sets) {
        if (made.length === 0)
            continue;
        const fixes = made.map(({ fix }) => fix);
        const fixed = withText(source, path, (0,apply_fixes/* applyFixes */.yZ)({ text, lineStarts }, fixes));
        const { reviews } = await (0,io_review/* reviewRepository */.t)(fixed, [path], request);
        const [review] = reviews;
        if (review && review.findings.length <= findings.length - made.length)
            return { review, made };
    }
    return null;
}
function withText(source, path, text) {
    return {
        listing: source.listing,
        fetch: async (paths) => new Map([...(await source.fetch(paths)), [path, { kind: 'text', text }]]),
    };
}

// EXTERNAL MODULE: ./lib/src/io/repository.js
var repository = __webpack_require__(1927);
// EXTERNAL MODULE: ./lib/src/io/write.js
var write = __webpack_require__(6776);
// EXTERNAL MODULE: ./lib/src/report/diff.js
var diff = __webpack_require__(142);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(6231);
// EXTERNAL MODULE: ./lib/src/cli/arguments.js
var cli_arguments = __webpack_require__(3363);
// EXTERNAL MODULE: ./lib/src/cli/terminal.js
var cli_terminal = __webpack_require__(9567);
;// CONCATENATED MODULE: ./lib/src/cli/fix.js











const OPTIONS = {
    'dry-run': { type: 'boolean', default: false },
    unsafe: { type: 'boolean', default: false },
    context: { type: 'string' },
    target: { type: 'string' },
    config: { type: 'string' },
};
async function fix(args, terminal) {
    const { values, positionals } = (0,cli_arguments/* readArguments */.l)(args, OPTIONS);
    if (values.help) {
        terminal.stdout((await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 2600))).helpFor('fix'));
        return cli_terminal/* EXIT */.d.ok;
    }
    const named = positionals.length > 0 ? positionals : ['.'];
    const selections = await (0,repository.select)(terminal.cwd, named, (source) => (0,config.createConfigReader)(source, rules/* rules */.a).for(''));
    const places = new Set(positionals.map((path) => (0,external_node_path_.resolve)(terminal.cwd, path)));
    const tally = { files: 0, fixed: 0, left: 0, exit: cli_terminal/* EXIT */.d.ok };
    for (const selection of selections)
        await fixSelection(selection, values, terminal, { tally, places });
    terminal.stderr(`stagewright: ${summary(tally, values)}\n`);
    return tally.exit;
}
async function fixSelection({ root, source, paths }, values, terminal, { tally, places }) {
    const inside = (path) => path === undefined ? null : (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(terminal.cwd, path)).split(external_node_path_.sep).join('/');
    const request = {
        rules: rules/* rules */.a,
        propose: false,
        context: inside(values.context),
        target: values.target ?? null,
        config: inside(values.config),
    };
    const { reviews, notes } = await (0,io_review/* reviewRepository */.t)(source, paths, request);
    const tell = (text) => terminal.stderr(`stagewright: ${(0,visible/* visibleLine */.P)(text)}\n`);
    for (const note of notes)
        tell(note);
    for (const review of reviews) {
        tally.files++;
        const show = (0,external_node_path_.relative)(terminal.cwd, (0,external_node_path_.join)(root, review.path)).split(external_node_path_.sep).join('/');
        const fixed = await fixAll(source, review, request, values.unsafe);
        const broken = problemOf(fixed.review, places.has((0,external_node_path_.join)(root, review.path)));
        if (broken)
            tell(`${show}: ${broken.text}`);
        tally.exit = Math.max(tally.exit, broken?.exit ?? cli_terminal/* EXIT */.d.ok);
        const refused = keep(root, review, fixed, values, terminal);
        if (refused !== null) {
            tell(`${show}: not written, ${refused}`);
            tally.exit = Math.max(tally.exit, cli_terminal/* EXIT */.d.usage);
            continue;
        }
        for (const { line, rule, title } of fixed.applied)
            tell(`${show}:${line}: ${rule}: ${title}`);
        tally.fixed += fixed.applied.length;
        tally.left += values.unsafe ? 0 : mendableIn(fixed.review, true).length;
    }
}
function problemOf({ bugs, unreadable }, named) {
    const [bug] = bugs;
    if (bug)
        return { text: `bug in ${bug.where}: ${bug.message}`, exit: cli_terminal/* EXIT */.d.bug };
    return unreadable === null
        ? null
        : { text: `it cannot be read: ${unreadable}`, exit: named ? cli_terminal/* EXIT */.d.usage : cli_terminal/* EXIT */.d.ok };
}
function keep(root, { path, source }, { text }, values, terminal) {
    if (text === source.text)
        return null;
    if (source.text.includes('\uFFFD'))
        return 'it is not UTF-8';
    if (!values['dry-run'])
        return (0,write/* replaceText */.ee)(root, path, source.text, text);
    terminal.stdout((0,diff/* gitPatch */.ni)({ path, before: source.text, after: text }));
    return null;
}
function summary({ files, fixed, left }, values) {
    if (files === 0)
        return 'no Dockerfile found';
    const done = `${fixed} ${values['dry-run'] ? 'to fix' : 'fixed'}`;
    return left === 0 ? done : `${done}, ${left} more with --unsafe`;
}


/***/ }),

/***/ 6776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ee: () => (/* binding */ replaceText),
/* harmony export */   qf: () => (/* binding */ writeNew),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4248);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(371);




function replaceText(root, path, before, after) {
    try {
        const place = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPlace */ .oD)(root, path);
        if (place === null)
            return 'it is a link out of the repository';
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(place, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place).equals(Buffer.from(before)))
            return 'it has changed meanwhile, or is not UTF-8';
        const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place);
        const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place)}.${process.pid}.stagewright`);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, after, { flag: 'wx', flush: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(draft, mode & 0o7777);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, place);
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
            throw error;
        }
        return null;
    }
    catch (error) {
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNot */ .OB)(error, 'written');
    }
}
function writeText(root, path, text) {
    write(root, path, text, 'w');
}
function writeNew(root, path, text) {
    write(root, path, text, 'wx');
}
function write(root, path, text, flag) {
    const refuse = (because) => new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path} cannot be written: ${because}`);
    if (!staysInside(root, path))
        throw refuse('it is a link out of the repository');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), text, { flag });
    }
    catch (error) {
        throw refuse(error instanceof Error ? error.message : String(error));
    }
}
function staysInside(root, path) {
    let place = path;
    while (place !== '.' && !(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place)))
        place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place);
    try {
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPlace */ .oD)(root, place) !== null;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 142:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ adoptPatches),
/* harmony export */   ZP: () => (/* binding */ proposalPatches),
/* harmony export */   kJ: () => (/* binding */ proposalDiff),
/* harmony export */   ni: () => (/* binding */ gitPatch)
/* harmony export */ });
/* unused harmony exports shownLines, changedLines, lineCount */
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7291);

const MAX_EDITS = 4_000;
function gitPatch({ path, before, after }) {
    if (before === after)
        return '';
    const patch = {
        oldFileName: before === null ? '/dev/null' : `a/${path}`,
        newFileName: `b/${path}`,
        oldHeader: undefined,
        newHeader: undefined,
        isGit: true,
        isCreate: before === null,
        hunks: hunksOf(before ?? '', after),
    };
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .formatPatch */ .Gu)(patch);
}
function hunksOf(before, after) {
    return exactHunks(before, after) ?? [replacement(before, after)];
}
function exactHunks(before, after) {
    const options = { context: 3, maxEditLength: MAX_EDITS };
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('', '', before, after, '', '', options)?.hunks ?? null;
}
const MAX_SHOWN_LINES = 20_000;
const MAX_SHOWN_CHARACTERS = 500_000;
function shownLines(before, after) {
    const hunks = before === null ? [replacement('', after)] : (exactHunks(before, after) ?? []);
    const lines = hunks.flatMap((hunk) => hunk.lines);
    const characters = lines.reduce((sum, line) => sum + line.length + 1, 0);
    if (lines.length > MAX_SHOWN_LINES || characters > MAX_SHOWN_CHARACTERS)
        return [];
    return hunks
        .filter(({ newLines }) => newLines > 0)
        .map(({ newStart, newLines }) => ({ first: newStart, last: newStart + newLines - 1 }));
}
function replacement(before, after) {
    const removed = patchLines('-', before);
    const added = patchLines('+', after);
    return {
        oldStart: 1,
        oldLines: removed.filter((line) => line.startsWith('-')).length,
        newStart: 1,
        newLines: added.filter((line) => line.startsWith('+')).length,
        lines: [...removed, ...added],
    };
}
function patchLines(sign, text) {
    if (text === '')
        return [];
    const lines = text.split('\n');
    const last = lines.pop();
    const signed = lines.map((line) => sign + line);
    return last === '' ? signed : [...signed, `${sign}${last ?? ''}`, '\\ No newline at end of file'];
}
function proposalDiff(file, proposal) {
    return proposalPatches(file, proposal).join('');
}
const patches = new WeakMap();
function proposalPatches(file, proposal) {
    const known = patches.get(proposal) ?? changesOf(file, proposal).map(gitPatch);
    patches.set(proposal, known);
    return known;
}
function adoptPatches(proposal, diff) {
    patches.set(proposal, diff.split(/^(?=diff --git )/m));
}
function changesOf({ path, source }, { dockerfile, dockerignore }) {
    const change = { path, before: source.text, after: dockerfile };
    if (!dockerignore)
        return [change];
    return [change, { path: dockerignore.path, before: dockerignore.before, after: dockerignore.text }];
}
function changedLines(before, after) {
    const total = lineCount(after);
    const parts = before === null ? undefined : diffLines(before, after, { maxEditLength: MAX_EDITS });
    if (!parts)
        return new Set(Array.from({ length: total }, (_, index) => index + 1));
    const changed = new Set();
    let line = 1;
    for (const part of parts) {
        if (part.removed)
            changed.add(Math.min(line, total));
        if (part.added)
            for (let at = line; at < line + part.count; at++)
                changed.add(at);
        if (!part.removed)
            line += part.count;
    }
    return changed;
}
function lineCount(text) {
    const lines = text.split('\n').length;
    return text.endsWith('\n') ? Math.max(1, lines - 1) : lines;
}


/***/ })

};
