export const id = 479;
export const ids = [479];
export const modules = {

/***/ 6479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ConfigError: () => (/* binding */ ConfigError),
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ../../main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(3645);
// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/external.js + 75 modules
var external = __webpack_require__(5787);
// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(4962);
// EXTERNAL MODULE: ./lib/src/syntax/wording.js
var wording = __webpack_require__(2217);
// EXTERNAL MODULE: ./lib/src/config/config.js
var config = __webpack_require__(3568);
// EXTERNAL MODULE: ./lib/src/config/limits.js
var limits = __webpack_require__(2674);
;// CONCATENATED MODULE: ./lib/src/config/schema.js



const severity = schemas["enum"](['off', 'info', 'warning', 'error']);
const globs = schemas.array(schemas.string().max(limits/* MAX_GLOB_LENGTH */.v)).max(100);
const rule = schemas.union([severity, schemas.looseObject({ severity: severity.optional() })]);
const base = schemas.strictObject({
    like: schemas.string().optional().describe('a known image it behaves like, such as `node:20-slim`'),
    user: schemas.string().optional().describe('the user it runs as'),
});
const defaults = config/* DEFAULT_CONFIG */.P.propose;
const line = schemas.string()
    .max(1_000)
    .regex(/^[^\u0000-\u001f\u007f]+$/, 'must be one line');
const answer = schemas.union([line, schemas.record(schemas.string(), line)]).optional();
const answers = schemas.strictObject({
    'context-unknown': answer.describe('directory of the build context, relative to the repository'),
    'dev-runner': answer.describe('command that starts the built program'),
    'dynamic-start': answer.describe('command that starts the program'),
    'no-workdir': answer.describe('absolute directory in which the program may live'),
    'start-not-found': answer.describe('command that starts the program'),
    'system-libraries': answer.describe('packages of the system that the program needs, with blanks between'),
});
const propose = schemas.strictObject({
    'target-base': schemas["enum"](['auto', 'distroless', 'alpine', 'slim', 'same'])
        .default(defaults['target-base'])
        .describe('what the shipped stage stands on'),
    'base-runtime': line
        .nullable()
        .default(defaults['base-runtime'])
        .describe('an image of your own for the shipped stage'),
    'stage-name': schemas.string()
        .regex(/^[a-z][a-z0-9-_.]*$/, 'must be a stage name: lower-case letters, digits, `-`, `_`, `.`')
        .default(defaults['stage-name'])
        .describe('name of the shipped stage'),
    'max-stages': schemas.int()
        .min(2)
        .max(10)
        .default(defaults['max-stages'])
        .describe('stages on the path to the shipped one'),
    healthcheck: schemas.boolean()
        .default(defaults.healthcheck)
        .describe('add a health check where the program serves a port'),
    'cache-mounts': schemas.boolean().default(defaults['cache-mounts']).describe('use BuildKit cache mounts'),
    answers: answers.default({}).describe('what a decline asked, by its code'),
});
const ignores = schemas.strictObject({
    'require-reason': schemas.boolean().default(false).describe('an inline ignore without a reason ignores nothing'),
    'allow-inline': schemas.boolean().default(true).describe('whether comments in a Dockerfile may ignore a rule'),
});
const configSchema = schemas.strictObject({
    files: globs.default([...config/* DEFAULT_CONFIG */.P.files]).describe('globs of the Dockerfiles; case does not count'),
    exclude: globs.default([...config/* DEFAULT_CONFIG */.P.exclude]).describe('globs that are left out'),
    preset: schemas["enum"](['recommended', 'checklist'])
        .default('recommended')
        .describe('`checklist`: the five rules of the checklist are errors'),
    rules: schemas.record(schemas.string(), rule).default({}).describe('severity and options by rule id'),
    targets: schemas.record(schemas.string(), schemas.array(schemas.string()))
        .default({})
        .describe('shipped stages by the path of the Dockerfile'),
    bases: schemas.record(schemas.string(), base).default({}).describe('company images by a glob over their reference'),
    propose: propose.prefault({}),
    ignores: ignores.prefault({}),
});

;// CONCATENATED MODULE: ./lib/src/config/parse.js




class ConfigError extends Error {
    name = 'ConfigError';
}
function parseConfig(text, path, rules) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist.parseDocument)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${path}:${line}:${col}`;
    };
    const broken = document.errors[0];
    if (broken)
        throw new ConfigError(`${place(broken.pos[0])}: ${broken.message}`);
    const at = (keys, of) => place(offsetOf(document, keys, of));
    const parsed = configSchema.safeParse(toPlain(document) ?? {});
    if (!parsed.success)
        throw new ConfigError(describe(parsed.error, at));
    const said = parsed.data.rules;
    const settings = rules === null ? {} : settingsOf(said, new Map(rules.map((rule) => [rule.id, rule])), at);
    return { ...parsed.data, rules: settings };
}
function toPlain(document) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw new ConfigError(error instanceof Error ? error.message : String(error));
    }
}
function offsetOf(document, keys, of) {
    const map = of === 'key' ? document.getIn(keys.slice(0, -1), true) : null;
    const pair = (0,dist/* isMap */.jh)(map)
        ? map.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === keys.at(-1))
        : undefined;
    const node = pair?.key ?? document.getIn(keys, true);
    return ((0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined) ?? document.contents?.range?.[0] ?? 0;
}
function describe(error, at) {
    const issue = error.issues[0];
    if (!issue)
        return 'the configuration is not valid';
    const where = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
        const [key = ''] = issue.keys;
        const within = where ? ` in ${where}` : '';
        return `${at([...issue.path, key], 'key')}: unknown key "${key}"${within}${suggest(key, validKeys(issue.path))}`;
    }
    return `${at(issue.path, 'value')}: ${where}: ${issue.message}`;
}
function validKeys(path) {
    const [first] = path;
    const shape = configSchema.shape;
    if (first === undefined)
        return Object.keys(shape);
    const proposing = shape.propose.unwrap().shape;
    if (first === 'propose')
        return Object.keys(path[1] === 'answers' ? proposing.answers.unwrap().shape : proposing);
    if (first === 'ignores')
        return Object.keys(shape.ignores.unwrap().shape);
    return first === 'bases' ? ['like', 'user'] : [];
}
function suggest(word, valid) {
    const near = (0,wording/* nearest */.pA)(word, valid);
    if (near)
        return `; did you mean "${near}"?`;
    return valid.length > 0 && valid.length < 20 ? `; valid: ${valid.join(', ')}` : '';
}
function settingsOf(said, rules, at) {
    const settings = {};
    for (const [id, value] of Object.entries(said)) {
        const rule = rules.get(id);
        if (!rule)
            throw new ConfigError(`${at(['rules', id], 'key')}: unknown rule "${id}"${suggest(id, [...rules.keys()])}`);
        if (typeof value === 'string') {
            settings[id] = { severity: value };
            continue;
        }
        const { severity, ...options } = value;
        settings[id] = {
            ...(severity === undefined ? {} : { severity }),
            options: checkedOptions(rule, options, at),
        };
    }
    return settings;
}
function checkedOptions({ id, options }, said, at) {
    const schema = options?.schema(external) ?? schemas.strictObject({});
    const parsed = schema.safeParse(said);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const key = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
    const place = at(['rules', id, ...(key === undefined ? [] : [key])], 'key');
    if (issue?.code !== 'unrecognized_keys')
        throw new ConfigError(`${place}: ${id}.${String(key)}: ${issue?.message}`);
    const valid = schema instanceof schemas.ZodObject ? ['severity', ...Object.keys(schema.shape)] : [];
    throw new ConfigError(`${place}: ${id} has no option "${String(key)}"${suggest(String(key), valid)}`);
}


/***/ })

};
