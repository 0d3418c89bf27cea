export const id = 783;
export const ids = [783,529];
export const modules = {

/***/ 783:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/rules/index.js + 91 modules
var rules = __webpack_require__(1573);
;// CONCATENATED MODULE: ./lib/src/config/hadolint.js

class HadolintError extends Error {
    name = 'HadolintError';
}
const SEVERITIES = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'info'],
    ['style', 'info'],
]);
const ORDER = ['info', 'warning', 'error'];
const REGISTRIES = 'DL3026';
const MEANINGLESS = new Set(['format', 'no-color', 'verbose']);
const UNDERSTOOD = new Set([
    'ignored',
    'override',
    'trustedRegistries',
    'failure-threshold',
    'no-fail',
    'disable-ignore-pragma',
]);
function readHadolint(text, rules) {
    const said = parse(text);
    const account = { said, rules, settings: new Map(), unknown: new Set(), taken: [], left: [] };
    const { settings, unknown, taken, left } = account;
    for (const code of wordsIn(said, 'ignored', left))
        turnOff(account, code);
    for (const [level, codes] of overrides(said, left))
        for (const code of codes)
            raise(account, code, level);
    const trusted = trustedIn(account);
    const failOn = thresholdIn(account);
    const allowInline = said['disable-ignore-pragma'] !== true;
    if (!allowInline)
        taken.push('disable-ignore-pragma: comments ignore nothing');
    if (unknown.size > 0)
        left.push(`${[...unknown].join(', ')}: no rule here answers to ${unknown.size === 1 ? 'it' : 'them'}`);
    for (const key of Object.keys(said))
        if (!UNDERSTOOD.has(key) && !MEANINGLESS.has(key))
            left.push(`${key}: there is nothing like it here`);
    return { rules: { ...Object.fromEntries(settings), ...trusted }, allowInline, failOn, taken, left };
}
function turnOff({ rules, settings, unknown, taken }, code) {
    const rule = ruleOf(rules, code);
    if (!rule)
        unknown.add(code);
    else if (!settings.has(rule.id)) {
        settings.set(rule.id, 'off');
        taken.push(`${code} is ignored: ${rule.id} is off${alsoCalled(rule, code)}`);
    }
}
function raise({ rules, settings, unknown, taken }, code, level) {
    const rule = ruleOf(rules, code);
    const before = rule ? settings.get(rule.id) : undefined;
    if (!rule)
        unknown.add(code);
    else if (before === undefined || before === 'off' || ORDER.indexOf(before) < ORDER.indexOf(level)) {
        settings.set(rule.id, level);
        taken.push(`${code} is overridden: ${rule.id} is ${level}${alsoCalled(rule, code)}`);
    }
}
function ruleOf(rules, code) {
    return rules.find(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === code.toLowerCase()));
}
function parse(text) {
    const document = (0,dist.parseDocument)(text, { prettyErrors: false });
    const [broken] = document.errors;
    if (broken)
        throw new HadolintError(broken.message);
    let value;
    try {
        value = document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw new HadolintError(error instanceof Error ? error.message : String(error));
    }
    if (value === null || value === undefined)
        return {};
    if (!isRecord(value))
        throw new HadolintError('it is no mapping');
    return value;
}
function wordsIn(said, key, left) {
    const value = said[key];
    if (value === undefined || value === null)
        return [];
    const list = Array.isArray(value) ? value : [value];
    if (list.every((item) => typeof item === 'string'))
        return list;
    left.push(`${key}: it is no list of words`);
    return [];
}
function overrides(said, left) {
    const { override } = said;
    if (override === undefined || override === null)
        return [];
    if (!isRecord(override)) {
        left.push('override: it is no mapping from severities to rules');
        return [];
    }
    return [...SEVERITIES].map(([level, severity]) => [severity, wordsIn(override, level, left)]);
}
function alsoCalled({ aliases }, code) {
    const others = aliases.filter((alias) => /^(DL|SC)\d/.test(alias) && alias !== code.toUpperCase());
    return others.length === 0 ? '' : `, which is ${others.join(' and ')} too`;
}
function thresholdIn({ said, taken, left }) {
    if (said['no-fail'] === true) {
        taken.push('no-fail: nothing fails the check');
        return 'never';
    }
    const threshold = said['failure-threshold'];
    if (threshold === undefined || threshold === null)
        return null;
    const word = String(threshold).toLowerCase();
    const failOn = word === 'ignore' || word === 'none' ? 'never' : SEVERITIES.get(word);
    if (failOn === undefined) {
        left.push(`failure-threshold: ${word.slice(0, 40)} is no severity`);
        return null;
    }
    taken.push(`failure-threshold is ${word}: ${failOn === 'never' ? 'nothing fails the check' : `${failOn} fails it`}`);
    return failOn;
}
function trustedIn({ said, rules, settings, taken, left }) {
    const registries = wordsIn(said, 'trustedRegistries', left);
    if (registries.length === 0)
        return {};
    const rule = ruleOf(rules, REGISTRIES);
    const options = rule?.options?.defaults;
    if (!rule || !isRecord(options) || !('allow' in options)) {
        left.push(`trustedRegistries: no rule here answers to ${REGISTRIES}`);
        return {};
    }
    const severity = settings.get(rule.id) ?? 'error';
    if (severity === 'off')
        return {};
    taken.push(`trustedRegistries: ${rule.id} allows ${registries.join(', ')}`);
    return { [rule.id]: { severity, allow: registries } };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/src/gate/baseline.js
var baseline = __webpack_require__(7529);
// EXTERNAL MODULE: ./lib/src/gate/baseline-path.js
var baseline_path = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/src/io/config.js
var io_config = __webpack_require__(9109);
// EXTERNAL MODULE: ./lib/src/io/files.js
var io_files = __webpack_require__(4248);
// EXTERNAL MODULE: ./lib/src/io/overlay.js
var overlay = __webpack_require__(4939);
// EXTERNAL MODULE: ./lib/src/io/repository.js
var repository = __webpack_require__(1927);
// EXTERNAL MODULE: ./lib/src/io/review.js + 10 modules
var review = __webpack_require__(4235);
// EXTERNAL MODULE: ./lib/src/io/usage-error.js
var usage_error = __webpack_require__(371);
// EXTERNAL MODULE: ./lib/src/io/write.js
var write = __webpack_require__(6776);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(6231);
// EXTERNAL MODULE: ./lib/src/snapshot.js
var snapshot = __webpack_require__(4680);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
// EXTERNAL MODULE: ./lib/src/cli/arguments.js
var cli_arguments = __webpack_require__(3363);
// EXTERNAL MODULE: ./lib/src/cli/request.js
var request = __webpack_require__(2370);
// EXTERNAL MODULE: ./lib/src/cli/terminal.js
var cli_terminal = __webpack_require__(9567);
;// CONCATENATED MODULE: ./lib/src/cli/init.js


















const OPTIONS = {
    write: { type: 'boolean', default: false },
    baseline: { type: 'boolean', default: true },
};
const CONFIG = '.stagewright.yaml';
const WORKFLOW = '.github/workflows/dockerfiles.yml';
const HADOLINT = ['.hadolint.yaml', '.hadolint.yml'];
async function init(args, terminal) {
    const { values, positionals } = (0,cli_arguments/* readArguments */.l)(args, OPTIONS);
    if (values.help) {
        terminal.stdout((await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 2600))).helpFor('init'));
        return cli_terminal/* EXIT */.d.ok;
    }
    if (positionals.length > 0)
        throw new usage_error/* UsageError */.e('init takes no path: it is about the repository it stands in');
    const root = (0,io_files/* findRoot */.wg)(terminal.cwd);
    const [selection] = await (0,repository.select)(root, [root], (source) => (0,io_config.createConfigReader)(source, rules/* rules */.a).for(''));
    if (!selection)
        throw new usage_error/* UsageError */.e(`${root} cannot be read`);
    const { source } = selection;
    const hadolint = await migration(source);
    const workflow = await plannedWorkflow(source, hadolint?.migration.failOn ?? null);
    const config = plannedConfig(source, hadolint);
    const configured = typeof config === 'string' ? source : (0,overlay/* withFile */.D)(source, config.path, { kind: 'text', text: config.text });
    const baseline = values.baseline
        ? await plannedBaseline(configured, selection.paths, terminal)
        : 'No baseline, as you asked.';
    if (baseline === null)
        return cli_terminal/* EXIT */.d.bug;
    const plan = [workflow, config, baseline];
    const bold = await emphasis(values.color ?? terminal.color);
    const parts = [
        ...plan.map((part) => shown(part, bold)),
        ...(hadolint ? [report(hadolint, typeof config !== 'string', bold)] : []),
    ];
    terminal.stdout(`${parts.join('\n\n')}\n\n`);
    const files = plan.filter((part) => typeof part !== 'string');
    if (values.write)
        for (const { path, text } of files) {
            (0,write/* writeNew */.qf)(root, path, text);
            terminal.stdout(`wrote ${path}\n`);
        }
    else if (files.length > 0)
        terminal.stdout('Nothing was written: `stagewright init --write` does that.\n');
    return cli_terminal/* EXIT */.d.ok;
}
async function emphasis(color) {
    const { default: picocolors } = await __webpack_require__.e(/* import() */ 336).then(__webpack_require__.t.bind(__webpack_require__, 7336, 19));
    return picocolors.createColors(color).bold;
}
function shown(part, bold) {
    if (typeof part === 'string')
        return part;
    const { path, title, text, summary } = part;
    if (summary !== undefined)
        return `${bold(`${title} ${path}`)}: ${summary}`;
    const lines = text.trimEnd().split('\n');
    return [bold(`${title} ${path}`), '', ...lines.map((line) => (0,visible/* visible */.R)(`    ${line}`).trimEnd())].join('\n');
}
async function migration(source) {
    const { has } = (0,snapshot/* createSnapshot */.$p)(new Map(), source.listing);
    const path = HADOLINT.find(has);
    if (path === undefined)
        return null;
    const content = (await source.fetch([path])).get(path);
    try {
        if (content?.kind !== 'text')
            throw new HadolintError('it is no text');
        return { path, migration: readHadolint(content.text, rules/* rules */.a) };
    }
    catch (error) {
        if (!(error instanceof HadolintError))
            throw error;
        throw new usage_error/* UsageError */.e(`${path} cannot be read: ${error.message}`);
    }
}
function report({ path, migration: { taken, left } }, written, bold) {
    const lines = [
        ...taken.map((line) => `  + ${(0,visible/* visibleLine */.P)(line)}`),
        ...left.map((line) => `  - ${(0,visible/* visibleLine */.P)(line)}`),
    ];
    const what = lines.length === 0
        ? ': there is nothing to take over'
        : ` (+ ${written ? 'taken over' : 'what a new configuration would take over'}, - not)`;
    return [`${bold(`From ${path}`)}${what}`, ...lines].join('\n');
}
async function plannedWorkflow(source, failOn) {
    const workflows = source.listing.paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    const texts = await source.fetch(workflows);
    const user = workflows.find((path) => {
        const content = texts.get(path);
        return content?.kind === 'text' && content.text.includes('stagewright/stagewright@');
    });
    if (user !== undefined)
        return `Workflow ${(0,visible/* visibleLine */.P)(user)} uses Stagewright already: it stays as it is.`;
    if (workflows.includes(WORKFLOW))
        return `${WORKFLOW} is there and does something else: it stays as it is.`;
    return { path: WORKFLOW, title: 'Workflow', text: workflowText(failOn) };
}
function workflowText(failOn) {
    return `name: Dockerfiles
on: pull_request
permissions:
  contents: read
  pull-requests: write        # for the comment; without it everything else still happens
concurrency:
  group: stagewright-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  stagewright:
    runs-on: ubuntu-latest
    steps:
      - id: stagewright
        uses: stagewright/stagewright@v1
        with:
          patch-file: stagewright.patch
${failOn === null ? '' : `          fail-on: ${failOn}\n`}      - if: always() && steps.stagewright.outputs.patch-file != ''
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: stagewright.patch
          path: stagewright.patch
`;
}
function plannedConfig(source, hadolint) {
    const { has } = (0,snapshot/* createSnapshot */.$p)(new Map(), source.listing);
    const there = (0,io_config/* findConfig */.u)(has, 'Dockerfile');
    if (there !== null)
        return `Configuration ${there} is there: it stays as it is.`;
    return { path: CONFIG, title: 'Configuration', text: configText(hadolint?.migration ?? null) };
}
function configText(migration) {
    const schema = `${version/* HOMEPAGE */.p.replace('github.com', 'raw.githubusercontent.com')}/main/schema/config.schema.json`;
    const said = {
        rules: migration?.rules ?? {},
        ...(migration?.allowInline === false ? { ignores: { 'allow-inline': false } } : {}),
    };
    return `# yaml-language-server: $schema=${schema}\n${(0,dist/* stringify */.As)(said)}`;
}
async function plannedBaseline(source, paths, terminal) {
    if ((0,snapshot/* createSnapshot */.$p)(new Map(), source.listing).has(baseline_path/* BASELINE_PATH */.C))
        return `Baseline ${baseline_path/* BASELINE_PATH */.C} is there: \`stagewright baseline\` brings it up to date.`;
    const { reviews } = await (0,review/* reviewRepository */.t)(source, paths, (0,request/* requestFor */.p)('', {}, false, terminal));
    const bugs = reviews.flatMap((review) => review.bugs);
    for (const { where, message } of bugs)
        terminal.stderr(`stagewright: bug in ${(0,visible/* visibleLine */.P)(`${where}: ${message}`)}\n`);
    if (bugs.length > 0)
        return null;
    const entries = (0,baseline/* baselineOf */.Bv)(reviews);
    const files = `${reviews.length} ${reviews.length === 1 ? 'Dockerfile' : 'Dockerfiles'}`;
    if (entries.length === 0)
        return `No baseline: there is nothing to set aside in ${files}.`;
    const findings = `${entries.length} ${entries.length === 1 ? 'finding' : 'findings'}`;
    const summary = `${findings} in ${files} set aside; new ones fail the check`;
    return { path: baseline_path/* BASELINE_PATH */.C, title: 'Baseline', text: (0,baseline/* formatBaseline */.J2)(entries), summary };
}


/***/ }),

/***/ 2370:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ relativePath),
/* harmony export */   p: () => (/* binding */ requestFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1573);


function requestFor(root, { context, target, config }, propose, { cwd }) {
    const inside = (path) => path === undefined ? null : relativePath(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
    return { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a, propose, context: inside(context), target: target ?? null, config: inside(config) };
}
function relativePath(from, place) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(from, place).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 1421:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ BASELINE_PATH)
/* harmony export */ });
const BASELINE_PATH = '.stagewright-baseline.json';


/***/ }),

/***/ 7529:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   J2: () => (/* binding */ formatBaseline),
/* harmony export */   goneNote: () => (/* binding */ goneNote),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   s$: () => (/* binding */ BaselineError)
/* harmony export */ });
/* unused harmony export addedNote */
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9743);


class BaselineError extends Error {
    name = 'BaselineError';
}
function baselineOf(reviews) {
    return reviews.flatMap(({ path, findings }) => findings
        .filter(({ ignored }) => ignored === null)
        .map(({ rule, fingerprint }) => ({ path, rule, fingerprint })));
}
function formatBaseline(entries) {
    const lines = [...entries]
        .sort((a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint))
        .map(({ path, rule, fingerprint }) => `    ${JSON.stringify({ path, rule, fingerprint })}`);
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}
function parseBaseline(text) {
    const value = parseJson(text);
    if (!isRecord(value) || !Array.isArray(value['findings']))
        throw new BaselineError('it has no `findings`');
    if (value['version'] !== 1)
        throw new BaselineError(`its version is ${shownValue(value['version'])}, and only 1 is known here`);
    return value['findings'].map((entry, at) => {
        if (isEntry(entry))
            return entry;
        throw new BaselineError(`entry ${at + 1} of its findings is not { path, rule, fingerprint }`);
    });
}
function goneNote(entries, reviews, has) {
    const found = (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintsOf */ .tm)(reviews);
    const reviewed = new Set(reviews.map(({ path }) => path));
    const gone = entries.filter(({ path, fingerprint }) => (reviewed.has(path) || !has(path)) && !found.has(fingerprint)).length;
    if (gone === 0)
        return [];
    const are = gone === 1 ? 'is' : 'are';
    return [`${gone} of ${entries.length} baseline entries ${are} gone: run \`stagewright baseline\``];
}
function addedNote(before, entries, fresh) {
    const old = new Set(before.map(({ fingerprint }) => fingerprint));
    const added = entries.filter(({ fingerprint }) => fresh.has(fingerprint) && !old.has(fingerprint)).length;
    if (added === 0)
        return [];
    const what = added === 1 ? '1 new finding is' : `${added} new findings are`;
    return [`${what} set aside by entries that this change adds to ${BASELINE_PATH}.`];
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new BaselineError(text.includes('<<<<<<<') ? 'a merge left its marks in it' : 'it is not JSON');
    }
}
function isEntry(value) {
    if (!isRecord(value))
        return false;
    const { path, rule, fingerprint } = value;
    return (typeof path === 'string' &&
        typeof rule === 'string' &&
        typeof fingerprint === 'string' &&
        /^[0-9a-f]{20}$/.test(fingerprint));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function shownValue(value) {
    return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 20);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 9743:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Vd: () => (/* binding */ withStates),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   qZ: () => (/* binding */ incompleteVerdict),
/* harmony export */   tm: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
const ORDER = ['error', 'warning', 'info'];
function judge(reviews, known, options) {
    const files = withStates(reviews, known);
    return { files, verdict: verdictOf(files, options) };
}
function withStates(reviews, known) {
    return reviews.map((review) => ({
        ...review,
        findings: review.findings.map((finding) => ({ ...finding, state: stateOf(finding, known) })),
    }));
}
function stateOf(finding, known) {
    if (finding.ignored !== null)
        return 'ignored';
    return known.has(finding.fingerprint) ? 'known' : 'new';
}
function fingerprintsOf(reviews) {
    return new Set(reviews.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
}
function verdictOf(files, { gate, failOn }) {
    const count = { error: 0, warning: 0, info: 0 };
    for (const { findings } of files) {
        for (const { state, severity } of findings) {
            if (state === 'new' || (state === 'known' && gate === 'all'))
                count[severity] += 1;
        }
    }
    const failing = failOn === 'never' || gate === 'off' ? [] : ORDER.slice(0, ORDER.indexOf(failOn) + 1);
    const failed = failing.some((severity) => count[severity] > 0);
    return { ...count, failed, reason: reasonOf(count, failing, gate) };
}
function incompleteVerdict(verdict, why) {
    const found = verdict.failed ? `${verdict.reason}; ` : '';
    return {
        ...verdict,
        failed: true,
        reason: `${found}the review is not complete: ${why}`,
        incomplete: why,
    };
}
function reasonOf(count, failing, gate) {
    const word = gate === 'all' ? '' : 'new ';
    const phrase = (severities) => severities
        .filter((severity) => count[severity] > 0)
        .map((severity) => `${count[severity]} ${word}${plural(severity, count[severity])}`)
        .join(', ');
    const against = phrase(failing);
    if (against)
        return against;
    const rest = phrase(ORDER);
    if (gate === 'off')
        return rest ? `${rest}; the gate is off` : 'nothing found; the gate is off';
    return rest ? `nothing that fails the check: ${rest}` : `no ${word}findings`;
}
function plural(severity, count) {
    return count === 1 || severity === 'info' ? severity : `${severity}s`;
}


/***/ }),

/***/ 4939:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withFile)
/* harmony export */ });
function withFile(source, path, content) {
    const { paths, complete } = source.listing;
    return {
        listing: paths.includes(path) ? source.listing : { paths: [...paths, path].sort(), complete },
        fetch: async (wanted) => {
            const others = wanted.filter((one) => one !== path);
            const contents = new Map(await source.fetch(others));
            if (others.length < wanted.length)
                contents.set(path, content);
            return contents;
        },
    };
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


/***/ })

};
