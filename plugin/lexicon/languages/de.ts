import type {Lexicon} from '../lexicon.js';
import {inflected, names, whole} from '../patterns.js';

const re = String.raw;

/** What may remain before a plan can close; compounds end in it. */
const REST =
  '\\p{L}*(?:tests?|prüfung(?:en)?|abnahmen?|freigaben?|reviews?|merge|deployment|veröffentlichung|release|auslieferung|rollout|migration|messung(?:en)?|dokumentation|validierung|verifikation|verifizierung|bestätigung|umstellung|arbeit(?:en)?|schritte?)';

/** German. */
export const de: Lexicon = {
  sections: {
    purpose: names(`
      ziel, ziele, zweck, zielsetzung, überblick, zusammenfassung, problem, problemstellung, motivation,
      umfang, nicht-ziele, nichtziele, außerhalb des umfangs`),
    context: names(`
      kontext, hintergrund, ausgangslage, ist-zustand, annahmen, randbedingungen, referenzen, quellen,
      entwurf, architektur`),
    plan: names(`
      vorgehen, aufgaben, aufgabenliste, schritte, nächste aufgaben, arbeitsplan, arbeitspakete,
      umsetzung, umsetzungsplan, umsetzungsschritte, meilensteine, meilenstein*, phasen, maßnahmen,
      risiken, risiko, risiken und maßnahmen, abhängigkeiten, lösung, fahrplan`),
    progress: names(`
      fortschritt, fortschrittsprotokoll, verlauf, arbeitsprotokoll, arbeitstagebuch, protokoll, checkliste, fortschrittslog,
      fortschritts-log, ausführungsprotokoll, umsetzungsprotokoll, durchführungsprotokoll, ausführungslog, umsetzungslog,
      arbeitslog, logbuch, projekttagebuch`),
    status: names('stand, aktueller stand, aktueller status, zustand'),
    decisions: names(
      'entscheidungen, entscheidung, entscheidungsprotokoll*, entscheidungslog*, getroffene entscheidungen, *entscheidungen, *entscheidung',
    ),
    discoveries: names(`
      erkenntnisse, überraschungen, überraschungen und erkenntnisse, beobachtungen, gelerntes`),
    validation: names(`
      validierung, verifikation, prüfung, abnahme, abnahmekriterien, akzeptanzkriterien,
      erfolgskriterien, fertigstellungskriterien, definition von fertig, qualitätscheckliste*,
      qualitätsprüfung*, qualitätssicherung, prüfliste*, review-checkliste*, abnahmecheckliste*,
      freigabekriterien, verfassungsprüfung*, verfassungs-check*, testplan, testfälle, rückbau, rollback-plan`),
    outcomes: names(`
      ergebnis, ergebnisse, ergebnisse und rückblick, rückblick, retrospektive, abschluss, fazit`),
    'follow-up': names(`
      offene fragen, geklärte fragen, beantwortete fragen, fragen, nächste schritte, nächster schritt, folgearbeiten, verbleibende arbeit, ausblick,
      offene punkte, später, offene*entscheidungen, ausstehende*entscheidungen, offene*entscheidung, ausstehende*entscheidung`),
    metadata: names('metadaten'),
    'change-log': names(
      'änderungsverlauf, änderungshistorie, änderungsprotokoll, änderungen, historie',
    ),
  },
  joins: {words: names('und')},
  statuses: {
    abandoned: names(`
      abgebrochen, aufgegeben, verworfen, abgelehnt, zurückgezogen, ersetzt, ersetzt durch,
      überholt, hinfällig, veraltet, storniert, eingestellt, gestrichen, abgesagt,
      fallen gelassen, fallengelassen, nicht umgesetzt, nicht weiterverfolgt,
      wird nicht umgesetzt, nicht mehr nötig, nicht mehr benötigt, gekippt, tot, ungültig, abgeblasen, vom tisch, entfällt, wird nicht gemacht, obsolet, abgelöst durch`),
    completed: names(`
      abgeschlossen, fertig, fertiggestellt, erledigt, umgesetzt, beendet, ausgeliefert,
      veröffentlicht, gemergt, gemerged, gelöst, geschlossen, archiviert, in produktion,
      ausgerollt, abgenommen, vollendet, fertig umgesetzt, erreicht, live, ausgerollt und abgenommen, erfolgreich abgeschlossen, behoben`),
    blocked: names(`
      blockiert, pausiert, zurückgestellt, verschoben, aufgeschoben, ausgesetzt, angehalten,
      wartet, wartend, wartet auf, auf eis, auf eis gelegt, ruht, ruhend, vertagt,
      ins stocken geraten, unterbrochen, eingefroren, gestoppt, liegt auf eis, in wartestellung, pause, in pause, schläft, hängt, stockt`),
    active: names(`
      aktiv, in arbeit, in bearbeitung, in umsetzung, in entwicklung, in prüfung, im review,
      laufend, läuft, begonnen, angefangen, gestartet, teilweise, teilweise abgeschlossen,
      teilweise erledigt, fast fertig, größtenteils, nicht abgeschlossen, nicht fertig,
      noch nicht fertig, unvollständig, wieder aufgenommen, im test, in test, im gange,
      wird umgesetzt, wartet auf review, wartet auf freigabe, noch nicht abgeschlossen, bereit zum review, bereit für review, bereit zur prüfung, fertig zum review, fertig zur prüfung, fertig zum mergen, bereit zum mergen, bereit zum merge, bereit zur freigabe, fertig zur abnahme, bereit zur abnahme, in der umsetzung, in der entwicklung, in der prüfung, wird geprüft, wird getestet, wird ausgerollt, im rollout, halb fertig, zur hälfte fertig, weiterhin in arbeit, am laufen`),
    draft: names(`
      entwurf, geplant, vorgeschlagen, vorschlag, offen, ausstehend, nicht begonnen,
      noch nicht begonnen, nicht gestartet, zu erledigen, vorgemerkt, genehmigt, freigegeben,
      neu, idee, konzept, noch nicht gestartet, bereit, bereit zum start, bereit zur umsetzung, bereit für, bereit zum, bereit zur, fertig zum, fertig zur, fertig für, startklar, in planung, in vorbereitung, in diskussion, zur diskussion, in klärung, geplant für, vorüberlegung, wunschliste, später, noch nicht angefangen, noch offen, ungeplant, in konzeption`),
  },
  ordinaryWords: names('aktiv, offen, neu, geschlossen, gelöst, ersetzt, veröffentlicht'),
  fillers: names('vollständig, komplett, bereits, alles, umsetzung, implementierung'),
  nearlyWords: names(
    `fast, beinahe, nahezu, halb, halbwegs, zur hälfte, teils, teilweise, zum teil, größtenteils, weitgehend, weitestgehend, überwiegend, so gut wie`,
  ),
  notWords: names(`nicht, noch nicht, ist nicht, ist noch nicht, sind noch nicht, nie, kaum`),
  agreedWords: names('genehmigt, freigegeben, angenommen'),
  closingWords: names('geschlossen, archiviert, beendet'),
  listHeadings: {
    abandoned: inflected('-, e', 'abgebrochen, verworfen, ersetzt, aufgegeben'),
    completed: inflected('-, e', 'abgeschlossen, erledigt, fertig, archiviert, umgesetzt, beendet'),
    blocked: inflected('-, e', 'blockiert, pausiert, zurückgestellt, verschoben'),
    draft: [
      ...inflected('-, e', 'geplant, vorgeschlagen, ausstehend'),
      ...names('entwurf, entwürfe'),
    ],
    active: [
      ...inflected('-, e', 'aktiv, laufend, aktuell'),
      ...names('in arbeit, in bearbeitung'),
    ],
  },
  listFillers: names('in, arbeit, bearbeitung, kürzlich'),
  placeholders: names(`
    offen, ausstehend, folgt, folgt noch, noch offen, noch nichts, noch keine, keine, keiner, nichts,
    entfällt, nicht begonnen, in arbeit, wird ergänzt, wird nachgetragen`),

  fields: {
    status: names('zustand'),
    current: names('aktuell, derzeit, momentan, gesamt, insgesamt, jetzt'),
    started: names(
      'erstellt, erstellt am, erzeugt am, generiert am, verfasst am, begonnen, begonnen am, beginn, startdatum, angelegt, datum',
    ),
    updated: names(`
      aktualisiert, aktualisiert am, zuletzt aktualisiert, zuletzt geändert, letzte änderung, letzte aktualisierung, letztes update, zuletzt bearbeitet, letzte bearbeitung, geändert, geändert am,
      stand`),
    finished: names('abgeschlossen am, abgeschlossen, fertiggestellt am, archiviert am'),
    dateWords: names('datum, am, zuletzt, letzte'),
    timezone: names('zeitzone'),
    homographs: ['datum', 'stand'],
    dated: names('datum, datum/autor, autor/datum'),
    owner: names(`
      verantwortlich, verantwortliche, verantwortlicher, zuständig, bearbeiter, bearbeiterin, autor,
      autorin, autoren`),
    other: names('priorität, zweig'),
  },
  columns: {
    status: names('stand, fortschritt, aktueller stand'),
    part: names('phase, phasen, schritt, schritte, aufgabe, aufgaben, meilenstein, meilensteine'),
    command: names('befehl, prüfung'),
    expected: names('erwartet'),
    result: names('ergebnis, tatsächlich'),
    at: names('datum, wann, zeitpunkt, uhrzeit'),
  },
  decisionLabels: {
    text: names('entscheidung, entschieden'),
    rationale: names('begründung, grund, gründe, warum'),
    when: names('wann, zeitpunkt'),
    author: names('wer, entschieden von'),
    other: names('alternativen, auswirkungen, folgen'),
  },
  relations: {
    supersedes: names('ersetzt'),
    'superseded-by': names('ersetzt durch, abgelöst durch'),
    'depends-on': names(
      'hängt ab von, abhängig von, abhängigkeiten, benötigt, voraussetzung, voraussetzungen, blockiert durch',
    ),
    blocks: names('blockiert'),
    'child-of': names('übergeordneter plan, elternplan, teil von'),
    'parent-of': names('untergeordnete pläne, teilpläne'),
    'source-of-truth': names('maßgebliche quelle, einzige quelle der wahrheit'),
  },
  relationPhrases: {
    'superseded-by': whole('(?:ersetzt|abgelöst) (?:durch|von)'),
    'depends-on': whole(
      'hängt (?:ab )?von|abhängig von|setzt auf|blockiert (?:durch|von)|baut auf',
    ),
    'source-of-truth': 'quelle der wahrheit|maßgebliche quelle',
  },
  restHeadings: names(
    'als nächstes, noch zu tun, zu tun, zu erledigen, noch offen, offen, ausstehend, verbleibend, verbleibende arbeit, in arbeit',
  ),
  legends: names('legende, zeichenerklärung'),
  outOfScope: names('nicht-ziele, nichtziele, außerhalb des umfangs'),

  releaseWords: {unreleased: names('unveröffentlicht, nicht veröffentlicht, nächste version')},
  months: [
    names('januar, jänner, jan'),
    names('februar, feb'),
    names('märz, maerz, mär'),
    names('april, apr'),
    names('mai'),
    names('juni, jun'),
    names('juli, jul'),
    names('august, aug'),
    names('september, sep, sept'),
    names('oktober, okt'),
    names('november, nov'),
    names('dezember, dez'),
  ],
  leadWords: names(`
    abgeschlossen, abgeschlossen am, erledigt, erledigt am, fertig, begonnen, begonnen am, erstellt,
    erstellt am, aktualisiert, aktualisiert am, entschieden, entschieden am, umgesetzt, gemergt,
    veröffentlicht, stand, datum, am`),

  zones: {MEZ: 60, MESZ: 120},

  phrases: {
    planTitle: '(?:umsetzungs|implementierungs|arbeits|ausführungs)?plan',
    total: 'gesamt|summe|insgesamt|zwischensumme',
    part: '(?:aktuelle[rs]? |nächste[rs]? )?(?:phase|meilenstein|schritt|etappe|aufgabe)',
    partTitle:
      '(?:feature-?)?spezifikation|anforderungen|entwurf|(?:umsetzungs)?plan|aufgaben|vorschlag|änderung',
    tableOfContents: 'inhalt|inhaltsverzeichnis',
    ofPlan: 'aktueller|gesamt',

    ownExecPlan:
      '(?:dieser|dieses dokument ist (?:ein|der)) (?:exec-?plan|ausführbare[rn]? plan|ausführungsplan|umsetzungsplan)',
    livingDocument: 'leb(?:endes|endiges) dokument|lebendiger plan',
    plans: whole('pläne|plaene|plänen'),
    entryLabel: 'datei|verweis|siehe',
    documentKind: 'konzept|spezifikation|umsetzung|vorschlag',
    currentDocuments: whole('aktuell(?:e[nr]?)? (?:dokumente?|dokumentation|unterlagen|dateien)'),

    afterStatus: whole('am|seit|durch|mit|aber|und|bis|wegen|nach'),
    beforeDate: 'am|seit|zum',
    waitsFor: 'auf',
    reason: whole('durch|bis|wegen|weil|da|seit|zugunsten|vorerst'),
    outOf: 'von',
    about: 'etwa|ca\\.?|rund',
    givenUp: whole(
      'ohne (?:merge|zusammenführung|umsetzung|abschluss|veröffentlichung)|nicht (?:gemergt|umgesetzt|gebaut)|wird nicht (?:gemacht|umgesetzt)|duplikat|verworfen|abgebrochen|hinfällig|nicht mehr nötig',
    ),
    stillToCome: whole(
      'ausstehend|steht (?:noch )?aus|stehen (?:noch )?aus|offen|fehlt|fehlen|noch nicht|bis auf|außer|verbleibt|verbleiben',
    ),
    notYetDone: [
      whole('nicht (?:gemergt|veröffentlicht|getestet|geprüft|ausgeliefert|abgenommen)'),
      re`^[^\p{L}]*${whole('(?:erst |nur )?(?:wenn|sobald|falls)')}`,
    ],
    partOnly: re`^[^\p{L}]*${whole('(?:(?:ist|sind|wurde|die|der|den) ){0,2}(?:(?:erste[nrs]?|zweite[nrs]?) )?(?:phase|schritt|etappe|stufe|meilenstein|teil)(?: \\d{1,3})?|(?:etwa |rund |nur |die |zur )*(?:(?:erste|zweite) )?hälfte|halb|teilweise|teile')}`,
    measure: whole(
      '(?:test|code)?abdeckung|genauigkeit|schneller|langsamer|kleiner|weniger|verfügbarkeit',
    ),
    nothingToCome: whole('(?:nichts|keine|ohne)(?: \\p{L}+){0,2} (?:offen|ausstehend|fehlt)'),
    completion: whole('abgeschlossen|fertig|erledigt|umgesetzt|beendet'),
    allParts: whole(
      'alle (?:\\d{1,4} )?(?:phasen|schritte|aufgaben|etappen|meilensteine|arbeiten)',
    ),
    formerly: whole('war|waren|zuerst|zunächst|früher|ehemals'),
    now: whole('jetzt|nun|inzwischen|mittlerweile'),
    movedTo: whole(
      'verschoben (?:nach|in)|überführt in|übernommen (?:in|von|durch)|aufgegangen in|eingegangen in|zusammengeführt mit|zusammengelegt mit',
    ),
    toBeDone: whole('nicht|nie|noch|wird|werden|muss|soll|bis|wenn|sobald|nach|kein|keine'),
    noteLabel: 'hinweis|notiz|achtung|wichtig|stand|update',
    wentOut: whole('(?:in|mit|durch|über) (?:(?:pr|version|commit) )?(?:#\\d+|v?\\d[\\d.]*)'),
    notCarriedOut: [
      whole(
        '(?:der|dieser) plan (?:wurde|ist) (?:nie (?:umgesetzt|begonnen|ausgeführt)|verworfen|aufgegeben|ersetzt|abgebrochen|zurückgezogen)',
      ),
      whole(
        '(?:nichts davon wurde|davon wurde nichts|es wurde nichts(?: davon)?) (?:je )?(?:umgesetzt|gebaut|begonnen)|(?:der|dieser) plan wurde nicht (?:umgesetzt|weiterverfolgt|ausgeführt)',
      ),
    ],
    yes: whole('ja'),
    no: whole('nein'),

    closing: [
      re`^(?:der |dieser )?plan (?:(?:ist|wurde|damit|vollständig) )*(abgeschlossen|fertig|erledigt|beendet|umgesetzt|abgebrochen|verworfen|aufgegeben|ersetzt|pausiert|zurückgestellt)(?!\p{L})`,
      re`^alle (?:aufgaben|schritte|phasen|arbeiten|meilensteine) (?:(?:sind|wurden|vollständig) )*(abgeschlossen|fertig|erledigt)(?!\p{L})`,
    ],
    planWritten: whole('plan (?:(?:ist|wurde) )?(?:geschrieben|entworfen|geprüft|freigegeben)'),
    takesBack: re`\p{L}+,? ${whole('aber|jedoch|außer|bis auf')}`,
    outcomeLabel: 'ergebnis|stand',

    remaining: [
      '^(?:verbleibende|restliche|noch offene) (?:arbeit|arbeiten|schritte|aufgaben)',
      // „Entwürfe, die noch nicht veröffentlicht sind, bleiben verborgen“ says nothing of the work.
      `${whole(
        'noch nicht (?:\\p{L}+ ){0,5}?(?:gemergt|gemerged|veröffentlicht|getestet|geprüft|ausgeliefert|abgenommen|freigegeben|deployt|ausgerollt|gepusht|committet|validiert|verifiziert|gemessen|bestätigt)',
      )}(?! (?:ist|sind|wurden?),)`,
      re`${whole('steh(?:t|en)(?: \\p{L}+){0,6}? aus')}(?=\s*(?:$|[.,;:!()—–]))`,
      whole(
        `${REST}(?: [^.,;]{1,60})? (?:(?:ist|sind|bleibt|bleiben) (?:noch |weiterhin )?(?:offen|ausstehend|unerledigt)|fehl(?:t|en) noch)`,
      ),
      `^(?:es )?(?:fehl|bleib)(?:t|en) (?:nur |jetzt )?noch(?!\\p{L})`,
      re`^wartet (?:noch )?auf (?:\p{L}+ ){0,3}?${REST}(?!\p{L})`,
    ],
    remainingLabel:
      '(?:noch |weiterhin )?(?:offen|ausstehend|unerledigt|zu tun|zu erledigen|nicht erledigt)|es fehlt(?: noch)?|fehlt noch|(?:ver)?bleibt(?: noch)?|verbleibend|rest|restarbeiten?',
    remainingFor: 'nur|bei|beim|für|durch|von|vom|vor|seitens',
    leftToOthers: whole(
      'später|künftig|zukünftig|folgeplan|folgearbeit(?:en)?|optional|separat(?:e[nrs]?)?|außerhalb des umfangs|nächste[nrs]? (?:plan|phase|etappe|version)',
    ),
    notThisPlan: whole(
      '(?:dieser|der) plan (?:hat|sollte) das nicht|bewusst|absichtlich|mit absicht',
    ),
    nothingRemains: [
      whole(
        'nichts (?:mehr )?offen|keine offenen|(?:verbleibenden?|restlichen?|noch offenen?)(?: \\p{L}+){1,6} (?:erledigt|abgeschlossen|fertig|behoben)',
      ),
      '[:：]\\s?(?:keine?|nichts)(?!\\p{L})',
    ],
    evidence: 'ergebnis|nachweis',

    drafting: [
      whole(
        '(?:exec|ausführungs|umsetzungs|arbeits)?plan(?: \\p{L}+){0,4}? (?:entworfen|entwerfen|geschrieben|schreiben|erstellt|erstellen|angelegt|anlegen|verfasst|verfassen|geprüft|prüfen|überprüft|überprüfen|abgestimmt|abstimmen|freigegeben|freigeben|aktualisiert|aktualisieren|aktuell (?:ge)?halten|überarbeitet|überarbeiten|abgelegt|ablegen|gepflegt|pflegen)',
      ),
      whole(
        'entwurf (?:des|dieses) plan(?:e?s) (?:erstellt|geschrieben|geprüft|überarbeitet)|entwurf (?:erstellt|erstellen|geschrieben|schreiben)|(?:erstellung|prüfung|freigabe|pflege) (?:des|dieses) plan(?:e?s)',
      ),
    ],
    written: [
      re`(?:neu )?(?:angelegt|erstellt|entworfen|verfasst|geschrieben|aufgesetzt|eröffnet|vorgeschlagen|ausgearbeitet|erster entwurf|erstfassung|erste fassung)(?: (?:aus|nach|auf (?:basis|grundlage)|anhand|aufgrund|gemäß|laut|infolge|von)(?!\p{L})[^,:;–—]*)?`,
      re`(?:aus|nach|auf (?:basis|grundlage)|anhand|aufgrund|gemäß|laut|infolge) [^,:;–—]{1,60} (?:angelegt|erstellt|entworfen|verfasst|geschrieben|aufgesetzt|eröffnet|ausgearbeitet)`,
    ],
    work: whole('umgesetzt|gemergt|behoben|ausgeliefert|veröffentlicht|migriert|entfernt|ersetzt'),
    shipped: 'abgeschlossen|umgesetzt|gemergt|ausgeliefert|veröffentlicht',

    announced: whole(
      '(?:folgt|noch offen|wird (?:noch )?(?:ergänzt|nachgetragen|ausgefüllt)|noch (?:keine|nichts))',
    ),

    notSummary: 'nicht-?ziele|außerhalb|umfang',

    risks: '(?:bekannte |offene )?risi(?:ken|ko)(?: und (?:maßnahmen|gegenmaßnahmen|annahmen))?',
    dependencies: '(?:externe )?abhängigkeiten|voraussetzungen',
    depends: whole('hängt|abhängig|abhängigkeit(?:en)?|benötigt|setzt voraus'),

    negated: whole('nicht|kein|keine|keinen|ohne|wenn|falls|nie'),
    shipsWith: whole('veröffentlicht (?:in|mit)|ausgeliefert (?:in|mit)|geplant für'),
    versionLabel: 'zielversion',

    rollbackSection: whole('rückbau|wiederherstellung|zurückrollen'),
    traits:
      '(?:wichtigste |zentrale )?(?:vorteile|nachteile|vor- und nachteile|nutzen|merkmale|funktionen|stärken|schwächen)|vergleich(?: .*)?|warum .*',
    riskSection: whole('risiken|risiko'),
    rollback: whole('rückbau|zurückrollen|zurückgerollt|wiederherstellung|wiederherstellen'),
    rollbackNote: whole('rückbau|zurückrollen|wiederherstellung'),
    record: '(?:ergebnisse?|protokoll|nachweise)$',
    runs: whole('ausführen|führe'),
    andThen: 'dann|danach',
    commandDetail: 'erwartet|ergebnis|tatsächlich',
    example: whole('erwartet|soll|sollte|beispiel'),
    expectNote: 'erwartet',
    expects: whole('erwartet|soll|sollte|muss|müssen'),
    resultLabel: 'ergebnis|tatsächlich',
    expectedLabel: 'erwartet(?:es ergebnis)?',
    happened: whole('bestanden|fehlgeschlagen|erfolgreich|gescheitert'),
    failed: whole('fehlgeschlagen|gescheitert|fehler'),
    passed: whole('bestanden|erfolgreich|grün'),

    dayEnd: re`\.`,
    allTimes: re`alle (?:zeiten|uhrzeiten|zeitangaben)(?: (?:sind|in|stehen))*`,
    announcing: whole('bis|frist|fällig|geplant|voraussichtlich|erwartet'),
    until: 'bis',
    onDate: 'am|vom',

    decision: '(?:architektur|design|entwurfs|kern|technische )?entscheidung|entschieden',
    innerDecisionLabel: '(?:Begründung|Grund|Warum|Datum\\s?/\\s?Autor)\\s?:',
    remark: re`(?:siehe|vgl\.|hinweis)(?!\p{L})`,

    yanked: whole('zurückgezogen'),
    releaseUnit: 'woche|kw|kalenderwoche',
    notReleased: whole('unveröffentlicht|(?:noch )?nicht veröffentlicht'),

    ownWork: 'entwurf|architektur',
    carriedOut: '(?:ergebnisse und )?rückblick|retrospektive',
    explainedOpen: whole(
      'verschoben|zurückgestellt|später|folgeplan|außerhalb des umfangs|nicht nötig|nicht mehr nötig|entfällt|übersprungen|künftig',
    ),
    gone: whole('gelöscht|entfernt|umbenannt|ersetzt|verschoben|entfällt|löschen|entfernen'),
    perhaps: whole('zum beispiel|z\\. ?b\\.|beispielsweise|falls nötig'),
    toCome: whole('anlegen|erstellen|hinzufügen|schreiben|neue?[rns]?'),
    renamedTo: 'nach|zu',
  },
};
