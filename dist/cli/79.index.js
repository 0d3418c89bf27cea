export const id = 79;
export const ids = [79,760];
export const modules = {

/***/ 1573:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/src/facts/cite.js
var cite = __webpack_require__(7195);
// EXTERNAL MODULE: ./lib/src/model/state.js
var state = __webpack_require__(8081);
// EXTERNAL MODULE: ./lib/src/facts/build.js
var facts_build = __webpack_require__(9398);
// EXTERNAL MODULE: ./lib/src/facts/commands.js
var facts_commands = __webpack_require__(6070);
// EXTERNAL MODULE: ./lib/src/facts/installs.js
var installs = __webpack_require__(3372);
// EXTERNAL MODULE: ./lib/src/facts/lineage.js
var lineage = __webpack_require__(9931);
// EXTERNAL MODULE: ./lib/src/facts/placements.js
var placements = __webpack_require__(2548);
// EXTERNAL MODULE: ./lib/src/facts/shipped-stages.js
var shipped_stages = __webpack_require__(1553);
;// CONCATENATED MODULE: ./lib/src/facts/layers/cache-mounts.js





const DIRECTORIES = {
    npm: '/root/.npm',
    pip: '/root/.cache/pip',
    go: '/go/pkg/mod',
    cargo: '/usr/local/cargo/registry',
    maven: '/root/.m2',
    gradle: '/root/.gradle',
    uv: '/root/.cache/uv',
    poetry: '/root/.cache/pypoetry',
    composer: '/root/.composer/cache',
};
const uncachedInstalls = (0,facts_build/* fact */.fK)((build) => {
    const { instructions } = build.model.dockerfile;
    const mounts = instructions.some(({ flags }) => flags.some(({ name }) => name === 'mount'));
    if (!mounts && !instructions.some(({ heredocs }) => heredocs.length > 0))
        return [];
    return [...(0,shipped_stages/* neededForShipping */.nl)(build)].flatMap((stage) => (0,installs/* installs */.p)(stage).flatMap((install) => {
        const directory = DIRECTORIES[install.manager];
        const { flags } = install.call.instruction;
        const isCached = flags.some(({ name, value }) => name === 'mount' && /type=(cache|tmpfs)/.test(value ?? ''));
        return directory === undefined || isCached ? [] : [{ stage, install, directory }];
    }));
});
const copiedCaches = (0,facts_build/* fact */.fK)((build) => build.stages.flatMap((stage) => (0,placements/* transfers */.tN)(stage).flatMap((transfer) => {
    const found = cachesOf(transfer.from).find(({ directory }) => transfer.sources.some((source) => source === directory || directory === `${source}/mod` || (0,placements/* below */.Gz)(directory, source) !== null));
    return found ? [{ transfer, stage, ...found }] : [];
})));
function cachesOf(stage) {
    return (0,lineage/* lineage */.OZ)(stage).flatMap((part) => part.instructions.flatMap(({ keyword, flags }) => {
        if (keyword !== 'RUN')
            return [];
        return flags.flatMap(({ name, value, span }) => {
            const directory = /(?:^|,)(?:target|dst|destination)=(\/[^,$]+)/.exec(value ?? '')?.[1];
            const isCache = name === 'mount' && /(^|,)type=cache(,|$)/.test(value ?? '');
            return isCache && directory !== undefined
                ? [{ directory: (0,placements/* normalise */.j7)('/', directory), mount: span }]
                : [];
        });
    }));
}

// EXTERNAL MODULE: ./lib/src/syntax/source.js
var syntax_source = __webpack_require__(4263);
;// CONCATENATED MODULE: ./lib/src/facts/edits/edits.js

function replace(span, text) {
    return { span, text };
}
function insert(at, text) {
    return { span: { start: at, end: at }, text };
}
function lineBehind({ model }, { span }, line) {
    return insert(span.end, `${lineEnd(model.dockerfile.source.text)}${line}`);
}
function lineBefore({ model }, { span, comments }, line) {
    const { source } = model.dockerfile;
    let first = (0,syntax_source/* lineAt */.mh)(source, span.start);
    for (const { span: comment } of comments.toReversed()) {
        if ((0,syntax_source/* lineAt */.mh)(source, comment.start) !== first - 1)
            break;
        first--;
    }
    return insert(source.lineStarts[first - 1] ?? span.start, `${line}${lineEnd(source.text)}`);
}
function lineBeforeStart(build, { from, instructions }, line) {
    const steps = ['RUN', 'COPY', 'ADD', 'WORKDIR', 'USER', 'ENV', 'ARG', 'SHELL'];
    const last = instructions.findLastIndex(({ keyword }) => steps.includes(keyword));
    const start = instructions
        .slice(last + 1)
        .find(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
    return start ? lineBefore(build, start, line) : lineBehind(build, instructions.at(-1) ?? from, line);
}
function withoutLines({ model }, instruction) {
    const { source } = model.dockerfile;
    const { span, comments } = instruction;
    const first = (0,syntax_source/* lineAt */.mh)(source, span.start);
    const last = (0,syntax_source/* lineAt */.mh)(source, span.end);
    if (comments.some((one) => (0,syntax_source/* lineAt */.mh)(source, one.span.start) === first - 1) || hasComments(model, span))
        return null;
    const start = source.lineStarts[first - 1] ?? span.start;
    const blank = (0,syntax_source/* lineText */.oZ)(source, first - 1).trim() === '' && (0,syntax_source/* lineText */.oZ)(source, last + 1).trim() === '';
    const end = source.lineStarts[last + (blank && first > 1 ? 1 : 0)] ?? source.text.length;
    return replace({ start, end }, '');
}
function commandBehind({ model }, { span }, end, command) {
    const { source, escape: continuation } = model.dockerfile;
    const last = (0,syntax_source/* lineAt */.mh)(source, end);
    if ((0,syntax_source/* lineAt */.mh)(source, span.start) === last)
        return insert(end, ` && ${command}`);
    const indent = (0,syntax_source/* lineText */.oZ)(source, last).match(/^[ \t]*/)?.[0] ?? '';
    return insert(end, ` ${continuation}${lineEnd(source.text)}${indent}&& ${command}`);
}
function hasComments({ dockerfile }, span) {
    return dockerfile.comments.some((comment) => comment.span.start > span.start && comment.span.end <= span.end);
}
function execArray(words) {
    return `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
}
function lineEnd(text) {
    const newline = text.indexOf('\n');
    return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}

;// CONCATENATED MODULE: ./lib/src/facts/edits/cache-mount.js






const KEEPS_NOTHING = ['npm', 'pip', 'uv'];
const MOVED = /^(HOME|XDG_CACHE_HOME|npm_config_cache|NPM_CONFIG_CACHE|PIP_CACHE_DIR|PIP_NO_CACHE_DIR|UV_CACHE_DIR|UV_NO_CACHE)$/;
const MOST_INSTALLS = 50;
const cacheMountEdits = (0,facts_build/* fact */.fK)((build) => {
    const installs = uncachedInstalls(build);
    if (installs.length === 0 || installs.length > MOST_INSTALLS || !installs.every(takesMount))
        return null;
    const places = new Map(installs.map(({ install, directory }) => {
        const at = install.call.instruction.keywordSpan.end;
        return [`${at} ${directory}`, insert(at, ` --mount=type=cache,target=${directory}`)];
    }));
    return [...places.values()];
});
function takesMount({ stage, install }) {
    const { call, manager } = install;
    const { user, variables } = (0,state/* stateBefore */.L)(stage, call.instruction);
    const root = user === '' ? (0,lineage/* baseImage */.fF)(stage)?.user === '' : /^(root|0)(:|$)/.test(user);
    if (!root || !KEEPS_NOTHING.includes(manager) || [...variables.keys()].some((name) => MOVED.test(name)))
        return false;
    return !(0,facts_commands/* stageCommands */.VZ)(stage).some((other) => other.instruction === call.instruction && other.name !== 'apk' && isAboutCaches(other));
}
function isAboutCaches({ name, args, texts }) {
    if (name === 'rm')
        return texts.some((text) => /cache|^~|^\/root|\.npm/.test(text));
    return args.includes('cache') || texts.some((text) => /^--(no-)?cache/.test(text));
}

// EXTERNAL MODULE: ./lib/src/lint/rule.js
var rule = __webpack_require__(1518);
;// CONCATENATED MODULE: ./lib/rules/cache-mounts/rule.js





const cacheMounts = {
    id: 'cache-mounts',
    summary: 'Use cache mounts for what is downloaded, and only for that',
    category: 'optimization',
    severity: 'info',
    aliases: [],
    *check(build) {
        for (const { transfer, stage, directory, mount } of copiedCaches(build)) {
            const from = (0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(transfer.from));
            yield {
                at: transfer.instruction.span,
                stage,
                subject: `copy of ${directory}`,
                message: `${(0,cite/* cite */.Y)(directory)} is a cache mount in ${from}, so nothing of it is in the layers of that stage: this copy brings an empty directory or fails.`,
                help: `Mount the same cache where it is needed, and leave this line out; or drop the mount in ${from}.`,
                related: [{ at: mount, label: 'the mount' }],
                severity: 'warning',
            };
        }
        const [first, ...rest] = uncachedInstalls(build);
        if (!first)
            return;
        const { stage, install, directory } = first;
        yield {
            at: install.span,
            stage,
            subject: 'cache mounts',
            message: `${(0,cite/* cite */.Y)(install.command)} downloads everything again whenever a manifest changes, although this file needs BuildKit anyway, which can keep the downloads.`,
            help: `Write \`RUN --mount=type=cache,target=${directory} …\`; the mount stays out of the image.`,
            related: rest.map(({ install: other }) => ({ at: other.span, label: 'likewise' })),
            fix: (0,rule/* review */.N)(rest.length === 0
                ? `Give ${(0,cite/* cite */.Y)(install.command)} a cache mount`
                : 'Give every install a cache mount', cacheMountEdits(build)),
        };
    },
};

// EXTERNAL MODULE: ./lib/src/facts/copies.js
var facts_copies = __webpack_require__(6273);
// EXTERNAL MODULE: ./lib/src/facts/os-packages.js + 1 modules
var os_packages = __webpack_require__(6845);
;// CONCATENATED MODULE: ./lib/src/facts/layers/cache-inputs.js







const earlySources = (0,facts_build/* fact */.fK)((stage) => {
    const late = (0,installs/* installs */.p)(stage).filter((install) => install.needsSources === null &&
        !install.call.guarded &&
        !boundInput(install.call) &&
        !isElsewhere(stage, install));
    const free = (0,installs/* fetches */.z)(stage).filter((call) => !call.guarded && !isRemovedAgain(stage, call));
    for (const copy of (0,facts_copies/* contextCopies */.f7)(stage)) {
        if (!copy.bringsSources)
            continue;
        const behind = (call) => call.instruction.index > copy.instruction.index;
        const waiting = {
            copy,
            installs: late.filter(({ call }) => behind(call) && !isRepeated(stage, call, copy)),
            fetches: free.filter(behind),
        };
        if (waiting.installs.length > 0 || waiting.fetches.length > 0)
            return [waiting];
    }
    return [];
});
function isRemovedAgain(stage, call) {
    const removes = (0,facts_commands/* stageCommands */.VZ)(stage).some((other) => other.instruction === call.instruction && (0,os_packages/* isOsRemoval */.nb)(other));
    return removes && !(0,os_packages/* osPackages */.Or)(stage).some(({ command }) => command === call);
}
function isRepeated(stage, call, copy) {
    return (0,installs/* installs */.p)(stage).some((other) => other.call.name === call.name && other.call.instruction.index < copy.instruction.index);
}
function boundInput({ instruction }) {
    return instruction.flags.some(({ name, value }) => name === 'mount' && /type=bind|^(?!.*type=)/.test(value ?? ''));
}
function isElsewhere(stage, { call, manifests }) {
    const moved = (0,facts_commands/* stageCommands */.VZ)(stage).findLast(({ name, instruction, ordinal }) => name === 'cd' && instruction === call.instruction && ordinal < call.ordinal);
    const to = moved?.args[0];
    if (!to || !(0,facts_build/* buildOf */.Yy)(stage).context.list().complete)
        return false;
    const directory = (0,placements/* normalise */.j7)((0,state/* stateBefore */.L)(stage, call.instruction).workdir, to);
    const copied = (0,placements/* placements */.DD)(stage).some(({ target }) => target !== '/' && ((0,placements/* below */.Gz)(target, directory) ?? (0,placements/* below */.Gz)(directory, target)) !== null);
    if (copied)
        return false;
    return !manifests.some((path) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        return name.includes('*') || (0,placements/* contextPathOf */.ce)(stage, (0,placements/* normalise */.j7)(directory, name)) !== null;
    });
}
const VOLATILE = /^(BUILD_?(DATE|TIME|NUMBER|NUM|ID|TIMESTAMP|SHA|REV|VERSION|COMMIT)|(GIT|VCS|SOURCE|CI)_?(COMMIT(_SHA|_HASH)?|SHA|REF|REV|REVISION|HASH|VERSION|TAG|BRANCH|DESCRIBE)|COMMIT(_?(SHA|HASH|ID|REF))?|REVISION|TIMESTAMP|DATE|(APP|IMAGE|PROJECT|PACKAGE|RELEASE)_VERSION|VERSION)$/;
const volatileArgs = (0,facts_build/* fact */.fK)((stage) => stage.instructions.flatMap((instruction) => {
    if (instruction.keyword !== 'ARG')
        return [];
    return instruction.pairs.flatMap(({ name, value, span }) => {
        if (!VOLATILE.test(name.text) || isPinned(name.text, value?.text ?? null))
            return [];
        const step = expensiveBehind(stage, instruction, name.text);
        return step ? [{ name: name.text, changes: changesWith(name.text), span, step }] : [];
    });
}));
function changesWith(name) {
    if (/COMMIT|SHA|REF|REV|HASH|DESCRIBE|BRANCH/.test(name))
        return 'commit';
    return /VERSION|TAG/.test(name) ? 'release' : 'build';
}
function isPinned(name, value) {
    return /VERSION|TAG/.test(name) && value !== null && /\d/.test(value);
}
function expensiveBehind(stage, arg, name) {
    const behind = [...(0,installs/* installs */.p)(stage).map(({ call }) => call), ...(0,installs/* fetches */.z)(stage)].filter(({ instruction }) => instruction.index > arg.index);
    const first = behind.toSorted((a, b) => a.span.start - b.span.start)[0];
    if (!first || usedBefore(stage, arg, first, name))
        return null;
    return { text: (0,facts_commands/* citeCommand */.Bl)(first), span: first.span };
}
function usedBefore(stage, arg, step, name) {
    const mentions = new RegExp(`\\$\\{?${name}\\b`);
    const between = stage.instructions.filter(({ index }) => index > arg.index && index <= step.instruction.index);
    return between.some((instruction) => {
        if (instruction.keyword !== 'RUN')
            return (instruction.keyword !== 'LABEL' &&
                instruction.keyword !== 'ENV' &&
                wordsOf(instruction).some((text) => mentions.test(text)));
        return (0,facts_commands/* stageCommands */.VZ)(stage).some((call) => call.instruction === instruction &&
            (call.texts.some((text) => mentions.test(text)) ||
                call.assignments.some(({ value }) => value === null)));
    });
}
function wordsOf(instruction) {
    if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD')
        return [...instruction.sources, ...(instruction.destination ? [instruction.destination] : [])].map(({ text }) => text);
    return 'value' in instruction && instruction.value ? [instruction.value.text] : [];
}

// EXTERNAL MODULE: ./lib/src/facts/layers/late-downloads.js + 1 modules
var late_downloads = __webpack_require__(7946);
;// CONCATENATED MODULE: ./lib/rules/cache-order/words.js


function afterSources(stage, { copy, installs, fetches }) {
    const steps = [
        ...installs.map(({ command, span }) => ({ text: command, span })),
        ...fetches.map((call) => ({ text: (0,facts_commands/* citeCommand */.Bl)(call), span: call.span })),
    ];
    const texts = [...new Set(steps.map(({ text }) => (0,cite/* cite */.Y)(text)))];
    const which = texts.length > 2 ? [...texts.slice(0, 1), `${texts.length - 1} more`] : texts;
    const what = copy.everything ? 'the whole context' : 'the source';
    const together = copy.manifests.length > 0 ? ' together with the manifests' : '';
    return {
        at: copy.instruction.span,
        stage,
        subject: installs[0]?.manager ?? 'packages',
        message: `Every change of a source file runs ${(0,cite/* list */.p)(which)} again: ${what} is copied${together} before ${texts.length === 1 ? 'it' : 'them'}.`,
        help: help(installs, fetches.length > 0),
        related: steps.slice(0, 3).map(({ span }) => ({ at: span, label: 'runs again with every change' })),
    };
}
function afterAll(stage, { copy, step, row }) {
    const what = copy.everything ? 'the whole context' : 'the source';
    return {
        at: copy.instruction.span,
        stage,
        subject: step.name ?? 'build',
        message: `${step.guarded ? 'Where it runs, ' : ''}${(0,cite/* cite */.Y)((0,facts_commands/* citeCommand */.Bl)(step))} ${row.repeats} with every change of a source file: ${what} is copied before it, and nothing fetches them until then.`,
        help: row.help,
        related: [{ at: step.span, label: 'starts from nothing with every change' }],
    };
}
function afterVolatile(stage, { name, changes, span, step }) {
    return {
        at: span,
        stage,
        subject: `ARG ${name}`,
        message: `${(0,cite/* cite */.Y)(name)} changes with every ${changes}, and every RUN behind it starts over, ${(0,cite/* cite */.Y)(step.text)} too, which does not use it.`,
        help: `Move \`ARG ${name}\` below the installs, to the first step that uses it.`,
        related: [{ at: step.span, label: 'runs again with every new value' }],
    };
}
function help(installs, fetches) {
    const [install] = installs;
    if (!install)
        return 'Install packages first: they depend on nothing that is copied.';
    const manifests = [...new Set(installs.flatMap((one) => one.manifests))].map(cite/* cite */.Y);
    const members = installs.some(({ workspaces }) => workspaces) ? ['the package.json of every member'] : [];
    const files = (0,cite/* list */.p)([...manifests, ...members]);
    const run = install.first ? ` with ${(0,cite/* cite */.Y)(install.first)}` : '';
    return `Copy ${files} first, install${run}, then copy the rest${fetches ? '; packages of the distribution go before both' : ''}.`;
}

;// CONCATENATED MODULE: ./lib/rules/cache-order/rule.js



const cacheOrder = {
    id: 'cache-order',
    summary: 'Install dependencies before copying the source',
    category: 'optimization',
    severity: 'warning',
    aliases: [],
    *check(build) {
        for (const stage of build.stages) {
            const early = earlySources(stage);
            const late = early.length === 0 ? (0,late_downloads/* lateDownload */.P)(stage) : null;
            for (const one of early)
                yield afterSources(stage, one);
            if (late)
                yield afterAll(stage, late);
            for (const one of volatileArgs(stage))
                yield afterVolatile(stage, one);
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/knowledge/accounts.js
const EVERYWHERE = [
    'root',
    'bin',
    'daemon',
    'sync',
    'mail',
    'games',
    'nobody',
    'adm',
    'lp',
    'ftp',
    'man',
    'news',
    'operator',
];
const DEBIAN = [
    'sys',
    'uucp',
    'proxy',
    'www-data',
    'backup',
    'list',
    'irc',
    'gnats',
    '_apt',
    'nogroup',
    'tty',
    'disk',
    'staff',
    'users',
    'ubuntu',
    'messagebus',
    'systemd-network',
];
const ALPINE = [
    'halt',
    'shutdown',
    'uucp',
    'cron',
    'sshd',
    'squid',
    'at',
    'cyrus',
    'vpopmail',
    'ntp',
    'smmsp',
    'guest',
    'postmaster',
    'svn',
    'games',
    'utmp',
    'users',
    'nogroup',
    'ping',
    'www-data',
    'wheel',
    'tty',
    'disk',
];
function systemAccounts(packages) {
    if (packages === 'apt')
        return [...EVERYWHERE, ...DEBIAN];
    return packages === 'apk' ? [...EVERYWHERE, ...ALPINE] : null;
}
const TOOLS = new Set(['useradd', 'adduser', 'groupadd', 'addgroup', 'usermod', 'groupmod']);
function isAccountTool(name) {
    return name !== null && TOOLS.has(name);
}

;// CONCATENATED MODULE: ./lib/src/facts/edits/chown-copy.js







const MOST_COPIES = 10;
function ownedCopies(stage, { call, flag, path }) {
    const copies = copiesInto(stage, call, path);
    const [first] = copies;
    if (copies.length > MOST_COPIES)
        return null;
    const recursive = call.words.find(({ text }) => text === '-R' || text === '--recursive');
    if (!first || !recursive || !isOwnDirectory(path) || stage.base.kind === 'stage')
        return null;
    if (copies.some(({ flags }) => flags.some(({ name }) => name === 'chown' || name === 'chmod')))
        return null;
    if (!isAlone(stage, call, path) || isFilledOtherwise(stage, call, path))
        return null;
    if (call.name === 'chown' && !isThere(stage, first, flag))
        return null;
    const rest = isMadeByCopy(stage, call, path) ? withoutLines((0,facts_build/* buildOf */.Yy)(stage), call.instruction) : null;
    const before = call.words[call.words.indexOf(recursive) - 1];
    const start = before?.span.end ?? recursive.span.start;
    return [
        ...copies.map(({ keywordSpan }) => insert(keywordSpan.end, ` ${flag}`)),
        rest ?? replace({ start, end: recursive.span.end }, ''),
    ];
}
function isMadeByCopy(stage, { name, instruction }, path) {
    const commands = (0,facts_commands/* stageCommands */.VZ)(stage);
    return (name === 'chown' &&
        commands.filter((one) => one.instruction === instruction).length === 1 &&
        !commands.some((one) => one.name === 'mkdir' && one.texts.includes(path)) &&
        !stage.madeDirectories.some(({ path: made }) => (0,placements/* below */.Gz)(path, made) !== null));
}
function copiesInto(stage, call, path) {
    const all = [...(0,placements/* placements */.DD)(stage), ...(0,placements/* transfers */.tN)(stage)]
        .filter(({ target }) => (0,placements/* below */.Gz)(path, target) !== null)
        .map(({ instruction }) => instruction)
        .filter(({ index }) => index < call.instruction.index);
    return [...new Set(all)].sort((a, b) => a.index - b.index);
}
function isOwnDirectory(path) {
    const parts = path.split('/').slice(1);
    if (/^(app|apps|application|code|project|source|src|workspace|work)$/.test(parts[0] ?? ''))
        return true;
    if (path.startsWith('/usr/src/'))
        return true;
    return /^(opt|srv|home)$/.test(parts[0] ?? '') && parts.length > (parts[0] === 'home' ? 2 : 1);
}
function isAlone(stage, call, path) {
    const { instruction, redirects, nested, assignments } = call;
    const { user, workdir } = (0,state/* stateBefore */.L)(stage, instruction);
    const root = user === '' ? (0,lineage/* baseImage */.fF)(stage)?.user === '' : /^(root|0)(:|$)/.test(user);
    const paths = call.texts.filter((text) => !text.startsWith('-')).slice(1);
    const flags = call.texts.filter((text) => text.startsWith('-'));
    return (root &&
        instruction.command.form === 'shell' &&
        !nested &&
        redirects.length + assignments.length === 0 &&
        flags.length === 1 &&
        paths.length === 1 &&
        (0,placements/* normalise */.j7)(workdir, paths[0] ?? '') === path);
}
const ELSEWHERE = /^(adduser|addgroup|useradd|groupadd|usermod|apt|apt-get|apk|dnf|yum|microdnf|update-ca-certificates|echo|true|:)$/;
function isFilledOtherwise(stage, call, path) {
    const read = (0,facts_commands/* stageCommands */.VZ)(stage).filter(({ instruction }) => instruction.index <= call.instruction.index);
    const understood = new Set(read.map(({ instruction }) => instruction));
    const opaque = (one) => one.keyword === 'RUN' && !understood.has(one);
    if (stage.instructions.some((one) => one.index < call.instruction.index && opaque(one)))
        return true;
    const made = stage.madeDirectories.some(({ path: directory, instruction }) => instruction.index < call.instruction.index && ((0,placements/* below */.Gz)(path, directory) ?? '') !== '');
    return made || read.some((one) => one !== call && !writesElsewhere(one, path));
}
function writesElsewhere({ name, texts, redirects }, path) {
    if (name === null || redirects.length > 0)
        return false;
    if (name === 'mkdir')
        return texts.every((text) => text.startsWith('-') || text === path);
    return ELSEWHERE.test(name) || (name === 'rm' && texts.every((text) => /^-|^\/(var|tmp)\//.test(text)));
}
function isThere(stage, first, flag) {
    const names = flag.slice('--chown='.length).split(':');
    const image = (0,lineage/* baseImage */.fF)(stage);
    const known = [...(systemAccounts(image?.packages ?? null) ?? []), image?.account?.name];
    const makers = (0,facts_commands/* stageCommands */.VZ)(stage).filter(({ name, instruction, guarded }) => !guarded && instruction.index < first.index && /^(adduser|addgroup|useradd|groupadd)$/.test(name ?? ''));
    return names.every((name) => /^\d+$/.test(name) ||
        (name !== '' && known.includes(name)) ||
        makers.some(({ args }) => args.includes(name)));
}

;// CONCATENATED MODULE: ./lib/src/facts/users/chowned-copies.js




const chownedCopies = (0,facts_build/* fact */.fK)((stage) => {
    const givings = (0,facts_commands/* stageCommands */.VZ)(stage).flatMap((call) => givenTo(stage, call) ?? []);
    if (givings.length === 0)
        return [];
    const copied = [...(0,placements/* placements */.DD)(stage), ...(0,placements/* transfers */.tN)(stage)].filter(({ instruction }) => !instruction.flags.some(({ name }) => name === 'chown' || name === 'chmod'));
    return givings.flatMap(({ call, flag, accounts, paths }) => {
        for (const path of paths) {
            const copies = copied
                .filter(({ instruction, target, sources }) => instruction.index < call.instruction.index && isTree(sources) && (0,placements/* below */.Gz)(path, target) !== null)
                .slice(0, chowned_copies_MOST_COPIES)
                .map(({ instruction }) => instruction);
            const [first] = copies;
            if (!first)
                continue;
            const late = madeBehind(stage, first, accounts);
            return [{ call, flag, path, late, copies: copies.map(({ span }) => span) }];
        }
        return [];
    });
});
const chowned_copies_MOST_COPIES = 10;
const MAKES_ACCOUNTS = new Set(['useradd', 'adduser', 'groupadd', 'addgroup']);
function madeBehind(stage, copy, accounts) {
    const makers = (0,facts_commands/* stageCommands */.VZ)(stage).filter(({ name, instruction }) => MAKES_ACCOUNTS.has(name ?? '') && instruction.index > copy.index);
    return accounts.find((account) => makers.some(({ args }) => args.includes(account))) ?? null;
}
function isTree(sources) {
    return sources.some((source) => !/\.[a-z0-9]{1,5}$/i.test(source) || source.includes('*'));
}
function givenTo(stage, call) {
    if ((call.name !== 'chown' && call.name !== 'chmod') || call.guarded)
        return null;
    if (!call.args.some((arg) => arg === '--recursive' || /^-[a-zA-Z]*R/.test(arg ?? '')))
        return null;
    const [whom, ...rest] = call.texts.filter((text) => !text.startsWith('-'));
    if (whom === undefined || (call.name === 'chmod' && !/^[0-7]{3,4}$/.test(whom)))
        return null;
    const { workdir } = (0,state/* stateBefore */.L)(stage, call.instruction);
    const paths = rest
        .filter((text) => !/[$*`]/.test(text))
        .map((text) => (0,placements/* normalise */.j7)(workdir, text))
        .filter((path) => path !== '/');
    if (call.name === 'chmod')
        return { call, flag: `--chmod=${whom}`, accounts: [], paths };
    const owner = asCopyTakesIt(whom);
    return { call, flag: `--chown=${owner}`, accounts: owner.split(':'), paths };
}
function asCopyTakesIt(owner) {
    if (owner.startsWith(':'))
        return `root${owner}`;
    return owner.replace(/:$/, '').replace(/^([a-z_][\w-]*)\.([a-z_][\w-]*)$/, '$1:$2');
}

;// CONCATENATED MODULE: ./lib/rules/chown-copy/rule.js






const chownCopy = {
    id: 'chown-copy',
    summary: 'Set the owner of files while copying them',
    category: 'optimization',
    severity: 'warning',
    aboutDeployed: true,
    aliases: [],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            for (const found of chownedCopies(stage)) {
                const { call, flag, path, late, copies } = found;
                yield {
                    at: call.span,
                    stage,
                    subject: path,
                    message: `${(0,cite/* cite */.Y)((0,facts_commands/* citeCommand */.Bl)(call))} writes every file that was copied to ${(0,cite/* cite */.Y)(path)} into a second layer: the image carries them twice.`,
                    help: `${late === null ? 'Write' : `Make ${(0,cite/* cite */.Y)(late)} above the COPY, write`} ${(0,cite/* cite */.Y)(`COPY ${flag} …`)}, and leave to this command only what a RUN made.`,
                    related: copies.map((at) => ({ at, label: 'copied here' })),
                    fix: (0,rule/* review */.N)(`Copy to ${(0,cite/* cite */.Y)(path)} with ${(0,cite/* cite */.Y)(flag)}`, ownedCopies(stage, found)),
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/src/facts/layers/whole-copies.js
var whole_copies = __webpack_require__(1254);
;// CONCATENATED MODULE: ./lib/rules/copy-artifacts/rule.js




const copyArtifacts = {
    id: 'copy-artifacts',
    summary: 'Copy the result of a build stage and no more',
    category: 'optimization',
    severity: 'warning',
    aboutDeployed: true,
    aliases: ['DL3067'],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            for (const { transfer, kind, path, step, enough } of (0,whole_copies/* wholeCopies */.V)(stage)) {
                const from = (0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(transfer.from));
                yield {
                    at: transfer.instruction.span,
                    stage,
                    subject: `${kind} of ${(0,lineage/* stageLabel */.Hn)(transfer.from)}`,
                    message: kind === 'root'
                        ? `The whole file system of ${from} is copied: the second stage carries everything the first one was there to keep out.`
                        : `${(0,cite/* cite */.Y)(path)} of ${from} is the tree that ${(0,cite/* cite */.Y)(step ?? '')} works in: its sources and whatever else the build left there come along.`,
                    help: enough === null
                        ? 'Name the files and directories that the program needs.'
                        : `Copy ${(0,cite/* cite */.Y)(enough)}, and what it needs to run (its production dependencies), by name.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/facts/edits/dead-delete.js




const LISTS = 'rm -rf /var/lib/apt/lists/*';
const MOST_COMMANDS = 500;
function earlierDelete(build, { call, update }) {
    if (!update || !isSameUser(update, call) || (0,facts_commands/* stageCommands */.VZ)(call.stage).length > MOST_COMMANDS)
        return null;
    const fetching = commandsIn(update);
    const last = fetching.at(-1);
    if (!last || !isChain(fetching) || readsListsLater(build, update, call))
        return null;
    const removal = withoutLists(build, call);
    return removal && [commandBehind(build, update.instruction, last.span.end, LISTS), ...removal];
}
function isSameUser(update, call) {
    const plain = [update, call].every(({ words, name }) => words[0]?.value === name);
    const [then, now] = [update, call].map(({ stage, instruction }) => (0,state/* stateBefore */.L)(stage, instruction).user);
    return plain && then === now;
}
function commandsIn({ stage, instruction }) {
    return (0,facts_commands/* stageCommands */.VZ)(stage).filter((one) => one.instruction === instruction);
}
function isChain(commands) {
    const [first] = commands;
    const last = commands.at(-1);
    if (first?.instruction.command.form !== 'shell' || first.instruction.heredocs.length > 0)
        return false;
    return (last?.span.end === first.instruction.command.span.end &&
        commands.every(({ nested, after }) => !nested && (after === null || after === '&&' || after === ';')));
}
const OPAQUE = /^(bash|sh|make|source|\.|curl|wget|npx|playwright|ansible-playbook|xargs|eval)$|[./]/;
function readsListsLater(build, update, removal) {
    const behind = build.stages
        .filter((stage) => (0,lineage/* lineage */.OZ)(stage).includes(update.stage))
        .flatMap((stage) => (0,lineage/* lineage */.OZ)(stage).filter(({ index }) => index >= update.stage.index));
    return [...new Set(behind)].flatMap(facts_commands/* stageCommands */.VZ).some((one) => {
        if (one.instruction.index <= update.instruction.index)
            return false;
        const before = one.instruction.index <= removal.instruction.index;
        const opaque = before && (one.name === null || OPAQUE.test(one.name));
        return opaque || (isAptInstall(one) && !commandsIn(one).some(isUpdate));
    });
}
const READERS = /^(install|build-dep|(dist-|full-)?upgrade|source|download|satisfy)$/;
function isAptInstall({ name, args }) {
    return /^(apt|apt-get|aptitude)$/.test(name ?? '') && args.some((arg) => arg === null || READERS.test(arg));
}
function isUpdate({ name, args }) {
    return /^(apt|apt-get|aptitude)$/.test(name ?? '') && args.includes('update');
}
function withoutLists(build, call) {
    const paths = call.words.filter(({ text }) => text.startsWith('/'));
    const lists = paths.filter(({ text }) => text.startsWith('/var/lib/apt/lists'));
    const commands = commandsIn(call);
    if (call.nested || call.redirects.length > 0 || hasComments(build.model, call.instruction.span))
        return null;
    if (lists.length < paths.length) {
        const previous = (at) => call.words[call.words.findIndex(({ span }) => span.start === at) - 1];
        return lists.map(({ span }) => replace({ start: previous(span.start)?.span.end ?? span.start, end: span.end }, ''));
    }
    if (commands.length === 1) {
        const lines = withoutLines(build, call.instruction);
        return lines && [lines];
    }
    const [before, behind] = [commands[call.ordinal - 1], commands[call.ordinal + 1]];
    if (behind && behind.after !== '&&' && behind.after !== ';')
        return null;
    if (before && (call.after === '&&' || call.after === ';') && !before.nested)
        return [replace({ start: before.span.end, end: call.span.end }, '')];
    return behind?.after === '&&' && !behind.nested
        ? [replace({ start: call.span.start, end: behind.span.start }, '')]
        : null;
}

;// CONCATENATED MODULE: ./lib/src/facts/layers/dead-deletes.js






const deadDeletes = (0,facts_build/* fact */.fK)((stage) => {
    const seen = new Set();
    return (0,facts_commands/* lineageCommands */.GI)(stage).flatMap((call) => {
        if (call.guarded || seen.has(call.instruction))
            return [];
        const found = ofFiles(stage, call) ?? ofLists(stage, call) ?? ofPackages(stage, call);
        if (!found)
            return [];
        seen.add(call.instruction);
        return [found];
    });
});
function ofFiles(stage, call) {
    if (call.name !== 'rm')
        return null;
    const places = (0,lineage/* lineage */.OZ)(stage)
        .flatMap((part) => [...(0,placements/* placements */.DD)(part), ...(0,placements/* transfers */.tN)(part)])
        .filter(({ instruction }) => instruction.index < call.instruction.index);
    for (const arg of call.args) {
        if (arg === null || arg.startsWith('-') || !arg.startsWith('/'))
            continue;
        const path = (0,placements/* normalise */.j7)('/', arg);
        const place = places.find(({ target, into, sources }) => into
            ? sources.some((source) => source !== '' && (0,placements/* normalise */.j7)(target, source.slice(source.lastIndexOf('/') + 1)) === path)
            : target === path);
        if (!place?.sources.some((source) => isHeavy(stage, call, place, source)))
            continue;
        const { instruction } = place;
        return { call, what: arg, kept: { span: instruction.span, text: (0,facts_copies/* copyText */.Dk)(instruction) }, update: null };
    }
    return null;
}
function isHeavy(stage, call, place, source) {
    if (/\.(tar|t?gz|tgz|zip|bz2|xz|zst|deb|rpm|apk|jar|war|whl|iso|run|bin|7z)$/i.test(source))
        return true;
    if (/\.\w{1,8}$/.test(source))
        return false;
    if ('from' in place || source === '')
        return true;
    const kind = (0,facts_build/* buildOf */.Yy)(stage).context.exists(source);
    const recursive = call.args.some((arg) => arg === '--recursive' || /^-[a-zA-Z]*[rR]/.test(arg ?? ''));
    return kind === 'directory' || (kind !== 'file' && recursive);
}
function ofLists(stage, call) {
    const lists = call.name === 'rm' && call.texts.some((text) => text.startsWith('/var/lib/apt/lists'));
    const commands = (0,facts_commands/* lineageCommands */.GI)(stage);
    const isUpdate = ({ name, args }) => /^apt(-get)?$/.test(name ?? '') && args.includes('update');
    if (!lists || commands.some((one) => one.instruction === call.instruction && isUpdate(one)))
        return null;
    const update = commands.findLast((one) => one.span.start < call.span.start && isUpdate(one));
    if (!update || alreadyRemoved(commands, update))
        return null;
    const kept = { span: update.span, text: (0,facts_commands/* citeCommand */.Bl)(update) };
    return { call, what: '/var/lib/apt/lists', kept, update };
}
function alreadyRemoved(commands, update) {
    return (commands.some((one) => one.instruction === update.instruction &&
        one.name === 'rm' &&
        one.texts.some((text) => text.startsWith('/var/lib/apt'))) ||
        update.instruction.flags.some(({ name, value }) => name === 'mount' && (value ?? '').includes('/var/lib/apt')));
}
function ofPackages(stage, call) {
    if (!(0,os_packages/* isOsRemoval */.nb)(call))
        return null;
    const names = call.args.filter((arg) => arg !== null && !arg.startsWith('-')).slice(1);
    const installs = (0,facts_commands/* lineageCommands */.GI)(stage).filter(os_packages/* isOsInstall */.G$);
    const here = installs.some(({ instruction }) => instruction === call.instruction);
    if (here)
        return null;
    for (const name of names) {
        const install = installs.find(({ args, span }) => span.start < call.span.start && args.includes(name));
        if (!install)
            continue;
        return { call, what: name, kept: { span: install.span, text: (0,facts_commands/* citeCommand */.Bl)(install) }, update: null };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/rules/dead-delete/rule.js






const deadDelete = {
    id: 'dead-delete',
    summary: 'Remove files in the step that brings them',
    category: 'optimization',
    severity: 'warning',
    aboutDeployed: true,
    aliases: [],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            for (const found of deadDeletes(stage)) {
                const { call, what, kept } = found;
                yield {
                    at: call.span,
                    stage,
                    subject: what,
                    message: `${(0,cite/* cite */.Y)((0,facts_commands/* citeCommand */.Bl)(call))} makes nothing smaller: the layer of ${(0,cite/* cite */.Y)(kept.text)} keeps ${(0,cite/* cite */.Y)(what)}, and this one only hides it.`,
                    help: kept.text.startsWith('COPY') || kept.text.startsWith('ADD')
                        ? 'Mount the file for the one RUN that needs it (`RUN --mount=type=bind,source=…`), or unpack it in a build stage.'
                        : 'Join both into one RUN, so that no layer ever holds it.',
                    related: [{ at: kept.span, label: 'this layer keeps it' }],
                    fix: (0,rule/* review */.N)(`Remove ${(0,cite/* cite */.Y)(what)} in the step that fetches it`, earlierDelete(build, found)),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/knowledge/debug-packages.js
const ROWS = [
    {
        packages: ['vim', 'vim-tiny', 'vim-nox', 'vim-enhanced', 'vim-minimal', 'neovim'],
        programs: ['vim', 'vi', 'nvim'],
        kind: 'editor',
    },
    { packages: ['nano'], programs: ['nano'], kind: 'editor' },
    { packages: ['emacs', 'emacs-nox', 'emacs-nw'], programs: ['emacs'], kind: 'editor' },
    { packages: ['joe'], programs: ['joe'], kind: 'editor' },
    { packages: ['mc'], programs: ['mc'], kind: 'editor' },
    { packages: ['htop'], programs: ['htop'], kind: 'editor' },
    { packages: ['zsh'], programs: ['zsh'], kind: 'editor' },
    { packages: ['fish'], programs: ['fish'], kind: 'editor' },
    { packages: ['tmux'], programs: ['tmux'], kind: 'client' },
    { packages: ['telnet', 'inetutils-telnet'], programs: ['telnet'], kind: 'client' },
    { packages: ['net-tools'], programs: ['netstat', 'ifconfig', 'route', 'arp'], kind: 'client' },
    {
        packages: ['dnsutils', 'bind9-dnsutils', 'bind-tools', 'bind-utils'],
        programs: ['dig', 'nslookup', 'host'],
        kind: 'client',
    },
    {
        packages: ['netcat', 'netcat-openbsd', 'netcat-traditional', 'nmap-ncat', 'ncat'],
        programs: ['nc', 'netcat', 'ncat'],
        kind: 'client',
    },
    { packages: ['nmap'], programs: ['nmap'], kind: 'client' },
    { packages: ['tcpdump'], programs: ['tcpdump'], kind: 'client' },
    { packages: ['traceroute'], programs: ['traceroute'], kind: 'client' },
    { packages: ['strace'], programs: ['strace'], kind: 'client' },
    { packages: ['curl'], programs: ['curl'], kind: 'client' },
    { packages: ['wget'], programs: ['wget'], kind: 'client' },
    { packages: ['git', 'git-core'], programs: ['git'], kind: 'git' },
];
const byName = new Map(ROWS.flatMap((row) => row.packages.map((name) => [name, row])));
function debugPackage(name) {
    return byName.get(name) ?? null;
}

// EXTERNAL MODULE: ./lib/src/facts/image-kind.js
var image_kind = __webpack_require__(2298);
// EXTERNAL MODULE: ./lib/src/facts/started.js
var facts_started = __webpack_require__(3067);
// EXTERNAL MODULE: ./lib/src/facts/started-program.js + 1 modules
var started_program = __webpack_require__(2200);
// EXTERNAL MODULE: ./lib/src/facts/users/ownership.js
var ownership = __webpack_require__(1032);
// EXTERNAL MODULE: ./lib/src/facts/runtime/opaque-commands.js
var opaque_commands = __webpack_require__(7677);
;// CONCATENATED MODULE: ./lib/src/facts/runtime/idle-tools.js











const idleTools = (0,facts_build/* fact */.fK)((stage) => {
    const candidates = (0,os_packages/* osPackages */.Or)(stage).flatMap(({ name, command }) => {
        const row = debugPackage(name);
        return row ? [{ name, row, command }] : [];
    });
    if (candidates.length === 0 || !(0,image_kind/* isDeployed */.Nj)((0,facts_build/* buildOf */.Yy)(stage)) || isWorkplace(stage))
        return [];
    const byRun = new Map();
    for (const { name, row, command } of candidates) {
        if (isThereAnyway(stage, row) || isUsed(stage, row, name))
            continue;
        const run = byRun.get(command.instruction) ?? { at: command.span, tools: [] };
        if (!run.tools.includes(name))
            run.tools.push(name);
        byRun.set(command.instruction, run);
    }
    return [...byRun.values()];
});
function isThereAnyway(stage, { programs }) {
    return programs.some((program) => (0,lineage/* baseImage */.fF)(stage)?.tools?.includes(program));
}
function isWorkplace(stage) {
    const { words } = (0,started_program/* startedProgram */.s)(stage);
    return (WORKPLACES.test(words.join(' ')) ||
        /^(\/usr)?(\/bin\/)?(ba|da|a)?sh$/.test(words.at(-1) ?? '') ||
        (0,os_packages/* osPackages */.Or)(stage).some(({ name }) => DESKTOP.test(name)));
}
const DESKTOP = /^(xfce4|lxde|x11vnc|tigervnc|tightvnc|novnc|xrdp|openbox|fluxbox)/;
const WORKPLACES = /(^|[/\s"'])(code-server|openvscode-server|jupyter(-\w+)?|jupyterhub(-\w+)?|start-notebook|rserver|rstudio-server|theia|ttyd|wetty|gotty|shellinabox\w*|sshd|x11vnc|vncserver|zsh|fish|tmux|sleep inf(inity)?)\b/;
function isUsed(stage, row, name) {
    if (namedInFile(stage, row, name))
        return true;
    if (row.kind === 'editor')
        return false;
    if (mayBeUsed(stage) || namedInScripts(stage, row))
        return true;
    return row.kind === 'git' && fetchesWithGit(stage);
}
function namedInFile(stage, { programs }, name) {
    const removed = (0,facts_commands/* lineageCommands */.GI)(stage).some((one) => (0,os_packages/* isOsRemoval */.nb)(one) && one.args.includes(name));
    if (removed)
        return true;
    const says = mention(programs);
    return textsOf(stage).some((text) => says.test(text));
}
const textsOf = (0,facts_build/* fact */.fK)((stage) => {
    const { words, programs: started } = (0,started_program/* startedProgram */.s)(stage);
    const check = (0,lineage/* lastInstruction */.xh)(stage, 'HEALTHCHECK')?.command;
    return [
        ...(0,facts_commands/* lineageCommands */.GI)(stage)
            .filter((command) => !(0,os_packages/* isOsInstall */.G$)(command))
            .flatMap(idle_tools_wordsOf),
        ...words,
        ...started.flatMap((one) => [one.name, ...one.texts]),
        ...(0,facts_started/* startedCommands */.GI)(stage).flatMap((one) => [one.name, ...one.args.map((arg) => arg ?? '')]),
        ...stage.config.Env,
        ...(stage.config.Shell ?? []),
        ...(check?.form === 'shell' ? [check.script.text] : (check?.words.map(({ text }) => text) ?? [])),
    ];
});
function idle_tools_wordsOf({ name, texts }) {
    return [name ?? '', ...texts];
}
function mention(programs) {
    return new RegExp(`(^|[^\\w.@-])(${programs.join('|')})(?![\\w.-]*\\w)`);
}
const PLAIN_ROLES = new Set(['os', 'interpreter', 'sdk', 'runtime']);
const STARTS_OTHERS = /(^|[/ ])(supervisord|cron|crond|init|s6-\w+|runsvdir|my_init|systemd|fcron|supercronic|dockerd|airflow|celery|litefs|consul-template|envconsul|overmind|foreman|pm2|buildkite-agent|runner|agent)\b/;
const FOR_OTHERS = /^(iptables|nftables|ipset|openvpn|wireguard|strongswan|ppp|dnsmasq|hostapd|bridge-utils|keepalived|tor|fping|jq|yq|bash|coreutils|rsync|openssh-client|expect|moreutils)/;
const SCRIPT_NAME = /\.(sh|bash)\b|(^|[/_-])(entry-?point|start|run|boot|launch|init|cmd|setup)[\w-]*$/;
function mayBeUsed(stage) {
    const build = (0,facts_build/* buildOf */.Yy)(stage);
    const image = (0,lineage/* baseImage */.fF)(stage);
    if ((0,image_kind/* imageKind */.iQ)(build).kind !== 'app')
        return true;
    if (!image || !(PLAIN_ROLES.has(image.role) || /^(nginx|httpd|php)$/.test(image.repository)))
        return true;
    const { orchestrator, uses } = build.context;
    return (orchestrator !== null ||
        uses.some((use) => use.hasHealthcheck || use.overridesCommand) ||
        (0,opaque_commands/* opaqueCommands */.M)(stage).length > 0 ||
        (0,os_packages/* osPackages */.Or)(stage).some(({ name }) => FOR_OTHERS.test(name)) ||
        startsUnread(stage));
}
function startsUnread(stage) {
    const { words, script, unresolved } = (0,started_program/* startedProgram */.s)(stage);
    if (words.some((word) => STARTS_OTHERS.test(word)))
        return true;
    if (script !== null)
        return false;
    const known = (0,lineage/* baseImage */.fF)(stage)?.entrypoint ?? [];
    return unresolved !== null || words.some((word) => !known.includes(word) && SCRIPT_NAME.test(word));
}
const MOST_SCRIPTS = 12;
function namedInScripts(stage, { programs }) {
    const { context } = (0,facts_build/* buildOf */.Yy)(stage);
    const says = mention(programs);
    const scripts = new Set((0,lineage/* lineage */.OZ)(stage).flatMap(scriptsOf));
    const { script } = (0,started_program/* startedProgram */.s)(stage);
    if (script !== null)
        scripts.add(script);
    if (scripts.size > MOST_SCRIPTS)
        return true;
    return [...scripts].some((path) => {
        const content = context.read(path);
        return content.kind !== 'text' || says.test(content.text);
    });
}
function scriptsOf(stage) {
    const { context } = (0,facts_build/* buildOf */.Yy)(stage);
    return (0,ownership/* copiedTo */.A)(stage).flatMap(({ from, sources }) => from !== 'context'
        ? sources.filter((source) => SCRIPT.test(source))
        : sources.flatMap((source) => {
            const path = source.replace(/^\.?\//, '').replace(/\/$/, '');
            if (SCRIPT.test(path))
                return path.includes('*') ? [source] : [path];
            const inside = path === '' || path === '.' ? '' : `${path}/`;
            return context
                .list()
                .paths.filter((one) => one.startsWith(inside) && SCRIPT.test(one) && !context.ignore.ignores(one));
        }));
}
const SCRIPT = /\.(sh|bash)$/;
function fetchesWithGit(stage) {
    const { context } = (0,facts_build/* buildOf */.Yy)(stage);
    if ((0,lineage/* lineage */.OZ)(stage).some((part) => (0,installs/* installs */.p)(part).length > 0))
        return true;
    if ((0,facts_commands/* lineageCommands */.GI)(stage).some(({ name }) => FETCHERS.test(name ?? '')))
        return true;
    if ((0,os_packages/* osPackages */.Or)(stage).some(({ name }) => /^(openssh|git-|gh$|mercurial|subversion)/.test(name)))
        return true;
    const manifests = MANIFESTS.map((file) => context.read(file)).filter(({ kind }) => kind === 'text');
    if (manifests.length === 0)
        return true;
    return manifests.some((content) => {
        return (content.kind === 'text' &&
            /git(python|-?cli)|simple-git|nodegit|dugite|dulwich|go-git|\bgit2?\b/i.test(content.text));
    });
}
const FETCHERS = /^(npm|yarn|pnpm|bun|npx|pip[\d.]*|python[\d.]*|poetry|pipenv|uv|pdm|conda|mamba|gem|bundle|composer|go|cargo|mix|rebar3|mvn|gradle|sbt|luarocks|R|Rscript|dotnet|flutter|dart|swift)$/;
const MANIFESTS = [
    'package.json',
    'requirements.txt',
    'pyproject.toml',
    'Pipfile',
    'Gemfile',
    'go.mod',
    'Cargo.toml',
    'composer.json',
];

;// CONCATENATED MODULE: ./lib/rules/debug-tools/rule.js



const debugTools = {
    id: 'debug-tools',
    summary: 'Leave editors, network tools and spare shells out of the shipped image',
    category: 'security',
    severity: 'info',
    aboutDeployed: true,
    aliases: [],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            for (const { tools, at } of idleTools(stage)) {
                const [ships, them] = tools.length === 1 ? ['ships', 'it'] : ['ship', 'them'];
                yield {
                    at,
                    stage,
                    subject: tools.toSorted().join(' '),
                    message: `${(0,cite/* list */.p)(tools.map(cite/* cite */.Y))} ${ships} with the program, and nothing that this file runs, starts or checks uses ${them}: more to patch, and at hand for whoever breaks in.`,
                    help: `Install ${them} where ${tools.length === 1 ? 'it is' : 'they are'} used, or not at all: a running container can be entered with \`docker debug\` or an ephemeral container.`,
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/src/facts/development.js
var development = __webpack_require__(9451);
;// CONCATENATED MODULE: ./lib/rules/dev-stage/rule.js




const devStage = {
    id: 'dev-stage',
    summary: 'Give development a target of its own',
    category: 'developer-experience',
    severity: 'off',
    aliases: [],
    *check(build) {
        const [shipped] = (0,shipped_stages/* shippedStages */.N7)(build);
        if (!shipped || !(0,image_kind/* isDeployed */.Nj)(build) || !build.context.list().complete)
            return;
        if ((0,development/* developmentPlace */.l)(build) !== null || !(0,facts_copies/* takesSources */.z8)(build))
            return;
        yield {
            at: shipped.from.span,
            stage: shipped,
            subject: 'development',
            message: 'No stage is for development: whoever works on the program builds the shipped image again for every edit, or installs on the host what this file describes.',
            help: 'Add a stage `AS development`, above the shipped one, that has the tools and starts the program so that it reloads, and build it with `--target development`.',
        };
    },
};

// EXTERNAL MODULE: ./lib/src/context/glob.js
var glob = __webpack_require__(5306);
// EXTERNAL MODULE: ./lib/src/context/manifest-files.js + 11 modules
var manifest_files = __webpack_require__(9219);
// EXTERNAL MODULE: ./lib/src/context/manifests/pyproject.js
var manifests_pyproject = __webpack_require__(4259);
// EXTERNAL MODULE: ./lib/src/context/paths.js
var paths = __webpack_require__(8002);
// EXTERNAL MODULE: ./lib/src/context/sources.js
var sources = __webpack_require__(3320);
// EXTERNAL MODULE: ./lib/src/knowledge/stack-directories.js
var stack_directories = __webpack_require__(9467);
;// CONCATENATED MODULE: ./lib/src/facts/layers/sent-files.js









const wholeContextCopy = (0,facts_build/* fact */.fK)((build) => {
    for (const stage of build.stages) {
        const copy = (0,facts_copies/* contextCopies */.f7)(stage).find(({ everything }) => everything);
        if (copy)
            return copy;
    }
    return null;
});
const leaks = (0,facts_build/* fact */.fK)((build) => {
    const { context } = build;
    const history = { path: '.git', because: 'the history of the repository' };
    const found = context.root === '' && !needsGit(build) ? [history] : [];
    for (const leak of stack_directories/* STACKS */.I.flatMap((stack) => leavesOf(build, stack))) {
        const tracked = context.exists(leak.path) === 'directory';
        if (!tracked && !found.some(({ path }) => path === leak.path))
            found.push(leak);
    }
    const { ignore } = context;
    return found.filter(({ path }) => !ignore.brings(path) && !ignore.ignores(path) && !ignore.ignores(`${path}/x`));
});
function leavesOf(build, { manifest, leaves, optional }) {
    const directory = manifestDirectory(build, manifest);
    if (directory === null)
        return [];
    return (optional ? expectedOf(build, leaves) : leaves).map((leaf) => ({
        path: directory === '' ? leaf : `${directory}/${leaf}`,
        because: `\`${manifest}\` leaves it behind`,
    }));
}
function expectedOf({ context }, names) {
    const content = context.read('.gitignore');
    if (content.kind !== 'text' || names.some((name) => context.ignore.ignores(`${name}/x`)))
        return [];
    const lines = new Set(content.text.split('\n').map((line) => line.trim().replace(/^\/|\/$/g, '')));
    return names.filter((name) => lines.has(name)).slice(0, 1);
}
function manifestDirectory(build, manifest) {
    if (!manifest.includes('*'))
        return build.context.exists(manifest) === 'file' ? '' : null;
    const found = manifestsByGlob(build.context.list()).get(manifest);
    return found === undefined ? null : (0,paths/* directoryOf */.jt)(found);
}
const manifestsByGlob = (0,facts_build/* fact */.fK)((listing) => {
    const depth = (path) => path.split('/').length;
    const shallow = listing.paths.filter((path) => depth(path) <= 3).toSorted((a, b) => depth(a) - depth(b));
    return new Map(stack_directories/* STACKS */.I.flatMap(({ manifest }) => {
        const found = manifest.includes('*')
            ? shallow.find((path) => (0,glob/* matchesGlob */.k)(manifest, (0,paths/* baseName */.Fl)(path)))
            : undefined;
        return found === undefined ? [] : [[manifest, found]];
    }));
});
function needsGit(build) {
    if (build.stages.some((stage) => (0,facts_commands/* stageCommands */.VZ)(stage).some(({ name, args }) => name === 'git' &&
        !args.includes('clone') &&
        (!args.includes('config') || args.includes('safe.directory')))))
        return true;
    const pyproject = (0,manifest_files/* readAt */.m6)(build.context, 'pyproject.toml', manifests_pyproject/* readPyProject */.z);
    return pyproject.kind === 'read' && pyproject.value.versionFromGit;
}
const KEY_NAME = /(^|\/)(id_(rsa|dsa|ecdsa|ed25519)|[^/]+\.(pem|key|p12|pfx|jks|keystore|ppk))$/i;
const ENV_NAME = /(^|\/)\.env(\.(local|production|prod|staging|development))?$/;
const PUBLIC_NAME = /(^|[/._-])(tests?|testdata|fixtures?|examples?|samples?|mocks?|__tests__|spec|docs?|public|pub|demo|dummy|template)([/._-]|$)/i;
const MAX_READ = 12;
const sentSecrets = (0,facts_build/* fact */.fK)((build) => {
    const { context } = build;
    const candidates = secretNames(context.list())
        .filter((path) => !context.ignore.ignores(path))
        .slice(0, MAX_READ);
    return candidates.flatMap((path) => {
        const content = context.read(path);
        const text = content.kind === 'text' ? content.text : null;
        const secret = ENV_NAME.test(path) ? envSecret(path, text) : keySecret(path, text);
        return secret ? [secret] : [];
    });
});
const secretNames = (0,facts_build/* fact */.fK)((listing) => listing.paths.filter((path) => (KEY_NAME.test(path) || ENV_NAME.test(path)) && !PUBLIC_NAME.test(path)));
const SECRET_NAME = /(SECRET|PASSWORD|PASSWD|TOKEN|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY)/i;
const PLACEHOLDER = /^(|x+|\*+|<.*>|\$\{.*\}|change.?me.*|your.*|example.*|secret|password|test|todo|none|null|root|admin|postgres|true|false|\d{1,5})$/i;
function envSecret(path, text) {
    for (const line of text?.split('\n') ?? []) {
        const [, name = '', value = ''] = /^(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*)$/.exec(line.trim()) ?? [];
        if (SECRET_NAME.test(name) && !PLACEHOLDER.test(value.replace(/^["']|["']$/g, '')))
            return { path, proven: true, what: `sets ${name}` };
    }
    return null;
}
function keySecret(path, text) {
    if (text === null)
        return { path, proven: false, what: 'is named like a private key' };
    return /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)
        ? { path, proven: true, what: 'is a private key' }
        : null;
}
const hiddenSources = (0,facts_build/* fact */.fK)((build) => {
    const { context } = build;
    if (context.ignore.path === null || context.ignore.text === null)
        return [];
    return build.stages.flatMap((stage) => stage.instructions.flatMap((instruction) => (0,sources/* sourcesOf */.u)(instruction).flatMap(({ path, glob, span }) => {
        if (path === '' || glob || !context.ignore.ignores(path))
            return [];
        const kind = context.exists(path);
        const allOut = kind === 'directory'
            ? context
                .list()
                .paths.every((file) => !file.startsWith(`${path}/`) || context.ignore.ignores(file))
            : kind === 'file';
        return allOut ? [{ path, span }] : [];
    })));
});

;// CONCATENATED MODULE: ./lib/rules/dockerignore/rule.js


const dockerignore = {
    id: 'dockerignore',
    summary: 'Keep what no image needs out of the build context',
    category: 'optimization',
    severity: 'warning',
    aliases: ['CopyIgnoredFile'],
    *check(build) {
        const { ignore, root } = build.context;
        if (root === null || ignore.text === null || !build.context.list().complete)
            return;
        const file = (0,cite/* cite */.Y)(ignore.path ?? ignore.place ?? '.dockerignore');
        for (const { path, span } of hiddenSources(build)) {
            const message = `${(0,cite/* cite */.Y)(path)} is there, but ${file} keeps it out of the build context: the build stops here.`;
            const help = `Add ${(0,cite/* cite */.Y)(`!${path}`)} to ${file}, or copy something else.`;
            yield { at: span, stage: null, subject: `hidden ${path}`, message, help };
        }
        const copy = wholeContextCopy(build);
        if (!copy)
            return;
        const place = { at: copy.instruction.span, stage: copy.stage };
        for (const { path, proven, what } of sentSecrets(build)) {
            const message = `${(0,cite/* cite */.Y)(path)} ${what}, is tracked, and is copied with everything else.`;
            const known = proven ? ' Whoever can read the repository knows what it holds: replace it.' : '';
            const help = `Add ${(0,cite/* cite */.Y)(path)} to ${file}; a step that needs it mounts it: \`RUN --mount=type=secret\`.${known}`;
            yield { ...place, subject: `secret ${path}`, message, help, severity: proven ? 'error' : 'warning' };
        }
        yield* leaking(build, copy, file);
    },
};
function* leaking(build, { instruction, stage }, file) {
    const leaked = leaks(build).map(({ path }) => (0,cite/* cite */.Y)(path));
    const missing = build.context.ignore.path === null;
    if (leaked.length === 0 && !missing)
        return;
    const what = missing ? 'there is no .dockerignore' : `${file} lets through what no image needs`;
    const message = `The whole build context is copied and ${what}: ${consequence(leaked)}.`;
    const names = leaked.length === 0 ? 'what the build does not need' : (0,cite/* list */.p)(leaked);
    const help = missing ? `Make ${file} and put ${names} into it.` : `Add ${names} to ${file}.`;
    const severity = leaked.length === 0 ? 'info' : 'warning';
    yield { at: instruction.span, stage, subject: 'context', message, help, severity };
}
function consequence(leaked) {
    if (leaked.length === 0)
        return 'whatever comes to lie there is copied, too';
    const [come, them] = leaked.length === 1 ? ['comes', 'it'] : ['come', 'them'];
    const how = leaked.includes((0,cite/* cite */.Y)('.git'))
        ? 'and every commit makes the layer stale'
        : `as the machine that builds has ${them}`;
    return `${(0,cite/* list */.p)(leaked)} ${come} along, ${how}`;
}

// EXTERNAL MODULE: ./lib/src/facts/bare-arguments.js
var bare_arguments = __webpack_require__(1889);
;// CONCATENATED MODULE: ./lib/rules/documented-args/rule.js


const documentedArgs = {
    id: 'documented-args',
    summary: 'Say what a build argument is for',
    category: 'developer-experience',
    severity: 'off',
    aliases: [],
    *check(build) {
        for (const { name, span } of (0,bare_arguments/* bareArguments */.b)(build)) {
            yield {
                at: span,
                stage: null,
                subject: name,
                message: `${(0,cite/* cite */.Y)(name)} has neither a default nor a comment: whoever builds this has to guess what to give it.`,
                help: `Put a line \`# ${name}: …\` above it, or give it a default.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/facts/edits/exec.js




function withoutShell(stage, { instruction, words }) {
    const { command } = instruction;
    const comment = command.form === 'shell' && command.script.text.includes('#');
    return comment || takesCmd(stage, instruction) || needsInterpreter(stage, words[0] ?? '')
        ? null
        : rewritten(stage, instruction, words);
}
function asJson(stage, { instruction, written }) {
    const words = quotedWords(written);
    return words && rewritten(stage, instruction, words);
}
function withoutManager(stage, launch) {
    const { instruction, standsFor } = launch;
    if (!standsFor || takesCmd(stage, instruction))
        return null;
    if (instruction.keyword === 'CMD' && (0,lineage/* lastInstruction */.xh)(stage, 'ENTRYPOINT') !== null)
        return null;
    return rewritten(stage, instruction, standsFor);
}
function takesCmd({ config }, { keyword }) {
    return keyword === 'ENTRYPOINT' && config.Cmd !== null;
}
function needsInterpreter(stage, program) {
    const path = (0,facts_started/* programInContext */.jK)(stage, program);
    const content = path === null ? null : (0,facts_build/* buildOf */.Yy)(stage).context.read(path);
    if (content?.kind === 'text')
        return !content.text.startsWith('#!');
    return path !== null || /\.[a-z]{2,4}$/.test(program);
}
function rewritten(stage, { command }, words) {
    if (words.length === 0 || hasComments((0,facts_build/* buildOf */.Yy)(stage).model, command.span))
        return null;
    return [replace(command.span, execArray(words))];
}
function quotedWords(written) {
    const inside = written.slice(1, -1).trim();
    const item = /\s*(?:'([^'\\]*)'|"([^"\\]*)"|[“”]([^“”"\\]*)[“”]|[‘’]([^‘’'\\]*)[‘’])\s*(?:,|$)/y;
    const words = [];
    while (item.lastIndex < inside.length) {
        const match = item.exec(inside);
        if (!match)
            return null;
        words.push(match.slice(1).find((word) => word !== undefined) ?? '');
    }
    return words;
}

// EXTERNAL MODULE: ./lib/src/syntax/shell.js + 2 modules
var shell = __webpack_require__(8871);
;// CONCATENATED MODULE: ./lib/src/facts/launch.js




const shellLaunch = (0,facts_build/* fact */.fK)((stage) => {
    const instruction = starter(stage);
    if (instruction?.command.form !== 'shell')
        return null;
    const { script } = instruction.command;
    const [call, ...more] = (0,shell/* shellCommands */.h)(script);
    const plain = script.text.trim();
    if (!call || more.length > 0 || call.name === 'exec' || call.name === null)
        return null;
    if (call.assignments.length > 0 || call.redirects.length > 0 || /^\[|[$`~*?&|;<>()\\]/.test(plain))
        return null;
    if (stage.config.Shell !== null || isScripted(stage))
        return null;
    const words = call.words.map(({ value }) => value);
    if (words.some((word) => word === null) || SHELL_WORDS.has(words[0] ?? ''))
        return null;
    return {
        keyword: instruction.keyword,
        instruction,
        span: instruction.span,
        command: plain.replace(/\s+/g, ' '),
        words: words.filter((word) => word !== null),
    };
});
const brokenArray = (0,facts_build/* fact */.fK)((stage) => {
    const instruction = starter(stage);
    if (instruction?.command.form !== 'shell')
        return null;
    const written = instruction.command.script.text.trim();
    return /^\[(?!\[).*\]$/s.test(written)
        ? { keyword: instruction.keyword, instruction, span: instruction.span, written }
        : null;
});
const SHELL_WORDS = new Set([
    'cd',
    'source',
    '.',
    'export',
    'set',
    'ulimit',
    'umask',
    'alias',
    'eval',
    'exec',
]);
function starter(stage) {
    const entrypoint = (0,lineage/* lastInstruction */.xh)(stage, 'ENTRYPOINT');
    if (entrypoint && entrypoint.command.form === 'shell')
        return entrypoint;
    return stage.config.Entrypoint === null ? (0,lineage/* lastInstruction */.xh)(stage, 'CMD') : null;
}
function isScripted(stage) {
    return stage.base.kind === 'image' && ((0,facts_build/* buildOf */.Yy)(stage).images.facts(stage.base.reference)?.windows ?? false);
}
const MANAGERS = /^(npm|yarn|pnpm|npx)$/;
const managerLaunch = (0,facts_build/* fact */.fK)((stage) => {
    const { words, direct, script } = (0,started_program/* startedProgram */.s)(stage);
    const instruction = (0,lineage/* lastInstruction */.xh)(stage, 'CMD') ?? (0,lineage/* lastInstruction */.xh)(stage, 'ENTRYPOINT');
    if (!instruction || script !== null || isBehindUnknown(stage))
        return null;
    if ((0,facts_build/* buildOf */.Yy)(stage).context.uses.some(({ hasInit }) => hasInit))
        return null;
    const bare = words.filter((word) => word !== 'docker-entrypoint.sh');
    const called = bare[0]?.endsWith('sh') && bare[1] === '-c' ? (bare[2] ?? '').trim().split(/\s+/) : bare;
    const [program = ''] = called;
    if (!MANAGERS.test(program.slice(program.lastIndexOf('/') + 1)) ||
        called.some((word) => /[&|;]/.test(word)))
        return null;
    return { command: called.join(' '), standsFor: direct, instruction, span: instruction.span };
});
function isBehindUnknown(stage) {
    return (0,lineage/* lastInstruction */.xh)(stage, 'ENTRYPOINT') === null && (0,lineage/* baseImage */.fF)(stage) === null;
}

// EXTERNAL MODULE: ./lib/src/facts/serves.js
var serves = __webpack_require__(5116);
;// CONCATENATED MODULE: ./lib/rules/exec-form/rule.js








const execForm = {
    id: 'exec-form',
    summary: 'Start a server without a shell around it',
    category: 'correctness',
    severity: 'info',
    aliases: ['DL3025', 'JSONArgsRecommended'],
    *check(build) {
        if (!(0,image_kind/* isDeployed */.Nj)(build))
            return;
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            const broken = brokenArray(stage);
            if (broken)
                yield { stage, ...notJson(broken), fix: (0,rule/* review */.N)('Write a JSON array', asJson(stage, broken)) };
            const launch = shellLaunch(stage);
            if (!launch || !(0,serves/* serves */.x)(stage) || managerLaunch(stage))
                continue;
            const { keyword, span, command, words } = launch;
            yield {
                at: span,
                stage,
                subject: keyword,
                message: `${(0,cite/* cite */.Y)(command)} runs below \`/bin/sh -c\`: where that shell stays the first process, a stop signal ends with it and the server is killed instead of finishing its requests.`,
                help: `Nothing here needs a shell: \`${keyword} ${execArray(words)}\`.`,
                fix: (0,rule/* review */.N)(`Start ${(0,cite/* cite */.Y)(words[0] ?? '')} without a shell`, withoutShell(stage, launch)),
            };
        }
    },
};
function notJson({ keyword, span, written }) {
    const message = `${(0,cite/* cite */.Y)(written)} is not JSON, so a shell gets it, brackets and commas and all, and what is meant never starts.`;
    const help = 'Write a JSON array: double quotes around each word, commas between them, no comma at the end.';
    return { at: span, subject: `${keyword} array`, message, help, severity: 'error' };
}

;// CONCATENATED MODULE: ./lib/src/knowledge/lockfiles.js
const NEVER = /^$/;
const LOCKS = {
    npm: {
        files: ['package-lock.json', 'npm-shrinkwrap.json'],
        keeps: /^(ci|clean-install|--no-package-lock|--package-lock=false)$/,
        environment: NEVER,
        change: { word: ['install', 'i'], by: 'ci' },
    },
    yarn: {
        files: ['yarn.lock'],
        keeps: /^(--frozen-lockfile|--pure-lockfile|--immutable|--immutable-cache|focus|--no-lockfile|--production=.*lock)$/,
        environment: /^(CI=.+|YARN_ENABLE_IMMUTABLE_INSTALLS=(1|true))$/,
        change: { argument: '--frozen-lockfile' },
    },
    pnpm: {
        files: ['pnpm-lock.yaml'],
        keeps: /^(--frozen-lockfile|--frozen-lockfile=true|fetch|--no-frozen-lockfile|--offline|--no-lockfile)$/,
        environment: /^CI=.+$/,
        change: { argument: '--frozen-lockfile' },
    },
    bun: {
        files: ['bun.lock', 'bun.lockb'],
        keeps: /^(--frozen-lockfile|ci|--production|-p)$/,
        environment: NEVER,
        change: { argument: '--frozen-lockfile' },
    },
    bundler: {
        files: ['Gemfile.lock'],
        keeps: /^(--deployment|--frozen|--local)$/,
        environment: /^BUNDLE_(DEPLOYMENT|FROZEN)=.+$/,
        change: { assignment: 'BUNDLE_FROZEN=true' },
    },
    uv: {
        files: ['uv.lock'],
        keeps: /^(--locked|--frozen|pip)$/,
        environment: /^UV_(LOCKED|FROZEN)=.+$/,
        change: { argument: '--locked' },
    },
    poetry: {
        files: ['poetry.lock'],
        keeps: NEVER,
        environment: NEVER,
        change: null,
    },
    composer: {
        files: ['composer.lock'],
        keeps: NEVER,
        environment: NEVER,
        change: null,
    },
    pipenv: {
        files: ['Pipfile.lock'],
        keeps: /^(sync|--deploy|--ignore-pipfile|--skip-lock)$/,
        environment: /^PIPENV_(DEPLOY|IGNORE_PIPFILE|SKIP_LOCK)=.+$/,
        change: { argument: '--deploy' },
    },
    pdm: {
        files: ['pdm.lock'],
        keeps: /^(sync|--check|--frozen-lockfile|--no-lock)$/,
        environment: /^PDM_(FROZEN_LOCKFILE|NO_LOCK)=.+$/,
        change: { argument: '--check' },
    },
};
const CARGO_KEEPS = /^--(locked|frozen)$/;
const CARGO_CHANGE = { argument: '--locked' };

// EXTERNAL MODULE: ./lib/src/knowledge/reference.js
var knowledge_reference = __webpack_require__(1836);
;// CONCATENATED MODULE: ./lib/src/facts/edits/lockfile.js







function frozenEdits(stage, loose) {
    const { call, how, instead } = loose;
    if (call.instruction.command.form !== 'shell' || clears(stage, loose))
        return null;
    const command = instead === null ? [] : commandEdits(loose);
    const copy = how === 'left' ? copyEdits(stage, loose) : [];
    return command && copy && [...copy, ...command];
}
function commandEdits({ call, manager, modern }) {
    const { words } = call;
    const change = manager === 'cargo' ? CARGO_CHANGE : LOCKS[manager]?.change;
    const last = words.at(-1);
    const name = words.find(({ value }) => value === call.name);
    if (!change || !last || !name)
        return null;
    if ('assignment' in change)
        return name === words[0] ? [insert(name.span.start, `${change.assignment} `)] : null;
    if ('word' in change) {
        const word = words.find(({ value }) => value !== null && change.word.includes(value));
        return word ? [replace(word.span, change.by)] : null;
    }
    const verb = manager === 'yarn' && last === name ? ' install' : '';
    return [insert(last.span.end, `${verb} ${modern ? '--immutable' : change.argument}`)];
}
function clears(stage, { manager, call }) {
    if (manager !== 'npm')
        return false;
    const mounted = call.instruction.flags.some(({ value }) => value?.includes('node_modules'));
    const filled = (0,facts_commands/* lineageCommands */.GI)(stage).some(({ name, args, span }) => name === 'npm' &&
        span.start < call.span.start &&
        args.some((arg) => arg === 'install' || arg === 'i' || arg === 'add' || arg === 'link') &&
        !args.includes('-g') &&
        !args.includes('--global'));
    return mounted || filled || isOldNode(stage);
}
function isOldNode(stage) {
    const base = (0,lineage/* rootBase */.C6)(stage);
    const reference = base.kind === 'image' ? (0,knowledge_reference/* parseImageReference */.o)(base.reference) : null;
    const major = /^\d+/.exec(reference?.tag ?? '')?.[0];
    return reference?.repository === 'node' && major !== undefined && Number(major) < 10;
}
function copyEdits(stage, { call, manifests, lockfile }) {
    const { context } = (0,facts_build/* buildOf */.Yy)(stage);
    const [manifest] = manifests;
    if (context.exists(lockfile) !== 'file' || context.ignore.ignores(lockfile))
        return null;
    for (const { instruction, sources } of (0,facts_copies/* contextCopies */.f7)(stage).toReversed()) {
        if (instruction.index > call.instruction.index || !sources.includes(manifest ?? ''))
            continue;
        const word = instruction.sources[sources.indexOf(manifest ?? '')];
        const directory = /^\.$|\/$/.test(instruction.destination?.text ?? '');
        const plain = !instruction.json && directory && sources.length === instruction.sources.length;
        return plain && word && word.text === manifest ? [insert(word.span.end, ` ${lockfile}`)] : null;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/src/facts/leftovers.js
var leftovers = __webpack_require__(7950);
;// CONCATENATED MODULE: ./lib/src/facts/loose-installs.js








const looseInstalls = (0,facts_build/* fact */.fK)((stage) => [
    ...(0,installs/* installs */.p)(stage).flatMap((install) => looseInstall(stage, install) ?? []),
    ...looseCargo(stage),
]);
function looseInstall(stage, { manager, command, call, manifests }) {
    const row = LOCKS[manager];
    if (!row || call.guarded || call.args.some((arg) => arg === null || row.keeps.test(arg)))
        return null;
    if (isSetElsewhere(stage, call, row.environment))
        return null;
    const lockfile = row.files.find((file) => loose_installs_isThere(stage, file));
    if (lockfile === undefined)
        return null;
    const left = !isCopied(stage, call, lockfile);
    if (row.change === null && !left)
        return null;
    const modern = manager === 'yarn' && (0,facts_build/* buildOf */.Yy)(stage).context.exists('.yarnrc.yml') === 'file';
    const instead = row.change && changed(call, modern ? { argument: '--immutable' } : row.change);
    const how = left ? 'left' : 'loose';
    return { manager, command, call, manifests, lockfile, modern, instead, how };
}
const LONGEST = 60;
function changed({ name, texts }, change) {
    const bare = name === 'yarn' && texts.every((text) => text.startsWith('-')) ? ['install', ...texts] : texts;
    const words = 'word' in change ? bare.map((text) => (change.word.includes(text) ? change.by : text)) : bare;
    const whole = [name, ...words].join(' ');
    const command = whole.length > LONGEST ? `${[name, ...words.slice(0, 1)].join(' ')} …` : whole;
    if ('assignment' in change)
        return `${change.assignment} ${command}`;
    return 'argument' in change ? `${command} ${change.argument}` : command;
}
function looseCargo(stage) {
    const calls = (0,facts_commands/* stageCommands */.VZ)(stage).filter(({ name, guarded }) => name === 'cargo' && !guarded);
    return calls.flatMap((call) => {
        const [verb] = call.args;
        const fromPath = verb === 'install' && call.args.some((arg) => arg === '--path' || arg?.startsWith('--path='));
        if (verb !== 'build' && !fromPath)
            return [];
        if (call.args.some((arg) => arg === null || CARGO_KEEPS.test(arg)) || !loose_installs_isThere(stage, 'Cargo.lock'))
            return [];
        if (!isCopied(stage, call, 'Cargo.toml'))
            return [];
        const left = !isCopied(stage, call, 'Cargo.lock');
        const command = (0,facts_commands/* citeCommand */.Bl)(call);
        const how = left ? 'left' : fromPath ? 'unread' : 'resolved';
        return [
            {
                manager: 'cargo',
                command,
                call,
                manifests: ['Cargo.toml'],
                lockfile: 'Cargo.lock',
                modern: false,
                instead: changed(call, CARGO_CHANGE),
                how,
            },
        ];
    });
}
function loose_installs_isThere(stage, file) {
    return (0,facts_build/* buildOf */.Yy)(stage).context.exists(file) === 'file' || namesIt(stage, file);
}
function namesIt(stage, file) {
    return (0,lineage/* lineage */.OZ)(stage).some((part) => (0,facts_copies/* contextCopies */.f7)(part).some(({ sources }) => sources.includes(file)));
}
function isCopied(stage, call, lockfile) {
    const copies = (0,lineage/* lineage */.OZ)(stage).flatMap(facts_copies/* contextCopies */.f7);
    const mounted = call.instruction.flags.some(({ name, value }) => name === 'mount' && /type=bind/.test(value ?? ''));
    const taken = (0,leftovers/* takesFromStages */.KK)(stage);
    return (mounted ||
        taken ||
        copies.some(({ instruction, everything, sources }) => instruction.index < call.instruction.index &&
            (everything || sources.some((source) => source === lockfile || coversLock(source, lockfile)))));
}
function coversLock(source, lockfile) {
    const [head = '', ...rest] = source.split('*');
    return rest.length > 0 && lockfile.startsWith(head) && lockfile.endsWith(rest.at(-1) ?? '');
}
function isSetElsewhere(stage, call, environment) {
    const { variables } = (0,state/* stateBefore */.L)(stage, call.instruction);
    return ([...variables].some(([name, value]) => environment.test(`${name}=${value}`)) ||
        call.assignments.some(({ name, value }) => environment.test(`${name}=${value ?? ''}`)) ||
        (0,lineage/* lineage */.OZ)(stage).some((part) => (0,facts_commands/* stageCommands */.VZ)(part).some(({ name, args }) => name === call.name &&
            args.includes('config') &&
            args.some((arg) => /frozen|deployment|immutable/.test(arg ?? '')))));
}

;// CONCATENATED MODULE: ./lib/rules/frozen-lockfile/rule.js





const frozenLockfile = {
    id: 'frozen-lockfile',
    summary: 'Install what the lockfile says',
    category: 'correctness',
    severity: 'warning',
    aboutDeployed: true,
    aliases: [],
    *check(build) {
        for (const stage of build.stages) {
            if (!(0,shipped_stages/* isShipped */.iw)(build, stage) && !(0,shipped_stages/* neededForShipping */.nl)(build).has(stage))
                continue;
            for (const loose of looseInstalls(stage)) {
                const { call, command, lockfile, manager, how } = loose;
                yield {
                    at: call.span,
                    stage,
                    subject: manager,
                    message: `${whatHappens(loose)}: the image may hold other versions than those that were tested.`,
                    help: whatToDo(loose),
                    fix: (0,rule/* review */.N)(`Let ${(0,cite/* cite */.Y)(command)} keep to ${(0,cite/* cite */.Y)(lockfile)}`, frozenEdits(stage, loose)),
                    ...(how === 'resolved' ? { severity: 'info' } : {}),
                };
            }
        }
    },
};
function whatToDo({ lockfile, instead, how }) {
    if (instead === null)
        return `Copy ${(0,cite/* cite */.Y)(lockfile)} with the manifest: the same command keeps to it then.`;
    const copy = how === 'left' ? `Copy ${(0,cite/* cite */.Y)(lockfile)} with the manifest, and use` : 'Use';
    return `${copy} ${(0,cite/* cite */.Y)(instead)}, which ${how === 'unread' ? 'keeps to it' : 'fails instead'}.`;
}
function whatHappens({ command, lockfile, how }) {
    if (how === 'left')
        return `${(0,cite/* cite */.Y)(command)} resolves every version anew, because ${(0,cite/* cite */.Y)(lockfile)} is not copied before it`;
    if (how === 'unread')
        return `${(0,cite/* cite */.Y)(command)} resolves every version anew, without a look at ${(0,cite/* cite */.Y)(lockfile)}`;
    return `${(0,cite/* cite */.Y)(command)} silently changes ${(0,cite/* cite */.Y)(lockfile)} where it does not fit the manifest`;
}

// EXTERNAL MODULE: ./lib/src/facts/steps.js
var steps = __webpack_require__(2837);
;// CONCATENATED MODULE: ./lib/rules/gate-stage/rule.js





const gateStage = {
    id: 'gate-stage',
    summary: 'Build the stages that check something',
    category: 'testing',
    severity: 'warning',
    aliases: [],
    *check(build) {
        const shipped = (0,shipped_stages/* shippedStages */.N7)(build).map((stage) => (0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(stage)));
        for (const { stage, check } of (0,steps/* idleGates */.rL)(build)) {
            const name = (0,lineage/* stageLabel */.Hn)(stage);
            yield {
                at: stage.from.span,
                stage,
                subject: 'gate',
                message: `${(0,cite/* cite */.Y)((0,facts_commands/* citeCommand */.Bl)(check))} never runs when ${shipped.join(' or ')} is built: nothing it is made of comes from ${(0,cite/* cite */.Y)(name)}, so BuildKit skips this stage and a failure stops nothing.`,
                help: `Build it in CI (\`docker build --target ${stage.name ?? String(stage.index)} .\`), or let the shipped stage copy a file that this one leaves behind when it passes.`,
                related: [{ at: check.span, label: 'skipped' }],
                ...(build.context.list().complete ? {} : { severity: 'info' }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/knowledge/probes.js
function probeCommand(tool, port) {
    switch (tool) {
        case 'node':
        case 'bun':
            return `["${tool}", "-e", "require('net').connect(${port}, '127.0.0.1').on('connect', () => process.exit(0)).on('error', () => process.exit(1))"]`;
        case 'python':
            return `["python", "-c", "import socket; socket.create_connection(('127.0.0.1', ${port}), 3)"]`;
        case 'ruby':
            return `["ruby", "-rsocket", "-e", "TCPSocket.new('127.0.0.1', ${port}).close"]`;
        case 'php':
            return `["php", "-r", "exit(@fsockopen('127.0.0.1', ${port}) ? 0 : 1);"]`;
        case 'curl':
            return `curl -sS -o /dev/null http://127.0.0.1:${port}/ || exit 1`;
        case 'wget':
            return `wget -q -O /dev/null http://127.0.0.1:${port}/ || exit 1`;
        case 'nc':
            return `nc -z 127.0.0.1 ${port} || exit 1`;
        case 'bash':
            return `["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${port}"]`;
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./lib/src/knowledge/servers.js
var servers = __webpack_require__(3397);
// EXTERNAL MODULE: ./lib/src/facts/health.js
var health = __webpack_require__(5530);
// EXTERNAL MODULE: ./lib/src/facts/node/listens.js
var listens = __webpack_require__(1423);
// EXTERNAL MODULE: ./lib/src/facts/node/sources.js
var node_sources = __webpack_require__(1221);
;// CONCATENATED MODULE: ./lib/src/facts/node/program.js





const nodeProgram = (0,facts_build/* fact */.fK)((stage) => {
    const { script, unresolved, programs, file, preloads } = (0,started_program/* startedProgram */.s)(stage);
    const [program, ...others] = programs;
    if (script !== null || unresolved !== null || program?.name !== 'node' || others.length > 0 || !file)
        return null;
    const { context } = (0,facts_build/* buildOf */.Yy)(stage);
    if (context.uses.some(({ overridesCommand }) => overridesCommand))
        return null;
    const entries = [file.path, ...preloads].map((path) => sourceAt(stage, path));
    if (entries.some((entry) => entry === null))
        return null;
    const manifest = (0,placements/* contextPathOf */.ce)(stage, (0,placements/* normalise */.j7)(stage.config.WorkingDir || '/', 'package.json'));
    const found = entries.filter((entry) => entry !== null);
    const sources = (0,node_sources/* readNodeSources */.xU)(context, manifest === null ? '' : (0,paths/* directoryOf */.jt)(manifest), found, [], false);
    return sources.missing === null ? sources : null;
});
function sourceAt(stage, path) {
    const { context } = (0,facts_build/* buildOf */.Yy)(stage);
    for (const end of ['', '.js', '.mjs', '.cjs', '/index.js']) {
        const found = (0,placements/* contextPathOf */.ce)(stage, path + end);
        if (found !== null && context.exists(found) === 'file')
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/facts/edits/healthcheck.js









const CONNECTS = ['node', 'bun', 'python', 'ruby', 'php', 'bash', 'nc'];
function healthcheckEdits(stage) {
    const service = (0,serves/* serves */.x)(stage);
    const { tool } = (0,health/* healthProbe */.n)(stage);
    if (!service || tool === null || !CONNECTS.includes(tool))
        return null;
    const port = portOfServer(stage, service) ?? (tool === 'node' ? portOfProgram(stage, service) : null);
    const command = port === null ? null : probeCommand(tool, port);
    return command === null ? null : [lineBeforeStart((0,facts_build/* buildOf */.Yy)(stage), stage, `HEALTHCHECK CMD ${command}`)];
}
function portOfServer(stage, { by, port }) {
    const main = (0,facts_started/* startedCommands */.GI)(stage).findLast(({ name, args }) => (0,servers/* serverCommand */.v)(name, args) !== null);
    if (by !== 'command' ||
        !main ||
        port === null ||
        main.args.some((arg) => arg === null || healthcheck_ELSEWHERE.test(arg)))
        return null;
    const said = main.args.flatMap((arg) => /(?:^|[:=])(\d{2,5})$/.exec(arg ?? '')?.[1] ?? []);
    if (said.length > 0)
        return said.length === 1 && said[0] === port ? port : null;
    const usual = (0,servers/* serverCommand */.v)(main.name, main.args)?.port;
    const moved = stage.config.Env.some((entry) => /^\w*PORT=/.test(entry) && !entry.endsWith(`=${port}`));
    const exposed = stage.config.ExposedPorts.length > 0;
    return exposed && String(usual) === port && !moved ? port : null;
}
const healthcheck_ELSEWHERE = /^(-c|--config|--conf|--ini|-C|--env-file)(=|$)|unix:|\.sock$|^python:|\.(py|conf|toml|ya?ml|ini)$/;
function portOfProgram(stage, { port }) {
    const sources = nodeProgram(stage);
    const env = new Map(stage.config.Env.map((entry) => splitEnv(entry)));
    const found = sources && (0,listens/* listening */.u)(sources, env);
    if (!found || (port !== null && port !== String(found.port)))
        return null;
    if (found.variable === null)
        return port ?? String(found.port);
    const loads = [...sources.packages.keys()].some((name) => /^dotenv|^@nestjs\/config$/.test(name));
    return loads ? null : `process.env.${found.variable} || ${found.port}`;
}
function splitEnv(entry) {
    const at = entry.indexOf('=');
    return [entry.slice(0, at), entry.slice(at + 1)];
}

;// CONCATENATED MODULE: ./lib/rules/healthcheck/rule.js







const healthcheck = {
    id: 'healthcheck',
    summary: 'Give a server a HEALTHCHECK',
    category: 'correctness',
    severity: 'warning',
    aboutDeployed: true,
    aliases: ['DL3057'],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            const service = (0,serves/* serves */.x)(stage);
            const probe = (0,health/* healthProbe */.n)(stage);
            if (!service || probe.possible !== true || (0,health/* healthcheckSpan */.D)(stage))
                continue;
            const elsewhere = checkedElsewhere(build);
            yield {
                at: service.span ?? stage.from.span,
                stage,
                subject: 'healthcheck',
                message: `Nothing notices when the program stops answering: ${service.reason}, and the image has no HEALTHCHECK${elsewhere}.`,
                help: rule_help(service, probe.tool),
                ...mildness(service, elsewhere),
                fix: (0,rule/* review */.N)('Ask the port whether somebody listens', healthcheckEdits(stage)),
            };
        }
    },
};
function checkedElsewhere({ context }) {
    const compose = context.uses.find(({ hasHealthcheck }) => hasHealthcheck);
    if (compose)
        return ` of its own (${(0,cite/* cite */.Y)(compose.saidBy)} brings one)`;
    return context.orchestrator
        ? ` (${context.orchestrator.name}, see ${(0,cite/* cite */.Y)(context.orchestrator.saidBy)}, asks its own probes instead)`
        : '';
}
function mildness(service, elsewhere) {
    return service.by === 'expose' || elsewhere !== '' ? { severity: 'info' } : {};
}
function rule_help(service, tool) {
    const command = tool && service.port ? probeCommand(tool, service.port) : null;
    if (command)
        return `Add \`HEALTHCHECK CMD ${command}\`, better a request that the program answers.`;
    return tool
        ? `Add a HEALTHCHECK; ${(0,cite/* cite */.Y)(tool)} is there to run it.`
        : 'Add a HEALTHCHECK that asks the program itself.';
}

;// CONCATENATED MODULE: ./lib/src/knowledge/probe-modules.js
const MODULES = /\b(?:import|from)\s+(requests|httpx|aiohttp|urllib3)\b/;
function foreignModule(code) {
    return MODULES.exec(code)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/src/facts/probe-modules.js





const unnamedModule = (0,facts_build/* fact */.fK)((stage) => {
    const instruction = (0,lineage/* lastInstruction */.xh)(stage, 'HEALTHCHECK');
    const module = instruction?.command ? foreignModule(textOf(instruction.command)) : null;
    if (!instruction || module === null || (0,lineage/* baseImage */.fF)(stage)?.repository !== 'python')
        return null;
    const build = (0,facts_build/* buildOf */.Yy)(stage);
    const all = build.stages.flatMap(installs/* installs */.p);
    const files = [...new Set(all.flatMap(({ manifests }) => manifests))];
    if (all.length === 0 || all.some(({ manager }) => manager !== 'pip'))
        return null;
    const named = build.stages.some((one) => (0,facts_commands/* stageCommands */.VZ)(one).some(({ texts }) => texts.some((text) => text.includes(module))));
    const texts = files.map((file) => build.context.read(file));
    const silent = texts.every((content) => content.kind === 'text' && !content.text.includes(module) && !/^[ \t]*-r/m.test(content.text));
    return named || !silent || files.length === 0 ? null : { module, span: instruction.span, files };
});
function textOf(command) {
    if (!command)
        return '';
    return command.form === 'shell' ? command.script.text : command.words.map(({ text }) => text).join(' ');
}

;// CONCATENATED MODULE: ./lib/src/facts/runtime/runnable.js








const missingPrograms = (0,facts_build/* fact */.fK)((stage) => {
    const found = [];
    for (const keyword of ['HEALTHCHECK', 'CMD', 'ENTRYPOINT']) {
        const instruction = (0,lineage/* lastInstruction */.xh)(stage, keyword);
        if (!instruction?.command)
            continue;
        const missing = missingIn(stage, instruction.command);
        if (missing)
            found.push({ ...missing, keyword, span: instruction.span, base: (0,lineage/* baseLabel */.ku)(stage) });
    }
    return found;
});
function missingIn(stage, command) {
    if (command.form === 'exec') {
        const program = command.words[0]?.text ?? '';
        if (/^(\/bin\/)?(ba|a|da)?sh$/.test(program) && hasNoShell(stage))
            return { program, kind: 'shell' };
        return lacks(stage, program) ? { program, kind: 'program' } : null;
    }
    if (hasNoShell(stage))
        return { program: '/bin/sh', kind: 'shell' };
    const calls = (0,shell/* shellCommands */.h)(command.script);
    const names = calls.filter(({ within }) => within.length === 0).flatMap(({ name }) => name ?? []);
    const missing = names.find((name) => lacks(stage, name));
    const alternative = calls.some(({ name, after }) => after === '||' && name !== null && !/^(exit|false|true|kill)$/.test(name));
    return missing === undefined || alternative ? null : { program: missing, kind: 'program' };
}
function hasNoShell(stage) {
    if (stage.config.Shell !== null || bringsPrograms(stage))
        return false;
    return (0,lineage/* rootBase */.C6)(stage).kind === 'scratch' || (0,lineage/* baseImage */.fF)(stage)?.shell === 'none';
}
const KNOWN = ['bash', 'curl', 'wget', 'git', 'nc', 'python3', 'perl'];
function lacks(stage, program) {
    const image = (0,lineage/* baseImage */.fF)(stage);
    if (!KNOWN.includes(program) || image?.tools == null || image.tools.includes(program))
        return false;
    return !bringsPrograms(stage) && !(0,opaque_commands/* installsUnknown */.f)(stage) && !mayInstall(stage, program);
}
const DEPENDED_ON = ['python3', 'perl', 'git', 'bash'];
const BRINGS = {
    nc: /netcat|ncat|nmap|busybox/,
    wget: /wget|busybox/,
    git: /git/,
    curl: /curl/,
    bash: /bash/,
    python3: /python/,
    perl: /perl|git|build-essential|dpkg-dev|automake|autoconf/,
};
function mayInstall(stage, program) {
    const pattern = BRINGS[program];
    const packages = (0,os_packages/* osPackages */.Or)(stage);
    if (packages.length > 0 && DEPENDED_ON.includes(program))
        return true;
    return (packages.some(({ name }) => name === program || pattern?.test(name)) ||
        (0,facts_commands/* lineageCommands */.GI)(stage).some(({ texts }) => texts.some((text) => text.includes(program))));
}
function bringsPrograms(stage) {
    return (0,lineage/* lineage */.OZ)(stage).some((part) => part.instructions.some((one) => {
        if (one.keyword !== 'COPY' && one.keyword !== 'ADD')
            return false;
        const target = (0,placements/* normalise */.j7)((0,state/* stateBefore */.L)(part, one).workdir, one.destination?.text ?? '');
        const sources = one.sources.map(({ text }) => text);
        return ((/^\/$|^\/(usr|bin|sbin|lib|opt|nix|busybox)\b/.test(target) && !runnable_isOwnDirectory(target)) ||
            sources.some((text) => /busybox|rootfs|\/(ba)?sh$|\/(curl|wget|nc)$|\.tar(\.\w+)?$/.test(text)));
    }));
}
function runnable_isOwnDirectory(target) {
    return /^\/usr\/src\b|^\/usr\/share\b/.test(target);
}

;// CONCATENATED MODULE: ./lib/rules/healthcheck-runnable/rule.js




const healthcheckRunnable = {
    id: 'healthcheck-runnable',
    summary: 'Start and check with programs that the image has',
    category: 'correctness',
    severity: 'error',
    aliases: [],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            for (const missing of missingPrograms(stage)) {
                const { program, keyword, base, span, kind } = missing;
                const needs = kind === 'shell'
                    ? `needs a shell, and ${(0,cite/* cite */.Y)(base)} has none`
                    : `calls ${(0,cite/* cite */.Y)(program)}, which ${(0,cite/* cite */.Y)(base)} does not have`;
                yield {
                    at: span,
                    stage,
                    subject: `${keyword} ${program}`,
                    message: `${keyword} ${needs}: ${outcome(missing)}.`,
                    help: healthcheck_runnable_rule_help(missing),
                };
            }
            const unnamed = unnamedModule(stage);
            if (!unnamed)
                continue;
            const { module, span, files } = unnamed;
            yield {
                at: span,
                stage,
                subject: `HEALTHCHECK ${module}`,
                message: `HEALTHCHECK imports ${(0,cite/* cite */.Y)(module)}, which ${(0,cite/* list */.p)(files.map(cite/* cite */.Y))} ${files.length === 1 ? 'does' : 'do'} not name: unless another package brings it along, every check fails while the program runs well.`,
                help: 'Ask with `urllib.request`, which Python has, or name the package.',
                severity: 'info',
            };
        }
    },
};
function outcome({ keyword }) {
    return keyword === 'HEALTHCHECK'
        ? 'every check fails, and the container is called unhealthy while the program runs well'
        : 'the container ends before the program starts';
}
function healthcheck_runnable_rule_help({ keyword, kind, program }) {
    if (kind === 'shell')
        return `Write ${keyword} in exec form, as a JSON array, with a program that is there.`;
    if (keyword === 'HEALTHCHECK')
        return `Ask with what is there (the language of the program can fetch a URL), or install ${(0,cite/* cite */.Y)(program)}.`;
    return `Install ${(0,cite/* cite */.Y)(program)}, or start with a program that is there.`;
}

// EXTERNAL MODULE: ./lib/src/model/stage-of.js
var stage_of = __webpack_require__(5642);
;// CONCATENATED MODULE: ./lib/src/facts/literal-substitutions.js


const SUBSTITUTION = /(?<!\\)\$\((?!\()(?:[^()]|\([^()]{0,200}\)){0,1000}(?:\)|$)|(?<!\\)`(?:date|git|hostname|uname|cat|nproc|whoami|id|curl|dirname|arch)\b[^`]*(?:`|$)/;
const READ_LATER = /^(PS[1-4]|PROMPT.*|.*_?COMMAND|.*_CMD|BASH_ENV|ENV|RUN|INSTALL|UNINSTALL|USAGE|.*usage|.*docker\.(cmd|debug|help).*|.*_OPTS|.*_ARGS|.*_FLAGS)$/i;
const literalSubstitutions = (0,facts_build/* fact */.fK)((build) => {
    const { instructions, escape: escapeCharacter } = build.model.dockerfile;
    return instructions.flatMap((instruction) => {
        return valuesOf(instruction).flatMap(({ name, word }) => {
            const text = /\$\(|`/.test(word.text) ? SUBSTITUTION.exec(word.text)?.[0] : undefined;
            if (text === undefined || READ_LATER.test(name) || (escapeCharacter === '`' && text.startsWith('`')))
                return [];
            const stage = (0,stage_of/* stageOf */.g)(build.model, instruction);
            return [{ stage, keyword: instruction.keyword, text, name, span: word.span }];
        });
    });
});
function valuesOf(instruction) {
    switch (instruction.keyword) {
        case 'ENV':
        case 'LABEL':
        case 'ARG':
            return instruction.pairs.flatMap(({ name, value }) => (value ? [{ name: name.text, word: value }] : []));
        case 'COPY':
        case 'ADD': {
            const words = [...instruction.sources, ...(instruction.destination ? [instruction.destination] : [])];
            return words.map((word) => ({ name: instruction.keyword, word }));
        }
        case 'WORKDIR':
        case 'USER':
            return instruction.value ? [{ name: instruction.keyword, word: instruction.value }] : [];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/rules/literal-substitution/rule.js


const literalSubstitution = {
    id: 'literal-substitution',
    summary: 'Do not expect Docker to run a command in a value',
    category: 'correctness',
    severity: 'warning',
    aliases: [],
    *check(build) {
        for (const found of literalSubstitutions(build)) {
            const { stage, keyword, text, name, span } = found;
            const where = name === keyword ? `the path of ${keyword}` : (0,cite/* cite */.Y)(name);
            yield {
                at: span,
                stage,
                subject: `${keyword} ${name}`,
                message: `No shell reads ${keyword}: ${where} contains the text ${(0,cite/* cite */.Y)(text)}, not what that command prints.`,
                help: literal_substitution_rule_help(found),
            };
        }
    },
};
function literal_substitution_rule_help({ keyword, name, text }) {
    if (keyword === 'COPY' || keyword === 'ADD' || keyword === 'WORKDIR' || keyword === 'USER')
        return 'Write the path out, or take it from an ARG that the build is given.';
    const argument = name.includes('.') || name.includes('-') ? 'VALUE' : name;
    return `Hand the value in: \`ARG ${argument}\` here and \`--build-arg ${argument}="${text.startsWith('$') ? text : `$(${text.slice(1, -1)})`}"\` on the command line, or compute it in the RUN that needs it.`;
}

// EXTERNAL MODULE: ./lib/src/facts/smaller-base.js
var smaller_base = __webpack_require__(4674);
// EXTERNAL MODULE: ./lib/src/knowledge/siblings.js
var siblings = __webpack_require__(5354);
;// CONCATENATED MODULE: ./lib/rules/multi-stage/rule.js







const multiStage = {
    id: 'multi-stage',
    summary: 'Build in one stage and ship another',
    category: 'architecture',
    severity: 'warning',
    aboutDeployed: true,
    aliases: [],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            const found = (0,leftovers/* selfBuilt */.Th)(stage);
            if (!found)
                continue;
            const step = (0,cite/* cite */.Y)((0,facts_commands/* citeCommand */.Bl)(found.step));
            const base = (0,lineage/* baseLabel */.ku)(stage);
            const known = (0,lineage/* baseImage */.fF)(stage) !== null;
            const last = known
                ? `with \`FROM ${(0,siblings/* slimSibling */.Mw)(base) ?? (0,smaller_base/* smallerBase */.c)(stage)?.reference ?? base}\``
                : 'on a base that only runs the program';
            const what = (0,cite/* list */.p)(found.leftovers.map((one) => (one.includes(' ') ? one : (0,cite/* cite */.Y)(one))));
            yield {
                at: found.step.span,
                stage,
                subject: 'single stage',
                message: found.transpiler
                    ? `${step} runs in the stage that ships, and ${(0,cite/* cite */.Y)(found.transpiler)} starts the sources all the same: what the build made lies idle, and the image carries its tools.`
                    : `${step} runs in the stage that ships, so the image carries what only that step needs: ${what}.`,
                help: `${stage.name === null ? 'Call this stage `AS build`' : `Keep ${(0,cite/* cite */.Y)(stage.name)} for building`}, begin another one ${last}, and ${(0,cite/* cite */.Y)(`COPY --from=${stage.name ?? 'build'}`)} only what the program needs to run.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/facts/numbered-copies.js


const numberedStages = (0,facts_build/* fact */.fK)((build) => {
    const copies = build.stages.flatMap((stage) => stage.edges.flatMap(({ via, source, instruction, span }) => {
        if (via !== 'COPY --from' || source.kind !== 'stage')
            return [];
        const written = instruction.flags.find(({ name }) => name === 'from')?.value ?? '';
        return /^\d+$/.test(written) ? [{ stage, source: source.stage, span }] : [];
    }));
    if (copies.length === 0)
        return [];
    const taken = takenNames(build);
    const bySource = new Map();
    for (const { stage, source, span } of copies) {
        const own = bySource.get(source) ?? [];
        bySource.set(source, own);
        own.push({ stage, span });
    }
    return [...bySource].map(([source, own]) => ({ source, name: source.name ?? freeName(taken), copies: own }));
});
function namingEdits({ source, name, copies }) {
    const { image, alias, written } = source.from;
    const as = written === written.toLowerCase() ? 'as' : 'AS';
    const naming = alias === null && image !== null ? [insert(image.span.end, ` ${as} ${name}`)] : [];
    return [...naming, ...copies.map(({ span }) => replace(span, `--from=${name}`))];
}
function takenNames({ stages }) {
    return new Set(stages.flatMap(({ name, base, edges }) => [
        name ?? '',
        base.kind === 'image' ? base.reference : '',
        ...edges.map(({ source }) => (source.kind === 'image' ? source.reference : '')),
    ]));
}
function freeName(taken) {
    let name = 'build';
    for (let next = 2; taken.has(name); next++)
        name = `build-${next}`;
    taken.add(name);
    return name;
}

;// CONCATENATED MODULE: ./lib/rules/named-stages/rule.js


const namedStages = {
    id: 'named-stages',
    summary: 'Copy from a stage by its name',
    category: 'developer-experience',
    severity: 'info',
    aliases: [],
    *check(build) {
        for (const numbered of numberedStages(build)) {
            const { source, name, copies } = numbered;
            const [first, ...rest] = copies;
            if (!first)
                continue;
            yield {
                at: first.span,
                stage: first.stage,
                subject: `stage ${source.index}`,
                message: `\`--from=${source.index}\` means whichever stage stands at that place: one more FROM in front, and it copies from another.`,
                help: source.name
                    ? `Write ${(0,cite/* cite */.Y)(`--from=${name}`)}.`
                    : `Write ${(0,cite/* cite */.Y)(`AS ${name}`)} behind its FROM and ${(0,cite/* cite */.Y)(`--from=${name}`)} here.`,
                related: [{ at: source.from.span, label: `stage ${source.index}` }],
                fix: {
                    safety: 'safe',
                    title: `Copy from ${(0,cite/* cite */.Y)(name)} instead of stage ${source.index}${rest.length > 0 ? ', everywhere' : ''}`,
                    edits: namingEdits(numbered),
                },
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/src/facts/runtime/runtime-image.js
var runtime_image = __webpack_require__(4709);
// EXTERNAL MODULE: ./lib/src/facts/toolchains.js + 1 modules
var toolchains = __webpack_require__(2065);
;// CONCATENATED MODULE: ./lib/rules/no-build-tools/rule.js







const noBuildTools = {
    id: 'no-build-tools',
    summary: 'Keep compilers and build systems out of the shipped image',
    category: 'security',
    severity: 'error',
    aboutDeployed: true,
    aliases: [],
    *check(build) {
        if ((0,image_kind/* isWorkshop */.Qh)(build))
            return;
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            const found = (0,toolchains/* toolchains */.j)(stage).filter(({ neededBy }) => neededBy === null);
            const sdk = found.find(({ from, weight }) => from === 'base' && weight === 'sdk');
            const rest = found.filter((other) => other !== sdk);
            const related = rest.map(({ at, tools }) => ({ at, label: `adds ${(0,cite/* list */.p)(tools.map(cite/* cite */.Y))}` }));
            if (sdk)
                yield { stage, ...fromSdk(stage, sdk), related };
            else
                for (const toolchain of rest)
                    for (const report of fromPart(toolchain))
                        yield { stage, ...report };
        }
    },
};
function fromSdk(shipped, { at, tools, origin }) {
    const runtime = (0,runtime_image/* runtimeImage */.W)(shipped, origin);
    const message = `${(0,cite/* cite */.Y)(origin)} carries ${(0,cite/* list */.p)(tools)}, which only building needs: it makes the shipped image large and hands an intruder the tools.`;
    const last = runtime ? `a last stage on ${runtime}` : 'a last stage that only runs it';
    const name = ((0,lineage/* lineage */.OZ)(shipped)[0] ?? shipped).name;
    const keep = name === null ? 'Keep this stage for building (`AS build`)' : `Keep ${(0,cite/* cite */.Y)(name)} for building`;
    const help = `${keep} and ${(0,cite/* cite */.Y)(`COPY --from=${name ?? 'build'}`)} the result into ${last}.`;
    return { at, subject: 'base', message, help };
}
function fromPart(toolchain) {
    if (toolchain.from !== 'base')
        return [fromStep(toolchain)];
    const { at, tools, origin } = toolchain;
    const slim = (0,siblings/* slimSibling */.Mw)(origin);
    if (slim === null)
        return [];
    const message = `${(0,cite/* cite */.Y)(origin)} carries ${(0,cite/* list */.p)(tools)} into the shipped image, and what it starts compiles nothing: ${(0,cite/* cite */.Y)(slim)} is the same release without them.`;
    const help = `Install in a stage on ${(0,cite/* cite */.Y)(origin)}, copy the result into one on ${(0,cite/* cite */.Y)(slim)}; where nothing is compiled on install, change FROM.`;
    return [{ at, subject: 'base', severity: 'warning', message, help }];
}
function fromStep({ from, at, tools, origin, weight }) {
    const named = (0,cite/* list */.p)(tools.map((tool) => (tool.includes(' ') ? tool : (0,cite/* cite */.Y)(tool))));
    const [ships, them] = tools.length === 1 ? ['ships', 'it'] : ['ship', 'them'];
    const how = from === 'copy' ? `this line copies ${them} from ${(0,cite/* cite */.Y)(origin)}` : `${(0,cite/* cite */.Y)(origin)} brings ${them}`;
    const message = `${named.charAt(0).toUpperCase()}${named.slice(1)} ${ships} with the program, and nothing that it starts needs ${them}: ${how}, and whoever breaks in finds ${them} there.`;
    const headers = tools.some((tool) => tool.endsWith('-dev') || tool.endsWith('-devel'));
    const help = `Move what needs ${them} into a build stage and copy the result; or remove ${them} in the same RUN${headers ? ', and keep the plain library where the program loads it' : ''}.`;
    const severity = weight === 'parts' ? 'warning' : 'error';
    return { at, subject: tools.toSorted().join(' '), message, help, severity };
}

// EXTERNAL MODULE: ./lib/src/facts/dev-dependencies.js + 1 modules
var dev_dependencies = __webpack_require__(3514);
;// CONCATENATED MODULE: ./lib/rules/no-dev-dependencies/rule.js








const noDevDependencies = {
    id: 'no-dev-dependencies',
    summary: 'Ship the dependencies of production alone',
    category: 'optimization',
    severity: 'warning',
    aboutDeployed: true,
    aliases: [],
    *check(build) {
        if ((0,image_kind/* isWorkshop */.Qh)(build))
            return;
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            if ((0,leftovers/* selfBuilt */.Th)(stage))
                continue;
            for (const found of (0,dev_dependencies/* shippedDevInstalls */.jC)(stage)) {
                const { manager, command } = found.install;
                yield {
                    at: found.span,
                    stage,
                    subject: manager,
                    message: `${(0,cite/* cite */.Y)(command)} installs what only development needs, too, and the image ships it: more to download, and more to patch.`,
                    help: no_dev_dependencies_rule_help(stage, found),
                };
            }
        }
    },
};
function no_dev_dependencies_rule_help(stage, { install, from, instead, prune }) {
    if (instead === null)
        return withoutFlag(install.manager);
    if (from && prune)
        return `End ${(0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(from))} with ${(0,cite/* cite */.Y)(`RUN ${prune}`)}, behind the build.`;
    if (from)
        return `Install with ${(0,cite/* cite */.Y)(instead)} in a stage of its own and copy from there.`;
    if ((0,steps/* buildSteps */.aB)(stage).length > 0)
        return `Build in a stage of its own, and use ${(0,cite/* cite */.Y)(instead)} in the one that ships.`;
    const words = (0,started_program/* plainWords */.c)((0,started_program/* startedProgram */.s)(stage).words);
    return words.includes('uv') && words.includes('run')
        ? `Use ${(0,cite/* cite */.Y)(instead)} in this stage, and start with \`uv run --no-dev\`: without the flag, it installs them again.`
        : `Use ${(0,cite/* cite */.Y)(instead)} in this stage.`;
}
function withoutFlag(manager) {
    if (manager === 'bundler')
        return "Put `RUN bundle config set without 'development test'` in front of it.";
    return manager === 'pipenv'
        ? 'Leave `--dev` out.'
        : 'Install from a requirements file that has no tools of development and tests in it.';
}

;// CONCATENATED MODULE: ./lib/src/facts/carried-credentials.js




const FILE = /(^|\/)(\.npmrc|\.netrc|\.git-credentials|\.pypirc)$/;
const CREDENTIAL = /_auth|_password|\bpassword\b|:\/\/[^@/\s]+@/i;
const carriedCredentials = (0,facts_build/* fact */.fK)((stage) => (0,placements/* transfers */.tN)(stage).flatMap((copy) => {
    const found = [...keptCredentials(copy.from)].find(([path]) => copy.sources.some((source) => (0,placements/* below */.Gz)(source, path) !== null));
    if (!found)
        return [];
    const [path, command] = found;
    return [{ copy, path, writtenBy: (0,facts_commands/* citeCommand */.Bl)(command), writtenAt: command.span }];
}));
const MOST = 16;
const keptCredentials = (0,facts_build/* fact */.fK)((stage) => {
    const kept = new Map();
    for (const command of (0,facts_commands/* lineageCommands */.GI)(stage)) {
        const path = writtenFile(command);
        if (path !== null && kept.size < MOST)
            kept.set(path, command);
        for (const one of kept.keys())
            if (removes(command, one))
                kept.delete(one);
    }
    return kept;
});
function writtenFile(command) {
    if (command.guarded || !command.texts.some((text) => CREDENTIAL.test(text)))
        return null;
    const target = command.redirects.find(({ operator }) => operator === '>' || operator === '>>')?.target;
    return target && FILE.test((0,placements/* unquote */._n)(target.text)) ? inStage(command, target.text) : null;
}
function inStage(command, written) {
    const { variables, workdir } = (0,state/* stateBefore */.L)(command.stage, command.instruction);
    const home = variables.get('HOME') ?? '/root';
    const text = (0,placements/* expand */.fT)((0,placements/* unquote */._n)(written), new Map([['HOME', home], ...variables]));
    return (0,placements/* normalise */.j7)((0,placements/* normalise */.j7)('/', workdir), text.replace(/^~(?=\/)/, home));
}
function removes(command, path) {
    if (command.name !== 'rm' && command.name !== 'shred')
        return false;
    return command.texts.some((text) => !text.startsWith('-') && (FILE.test(text) || (0,placements/* below */.Gz)(inStage(command, text), path) !== null));
}

;// CONCATENATED MODULE: ./lib/src/knowledge/secret-formats.js
const TOKENS = [
    { what: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})\b/ },
    { what: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}\b/ },
    { what: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
    { what: 'a PyPI token', pattern: /\bpypi-AgEI[A-Za-z0-9_-]{20,}/ },
    { what: 'a Docker Hub token', pattern: /\bdckr_[po]at_[A-Za-z0-9_-]{20,}/ },
    { what: 'a Slack token', pattern: /\bxox[abprs]-\d{6,}-[A-Za-z0-9-]{10,}/ },
    { what: 'a Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/ },
    { what: 'a Google API key', pattern: /\bAIza[0-9A-Za-z_-]{35}\b/ },
    { what: 'a Hugging Face token', pattern: /\bhf_[A-Za-z]{34}\b/ },
    { what: 'a SendGrid key', pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}\b/ },
    { what: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----(?!\s*(?:\.\.\.|\*|x{3}|\$))/ },
];
const ANY_TOKEN = /gh[pousr]_|github_pat_|glpat-|npm_|pypi-|dckr_|xox[abprs]-|k_live_|AIza|hf_|SG\.|PRIVATE KEY/;
function tokenIn(text) {
    if (!ANY_TOKEN.test(text))
        return null;
    return TOKENS.find(({ pattern }) => pattern.test(text))?.what ?? null;
}
const SECRET = /(^|_)(PASSWORD|PASSWD|PASS|PASSPHRASE|SECRET|SECRETS|TOKEN|APIKEY|API_KEY|ACCESS_KEY|SECRET_KEY|PRIVATE_KEY|ENCRYPTION_KEY|SIGNING_KEY|AUTH_KEY|CREDENTIAL|CREDENTIALS)$/i;
const PUBLIC = /(^|_)(PUBLIC|PUBLISHABLE|ANON|SITE|CLIENT_?SIDE|DUMMY|FAKE|TEST|EXAMPLE|MAX|NO|USE|ALLOW|SKIP|REQUIRE|ENABLE|DISABLE)(_|$)/i;
function isSecretName(name) {
    return SECRET.test(name) && !PUBLIC.test(name);
}
const secret_formats_PLACEHOLDER = /^(|["']+|true|false|yes|no|on|off|none|null|nil|undefined|\d{1,4}|x+|\*+|\.+|-+|<.*>|\[.*\]|\{\{.*\}\}|%.*%|(your|my|insert|enter|put|replace|change|set|fill|todo|fixme|dummy|fake|mock|example|sample|placeholder|default|dev|development|test|testing|local|build|buildtime|not|unused|secret|password|passwd|pass|token|key|root|admin|user|guest|postgres|mysql|redis|demo|foo|bar|baz|some|temp|tmp|precompile|assets|dontcare|ignored|random|abc|123)([-_. !]?\w*)*)$/i;
function isPlaceholder(value) {
    const word = value.replace(/^[*_#%]+|(?<![*_#%])[*_#%]+$/g, '');
    return (secret_formats_PLACEHOLDER.test(value) ||
        secret_formats_PLACEHOLDER.test(word) ||
        /^[/.~]|^https?:\/\/[^@]*$|\$/.test(value) ||
        /^[a-z]+([-_ ][a-z]+)*[-_ ](token|key|secret)$/i.test(value));
}
function isFingerprint(name, value) {
    return /(^|_)SIGNING_KEYS?$/i.test(name) && /^(0x)?([0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/i.test(value);
}
function passwordUrlIn(text) {
    if (!text.includes('://') || !text.includes('@'))
        return null;
    const match = /\b[a-z][a-z0-9+]{0,30}:\/\/([^\s:/@"'$]{0,200}):([^\s/@"'$<{*%]{1,200})@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(text);
    if (!match)
        return null;
    const [, user = '', password = '', host = ''] = match;
    const local = /^(\d+\.){3}\d+$|\.(local|internal|test|example|localhost|lan)$|example\.(com|org|net)$/i.test(host);
    return local || password === user || isPlaceholder(password) || password.length < 6 ? null : host;
}

;// CONCATENATED MODULE: ./lib/src/facts/secrets.js






const secrets = (0,facts_build/* fact */.fK)((build) => {
    const found = [];
    const layers = new Set((0,shipped_stages/* shippedStages */.N7)(build).flatMap(lineage/* lineage */.OZ));
    for (const instruction of build.model.dockerfile.instructions) {
        const stage = (0,stage_of/* stageOf */.g)(build.model, instruction);
        for (const secret of secretsIn(instruction, stage)) {
            const shows = secret.how === 'token' || secret.how === 'url' || secret.how === 'key';
            if (shows || (stage && layers.has(stage)))
                found.push({ ...secret, keyword: instruction.keyword, stage });
        }
    }
    return found;
});
function secretsIn(instruction, stage) {
    switch (instruction.keyword) {
        case 'ENV':
        case 'LABEL':
        case 'ARG':
            return instruction.pairs.flatMap((pair) => secretOf(pair, instruction.keyword, stage) ?? []);
        case 'RUN':
        case 'CMD':
        case 'ENTRYPOINT':
            return secretInText(instruction.command.form === 'shell'
                ? instruction.command.script.text
                : instruction.command.words.map(({ text }) => text).join(' '), instruction.span);
        case 'COPY':
        case 'ADD':
            return instruction.sources.flatMap(({ text, span }) => /(^|\/)id_(rsa|dsa|ecdsa|ed25519)$/.test(text) &&
                !instruction.flags.some(({ name }) => name === 'from')
                ? [{ how: 'key', what: text, span }]
                : []);
        default:
            return [];
    }
}
function secretInText(text, span) {
    const token = tokenIn(text);
    if (token)
        return [{ how: 'token', what: token, span }];
    const host = passwordUrlIn(text);
    return host ? [{ how: 'url', what: host, span }] : [];
}
function secretOf({ name, value, span }, keyword, stage) {
    const text = value?.text.replace(/^["']|["']$/g, '') ?? '';
    const [shown] = secretInText(text, span);
    if (shown)
        return shown;
    if (keyword === 'LABEL' || !isSecretName(name.text))
        return null;
    if (keyword === 'ARG' && value === null) {
        const how = stage && usesArgument(stage, name.text) ? 'used' : 'name';
        return { how, what: name.text, span };
    }
    if (isFingerprint(name.text, text))
        return null;
    if (isPlaceholder(text) || text.toLowerCase() === name.text.toLowerCase() || text.length < 4)
        return /^\$\{?\w+\}?$/.test(text) ? { how: 'name', what: name.text, span } : null;
    return { how: 'value', what: name.text, span };
}
function usesArgument(stage, name) {
    const mention = new RegExp(`\\$\\{?${name}\\b`);
    return (0,facts_commands/* stageCommands */.VZ)(stage).some(({ texts, assignments, redirects }) => texts.some((text) => mention.test(text)) ||
        assignments.some((one) => one.name === name) ||
        redirects.some(({ target }) => mention.test(target?.text ?? '')));
}

;// CONCATENATED MODULE: ./lib/rules/no-secrets/words.js


const REVOKE = 'Revoke it, for it is in the repository, and hand the new one in when it is needed:';
const MOUNT = '`RUN --mount=type=secret,id=…` while building, the environment when running.';
function wordsFor({ how, what, keyword }) {
    switch (how) {
        case 'token':
            return {
                message: `${keyword} holds ${what}: everyone who can pull the image or read this file has it.`,
                help: `${REVOKE} ${MOUNT}`,
            };
        case 'url':
            return {
                message: `The URL of ${(0,cite/* cite */.Y)(what)} has its password in it: everyone who can pull the image or read this file has it.`,
                help: `${REVOKE} ${MOUNT}`,
            };
        case 'key':
            return {
                message: `${(0,cite/* cite */.Y)(what)} is a private key, and a layer keeps it even when a later step removes it.`,
                help: 'Use `RUN --mount=type=ssh`, which leaves nothing behind.',
            };
        case 'value':
            return {
                message: `${keyword} gives ${(0,cite/* cite */.Y)(what)} a value that every image carries: \`docker inspect\` or \`docker history\` shows it.`,
                help: `Leave the value out and hand it in: ${MOUNT}`,
                severity: 'warning',
            };
        case 'used':
            return {
                message: `RUN uses the build argument ${(0,cite/* cite */.Y)(what)}, so \`docker history\` shows its value to everyone who has the image.`,
                help: `Mount it instead: \`RUN --mount=type=secret,id=${what.toLowerCase()},env=${what}\`.`,
                severity: 'warning',
            };
        case 'name':
            return {
                message: `${(0,cite/* cite */.Y)(what)} sounds like a secret, and ${keyword} leaves its value in the image or its history.`,
                help: `If it is one, hand it in another way: ${MOUNT}`,
                severity: 'info',
            };
    }
}
function wordsForCopy({ copy, path, writtenBy, writtenAt, }) {
    const from = (0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(copy.from));
    return {
        at: copy.instruction.span,
        subject: path,
        message: `This copy takes ${(0,cite/* cite */.Y)(path)} of ${from} along, into which ${(0,cite/* cite */.Y)(writtenBy)} writes credentials: whoever has the image has them.`,
        help: `Mount the file where it is needed, \`RUN --mount=type=secret,id=…,target=${path}\`, so that no stage keeps it.`,
        severity: 'warning',
        related: [{ at: writtenAt, label: 'writes them' }],
    };
}

;// CONCATENATED MODULE: ./lib/rules/no-secrets/rule.js





const noSecrets = {
    id: 'no-secrets',
    summary: 'Keep secrets out of the image and its history',
    category: 'security',
    severity: 'error',
    aliases: ['DL3064', 'SecretsUsedInArgOrEnv'],
    *check(build) {
        const told = new Set();
        for (const found of secrets(build)) {
            const key = `${found.how} ${found.what}`;
            if (told.has(key) || (found.how === 'name' && told.has(`used ${found.what}`)))
                continue;
            told.add(key);
            yield { at: found.span, stage: found.stage, subject: found.what, ...wordsFor(found) };
        }
        for (const stage of new Set((0,shipped_stages/* shippedStages */.N7)(build).flatMap(lineage/* lineage */.OZ)))
            for (const carried of carriedCredentials(stage))
                yield { stage, ...wordsForCopy(carried) };
    },
};

// EXTERNAL MODULE: ./lib/src/facts/shipped-sources.js + 1 modules
var shipped_sources = __webpack_require__(7148);
;// CONCATENATED MODULE: ./lib/rules/no-source/rule.js






const noSource = {
    id: 'no-source',
    summary: 'Ship what was built and not what it was built from',
    category: 'security',
    severity: 'info',
    aliases: [],
    *check(build) {
        if (!(0,image_kind/* isDeployed */.Nj)(build))
            return;
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            const found = (0,shipped_sources/* unsaidSources */.tV)(stage);
            if (!found)
                continue;
            const { copy, path, from, step } = found;
            const what = path === '' ? 'The whole context' : (0,cite/* cite */.Y)(path);
            const where = from ? `${what} of ${(0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(from))}` : what;
            yield {
                at: copy.span,
                stage,
                subject: 'sources',
                message: `${where} brings the sources into the image that ships, where the result of ${(0,cite/* cite */.Y)((0,facts_commands/* citeCommand */.Bl)(step))} runs without them: whoever gets the image gets the code, and every edit of it makes this layer anew.`,
                help: `Copy the result from ${(0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(step.stage))}, and by name what else the program reads when it runs.`,
                related: [{ at: step.span, label: 'compiles them' }],
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/src/facts/node/writes.js
var node_writes = __webpack_require__(1123);
;// CONCATENATED MODULE: ./lib/src/facts/users/privileges.js







const DROPPERS = new Set([
    'gosu',
    'su-exec',
    'setpriv',
    'runuser',
    's6-setuidgid',
    'chpst',
    'setuidgid',
    'step-down',
]);
const SUPERVISORS = new Set([
    'init',
    's6-svscan',
    'supervisord',
    'cron',
    'crond',
    'sshd',
    'systemd',
    'runsvdir',
    'my_init',
    'dockerd',
    'dockerd-entrypoint.sh',
    'openvpn',
    'fcron',
]);
const MASTERS = new Set([
    'nginx',
    'httpd',
    'apache2',
    'apache2-foreground',
    'httpd-foreground',
    'apachectl',
    'apache2ctl',
    'php-fpm',
    'openresty',
    'haproxy',
]);
const dropsPrivileges = (0,facts_build/* fact */.fK)((stage) => byStart(stage) ?? byScript(stage) ?? byInstalled(stage) ?? byBase(stage));
const maySwitchUnseen = (0,facts_build/* fact */.fK)((stage) => (0,facts_build/* buildOf */.Yy)(stage).context.orchestrator !== null || startsUnreadScript(stage));
const surelyServesAsRoot = (0,facts_build/* fact */.fK)((stage) => {
    if (!(0,lineage/* startsItsOwn */.yN)(stage) || maySwitchUnseen(stage))
        return false;
    const first = firstProgram(stage);
    if ((0,started_program/* startedProgram */.s)(stage).script !== null || isShellScript(first) || isBrought(stage, first))
        return false;
    return (0,lineage/* rootBase */.C6)(stage).kind !== 'scratch' && (0,lineage/* baseImage */.fF)(stage)?.role !== 'minimal';
});
function startsUnreadScript(stage) {
    const { script, words } = (0,started_program/* startedProgram */.s)(stage);
    const first = firstProgram(stage);
    const file = script ?? (0,facts_started/* programInContext */.jK)(stage, first, facts_started/* onPath */.L);
    if (file !== null)
        return (0,facts_build/* buildOf */.Yy)(stage).context.read(file).kind !== 'text';
    const known = (0,lineage/* baseImage */.fF)(stage)?.entrypoint ?? [];
    return (copiedUnlisted(stage, first) ||
        words.some((word) => !known.includes(word) && isShellScript(word.split(' ')[0] ?? '')));
}
function isShellScript(name) {
    return /\.(sh|bash)$/.test(name);
}
const INTERPRETER = /^(node|npm|npx|yarn|pnpm|bun|deno|python[\d.]*|java|ruby|bundle|php|dotnet|erl|elixir|perl)$/;
function copiedUnlisted(stage, name) {
    if (INTERPRETER.test(name))
        return false;
    const directories = (0,facts_started/* onPath */.L)(stage, name).map((directory) => (0,placements/* normalise */.j7)(directory, `${name}/..`));
    return (0,lineage/* lineage */.OZ)(stage)
        .flatMap(placements/* placements */.DD)
        .some(({ sources, target }) => directories.includes(target) &&
        sources.every((source) => /(^|\/)[^./]+$/.test(source) && isUnlisted(stage, source)));
}
function isBrought(stage, name) {
    const paths = (0,facts_started/* onPath */.L)(stage, name).map((directory) => (0,placements/* normalise */.j7)(directory, name));
    return (0,lineage/* lineage */.OZ)(stage)
        .flatMap(placements/* placements */.DD)
        .some(({ sources, target, into }) => sources.some((source) => {
        const path = into ? (0,placements/* normalise */.j7)(target, source.slice(source.lastIndexOf('/') + 1)) : target;
        return paths.includes(path) && isUnlisted(stage, source);
    }));
}
function isUnlisted(stage, source) {
    return /^(absent|unknown)$/.test((0,facts_build/* buildOf */.Yy)(stage).context.exists(source));
}
function firstProgram(stage) {
    const known = (0,lineage/* baseImage */.fF)(stage)?.entrypoint ?? [];
    const words = (0,started_program/* plainWords */.c)((0,started_program/* startedProgram */.s)(stage).words);
    return (words.find((word) => !known.includes(word) && !/(^|\/)(exec|env|tini|dumb-init|--)$/.test(word)) ?? '');
}
function byStart(stage) {
    const commands = (0,facts_started/* startedCommands */.GI)(stage);
    const dropper = commands.find(({ name }) => DROPPERS.has(name) || name === 'sudo' || name === 'su');
    if (dropper)
        return { how: 'entrypoint', reason: `\`${dropper.name}\` switches the user at start` };
    const supervisor = commands.find(({ name }) => SUPERVISORS.has(name) || isPhpFpm(name));
    if (supervisor && isPhpFpm(supervisor.name))
        return { how: 'workers', reason: '`php-fpm` gives its workers an account of their own' };
    if (supervisor)
        return {
            how: 'supervisor',
            reason: `\`${supervisor.name}\` starts its programs under accounts of their own`,
        };
    const master = commands.find(({ name }) => MASTERS.has(name));
    return master
        ? { how: 'workers', reason: `\`${master.name}\` gives its workers an account of their own` }
        : null;
}
function isPhpFpm(name) {
    return /^php-fpm[\d.]*$/.test(name);
}
function byScript(stage) {
    const { script, words } = (0,started_program/* startedProgram */.s)(stage);
    const scripts = script === null ? [] : [script];
    for (const path of scripts) {
        const content = (0,facts_build/* buildOf */.Yy)(stage).context.read(path);
        if (content.kind !== 'text')
            continue;
        const found = /(?:^|[\s;&|(]|\w=["']?)(gosu|su-exec|setpriv|runuser|s6-setuidgid|chpst|setuidgid|su\s+-|sudo\s+-\w*u|su\s+\w+\s+-c)\b/m.exec(withoutRemarks(content.text))?.[1];
        if (found)
            return { how: 'entrypoint', reason: `\`${path}\` switches the user with \`${found.split(/\s/)[0]}\`` };
    }
    return words[0] === '/init'
        ? { how: 'supervisor', reason: '`/init` starts its programs under accounts of their own' }
        : null;
}
function byInstalled(stage) {
    if (!startsUnreadScript(stage))
        return null;
    const tool = ['gosu', 'su-exec'].find((tool) => (0,os_packages/* osPackages */.Or)(stage).some(({ name }) => name.includes(tool)) ||
        (0,facts_commands/* lineageCommands */.GI)(stage).some(({ texts }) => texts.some((text) => text.includes(tool))));
    return tool
        ? { how: 'entrypoint', reason: `\`${tool}\` is installed for the script at its start to switch the user` }
        : null;
}
function withoutRemarks(script) {
    return script.replace(/^[ \t]*#.*$/gm, '');
}
function byBase(stage) {
    const drops = (0,lineage/* baseImage */.fF)(stage)?.drops;
    if (!drops)
        return null;
    const base = `\`${(0,lineage/* baseLabel */.ku)(stage)}\``;
    if (drops.how === 'entrypoint' && (0,lineage/* lastInstruction */.xh)(stage, 'ENTRYPOINT')) {
        if (!startsUnreadScript(stage))
            return null;
        const own = `\`${firstProgram(stage)}\``;
        return {
            how: 'entrypoint',
            reason: `the entrypoint of ${base} switches to \`${drops.to}\`, provided that ${own} ends in it`,
        };
    }
    if (drops.how === 'workers' && (0,facts_started/* startedCommands */.GI)(stage).length > 0)
        return null;
    const reason = drops.how === 'workers'
        ? `${base} gives its workers the account \`${drops.to}\``
        : `the entrypoint of ${base} switches to \`${drops.to}\``;
    return { how: drops.how, reason };
}

// EXTERNAL MODULE: ./lib/src/facts/users/user.js
var users_user = __webpack_require__(4746);
;// CONCATENATED MODULE: ./lib/src/facts/edits/user.js







const ownUser = (0,facts_build/* fact */.fK)((stage) => {
    if (dropsPrivileges(stage) || lowPort(stage))
        return null;
    const name = accountFor(stage);
    return name === null ? null : { name, edits: [lineBeforeStart((0,facts_build/* buildOf */.Yy)(stage), stage, `USER ${name}`)] };
});
function accountFor(stage) {
    const image = (0,lineage/* baseImage */.fF)(stage);
    const sources = nodeProgram(stage);
    if ((0,users_user/* effectiveUser */.d)(stage).said || image?.language !== 'node' || !image.account || !sources)
        return null;
    const place = { cwd: stage.config.WorkingDir || '/', env: new Map(), directoryOf: () => null };
    const rooted = sources.files.some(({ code }) => /\bprocess\.set(uid|gid)\(|docker\.sock/.test(code));
    const writes = (0,node_writes/* writeSites */.U)(sources, place).length > 0 || [...sources.packages.keys()].some((name) => WRITERS.test(name));
    return rooted || writes || stage.config.Volumes.length > 0 || isAction(stage) ? null : image.account.name;
}
const WRITERS = /sqlite|prisma|puppeteer|playwright|nedb|lowdb|level|multer|formidable|next|nuxt|pm2|cache|winston|log4js|storage|sequelize|typeorm|knex/;
function lowPort({ config }) {
    return config.ExposedPorts.some((port) => Number(port.split('/')[0]) < 1024);
}
function isAction(stage) {
    const { context } = (0,facts_build/* buildOf */.Yy)(stage);
    return ['action.yml', 'action.yaml'].some((path) => context.exists(path) !== 'absent');
}

;// CONCATENATED MODULE: ./lib/src/facts/users/made-accounts.js


const VALUED = /^(-[bcdefgGhkKpPsuRZ]|--(uid|gid|home|home-dir|shell|gecos|comment|ingroup|groups|firstuid|lastuid|password|base-dir|key|skel|root|expiredate|inactive))$/;
const madeAccounts = (0,facts_build/* fact */.fK)((stage) => (0,facts_commands/* lineageCommands */.GI)(stage).flatMap((call) => accountOf(call) ?? []));
function accountOf({ name, args }) {
    if (name !== 'useradd' && name !== 'adduser')
        return null;
    const words = args.filter((arg, at) => !arg?.startsWith('-') && !VALUED.test(args[at - 1] ?? ''));
    const [account] = words;
    return words.length === 1 && account && account !== 'root' ? account : null;
}

;// CONCATENATED MODULE: ./lib/src/facts/users/user-advice.js





function userAdvice(stage) {
    const { earlier } = (0,users_user/* effectiveUser */.d)(stage);
    if (earlier)
        return `Switch back with ${(0,cite/* cite */.Y)(`USER ${earlier}`)} behind the last step that needs root.`;
    const image = (0,lineage/* baseImage */.fF)(stage);
    const last = 'behind the last step that needs root';
    if (image?.unprivileged)
        return `Take ${(0,cite/* cite */.Y)(image.tag === null ? image.unprivileged : `${image.unprivileged}:${image.tag}`)}, the same server made to run without root (its port is 8080).`;
    const owns = dropsPrivileges(stage)?.how === 'workers' ? ', which then has to own what the server writes' : '';
    const made = madeAccounts(stage);
    if (made.length === 1)
        return `Add ${(0,cite/* cite */.Y)(`USER ${made[0]}`)} ${last}; this file makes that account${owns}.`;
    if (image?.account) {
        const { name, uid } = image.account;
        return `Add \`USER ${name}\` ${last}; the image has that account (uid ${uid})${owns}.`;
    }
    if ((0,lineage/* rootBase */.C6)(stage).kind === 'scratch')
        return 'Add `USER 65532:65532` in front of CMD or ENTRYPOINT; a number needs no account.';
    const create = image?.packages === 'apk' || image?.repository === 'busybox'
        ? 'adduser -S -D -H -u 10001 app'
        : 'useradd --system --uid 10001 app';
    return `Add \`RUN ${create}\` and, ${last}, \`USER 10001\`${owns}.`;
}

;// CONCATENATED MODULE: ./lib/rules/non-root-user/rule.js









const nonRootUser = {
    id: 'non-root-user',
    summary: 'Run the program as a user that is not root',
    category: 'security',
    severity: 'error',
    aboutDeployed: true,
    aliases: ['DL3002'],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            const user = (0,users_user/* effectiveUser */.d)(stage);
            if (user.root !== true || (0,lineage/* baseImage */.fF)(stage)?.role === 'function' || holdsFilesAlone(stage))
                continue;
            const drop = dropsPrivileges(stage);
            const own = ownUser(stage);
            yield {
                at: user.said?.span ?? stage.from.span,
                stage,
                subject: 'user',
                message: `${startsAsRoot(user)}${drop ? `; ${drop.reason}` : ', so whoever breaks into it is root in the container'}.`,
                help: userAdvice(stage),
                severity: severityOf(stage, drop),
                fix: own && (0,rule/* review */.N)(`Run the program as ${(0,cite/* cite */.Y)(own.name)}`, own.edits),
            };
        }
    },
};
function holdsFilesAlone(stage) {
    return (0,lineage/* rootBase */.C6)(stage).kind === 'scratch' && !(0,lineage/* startsItsOwn */.yN)(stage);
}
function severityOf(stage, drop) {
    if (drop)
        return drop.how === 'workers' ? 'warning' : 'info';
    const service = (0,serves/* serves */.x)(stage);
    if (!service || (0,serves/* servesDevelopers */.a)(stage) || maySwitchUnseen(stage))
        return 'warning';
    return service.by !== 'expose' || surelyServesAsRoot(stage) ? 'error' : 'warning';
}
function startsAsRoot({ said, base }) {
    if (said)
        return `The program runs as root: ${(0,cite/* cite */.Y)(`USER ${said.written}`)} stands last`;
    if (base === 'scratch')
        return 'The program runs as root: nothing sets a USER, and scratch brings none';
    return `The program runs as root: neither this file nor ${(0,cite/* cite */.Y)(base)} sets a USER`;
}

;// CONCATENATED MODULE: ./lib/rules/pid-1/rule.js







const pid1 = {
    id: 'pid-1',
    summary: 'Make the program itself the first process',
    category: 'correctness',
    severity: 'info',
    aliases: [],
    *check(build) {
        if (!(0,image_kind/* isDeployed */.Nj)(build))
            return;
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            const launch = managerLaunch(stage);
            if (!launch)
                continue;
            const { command, standsFor, span } = launch;
            yield {
                at: span,
                stage,
                subject: 'first process',
                message: `${(0,cite/* cite */.Y)(command)} is the first process: it stays in memory beside the program and does not hand every stop signal on, so stopping the container may kill the program.`,
                help: standsFor
                    ? `Start what it stands for: \`CMD ${execArray(standsFor)}\`.`
                    : 'Start the program that the script calls, in exec form.',
                fix: (0,rule/* review */.N)(`Start what ${(0,cite/* cite */.Y)(command)} stands for`, withoutManager(stage, launch)),
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/knowledge/moving-tags.js
const MOVING = /^(stable|edge|nightly|main|master|dev|devel|develop|current|lts|mainline|rolling|canary|next|beta|alpha|rc|testing|unstable|sid|snapshot|slim|alpine|bullseye|bookworm|trixie|jammy|noble|fpm|apache|cli)([-_.]|$)/;
const DISTRIBUTIONS = /^(debian|ubuntu|buildpack-deps|amazonlinux|fedora|centos|rockylinux|almalinux|opensuse\/.*|archlinux|kalilinux\/.*|debian\/.*)$/;
const RELEASES = /^(jessie|stretch|buster|bullseye|bookworm|trixie|forky|xenial|bionic|focal|jammy|noble|resolute)\b/;
const BY_DIGEST = /^(gcr\.io\/(distroless|oss-fuzz-base)\/|cgr\.dev\/chainguard\/|chainguard\/)/;
function tagPromise({ repository: written, tag, digest }) {
    if (digest !== null)
        return 'fixed';
    const repository = written.replace(/^(amd64|i386|arm32v[567]|arm64v8|ppc64le|s390x|riscv64)\//, '');
    if (BY_DIGEST.test(repository))
        return tag === null || !/\d/.test(tag) ? 'flavour' : 'fixed';
    if (tag === null)
        return 'none';
    if (tag === 'latest')
        return 'latest';
    if (DISTRIBUTIONS.test(repository) && RELEASES.test(tag))
        return 'fixed';
    return MOVING.test(tag) && !/\d/.test(tag.replace(/alpine[\d.]+/, '')) ? 'moving' : 'fixed';
}
const FLAVOUR = /^(slim|alpine|bullseye|bookworm|trixie|jammy|noble|fpm|apache|cli)[\d.]*$/;
function withVersion(reference, { tag, digest }) {
    if (digest !== null)
        return reference;
    const name = tag === null ? reference : reference.slice(0, -tag.length - 1);
    const parts = tag?.split('-') ?? [];
    const at = parts.findIndex((part) => FLAVOUR.test(part));
    return `${name}:${['VERSION', ...(at === -1 ? [] : parts.slice(at))].join('-')}`;
}

;// CONCATENATED MODULE: ./lib/src/facts/image-references.js



const imageUses = (0,facts_build/* fact */.fK)((build) => {
    const uses = new Map();
    for (const stage of build.stages) {
        for (const { reference, via, span, default: said } of referencesOf(stage)) {
            const parsed = (0,knowledge_reference/* parseImageReference */.o)(reference);
            if (!parsed || isLocalName(build, reference))
                continue;
            const known = uses.get(reference);
            if (known)
                known.again.push(span);
            else {
                const { repository } = parsed;
                const pinned = withVersion(reference, parsed);
                uses.set(reference, {
                    use: {
                        reference,
                        repository,
                        promise: tagPromise(parsed),
                        pinned,
                        via,
                        stage,
                        span,
                        default: said,
                    },
                    again: [],
                });
            }
        }
    }
    return [...uses.values()].map(({ use, again }) => ({ ...use, again }));
});
function referencesOf(stage) {
    const { base, from, edges } = stage;
    const own = base.kind === 'image'
        ? [{ reference: base.reference, via: 'FROM', span: from.span, default: defaultOf(stage) }]
        : [];
    const taken = edges.flatMap(({ via, source, span }) => via !== 'FROM' && source.kind === 'image'
        ? [{ reference: source.reference, via, span, default: null }]
        : []);
    return [...own, ...taken];
}
function defaultOf(stage) {
    const name = /\$\{?(\w+)/.exec(stage.from.image?.text ?? '')?.[1];
    const { globalArgs } = (0,facts_build/* buildOf */.Yy)(stage).model;
    return globalArgs.find((arg) => arg.name === name && arg.value !== null)?.span ?? null;
}
function isLocalName(build, reference) {
    return !/[/:@]/.test(reference) && build.images.facts(reference) === null;
}

;// CONCATENATED MODULE: ./lib/rules/pin-base-image/words.js

function words_wordsFor({ reference, promise, pinned }) {
    const help = `Name the version that was tested: ${(0,cite/* cite */.Y)(pinned)}; with \`@sha256:…\` behind it, the build is the same next year.`;
    const what = (0,cite/* cite */.Y)(reference);
    if (promise === 'none')
        return {
            message: `${what} has no tag and so means \`latest\`: another image with every release, whatever this file was tested with.`,
            help,
        };
    if (promise === 'latest')
        return {
            message: `${what} is another image with every release, whatever this file was tested with.`,
            help,
        };
    if (promise === 'moving')
        return {
            message: `${what} becomes the next major version as soon as that is out: one day the build takes it without a change here.`,
            help,
            severity: 'info',
        };
    return null;
}
function withoutDigest({ reference }) {
    if (reference.includes('@'))
        return null;
    return {
        message: `${(0,cite/* cite */.Y)(reference)} has no digest: its publisher can put another image behind the tag.`,
        help: `Write \`${reference}@sha256:…\`, and let a bot raise both.`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/pin-base-image/rule.js


const pinBaseImage = {
    id: 'pin-base-image',
    summary: 'Say which version of an image is meant',
    category: 'correctness',
    severity: 'warning',
    aliases: ['DL3006', 'DL3007'],
    options: {
        defaults: { digest: false },
        schema: (z) => z.strictObject({ digest: z.boolean().default(false).describe('ask for a digest behind every tag') }),
    },
    *check(build, { digest }) {
        for (const use of imageUses(build)) {
            const words = words_wordsFor(use) ?? (digest ? withoutDigest(use) : null);
            if (!words)
                continue;
            const said = use.default ? [{ at: use.default, label: 'the default stands here' }] : [];
            const related = [...said, ...use.again.map((at) => ({ at, label: 'the same image' }))];
            yield { at: use.span, stage: use.stage, subject: use.repository, related, ...words };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/facts/layers/late-steps.js









const lateSteps = (0,facts_build/* fact */.fK)((stage) => {
    const copy = changingCopies(stage)[0];
    if (!copy)
        return null;
    const steps = stage.instructions.flatMap((step) => {
        if (step.keyword !== 'RUN' || step.index < copy.index)
            return [];
        const commands = (0,facts_commands/* commandsByRun */.fO)(stage).get(step) ?? [];
        const [first] = commands.filter((command) => isTheMatter(command) || command.name === 'mkdir');
        return first && isFree(stage, step, copy, commands) ? [first] : [];
    });
    return steps.some(isTheMatter) ? { copy, steps } : null;
});
function isTheMatter(command) {
    return (0,os_packages/* isOsInstall */.G$)(command) || isAccountTool(command.name) || isInstall(command);
}
function isInstall(command) {
    return installCalls(command.stage).has(command);
}
const installCalls = (0,facts_build/* fact */.fK)((stage) => new Map((0,installs/* installs */.p)(stage).map((install) => [install.call, install])));
const changingCopies = (0,facts_build/* fact */.fK)((stage) => {
    const sources = (0,facts_copies/* contextCopies */.f7)(stage)
        .filter((copy) => copy.bringsSources || copy.sources.some(isArtifact))
        .map(({ instruction }) => instruction);
    const made = (0,placements/* transfers */.tN)(stage)
        .filter(({ from, sources: paths }) => changes(from) && !paths.every(isSteady))
        .map(({ instruction }) => instruction);
    const system = new Set(systemCopies(stage));
    return [...sources, ...made].filter((copy) => !system.has(copy)).sort((a, b) => a.index - b.index);
});
function isArtifact(path) {
    return /\.(jar|war)$|(^|\/)(target|dist)(\/|$)/.test(path);
}
function isSteady(path) {
    return ((0,facts_copies/* isManifest */.Yh)(path) ||
        /\/(node_modules|vendor|site-packages|\.?venv|wheels|certs)(\/|$)|\.(crt|pem|ya?ml|json|toml|conf|cfg|ini|env|sh)$/.test(path));
}
const changes = (0,facts_build/* fact */.fK)((stage) => (0,lineage/* lineage */.OZ)(stage).some((part) => (0,facts_copies/* contextCopies */.f7)(part).some((copy) => copy.bringsSources || copy.sources.some(isArtifact)) ||
    (0,placements/* transfers */.tN)(part).some(({ from }) => from.index < part.index && changes(from))));
const systemCopies = (0,facts_build/* fact */.fK)((stage) => [...(0,placements/* placements */.DD)(stage), ...(0,placements/* transfers */.tN)(stage)]
    .filter(({ target }) => SYSTEM.test(target))
    .map(({ instruction }) => instruction));
const SYSTEM = /^\/$|^\/(etc|lib|usr(?!\/(local|src|app|share)\b)|var(?!\/(www|app|task|lib)\b))(\/|$)/;
function isFree(stage, step, copy, commands) {
    const [before, now] = [(0,state/* stateBefore */.L)(stage, copy), (0,state/* stateBefore */.L)(stage, step)];
    if (before.user !== now.user || commands.some(({ name, guarded }) => name === null || guarded))
        return false;
    if (step.flags.some(({ name, value }) => name === 'mount' && !/type=(cache|tmpfs)/.test(value ?? '')))
        return false;
    if (systemCopies(stage).some(({ index }) => index < step.index && index >= copy.index))
        return false;
    const [sources] = (0,facts_copies/* contextCopies */.f7)(stage).filter(({ bringsSources }) => bringsSources);
    const behind = sources !== undefined && sources.instruction.index < step.index;
    if (behind && commands.some((command) => (0,os_packages/* isOsInstall */.G$)(command) || isInstall(command)))
        return false;
    const made = commands.flatMap((command) => (command.name === 'mkdir' ? pathsOf(command, now.workdir) : []));
    return commands.every((command) => needsNothing(stage, copy, command, made));
}
function needsNothing(stage, copy, command, made) {
    const { name, args } = command;
    if (isInstall(command))
        return hasOwnManifests(stage, copy, command);
    if (isPackageTool(name))
        return !args.some((arg) => arg === null || /^\.?\/|\.(deb|rpm|apk)$/.test(arg));
    const { workdir } = (0,state/* stateBefore */.L)(stage, command.instruction);
    if (name === 'rm')
        return command.texts.every((text) => /^-|^\/(var|tmp|root)\//.test(text));
    if (name === 'mkdir')
        return pathsOf(command, workdir).every((path) => !args.includes(null) && !/[$*]/.test(path));
    if (name === 'chown' || name === 'chmod') {
        const paths = pathsOf(command, workdir).slice(1);
        return (paths.length > 0 && paths.every((path) => made.some((directory) => (0,placements/* below */.Gz)(directory, path) !== null)));
    }
    return (isAccountTool(name) &&
        !args.some((arg) => arg?.startsWith('/') && holdsCopies(stage, (0,placements/* normalise */.j7)('/', arg))));
}
function isPackageTool(name) {
    return /^(apt|apt-get|apk|dnf|yum|microdnf|tdnf|zypper|pacman)$/.test(name ?? '');
}
function holdsCopies(stage, path) {
    return [...(0,placements/* placements */.DD)(stage), ...(0,placements/* transfers */.tN)(stage)].some(({ target }) => (0,placements/* below */.Gz)(path, target) !== null || (0,placements/* below */.Gz)(target, path) !== null);
}
function pathsOf({ texts }, workdir) {
    return texts.filter((text) => !text.startsWith('-')).map((text) => (0,placements/* normalise */.j7)(workdir, text));
}
function hasOwnManifests(stage, copy, command) {
    const install = installCalls(stage).get(command);
    if (!install || install.needsSources !== null)
        return false;
    const changing = new Set(changingCopies(stage));
    const names = [...(0,facts_copies/* contextCopies */.f7)(stage), ...(0,placements/* transfers */.tN)(stage)].filter(({ instruction, sources }) => instruction.index < command.instruction.index && !changing.has(instruction) && sources.some(facts_copies/* isManifest */.Yh));
    return names.length > 0 && copy.index < command.instruction.index;
}

;// CONCATENATED MODULE: ./lib/rules/prod-stage-order/rule.js





const prodStageOrder = {
    id: 'prod-stage-order',
    summary: 'Put what seldom changes above what changes with every edit',
    category: 'optimization',
    severity: 'info',
    aliases: [],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            const late = lateSteps(stage);
            const [first, ...rest] = late?.steps ?? [];
            if (!late || !first)
                continue;
            const copy = (0,cite/* cite */.Y)((0,facts_copies/* copyText */.Dk)(late.copy));
            const what = (0,cite/* list */.p)([first, ...rest].map((step) => (0,cite/* cite */.Y)((0,facts_commands/* citeCommand */.Bl)(step))));
            const run = rest.length === 0 ? 'runs' : 'run';
            yield {
                at: first.span,
                stage,
                subject: 'order',
                message: `${what} ${run} again with every change of the program, and ${rest.length === 0 ? 'its layer is' : 'their layers are'} pushed and pulled anew: ${copy} stands above, and nothing here needs it.`,
                help: `Move ${rest.length === 0 ? 'this' : 'these'} above ${copy}, so that an edit changes the last layers alone.`,
                related: [
                    { at: late.copy.span, label: 'changes with the program' },
                    ...rest.map(({ span }) => ({ at: span, label: 'likewise' })),
                ],
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/src/knowledge/dev-installs.js
var dev_installs = __webpack_require__(6163);
// EXTERNAL MODULE: ./lib/src/knowledge/package-managers.js
var package_managers = __webpack_require__(7590);
;// CONCATENATED MODULE: ./lib/src/facts/layers/repeated-work.js











const MOST_STAGES = 60;
const MOST_STEPS = 60;
const repetitions = (0,facts_build/* fact */.fK)((build) => {
    if (build.stages.length < 2 || build.stages.length > MOST_STAGES)
        return [];
    const first = new Map();
    const found = new Map();
    for (const [key, again] of [...(0,shipped_stages/* neededForShipping */.nl)(build)].sort(byIndex).flatMap(workOf)) {
        const before = first.get(key);
        if (!before)
            first.set(key, again);
        else if (before.stage !== again.stage && !isOneStep(before, again)) {
            const pair = `${before.stage.index} ${again.stage.index}`;
            const known = found.get(pair);
            if (known)
                known.more.push(again);
            else
                found.set(pair, { first: before, again, more: [] });
        }
    }
    return [...found.values()];
});
function byIndex(a, b) {
    return a.index - b.index;
}
function workOf(stage) {
    const image = imageOf(stage);
    if (image === null)
        return [];
    const managed = (0,installs/* installs */.p)(stage).flatMap(({ call, manager }) => {
        const project = projectOf(stage, call);
        if (call.guarded || project === null || isInCache(manager, call))
            return [];
        const environment = environmentOf(stage, call);
        const named = environment.filter((one) => isNamed(call, one.slice(0, one.indexOf('='))));
        const rest = [String((0,dev_installs/* installsDev */.OC)(manager, call.args, environment)), ...named].join();
        return [[keyOf(image, project, call, rest), call]];
    });
    const built = (0,steps/* buildSteps */.aB)(stage).flatMap((call) => {
        const project = projectOf(stage, call);
        return project === null
            ? []
            : [[keyOf(image, project, call, environmentOf(stage, call).join()), call]];
    });
    const fetched = (0,installs/* fetches */.z)(stage)
        .filter(({ guarded }) => !guarded)
        .map((call) => [keyOf(image, '', call, ''), call]);
    return [...managed, ...built, ...fetched].slice(0, MOST_STEPS);
}
function keyOf(image, project, { name, texts }, rest) {
    return [image, project, name, ...texts.toSorted(), rest].join('\n');
}
function isNamed({ texts }, name) {
    return texts.some((text) => text.includes(`$${name}`) || text.includes(`\${${name}`));
}
function imageOf(stage) {
    const base = (0,lineage/* rootBase */.C6)(stage);
    const [lowest] = (0,lineage/* lineage */.OZ)(stage);
    return base.kind === 'image' ? `${base.reference} ${lowest?.platform ?? ''}` : null;
}
function environmentOf(stage, { instruction, assignments }) {
    const { variables } = (0,state/* stateBefore */.L)(stage, instruction);
    return [
        ...[...variables].map(([name, value]) => `${name}=${value}`).sort(),
        ...assignments.map(({ name, value }) => `${name}=${value ?? '…'}`),
    ];
}
function isInCache(manager, { instruction }) {
    return ((0,package_managers/* keepsInCache */.ec)(manager) &&
        instruction.flags.some(({ name, value }) => name === 'mount' && (value ?? '').includes('type=cache')));
}
function projectOf(stage, call) {
    const { instruction, ordinal } = call;
    const run = (0,facts_commands/* commandsByRun */.fO)(stage).get(instruction) ?? [];
    if (run.some((one) => one.ordinal < ordinal && one.name === 'cd'))
        return null;
    const workdir = (0,placements/* normalise */.j7)('/', (0,state/* stateBefore */.L)(stage, instruction).workdir);
    for (const part of (0,lineage/* lineage */.OZ)(stage).toReversed()) {
        const copies = new Map((0,facts_copies/* contextCopies */.f7)(part).map((copy) => [copy.instruction, copy]));
        for (const placement of (0,placements/* placements */.DD)(part).toReversed()) {
            const copy = placement.instruction.index < instruction.index ? copies.get(placement.instruction) : undefined;
            const project = copy ? broughtTo(copy, placement, workdir) : null;
            if (project !== null)
                return project;
        }
    }
    return null;
}
function broughtTo(copy, { target, sources }, directory) {
    const rest = (0,placements/* below */.Gz)(target, directory);
    const [source] = sources;
    if (rest === null || source === undefined)
        return null;
    const [manifest] = copy.manifests;
    if (manifest !== undefined && rest === '')
        return manifest.includes('/') ? manifest.slice(0, manifest.lastIndexOf('/')) : '';
    return copy.bringsSources ? [source, rest].filter((each) => each !== '').join('/') : null;
}
function isOneStep(a, b) {
    return layersBelow(a) === layersBelow(b);
}
const METADATA = new Set([
    'LABEL',
    'EXPOSE',
    'CMD',
    'ENTRYPOINT',
    'HEALTHCHECK',
    'STOPSIGNAL',
    'VOLUME',
    'MAINTAINER',
    'ONBUILD',
]);
function layersBelow({ stage, instruction }) {
    const { source } = (0,facts_build/* buildOf */.Yy)(stage).model.dockerfile;
    return (0,lineage/* lineage */.OZ)(stage)
        .flatMap((part) => part.instructions)
        .filter(({ index, keyword }) => index <= instruction.index && !METADATA.has(keyword))
        .map(({ span }) => source.text.slice(span.start, span.end))
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/rules/repeated-work/rule.js




const repeatedWork = {
    id: 'repeated-work',
    summary: 'Do the same work in one stage',
    category: 'architecture',
    severity: 'info',
    aliases: [],
    *check(build) {
        for (const { first, again, more } of repetitions(build)) {
            const [there, here] = [(0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(first.stage)), (0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(again.stage))];
            const what = (0,cite/* list */.p)([again, ...more].map((step) => (0,cite/* cite */.Y)((0,facts_commands/* citeCommand */.Bl)(step))));
            yield {
                at: again.span,
                stage: again.stage,
                subject: again.name ?? 'step',
                message: `${what} ${more.length === 0 ? 'runs' : 'run'} in ${there} and once more in ${here}, on layers that the two do not share: a build of both pays twice for the same work.`,
                help: `Do it in one stage that both begin with (\`FROM … AS base\`), or copy its result with \`COPY --from=${first.stage.name ?? first.stage.index}\`.`,
                related: [{ at: first.span, label: 'the first time' }],
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/knowledge/tls-clients.js
const GO_CLIENTS = [
    'github.com/aws/aws-sdk-go',
    'cloud.google.com/go/',
    'google.golang.org/api',
    'firebase.google.com/go',
    'github.com/Azure/azure-sdk-for-go',
    'github.com/google/go-github',
    'github.com/xanzy/go-gitlab',
    'github.com/slack-go/slack',
    'github.com/nlopes/slack',
    'github.com/stripe/stripe-go',
    'github.com/bwmarrin/discordgo',
    'github.com/go-telegram-bot-api/telegram-bot-api',
    'gopkg.in/telebot',
    'gopkg.in/tucnak/telebot',
    'github.com/sendgrid/sendgrid-go',
    'github.com/mailgun/mailgun-go',
    'github.com/twilio/twilio-go',
    'github.com/sashabaranov/go-openai',
    'github.com/openai/openai-go',
    'github.com/dghubble/go-twitter',
    'github.com/digitalocean/godo',
    'github.com/cloudflare/cloudflare-go',
    'github.com/hetznercloud/hcloud-go',
    'github.com/line/line-bot-sdk-go',
];
const GO_BUNDLES = [
    'golang.org/x/crypto/x509roots',
    'github.com/certifi/gocertifi',
    'github.com/breml/rootcerts',
    'github.com/gwatts/rootcerts',
];
function goTlsClient(modules) {
    const begins = (name, starts) => starts.some((start) => name.startsWith(start));
    const bundled = modules.some(({ name }) => begins(name, GO_BUNDLES));
    const client = modules.find(({ name, label }) => label !== 'indirect' && begins(name, GO_CLIENTS));
    return { module: bundled ? null : (client?.name ?? null), bundled };
}
const CRATE_CLIENTS = ['reqwest', 'aws-config', 'isahc', 'surf'];
const CRATE_BUNDLES = /webpki-roots|webpki_roots|rustls-tls(?!-native)|rustls-tls-webpki|webpki-root-certs/;
function crateTlsClient(crates, others) {
    const words = [...crates.flatMap(({ name, features }) => [name, ...features]), ...others];
    if (words.some((word) => CRATE_BUNDLES.test(word)))
        return null;
    const client = crates.find(({ name, defaults, features }) => CRATE_CLIENTS.includes(name) && (defaults || features.some((feature) => feature.includes('tls'))));
    return client?.name ?? null;
}
const PROGRAMS = new Set('monolith lychee xh oha feroxbuster subfinder nuclei httpx katana ffuf gau hakrawler waybackurls rclone restic lego k6 cloudflared'.split(' '));
function isTlsProgram(name) {
    return PROGRAMS.has(name);
}
const PLAIN_PACKAGES = /^(lib(ssl|crypto|gcc|stdc|sqlite|pq|ffi|z|xml|gomp|c6|bz2|lzma|zstd|mariadb|yaml|icu|uuid|event|protobuf|pcre|jpeg|png|webp|freetype|fontconfig|magic|cap|udev|usb|asound|pulse|x11|gl|nss|sodium|ncurses|readline|jemalloc|tcmalloc|boost|unwind)[\w.+-]*|zlib1g|openssl|tini|dumb-init|gosu|su-exec|procps|netcat[\w-]*|locales|sqlite3?|less|vim[\w-]*|nano|jq|bash|sudo|iproute2|iputils-ping|net-tools|dnsutils|gcompat|libc6-compat|musl|xz-utils|gzip|tar|unzip|zip|htop|telnet|binutils|make|gcc|g\+\+|build-essential|file|shadow|busybox-extras)$/;
function isPlainPackage(name) {
    return PLAIN_PACKAGES.test(name);
}
const SYSTEMS = {
    debian: { certificates: false, zones: true },
    ubuntu: { certificates: false, zones: false },
    alpine: { certificates: true, zones: false },
    busybox: { certificates: false, zones: false },
};
function systemData(repository) {
    return Object.hasOwn(SYSTEMS, repository) ? (SYSTEMS[repository] ?? null) : null;
}

// EXTERNAL MODULE: ./lib/src/context/manifests/cargo-toml.js
var cargo_toml = __webpack_require__(9064);
// EXTERNAL MODULE: ./lib/src/model/needed-stages.js
var needed_stages = __webpack_require__(6491);
;// CONCATENATED MODULE: ./lib/src/facts/environment.js



const settings = (0,facts_build/* fact */.fK)((stage) => (0,lineage/* lineage */.OZ)(stage).flatMap((part) => part.instructions.flatMap((one) => one.keyword === 'ENV'
    ? one.pairs.map(({ name, value, span }) => ({
        name: name.text,
        value: (0,placements/* unquote */._n)(value?.text ?? ''),
        span,
    }))
    : [])));

// EXTERNAL MODULE: ./lib/src/facts/projects.js
var projects = __webpack_require__(5062);
;// CONCATENATED MODULE: ./lib/src/facts/runtime/compiled.js



function compiledIn(stage, language) {
    const compiler = language === 'go' ? 'go' : 'cargo';
    for (const { from, instruction } of (0,lineage/* lineage */.OZ)(stage).flatMap(ownership/* copiedTo */.A)) {
        if (!isStage(from) || (0,lineage/* baseImage */.fF)(from)?.language !== language)
            continue;
        if ((0,facts_commands/* lineageCommands */.GI)(from).some((command) => compiles(command, compiler)))
            return { from, at: instruction.span };
    }
    return null;
}
function isStage(from) {
    return from !== 'context' && from !== 'elsewhere';
}
function compiles({ name, args }, compiler) {
    return name === compiler && (args.includes('build') || args.includes('install'));
}

;// CONCATENATED MODULE: ./lib/src/facts/runtime/program-texts.js
const MOST_FILES = 24;
function goText(build, pattern) {
    return textIn(build, '.go', pattern);
}
function rustText(build, pattern) {
    return textIn(build, '.rs', pattern);
}
function textIn(build, suffix, pattern) {
    for (const path of sourceFiles(build, suffix)) {
        const content = build.context.read(path);
        if (content.kind !== 'text' || !pattern.test(content.text))
            continue;
        const lines = content.text.split('\n');
        const at = lines.findIndex((line) => pattern.test(line) && !/^\s*\/\//.test(line));
        if (at !== -1)
            return { path, line: at + 1 };
    }
    return null;
}
function sourceFiles({ context }, suffix) {
    const found = context
        .list()
        .paths.filter((path) => path.endsWith(suffix) &&
        !/_test\.go$|(^|\/)(vendor|testdata|examples?|tests?|benches|third_party)\//.test(path));
    const depth = (path) => path.split('/').length;
    return found.toSorted((a, b) => depth(a) - depth(b)).slice(0, MOST_FILES);
}

;// CONCATENATED MODULE: ./lib/src/facts/runtime/tls-calls.js












const tlsCalls = (0,facts_build/* fact */.fK)((stage) => byEnvironment(stage) ?? byProgram(stage) ?? byGo(stage) ?? byCrate(stage));
const OTHERS = /(^|_)(API|ENDPOINT|WEBHOOK|ISSUER|JWKS|OIDC|AUTH|RPC|UPSTREAM|SERVER|HOST|SERVICE|GATEWAY)(_|$)/;
const OWN = /PUBLIC|BASE|SITE|HOME|SELF|EXTERNAL|ROOT|ORIGIN|CORS|DOC|DOWNLOAD|REPO|MIRROR|SOURCE|GIT|RELEASE|PROXY|REGISTRY|INDEX|DIST/;
const ADDRESS = /^https:\/\/(?!localhost|127\.|example)[\w-]+\.[\w.-]+/;
function byEnvironment(stage) {
    const found = settings(stage).find(({ name, value }) => ADDRESS.test(value) && OTHERS.test(name) && !OWN.test(name) && !isUsedByBuild(stage, name));
    return found ? { evidence: `\`${found.name}\` is an https:// address`, at: found.span } : null;
}
function isUsedByBuild(stage, name) {
    return (0,facts_commands/* lineageCommands */.GI)(stage).some(({ texts }) => texts.some((text) => text.includes(`$${name}`) || text.includes(`\${${name}`)));
}
function byProgram(stage) {
    const copies = (0,lineage/* lineage */.OZ)(stage).flatMap(ownership/* copiedTo */.A);
    for (const part of (0,needed_stages/* neededStages */.x)((0,facts_build/* buildOf */.Yy)(stage).model, stage)) {
        for (const command of (0,facts_commands/* lineageCommands */.GI)(part)) {
            const name = installedProgram(command);
            const copy = copies.find(({ sources }) => sources.some((source) => source.endsWith(`/${name}`)));
            if (name === null || !copy)
                continue;
            const evidence = `\`${name}\`, which \`${(0,facts_commands/* citeCommand */.Bl)(command)}\` makes, fetches over https`;
            return { evidence, at: copy.instruction.span };
        }
    }
    return null;
}
function installedProgram({ name, args }) {
    if ((name !== 'cargo' && name !== 'go') || args[0] !== 'install')
        return null;
    const words = args.flatMap((arg) => (arg === null || arg.startsWith('-') ? [] : arg));
    const names = words.map((word) => word.replace(/@.*$/, '').replace(/^.*\//, ''));
    return names.find(isTlsProgram) ?? null;
}
const CALL = /http\.(Get|Post|Head|NewRequest(WithContext)?)\([^\n"]{0,200}"https:\/\/[\w-]+\.[\w.-]+/;
function byGo(stage) {
    const go = compiledIn(stage, 'go');
    const declared = go ? (0,projects/* declaration */.HK)((0,facts_build/* buildOf */.Yy)(stage), 'go.mod') : null;
    if (!go || !declared)
        return null;
    const client = goTlsClient(declared.dependencies);
    if (client.module !== null)
        return {
            evidence: `\`go.mod\` requires \`${client.module}\`, which calls its service over https`,
            at: go.at,
        };
    const found = client.bundled ? null : goText((0,facts_build/* buildOf */.Yy)(stage), CALL);
    return found && { evidence: `line ${found.line} of \`${found.path}\` calls an https:// address`, at: go.at };
}
function callsInPlain(build) {
    return rustText(build, /"http:\/\/[\w{]/) !== null && rustText(build, /"https:\/\//) === null;
}
function byCrate(stage) {
    const rust = compiledIn(stage, 'rust');
    const build = (0,facts_build/* buildOf */.Yy)(stage);
    const found = rust ? (0,manifest_files/* readAt */.m6)(build.context, 'Cargo.toml', cargo_toml/* readCargoToml */.x) : null;
    if (found?.kind !== 'read')
        return null;
    const locked = (0,projects/* lockedPackages */.aJ)(build, 'Cargo.lock')?.packages.keys() ?? [];
    const crate = crateTlsClient(found.value.asked, [...found.value.offered, ...locked]);
    return rust && crate !== null && !callsInPlain(build)
        ? { evidence: `\`Cargo.toml\` depends on \`${crate}\`, which trusts what the system trusts`, at: rust.at }
        : null;
}

;// CONCATENATED MODULE: ./lib/src/facts/runtime/zone-reads.js





const zoneReads = (0,facts_build/* fact */.fK)((stage) => {
    const go = compiledIn(stage, 'go');
    const set = settings(stage).findLast(({ name }) => name === 'TZ');
    const zone = set && ZONE.test(set.value) ? { evidence: `\`TZ\` is \`${set.value}\``, at: set.span } : null;
    if (!go)
        return zone;
    const build = (0,facts_build/* buildOf */.Yy)(stage);
    const tagged = (0,facts_commands/* lineageCommands */.GI)(go.from).some(({ texts }) => texts.some((text) => text.includes('timetzdata')));
    if (tagged || !build.context.list().complete || goText(build, /"time\/tzdata"/))
        return null;
    const found = goText(build, /time\.LoadLocation\(\s*"(?!UTC|Local)[A-Z]\w+\/\w+/);
    return found ? { evidence: `line ${found.line} of \`${found.path}\` loads a time zone`, at: go.at } : zone;
});
const ZONE = /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|US|Canada|Brazil|Chile)\/[\w/+-]+$/;

;// CONCATENATED MODULE: ./lib/src/facts/runtime/system-data.js










const missingData = (0,facts_build/* fact */.fK)((stage) => {
    const has = dataOf(stage);
    if (!has || (has.certificates && has.zones) || mayBringMore(stage))
        return [];
    const needs = {
        certificates: has.certificates || bringsCertificates(stage) ? null : tlsCalls(stage),
        zones: has.zones || bringsZones(stage) ? null : zoneReads(stage),
    };
    return ['certificates', 'zones'].flatMap((kind) => {
        const need = needs[kind];
        return need ? [{ ...need, kind, base: (0,lineage/* baseLabel */.ku)(stage), help: system_data_help(stage, kind) }] : [];
    });
});
function dataOf(stage) {
    if ((0,lineage/* rootBase */.C6)(stage).kind === 'scratch')
        return { certificates: false, zones: false };
    const image = (0,lineage/* baseImage */.fF)(stage);
    return image ? systemData(image.repository) : null;
}
const CARRIES_ITS_OWN = /^(node|java|deno|bun|python[\d.]*|npm|yarn|dotnet|ruby|php[\w.-]*)$/;
const FETCHES = /^(curl|wget|pip[\d.]*|npm)$/;
function mayBringMore(stage) {
    return ((0,facts_started/* startedCommands */.GI)(stage).some(({ name }) => CARRIES_ITS_OWN.test(name)) ||
        (0,os_packages/* osPackages */.Or)(stage).some(({ name }) => !isPlainPackage(name)) ||
        (0,opaque_commands/* installsUnknown */.f)(stage) ||
        (0,facts_commands/* lineageCommands */.GI)(stage).some(({ name }) => FETCHES.test(name ?? '')) ||
        (0,lineage/* lineage */.OZ)(stage).some((part) => (0,ownership/* copiedTo */.A)(part).some(({ target, sources }) => target === '/' &&
            sources.some((source) => /^\.?\/?$|rootfs|\.(tar|t[gx]z)|\/\.?$|\*|\/[\w-]*root$|out$|dist$/.test(source)))));
}
function bringsCertificates(stage) {
    return (stage.config.Env.some((pair) => /^(SSL_CERT_|CURL_CA_BUNDLE|REQUESTS_CA|NODE_EXTRA_CA)/.test(pair)) ||
        copies(stage, /cert|\.(crt|pem)\b|\/pki|\/ssl|^\/etc\/?$|ca-bundle/));
}
function bringsZones(stage) {
    return (stage.config.Env.some((pair) => pair.startsWith('ZONEINFO=')) ||
        copies(stage, /zoneinfo|\/localtime|tzdata|^\/usr\/?$|^\/usr\/share\/?$|^\/etc\/?$/));
}
function copies(stage, what) {
    return (0,lineage/* lineage */.OZ)(stage).some((part) => (0,ownership/* copiedTo */.A)(part).some(({ target, sources }) => [target, ...sources].some((path) => what.test(path))));
}
function system_data_help(stage, kind) {
    const manager = (0,lineage/* baseImage */.fF)(stage)?.packages;
    const named = kind === 'certificates' ? 'ca-certificates' : 'tzdata';
    if (manager === 'apk')
        return `Add \`RUN apk add --no-cache ${named}\`.`;
    if (manager === 'apt')
        return `Add \`RUN apt-get update && apt-get install -y --no-install-recommends ${named} && rm -rf /var/lib/apt/lists/*\`.`;
    return kind === 'certificates'
        ? 'Copy them from a stage that has them: `COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/`; or start from `gcr.io/distroless/static-debian13`.'
        : 'Copy them from a stage that has them: `COPY --from=build /usr/share/zoneinfo /usr/share/zoneinfo`; in Go, `import _ "time/tzdata"` does it, too.';
}

;// CONCATENATED MODULE: ./lib/rules/runtime-certs/rule.js



const runtimeCerts = {
    id: 'runtime-certs',
    summary: 'Ship the certificates and time zones that the program asks for',
    category: 'correctness',
    severity: 'warning',
    aboutDeployed: true,
    aliases: [],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            for (const { kind, evidence, at, base, help } of missingData(stage)) {
                const outcome = kind === 'certificates'
                    ? `${(0,cite/* cite */.Y)(base)} has no certificates to check a server by: every call fails with an unknown authority`
                    : `${(0,cite/* cite */.Y)(base)} has no time zones: the program sees UTC or an error`;
                yield { at, stage, subject: kind, message: `${evidence}, but ${outcome}.`, help };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/knowledge/library-packages.js
const POSTGRES = {
    library: 'libpq',
    headers: /^(libpq-dev|postgresql\d*-dev|postgresql-server-dev-.*)$/,
    brings: /^(libpq|postgresql|pgcli|php.*-pgsql)/,
    runtime: { debian: 'libpq5', alpine: 'libpq' },
    inFullImages: true,
};
const MARIADB = {
    library: 'libmariadb',
    headers: /^(default-libmysqlclient-dev|libmariadb-dev(-compat)?|libmysqlclient-dev|mariadb-dev|mariadb-connector-c-dev)$/,
    brings: /mysql|mariadb/,
    runtime: { debian: 'libmariadb3', alpine: 'mariadb-connector-c' },
    inFullImages: true,
};
const LDAP = {
    library: 'libldap',
    headers: /^(libldap2?-dev|openldap-dev)$/,
    brings: /ldap/,
    runtime: { debian: 'libldap-2.5-0 (bookworm) or libldap2 (trixie)', alpine: 'libldap' },
    inFullImages: false,
};
const LIBRARY_PACKAGES = [
    { name: 'psycopg2', ...POSTGRES },
    { name: 'mysqlclient', ...MARIADB },
    { name: 'python-ldap', ...LDAP },
];

;// CONCATENATED MODULE: ./lib/src/facts/runtime/missing-library.js







function missingLibrary(stage, from) {
    const [built, runs] = [(0,lineage/* baseImage */.fF)(from), (0,lineage/* baseImage */.fF)(stage)];
    const slim = runs?.repository === 'python' && runs.toolchains.length === 0;
    if (built?.repository !== 'python' || !slim || (0,opaque_commands/* installsUnknown */.f)(stage))
        return null;
    const build = (0,facts_build/* buildOf */.Yy)(stage);
    const project = (0,projects/* mainProject */.TV)(build, 'python');
    if (!project)
        return null;
    for (const row of LIBRARY_PACKAGES) {
        if (!isCompiled(from, built, row) || bringsLibrary(stage, row))
            continue;
        if (!(0,projects/* findDependency */.bA)(build, project, ({ name }) => name === row.name))
            continue;
        const install = runs.libc === 'musl' ? row.runtime.alpine : row.runtime.debian;
        return { name: row.name, library: row.library, install };
    }
    return null;
}
function isCompiled(from, built, { headers, inFullImages }) {
    const full = inFullImages && built.libc === 'glibc' && built.toolchains.length > 0;
    return full || (0,os_packages/* osPackages */.Or)(from).some(({ name }) => headers.test(name));
}
function bringsLibrary(stage, { brings, library }) {
    return ((0,os_packages/* osPackages */.Or)(stage).some(({ name }) => brings.test(name)) ||
        (0,placements/* transfers */.tN)(stage).some((transfer) => transfer.sources.some((source) => source.includes(library) || /^\/(lib|lib64|usr\/lib)\b|^\/(usr\/?)?$/.test(source))));
}

// EXTERNAL MODULE: ./lib/src/context/manifests/python-names.js
var python_names = __webpack_require__(8328);
;// CONCATENATED MODULE: ./lib/src/knowledge/native-packages.js
const NODE = [
    { name: 'bcrypt', until: '6.0', perVersion: false },
    { name: 'argon2', until: '0.40', perVersion: false },
    { name: 'sharp', until: '0.33', perVersion: false },
    { name: 'sqlite3', until: null, perVersion: false },
    { name: 'better-sqlite3', until: null, perVersion: true },
    { name: 'canvas', until: null, perVersion: false },
    { name: 'node-sass', until: null, perVersion: true },
    { name: 're2', until: null, perVersion: true },
    { name: 'isolated-vm', until: null, perVersion: true },
    { name: 'libxmljs', until: null, perVersion: true },
    { name: 'node-rdkafka', until: null, perVersion: true },
    { name: 'deasync', until: null, perVersion: true },
    { name: 'duckdb', until: null, perVersion: false },
    { name: 'iconv', until: null, perVersion: true },
    { name: 'libxmljs2', until: null, perVersion: true },
    { name: 'microtime', until: null, perVersion: false },
    { name: 'node-expat', until: null, perVersion: true },
];
function nativeNodePackage(dependencies, perVersion) {
    const found = NODE.find((one) => {
        const range = dependencies.get(one.name);
        return range !== undefined && (!perVersion || one.perVersion) && isBelow(range, one.until);
    });
    return found?.name ?? null;
}
function isBelow(range, until) {
    if (until === null)
        return true;
    const [, major, minor] = /^[~^=v]*(\d+)\.(\d+)/.exec(range) ?? [];
    if (major === undefined || minor === undefined)
        return false;
    const [untilMajor = 0, untilMinor = 0] = until.split('.').map(Number);
    return Number(major) === untilMajor ? Number(minor) < untilMinor : Number(major) < untilMajor;
}
const PYTHON = new Set('numpy pandas scipy scikit-learn lxml pillow cryptography psycopg2 psycopg2-binary asyncpg uvloop grpcio orjson pyzmq mysqlclient pydantic-core'.split(' '));
function nativePythonPackage(names) {
    return names.find((name) => PYTHON.has(name)) ?? null;
}

;// CONCATENATED MODULE: ./lib/src/facts/runtime/native-packages.js










function nodeMisfit(stage, { from, sources }) {
    const [built, runs] = [(0,lineage/* baseImage */.fF)(from), (0,lineage/* baseImage */.fF)(stage)];
    if (built?.repository !== 'node' || runs?.repository !== 'node' || installsAgain(stage))
        return null;
    const because = differ(built, runs);
    const tree = because && nodeTree(from, sources);
    const name = tree && nativeNodePackage(dependenciesIn(from, tree), because === 'version');
    return because && name ? { path: `${tree}/node_modules`, name, because } : null;
}
function differ(built, runs) {
    if (built.libc !== null && runs.libc !== null && built.libc !== runs.libc)
        return 'libc';
    const [from, to] = [majorOf(built.tag), majorOf(runs.tag)];
    return from !== null && to !== null && from !== to ? 'version' : null;
}
function majorOf(tag) {
    return /^(\d+)(?=\D|$)/.exec(tag ?? '')?.[1] ?? null;
}
function nodeTree(from, sources) {
    const trees = (0,lineage/* lineage */.OZ)(from).flatMap((part) => (0,installs/* installs */.p)(part)
        .filter(({ manager }) => /^(npm|yarn|pnpm)$/.test(manager))
        .map((install) => workdirOf(part, install)));
    return trees.find((tree) => sources.includes(tree) || sources.includes(`${tree}/node_modules`)) ?? null;
}
function workdirOf(part, { call }) {
    return (0,placements/* normalise */.j7)('/', (0,state/* stateBefore */.L)(part, call.instruction).workdir);
}
function dependenciesIn(from, tree) {
    const build = (0,facts_build/* buildOf */.Yy)(from);
    const path = (0,placements/* contextPathOf */.ce)(from, (0,placements/* normalise */.j7)(tree, 'package.json'));
    const declared = path === null ? null : (0,projects/* declaration */.HK)(build, path);
    if (path === null || !declared)
        return new Map();
    const project = (0,projects/* projects */.dt)(build).find(({ ecosystem, dir }) => ecosystem === 'node' && dir === (0,paths/* directoryOf */.jt)(path));
    const locks = (project?.lockfiles ?? []).flatMap((file) => (0,projects/* lockedPackages */.aJ)(build, file) ?? []);
    const versionOf = ({ name, version }) => locks[0]?.packages.get(name) ?? version ?? '';
    return new Map(declared.dependencies.flatMap((one) => (one.group === 'runtime' ? [[one.name, versionOf(one)]] : [])));
}
function installsAgain(stage) {
    return (0,facts_commands/* lineageCommands */.GI)(stage).some(({ name, args }) => /^(npm|yarn|pnpm|npx)$/.test(name ?? '') &&
        (args.length === 0 || args.some((arg) => arg === null || /^(ci|i|install|rebuild|add)$/.test(arg))));
}
function pythonPackagesIn(sources) {
    return sources.find((source) => /site-packages|\/(\.?venv|virtualenv)\/?$|^\/usr\/local\/lib\/python/.test(source));
}
function pythonMisfit(stage, { from, sources }) {
    const [built, runs] = [(0,lineage/* baseImage */.fF)(from), (0,lineage/* baseImage */.fF)(stage)];
    if (built?.repository !== 'python' || runs?.repository !== 'python')
        return null;
    if (built.libc === null || runs.libc === null || built.libc === runs.libc)
        return null;
    const path = pythonPackagesIn(sources);
    const again = (0,facts_commands/* lineageCommands */.GI)(stage).some(({ name }) => /^(pip3?|uv|poetry|pipenv)$/.test(name ?? ''));
    const name = path && !again ? nativePythonPackage(requirementsOf(from)) : null;
    return path && name ? { path, name, because: 'libc' } : null;
}
function requirementsOf(from) {
    const named = (0,facts_commands/* lineageCommands */.GI)(from).flatMap(({ name, args }) => /^pip[\d.]*$/.test(name ?? '') && args[0] === 'install'
        ? args.slice(1).flatMap((arg) => (arg === null ? [] : ((0,python_names/* parseRequirement */.p)(arg) ?? [])))
        : []);
    const files = (0,lineage/* lineage */.OZ)(from)
        .flatMap(installs/* installs */.p)
        .filter(({ manager }) => manager === 'pip')
        .flatMap(({ manifests }) => manifests);
    const listed = [...new Set(files)].flatMap((file) => (0,projects/* declaration */.HK)((0,facts_build/* buildOf */.Yy)(from), file)?.dependencies ?? []);
    return [...named, ...listed].map(({ name }) => name);
}

;// CONCATENATED MODULE: ./lib/src/facts/runtime/misfits.js









const misfits = (0,facts_build/* fact */.fK)((stage) => (0,placements/* transfers */.tN)(stage).flatMap((transfer) => {
    const found = goBinary(stage, transfer) ??
        rustBinary(stage, transfer) ??
        pythonPackages(stage, transfer) ??
        nativePackages(stage, transfer) ??
        withoutLibrary(stage, transfer);
    if (!found)
        return [];
    const places = {
        span: transfer.instruction.span,
        builtOn: (0,lineage/* baseLabel */.ku)(transfer.from),
        runsOn: (0,lineage/* baseLabel */.ku)(stage),
    };
    return [{ ...places, ...found }];
}));
function lacksGlibc(stage) {
    if ((0,lineage/* rootBase */.C6)(stage).kind === 'scratch')
        return !bringsLibraries(stage);
    const image = (0,lineage/* baseImage */.fF)(stage);
    if (!image)
        return false;
    if (/^gcr\.io\/distroless\/static/.test(image.repository))
        return !bringsLibraries(stage);
    return image.libc === 'musl' && !bringsLibraries(stage);
}
function bringsLibraries(stage) {
    return ((0,os_packages/* osPackages */.Or)(stage).some(({ name }) => /compat|glibc|gcompat/.test(name)) ||
        (0,facts_commands/* lineageCommands */.GI)(stage).some(({ texts }) => texts.some((text) => /glibc|ld-linux|lib64|compat/.test(text))) ||
        (0,placements/* transfers */.tN)(stage).some(({ sources }) => sources.some((source) => /^\/(lib|lib64|usr\/lib)\b|^\/$/.test(source))));
}
function goBinary(stage, { from, sources }) {
    const image = (0,lineage/* baseImage */.fF)(from);
    if (image?.language !== 'go' || image.libc !== 'glibc' || !lacksGlibc(stage) || !(0,serves/* serves */.x)(stage))
        return null;
    const step = (0,facts_commands/* stageCommands */.VZ)(from).findLast(({ name, args }) => name === 'go' && (args.includes('build') || args.includes('install')));
    if (!step || !isBinary(sources) || isStaticGo(from, step))
        return null;
    return {
        what: `The result of \`${(0,facts_commands/* citeCommand */.Bl)(step)}\``,
        because: 'cgo is on, so a program that uses the network is linked with the GNU C library',
        help: 'Set `CGO_ENABLED=0` for that step, or build on the Alpine image.',
    };
}
function isStaticGo(from, step) {
    const { variables } = (0,state/* stateBefore */.L)(from, step.instruction);
    const text = [...step.texts, ...step.assignments.map(({ name, value }) => `${name}=${value}`)].join(' ');
    const exported = (0,facts_commands/* stageCommands */.VZ)(from).some(({ texts, assignments }) => [...texts, ...assignments.map(({ name }) => name)].some((one) => one.includes('CGO_ENABLED')));
    const crosses = variables.has('GOARCH') || /GOARCH=(?!amd64\b)/.test(text);
    return (crosses ||
        variables.has('CGO_ENABLED') ||
        exported ||
        /CGO_ENABLED|-static|netgo|osusergo/.test(text) ||
        variables.get('GOOS') === 'windows');
}
function rustBinary(stage, { from, sources }) {
    const image = (0,lineage/* baseImage */.fF)(from);
    if (image?.language !== 'rust' ||
        image.repository !== 'rust' ||
        image.libc !== 'glibc' ||
        !lacksGlibc(stage))
        return null;
    const steps = (0,facts_commands/* stageCommands */.VZ)(from);
    const step = steps.findLast(({ name, args }) => name === 'cargo' && (args.includes('build') || args.includes('install')));
    const { env, variables } = step
        ? (0,state/* stateBefore */.L)(from, step.instruction)
        : { env: new Map(), variables: new Map() };
    const special = steps.some(({ texts }) => texts.some((text) => /musl|crt-static|--target/.test(text)));
    const target = [...env.keys(), ...variables.values()].some((text) => /CARGO_BUILD_TARGET|RUSTFLAGS|musl/.test(text));
    if (!step || special || target || !isBinary(sources))
        return null;
    return {
        what: `The result of \`${(0,facts_commands/* citeCommand */.Bl)(step)}\``,
        because: 'it is linked with the GNU C library',
        help: 'Build for a musl target (`rustup target add x86_64-unknown-linux-musl`, `--target x86_64-unknown-linux-musl`), or build on the Alpine image.',
    };
}
function isBinary(sources) {
    return sources.some((source) => !/\.\w{1,5}$|certs|\/etc\/|zoneinfo|(static|public|templates|assets|config|migrations|web|ui|dist|www|views)\/?$/.test(source));
}
function pythonPackages(stage, { from, sources }) {
    const [built, runs] = [pythonVersion((0,lineage/* baseImage */.fF)(from)), pythonVersion((0,lineage/* baseImage */.fF)(stage))];
    const packages = pythonPackagesIn(sources);
    if (built === null || runs === null || built === runs || packages === undefined)
        return null;
    if ((0,lineage/* lineage */.OZ)(stage).some((part) => (0,facts_commands/* stageCommands */.VZ)(part).some(({ name }) => name === 'uv')))
        return null;
    return {
        what: `\`${packages}\``,
        because: `Python ${runs} does not look for packages of Python ${built}`,
        help: 'Use the same version of Python in both stages.',
    };
}
function pythonVersion(image) {
    if (image?.repository !== 'python')
        return null;
    return /^3\.\d+/.exec(image.tag ?? '')?.[0] ?? null;
}
function withoutLibrary(stage, transfer) {
    const packages = pythonPackagesIn(transfer.sources);
    const found = packages === undefined ? null : missingLibrary(stage, transfer.from);
    if (!found)
        return null;
    return {
        what: `\`${found.name}\` in \`${packages}\``,
        because: `it is compiled against ${found.library}, which is not there, so importing it fails`,
        help: `Install ${found.install} in this stage.`,
    };
}
function nativePackages(stage, transfer) {
    const found = nodeMisfit(stage, transfer) ?? pythonMisfit(stage, transfer);
    if (!found || bringsLibraries(stage))
        return null;
    const [what, part] = [`\`${found.path}\``, `\`${found.name}\` in it`];
    return found.because === 'libc'
        ? {
            what,
            because: `${part} has a compiled part for the C library of the image that installs it`,
            help: 'Install and run on images of one family: both Alpine or both Debian.',
        }
        : {
            what,
            because: `${part} has a part that is compiled for one major version of Node.js`,
            help: 'Use the same version of Node.js in both stages.',
        };
}

;// CONCATENATED MODULE: ./lib/rules/runtime-matches-builder/rule.js



const runtimeMatchesBuilder = {
    id: 'runtime-matches-builder',
    summary: 'Build for the system that the program runs on',
    category: 'correctness',
    severity: 'error',
    aliases: [],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            const [found] = misfits(stage);
            if (!found)
                continue;
            const { span, what, builtOn, runsOn, because, help } = found;
            yield {
                at: span,
                stage,
                subject: 'artifact',
                message: `${what} is made on ${(0,cite/* cite */.Y)(builtOn)} and cannot run on ${(0,cite/* cite */.Y)(runsOn)}: ${because}.`,
                help,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/shipped-stage/rule.js



const shippedStage = {
    id: 'shipped-stage',
    summary: 'Let a plain build make the production image',
    category: 'architecture',
    severity: 'warning',
    aliases: [],
    *check(build) {
        const found = (0,shipped_stages/* unnamedTarget */.K7)(build);
        if (!found)
            return;
        const last = (0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(found.last));
        const meant = (0,cite/* cite */.Y)((0,lineage/* stageLabel */.Hn)(found.meant));
        yield {
            at: found.last.from.span,
            stage: found.last,
            subject: 'default target',
            message: `A build without \`--target\` makes ${last}, because it stands last: whoever forgets the flag deploys it instead of ${meant}.`,
            help: (0,shipped_stages/* isMadeOf */.ZK)(found.last, found.meant)
                ? `End the file with \`FROM ${(0,lineage/* stageLabel */.Hn)(found.meant)}\`: a last line that adds nothing and is built by default.`
                : `Move ${meant} behind ${last}; nothing else changes by the order of stages that do not need each other.`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/slim-base/rule.js




const slimBase = {
    id: 'slim-base',
    summary: 'Ship on the smallest image of the same version that does',
    category: 'optimization',
    severity: 'info',
    aboutDeployed: true,
    aliases: [],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            const found = (0,smaller_base/* smallerBase */.c)(stage);
            if (!found || (0,leftovers/* selfBuilt */.Th)(stage))
                continue;
            const { at, base, reference, sizes, without } = found;
            const [larger, smaller] = sizes ? [` (${sizes.from} MB)`, ` (${sizes.to} MB)`] : ['', ''];
            const difference = without === 'documentation'
                ? `${(0,cite/* cite */.Y)(reference)}${smaller} is the same release without documentation and translations, which nothing here reads`
                : `${(0,cite/* cite */.Y)(reference)}${smaller} serves the same files from the same places, and nothing here needs Debian`;
            yield {
                at,
                stage,
                subject: 'base',
                message: `${(0,cite/* cite */.Y)(base)}${larger} is more than this stage uses: ${difference}.`,
                help: `Write ${(0,cite/* cite */.Y)(`FROM ${reference}`)} for this stage.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/facts/problems.js




const refusals = (0,facts_build/* fact */.fK)((build) => {
    const { source } = build.model.dockerfile;
    const found = [];
    let end = -1;
    for (const problem of build.model.problems) {
        const names = namesIn(build, problem.span);
        if (mayComeFromBase(build, problem, names))
            continue;
        const argument = names.find((name) => hasNoDefault(build, problem, name)) ?? null;
        const last = found.at(-1);
        const line = (0,syntax_source/* lineAt */.mh)(source, problem.span.start);
        const alike = last?.problem.suggestion === null && problem.suggestion === null;
        if (last && alike && last.argument === argument && line <= end + 1)
            last.more += 1;
        else
            found.push({ problem, more: 0, argument });
        end = (0,syntax_source/* lineAt */.mh)(source, problem.span.end);
    }
    return found;
});
function namesIn({ model }, { start, end }) {
    const names = new Set(variables(model.dockerfile.source.text.slice(start, end)));
    for (const name of names) {
        const arg = model.globalArgs.find((one) => one.name === name);
        if (arg)
            for (const inner of variables(problems_textOf(model.dockerfile.source.text, arg.span)))
                names.add(inner);
    }
    return [...names];
}
function problems_textOf(text, { start, end }) {
    return text.slice(start, end);
}
function variables(text) {
    return [...text.slice(0, 1_000).matchAll(/\$(?:(\w+)|\{(\w+)(?:\}|:?\?))/g)].map(([, plain, braced]) => plain ?? braced ?? '');
}
function hasNoDefault(build, { stage, span }, name) {
    const { globalArgs } = build.model;
    if (stage === null && !build.stages.some(({ from }) => from.image?.span.start === span.start))
        return false;
    if (globalArgs.some((arg) => arg.name === name && arg.value !== null))
        return false;
    return globalArgs.some((arg) => arg.name === name) || (stage !== null && declaresBare(stage, name));
}
function declaresBare(stage, name) {
    const values = pairsOf(stage, name).map(({ value }) => value);
    return values.length > 0 && values.every((value) => value === null);
}
function pairsOf(stage, name) {
    return (0,lineage/* lineage */.OZ)(stage).flatMap((part) => part.instructions.flatMap((one) => one.keyword === 'ARG' || one.keyword === 'ENV'
        ? one.pairs.filter((pair) => pair.name.text === name)
        : []));
}
function mayComeFromBase({ model }, { stage }, names) {
    if (!stage)
        return false;
    const base = (0,lineage/* rootBase */.C6)(stage);
    if (base.kind !== 'image' || base.known)
        return false;
    return names.some((name) => pairsOf(stage, name).length === 0 && !model.globalArgs.some((arg) => arg.name === name));
}
function spellingEdits({ model }, { suggestion, span }) {
    if (suggestion === null || model.problems.length > 1)
        return null;
    for (const { keyword, keywordSpan, flags } of model.dockerfile.instructions) {
        if (keyword === 'UNKNOWN' && keywordSpan.start === span.start)
            return [replace(keywordSpan, suggestion)];
        const flag = flags.find((one) => one.span.start === span.start);
        const start = span.start + '--'.length;
        if (flag)
            return [replace({ start, end: start + flag.name.length }, suggestion)];
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/rules/syntax/rule.js



const syntax = {
    id: 'syntax',
    summary: 'Write what BuildKit accepts',
    category: 'correctness',
    severity: 'error',
    aliases: ['DL1000'],
    *check(build) {
        for (const refusal of refusals(build)) {
            const { problem, more, argument } = refusal;
            const { message, suggestion, span } = problem;
            const words = argument === null ? message : withoutArguments(message);
            yield {
                at: span,
                stage: build.stages.findLast(({ from }) => from.span.start <= span.start) ?? null,
                subject: message,
                message: more === 0 ? words : `${words} The same goes for what follows (${more} more).`,
                help: helpFor(refusal, suggestion),
                fix: (0,rule/* review */.N)(`Write ${(0,cite/* cite */.Y)(suggestion ?? '')}`, spellingEdits(build, refusal.problem)),
                ...(argument === null ? {} : { severity: 'warning' }),
            };
        }
    },
};
function withoutArguments(message) {
    return message.includes('without build arguments') ? message : `Without build arguments, ${message}`;
}
function helpFor({ argument }, suggestion) {
    if (argument !== null)
        return `Give ${(0,cite/* cite */.Y)(`ARG ${argument}`)} a default, so that a build works that hands in nothing.`;
    return suggestion === null ? 'The build stops here: mend the line.' : `Write ${(0,cite/* cite */.Y)(suggestion)}.`;
}

// EXTERNAL MODULE: ./lib/src/facts/project-tests.js + 1 modules
var project_tests = __webpack_require__(3399);
;// CONCATENATED MODULE: ./lib/rules/test-stage/rule.js




const testStage = {
    id: 'test-stage',
    summary: 'Run the tests in a stage of the build',
    category: 'testing',
    severity: 'off',
    aliases: [],
    *check(build) {
        const tests = (0,image_kind/* isDeployed */.Nj)(build) ? (0,project_tests/* idleTests */.O)(build) : null;
        const stage = build.stages.findLast((one) => (0,steps/* buildSteps */.aB)(one).length > 0) ?? (0,shipped_stages/* shippedStages */.N7)(build)[0];
        if (tests === null || !stage)
            return;
        yield {
            at: stage.from.span,
            stage,
            subject: 'tests',
            message: `The project has tests (${tests}) and no stage runs them: this build makes an image whether they pass or not.`,
            help: 'Add a stage that runs them behind the one that builds, and let the shipped stage copy a file that it leaves behind when they pass.',
        };
    },
};

;// CONCATENATED MODULE: ./lib/rules/unused-ignore/rule.js

const unusedIgnore = {
    id: 'unused-ignore',
    summary: 'Keep no ignore that ignores nothing',
    category: 'developer-experience',
    severity: 'info',
    aliases: [],
    check: () => [],
    *checkIgnores(idle) {
        for (const ignore of idle) {
            yield { at: ignore.at, stage: ignore.stage, subject: ignore.name.toLowerCase(), ...rule_wordsFor(ignore) };
        }
    },
};
function rule_wordsFor({ name, why, nearest }) {
    const rule = (0,cite/* cite */.Y)(name);
    switch (why) {
        case 'unknown':
            return {
                message: `There is no rule ${rule}: this comment ignores nothing, and what it was written for is still reported.`,
                help: nearest
                    ? `Did you mean ${(0,cite/* cite */.Y)(nearest)}?`
                    : '`stagewright rules` lists their names; a reason stands behind ` -- `.',
            };
        case 'detached':
            return {
                message: `This comment stands above no instruction, so it ignores ${rule} nowhere.`,
                help: `Put it right above the one it is about, or write \`ignore-file=${name}\` for the whole file.`,
            };
        case 'no-reason':
            return {
                message: `This comment ignores ${rule} without a reason, and the configuration asks for one: the finding stands.`,
                help: `Write it as \`# stagewright ignore=${name} -- reason\`.`,
            };
        case 'unused':
            return {
                message: `${rule} finds nothing here any more: the comment would only hide what comes next.`,
                help: `Remove ${rule} from the comment.`,
            };
    }
}

;// CONCATENATED MODULE: ./lib/src/facts/users/missing-accounts.js






const missingAccounts = (0,facts_build/* fact */.fK)((stage) => {
    const names = missing_accounts_namesIn(stage);
    const accounts = names.length === 0 ? null : knownAccounts(stage);
    if (!accounts)
        return [];
    const found = new Map();
    for (const { name, by, span } of names) {
        if (accounts.includes(name) || found.has(name) || mayExist(stage, name))
            continue;
        found.set(name, { name, by, span, base: (0,lineage/* baseLabel */.ku)(stage) });
    }
    return [...found.values()];
});
function knownAccounts(stage) {
    if ((0,lineage/* rootBase */.C6)(stage).kind === 'scratch')
        return bringsAccounts(stage) ? null : [];
    const image = (0,lineage/* baseImage */.fF)(stage);
    const system = systemAccounts(image?.packages ?? null);
    if (!image || !system || image.windows || !KNOWN_ROLES.has(image.role))
        return null;
    if (bringsAccounts(stage) || (0,opaque_commands/* installsUnknown */.f)(stage) || runsCopies(stage))
        return null;
    return [...system, ...(image.account ? [image.account.name] : []), ...(image.user ? [image.user] : [])];
}
const KNOWN_ROLES = new Set(['os', 'interpreter', 'sdk', 'runtime']);
function missing_accounts_namesIn(stage) {
    return stage.instructions.flatMap((one) => {
        if (one.keyword === 'USER')
            return one.value ? nameOf(one.value.text, 'USER', one.span) : [];
        if (one.keyword !== 'COPY' && one.keyword !== 'ADD')
            return [];
        return one.flags.flatMap(({ name, value }) => name === 'chown' && value ? nameOf(value, '--chown', one.span) : []);
    });
}
function nameOf(text, by, span) {
    const name = text.replace(/^["']|["']$/g, '').split(':')[0] ?? '';
    return /^[a-z_][\w.-]*$/i.test(name) ? [{ name, by, span }] : [];
}
function mayExist(stage, name) {
    return ((0,facts_commands/* lineageCommands */.GI)(stage).some(({ texts }) => texts.some((text) => text.includes(name) || (/[$`]/.test(text) && /^(add|user|group)/.test(text)))) ||
        (0,facts_commands/* lineageCommands */.GI)(stage).some((call) => /^(adduser|addgroup|useradd|groupadd|usermod)$/.test(call.name ?? '') && call.args.includes(null)) ||
        (0,os_packages/* osPackages */.Or)(stage).some((one) => one.name.includes(name) || name.includes(one.name)));
}
function bringsAccounts(stage) {
    return (0,lineage/* lineage */.OZ)(stage).some((part) => part.instructions.some((one) => {
        if (one.keyword !== 'COPY' && one.keyword !== 'ADD')
            return false;
        const sources = one.sources.map(({ text }) => text);
        const target = one.destination?.text ?? '';
        const wide = /^\/?$|^\/etc\/?$/.test(target) &&
            !sources.every((text) => /\.(?!tar|t?gz|xz|bz2)\w{1,5}$/.test(text));
        return ((wide && sources.some((text) => !/\/\w+$/.test(text))) ||
            [...sources, target].some((text) => /passwd|rootfs|\.tar(\.\w+)?$/.test(text)));
    }));
}
function runsCopies(stage) {
    const own = (0,lineage/* lineage */.OZ)(stage).flatMap(copiedNames);
    return (0,facts_commands/* lineageCommands */.GI)(stage).some(({ name, texts }) => (name !== null && own.includes(name)) || texts.some((text) => text.includes('/etc/passwd')));
}
function copiedNames(part) {
    return part.instructions.flatMap((one) => {
        if (one.keyword !== 'COPY' && one.keyword !== 'ADD')
            return [];
        const words = one.destination ? [...one.sources, one.destination] : one.sources;
        return words.map(({ text }) => text.slice(text.lastIndexOf('/') + 1));
    });
}

;// CONCATENATED MODULE: ./lib/rules/user-exists/rule.js




const userExists = {
    id: 'user-exists',
    summary: 'Name users that the image has',
    category: 'correctness',
    severity: 'error',
    aliases: [],
    *check(build) {
        for (const stage of build.stages) {
            if (!(0,shipped_stages/* isShipped */.iw)(build, stage) && !(0,shipped_stages/* neededForShipping */.nl)(build).has(stage))
                continue;
            for (const { name, by, base, span } of missingAccounts(stage)) {
                const outcome = by === 'USER'
                    ? 'the next RUN fails, or the container does not start'
                    : 'BuildKit leaves the files to root without a word, and other builders stop';
                const scratch = (0,lineage/* rootBase */.C6)(stage).kind === 'scratch';
                yield {
                    at: span,
                    stage,
                    subject: `${by} ${name}`,
                    message: `${by} names ${(0,cite/* cite */.Y)(name)}, but ${(0,cite/* cite */.Y)(base)} has no such account and nothing here makes one: ${outcome}.`,
                    ...(by === 'USER' ? {} : { severity: 'warning' }),
                    help: scratch
                        ? `Write a number, such as \`10001:10001\`: it needs no account.`
                        : `Make it in front of this line (\`RUN useradd --system ${name}\`; Alpine: \`adduser -S ${name}\`), or write a number.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/facts/users/nginx-state.js








const CACHE = '/var/cache/nginx';
const nginxState = (0,facts_build/* fact */.fK)((stage) => {
    const { said, root, user } = (0,users_user/* effectiveUser */.d)(stage);
    if (!said || root !== false || (0,lineage/* baseImage */.fF)(stage)?.repository !== 'nginx' || !startsNginx(stage))
        return null;
    if ((0,facts_build/* buildOf */.Yy)(stage).context.orchestrator)
        return null;
    const config = mainConfig(stage);
    if (config === null)
        return null;
    const places = [
        ...(/_temp_path\s/.test(config) || (0,ownership/* madeByRoot */.h)(stage, CACHE) === null ? [] : [`${CACHE}/client_temp`]),
        ...(movesPid(stage, config) ? [] : ['/run/nginx.pid']),
    ];
    const [first] = places;
    if (first === undefined)
        return null;
    const owner = (user ?? '').split(':')[0] ?? '';
    return {
        dir: first,
        writes: `nginx creates ${places.map((place) => `\`${place}\``).join(' and ')} before it serves`,
        because: 'the image gives what is around to root',
        at: said.span,
        help: `Start from \`nginxinc/nginx-unprivileged\` (it listens on 8080), or in front of USER \`RUN chown -R ${owner} ${CACHE} && touch /run/nginx.pid && chown ${owner} /run/nginx.pid\`.`,
    };
});
function startsNginx(stage) {
    const commands = (0,facts_started/* startedCommands */.GI)(stage);
    return (0,started_program/* startedProgram */.s)(stage).script === null && commands.every(({ name }) => /^nginx(-debug)?$/.test(name));
}
function mainConfig(stage) {
    const replaced = (0,lineage/* lineage */.OZ)(stage).some((part) => (0,ownership/* copiedTo */.A)(part).some(({ target, sources }) => target === '/etc/nginx/nginx.conf' ||
        target === '/etc' ||
        target === '/' ||
        (target === '/etc/nginx' &&
            sources.some((source) => !/\.\w+$/.test(source) || source.endsWith('nginx.conf')))));
    if (!replaced)
        return '';
    const path = (0,placements/* contextPathOf */.ce)(stage, '/etc/nginx/nginx.conf');
    const content = path === null ? null : (0,facts_build/* buildOf */.Yy)(stage).context.read(path);
    return content?.kind === 'text' ? content.text : null;
}
function movesPid(stage, config) {
    const pid = /^[ \t]*pid[ \t]+([^;\s]+)[ \t]*;/m.exec(config)?.[1];
    if (pid !== undefined && !/^\/(var\/)?run\/nginx\.pid$/.test(pid))
        return true;
    const said = [...(0,facts_commands/* lineageCommands */.GI)(stage).flatMap(({ texts }) => texts), ...(0,started_program/* startedProgram */.s)(stage).words];
    if (said.some((text) => /nginx\.pid|\bpid\s|nginx\.conf/.test(text)))
        return true;
    return (0,ownership/* madeByRoot */.h)(stage, '/run') === null || (0,ownership/* madeByRoot */.h)(stage, '/var/run') === null;
}

;// CONCATENATED MODULE: ./lib/src/facts/users/program-writes.js










const programWrites = (0,facts_build/* fact */.fK)((stage) => {
    const commands = (0,facts_started/* startedCommands */.GI)(stage);
    if (commands.length === 0)
        return [];
    return [
        ...program_writes_byEnvironment(stage),
        ...commands.flatMap((command) => [
            ...byRails(stage, command),
            ...byCelery(stage, command),
            ...byNext(stage, command),
            ...byLaravel(stage, command),
            ...byDjango(stage, command),
            ...byNode(stage, command),
        ]),
    ];
});
function inWorkdir(stage, path) {
    return (0,placements/* normalise */.j7)((0,placements/* normalise */.j7)('/', stage.config.WorkingDir || '/'), path);
}
function directoryOf(file) {
    return file.slice(0, file.lastIndexOf('/')) || '/';
}
const SQLITE_URL = /^(?:sqlite(?:\+\w+)?:\/{3}|sqlite3:\/\/|jdbc:sqlite:)([^?:]+)$/;
const PLAIN_FILE = /^(?:file:)?(\/[\w./-]+\.(?:db|sqlite3?))$/;
function program_writes_byEnvironment(stage) {
    return settings(stage).flatMap(({ name, value }) => {
        const named = /^(?:.*_)?(?:DB|DATABASE|SQLITE)(?:_.*)?$/.test(name) ? PLAIN_FILE : null;
        const path = (SQLITE_URL.exec(value) ?? named?.exec(value))?.[1];
        if (path === undefined || /[$%{]/.test(path))
            return [];
        const dir = directoryOf(inWorkdir(stage, path));
        return [{ dir, writes: `\`${name}\` keeps its database in \`${dir}\`` }];
    });
}
function byRails(stage, { name, args }) {
    const words = name === 'bundle' && args[0] === 'exec' ? args.slice(1) : [name, ...args];
    const [program, verb] = words;
    if (!program || !/^(.*\/)?rails$/.test(program) || (verb !== 's' && verb !== 'server'))
        return [];
    const dir = inWorkdir(stage, 'tmp');
    return [{ dir, writes: `\`rails ${verb}\` writes its process id below \`${dir}\`` }];
}
function byCelery(stage, { name, args }) {
    const beats = args.includes('beat') || args.includes('-B') || args.includes('--beat');
    if (name !== 'celery' || !beats || args.includes(null))
        return [];
    if (args.some((arg) => /^(-s|-S|--schedule|--scheduler|--workdir)/.test(arg ?? '')))
        return [];
    if (mentioned(stage, REQUIREMENTS, /celery[-_]?beat|redbeat/i) !== false)
        return [];
    const dir = inWorkdir(stage, '.');
    return [{ dir, writes: `\`celery beat\` keeps \`celerybeat-schedule\` in \`${dir}\`` }];
}
const REQUIREMENTS = ['requirements.txt', 'pyproject.toml', 'Pipfile', 'setup.py'];
function mentioned(stage, files, pattern) {
    const { context } = (0,facts_build/* buildOf */.Yy)(stage);
    const texts = files.flatMap((file) => {
        const content = context.read(file);
        return content.kind === 'text' ? [content.text] : [];
    });
    return texts.length === 0 ? null : texts.some((text) => pattern.test(text));
}
function byNext(stage, { name, args }) {
    const starts = name === 'next' && args[0] === 'start';
    if (!starts && !(name === 'node' && args.some((arg) => arg?.endsWith('server.js')) && isStandalone(stage)))
        return [];
    const dir = inWorkdir(stage, '.next/cache');
    return [{ dir, writes: `Next.js writes its cache to \`${dir}\`` }];
}
function isStandalone(stage) {
    return (0,lineage/* lineage */.OZ)(stage).some((part) => (0,ownership/* copiedTo */.A)(part).some(({ sources }) => sources.some((source) => /\.next\/standalone\/?\.?$/.test(source))));
}
function byLaravel(stage, { name, args }) {
    if (!/^(php|php-fpm[\d.]*|apache2-foreground|frankenphp)$/.test(name))
        return [];
    if (name === 'php' && !args.includes('serve'))
        return [];
    const workdir = inWorkdir(stage, '.');
    const dir = `${workdir === '/' ? '' : workdir}/storage`;
    const manifest = (0,placements/* contextPathOf */.ce)(stage, inWorkdir(stage, 'composer.json'));
    const declared = manifest === null ? null : (0,projects/* declaration */.HK)((0,facts_build/* buildOf */.Yy)(stage), manifest);
    if (!declared?.dependencies.some(({ name }) => name === 'laravel/framework'))
        return [];
    if ((0,placements/* contextPathOf */.ce)(stage, dir) === null)
        return [];
    return [{ dir, writes: `Laravel writes logs, sessions and views below \`${dir}\`` }];
}
function byDjango(stage, { name, args }) {
    if (!/^(python[\d.]*|gunicorn|uvicorn|daphne|manage\.py)$/.test(name))
        return [];
    const manage = (0,placements/* contextPathOf */.ce)(stage, inWorkdir(stage, 'manage.py'));
    if (manage === null || (/^python/.test(name) && !args.some((arg) => /manage\.py$/.test(arg ?? ''))))
        return [];
    const { context } = (0,facts_build/* buildOf */.Yy)(stage);
    const top = manage.slice(0, -'manage.py'.length);
    const settings = context
        .list()
        .paths.filter((path) => path.startsWith(top) && /^[^/]+\/settings\.py$/.test(path.slice(top.length)));
    const content = settings.length === 1 && settings[0] ? context.read(settings[0]) : null;
    const file = content?.kind === 'text' ? sqliteOf(content.text) : null;
    if (file === null)
        return [];
    const dir = directoryOf(inWorkdir(stage, file));
    return [{ dir, writes: `\`${settings[0]}\` keeps the database in \`${file}\`` }];
}
function sqliteOf(text) {
    const engines = [
        ...text.matchAll(/^[^#\r\n\u2028\u2029]{0,200}['"]ENGINE['"]\s{0,20}:\s{0,20}['"]([\w.]+)['"]/gm),
    ];
    const at = text.search(/^DATABASES\s*=/m);
    if (at === -1 || engines.length !== 1 || !engines[0]?.[1]?.endsWith('.sqlite3'))
        return null;
    const block = text.slice(at, at + 500);
    if (/environ|getenv|config\(|env\(|dj_database_url/.test(block) ||
        /^DATABASES\b.*\bupdate\(|dj_database_url/m.test(text))
        return null;
    return (/['"]NAME['"]\s*:\s*(?:str\(\s*)?BASE_DIR\s*\/\s*['"]([\w./-]+)['"]/.exec(block)?.[1] ??
        /['"]NAME['"]\s*:\s*os\.path\.join\(\s*BASE_DIR\s*,\s*['"]([\w./-]+)['"]\s*,?\s*\)/.exec(block)?.[1] ??
        null);
}
function byNode(stage, { name }) {
    const { file } = (0,started_program/* startedProgram */.s)(stage);
    const workdir = inWorkdir(stage, '.');
    if (name !== 'node' || !file || !/\.[cm]?js$/.test(file.path))
        return [];
    const entry = (0,placements/* contextPathOf */.ce)(stage, file.path);
    const made = (0,lineage/* lineage */.OZ)(stage).some((part) => (0,ownership/* copiedTo */.A)(part).some(({ instruction }) => instruction.flags.length === 0));
    if (entry === null || !file.path.endsWith(`/${entry}`) || !made || (0,ownership/* madeByRoot */.h)(stage, workdir) === null)
        return [];
    const { context } = (0,facts_build/* buildOf */.Yy)(stage);
    const root = file.path.slice(0, -entry.length - 1);
    const sources = (0,node_sources/* readNodeSources */.xU)(context, '', [entry], [], false);
    if (sources.missing !== null)
        return [];
    const env = new Map(stage.config.Env.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
    const place = { cwd: workdir, env, directoryOf: (source) => directoryOf(`${root}/${source}`) };
    return (0,node_writes/* writeSites */.U)(sources, place).flatMap(({ dir, at, variable }) => dir === null || (variable !== null && !env.has(variable)) || !dir.startsWith(`${root}/`)
        ? []
        : [{ dir, writes: `line ${at.line} of \`${at.path}\` writes to \`${dir}\`` }]);
}

;// CONCATENATED MODULE: ./lib/src/facts/users/unwritable-paths.js











const unwritablePaths = (0,facts_build/* fact */.fK)((stage) => {
    const user = writer(stage);
    if (user === null || mayChangeOwners(stage))
        return [];
    const nginx = nginxState(stage);
    const found = nginx ? [{ ...nginx, user }] : [...unwritable_paths_inWorkdir(stage, user), ...inVolumes(stage, user)];
    return found.filter(({ dir }, at) => found.findIndex((other) => other.dir === dir) === at);
});
function writer(stage) {
    const { user, root } = (0,users_user/* effectiveUser */.d)(stage);
    if (root === false)
        return (user ?? '').split(':')[0] || null;
    const image = (0,lineage/* baseImage */.fF)(stage);
    const workers = root === true && image?.language === 'php' && dropsPrivileges(stage)?.how === 'workers';
    return workers ? (image?.drops?.to ?? null) : null;
}
function mayChangeOwners(stage) {
    const { script, words, unresolved } = (0,started_program/* startedProgram */.s)(stage);
    if (words.some((word) => /\b(sudo|gosu|su-exec|chown|chmod|mkdir|cd)\b/.test(word)))
        return true;
    if (script === null)
        return unresolved !== null && words.some((word) => /\.(sh|bash)\b/.test(word));
    const content = (0,facts_build/* buildOf */.Yy)(stage).context.read(script);
    return (content.kind !== 'text' ||
        /\b(sudo|gosu|su-exec|chown|chmod|setpriv|fix-permissions)\b/.test(content.text));
}
function unwritable_paths_inWorkdir(stage, user) {
    return programWrites(stage).flatMap(({ dir, writes }) => {
        const made = (0,ownership/* madeByRoot */.h)(stage, dir);
        if (made === null || made === 'untouched')
            return [];
        return [
            {
                dir,
                user,
                writes,
                because: `\`${made.written}\` gives it to root`,
                at: made.span,
                help: /^(COPY|ADD)\b/.test(made.written)
                    ? `Add \`--chown=${user}\` to that ${made.written.split(' ')[0]}, or \`RUN mkdir -p ${dir} && chown ${user} ${dir}\` behind it.`
                    : `Add \`RUN mkdir -p ${dir} && chown ${user} ${dir}\` in front of USER.`,
            },
        ];
    });
}
const READ_ONLY = /(^|\/)(conf(ig(uration)?s?)?|conf\.d|etc|certs?|certificates|ssl|tls|keys?|secrets?|templates?|plugins?|static|html|www|public|sites(-\w+)?|src|source|input|in|rules|scripts?|dags|web|repo|workspace|project|code|models?|import|media|music|movies|tv|books|videos|photos)$/i;
function inVolumes(stage, user) {
    const { orchestrator } = (0,facts_build/* buildOf */.Yy)(stage).context;
    const image = (0,lineage/* baseImage */.fF)(stage);
    if (image?.serves || image?.role === 'database')
        return [];
    if (orchestrator || (0,facts_started/* startedCommands */.GI)(stage).length === 0)
        return [];
    if (!(0,users_user/* effectiveUser */.d)(stage).said && image?.role !== 'minimal')
        return [];
    return volumes(stage).flatMap(({ dir, at }) => {
        if (READ_ONLY.test(dir) || unwritable_paths_SYSTEM.test(dir) || isPart(stage, dir))
            return [];
        const made = (0,ownership/* madeByRoot */.h)(stage, dir);
        return made === null ? [] : [volume(user, dir, at, made === 'untouched' ? null : made.written)];
    });
}
const unwritable_paths_SYSTEM = /^\/((var|usr|etc|run|proc|sys|dev)(\/[^/]+)?)?$/;
function volumes(stage) {
    return (0,lineage/* lineage */.OZ)(stage).flatMap((part) => part.instructions.flatMap((one) => {
        if (one.keyword !== 'VOLUME')
            return [];
        const { variables } = (0,state/* stateBefore */.L)(part, one);
        const paths = one.paths.map(({ text }) => (0,placements/* expand */.fT)((0,placements/* unquote */._n)(text), variables));
        return paths
            .filter((path) => path.startsWith('/'))
            .map((path) => ({ dir: (0,placements/* normalise */.j7)('/', path), at: one.span }));
    }));
}
function isPart(stage, dir) {
    return ((0,placements/* normalise */.j7)('/', stage.config.WorkingDir || '/') === dir ||
        (0,lineage/* lastInstruction */.xh)(stage, 'WORKDIR')?.value?.text === dir);
}
function volume(user, dir, at, written) {
    return {
        dir,
        user,
        writes: `\`VOLUME ${dir}\` keeps what it writes`,
        because: written === null
            ? 'nothing makes that directory, so the engine gives it to root'
            : `\`${written}\` gives it to root`,
        at,
        help: `Make it and give it away in front of VOLUME, while the user is still root: \`RUN mkdir -p ${dir} && chown ${user} ${dir}\`; in an image without a shell, \`COPY --from=build --chown=${user} ${dir} ${dir}\`.`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/writable-paths/rule.js



const writablePaths = {
    id: 'writable-paths',
    summary: 'Give the program the directories that it writes to',
    category: 'correctness',
    severity: 'warning',
    aboutDeployed: true,
    aliases: [],
    *check(build) {
        for (const stage of (0,shipped_stages/* shippedStages */.N7)(build)) {
            for (const { dir, user, writes, because, at, help } of unwritablePaths(stage)) {
                yield {
                    at,
                    stage,
                    subject: dir,
                    message: `The program runs as ${(0,cite/* cite */.Y)(user)} and cannot write to ${(0,cite/* cite */.Y)(dir)}: ${writes}, and ${because}.`,
                    help,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/index.js



































const rules = [
    cacheMounts,
    cacheOrder,
    chownCopy,
    copyArtifacts,
    deadDelete,
    debugTools,
    devStage,
    dockerignore,
    documentedArgs,
    execForm,
    frozenLockfile,
    gateStage,
    healthcheck,
    healthcheckRunnable,
    literalSubstitution,
    multiStage,
    namedStages,
    noBuildTools,
    noDevDependencies,
    noSecrets,
    noSource,
    nonRootUser,
    pid1,
    pinBaseImage,
    prodStageOrder,
    repeatedWork,
    runtimeCerts,
    runtimeMatchesBuilder,
    shippedStage,
    slimBase,
    syntax,
    testStage,
    unusedIgnore,
    userExists,
    writablePaths,
];


/***/ }),

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

/***/ 3266:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withoutComments)
/* harmony export */ });
function withoutComments(text, { line, block, quotes }) {
    let out = '';
    for (let at = 0; at < text.length;) {
        const character = text[at] ?? '';
        if (quotes.includes(character)) {
            const end = stringEnd(text, at, character);
            out += text.slice(at, end);
            at = end;
        }
        else if (text.startsWith(line, at))
            at = lineEnd(text, at);
        else if (text.startsWith(block[0], at)) {
            const end = text.indexOf(block[1], at + block[0].length);
            const stop = end === -1 ? text.length : end + block[1].length;
            out += text.slice(at, stop).replace(/[^\n]/g, '');
            at = stop;
        }
        else {
            out += character;
            at += 1;
        }
    }
    return out;
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
function stringEnd(text, start, quote) {
    for (let at = start + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === quote)
            return at + 1;
        else if (text[at] === '\n')
            return at;
    }
    return text.length;
}


/***/ }),

/***/ 5306:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var _ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2741);

function matchesGlob(glob, path) {
    const { segments, pattern } = compiledGlob(glob);
    const head = headOf(path, segments);
    return head !== null && (pattern?.matches(head) ?? false);
}
function headOf(path, segments) {
    let end = -1;
    for (let count = 0; count < segments; count++) {
        if (end === path.length)
            return null;
        const slash = path.indexOf('/', end + 1);
        end = slash === -1 ? path.length : slash;
    }
    return path.slice(0, end);
}
const compiled = new Map();
function compiledGlob(glob) {
    const known = compiled.get(glob);
    if (known !== undefined)
        return known;
    if (compiled.size > 256)
        compiled.clear();
    const pattern = (0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(glob.replace(/\*{2,}/g, '*'), false);
    const made = { segments: glob.split('/').length, pattern };
    compiled.set(glob, made);
    return made;
}


/***/ }),

/***/ 2741:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern)
/* harmony export */ });
function compilePattern(text, exclusion) {
    const tokens = tokenize(text);
    if (!tokens)
        return null;
    if (tokens.every((token) => token.kind === 'char')) {
        const plain = literal(tokens);
        const matches = (path) => path === plain;
        return { exclusion, text, matches, covers: (path) => path === plain || path.startsWith(`${plain}/`) };
    }
    const suffix = suffixOf(text, tokens);
    if (suffix !== null) {
        const matches = (path) => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1));
        return {
            exclusion,
            text,
            matches,
            covers: (path) => matches(path) || path.includes(`${suffix}/`) || `/${path}`.startsWith(`${suffix}/`),
        };
    }
    const [head, tail] = [literal(tokens), literal(tokens.toReversed(), true)];
    return {
        exclusion,
        text,
        matches: (path) => path.startsWith(head) && path.endsWith(tail) && simulate(tokens, path, false),
        covers: (path) => path.startsWith(head) && simulate(tokens, path, true),
    };
}
function literal(tokens, reversed = false) {
    const chars = [];
    for (const token of tokens) {
        if (token.kind !== 'char')
            break;
        chars.push(token.char);
    }
    return (reversed ? chars.reverse() : chars).join('');
}
function suffixOf(text, tokens) {
    if (tokens[0]?.kind !== 'deep' || !tokens.slice(1).every((token) => token.kind === 'char'))
        return null;
    const suffix = text.slice(2);
    return /[\\\]]/.test(suffix) ? null : suffix;
}
function tokenize(text) {
    const tokens = [];
    let at = 0;
    while (at !== null && at < text.length)
        at = readToken(text, at, tokens);
    return at === null ? null : tokens;
}
function readToken(text, at, tokens) {
    const char = text.charAt(at);
    if (char === '*')
        return readStar(text, at, tokens);
    if (char === '[')
        return readClass(text, at, tokens);
    if (char === '\\') {
        if (at + 1 >= text.length)
            return null;
        tokens.push({ kind: 'char', char: text.charAt(at + 1) });
        return at + 2;
    }
    tokens.push(char === '?' ? { kind: 'any' } : { kind: 'char', char });
    return at + 1;
}
function readStar(text, at, tokens) {
    if (text.charAt(at + 1) !== '*') {
        tokens.push({ kind: 'star' });
        return at + 1;
    }
    const next = text.charAt(at + 2) === '/' ? at + 3 : at + 2;
    tokens.push({ kind: next >= text.length ? 'rest' : 'deep' });
    return next;
}
function readClass(text, at, tokens) {
    const negated = text.charAt(at + 1) === '^';
    const ranges = [];
    let here = at + (negated ? 2 : 1);
    while (here < text.length && (text.charAt(here) !== ']' || ranges.length === 0)) {
        const low = classChar(text, here);
        if (low === null)
            return null;
        here = low.next;
        let high = low;
        if (text.charAt(here) === '-') {
            const end = classChar(text, here + 1);
            if (end === null)
                return null;
            high = end;
            here = end.next;
        }
        ranges.push([low.char, high.char]);
    }
    if (text.charAt(here) !== ']')
        return null;
    tokens.push({ kind: 'class', negated, ranges });
    return here + 1;
}
function classChar(text, at) {
    const char = text.charAt(at);
    if (char === '' || char === '-' || char === ']')
        return null;
    if (char !== '\\')
        return { char, next: at + 1 };
    const escaped = text.charAt(at + 1);
    return escaped === '' ? null : { char: escaped, next: at + 2 };
}
function simulate(tokens, path, above) {
    let states = noStates(tokens.length);
    let next = noStates(tokens.length);
    states.at[0] = 1;
    skipEmpty(tokens, states.at);
    for (const char of path) {
        if (above && char === '/' && states.at[tokens.length] === 1)
            return true;
        next.at.fill(0);
        next.inside.fill(0);
        for (let at = 0; at < tokens.length; at++)
            step(tokens[at], char, at, states, next);
        const read = states;
        states = next;
        next = read;
        skipEmpty(tokens, states.at);
    }
    return states.at[tokens.length] === 1;
}
function noStates(tokens) {
    return { at: new Uint8Array(tokens + 1), inside: new Uint8Array(tokens) };
}
function step(token, char, at, states, next) {
    const here = states.at[at] === 1;
    if (token?.kind === 'deep') {
        if (!here && states.inside[at] !== 1)
            return;
        next.inside[at] = 1;
        if (char === '/')
            next.at[at + 1] = 1;
    }
    else if (here && token)
        stepToken(token, char, at, next.at);
}
function skipEmpty(tokens, states) {
    for (let at = 0; at < tokens.length; at++) {
        const kind = tokens[at]?.kind;
        if (states[at] === 1 && (kind === 'star' || kind === 'rest' || kind === 'deep'))
            states[at + 1] = 1;
    }
}
function stepToken(token, char, at, next) {
    if (token.kind === 'rest')
        next[at] = 1;
    else if (token.kind === 'star') {
        if (char !== '/')
            next[at] = 1;
    }
    else if (eats(token, char))
        next[at + 1] = 1;
}
function eats(token, char) {
    if (token.kind === 'char')
        return token.char === char;
    if (token.kind === 'any')
        return char !== '/';
    if (token.kind !== 'class')
        return false;
    return token.negated !== token.ranges.some(([low, high]) => low <= char && char <= high);
}


/***/ }),

/***/ 4006:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Qi: () => (/* binding */ stringMap),
/* harmony export */   _X: () => (/* binding */ objectFrom),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   kp: () => (/* binding */ stringsAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qZ: () => (/* binding */ parseCutJson)
/* harmony export */ });
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3266);

const COMMENTS = { line: '//', block: ['/*', '*/'], quotes: '"' };
function parseJson(text) {
    try {
        return JSON.parse(withoutTrailingCommas((0,_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutComments */ .f)(text.replace(/^\uFEFF/, ''), COMMENTS)));
    }
    catch {
        return undefined;
    }
}
function parseCutJson(text) {
    const open = [];
    let end = 0;
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at] ?? '';
        if (character === '"')
            at = stringEnd(text, at);
        else if (character === '{' || character === '[')
            open.push(character);
        else if (character === '}' || character === ']')
            open.pop();
        if (character !== ',' && character !== '}' && character !== ']')
            continue;
        end = character === ',' ? at : at + 1;
        depth = open.length;
    }
    const closing = open.slice(0, depth).reverse();
    return parseJson(text.slice(0, end) + closing.map((one) => (one === '{' ? '}' : ']')).join(''));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function objectAt(value, key) {
    const found = isObject(value) ? value[key] : undefined;
    return isObject(found) ? found : {};
}
function stringAt(value, key) {
    const found = isObject(value) ? value[key] : undefined;
    return typeof found === 'string' ? found : null;
}
function stringsAt(value, key) {
    const found = isObject(value) ? value[key] : undefined;
    return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
}
function stringMap(value) {
    const map = new Map();
    if (!isObject(value))
        return map;
    for (const [key, item] of Object.entries(value))
        if (typeof item === 'string')
            map.set(key, item);
    return map;
}
function objectFrom(text, from) {
    const start = text.indexOf('{', from);
    if (start === -1)
        return null;
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        const character = text[at];
        if (character === '"')
            at = stringEnd(text, at);
        else if (character === '{')
            depth++;
        else if (character === '}' && --depth === 0) {
            const value = parseJson(text.slice(start, at + 1));
            return isObject(value) ? value : null;
        }
    }
    return null;
}
function stringEnd(text, at) {
    for (let end = at + 1; end < text.length; end++) {
        if (text[end] === '\\')
            end++;
        else if (text[end] === '"')
            return end;
    }
    return text.length;
}
function withoutTrailingCommas(text) {
    let out = '';
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '"') {
            const end = stringEnd(text, at);
            out += text.slice(at, end + 1);
            at = end;
        }
        else if (text[at] !== ',' || !/^\s*[}\]]/.test(text.slice(at + 1, at + 200)))
            out += text[at];
    }
    return out;
}


/***/ }),

/***/ 9219:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fq: () => (/* binding */ lockfileFormat),
  dt: () => (/* binding */ manifestFormat),
  m6: () => (/* binding */ readAt)
});

// UNUSED EXPORTS: LOCKFILES, MANIFESTS

// EXTERNAL MODULE: ./lib/src/context/json.js
var context_json = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/src/context/manifests/python-names.js
var python_names = __webpack_require__(8328);
// EXTERNAL MODULE: ./lib/src/context/manifests/declared.js
var declared = __webpack_require__(197);
;// CONCATENATED MODULE: ./lib/src/context/lockfiles/locked.js

const MAX_TEXT = 1_500_000;
function lockReader(parse, cut, packagesOf) {
    return (whole) => {
        const text = whole.slice(0, MAX_TEXT);
        const value = parse(text);
        if (value !== undefined)
            return (0,declared/* read */.LF)({ packages: packagesOf(value), complete: text === whole });
        const left = cut(text);
        return left === undefined ? declared/* BROKEN */.M$ : (0,declared/* read */.LF)({ packages: packagesOf(left), complete: false });
    };
}

;// CONCATENATED MODULE: ./lib/src/context/lockfiles/json-lock.js



function jsonLock(entriesOf) {
    return lockReader(context_json/* parseJson */.qF, context_json/* parseCutJson */.qZ, (value) => new Map(entriesOf(value)));
}
const readNpmLock = jsonLock((value) => {
    const paths = Object.entries((0,context_json/* objectAt */.lJ)(value, 'packages')).flatMap(([path, entry]) => {
        const name = path.startsWith('node_modules/') ? path.slice('node_modules/'.length) : '';
        return name === '' || name.includes('/node_modules/') ? [] : [[name, (0,context_json/* stringAt */.bX)(entry, 'version')]];
    });
    return paths.length > 0 ? paths : versioned((0,context_json/* objectAt */.lJ)(value, 'dependencies'));
});
const readComposerLock = jsonLock((value) => ['packages', 'packages-dev'].flatMap((section) => {
    const listed = (0,context_json/* isObject */.Gv)(value) ? value[section] : [];
    return (Array.isArray(listed) ? listed : []).flatMap((one) => {
        const name = (0,context_json/* stringAt */.bX)(one, 'name');
        return name === null ? [] : [[name, (0,context_json/* stringAt */.bX)(one, 'version')]];
    });
}));
const readPipfileLock = jsonLock((value) => ['default', 'develop'].flatMap((section) => versioned((0,context_json/* objectAt */.lJ)(value, section)).map(([name, version]) => [(0,python_names/* pythonName */.o)(name), version])));
const readBunLock = jsonLock((value) => Object.entries((0,context_json/* objectAt */.lJ)(value, 'packages')).flatMap(([key, entry]) => {
    const written = Array.isArray(entry) && typeof entry[0] === 'string' ? entry[0] : '';
    const nested = key.split('/').length > (key.startsWith('@') ? 2 : 1);
    return nested ? [] : [[key, written.slice(written.lastIndexOf('@') + 1) || null]];
}));
const readNugetLock = jsonLock((value) => Object.values((0,context_json/* objectAt */.lJ)(value, 'dependencies')).flatMap((packages) => Object.entries((0,context_json/* isObject */.Gv)(packages) ? packages : {}).map(([name, entry]) => [name, (0,context_json/* stringAt */.bX)(entry, 'resolved')])));
function versioned(table) {
    return Object.entries(table).map(([name, entry]) => [name, (0,context_json/* stringAt */.bX)(entry, 'version')]);
}

// EXTERNAL MODULE: ./lib/src/context/parsers.js + 2 modules
var parsers = __webpack_require__(1507);
;// CONCATENATED MODULE: ./lib/src/context/lockfiles/line-lock.js



function lineLock(entriesOf) {
    return lockReader((text) => text, () => undefined, (text) => new Map(entriesOf(String(text).split(/\r?\n/))));
}
const readYarnLock = lineLock((lines) => {
    const found = [];
    let name = null;
    for (const line of lines) {
        const head = /^"?(@?[^@"\s,]+)@[^:]*.*:$/.exec(line.slice(0, 2_000))?.[1];
        if (head !== undefined)
            name = head;
        const version = /^ {2}version:? "?([^"\s]+)"?$/.exec(line)?.[1];
        if (name !== null && version !== undefined)
            found.push([name, version]);
    }
    return found;
});
const readGemfileLock = lineLock((lines) => lines.flatMap((line) => {
    const [, name, version] = /^ {4}([\w.-]+) \(([^)]+)\)$/.exec(line) ?? [];
    return name !== undefined && version !== undefined ? [[name, version]] : [];
}));
const readGoSum = lineLock((lines) => lines.flatMap((line) => {
    const [name, version] = line.split(' ');
    return name && version && !version.endsWith('/go.mod') ? [[name, version]] : [];
}));
const readGradleLock = lineLock((lines) => lines.flatMap((line) => {
    const [, name, version] = /^([\w.-]+:[\w.-]+):([^=]+)=/.exec(line) ?? [];
    return name !== undefined && version !== undefined ? [[name, version]] : [];
}));
const readPnpmLock = lockReader((text) => (0,parsers/* parseAs */.gf)('yaml', text), (text) => {
    const entry = /^([\s\S]*\n)(?= {2}\S)/.exec(text)?.[1];
    return entry === undefined ? undefined : (0,parsers/* parseAs */.gf)('yaml', entry);
}, (value) => new Map(Object.keys((0,context_json/* isObject */.Gv)(value) ? (0,context_json/* objectAt */.lJ)(value, 'packages') : {}).flatMap((key) => {
    const [, name, version] = /^\/?(@?[^@]+?)[@/](\d[^(_]*)/.exec(key) ?? [];
    return name !== undefined && version !== undefined ? [[name, version]] : [];
})));

;// CONCATENATED MODULE: ./lib/src/context/lockfiles/toml-lock.js




function tomlLock(nameOf) {
    return lockReader((text) => (0,parsers/* parseAs */.gf)('toml', text.replaceAll('\r\n', '\n')), (text) => {
        const last = text.lastIndexOf('\n[[package]]');
        return last === -1 ? undefined : (0,parsers/* parseAs */.gf)('toml', text.slice(0, last + 1).replaceAll('\r\n', '\n'));
    }, (value) => {
        const listed = (0,context_json/* isObject */.Gv)(value) && Array.isArray(value['package']) ? value['package'] : [];
        return new Map(listed.flatMap((one) => {
            const name = (0,context_json/* stringAt */.bX)(one, 'name');
            return name === null ? [] : [[nameOf(name), (0,context_json/* stringAt */.bX)(one, 'version')]];
        }));
    });
}
const readPythonLock = tomlLock(python_names/* pythonName */.o);
const readCargoLock = tomlLock((name) => name);

// EXTERNAL MODULE: ./lib/src/context/manifests/cargo-toml.js
var cargo_toml = __webpack_require__(9064);
// EXTERNAL MODULE: ./lib/src/context/manifests/parse.js
var parse = __webpack_require__(4040);
;// CONCATENATED MODULE: ./lib/src/context/manifests/composer-json.js



function readComposerJson(text) {
    return (0,parse/* fromTable */.b)('json', text, (table) => {
        const required = (0,context_json/* stringMap */.Qi)(table['require']);
        const packages = [...required].filter(([name]) => name.includes('/'));
        const scripts = Object.entries((0,context_json/* objectAt */.lJ)(table, 'scripts')).map(([name, value]) => {
            const lines = Array.isArray(value) ? value : [value];
            return [name, lines.filter((line) => typeof line === 'string').join(' && ')];
        });
        return (0,declared/* read */.LF)({
            ...declared/* NOTHING_DECLARED */.ZM,
            name: (0,context_json/* stringAt */.bX)(table, 'name'),
            language: required.get('php') ?? null,
            dependencies: [
                ...packages.map(([name, version]) => ({ name, version, group: 'runtime', label: null })),
                ...[...(0,context_json/* stringMap */.Qi)(table['require-dev'])]
                    .filter(([name]) => name.includes('/'))
                    .map(([name, version]) => ({ name, version, group: 'dev', label: 'dev' })),
            ],
            programs: new Map([...scripts, ...(0,context_json/* stringsAt */.kp)(table, 'bin').map((path) => [path, path])]),
            members: repositoryPaths(table['repositories']),
        });
    });
}
function repositoryPaths(value) {
    const all = Array.isArray(value) ? value : Object.values((0,context_json/* objectAt */.lJ)({ value }, 'value'));
    return all.flatMap((one) => ((0,context_json/* stringAt */.bX)(one, 'type') === 'path' ? ((0,context_json/* stringAt */.bX)(one, 'url') ?? []) : []));
}

// EXTERNAL MODULE: ./lib/src/context/manifests/dotnet-project.js
var dotnet_project = __webpack_require__(533);
// EXTERNAL MODULE: ./lib/src/context/comments.js
var comments = __webpack_require__(3266);
;// CONCATENATED MODULE: ./lib/src/context/manifests/gemfile.js


const COMMENTS = { line: '#', block: ['\n=begin', '\n=end'], quotes: `"'` };
const DEV_GROUPS = new Set(['development', 'test', 'dev', 'ci', 'lint', 'rubocop']);
const MAX_LINE = 1_000;
function readGemfile(whole) {
    const lines = (0,comments/* withoutComments */.f)(whole.slice(0, declared/* MAX_TEXT */.lG), COMMENTS).split('\n');
    const dependencies = [];
    const members = [];
    const blocks = [];
    let language = null;
    for (const raw of lines) {
        const line = raw.slice(0, MAX_LINE).trim();
        const gem = /^gem[\s(]+["']([\w./-]+)["'](.*)$/.exec(line);
        if (gem)
            dependencies.push(gemOf(gem[1] ?? '', gem[2] ?? '', blocks));
        language ??= rubyVersion(line);
        const path = /(?:^|[,\s])(?:path:|:path\s*=>|^path)\s*["']([^"']+)["']/.exec(line)?.[1];
        if (path !== undefined)
            members.push(path);
        if (/^gemspec\b/.test(line))
            members.push('.');
        if (/(^|\s)do(\s*\|[^|]*\|)?$|^(if|unless|case|begin)\b/.test(line))
            blocks.push(blockOf(line));
        else if (/^end\b/.test(line))
            blocks.pop();
    }
    const partial = 'it is a program: only its literal lines are read';
    return (0,declared/* read */.LF)({ ...declared/* NOTHING_DECLARED */.ZM, language, dependencies, members, partial });
}
function rubyVersion(line) {
    return /^ruby[\s(]+["']([^"']+)["']/.exec(line)?.[1] ?? null;
}
function blockOf(line) {
    const group = /^group[\s(]+(.*?)\)?\s+do$/.exec(line)?.[1];
    if (group === undefined)
        return { groups: null, optional: false };
    return { groups: symbols(group), optional: /optional(:|\s*=>)\s*true/.test(group) };
}
function symbols(text) {
    const listed = text.split(/\boptional\b/)[0] ?? '';
    return [...listed.matchAll(/:(\w+)|["'](\w+)["']/g)].map((match) => match[1] ?? match[2] ?? '');
}
function gemOf(name, rest, blocks) {
    const inline = /\b(?:groups?:|:groups?\s*=>)\s*(\[[^\]]*\]|:\w+|["']\w+["'])/.exec(rest)?.[1];
    const around = blocks.flatMap(({ groups }) => groups ?? []);
    const groups = inline === undefined ? around : [...around, ...symbols(inline)];
    const version = /^\s*,\s*["']([^"']+)["']/.exec(rest)?.[1] ?? null;
    const optional = blocks.some((block) => block.optional);
    const dev = groups.length > 0 && groups.every((group) => DEV_GROUPS.has(group));
    return { name, version, group: optional ? 'optional' : dev ? 'dev' : 'runtime', label: groups[0] ?? null };
}

;// CONCATENATED MODULE: ./lib/src/context/manifests/go-mod.js

function readGoMod(whole) {
    const directives = directivesOf(whole.slice(0, declared/* MAX_TEXT */.lG));
    const first = (verb) => directives.find((one) => one.verb === verb)?.words[0] ?? null;
    const of = (verb) => directives.filter((one) => one.verb === verb);
    return (0,declared/* read */.LF)({
        ...declared/* NOTHING_DECLARED */.ZM,
        name: first('module'),
        language: first('go'),
        toolchain: first('toolchain'),
        dependencies: of('require').flatMap(dependencyOf),
        members: of('replace').flatMap(({ words }) => localTarget(words)),
        tools: of('tool').flatMap(({ words }) => words.slice(0, 1)),
    });
}
function dependencyOf({ words, comment }) {
    const [name, version = null] = words;
    const indirect = /^indirect\b/.test(comment);
    return name === undefined ? [] : [{ name, version, group: 'runtime', label: indirect ? 'indirect' : null }];
}
function localTarget(words) {
    const target = words[words.indexOf('=>') + 1];
    return words.includes('=>') && target !== undefined && /^\.{1,2}(\/|$)/.test(target) ? [target] : [];
}
function directivesOf(text) {
    const directives = [];
    let block = null;
    for (const raw of text.split('\n')) {
        const [code = '', ...behind] = raw.split('//');
        const words = wordsOf(code);
        const [head] = words;
        if (head === undefined)
            continue;
        if (block !== null && head === ')')
            block = null;
        else if (block === null && words[1] === '(')
            block = head;
        else if (block !== null)
            directives.push({ verb: block, words, comment: commentOf(behind) });
        else
            directives.push({ verb: head, words: words.slice(1), comment: commentOf(behind) });
    }
    return directives;
}
function commentOf(behind) {
    return behind.join('//').trim();
}
function wordsOf(code) {
    return (code.match(/"[^"]*"|`[^`]*`|\(|\)|[^\s()"`]+/g) ?? []).map((word) => word.replace(/^["`]|["`]$/g, ''));
}

;// CONCATENATED MODULE: ./lib/src/context/manifests/gradle.js


const gradle_COMMENTS = { line: '//', block: ['/*', '*/'], quotes: `"'` };
function readGradle(whole) {
    const text = (0,comments/* withoutComments */.f)(whole.slice(0, declared/* MAX_TEXT */.lG), gradle_COMMENTS);
    const main = MAIN.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
    return (0,declared/* read */.LF)({
        ...declared/* NOTHING_DECLARED */.ZM,
        name: /\brootProject\.name\s*=\s*["']([^"'$]+)["']/.exec(text)?.[1] ?? null,
        language: LANGUAGE.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined) ?? null,
        dependencies: dependenciesOf(text),
        programs: new Map(main === undefined ? [] : [['main', main]]),
        members: includes(text),
        tools: plugins(text),
    });
}
const LANGUAGE = [
    /\bJavaLanguageVersion\.of\(\s*["']?(\d+)/,
    /\bjvmToolchain\(\s*(\d+)/,
    /\boptions\.release(?:\.set\(|\s*=)\s*(\d+)/,
    /\b(?:source|target)Compatibility\s*(?:=\s*)?(?:JavaVersion\.VERSION_)?["']?([\d._]+)/,
];
const MAIN = [
    /\bmainClass(?:\.set\(|\s*=)\s*["']([\w.$]+)["']/,
    /\bmainClassName\s*=?\s*["']([\w.$]+)["']/,
    /["']Main-Class["']\s*(?::|to)\s*["']([\w.$]+)["']/,
];
const CONFIGURATIONS = [
    [/^(test|androidTest|integrationTest|testFixtures)/, 'dev'],
    [/^(annotationProcessor|kapt|ksp|compileOnly|developmentOnly|providedCompile|detektPlugins|jmh)/, 'dev'],
    [/^(implementation|api|compile|runtime|runtimeOnly|runtimeClasspath)$/, 'runtime'],
];
function dependenciesOf(text) {
    const found = text.matchAll(/^[ \t]*(\w+)[ \t(]+(?:(?:enforcedPlatform|platform|project|kotlin)\()?(?:["']([\w.-]+:[\w.-]+)(?::([^"'@\n]*))?[^"'\n]*["']|libs\.([\w.]+))/gm);
    return [...found].flatMap(([, configuration = '', coordinates, version, alias]) => {
        const group = CONFIGURATIONS.find(([pattern]) => pattern.test(configuration))?.[1];
        const name = coordinates ?? (alias === undefined ? undefined : `libs.${alias}`);
        if (group === undefined || name === undefined)
            return [];
        return [{ name, version: version || null, group, label: configuration }];
    });
}
function includes(text) {
    return [...text.matchAll(/^[ \t]*include[ \t(]+((?:["'][^"'\n]*["'][,\s)]*)+)/gm)].flatMap(([, list = '']) => [...list.matchAll(/["']:?([^"']+)["']/g)].map(([, path = '']) => path.replaceAll(':', '/')));
}
function plugins(text) {
    const named = [...text.matchAll(/\bid[ \t(]+["']([\w.-]+)["']|\bapply\s+plugin:\s*["']([\w.-]+)["']/g)];
    const kotlin = [...text.matchAll(/^[ \t]*kotlin\(["']([\w.-]+)["']\)/gm)].map(([, name]) => `org.jetbrains.kotlin.${name}`);
    const core = [...text.matchAll(/^[ \t]*(?:`([\w-]+)`|(application|java|war))[ \t]*$/gm)];
    return [...named, ...core].map((match) => match[1] ?? match[2] ?? '').concat(kotlin);
}

// EXTERNAL MODULE: ./lib/src/context/node-project.js
var node_project = __webpack_require__(3180);
;// CONCATENATED MODULE: ./lib/src/context/manifests/package-json.js




function readPackageJson(text) {
    return (0,parse/* fromTable */.b)('json', text, (json) => {
        const manifest = (0,node_project/* manifestOf */.$V)('package.json', json);
        const { workspaces } = json;
        const group = (of, as) => [...manifest[of]].map(([name, version]) => ({
            name,
            version,
            group: as,
            label: as === 'dev' ? as : null,
        }));
        return (0,declared/* read */.LF)({
            ...declared/* NOTHING_DECLARED */.ZM,
            name: (0,context_json/* stringAt */.bX)(json, 'name'),
            language: (0,context_json/* stringAt */.bX)((0,context_json/* objectAt */.lJ)(json, 'engines'), 'node'),
            dependencies: [
                ...group('dependencies', 'runtime'),
                ...group('optionalDependencies', 'optional'),
                ...group('devDependencies', 'dev'),
            ],
            programs: manifest.scripts,
            members: (0,context_json/* isObject */.Gv)(workspaces) ? (0,context_json/* stringsAt */.kp)(workspaces, 'packages') : (0,context_json/* stringsAt */.kp)(json, 'workspaces'),
            tools: manifest.packageManager === null ? [] : [manifest.packageManager],
        });
    });
}
function readPnpmWorkspace(text) {
    return (0,parse/* fromTable */.b)('yaml', text, (table) => (0,declared/* read */.LF)({ ...declared/* NOTHING_DECLARED */.ZM, members: (0,context_json/* stringsAt */.kp)(table, 'packages') }));
}

;// CONCATENATED MODULE: ./lib/src/context/manifests/pipfile.js




function readPipfile(text) {
    return (0,parse/* fromTable */.b)('toml', text, (table) => {
        const requires = (0,context_json/* objectAt */.lJ)(table, 'requires');
        return (0,declared/* read */.LF)({
            ...declared/* NOTHING_DECLARED */.ZM,
            language: (0,context_json/* stringAt */.bX)(requires, 'python_version') ?? (0,context_json/* stringAt */.bX)(requires, 'python_full_version'),
            dependencies: Object.keys(table).flatMap((section) => packagesOf(table, section)),
            programs: (0,context_json/* stringMap */.Qi)(table['scripts']),
        });
    });
}
const OTHERS = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipfile']);
function packagesOf(table, section) {
    if (OTHERS.has(section) || !(0,context_json/* isObject */.Gv)(table[section]))
        return [];
    const group = section === 'packages' ? 'runtime' : section === 'dev-packages' ? 'dev' : 'optional';
    return Object.entries((0,context_json/* objectAt */.lJ)(table, section)).map(([name, value]) => ({
        name: (0,python_names/* pythonName */.o)(name),
        version: typeof value === 'string' ? value : (0,context_json/* stringAt */.bX)(value, 'version'),
        group,
        label: section === 'packages' ? null : section,
    }));
}

// EXTERNAL MODULE: ./lib/src/context/manifests/xml.js
var xml = __webpack_require__(4174);
;// CONCATENATED MODULE: ./lib/src/context/manifests/pom.js


function readPom(text) {
    const parsed = (0,xml/* readXml */.km)(text);
    if (parsed.kind === 'broken')
        return parsed;
    const root = parsed.value;
    const properties = propertiesOf(root);
    const fill = (written) => filled(written, properties);
    const plugins = listAt(root, ['build', 'plugins'], 'plugin');
    const name = (0,xml/* textAt */.$6)(root, 'artifactId');
    const version = fill((0,xml/* textAt */.$6)(root, 'version') ?? (0,xml/* textAt */.$6)(root, 'parent', 'version'));
    return (0,declared/* read */.LF)({
        ...declared/* NOTHING_DECLARED */.ZM,
        name,
        language: fill(javaVersion(properties, plugins)),
        dependencies: listAt(root, ['dependencies'], 'dependency').flatMap((one) => pom_dependencyOf(one, fill)),
        programs: mainClass(properties, plugins, fill),
        members: listAt(root, ['modules'], 'module').map(({ text }) => text),
        tools: plugins.flatMap((plugin) => (0,xml/* textAt */.$6)(plugin, 'artifactId') ?? []),
        packaging: (0,xml/* textAt */.$6)(root, 'packaging') ?? 'jar',
        finalName: finalName(root, name, version, fill),
    });
}
function listAt(root, path, name) {
    return (0,xml/* elementAt */.s2)(root, ...path)?.children.filter((child) => child.name === name) ?? [];
}
function propertiesOf(root) {
    const own = (0,xml/* elementAt */.s2)(root, 'properties')?.children.map(({ name, text }) => [name, text]) ?? [];
    const project = ['version', 'artifactId', 'groupId'].flatMap((key) => {
        const text = (0,xml/* textAt */.$6)(root, key) ?? (0,xml/* textAt */.$6)(root, 'parent', key);
        return text === null ? [] : [[`project.${key}`, text]];
    });
    return new Map([...project, ...own]);
}
function filled(written, properties) {
    let text = written;
    for (let depth = 0; depth < 3 && text?.includes('${') && text.length < 1_000; depth++)
        text = text.replace(/\$\{([^${}]+)\}/g, (all, name) => properties.get(name) ?? all);
    return text?.includes('${') ? null : text;
}
const VERSION_KEYS = [
    'maven.compiler.release',
    'java.version',
    'maven.compiler.target',
    'maven.compiler.source',
];
function javaVersion(properties, plugins) {
    const compiler = plugins.find((plugin) => (0,xml/* textAt */.$6)(plugin, 'artifactId') === 'maven-compiler-plugin') ?? null;
    const configured = ['release', 'target', 'source'].map((key) => (0,xml/* textAt */.$6)(compiler, 'configuration', key));
    const said = VERSION_KEYS.map((key) => properties.get(key) ?? null);
    return [...configured, ...said].find((text) => text !== null) ?? null;
}
function pom_dependencyOf(element, fill) {
    const artifact = (0,xml/* textAt */.$6)(element, 'artifactId');
    if (artifact === null)
        return [];
    const scope = (0,xml/* textAt */.$6)(element, 'scope');
    const dev = scope === 'test' || scope === 'provided';
    const optional = (0,xml/* textAt */.$6)(element, 'optional') === 'true';
    return [
        {
            name: `${fill((0,xml/* textAt */.$6)(element, 'groupId')) ?? ''}:${artifact}`,
            version: fill((0,xml/* textAt */.$6)(element, 'version')),
            group: dev ? 'dev' : optional ? 'optional' : 'runtime',
            label: scope,
        },
    ];
}
function mainClass(properties, plugins, fill) {
    const configured = plugins.map((plugin) => (0,xml/* textAt */.$6)(plugin, 'configuration', 'mainClass') ??
        (0,xml/* textAt */.$6)(plugin, 'configuration', 'archive', 'manifest', 'mainClass'));
    const named = [
        ...configured,
        properties.get('start-class') ?? null,
        properties.get('exec.mainClass') ?? null,
    ];
    const found = fill(named.find((text) => text !== null) ?? null);
    return new Map(found === null ? [] : [['main', found]]);
}
function finalName(root, name, version, fill) {
    const written = (0,xml/* textAt */.$6)(root, 'build', 'finalName');
    if (written !== null)
        return fill(written);
    return name === null || version === null ? null : `${name}-${version}`;
}

// EXTERNAL MODULE: ./lib/src/context/manifests/pyproject.js
var pyproject = __webpack_require__(4259);
// EXTERNAL MODULE: ./lib/src/context/manifests/requirements.js
var requirements = __webpack_require__(7955);
// EXTERNAL MODULE: ./lib/src/context/paths.js
var paths = __webpack_require__(8002);
;// CONCATENATED MODULE: ./lib/src/context/manifest-files.js

















const MANIFESTS = [
    { ecosystem: 'node', name: /^package\.json$/, read: readPackageJson },
    { ecosystem: 'node', name: /^pnpm-workspace\.yaml$/, read: readPnpmWorkspace },
    { ecosystem: 'python', name: /^pyproject\.toml$/, read: pyproject/* readPyProject */.z },
    { ecosystem: 'python', name: /^Pipfile$/, read: readPipfile },
    { ecosystem: 'python', name: /^requirements\.txt$/, read: requirements/* readRequirements */.F },
    { ecosystem: 'python', name: /^requirements[\w.-]*\.(txt|in)$/, read: requirements/* readRequirements */.F },
    { ecosystem: 'go', name: /^go\.mod$/, read: readGoMod },
    { ecosystem: 'rust', name: /^Cargo\.toml$/, read: cargo_toml/* readCargoToml */.x },
    { ecosystem: 'java', name: /^pom\.xml$/, read: readPom },
    { ecosystem: 'java', name: /^(build|settings)\.gradle(\.kts)?$/, read: readGradle },
    { ecosystem: 'ruby', name: /^Gemfile$/, read: readGemfile },
    { ecosystem: 'php', name: /^composer\.json$/, read: readComposerJson },
    {
        ecosystem: 'dotnet',
        name: /\.(cs|fs|vb)proj$|^Directory\.(Build|Packages)\.props$/,
        read: dotnet_project/* readDotnetProject */.M,
    },
];
const NODE_READERS = {
    npm: readNpmLock,
    yarn: readYarnLock,
    pnpm: readPnpmLock,
    bun: readBunLock,
};
const LOCKFILES = [
    ...node_project/* NODE_LOCKFILES */.ik.map(([name, tool]) => ({
        ecosystem: 'node',
        name,
        read: name === 'bun.lockb' ? null : NODE_READERS[tool],
    })),
    { ecosystem: 'python', name: 'poetry.lock', read: readPythonLock },
    { ecosystem: 'python', name: 'uv.lock', read: readPythonLock },
    { ecosystem: 'python', name: 'pdm.lock', read: readPythonLock },
    { ecosystem: 'python', name: 'Pipfile.lock', read: readPipfileLock },
    { ecosystem: 'go', name: 'go.sum', read: readGoSum },
    { ecosystem: 'rust', name: 'Cargo.lock', read: readCargoLock },
    { ecosystem: 'java', name: 'gradle.lockfile', read: readGradleLock },
    { ecosystem: 'ruby', name: 'Gemfile.lock', read: readGemfileLock },
    { ecosystem: 'php', name: 'composer.lock', read: readComposerLock },
    { ecosystem: 'dotnet', name: 'packages.lock.json', read: readNugetLock },
];
function manifestFormat(path) {
    const name = (0,paths/* baseName */.Fl)(path);
    return MANIFESTS.find((format) => format.name.test(name)) ?? null;
}
function lockfileFormat(path) {
    const name = (0,paths/* baseName */.Fl)(path);
    return LOCKFILES.find((format) => format.name === name) ?? null;
}
const memory = new WeakMap();
function readAt(context, path, reader) {
    const content = context.read(path);
    if (content.kind === 'absent')
        return { kind: 'absent', because: 'is not in the build context' };
    if (content.kind === 'unavailable')
        return { kind: 'unavailable', because: content.reason };
    if ((0,parsers/* missingParsers */.pM)([path]).length > 0)
        return { kind: 'unavailable', because: 'nobody can parse it' };
    const known = memory.get(content) ?? new Map();
    memory.set(content, known);
    if (!known.has(reader))
        known.set(reader, reader(content.text));
    return known.get(reader);
}


/***/ }),

/***/ 9064:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readCargoToml)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(197);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);



function readCargoToml(text) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .fromTable */ .b)('toml', text, (table) => (0,_declared_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF)(crate(table)));
}
function crate(table) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(table, 'package');
    const workspace = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(table, 'workspace');
    const shared = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(workspace, 'package');
    const targets = Object.values((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(table, 'target')).filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv);
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(own, 'name');
    return {
        ..._declared_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_DECLARED */ .ZM,
        name,
        language: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(own, 'rust-version') ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(shared, 'rust-version'),
        dependencies: [table, ...targets].flatMap(dependenciesOf),
        programs: binaries(table),
        members: [...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsAt */ .kp)(workspace, 'members'), ...localPaths(table)],
        tools: [
            typeof own['build'] === 'string' ? own['build'] : [],
            Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(table, 'build-dependencies')),
        ].flat(),
        defaultRun: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(own, 'default-run'),
        asked: [table, ...targets].flatMap(askedOf),
        offered: Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(table, 'features')).flatMap((name) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsAt */ .kp)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(table, 'features'), name)),
    };
}
function binaries(table) {
    const listed = Array.isArray(table['bin']) ? table['bin'] : [];
    return new Map(listed.flatMap((bin) => {
        const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(bin, 'name');
        return name === null ? [] : [[name, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(bin, 'path') ?? `src/bin/${name}.rs`]];
    }));
}
const SECTIONS = [
    ['dependencies', 'runtime'],
    ['dev-dependencies', 'dev'],
];
function dependenciesOf(table) {
    return SECTIONS.flatMap(([section, group]) => Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(table, section)).map(([key, value]) => ({
        name: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, 'package') ?? key,
        version: typeof value === 'string' ? value : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, 'version'),
        group: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && value['optional'] === true ? 'optional' : group,
        label: group === 'dev' ? 'dev' : null,
    })));
}
function askedOf(table) {
    return Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(table, 'dependencies')).flatMap(([key, value]) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && value['optional'] === true
        ? []
        : [
            {
                name: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, 'package') ?? key,
                defaults: !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || (value['default-features'] !== false && value['workspace'] !== true),
                features: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsAt */ .kp)(value, 'features'),
            },
        ]);
}
function localPaths(table) {
    return Object.values((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(table, 'dependencies')).flatMap((value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, 'path') ?? []);
}


/***/ }),

/***/ 197:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   M$: () => (/* binding */ BROKEN),
/* harmony export */   ZM: () => (/* binding */ NOTHING_DECLARED),
/* harmony export */   lG: () => (/* binding */ MAX_TEXT)
/* harmony export */ });
const NOTHING_DECLARED = {
    name: null,
    language: null,
    dependencies: [],
    programs: new Map(),
    members: [],
    tools: [],
};
const BROKEN = { kind: 'broken' };
function read(value) {
    return { kind: 'read', value };
}
const MAX_TEXT = 1_000_000;


/***/ }),

/***/ 533:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readDotnetProject)
/* harmony export */ });
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4174);


function readDotnetProject(text) {
    const parsed = (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readXml */ .km)(text);
    if (parsed.kind === 'broken')
        return parsed;
    const root = parsed.value;
    const property = (name) => literal((0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .descendants */ .DG)(root, name)[0]?.text ?? null);
    const assembly = property('AssemblyName');
    return (0,_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)({
        ..._declared_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_DECLARED */ .ZM,
        name: property('PackageId') ?? assembly,
        language: property('TargetFramework') ?? property('TargetFrameworks') ?? property('TargetFrameworkVersion'),
        dependencies: (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .descendants */ .DG)(root, 'PackageReference').flatMap(dependencyOf),
        members: (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .descendants */ .DG)(root, 'ProjectReference').flatMap(included).map(withSlashes),
        tools: (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .descendants */ .DG)(root, 'Sdk').flatMap((sdk) => sdk.attributes.get('Name') ?? []),
        sdk: root.attributes.get('Sdk') ?? (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .descendants */ .DG)(root, 'Sdk')[0]?.attributes.get('Name') ?? null,
        outputType: property('OutputType'),
        assembly,
        frameworks: (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .descendants */ .DG)(root, 'FrameworkReference').flatMap(included),
    });
}
function literal(text) {
    return text === null || text === '' || text.includes('$(') ? null : text;
}
function included(element) {
    const name = literal(element.attributes.get('Include') ?? null);
    return name === null ? [] : [name];
}
function withSlashes(path) {
    return path.replaceAll('\\', '/');
}
function dependencyOf(element) {
    const [name] = included(element);
    if (name === undefined)
        return [];
    const said = (key) => element.attributes.get(key) ?? element.children.find((child) => child.name === key)?.text;
    const dev = said('PrivateAssets')?.toLowerCase() === 'all';
    return [{ name, version: said('Version') ?? null, group: dev ? 'dev' : 'runtime', label: null }];
}


/***/ }),

/***/ 4040:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fromTable)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1507);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(197);



function fromTable(format, text, tell) {
    if (text.length > _declared_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG)
        return _declared_js__WEBPACK_IMPORTED_MODULE_2__/* .BROKEN */ .M$;
    const value = format === 'json' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text) : (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAs */ .gf)(format, text);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? tell(value) : _declared_js__WEBPACK_IMPORTED_MODULE_2__/* .BROKEN */ .M$;
}


/***/ }),

/***/ 4259:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readPyProject)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(197);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);
/* harmony import */ var _python_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8328);




function readPyProject(text) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .fromTable */ .b)('toml', text, (table) => (0,_declared_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF)(pyProject(table)));
}
function pyProject(table) {
    const project = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(table, 'project');
    const tool = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(table, 'tool');
    const poetry = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(tool, 'poetry');
    const build = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(table, 'build-system');
    const poetryMain = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(poetry, 'dependencies');
    const requires = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsAt */ .kp)(build, 'requires');
    return {
        ..._declared_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_DECLARED */ .ZM,
        name: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(project, 'name') ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(poetry, 'name'),
        language: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(project, 'requires-python') ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(poetryMain, 'python'),
        dependencies: [
            ...requirements(project['dependencies'], 'runtime', null),
            ...Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(project, 'optional-dependencies')).flatMap(([extra, list]) => requirements(list, 'optional', extra)),
            ...poetryGroup(poetryMain, 'runtime', null),
            ...groupsOf(table, tool),
        ],
        programs: new Map([...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)(poetry['scripts']), ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)(project['scripts'])]),
        members: localParts(tool, poetryMain),
        tools: [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(build, 'build-backend') ?? [], requires.map(nameOf)].flat(),
        defaultGroups: defaultGroups(table, tool),
        versionFromGit: versionFromGit(requires, tool),
    };
}
function localParts(tool, poetryMain) {
    const uv = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(tool, 'uv');
    const sources = [...Object.values((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(uv, 'sources')), ...Object.values(poetryMain)];
    return [
        ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsAt */ .kp)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(uv, 'workspace'), 'members'),
        ...sources.flatMap((source) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(source, 'path') ?? []),
    ];
}
const VERSION_TABLES = ['setuptools_scm', 'setuptools-scm', 'versioningit', 'poetry-dynamic-versioning'];
const VERSION_TOOLS = /^(setuptools[_-]scm|versioningit|hatch-vcs|poetry-dynamic-versioning|dunamai|uv-dynamic-versioning)/i;
function versionFromGit(requires, tool) {
    return (requires.some((one) => VERSION_TOOLS.test(one)) ||
        VERSION_TABLES.some((name) => Object.hasOwn(tool, name)) ||
        (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(tool, 'pdm'), 'version'), 'source') === 'scm');
}
function nameOf(requirement) {
    return (0,_python_names_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRequirement */ .p)(requirement)?.name ?? requirement;
}
function requirements(list, group, label) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((one) => (typeof one === 'string' ? ((0,_python_names_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRequirement */ .p)(one, group, label) ?? []) : []));
}
function poetryGroup(table, group, label) {
    return Object.entries(table).flatMap(([name, value]) => {
        if (name === 'python')
            return [];
        const version = typeof value === 'string' ? value : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, 'version');
        const optional = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && value['optional'] === true;
        return [{ name: (0,_python_names_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonName */ .o)(name), version, group: optional ? 'optional' : group, label }];
    });
}
function groupsOf(table, tool) {
    const poetry = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(tool, 'poetry');
    const named = Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(poetry, 'group')).flatMap(([label, group]) => poetryGroup((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(group, 'dependencies'), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(group) && group['optional'] === true ? 'optional' : 'dev', label));
    const groups = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(table, 'dependency-groups');
    const pdm = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(tool, 'pdm'), 'dev-dependencies');
    return [
        ...poetryGroup((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(poetry, 'dev-dependencies'), 'dev', 'dev'),
        ...named,
        ...Object.keys(groups).flatMap((label) => includedGroup(groups, label, label, 4)),
        ...Object.entries(pdm).flatMap(([label, list]) => requirements(list, 'dev', label)),
        ...requirements((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(tool, 'uv')['dev-dependencies'], 'dev', 'dev'),
    ];
}
function includedGroup(groups, name, label, depth) {
    const list = groups[name];
    if (!Array.isArray(list) || depth === 0)
        return [];
    const included = list.flatMap((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(one, 'include-group') ?? []).slice(0, 20);
    return [
        ...requirements(list, 'dev', label),
        ...included.flatMap((other) => includedGroup(groups, other, label, depth - 1)),
    ];
}
function defaultGroups(table, tool) {
    const uv = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(tool, 'uv');
    const said = uv['default-groups'];
    if (said === 'all')
        return ['dev', ...Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(table, 'dependency-groups'))];
    return said === undefined ? ['dev'] : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsAt */ .kp)(uv, 'default-groups');
}


/***/ }),

/***/ 8328:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ pythonName),
/* harmony export */   p: () => (/* binding */ parseRequirement)
/* harmony export */ });
function pythonName(written) {
    return written.toLowerCase().replace(/[-_.]+/g, '-');
}
const REQUIREMENT = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(.*)$/s;
function parseRequirement(text, group = 'runtime', label = null) {
    const [, name, rest = ''] = REQUIREMENT.exec(text.trim()) ?? [];
    if (name === undefined || (rest !== '' && !/^[<>=!~(;@]/.test(rest)))
        return null;
    const version = (rest.split(';')[0] ?? '').trim();
    return { name: pythonName(name), version: version === '' ? null : version, group, label };
}


/***/ }),

/***/ 7955:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readRequirements)
/* harmony export */ });
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _python_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8328);


function readRequirements(whole) {
    const text = whole.slice(0, _declared_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TEXT */ .lG);
    const dependencies = [];
    const members = [];
    const includes = [];
    for (const content of logicalLines(text)) {
        const entry = entryOf(content);
        if (entry.kind === 'include')
            includes.push(entry.path);
        else if (entry.kind === 'local')
            members.push(entry.path);
        else if (entry.kind === 'dependency')
            dependencies.push(entry.dependency);
    }
    return (0,_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF)({ ..._declared_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_DECLARED */ .ZM, dependencies, members, includes });
}
function logicalLines(text) {
    const found = [];
    let open = [];
    for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
        const physical = raw.trim();
        const continues = physical.endsWith('\\');
        open.push(continues ? physical.slice(0, -1) : physical);
        if (continues)
            continue;
        found.push(withoutComment(open.join(' ')));
        open = [];
    }
    return [...found, withoutComment(open.join(' '))].filter((content) => content !== '');
}
function withoutComment(text) {
    if (text.startsWith('#'))
        return '';
    const comment = text.search(/\s#/);
    return (comment === -1 ? text : text.slice(0, comment)).trim();
}
function entryOf(content) {
    const include = /^(?:-r|-c|--requirement|--constraint)(?:\s+|=)?(\S+)/.exec(content)?.[1];
    if (include !== undefined)
        return { kind: 'include', path: include };
    const editable = /^(?:-e|--editable)(?:\s+|=)(\S+)/.exec(content)?.[1];
    if (editable === undefined && content.startsWith('-'))
        return { kind: 'other' };
    const word = editable ?? content.split(/\s/)[0] ?? '';
    const egg = /[#&]egg=([\w.-]+)/.exec(content)?.[1];
    if (/^[a-z+]+:\/\/|^git@/i.test(word))
        return fromAddress(word, egg);
    if (/^\.{0,2}\/|^\.{1,2}(\[|$)|^file:/.test(word) ||
        editable !== undefined ||
        /\.(whl|tar\.gz|zip)$/.test(word))
        return { kind: 'local', path: word.replace(/\[.*$/, '') };
    const dependency = (0,_python_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(content.split(/\s--/)[0] ?? '');
    return dependency ? { kind: 'dependency', dependency } : { kind: 'other' };
}
function fromAddress(address, egg) {
    if (egg === undefined)
        return { kind: 'other' };
    return {
        kind: 'dependency',
        dependency: { name: (0,_python_names_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonName */ .o)(egg), version: address, group: 'runtime', label: null },
    };
}


/***/ }),

/***/ 4174:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   DG: () => (/* binding */ descendants),
/* harmony export */   km: () => (/* binding */ readXml),
/* harmony export */   s2: () => (/* binding */ elementAt)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1507);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(197);



const MAX_DEPTH = 30;
function readXml(text) {
    if (text.length > _declared_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG)
        return _declared_js__WEBPACK_IMPORTED_MODULE_2__/* .BROKEN */ .M$;
    const [root] = elementsIn((0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAs */ .gf)('xml', text), MAX_DEPTH);
    return root ? (0,_declared_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .LF)(root) : _declared_js__WEBPACK_IMPORTED_MODULE_2__/* .BROKEN */ .M$;
}
function elementsIn(node, depth) {
    const children = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node) && Array.isArray(node['children']) ? node['children'] : [];
    if (depth === 0)
        return [];
    return children.flatMap((child) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(child) || typeof child['name'] !== 'string' || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(child['attributes']))
            return [];
        return [
            {
                name: child['name'],
                attributes: new Map(Object.entries(child['attributes']).filter((pair) => typeof pair[1] === 'string')),
                children: elementsIn(child, depth - 1),
                text: textIn(child),
            },
        ];
    });
}
function textIn(node) {
    const children = Array.isArray(node['children']) ? node['children'] : [];
    return children
        .map((child) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(child) && typeof child['text'] === 'string' && !('name' in child) ? child['text'] : '')
        .join('')
        .trim();
}
function elementAt(element, ...path) {
    let here = element;
    for (const name of path)
        here = here?.children.find((child) => child.name === name) ?? null;
    return here;
}
function textAt(element, ...path) {
    return elementAt(element, ...path)?.text || null;
}
function descendants(element, name) {
    return element.children.flatMap((child) => [
        ...(child.name === name ? [child] : []),
        ...descendants(child, name),
    ]);
}


/***/ }),

/***/ 3180:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   HV: () => (/* binding */ lockDrift),
/* harmony export */   Ii: () => (/* binding */ readNodeProject),
/* harmony export */   QN: () => (/* binding */ managerOfLockfile),
/* harmony export */   ik: () => (/* binding */ NODE_LOCKFILES)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8002);


const NODE_LOCKFILES = [
    ['npm-shrinkwrap.json', 'npm'],
    ['package-lock.json', 'npm'],
    ['yarn.lock', 'yarn'],
    ['pnpm-lock.yaml', 'pnpm'],
    ['bun.lock', 'bun'],
    ['bun.lockb', 'bun'],
];
function readNodeProject(context, dir) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(dir, 'package.json');
    const content = context.read(path);
    if (content.kind === 'absent')
        return { kind: 'absent', path, because: 'is not in the build context' };
    if (content.kind === 'unavailable')
        return { kind: 'unavailable', path, because: content.reason };
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(content.text);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json))
        return { kind: 'broken', path, because: 'is not JSON' };
    const lockfiles = NODE_LOCKFILES.filter(([name]) => context.exists((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(dir, name)) === 'file').map(([name]) => name);
    const npmLock = lockfiles.find((name) => managerOfLockfile(name) === 'npm');
    return {
        kind: 'project',
        project: {
            dir,
            manifest: manifestOf(path, json),
            lockfiles,
            lock: npmLock ? readLock(context, dir, npmLock) : null,
        },
    };
}
function managerOfLockfile(name) {
    return NODE_LOCKFILES.find(([lockfile]) => lockfile === name)?.[1] ?? 'npm';
}
function manifestOf(path, json) {
    return {
        path,
        type: json['type'] === 'module' ? 'module' : 'commonjs',
        main: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'main'),
        scripts: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)(json['scripts']),
        dependencies: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)(json['dependencies']),
        devDependencies: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)(json['devDependencies']),
        optionalDependencies: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)(json['optionalDependencies']),
        workspaces: json['workspaces'] !== undefined,
        packageManager: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'packageManager'),
        json,
    };
}
function readLock(context, dir, name) {
    const content = context.read((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(dir, name));
    if (content.kind !== 'text')
        return { name, version: null, complete: false, root: null, packages: null };
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(content.text);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json))
        return wholeLock(name, json);
    const version = /"lockfileVersion"\s*:\s*(\d+)/.exec(content.text)?.[1];
    const root = /"packages"\s*:\s*\{\s*""\s*:/.exec(content.text);
    const rootPackage = root ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFrom */ ._X)(content.text, root.index + root[0].length) : null;
    return {
        name,
        version: version ? Number(version) : null,
        complete: false,
        root: rootPackage ? rootOf(rootPackage) : null,
        packages: null,
    };
}
function wholeLock(name, json) {
    const version = typeof json['lockfileVersion'] === 'number' ? json['lockfileVersion'] : 1;
    const listed = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(json, 'packages');
    const root = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(listed['']) ? rootOf(listed['']) : null;
    const entries = root ? Object.entries(listed) : Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(json, 'dependencies'));
    const packages = new Map();
    for (const [key, entry] of entries) {
        const packageName = root ? topLevelName(key) : key;
        if (packageName === null || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry))
            continue;
        packages.set(packageName, { dev: entry['dev'] === true || entry['devOptional'] === true });
    }
    return { name, version, complete: true, root, packages };
}
function rootOf(json) {
    return {
        dependencies: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)(json['dependencies']),
        devDependencies: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)(json['devDependencies']),
    };
}
function topLevelName(key) {
    const name = key.startsWith('node_modules/') ? key.slice('node_modules/'.length) : '';
    return name === '' || name.includes('/node_modules/') ? null : name;
}
function lockDrift(project) {
    const root = project.lock?.root;
    if (!root)
        return [];
    const asked = [...project.manifest.dependencies, ...project.manifest.devDependencies];
    return asked
        .filter(([name, range]) => (root.dependencies.get(name) ?? root.devDependencies.get(name)) !== range)
        .filter(([name]) => !project.manifest.optionalDependencies.has(name))
        .map(([name]) => name);
}


/***/ }),

/***/ 1507:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pM: () => (/* binding */ missingParsers),
  gf: () => (/* binding */ parseAs),
  qw: () => (/* binding */ setParser)
});

// EXTERNAL MODULE: ./lib/src/context/paths.js
var paths = __webpack_require__(8002);
;// CONCATENATED MODULE: ./lib/src/context/format.js

const NAMES = [
    [/\.ya?ml$/i, 'yaml'],
    [/\.toml$|^Pipfile$|^(poetry|uv|pdm|Cargo)\.lock$/, 'toml'],
    [/^pom\.xml$|\.(cs|fs|vb)proj$|\.props$/i, 'xml'],
];
function formatOf(path) {
    const name = (0,paths/* baseName */.Fl)(path);
    return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/src/context/nesting.js
const MAX_DEPTH = 200;
function isTooDeep(format, text) {
    if (format === 'toml')
        return false;
    return format === 'xml' ? deepest(text, elementStep) > MAX_DEPTH : isDeepYaml(text);
}
function isDeepYaml(text) {
    if (deepest(text, bracketStep) > MAX_DEPTH)
        return true;
    return text.split('\n').some((line) => line.length > MAX_DEPTH && leadingMarks(line) > MAX_DEPTH);
}
function leadingMarks(line) {
    const behind = line.search(/[^ \t?:-]/);
    const head = behind === -1 ? line.trimEnd() : line.slice(0, behind);
    const marks = head.match(/[-?:](?=[ \t])/g)?.length ?? 0;
    return head.search(/[^ \t]|$/) + marks;
}
function deepest(text, step) {
    let depth = 0;
    let most = 0;
    for (let at = 0; at < text.length; at++) {
        depth = Math.max(0, depth + step(text, at));
        if (depth > most)
            most = depth;
    }
    return most;
}
function bracketStep(text, at) {
    const character = text[at];
    if (character === '[' || character === '{')
        return 1;
    return character === ']' || character === '}' ? -1 : 0;
}
function elementStep(text, at) {
    if (text[at] === '/' && text[at + 1] === '>')
        return -1;
    if (text[at] !== '<')
        return 0;
    if (text[at + 1] === '/')
        return -1;
    return /[\w:]/.test(text[at + 1] ?? '') ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/src/context/parsers.js


const parsers = new Map();
function setParser(format, parser) {
    parsers.set(format, parser);
}
function missingParsers(paths) {
    const formats = new Set(paths.map(formatOf));
    return ['yaml', 'toml', 'xml'].filter((format) => formats.has(format) && !parsers.has(format));
}
function parseAs(format, text) {
    const parser = parsers.get(format);
    if (!parser || isTooDeep(format, text))
        return undefined;
    try {
        return parser(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8002:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ kindOfPath),
/* harmony export */   Fd: () => (/* binding */ normalizePath),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   Yl: () => (/* binding */ pathsBelow),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
function normalizePath(path) {
    if (!/(^|\/)\.{0,2}(\/|$)/.test(path))
        return path;
    const segments = [];
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return null;
    }
    return segments.join('/');
}
function joinPath(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
function resolvePath(directory, path) {
    return normalizePath(joinPath(directory, path));
}
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function ancestors(directory) {
    const all = [];
    for (let here = directory; here !== ''; here = directoryOf(here))
        all.push(here);
    all.push('');
    return all;
}
function lowerBound(paths, wanted) {
    let low = 0;
    let high = paths.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((paths[middle] ?? '') < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function pathsBelow(paths, directory) {
    if (directory === '')
        return paths;
    const prefix = `${directory}/`;
    const from = lowerBound(paths, prefix);
    let to = from;
    while (to < paths.length && (paths[to] ?? '').startsWith(prefix))
        to += 1;
    return paths.slice(from, to);
}
function kindOfPath(paths, path) {
    if (path === '')
        return 'directory';
    if (paths[lowerBound(paths, path)] === path)
        return 'file';
    return (paths[lowerBound(paths, `${path}/`)] ?? '').startsWith(`${path}/`) ? 'directory' : null;
}


/***/ }),

/***/ 3320:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ contextSources),
/* harmony export */   u: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var _syntax_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2173);

const found = (0,_syntax_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .createNotes */ .a)();
function contextSources(model) {
    const known = found.get(model);
    if (known)
        return known;
    const sources = model.stages.flatMap((stage) => stage.instructions.flatMap(sourcesOf));
    found.set(model, sources);
    return sources;
}
function sourcesOf(instruction) {
    if (instruction.keyword === 'RUN')
        return instruction.flags.flatMap((flag) => bindSource(flag, instruction));
    if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD')
        return [];
    if (instruction.flags.some((flag) => flag.name === 'from'))
        return [];
    return instruction.sources.flatMap(({ text, span }) => {
        const path = literalPath(text);
        return path === null ? [] : [{ path, glob: /[*?[]/.test(path), span, instruction }];
    });
}
function bindSource(flag, instruction) {
    if (flag.name !== 'mount' || flag.value === null)
        return [];
    const fields = new Map(flag.value.split(',').map((field) => [field.split('=')[0] ?? '', field.slice(field.indexOf('=') + 1)]));
    if ((fields.get('type') ?? 'bind') !== 'bind' || fields.has('from'))
        return [];
    const path = literalPath(fields.get('source') ?? fields.get('src') ?? '.');
    return path === null ? [] : [{ path, glob: false, span: flag.span, instruction }];
}
function literalPath(written) {
    const text = written.replace(/^(["'])(.*)\1$/, '$2');
    if (text.includes('$') || /^(https?|git|ssh):\/\/|^git@/i.test(text))
        return null;
    const segments = text.split('/').filter((segment) => segment !== '' && segment !== '.');
    return segments.includes('..') ? null : segments.join('/');
}


/***/ }),

/***/ 4495:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ readTsConfig),
/* harmony export */   XN: () => (/* binding */ readNestConfig),
/* harmony export */   hd: () => (/* binding */ resolve)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8002);


const PLAIN_BASES = /^@tsconfig\/|^@sindresorhus\/tsconfig|^@vercel\/style-guide/;
function readTsConfig(context, path, depth = 0) {
    const content = context.read(path);
    const json = content.kind === 'text' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(content.text) : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json))
        return null;
    const dir = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path);
    const parents = extended(context, json['extends'], dir, depth);
    const options = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(json, 'compilerOptions');
    const nearest = (key) => parents.configs.reduceRight((found, parent) => found ?? parent[key], null);
    const directory = (key) => {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(options, key);
        return value === null ? null : resolve(dir, value);
    };
    return {
        path,
        outDir: directory('outDir') ?? nearest('outDir'),
        rootDir: directory('rootDir') ?? nearest('rootDir'),
        include: Array.isArray(json['include']) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsAt */ .kp)(json, 'include') : nearest('include'),
        exclude: Array.isArray(json['exclude']) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsAt */ .kp)(json, 'exclude') : nearest('exclude'),
        noEmit: options['noEmit'] === undefined
            ? parents.configs.some((parent) => parent.noEmit)
            : options['noEmit'] === true,
        paths: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(options['paths']) || parents.configs.some((parent) => parent.paths),
        complete: parents.complete,
    };
}
function extended(context, value, dir, depth) {
    const names = (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string');
    const configs = [];
    let complete = true;
    for (const name of names) {
        const parent = name.startsWith('.') && depth < 5 ? readRelative(context, resolve(dir, name), depth) : null;
        if (parent)
            configs.push(parent);
        if (!parent?.complete && !PLAIN_BASES.test(name))
            complete = false;
    }
    return { configs, complete };
}
function readRelative(context, path, depth) {
    const file = path.endsWith('.json') ? path : `${path}.json`;
    return readTsConfig(context, file, depth + 1);
}
function readNestConfig(context, dir) {
    const content = context.read((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(dir, 'nest-cli.json'));
    const json = content.kind === 'text' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(content.text) : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json))
        return null;
    return {
        monorepo: json['monorepo'] === true || Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(json, 'projects')).length > 0,
        tsConfigPath: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(json, 'compilerOptions'), 'tsConfigPath'),
    };
}
function resolve(dir, path) {
    const parts = path.startsWith('/') || dir === '' ? [] : dir.split('/');
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 1889:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ bareArguments)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9398);

const PREDEFINED = /^(TARGET|BUILD)(PLATFORM|OS|ARCH|VARIANT)$|^(HTTPS?|FTP|NO|ALL)_PROXY$|^SOURCE_DATE_EPOCH$/i;
const bareArguments = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((build) => {
    const seen = new Set();
    return build.model.dockerfile.instructions.flatMap((instruction) => {
        if (instruction.keyword !== 'ARG')
            return [];
        return instruction.pairs.flatMap(({ name, value, span }) => {
            const known = seen.has(name.text);
            seen.add(name.text);
            const told = value !== null || instruction.comments.length > 0 || PREDEFINED.test(name.text);
            return known || told ? [] : [{ name: name.text, span }];
        });
    });
});


/***/ }),

/***/ 9398:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yy: () => (/* binding */ buildOf),
/* harmony export */   dn: () => (/* binding */ createBuild),
/* harmony export */   fK: () => (/* binding */ fact)
/* harmony export */ });
/* harmony import */ var _knowledge_company_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6385);
/* harmony import */ var _syntax_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2173);


const owners = (0,_syntax_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .createNotes */ .a)();
function createBuild(path, model, context, configuredTargets, images = (0,_knowledge_company_images_js__WEBPACK_IMPORTED_MODULE_0__/* .imageLookup */ .M)()) {
    const build = { path, model, stages: model.stages, context, configuredTargets, images };
    for (const stage of model.stages)
        owners.set(stage, build);
    return build;
}
function buildOf(stage) {
    const build = owners.get(stage);
    if (!build)
        throw new Error('a stage that belongs to no build: make one with createBuild first');
    return build;
}
const memory = (0,_syntax_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .createNotes */ .a)();
let facts = 0;
function fact(compute) {
    const number = facts++;
    return (subject) => {
        let answers = memory.get(subject);
        if (!answers) {
            answers = [];
            memory.set(subject, answers);
        }
        const known = answers[number];
        if (known !== undefined)
            return known;
        const answer = compute(subject);
        answers[number] = answer;
        return answer;
    };
}


/***/ }),

/***/ 7195:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ cite),
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
const LONGEST = 80;
function cite(text) {
    const line = text.replace(/\s+/g, ' ').replaceAll('`', "'").trim();
    return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}\``;
}
function list(items) {
    const shown = items.length > 4 ? [...items.slice(0, 3), `${items.length - 3} more`] : items;
    return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}


/***/ }),

/***/ 6070:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ citeCommand),
/* harmony export */   GI: () => (/* binding */ lineageCommands),
/* harmony export */   VZ: () => (/* binding */ stageCommands),
/* harmony export */   fO: () => (/* binding */ commandsByRun)
/* harmony export */ });
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8081);
/* harmony import */ var _syntax_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8871);
/* harmony import */ var _syntax_shell_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7571);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9398);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9931);





const stageCommands = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .fact */ .fK)((stage) => stage.instructions.flatMap((instruction) => instruction.keyword === 'RUN' ? commandsOf(stage, instruction) : []));
const commandsByRun = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .fact */ .fK)((stage) => {
    const byRun = new Map();
    for (const command of stageCommands(stage)) {
        const run = byRun.get(command.instruction);
        if (run)
            run.push(command);
        else
            byRun.set(command.instruction, [command]);
    }
    return byRun;
});
const lineageCommands = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .fact */ .fK)((stage) => (0,_lineage_js__WEBPACK_IMPORTED_MODULE_4__/* .lineage */ .OZ)(stage).flatMap(stageCommands));
function citeCommand(command) {
    const text = [command.name ?? '…', ...command.texts].join(' ').replace(/\s+/g, ' ');
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
function commandsOf(stage, instruction) {
    const { command } = instruction;
    if (command.form === 'shell' && !(0,_syntax_shell_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isPosixShell */ .mJ)((0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .stateBefore */ .L)(stage, instruction).shell))
        return [];
    const commands = command.form === 'shell' ? (0,_syntax_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellCommands */ .h)(command.script) : execCommands(command);
    return commands.map((shell, ordinal) => fromShell(shell, ordinal, stage, instruction));
}
function execCommands({ words, span }) {
    const [first, flag, script] = words;
    if (first && script && /(^|\/)(ba|a|da|z)?sh$/.test(first.text) && /^-\w*c$/.test(flag?.text ?? '')) {
        return (0,_syntax_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellCommands */ .h)({ text: script.text, segments: [{ at: 0, file: script.span.start + 1 }] });
    }
    if (!first)
        return [];
    const shellWords = words.map((word) => ({ text: word.text, value: word.text, span: word.span }));
    return [
        {
            name: baseName(first.text),
            words: shellWords,
            assignments: [],
            redirects: [],
            after: null,
            within: [],
            span,
        },
    ];
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function fromShell(shell, ordinal, stage, instruction) {
    const skip = wrapperLength(shell);
    const first = shell.words[skip];
    return {
        name: skip === 0 ? shell.name : first?.value ? baseName(first.value) : null,
        args: shell.words.slice(skip + 1).map((word) => word.value),
        texts: shell.words.slice(skip + 1).map((word) => word.text),
        words: shell.words,
        span: shell.span,
        nested: shell.within.length > 0,
        guarded: shell.after === '||' ||
            shell.within.some((part) => part === 'if' || part === 'case' || part === 'function'),
        assignments: [...shell.assignments, ...shell.words.slice(0, skip).flatMap(wrapperAssignment)],
        redirects: shell.redirects,
        after: shell.after,
        instruction,
        ordinal,
        stage,
    };
}
const WRAPPERS = new Set([
    'sudo',
    'env',
    'exec',
    'command',
    'nice',
    'nohup',
    'time',
    'eatmydata',
    'gosu',
    'su-exec',
    'setarch',
    'linux32',
    'travis_retry',
    'retry',
]);
const VALUED = new Set(['-u', '-g', '-n', '-C']);
function wrapperLength({ words }) {
    let at = 0;
    while (at < words.length - 1 && WRAPPERS.has(baseName(words[at]?.value ?? '')))
        at = behindWrapper(words, at);
    return at >= words.length ? 0 : at;
}
function behindWrapper(words, at) {
    const takesUser = /^(gosu|su-exec)$/.test(baseName(words[at]?.value ?? ''));
    let next = at + (takesUser ? 2 : 1);
    while (next < words.length - 1 && isWrapperArgument(words[next]?.text ?? ''))
        next += VALUED.has(words[next]?.text ?? '') ? 2 : 1;
    return next;
}
function isWrapperArgument(text) {
    return text.startsWith('-') || /^[A-Za-z_]\w*=/.test(text);
}
function wrapperAssignment({ text, value, span, }) {
    const name = /^([A-Za-z_]\w*)=/.exec(text)?.[1];
    return name === undefined ? [] : [{ name, value: value?.slice(name.length + 1) ?? null, span }];
}


/***/ }),

/***/ 6273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ copyText),
/* harmony export */   Yh: () => (/* binding */ isManifest),
/* harmony export */   f7: () => (/* binding */ contextCopies),
/* harmony export */   z8: () => (/* binding */ takesSources)
/* harmony export */ });
/* harmony import */ var _context_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3320);
/* harmony import */ var _knowledge_package_managers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7590);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9398);



const contextCopies = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)((stage) => stage.instructions.flatMap((instruction) => {
    if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD')
        return [];
    const sources = (0,_context_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sourcesOf */ .u)(instruction).map(({ path }) => path);
    if (sources.length === 0)
        return [];
    const everything = sources.some((source) => source === '' || source === '*');
    const manifests = sources.filter(isManifest);
    const bringsSources = everything || sources.some((source) => !isManifest(source) && isSourceTree(stage, source));
    return [{ instruction, sources, everything, bringsSources, manifests, stage }];
}));
const takesSources = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)((build) => build.stages.some((stage) => contextCopies(stage).some(({ bringsSources }) => bringsSources)));
const PLAIN_MANIFESTS = new Set(_knowledge_package_managers_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILES */ .Q3);
const MANIFEST_GLOBS = new RegExp(`^(?:${_knowledge_package_managers_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILES */ .Q3.filter((pattern) => pattern.includes('*'))
    .map((pattern) => pattern.replaceAll('.', '\\.').replaceAll('*', '.*'))
    .join('|')})$`);
function isManifest(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return PLAIN_MANIFESTS.has(name) || MANIFEST_GLOBS.test(name);
}
function copyText({ keyword, flags, sources }) {
    const from = flags.find(({ name }) => name === 'from')?.value;
    return [keyword, ...(from ? [`--from=${from}`] : []), ...sources.map(({ text }) => text)].join(' ');
}
const SOURCE_NAMES = /(^|\/)(src|app|apps|lib|server|client|cmd|internal|source|backend|frontend|api|web|pages|components|services?)\/?$/i;
function isSourceTree(stage, source) {
    const { context } = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .buildOf */ .Yy)(stage);
    if (/[*?[]/.test(source))
        return /\*\.(js|ts|py|go|rb|rs|java|php|cs)$/.test(source);
    const kind = context.exists(source);
    if (kind === 'file')
        return false;
    if (kind === 'directory') {
        const prefix = `${source}/`;
        const files = context.list().paths.filter((path) => path.startsWith(prefix));
        return files.filter((path) => !isManifest(path)).length > 2;
    }
    return SOURCE_NAMES.test(source);
}


/***/ }),

/***/ 3514:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kh: () => (/* binding */ devInstalls),
  ex: () => (/* binding */ neededDevInstall),
  jC: () => (/* binding */ shippedDevInstalls)
});

// EXTERNAL MODULE: ./lib/src/context/manifest-files.js + 11 modules
var manifest_files = __webpack_require__(9219);
// EXTERNAL MODULE: ./lib/src/context/manifests/pyproject.js
var pyproject = __webpack_require__(4259);
// EXTERNAL MODULE: ./lib/src/knowledge/dev-installs.js
var dev_installs = __webpack_require__(6163);
// EXTERNAL MODULE: ./lib/src/model/state.js
var state = __webpack_require__(8081);
// EXTERNAL MODULE: ./lib/src/facts/build.js
var build = __webpack_require__(9398);
// EXTERNAL MODULE: ./lib/src/facts/commands.js
var commands = __webpack_require__(6070);
// EXTERNAL MODULE: ./lib/src/facts/installs.js
var installs = __webpack_require__(3372);
// EXTERNAL MODULE: ./lib/src/facts/lineage.js
var lineage = __webpack_require__(9931);
// EXTERNAL MODULE: ./lib/src/knowledge/work-commands.js
var work_commands = __webpack_require__(6099);
// EXTERNAL MODULE: ./lib/src/facts/projects.js
var projects = __webpack_require__(5062);
// EXTERNAL MODULE: ./lib/src/facts/started.js
var started = __webpack_require__(3067);
// EXTERNAL MODULE: ./lib/src/facts/started-program.js + 1 modules
var started_program = __webpack_require__(2200);
// EXTERNAL MODULE: ./lib/src/facts/node/builtins.js
var builtins = __webpack_require__(6171);
// EXTERNAL MODULE: ./lib/src/facts/node/prune.js
var prune = __webpack_require__(6927);
// EXTERNAL MODULE: ./lib/src/facts/node/sources.js
var sources = __webpack_require__(1221);
;// CONCATENATED MODULE: ./lib/src/facts/node/dev-starts.js








const OPAQUE = new Set([
    'nps',
    'gulp',
    'grunt',
    'nx',
    'turbo',
    'lerna',
    'rush',
    'just',
    'make',
    'nodemon',
    'ts-node',
    'ts-node-dev',
]);
const RUNNERS = new Set(['npm', 'npx', 'yarn', 'pnpm', 'pnpx', 'bun', 'bunx']);
const startsDevProgram = (0,build/* fact */.fK)((stage) => {
    const names = startNames(stage);
    if (names.some((name) => OPAQUE.has(name)))
        return true;
    const declared = (0,projects/* declaration */.HK)((0,build/* buildOf */.Yy)(stage), 'package.json')?.dependencies ?? [];
    const groups = (name) => declared.flatMap((one) => (one.name === name ? [one.group] : []));
    const isDev = (name) => groups(name).includes('dev') && !groups(name).includes('runtime');
    return (names.some((name) => isDev(prune/* PACKAGE_OF */.d.get(name) ?? name)) ||
        importedPackages(stage).some((name) => isDev(name) && !(0,builtins/* isDevelopmentTool */.I)(name)) ||
        (0,started/* startedCommands */.GI)(stage).some(({ name, args }) => (0,work_commands/* buildsProgram */.Ah)(name, args) ||
            args.some((arg) => arg?.startsWith('ts-node/') === true || arg === 'tsconfig-paths/register')));
});
function startNames(stage) {
    const { programs, words } = (0,started_program/* startedProgram */.s)(stage);
    const written = words.flatMap((word) => word.split(/[\s;&|]+/));
    const behind = (0,started/* startedCommands */.GI)(stage).flatMap(({ name, args }) => RUNNERS.has(name) ? args.filter((arg) => arg !== null && !arg.startsWith('-')) : []);
    return [
        ...programs.flatMap(({ name, wrappers }) => [name, ...wrappers]),
        ...(0,started/* startedCommands */.GI)(stage).map(({ name }) => name),
        ...behind,
        ...written,
    ].map((name) => name.slice(name.lastIndexOf('/') + 1));
}
function importedPackages(stage) {
    const { context } = (0,build/* buildOf */.Yy)(stage);
    const entry = context.list().paths.find((path) => SOURCE.test(path));
    if (entry === undefined)
        return [];
    return [...(0,sources/* readNodeSources */.xU)(context, '', [entry], [], true).packages.keys()];
}
const SOURCE = /^((src|lib|app|server)\/([^/.]+\/)*[^/.]+|index|server|app|main)\.[cm]?[jt]sx?$/;

// EXTERNAL MODULE: ./lib/src/facts/placements.js
var placements = __webpack_require__(2548);
;// CONCATENATED MODULE: ./lib/src/facts/dev-dependencies.js











const devInstalls = (0,build/* fact */.fK)((stage) => (0,installs/* installs */.p)(stage).filter((install) => {
    const { call, manager } = install;
    const { variables } = (0,state/* stateBefore */.L)(stage, call.instruction);
    const environment = [
        ...[...variables].map(([name, value]) => `${name}=${value}`),
        ...call.assignments.map(({ name, value }) => `${name}=${value ?? ''}`),
    ];
    return (!call.guarded &&
        (0,dev_installs/* installsDev */.OC)(manager, call.args, environment) &&
        declaredDev(stage, install) !== false &&
        !isLimitedBefore(stage, install) &&
        !isPruned(stage, install));
}));
const shippedDevInstalls = (0,build/* fact */.fK)((stage) => startsDevProgram(stage) ? [] : devInstallsOf(stage));
function neededDevInstall(stage) {
    return startsDevProgram(stage) ? (devInstallsOf(stage)[0]?.install ?? null) : null;
}
const devInstallsOf = (0,build/* fact */.fK)((stage) => {
    const own = (0,lineage/* lineage */.OZ)(stage).flatMap((part) => kept(part, stage).map((install) => ({ install, span: install.span, from: null })));
    const found = [...own, ...(0,lineage/* lineage */.OZ)(stage).flatMap(copiedInstalls)].map(withRemedies);
    const managers = found.map(({ install }) => install.manager);
    return found.filter((_, at) => managers.indexOf(managers[at] ?? '') === at);
});
function withRemedies(found) {
    const { manager, command, call } = found.install;
    const image = (0,lineage/* baseImage */.fF)(call.stage);
    const oldNpm = image?.repository === 'node' && (0,dev_installs/* hasOldNpm */.rL)(image.tag);
    return {
        ...found,
        instead: (0,dev_installs/* productionInstall */.vX)(manager, command, oldNpm),
        prune: (0,dev_installs/* pruneCommand */.En)(manager, oldNpm),
    };
}
function copiedInstalls(stage) {
    return (0,placements/* transfers */.tN)(stage).flatMap(({ from, sources, instruction }) => {
        const path = sources.find((source) => source.endsWith(MODULES));
        const install = path === undefined ? null : installOf(from, path);
        return install ? [{ install, span: instruction.span, from: install.call.stage }] : [];
    });
}
const MODULES = '/node_modules';
function installOf(stage, path) {
    const whole = (0,lineage/* lineage */.OZ)(stage);
    const here = whole.flatMap(installs/* installs */.p).filter((install) => fills(install, path));
    if (here.length === 0)
        return copiedTree(stage, path);
    const found = whole.flatMap((part) => kept(part, stage)).find((install) => install === here[0]);
    return found && here.length === 1 ? found : null;
}
function copiedTree(stage, path) {
    const copies = (0,lineage/* lineage */.OZ)(stage).flatMap(placements/* transfers */.tN).toReversed();
    for (const copy of copies) {
        const [origin] = (0,placements/* origins */.kt)(copy, path);
        if (origin !== undefined)
            return copy.from.index < stage.index && !prunes(stage) ? installOf(copy.from, origin) : null;
    }
    return null;
}
function prunes(stage) {
    return [...JS].some((manager) => isRemovedLater(stage, manager));
}
function fills({ call }, path) {
    if (!JS.has(call.name ?? ''))
        return false;
    const moved = (0,commands/* stageCommands */.VZ)(call.stage).findLast(({ name, instruction, ordinal }) => name === 'cd' && instruction === call.instruction && ordinal < call.ordinal);
    const { workdir } = (0,state/* stateBefore */.L)(call.stage, call.instruction);
    const directory = (0,placements/* normalise */.j7)(workdir, moved ? (moved.args[0] ?? '') : '');
    return (0,placements/* below */.Gz)(directory, path.slice(0, -MODULES.length)) !== null;
}
const JS = new Set(['npm', 'yarn', 'pnpm', 'bun']);
function kept(part, stage) {
    return devInstalls(part).filter((install) => declaresDev(part, install) && !isRemovedLater(stage, install.manager));
}
function declaresDev(stage, install) {
    return !MANIFEST_OF.has(install.manager) || declaredDev(stage, install) === true;
}
function isRemovedLater(stage, manager) {
    return (0,commands/* lineageCommands */.GI)(stage).some(({ name, args }) => name === manager && (args.includes('prune') || args.includes('autoclean')));
}
const MANIFEST_OF = new Map([
    ['npm', 'package.json'],
    ['yarn', 'package.json'],
    ['pnpm', 'package.json'],
    ['bun', 'package.json'],
    ['composer', 'composer.json'],
    ['bundler', 'Gemfile'],
    ['poetry', 'pyproject.toml'],
    ['pdm', 'pyproject.toml'],
    ['uv', 'pyproject.toml'],
    ['pipenv', 'Pipfile'],
]);
function declaredDev(stage, { manager }) {
    const path = MANIFEST_OF.get(manager);
    if (path === undefined)
        return null;
    const { context } = (0,build/* buildOf */.Yy)(stage);
    if (manager === 'uv') {
        const found = (0,manifest_files/* readAt */.m6)(context, path, pyproject/* readPyProject */.z);
        if (found.kind !== 'read')
            return null;
        const { dependencies, defaultGroups } = found.value;
        return dependencies.some(({ group, label }) => group === 'dev' && defaultGroups.includes(label ?? ''));
    }
    const declared = (0,projects/* declaration */.HK)((0,build/* buildOf */.Yy)(stage), path);
    return declared?.dependencies.some(({ group, name }) => group === 'dev' && !isTypesAlone(name)) ?? null;
}
function isTypesAlone(name) {
    return /^@types\/|^@tsconfig\/|^(bun|node)-types$/.test(name);
}
function isLimitedBefore(stage, { call }) {
    return (0,commands/* stageCommands */.VZ)(stage).some(({ name, args, span }) => name === call.name &&
        span.start < call.span.start &&
        args.includes('config') &&
        args.some((arg) => /^(without|deployment|production|omit|only)/.test(arg ?? '')));
}
function isPruned(stage, { call }) {
    return (0,commands/* stageCommands */.VZ)(stage).some(({ name, args, texts, instruction, ordinal }) => instruction === call.instruction &&
        ordinal > call.ordinal &&
        ((name === call.name && (args.includes('prune') || !(0,dev_installs/* installsDev */.OC)(call.name ?? '', args, []))) ||
            (name === 'rm' && texts.some((text) => text.includes('node_modules')))));
}


/***/ }),

/***/ 9451:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ developmentPlace)
/* harmony export */ });
/* harmony import */ var _knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9398);
/* harmony import */ var _shipped_stages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1553);



const developmentPlace = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((build) => {
    const stage = build.stages.find(({ name }) => name !== null && (0,_knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__/* .stageRole */ .p_)(name) === 'development');
    if (stage)
        return `\`${stage.name}\``;
    const file = developmentFile(build.context.list());
    if (file !== null)
        return `\`${file}\``;
    const target = usedTarget(build);
    return target === null ? null : `\`${target}\``;
});
const developmentFile = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((listing) => listing.paths.find(_knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isForDevelopment */ .jV) ?? null);
function usedTarget(build) {
    const shipped = new Set((0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .shippedStages */ .N7)(build).map(({ name }) => name));
    const parts = new Set([...(0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .neededForShipping */ .nl)(build)].map(({ name }) => name));
    const use = build.context.uses.find(({ kind, target }) => kind === 'compose' && target !== null && parts.has(target) && !shipped.has(target));
    return use?.target ?? null;
}


/***/ }),

/***/ 5530:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ healthcheckSpan),
/* harmony export */   n: () => (/* binding */ healthProbe)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9398);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9931);


function healthcheckSpan(stage) {
    return (0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .lastInstruction */ .xh)(stage, 'HEALTHCHECK')?.span ?? null;
}
const PROBES = {
    node: 'node',
    bun: 'bun',
    deno: 'deno',
    python: 'python',
    ruby: 'ruby',
    php: 'php',
    perl: 'perl',
};
const KNOCKS = ['bash', 'nc', 'curl', 'wget'];
const healthProbe = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((stage) => {
    const base = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .rootBase */ .C6)(stage);
    const label = `\`${(0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .baseLabel */ .ku)(stage)}\``;
    if (hasOwnProbe(stage))
        return { possible: true, tool: null, reason: 'it copies a probe' };
    if (base.kind === 'scratch')
        return { possible: false, tool: null, reason: 'scratch has nothing that could run a check' };
    const facts = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .baseImage */ .fF)(stage);
    if (!facts)
        return { possible: null, tool: null, reason: `${label} is not known` };
    const language = facts.language === null ? undefined : PROBES[facts.language];
    if (facts.shell === 'none' && language === undefined) {
        return {
            possible: false,
            tool: null,
            reason: `${label} has neither a shell nor a program that could run a check`,
        };
    }
    const others = facts.shell === 'bash' ? ['bash'] : (facts.tools ?? []);
    const tool = language ?? KNOCKS.find((name) => others.includes(name)) ?? null;
    return { possible: true, tool, reason: tool === null ? `${label} has a shell` : `${label} has \`${tool}\`` };
});
function hasOwnProbe(stage) {
    return (0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .lineage */ .OZ)(stage).some((part) => part.instructions.some((one) => (one.keyword === 'COPY' || one.keyword === 'ADD') &&
        [...one.sources, ...(one.destination ? [one.destination] : [])].some(({ text }) => /health|probe|busybox|\/(curl|wget)$/i.test(text))));
}


/***/ }),

/***/ 2298:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ isDeployed),
/* harmony export */   Qh: () => (/* binding */ isWorkshop),
/* harmony export */   iQ: () => (/* binding */ imageKind)
/* harmony export */ });
/* harmony import */ var _knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9398);
/* harmony import */ var _cite_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7195);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6070);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9931);
/* harmony import */ var _os_packages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6845);
/* harmony import */ var _serves_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5116);
/* harmony import */ var _shipped_stages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1553);
/* harmony import */ var _started_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3067);
/* harmony import */ var _started_program_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2200);










const imageKind = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((build) => {
    const stage = (0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_6__/* .shippedStages */ .N7)(build).at(-1);
    if (!stage)
        return { kind: 'unknown', reason: 'there is no stage' };
    return byInstructions(stage) ?? byPlace(build, stage) ?? byProgram(stage);
});
function isDeployed(build) {
    const { kind } = imageKind(build);
    return kind === 'app' || kind === 'job';
}
const WORKSHOPS = ['base', 'ci', 'dev', 'test'];
function isWorkshop(build) {
    const stage = (0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_6__/* .shippedStages */ .N7)(build).at(-1);
    if (!stage || !WORKSHOPS.includes(imageKind(build).kind))
        return false;
    if (byInstructions(stage) ?? byPlace(build, stage))
        return true;
    const { name, args } = mainCommand(stage);
    return (0,_knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__/* .programRole */ .vu)(name, args) !== 'development';
}
function byInstructions(stage) {
    if ((0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .lineage */ .OZ)(stage).some((part) => part.instructions.some(({ keyword }) => keyword === 'ONBUILD'))) {
        return { kind: 'base', reason: 'it has ONBUILD triggers for images built on it' };
    }
    if ((0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .baseImage */ .fF)(stage)?.role === 'workplace')
        return { kind: 'dev', reason: `\`${(0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .baseLabel */ .ku)(stage)}\` is a workplace` };
    if (isOfficial(stage))
        return { kind: 'base', reason: 'it is generated for the official images' };
    if (hasDebuggerAlone(stage))
        return { kind: 'dev', reason: 'it adds Xdebug and no program' };
    const comforts = [...new Set((0,_os_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .osPackages */ .Or)(stage).map(({ name }) => name))].filter(_knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isComfort */ .$E);
    return comforts.length < MANY_COMFORTS
        ? null
        : { kind: 'dev', reason: `it installs ${(0,_cite_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p)(comforts.map(_cite_js__WEBPACK_IMPORTED_MODULE_9__/* .cite */ .Y))} for people who work in it` };
}
function isOfficial(stage) {
    const { text } = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Yy)(stage).model.dockerfile.source;
    return /^# +NOTE: THIS (DOCKER)?FILE IS GENERATED VIA "/m.test(text.slice(0, 1_000));
}
function hasDebuggerAlone(stage) {
    const copies = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .lineage */ .OZ)(stage).some((part) => part.instructions.some(({ keyword }) => keyword === 'COPY' || keyword === 'ADD'));
    return !copies && (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .lineageCommands */ .GI)(stage).some(({ texts }) => texts.includes('xdebug'));
}
const MANY_COMFORTS = 2;
const PLACES = [
    {
        kind: 'dev',
        path: /(^|\/)(\.devcontainer|\.gitpod|dev(elopment)?|dev-?env)\/|(^|\/)([^/]*[._-])?(dev|develop|development|local|devcontainer|gitpod|debug)(\.?dockerfile)?$|dockerfile[._-](dev|local|debug)/i,
    },
    {
        kind: 'test',
        path: /(^|\/)(tests?|e2e|integration-?tests?|testdata|fixtures)\/|dockerfile[._-](test|e2e)|(^|\/)(test|e2e)[._-]?dockerfile$/i,
    },
    {
        kind: 'ci',
        path: /(^|\/)(\.ci|ci|\.github|\.gitlab|\.circleci|\.jenkins|\.buildkite|\.azure|build-?images?|builders?|toolchains?)\/|dockerfile[._-](ci|build|builder|jenkins)/i,
    },
    { kind: 'base', path: /(^|\/)(base|base-?images?)\/|dockerfile[._-]base|(^|\/)base[._-]?dockerfile$/i },
];
function byPlace(build, stage) {
    const place = PLACES.find(({ path }) => path.test(build.path));
    if (place)
        return { kind: place.kind, reason: `its path is \`${build.path}\`` };
    const role = stage.name === null ? null : (0,_knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__/* .stageRole */ .p_)(stage.name);
    if (role === 'development')
        return { kind: 'dev', reason: `the shipped stage is called \`${stage.name}\`` };
    if (role === 'test')
        return { kind: 'test', reason: `the shipped stage is called \`${stage.name}\`` };
    return null;
}
function behindScript(stage) {
    const [program, ...args] = (0,_started_program_js__WEBPACK_IMPORTED_MODULE_8__/* .startedProgram */ .s)(stage).script === null ? [] : (stage.config.Cmd ?? []);
    return program === undefined ? null : { name: program.slice(program.lastIndexOf('/') + 1), args };
}
function byProgram(stage) {
    const program = (0,_started_program_js__WEBPACK_IMPORTED_MODULE_8__/* .startedProgram */ .s)(stage);
    const image = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .baseImage */ .fF)(stage);
    if (!(0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .startsItsOwn */ .yN)(stage) && !image?.serves)
        return { kind: 'unknown', reason: 'neither CMD nor ENTRYPOINT says what it runs' };
    const main = mainCommand(stage);
    const role = (0,_knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__/* .programRole */ .vu)(main.name, main.args);
    const written = (0,_cite_js__WEBPACK_IMPORTED_MODULE_9__/* .cite */ .Y)(program.written);
    const shown = program.written.includes(main.name) ? written : `${startText(main)} by ${written}`;
    if (role === 'development')
        return { kind: 'dev', reason: `it starts a development server: ${shown}` };
    if (role === 'test')
        return { kind: 'test', reason: `it starts tests: ${shown}` };
    if (role === 'shell' || role === 'idle')
        return {
            kind: 'dev',
            reason: `it starts ${role === 'shell' ? 'a shell or a tool' : 'nothing'}: ${shown}`,
        };
    const service = (0,_serves_js__WEBPACK_IMPORTED_MODULE_5__/* .serves */ .x)(stage);
    if (service)
        return { kind: 'app', reason: service.reason };
    return { kind: 'job', reason: `it starts ${written} and nothing shows that it serves` };
}
function mainCommand(stage) {
    const [last, inside] = (0,_started_js__WEBPACK_IMPORTED_MODULE_7__/* .startedCommands */ .GI)(stage).toReversed();
    if (!last)
        return behindScript(stage) ?? unread((0,_started_program_js__WEBPACK_IMPORTED_MODULE_8__/* .startedProgram */ .s)(stage).words);
    const role = inside && /\.(sh|bash)$/.test(last.name) ? (0,_knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__/* .programRole */ .vu)(inside.name, inside.args) : null;
    return inside && role !== null && role !== 'idle' && (0,_knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__/* .programRole */ .vu)(last.name, last.args) === null
        ? inside
        : last;
}
function startText({ name, args }) {
    return (0,_cite_js__WEBPACK_IMPORTED_MODULE_9__/* .cite */ .Y)([name, ...args.map((arg) => arg ?? '…')].join(' '));
}
function unread(words) {
    const [first = '', ...args] = (0,_started_program_js__WEBPACK_IMPORTED_MODULE_8__/* .plainWords */ .c)(words);
    return { name: first.slice(first.lastIndexOf('/') + 1), args };
}


/***/ }),

/***/ 3372:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ installs),
/* harmony export */   z: () => (/* binding */ fetches)
/* harmony export */ });
/* harmony import */ var _knowledge_package_managers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7590);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9398);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6070);
/* harmony import */ var _os_packages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6845);
/* harmony import */ var _projects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5062);





const installs = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((stage) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .stageCommands */ .VZ)(stage).flatMap((call) => {
    const row = rowOf(call);
    return row ? [installOf(stage, call, row)] : [];
}));
const fetches = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((stage) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .stageCommands */ .VZ)(stage).filter((call) => (0,_os_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .isOsInstall */ .G$)(call) && !call.args.some((arg) => arg === null || /^\.?\//.test(arg))));
const ROWS = new Map(_knowledge_package_managers_js__WEBPACK_IMPORTED_MODULE_0__/* .INSTALLS */ .r$.flatMap((row) => row.programs.map((name) => [name, row])));
function rowOf(call) {
    const { name, args } = pythonModule(call);
    const row = name === null ? undefined : ROWS.get(name);
    if (!row || args.some((arg) => arg === '-g' || arg === '--global' || arg === '--location=global'))
        return null;
    const words = args.filter((arg) => arg !== null && !arg.startsWith('-'));
    const fits = row.calls.find((start) => start.length === 0 ? isBare(args) : start.every((word, at) => words[at] === word));
    if (!fits)
        return callAnywhere(row, words);
    return readsManifests(row, args, words.slice(fits.length)) ? row : null;
}
function isBare(args) {
    return args.every((arg, at) => VALUED.has(args[at - 1] ?? '') || (arg?.startsWith('-') && !ASKS.has(arg)));
}
const VALUED = new Set([
    '--network-timeout',
    '--network-concurrency',
    '--cache-folder',
    '--registry',
    '--mutex',
]);
const ASKS = new Set(['--version', '-v', '--help', '-h']);
function callAnywhere(row, words) {
    const goal = row.manager === 'maven' || row.manager === 'gradle';
    return goal &&
        row.calls.some(([word]) => word !== undefined && words.some((one) => one.endsWith(word))) &&
        !words.some((one) => /^(package|install|verify|build|assemble|bootJar)$/.test(one))
        ? row
        : null;
}
function pythonModule(call) {
    const module = call.args[0] === '-m' ? call.args[1] : null;
    return module && /^python[\d.]*$/.test(call.name ?? '') ? { name: module, args: call.args.slice(2) } : call;
}
const REQUIREMENT_FLAGS = ['-r', '--requirement', '-c', '--constraint'];
function readsManifests(row, args, rest) {
    if (row.manager === 'pip')
        return requirementFiles(args).length > 0 || args.some((arg) => arg === '.' || arg?.startsWith('.['));
    if (row.manager === 'uv' && args[0] === 'pip')
        return requirementFiles(args).length > 0 || args[1] === 'sync';
    if (row.manager === 'npm' || row.manager === 'pnpm' || row.manager === 'bun')
        return rest.length === 0;
    return row.manager !== 'pipenv' || rest.length === 0;
}
function requirementFiles(args) {
    return args.flatMap((arg, at) => {
        if (arg === null)
            return [];
        if (REQUIREMENT_FLAGS.includes(arg))
            return args[at + 1] ?? [];
        const inline = /^(?:-r|--requirement=)(.+)$/.exec(arg)?.[1];
        return inline ?? [];
    });
}
function requiredFiles(stage, call) {
    const build = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Yy)(stage);
    const named = requirementFiles(call.args).map(relativeName);
    return [...new Set(named.flatMap((file) => [file, ...(0,_projects_js__WEBPACK_IMPORTED_MODULE_4__/* .requirementFiles */ .VH)(build, file).map(({ path }) => path)]))];
}
function installOf(stage, call, row) {
    return {
        manager: row.manager,
        command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .citeCommand */ .Bl)(call),
        call,
        span: call.span,
        manifests: manifestsOf(stage, call, row),
        workspaces: hasWorkspaces(stage, row),
        needsSources: sourcesNeeded(stage, call, row),
        first: row.first &&
            !call.args.some((arg) => arg !== null && row.first?.includes(` ${arg}`) && arg.startsWith('--no-'))
            ? row.first
            : null,
    };
}
function manifestsOf(stage, call, row) {
    const { context } = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Yy)(stage);
    const required = requiredFiles(stage, call);
    if (required.length > 0)
        return required;
    const [main = ''] = row.manifests;
    const directory = main.includes('*') ? '' : manifestDirectory(stage, main);
    const all = row.manifests.map((file) => directory + file);
    const there = all.filter((file) => file.includes('*') || ['file', 'directory'].includes(context.exists(file)));
    return there.includes(directory + main) ? there : all.slice(0, 2);
}
function manifestDirectory(stage, name) {
    const { context } = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Yy)(stage);
    if (context.exists(name) !== 'absent')
        return '';
    const found = context.list().paths.filter((path) => path.endsWith(`/${name}`));
    return found.length === 1 ? (found[0] ?? '').slice(0, -name.length) : '';
}
function hasWorkspaces(stage, row) {
    if (!row.manifests.includes('package.json'))
        return false;
    const build = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Yy)(stage);
    return (build.context.exists('pnpm-workspace.yaml') === 'file' ||
        ((0,_projects_js__WEBPACK_IMPORTED_MODULE_4__/* .declaration */ .HK)(build, 'package.json')?.members.length ?? 0) > 0);
}
function relativeName(path) {
    return path.startsWith('/') ? path.slice(path.lastIndexOf('/') + 1) : path.replace(/^(\.\.?\/)+/, '');
}
const READ_MEMBERS = new Set(['bundler', 'go', 'maven', 'uv', 'poetry']);
function sourcesNeeded(stage, call, row) {
    if (row.manager === 'pip')
        return pipNeeds(stage, call);
    if (row.manager === 'npm' || row.manager === 'yarn' || row.manager === 'pnpm')
        return scriptsNeed(stage, call);
    if (row.manager === 'cargo')
        return 'Cargo reads no manifest without a source file beside it';
    return READ_MEMBERS.has(row.manager) ? memberNeeds(stage, row) : null;
}
function pipNeeds(stage, call) {
    if (call.args.some((arg) => arg === '-e' || arg === '.' || arg?.startsWith('.[') || arg?.startsWith('./')))
        return 'it installs the project itself';
    for (const file of requirementFiles(call.args)) {
        const local = (0,_projects_js__WEBPACK_IMPORTED_MODULE_4__/* .requirementFiles */ .VH)((0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Yy)(stage), relativeName(file)).some(({ declared }) => declared.members.length > 0);
        if (local)
            return `\`${file}\` names a directory of the project`;
    }
    return null;
}
function memberNeeds(stage, row) {
    const [main = ''] = row.manifests;
    const path = manifestDirectory(stage, main) + main;
    const member = (0,_projects_js__WEBPACK_IMPORTED_MODULE_4__/* .declaration */ .HK)((0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Yy)(stage), path)?.members.find((one) => !/^(\.\/?)*$/.test(one));
    return member === undefined ? null : `\`${path}\` names \`${member}\`, a part of the repository`;
}
const LIFECYCLE = ['preinstall', 'install', 'postinstall', 'prepare'];
const HARMLESS = /^(husky( install)?|npx (-y )?only-allow \w+|is-ci( \|\|.*)?|exit 0|true|echo .*|patch-package|npx husky( install)?|lefthook install|simple-git-hooks|prisma generate|npx prisma generate|ngcc.*|husky \|\| true)$/;
function scriptsNeed(stage, call) {
    if (call.args.includes('--ignore-scripts'))
        return null;
    const scripts = (0,_projects_js__WEBPACK_IMPORTED_MODULE_4__/* .declaration */ .HK)((0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Yy)(stage), 'package.json')?.programs;
    for (const script of LIFECYCLE) {
        const line = scripts?.get(script);
        if (line !== undefined && line.trim() !== '' && !HARMLESS.test(line.trim()))
            return `the \`${script}\` script of package.json runs \`${line.slice(0, 60)}\``;
    }
    return null;
}


/***/ }),

/***/ 7946:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ lateDownload)
});

// EXTERNAL MODULE: ./lib/src/context/manifests/declared.js
var manifests_declared = __webpack_require__(197);
;// CONCATENATED MODULE: ./lib/src/knowledge/build-downloads.js
const BUILD_DOWNLOADS = [
    {
        programs: ['go'],
        names: ['go.mod'],
        elsewhere: /^-mod=vendor$/,
        places: /\/go\/pkg|\/vendor\b/,
        repeats: 'downloads and compiles every module again',
        help: 'Copy `go.mod` and `go.sum` first, run `go mod download`, then copy the rest.',
    },
    {
        programs: ['cargo'],
        names: ['Cargo.toml'],
        elsewhere: /^--(offline|frozen)$/,
        places: /cargo|\/target\b|\/vendor\b/,
        repeats: 'downloads and compiles every crate again',
        help: 'Compile the dependencies before the sources come (`cargo chef cook`), or keep them with `RUN --mount=type=cache` for `/usr/local/cargo/registry` and the `target` directory.',
    },
    {
        programs: ['mvn', 'mvnw'],
        names: ['pom.xml'],
        elsewhere: /^(-o|--offline)$/,
        places: /\.m2|\/repository\b/,
        repeats: 'downloads every dependency and plugin again',
        help: 'Copy `pom.xml` first and run `mvn dependency:go-offline`, or keep the downloads with `RUN --mount=type=cache,target=/root/.m2 …`.',
    },
    {
        programs: ['gradle', 'gradlew'],
        words: /(build|assemble|jar|war|bundle|dist|compile|classes)$/i,
        names: ['build.gradle', 'build.gradle.kts'],
        elsewhere: /^--offline$/,
        places: /\.gradle/,
        repeats: 'downloads every dependency and plugin again',
        help: 'Keep the downloads with `RUN --mount=type=cache,target=/root/.gradle …`, or copy the build files first and run `gradle dependencies`.',
    },
    {
        programs: ['sbt'],
        names: ['build.sbt'],
        declares: /^(?![ \t]*\/\/).*\blibraryDependencies\b/m,
        elsewhere: /\boffline\b/,
        places: /\.ivy2|\.sbt|coursier/,
        repeats: 'downloads every library and plugin again',
        help: 'Copy `build.sbt` and `project/` first and run `sbt update`, then copy the rest.',
    },
    {
        programs: ['dotnet'],
        words: /^(pack|test)$/,
        names: ['*.csproj', '*.fsproj', '*.vbproj'],
        elsewhere: /^(--no-restore|--source|-s|--packages)$/,
        places: /\.nuget|\/packages\b|\/obj\b/,
        repeats: 'downloads every NuGet package again',
        help: 'Copy the project files first, each to its directory, run `dotnet restore`, then copy the rest; or keep the downloads with `RUN --mount=type=cache,target=/root/.nuget/packages …`.',
    },
    {
        programs: ['swift'],
        names: ['Package.swift'],
        declares: /^(?![ \t]*\/\/).*\.package\(\s*(name:[^,\n]{0,100},\s*)?url:/m,
        elsewhere: /^--(skip-update|disable-automatic-resolution|only-use-versions-from-resolved-file)$/,
        places: /\/\.build\b|swiftpm/,
        repeats: 'fetches and compiles every package again',
        help: 'Copy `Package.swift` and `Package.resolved` first, run `swift package resolve`, then copy the rest.',
    },
    {
        programs: ['stack'],
        names: ['stack.yaml'],
        declares: /^(resolver|snapshot):/m,
        elsewhere: /^--dry-run$/,
        places: /\.stack\b|\.stack-work/,
        repeats: 'downloads and compiles every package again',
        help: 'Copy `stack.yaml`, `package.yaml` and the `.cabal` files first, run `stack build --only-dependencies`, then copy the rest.',
    },
    {
        programs: ['cabal'],
        words: /^(v2|new)-build$/,
        names: ['*.cabal'],
        declares: /^[ \t]*build-depends:/im,
        elsewhere: /^--offline$/,
        places: /\.cabal\b|\/dist-newstyle\b|\.local\/state/,
        repeats: 'downloads and compiles every package again',
        help: 'Copy `cabal.project` and the `.cabal` files first, run `cabal build --only-dependencies`, then copy the rest.',
    },
];

// EXTERNAL MODULE: ./lib/src/knowledge/stack-directories.js
var stack_directories = __webpack_require__(9467);
// EXTERNAL MODULE: ./lib/src/knowledge/work-commands.js
var work_commands = __webpack_require__(6099);
// EXTERNAL MODULE: ./lib/src/model/state.js
var state = __webpack_require__(8081);
// EXTERNAL MODULE: ./lib/src/facts/build.js
var facts_build = __webpack_require__(9398);
// EXTERNAL MODULE: ./lib/src/facts/commands.js
var commands = __webpack_require__(6070);
// EXTERNAL MODULE: ./lib/src/facts/copies.js
var copies = __webpack_require__(6273);
// EXTERNAL MODULE: ./lib/src/facts/lineage.js
var lineage = __webpack_require__(9931);
// EXTERNAL MODULE: ./lib/src/facts/placements.js
var placements = __webpack_require__(2548);
// EXTERNAL MODULE: ./lib/src/facts/projects.js
var projects = __webpack_require__(5062);
;// CONCATENATED MODULE: ./lib/src/facts/layers/late-downloads.js











const MOST = 50;
const lateDownload = (0,facts_build/* fact */.fK)((stage) => {
    const copy = (0,copies/* contextCopies */.f7)(stage).find(({ bringsSources }) => bringsSources);
    if (!copy)
        return null;
    for (const step of (0,commands/* stageCommands */.VZ)(stage)) {
        const row = BUILD_DOWNLOADS.find(({ programs }) => programs.includes(step.name ?? ''));
        if (!row || step.after === '||' || !fetches(step, row))
            continue;
        const behind = copy.instruction.index < step.instruction.index;
        return behind && isFirst(stage, step, row) && declaresSome(stage, step, row) ? { copy, step, row } : null;
    }
    return null;
});
function fetches({ name, args }, { words }) {
    if ((0,work_commands/* buildsProgram */.Ah)(name ?? '', args))
        return true;
    const called = args.filter((arg) => arg !== null && !arg.startsWith('-') && arg !== 'clean');
    return words !== undefined && called[0] != null && words.test(called[0]);
}
function bringsNothing(args) {
    return args.length > 0 && args.every((arg) => arg !== null && /^(-.*|version|clean|env)$/.test(arg));
}
function isFirst(stage, step, { programs, elsewhere, places }) {
    const used = (0,commands/* lineageCommands */.GI)(stage).find(({ name, args }) => name !== null && programs.includes(name) && !bringsNothing(args));
    if (used !== step || (0,lineage/* baseImage */.fF)(stage)?.role !== 'sdk')
        return false;
    if (step.args.some((arg, at) => elsewhere.test(arg ?? '') || isAnything(arg, step.texts[at])))
        return false;
    if (step.instruction.flags.some(({ name }) => name === 'mount' || name === 'network'))
        return false;
    const { variables } = (0,state/* stateBefore */.L)(stage, step.instruction);
    const vendored = [...variables.values()].some((value) => elsewhere.test(value));
    return (!vendored && !(0,lineage/* lineage */.OZ)(stage).some((part) => (0,placements/* transfers */.tN)(part).some(({ target }) => places.test(target))));
}
function isAnything(arg, written = '') {
    return arg === null && !/^["']?-\w/.test(written);
}
function declaresSome(stage, { instruction, ordinal }, row) {
    const run = (0,commands/* commandsByRun */.fO)(stage).get(instruction) ?? [];
    if (run.some((one) => one.ordinal < ordinal && one.name === 'cd'))
        return false;
    const { workdir } = (0,state/* stateBefore */.L)(stage, instruction);
    return row.names.some((name) => name.startsWith('*')
        ? filesCalled(stage, name.slice(1)).some((path) => declares(stage, path, row))
        : declaresHere(stage, (0,placements/* normalise */.j7)(workdir, name), name, row));
}
function filesCalled(stage, extension) {
    const { context } = (0,facts_build/* buildOf */.Yy)(stage);
    const found = context.list().paths.filter((path) => path.endsWith(extension));
    return found
        .filter((path) => !/test/i.test(path) && !(0,stack_directories/* isForeign */.j)(path) && !context.ignore.ignores(path))
        .slice(0, MOST);
}
function declaresHere(stage, place, name, row) {
    const { context } = (0,facts_build/* buildOf */.Yy)(stage);
    const path = (0,placements/* contextPathOf */.ce)(stage, place);
    if (path === null || context.exists(path) !== 'file')
        return false;
    const vendor = `${path.slice(0, -name.length)}vendor`;
    return declares(stage, path, row) && context.exists(vendor) === 'absent';
}
function declares(stage, path, row) {
    const build = (0,facts_build/* buildOf */.Yy)(stage);
    if (row.declares) {
        const content = build.context.read(path);
        return content.kind === 'text' && content.text.length <= manifests_declared/* MAX_TEXT */.lG && row.declares.test(content.text);
    }
    const declared = (0,projects/* declaration */.HK)(build, path);
    return declared !== null && declared.dependencies.length + declared.tools.length > 0;
}


/***/ }),

/***/ 1254:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ wholeCopies)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9398);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6070);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6273);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9931);
/* harmony import */ var _placements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2548);
/* harmony import */ var _started_program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2200);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2837);







const wholeCopies = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((stage) => (0,_placements_js__WEBPACK_IMPORTED_MODULE_4__/* .transfers */ .tN)(stage).flatMap((transfer) => {
    const root = transfer.sources.includes('/');
    if (root)
        return isRootFs(transfer, stage)
            ? []
            : [{ transfer, kind: 'root', path: '/', step: null, enough: null }];
    return treeCopy(stage, transfer);
}));
function isRootFs({ target, from }, stage) {
    return (stage.base.kind === 'scratch' && target === '/') || (0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .baseImage */ .fF)(from) === null;
}
function treeCopy(stage, transfer) {
    const { from, sources } = transfer;
    const step = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .lineage */ .OZ)(from).flatMap(_steps_js__WEBPACK_IMPORTED_MODULE_6__/* .buildSteps */ .aB).at(-1);
    if (!step)
        return [];
    const trees = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .lineage */ .OZ)(from)
        .flatMap((part) => (0,_copies_js__WEBPACK_IMPORTED_MODULE_2__/* .contextCopies */ .f7)(part)
        .filter(({ bringsSources }) => bringsSources)
        .map((copy) => ({ part, copy })))
        .flatMap(({ part, copy }) => (0,_placements_js__WEBPACK_IMPORTED_MODULE_4__/* .placements */ .DD)(part).filter(({ instruction }) => instruction === copy.instruction))
        .map(({ target }) => target);
    const path = sources.find((source) => source !== '/' && trees.includes(source));
    if (path === undefined)
        return [];
    const enough = artifactOf(stage, transfer, path);
    return enough === null ? [] : [{ transfer, kind: 'tree', path, step: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .citeCommand */ .Bl)(step), enough }];
}
function artifactOf(stage, { target }, path) {
    const { file } = (0,_started_program_js__WEBPACK_IMPORTED_MODULE_5__/* .startedProgram */ .s)(stage);
    const rest = file === null ? null : (0,_placements_js__WEBPACK_IMPORTED_MODULE_4__/* .below */ .Gz)(target, file.path);
    const first = rest?.split('/')[0] ?? '';
    return /^(dist|build|out|output|\.output|lib|target|bin)$/.test(first) && rest?.includes('/')
        ? `${path}/${first}`
        : null;
}


/***/ }),

/***/ 7950:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   KK: () => (/* binding */ takesFromStages),
/* harmony export */   Th: () => (/* binding */ selfBuilt)
/* harmony export */ });
/* harmony import */ var _knowledge_build_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5024);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9398);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6273);
/* harmony import */ var _dev_dependencies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3514);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9931);
/* harmony import */ var _started_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3067);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2837);
/* harmony import */ var _toolchains_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2065);








const SOURCES = 'the sources';
const selfBuilt = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((stage) => {
    const parts = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_4__/* .lineage */ .OZ)(stage);
    if (parts.some(takesFromStages) || parts.flatMap(_copies_js__WEBPACK_IMPORTED_MODULE_2__/* .contextCopies */ .f7).length === 0)
        return null;
    if ((0,_started_js__WEBPACK_IMPORTED_MODULE_5__/* .startsUnread */ .h$)(stage))
        return null;
    if ((0,_toolchains_js__WEBPACK_IMPORTED_MODULE_7__/* .toolchains */ .j)(stage).some(({ from, weight }) => from === 'base' && weight === 'sdk'))
        return null;
    const step = parts.flatMap(_steps_js__WEBPACK_IMPORTED_MODULE_6__/* .buildSteps */ .aB).at(-1);
    if (!step)
        return null;
    const started = (0,_started_js__WEBPACK_IMPORTED_MODULE_5__/* .startedCommands */ .GI)(stage);
    const transpiler = started.find(({ name }) => (0,_knowledge_build_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .transpiles */ .uH)(name))?.name ?? null;
    if (transpiler !== null)
        return { step, leftovers: [], transpiler };
    if (started.some(({ name, args }) => (0,_knowledge_build_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .runsSources */ .pr)(name, args)))
        return null;
    const usesTools = started.some(({ name }) => (0,_knowledge_build_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .isDevelopmentTool */ .I$)(name));
    const installs = usesTools ? [] : parts.flatMap(_dev_dependencies_js__WEBPACK_IMPORTED_MODULE_3__/* .devInstalls */ .kh);
    const sources = parts.flatMap(_copies_js__WEBPACK_IMPORTED_MODULE_2__/* .contextCopies */ .f7).some(({ bringsSources }) => bringsSources);
    const leftovers = [
        ...(installs.length > 0 ? ['the development dependencies'] : []),
        ...(sources ? [SOURCES] : []),
        ...(0,_toolchains_js__WEBPACK_IMPORTED_MODULE_7__/* .toolchains */ .j)(stage).flatMap(({ from, tools }) => (from === 'install' ? tools : [])),
    ];
    return leftovers.length === 0 ? null : { step, leftovers, transpiler };
});
function takesFromStages(stage) {
    return stage.edges.some(({ via, source }) => via === 'COPY --from' && source.kind === 'stage');
}


/***/ }),

/***/ 9931:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ rootBase),
/* harmony export */   Hn: () => (/* binding */ stageLabel),
/* harmony export */   OZ: () => (/* binding */ lineage),
/* harmony export */   fF: () => (/* binding */ baseImage),
/* harmony export */   ku: () => (/* binding */ baseLabel),
/* harmony export */   nA: () => (/* binding */ withoutDigest),
/* harmony export */   xh: () => (/* binding */ lastInstruction),
/* harmony export */   yN: () => (/* binding */ startsItsOwn)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9398);

const lineage = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((stage) => stage.base.kind === 'stage' && stage.base.stage.index < stage.index
    ? [...lineage(stage.base.stage), stage]
    : [stage]);
const rootBase = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((stage) => lineage(stage)[0]?.base ?? stage.base);
const baseImage = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((stage) => {
    const base = rootBase(stage);
    return base.kind === 'image' ? (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildOf */ .Yy)(stage).images.facts(base.reference) : null;
});
function lastInstruction(stage, keyword) {
    for (const part of lineage(stage).toReversed()) {
        const found = part.instructions.findLast((one) => one.keyword === keyword);
        if (found)
            return found;
    }
    return null;
}
const startsItsOwn = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((stage) => lineage(stage).some((part) => part.instructions.some(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT')));
function stageLabel(stage) {
    return stage.name ?? `stage ${stage.index}`;
}
function baseLabel(stage) {
    const base = rootBase(stage);
    return base.kind === 'image' || base.kind === 'invalid' ? withoutDigest(base.reference) : 'scratch';
}
function withoutDigest(reference) {
    return reference.replace(/@[a-z0-9]+:[a-f0-9]{32,}$/i, '');
}


/***/ }),

/***/ 6171:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ BUILTINS),
/* harmony export */   I: () => (/* binding */ isDevelopmentTool)
/* harmony export */ });
const BUILTINS = new Set('assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 https inspector module net os path perf_hooks process punycode querystring readline repl sea sqlite stream string_decoder sys test timers tls trace_events tty url util v8 vm wasi worker_threads zlib'.split(' '));
const TOOLS = new Set('typescript ts-node ts-node-dev tsx tsup tsdown esbuild swc webpack webpack-cli webpack-dev-server rollup vite parcel nodemon rimraf del-cli shx cpx cpx2 cpy-cli copyfiles ncp npm-run-all npm-run-all2 run-s concurrently cross-env husky lint-staged pre-commit commitizen cz-conventional-changelog standard-version semantic-release release-it eslint tslint prettier standard xo jshint jest ts-jest babel-jest mocha chai sinon ava tap nyc c8 istanbul vitest supertest nock cypress playwright testcontainers mongodb-memory-server faker tsc-alias tsc-watch tsconfig-paths-webpack-plugin ts-loader babel-loader source-map-explorer sass node-sass postcss autoprefixer tailwindcss typedoc jsdoc dpdm madge depcheck npm-check-updates only-allow patch-package prisma dotenv-cli env-cmd sequelize-cli redoc-cli nyc proxyquire rewire chai-http codecov coveralls webpack-node-externals run-script-webpack-plugin git-cz commitlint grunt gulp turbo nx lerna ttypescript ts-patch ts-mockito unplugin-swc terser uglify-js nest-cli'.split(' '));
const TOOL_FAMILIES = /^@types\/|^@typescript-eslint\/|^eslint-|^@eslint\/|^@babel\/|^babel-|^@swc\/(cli|core|jest|register|helpers)$|^@nestjs\/(cli|schematics|testing)$|^@commitlint\/|^@semantic-release\/|^@jest\/|^jest-|^prettier-|^@prettier\/|^@tsconfig\/|^@testing-library\/|^@vitest\/|^@storybook\/|^stylelint|^grunt-|^gulp-|^karma|^tslint-|^@biomejs\/|^@rollup\/|^rollup-plugin-|^@vitejs\/|^vite-plugin-|-loader$|-webpack-plugin$|^@microsoft\/api-extractor|^mocha-|^chai-|^cz-|^@graphql-codegen\/|^@faker-js\//;
function isDevelopmentTool(name) {
    return TOOLS.has(name) || TOOL_FAMILIES.test(name);
}


/***/ }),

/***/ 1423:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ listening)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1221);

const FROM_ENVIRONMENT = /\bprocess\.env(?:\.(\w*PORT)|\[['"](\w*PORT)['"]\])\s*(?:\|\||\?\?)\s*['"]?(\d{2,5})\b/g;
const NUMBERED = /\bconst\s+\w*port\s*(?::\s*\w+\s*)?=\s*(\d{2,5})\b/gi;
const FIXED = /\.listen\(\s*(?:\{\s*port\s*:\s*)?(\d{2,5})\b/g;
const LISTENS = /\.listen\(\s*([^)]*)/g;
const ROUTE = /\b(?:app|server|fastify|api|application)\.get\(\s*['"`](\/(?:api\/)?(?:health|healthz|healthcheck|health-check|livez|readyz|ping|status))['"`]/g;
function listening(sources, env) {
    if (sources.missing !== null)
        return null;
    const listens = sources.files.flatMap((file) => [...file.code.matchAll(LISTENS)].map((match) => ({ file, text: match[1] ?? '' })));
    if (listens.length === 0 ||
        listens.some(({ text }) => /['"](localhost|::1|[\w.]*\.sock|\/[\w/.-]+)['"]/.test(text)))
        return null;
    const found = sources.files.flatMap((file) => portsOf(file, env));
    const ports = new Set(found.map(({ port }) => port));
    const first = found[0];
    if (!first || ports.size !== 1)
        return null;
    return { ...first, route: routeOf(sources) };
}
function portsOf(file, env) {
    const named = [...file.code.matchAll(FROM_ENVIRONMENT)].map((match) => {
        const variable = match[1] ?? match[2] ?? 'PORT';
        return { port: Number(env.get(variable) ?? match[3]), variable, at: (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceAt */ .VM)(file, match.index) };
    });
    const literal = [...file.code.matchAll(FIXED), ...file.code.matchAll(NUMBERED)].map((match) => ({
        port: Number(match[1]),
        variable: null,
        at: (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceAt */ .VM)(file, match.index),
    }));
    return [...named, ...literal].filter(({ port }) => port > 0 && port < 65_536);
}
function routeOf(sources) {
    for (const file of sources.files) {
        const match = [...file.code.matchAll(ROUTE)][0];
        if (match)
            return { path: match[1] ?? '/', at: (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceAt */ .VM)(file, match.index) };
    }
    return null;
}


/***/ }),

/***/ 6170:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ scriptCall),
/* harmony export */   Sn: () => (/* binding */ openWords),
/* harmony export */   n7: () => (/* binding */ openShell),
/* harmony export */   zE: () => (/* binding */ openCommands)
/* harmony export */ });
/* harmony import */ var _syntax_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8871);

const DEPTH = 6;
const SHELLS = /^(ba|da|a|z)?sh$/;
function openShell(text, manifest) {
    return open((0,_syntax_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommands */ .h)({ text, segments: [{ at: 0, file: 0 }] }), manifest, []);
}
function openWords(words, manifest) {
    return openInvocation({
        args: words,
        texts: words,
        variables: [],
        wrappers: [],
        after: null,
        within: [],
        redirected: false,
        scripts: [],
    }, manifest);
}
function openCommands(commands, manifest) {
    return open(commands, manifest, []);
}
function open(commands, manifest, scripts) {
    const parts = commands
        .filter((command) => !runsText(command))
        .map((command) => openInvocation({
        args: command.words.map((word, index) => (index === 0 ? command.name : word.value)),
        texts: command.words.map((word) => word.text),
        variables: command.assignments.map(({ name, value }) => ({ name, value })),
        wrappers: [],
        after: command.after,
        within: command.within,
        redirected: command.redirects.length > 0,
        scripts,
    }, manifest));
    return join(parts);
}
function runsText({ name, words }) {
    return (name !== null &&
        SHELLS.test(name) &&
        words.some(({ value }) => value !== null && /^-[a-z]*c$/.test(value)));
}
function join(parts) {
    return {
        invocations: parts.flatMap((part) => part.invocations),
        missing: parts.flatMap((part) => part.missing),
        computed: parts.find((part) => part.computed !== null)?.computed ?? null,
    };
}
function openInvocation(raw, manifest) {
    const bare = unwrap(raw);
    if (bare === 'computed')
        return { invocations: [], missing: [], computed: raw.texts.join(' ') };
    if (bare === null)
        return { invocations: [], missing: [], computed: null };
    const nested = nestedShell(bare);
    if (nested !== null)
        return openNested(nested, bare, manifest);
    const called = scriptCall(bare.name, bare.args);
    if (called === null || !manifest || bare.scripts.length >= DEPTH)
        return { invocations: [bare], missing: [], computed: null };
    return join(called.flatMap((name) => openScript(name, bare, manifest)));
}
function openNested(text, outer, manifest) {
    const commands = (0,_syntax_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommands */ .h)({ text, segments: [{ at: 0, file: 0 }] });
    const inner = open(commands, manifest, outer.scripts);
    return {
        ...inner,
        invocations: inner.invocations.map((one) => ({ ...one, within: [...outer.within, ...one.within] })),
    };
}
function openScript(name, caller, manifest) {
    const body = manifest.scripts.get(name) ?? (name === 'start' && manifest.main === null ? 'node server.js' : undefined);
    if (body === undefined)
        return [{ invocations: [], missing: [name], computed: null }];
    if (caller.scripts.includes(name))
        return [];
    const lifecycle = [`pre${name}`, name, `post${name}`];
    return lifecycle.flatMap((step) => {
        const text = step === name ? body : manifest.scripts.get(step);
        if (text === undefined)
            return [];
        const commands = (0,_syntax_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommands */ .h)({ text, segments: [{ at: 0, file: 0 }] });
        const opened = open(commands, manifest, [...caller.scripts, step]);
        return [
            {
                ...opened,
                invocations: opened.invocations.map((one) => ({
                    ...one,
                    variables: [...caller.variables, ...one.variables],
                    within: [...caller.within, ...one.within],
                })),
            },
        ];
    });
}
function scriptCall(name, args) {
    const plain = args.filter((arg) => arg !== null && !arg.startsWith('-'));
    const [first, second] = plain;
    if (name === 'run-s' || name === 'run-p' || name === 'npm-run-all')
        return plain.length > 0 ? plain : null;
    if (first === undefined || args.some((arg) => arg !== null && ELSEWHERE.test(arg)))
        return null;
    const script = runScript(name, first, second);
    return script === undefined || script === null ? null : [script];
}
function runScript(manager, verb, name) {
    switch (manager) {
        case 'npm':
            return npmScript(verb, name);
        case 'pnpm':
            return npmScript(verb, name) ?? (PNPM_COMMANDS.has(verb) || verb.startsWith('run') ? null : verb);
        case 'yarn':
            return verb === 'run' ? name : YARN_COMMANDS.has(verb) ? null : verb;
        case 'bun':
            return verb === 'run' && name !== undefined && !/\.[cm]?[jt]sx?$/.test(name) ? name : null;
        default:
            return null;
    }
}
function npmScript(verb, name) {
    if (/^(start|test|stop|restart)$/.test(verb))
        return verb;
    if (verb === 't')
        return 'test';
    return verb === 'run' || verb === 'run-script' || verb === 'rum' ? name : null;
}
const ELSEWHERE = /^(--prefix|-C|--dir|--cwd|--workspace|--workspaces|-w|-ws|--filter|-F|--recursive|-r)(=|$)/;
const PNPM_COMMANDS = new Set('add audit ci config create deploy dlx env exec fetch i import install link list ls outdated prune publish rebuild remove rm root server setup store test unlink up update why'.split(' '));
const YARN_COMMANDS = new Set('add audit autoclean bin cache config create dedupe dlx exec global help import info init install link list node npm pack plugin policies publish remove set tag unlink unplug up upgrade versions why workspace workspaces'.split(' '));
function nestedShell(invocation) {
    if (!SHELLS.test(invocation.name))
        return null;
    const flag = invocation.args.findIndex((arg) => arg !== null && /^-[a-z]*c$/.test(arg));
    return flag === -1 ? null : (invocation.args[flag + 1] ?? null);
}
const NPX = new Set(['npx', 'pnpx', 'bunx']);
const PLAIN_WRAPPERS = new Set([
    'exec',
    'command',
    'nohup',
    'time',
    'dumb-init',
    'tini',
    'catatonit',
    'cross-env',
    'cross-env-shell',
    'env',
    'dotenv',
    'dotenvx',
    'docker-entrypoint.sh',
    'docker-php-entrypoint',
    'mvn-entrypoint.sh',
    '__cacert_entrypoint.sh',
]);
function unwrap(raw) {
    let { args, texts } = raw;
    const variables = [...raw.variables];
    const wrappers = [];
    for (;;) {
        const head = args[0];
        if (head === undefined)
            return null;
        if (head === null)
            return 'computed';
        const name = head.slice(head.lastIndexOf('/') + 1);
        const skip = wrapperLength(name, args, variables);
        if (skip === 0) {
            const { after, within, redirected, scripts } = raw;
            const own = { args: args.slice(1), texts: texts.slice(1), variables, wrappers };
            return { name, ...own, after, within, redirected, scripts };
        }
        wrappers.push(NPX.has(name) ? 'npx' : name);
        args = args.slice(skip);
        texts = texts.slice(skip);
    }
}
function wrapperLength(name, args, variables) {
    const runner = runnerLength(name, args);
    if (runner > 0 || !PLAIN_WRAPPERS.has(name))
        return runner;
    let at = 1 + options(args, 1, name.startsWith('dotenv') ? ['-e', '-f', '--env-file', '-c'] : ['-e', '-u']);
    if (name === 'dotenvx' && args[at] === 'run')
        at += 1 + options(args, at + 1, ['-f', '--env-file']);
    for (; at < args.length; at++) {
        const assignment = /^([A-Za-z_]\w*)=(.*)$/s.exec(args[at] ?? '');
        if (!assignment)
            break;
        variables.push({ name: assignment[1] ?? '', value: assignment[2] ?? '' });
    }
    return at;
}
function runnerLength(name, args) {
    if (NPX.has(name))
        return 1 + options(args, 1, ['-p', '--package']);
    const verb = args[1] ?? '';
    if (name === 'npm' && (verb === 'exec' || verb === 'x'))
        return 2 + options(args, 2, []);
    return (name === 'yarn' || name === 'pnpm') && (verb === 'exec' || verb === 'dlx') ? 2 : 0;
}
function options(args, from, valued) {
    let at = from;
    while (args[at]?.startsWith('-')) {
        const flag = args[at];
        at += valued.includes(flag ?? '') ? 2 : 1;
        if (flag === '--')
            break;
    }
    return at - from;
}


/***/ }),

/***/ 6525:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ processScripts),
/* harmony export */   E: () => (/* binding */ isProcessFile)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1221);

const PROCESS_FILE = /(^|\/)(ecosystem|pm2|process(es)?)[^/]*\.([cm]?js|json|ya?ml)$|\.config\.[cm]?js$|\.(json|ya?ml)$/;
const SCRIPT = /(?:^|[\s{,])["']?script["']?\s*:\s*(.*)/g;
const ELSEWHERE = /(?:^|[\s{,])["']?(cwd|interpreter|exec_interpreter|interpreter_args|node_args)["']?\s*:\s*(.*)/g;
function isProcessFile(path) {
    return PROCESS_FILE.test(path);
}
function processScripts(path, text) {
    const code = /\.ya?ml$/.test(path) ? text.replace(/(^|\s)#.*$/gm, '$1') : (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutComments */ .fx)(text);
    const scripts = [...code.matchAll(SCRIPT)].map((match) => literal(match[1] ?? ''));
    const elsewhere = [...code.matchAll(ELSEWHERE)].some((match) => !(match[1]?.endsWith('interpreter') && literal(match[2] ?? '') === 'node'));
    const plain = scripts.filter((script) => script !== null && isFile(script));
    return elsewhere || plain.length === 0 || plain.length < scripts.length ? null : [...new Set(plain)];
}
function literal(rest) {
    const quoted = /^(["'`])((?:(?!\1)[^\\$])+)\1\s*(?:[,}\]]|$)/.exec(rest.trim());
    if (quoted)
        return quoted[2] ?? null;
    return /^[\w./-]+$/.test(rest.trim()) ? rest.trim() : null;
}
function isFile(script) {
    return (/\//.test(script) || /\.[cm]?js$/.test(script)) && !script.includes('node_modules/');
}


/***/ }),

/***/ 6927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pruneVerdict),
/* harmony export */   d: () => (/* binding */ PACKAGE_OF)
/* harmony export */ });
/* harmony import */ var _builtins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6171);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1221);


const PACKAGE_OF = new Map([
    ['nest', '@nestjs/cli'],
    ['tsc', 'typescript'],
    ['ng', '@angular/cli'],
    ['babel-node', '@babel/node'],
    ['ts-node-dev', 'ts-node-dev'],
    ['tsnd', 'ts-node-dev'],
    ['pm2-runtime', 'pm2'],
    ['sequelize', 'sequelize-cli'],
    ['vue-cli-service', '@vue/cli-service'],
    ['knex', 'knex'],
    ['typeorm', 'typeorm'],
]);
function pruneVerdict(project, sources, started) {
    if (project.manifest.devDependencies.size === 0)
        return { kind: 'none' };
    const atStart = startVerdict(project, started);
    if (atStart)
        return atStart;
    if (started.unresolved !== null)
        return { kind: 'needed', because: started.unresolved };
    if (sources.missing !== null && started.file !== null && sources.lost)
        return { kind: 'needed', because: `what makes ${started.file.written} was not found` };
    if (sources.missing !== null)
        return byName(project, sources.missing);
    return importVerdict(project, sources);
}
function startVerdict(project, started) {
    for (const program of started.programs) {
        const name = PACKAGE_OF.get(program.name) ?? program.name;
        if (isDevOnly(project, name))
            return { kind: 'started', name: program.name, script: program.scripts.at(-1) ?? null };
        const preloaded = preloadedPackages(program.args).find((one) => isDevOnly(project, one));
        if (preloaded !== undefined)
            return { kind: 'needed', because: `\`${preloaded}\`, a development dependency, is loaded at start` };
    }
    return null;
}
function importVerdict(project, sources) {
    for (const [name, at] of sources.packages) {
        const verdict = imported(project, name);
        if (verdict !== null)
            return { kind: 'needed', because: `${at.path}:${at.line} imports \`${name}\`, ${verdict}` };
    }
    return {
        kind: 'safe',
        basis: sources.files.length === 1
            ? 'the one source file that runs imports none'
            : `none of the ${sources.files.length} source files that run imports one`,
    };
}
function byName(project, missing) {
    const doubtful = [...project.manifest.devDependencies.keys()].find((name) => !(0,_builtins_js__WEBPACK_IMPORTED_MODULE_0__/* .isDevelopmentTool */ .I)(name) && isDevOnly(project, name));
    if (doubtful !== undefined)
        return {
            kind: 'needed',
            because: `whether the program imports \`${doubtful}\`, a development dependency, cannot be told: ${missing}`,
        };
    return { kind: 'safe', basis: 'every development dependency is a compiler, a checker or a type definition' };
}
function imported(project, name) {
    const { manifest, lock } = project;
    if (manifest.dependencies.has(name) || manifest.optionalDependencies.has(name))
        return null;
    const locked = lock?.packages?.get(name);
    if (manifest.devDependencies.has(name))
        return locked && !locked.dev ? null : 'a development dependency';
    if (locked)
        return locked.dev ? 'which only development dependencies bring' : null;
    return lock?.packages ? null : 'which package.json does not name';
}
function isDevOnly(project, name) {
    const { manifest, lock } = project;
    return (manifest.devDependencies.has(name) &&
        !manifest.dependencies.has(name) &&
        lock?.packages?.get(name)?.dev !== false);
}
function preloadedPackages(args) {
    return args.flatMap((arg, index) => {
        const inline = /^(?:-r|--require|--import|--loader)=(.+)$/.exec(arg ?? '')?.[1];
        const value = inline ?? (/^(-r|--require|--import|--loader)$/.test(arg ?? '') ? args[index + 1] : null);
        return value ? ((0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)(value) ?? []) : [];
    });
}


/***/ }),

/***/ 6963:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _p: () => (/* binding */ splitTop),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   pR: () => (/* binding */ callArguments),
/* harmony export */   ur: () => (/* binding */ expressionAt),
/* harmony export */   zs: () => (/* binding */ runningDirectory)
/* harmony export */ });
/* harmony import */ var _context_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8002);
/* harmony import */ var _placements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2548);


function resolvePath(file, expression, place, depth = 0) {
    const text = expression
        .trim()
        .replace(/^await\s+/, '')
        .replace(/\s+as\s+\w+$/, '');
    const parts = depth > 4 ? null : pieces(file, text, place, depth);
    if (!parts || parts.base === null)
        return null;
    return { path: (0,_placements_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(place.cwd, parts.base), open: parts.open, variable: parts.variable };
}
function pieces(file, text, place, depth) {
    const literal = /^(['"])((?:\\.|(?!\1)[^\\\n])*)\1$/.exec(text);
    if (literal)
        return { base: literal[2] ?? '', open: false, variable: null };
    if (/^`[^`]*`$/.test(text))
        return template(file, text.slice(1, -1), place, depth);
    const known = knownDirectory(file, text, place);
    if (known !== null)
        return { base: known, open: false, variable: null };
    const joined = /^(?:path\.|Path\.|nodePath\.)?(?:posix\.)?(?:join|resolve)\(([\s\S]*)\)$/.exec(text);
    if (joined)
        return joinParts(file, splitTop(joined[1] ?? '', ','), place, depth, '/');
    const named = /^(?:path\.)?(?:dirname|fileURLToPath|normalize)\(([\s\S]*)\)$/.exec(text);
    if (named)
        return pieces(file, (named[1] ?? '').trim(), place, depth + 1);
    const fallback = /^process\.env(?:\.(\w+)|\[['"](\w+)['"]\])\s*(?:\|\||\?\?)\s*([\s\S]+)$/.exec(text);
    if (fallback)
        return fromEnvironment(file, fallback[1] ?? fallback[2] ?? '', fallback[3] ?? '', place, depth);
    const plus = splitTop(text, '+');
    if (plus.length > 1)
        return joinParts(file, plus, place, depth, '');
    if (/^[A-Za-z_$][\w$]*$/.test(text))
        return named_(file, text, place, depth);
    return null;
}
function fromEnvironment(file, name, other, place, depth) {
    const set = place.env.get(name);
    if (set !== undefined)
        return { base: set, open: false, variable: name };
    const parts = pieces(file, other.trim(), place, depth + 1);
    return parts ? { ...parts, variable: name } : null;
}
function knownDirectory(file, text, place) {
    if (text === 'process.cwd()')
        return place.cwd;
    if (text === '__dirname' || text === 'import.meta.dirname' || text === 'import.meta.url')
        return place.directoryOf(file.path);
    return null;
}
function joinParts(file, parts, place, depth, glue) {
    let base = '';
    let variable = null;
    for (const [index, part] of parts.entries()) {
        const piece = pieces(file, part.trim(), place, depth + 1);
        if (!piece || piece.base === null)
            return index === 0 ? null : { base: closed(base, glue), open: true, variable };
        base =
            index === 0 || (glue === '/' && piece.base.startsWith('/') && index > 0 && base === '')
                ? piece.base
                : `${base}${glue}${piece.base}`;
        variable ??= piece.variable;
        if (piece.open)
            return { base, open: true, variable };
    }
    return { base, open: false, variable };
}
function closed(base, glue) {
    if (glue === '/')
        return base;
    return base.includes('/') ? base.slice(0, base.lastIndexOf('/')) || '/' : '.';
}
function template(file, text, place, depth) {
    const parts = text.split(/\$\{([^}]{0,500})\}/);
    const expressions = parts
        .map((part, index) => (index % 2 === 0 ? JSON.stringify(part) : part))
        .filter((part) => part !== '""');
    return joinParts(file, expressions, place, depth, '');
}
function named_(file, name, place, depth) {
    const declared = [
        ...file.code.matchAll(new RegExp(`\\b(?:const|let|var)\\s+${name.replace(/\$/g, '\\$')}\\s*(?::\\s*string\\s*)?=\\s*`, 'g')),
    ];
    const only = declared.length === 1 ? declared[0] : undefined;
    if (!only)
        return null;
    return pieces(file, expressionAt(file.code, only.index + only[0].length), place, depth + 1);
}
function expressionAt(code, at) {
    let depth = 0;
    for (let end = at; end < code.length; end++) {
        const character = code[end] ?? '';
        if (/['"`]/.test(character))
            end = quoteEnd(code, end);
        else if (/[([{]/.test(character))
            depth++;
        else if (depth === 0 && endsExpression(code, end))
            return code.slice(at, end).trim();
        else if (/[)\]}]/.test(character))
            depth--;
    }
    return code.slice(at).trim();
}
function endsExpression(code, at) {
    const character = code[at] ?? '';
    return /[;,)\]}]/.test(character) || (character === '\n' && endsStatement(code, at));
}
function endsStatement(code, at) {
    return (!/[=+|?(,.&]\s*$/.test(code.slice(Math.max(0, at - 20), at)) &&
        !/^\s*[.+|?&)]/.test(code.slice(at, at + 40)));
}
function quoteEnd(code, at) {
    const quote = code[at];
    for (let end = at + 1; end < code.length; end++) {
        if (code[end] === '\\')
            end++;
        else if (code[end] === quote)
            return end;
    }
    return code.length;
}
function splitTop(text, separator) {
    const parts = [];
    let depth = 0;
    let start = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at] ?? '';
        if (/['"`]/.test(character))
            at = quoteEnd(text, at);
        else if (/[([{]/.test(character))
            depth++;
        else if (/[)\]}]/.test(character))
            depth--;
        else if (character === separator && depth === 0) {
            parts.push(text.slice(start, at));
            start = at + 1;
        }
    }
    parts.push(text.slice(start));
    return parts.filter((part) => part.trim() !== '');
}
function callArguments(code, open) {
    let depth = 0;
    for (let at = open; at < code.length; at++) {
        const character = code[at] ?? '';
        if (/['"`]/.test(character))
            at = quoteEnd(code, at);
        else if (/[([{]/.test(character))
            depth++;
        else if (/[)\]}]/.test(character) && --depth === 0)
            return splitTop(code.slice(open + 1, at), ',');
    }
    return [];
}
function runningDirectory(source, rootDir, outDir, projectAt, projectDir) {
    const inProject = projectDir === '' ? source : source.slice(projectDir.length + 1);
    if (outDir === null)
        return (0,_placements_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(projectAt, (0,_context_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(inProject));
    if (rootDir !== '' && !inProject.startsWith(`${rootDir}/`))
        return null;
    const rest = rootDir === '' ? inProject : inProject.slice(rootDir.length + 1);
    return (0,_placements_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(projectAt, `${outDir}/${(0,_context_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(rest)}`);
}


/***/ }),

/***/ 1221:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ evidenceAt),
/* harmony export */   fx: () => (/* binding */ withoutComments),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   xU: () => (/* binding */ readNodeSources)
/* harmony export */ });
/* harmony import */ var _context_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8002);
/* harmony import */ var _context_tsconfig_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4495);
/* harmony import */ var _syntax_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4263);
/* harmony import */ var _builtins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6171);




const MOST_FILES = 160;
const CODE = /\.[cm]?[jt]sx?$/;
const NOT_RUN = /(^|\/)(node_modules|__tests__|__mocks__|tests?|e2e|spec|specs|coverage|cypress|\.[^/]+|public|static|assets|docs|examples?|stories)\/|\.(test|spec|e2e-spec|stories|d|min|bundle)\.[cm]?[jt]sx?$|(^|\/)(gulpfile|Gruntfile|\.eslintrc|\.prettierrc|jest\.setup|commitlint)[^/]*$/;
const TOOL_CONFIG = /^[^/]*\.config\.[cm]?[jt]s$/;
function readNodeSources(context, dir, entries, outDirs, aliases) {
    const listing = context.list();
    if (!listing.complete)
        return nothing('the list of files is not complete');
    const inside = (path) => (dir === '' ? path : path.slice(dir.length + 1));
    const candidates = listing.paths.filter((path) => (dir === '' || path.startsWith(`${dir}/`)) &&
        (CODE.test(path) || entries.includes(path)) &&
        !isOutput(path, outDirs) &&
        !context.ignore.ignores(path) &&
        ((!NOT_RUN.test(path) && !TOOL_CONFIG.test(inside(path))) || entries.includes(path)));
    if (entries.length === 0 || entries.some((entry) => !candidates.includes(entry)))
        return { ...nothing('the file that starts is not among the sources'), lost: true };
    if (candidates.length > MOST_FILES)
        return nothing(`${candidates.length} source files are too many to read`);
    const reader = new Reader(context, new Set(listing.paths), candidates);
    const paths = (aliases ? null : reader.reach(entries, true)) ?? reader.reach(candidates, false) ?? [];
    if (paths.length > MOST_FILES)
        return nothing(`${paths.length} source files are too many to read`);
    const unread = paths.find((path) => reader.code(path) === null);
    if (unread !== undefined)
        return nothing(`${unread} could not be read`);
    const files = paths.map((path) => ({ path, code: reader.code(path) ?? '' }));
    return { files, missing: null, lost: false, packages: importedPackages(files, context) };
}
function nothing(missing) {
    return { files: [], missing, lost: false, packages: new Map() };
}
function isOutput(path, outDirs) {
    return outDirs.some((dir) => dir !== '' && path.startsWith(`${dir}/`));
}
class Reader {
    #context;
    #known;
    #texts = new Map();
    constructor(context, known, likely) {
        this.#context = context;
        this.#known = known;
        for (const path of likely)
            this.code(path);
    }
    code(path) {
        const found = this.#texts.get(path);
        if (found !== undefined)
            return found;
        const content = this.#context.ignore.ignores(path) ? null : this.#context.read(path);
        const code = content?.kind === 'text' ? withoutComments(content.text) : null;
        this.#texts.set(path, code);
        return code;
    }
    reach(entries, strict) {
        const seen = new Set(entries);
        for (const path of seen) {
            const code = seen.size > MOST_FILES ? null : this.code(path);
            if (code === null)
                continue;
            if (strict && COMPUTED_IMPORT.test(code))
                return null;
            for (const found of this.#imports(path, code))
                seen.add(found);
        }
        return [...seen].toSorted();
    }
    #imports(path, code) {
        return importsOf(code).flatMap(({ specifier }) => {
            if (!specifier.startsWith('.'))
                return [];
            const found = resolveImport(this.#known, (0,_context_tsconfig_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)((0,_context_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)(path), specifier));
            return found !== null && CODE.test(found) ? [found] : [];
        });
    }
}
const COMPUTED_IMPORT = /\b(?:require|import)\(\s*(?!['"`)])[^)\s]|\b(?:require|import)\(\s*`[^`]*\$\{|\brequire-?(?:all|directory|glob)\b|\bimport\.meta\.glob|\bautoload\b/i;
const EXTENSIONS = ['', '.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs', '.jsx'];
function resolveImport(known, path) {
    const bare = path.replace(/\.[cm]?js$/, '');
    const options = [
        ...EXTENSIONS.map((extension) => path + extension),
        ...EXTENSIONS.map((extension) => bare + extension),
        ...EXTENSIONS.slice(1).map((extension) => `${path}/index${extension}`),
    ];
    return options.find((option) => known.has(option)) ?? null;
}
const IMPORTS = /(?:^|[\s;}])(?:import|export)\s{1,20}(?!type\s{1,20}[\w{*])(?:[\w*${}\s,]{1,2000}?\s{1,20}from\s{0,20})?['"]([^'"\n]+)['"]|(?:^|[^.\w])export\s{0,20}(?:\*|\{[^{}]*\})\s{0,20}(?:as\s+\w+\s*)?from\s*['"]([^'"\n]+)['"]|\b(?:require(?:\.resolve)?|import)\(\s*['"`]([^'"`\n$]+)['"`]\s*[,)]|(?:^|[\s;}])import\s{0,20}\{[^{}]*\}\s{0,20}from\s*['"]([^'"\n]+)['"]|(?:^|[\s;}])import\s{0,20}['"]([^'"\n]+)['"]/g;
function importsOf(code) {
    return [...code.matchAll(IMPORTS)].map((match) => ({
        specifier: match.slice(1).find((part) => part !== undefined) ?? '',
        at: match.index + match[0].search(/\S/),
    }));
}
function importedPackages(files, context) {
    const found = new Map();
    for (const file of files) {
        for (const { specifier, at } of importsOf(file.code)) {
            const name = packageName(specifier);
            if (name === null || found.has(name) || isLocal(name, context))
                continue;
            found.set(name, evidenceAt(file, at));
        }
    }
    return found;
}
function isLocal(name, context) {
    return /^[@~#]?$|^[~#]/.test(name) || context.exists(name) === 'directory' || name.startsWith('@/');
}
function packageName(specifier) {
    if (/^[./]/.test(specifier) || /^(node|file|data|https?):/.test(specifier))
        return null;
    const parts = specifier.split('/');
    const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
    return _builtins_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILTINS */ .H.has(name) ? null : name;
}
const sources = new WeakMap();
function evidenceAt(file, at) {
    const source = sources.get(file) ?? (0,_syntax_source_js__WEBPACK_IMPORTED_MODULE_3__/* .createSource */ .gV)(file.code);
    sources.set(file, source);
    const line = (0,_syntax_source_js__WEBPACK_IMPORTED_MODULE_3__/* .lineAt */ .mh)(source, at);
    return { path: file.path, line, text: (0,_syntax_source_js__WEBPACK_IMPORTED_MODULE_3__/* .lineText */ .oZ)(source, line).trim() };
}
function withoutComments(text) {
    let out = '';
    const open = new Map();
    let at = 0;
    while (at < text.length) {
        const end = markedEnd(text, at, open);
        if (end === null)
            out += text[at++];
        else {
            const part = text.slice(at, end);
            out += text[at] === '/' ? part.replace(/[^\n]/g, ' ') : part;
            at = end;
        }
    }
    return out;
}
function markedEnd(text, at, open) {
    const first = text[at] ?? '';
    if (first === '/' && text[at + 1] === '/' && !/[:\\]/.test(text[at - 1] ?? ''))
        return lineEnd(text, at);
    const mark = first === '/' && text[at + 1] === '*' ? '/*' : first;
    if (!['"', "'", '`', '/*'].includes(mark) || at < (open.get(mark) ?? 0))
        return null;
    const last = mark === '`' || mark === '/*' ? text.length : lineEnd(text, at);
    const end = mark === '/*' ? text.indexOf('*/', at + 2) + 2 : stringEnd(text, at, last);
    if (end > at)
        return end;
    open.set(mark, last);
    return null;
}
function stringEnd(text, at, last) {
    for (let here = at + 1; here < last; here++) {
        if (text[here] === text[at])
            return here + 1;
        if (text[here] === '\\')
            here += 1;
    }
    return -1;
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}


/***/ }),

/***/ 1123:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ writeSites)
/* harmony export */ });
/* harmony import */ var _pm2_apps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6525);
/* harmony import */ var _source_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6963);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1221);



const CALLS = /\b(writeFile|writeFileSync|appendFile|appendFileSync|createWriteStream|mkdir|mkdirSync|rename|renameSync|copyFile|copyFileSync|outputFile|outputFileSync|outputJson|outputJsonSync|writeJson|writeJsonSync|writeJSON|ensureDir|ensureDirSync|ensureFile|ensureFileSync|mkdirp|mkdirpSync|unlink|unlinkSync|rmSync|truncate)\s*\(/g;
const FILE_SYSTEM = /['"](?:node:)?fs(?:\/promises)?['"]|['"](?:fs-extra|graceful-fs|mkdirp|make-dir|rimraf)['"]/;
const SECOND = new Set(['rename', 'renameSync', 'copyFile', 'copyFileSync']);
const DIRECTORIES = /^(mkdir|ensureDir)/;
const UPLOADED = /^(?:req|request|ctx\.request|ctx\.req)\.files?(?:\.\w+|\[[^\]]*\])*\.path$/;
const LIBRARIES = [
    {
        packages: [
            'multer',
            '@nestjs/platform-express',
            'formidable',
            'express-fileupload',
            'multiparty',
            'connect-multiparty',
        ],
        pattern: /\b(?:dest|destination|uploadDir|tempFileDir)\s*:\s*(?!\s*(?:function|\(|async))|destination[\s\S]{0,120}?cb\(\s*null\s*,\s*/g,
        directory: true,
    },
    {
        packages: [
            'winston',
            'winston-daily-rotate-file',
            'log4js',
            'pino',
            'nedb',
            '@seald-io/nedb',
            'file-stream-rotator',
            'rotating-file-stream',
        ],
        pattern: /\bfilename\s*:\s*/g,
        directory: false,
    },
    { packages: ['winston-daily-rotate-file'], pattern: /\bdirname\s*:\s*/g, directory: true },
    {
        packages: ['sqlite3', 'better-sqlite3', 'sqlite', 'connect-sqlite3'],
        pattern: /new\s+(?:sqlite3?\.)?(?:Database|DatabaseSync)\s*\(\s*(?=[^)\s])|\bfilename\s*:\s*/g,
        directory: false,
    },
    {
        packages: ['sequelize', 'sequelize-typescript'],
        pattern: /\bstorage\s*:\s*(?=['"`\w])/g,
        directory: false,
    },
    {
        packages: ['typeorm', '@nestjs/typeorm'],
        pattern: /\btype\s*:\s*['"](?:better-)?sqlite3?['"][^}]{0,500}?\bdatabase\s*:\s*/g,
        directory: false,
    },
    {
        packages: ['lowdb'],
        pattern: /new\s+(?:JSONFile|JSONFileSync|FileSync|FileAsync|Low)\s*(?:<[^>]*>)?\(\s*(?=['"`])/g,
        directory: false,
    },
    {
        packages: ['node-localstorage', 'session-file-store', 'node-persist', 'flat-cache'],
        pattern: /new\s+LocalStorage\(\s*|\bpath\s*:\s*(?=['"`])|\bdir\s*:\s*(?=['"`])/g,
        directory: true,
    },
    {
        packages: ['@nestjs/graphql', 'type-graphql'],
        pattern: /\b(?:autoSchemaFile|emitSchemaFile)\s*:\s*(?!true)/g,
        directory: false,
    },
];
const WRITERS = new Map([
    ['i18n', 'writes missing translations into its locales directory'],
    ['sqlite3', 'keeps its database in a file'],
    ['better-sqlite3', 'keeps its database in a file'],
    ['@libsql/client', 'may keep its database in a file'],
    ['session-file-store', 'keeps sessions in files'],
    ['nedb', 'keeps its database in files'],
    ['lowdb', 'keeps its database in a file'],
    ['pm2', 'keeps its state below the home directory'],
    ['wwebjs', 'keeps sessions in files'],
    ['whatsapp-web.js', 'keeps sessions in files'],
    ['@open-wa/wa-automate', 'keeps sessions in files'],
    ['venom-bot', 'keeps sessions in files'],
    ['@wppconnect-team/wppconnect', 'keeps sessions in files'],
    ['next', 'writes its cache below .next'],
]);
function writeSites(sources, place) {
    const sites = sources.files.flatMap((file) => [
        ...callSites(file, place),
        ...librarySites(file, place),
        ...processSites(file, place),
    ]);
    for (const [name, at] of sources.packages) {
        const own = LIBRARIES.filter(({ packages }) => packages.includes(name));
        const covered = sources.files.some((file) => own.some((library) => foundIn(file, library, place).length > 0));
        const writes = WRITERS.get(name);
        if (writes !== undefined && !covered)
            sites.push({ dir: null, file: null, at, variable: null, says: `\`${name}\` ${writes}` });
    }
    return sites.filter(({ dir }) => dir === null || !isTemporary(dir));
}
function callSites(file, place) {
    if (!FILE_SYSTEM.test(file.code))
        return [];
    return [...file.code.matchAll(CALLS)].flatMap((match) => {
        const name = match[1] ?? '';
        const args = (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .callArguments */ .pR)(file.code, match.index + match[0].length - 1);
        const target = args[SECOND.has(name) ? 1 : 0];
        if (target === undefined || /\bfunction\s+$/.test(file.code.slice(0, match.index)))
            return [];
        if (name.startsWith('unlink') && UPLOADED.test(declared(file, target.trim())))
            return [];
        return [siteOf(file, match.index, target, DIRECTORIES.test(name), place)];
    });
}
function declared(file, text) {
    const found = /^\w+$/.test(text)
        ? [...file.code.matchAll(new RegExp(`\\bconst\\s+${text}\\s*=\\s*`, 'g'))]
        : [];
    const [only] = found;
    return only && found.length === 1 ? (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionAt */ .ur)(file.code, only.index + only[0].length) : text;
}
const PROCESS_LOGS = /["']?\b(?:error_file|out_file|log_file|pid_file|err_file)["']?\s*:\s*/g;
function processSites(file, place) {
    if (!(0,_pm2_apps_js__WEBPACK_IMPORTED_MODULE_0__/* .isProcessFile */ .E)(file.path))
        return [];
    return [...file.code.matchAll(PROCESS_LOGS)].map((match) => siteOf(file, match.index, (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionAt */ .ur)(file.code, match.index + match[0].length), false, place));
}
function librarySites(file, place) {
    return LIBRARIES.flatMap((library) => foundIn(file, library, place));
}
function foundIn(file, library, place) {
    const { packages, pattern, directory } = library;
    if (!packages.some((name) => file.code.includes(`'${name}'`) || file.code.includes(`"${name}"`)))
        return [];
    return [...file.code.matchAll(pattern)].flatMap((match) => {
        const expression = (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionAt */ .ur)(file.code, match.index + match[0].length);
        return expression.includes(':memory:') ? [] : [siteOf(file, match.index, expression, directory, place)];
    });
}
function siteOf(file, index, expression, directory, place) {
    const at = (0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceAt */ .VM)(file, index);
    if (/\b(os\.)?tmpdir\(\)/.test(expression))
        return { dir: '/tmp', file: null, at, variable: null, says: null };
    const found = (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(file, expression, place);
    if (!found)
        return { dir: null, file: null, at, variable: null, says: null };
    if (directory || found.open)
        return { dir: found.path, file: null, at, variable: found.variable, says: null };
    const dir = found.path.slice(0, found.path.lastIndexOf('/')) || '/';
    return { dir, file: found.path, at, variable: found.variable, says: null };
}
function isTemporary(dir) {
    return dir === '/tmp' || dir.startsWith('/tmp/') || dir === '/dev' || dir.startsWith('/dev/');
}


/***/ }),

/***/ 6845:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cc: () => (/* binding */ citeOsTool),
  G$: () => (/* binding */ isOsInstall),
  nb: () => (/* binding */ isOsRemoval),
  Or: () => (/* binding */ osPackages)
});

// EXTERNAL MODULE: ./lib/src/context/glob.js
var glob = __webpack_require__(5306);
;// CONCATENATED MODULE: ./lib/src/knowledge/os-package-tools.js
const PACKAGE_TOOLS = [
    {
        names: ['apt-get', 'apt', 'aptitude'],
        family: 'apt',
        install: ['install', 'build-dep'],
        remove: ['remove', 'purge', 'autoremove', 'autopurge'],
        valued: ['-o', '--option', '-t', '--target-release', '-c', '-a'],
    },
    {
        names: ['apk'],
        family: 'apk',
        install: ['add'],
        remove: ['del'],
        valued: [
            '-t',
            '--virtual',
            '-X',
            '--repository',
            '-p',
            '--root',
            '--repositories-file',
            '--keys-dir',
            '--arch',
        ],
    },
    {
        names: ['dnf', 'yum', 'microdnf', 'tdnf'],
        family: 'dnf',
        install: ['install', 'groupinstall', 'localinstall'],
        remove: ['remove', 'erase', 'autoremove'],
        valued: ['-c', '--config', '--releasever', '--installroot', '-x', '--exclude'],
    },
    {
        names: ['zypper'],
        family: 'zypper',
        install: ['install', 'in'],
        remove: ['remove', 'rm'],
        valued: ['-p', '-r', '--repo'],
    },
    {
        names: ['pacman'],
        family: 'pacman',
        install: ['-S', '-Sy', '-Syu', '-Syyu'],
        remove: ['-R', '-Rs', '-Rns'],
        valued: [],
    },
];

// EXTERNAL MODULE: ./lib/src/model/state.js
var state = __webpack_require__(8081);
// EXTERNAL MODULE: ./lib/src/facts/build.js
var build = __webpack_require__(9398);
// EXTERNAL MODULE: ./lib/src/facts/commands.js
var commands = __webpack_require__(6070);
;// CONCATENATED MODULE: ./lib/src/facts/os-packages.js





const osPackages = (0,build/* fact */.fK)((stage) => {
    const byRun = new Map();
    for (const command of (0,commands/* lineageCommands */.GI)(stage)) {
        const run = byRun.get(command.instruction);
        if (run)
            run.push(command);
        else
            byRun.set(command.instruction, [command]);
    }
    return [...byRun.values()].flatMap(remaining);
});
function isOsInstall(command) {
    const tool = toolOf(command);
    return tool?.install.includes(verbOf(command, tool) ?? '') ?? false;
}
function citeOsTool(command) {
    const tool = toolOf(command);
    return [command.name, tool ? verbOf(command, tool) : command.args[0]].filter(Boolean).join(' ');
}
function isOsRemoval(command) {
    const tool = toolOf(command);
    return tool?.remove.includes(verbOf(command, tool) ?? '') ?? false;
}
const TOOLS = new Map(PACKAGE_TOOLS.flatMap((tool) => tool.names.map((name) => [name, tool])));
function toolOf({ name }) {
    return name === null ? null : (TOOLS.get(name) ?? null);
}
function verbOf(command, tool) {
    if (tool.family === 'pacman')
        return command.args[0] ?? null;
    return plainWords(command.args, tool)[0] ?? null;
}
function remaining(commands) {
    if (!commands.some((command) => toolOf(command)))
        return [];
    const isPlain = commands.every(({ args }) => !args.includes(null));
    const variables = isPlain ? NO_VARIABLES : variablesOf(commands);
    let installed = [];
    const marked = marksAutomatic(commands);
    for (const command of commands) {
        const tool = toolOf(command);
        const verb = tool && verbOf(command, tool);
        if (!tool || verb === null)
            continue;
        const words = packageWords(command, tool, variables);
        if (tool.install.includes(verb)) {
            const virtual = virtualName(command);
            installed.push(...words.map((name) => ({ found: { name: bareName(name), family: tool.family, command }, virtual })));
        }
        else if (tool.remove.includes(verb)) {
            if (marked?.has(command))
                installed = installed.filter(({ found }) => marked.get(command)?.has(found.name));
            const gone = words.map(bareName);
            installed = installed.filter(({ found, virtual }) => !gone.some((name) => (0,glob/* matchesGlob */.k)(name, found.name) || (0,glob/* matchesGlob */.k)(name, virtual ?? '')));
        }
    }
    return installed.map(({ found }) => found);
}
function marksAutomatic(commands) {
    const at = commands.findIndex(({ name, args }) => name === 'apt-mark' && args[0] === 'auto');
    if (at < 0)
        return null;
    const kept = commands.filter(({ name, args }) => name === 'apt-mark' && args[0] === 'manual');
    const names = new Set(kept.flatMap(({ args }) => args.filter((arg) => arg !== null).slice(1)));
    const removals = commands.filter(({ args }, index) => index > at && args.some((arg) => /^(--auto-?remove|autoremove|autopurge)$/.test(arg ?? '')));
    return new Map(removals.map((command) => [command, names]));
}
function packageWords(command, tool, variables) {
    const opened = command.args.flatMap((arg, index) => {
        if (arg !== null)
            return [arg];
        const text = command.texts[index] ?? '';
        if (!/[$`]/.test(text))
            return [text.replace(/["']/g, '')];
        const name = /^"?\$\{?(\w+)\}?"?$/.exec(text)?.[1];
        const value = name === undefined ? undefined : variables.get(name);
        return value === undefined ? [] : value.split(/\s+/).filter((word) => word !== '');
    });
    return plainWords(opened, tool).slice(tool.family === 'pacman' ? 0 : 1);
}
function plainWords(args, tool) {
    const words = [];
    for (let at = 0; at < args.length; at++) {
        const arg = args[at];
        if (arg === null || arg === undefined)
            continue;
        if (tool.valued.includes(arg))
            at += 1;
        else if (!arg.startsWith('-'))
            words.push(arg);
    }
    return words;
}
function virtualName({ args }) {
    const at = args.findIndex((arg) => arg === '-t' || arg === '--virtual');
    const inline = args.find((arg) => arg?.startsWith('--virtual='));
    return at === -1 ? (inline?.slice('--virtual='.length) ?? null) : (args[at + 1] ?? null);
}
function bareName(word) {
    return word.replace(/(?<=.)[=<>~:/@].*$/, '');
}
const NO_VARIABLES = new Map();
function variablesOf(commands) {
    const [first] = commands;
    const variables = new Map(first ? (0,state/* stateBefore */.L)(first.stage, first.instruction).variables : []);
    for (const { name, assignments } of commands) {
        if (name !== null)
            continue;
        for (const assignment of assignments)
            if (assignment.value !== null)
                variables.set(assignment.name, assignment.value);
    }
    return variables;
}


/***/ }),

/***/ 2548:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ placements),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   _n: () => (/* binding */ unquote),
/* harmony export */   ce: () => (/* binding */ contextPathOf),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   kt: () => (/* binding */ origins),
/* harmony export */   tN: () => (/* binding */ transfers)
/* harmony export */ });
/* harmony import */ var _context_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5306);
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8081);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9398);



const placements = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)((stage) => stage.instructions.flatMap((instruction) => {
    if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD')
        return [];
    if (instruction.flags.some((flag) => flag.name === 'from') || !instruction.destination)
        return [];
    const { variables, workdir: directory } = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateBefore */ .L)(stage, instruction);
    const workdir = normalise('/', directory);
    const written = expand(unquote(instruction.destination.text), variables);
    const sources = instruction.sources
        .map((word) => expand(unquote(word.text), variables))
        .filter((source) => !/^(https?|git|ssh):|^git@/.test(source))
        .map((source) => normalise('/', source).slice(1));
    const target = normalise(workdir, written);
    const into = written.endsWith('/') ||
        written === '.' ||
        sources.length > 1 ||
        (sources[0] ?? '').includes('*') ||
        target === workdir;
    return sources.length > 0 ? [{ instruction, sources, target, into }] : [];
}));
const transfers = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)((stage) => stage.edges.flatMap(({ via, source, instruction }) => {
    if (via !== 'COPY --from' ||
        source.kind !== 'stage' ||
        instruction.keyword !== 'COPY' ||
        !instruction.destination)
        return [];
    const { variables, workdir: directory } = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateBefore */ .L)(stage, instruction);
    const workdir = normalise('/', directory);
    const written = expand(unquote(instruction.destination.text), variables);
    const sources = instruction.sources.map((word) => normalise('/', expand(unquote(word.text), variables)));
    const target = normalise(workdir, written);
    const into = written.endsWith('/') || written === '.' || sources.length > 1 || target === workdir;
    return [{ instruction, from: source.stage, sources, target, into }];
}));
function origins(transfer, path) {
    return transfer.sources.flatMap((source) => {
        const whole = below(transfer.target, path);
        const name = source.slice(source.lastIndexOf('/') + 1);
        const named = transfer.into
            ? below(`${transfer.target === '/' ? '' : transfer.target}/${name}`, path)
            : null;
        const rests = [
            whole === null || (transfer.into && whole === '') ? null : normalise(source, whole),
            named === '' ? source : null,
        ];
        return rests.filter((rest) => rest !== null);
    });
}
function contextPathOf(stage, path) {
    return pathFrom(stage, path, new Set());
}
function pathFrom(stage, path, seen) {
    const key = `${stage.index} ${path}`;
    if (seen.has(key))
        return null;
    seen.add(key);
    const copied = copiedPath(stage, path);
    if (copied !== null)
        return copied;
    for (const transfer of transfers(stage)) {
        if (transfer.from.index >= stage.index)
            continue;
        for (const origin of origins(transfer, path)) {
            const found = pathFrom(transfer.from, origin, seen);
            if (found !== null)
                return found;
        }
    }
    const { base } = stage;
    return base.kind === 'stage' && base.stage.index < stage.index ? pathFrom(base.stage, path, seen) : null;
}
function copiedPath(stage, path) {
    const { context } = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .buildOf */ .Yy)(stage);
    for (const placement of placements(stage).toReversed()) {
        for (const source of placement.sources) {
            const found = originOf(context, placement, source, path);
            if (found !== null && context.exists(found) !== 'absent' && !context.ignore.ignores(found))
                return found;
        }
    }
    return null;
}
function originOf(context, placement, source, path) {
    const { target } = placement;
    if (source === '' || context.exists(source) === 'directory') {
        const rest = below(target, path);
        return rest === null ? null : [source, rest].filter((part) => part !== '').join('/');
    }
    if (!placement.into)
        return path === target ? source : null;
    const name = below(target, path);
    if (name === null || name === '')
        return null;
    const dir = source.includes('/') ? `${source.slice(0, source.lastIndexOf('/'))}/` : '';
    const [first = '', ...rest] = name.split('/');
    if (!(0,_context_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(source.slice(dir.length), first))
        return null;
    if (rest.length === 0)
        return dir + first;
    return null;
}
function below(dir, path) {
    if (path === dir)
        return '';
    const prefix = dir === '/' ? '/' : `${dir}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : null;
}
const UNTIDY = /\/\.{0,2}(?:\/|$)/;
function normalise(dir, path) {
    const whole = path.startsWith('/') ? path : `${dir}/${path}`;
    if (whole.startsWith('/') && !UNTIDY.test(whole))
        return whole;
    const parts = [];
    for (const part of whole.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}
function unquote(text) {
    return text.replace(/^(["'])(.*)\1$/s, '$2');
}
function expand(text, variables) {
    if (!text.includes('$'))
        return text;
    return text.replace(/\$(?:(\w+)|\{(\w+)(?::-([^{}]*))?\})/g, (whole, plain, braced, fallback) => {
        const value = variables.get(plain ?? braced);
        return value || (fallback ?? value ?? whole);
    });
}


/***/ }),

/***/ 3399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ idleTests)
});

// EXTERNAL MODULE: ./lib/src/knowledge/stack-directories.js
var stack_directories = __webpack_require__(9467);
;// CONCATENATED MODULE: ./lib/src/knowledge/test-files.js

const PATTERNS = [
    /_test\.(go|py|exs|dart|rb)$/,
    /(^|\/)test_[^/]+\.py$/,
    /\.(test|spec)\.[cm]?[jt]sx?$/,
    /(^|\/)__tests__\/.+\.[cm]?[jt]sx?$/,
    /(^|\/)src\/(test|it)\/(java|kotlin|scala|groovy)\/.+\.(java|kt|scala|groovy)$/,
    /_spec\.rb$/,
    /(^|\/)tests\/[^/]+\.rs$/,
    /Tests?\.(php|cs|swift)$/,
    /[._-]Tests?\.(cs|fs|vb)proj$/,
];
function isTestFile(path) {
    return PATTERNS.some((pattern) => pattern.test(path)) && !(0,stack_directories/* isForeign */.j)(path);
}
function isInTests(path) {
    return /(^|\/)(tests?|spec|__tests__)\//.test(path);
}
const PLACEHOLDER = /no test specified/;
function isTestScript(line) {
    return line.trim() !== '' && !PLACEHOLDER.test(line) && !/^(echo|exit|true|:)\b/.test(line.trim());
}

// EXTERNAL MODULE: ./lib/src/facts/build.js
var build = __webpack_require__(9398);
// EXTERNAL MODULE: ./lib/src/facts/copies.js
var copies = __webpack_require__(6273);
// EXTERNAL MODULE: ./lib/src/facts/projects.js
var projects = __webpack_require__(5062);
// EXTERNAL MODULE: ./lib/src/facts/steps.js
var steps = __webpack_require__(2837);
;// CONCATENATED MODULE: ./lib/src/facts/project-tests.js





const projectTests = (0,build/* fact */.fK)((build) => {
    const line = (0,projects/* declaration */.HK)(build, 'package.json')?.programs.get('test');
    if (line !== undefined && isTestScript(line))
        return 'the script `test` of package.json';
    const files = build.context.list().paths.filter((path) => /test|spec/i.test(path) && isTestFile(path));
    const file = files.find(isInTests) ?? files[0];
    return file === undefined ? null : `\`${file}\``;
});
const idleTests = (0,build/* fact */.fK)((build) => {
    if (!(0,copies/* takesSources */.z8)(build) || build.stages.some(steps/* runsTests */.Ev))
        return null;
    return projectTests(build);
});


/***/ }),

/***/ 5062:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ declaration),
/* harmony export */   TV: () => (/* binding */ mainProject),
/* harmony export */   VH: () => (/* binding */ requirementFiles),
/* harmony export */   aJ: () => (/* binding */ lockedPackages),
/* harmony export */   bA: () => (/* binding */ findDependency),
/* harmony export */   dt: () => (/* binding */ projects)
/* harmony export */ });
/* harmony import */ var _context_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5306);
/* harmony import */ var _context_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9219);
/* harmony import */ var _context_manifests_requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7955);
/* harmony import */ var _context_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8002);
/* harmony import */ var _context_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3320);
/* harmony import */ var _knowledge_dev_installs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6163);
/* harmony import */ var _knowledge_stack_directories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9467);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9398);








const projects = (0,_build_js__WEBPACK_IMPORTED_MODULE_6__/* .fact */ .fK)((build) => {
    const sources = (0,_context_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .contextSources */ .S)(build.model);
    const found = new Map();
    for (const path of build.context.list().paths) {
        const format = (0,_context_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFormat */ .dt)(path);
        const lock = format ? null : (0,_context_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .lockfileFormat */ .fq)(path);
        const ecosystem = format?.ecosystem ?? lock?.ecosystem;
        if (!ecosystem || (0,_knowledge_stack_directories_js__WEBPACK_IMPORTED_MODULE_5__/* .isForeign */ .j)(path) || !isTaken(build.context, sources, path))
            continue;
        const dir = (0,_context_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .directoryOf */ .jt)(path);
        const key = `${ecosystem}:${dir}`;
        const project = found.get(key) ?? { ecosystem, dir, manifests: [], lockfiles: [] };
        found.set(key, project);
        if (format)
            project.manifests.push(path);
        else
            project.lockfiles.push(path);
    }
    return [...found.values()]
        .filter(({ manifests }) => manifests.length > 0)
        .map((project) => ({ ...project, manifests: project.manifests.toSorted((a, b) => rank(a) - rank(b)) }))
        .sort((a, b) => depth(a.dir) - depth(b.dir));
});
function isTaken(context, sources, path) {
    if (context.ignore.ignores(path))
        return false;
    return sources.some((source) => source.glob
        ? (0,_context_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(source.path, path)
        : source.path === '' || source.path === path || path.startsWith(`${source.path}/`));
}
const RANKS = ['package.json', 'pyproject.toml', 'Pipfile', 'requirements.txt', 'pom.xml', 'build.gradle'];
function rank(path) {
    const at = RANKS.findIndex((name) => path.endsWith(name) || path.endsWith(`${name}.kts`));
    return at === -1 ? RANKS.length : at;
}
function depth(dir) {
    return dir === '' ? 0 : dir.split('/').length;
}
function mainProject(build, ecosystem) {
    const all = projects(build).filter((project) => project.ecosystem === ecosystem);
    const [first] = all;
    return first && (first.dir === '' || all.length === 1) ? first : null;
}
function declaration(build, path) {
    const format = (0,_context_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFormat */ .dt)(path);
    const found = format && (0,_context_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readAt */ .m6)(build.context, path, format.read);
    return found?.kind === 'read' ? found.value : null;
}
function lockedPackages(build, path) {
    const format = (0,_context_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .lockfileFormat */ .fq)(path);
    const found = format?.read ? (0,_context_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readAt */ .m6)(build.context, path, format.read) : null;
    return found?.kind === 'read' ? found.value : null;
}
const MAX_INCLUDED = 5;
function requirementFiles(build, path) {
    const found = [];
    const open = [path];
    for (let at = 0; at < open.length && at < MAX_INCLUDED; at++) {
        const file = open[at] ?? '';
        const reading = (0,_context_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readAt */ .m6)(build.context, file, _context_manifests_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequirements */ .F);
        if (reading.kind !== 'read')
            continue;
        found.push({ path: file, declared: reading.value });
        const included = reading.value.includes.flatMap((name) => (0,_context_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .resolvePath */ .o1)((0,_context_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .directoryOf */ .jt)(file), name) ?? []);
        open.push(...included.filter((name) => !open.includes(name)));
    }
    return found;
}
function findDependency(build, project, wanted) {
    const shipped = project.manifests.filter((path) => !(0,_knowledge_dev_installs_js__WEBPACK_IMPORTED_MODULE_4__/* .isForDevelopment */ .jV)(path));
    for (const manifest of shipped.slice(0, 3)) {
        const parts = manifest.endsWith('.txt')
            ? requirementFiles(build, manifest)
            : [{ path: manifest, declared: declaration(build, manifest) }];
        for (const { path, declared } of parts) {
            const dependency = declared?.dependencies.find((one) => one.group === 'runtime' && wanted(one));
            if (dependency)
                return { path, dependency };
        }
    }
    return null;
}


/***/ }),

/***/ 7677:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ opaqueCommands),
/* harmony export */   f: () => (/* binding */ installsUnknown)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9398);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6070);
/* harmony import */ var _os_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6845);



const OPAQUE = /\.(sh|bash|py|pl|rb|run)$|^(ansible-playbook|ansible|make|gmake|ninja|cmake|source|\.|nix-env|nix|puppet|chef-client|salt-call|debootstrap|eval|xargs|parallel|brew|snap|sdk|asdf|mise)$/;
const opaqueCommands = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((stage) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .lineageCommands */ .GI)(stage).filter(({ name, args, texts, assignments }) => {
    if (name === null)
        return texts.length > 0 || assignments.length === 0;
    if (OPAQUE.test(name))
        return true;
    return /^(ba|da|a|z)?sh$/.test(name) && !givesText(args, texts);
}));
function givesText(args, texts) {
    const at = args.findIndex((arg) => arg !== null && /^-\w*c$/.test(arg));
    return at !== -1 && (args[at + 1] !== null || !/^"?[$`]/.test(texts[at + 1] ?? ''));
}
const FOREIGN_INSTALLERS = /^(apko|conda|mamba|dpkg|rpm)$/;
const installsUnknown = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((stage) => opaqueCommands(stage).length > 0 ||
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .lineageCommands */ .GI)(stage).some((call) => ((0,_os_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .isOsInstall */ .G$)(call) && call.args.includes(null)) || FOREIGN_INSTALLERS.test(call.name ?? '')));


/***/ }),

/***/ 4709:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ runtimeImage)
/* harmony export */ });
/* harmony import */ var _context_manifest_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9219);
/* harmony import */ var _context_manifests_dotnet_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(533);
/* harmony import */ var _knowledge_siblings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5354);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9398);
/* harmony import */ var _cite_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7195);
/* harmony import */ var _projects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5062);






function runtimeImage(stage, origin) {
    const [image, other] = (0,_knowledge_siblings_js__WEBPACK_IMPORTED_MODULE_2__/* .runtimesFor */ .$4)(origin, servesWeb((0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .buildOf */ .Yy)(stage))).map(_cite_js__WEBPACK_IMPORTED_MODULE_5__/* .cite */ .Y);
    if (image === undefined)
        return null;
    return other === undefined ? image : `${image} (${other} where the program uses nothing of ASP.NET)`;
}
const MOST = 50;
const servesWeb = (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .fact */ .fK)((build) => {
    const paths = (0,_projects_js__WEBPACK_IMPORTED_MODULE_4__/* .projects */ .dt)(build).flatMap(({ ecosystem, manifests }) => ecosystem === 'dotnet' ? manifests : []);
    const files = paths.filter((path) => path.endsWith('proj') && !/test/i.test(path)).slice(0, MOST);
    const readings = files.map((path) => (0,_context_manifest_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readAt */ .m6)(build.context, path, _context_manifests_dotnet_project_js__WEBPACK_IMPORTED_MODULE_1__/* .readDotnetProject */ .M));
    const read = readings.flatMap((one) => (one.kind === 'read' ? [one.value] : []));
    const programs = read.filter((one) => isWeb(one) || one.outputType?.toLowerCase() === 'exe');
    if (read.length < files.length || programs.length === 0)
        return null;
    if (programs.every(isWeb))
        return true;
    return read.some(usesWeb) ? null : false;
});
function isWeb({ sdk }) {
    return sdk?.startsWith('Microsoft.NET.Sdk.Web') ?? false;
}
function usesWeb(project) {
    const names = [...project.frameworks, ...project.dependencies.map(({ name }) => name)];
    return isWeb(project) || names.some((name) => /AspNetCore/i.test(name));
}


/***/ }),

/***/ 5116:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ servesDevelopers),
/* harmony export */   x: () => (/* binding */ serves)
/* harmony export */ });
/* harmony import */ var _knowledge_build_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5024);
/* harmony import */ var _knowledge_servers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3397);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9398);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9931);
/* harmony import */ var _placements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2548);
/* harmony import */ var _projects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5062);
/* harmony import */ var _started_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3067);







const serves = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)((stage) => {
    const facts = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .baseImage */ .fF)(stage);
    if (facts?.role === 'function' || facts?.role === 'workplace')
        return null;
    return (byCommand(stage) ??
        byBase(stage) ??
        byCompose(stage) ??
        byPackages(stage) ??
        byHealthcheck(stage) ??
        byExpose(stage));
});
const servesDevelopers = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)((stage) => {
    const commands = (0,_started_js__WEBPACK_IMPORTED_MODULE_6__/* .startedCommands */ .GI)(stage).toReversed();
    const server = commands.map(({ name, args }) => (0,_knowledge_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .serverCommand */ .v)(name, args)).find((one) => one !== null);
    if (server)
        return server.development === true;
    return commands.some(({ name, args }) => (0,_knowledge_build_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .buildsAndRuns */ .Nb)(name, args));
});
function byCommand(stage) {
    const start = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .lastInstruction */ .xh)(stage, 'CMD') ?? (0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .lastInstruction */ .xh)(stage, 'ENTRYPOINT');
    for (const { name, args } of (0,_started_js__WEBPACK_IMPORTED_MODULE_6__/* .startedCommands */ .GI)(stage).toReversed()) {
        const server = (0,_knowledge_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .serverCommand */ .v)(name, args);
        if (!server)
            continue;
        return {
            by: 'command',
            reason: `\`${server.name}\` serves`,
            port: portOfCommand(stage, server.port?.toString() ?? null),
            span: start?.span ?? null,
        };
    }
    return null;
}
function portOfCommand(stage, usual) {
    return usual !== null && stage.config.ExposedPorts.map(plain).includes(usual)
        ? usual
        : (exposed(stage).port ?? usual);
}
function byBase(stage) {
    const facts = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .baseImage */ .fF)(stage);
    if (!facts?.serves)
        return null;
    if ((0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .startsItsOwn */ .yN)(stage) && (0,_started_js__WEBPACK_IMPORTED_MODULE_6__/* .startedCommands */ .GI)(stage).length > 0)
        return null;
    return { by: 'base', reason: `\`${(0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .baseLabel */ .ku)(stage)}\` is a server`, port: exposed(stage).port, span: null };
}
function byCompose(stage) {
    const use = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .buildOf */ .Yy)(stage).context.uses.find(({ publishesPorts, overridesCommand }) => publishesPorts && !overridesCommand);
    if (!use || (0,_started_js__WEBPACK_IMPORTED_MODULE_6__/* .startedCommands */ .GI)(stage).length === 0)
        return null;
    return {
        by: 'compose',
        reason: `\`${use.saidBy}\` publishes its ports`,
        port: exposed(stage).port,
        span: null,
    };
}
function byPackages(stage) {
    const main = (0,_started_js__WEBPACK_IMPORTED_MODULE_6__/* .startedCommands */ .GI)(stage).at(-1);
    const { port, span } = exposed(stage);
    const stack = main && span ? (stackOf(main.name) ?? compiledStack(stage)) : null;
    const build = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .buildOf */ .Yy)(stage);
    const project = stack && (0,_projects_js__WEBPACK_IMPORTED_MODULE_5__/* .mainProject */ .TV)(build, stack);
    if (!stack || !project)
        return null;
    for (const known of _knowledge_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVER_PACKAGES */ .y[stack]) {
        const found = (0,_projects_js__WEBPACK_IMPORTED_MODULE_5__/* .findDependency */ .bA)(build, project, ({ name, label }) => label !== 'indirect' && isCalled(stack, name, known));
        if (!found)
            continue;
        const named = stack === 'java' ? known : found.dependency.name;
        return {
            by: 'packages',
            reason: `\`${found.path}\` names \`${named}\``,
            port,
            span,
        };
    }
    return null;
}
function isCalled(stack, name, known) {
    if (stack === 'go')
        return name === known || name.startsWith(`${known}/v`);
    if (stack !== 'java')
        return name === known;
    const artifact = name.startsWith('libs.')
        ? name.slice('libs.'.length).replaceAll('.', '-')
        : name.slice(name.indexOf(':') + 1);
    return artifact === known || artifact.startsWith(`${known}-`);
}
function compiledStack(stage) {
    const makers = [stage, ...(0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .lineage */ .OZ)(stage).flatMap((part) => (0,_placements_js__WEBPACK_IMPORTED_MODULE_4__/* .transfers */ .tN)(part).map(({ from }) => from))];
    const languages = new Set(makers.flatMap((maker) => (0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .baseImage */ .fF)(maker)?.language ?? []));
    const compiled = ['go', 'rust'].filter((language) => languages.has(language));
    return compiled.length === 1 ? (compiled[0] ?? null) : null;
}
const OWN_ADDRESS = /https?:\/\/(localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::(\d+))?/;
function byHealthcheck(stage) {
    const instruction = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .lastInstruction */ .xh)(stage, 'HEALTHCHECK');
    const command = instruction?.command ?? null;
    if (!instruction || command === null || (0,_started_js__WEBPACK_IMPORTED_MODULE_6__/* .startedCommands */ .GI)(stage).length === 0)
        return null;
    const text = command.form === 'shell' ? command.script.text : command.words.map((word) => word.text).join(' ');
    const asked = OWN_ADDRESS.exec(text);
    return asked
        ? {
            by: 'healthcheck',
            reason: 'its HEALTHCHECK asks it for a page',
            port: exposed(stage).port ?? asked[2] ?? null,
            span: instruction.span,
        }
        : null;
}
function byExpose(stage) {
    const { port, span, written } = exposed(stage);
    return span && { by: 'expose', reason: `it exposes ${written ?? 'a port'}`, port, span };
}
function stackOf(program) {
    if (/^(node|npm|yarn|pnpm|bun|pm2-runtime|tsx|ts-node)$/.test(program))
        return 'node';
    if (/^python[\d.]*$/.test(program))
        return 'python';
    if (/^(ruby|bundle)$/.test(program))
        return 'ruby';
    if (program === 'php')
        return 'php';
    return program === 'java' ? 'java' : null;
}
const exposed = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)((stage) => {
    const inherited = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .baseImage */ .fF)(stage)?.ports ?? [];
    const all = stage.config.ExposedPorts;
    const own = all.filter((one) => !inherited.includes(one));
    const ports = (own.length > 0 ? own : all).map(plain);
    const named = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .lineage */ .OZ)(stage).flatMap(({ instructions }) => instructions.flatMap((one) => one.keyword === 'EXPOSE' ? one.ports.map(({ text }) => ({ written: plain(text), span: one.span })) : []));
    const fitting = named.filter(({ written }) => ports.includes(written));
    const first = fitting.find(({ written }) => isTcp(written)) ?? fitting[0];
    const written = first?.written ?? ports.find(isTcp) ?? ports[0] ?? null;
    const span = first?.span ?? (0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .lastInstruction */ .xh)(stage, 'EXPOSE')?.span ?? null;
    return { port: written !== null && isTcp(written) ? written : null, span, written };
});
function plain(port) {
    return port.toLowerCase().replace(/\/tcp$/, '');
}
function isTcp(port) {
    return !port.includes('/');
}


/***/ }),

/***/ 7148:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OE: () => (/* binding */ buildsBesideSources),
  Or: () => (/* binding */ makerOf),
  Xu: () => (/* binding */ mayHoldSources),
  aB: () => (/* binding */ shippedSources),
  tV: () => (/* binding */ unsaidSources)
});

;// CONCATENATED MODULE: ./lib/src/knowledge/compiled-sources.js
const ROWS = [
    { programs: ['go'], extensions: ['go'] },
    { programs: ['cargo'], extensions: ['rs'] },
    { programs: ['mvn', 'mvnw', 'gradle', 'gradlew', 'sbt'], extensions: ['java', 'kt', 'scala', 'groovy'] },
    { programs: ['dotnet'], extensions: ['cs', 'fs', 'vb'] },
    { programs: ['swift'], extensions: ['swift'] },
    { programs: ['stack', 'cabal'], extensions: ['hs'] },
    { programs: ['zig'], extensions: ['zig'] },
    { programs: ['mix'], extensions: ['ex'] },
];
const SCRIPTS = ['ts', 'tsx', 'jsx', 'vue', 'svelte'];
function sourceExtensions(program) {
    return ROWS.find(({ programs }) => programs.includes(program))?.extensions ?? SCRIPTS;
}
function makesScripts(program) {
    return sourceExtensions(program) === SCRIPTS;
}
const NAMES = new Set(['src', 'cmd', 'internal', 'source', 'sources']);
function isSourceName(path) {
    return NAMES.has(path.slice(path.lastIndexOf('/') + 1));
}
function isOutput(path) {
    return /(^|\/)(dist|build|out|output|\.output|standalone)\//.test(path);
}

// EXTERNAL MODULE: ./lib/src/facts/build.js
var build = __webpack_require__(9398);
// EXTERNAL MODULE: ./lib/src/facts/commands.js
var commands = __webpack_require__(6070);
// EXTERNAL MODULE: ./lib/src/facts/copies.js
var facts_copies = __webpack_require__(6273);
// EXTERNAL MODULE: ./lib/src/facts/layers/whole-copies.js
var whole_copies = __webpack_require__(1254);
// EXTERNAL MODULE: ./lib/src/facts/leftovers.js
var leftovers = __webpack_require__(7950);
// EXTERNAL MODULE: ./lib/src/facts/lineage.js
var lineage = __webpack_require__(9931);
// EXTERNAL MODULE: ./lib/src/facts/placements.js
var placements = __webpack_require__(2548);
// EXTERNAL MODULE: ./lib/src/facts/started-program.js + 1 modules
var started_program = __webpack_require__(2200);
// EXTERNAL MODULE: ./lib/src/facts/steps.js
var steps = __webpack_require__(2837);
// EXTERNAL MODULE: ./lib/src/facts/toolchains.js + 1 modules
var toolchains = __webpack_require__(2065);
;// CONCATENATED MODULE: ./lib/src/facts/shipped-sources.js











const shippedSources = (0,build/* fact */.fK)((stage) => {
    const step = makerOf(stage);
    if (!step)
        return null;
    for (const part of (0,lineage/* lineage */.OZ)(stage)) {
        const copy = (0,facts_copies/* contextCopies */.f7)(part).find((one) => holdsSources(one, step));
        if (copy)
            return { copy: copy.instruction, path: pathOf(copy), from: null, step };
        const found = (0,placements/* transfers */.tN)(part).flatMap((transfer) => treeOf(transfer, step))[0];
        if (found)
            return { copy: found.transfer.instruction, path: found.path, from: found.transfer.from, step };
    }
    return null;
});
const unsaidSources = (0,build/* fact */.fK)((stage) => {
    if ((0,build/* buildOf */.Yy)(stage).stages.length < 2)
        return null;
    const found = shippedSources(stage);
    if (!found || (0,leftovers/* selfBuilt */.Th)(stage))
        return null;
    if ((0,toolchains/* toolchains */.j)(stage).some(({ from, weight }) => from === 'base' && weight === 'sdk'))
        return null;
    const said = (0,lineage/* lineage */.OZ)(stage).flatMap(whole_copies/* wholeCopies */.V);
    return said.some(({ transfer }) => transfer.instruction === found.copy) ? null : found;
});
const buildsBesideSources = (0,build/* fact */.fK)((stage) => {
    const self = (0,leftovers/* selfBuilt */.Th)(stage);
    if (self?.leftovers.includes(leftovers/* SOURCES */.Hl))
        return self.step;
    const parts = (0,lineage/* lineage */.OZ)(stage);
    const step = parts.flatMap(steps/* buildSteps */.aB).at(-1);
    const compiles = step !== undefined && !makesScripts(step.name ?? '');
    return compiles && parts.some((part) => (0,facts_copies/* contextCopies */.f7)(part).some(({ bringsSources }) => bringsSources))
        ? step
        : null;
});
const mayHoldSources = (0,build/* fact */.fK)((stage) => (0,lineage/* lineage */.OZ)(stage).some((part) => (0,facts_copies/* contextCopies */.f7)(part).some(({ bringsSources }) => bringsSources) || (0,placements/* transfers */.tN)(part).some(mayBringSources)));
function mayBringSources({ from, sources }) {
    return sources.some((path) => (0,lineage/* lineage */.OZ)(from).some((part) => {
        const places = [...(0,placements/* placements */.DD)(part), ...(0,placements/* transfers */.tN)(part)];
        return isSourceName(path) || places.some(({ target }) => (0,placements/* below */.Gz)(path, target) !== null);
    }));
}
const makerOf = (0,build/* fact */.fK)((stage) => {
    if (!(0,build/* buildOf */.Yy)(stage).stages.some((one) => (0,steps/* buildSteps */.aB)(one).length > 0))
        return null;
    for (const path of startedPaths(stage)) {
        const step = (isOutput(path) ? madeThere(stage, path) : null) ?? stepBehind(stage, path, new Set());
        if (step)
            return step;
    }
    return null;
});
const WORDS = 6;
function startedPaths(stage) {
    const { words, file } = (0,started_program/* startedProgram */.s)(stage);
    const workdir = stage.config.WorkingDir || '/';
    const named = (0,started_program/* plainWords */.c)(words)
        .slice(0, WORDS)
        .filter((word) => !word.startsWith('-'))
        .flatMap((word) => [
        (0,placements/* normalise */.j7)(workdir, word),
        (0,placements/* normalise */.j7)('/usr/local/bin', word),
        (0,placements/* normalise */.j7)('/usr/bin', word),
    ]);
    return file ? [file.path, ...named] : named;
}
function stepBehind(stage, path, seen) {
    const key = `${stage.index} ${path}`;
    if (seen.has(key))
        return null;
    seen.add(key);
    for (const part of (0,lineage/* lineage */.OZ)(stage).toReversed()) {
        for (const transfer of (0,placements/* transfers */.tN)(part)) {
            if (transfer.from.index >= part.index)
                continue;
            for (const origin of (0,placements/* origins */.kt)(transfer, path)) {
                const step = madeThere(transfer.from, origin) ?? stepBehind(transfer.from, origin, seen);
                if (step)
                    return step;
            }
        }
    }
    return null;
}
function madeThere(stage, path) {
    const step = (0,lineage/* lineage */.OZ)(stage).flatMap(steps/* buildSteps */.aB).at(-1);
    if (!step?.name)
        return null;
    const brought = (0,placements/* contextPathOf */.ce)(stage, path);
    if (brought !== null && (0,build/* buildOf */.Yy)(stage).context.exists(brought) === 'file')
        return null;
    return makesScripts(step.name) && !isOutput(path) ? null : step;
}
function holdsSources(copy, step) {
    if (!copy.bringsSources)
        return false;
    const listed = listsSources(copy.stage, copy.sources, step);
    if (listed !== null)
        return listed;
    const compiled = (0,lineage/* lineage */.OZ)(step.stage).flatMap(facts_copies/* contextCopies */.f7);
    return copy.sources.some((path) => compiled.some(({ bringsSources, sources, everything }) => bringsSources &&
        (sources.includes(path) || ((everything || copy.everything) && isSourceName(path || 'src')))));
}
function listsSources(stage, sources, step) {
    const { context } = (0,build/* buildOf */.Yy)(stage);
    const { paths, complete } = context.list();
    if (!complete)
        return null;
    const ends = sourceExtensions(step.name ?? '').map((extension) => `.${extension}`);
    return paths.some((path) => ends.some((end) => path.endsWith(end)) &&
        !path.endsWith('.d.ts') &&
        sources.some((source) => source === '' || source === '*' || path.startsWith(`${source}/`)) &&
        !context.ignore.ignores(path));
}
function treeOf(transfer, step) {
    const parts = (0,lineage/* lineage */.OZ)(transfer.from);
    if (!parts.includes(step.stage) || transfer.instruction.flags.some(({ name }) => name === 'exclude'))
        return [];
    if (parts.some((part) => (0,commands/* stageCommands */.VZ)(part).some(removesSources)))
        return [];
    return transfer.sources.flatMap((path) => path !== '/' && parts.some((part) => liesIn(part, path, step)) ? [{ transfer, path }] : []);
}
function removesSources({ name, texts }) {
    if (name === 'git')
        return texts.includes('clean');
    if (name === 'find')
        return texts.includes('-delete') || texts.includes('-exec');
    return (/^(rm|rimraf|mv)$/.test(name ?? '') &&
        texts.some((text) => !/^-|^\/(var|tmp|root|usr)\b|cache/.test(text)));
}
function liesIn(part, path, step) {
    const copies = new Map((0,facts_copies/* contextCopies */.f7)(part).map((copy) => [copy.instruction, copy]));
    return (0,placements/* placements */.DD)(part).some(({ instruction, target, sources }) => {
        const copy = copies.get(instruction);
        if (!copy?.bringsSources)
            return false;
        if ((0,placements/* below */.Gz)(path, target) !== null)
            return listsSources(part, sources, step) ?? true;
        const rest = (0,placements/* below */.Gz)(target, path);
        const [source] = sources;
        if (rest === null || source === undefined || sources.length > 1)
            return false;
        const inside = source === '' ? rest : `${source}/${rest}`;
        return isSourceName(rest) && (listsSources(part, [inside], step) ?? true);
    });
}
function pathOf({ sources, everything }) {
    return everything ? '' : (sources.find(isSourceName) ?? sources[0] ?? '');
}


/***/ }),

/***/ 1553:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ unnamedTarget),
/* harmony export */   N7: () => (/* binding */ shippedStages),
/* harmony export */   ZK: () => (/* binding */ isMadeOf),
/* harmony export */   iw: () => (/* binding */ isShipped),
/* harmony export */   nl: () => (/* binding */ neededForShipping)
/* harmony export */ });
/* harmony import */ var _knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9398);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9931);



const shippedStages = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((build) => {
    const last = build.stages.at(-1);
    if (!last)
        return [];
    const configured = build.stages.filter((stage) => isNamed(stage, build.configuredTargets));
    if (configured.length > 0)
        return configured;
    const said = saidTargets(build);
    return said.length > 0 ? said : [defaultTarget(build, last)];
});
const shadowedTarget = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((build) => {
    const last = build.stages.at(-1);
    const meant = last && defaultTarget(build, last);
    return last && meant && meant !== last ? { last, meant } : null;
});
const PRODUCTION = /^(prod|production|runtime|runner|final|release)$/;
const unnamedTarget = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((build) => {
    const shadowed = shadowedTarget(build);
    if (!shadowed || build.configuredTargets.length > 0)
        return null;
    const { meant } = shadowed;
    const words = meant.name?.split(/[-_.]/) ?? [];
    const named = build.context.targets.some(({ name }) => isNamed(meant, [name]));
    return named || !words.some((word) => PRODUCTION.test(word)) ? null : shadowed;
});
function isMadeOf(stage, part) {
    return stage.edges.some(({ source }) => source.kind === 'stage' &&
        source.stage.index < stage.index &&
        (source.stage === part || isMadeOf(source.stage, part)));
}
function isShipped(build, stage) {
    return shippedStages(build).includes(stage);
}
const neededForShipping = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((build) => {
    const needed = new Set();
    const visit = (stage) => {
        if (needed.has(stage))
            return;
        needed.add(stage);
        for (const { source } of stage.edges)
            if (source.kind === 'stage')
                visit(source.stage);
    };
    for (const stage of shippedStages(build))
        visit(stage);
    return needed;
});
function defaultTarget(build, last) {
    const role = last.name === null ? null : (0,_knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__/* .stageRole */ .p_)(last.name);
    if (role !== 'development' && role !== 'test')
        return last;
    const production = build.stages.findLast((stage) => stage.name !== null && (0,_knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__/* .stageRole */ .p_)(stage.name) === 'production');
    return production ?? last;
}
function saidTargets(build) {
    const last = build.stages.at(-1);
    const targets = new Set();
    for (const use of build.context.uses.filter(isForShipping)) {
        const { target } = use;
        const stage = target === null ? last : build.stages.find((candidate) => isNamed(candidate, [target]));
        if (!stage || (target !== null && isForDevelopers(stage)))
            continue;
        if (use.kind === 'compose' && isPartOfProduction(build, stage))
            continue;
        targets.add(stage);
    }
    const onlyLast = targets.size === 1 && last !== undefined && targets.has(last);
    return onlyLast ? [] : build.stages.filter((stage) => targets.has(stage));
}
function isForShipping({ saidBy, makesNoImage }) {
    return !makesNoImage && !/(^|[/.-])(dev|develop|development|test|tests|local|debug|e2e)[.-]/.test(saidBy);
}
function isForDevelopers({ name }) {
    const role = name === null ? null : (0,_knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__/* .stageRole */ .p_)(name);
    return role === 'development' || role === 'test';
}
function isPartOfProduction(build, stage) {
    return build.stages.some((later) => later.index > stage.index &&
        !isForDevelopers(later) &&
        ((0,_lineage_js__WEBPACK_IMPORTED_MODULE_2__/* .lineage */ .OZ)(later).includes(stage) ||
            later.edges.some(({ source }) => source.kind === 'stage' && source.stage === stage)));
}
function isNamed(stage, names) {
    return names.some((name) => name.toLowerCase() === stage.name || name === String(stage.index));
}


/***/ }),

/***/ 4674:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ smallerBase)
/* harmony export */ });
/* harmony import */ var _knowledge_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6653);
/* harmony import */ var _knowledge_siblings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5354);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9398);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6070);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9931);
/* harmony import */ var _os_packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6845);
/* harmony import */ var _started_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3067);
/* harmony import */ var _started_program_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2200);
/* harmony import */ var _users_ownership_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1032);









const smallerBase = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)((stage) => {
    const base = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_4__/* .rootBase */ .C6)(stage);
    const smaller = base.kind === 'image' ? (0,_knowledge_siblings_js__WEBPACK_IMPORTED_MODULE_1__/* .smallerImage */ .UZ)(base.reference) : null;
    if (base.kind !== 'image' || !smaller)
        return null;
    const needs = smaller.without === 'documentation' ? readsDocumentation(stage) : needsDebian(stage);
    if (needs)
        return null;
    const [from, to] = [(0,_knowledge_images_js__WEBPACK_IMPORTED_MODULE_0__.imageSize)(base.reference), (0,_knowledge_images_js__WEBPACK_IMPORTED_MODULE_0__.imageSize)(smaller.reference)];
    return {
        ...smaller,
        at: ((0,_lineage_js__WEBPACK_IMPORTED_MODULE_4__/* .lineage */ .OZ)(stage)[0] ?? stage).from.span,
        base: base.reference,
        sizes: from && to ? { from: from.mb, to: to.mb } : null,
    };
});
const DOCUMENTED = /^(man-db|manpages|locales-all|default-j|openjdk-|postgresql)/;
function readsDocumentation(stage) {
    return ((0,_os_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .osPackages */ .Or)(stage).some(({ name }) => DOCUMENTED.test(name)) ||
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .lineageCommands */ .GI)(stage).some((command) => ((0,_os_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .isOsInstall */ .G$)(command) && command.args.includes(null)) ||
            command.texts.some((text) => /\/usr\/share\/(man|doc|locale|info)\b/.test(text))));
}
const PORTABLE = new Set('rm mkdir chown chmod echo printf sed touch ln cp mv cat set cd test [ true : export find tar gzip gunzip tee grep envsubst nginx sh exit ls'.split(' '));
const PROGRAMS = /^\/($|(usr\/(local\/)?)?(s?bin|lib(64|exec)?)(\/|$)|opt(\/|$)|docker-entrypoint)/;
function needsDebian(stage) {
    return (stage.config.Shell !== null ||
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .lineageCommands */ .GI)(stage).some(({ name }) => name === null || !PORTABLE.has(name)) ||
        (0,_lineage_js__WEBPACK_IMPORTED_MODULE_4__/* .lineage */ .OZ)(stage).some((part) => (0,_users_ownership_js__WEBPACK_IMPORTED_MODULE_8__/* .copiedTo */ .A)(part).some(({ target, sources }) => PROGRAMS.test(target) || sources.some((source) => /\.(so|sh|bash|py|pl)\b/.test(source)))) ||
        startsMore(stage) ||
        checksWithMore(stage));
}
function startsMore(stage) {
    if (!(0,_lineage_js__WEBPACK_IMPORTED_MODULE_4__/* .startsItsOwn */ .yN)(stage))
        return false;
    const { script, unresolved, words } = (0,_started_program_js__WEBPACK_IMPORTED_MODULE_7__/* .startedProgram */ .s)(stage);
    return (script !== null ||
        unresolved !== null ||
        words.some((word) => /\bbash\b|\$\{|\.sh\b/.test(word)) ||
        (0,_started_js__WEBPACK_IMPORTED_MODULE_6__/* .startedCommands */ .GI)(stage).some(({ name }) => !PORTABLE.has(name)) ||
        (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .buildOf */ .Yy)(stage).context.uses.some(({ overridesCommand }) => overridesCommand));
}
function checksWithMore(stage) {
    const command = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_4__/* .lastInstruction */ .xh)(stage, 'HEALTHCHECK')?.command;
    if (!command)
        return false;
    const text = command.form === 'shell' ? command.script.text : command.words.map((word) => word.text).join(' ');
    return !/^(sh -c )?(curl|wget|test|nc)\b/.test(text.trim()) || /\b(bash|service)\b/.test(text);
}


/***/ }),

/***/ 2200:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ plainWords),
  s: () => (/* binding */ startedProgram)
});

// EXTERNAL MODULE: ./lib/src/context/node-project.js
var node_project = __webpack_require__(3180);
// EXTERNAL MODULE: ./lib/src/facts/build.js
var build = __webpack_require__(9398);
// EXTERNAL MODULE: ./lib/src/facts/placements.js
var placements = __webpack_require__(2548);
;// CONCATENATED MODULE: ./lib/src/facts/node/interpreter-call.js

const INTERPRETERS = new Set([
    'node',
    'nodejs',
    'ts-node',
    'ts-node-dev',
    'tsx',
    'nodemon',
    'pm2-runtime',
    'pm2',
    'babel-node',
    'forever',
    'node-dev',
]);
function startedFile(main, workdir) {
    if (!INTERPRETERS.has(main.name))
        return null;
    const written = fileArgument(main);
    return written === null ? null : { written, path: (0,placements/* normalise */.j7)(workdir, written) };
}
function preloads(main) {
    const files = [];
    for (const [index, arg] of main.args.entries()) {
        const inline = /^(?:-r|--require|--import|--env-file|--loader)=(.+)$/.exec(arg ?? '')?.[1];
        const next = /^(-r|--require|--import|--env-file|--loader)$/.test(arg ?? '') ? main.args[index + 1] : null;
        const file = inline ?? next;
        if (file && /^[./]/.test(file))
            files.push(file);
    }
    return files;
}
const VALUED = new Set([
    '-r',
    '--require',
    '--import',
    '--loader',
    '--experimental-loader',
    '-C',
    '--conditions',
    '--env-file',
    '--title',
    '-P',
    '--project',
    '-i',
    '--instances',
    '--name',
    '-n',
    '-w',
    '--watch',
    '--exec',
    '-x',
    '-e',
    '--ext',
    '--env',
    '--config',
]);
function fileArgument(main) {
    const { args } = main;
    let at = main.name === 'pm2' && args[0] === 'start' ? 1 : 0;
    for (; at < args.length; at++) {
        const arg = args[at];
        if (arg === null || arg === undefined)
            return null;
        if (main.name === 'node' && /^(-e|-p|--eval|--print)$/.test(arg))
            return null;
        if (takesNext(main.name, arg))
            at++;
        else if (!arg.startsWith('-'))
            return arg;
    }
    return null;
}
function takesNext(program, flag) {
    return VALUED.has(flag) && !(flag === '-w' && program.startsWith('pm2'));
}

// EXTERNAL MODULE: ./lib/src/facts/node/package-scripts.js
var package_scripts = __webpack_require__(6170);
// EXTERNAL MODULE: ./lib/src/facts/node/pm2-apps.js
var pm2_apps = __webpack_require__(6525);
;// CONCATENATED MODULE: ./lib/src/facts/started-program.js






const startedProgram = (0,build/* fact */.fK)((stage) => {
    const words = startWords(stage);
    const instruction = stage.instructions.findLast(({ keyword }) => keyword === 'CMD') ??
        stage.instructions.findLast(({ keyword }) => keyword === 'ENTRYPOINT') ??
        null;
    const manifest = manifestIn(stage);
    const own = hasEntrypoint(stage) ? words : (stage.config.Cmd ?? []);
    const script = entryScript(stage, own);
    const workdir = (0,placements/* normalise */.j7)('/', stage.config.WorkingDir || '/');
    const opened = script ? openEntry(stage, script, words, manifest) : (0,package_scripts/* openWords */.Sn)(words, manifest);
    const programs = opened.invocations.filter((one) => !staysIn(one, workdir));
    const main = programs.at(-1) ?? null;
    const files = main ? filesOf(stage, main, workdir) : NO_FILES;
    return {
        instruction,
        words,
        written: plainText(own.length > 0 ? own : words),
        programs,
        main,
        ...files,
        scripts: main?.scripts ?? [],
        direct: main ? directCommand(words, opened, main, manifest) : null,
        script: script?.path ?? null,
        unresolved: unresolvedBecause(words, opened) ?? movedBecause(programs) ?? files.unresolved,
    };
});
const NO_FILES = { file: null, preloads: [], unresolved: null };
function filesOf(stage, main, workdir) {
    const file = startedFile(main, workdir);
    const loaded = preloads(main).map((path) => (0,placements/* normalise */.j7)(workdir, path));
    if (!file || !main.name.startsWith('pm2') || !(0,pm2_apps/* isProcessFile */.E)(file.written))
        return { file, preloads: loaded, unresolved: null };
    const path = (0,placements/* contextPathOf */.ce)(stage, file.path);
    const content = path === null ? null : (0,build/* buildOf */.Yy)(stage).context.read(path);
    const scripts = content?.kind === 'text' ? (0,pm2_apps/* processScripts */.A)(file.written, content.text) : null;
    if (!scripts)
        return {
            file,
            preloads: loaded,
            unresolved: `which file ${file.written} starts is not plainly said in it`,
        };
    const files = scripts.map((written) => ({ written, path: (0,placements/* normalise */.j7)(workdir, written) }));
    const others = files.slice(1).map((one) => one.path);
    return { file: files[0] ?? file, preloads: [...loaded, file.path, ...others], unresolved: null };
}
function staysIn({ name, args }, workdir) {
    return name === 'cd' && typeof args[0] === 'string' && (0,placements/* normalise */.j7)(workdir, args[0]) === workdir;
}
function movedBecause(programs) {
    const moves = programs.find(({ name }) => name === 'cd');
    return moves ? `it starts in another directory than WORKDIR: \`cd ${moves.texts.join(' ')}\`` : null;
}
function startWords(stage) {
    const { Entrypoint, Cmd } = stage.config;
    const entry = Entrypoint ?? [];
    const takesCmd = !stage.instructions.some((one) => one.keyword === 'ENTRYPOINT' && one.command.form === 'shell');
    return takesCmd ? [...entry, ...(Cmd ?? [])] : entry;
}
function manifestIn(stage) {
    const path = (0,placements/* contextPathOf */.ce)(stage, (0,placements/* normalise */.j7)(stage.config.WorkingDir || '/', 'package.json'));
    if (path === null)
        return null;
    const dir = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const reading = (0,node_project/* readNodeProject */.Ii)((0,build/* buildOf */.Yy)(stage).context, dir);
    return reading.kind === 'project' ? reading.project.manifest : null;
}
function hasEntrypoint(stage) {
    if (stage.instructions.some(({ keyword }) => keyword === 'ENTRYPOINT'))
        return true;
    return stage.base.kind === 'stage' && hasEntrypoint(stage.base.stage);
}
function entryScript(stage, words) {
    let at = 0;
    while (/(^|\/)(dumb-init|tini|env|exec|sh|bash|ash|--)$/.test(words[at] ?? '') && words[at + 1] !== '-c')
        at++;
    const word = words[at];
    if (word === undefined || (!/\//.test(word) && !/\.(sh|bash)$/.test(word)) || isBuildWrapper(word))
        return null;
    const inWorkdir = (0,placements/* normalise */.j7)(stage.config.WorkingDir || '/', word);
    const path = (0,placements/* contextPathOf */.ce)(stage, inWorkdir) ?? (0,placements/* contextPathOf */.ce)(stage, (0,placements/* normalise */.j7)('/usr/local/bin', word));
    return path !== null && !/\.[cm]?[jt]s$/.test(path) ? { path, rest: words.slice(at + 1) } : null;
}
function isBuildWrapper(word) {
    return /(^|\/)(mvnw|gradlew)$/.test(word);
}
const IDLE = new Set('set echo printf export cd true : test [ shift umask exit return local read unset source . trap sleep'.split(' '));
function openEntry(stage, script, words, manifest) {
    const content = (0,build/* buildOf */.Yy)(stage).context.read(script.path);
    if (content.kind !== 'text')
        return { invocations: [], missing: [], computed: words.join(' ') };
    const opened = (0,package_scripts/* openShell */.n7)(content.text, manifest);
    const body = {
        ...opened,
        invocations: opened.invocations.filter(({ name, redirected }) => redirected || !IDLE.has(name)),
        computed: null,
    };
    const handsOver = /\bexec\s(?:[^\n]{0,500}\s)?"?\$(@|\*|\{@\})"?|^[ \t]*"\$@"/m.test(content.text);
    if (!handsOver)
        return body;
    const rest = (0,package_scripts/* openWords */.Sn)(script.rest, manifest);
    return {
        ...rest,
        invocations: [...body.invocations, ...rest.invocations],
        missing: [...body.missing, ...rest.missing],
    };
}
function directCommand(words, opened, main, manifest) {
    const bare = plainWords(words);
    const called = (0,package_scripts/* scriptCall */.Aq)(bare[0] ?? '', bare.slice(1));
    const name = called?.[0];
    if (!manifest || !name || called.length !== 1 || bare.includes('--'))
        return null;
    const plain = opened.invocations.length === 1 &&
        main.name === 'node' &&
        main.scripts.length > 0 &&
        main.wrappers.length === 0;
    if (!plain ||
        main.variables.length > 0 ||
        main.within.length > 0 ||
        main.redirected ||
        main.args.includes(null))
        return null;
    return ['node', ...main.args.filter((arg) => arg !== null)];
}
function plainText(words) {
    const [shell, flag, text] = words;
    return words.length === 3 && text !== undefined && flag === '-c' && shell?.endsWith('sh')
        ? text.trim().replace(/\s+/g, ' ')
        : words.join(' ');
}
function plainWords(words) {
    const bare = words.filter((word) => word !== 'docker-entrypoint.sh');
    const [shell, flag, text] = bare;
    const simple = shell?.endsWith('sh') && flag === '-c' && text !== undefined && /^[\w@%+=:,./ -]+$/.test(text);
    return simple ? text.trim().split(/\s+/) : bare;
}
function unresolvedBecause(words, opened) {
    if (words.length === 0)
        return 'neither CMD nor ENTRYPOINT says what to start';
    if (opened.missing.length > 0)
        return `package.json has no script \`${opened.missing[0]}\``;
    if (opened.computed !== null)
        return `\`${opened.computed}\` cannot be followed`;
    return opened.invocations.length === 0 ? 'nothing is started' : null;
}


/***/ }),

/***/ 3067:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ startedCommands),
/* harmony export */   L: () => (/* binding */ onPath),
/* harmony export */   h$: () => (/* binding */ startsUnread),
/* harmony export */   jK: () => (/* binding */ programInContext)
/* harmony export */ });
/* harmony import */ var _syntax_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8871);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9398);
/* harmony import */ var _placements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2548);
/* harmony import */ var _started_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2200);




const LAUNCHERS = new Set([
    'tini',
    'dumb-init',
    'docker-entrypoint.sh',
    'mvn-entrypoint.sh',
    'docker-php-entrypoint',
    '__cacert_entrypoint.sh',
    'tini-static',
    'catatonit',
    'newrelic-admin',
    'ddtrace-run',
    'opentelemetry-instrument',
    'doppler',
    'poetry',
    'pipenv',
    'uv',
    'hatch',
    'pdm',
    'rye',
]);
const startedCommands = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((stage) => (0,_started_program_js__WEBPACK_IMPORTED_MODULE_3__/* .startedProgram */ .s)(stage)
    .programs.map(unwrapped)
    .flatMap((command) => [...scriptCommands(stage, command), command]));
const startsUnread = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((stage) => {
    const { context } = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Yy)(stage);
    const { script: entry, programs } = (0,_started_program_js__WEBPACK_IMPORTED_MODULE_3__/* .startedProgram */ .s)(stage);
    if (entry !== null && context.read(entry).kind !== 'text')
        return true;
    return programs.some(({ name, texts }) => {
        const script = [name, ...texts].find((word) => /\.(sh|bash)$/.test(word));
        if (script === undefined || LAUNCHERS.has(script.slice(script.lastIndexOf('/') + 1)))
            return false;
        const path = programInContext(stage, script);
        return path === null || context.read(path).kind !== 'text';
    });
});
function scriptCommands(stage, { name }) {
    if (name.includes('.') && !/\.(sh|bash)$/.test(name))
        return [];
    const path = programInContext(stage, name);
    const content = path === null ? null : (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOf */ .Yy)(stage).context.read(path);
    if (content?.kind !== 'text' || !isShellScript(name, content.text))
        return [];
    const commands = (0,_syntax_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommands */ .h)({ text: content.text, segments: [{ at: 0, file: 0 }] });
    return commands.flatMap((one) => one.name === null
        ? []
        : unwrapped({ name: one.name, args: one.words.slice(1).map(({ value }) => value) }));
}
const anywhere = (stage) => [workdirOf(stage), '/', '/usr/local/bin', '/usr/bin'];
const onPath = (stage, name) => name.includes('/') ? [workdirOf(stage)] : ['/usr/local/bin', '/usr/bin', '/bin'];
function workdirOf(stage) {
    return stage.config.WorkingDir || '/';
}
function programInContext(stage, name, directories = anywhere) {
    for (const directory of directories(stage, name)) {
        const path = (0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .contextPathOf */ .ce)(stage, (0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(directory, name));
        if (path !== null)
            return path;
    }
    return null;
}
function isShellScript(name, text) {
    return /\.(sh|bash)$/.test(name) || /^#!.*\b(ba|da|a)?sh\b/.test(text);
}
function unwrapped({ name, args }) {
    const bare = name.slice(name.lastIndexOf('/') + 1);
    if (!LAUNCHERS.has(bare))
        return { name: bare, args };
    let at = 0;
    while (at < args.length && (args[at]?.startsWith('-') || args[at] === 'run' || args[at] === 'run-program'))
        at += 1;
    const next = args[at];
    return next ? unwrapped({ name: next, args: args.slice(at + 1) }) : { name: bare, args };
}


/***/ }),

/***/ 2837:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ runsTests),
/* harmony export */   GP: () => (/* binding */ buildRunsTests),
/* harmony export */   aB: () => (/* binding */ buildSteps),
/* harmony export */   rL: () => (/* binding */ idleGates),
/* harmony export */   wO: () => (/* binding */ checkSteps)
/* harmony export */ });
/* harmony import */ var _knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99);
/* harmony import */ var _knowledge_work_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6099);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9398);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6070);
/* harmony import */ var _shipped_stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1553);
/* harmony import */ var _started_program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2200);






const TEST_SCRIPT = /^(run[-_])?tests?\.\w+$/;
const workCommands = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)((stage) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .stageCommands */ .VZ)(stage).filter((call) => call.name !== null && ((0,_knowledge_work_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorkProgram */ .wD)(call.name) || TEST_SCRIPT.test(call.name))));
const buildSteps = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)((stage) => workCommands(stage).filter(({ name, args, guarded }) => !guarded && (0,_knowledge_work_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .buildsProgram */ .Ah)(name, args)));
const checkSteps = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)((stage) => workCommands(stage).filter((call) => (0,_knowledge_work_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .checksProgram */ .Ib)(call.name, call.args) && !isForgiven((0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .stageCommands */ .VZ)(stage), call)));
function isForgiven(commands, call) {
    const next = commands.find(({ instruction, ordinal }) => instruction === call.instruction && ordinal === call.ordinal + 1);
    return next?.after === '||' && /^(true|:|echo|exit)$/.test(next.name ?? '');
}
const buildRunsTests = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)((stage) => workCommands(stage).some(({ name, args }) => (0,_knowledge_work_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .testsProgram */ .My)(name, args) || TEST_SCRIPT.test(name)));
const runsTests = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)((stage) => {
    if (buildRunsTests(stage))
        return true;
    if (stage.name === null || (0,_knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__/* .stageRole */ .p_)(stage.name) !== 'test')
        return false;
    const [program, ...rest] = (0,_started_program_js__WEBPACK_IMPORTED_MODULE_5__/* .plainWords */ .c)((0,_started_program_js__WEBPACK_IMPORTED_MODULE_5__/* .startedProgram */ .s)(stage).words);
    return program !== undefined && ((0,_knowledge_work_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .testsProgram */ .My)(program, rest) || (0,_knowledge_dev_names_js__WEBPACK_IMPORTED_MODULE_0__/* .programRole */ .vu)(program, rest) === 'test');
});
const idleGates = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)((build) => {
    const needed = (0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .neededForShipping */ .nl)(build);
    const named = new Set(build.context.targets.map(({ name }) => name.toLowerCase()));
    return build.stages.flatMap((stage) => {
        const check = checkSteps(stage).at(-1);
        if (!check || needed.has(stage) || (0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .isShipped */ .iw)(build, stage))
            return [];
        if (isTarget(build, stage, named) || isLast(build, stage))
            return [];
        return [{ stage, check }];
    });
});
function isTarget(build, stage, named) {
    return build.stages.some((other) => other.name !== null && named.has(other.name) && (other === stage || (0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .isMadeOf */ .ZK)(other, stage)));
}
function isLast(build, stage) {
    const last = build.stages.at(-1);
    return last !== undefined && (last === stage || (0,_shipped_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .isMadeOf */ .ZK)(last, stage));
}


/***/ }),

/***/ 2065:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ toolchains)
});

// EXTERNAL MODULE: ./lib/src/knowledge/build-commands.js
var build_commands = __webpack_require__(5024);
;// CONCATENATED MODULE: ./lib/src/knowledge/toolchain-packages.js
const COMPILERS = new Set([
    'build-essential',
    'build-base',
    'alpine-sdk',
    'gcc',
    'g++',
    'gcc-c++',
    'clang',
    'llvm',
    'gfortran',
    'gdc',
    'gnat',
    'tcc',
    'cpp',
    'nasm',
    'yasm',
    'rustc',
    'cargo',
    'rust',
    'rustup',
    'golang',
    'golang-go',
    'go',
    'ghc',
    'ocaml',
    'fpc',
    'default-jdk',
    'default-jdk-headless',
    'maven',
    'gradle',
    'ant',
    'sbt',
    'leiningen',
    'base-devel',
    'devtoolset',
    'Development Tools',
    '@development-tools',
    '@development',
    'crystal',
    'swift',
    'ldc',
    'zig',
    'typescript',
]);
const COMPILER_PATTERNS = [
    /^(gcc|g\+\+|clang|llvm|gfortran|gnat)-\d[\d.]*$/,
    /^golang-\d[\d.]*(-go)?$/,
    /^openjdk-?\d+(-jdk(-headless)?)?$/,
    /^java-[\d.]+-openjdk-devel$/,
    /^java-[\d.]+-amazon-corretto-devel$/,
    /^temurin-\d+-jdk$/,
    /^dotnet-?\d*-?sdk(-[\d.]+)?$/,
    /^devtoolset-\d+/,
];
const BUILD_SYSTEMS = new Set([
    'binutils',
    'make',
    'cmake',
    'ninja',
    'ninja-build',
    'meson',
    'autoconf',
    'automake',
    'libtool',
    'bison',
    'flex',
    'scons',
    'bazel',
    'm4',
    'gettext-dev',
    'pkgconf-dev',
    'dpkg-dev',
    'debhelper',
    'devscripts',
    'rpm-build',
    'extra-cmake-modules',
]);
const HEADERS = new Set([
    'linux-headers',
    'kernel-headers',
    'kernel-devel',
    'musl-dev',
    'libc-dev',
    'libc6-dev',
    'glibc-devel',
]);
const NOT_HEADERS = new Set(['mesa-va-gallium-dev', 'nvidia-cuda-dev']);
function toolchainKind(name) {
    if (COMPILERS.has(name) || COMPILER_PATTERNS.some((pattern) => pattern.test(name)))
        return 'compiler';
    if (BUILD_SYSTEMS.has(name))
        return 'build-system';
    if (HEADERS.has(name))
        return 'headers';
    return /-(dev|devel|headers)$/.test(name) && !NOT_HEADERS.has(name) ? 'headers' : null;
}

// EXTERNAL MODULE: ./lib/src/facts/build.js
var build = __webpack_require__(9398);
// EXTERNAL MODULE: ./lib/src/facts/commands.js
var commands = __webpack_require__(6070);
// EXTERNAL MODULE: ./lib/src/facts/lineage.js
var lineage = __webpack_require__(9931);
// EXTERNAL MODULE: ./lib/src/facts/os-packages.js + 1 modules
var os_packages = __webpack_require__(6845);
// EXTERNAL MODULE: ./lib/src/facts/started.js
var started = __webpack_require__(3067);
;// CONCATENATED MODULE: ./lib/src/facts/toolchains.js







const toolchains = (0,build/* fact */.fK)((stage) => [...fromBase(stage), ...fromPackages(stage), ...fromInstallers(stage), ...fromCopies(stage)].map((found) => ({
    ...found,
    neededBy: neededBy(stage, found.tools),
})));
function fromBase(stage) {
    const image = (0,lineage/* baseImage */.fF)(stage);
    if (!image || image.toolchains.length === 0 || image.windows)
        return [];
    const at = ((0,lineage/* lineage */.OZ)(stage)[0] ?? stage).from.span;
    const weight = image.role === 'sdk' ? 'sdk' : 'interpreter';
    return [
        { from: 'base', weight, tools: image.toolchains, at, origin: (0,lineage/* withoutDigest */.nA)(image.reference), image },
    ];
}
const WEIGHT = {
    compiler: 'sdk',
    'build-system': 'parts',
    headers: 'parts',
};
const C_TOOLS = new Set([
    'gcc',
    'g++',
    'make',
    'build-essential',
    'autoconf',
    'automake',
    'libtool',
    'bison',
    'patch',
    'dpkg-dev',
    'libc6-dev',
    'libc-dev',
    'binutils',
    'cpp',
]);
function fromPackages(stage) {
    const byRun = new Map();
    const carriesC = (0,lineage/* baseImage */.fF)(stage)?.toolchains.includes('gcc') ?? false;
    for (const { name, command } of (0,os_packages/* osPackages */.Or)(stage)) {
        const kind = toolchainKind(name);
        if (kind === null || (carriesC && (kind === 'headers' || C_TOOLS.has(name))))
            continue;
        const run = byRun.get(command.instruction) ?? { command, kinds: new Map() };
        run.kinds.set(name, kind);
        byRun.set(command.instruction, run);
    }
    return [...byRun.values()].map(({ command, kinds }) => ({
        from: 'install',
        weight: [...kinds.values()].some((kind) => WEIGHT[kind] === 'sdk') ? 'sdk' : 'parts',
        tools: [...kinds.keys()],
        at: command.span,
        origin: (0,os_packages/* citeOsTool */.cc)(command),
        image: null,
    }));
}
const INSTALLERS = [
    { url: /sh\.rustup\.rs|static\.rust-lang\.org/, tool: 'the Rust toolchain' },
    {
        url: /(go\.dev|golang\.org|dl\.google\.com\/go)\/.{0,200}go1[\w.]{0,20}\.linux/,
        tool: 'the Go toolchain',
    },
    { url: /dot\.net\/v1\/dotnet-install/, tool: 'the .NET SDK' },
];
function fromInstallers(stage) {
    return (0,commands/* lineageCommands */.GI)(stage).flatMap((command) => {
        if (command.name !== 'curl' && command.name !== 'wget')
            return [];
        const found = INSTALLERS.find(({ url }) => command.texts.some((text) => url.test(text)));
        if (!found)
            return [];
        return [
            {
                from: 'install',
                weight: 'sdk',
                tools: [found.tool],
                at: command.span,
                origin: command.name,
                image: null,
            },
        ];
    });
}
const COPIED = [
    { path: /^\/usr\/local\/go\/?$/, tool: 'the Go toolchain' },
    { path: /^\/usr\/local\/(cargo|rustup)\/?$|\/\.(cargo|rustup)\/?$/, tool: 'the Rust toolchain' },
    { path: /^\/usr\/share\/maven\/?$|^\/opt\/maven\/?$/, tool: 'Maven' },
    { path: /^\/opt\/gradle\/?$/, tool: 'Gradle' },
    { path: /^\/usr\/share\/dotnet\/sdk\/?/, tool: 'the .NET SDK' },
];
function fromCopies(stage) {
    return (0,lineage/* lineage */.OZ)(stage).flatMap((part) => part.instructions.flatMap((one) => {
        const from = one.keyword === 'COPY' ? one.flags.find(({ name }) => name === 'from')?.value : null;
        if (one.keyword !== 'COPY' || !from)
            return [];
        const found = COPIED.filter(({ path }) => one.sources.some(({ text }) => path.test(text))).map(({ tool }) => tool);
        return found.length === 0
            ? []
            : [{ from: 'copy', weight: 'sdk', tools: found, at: one.span, origin: from, image: null }];
    }));
}
function neededBy(stage, tools) {
    const command = (0,started/* startedCommands */.GI)(stage).find(({ name, args }) => tools.some((tool) => (0,build_commands/* needsToolchain */.BQ)(name, args, tool)));
    return command
        ? [command.name, ...command.args.slice(0, 2)].filter((word) => word !== null).join(' ')
        : null;
}


/***/ }),

/***/ 1032:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ copiedTo),
/* harmony export */   h: () => (/* binding */ madeByRoot)
/* harmony export */ });
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8081);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9398);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6070);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9931);
/* harmony import */ var _os_packages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6845);
/* harmony import */ var _placements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2548);
/* harmony import */ var _runtime_opaque_commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7677);
/* harmony import */ var _user_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4746);








const copiedTo = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((stage) => stage.instructions.flatMap((instruction) => {
    if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD')
        return [];
    if (!instruction.destination || instruction.sources.length === 0)
        return [];
    const { variables, workdir } = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .stateBefore */ .L)(stage, instruction);
    const open = (text) => (0,_placements_js__WEBPACK_IMPORTED_MODULE_5__/* .expand */ .fT)((0,_placements_js__WEBPACK_IMPORTED_MODULE_5__/* .unquote */ ._n)(text), variables);
    const target = (0,_placements_js__WEBPACK_IMPORTED_MODULE_5__/* .normalise */ .j7)((0,_placements_js__WEBPACK_IMPORTED_MODULE_5__/* .normalise */ .j7)('/', workdir), open(instruction.destination.text));
    const sources = instruction.sources.map(({ text }) => open(text));
    return [{ instruction, sources, target, from: sourceOf(stage, instruction, sources) }];
}));
function sourceOf(stage, instruction, sources) {
    const edge = stage.edges.find((one) => one.instruction === instruction);
    if (edge)
        return edge.source.kind === 'stage' ? edge.source.stage : 'elsewhere';
    return sources.some((source) => /^(https?|git|ssh):|^git@/.test(source)) ? 'elsewhere' : 'context';
}
function madeByRoot(stage, dir) {
    if (!readable(stage) || isOpen(dir))
        return null;
    if (/^\/(var|run|usr|opt|srv)\b/.test(dir) && (0,_os_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .osPackages */ .Or)(stage).length > 0)
        return null;
    const commands = (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .lineageCommands */ .GI)(stage);
    if (commands.some((command) => mayGive(command, dir)))
        return null;
    const parts = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .lineage */ .OZ)(stage);
    const copies = parts.flatMap(copiedTo).map((copied) => madeByCopy(copied, dir));
    const places = parts.flatMap(({ madeDirectories }) => madeDirectories.filter(({ path }) => related(path, dir)));
    if (copies.includes(null) || places.some(({ user }) => !(0,_user_js__WEBPACK_IMPORTED_MODULE_7__/* .rootUser */ .K)(user)))
        return null;
    const copy = nearest(copies, dir);
    if (copy)
        return copy;
    const place = places.find(({ path }) => (0,_placements_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(path, dir) !== null);
    if (place)
        return { span: place.instruction.span, written: `WORKDIR ${place.path}`, path: place.path };
    const made = commands.find((one) => one.name === 'mkdir' && names(one, dir));
    return made ? { span: made.span, written: ['mkdir', ...made.texts].join(' '), path: dir } : 'untouched';
}
function nearest(copies, dir) {
    const made = copies.filter((one) => one !== null && one !== 'elsewhere');
    const closeness = ({ path }) => ((0,_placements_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(path, dir) === null ? 0 : path.length);
    return made.toSorted((a, b) => closeness(a) - closeness(b)).at(-1) ?? null;
}
const readable = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((stage) => ((0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .rootBase */ .C6)(stage).kind === 'scratch' || ((0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .baseImage */ .fF)(stage) !== null && !(0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .baseImage */ .fF)(stage)?.windows)) &&
    (0,_runtime_opaque_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .opaqueCommands */ .M)(stage).length === 0);
function isOpen(dir) {
    return /^\/(tmp|var\/tmp|dev|proc|sys|home|root|nonexistent)(\/|$)/.test(dir) || /[$*?]/.test(dir);
}
function related(path, dir) {
    return (0,_placements_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(path, dir) !== null || (0,_placements_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(dir, path) !== null;
}
const GIVING = new Set('chown chgrp chmod install setfacl useradd adduser usermod ln rsync tar unzip cp mv mount su runuser'.split(' '));
const ACCOUNTS = new Set(['useradd', 'adduser', 'usermod', 'su', 'runuser']);
function mayGive(command, dir) {
    const { workdir, user } = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .stateBefore */ .L)(command.stage, command.instruction);
    if (!(0,_user_js__WEBPACK_IMPORTED_MODULE_7__/* .rootUser */ .K)(user))
        return related((0,_placements_js__WEBPACK_IMPORTED_MODULE_5__/* .normalise */ .j7)('/', workdir), dir) || names(command, dir);
    if (command.name === 'mkdir')
        return command.args.some((arg) => arg === null || /^-m|^--mode/.test(arg)) && names(command, dir);
    if (!GIVING.has(command.name ?? ''))
        return false;
    return !givesNothing(command) && names(command, dir);
}
function givesNothing({ name, texts }) {
    const [first = ''] = texts.filter((text) => !text.startsWith('-') || /^-[rwx]+$/.test(text));
    if (name === 'chmod')
        return /^[ugoa]*[+-][rxX]+$|^[0-7]?[0-7][0145][0145]$/.test(first);
    return name === 'chown' && /^(root|0)?(:(root|0)?)?$/.test(first);
}
function names(command, dir) {
    const { args, texts, stage, instruction } = command;
    const workdir = (0,_placements_js__WEBPACK_IMPORTED_MODULE_5__/* .normalise */ .j7)('/', (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .stateBefore */ .L)(stage, instruction).workdir);
    const moves = (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .stageCommands */ .VZ)(stage).some((one) => one.instruction === instruction && one.name === 'cd');
    const isName = (text) => ACCOUNTS.has(command.name ?? '') && !text.startsWith('/');
    return args.some((arg, at) => {
        if (!isPath(command, at))
            return false;
        const text = arg ?? texts[at] ?? '';
        if (arg === null || /[$*?`]/.test(text))
            return true;
        const path = text.startsWith('-') ? pathBehind(text) : text;
        if (path === null || isName(path))
            return false;
        return (moves && !path.startsWith('/')) || related((0,_placements_js__WEBPACK_IMPORTED_MODULE_5__/* .normalise */ .j7)(workdir, path), dir);
    });
}
function isPath({ name, texts }, at) {
    if (/^(cp|mv|ln|install|rsync)$/.test(name ?? ''))
        return at === texts.length - 1;
    if (!/^(chown|chmod|chgrp|setfacl)$/.test(name ?? ''))
        return true;
    return at !== texts.findIndex((text) => !text.startsWith('-'));
}
function pathBehind(flag) {
    const at = flag.indexOf('=/');
    return at === -1 ? null : flag.slice(at + 1);
}
function madeByCopy({ instruction, sources, target, from }, dir) {
    if (target.includes('$'))
        return null;
    if (!related(target, dir))
        return 'elsewhere';
    if (instruction.flags.some(({ name }) => name === 'chown' || name === 'chmod'))
        return null;
    if (from === 'elsewhere' || (from !== 'context' && !allRoots(from)))
        return null;
    if (instruction.keyword === 'ADD' && sources.some((source) => /\.(tar|t[gbx]z)(\.\w+)?$/.test(source)))
        return null;
    const written = [
        instruction.keyword,
        ...instruction.flags.map(({ name, value }) => `--${name}=${value ?? ''}`),
        ...sources,
        instruction.destination?.text ?? '',
    ];
    return { span: instruction.span, written: written.join(' '), path: target };
}
const allRoots = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)((stage) => readable(stage) &&
    (0,_lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .lineage */ .OZ)(stage).every((part) => part.instructions.every((one) => {
        if (one.keyword === 'USER')
            return (0,_user_js__WEBPACK_IMPORTED_MODULE_7__/* .rootUser */ .K)(one.value?.text ?? '');
        if (one.keyword !== 'COPY' && one.keyword !== 'ADD')
            return true;
        return !one.flags.some(({ name }) => name === 'chown');
    })) &&
    (0,_user_js__WEBPACK_IMPORTED_MODULE_7__/* .rootUser */ .K)(stage.config.User) &&
    !(0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .lineageCommands */ .GI)(stage).some(({ name }) => name === 'chown' || name === 'chmod' || name === 'install'));


/***/ }),

/***/ 4746:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ rootUser),
/* harmony export */   d: () => (/* binding */ effectiveUser)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9398);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9931);


const effectiveUser = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)((stage) => {
    const base = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .baseLabel */ .ku)(stage);
    const last = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .lastInstruction */ .xh)(stage, 'USER');
    if (!last?.value)
        return { ...inherited(stage), said: null, earlier: null, base };
    const written = last.value.text;
    const said = { span: last.span, written };
    const user = stage.config.User;
    const undecided = written.includes('$') && (user === '' || user.includes('$'));
    const earlier = earlierUser(stage);
    return undecided
        ? { user: null, root: null, said, earlier, base }
        : { user, root: rootUser(user), said, earlier, base };
});
function earlierUser(stage) {
    const users = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .lineage */ .OZ)(stage).flatMap((part) => part.instructions.flatMap((one) => (one.keyword === 'USER' ? (one.value?.text ?? []) : [])));
    return users.findLast((user) => !rootUser(user) && !user.includes('$')) ?? null;
}
function inherited(stage) {
    const base = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .rootBase */ .C6)(stage);
    if (base.kind === 'scratch')
        return { user: '', root: true };
    const facts = (0,_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .baseImage */ .fF)(stage);
    if (!facts && base.kind === 'image' && base.known)
        return { user: stage.config.User, root: rootUser(stage.config.User) };
    if (!facts || facts.user === null || facts.windows)
        return { user: null, root: null };
    return { user: facts.user, root: rootUser(facts.user) };
}
function rootUser(user) {
    const name = user.split(':')[0] ?? '';
    return name === '' || name === 'root' || /^0+$/.test(name);
}


/***/ }),

/***/ 5024:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ needsToolchain),
/* harmony export */   I$: () => (/* binding */ isDevelopmentTool),
/* harmony export */   Nb: () => (/* binding */ buildsAndRuns),
/* harmony export */   pr: () => (/* binding */ runsSources),
/* harmony export */   uH: () => (/* binding */ transpiles)
/* harmony export */ });
const NEEDS = [
    { program: 'go', oneOf: ['run', 'test', 'build', 'install'], toolchain: /Go toolchain|^go(lang)?/ },
    { program: 'gin', toolchain: /Go toolchain|^go(lang)?/ },
    { program: 'air', toolchain: /Go toolchain|^go(lang)?/ },
    { program: 'cargo', toolchain: /Rust toolchain|cargo|rust|gcc/ },
    { program: 'mvn', toolchain: /Maven|JDK|maven|jdk/ },
    { program: 'mvnw', toolchain: /Maven|JDK|maven|jdk/ },
    { program: 'gradle', toolchain: /Gradle|JDK|gradle|jdk/ },
    { program: 'gradlew', toolchain: /Gradle|JDK|gradle|jdk/ },
    { program: 'java', toolchain: /GraalVM/ },
    { program: 'javac', toolchain: /JDK|jdk/ },
    { program: 'jshell', toolchain: /JDK|jdk/ },
    { program: 'jcmd', toolchain: /JDK|jdk/ },
    { program: 'jstack', toolchain: /JDK|jdk/ },
    { program: 'jmap', toolchain: /JDK|jdk/ },
    { program: 'keytool', toolchain: /never/ },
    { program: 'sbt', toolchain: /sbt|JDK|jdk/ },
    { program: 'lein', toolchain: /Clojure|JDK|lein|jdk/ },
    { program: 'clj', toolchain: /Clojure|JDK/ },
    { program: 'clojure', toolchain: /Clojure|JDK/ },
    {
        program: 'dotnet',
        oneOf: ['run', 'watch', 'test', 'build', 'ef', 'tool'],
        toolchain: /\.NET SDK|dotnet/,
    },
    { program: 'swift', oneOf: ['run', 'test', 'build'], toolchain: /Swift/ },
    { program: 'stack', toolchain: /GHC|ghc/ },
    { program: 'cabal', toolchain: /GHC|ghc/ },
    { program: 'runhaskell', toolchain: /GHC|ghc/ },
    { program: 'dart', oneOf: ['run', 'test', '.dart'], toolchain: /Dart/ },
    { program: 'crystal', toolchain: /compiler|crystal/ },
    { program: 'make', toolchain: /./ },
    { program: 'cmake', toolchain: /./ },
    { program: 'gcc', toolchain: /./ },
    { program: 'g++', toolchain: /./ },
    { program: 'cc', toolchain: /./ },
    { program: 'clang', toolchain: /./ },
    { program: 'clang++', toolchain: /./ },
    { program: 'rustc', toolchain: /./ },
    { program: 'npm', oneOf: ['install', 'ci', 'rebuild'], toolchain: /gcc|g\+\+|make|build|headers|-dev$/ },
    { program: 'pip', oneOf: ['install'], toolchain: /gcc|g\+\+|make|build|headers|-dev$/ },
    { program: 'bundle', oneOf: ['install'], toolchain: /gcc|g\+\+|make|build|headers|-dev$/ },
    { program: 'R', toolchain: /./ },
    { program: 'Rscript', toolchain: /./ },
];
const RUNS_SOURCES = {
    go: ['run'],
    cargo: ['run'],
    dotnet: ['run', 'watch'],
    swift: ['run'],
    dart: ['run'],
    gin: null,
    air: null,
    mvn: null,
    mvnw: null,
    gradle: null,
    gradlew: null,
    sbt: null,
    lein: null,
    mix: null,
    stack: null,
    cabal: null,
    make: null,
};
function buildsAndRuns(program, args) {
    const words = RUNS_SOURCES[program];
    return words === null || (words?.some((word) => args.includes(word)) ?? false);
}
function runsSources(program, args) {
    if (buildsAndRuns(program, args))
        return true;
    return args.some((arg) => arg !== null && /[^.]\.[cm]?tsx?$/.test(arg));
}
const DEVELOPMENT_TOOLS = new Set('vite ng nest react-scripts vue-cli-service webpack parcel typeorm'.split(' '));
const TRANSPILERS = new Set(['ts-node', 'ts-node-dev', 'tsx', 'babel-node']);
function transpiles(program) {
    return TRANSPILERS.has(program);
}
function isDevelopmentTool(program) {
    return DEVELOPMENT_TOOLS.has(program);
}
function needsToolchain(program, args, toolchain) {
    return NEEDS.some((row) => row.program === program &&
        row.toolchain.test(toolchain) &&
        (row.oneOf?.some((word) => args.some((arg) => fits(arg, word))) ?? true));
}
function fits(arg, word) {
    return arg !== null && (word.startsWith('.') ? arg.endsWith(word) : arg === word);
}


/***/ }),

/***/ 6385:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ imageLookup)
/* harmony export */ });
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6653);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1836);


const PUBLIC = { facts: _images_js__WEBPACK_IMPORTED_MODULE_0__.imageFacts, like: _images_js__WEBPACK_IMPORTED_MODULE_0__.imageFacts, config: _images_js__WEBPACK_IMPORTED_MODULE_0__.knownBase };
const lookups = new WeakMap();
function imageLookup(bases = {}) {
    const known = lookups.get(bases);
    if (known)
        return known;
    const rows = Object.entries(bases);
    const lookup = rows.length === 0 ? PUBLIC : lookupIn(rows);
    lookups.set(bases, lookup);
    return lookup;
}
function lookupIn(rows) {
    const rowOf = (reference) => rows.find(([glob]) => matches(glob, reference))?.[1] ?? null;
    const like = (reference) => {
        const row = rowOf(reference);
        const facts = (0,_images_js__WEBPACK_IMPORTED_MODULE_0__.imageFacts)(row?.like ?? reference);
        if (!row || !facts)
            return facts;
        const digest = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o)(reference)?.digest ?? null;
        return { ...facts, user: row.user ?? facts.user, reference, digest };
    };
    return {
        like,
        facts(reference) {
            const facts = like(reference);
            const parsed = facts && rowOf(reference) && (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o)(reference);
            return facts && { ...facts, ...(parsed ?? {}) };
        },
        config(reference) {
            const row = rowOf(reference);
            const config = (0,_images_js__WEBPACK_IMPORTED_MODULE_0__.knownBase)(row?.like ?? reference);
            return row?.user === undefined ? config : { ...config, User: row.user };
        },
    };
}
function matches(glob, reference) {
    const [first = '', ...rest] = glob.split('*');
    const last = rest.pop();
    if (last === undefined)
        return glob === reference;
    if (!reference.startsWith(first))
        return false;
    let at = first.length;
    for (const piece of rest) {
        const found = reference.indexOf(piece, at);
        if (found === -1)
            return false;
        at = found + piece.length;
    }
    return reference.length - last.length >= at && reference.endsWith(last);
}


/***/ }),

/***/ 6163:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ pruneCommand),
/* harmony export */   OC: () => (/* binding */ installsDev),
/* harmony export */   jV: () => (/* binding */ isForDevelopment),
/* harmony export */   rL: () => (/* binding */ hasOldNpm),
/* harmony export */   vX: () => (/* binding */ productionInstall)
/* harmony export */ });
const ROWS = [
    {
        managers: ['npm'],
        without: /^(--production(=true)?|--only=prod(uction)?|--omit=dev|--prod|--omit)$/,
        environment: /^(NODE_ENV=production|NPM_CONFIG_(PRODUCTION=true|OMIT=dev|ONLY=prod(uction)?))$/i,
    },
    {
        managers: ['yarn'],
        without: /^(--production(=true)?|--prod|focus|--omit=dev)$/,
        environment: /^NODE_ENV=production$|^YARN_PRODUCTION=true$/i,
    },
    { managers: ['pnpm'], without: /^(--prod|-P|--production|fetch)$/, environment: /^NODE_ENV=production$/ },
    {
        managers: ['bun'],
        without: /^(--production|-p|--omit=dev|--omit)$/,
        environment: /^NODE_ENV=production$/,
    },
    {
        managers: ['bundler'],
        without: /^(--without|--without=.*|--with|--local)$/,
        environment: /^BUNDLE_(WITHOUT|ONLY|DEPLOYMENT|WITH)=./,
    },
    { managers: ['composer'], without: /^--no-dev$/, environment: /^COMPOSER_NO_DEV=1$/ },
    {
        managers: ['poetry'],
        without: /^(--no-dev|--only(=.*)?|--without(=.*)?)$/,
        environment: /^POETRY_(WITHOUT|ONLY)=./,
    },
    {
        managers: ['pdm'],
        without: /^(--prod|--production|--no-dev|-G|--group|--without(=.*)?)$/,
        environment: /^PDM_(NO_DEV|PRODUCTION|WITHOUT|GROUP)=./,
    },
    {
        managers: ['uv'],
        without: /^(--no-dev|--no-default-groups|--only-group)$/,
        environment: /^UV_NO_DEV=(1|true)$/,
    },
];
function installsDev(manager, args, environment) {
    if (manager === 'pip')
        return args.some((arg) => isForDevelopment(arg ?? ''));
    if (manager === 'pipenv')
        return args.includes('--dev') || args.includes('-d');
    const row = ROWS.find(({ managers }) => managers.includes(manager));
    if (!row || (manager === 'uv' && args[0] === 'pip'))
        return false;
    if (args.some((arg) => arg === null || row.without.test(arg)))
        return false;
    return !environment.some((pair) => row.environment.test(pair));
}
function isForDevelopment(path) {
    return /(^|[/_.-])(dev|development|tests?)\b[^/]*\.txt$/.test(path);
}
const FLAGS = {
    npm: '--omit=dev',
    yarn: '--production',
    pnpm: '--prod',
    bun: '--production',
    composer: '--no-dev',
    poetry: '--only main',
    uv: '--no-dev',
    pdm: '--prod',
};
function hasOldNpm(nodeTag) {
    const major = /^(\d+)(?=\D|$)/.exec(nodeTag ?? '')?.[1];
    return major !== undefined && Number(major) < 15;
}
function productionInstall(manager, command, oldNpm) {
    const flag = manager === 'npm' && oldNpm ? '--only=production' : FLAGS[manager];
    if (flag === undefined)
        return null;
    return command === 'yarn' ? `yarn install ${flag}` : `${command} ${flag}`;
}
function pruneCommand(manager, oldNpm) {
    if (manager === 'npm')
        return oldNpm ? 'npm prune --production' : 'npm prune --omit=dev';
    return manager === 'pnpm' ? 'pnpm prune --prod' : null;
}


/***/ }),

/***/ 99:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ isComfort),
/* harmony export */   jV: () => (/* binding */ isForDevelopment),
/* harmony export */   p_: () => (/* binding */ stageRole),
/* harmony export */   vu: () => (/* binding */ programRole)
/* harmony export */ });
const DEVELOPMENT = /^(dev|develop|development|dev-?envs?|devcontainer|local|debug|debugger|hot-?reload|watch)$/;
const TEST = /^(tests?|testing|tester|unit-?tests?|integration-?tests?|e2e|ci-?tests?|lint|linter|linting|check|checks|coverage)$/;
const PRODUCTION = /^(prod|production|runtime|runner|run|final|release|deploy|app|server|web)$/;
const PARTS = /[-_.]/;
function stageRole(name) {
    const words = [name, ...name.split(PARTS)];
    if (words.some((word) => DEVELOPMENT.test(word)) && !isDependencies(name))
        return 'development';
    if (words.some((word) => TEST.test(word)))
        return 'test';
    return words.some((word) => PRODUCTION.test(word)) ? 'production' : null;
}
function isDependencies(name) {
    return /dep(s|endencies)?$/.test(name);
}
function isForDevelopment(path) {
    return /(^|\/)(\.devcontainer(\/|\.json$)|(Docker|Container)file[._-](dev|develop|development|local)$|(dev|develop|development|local)[._-](Docker|Container)file$|devfile\.ya?ml$|devenv\.nix$)/i.test(path);
}
const DEVELOPMENT_PROGRAMS = new Set([
    'nodemon',
    'ts-node-dev',
    'webpack-dev-server',
    'air',
    'gin',
    'reflex',
    'watchmedo',
    'browser-sync',
    'live-server',
    'entr',
    'watchexec',
]);
const DEVELOPMENT_CALLS = {
    next: ['dev'],
    nuxt: ['dev'],
    vite: ['', 'dev', 'serve'],
    ng: ['serve'],
    'react-scripts': ['start'],
    'vue-cli-service': ['serve'],
    astro: ['dev'],
    gatsby: ['develop'],
    remix: ['dev'],
    webpack: ['serve', '--watch'],
    nest: ['--watch'],
    expo: ['start'],
    flask: ['--debug', '--reload'],
    uvicorn: ['--reload'],
    dotnet: ['watch'],
    quasar: ['dev'],
    strapi: ['develop', 'dev'],
    sapper: ['dev'],
    'svelte-kit': ['dev'],
    cargo: ['watch'],
    mix: [],
};
const SHELLS = new Set(['bash', 'sh', 'zsh', 'ash', 'fish', 'dash']);
const PROMPTS = /^(node|python[\d.]*|pypy[\d.]*|irb|jshell|php|ghci|iex|erl|julia|scala|lua|R|groovysh|swift)$/;
const TOOLS = new Set(['composer', 'mvn', 'gradle', 'npm', 'pnpm', 'go', 'cargo', 'sbt', 'lein']);
const GENERATORS = new Set('protoc buf sqlc openapi-generator-cli openapi-generator swagger-codegen graphql-codegen flatc thrift'.split(' '));
const COMFORTS = new Set('vim vim-nox neovim emacs emacs-nox zsh fish tmux screen tig byobu ranger'.split(' '));
function isComfort(name) {
    return COMFORTS.has(name);
}
const TEST_PROGRAMS = new Set([
    'pytest',
    'jest',
    'mocha',
    'vitest',
    'tox',
    'nox',
    'rspec',
    'phpunit',
    'karma',
    'cypress',
    'playwright',
    'ctest',
    'bats',
    'robot',
    'behave',
    'cucumber',
    'newman',
    'k6',
    'locust',
]);
const TEST_CALLS = {
    go: ['test'],
    cargo: ['test', 'bench'],
    mvn: ['test', 'verify'],
    gradle: ['test', 'check'],
    gradlew: ['test', 'check'],
    dotnet: ['test'],
    npm: ['test', 't'],
    yarn: ['test'],
    pnpm: ['test'],
    rails: ['test'],
    mix: ['test'],
    ng: ['test'],
};
function programRole(name, args) {
    if (SHELLS.has(name))
        return isInteractive(args) ? 'shell' : null;
    if (asksForInput(name, args) || GENERATORS.has(name))
        return 'shell';
    if (name === 'sleep' || (name === 'tail' && args.includes('/dev/null')))
        return 'idle';
    const words = args.length === 0 ? [''] : args;
    if (DEVELOPMENT_PROGRAMS.has(name) || DEVELOPMENT_CALLS[name]?.some((word) => words.includes(word)))
        return 'development';
    if (TEST_PROGRAMS.has(name) || TEST_CALLS[name]?.some((word) => args.includes(word)))
        return 'test';
    if (/(^|[._-])(ci|e2e|tests?)\.(sh|bash)$/.test(name))
        return 'test';
    return scriptRole(name, args);
}
function asksForInput(name, args) {
    if (PROMPTS.test(name))
        return args.every((arg) => arg === '-a' || arg === '-i');
    return args.length === 0 && TOOLS.has(name);
}
function isInteractive(args) {
    return args.every((arg) => arg === null || /^-[lie]+$/.test(arg) || arg === '--login');
}
function scriptRole(name, args) {
    if (!/^(npm|yarn|pnpm|bun)$/.test(name))
        return null;
    const script = args.find((arg) => arg !== 'run' && arg !== null && !arg.startsWith('-')) ?? '';
    if (/^(start:)?(dev|develop|watch|hot)(:|$)/.test(script))
        return 'development';
    return /^(test|e2e|lint)(:|$)/.test(script) ? 'test' : null;
}


/***/ }),

/***/ 7590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ MANIFEST_FILES),
/* harmony export */   ec: () => (/* binding */ keepsInCache),
/* harmony export */   r$: () => (/* binding */ INSTALLS)
/* harmony export */ });
const NPM = ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', '.npmrc'];
const YARN = ['package.json', 'yarn.lock', '.yarnrc', '.yarnrc.yml', '.yarn'];
const PNPM = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', '.pnpmfile.cjs'];
const BUN = ['package.json', 'bun.lock', 'bun.lockb', 'bunfig.toml'];
const COMPOSER = ['composer.json', 'composer.lock'];
const POETRY = ['pyproject.toml', 'poetry.lock'];
const INSTALLS = [
    {
        manager: 'npm',
        programs: ['npm'],
        calls: [['ci'], ['clean-install'], ['install'], ['i']],
        manifests: NPM,
    },
    { manager: 'yarn', programs: ['yarn'], calls: [['install'], ['workspaces', 'focus'], []], manifests: YARN },
    { manager: 'pnpm', programs: ['pnpm'], calls: [['install'], ['i'], ['fetch']], manifests: PNPM },
    { manager: 'bun', programs: ['bun'], calls: [['install'], ['i']], manifests: BUN },
    {
        manager: 'pip',
        programs: ['pip', 'pip3'],
        calls: [['install'], ['wheel'], ['download']],
        manifests: ['requirements*.txt'],
    },
    {
        manager: 'uv',
        programs: ['uv'],
        calls: [['sync'], ['pip', 'install'], ['pip', 'sync']],
        manifests: ['pyproject.toml', 'uv.lock'],
        first: 'uv sync --no-install-project',
    },
    {
        manager: 'poetry',
        programs: ['poetry'],
        calls: [['install'], ['sync']],
        manifests: POETRY,
        first: 'poetry install --no-root',
    },
    {
        manager: 'pipenv',
        programs: ['pipenv'],
        calls: [['install'], ['sync']],
        manifests: ['Pipfile', 'Pipfile.lock'],
    },
    {
        manager: 'pdm',
        programs: ['pdm'],
        calls: [['install'], ['sync']],
        manifests: ['pyproject.toml', 'pdm.lock'],
        first: 'pdm install --no-self',
    },
    {
        manager: 'conda',
        programs: ['conda', 'mamba', 'micromamba'],
        calls: [
            ['env', 'create'],
            ['env', 'update'],
        ],
        manifests: ['environment.yml'],
    },
    {
        manager: 'bundler',
        programs: ['bundle', 'bundler'],
        calls: [['install']],
        manifests: ['Gemfile', 'Gemfile.lock'],
    },
    {
        manager: 'composer',
        programs: ['composer', 'composer.phar'],
        calls: [['install']],
        manifests: COMPOSER,
        first: 'composer install --no-scripts --no-autoloader',
    },
    { manager: 'go', programs: ['go'], calls: [['mod', 'download']], manifests: ['go.mod', 'go.sum'] },
    { manager: 'cargo', programs: ['cargo'], calls: [['fetch']], manifests: ['Cargo.toml', 'Cargo.lock'] },
    {
        manager: 'maven',
        programs: ['mvn', 'mvnw'],
        calls: [['dependency:go-offline'], ['dependency:resolve']],
        manifests: ['pom.xml'],
    },
    {
        manager: 'gradle',
        programs: ['gradle', 'gradlew'],
        calls: [['dependencies']],
        manifests: ['build.gradle*', 'settings.gradle*', 'gradle.properties'],
    },
    { manager: 'dotnet', programs: ['dotnet'], calls: [['restore']], manifests: ['*.csproj', '*.sln'] },
    { manager: 'mix', programs: ['mix'], calls: [['deps.get']], manifests: ['mix.exs', 'mix.lock'] },
];
const CACHED = new Set(['go', 'cargo', 'maven', 'gradle', 'dotnet']);
function keepsInCache(manager) {
    return CACHED.has(manager);
}
const MANIFEST_FILES = [
    ...new Set(INSTALLS.flatMap((row) => row.manifests)),
    'package*.json',
    'lerna.json',
    'nx.json',
    'turbo.json',
    'patches',
    '.pnp.cjs',
    '.pnp.loader.mjs',
    '.nvmrc',
    '.node-version',
    '.tool-versions',
    'tsconfig*.json',
    'requirements*',
    '*requirements*.txt',
    '*requirements*.in',
    'constraints*.txt',
    'setup.py',
    'setup.cfg',
    'README*',
    'LICENSE*',
    '.python-version',
    'Pipfile*',
    'poetry.toml',
    'pylock.toml',
    'environment*.yml',
    'environment*.yaml',
    '*.gemspec',
    '.ruby-version',
    'Gemfile*',
    'composer*',
    'symfony.lock',
    'auth.json',
    'go.*',
    'go.work',
    'go.work.sum',
    'vendor',
    'Cargo.*',
    'rust-toolchain*',
    '.cargo',
    '.mvn',
    'mvnw',
    'mvnw.cmd',
    'gradle',
    'gradlew',
    'gradlew.bat',
    'buildSrc',
    '*.gradle',
    '*.gradle.kts',
    '*.fsproj',
    '*.vbproj',
    '*.slnx',
    'Directory.*.props',
    'Directory.*.targets',
    'nuget.config',
    'NuGet.Config',
    'NuGet.config',
    'global.json',
    'packages.lock.json',
    'mix.*',
    'config',
    'prisma',
    'schema.prisma',
    '.npmrc',
    '.yarn',
    'binding.gyp',
    'Makefile',
    'pubspec.*',
    'Package.*',
    'rebar.*',
    'shard.*',
    'stack.yaml*',
    '*.cabal',
    'cpanfile*',
    'deps.edn',
    'project.clj',
    'build.sbt',
    'project',
];


/***/ }),

/***/ 3397:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ serverCommand),
/* harmony export */   y: () => (/* binding */ SERVER_PACKAGES)
/* harmony export */ });
const SERVER_COMMANDS = [
    { name: 'nginx', port: 80 },
    { name: 'openresty', port: 80 },
    { name: 'httpd', port: 80 },
    { name: 'httpd-foreground', port: 80 },
    { name: 'apache2', port: 80 },
    { name: 'apache2ctl', port: 80 },
    { name: 'apachectl', port: 80 },
    { name: 'apache2-foreground', port: 80 },
    { name: 'lighttpd', port: 80 },
    { name: 'caddy', only: ['run', 'file-server', 'reverse-proxy'], port: 80 },
    { name: 'haproxy' },
    { name: 'traefik', port: 80 },
    { name: 'envoy' },
    { name: 'varnishd' },
    { name: 'php-fpm', port: 9000 },
    { name: 'frankenphp' },
    { name: 'catalina.sh', port: 8080 },
    { name: 'startup.sh' },
    { name: 'gunicorn', port: 8000 },
    { name: 'uvicorn', port: 8000 },
    { name: 'hypercorn', port: 8000 },
    { name: 'daphne', port: 8000 },
    { name: 'granian', port: 8000 },
    { name: 'waitress-serve', port: 8080 },
    { name: 'uwsgi' },
    { name: 'streamlit', only: ['run'], port: 8501 },
    { name: 'fastapi', only: ['run'], port: 8000 },
    { name: 'flask', only: ['run'], port: 5000, development: true },
    { name: 'mlflow', only: ['server', 'ui'] },
    { name: 'sanic', port: 8000 },
    { name: 'chalice', only: ['local'], development: true },
    { name: 'puma', port: 9292 },
    { name: 'unicorn', port: 8080 },
    { name: 'thin', only: ['start'] },
    { name: 'passenger', only: ['start'], port: 3000 },
    { name: 'rackup', port: 9292 },
    { name: 'thrust' },
    { name: 'rails', only: ['s', 'server'], port: 3000 },
    { name: 'serve' },
    { name: 'http-server', port: 8080 },
    { name: 'next', only: ['start'], port: 3000 },
    { name: 'nuxt', only: ['start', 'preview'], port: 3000 },
    { name: 'strapi', only: ['start'], port: 1337 },
    { name: 'nest', only: ['start'], port: 3000 },
    { name: 'remix-serve', port: 3000 },
    { name: 'vite', only: ['preview'], port: 4173, development: true },
    { name: 'json-server', port: 3000, development: true },
    { name: 'mongod', port: 27017 },
    { name: 'redis-server', port: 6379 },
    { name: 'postgres', port: 5432 },
    { name: 'mysqld', port: 3306 },
    { name: 'memcached', port: 11211 },
    { name: 'sshd', port: 22 },
    { name: 'jupyter', port: 8888 },
    { name: 'webpack-dev-server', development: true },
    { name: 'static-web-server', port: 80 },
    { name: 'busybox', only: ['httpd'] },
];
function serverCommand(name, args) {
    const row = SERVER_COMMANDS.find((command) => command.name === name);
    if (!row)
        return moduleServer(name, args);
    return row.only === undefined || row.only.some((word) => args.includes(word)) ? row : null;
}
function moduleServer(name, args) {
    if (/^python[\d.]*$|^manage\.py$/.test(name))
        return pythonServer(args);
    if (name === 'php' && ['-S', 'serve'].some((word) => args.includes(word)))
        return { name: 'php', development: true };
    if (name === 'php' && args.includes('octane:start'))
        return { name: 'php' };
    return name === 'bundle' && args[0] === 'exec' && args[1] ? serverCommand(args[1], args.slice(2)) : null;
}
function pythonServer(args) {
    if (args.includes('runserver'))
        return { name: 'manage.py runserver', port: 8000, development: true };
    const module = args.includes('-m') ? args[args.indexOf('-m') + 1] : null;
    if (!module)
        return null;
    return module === 'http.server'
        ? { name: module, port: 8000, development: true }
        : serverCommand(module, args.slice(args.indexOf('-m') + 2));
}
const SERVER_PACKAGES = {
    node: [
        'express',
        'fastify',
        'koa',
        '@hapi/hapi',
        'hapi',
        'restify',
        '@nestjs/platform-express',
        '@nestjs/platform-fastify',
        'next',
        'nuxt',
        'socket.io',
        'ws',
        'apollo-server',
        '@apollo/server',
        'polka',
        'hono',
        'elysia',
        '@adonisjs/core',
        '@feathersjs/express',
        'graphql-yoga',
        'serve',
        '@strapi/strapi',
        'sails',
        'loopback',
        '@loopback/rest',
    ],
    python: [
        'flask',
        'django',
        'fastapi',
        'aiohttp',
        'tornado',
        'sanic',
        'bottle',
        'quart',
        'uvicorn',
        'gunicorn',
        'streamlit',
        'gradio',
        'dash',
        'falcon',
        'starlette',
        'litestar',
        'grpcio',
    ],
    ruby: ['rails', 'sinatra', 'puma', 'hanami', 'roda', 'grape'],
    java: [
        'spring-boot-starter-web',
        'spring-boot-starter-webflux',
        'quarkus-resteasy',
        'quarkus-rest',
        'micronaut-http-server',
        'dropwizard-core',
        'vertx-web',
        'javalin',
        'jetty-server',
        'ktor-server',
    ],
    go: [
        'github.com/gin-gonic/gin',
        'github.com/labstack/echo',
        'github.com/gofiber/fiber',
        'github.com/go-chi/chi',
        'github.com/gorilla/mux',
        'github.com/julienschmidt/httprouter',
        'github.com/kataras/iris',
        'github.com/beego/beego',
        'github.com/cloudwego/hertz',
        'github.com/go-kratos/kratos',
        'github.com/danielgtaylor/huma',
    ],
    rust: ['actix-web', 'axum', 'rocket', 'warp', 'poem', 'salvo', 'tide', 'ntex', 'gotham', 'xitca-web'],
    php: [
        'laravel/framework',
        'laravel/lumen-framework',
        'symfony/framework-bundle',
        'slim/slim',
        'cakephp/cakephp',
        'codeigniter4/framework',
        'yiisoft/yii2',
        'hyperf/hyperf',
    ],
};


/***/ }),

/***/ 5354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ runtimesFor),
/* harmony export */   Mw: () => (/* binding */ slimSibling),
/* harmony export */   UZ: () => (/* binding */ smallerImage)
/* harmony export */ });
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6653);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1836);


function slimSibling(reference) {
    const parsed = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o)(reference);
    if (!parsed || parsed.digest !== null)
        return null;
    const { repository, tag } = parsed;
    if (tag !== null && /slim|alpine|windows|nanoserver/.test(tag))
        return null;
    const prefix = reference.slice(0, tag === null ? undefined : -(tag.length + 1));
    const name = SLIM_TAGS[repository]?.(tag ?? 'latest');
    return name ? `${prefix}:${name}` : null;
}
const CODENAME = /^(?:(.*)-)?(stretch|buster|bullseye|bookworm|trixie)$/;
const SLIM_TAGS = {
    node: (tag) => (tag === 'latest' ? 'slim' : `${tag}-slim`),
    python: (tag) => slimInFront(tag),
    ruby: (tag) => slimInFront(tag),
    perl: (tag) => slimInFront(tag),
    elixir: (tag) => (tag === 'latest' ? 'slim' : `${tag}-slim`),
    erlang: (tag) => (tag === 'latest' ? 'slim' : `${tag}-slim`),
};
function slimInFront(tag) {
    if (tag === 'latest')
        return 'slim';
    const release = CODENAME.exec(tag);
    if (!release)
        return `${tag}-slim`;
    return release[1] ? `${release[1]}-slim-${release[2]}` : `slim-${release[2]}`;
}
function smallerImage(reference) {
    const parsed = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o)(reference);
    if (!parsed || parsed.digest !== null)
        return null;
    const { repository, tag } = parsed;
    const row = SMALLER[repository];
    const name = row?.tag(tag ?? 'latest');
    const prefix = reference.slice(0, tag === null ? undefined : -(tag.length + 1));
    return row && name ? { reference: `${prefix}:${name}`, without: row.without } : null;
}
const RELEASE = /^(stable|oldstable|testing|unstable|sid|wheezy|jessie|stretch|buster|bullseye|bookworm|trixie|forky|([789]|1\d)(\.\d+)?)(-\d{8})?$/;
const SMALLER = {
    debian: {
        tag: (tag) => (tag === 'latest' ? 'stable-slim' : RELEASE.test(tag) ? `${tag}-slim` : null),
        without: 'documentation',
    },
    nginx: { tag: nginxOnAlpine, without: 'debian' },
};
function nginxOnAlpine(tag) {
    const version = tag.replace(/-?(buster|bullseye|bookworm|trixie)$/, '');
    if (version === '' || version === 'latest')
        return 'alpine';
    return /^(stable|mainline|1|1\.(9|[1-9]\d)(\.\d+)?)$/.test(version) ? `${version}-alpine` : null;
}
function runtimesFor(reference, web = null) {
    const facts = (0,_images_js__WEBPACK_IMPORTED_MODULE_0__.imageFacts)(reference);
    if (!facts)
        return [];
    if (facts.language === 'java')
        return jreFor(facts.repository, facts.tag);
    if (facts.language === 'dotnet')
        return dotnetRuntimes(facts.repository, facts.tag, web);
    if (facts.language !== 'go' && facts.language !== 'rust' && facts.language !== 'c')
        return [];
    if (facts.libc === 'musl')
        return [`alpine:${/alpine(\d+\.\d+)/.exec(facts.tag ?? '')?.[1] ?? '3'}`];
    return [
        facts.language === 'go' ? 'gcr.io/distroless/base-debian13:nonroot' : distributionOf(facts.codename),
    ];
}
function dotnetRuntimes(repository, tag, web) {
    const parts = /^(\d+)\.(\d+)(?:\.\d+)?(-.+)?$/.exec((tag ?? '').replace(/-sdk\b/, ''));
    const version = parts ? `${parts[1]}.${parts[2]}${parts[3] ?? ''}` : 'VERSION';
    const old = parts !== null && Number(parts[1]) < 5;
    const place = repository.includes('/nightly/') ? 'nightly/' : old ? 'core/' : '';
    const names = web === null ? ['aspnet', 'runtime'] : [web ? 'aspnet' : 'runtime'];
    return names.map((name) => `mcr.microsoft.com/dotnet/${place}${name}:${version}`);
}
function distributionOf(codename) {
    if (codename === null)
        return 'debian:trixie-slim';
    return /^(xenial|bionic|focal|jammy|noble|resolute)$/.test(codename)
        ? `ubuntu:${codename}`
        : `debian:${codename}-slim`;
}
function jreFor(repository, tag) {
    if (repository.includes('graalvm'))
        return [];
    const written = tag ?? '';
    const named = /(?:jdk-?|temurin-|openjdk-|corretto-)(8|11|17|21|25)\b/.exec(written);
    const version = named?.[1] ?? (repository === 'gradle' || repository === 'maven' ? undefined : /^\d+/.exec(written)?.[0]);
    if (repository === 'eclipse-temurin' && tag !== null)
        return [
            `eclipse-temurin:${tag.includes('jdk') ? tag.replace('jdk', 'jre') : tag.replace(/^([\d._u]+)/, '$1-jre')}`,
        ];
    return [`eclipse-temurin:${version ?? 'VERSION'}-jre`];
}


/***/ }),

/***/ 9467:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ STACKS),
/* harmony export */   j: () => (/* binding */ isForeign)
/* harmony export */ });
const ENVIRONMENTS = { leaves: ['.venv', 'venv'], optional: true };
const STACKS = [
    { manifest: 'package.json', leaves: ['node_modules'] },
    { manifest: 'composer.json', leaves: ['vendor'] },
    { manifest: 'Cargo.toml', leaves: ['target'] },
    { manifest: 'pom.xml', leaves: ['target'] },
    { manifest: 'build.gradle', leaves: ['build', '.gradle'] },
    { manifest: 'build.gradle.kts', leaves: ['build', '.gradle'] },
    { manifest: '*.csproj', leaves: ['bin', 'obj'] },
    { manifest: '*.fsproj', leaves: ['bin', 'obj'] },
    { manifest: 'mix.exs', leaves: ['_build', 'deps'] },
    { manifest: 'Package.swift', leaves: ['.build'] },
    { manifest: 'uv.lock', leaves: ['.venv'] },
    { manifest: 'pyproject.toml', ...ENVIRONMENTS },
    { manifest: 'Pipfile', ...ENVIRONMENTS },
    { manifest: 'requirements.txt', ...ENVIRONMENTS },
    { manifest: 'manage.py', ...ENVIRONMENTS },
];
function isForeign(path) {
    return /(^|\/)(node_modules|vendor|third_party|\.venv|site-packages)\//.test(path);
}


/***/ }),

/***/ 6099:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ buildsProgram),
/* harmony export */   Ib: () => (/* binding */ checksProgram),
/* harmony export */   My: () => (/* binding */ testsProgram),
/* harmony export */   wD: () => (/* binding */ isWorkProgram)
/* harmony export */ });
const PACKAGE_RUNNERS = new Set(['npm', 'yarn', 'pnpm', 'bun']);
const PACKAGE_STARTERS = new Set(['npx', 'bunx', 'pnpx']);
const ENVIRONMENT_RUNNERS = new Set(['bundle', 'poetry', 'uv', 'pipenv']);
function byProgram(rows) {
    const programs = new Set(rows.flatMap((row) => row.programs));
    return new Map([...programs].map((name) => [name, rows.filter((row) => row.programs.includes(name))]));
}
const BUILDS = byProgram([
    { programs: ['go'], words: ['build', 'install'] },
    { programs: ['cargo'], words: ['build', 'install', 'cbuild'] },
    { programs: ['mvn', 'mvnw'], words: ['package', 'install', 'verify', 'compile'] },
    {
        programs: ['gradle', 'gradlew'],
        words: ['build', 'assemble', 'bootJar', 'shadowJar', 'jar', 'installDist', 'war', 'distTar'],
    },
    { programs: ['dotnet'], words: ['publish', 'build'] },
    { programs: ['sbt'], words: ['assembly', 'stage', 'compile', 'package'] },
    { programs: ['swift', 'stack', 'cabal', 'zig'], words: ['build'] },
    { programs: ['mix'], words: ['release', 'compile'] },
    { programs: ['tsc', 'webpack', 'rollup', 'esbuild', 'tsup', 'parcel', 'swc', 'ngc'] },
    {
        programs: [
            'next',
            'vite',
            'nuxt',
            'ng',
            'nest',
            'react-scripts',
            'vue-cli-service',
            'astro',
            'gatsby',
            'remix',
        ],
        words: ['build'],
    },
]);
function buildsProgram(name, args) {
    if (PACKAGE_STARTERS.has(name))
        return throughRunner(args, buildsProgram);
    if (args.some((arg) => ASKS.has(arg ?? '')) || installsTool(name, args))
        return false;
    if (PACKAGE_RUNNERS.has(name)) {
        const script = scriptOf(args);
        return script !== null && /^(build|compile|bundle)([:.-]|$)/.test(script);
    }
    return anyFits(BUILDS, name, args);
}
const ASKS = new Set(['--version', '--help']);
function installsTool(name, args) {
    if (args[0] !== 'install')
        return false;
    if (name === 'go')
        return args.some((arg) => arg?.includes('@'));
    return name === 'cargo' && !args.some((arg) => arg === '--path' || arg?.startsWith('--path='));
}
const TEST_ROWS = [
    { programs: ['go'], words: ['test'] },
    { programs: ['cargo'], words: ['test', 'nextest'] },
    { programs: ['mvn', 'mvnw'], words: ['test'] },
    { programs: ['gradle', 'gradlew'], words: ['test', 'check'] },
    { programs: ['make', 'just', 'task'], words: ['test', 'tests', 'check'] },
    { programs: ['dotnet', 'mix', 'bun', 'swift', 'deno', 'flutter'], words: ['test'] },
    {
        programs: [
            'pytest',
            'py.test',
            'tox',
            'nox',
            'jest',
            'mocha',
            'vitest',
            'rspec',
            'phpunit',
            'ctest',
            'bats',
        ],
    },
];
const TESTS = byProgram(TEST_ROWS);
const BUILDS_WITH_TESTS = byProgram([
    {
        programs: ['mvn', 'mvnw'],
        words: ['package', 'install', 'verify', 'deploy'],
        without: /^-(DskipTests(=true)?|Dmaven\.test\.skip(\.exec)?(=true)?|Pquick|DskipITs)$/,
    },
    { programs: ['gradle', 'gradlew'], words: ['build'], without: /^(-x|--exclude-task)/ },
]);
const CHECKS = byProgram([
    ...TEST_ROWS,
    { programs: ['go'], words: ['vet'] },
    { programs: ['cargo'], words: ['clippy', 'audit'] },
    {
        programs: ['eslint', 'flake8', 'pylint', 'mypy', 'rubocop', 'golangci-lint', 'shellcheck', 'staticcheck'],
    },
    { programs: ['ruff'], words: ['check'] },
    { programs: ['black', 'isort', 'prettier'], words: ['--check'] },
    {
        programs: ['trivy', 'grype', 'snyk', 'gosec', 'bandit', 'semgrep', 'govulncheck', 'pip-audit', 'safety'],
    },
]);
const PROGRAMS = new Set([
    ...BUILDS.keys(),
    ...CHECKS.keys(),
    ...PACKAGE_RUNNERS,
    ...PACKAGE_STARTERS,
    ...ENVIRONMENT_RUNNERS,
]);
function isWorkProgram(name) {
    return PROGRAMS.has(name) || name.startsWith('python');
}
function checksProgram(name, args) {
    const script = /^(test|tests|t|lint|typecheck|type-check|audit|e2e)([:.-]|$)/;
    return checks(name, args, CHECKS, script, checksProgram);
}
function testsProgram(name, args) {
    const onTheWay = BUILDS_WITH_TESTS.get(name)?.some((row) => rowFits(row, args) && !args.some((arg) => arg === null || row.without.test(arg)));
    return onTheWay === true || checks(name, args, TESTS, /^(test|tests|t|coverage|e2e)([:.-]|$)/, testsProgram);
}
function checks(name, args, table, scripts, judge) {
    if (PACKAGE_STARTERS.has(name))
        return throughRunner(args, judge);
    if (args[0] === '-m' && /^python[\d.]*$/.test(name))
        return throughRunner(args.slice(1), judge);
    if (ENVIRONMENT_RUNNERS.has(name))
        return throughRunner(args.slice(1), judge);
    if (PACKAGE_RUNNERS.has(name)) {
        const script = scriptOf(args);
        return script !== null && scripts.test(script);
    }
    return anyFits(table, name, withoutExcluded(name, args));
}
function withoutExcluded(name, args) {
    if (name !== 'gradle' && name !== 'gradlew')
        return args;
    return args.filter((_, at) => !/^(-x|--exclude-task)$/.test(args[at - 1] ?? ''));
}
function throughRunner(args, judge) {
    const at = args.findIndex((arg) => arg !== null && !arg.startsWith('-'));
    const word = args[at];
    if (!word)
        return false;
    const bare = /^@(\w+)\/cli\b/.exec(word)?.[1] ?? word.slice(word.lastIndexOf('/') + 1);
    return judge(bare, args.slice(at + 1));
}
function scriptOf(args) {
    let words = args.filter((arg) => arg !== null);
    words = words.filter((word, at) => !word.startsWith('-') && !/^(--filter|-F|--cwd|--prefix|-w|--workspace)$/.test(words[at - 1] ?? ''));
    const rest = words[0] === 'run' || words[0] === 'run-script' ? words.slice(1) : words;
    const [first = null] = words[0] === 'workspace' ? rest.slice(2) : rest;
    return first;
}
function anyFits(table, name, args) {
    return table.get(name)?.some((row) => rowFits(row, args)) ?? false;
}
function rowFits({ words }, args) {
    return words === undefined || args.some((arg) => arg !== null && words.includes(arg.replace(/^.*:/, '')));
}


/***/ }),

/***/ 1518:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ review),
/* harmony export */   R: () => (/* binding */ CATEGORIES)
/* harmony export */ });
const CATEGORIES = [
    'architecture',
    'security',
    'optimization',
    'testing',
    'developer-experience',
    'correctness',
];
function review(title, edits) {
    return edits && { safety: 'review', title, edits };
}


/***/ }),

/***/ 6491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ neededStages)
/* harmony export */ });
function neededStages(model, target) {
    const needed = new Set([target]);
    for (const stage of needed) {
        for (const { source } of stage.edges)
            if (source.kind === 'stage')
                needed.add(source.stage);
    }
    return model.stages.filter((stage) => needed.has(stage));
}


/***/ }),

/***/ 5642:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ stageOf)
/* harmony export */ });
/* harmony import */ var _syntax_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2173);

const stagesByIndex = (0,_syntax_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .createNotes */ .a)();
function stageOf(model, instruction) {
    const stages = stagesByIndex.get(model) ?? index(model);
    stagesByIndex.set(model, stages);
    return stages[instruction.index] ?? null;
}
function index(model) {
    const stages = model.dockerfile.instructions.map(() => undefined);
    for (const stage of model.stages) {
        stages[stage.from.index] = stage;
        for (const instruction of stage.instructions)
            stages[instruction.index] = stage;
    }
    return stages;
}


/***/ }),

/***/ 8081:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateBefore)
/* harmony export */ });
/* harmony import */ var _stage_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5642);

const NOTHING = {
    variables: new Map(),
    env: new Map(),
    user: '',
    workdir: '/',
    shell: ['/bin/sh', '-c'],
};
function stateBefore(where, instruction) {
    const stage = 'stages' in where ? (0,_stage_of_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOf */ .g)(where, instruction) : where;
    return stage?.states[instruction.index - stage.from.index - 1] ?? NOTHING;
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

/***/ 7571:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fv: () => (/* binding */ findScript),
/* harmony export */   jy: () => (/* binding */ hasShellInterpreter),
/* harmony export */   mJ: () => (/* binding */ isPosixShell)
/* harmony export */ });
const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'ksh93', 'mksh', 'zsh']);
const STARTERS = new Set(('busybox chroot command doas dumb-init env eatmydata exec find flock gosu nice nohup runuser setpriv setsid ' +
    'stdbuf strace su-exec sudo time timeout tini unshare watch xargs').split(' '));
function programName(path) {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
    return name.endsWith('.exe') ? name.slice(0, -4) : name;
}
function isShellName(path) {
    return SHELLS.has(programName(path));
}
function isPosixShell(shell) {
    const first = shell?.[0];
    if (shell === null || first === undefined)
        return true;
    return !/^(?:powershell|pwsh|cmd)$/.test(programName(first)) && shell.some(isShellName);
}
function hasShellInterpreter(text) {
    if (!text.startsWith('#!'))
        return true;
    const end = text.indexOf('\n');
    const words = text
        .slice(2, end === -1 ? undefined : end)
        .trim()
        .split(/\s+/);
    return programName(words[0] ?? '') === 'env' ? words.some(isShellName) : isShellName(words[0] ?? '');
}
function findScript(words) {
    const first = programName(words[0] ?? '');
    if (first === 'su')
        return switchedUserScript(words);
    const start = SHELLS.has(first)
        ? 0
        : STARTERS.has(first)
            ? words.findIndex((word) => isShellName(word ?? ''))
            : -1;
    return start === -1 ? null : shellScript(words, start + 1);
}
function switchedUserScript(words) {
    const option = words.findIndex((word) => word === '-c' || word === '--command' || word === '-lc');
    return option === -1 || option + 1 >= words.length ? null : { kind: 'word', index: option + 1 };
}
function shellScript(words, start) {
    let takesWord = false;
    let index = start;
    for (; index < words.length; index++) {
        const word = words[index] ?? null;
        if (word === null || !/^[-+]./.test(word))
            break;
        if (/^-[A-Za-z]*c/.test(word))
            takesWord = true;
        if (/^[-+][A-Za-z]*[oO]$/.test(word))
            index++;
    }
    if (index >= words.length)
        return takesWord ? null : { kind: 'input' };
    return takesWord ? { kind: 'word', index } : null;
}


/***/ }),

/***/ 8871:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ shellCommands)
});

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(8989);
// EXTERNAL MODULE: ./lib/src/syntax/logical-line.js
var logical_line = __webpack_require__(9186);
// EXTERNAL MODULE: ./lib/src/syntax/notes.js
var notes = __webpack_require__(2173);
;// CONCATENATED MODULE: ./lib/src/syntax/shell-limits.js
const LONGEST = 256 * 1024;
const MOST_HEREDOCS = 1000;
const DEEPEST = 1000;
const HARMLESS = 4096;
function isWithinLimits(text) {
    if (text.length <= HARMLESS)
        return true;
    return text.length <= LONGEST && countHeredocs(text) <= MOST_HEREDOCS && depthOf(text) <= DEEPEST;
}
function countHeredocs(text) {
    let count = 0;
    for (let at = text.indexOf('<<'); at !== -1; at = text.indexOf('<<', at + 2))
        count++;
    return count;
}
function depthOf(text) {
    let round = 0;
    let curly = 0;
    let deepest = 0;
    for (let at = 0; at < text.length; at++) {
        switch (text[at]) {
            case '(':
                deepest = Math.max(deepest, ++round);
                break;
            case ')':
                round = Math.max(0, round - 1);
                break;
            case '{':
                deepest = Math.max(deepest, ++curly);
                break;
            case '}':
                curly = Math.max(0, curly - 1);
                break;
            default:
        }
    }
    return deepest;
}

// EXTERNAL MODULE: ./lib/src/syntax/shell-names.js
var shell_names = __webpack_require__(7571);
;// CONCATENATED MODULE: ./lib/src/syntax/shell-text.js

class Assembly {
    outer;
    parts = [];
    segments = [];
    length = 0;
    constructor(outer) {
        this.outer = outer;
    }
    add(text, position) {
        for (const { at, file } of (0,logical_line/* segmentsWithin */._y)(this.outer, position, position + text.length)) {
            this.segments.push({ at: this.length + at, file });
        }
        this.parts.push(text);
        this.length += text.length;
    }
    addUnescaped(raw, value, position) {
        let from = 0;
        let at = 0;
        for (let index = 0; index < value.length; index++, at++) {
            if (raw[at] === value[index])
                continue;
            if (index > from)
                this.add(value.slice(from, index), position + at - (index - from));
            from = index;
            if (raw[at] === '\\')
                at++;
        }
        this.add(value.slice(from), position + at - (value.length - from));
    }
    script() {
        return { text: this.parts.join(''), segments: this.segments };
    }
}
function scriptInWord(word, segments) {
    const assembly = new Assembly(segments);
    if (word.parts === undefined)
        assembly.addUnescaped(word.text, word.value, word.pos);
    else
        for (const part of word.parts)
            addPart(assembly, part);
    return assembly.script();
}
function addPart(assembly, part) {
    switch (part.type) {
        case 'SingleQuoted':
            assembly.add(part.value, part.pos + 1);
            break;
        case 'DoubleQuoted':
        case 'LocaleString':
            for (const child of part.parts)
                addLiteral(assembly, child);
            break;
        case 'AnsiCQuoted':
            assembly.add(part.value, part.pos + 2);
            break;
        default:
            addLiteral(assembly, part);
    }
}
function addLiteral(assembly, part) {
    if (part.type === 'Literal')
        assembly.addUnescaped(part.text, part.value, part.pos);
    else
        assembly.add(part.text, part.pos);
}
function decodedScript(raw, decoded, position, segments) {
    const assembly = new Assembly(segments);
    assembly.addUnescaped(raw, decoded, position);
    return assembly.script();
}
function literalValue(word) {
    return word.parts === undefined || word.parts.every(isLiteral) ? word.value : null;
}
function isLiteral(part) {
    switch (part.type) {
        case 'Literal':
        case 'SingleQuoted':
        case 'AnsiCQuoted':
            return true;
        case 'DoubleQuoted':
        case 'LocaleString':
            return part.parts.every(isLiteral);
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/syntax/shell.js






const DEEPEST_SCRIPT = 8;
const memo = (0,notes/* createNotes */.a)();
function shellCommands(script) {
    let commands = memo.get(script);
    if (commands === undefined) {
        const walk = new Walk();
        try {
            walk.script(script, []);
        }
        catch {
        }
        commands = walk.commands;
        memo.set(script, commands);
    }
    return commands;
}
class Walk {
    commands = [];
    depth = 0;
    script(script, within) {
        const { text, segments } = script;
        if (this.depth >= DEEPEST_SCRIPT || !(0,shell_names/* hasShellInterpreter */.jy)(text) || !isWithinLimits(text))
            return;
        this.depth++;
        this.statements((0,parser/* parse */.qg)(text).commands, { segments, length: text.length, within }, null);
        this.depth--;
    }
    statements(statements, place, after) {
        let link = after;
        for (const { command, background } of statements) {
            this.node(command, link, place);
            link = background === true ? '&' : ';';
        }
    }
    list(list, place, ...constructs) {
        this.statements(list.commands, inside(place, constructs), null);
    }
    node(node, after, place) {
        switch (node.type) {
            case 'Command':
                this.command(node, after, place);
                break;
            case 'AndOr':
            case 'Pipeline': {
                const links = [after, ...node.operators];
                node.commands.forEach((command, index) => {
                    this.node(command, links[index] ?? null, place);
                });
                break;
            }
            case 'Redirected':
                this.node(node.command, after, place);
                this.substitutions(node.redirects, place);
                break;
            case 'Subshell':
                this.statements(node.body.commands, inside(place, ['subshell']), after);
                break;
            case 'BraceGroup':
                this.statements(node.body.commands, inside(place, ['group']), after);
                break;
            case 'CompoundList':
                this.statements(node.commands, place, after);
                break;
            default:
                this.compound(node, place);
        }
    }
    compound(node, place) {
        switch (node.type) {
            case 'If':
                this.conditional(node, place);
                break;
            case 'While':
                this.list(node.clause, place, 'loop', 'condition');
                this.list(node.body, place, 'loop');
                break;
            case 'For':
            case 'Select':
                this.substitutions(node.wordlist ?? [], place);
                this.list(node.body, place, 'loop');
                break;
            case 'ArithmeticFor':
                this.substitutions([node.initialize, node.test, node.update].filter(isPresent), place);
                this.list(node.body, place, 'loop');
                break;
            case 'Case':
                this.substitutions([node.word], place);
                for (const { pattern, body } of node.items) {
                    this.substitutions(pattern, place);
                    this.list(body, place, 'case');
                }
                break;
            case 'Function':
                this.node(node.body.type === 'BraceGroup' ? node.body.body : node.body, null, inside(place, ['function']));
                break;
            case 'Coproc':
                this.node(node.body, null, inside(place, ['subshell']));
                break;
            default:
                this.substitutions([node], place);
        }
    }
    conditional(node, place) {
        this.list(node.clause, place, 'condition');
        this.list(node.then, place, 'if');
        for (const branch of node.elif) {
            this.list(branch.clause, place, 'if', 'condition');
            this.list(branch.then, place, 'if');
        }
        if (node.else !== undefined)
            this.list(node.else, place, 'if');
    }
    command(node, after, place) {
        const words = node.name === undefined ? [] : [node.name, ...node.args];
        const shellWords = words.map((word) => shellWord(word, place));
        this.commands.push({
            name: baseName(shellWords[0]?.value ?? null),
            words: shellWords,
            assignments: node.prefix
                .filter((part) => part.type === 'Assignment')
                .map((part) => ({ name: part.name, value: valueOfAssignment(part), span: spanOf(part, place) })),
            redirects: node.redirects.map((redirect) => shellRedirect(redirect, place)),
            after,
            within: place.within,
            span: spanOf(node, place),
        });
        const nested = findNested(node, words, place, shellWords);
        this.substitutions([...node.prefix, ...words, ...node.redirects].filter((part) => part !== nested?.holder), place);
        if (nested !== null)
            this.script(nested.script, [...place.within, 'sh -c']);
    }
    substitutions(nodes, place) {
        const rest = [...nodes].reverse();
        for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
            if ('script' in node) {
                if (node.script !== undefined)
                    this.substitution(node.script, node, place);
                continue;
            }
            const children = [];
            (0,parser/* forEachChild */.dK)(node, (child) => children.push(child));
            for (const child of children.reverse())
                rest.push(child);
        }
    }
    substitution(script, { text, pos }, place) {
        const within = [...place.within, 'substitution'];
        if (script.source === undefined) {
            this.statements(script.commands, { ...place, within }, null);
            return;
        }
        const { segments } = decodedScript(text.slice(1, -1), script.source, pos + 1, place.segments);
        this.statements(script.commands, { segments, length: script.source.length, within }, null);
    }
}
function inside(place, constructs) {
    return { ...place, within: [...place.within, ...constructs] };
}
function isPresent(value) {
    return value !== undefined;
}
function findNested({ redirects }, words, { segments }, shellWords) {
    const found = (0,shell_names/* findScript */.fv)(shellWords.map((word) => word.value));
    if (found === null)
        return null;
    if (found.kind === 'word') {
        const holder = words[found.index];
        return holder?.type === 'Word' ? { holder, script: scriptInWord(holder, segments) } : null;
    }
    const holder = redirects.findLast((redirect) => redirect.type !== 'Redirect');
    if (holder?.type === 'HereDoc') {
        const { text, pos } = holder.body;
        return { holder, script: { text, segments: (0,logical_line/* segmentsWithin */._y)(segments, pos, pos + text.length) } };
    }
    return holder?.target === undefined ? null : { holder, script: scriptInWord(holder.target, segments) };
}
function spanOf(node, { segments, length }) {
    return (0,logical_line/* fileSpan */.bU)(segments, Math.min(node.pos, length), Math.min(node.end, length));
}
function shellWord(node, place) {
    return {
        text: node.text,
        value: node.type === 'Word' ? literalValue(node) : assigned(node),
        span: spanOf(node, place),
    };
}
function assigned(node) {
    const value = valueOfAssignment(node);
    return value === null || node.index !== undefined ? null : `${node.name}${node.append ? '+' : ''}=${value}`;
}
function valueOfAssignment({ value }) {
    return value.type === 'Word' ? literalValue(value) : null;
}
function shellRedirect(redirect, place) {
    const { operator, descriptor } = redirect;
    const target = redirect.type === 'HereDoc' ? undefined : redirect.target;
    return {
        operator,
        descriptor: descriptor?.type === 'FileDescriptor' ? descriptor.value : null,
        target: target === undefined ? null : shellWord(target, place),
    };
}
function baseName(path) {
    return path === null ? null : path.slice(path.lastIndexOf('/') + 1);
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
