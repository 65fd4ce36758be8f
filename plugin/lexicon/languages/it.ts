import type {Lexicon} from '../lexicon.js';
import {inflected, names, whole} from '../patterns.js';

const re = String.raw;
const ENDINGS = 'o, a, i, e';

/** What may remain before a plan can close. */
const REST =
  '(?:test|prov[ae]|validazione|verific(?:a|he)|revisione|rilascio|pubblicazione|merge|deploy|collaudo|approvazione|migrazione|consegna|misurazion[ei]|conferma)';

/** Italian. */
export const it: Lexicon = {
  sections: {
    purpose: names(`
      obiettivo, obiettivi, scopo, finalità, sommario, panoramica, problema, motivazione, ambito,
      fuori ambito, non obiettivi`),
    context: names(
      'contesto, situazione attuale, stato attuale, riferimenti, ipotesi, vincoli, architettura',
    ),
    plan: names(`
      piano, piano di lavoro, piano d'azione, piano di implementazione, piano di esecuzione, attività,
      compiti, passi, passaggi, fasi, fase*, tappe, traguardi, implementazione, approccio, rischi,
      rischio, rischi e mitigazioni, dipendenze`),
    progress: names(
      'stato di avanzamento, avanzamento, progresso, progressi, diario di lavoro, diario di bordo, registro attività, registro delle attività, registro di esecuzione, registro di avanzamento, registro dei progressi, diario di esecuzione, giornale di lavoro, log di esecuzione',
    ),
    status: names('stato, stato del piano'),
    decisions: names(
      'decisioni, decisione, registro delle decisioni*, decisione chiave, decisione tecnica, decisione di progetto, decisione architetturale, decisioni prese, decisioni chiave, decisioni *',
    ),
    discoveries: names('scoperte, sorprese, sorprese e scoperte, osservazioni, lezioni apprese'),
    validation: names(`
      validazione, verifica, verifiche, accettazione, criteri di accettazione, criteri di successo, criteri di uscita, definizione di fatto*,
      definizione di completato*, controllo qualità*, controllo di qualità*, lista di controllo qualità*,
      checklist di qualità*, checklist di revisione*, punto di revisione*, verifica della costituzione*,
      conformità alla costituzione*,
      piano di test, casi di test, collaudo, ripristino`),
    outcomes: names(
      'risultato, risultati, esito, esiti, retrospettiva, risultati e retrospettiva, chiusura',
    ),
    'follow-up': names(`
      prossimi passi, prossimo passo, domande aperte, domande risolte, domande, questioni aperte, lavoro futuro, lavoro rimanente,
      sviluppi futuri, decisioni aperte*, decisioni in sospeso*, decisioni da prendere*`),
    metadata: names('metadati'),
    'change-log': names(
      'cronologia delle modifiche, storico delle modifiche, registro delle modifiche',
    ),
  },
  joins: {words: names('e')},
  statuses: {
    abandoned: [
      ...inflected(ENDINGS, 'annullat, abbandonat, scartat, rifiutat, sostituit, ritirat'),
      ...names('obsoleto, obsoleta'),
      ...names(
        'respinto, respinta, non sarà fatto, non più necessario, non più necessaria, interrotto definitivamente',
      ),
      ...names(`
        morto, nullo, non valido, eliminato, eliminata, accantonato definitivamente, non si farà, decaduto`),
    ],
    completed: [
      ...inflected(ENDINGS, 'completat, conclus, consegnat, implementat, rilasciat'),
      ...inflected(ENDINGS, 'pubblicat, chius, risolt, archiviat'),
      ...names('fatto, fatta, finito, finita, terminato, terminata, terminati'),
      ...names('in produzione'),
      ...names(`
        realizzato, realizzata, lanciato, lanciata, raggiunto, ultimato, ultimata, messo in produzione, compiuto`),
    ],
    blocked: [
      ...inflected(ENDINGS, 'bloccat, sospes, rinviat, rimandat, posticipat'),
      ...names('in pausa, in attesa'),
      ...names('congelato, congelata, fermo, ferma, interrotto, interrotta'),
      ...names(`
        accantonato, accantonata, in standby, in stallo, messo in pausa, messa in pausa, in sospeso, arenato`),
    ],
    active: [
      ...inflected(ENDINGS, 'attiv, iniziat, avviat, parzialmente completat, quasi completat'),
      ...inflected(ENDINGS, 'non completat, non terminat'),
      ...names(`
        in corso, in lavorazione, in sviluppo, in esecuzione, in revisione, parziale,
        parzialmente, incompleto, incompleta`),
      ...names(
        'in test, in fase di test, in verifica, in attesa di revisione, non ancora completato, non ancora completata',
      ),
      ...names(`
        pronto per la revisione, pronta per la revisione, pronto per revisione, pronta per revisione, pronto per il merge, pronto per il rilascio, pronta per il rilascio, pronto per i test, pronta per i test`),
      ...names(`
        in rilascio, in costruzione, in fase di sviluppo, in distribuzione, a metà, in codifica, pr aperta, quasi finito, quasi finita`),
    ],
    draft: [
      ...inflected(ENDINGS, 'pianificat, propost, previst, non iniziat, programmat, approvat'),
      ...names('bozza, da fare, da iniziare, aperto, aperta'),
      ...names('idea, non ancora iniziato, non ancora iniziata'),
      ...names(`
        pronto per, pronta per, pronto a, pronta a`),
      ...names(`
        in progettazione, in studio, in discussione, in analisi, in pianificazione, da avviare, da pianificare, non avviato, non avviata, futuro, in valutazione, non cominciato, più avanti`),
    ],
  },
  ordinaryWords: names(`
    attivo, attiva, aperto, aperta, chiuso, chiusa, pubblicato, pubblicata, rilasciato, rilasciata,
    risolto, previsto`),
  fillers: names('completamente, totalmente, del tutto, tutto, implementazione'),
  nearlyWords: names(`quasi, a metà, mezzo, in parte, parzialmente, in gran parte, praticamente`),
  notWords: names(`non, non ancora, non è, non è ancora`),
  agreedWords: inflected(ENDINGS, 'approvat, accettat'),
  closingWords: inflected(ENDINGS, 'chius, archiviat'),
  listHeadings: {
    abandoned: inflected(ENDINGS, 'annullat, abbandonat, sostituit'),
    completed: inflected(ENDINGS, 'completat, conclus, archiviat'),
    blocked: [...inflected(ENDINGS, 'bloccat, sospes, rinviat'), ...names('in pausa, in attesa')],
    draft: [...inflected(ENDINGS, 'pianificat, propost'), ...names('bozze, bozza, da fare')],
    active: [...inflected(ENDINGS, 'attiv'), ...names('in corso, attuali')],
  },
  listFillers: names('in, corso, pausa, attesa, recenti'),
  placeholders: names(`
    da definire, da completare, da compilare, nessuno, nessuna, nessuno per ora, nessuna per ora,
    niente, ancora niente, non ancora, non iniziato, in corso, non applicabile`),

  fields: {
    status: names('stato, stato attuale'),
    current: names('attuale, attualmente, generale, complessivo, ora'),
    started: names(
      'creato, creato il, generato il, redatto il, data di creazione, data di inizio, inizio, iniziato il',
    ),
    updated: names(
      'aggiornato, aggiornato il, ultimo aggiornamento, data di aggiornamento, modificato il, ultima modifica, ultima revisione, data ultimo aggiornamento',
    ),
    finished: names('completato il, data di fine'),
    dateWords: names('data, di, il'),
    timezone: names('fuso orario'),
    dated: names('data/autore, autore/data'),
    owner: names('responsabile, responsabili, autore, autrice, autori, assegnatario'),
    other: names('versione, priorità'),
  },
  columns: {
    status: names('avanzamento, progresso'),
    part: names('fase, fasi, attività, compito, compiti, passo, passi, tappa, tappe'),
    command: names('comando'),
    expected: names('atteso'),
    result: names('risultato, esito, ottenuto'),
    at: names('quando, orario, data e ora'),
  },
  decisionLabels: {
    text: names('decisione'),
    rationale: names('motivazione, motivo, ragione, perché'),
    when: names('quando'),
    author: names('da, deciso da, chi'),
    other: names('alternative, impatto, conseguenze'),
  },
  relations: {
    supersedes: names('sostituisce'),
    'superseded-by': names('sostituito da, sostituita da'),
    'depends-on': names('dipende da, dipendenze, richiede, prerequisiti, bloccato da'),
    blocks: names('blocca'),
    'child-of': names('piano padre, parte di'),
    'parent-of': names('sottopiani'),
    'source-of-truth': names('fonte di verità, unica fonte di verità'),
  },
  relationPhrases: {
    'superseded-by': whole('sostituit[oa] d(?:a|al|alla)'),
    supersedes: whole('sostituisce'),
    'depends-on': whole("dipende d(?:a|al|alla|ai|alle|all')|richiede|bloccat[oa] da"),
    blocks: whole('blocca'),
    'source-of-truth': 'fonte (?:unica )?di verit[àa]',
  },
  restHeadings: names('da fare, in corso, rimanente, rimanenti, lavoro rimanente, in sospeso'),
  legends: names('legenda, leggenda'),
  outOfScope: names('fuori ambito, non obiettivi'),

  releaseWords: {unreleased: names('non rilasciato, prossima versione')},
  months: [
    names('gennaio, gen'),
    names('febbraio'),
    names('marzo'),
    names('aprile'),
    names('maggio, mag'),
    names('giugno, giu'),
    names('luglio, lug'),
    names('agosto, ago'),
    names('settembre'),
    names('ottobre, ott'),
    names('novembre'),
    names('dicembre, dic'),
  ],
  leadWords: [
    ...inflected(
      ENDINGS,
      'completat, terminat, iniziat, aggiornat, creat, pubblicat, rilasciat, decis',
    ),
    ...names(
      'completato il, terminato il, iniziato il, aggiornato il, creato il, fatto, fatto il, il',
    ),
  ],

  phrases: {
    planTitle: "piano(?: (?:di|d') ?(?:lavoro|azione|esecuzione|implementazione))?",
    total: 'totale|totali|somma',
    part: '(?:prossim[oa] )?(?:fase|tappa|passo|traguardo)(?: attuale)?',
    partTitle:
      'specifica|requisiti|progettazione|piano di implementazione|attività|proposta|modifica',
    tableOfContents: 'indice',
    ownExecPlan:
      '(?:questo|questo documento è (?:un|il)) (?:exec-?plan|piano (?:di esecuzione|eseguibile))',
    livingDocument: 'documento vivo|piano vivo',
    plans: whole('piani'),
    entryLabel: 'collegamento|piano|vedi',
    documentKind: 'progettazione|specifica|proposta',
    currentDocuments: whole('documenti attuali'),

    afterStatus: whole('il|da|dal|ma|e|con|dopo'),
    beforeDate: "il|dal(?:l['’])?",
    reason: whole('da|fino a|a causa|perché|per ora|in attesa'),
    outOf: 'su|di',
    about: 'circa',
    givenUp: whole(
      'senza (?:merge|fusione|unione|implementazione|completamento|implementare|completare|unire)|non (?:unit|implementat|realizzat)[oa]|non sarà fatto|duplicat[oa]|abbandonat[oa]|annullat[oa]',
    ),
    stillToCome: whole(
      'in attesa|manca|mancano|resta|restano|tranne|eccetto|non ancora|da (?:fare|verificare|testare|pubblicare)',
    ),
    notYetDone: [
      whole('non (?:pubblicat|testat|validat|verificat|rilasciat|revisionat)[oaie]'),
      re`^[^\p{L}]*${whole('(?:solo )?(?:quando|appena|una volta che|se)')}`,
    ],
    partOnly: re`^[^\p{L}]*${whole('(?:(?:la|il) )?(?:(?:prim|second)[oa] )?(?:fase|tappa|passo|traguardo|parte)(?: \\d{1,3})?|(?:solo |a )?(?:la )?(?:prima |seconda )?metà|una parte|in parte|parzialmente')}`,
    measure: whole('(?:di )?(?:copertura|precisione|disponibilità)|più veloce|in meno|meno'),
    nothingToCome: whole(
      '(?:niente|nulla|nessun[oa]?)(?: \\p{L}+){0,2} (?:da fare|in attesa)|non (?:resta|manca) (?:nulla|niente)',
    ),
    completion: whole('(?:completat|terminat|conclus|implementat)[oaie]'),
    allParts: whole(
      'tutt[ei] (?:l[ei]|i|gli) (?:\\d{1,4} )?(?:fasi|tappe|attività|passi|passaggi|compiti)',
    ),
    formerly: whole('era|prima|inizialmente'),
    now: whole('ora|adesso|attualmente'),
    movedTo:
      whole(
        '(?:spostat|trasferit|unit|confluit|integrat|assorbit)[oa] (?:in|nel|nella|a|al|con|da|dal)',
      ) + re`(?!\s(?:main|master|develop|produzione))`,
    toBeDone: whole('non|mai|senza|sarà|saranno|deve|fino|quando|dopo|prima|se'),
    noteLabel: 'nota|avviso|attenzione|importante|aggiornamento',
    wentOut: whole(
      '(?:in|con|nella|nel|tramite) (?:(?:pr|versione|commit) )?(?:#\\d+|v?\\d[\\d.]*)',
    ),
    notCarriedOut: whole(
      '(?:il|questo) piano (?:è stato|è) (?:ritirato|abbandonato|annullato|sostituito|scartato)|niente di tutto questo è stato (?:fatto|realizzato)|il piano non è mai stato (?:eseguito|realizzato|iniziato)',
    ),
    yes: whole('sì|si'),

    closing: [
      re`^(?:il |questo )?piano (?:(?:è|è stato|completamente) )*(completato|terminato|concluso|realizzato|annullato|abbandonato|sostituito|sospeso|rinviato)(?!\p{L})`,
      re`^tutte le (?:attività|fasi|tappe) (?:(?:sono|sono state) )*(completate|terminate|concluse)(?!\p{L})`,
    ],
    planWritten: whole('piano (?:(?:è stato) )?(?:scritto|redatto|rivisto|approvato)'),
    takesBack: re`\p{L}+,? ${whole('ma|però|tranne|eccetto')}`,
    outcomeLabel: 'risultato|esito|stato',

    remaining: [
      // «Resta invariata l’interfaccia» says nothing of the work.
      '^(?:il )?lavoro rimanente|^(?:ancora |ora )?(?:solo )?(?:mancan?o?|restan?o?|riman(?:e|gono)) (?!nulla|niente|invariat|ugual|compatibil|valid|attiv|disponibil|stabil)',
      whole(
        'non (?:(?:è|sono) (?:ancora|stat[oaie] ancora)|ancora) (?:stat[oaie] )?(?:\\p{L}+ ){0,2}?(?:pubblicat|testat|validat|verificat|rilasciat|revisionat|collaudat|approvat|provat)[oaie]',
      ),
      `^in attesa (?:di |del |della |dell[’'])(?:\\p{L}+ ){0,2}?${REST}`,
      whole(
        `${REST}(?: [^.,;]{1,60})? (?:è|sono|restan?o?|riman(?:e|gono))(?: ancora)? (?:da (?:fare|eseguire|completare|svolgere)|in sospeso|in attesa|mancant[ei])`,
      ),
    ],
    remainingLabel:
      '(?:ancora )?(?:in sospeso|in attesa|da fare|da completare|rimanente|mancante|manca|mancano|resta|restano|rimane|rimangono)|lavoro rimanente',
    remainingFor: 'solo|soltanto|di|da|dal|dalla|dall|del|della|dell|per|a|con|in|prima',
    leftToOthers: whole(
      'più avanti|in futuro|futur[oaie]|prossim[oa] (?:piano|fase|versione|iterazione)|separatamente|fuori ambito|opzionale|facoltativ[oa]',
    ),
    notThisPlan: whole(
      'questo piano non (?:lo|la|li|le) (?:tocca|include)|deliberatamente|di proposito|intenzionale|intenzionalmente',
    ),
    nothingRemains: [
      whole('non (?:resta|manca) (?:nulla|niente)'),
      '[:：]\\s?(?:nessun[oa]?|niente|nulla)(?!\\p{L})',
    ],
    evidence: 'risultat[oi]|esit[oi]|prove',

    drafting: [
      whole(
        '(?:piano|bozza) (?:(?:è stat[oa]) )?(?:creat|scritt|redatt|preparat|rivist|approvat|aggiornat|archiviat)[oa]',
      ),
      whole(
        '(?:scrivere|redigere|creare|preparare|rivedere|approvare|archiviare|mantenere|aggiornare) (?:(?:il|questo|un|la|una|primo|prima) ){0,2}(?:piano|bozza)(?! di (?:test|collaudo))',
      ),
      whole(
        '(?:creato|scritto|redatto|preparato|rivisto|approvato|aggiornato) (?:il|questo) (?:piano|documento)|(?:creazione|stesura|redazione|revisione|approvazione) (?:del|di questo) piano(?! di (?:test|collaudo))',
      ),
    ],
    written: re`(?:creat[oa]|redatt[oa]|scritt[oa]|apert[oa]|propost[oa]|elaborat[oa]|preparat[oa]|creazione|stesura|bozza iniziale|prima (?:bozza|stesura|versione)|versione iniziale)(?: (?:dall'|(?:a partire|dopo|da|dal|dallo|dalla|dai|dagli|dalle|in base|sulla base|secondo|durante|in seguito|a seguito)(?!\p{L}))[^,:;–—]*)?`,
    work: whole('(?:implementat|pubblicat|corrett|migrat|rimoss|rilasciat)[oaie]'),
    shipped: '(?:completat|pubblicat|rilasciat|consegnat)[oaie]',

    announced: whole(
      'da (?:definire|completare|compilare|precisare)|sarà (?:completat|definit|documentat)[oa]|nessun[oa]? per ora',
    ),

    notSummary: 'fuori ambito|non obiettivi|ambito',

    risks: '(?:principali )?risch(?:i|io)(?: e (?:mitigazion[ei]|ipotesi))?',
    dependencies: 'dipendenze|prerequisiti|dipende da',
    depends: whole('dipend(?:e|ono)|dipendenz[ae]|richiede'),

    negated: whole('non|senza|mai'),
    shipsWith: whole('rilasciat[oa] (?:in|con)|pubblicat[oa] (?:in|con)|previst[oa] per|versione'),
    versionLabel: 'versione',
    beforeVersion: whole('versione'),

    rollbackSection: whole('ripristino|recupero'),
    traits:
      '(?:principali )?(?:vantaggi|svantaggi|vantaggi e svantaggi|benefici|caratteristiche|funzionalità|pro e contro|punti di forza)|confronto(?: .*)?|perché .*',
    riskSection: whole('risch(?:i|io)'),
    rollback: whole('ripristin(?:o|are)|annullare'),
    rollbackNote: whole('ripristino'),
    record: '(?:risultati|esiti|prove)$',
    runs: whole('eseguire|esegui|lanciare'),
    andThen: 'poi|quindi',
    commandDetail: 'atteso|risultato atteso|risultato|esito',
    example: whole('attes[oa]|deve|devono|esempio'),
    expectNote: 'atteso|ci si aspetta',
    expects: whole('attes[oa]|deve|devono|dovrebbe'),
    resultLabel: 'risultat[oi]|esito|ottenuto',
    expectedLabel: 'risultato atteso|atteso',
    happened: whole('superat[oaie]|fallit[oaie]|riuscit[oaie]'),
    failed: whole('fallit[oaie]|falliment[oi]|errori'),
    passed: whole('superat[oaie]|riuscit[oaie]|successo'),

    announcing: whole('entro|scadenza|previst[oa]|pianificat[oa]|fino a'),
    until: 'al|fino al',
    onDate: 'il|del',

    decision: 'decisione(?: (?:chiave|tecnica|di progetto|architetturale))?',
    innerDecisionLabel: '(?:Motivazione|Motivo|Perché|Data\\s?/\\s?Autore)\\s?:',
    remark: re`(?:vedi|cfr\.|nota)(?!\p{L})`,
    yanked: whole('ritirat[oa]'),
    releaseUnit: 'settimana|iterazione',
    version: 'versione',
    notReleased: whole('non rilasciat[oa]'),

    ownWork: 'architettura|progettazione',
    explainedOpen: whole(
      'rinviat[oaie]|rimandat[oaie]|opzional[ei]|facoltativ[oaie]|fuori ambito|non applicabile|non necessari[oa]|più avanti|in futuro|prossimo piano',
    ),
    gone: whole(
      'rimoss[oaie]|eliminat[oaie]|rinominat[oaie]|sostituit[oaie]|spostat[oaie]|eliminare|rimuovere',
    ),
    perhaps: whole('per esempio|ad esempio|se necessario'),
    toCome: whole('creare|aggiungere|scrivere|nuovo|nuova'),
  },
};
