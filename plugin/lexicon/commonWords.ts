import {words} from '../lib/text/words.js';

/**
 * Single words that code spans hold for what they are in code or on a command line. A plan with such
 * a slug is only meant where the word "plan" stands before it.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  words(`
    access account accounts action actions active add admin agent agents alpha analytics api app apps
    archive assets async audit auth backend backlog backup base benchmark beta billing blocked blog
    body bool boolean branch browser bug bugs build bundle cache calendar call canary cart catalog
    changelog chart chat check checkout checks ci class clean cleanup cli client clone cloud cluster
    code command commands commit common completed component components config configuration connect
    console const container content context cookie copy core cors count create cron css custom
    dashboard data database date db debug default delete demo deploy deployment design dev diff
    directory docker docs document done download draft driver edit editor email embed engine env
    environment error errors event events example examples exec export false fetch field fields file
    files filter filters fix flags fn folder format forms frontend function gateway get git github
    graph graphql grid group groups header headers health home hook hooks host html http https i18n id
    image images import inbox index info init input install integration internal interface issue issues
    item items job jobs js json key keys kind label layout lib library link links lint list loader local
    locale lock log logger logging login logout logs main map master media memory menu merge message
    messages meta metadata metrics middleware migrate migration migrations mobile mode model models
    module modules monitor name navigation network new next node notes notification notifications npm
    null number oauth object offline open options order orders output package packages page pages
    parser patch path payment payments pending performance permissions pipeline plan plans platform
    plugin plugins port post preview print process production profile project projects prompt props
    proxy public publish pull push put query queue rate react read readme redis refactor region release
    releases remove render report reports request requests reset response rest result results review
    role roles root route router routes rules run runtime save scheduler schema script scripts sdk search
    secret secrets security seed select send server servers service services session sessions settings
    setup share shell sidebar signup site slug socket source spec sql ssl ssr staging start state static
    status step stop storage store stream streaming string style styles submit summary support sync
    system table tag tags target task tasks team template templates tenant terminal test testing tests
    text theme themes thread time timeline timeout title todo token tokens tool tools trace tracing true
    type types typescript ui undefined unit update upgrade upload url user users utils ux v1 v2 v3
    validate validation value values version video view views wait watch web webhook webhooks webpack
    websocket widget wiki window worker workers workflow workspace yaml
  `),
);
