import type {Lexicon} from '../lexicon.js';
import {inflected, names, whole} from '../patterns.js';

const re = String.raw;

/** What may remain before a plan can close. */
const REST =
  '(?:pruebas?|validación|revisión|despliegue|publicación|fusión|merge|verificación|aprobación|migración|entrega|comprobación|medición|lanzamiento|confirmación)';
const ENDINGS = 'o, a, os, as';

/** Spanish. */
export const es: Lexicon = {
  sections: {
    purpose: names(`
      objetivo, objetivos, propósito, finalidad, resumen, visión general, descripción general, problema,
      motivación, alcance, fuera de alcance, fuera del alcance, no objetivos`),
    context: names(`
      contexto, contexto y orientación, antecedentes, estado actual, situación actual, referencias,
      supuestos, restricciones, diseño, arquitectura, véase también`),
    plan: names(`
      pasos, pasos concretos, tareas, lista de tareas, plan de trabajo, plan de acción,
      plan de ejecución, plan de implementación, implementación, hitos, hito*, fases, fase*, etapas,
      etapa*, enfoque, entregables, hoja de ruta, riesgos, riesgo, riesgos y mitigaciones, dependencias`),
    progress: names(`
      registro de avances, progreso, avance, avances, registro de progreso, seguimiento, bitácora, diario de trabajo,
      registro de ejecución, registro de trabajo, registro de actividad, registro de actividades, registro de avance,
      diario de ejecución, bitácora de trabajo, bitácora de ejecución, historial de ejecución`),
    status: names('estado, estado del plan'),
    decisions: names(`
      decisiones, decisión, registro de decisiones*, decisiones tomadas, decisión clave, decisión técnica, decisión de diseño,
      decisión de arquitectura, decisiones clave,
      decisiones de diseño, decisiones *`),
    discoveries: names(`
      descubrimientos, sorpresas, sorpresas y descubrimientos, hallazgos, lecciones,
      lecciones aprendidas, observaciones`),
    validation: names(`
      validación, validación y aceptación, verificación, aceptación, criterios de aceptación,
      criterios de éxito, criterios de finalización, criterios de salida, definición de hecho*,
      definición de terminado*, definición de listo*, control de calidad*, lista de control de calidad*,
      lista de calidad*, checklist de calidad*, checklist de revisión*, puerta de revisión*,
      puertas de calidad*, verificación de la constitución*, cumplimiento de la constitución*, plan de pruebas, casos de prueba, pruebas, reversión`),
    outcomes: names(`
      resultado, resultados, resultados y retrospectiva, retrospectiva, conclusiones, cierre`),
    'follow-up': names(`
      preguntas abiertas, preguntas resueltas, preguntas, próximos pasos, próximo paso, siguientes pasos, siguiente paso,
      trabajo futuro, trabajo restante, trabajo pendiente, pendientes, decisiones pendientes*, decisiones abiertas*,
      decisiones por tomar*`),
    metadata: names('metadatos'),
    'change-log': names(`
      historial de cambios, historial de revisiones, historial, registro de cambios`),
  },
  joins: {words: names('y')},
  statuses: {
    abandoned: [
      ...inflected(
        ENDINGS,
        'cancelad, abandonad, descartad, rechazad, reemplazad, sustituid, retirad',
      ),
      ...names('obsoleto, obsoleta'),
      ...names(
        'canceló, abandonó, anulado, anulada, desestimado, desestimada, no se hará, ya no es necesario, ya no hace falta',
      ),
      ...names(`
        muerto, nulo, inválido, eliminado, eliminada, no se va a hacer, desechado, desechada, sin efecto, caducado`),
    ],
    completed: [
      ...inflected(
        ENDINGS,
        'completad, terminad, finalizad, concluid, hech, entregad, implementad',
      ),
      ...inflected(ENDINGS, 'fusionad, publicad, cerrad, archivad, desplegad'),
      ...names('completó, terminó, completo, completa, resuelto, resuelta, listo'),
      ...names('en producción'),
      ...names(`
        logrado, lograda, cumplido, cumplida, lanzado, lanzada, liberado, liberada, realizado, realizada, solucionado`),
    ],
    blocked: [
      ...inflected(ENDINGS, 'bloquead, pausad, suspendid, aplazad, pospuest, detenid'),
      ...names('en pausa, en espera, a la espera, esperando'),
      ...names(
        'congelado, congelada, estancado, estancada, paralizado, paralizada, interrumpido, interrumpida',
      ),
      ...names(`
        en suspenso, en standby, frenado, frenada, a la espera de, parado, parada, dormido`),
    ],
    active: [
      ...inflected(ENDINGS, 'activ, iniciad, empezad, parcialmente completad, casi terminad'),
      ...inflected(ENDINGS, 'no terminad, no completad'),
      ...names(`
        en curso, en progreso, en proceso, en marcha, en desarrollo, en ejecución, en revisión,
        parcial, parcialmente, sin terminar, incompleto, incompleta`),
      ...names('en pruebas, en validación, todavía no terminado, aún no terminado'),
      ...names(`
        listo para revisión, lista para revisión, listo para revisar, lista para revisar, listo para fusionar, lista para fusionar, listo para desplegar, lista para desplegar, listo para publicar, lista para publicar, listo para pruebas, lista para pruebas`),
      ...names(`
        en despliegue, en construcción, en fase de pruebas, en codificación, a medias, a medio hacer, trabajando, pr abierto`),
    ],
    draft: [
      ...inflected(
        ENDINGS,
        'planificad, planead, propuest, previst, no iniciad, programad, aprobad',
      ),
      ...names(
        'borrador, pendiente, pendientes, por hacer, sin empezar, sin iniciar, abierto, abierta',
      ),
      ...names('idea, sin comenzar, todavía no iniciado, aún no iniciado'),
      ...names(`
        listo para, lista para, preparado para, preparada para`),
      ...names(`
        en diseño, en estudio, en discusión, en análisis, en planificación, por empezar, no empezado, por iniciar, a futuro, en evaluación, para más adelante`),
    ],
  },
  ordinaryWords: names(`
    activo, activa, abierto, abierta, cerrado, cerrada, listo, publicado, publicada, resuelto,
    previsto, completo, completa`),
  fillers: names('totalmente, completamente, todo, implementación'),
  nearlyWords: names(
    `casi, medio, a medias, a la mitad, en parte, parcialmente, mayormente, prácticamente, en gran parte`,
  ),
  notWords: names(`no, aún no, todavía no, no está, no están, sin`),
  agreedWords: inflected(ENDINGS, 'aprobad, aceptad'),
  closingWords: inflected(ENDINGS, 'cerrad, archivad'),
  listHeadings: {
    abandoned: inflected(ENDINGS, 'cancelad, abandonad, reemplazad'),
    completed: inflected(ENDINGS, 'completad, terminad, finalizad, archivad, cerrad'),
    blocked: [...inflected(ENDINGS, 'bloquead, pausad, aplazad'), ...names('en pausa, en espera')],
    draft: [
      ...inflected(ENDINGS, 'planificad, propuest'),
      ...names('borradores, borrador, por hacer, futuros'),
    ],
    active: [
      ...inflected(ENDINGS, 'activ'),
      ...names('en curso, en progreso, en proceso, actuales'),
    ],
  },
  listFillers: names('en, curso, progreso, proceso, pausa, espera, recientes'),
  placeholders: names(`
    pendiente, por definir, por determinar, ninguno, ninguna, ninguno todavía, ninguna todavía,
    nada todavía, todavía no, aún no, por completar, sin empezar, no aplica, en curso`),

  fields: {
    status: names('estado, estado actual'),
    current: names('actual, actualmente, general, ahora'),
    started: names(
      'creado, creado el, generado el, redactado el, fecha de creación, fecha de generación, fecha de inicio, inicio, iniciado, fecha',
    ),
    updated: names(`
      actualizado, actualizado el, última actualización, fecha de actualización, modificado,
      modificado el, última modificación, última revisión, fecha de última actualización, fecha de modificación`),
    finished: names('completado, completado el, terminado el, fecha de finalización'),
    dateWords: names('fecha, de, el, la'),
    timezone: names('zona horaria'),
    dated: names('fecha, fecha/autor, autor/fecha'),
    owner: names('responsable, responsables, encargado, encargada, autor, autora, autores'),
    other: names('versión, prioridad, rama'),
  },
  columns: {
    status: names('progreso, avance'),
    part: names('fase, fases, etapa, etapas, tarea, tareas, paso, pasos, hito, hitos'),
    command: names('comando, orden'),
    expected: names('esperado'),
    result: names('resultado, obtenido'),
    at: names('fecha, cuándo, hora, momento'),
  },
  decisionLabels: {
    text: names('decisión'),
    rationale: names('justificación, razón, razones, motivo, por qué'),
    when: names('cuándo'),
    author: names('por, decidido por, quién'),
    other: names('alternativas, impacto, consecuencias'),
  },
  relations: {
    supersedes: names('reemplaza, sustituye'),
    'superseded-by': names('reemplazado por, sustituido por'),
    'depends-on': names('depende de, dependencias, requiere, requisitos previos, bloqueado por'),
    blocks: names('bloquea'),
    'child-of': names('plan padre, parte de'),
    'parent-of': names('planes hijos, subplanes'),
    'source-of-truth': names('fuente de verdad, fuente única de verdad'),
  },
  relationPhrases: {
    'superseded-by': whole('(?:reemplazad|sustituid)[oa] por'),
    supersedes: whole('reemplaza(?: a)?|sustituye(?: a)?'),
    'depends-on': whole('depende del?|requiere|bloquead[oa] por|se basa en'),
    blocks: whole('bloquea(?: a)?'),
    'source-of-truth': 'fuente (?:única )?de (?:la )?verdad',
  },
  restHeadings: names(
    'por hacer, pendiente, pendientes, en curso, falta, lo que falta, trabajo restante, trabajo pendiente',
  ),
  legends: names('leyenda'),
  outOfScope: names('fuera de alcance, fuera del alcance, no objetivos'),

  releaseWords: {unreleased: names('sin publicar, no publicado, próxima versión')},
  months: [
    names('enero, ene'),
    names('febrero'),
    names('marzo'),
    names('abril, abr'),
    names('mayo'),
    names('junio'),
    names('julio'),
    names('agosto, ago'),
    names('septiembre, setiembre'),
    names('octubre'),
    names('noviembre'),
    names('diciembre, dic'),
  ],
  leadWords: [
    ...inflected(
      ENDINGS,
      'completad, terminad, finalizad, iniciad, actualizad, cread, publicad, fusionad, decidid',
    ),
    ...names(`
      completado el, terminado el, iniciado el, actualizado el, creado el, decidido el, hecho, hecho el,
      fecha, el`),
  ],

  phrases: {
    planTitle: 'plan de (?:trabajo|acción|ejecución|implementación)',
    total: 'totales|suma|subtotal',
    part: '(?:próxim[oa] )?(?:fase|etapa|hito|paso|tarea)(?: actual)?',
    partTitle: 'especificación|requisitos|diseño|plan de implementación|tareas|propuesta|cambio',
    tableOfContents: 'índice|contenido|tabla de contenidos',
    ownExecPlan:
      '(?:este|este documento es (?:un|el)) (?:exec-?plan|plan (?:de ejecución|ejecutable))',
    livingDocument: 'documento vivo|plan vivo',
    plans: whole('planes'),
    entryLabel: 'enlace|archivo|ver',
    documentKind: 'diseño|especificación|propuesta',
    currentDocuments: whole('(?:documentos?|archivos) actuales'),

    afterStatus: whole('el|por|en|desde|pero|y|vía|tras|con'),
    beforeDate: 'el|en|desde(?: el)?',
    waitsFor: 'de',
    reason: whole('por|hasta|debido a|porque|desde|a la espera|mientras|de momento'),
    outOf: 'de',
    about: 'cerca del?|aproximadamente',
    givenUp: whole(
      'sin (?:fusionar|integrar|merge|implementar|completar|terminar|hacer)|no (?:fusionad|implementad|realizad)[oa]|no se hará|duplicad[oa]|abandonad[oa]|cancelad[oa]|obsolet[oa]',
    ),
    stillToCome: whole(
      'pendientes?|falta|faltan|queda|quedan|salvo|excepto|todavía no|aún no|a la espera',
    ),
    notYetDone: [
      whole(
        '(?:sin|no) (?:fusionar|publicar|probar|validar|verificar|revisar|desplegar)|no (?:fusionad|publicad|probad|validad|verificad|revisad|desplegad)[oa]s?',
      ),
      re`^[^\p{L}]*${whole('(?:solo |sólo )?(?:cuando|una vez que|si)')}`,
    ],
    partOnly: re`^[^\p{L}]*${whole('(?:(?:la|el) )?(?:(?:primer|segund)[oa]? )?(?:fase|etapa|hito|paso|parte)(?: \\d{1,3})?|(?:solo |a )?(?:la )?(?:primera |segunda )?mitad|una parte|en parte|parcialmente')}`,
    measure: whole('(?:de )?(?:cobertura|precisión|disponibilidad)|más rápid[oa]|menos'),
    nothingToCome: whole(
      '(?:nada|ningun[oa]|sin)(?: \\p{L}+){0,2} (?:pendientes?|por hacer)|no (?:queda|falta) nada',
    ),
    completion: whole('(?:completad|terminad|finalizad|implementad|cerrad)[oa]s?|hech[oa]s?'),
    allParts: whole('tod[oa]s l[oa]s (?:\\d{1,4} )?(?:fases|etapas|tareas|pasos|hitos)'),
    formerly: whole('estaba|estuvo|antes|primero|inicialmente'),
    now: whole('ahora|actualmente'),
    movedTo:
      whole('(?:movid|trasladad|fusionad|integrad|absorbid)[oa] (?:a|al|en|con|por)') +
      re`(?!\s(?:main|master|develop|producción))`,
    toBeDone: whole('no|nunca|sin|será|serán|debe|hasta|cuando|después|antes|si'),
    noteLabel: 'nota|aviso|atención|importante|actualización',
    wentOut: whole(
      '(?:en|con|vía|por) (?:(?:el |la )?(?:pr|versión|commit) )?(?:#\\d+|v?\\d[\\d.]*)',
    ),
    notCarriedOut: whole(
      '(?:el|este) plan (?:fue|ha sido|está) (?:retirado|abandonado|cancelado|descartado|reemplazado|sustituido)|nada de esto se (?:hizo|implementó|construyó)|el plan nunca se (?:ejecutó|implementó|inició)',
    ),
    yes: whole('sí|si'),
    no: re`no(?!\p{L})`,

    closing: [
      re`^(?:el |este )?plan (?:(?:está|fue|ha sido|queda|totalmente|se) )*(completó|terminó|canceló|abandonó|completado|abandonado|terminado|finalizado|cerrado|cancelado|suspendido|pausado|aplazado)(?!\p{L})`,
      re`^todas las (?:tareas|fases|etapas) (?:(?:están|fueron) )*(completadas|terminadas|finalizadas)(?!\p{L})`,
    ],
    planWritten: whole('plan (?:(?:fue|ha sido) )?(?:escrito|redactado|revisado|aprobado)'),
    takesBack: re`\p{L}+,? ${whole('pero|aunque|salvo|excepto')}`,
    outcomeLabel: 'resultado|estado',

    remaining: [
      // «Queda documentado» tells what was done.
      re`^(?:el )?trabajo (?:restante|pendiente)|^(?:(?:ya |aún |todavía )?(?:solo |sólo )?)(?:falta|faltan|queda|quedan) (?!nada|(?:todo )?\p{L}+(?:ad|id|iert|rit|ech|ist)[oa]s?(?!\p{L})|igual|así|claro)`,
      whole(
        '(?:todavía|aún) no (?:se (?:ha|han) |está |están |ha sido )?(?:\\p{L}+ ){0,2}?(?:fusionad|publicad|probad|validad|verificad|revisad|desplegad|aprobad|medid)[oa]s?',
      ),
      re`^(?:a la espera|pendientes?) (?:aún |todavía )?(?:de|del|por) (?:(?:el|la|los|las|una?) )?(?:${REST}|\p{L}+[aei]r(?!\p{L}))`,
      whole(
        `${REST}(?: [^.,;]{1,60})? (?:está|están|queda|quedan|sigue|siguen)(?: aún| todavía)? (?:pendientes?|por hacer|sin hacer)`,
      ),
    ],
    remainingLabel:
      '(?:aún |todavía )?(?:pendientes?|por hacer|sin hacer|restante|falta|faltan|queda|quedan|queda pendiente)|trabajo (?:restante|pendiente)',
    remainingFor: 'solo|sólo|únicamente|solamente|de|del|por|para|en|con|antes',
    leftToOthers: whole(
      'más adelante|futur[oa]s?|próxim[oa] (?:plan|fase|versión|iteración)|por separado|seguimiento|fuera del? alcance|opcional|posteriormente',
    ),
    notThisPlan: whole(
      'este plan no (?:lo|la|los|las) (?:toca|incluye|aborda)|deliberadamente|a propósito|intencionad[oa]',
    ),
    nothingRemains: [
      whole('no (?:queda|falta) nada|nada pendiente|sin pendientes'),
      '[:：]\\s?(?:ningun[oa]|ninguna|nada)(?!\\p{L})',
    ],
    evidence: 'resultados?|evidencias?',

    drafting: [
      whole(
        '(?:plan|borrador) (?:(?:fue|ha sido|está) )?(?:creado|escrito|redactado|elaborado|revisado|aprobado|actualizado|archivado)',
      ),
      whole(
        '(?:escribir|redactar|crear|elaborar|preparar|revisar|aprobar|archivar|mantener|actualizar) (?:(?:el|este|un|nuestro|primer) ){0,2}(?:plan|borrador)(?! de pruebas?)',
      ),
      whole(
        '(?:creado|escrito|redactado|elaborado|revisado|aprobado|actualizado|archivado) (?:el|este) (?:plan|borrador)|(?:creación|redacción|revisión|aprobación|elaboración) (?:del|de este) plan(?! de pruebas?)',
      ),
    ],
    written: re`(?:cread[oa]|redactad[oa]|escrit[oa]|abiert[oa]|propuest[oa]|elaborad[oa]|preparad[oa]|creación|redacción|borrador inicial|primer borrador|versión inicial)(?: (?:a partir|a raíz|tras|después|según|con base|basad[oa]|sobre la base|por|durante)(?!\p{L})[^,:;–—]*)?`,
    work: whole('(?:implementad|fusionad|publicad|corregid|migrad|eliminad|desplegad)[oa]s?'),
    shipped: '(?:completad|fusionad|publicad|entregad|desplegad)[oa]s?',

    announced: re`por (?:definir|completar|determinar|rellenar)(?!\p{L})|${whole('se (?:completará|definirá|documentará)|ningun[oa] (?:todavía|por ahora)|todavía no hay|aún no hay')}`,

    notSummary: 'fuera del? alcance|no objetivos|alcance',

    risks: '(?:principales )?riesgos?(?: y (?:mitigaci(?:ón|ones)|supuestos))?',
    dependencies: 'dependencias|requisitos previos|depende de',
    depends: whole('depende(?:n)?|dependencias?|requiere'),

    negated: whole('sin|nunca|ya no'),
    shipsWith: whole('publicad[oa] (?:en|con)|lanzad[oa] (?:en|con)|previst[oa] para|versión'),
    versionLabel: 'versión',
    beforeHash: whole('confirmación'),
    beforeVersion: whole('versión'),

    rollbackSection: whole('reversión|recuperación'),
    traits:
      '(?:principales )?(?:ventajas|desventajas|ventajas y desventajas|beneficios|características|contras|pros y contras|puntos fuertes)|(?:comparación|comparativa)(?: .*)?|por qué .*',
    riskSection: whole('riesgos?'),
    rollback: whole('revertir|reversión|recuperación'),
    rollbackNote: whole('reversión|recuperación'),
    record: '(?:resultados?|evidencias?|ejecuciones)$',
    runs: whole('ejecutar|ejecute|ejecuta'),
    andThen: 'luego|después',
    commandDetail: 'esperado|resultado esperado|resultado|obtenido',
    example: whole('esperad[oa]|se espera|debe|deben|ejemplo'),
    expectNote: 'esperado|se espera',
    expects: whole('esperad[oa]|se espera|debe|deben|debería'),
    resultLabel: 'resultados?|obtenido',
    expectedLabel: 'resultado esperado|esperado|se espera',
    happened: whole('pasó|pasaron|falló|fallaron|superad[oa]s?'),
    failed: whole('falló|fallaron|fallos?|errores'),
    passed: whole('pasó|pasaron|éxito|superad[oa]s?'),

    dayEnd: 'º',
    ofDate: 'del?',
    allTimes: re`(?:todas las horas|las horas|horas)(?: (?:son|están|en|de))*`,
    announcing: whole('hasta|antes de|plazo|previst[oa]|planificad[oa]'),
    until: 'al?|hasta(?: el)?',
    onDate: 'el',

    decision: 'decisión(?: (?:clave|técnica|de diseño|de arquitectura))?',
    innerDecisionLabel: '(?:Justificación|Razón|Motivo|Fecha\\s?/\\s?Autor)\\s?:',
    remark: re`(?:véase|ver|nota)(?!\p{L})`,
    by: 'por',

    yanked: whole('retirad[oa]'),
    releaseUnit: 'semana|iteración|compilación',
    version: 'versión',
    notReleased: whole('sin publicar|no publicad[oa]'),

    ownWork: 'diseño|arquitectura',
    explainedOpen: whole(
      'aplazad[oa]s?|pospuest[oa]s?|opcional(?:es)?|movid[oa]s?|fuera del? alcance|no aplica|no es necesari[oa]|más adelante|en el futuro|próximo plan',
    ),
    gone: whole(
      'eliminad[oa]s?|eliminar|borrad[oa]s?|borrar|renombrad[oa]s?|reemplazad[oa]s?|movid[oa]s?',
    ),
    perhaps: whole('por ejemplo|si es necesario'),
    toCome: whole('crear|cread[oa]s?|añadir|agregar|escribir|nuevo|nueva'),
  },
};
