import type {Lexicon} from '../lexicon.js';
import {inflected, names, whole} from '../patterns.js';

const re = String.raw;

/** What may remain before a plan can close. */
const REST =
  '(?:testes?|validação|revisão|implantação|deploy|publicação|merge|mesclagem|verificação|aprovação|migração|entrega|medição|lançamento|homologação|confirmação)';
const ENDINGS = 'o, a, os, as';

/** Portuguese, as Brazil and as Portugal write it. */
export const pt: Lexicon = {
  sections: {
    purpose: names(`
      objetivo, objetivos, objectivo, objectivos, propósito, finalidade, resumo,
      visão geral, problema, motivação, por quê, escopo, âmbito, fora do escopo, fora de âmbito,
      não objetivos`),
    context: names(`
      contexto, contexto e orientação, situação atual, estado atual, referências, premissas,
      pressupostos, restrições, arquitetura, desenho, ver também`),
    plan: names(`
      plano, plano de trabalho, plano de ação, plano de implementação, plano de execução, tarefas,
      lista de tarefas, passos, passos concretos, etapas, etapa*, fases, fase*, marcos, implementação,
      abordagem, entregáveis, entregas, roteiro, riscos, risco, riscos e mitigações, dependências, decisões pendentes*, decisões em aberto*,
      decisões a*`),
    progress: names(`
      progresso, andamento, registro de progresso, registo de progresso, diário, diário de trabalho, diário de bordo,
      registro de execução, registo de execução, registro de trabalho, registo de trabalho, registro de atividades,
      registo de atividades, diário de execução, histórico de execução, log de execução, log de progresso,
      acompanhamento, checklist`),
    status: names('situação, estado, estado do plano, status do plano'),
    decisions: names(`
      decisões, decisão, registro de decisões*, registo de decisões*, decisões tomadas, decisão técnica, decisão de projeto,
      decisão de arquitetura, decisão-chave,
      principais decisões, decisões de arquitetura, decisões *`),
    discoveries: names(`
      descobertas, surpresas, surpresas e descobertas, achados, lições, lições aprendidas,
      aprendizados, aprendizagens, observações`),
    validation: names(`
      validação, validação e aceitação, verificação, aceitação, critérios de aceite,
      critérios de aceitação, critérios de sucesso, critérios de conclusão, definição de pronto*, definição de concluído*, definição de feito*, critérios de saída,
      controle de qualidade*, controlo de qualidade*, checklist de qualidade*, lista de qualidade*,
      checklist de revisão*, portão de revisão*, verificação da constituição*,
      conformidade com a constituição*,
      plano de testes, casos de teste, testes, reversão`),
    outcomes: names(`
      resultado, resultados, resultados e retrospectiva, resultados e retrospetiva, retrospectiva,
      retrospetiva, conclusão, encerramento`),
    'follow-up': names(`
      próximos passos, próximo passo, trabalho futuro, trabalhos futuros, trabalho restante,
      questões em aberto, perguntas em aberto, perguntas respondidas, questões resolvidas, perguntas, pendências`),
    metadata: names('metadados'),
    'change-log': names(`
      histórico de alterações, histórico de revisões, histórico, registro de alterações,
      registo de alterações`),
  },
  joins: {words: names('e')},
  statuses: {
    abandoned: [
      ...inflected(
        ENDINGS,
        'cancelad, abandonad, descartad, rejeitad, substituíd, descontinuad, retirad',
      ),
      ...names('obsoleto, obsoleta, não será feito'),
      ...names(
        'recusado, recusada, anulado, anulada, não é mais necessário, não é mais necessária',
      ),
      ...names(`
        morto, inválido, inválida, eliminado, eliminada, não será realizado, suspenso definitivamente, sem efeito, excluído, excluída`),
    ],
    completed: [
      ...inflected(ENDINGS, 'concluíd, finalizad, terminad, completad, implementad, encerrad'),
      ...inflected(ENDINGS, 'resolvid, publicad, arquivad, mesclad'),
      ...names(
        'completo, completa, feito, feita, entregue, entregues, fechado, fechada, pronto, pronta',
      ),
      ...names('em produção, no ar'),
      ...names(`
        realizado, realizada, lançado, lançada, cumprido, cumprida, atingido, alcançado, implantado, implantada, liberado`),
    ],
    blocked: [
      ...inflected(ENDINGS, 'bloquead, pausad, suspens, adiad'),
      ...names('em pausa, em espera, aguardando, à espera'),
      ...names(
        'congelado, congelada, travado, travada, parado, parada, interrompido, interrompida',
      ),
      ...names(`
        em standby, em suspenso, à espera de, em aguardo, dormente`),
    ],
    active: [
      ...inflected(
        ENDINGS,
        'iniciad, parcialmente concluíd, quase concluíd, não concluíd, retomad',
      ),
      ...names(`
        em andamento, em curso, em progresso, em execução, em desenvolvimento, em revisão,
        ativo, ativa, activo, activa, parcial, parcialmente, incompleto, incompleta`),
      ...names(
        'em teste, em testes, em validação, aguardando revisão, ainda não concluído, ainda não concluída',
      ),
      ...names(`
        pronto para revisão, pronta para revisão, pronto para revisar, pronto para merge, pronto para mesclar, pronto para publicar, pronta para publicar, pronto para implantação, pronto para testes, pronta para testes`),
      ...names(`
        em implantação, em construção, em fase de testes, em codificação, a meio, pela metade, trabalhando, pr aberto`),
    ],
    draft: [
      ...inflected(ENDINGS, 'planejad, planead, propost, não iniciad, agendad, previst, aprovad'),
      ...names(
        'rascunho, pendente, pendentes, a fazer, por fazer, por iniciar, a iniciar, aberto, aberta',
      ),
      ...names(`
        ideia, não começado, não começada, ainda não iniciado, ainda não iniciada`),
      ...names(`
        pronto para, pronta para, pronto a, pronta a`),
      ...names(`
        em projeto, em estudo, em discussão, em análise, em planejamento, em planeamento, futuro, em avaliação, para depois`),
    ],
  },
  ordinaryWords: names('aberto, aberta, fechado, fechada, pronto, pronta, previsto, prevista'),
  fillers: names('totalmente, completamente, tudo, implementação'),
  nearlyWords: names(
    `quase, meio, pela metade, a meio, em parte, parcialmente, em grande parte, praticamente`,
  ),
  notWords: names(`não, ainda não, não está, não foi`),
  agreedWords: inflected(ENDINGS, 'aprovad, aceit'),
  closingWords: inflected(ENDINGS, 'encerrad, fechad, arquivad'),
  listHeadings: {
    abandoned: inflected(ENDINGS, 'cancelad, abandonad, substituíd'),
    completed: inflected(ENDINGS, 'concluíd, finalizad, terminad, encerrad, arquivad'),
    blocked: [
      ...inflected(ENDINGS, 'bloquead, pausad, suspens, adiad'),
      ...names('em pausa, em espera'),
    ],
    draft: [
      ...inflected(ENDINGS, 'planejad, planead, propost'),
      ...names('rascunho, rascunhos, a fazer, futuros'),
    ],
    active: names('em andamento, em curso, em progresso, ativo, ativos, ativa, activos, atuais'),
  },
  listFillers: names('em, andamento, curso, progresso, recentemente, recentes'),
  placeholders: names(`
    pendente, a definir, por definir, nenhum, nenhuma, nenhum ainda, nenhuma ainda, nada ainda,
    ainda não, a preencher, por preencher, não iniciado, em andamento, não se aplica, não aplicável`),

  fields: {
    status: names('situação, situação atual, estado, estado atual'),
    current: names('atual, atualmente, geral, agora'),
    started: names(`
      criado, criado em, criada em, gerado em, redigido em, elaborado em, data de criação, data de início, início, iniciado em, data`),
    updated: names(`
      atualizado, atualizado em, actualizado em, última atualização, última actualização,
      data de atualização, data da última atualização, modificado em, última modificação, última revisão`),
    finished: names('concluído em, data de conclusão, finalizado em'),
    dateWords: names('data, de, em'),
    timezone: names('fuso horário'),
    homographs: ['data'],
    dated: names('data/autor, autor/data'),
    owner: names('responsável, responsáveis, autor, autora, autores'),
    other: names('versão, prioridade, ramo'),
  },
  columns: {
    status: names('progresso, andamento, avanço'),
    part: names('fase, fases, etapa, etapas, tarefa, tarefas, passo, passos, marco, marcos'),
    command: names('comando'),
    expected: names('esperado'),
    result: names('resultado, obtido'),
    at: names('data, quando, hora, horário'),
  },
  decisionLabels: {
    text: names('decisão'),
    rationale: names('justificativa, justificação, motivo, razão, por quê'),
    when: names('quando'),
    author: names('por, decidido por'),
    other: names('alternativas, impacto, consequências'),
  },
  relations: {
    supersedes: names('substitui'),
    'superseded-by': names('substituído por, substituída por'),
    'depends-on': names('depende de, dependências, requer, pré-requisitos, bloqueado por'),
    blocks: names('bloqueia'),
    'child-of': names('plano pai, parte de'),
    'parent-of': names('planos filhos, subplanos'),
    'source-of-truth': names('fonte da verdade, fonte de verdade, fonte única da verdade'),
  },
  relationPhrases: {
    'superseded-by': whole('substitu[íi]d[oa] por'),
    supersedes: whole('substitui'),
    'depends-on': whole('depende d[eoa]s?|requer|bloquead[oa] por'),
    blocks: whole('bloqueia'),
    'source-of-truth': 'fonte (?:única )?d[ea] verdade',
  },
  restHeadings: names(
    'a fazer, por fazer, pendente, pendentes, em andamento, em curso, falta, o que falta, trabalho restante',
  ),
  legends: names('legenda'),
  outOfScope: names('fora do escopo, fora de âmbito, não objetivos'),

  releaseWords: {unreleased: names('não lançado, não publicado, próxima versão')},
  months: [
    names('janeiro, jan'),
    names('fevereiro, fev'),
    names('março'),
    names('abril, abr'),
    names('maio, mai'),
    names('junho, jun'),
    names('julho, jul'),
    names('agosto, ago'),
    names('setembro'),
    names('outubro'),
    names('novembro, nov'),
    names('dezembro, dez'),
  ],
  leadWords: [
    ...inflected(
      ENDINGS,
      'concluíd, finalizad, iniciad, atualizad, criad, publicad, mesclad, aprovad',
    ),
    ...names('feito em, concluído em, iniciado em, atualizado em, criado em, em'),
  ],

  phrases: {
    planTitle: 'plano(?: de (?:trabalho|ação|execução|implementação))?',
    total: 'totais|soma|subtotal',
    part: '(?:próxim[oa] )?(?:fase|etapa|marco|passo|tarefa)(?: atual)?',
    partTitle: 'especificação|requisitos|projeto|plano de implementação|tarefas|proposta|mudança',
    tableOfContents: 'índice|sumário',
    ownExecPlan:
      '(?:este|este documento é (?:um|o)) (?:exec-?plan|plano (?:de execução|executável))',
    livingDocument: 'documento vivo|plano vivo',
    plans: whole('planos'),
    entryLabel: 'plano|arquivo|ficheiro|ligação',
    documentKind: 'projeto|especificação|proposta',
    currentDocuments: whole('(?:documentos?|arquivos|ficheiros) atuais'),

    afterStatus: whole('em|por|no|na|desde|mas|e|via'),
    beforeDate: 'em|desde|a',
    waitsFor: 'de',
    reason: whole('por|até|devido a|porque|desde|aguardando|enquanto'),
    outOf: 'de',
    about: 'cerca de|aproximadamente',
    givenUp: whole(
      'sem (?:merge|mesclar|fusão|implementar|implementação|concluir)|não (?:mesclad|implementad|realizad)[oa]|cancelad[oa]s?|duplicad[oa]s?|não será feito|abandonad[oa]s?',
    ),
    stillToCome: whole(
      'pendentes?|falta|faltam|faltando|aguardando|exceto|excepto|ainda não|restam?|restantes?',
    ),
    notYetDone: [
      whole(
        'não (?:foi |foram )?(?:mesclad|publicad|testad|validad|verificad|revisad|concluíd)[oa]s?',
      ),
      re`^[^\p{L}]*${whole('(?:só )?(?:quando|assim que|uma vez que|se)')}`,
    ],
    partOnly: re`^[^\p{L}]*${whole('parcial|(?:[ao] )?(?:(?:primeir|segund)[oa] )?(?:fase|etapa|marco|passo|parte)(?: \\d{1,3})?|(?:só |pela )?(?:a )?(?:primeira |segunda )?metade|uma parte|em parte|parcialmente')}`,
    measure: whole('(?:de )?(?:cobertura|precisão|disponibilidade)|mais rápid[oa]|menos'),
    nothingToCome: whole(
      '(?:nada|nenhum[a]?|sem)(?: \\p{L}+){0,2} (?:pendentes?|falta|restantes?|pendências)',
    ),
    completion: whole(
      '(?:concluíd|concluid|finalizad|terminad|implementad|encerrad)[oa]s?|feit[oa]s?',
    ),
    allParts: whole('tod[oa]s [oa]s (?:\\d{1,4} )?(?:fases|etapas|tarefas|passos|marcos)'),
    formerly: whole('estava|esteve|antes|primeiro|inicialmente'),
    now: whole('agora|atualmente|actualmente'),
    movedTo:
      whole(
        '(?:movid|transferid|mesclad|incorporad|absorvid|integrad)[oa] (?:para|em|ao|à|no|na|com|por)',
      ) + re`(?!\s(?:main|master|develop|produção))`,
    toBeDone: whole('não|nao|nunca|sem|será|serão|deve|até|quando|depois|antes|se'),
    noteLabel: 'nota|aviso|atenção|importante|atualização',
    wentOut: whole(
      '(?:em|na|no|com|via|pelo|pela) (?:(?:pr|versão|commit) )?(?:#\\d+|v?\\d[\\d.]*)',
    ),
    notCarriedOut: whole(
      '(?:o|este) plano (?:foi|está) (?:retirado|abandonado|cancelado|descartado|substituído|substituido)|nada disto? foi (?:feito|implementado|construído)|o plano nunca foi (?:executado|implementado|iniciado)',
    ),
    yes: whole('sim'),
    no: whole('não|nao'),

    closing: [
      re`^(?:o |este )?plano (?:(?:está|foi|totalmente) )*(concluído|concluido|finalizado|encerrado|cancelado|abandonado|substituído|suspenso|pausado|adiado)(?!\p{L})`,
      re`^todas as (?:tarefas|fases|etapas) (?:(?:estão|foram) )*(concluídas|concluidas|finalizadas)(?!\p{L})`,
    ],
    planWritten: whole('plano (?:(?:foi) )?(?:escrito|redigido|revisado|revisto|aprovado)'),
    takesBack: re`\p{L}+,? ${whole('mas|embora|porém|exceto|excepto')}`,
    outcomeLabel: 'resultado|situação|estado',

    remaining: [
      re`^(?:o )?(?:trabalho|passo) restante(?!\p{L})|^(?:ainda )?(?:só |somente |apenas )?${whole('falta|faltam|resta|restam')} (?!nada|inalterad|invariat)`,
      whole(
        'ainda não (?:foi |foram |está |estão )?(?:\\p{L}+ ){0,2}?(?:mesclad|publicad|testad|validad|verificad|revisad|implantad|aprovad|homologad|medid)[oa]s?',
      ),
      re`^(?:aguardando|pendentes? (?:de|do|da|por)) (?:(?:o|a|os|as|uma?) )?(?:\p{L}+ ){0,2}?(?:${REST}|\p{L}+[aei]r(?!\p{L}))`,
      whole(
        `${REST}(?: [^.,;]{1,60})? (?:está|estão|fica|ficou|ficam|segue|continua|permanece)(?: ainda)? (?:pendentes?|por fazer|em aberto)`,
      ),
    ],
    remainingLabel:
      '(?:ainda )?(?:pendentes?|por fazer|a fazer|restante|falta|faltam|resta|restam|em aberto)|pendências?|trabalho restante',
    remainingFor: 'só|somente|apenas|de|do|da|dos|das|por|para|com|em|no|na|antes',
    leftToOthers: whole(
      'futur[oa]s?|mais tarde|próxim[oa] (?:plano|fase|versão|iteração)|em separado|separadamente|fora do escopo|fora de âmbito|opcional',
    ),
    notThisPlan: whole(
      'este plano não (?:toca|inclui|aborda|cobre)|deliberad[oa]|deliberadamente|de propósito|intencional(?:mente)?',
    ),
    nothingRemains: [
      whole('nada (?:resta|falta|pendente)|sem pendências'),
      '[:：]\\s?(?:nenhuma?|nada)(?!\\p{L})',
    ],
    evidence: whole('evidências?|resultados?|registr?os?'),

    drafting: [
      whole(
        '(?:plano|rascunho) (?:(?:foi|está) )?(?:criado|escrito|redigido|elaborado|revisto|revisado|aprovado|atualizado|arquivado)',
      ),
      whole(
        '(?:escrever|redigir|criar|elaborar|preparar|rever|revisar|aprovar|arquivar|manter|atualizar) (?:(?:o|este|um|nosso|primeiro) ){0,2}(?:plano|rascunho)(?! de testes?)',
      ),
      whole(
        '(?:criado|escrito|redigido|elaborado|revisado|aprovado|atualizado) (?:o|este) (?:plano|rascunho)|(?:criação|redação|revisão|aprovação|elaboração) (?:do|deste) plano(?! de testes?)',
      ),
    ],
    written: re`(?:criad[oa]|redigid[oa]|escrit[oa]|abert[oa]|propost[oa]|elaborad[oa]|preparad[oa]|criação|redação|rascunho inicial|primeiro rascunho|versão inicial)(?: (?:a partir|após|depois|segundo|conforme|com base|basead[oa]|por|durante)(?!\p{L})[^,:;–—]*)?`,
    work: whole('(?:implementad|mesclad|publicad|corrigid|migrad|removid)[oa]s?'),
    shipped: '(?:concluíd|mesclad|publicad)[oa]s?|entregues?',

    announced: re`(?:a|por) (?:preencher|definir|completar)(?!\p{L})|${whole('será (?:preenchid|definid|documentad)[oa]|nenhum[a]? ainda|ainda não há')}`,

    notSummary: 'fora do escopo|fora de âmbito|não objetivos|escopo|âmbito',

    risks: '(?:principais )?riscos?(?: e (?:mitigaç(?:ão|ões)|premissas))?',
    dependencies: 'dependências|dependencias|pré-requisitos|depende de',
    depends: whole('depende(?:m)?|dependências?|requer'),

    negated: whole('não|nao|sem|nunca|se'),
    shipsWith: whole('lançad[oa] (?:em|na)|publicad[oa] (?:em|na)|previst[oa] para|versão'),
    versionLabel: 'versão|versao',
    beforeHash: whole('commit'),
    beforeVersion: whole('versão|versao'),

    rollbackSection: whole('reversão|recuperação'),
    traits:
      '(?:principais )?(?:vantagens|desvantagens|vantagens e desvantagens|benefícios|características|funcionalidades|prós|contras|prós e contras)|comparação(?: .*)?|por qu[eê] .*',
    riskSection: whole('riscos?'),
    rollback: whole('revert(?:er|ido|ida)|reversão|recuperação'),
    rollbackNote: whole('reversão|recuperação'),
    record: '(?:resultados?|evidências?|execuções)$',
    runs: whole('execute|executar|rode|rodar|corra|correr'),
    andThen: 'depois|em seguida',
    commandDetail: 'esperado|resultado esperado|resultado|obtido',
    example: whole('esperado|espera-se|deve|devem|exemplo'),
    expectNote: 'esperado|espera-se',
    expects: whole('esperado|espera-se|deve|devem|deverá'),
    resultLabel: 'resultado|obtido',
    expectedLabel: 'resultado esperado|esperado',
    happened: whole('passou|passaram|falhou|falharam|aprovad[oa]s?'),
    failed: whole('falhou|falharam|falhas?|erros?'),
    passed: whole('passou|passaram|sucesso|aprovad[oa]s?'),

    dayEnd: 'º',
    ofDate: 'de',
    allTimes: re`(?:todos os horários|horários)(?: (?:são|estão|em|no|de))*`,
    announcing: whole('até|prazo|previst[oa]|planejad[oa]|planead[oa]'),
    until: 'a|até',
    onDate: 'em',

    decision: 'decis[ãa]o(?:-chave| (?:chave|técnica|de projeto|de arquitetura))?',
    innerDecisionLabel: '(?:Justificativa|Justificação|Motivo|Razão|Data\\s?/\\s?Autor)\\s?:',
    remark: re`(?:ver|veja|nota)(?!\p{L})`,
    by: 'por',

    yanked: whole('retirad[oa]|recolhid[oa]'),
    releaseUnit: 'semana|iteração',
    version: 'versão|versao',
    notReleased: whole('não (?:lançad|publicad)[oa]'),

    ownWork: 'arquitetura|desenho',
    explainedOpen: whole(
      'adiad[oa]s?|opcional|opcionais|movid[oa]s?|fora do escopo|fora de âmbito|não se aplica|não aplicável|não é necessári[oa]|mais tarde|no futuro|próximo plano',
    ),
    gone: whole(
      'remov(?:er|id[oa]s?)|apagad[oa]s?|excluíd[oa]s?|renomead[oa]s?|substituíd[oa]s?|movid[oa]s?',
    ),
    perhaps: whole('por exemplo|opcional|se necessário'),
    toCome: whole('criar|criad[oa]s?|adicionar|adicionad[oa]s?|escrever|novo|nova'),
    renamedTo: 'para',
  },
};
