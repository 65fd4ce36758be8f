import type {Lexicon} from '../lexicon.js';
import {names, whole} from '../patterns.js';

const re = String.raw;

/** Korean. It writes blanks between words, but attaches particles and endings to them. */
export const ko: Lexicon = {
  sections: {
    purpose: names(`
      목적, 목표, 개요, 요약, 배경 및 목적, 목적과 범위, 범위, 비목표, 제외 범위, 문제, 문제 정의, 동기`),
    context: names(`
      배경, 컨텍스트, 맥락, 현황, 참고, 참고 자료, 참고자료, 관련 문서, 제약, 제약 사항, 가정, 설계,
      아키텍처`),
    plan: names(`
      계획, 구현 계획, 실행 계획, 작업 계획, 작업, 작업 목록, 작업 항목, 할 일, 할일, 태스크, 단계*,
      구현 단계, 마일스톤*, 구현, 접근 방식, 산출물, 로드맵, 위험, 위험 요소, 리스크, 의존성`),
    progress: names(`
      진행, 진행 상황, 진행상황, 진행 현황, 진행 기록, 진척, 진척 상황, 작업 로그, 작업 일지,
      체크리스트`),
    status: names('상태, 현재 상태, 진행 상태'),
    decisions: names(`
      결정, 결정 사항, 결정사항, 주요 결정, 결정 기록, 결정 로그, 의사 결정, 의사결정, 의사결정 기록,
      * 결정, * 결정 사항`),
    discoveries: names('발견, 발견 사항, 발견사항, 예상치 못한 발견, 배운 점, 교훈'),
    validation: names(`
      검증, 검증 계획, 검증 방법, 테스트, 테스트 계획, 인수 기준, 인수 조건, 수용 기준, 완료 조건,
      완료 기준, 성공 기준, 롤백*`),
    outcomes: names('결과, 성과, 회고, 결과와 회고, 마무리, 완료 요약'),
    'follow-up': names(`
      후속, 후속 작업, 후속 조치, 다음 단계, 향후 작업, 향후 과제, 남은 작업, 미해결 질문, 열린 질문,
      열린 결정, 미해결 결정, 보류 중인 결정, 필요한 결정`),
    metadata: names('메타데이터, 기본 정보'),
    'change-log': names('변경 이력, 변경 기록, 변경 내역, 개정 이력, 수정 이력'),
  },
  joins: {words: names('및')},
  statuses: {
    abandoned: names(`
      취소, 취소됨, 폐기, 폐기됨, 중단, 중단됨, 철회, 철회됨, 대체됨, 기각, 포기, 거절, 거절됨, 반려, 반려됨, 거부됨, 무산, 통합됨,
      더 이상 필요 없음`),
    completed: names(`
      완료, 완료됨, 종료, 종료됨, 구현 완료, 개발 완료, 배포 완료, 배포됨, 출시됨, 병합됨, 머지됨, 해결됨, 반영됨, 적용됨, 반영 완료, 적용 완료,
      머지 완료, 병합 완료, 작업 완료, 처리 완료, 출시 완료, 검증 완료`),
    blocked: names(`
      보류, 보류 중, 보류중, 보류됨, 일시 중지, 일시중지, 일시 중단, 차단됨, 막힘, 연기, 연기됨, 중지, 중지됨, 정체, 정체됨, 동결, 동결됨, 지연됨`),
    active: names(`
      진행 중, 진행중, 작업 중, 작업중, 구현 중, 구현중, 개발 중, 개발중, 검토 중, 검토중, 리뷰 중, 부분 완료, 일부 완료, 거의 완료, 미완료, 재개,
      재개됨, 시작됨, 테스트 중, 테스트중, 검증 중, 검증중, 검토 필요, 리뷰 필요, 리뷰 대기, 검토 대기, 아직 완료되지, 리뷰 준비 완료, 검토 준비 완료, 배포 준비 완료, 병합 준비 완료, 머지 준비 완료, 테스트 준비 완료, 완료되지 않음, 완료되지 않았음, 완료되지 않았습니다, 완료되지, 완료하지 못함, 완료 안 됨, 완료 안됨, 완료 못 함, 완료 못함, 구현되지 않음, 병합되지 않음, 배포되지 않음`),
    draft: names(`
      초안, 대기, 대기 중, 대기중, 예정, 계획, 계획됨, 계획 중, 제안, 제안됨, 백로그, 할 일, 시작 전, 착수 전, 미시작, 미착수, 시작 안 함, 승인,
      승인됨, 승인 대기, 아이디어, 논의 중, 검토 전, 준비 완료, 준비됨, 시작 준비 완료, 착수 준비 완료, 착수 가능, 시작 가능`),
  },
  nearlyWords: names(`아직, 거의, 절반, 반쯤, 일부, 부분, 부분적으로, 대부분, 대체로`),
  notWords: names(`미, 안, 못, 아직`),
  closingWords: names('종료, 종료됨'),
  listHeadings: {
    abandoned: names('취소, 취소됨, 취소된, 폐기, 폐기됨, 폐기된, 중단된'),
    completed: names('완료, 완료됨, 완료된'),
    blocked: names('보류, 보류된, 보류 중'),
    draft: names('예정, 예정된, 대기, 대기 중, 초안'),
    active: names('진행 중, 진행중, 진행 중인'),
  },
  listFillers: names('중, 중인, 최근'),
  placeholders: names(
    '미정, 없음, 아직 없음, 해당 없음, 추후 작성, 작성 예정, 기록 예정, 대기, 대기 중',
  ),

  fields: {
    status: names('상태, 진행 상태, 현재 상태'),
    started: names('작성일, 시작일, 생성일, 날짜, 일자'),
    updated: names('수정일, 갱신일, 업데이트, 최종 수정, 최종 수정일, 마지막 업데이트'),
    finished: names('완료일, 종료일'),
    timezone: names('시간대'),
    dated: names('날짜, 일자, 날짜/작성자, 일자/작성자, 작성자/날짜'),
    owner: names('담당자, 담당, 책임자, 작성자'),
    other: names('버전, 이슈, 브랜치, 태그, 우선순위'),
  },
  columns: {
    part: names('단계, 작업, 태스크, 마일스톤'),
    command: names('명령'),
    expected: names('예상, 기대'),
    result: names('결과, 실제'),
    at: names('날짜, 일시'),
  },
  decisionLabels: {
    text: names('결정, 결정 사항'),
    rationale: names('근거, 이유, 사유'),
    when: names('일시'),
    author: names('결정자'),
    other: names('대안, 영향'),
  },
  relations: {
    supersedes: names('대체 대상'),
    'superseded-by': names('대체됨, 대체 계획, 후속 계획'),
    'depends-on': names('의존, 의존성, 의존 관계, 선행 조건, 선행 작업, 전제 조건'),
    blocks: names('차단 대상'),
    'source-of-truth': names('단일 진실 공급원, 진실의 원천'),
  },
  relationPhrases: {
    'depends-on': '의존(?:성|관계)?|선행 (?:조건|작업)',
    'source-of-truth': '단일 진실 공급원|진실의 원천',
  },
  outOfScope: names('비목표, 제외 범위, 범위 밖'),

  releaseWords: {unreleased: names('미출시, 미배포, 출시 예정')},
  leadWords: names(
    '완료, 시작, 작성, 갱신, 수정, 업데이트, 병합, 배포, 날짜, 완료일, 시작일, 작성일, 수정일',
  ),

  phrases: {
    planTitle: '(?:실행 |구현 )?계획',
    total: '합계|총계|소계',
    part: re`(?:\d{1,3} ?)?(?:단계|마일스톤|스프린트)`,
    partTitle:
      '(?:기능 )?명세서?|요구 ?사항(?: 문서)?|설계(?: 문서)?|구현 계획|계획|작업(?: 목록)?|변경(?: 제안)?|제안서?|조사',
    tableOfContents: '목차|차례',

    ownExecPlan: re`(?:이|본)\s*(?:문서는\s*)?(?:exec-?plan|실행 ?계획)`,
    livingDocument: '살아 ?있는 (?:문서|계획)|리빙 ?(?:문서|도큐먼트)',
    plans: whole('계획(?:들|서)?'),
    entryLabel: '링크|파일|계획',

    endings: '됨|되었|됐|되어|된|했|함|하였|입니다|이며|이고|및|후',
    givenUp: '취소|폐기|중복',
    stillToCome: '예정|대기|남음|남았|남아|아직',
    partOnly: re`^[^\p{L}]*(?:일부|부분|절반|\d{1,3} ?단계)`,
    nothingToCome: '남은 (?:작업|단계|일)(?:은|이|가)? ?없',
    completion: '완료|종료',
    allParts:
      '(?:모든|전체|전) ?(?:\\d{1,4}개? ?)?(?:단계|작업|마일스톤|태스크)(?:가|이|를|을)? ?(?:모두 )?',
    now: '현재는?|지금은?|이제',
    toBeDone: '미|안 |않|예정|아직|전까지|대기',
    noteLabel: '참고|주의|알림|업데이트|비고',
    notCarriedOut: '(?:이|본) 계획은 (?:폐기|취소|철회|중단|대체)|전혀 (?:구현|실행)되지 않',

    closing: [
      '^(?:이 |본 |전체 )?계획(?:이|을|은)? ?(?:모두 )?(완료|종료|취소|중단|보류)',
      '^(?:모든|전체) (?:작업|단계|마일스톤)(?:이|을|은)? ?(?:모두 )?(완료)',
    ],
    planWritten: '계획(?:서)?(?:을|의)? ?(?:작성|수립|검토|승인)',
    outcomeLabel: '결과|상태',

    remaining: [
      '^(?:남은|잔여) (?:작업|단계|일)',
      '아직 (?:검증|병합|배포|완료|출시)(?:되지|하지)',
      '미검증|미병합|미배포|(?:검토|리뷰|승인) 대기',
    ],
    leftToOthers: '후속|향후|추후|범위 밖|선택 사항',
    notThisPlan: '(?:이|본) 계획의 범위 밖|의도적',
    nothingRemains: '남은 (?:작업|단계|일)(?:은|이|가)? ?없|[:：] ?없음',
    evidence: '결과|증거',

    drafting: ['계획(?:서)?(?:을|의)? ?(?:작성|수립|초안)', '초안(?:을)? ?작성'],
    work: '구현(?:함|했|됨|되|하)|병합|머지|배포|수정(?:함|했|됨|되)',
    shipped: '완료|병합됨|머지됨|배포됨|출시됨',

    announced: '미정|(?:추후|나중에) (?:작성|추가|기록|보완)|(?:작성|기록|추가) 예정|아직 없',

    notSummary: '비목표|제외 범위|범위',

    risks: '위험|위험 요소|리스크|(?:위험|리스크)(?: 및 |과 |와 )(?:완화|대응)(?: 방안)?',
    dependencies: '의존성|의존 관계|선행 조건|전제 조건',
    depends: '의존|선행',

    negated: '않|아니',
    shipsWith: '출시|배포|릴리스',
    versionLabel: '버전|릴리스',
    beforeHash: '커밋',
    beforeVersion: '버전|릴리스',

    rollbackSection: '롤백|복구',
    riskSection: '위험|리스크',
    rollback: '롤백|복구',
    rollbackNote: '롤백',
    record: '검증 결과|실행 기록',
    commandDetail: '예상|기대|결과|실제',
    example: '예상|기대|예시',
    expects: '예상|기대|해야',
    resultLabel: '결과|실제(?: 결과)?',
    expectedLabel: '(?:예상|기대)(?: 결과)?',
    happened: '통과|실패|성공',
    failed: '실패',
    passed: '통과|성공',

    allTimes: re`모든 시(?:간|각)(?:은|는)?`,
    announcing: '마감|기한|예정',
    until: '부터|에서',

    decision: '결정|결정 사항',
    innerDecisionLabel: '(?:근거|이유)[:：]',
    remark: '참고|참조',

    releaseUnit: '빌드|스프린트',
    version: '버전',
    notReleased: '미출시|미배포|출시 예정',

    explainedOpen: '보류|연기|선택 사항|후속|범위 밖|해당 없음|나중에|추후',
    gone: '삭제|제거|이름 변경',
    perhaps: '예를 들어',
    toCome: '추가|생성|작성',
  },
};
