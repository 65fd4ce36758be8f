import type {Lexicon} from '../lexicon.js';
import {inflected, names, whole} from '../patterns.js';

const re = String.raw;
const ENDINGS = '-, e, s, es';

/** What may remain before a plan can close. */
const REST =
  '(?:tests?|essais?|validation|recette|revue|relecture|fusion|déploiement|publication|mise en (?:production|ligne)|vérifications?|approbation|livraison|migration|mesures?|contrôles?)';

/** French. */
export const fr: Lexicon = {
  sections: {
    purpose: names(`
      objectif, objectifs, finalité, résumé, aperçu, vue d'ensemble, problème, problématique,
      périmètre, portée, hors périmètre, non-objectifs`),
    context: names(`
      contexte, contexte et orientation, état actuel, état des lieux, références, hypothèses,
      contraintes, conception, voir aussi`),
    plan: names(`
      étapes, étape*, tâches, liste des tâches, plan de travail, plan d'action, plan d'exécution,
      plan de mise en œuvre, mise en œuvre, jalons, jalon*, livrables, approche, démarche,
      feuille de route, risques, risque, risques et mesures, dépendances`),
    progress: names(`
      avancement, progrès, suivi, journal, journal de travail, journal de bord, journal d'exécution, journal d'avancement,
      journal de progression, journal de suivi, journal des travaux, suivi d'avancement, suivi de l'avancement`),
    status: names('statut, statut actuel, état'),
    decisions: names(
      "décisions, décision, journal des décisions*, registre des décisions*, décisions prises, décisions clés, décision clé, décision technique, décision de conception, décision d'architecture, décisions *",
    ),
    discoveries: names(`
      découvertes, surprises et découvertes, constats, enseignements, leçons, leçons apprises`),
    validation: names(`
      validation et acceptation, vérification, recette, critères d'acceptation, critères de réussite,
      critères de succès, critères de fin, critères de sortie, définition de terminé*,
      définition du terminé*, définition de fini*, définition du fini*, contrôle qualité*,
      liste de contrôle qualité*, checklist qualité*, checklist de revue*, jalon de revue*,
      porte de revue*, vérification de la constitution*, conformité à la constitution*, plan de test, plan de tests, cas de test, retour arrière`),
    outcomes: names('résultat, résultats, bilan, résultats et bilan, rétrospective, clôture'),
    'follow-up': names(`
      questions ouvertes, questions résolues, questions tranchées, questions, prochaines étapes, prochaine étape, suites à donner, travail restant,
      reste à faire, travaux futurs, décisions en attente*, décisions ouvertes*, décisions à prendre*`),
    metadata: names('métadonnées'),
    'change-log': names('historique, historique des modifications, historique des révisions'),
  },
  joins: {words: names('et')},
  statuses: {
    abandoned: [
      ...inflected(ENDINGS, 'annulé, abandonné, rejeté, remplacé, retiré, supprimé'),
      ...names('obsolète, obsolètes, caduc, caduque'),
      ...names(
        'refusé, refusée, écarté, écartée, sans suite, classé sans suite, ne sera pas fait, plus nécessaire',
      ),
      ...names(`
        mort, nul, nulle, invalide, sans objet, arrêté, arrêtée, stoppé, stoppée, périmé, périmée, ne se fera pas`),
    ],
    completed: [
      ...inflected(ENDINGS, 'terminé, achevé, finalisé, livré, fusionné, clôturé, fermé, publié'),
      ...inflected(ENDINGS, 'déployé, implémenté, réalisé, archivé, fini, fait'),
      ...names('résolu, résolue, complet, complète'),
      ...names('en production, mis en production, mise en production, en ligne'),
      ...names(`
        clos, accompli, accomplie, atteint, atteinte, mis en ligne, mise en ligne`),
    ],
    blocked: [
      ...inflected(ENDINGS, 'bloqué, suspendu, reporté, différé'),
      ...names('en pause, en attente, en suspens'),
      ...names(
        'gelé, gelée, mis en pause, mise en pause, mis en attente, au point mort, interrompu, interrompue',
      ),
      ...names(`
        au repos, en veille, à l'arrêt, en stand by, mis en veille`),
    ],
    active: [
      ...inflected(ENDINGS, 'commencé, démarré, entamé, partiellement terminé, presque terminé'),
      ...names(`
        actif, active, actifs, actives, en cours, en développement, en revue, en relecture, partiel, partielle,
        partiellement, non terminé, non terminée, pas terminé, pas terminée, incomplet, incomplète`),
      ...names(
        'en test, en tests, en validation, à relire, en attente de relecture, en attente de revue, pas encore terminé, pas encore terminée',
      ),
      ...names(`
        prêt pour relecture, prête pour relecture, prêt pour revue, prête pour revue, prêt pour la revue, prête pour la revue, prêt à fusionner, prête à fusionner, prêt à déployer, prête à déployer, prêt à publier, prête à publier, prêt pour test, prêt pour les tests`),
      ...names(`
        en test utilisateur, en déploiement, en cours de déploiement, en cours de développement, en phase de test, en intégration, à moitié fait, à moitié terminé, en bonne voie, pr ouverte`),
    ],
    draft: [
      ...inflected(ENDINGS, 'prévu, planifié, proposé, non commencé, pas commencé, approuvé'),
      ...names('brouillon, ébauche, à faire, à venir, à démarrer, ouvert, ouverte, nouveau'),
      ...names('idée, pas encore commencé, pas encore commencée, à planifier'),
      ...names(`
        prêt, prête, prêt à, prête à, prêt pour, prête pour`),
      ...names(`
        en projet, en réflexion, à l'étude, en conception, en préparation, en discussion, en attente de validation, en attente d'approbation, à valider, non démarré, non démarrée, pas démarré, pas démarrée, plus tard`),
    ],
  },
  ordinaryWords: names(`
    actif, active, fermé, fermée, ouvert, ouverte, nouveau, publié, publiée, fait, faite, fini, résolu,
    complet, complète`),
  fillers: names('entièrement, totalement, complètement, tout est, implémentation'),
  nearlyWords: names(
    `presque, quasi, quasiment, à moitié, à demi, en partie, partiellement, en grande partie, pratiquement, bientôt`,
  ),
  notWords: names(
    `pas, pas encore, n'est pas, n'est pas encore, non, pas tout à fait, pas entièrement`,
  ),
  agreedWords: inflected(ENDINGS, 'approuvé, validé'),
  closingWords: inflected(ENDINGS, 'fermé, clôturé, archivé'),
  listHeadings: {
    abandoned: inflected(ENDINGS, 'annulé, abandonné, remplacé'),
    completed: inflected(ENDINGS, 'terminé, achevé, livré, archivé, clôturé'),
    blocked: [...inflected(ENDINGS, 'bloqué, suspendu, reporté'), ...names('en pause, en attente')],
    draft: [
      ...inflected(ENDINGS, 'prévu, planifié, proposé'),
      ...names('brouillons, brouillon, à venir'),
    ],
    active: names('actif, actifs, en cours, actuels'),
  },
  listFillers: names('en, cours, pause, attente, récemment'),
  placeholders: names(`
    à compléter, à remplir, à définir, à venir, aucun, aucune, aucun pour l'instant,
    aucune pour l'instant, rien, rien pour l'instant, néant, pas encore, non commencé, en cours,
    sans objet`),

  fields: {
    status: names('statut, statut actuel, état, état actuel'),
    current: names('actuel, actuellement, global, globalement, maintenant'),
    started: names(`
      créé, créé le, créée le, généré le, rédigé le, date de création, début, date de début, commencé le, démarré le`),
    updated: names(`
      mis à jour, mise à jour, mis à jour le, dernière mise à jour, date de mise à jour,
      modifié le, dernière modification, dernière révision, actualisé le`),
    finished: names('terminé le, date de fin, livré le, archivé le'),
    dateWords: names('date, de, le'),
    timezone: names('fuseau horaire'),
    dated: names('date/auteur, auteur/date'),
    owner: names('responsable, responsables, auteur, autrice, auteurs'),
    other: names('priorité, branche'),
  },
  columns: {
    status: names('avancement, progression'),
    part: names('étape, étapes, tâche, tâches, jalon, jalons, phases'),
    command: names('commande'),
    expected: names('attendu'),
    result: names('résultat, obtenu'),
    at: names('quand, heure, horodatage'),
  },
  decisionLabels: {
    text: names('décision'),
    rationale: names('justification, raison, raisons, motif, pourquoi'),
    when: names('quand'),
    author: names('par, décidé par'),
    other: names('alternatives, conséquences'),
  },
  relations: {
    supersedes: names('remplace'),
    'superseded-by': names('remplacé par, remplacée par'),
    'depends-on': names('dépend de, dépendances, nécessite, prérequis, bloqué par'),
    blocks: names('bloque'),
    'child-of': names('plan parent, fait partie de'),
    'parent-of': names('plans enfants, sous-plans'),
    'source-of-truth': names('source de vérité, source unique de vérité'),
  },
  relationPhrases: {
    'superseded-by': whole('remplacée? par'),
    supersedes: whole('remplace'),
    'depends-on': whole("d[ée]pend (?:de|du|des)|s'appuie sur|n[ée]cessite|bloqu[ée]e? par"),
    'source-of-truth': 'source (?:unique )?de v[ée]rit[ée]',
  },
  restHeadings: names('à faire, reste à faire, en cours, restant, travail restant, en attente'),
  legends: names('légende'),
  outOfScope: names('hors périmètre, non-objectifs'),

  releaseWords: {unreleased: names('non publié, à paraître, prochaine version')},
  months: [
    names('janvier, janv'),
    names('février, févr, fév'),
    names('mars'),
    names('avril, avr'),
    names('mai'),
    names('juin'),
    names('juillet, juil'),
    names('août'),
    names('septembre, sept'),
    names('octobre, oct'),
    names('novembre, nov'),
    names('décembre, déc'),
  ],
  leadWords: [
    ...inflected(
      ENDINGS,
      'terminé, achevé, livré, fusionné, créé, commencé, publié, décidé, validé',
    ),
    ...names(
      'terminé le, livré le, créé le, commencé le, décidé le, mis à jour le, mise à jour, le, au',
    ),
  ],

  phrases: {
    planTitle: "plan (?:d['’]exécution|d'action|de travail|de mise en œuvre)",
    total: 'totaux|somme|sous-total|ensemble',
    part: '(?:prochaine |prochain )?(?:étape|phase|jalon|tâche)(?: actuelle?)?',
    partTitle:
      "spécification|exigences|conception|plan (?:d'implémentation|de mise en œuvre)|tâches|proposition|changement",
    tableOfContents: 'sommaire|table des matières',
    ownExecPlan:
      "(?:cet|ce|ce document est (?:un|le)) (?:exec-?plan|plan (?:d'exécution|exécutable))",
    livingDocument: 'document (?:vivant|évolutif)|plan vivant',
    plans: whole('plans'),
    entryLabel: 'lien|fichier|voir',
    documentKind: 'conception|spécification|proposition',
    currentDocuments: whole('(?:documents?|fichiers) actuels'),

    afterStatus: whole('le|par|dans|depuis|mais|et|en|via|après|avec'),
    beforeDate: 'le|au|depuis(?: le)?',
    waitsFor: 'de',
    reason: whole(
      "par|jusqu'(?:au?|à)|faute de|à cause|car|parce que|depuis|en attendant|pour l'instant",
    ),
    outOf: 'sur',
    about: 'environ',
    givenUp: whole(
      'sans (?:fusion|fusionner|être fusionnée?|merge|réalisation|être réalisée?)|(?:non|pas) (?:fusionnée?|réalisée?)|ne sera pas (?:fait|corrigé)|doublon|abandonnée?|annulée?|obsolète',
    ),
    stillToCome: whole(
      'en attente|reste|restent|restante?s?|sauf|pas encore|à (?:faire|valider|fusionner|publier|tester)',
    ),
    notYetDone: [
      whole('(?:non|pas) (?:fusionn|publi|test|valid|vérifi|déploy)[ée]e?s?'),
      re`^[^\p{L}]*${whole('(?:seulement )?(?:quand|lorsque|dès que|une fois que|si)')}`,
    ],
    partOnly: re`^[^\p{L}]*${whole("(?:l['’]|(?:la|le) )?(?:(?:première?|premier|deuxième|seconde?) )?(?:phase|étape|jalon|partie|lot)(?: \\d{1,3})?|(?:seulement |à )?(?:la )?(?:première |seconde )?moitié|une partie|en partie|partiellement")}`,
    measure: whole('(?:de )?(?:couverture|précision|disponibilité)|plus rapide|de moins|moins'),
    nothingToCome: whole(
      '(?:rien|aucune?)(?: \\p{L}+){0,2} (?:en attente|à faire|ne reste|restant(?:e|es|s)?)|il ne reste rien',
    ),
    completion: whole('(?:termin|achev|livr|fusionn|clôtur|finalis)[ée]e?s?'),
    allParts: whole('tou(?:te)?s les (?:\\d{1,4} )?(?:phases|étapes|tâches|jalons)'),
    formerly: whole("était|d['’]abord|auparavant|initialement"),
    now: whole('maintenant|désormais|à présent'),
    movedTo:
      whole('(?:fusionné|déplacé|intégré|transféré|repris|absorbé)e? (?:dans|vers|à|par|avec)') +
      re`(?!\s(?:main|master|develop|production))`,
    toBeDone: whole('non|pas|jamais|sera|seront|doit|quand|avant|après|si|à'),
    noteLabel: 'note|remarque|avis|attention|important|mise à jour',
    wentOut: whole(
      '(?:dans|avec|via|par) (?:(?:la |le )?(?:pr|version|commit) )?(?:#\\d+|v?\\d[\\d.]*)',
    ),
    notCarriedOut: whole(
      '(?:le|ce) plan (?:est|a été) (?:retiré|abandonné|annulé|remplacé|écarté)|rien de tout cela n.a été (?:fait|réalisé|construit)|le plan n.a jamais été (?:exécuté|réalisé|commencé)',
    ),
    yes: whole('oui'),
    no: whole('non'),

    closing: [
      re`^(?:le |ce )?plan (?:(?:est|a été|entièrement) )*(terminé|achevé|clôturé|réalisé|annulé|abandonné|remplacé|suspendu|reporté)(?!\p{L})`,
      re`^toutes les (?:tâches|étapes|phases) (?:(?:sont|ont été) )*(terminées|achevées)(?!\p{L})`,
    ],
    planWritten: whole('plan (?:(?:a été|est) )?(?:rédigé|écrit|relu|approuvé)'),
    takesBack: re`\p{L}+,? ${whole('mais|sauf|cependant|hormis')}`,
    outcomeLabel: 'résultat|bilan|statut',

    remaining: [
      '^(?:le )?travail restant',
      // « Reste à tester », « Il ne reste plus qu’à publier », not « Il ne reste rien ».
      "^(?:il (?:n[e’'] ?)?)?reste(?:nt)? (?!(?:plus )?(?:rien|aucun)|que )",
      "^(?:il (?:n[e’'] ?)?)?manque(?:nt)? (?:encore|plus qu)",
      whole(
        'pas encore (?:été )?(?:\\p{L}+ ){0,2}?(?:(?:fusionn|publi|test|valid|vérifi|déploy|approuv|livr|mesur)[ée]e?s?|re[vl]ue?s?)',
      ),
      `^(?:toujours )?en attente (?:de |du |des |d[’'])(?:la |l[’'])?(?:\\p{L}+ ){0,2}?${REST}`,
      whole(
        `${REST}(?: [^.,;]{1,60})? (?:reste(?:nt)?|est|sont)(?: encore| toujours)? (?:à (?:faire|effectuer|réaliser|mener)|en attente|en suspens)`,
      ),
    ],
    remainingLabel:
      '(?:encore |toujours )?(?:en attente|en suspens|à faire|à terminer|non fait|pas encore fait)|travail restant|(?:il )?reste|(?:il )?manque',
    remainingFor: 'seulement|uniquement|juste|de|du|des|côté|pour|chez|par|avant|à',
    leftToOthers: whole(
      'plus tard|ultérieurement|futurs?|futures?|prochaine? (?:plan|phase|version|itération)|autre plan|séparément|hors périmètre|optionnel(?:le)?|facultati(?:f|ve)',
    ),
    notThisPlan: whole('ce plan n.y touche pas|délibéré(?:e|ment)?|volontaire(?:ment)?|exprès'),
    nothingRemains: [
      whole('il ne reste rien|rien (?:à faire|en attente)'),
      '[:：]\\s?(?:aucune?|rien)(?!\\p{L})',
    ],
    evidence: 'résultats?|preuves?',

    drafting: [
      whole(
        '(?:plan|brouillon) (?:(?:a été|est) )?(?:rédigé|créé|écrit|préparé|relu|révisé|validé|approuvé|mis à jour|classé)|(?:rédaction|relecture|validation) (?:du|de ce) plan',
      ),
      whole(
        '(?:rédiger|écrire|créer|préparer|relire|réviser|valider|approuver|classer|maintenir|mettre à jour) (?:(?:le|ce|un|notre|premier) ){0,2}(?:plan|brouillon)(?! de tests?)',
      ),
      whole(
        '(?:rédigé|créé|écrit|préparé|relu|révisé|validé|approuvé|mis à jour) (?:le|ce) (?:plan|brouillon)|(?:création|écriture|révision|approbation|mise à jour) (?:du|de ce) plan(?! de tests?)',
      ),
    ],
    written: re`(?:créée?|rédigée?|écrite?|ouverte?|proposée?|préparée?|création|rédaction|premi(?:er jet|ère version|ère ébauche)|version initiale)(?: (?:à partir|d'après|après|suite|à la suite|selon|sur la base|par|lors)(?!\p{L})[^,:;–—]*)?`,
    work: whole('(?:implément|fusionn|livr|déploy|corrig|migr|supprim)[ée]e?s?'),
    shipped: '(?:termin|fusionn|livr|publi|déploy)[ée]e?s?',

    announced: re`à (?:compléter|remplir|définir|préciser|venir)(?!\p{L})|${whole("sera (?:complétée?|rempli|remplie|renseignée?)|aucune? (?:pour l'instant|à ce jour)|rien pour l'instant")}`,

    notSummary: 'hors périmètre|non-objectifs|périmètre|portée',

    risks: '(?:principaux )?risques?(?: et (?:mesures|atténuations?|hypothèses|parades))?',
    dependencies: 'dépendances|prérequis|dépend de',
    depends: whole('dépend(?:ent)?|dépendances?|nécessite'),

    negated: whole('ne|pas|sans|jamais|si'),
    shipsWith: whole('publiée? (?:en|dans|avec)|livrée? (?:en|dans|avec)|prévue? pour'),
    versionLabel: 'version cible',

    rollbackSection: whole('retour arrière|restauration'),
    traits:
      '(?:principaux |principales )?(?:avantages|inconvénients|avantages et inconvénients|bénéfices|fonctionnalités|points forts|points faibles)|comparaison(?: .*)?|pourquoi(?: .*)?',
    riskSection: whole('risques?'),
    rollback: whole('retour arrière|restaurer|restauration|revenir en arrière'),
    rollbackNote: whole('retour arrière|restauration'),
    record: '(?:résultats?|journal|preuves?)$',
    runs: whole('exécuter|exécutez|lancer|lancez'),
    andThen: 'puis|ensuite',
    commandDetail: 'attendu|résultat attendu|résultat|obtenu',
    example: whole('attendue?|doit|doivent|exemple'),
    expectNote: 'attendu',
    expects: whole('attendue?s?|doit|doivent|devrait'),
    resultLabel: 'résultats?|obtenu',
    expectedLabel: 'résultat attendu|attendu',
    happened: whole('réussie?s?|échouée?s?|a échoué|ont échoué'),
    failed: whole('échouée?s?|échecs?|erreurs?'),
    passed: whole('réussie?s?|succès'),

    dayEnd: 'er',
    allTimes: re`(?:toutes les heures|les heures)(?: (?:sont|en|à l’heure de))*`,
    announcing: whole("d'ici|avant|échéance|date limite|prévue?|jusqu'au?"),
    until: "au|jusqu'au",
    onDate: 'le|du',

    decision: "décision(?: (?:clé|technique|de conception|d['’]architecture))?",
    innerDecisionLabel: '(?:Justification|Raison|Motif|Pourquoi|Date\\s?/\\s?Auteur)\\s?:',
    remark: re`(?:voir|cf\.|remarque)(?!\p{L})`,
    by: 'par',

    yanked: whole('retirée?'),
    releaseUnit: 'semaine|itération',
    notReleased: whole('(?:non|pas encore) publiée?'),

    ownWork: 'conception',
    explainedOpen: whole(
      'reportée?s?|différée?s?|optionnel(?:le)?s?|facultati(?:f|ve)s?|plus tard|hors périmètre|sans objet|pas nécessaire|abandonnée?s?|ultérieurement',
    ),
    gone: whole(
      'supprim(?:er|ée?s?)|renomm(?:er|ée?s?)|remplac(?:er|ée?s?)|déplac(?:er|ée?s?)|retirée?s?',
    ),
    perhaps: whole('par exemple|si nécessaire|au besoin'),
    toCome: whole('créer|ajouter|écrire|générer|nouveau|nouvelle'),
    renamedTo: 'vers',
  },
};
